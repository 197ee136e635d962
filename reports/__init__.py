"""From plan to page: view models, text for the terminal and HTML. It reads plans; it opens no file."""

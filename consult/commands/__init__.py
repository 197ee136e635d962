"""One module for each command; the group loads the one that is called."""

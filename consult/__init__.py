"""The interfaces: command line and files. The only layer that touches files, terminals and clocks."""

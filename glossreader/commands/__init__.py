"""The commands: the same work as the window's, without a display."""

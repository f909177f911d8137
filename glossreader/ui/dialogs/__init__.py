"""What every dialog of the window is made of: the scrim that it lies on, its labels, its ticks."""

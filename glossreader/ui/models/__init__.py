"""What the lists of the window show, as Qt's item models with an index list of their own."""

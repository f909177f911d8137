"""An e-book (EPUB 2 and 3) becomes chapters."""

"""The dictionaries in the window: a word is looked up in them."""

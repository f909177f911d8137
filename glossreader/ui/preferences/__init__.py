"""The preferences dialog: the dictionaries that are asked, and how Chinese is shown."""

"""The dictionaries: read from files, built into a cache, asked by form."""

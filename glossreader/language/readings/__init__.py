"""How words are read and how the reading is spelled."""

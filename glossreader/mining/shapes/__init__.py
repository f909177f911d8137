"""The shapes in which authors gloss, a family a file; each takes a Chinese string in its setting and offers English for it."""

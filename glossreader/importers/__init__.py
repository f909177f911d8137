"""A file becomes articles: bytes, text, pieces, fields and blocks."""

"""Bytes become text: the charset of a source, and text that was encoded twice."""

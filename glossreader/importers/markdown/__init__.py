"""Markdown becomes pieces."""

"""The painted text of an article."""

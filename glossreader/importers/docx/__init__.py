"""An office document (DOCX) becomes pieces."""

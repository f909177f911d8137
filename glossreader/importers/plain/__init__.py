"""Plain text becomes pieces."""

"""A page of HTML becomes pieces."""

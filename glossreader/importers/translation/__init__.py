"""Whether two articles tell one story in two languages."""

"""How the rows of the lists are painted, measured and edited."""

"""Pieces become articles: heads, bodies, and the boilerplate round them."""

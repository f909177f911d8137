"""Simplified and traditional characters, told apart and converted."""

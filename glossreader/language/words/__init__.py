"""Words of a running text and what they mean."""

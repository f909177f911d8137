"""What the program talks about: articles, terms and what can go wrong, as frozen values without a dependency."""

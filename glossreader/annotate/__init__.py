"""Article and glossary become a page for reading."""

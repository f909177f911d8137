"""glossreader: articles on Chinese media, read beside the glossary that was built from them."""

__version__ = "0.1.0"

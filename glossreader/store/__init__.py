"""The library file: the only room that knows SQLAlchemy and SQL."""

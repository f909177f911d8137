"""Tests of the dictionaries in the window."""

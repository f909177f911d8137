"""Pinyin as letters: marks, numbers and syllables, without a dictionary."""

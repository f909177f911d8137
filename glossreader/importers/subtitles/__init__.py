"""Subtitles become pieces: what is said, sentence by sentence."""

"""Confidence: the score of the best evidence as a probability that the entry belongs into the glossary."""

from math import exp

_EVEN = 0.6  # score at which a candidate is as often a term as not
_SLOPE = 1.4


def confidence(score: float) -> float:
    """Turn a score into 0..1, two decimals; calibrated on labelled pages."""
    return round(1 / (1 + exp(-_SLOPE * (score - _EVEN))), 2)

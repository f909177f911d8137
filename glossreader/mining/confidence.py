"""Confidence: the score of the best evidence as a probability that the entry belongs into the glossary."""

from math import exp

_EVEN = 0.6  # score at which a candidate is as often a term as not
_SLOPE = 1.4
_MOST = 0.99


def confidence(score: float) -> float:
    """Turn a score into 0..1, two decimals; a machine is never certain."""
    return min(_MOST, round(1 / (1 + exp(-_SLOPE * (score - _EVEN))), 2))

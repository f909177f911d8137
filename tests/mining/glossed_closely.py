"""Sentences whose English is hard to delimit or to join to its Chinese, by what makes it hard; rows as in glossed.py."""

from tests.mining.glossed import Row

MIXED_STRINGS: list[Row] = [
    ("caught in the bottleneck (瓶颈1) for years", "瓶颈", "bottleneck", None),
    ("They launched Heavenly Ship 5 (天舟5) at noon.", "天舟5", "Heavenly Ship 5", None),
    ("the list of “red lamp” projects (“红灯”项目)", "“红灯”项目", "red lamp projects", None),
    ("is it Town or not town (Town不town), they ask", "Town不town", "Town or not town", None),
]

ALL = [*MIXED_STRINGS]

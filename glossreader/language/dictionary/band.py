"""How common a word is, told in six bands: 5 for what everybody reads every day, 0 for what running Chinese was not seen to have."""

from bisect import bisect_right

from glossreader.language.dictionary.frequency import UNSEEN

# The costs of the 1,000th, 3,000th, 8,000th and 20,000th word of the table, the commonest first; a test counts them.
_THRESHOLDS = (8_810, 9_910, 11_140, 12_540, UNSEEN - 1)


def band(cost: int) -> int:
    """Tell the band of a word by its cost (1/1000 of -ln p).

    5 is about the 1,000 commonest words, 4 the 3,000, 3 the 8,000 and 2 the 20,000 commonest, 1 what was met at all, 0 what was not.
    """
    return 5 - bisect_right(_THRESHOLDS, cost)

"""What a headword costs the segmenter: a word as often as it is met, a term no less than the words it is made of."""

from collections.abc import Callable

from glossreader.language.dictionary import frequency

Price = Callable[[str], int]  # of a simplified form, in 1/1000 of -ln p

_UNCUT = 1 << 40


def word_price() -> Price:
    """Price the headwords of CC-CEDICT: one that was not met costs as much as one met once."""
    costs = frequency.costs()
    return lambda form: costs.get(form, frequency.UNSEEN)


def term_price() -> Price:
    """Price the headwords of a list of terms: 失信黑名单 is looked up whole, but read and cut as 失信 and 黑名单.

    What has no words of two hanzi in it is a new word, and costs as much as one met once: 躺平.
    """
    costs = frequency.costs()

    def price(form: str) -> int:
        if form in costs:
            return costs[form]
        whole = _price_of_words(form, costs)
        return frequency.UNSEEN if whole >= _UNCUT else max(frequency.UNSEEN, whole + 1)

    return price


def _price_of_words(form: str, costs: dict[str, int]) -> int:
    """Add up the likeliest words of two hanzi or more that a form is made of; at least `_UNCUT` where it is not."""
    best = [0] + [_UNCUT] * len(form)
    for end in range(2, len(form) + 1):
        best[end] = min(best[start] + costs.get(form[start:end], _UNCUT) for start in range(max(0, end - 8), end - 1))
    return best[-1]

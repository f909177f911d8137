"""Words of a Chinese text: the likeliest sequence of dictionary words (maximum probability), in which no given term is cut."""

import re
from collections.abc import Collection

from glossreader.language.dictionary.dictionary import Dictionary
from glossreader.language.hanzi import HAN

_UNKNOWN = 20_000  # cost of a piece that is no word, in 1/1000 of -ln p: dearer than any word of the dictionary
_LETTER = rf"(?:(?![{HAN}])[^\W_])"
# What is never cut: a generation (95后), a Latin word or number (Wi-Fi, 3.5%), a hanzi, white space, a row of one punctuation mark (……).
_PIECE = re.compile(
    rf"(?<![0-9])[0-9]?[0-9][05][后後]|{_LETTER}(?:{_LETTER}|[.,:'’&+_/-](?={_LETTER}))*[%％+]?|[{HAN}]|\s+|(?P<mark>[^\w\s]|_)(?P=mark)*|.",
    re.DOTALL,
)


_NUMERAL = re.compile(r"第?[〇零一二三四五六七八九十百千万萬亿億两兩]{2,}")
_NO_BORDER = 1 << 60  # dearer than any text: no word ends there
_REMEMBERED = 100_000  # pairs of characters; about 20 MB
_COUNTED = 12_000  # cost of a number in hanzi that is no headword: that of a word met 300 times


class Segmenter:
    """Cuts texts into words; what is no hanzi stays whole: 卡拉OK, 95后, Wi-Fi, 3.5%."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        self._beginning: dict[str, tuple[tuple[str, int, int], ...]] = {}

    def words(self, text: str, terms: Collection[str] = ()) -> tuple[str, ...]:
        """Cut a text into words, with everything between them, so that joining them gives the text again.

        A place where one of `terms` stands is never cut; where two overlap, the one that begins first, then the longer, counts.
        """
        borders = _borders(text, terms)
        return self._cut(text, borders, len(text))

    def parts(self, word: str) -> tuple[str, ...]:
        """Cut a word into the words it is made of, at least two for two hanzi or more: 社会主义 -> 社会, 主义."""
        return self._cut(word, _borders(word, ()), len(word) - 1)

    def _cut(self, text: str, borders: list[int], longest: int) -> tuple[str, ...]:
        """Viterbi from the end: `best[i]` is the cost of the text from border i on, `after[i]` where its first word ends."""
        beginning = self._words_beginning({text[at : at + 2] for at in borders[:-1]})
        numerals = {match.start(): match.end() for match in _NUMERAL.finditer(text)}
        size = following = len(text)
        best = [_NO_BORDER] * size + [0]
        after = [0] * size
        for at in reversed(borders[:-1]):
            cost, end = _UNKNOWN + best[following], following
            room = min(longest, size - at)
            if numerals and at < (stop := numerals.get(at, 0)) <= at + room:
                cost, end = min((cost, end), (_COUNTED + best[stop], stop))
            for word, price, length in beginning[text[at : at + 2]]:
                if length <= room and price + best[at + length] < cost and (length < 3 or text.startswith(word, at)):
                    cost, end = price + best[at + length], at + length
            best[at], after[at] = cost, end
            following = at
        return _spans(text, after)

    def _words_beginning(self, pairs: set[str]) -> dict[str, tuple[tuple[str, int, int], ...]]:
        """Return by each pair of characters the words that begin with it, or are its first, with their costs and lengths."""
        if len(self._beginning) > _REMEMBERED:
            self._beginning.clear()
        if missing := [pair for pair in pairs if pair not in self._beginning]:
            heads = self._dictionary.words({*missing, *(pair[0] for pair in missing)})
            for pair in missing:
                words = heads[pair[0]] + (heads[pair] if len(pair) > 1 else ())
                self._beginning[pair] = tuple((word, price, len(word)) for word, price in words)
        return self._beginning


def _spans(text: str, after: list[int]) -> tuple[str, ...]:
    words = []
    at = 0
    while at < len(text):
        words.append(text[at : after[at]])
        at = after[at]
    return tuple(words)


def _borders(text: str, terms: Collection[str]) -> list[int]:
    """Where a word may begin or end, 0 and the end among them; none inside a term."""
    borders = [match.start() for match in _PIECE.finditer(text)]
    borders.append(len(text))
    inside = _inside(text, terms)
    return [at for at in borders if at not in inside] if inside else borders


def _inside(text: str, terms: Collection[str]) -> set[int]:
    present = sorted((term for term in terms if len(term) > 1 and term in text), key=len, reverse=True)
    if not present:
        return set()
    pattern = re.compile("|".join(map(re.escape, present)))
    return {at for match in pattern.finditer(text) for at in range(match.start() + 1, match.end())}

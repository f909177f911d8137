"""Words of a Chinese text: the likeliest sequence of dictionary words (maximum probability), in which no given term is cut."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator

from glossreader.domain.words import WordCorrection
from glossreader.language.dictionary.dictionary import Dictionary
from glossreader.language.words.corrected import corrected
from glossreader.language.words.patterns import PIECE, patterned

_UNKNOWN = 20_000  # cost of a piece that is no word, in 1/1000 of -ln p: dearer than any word of the dictionary
_NO_BORDER = 1 << 60  # dearer than any text: no word ends there
_REMEMBERED = 100_000  # pairs of characters; about 20 MB
_WINDOW = 8_192  # code points that are weighed at once, so that a long text needs no more memory than a short one
_OPEN = 64  # code points at the end of a window whose words may still change
_LONGEST = 20  # code points; the longest headword of CC-CEDICT has 19
_MARGIN = 9_000  # another cutting is offered up to e^9 = 8,000 times less likely than the best
_WEIGHED = 24  # code points of a stretch whose cuttings are all weighed
_OFFERED = 5

Cutting = tuple[str, ...]


class Segmenter:
    """Cuts texts into words; what is no hanzi stays whole: 卡拉OK, 95后, Wi-Fi, 3.5%."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        self._beginning: dict[str, tuple[tuple[str, int, int], ...]] = {}

    def words(self, text: str, terms: Collection[str] = (), corrections: Collection[WordCorrection] = ()) -> Cutting:
        """Cut a text into words, with everything between them, so that joining them gives the text again.

        A place where one of `terms` stands is never cut; where two overlap, the one that begins first, then the longer, counts.
        A person's corrections win over everything, terms too.
        """
        words: list[str] = []
        at = 0
        for stretch in corrected(text, corrections):
            words += self._flowing(text[at : stretch.start], terms)
            words += stretch.words
            at = stretch.stop
        words += self._flowing(text[at:] if at else text, terms)
        return tuple(words)

    def parts(self, word: str) -> Cutting:
        """Cut a word into the words it is made of, at least two for two hanzi or more: 社会主义 -> 社会, 主义."""
        best, after = self._weigh(word, [match.start() for match in PIECE.finditer(word)], len(word) - 1)
        return tuple(_spans(word, after)) if best else ()

    def alternatives(self, text: str, start: int, end: int) -> tuple[Cutting, ...]:
        """Return the other likely cuttings of `text[start:end]`, the likeliest first, at most five: 研究生, 命 beside 研究, 生命.

        A stretch of more than 24 code points has none: its words have.
        """
        stretch = text[start:end]
        if not stretch or len(stretch) > _WEIGHED:
            return ()
        best, after = self._weigh(stretch, [match.start() for match in PIECE.finditer(stretch)], len(stretch))
        chosen = tuple(_spans(stretch, after))
        cuttings = sorted(self._cuttings(stretch, best, 0, best[0] + _MARGIN))
        return tuple(words for _, words in cuttings if words != chosen)[:_OFFERED]

    def covering(self, text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """Return the places of headwords that share a character with the word `text[start:end]` and reach beyond it, the longest first."""
        first = max(0, start - _LONGEST)
        spans = [
            (at, at + length)
            for at in range(first, end)
            for word, _, length in self._words_beginning({text[at : at + 2]})[text[at : at + 2]]
            if at + length > start and (at < start or at + length > end) and text.startswith(word, at)
        ]
        return tuple(sorted(spans, key=lambda span: (span[0] - span[1], span[0])))

    def _cuttings(self, stretch: str, best: list[int], at: int, room: int) -> Iterator[tuple[int, Cutting]]:
        """Yield every cutting from `at` on that costs at most `room`; `best` says what the rest costs at least."""
        if at == len(stretch):
            yield 0, ()
            return
        for word, price in self._candidates(stretch, at):
            following = at + len(word)
            if price + best[following] <= room:
                for cost, words in self._cuttings(stretch, best, following, room - price):
                    yield price + cost, (word, *words)

    def _candidates(self, stretch: str, at: int) -> Iterator[tuple[str, int]]:
        pair = stretch[at : at + 2]
        known = {word: price for word, price, _ in self._words_beginning({pair})[pair] if stretch.startswith(word, at)}
        piece = match.group() if (match := PIECE.match(stretch, at)) else stretch[at]
        yield from ({piece: _UNKNOWN} | known).items()

    def _flowing(self, text: str, terms: Collection[str]) -> list[str]:
        """Cut a text of any length, weighed window by window."""
        inside = _inside(text, terms)
        ends = [match.end() for match in PIECE.finditer(text)]
        if inside:
            ends = [end for end in ends if end not in inside]
        words: list[str] = []
        at = first = 0
        while (last := bisect_left(ends, at + _WINDOW, first) + 1) < len(ends):
            sure = _sure(self._cut(text, [at, *ends[first:last]]))
            words += sure
            at += sum(map(len, sure))
            first = bisect_right(ends, at, first)
        return words + self._cut(text, [at, *ends[first:]])

    def _cut(self, text: str, borders: list[int]) -> list[str]:
        """Return the words between the first of `borders` and the last."""
        first, last = borders[0], borders[-1]
        stretch = text[first:last]
        return _spans(stretch, self._weigh(stretch, [at - first for at in borders[:-1]], len(stretch))[1])

    def _weigh(self, text: str, borders: list[int], longest: int) -> tuple[list[int], list[int]]:
        """Viterbi from the end: the cost of the text from each border on, and where its first word ends."""
        beginning = self._words_beginning({text[at : at + 2] for at in borders})
        patterns = patterned(text)
        size = following = len(text)
        best = [_NO_BORDER] * size + [0]
        after = [0] * size
        for at in reversed(borders):
            cost, end = _UNKNOWN + best[following], following
            room = size - at if size - at < longest else longest
            if at in patterns:
                stop, price = patterns[at]
                if stop - at <= room:
                    cost, end = min((cost, end), (price + best[stop], stop))
            for word, price, length in beginning[text[at : at + 2]]:
                if length <= room and (whole := price + best[at + length]) < cost and (length < 3 or text.startswith(word, at)):
                    cost, end = whole, at + length
            best[at], after[at] = cost, end
            following = at
        return best, after

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


def _spans(text: str, after: list[int]) -> list[str]:
    words = []
    at = 0
    while at < len(text):
        words.append(text[at : after[at]])
        at = after[at]
    return words


def _sure(words: list[str]) -> list[str]:
    """Leave out the last words of a window, which may change with what follows; but not all of them."""
    still_open = count = 0
    while still_open < _OPEN and count < len(words) - 1:
        count += 1
        still_open += len(words[-count])
    return words[: len(words) - count]


def _inside(text: str, terms: Collection[str]) -> set[int]:
    """Where no word may begin or end, because it is inside a term."""
    present = sorted((term for term in terms if len(term) > 1 and term in text), key=len, reverse=True)
    if not present:
        return set()
    pattern = re.compile("|".join(map(re.escape, present)))
    return {at for match in pattern.finditer(text) for at in range(match.start() + 1, match.end())}

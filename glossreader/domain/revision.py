"""What stood in an article, found again in a newer version of it: blocks, and places by the text around them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from functools import cached_property

from glossreader.domain.article import DECK, TITLE, Article
from glossreader.domain.shelf import ReadingPlace
from glossreader.domain.term import Mention, Place

_ALIKE = 0.5  # of the triples of letters that two blocks have in common: a paragraph that was edited, not another one
_LONGER = 3  # times; a Chinese character is two or three wrong ones
_LOOKED_AT = 200  # blocks on either side of where an edited one should stand
_CONTEXT = 40  # code points on either side of a place that say where it is
_ENOUGH = 10  # of them, where the block round the place is gone and letters may stand anywhere


class Revision:
    """An article as it was and as it is now."""

    def __init__(self, old: Article, new: Article, *, is_read_again: bool = False) -> None:
        """`is_read_again`: both come from the same bytes, so that blocks keep their order when all letters are others."""
        self._old = old
        self._new = new
        self._is_read_again = is_read_again
        self._similar: dict[int, int | None] = {}
        self._triples: dict[str, frozenset[str]] = {}

    @property
    def article(self) -> Article:
        """The newer version; what a person cut or put back of the older one stays so, unless it was decided anew."""
        blocks = list(self._new.blocks)
        for index, block in enumerate(self._old.blocks):
            at = self.block(index) if block.decided else None
            if at is not None and not blocks[at].decided:
                blocks[at] = replace(blocks[at], cut=block.cut, decided=True)
        return replace(self._new, blocks=tuple(blocks))

    def block(self, index: int) -> int | None:
        """Tell where a block is now (TITLE and DECK are where they were): with the same text, else the most alike of those near by."""
        if index in {TITLE, DECK}:
            return index
        if index in self._same:
            return self._same[index]
        if index not in self._similar:
            alike = self._most_alike(index)
            self._similar[index] = self._at_same_distance(index) if alike is None and self._is_read_again else alike
        return self._similar[index]

    def place(self, place: Place) -> Place | None:
        """Find the same characters again: at the same text round them, in the same block if it is there."""
        text, at = self._old.text(place.block), self.block(place.block)
        if at is not None and self._new.text(at) == text:
            return replace(place, block=at)
        within = self._best(place, [at]) if at is not None else None
        found = within or self._best(place, self._everywhere)
        if found is None or (within is None and found[0] < _ENOUGH and not _is_chinese(text[place.start : place.end])):
            return None
        return found[1]

    def mentions(self, mentions: Sequence[Mention]) -> tuple[tuple[Mention, ...], int]:
        """Find mentions of one term again; give what is found of them, and of how many something is lost."""
        found: list[Mention] = []
        lost = 0
        for mention in mentions:
            places = [place and self._free(self.place(place), found) for place in (mention.hanzi, mention.english)]
            lost += (places[0] is None) != (mention.hanzi is None) or (places[1] is None) != (mention.english is None)
            if any(places):
                found.append(Mention(*places))
        return tuple(found), lost

    def reading_place(self, place: ReadingPlace) -> ReadingPlace:
        """Find the place where a person stopped reading, or the next block after it that is there; else how far it was."""
        if (at := self.block(place.block)) is not None:
            return replace(place, block=at, start=min(place.start, max(0, len(self._new.text(at)) - 1)))
        if behind := [at for at in self._anchors if at > place.block]:
            return replace(place, block=self._same[behind[0]], start=0)
        return replace(place, block=round(place.progress * max(0, len(self._new.blocks) - 1)), start=0)

    @cached_property
    def _same(self) -> dict[int, int]:
        """Map the blocks whose text is the same, first those in the same order, then those that were moved."""
        old, new = ([block.text for block in article.blocks] for article in (self._old, self._new))
        runs = SequenceMatcher(None, old, new).get_matching_blocks()
        same = {run.a + step: run.b + step for run in runs for step in range(run.size)}
        free: dict[str, list[int]] = {}
        for at in sorted(set(range(len(new))) - set(same.values())):
            free.setdefault(new[at], []).append(at)
        for index, text in enumerate(old):
            if index not in same and free.get(text):
                same[index] = min(free[text], key=lambda at: abs(at - index))
                free[text].remove(same[index])
        return same

    def _at_same_distance(self, index: int) -> int | None:
        """Choose the block that is as far from the end: in another charset, lines at the top may be read as other fields."""
        at = index + len(self._new.blocks) - len(self._old.blocks)
        if at < 0 or at in self._same.values():
            return None
        shorter, longer = sorted((len(self._old.text(index)), len(self._new.text(at))))
        return at if longer <= _LONGER * shorter else None

    def _most_alike(self, index: int) -> int | None:
        """Choose among the blocks near where one should stand, those that are no other one's."""
        taken = {*self._same.values(), *self._similar.values()}
        expected = self._expected(index)
        near = range(max(0, expected - _LOOKED_AT), min(len(self._new.blocks), expected + _LOOKED_AT))
        text = self._old.text(index)
        alike = {at: self._likeness(text, at) for at in near if at not in taken}
        best = max(alike, key=lambda at: (alike[at], -abs(at - expected)), default=None)
        return best if best is not None and alike[best] >= _ALIKE else None

    def _likeness(self, text: str, at: int) -> float:
        """Tell how many triples of letters a text and a block have in common, 0..1, of the longer one; 0 where it cannot be enough."""
        shorter, longer = sorted((len(text), len(self._new.text(at))))
        if shorter < _ALIKE * longer:
            return 0.0
        one, other = self._triples_of(text), self._triples_of(self._new.text(at))
        return len(one & other) / max(len(one), len(other))

    def _triples_of(self, text: str) -> frozenset[str]:
        if text not in self._triples:
            self._triples[text] = frozenset(text[at : at + 3] for at in range(max(1, len(text) - 2)))
        return self._triples[text]

    def _expected(self, index: int) -> int:
        """Tell where a block should stand: as far behind the last that is there as it was."""
        before = [at for at in self._anchors if at < index]
        return self._same[before[-1]] + index - before[-1] if before else index

    @cached_property
    def _anchors(self) -> list[int]:
        return sorted(self._same)

    @cached_property
    def _everywhere(self) -> list[int]:
        return [TITLE, DECK, *range(len(self._new.blocks))]

    def _best(self, place: Place, blocks: Iterable[int]) -> tuple[int, Place] | None:
        """Choose the place with the same characters where most of the text round them is the same; of several, the nearest."""
        text = self._old.text(place.block)
        wanted = text[place.start : place.end]
        found = [
            (_context(text, place.start, place.end, new, start), Place(at, start, start + len(wanted)))
            for at in blocks
            for new in (self._new.text(at),)
            for start in _starts(new, wanted)
            if _is_apart(new, start, start + len(wanted)) or not _is_apart(text, place.start, place.end)
        ]
        expected = self._expected(place.block) if place.block >= 0 else place.block
        return max(found, key=lambda one: (one[0], -abs(one[1].block - expected), -abs(one[1].start - place.start)), default=None)

    def _free(self, place: Place | None, found: Sequence[Mention]) -> Place | None:
        """Give the place, unless another mention of the term has it."""
        taken = [other for mention in found for other in (mention.hanzi, mention.english) if other]
        return None if place is None or any(place.overlaps(other) for other in taken) else place


def _starts(text: str, wanted: str) -> Iterable[int]:
    at = text.find(wanted) if wanted else -1
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)


def _context(old: str, start: int, end: int, new: str, at: int) -> int:
    """Count the code points on both sides of a text that are the same in its old and its new place."""
    before = zip(reversed(old[max(0, start - _CONTEXT) : start]), reversed(new[max(0, at - _CONTEXT) : at]), strict=False)
    ends = (end, at + end - start)
    behind = zip(old[ends[0] : ends[0] + _CONTEXT], new[ends[1] : ends[1] + _CONTEXT], strict=False)
    return _run(before) + _run(behind)


def _run(pairs: Iterable[tuple[str, str]]) -> int:
    count = 0
    for one, other in pairs:
        if one != other:
            break
        count += 1
    return count


def _is_apart(text: str, start: int, end: int) -> bool:
    """Whether a text does not begin or end within a word of Latin letters: "list", but not in "blacklist"."""
    return not any(0 < edge < len(text) and _is_letter(text[edge - 1]) and _is_letter(text[edge]) for edge in (start, end))


def _is_letter(sign: str) -> bool:
    return sign.isalnum() and not _is_chinese(sign)


def _is_chinese(text: str) -> bool:
    return any("\u3400" <= sign <= "\u9fff" or sign >= "\U00020000" for sign in text)

"""The words of a passage and how each is read: a term as its pinyin says, all else as the dictionary and the neighbours say."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from glossreader.domain.page import Gloss, Mark, Passage, Syllable, Word
from glossreader.language.chinese import Chinese
from glossreader.language.hanzi import HAN
from glossreader.language.syllables import Piece, pieces

_HANZI = re.compile(f"[{HAN}]")


def weave_words(passage: Passage, glosses: Sequence[Gloss], chinese: Chinese) -> tuple[Word, ...]:
    """Cut a passage into words with their readings, in order; `glosses` are those of its page. What has no reading is left out."""
    words: list[Word] = []
    at = 0
    for mark in _terms(passage.marks):
        words += chinese.spoken(passage.text, at, mark.start)
        words += _of_term(passage.text, mark, glosses[mark.gloss].entry.term.pinyin)
        at = mark.end
    return (*words, *chinese.spoken(passage.text, at))


def _terms(marks: Sequence[Mark]) -> Iterator[Mark]:
    """Yield the marks of hanzi; where two overlap, the one that begins first, then the longer."""
    at = 0
    for mark in marks:
        if mark.is_hanzi and mark.start >= at:
            yield mark
            at = mark.end


def _of_term(text: str, mark: Mark, pinyin: str) -> Iterator[Word]:
    """Lay a term's pinyin over its hanzi, word by word; where their numbers differ, the whole over the whole."""
    hanzi = [mark.start + match.start() for match in _HANZI.finditer(text[mark.start : mark.end])]
    found = pieces(pinyin, len(hanzi))
    if sum(piece.sounds for piece in found) != len(hanzi):
        if hanzi and found:
            yield Word(mark.start, mark.end, _syllables(found))
        return
    words = [word for word in _words(found) if any(piece.sounds for piece in word)]
    ends = accumulate(sum(piece.sounds for piece in word) for word in words)
    first = 0
    for word, end in zip(words, ends, strict=True):
        yield Word(hanzi[first], hanzi[end - 1] + 1, _syllables([piece for piece in word if piece.sounds]))
        first = end


def _words(found: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Part pieces into words, before those that begin with white space."""
    word: list[Piece] = []
    for piece in found:
        if word and piece.syllable.text[0].isspace():
            yield word
            word = []
        word.append(piece)
    yield word


def _syllables(word: Sequence[Piece]) -> tuple[Syllable, ...]:
    """Return a word's syllables without what stands before and behind it: spaces, quotation marks, a bracket."""
    syllables = [piece.syllable for piece in word]
    syllables[0] = Syllable(syllables[0].text.lstrip(_ROUND), syllables[0].tone)
    syllables[-1] = Syllable(syllables[-1].text.rstrip(_ROUND), syllables[-1].tone)
    return tuple(syllables)


_ROUND = " \t\n\"'“”‘’《》〈〉「」『』()[]#@,.;:!?·-–—…"

"""What the glossary's filter finds: hanzi in either script, pinyin and zhuyin with tones or without, English in any case."""

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

from glossreader.domain.term import Entry
from glossreader.language.pinyin.marks import has_tone_marks, letters, marked
from glossreader.language.pinyin.notation import from_zhuyin

# A key has four lines: pinyin without tones, pinyin with them, hanzi, English. Words of a query have no white space: they stay within one.
_LINE = "\n"
_NO_LETTER = re.compile(r"[\W\d_]+")
_NUMBERED = re.compile(r"(?:[a-zü:]{1,7}[1-5])+")
_SYLLABLE = re.compile(r"[a-zü:]+[1-5]")
_DIACRITICS = re.compile("[\u0300-\u036f]")
_SPELLED = re.compile(r"[^\W\d_](?:[^\W\d_]|['’:-])*")


def search_key(entry: Entry) -> str:
    """Fold all that a term can be found by into one text, for `matches`."""
    term = entry.term
    hanzi = " ".join(dict.fromkeys((term.simplified, term.traditional, entry.printed)))
    english = " ".join(dict.fromkeys((*entry.english, *(rendering.text for rendering in term.renderings))))
    return _LINE.join((letters(term.pinyin), _toned(term.pinyin), _both(hanzi), _both(english)))


def matches(query: str, key: str) -> bool:
    """Whether all words of a query are found in a term, in any order, or all its letters as pinyin: "shi xin". An empty one finds all."""
    wish = _wish(query)
    pinyin = key.find(_LINE)
    for word in wish.words:
        if word.text not in key and not (word.pinyin and key.find(word.pinyin, 0, pinyin) >= 0) and not (word.toned and word.toned in key):
            return bool(wish.whole) and key.find(wish.whole, 0, pinyin) >= 0
    return True


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a query, and what it is as pinyin with its tones or without; empty where it is none."""

    text: str
    toned: str = ""
    pinyin: str = ""


@dataclass(frozen=True, slots=True)
class _Wish:
    """A query; `whole` are its letters as pinyin without tones, empty where they are none."""

    words: tuple[_Word, ...]
    whole: str


@lru_cache(maxsize=64)
def _wish(query: str) -> _Wish:
    words = tuple(map(_word, query.split()))
    return _Wish(words, "".join(word.pinyin for word in words) if all(word.pinyin for word in words) else "")


def _word(text: str) -> _Word:
    """Fold a word of a query; one that says its tones is found with these tones only."""
    if spelled := from_zhuyin(text):
        return replace(_word(spelled), text=_plain(text))
    lowered = _lowered(text)
    if _NUMBERED.fullmatch(lowered):
        return _Word(_plain(text), toned=_toned(marked(" ".join(_SYLLABLE.findall(lowered.replace("v", "ü"))))))
    if has_tone_marks(lowered):
        return _Word(lowered, toned=_toned(lowered))
    pinyin = letters(lowered) if _SPELLED.fullmatch(lowered) else ""
    return _Word(lowered if "ü" in lowered else _plain(text), pinyin=pinyin)


def _lowered(text: str) -> str:
    return unicodedata.normalize("NFC", text.casefold())


def _plain(text: str) -> str:
    """Fold case, width and diacritics: "Café ＡＢＣ" -> "cafe abc"."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    return _DIACRITICS.sub("", unicodedata.normalize("NFKD", folded))


def _both(text: str) -> str:
    """Fold a text with its diacritics and without, for those who type them and for those who do not."""
    lowered, plain = _lowered(text), _plain(text)
    return lowered if lowered == plain else f"{lowered} {plain}"


def _toned(pinyin: str) -> str:
    return _NO_LETTER.sub("", _lowered(pinyin))

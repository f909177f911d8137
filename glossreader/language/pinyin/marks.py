"""The spelling of pinyin: tone marks for tone numbers, and letters without them."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_TONES = {"1": "\u0304", "2": "\u0301", "3": "\u030c", "4": "\u0300"}  # combining macron, acute, caron, grave
_MARKED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
_TONE_MARK = re.compile(f"[{_MARKED}{_MARKED.upper()}]")
_NUMBERED = re.compile(r"([A-Za-zÜüê:]+)([1-5])")
# The mark stands on a or e, else on o, else on the last vowel: xiǎo, xióng, huì (Scheme for the Chinese Phonetic Alphabet, 1958).
_BEARERS = (re.compile(r"[aeê]"), re.compile(r"o"), re.compile(r"[iuü](?![iuü])"))
_NOT_LETTER = re.compile(r"[^a-z]+")
_NOT_LETTER_OR_DIGIT = re.compile(r"[^a-z0-9]+")
_UMLAUTS = dict.fromkeys(map(ord, "üǖǘǚǜ"), "v")


def letters(text: str) -> str:
    """Fold a text to the letters a-z: "Zhīma xìnyòng" -> "zhimaxinyong"; ü, u: and v become v, as on a keyboard ("nǚ" -> "nv")."""
    return _NOT_LETTER.sub("", _folded(text))


def letters_and_digits(text: str) -> str:
    """Fold a text as `letters` does, but keep its digits: "95 hòu" -> "95hou"."""
    return _NOT_LETTER_OR_DIGIT.sub("", _folded(text))


def _folded(text: str) -> str:
    folded = text.lower()
    if not folded.isascii():
        folded = unicodedata.normalize("NFD", unicodedata.normalize("NFC", folded).translate(_UMLAUTS))
    return folded.replace("u:", "v")


def has_tone_marks(text: str) -> bool:
    """Whether some letter carries a mark of the four tones; é and è of other languages count as well."""
    return _TONE_MARK.search(unicodedata.normalize("NFC", text)) is not None


@lru_cache(maxsize=10_000)  # there are few, and every look into the dictionary asks for some
def syllable(numbered: str) -> str:
    """Put the tone mark of one numbered syllable in its place: "xin4" -> "xìn", "lu:4" -> "lǜ", "r5" -> "r"; others stay as they are."""
    match = _NUMBERED.fullmatch(numbered)
    if match is None:
        return numbered
    letters_, tone = match[1].replace("u:", "ü").replace("U:", "Ü"), match[2]
    bearer = next(filter(None, (vowel.search(letters_.lower()) for vowel in _BEARERS)), None)
    if tone == "5" or bearer is None:
        return letters_
    return unicodedata.normalize("NFC", letters_[: bearer.end()] + _TONES[tone] + letters_[bearer.end() :])


def marked(numbered: str) -> str:
    """Spell numbered syllables as GB/T 16159 writes a word: "zhi1 ma5" -> "zhīma", "Xi1 an1" -> "Xī'ān"."""
    return join(syllable(part) for part in numbered.split())


def join(syllables: Iterable[str]) -> str:
    """Join marked syllables to words: an apostrophe before a, o and e, a space before a capital, none in OK."""
    text = ""
    for part in syllables:
        text += _gap(text, part) + part
    return text


def _gap(before: str, part: str) -> str:
    last = before.rsplit(" ", 1)[-1]
    if not before or part in {",", "·"} or last.endswith("·") or (_is_spelled_out(last) and _is_spelled_out(part)):
        return ""
    if last.endswith(",") or part[0].isupper() or part[0].isdigit() or last[-1:].isdigit() or _is_spelled_out(last):
        return " "
    return "'" if letters(part[0]) in {"a", "o", "e"} else ""


def _is_spelled_out(part: str) -> bool:
    """Whether it is read by the names of its letters, such as the T of T恤 (T xù) and the OK of 卡拉OK."""
    return part.isascii() and part.isupper()

"""The last rung of the ladder: of all encodings that it may be, the one whose text is likeliest."""

import codecs
import re
from collections.abc import Mapping, Sequence

from glossreader.importers.charset.likelihood import cost_of, read_costs
from glossreader.importers.charset.mixture import TWO_BYTES, UTF_8, Mixture, read_mixture, read_utf_8
from glossreader.importers.charset.wide import PLAUSIBLE, by_pairs, decodes

_GUESSES = ("utf-8", "gb18030", "big5hkscs", "cp932", "cp949", "cp1252")
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
_HIGH = bytes(range(0x80, 0x100))
# What Western European text has not: accents in a row, a symbol before a letter, «¿¡ before no word; a word all of accents (été has
# a t). And Chinese has no hanzi in the midst of an English word.
_ROW = re.compile(r"(?<=[^\x00-\x7f“”‘’—–…])[‘’“”]?[^\x00-\x7f“”‘’—–…]|[©®™£§±½¼¾×÷²³¹¶†‡¥¤¢¦¬µ·¸¨´¯](?=[A-Za-z])|[«¿¡](?![\w \xa0])")
_WORD_OF_ACCENTS = re.compile(r"(?<![^\s(\[“‘\"'])[À-ÿƒŒœŠšŽžŸ]{2,}(?![A-Za-zÀ-ÿ])")
_IN_A_WORD = re.compile("(?<=[a-z])[\u3400-\u9fff](?=[a-z])")
_STRETCH, _STRETCHES = 4_096, 16  # bytes and number of the samples
_LITTLE = 160  # bytes beyond ASCII
_PARTED = 4_096  # bytes of a sample that are parted anew where they look garbled
# Costs, as in likelihood.py.
_CLOSE = 1.5  # by which what is declared may be worse
_HOME = 1.0  # what speaks for UTF-8, and for the encodings of Chinese in a reader of Chinese when there is little text
_ABROAD = 5.0  # what speaks against others, then
_ERROR, _ERRORS = 60.0, 20.5  # of one place that cannot be decoded, spread over the bytes beyond ASCII; of all of them at most
_UNLIKE = 14.0  # of one place as above
_MIXED = 24.0  # of all quotes of another charset together: they are one accident
_CUT = "\u20a0"  # stands for a last character that is cut: some unusual one


def by_likelihood(raw: bytes, claimed: Sequence[str]) -> str:
    """Find the encoding whose text is likeliest; what is claimed is believed when it is close."""
    sample, table = _sample(raw), read_costs()
    costs = {charset: _cost(sample, charset, table) for charset in _GUESSES}
    best = min(costs, key=costs.__getitem__)
    if costs[best] > PLAUSIBLE and (pairs := by_pairs(raw)):
        return pairs
    for codec in claimed:
        if codec.startswith("utf"):
            continue
        if codec not in _GUESSES and best == "cp1252" and decodes(sample, codec):
            return codec  # Cyrillic, Thai, ...: what nothing but the page itself can tell
        if _cost(sample, codec, table) <= costs[best] + _CLOSE:
            return codec
    return best


def _cost(sample: bytes, charset: str, table: Mapping[str, float]) -> float:
    """Return how unlikely the sample is in an encoding: its characters, its errors, and what is known of such pages."""
    high = len(sample) - len(sample.translate(None, _HIGH)) or 1
    whole = _without_cut_tail(sample, charset)
    read = _read(whole, charset, table)
    cost = cost_of(read.text + _CUT * (len(whole) < len(sample)), table) + min(_ERRORS, _ERROR * read.bad / high)
    cost += (_MIXED * bool(read.quotes) + _UNLIKE * len(_IN_A_WORD.findall(read.text))) / high
    if charset == "cp1252":  # accents stand singly among letters
        cost += _UNLIKE * (len(_ROW.findall(read.text)) + len(_WORD_OF_ACCENTS.findall(read.text))) / high
    elif charset == "utf-8" or (high < _LITTLE and charset in ("gb18030", "big5hkscs")):
        cost -= 0.0 if read.quotes else _HOME
    elif high < _LITTLE:
        cost += _ABROAD
    return cost


def _read(sample: bytes, charset: str, table: Mapping[str, float]) -> Mixture:
    if charset in TWO_BYTES:
        return read_mixture(sample, charset, table, _PARTED)
    if charset in UTF_8:
        return read_utf_8(sample, charset)
    text = sample.decode(charset, "replace")
    return Mixture(text, len(text) - len(sample.decode(charset, "ignore")))


def _without_cut_tail(sample: bytes, charset: str) -> bytes:
    """Take away the first bytes of a last character that is not whole."""
    decoder = codecs.getincrementaldecoder(charset)("replace")
    decoder.decode(sample)
    return sample[: len(sample) - len(decoder.getstate()[0])]


def _sample(raw: bytes) -> bytes:
    """Take stretches that begin where a byte beyond ASCII follows ASCII, and end at a space, so that no character is cut."""
    stretches: list[bytes] = []
    at = 0
    while len(stretches) < _STRETCHES and (found := _BEYOND_ASCII.search(raw, at)):
        start = max(found.start() - 1, at)  # with the letter before it: it may be an apostrophe
        stretch = raw[start : found.start() + _STRETCH]
        end = max(stretch.rfind(b" "), stretch.rfind(b"\n"))
        stretches.append(stretch[:end] if end > 1 else stretch)
        at = start + len(stretches[-1])
    return b"\n".join(stretches)

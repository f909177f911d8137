"""The charset ladder: what a file's bytes say of their encoding, from the surest sign to the likeliest guess.

A byte order mark; escapes of seven-bit encodings; NULs of UTF-16; UTF-8, which other encodings hardly resemble; then all others
by how likely their text is, what the page declares winning when it is close. No detector of a library finds a page in English
with a single Chinese term (measured: 0-48 % of them).
"""

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass

from glossreader.importers.charset.likelihood import cost_of, read_costs
from glossreader.importers.charset.mojibake import repaired

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_SEVEN_BIT = ((rb"\x1b\$\)C", "iso2022_kr"), (rb"\x1b[$(]", "iso2022_jp_2"), (rb"~\{(?:[\x21-\x77][\x21-\x7e]){1,200}~\}", "hz"))
_GUESSES = ("utf-8", "gb18030", "big5hkscs", "cp932", "cp949", "cp1252")
# What pages declare, and the encoding that such pages really use (WHATWG, Encoding: the labels are taken for supersets).
_SUPERSETS = {
    "gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "cp936": "gb18030", "x-gbk": "gb18030", "hz-gb-2312": "hz",
    "big5": "big5hkscs", "big5-hkscs": "big5hkscs", "cp950": "big5hkscs", "x-x-big5": "big5hkscs",
    "shift_jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949",
    "iso-8859-1": "cp1252", "latin1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252", "windows-1252": "cp1252",
}  # fmt: skip
_DECLARED = re.compile(
    rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w\-:]+)|<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w\-]+)", re.IGNORECASE
)
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
_HIGH = bytes(range(0x80, 0x100))
_ROW = re.compile(r"(?<=[^\x00-\x7f“”‘’—–…])[^\x00-\x7f“”‘’—–…]")
_HEAD = 65_536  # bytes that are looked at for NULs
_DECLARED_WITHIN = 4_096  # bytes
_STRETCH, _STRETCHES = 4_096, 16  # bytes and number of the samples
_READABLE = 0.98
_HANDFUL = 20  # characters
_MOSTLY = 10
# Costs, as in likelihood.py.
_CLOSE = 1.5  # by which what is declared may be worse
_HOME = 1.0  # what speaks for UTF-8, and for the encodings of Chinese in a reader of Chinese when there is little text
_ABROAD = 5.0  # what speaks against others, then
_PLAUSIBLE = 12.0
_LITTLE = 160  # bytes beyond ASCII
_ERROR, _ERRORS = 60.0, 20.5  # of one place that cannot be decoded, spread over the bytes beyond ASCII; of all of them at most
_IN_A_ROW = 14.0


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded source.

    charset   name of the Python codec.
    replaced  how many places the codec could not decode; they are U+FFFD.
    twice     whether the text had been encoded twice, and that was undone.
    """

    text: str
    charset: str
    replaced: int = 0
    twice: bool = False


def decode(raw: bytes) -> Decoded:
    """Decode by the first sign that holds."""
    decoded = decode_as(raw, _charset_of(raw))
    if decoded.charset.startswith("utf-8") and (meant := repaired(decoded.text)):
        return Decoded(meant, decoded.charset, decoded.replaced, twice=True)
    return decoded


def decode_as(raw: bytes, charset: str) -> Decoded:
    """Decode by a named codec; raises LookupError when there is none of that name."""
    try:
        return Decoded(raw.decode(charset), codecs.lookup(charset).name)
    except UnicodeDecodeError:
        text = raw.decode(charset, "replace")
        return Decoded(text, codecs.lookup(charset).name, len(text) - len(raw.decode(charset, "ignore")))


def _charset_of(raw: bytes) -> str:
    return _by_mark(raw) or _by_escape(raw) or _by_nuls(raw) or _by_utf_8(raw) or _by_likelihood(raw)


def _by_mark(raw: bytes) -> str | None:
    return next((charset for mark, charset in _BOMS if raw.startswith(mark)), None)


def _by_escape(raw: bytes) -> str | None:
    """Find an encoding that keeps to seven bits: HZ, ISO 2022."""
    if not raw.isascii():
        return None
    return next((charset for escape, charset in _SEVEN_BIT if re.search(escape, raw) and _decodes(raw, charset)), None)


def _by_nuls(raw: bytes) -> str | None:
    """Find UTF-16 or UTF-32 without a mark: every ASCII character and every line end has a NUL."""
    head = raw[:_HEAD]
    if len(head) < 4 or 0 not in head:
        return None
    if not any(head[3::4]) or not any(head[0::4]):
        wide = "utf-32-be" if any(head[3::4]) else "utf-32-le"
        if _decodes(head[: len(head) // 4 * 4], wide):
            return wide
    return _by_pairs(raw, read_costs())


def _by_pairs(raw: bytes, table: Mapping[str, float]) -> str | None:
    """Find UTF-16 by what the bytes say when taken in pairs, in either order."""
    head = raw[: _HEAD if len(raw) > _HEAD else len(raw) // 2 * 2]
    texts = {charset: head.decode(charset, "replace") for charset in ("utf-16-le", "utf-16-be")}
    costs = {charset: cost_of(text, table) for charset, text in texts.items() if _is_readable(text)}
    best = min(costs, key=costs.__getitem__, default=None)
    return best if best and costs[best] < _PLAUSIBLE else None


def _by_utf_8(raw: bytes) -> str | None:
    """Find UTF-8 when its characters tell, also with a cut tail or a few bad bytes among many good characters.

    A handful of characters of two bytes tells nothing: the bytes of ģ are 模 in GBK.
    """
    good = raw.decode("utf-8", "ignore")
    beyond = len(good) - len(raw.translate(None, _HIGH))
    lost = len(raw) - len(good.encode("utf-8"))
    if not lost and (not beyond or beyond > _HANDFUL or max(good) >= "\u0800"):
        return "utf-8"
    return "utf-8" if lost and beyond >= _MOSTLY * lost else None


def _by_likelihood(raw: bytes) -> str:
    """Find the encoding whose text is likeliest; what the page declares is believed when it is close."""
    sample, table = _sample(raw), read_costs()
    costs = {charset: _cost(sample, charset, table) for charset in _GUESSES}
    best = min(costs, key=costs.__getitem__)
    if costs[best] > _PLAUSIBLE and (pairs := _by_pairs(raw, table)):
        return pairs
    declared = _declared(raw)
    if declared is None or declared.startswith("utf"):
        return best
    if declared not in _GUESSES and best == "cp1252" and _decodes(sample, declared):
        return declared  # Cyrillic, Thai, ...: what nothing but the page itself can tell
    return declared if _cost(sample, declared, table) <= costs[best] + _CLOSE else best


def _cost(sample: bytes, charset: str, table: Mapping[str, float]) -> float:
    """Return how unlikely the sample is in an encoding: its characters, its errors, and what is known of such pages."""
    decoded = decode_as(sample, charset)
    high = len(sample) - len(sample.translate(None, _HIGH)) or 1
    cost = cost_of(decoded.text, table) + min(_ERRORS, _ERROR * decoded.replaced / high)
    if charset == "cp1252":  # accents stand singly among letters
        cost += _IN_A_ROW * len(_ROW.findall(decoded.text)) / high
    elif charset == "utf-8" or (high < _LITTLE and charset in ("gb18030", "big5hkscs")):
        cost -= _HOME
    elif high < _LITTLE:
        cost += _ABROAD
    return cost


def _sample(raw: bytes) -> bytes:
    """Take stretches that begin where a byte beyond ASCII follows ASCII, and end at a space, so that no character is cut."""
    stretches: list[bytes] = []
    at = 0
    while len(stretches) < _STRETCHES and (found := _BEYOND_ASCII.search(raw, at)):
        stretch = raw[found.start() : found.start() + _STRETCH]
        end = max(stretch.rfind(b" "), stretch.rfind(b"\n"))
        stretches.append(stretch[:end] if end > 0 else stretch)
        at = found.start() + len(stretches[-1])
    return b"\n".join(stretches)


def _declared(raw: bytes) -> str | None:
    """Return the codec that a page declares in a meta element or an XML declaration; None for one that Python does not know."""
    if not (found := _DECLARED.search(raw[:_DECLARED_WITHIN])):
        return None
    label = (found[1] or found[2]).decode("ascii", "replace").lower()
    try:
        return codecs.lookup(_SUPERSETS.get(label, label)).name
    except LookupError:
        return None


def _decodes(raw: bytes, charset: str) -> bool:
    try:
        raw.decode(charset)
    except UnicodeDecodeError:
        return False
    return True


def _is_readable(text: str) -> bool:
    readable = sum(char.isprintable() or char.isspace() or char == "\ufeff" for char in text)
    return readable >= _READABLE * len(text)

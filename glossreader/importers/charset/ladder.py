"""The charset ladder: what a file's bytes say of their encoding, from the surest sign to the likeliest guess.

A byte order mark; escapes of seven-bit encodings; NULs of UTF-16; UTF-8, which other encodings hardly resemble; then all others
by how likely their text is, what the page declares winning when it is close. A detector of a library reads a third to three quarters
of the English pages with a single Chinese term rightly (`bench charset`).
"""

import codecs
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from glossreader.importers.charset.declared import Claim, claims_of, codec_named
from glossreader.importers.charset.guess import by_likelihood
from glossreader.importers.charset.likelihood import cost_of_char, read_costs
from glossreader.importers.charset.mixture import TWO_BYTES, UTF_8, read_mixture, read_utf_8
from glossreader.importers.charset.mojibake import repaired
from glossreader.importers.charset.parting import QUOTES
from glossreader.importers.charset.wide import by_nuls, decodes
from glossreader.importers.text import REPLACEMENT

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_SEVEN_BIT = ((rb"\x1b\$\)C", "iso2022_kr"), (rb"\x1b[$(]", "iso2022_jp_2"), (rb"~\{(?:[\x21-\x77][\x21-\x7e]){1,200}~\}", "hz"))
_HIGH = bytes(range(0x80, 0x100))
_QUOTES = tuple(bytes([byte]) for byte in QUOTES)
_HANDFUL = 20  # characters
_MOSTLY = 10
_ODD = 18.5  # the cost, as in likelihood.py, of a character that a text in its charset hardly has


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded source.

    charset   name of the Python codec.
    replaced  how many places the codec could not decode; they are U+FFFD.
    twice     whether the text had been encoded twice, and that was undone.
    declared  what the source, or who sent it, claims to be its charset, as spelled; of two claims the one that was believed.
    misfits   how many places do not fit what was declared; 0 when that was believed.
    """

    text: str
    charset: str
    replaced: int = 0
    twice: bool = False
    declared: str | None = None
    misfits: int = 0


def decode(raw: bytes, declared: str | None = None) -> Decoded:
    """Decode by the first sign that holds; `declared` is what a server says of the charset, which may be wrong."""
    claims = claims_of(raw, declared)
    decoded = _decoded(raw, _charset_of(raw, claims))
    if decoded.charset.startswith("utf-8") and (meant := repaired(decoded.text)):
        decoded = replace(decoded, text=meant, twice=True)
    return _beside(decoded, claims, raw)


def decode_as(raw: bytes, charset: str, declared: str | None = None) -> Decoded:
    """Decode by a codec that a person named, right or wrong; raises LookupError when there is none of that name."""
    return _beside(_decoded(raw, codec_named(charset)), claims_of(raw, declared), raw)


def _decoded(raw: bytes, codec: str) -> Decoded:
    if codec in TWO_BYTES:
        mixture = read_mixture(raw, codec, read_costs())
        return Decoded(mixture.text, codec, mixture.bad)
    try:
        return Decoded(raw.decode(codec), codec)
    except UnicodeDecodeError:
        if codec in UTF_8:
            mixture = read_utf_8(raw, codec)
            return Decoded(mixture.text, codec, mixture.bad)
        text = raw.decode(codec, "replace")
        return Decoded(text, codec, len(text) - len(raw.decode(codec, "ignore")))


def _beside(decoded: Decoded, claims: Sequence[Claim], raw: bytes) -> Decoded:
    """Set beside a text what was claimed of its charset."""
    if not claims:
        return decoded
    if believed := next((claim for claim in claims if claim.codec and _family(claim.codec) == _family(decoded.charset)), None):
        return replace(decoded, declared=believed.label)
    claim = claims[0]
    return replace(decoded, declared=claim.label, misfits=_misfits(raw, claim.codec, decoded.text) if claim.codec else 0)


def _family(codec: str) -> str:
    """Name what codecs share that differ in a mark only."""
    return re.sub("-sig|[-_](?:le|be)$", "", codec)


def _misfits(raw: bytes, codec: str, meant: str) -> int:
    """Count the places that a codec cannot decode, or where it finds what no such text has."""
    text = raw.decode(codec, "replace")
    if text == meant:
        return 0
    costs = read_costs()
    odd = (count for char, count in Counter(text).items() if char == REPLACEMENT or (char > "\x7f" and cost_of_char(char, costs) >= _ODD))
    return sum(odd) or 1


def _charset_of(raw: bytes, claims: Sequence[Claim]) -> str:
    codecs_claimed = [claim.codec for claim in claims if claim.codec]
    return _by_mark(raw) or _by_escape(raw) or by_nuls(raw, codecs_claimed) or _by_utf_8(raw) or by_likelihood(raw, codecs_claimed)


def _by_mark(raw: bytes) -> str | None:
    return next((charset for mark, charset in _BOMS if raw.startswith(mark)), None)


def _by_escape(raw: bytes) -> str | None:
    """Find an encoding that keeps to seven bits: HZ, ISO 2022."""
    if not raw.isascii():
        return None
    return next((charset for escape, charset in _SEVEN_BIT if re.search(escape, raw) and decodes(raw, charset)), None)


def _by_utf_8(raw: bytes) -> str | None:
    """Find UTF-8 when its characters tell, also with a cut tail, a few bad bytes, or quotes of Windows-1252 among good characters.

    A handful of characters of two bytes tells nothing: the bytes of ģ are 模 in GBK.
    """
    good = raw.decode("utf-8", "ignore")
    beyond = len(good) - len(raw.translate(None, _HIGH))
    lost = len(raw) - len(good.encode("utf-8"))
    if not lost and (not beyond or beyond > _HANDFUL or max(good) >= "\u0800"):
        return "utf-8"
    strays = sum(map(raw.count, _QUOTES))
    if lost and max(good, default="") >= "\u0800" and beyond >= _MOSTLY * (lost - strays):
        lost -= read_utf_8(raw, "utf-8").quotes
        return "utf-8" if beyond >= _MOSTLY * lost else None
    return "utf-8" if lost and beyond >= _MOSTLY * lost else None

"""The charset ladder: what a file's bytes say of their encoding, from the surest sign to the likeliest guess.

A byte order mark; escapes of seven-bit encodings; NULs of UTF-16; UTF-8, which other encodings hardly resemble; then all others
by how likely their text is, what the page declares winning when it is close. No detector of a library finds a page in English
with a single Chinese term (measured: 0-48 % of them).
"""

import codecs
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from glossreader.importers.charset.declared import Claim, claims_of, codec_named
from glossreader.importers.charset.likelihood import cost_of, cost_of_char, read_costs
from glossreader.importers.charset.mixture import QUOTES, TWO_BYTES, UTF_8, Mixture, read_mixture, read_utf_8
from glossreader.importers.charset.mojibake import repaired
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
_GUESSES = ("utf-8", "gb18030", "big5hkscs", "cp932", "cp949", "cp1252")
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
_HIGH = bytes(range(0x80, 0x100))
_ROW = re.compile(r"(?<=[^\x00-\x7f“”‘’—–…])[‘’“”]?[^\x00-\x7f“”‘’—–…]|[©®™£§±½¼¾×÷²³¹¶†‡¥¤¢¦¬µ·¸¨´¯](?=[A-Za-z])|[«¿¡](?![\w \xa0])")
_WORD_OF_ACCENTS = re.compile(r"(?<![^\s(\[“‘\"'])[À-ÿƒŒœŠšŽžŸ]{2,}(?![A-Za-zÀ-ÿ])")  # été has a t; no word has accented letters only
_IN_A_WORD = re.compile("(?<=[a-z])[\u3400-\u9fff](?=[a-z])")
_QUOTES = tuple(bytes([byte]) for byte in QUOTES)
_HEAD = 65_536  # bytes that are looked at for NULs
_STRETCH, _STRETCHES = 4_096, 16  # bytes and number of the samples
_READABLE = 0.98
_HANDFUL = 20  # characters
_MOSTLY = 10
# Costs, as in likelihood.py.
_CLOSE = 1.5  # by which what is declared may be worse
_HOME = 1.0  # what speaks for UTF-8, and for the encodings of Chinese in a reader of Chinese when there is little text
_ABROAD = 5.0  # what speaks against others, then
_PLAUSIBLE = 12.0
_ODD = 18.5  # of a character that a text in the charset hardly has
_LITTLE = 160  # bytes beyond ASCII
_ERROR, _ERRORS = 60.0, 20.5  # of one place that cannot be decoded, spread over the bytes beyond ASCII; of all of them at most
_IN_A_ROW = 14.0
_CUT = "\u20a0"  # stands for a last character that is cut: some unusual one
_MIXED = 24.0  # of all quotes of another charset together: they are one accident
_PARTED = 4_096  # bytes of a sample that are parted anew where they look garbled


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
    return _by_mark(raw) or _by_escape(raw) or _by_nuls(raw, codecs_claimed) or _by_utf_8(raw) or _by_likelihood(raw, codecs_claimed)


def _by_mark(raw: bytes) -> str | None:
    return next((charset for mark, charset in _BOMS if raw.startswith(mark)), None)


def _by_escape(raw: bytes) -> str | None:
    """Find an encoding that keeps to seven bits: HZ, ISO 2022."""
    if not raw.isascii():
        return None
    return next((charset for escape, charset in _SEVEN_BIT if re.search(escape, raw) and _decodes(raw, charset)), None)


def _by_nuls(raw: bytes, claimed: Sequence[str]) -> str | None:
    """Find UTF-16 or UTF-32 without a mark: its characters have bytes that no text of single bytes has; or it is claimed, and fits."""
    head = raw[:_HEAD]
    if len(head) < 4 or not (_CONTROL.search(head) or any(codec.startswith("utf-16") for codec in claimed)):
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


def _by_likelihood(raw: bytes, claimed: Sequence[str]) -> str:
    """Find the encoding whose text is likeliest; what is claimed is believed when it is close."""
    sample, table = _sample(raw), read_costs()
    costs = {charset: _cost(sample, charset, table) for charset in _GUESSES}
    best = min(costs, key=costs.__getitem__)
    if costs[best] > _PLAUSIBLE and (pairs := _by_pairs(raw, table)):
        return pairs
    for codec in claimed:
        if codec.startswith("utf"):
            continue
        if codec not in _GUESSES and best == "cp1252" and _decodes(sample, codec):
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
    cost += (_MIXED * bool(read.quotes) + _IN_A_ROW * len(_IN_A_WORD.findall(read.text))) / high
    if charset == "cp1252":  # accents stand singly among letters
        cost += _IN_A_ROW * (len(_ROW.findall(read.text)) + len(_WORD_OF_ACCENTS.findall(read.text))) / high
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


def _decodes(raw: bytes, charset: str) -> bool:
    try:
        raw.decode(charset)
    except UnicodeDecodeError:
        return False
    return True


def _is_readable(text: str) -> bool:
    readable = sum(char.isprintable() or char.isspace() or char == "\ufeff" for char in text)
    return readable >= _READABLE * len(text)

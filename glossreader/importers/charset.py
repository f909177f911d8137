"""The charset ladder: what a file's bytes say, from the surest sign to the likeliest guess."""

import codecs
from dataclasses import dataclass

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded source: its characters, the codec that gave them, and how many bytes it did not know."""

    text: str
    charset: str
    replaced: int = 0


def decode(raw: bytes) -> Decoded:
    """Decode by the first sign that holds."""
    for bom, charset in BOMS:
        if raw.startswith(bom):
            return decode_as(raw, charset)
    return decode_as(raw, "utf-8")


def decode_as(raw: bytes, charset: str) -> Decoded:
    """Decode by a named codec; raises LookupError when there is none of that name."""
    text = raw.decode(charset, "replace")
    return Decoded(text, charset, text.count("\ufffd"))

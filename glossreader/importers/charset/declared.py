"""What a page, or the server that sends it, says of its charset, and which codec that means."""

import codecs
import re
from dataclasses import dataclass

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
# For names of hosts, for source code, and one that mail had before UTF-8: no page is in them.
_NO_CHARSETS = frozenset({"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape", "utf-7"})
_WITHIN = 4_096  # characters
_SPELLED = 40  # characters; the longest label of the Encoding standard has half


@dataclass(frozen=True, slots=True)
class Claim:
    """A charset as it is claimed: its label, as spelled, and Python's codec for it; None where there is none."""

    label: str
    codec: str | None


def claims_of(raw: bytes, hint: str | None = None) -> tuple[Claim, ...]:
    """Give what is claimed of some bytes: by whoever sends them, then by themselves in a meta element or an XML declaration."""
    claims = [Claim(label, codec_of(label)) for label in [(hint or "").strip(" \t\"'")[:_SPELLED]] if label]
    if found := _DECLARED.search(raw[: 4 * _WITHIN].replace(b"\0", b"")[:_WITHIN]):  # without NULs UTF-16 can be looked into
        label = (found[1] or found[2]).decode("ascii", "replace")
        codec = codec_of(label)
        # Who can read it as ASCII knows that it is not true (HTML Standard, 13.2.3.2: UTF-16 in a meta element means UTF-8).
        claims.append(Claim(label, "utf-8" if codec and codec.startswith("utf-16") and found[0] in raw else codec))
    return tuple(claims)


def codec_of(label: str) -> str | None:
    """Return Python's codec for a label of the web; None when it has none."""
    label = label.lower()
    try:
        return codec_named(_SUPERSETS.get(label, label))
    except LookupError:
        return None


def codec_named(name: str) -> str:
    """Return Python's name of a codec that makes text of bytes; raises LookupError when there is none."""
    try:
        found = codecs.lookup(name).name
        b"".decode(found)  # a LookupError for hex, zip, ...
    except ValueError as error:  # a NUL in the name
        raise LookupError(f"unknown encoding: {name!r}") from error
    if found in _NO_CHARSETS:
        raise LookupError(f"no charset: {name}")
    return found

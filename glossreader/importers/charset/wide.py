"""UTF-16 and UTF-32 without a mark at their beginning."""

import re
from collections.abc import Sequence

from glossreader.importers.charset.likelihood import cost_of, read_costs

PLAUSIBLE = 12.0  # a cost, as in likelihood.py, up to which a text may be meant
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
_HEAD = 65_536  # bytes that are looked at
_READABLE = 0.98


def by_nuls(raw: bytes, claimed: Sequence[str]) -> str | None:
    """Find UTF-16 or UTF-32 without a mark: its characters have bytes that no text of single bytes has; or it is claimed, and fits."""
    head = raw[:_HEAD]
    if len(head) < 4 or not (_CONTROL.search(head) or any(codec.startswith("utf-16") for codec in claimed)):
        return None
    if not any(head[3::4]) or not any(head[0::4]):
        wide = "utf-32-be" if any(head[3::4]) else "utf-32-le"
        if decodes(head[: len(head) // 4 * 4], wide):
            return wide
    return by_pairs(raw)


def by_pairs(raw: bytes) -> str | None:
    """Find UTF-16 by what the bytes say when taken in pairs, in either order."""
    head = raw[: _HEAD if len(raw) > _HEAD else len(raw) // 2 * 2]
    texts = {charset: head.decode(charset, "replace") for charset in ("utf-16-le", "utf-16-be")}
    costs = {charset: cost_of(text, read_costs()) for charset, text in texts.items() if _is_readable(text)}
    best = min(costs, key=costs.__getitem__, default=None)
    return best if best and costs[best] < PLAUSIBLE else None


def decodes(raw: bytes, charset: str) -> bool:
    """Whether all of the bytes are of a charset."""
    try:
        raw.decode(charset)
    except UnicodeDecodeError:
        return False
    return True


def _is_readable(text: str) -> bool:
    readable = sum(char.isprintable() or char.isspace() or char == "\ufeff" for char in text)
    return readable >= _READABLE * len(text)

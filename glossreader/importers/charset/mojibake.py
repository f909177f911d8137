"""Text that was encoded twice: UTF-8 taken for Western European and saved as UTF-8 again, ç¤¾ä¼š for 社会."""

import re

from glossreader.importers.accounting import count_hanzi

_ENOUGH = 4  # characters beyond ASCII; a page that shows an example of such text has fewer

# What Windows-1252 has at 0x80 to 0x9F; browsers take the five bytes that it leaves open for control characters.
_TO_LATIN_1 = {
    ord(byte.to_bytes(1, "big").decode("cp1252")): byte for byte in range(0x80, 0xA0) if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}
_OTHER = re.compile(f"[^\0-\xff{''.join(map(chr, _TO_LATIN_1))}]")


def repaired(text: str) -> str | None:
    """Undo the second encoding if that is certain: all characters beyond ASCII, taken as bytes, are UTF-8; else None."""
    if text.isascii() or _OTHER.search(text):
        return None
    try:
        meant = text.translate(_TO_LATIN_1).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return None
    return meant if count_hanzi(meant) or sum(char > "\x7f" for char in meant) >= _ENOUGH else None

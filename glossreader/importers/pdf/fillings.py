"""Letters that the font of their line has not: a program takes them from another and may set them later, into the gaps that it left.

So do many with pinyin: r nwén, and then the ǎ between its r and its n.
"""

from bisect import bisect
from collections.abc import Sequence

from glossreader.importers.pdf.setting import Glyph

_MOST = 3  # glyphs that fill one gap
_OVER = 0.12  # sizes by which they may reach over its edges
_LEVEL = 0.1  # sizes


def with_fillings(stretches: Sequence[Sequence[Glyph]]) -> list[Sequence[Glyph]]:
    """Put short stretches of glyphs into the gaps of others on the same base line in which they stand."""
    whole = {at: list(glyphs) for at, glyphs in enumerate(stretches)}
    rows: dict[int, list[int]] = {}
    for at, glyphs in whole.items():
        rows.setdefault(round(glyphs[0].base), []).append(at)
    for at in [at for at, glyphs in whole.items() if len(glyphs) <= _MOST]:
        filling, base = whole[at], round(whole[at][0].base)
        near = (other for row in (base, base - 1, base + 1) for other in rows.get(row, ()) if other != at and other in whole)
        if (host := next((other for other in near if _fits(whole[other], filling)), None)) is not None:
            place = _place(whole[host], filling)
            whole[host][place:place] = filling
            del whole[at]
    return list(whole.values())


def _place(host: Sequence[Glyph], filling: Sequence[Glyph]) -> int:
    return bisect([glyph.left for glyph in host], filling[0].left)


def _fits(host: Sequence[Glyph], filling: Sequence[Glyph]) -> bool:
    """Whether glyphs stand between two of a line that leave room for them."""
    if not host[0].left < filling[0].left < host[-1].left or abs(host[0].base - filling[0].base) > _LEVEL * host[0].style.size:
        return False
    place = _place(host, filling)
    over = _OVER * host[0].style.size
    return host[place - 1].right <= filling[0].left + over and filling[-1].right <= host[place].left + over

"""Where an article prints the hanzi of its terms: the longest term at each place, also inside longer Chinese strings."""

import re
from collections.abc import Iterable, Sequence

from glossreader.domain.term import Place
from glossreader.language.hanzi import is_han
from glossreader.mining.text.sheet import Sheet


def hanzi_places(forms: Sequence[str], sheets: Iterable[Sheet]) -> dict[str, list[Place]]:
    """Find the places that cut out exactly one of `forms`, in the order of the text; overlapping forms yield to the longest."""
    places: dict[str, list[Place]] = {form: [] for form in forms}
    by_first: dict[str, list[str]] = {}
    for form in sorted(places, key=len, reverse=True):
        by_first.setdefault(form[0], []).append(form)
    if not by_first:
        return places
    first = re.compile("[" + "".join(map(re.escape, by_first)) + "]")
    for sheet in sheets:
        for place, form in _of_sheet(sheet, first, by_first):
            places[form].append(place)
    return places


def _of_sheet(sheet: Sheet, first: re.Pattern[str], by_first: dict[str, list[str]]) -> Iterable[tuple[Place, str]]:
    at = 0
    while match := first.search(sheet.text, at):
        start = match.start()
        form = next(
            (form for form in by_first[match.group()] if sheet.text.startswith(form, start) and _whole(sheet.text, start, form)), None
        )
        at = start + (len(form) if form else 1)
        if form:
            yield Place(sheet.block, start, at), form


def _whole(text: str, start: int, form: str) -> bool:
    """Whether a form is not cut out of a longer word: 95后 of 1995后, a single 熬 of 熬夜."""
    before, after = text[start - 1 : start], text[start + len(form) : start + len(form) + 1]
    if len(form) == 1:
        return not any(char and is_han(char) for char in (before, after))
    return not (_joins(before, form[0]) or _joins(form[-1], after))


def _joins(left: str, right: str) -> bool:
    return bool(left and right) and left.isascii() and right.isascii() and left.isalnum() and right.isalnum()

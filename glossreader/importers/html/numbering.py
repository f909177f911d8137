"""How the items of a numbered list are counted: 1. 2. 3., from another number, or by letters and Roman numerals."""

from collections.abc import Mapping

_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_MOST_LETTERS, _MOST_ROMAN = 26, 39  # what is counted further has digits
_STYLES = {"lower-alpha": "a", "upper-alpha": "A", "lower-roman": "i", "upper-roman": "I"}  # groups of notes in MediaWiki


class Numbering:
    """Counts the items of a list, as `type` and `start` of its element say."""

    def __init__(self, attributes: Mapping[str, str | None]) -> None:
        group, start = attributes.get("data-mw-group") or "", attributes.get("start") or "1"
        self._style = attributes.get("type") or _STYLES.get(group, "1")
        self._next = int(start) if start.isdecimal() and len(start) < 6 else 1

    def take(self) -> str:
        """Give the number of the next item, as a browser shows it: 3., c., iii."""
        number, self._next = self._next, self._next + 1
        shown = str(number)
        if self._style in ("a", "A") and 0 < number <= _MOST_LETTERS:
            shown = chr(ord("a") + number - 1)
        elif self._style in ("i", "I") and 0 < number <= _MOST_ROMAN:
            shown = _roman(number)
        return f"{shown.upper() if self._style in ('A', 'I') else shown}."


def _roman(number: int) -> str:
    shown = ""
    for value, letters in _ROMAN:
        shown += letters * (number // value)
        number %= value
    return shown

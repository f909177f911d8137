"""Text of a row in as many lines as it needs."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from glossreader.ui.theme import Face

_MOST_KEPT = 20_000  # texts


class Wrapping:
    """Breaks texts into lines, and keeps the lines."""

    def __init__(self) -> None:
        self._lines: dict[tuple[str, int, float], list[str]] = {}  # by text, face and width

    def known(self, text: str, face: Face, width: float) -> list[str] | None:
        """Give the lines of a text; None when it was not broken yet."""
        return self._lines.get((text, id(face), width))

    def lines(self, text: str, face: Face, width: float, most: int) -> list[str]:
        """Break a text into at most `most` lines of `width` px."""
        key = text, id(face), width
        if key not in self._lines:
            if len(self._lines) > _MOST_KEPT:
                self._lines.clear()
            self._lines[key] = wrapped(text, face.font(), width, most)
        return self._lines[key]


def wrapped(text: str, font: QFont, width: float, most: int) -> list[str]:
    """Break a text into at most `most` lines of `width` px; what is too long for them ends in …."""
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    ends = _ends(text, font, width, most)
    units = text.encode("utf-16-le")
    starts = [0, *ends[:-1]]
    lines = [units[2 * start : 2 * end].decode("utf-16-le").strip() for start, end in zip(starts, ends, strict=True)]
    rest = units[2 * starts[-1] :].decode("utf-16-le").lstrip()
    return [*lines[:-1], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]


def _ends(text: str, font: QFont, width: float, most: int) -> list[int]:
    """Give where each line ends, in UTF-16 units."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    ends: list[int] = []
    while len(ends) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        ends.append(line.textStart() + line.textLength())
    layout.endLayout()
    return ends

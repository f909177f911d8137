"""Where the hover card stands: under the line that it explains, else above it, never on it."""

from PySide6.QtCore import QPoint, QRect, QSize

from glossreader.ui.theme import CARD_DISTANCE, CARD_OUTDENT, CARD_SIDE


def place_card(size: QSize, near: QRect, bounds: QRect) -> QPoint:
    """Give the top left corner of a card beside the line `near`, inside of `bounds`; all in one system of logical pixels.

    Where there is room neither below nor above, the card keeps off the line and stands where more of it is seen.
    """
    left = _between(near.left() - CARD_OUTDENT, bounds.left() + CARD_SIDE, _end(bounds) - CARD_SIDE - size.width())
    below = max(_bottom(near) + CARD_DISTANCE, bounds.top() + CARD_SIDE)  # a line may have been scrolled half out of sight
    above = min(near.top() - CARD_DISTANCE, _bottom(bounds) - CARD_SIDE) - size.height()
    room_below, room_above = _bottom(bounds) - CARD_SIDE - _bottom(near), near.top() - CARD_SIDE - bounds.top()
    if size.height() + CARD_DISTANCE <= room_below or room_below >= room_above:
        return QPoint(left, below)
    return QPoint(left, above)


def room_for_card(near: QRect, bounds: QRect) -> QSize:
    """Give the largest size with which a card beside `near` stays inside of `bounds`."""
    below = _bottom(bounds) - CARD_SIDE - _bottom(near) - CARD_DISTANCE
    above = near.top() - CARD_DISTANCE - CARD_SIDE - bounds.top()
    return QSize(max(0, bounds.width() - 2 * CARD_SIDE), max(0, below, above))


def corridor(near: QRect, card: QRect) -> QRect:
    """Give the strip between a line and its card, through which the pointer may go from one to the other."""
    left, end = min(near.left(), card.left()), max(_end(near), _end(card))
    top, bottom = min(_bottom(near), _bottom(card)), max(near.top(), card.top())
    return QRect(left, top, end - left, bottom - top)


def _between(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))


def _end(rect: QRect) -> int:
    return rect.left() + rect.width()


def _bottom(rect: QRect) -> int:
    return rect.top() + rect.height()

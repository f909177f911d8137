"""How far two colours are apart: contrast as WCAG 2 has it, difference as CIEDE2000 has it, for every kind of eye."""

import math
from typing import TypeAlias

from PySide6.QtGui import QColor

_Triple: TypeAlias = tuple[float, float, float]

# Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB
EYES: dict[str, tuple[_Triple, _Triple, _Triple]] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
}
_TO_XYZ: tuple[_Triple, _Triple, _Triple] = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
_WHITE: _Triple = (0.95047, 1.0, 1.08883)  # D65
_FAR = 25.0**7


def blend(over: QColor, ground: QColor, share: float) -> QColor:
    """Lay a colour over another with a share of 0..1."""
    return QColor.fromRgbF(*(share * upper + (1 - share) * lower for upper, lower in zip(_parts(over), _parts(ground), strict=True)))


def contrast(one: QColor, other: QColor) -> float:
    """Give the contrast ratio of WCAG 2: 1 to 21."""
    dark, light = sorted(_dot(_TO_XYZ[1], _linear(colour)) for colour in (one, other))
    return (light + 0.05) / (dark + 0.05)


def difference(one: QColor, other: QColor, eye: str = "normal") -> float:
    """Give the difference of two colours by CIEDE2000 (Sharma, Wu and Dalal 2005), as an eye of EYES sees them."""
    return ciede2000(_lab(one, eye), _lab(other, eye))


def ciede2000(one: _Triple, other: _Triple) -> float:
    """Give the difference of two colours of CIELAB."""
    mean = (math.hypot(*one[1:]) + math.hypot(*other[1:])) / 2
    stretch = 1.5 - 0.5 * math.sqrt(mean**7 / (mean**7 + _FAR))
    (chroma1, hue1), (chroma2, hue2) = (_polar(colour, stretch) for colour in (one, other))
    turn = _turn(hue1, hue2) if chroma1 * chroma2 else 0.0
    hue = (hue1 + turn / 2) % 360 if chroma1 * chroma2 else hue1 + hue2
    light, chroma = (one[0] + other[0]) / 2 - 50, (chroma1 + chroma2) / 2
    by_light = (other[0] - one[0]) / (1 + 0.015 * light**2 / math.sqrt(20 + light**2))
    by_chroma = (chroma2 - chroma1) / (1 + 0.045 * chroma)
    by_hue = 2 * math.sqrt(chroma1 * chroma2) * math.sin(math.radians(turn / 2)) / (1 + 0.015 * chroma * _by_hue(hue))
    lean = -2 * math.sqrt(chroma**7 / (chroma**7 + _FAR)) * math.sin(math.radians(60 * math.exp(-(((hue - 275) / 25) ** 2))))
    return math.sqrt(by_light**2 + by_chroma**2 + by_hue**2 + lean * by_chroma * by_hue)


def _by_hue(hue: float) -> float:
    parts = ((-0.17, 1, -30), (0.24, 2, 0), (0.32, 3, 6), (-0.20, 4, -63))
    return 1 + sum(weight * math.cos(math.radians(times * hue + more)) for weight, times, more in parts)


def _turn(start: float, end: float) -> float:
    """Give the way from one hue to another, the shorter way round."""
    return (end - start + 180) % 360 - 180


def _polar(lab: _Triple, stretch: float) -> tuple[float, float]:
    _, a, b = lab
    return math.hypot(stretch * a, b), math.degrees(math.atan2(b, stretch * a)) % 360


def _lab(colour: QColor, eye: str) -> _Triple:
    seen = tuple(min(max(_dot(row, _linear(colour)), 0.0), 1.0) for row in EYES[eye])
    x, y, z = (_root(_dot(row, seen) / white) for row, white in zip(_TO_XYZ, _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(value: float) -> float:
    return math.cbrt(value) if value > (6 / 29) ** 3 else value * (29 / 6) ** 2 / 3 + 4 / 29


def _linear(colour: QColor) -> tuple[float, ...]:
    return tuple(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(colour))


def _parts(colour: QColor) -> _Triple:
    return colour.redF(), colour.greenF(), colour.blueF()


def _dot(row: _Triple, column: tuple[float, ...]) -> float:
    return sum(weight * part for weight, part in zip(row, column, strict=True))

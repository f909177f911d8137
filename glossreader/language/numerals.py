"""Chinese numerals: 二十六 is 26, 一百零五 is 105, 二〇一八 is 2018, 1.4万 is 14,000."""

import re

_FIGURES = {
    char: figure for figure, chars in enumerate(("零〇○", "一壹", "二贰貳两兩", "三", "四", "五", "六", "七", "八", "九")) for char in chars
}
_TENS = {"十": 10, "百": 100, "千": 1000}
_MYRIADS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}
_UNITS, _LARGE = "".join(_TENS), "".join(_MYRIADS)
_CHARS = "".join((*_FIGURES, *_TENS, *_MYRIADS))
NUMERAL = re.compile(rf"(?:\d[\d,，]*(?:\.\d+)?\s?[{_UNITS}]?[{_LARGE}]+|[{_CHARS}]+)")
_LONGEST = 20  # characters; a longer run is no number


def number_of(numeral: str) -> float | None:
    """Read what `NUMERAL` matches; None for what is no number, such as 万 alone, or a run that nobody would count with."""
    if len(numeral) > _LONGEST or not any(char in _FIGURES or char == "十" or char.isdecimal() for char in numeral):
        return None
    if numeral[0].isdecimal():
        return _mixed(numeral)
    if all(char in _FIGURES for char in numeral):
        return float("".join(str(_FIGURES[char]) for char in numeral))
    return float(_spelled(numeral))


def _mixed(numeral: str) -> float:
    """Read figures with a unit behind: 1.4万, 3,200 万, 2千万."""
    figures = re.match(r"[\d,，.]+", numeral)
    assert figures is not None
    number = float(re.sub("[,，]", "", figures.group()))
    for char in numeral[figures.end() :]:
        number *= _TENS.get(char, 1) * _MYRIADS.get(char, 1)
    return number


def _spelled(numeral: str) -> int:
    """Read figures and units: 四亿三千万 is 4 times 亿 and 3,000 times 万, 三万亿 is 3 times 万 times 亿."""
    total = section = figure = 0
    before = max(_MYRIADS.values())
    for char in numeral:
        if char in _FIGURES:
            figure = _FIGURES[char]
        elif char in _TENS:
            section, figure = section + (figure or 1) * _TENS[char], 0
        else:
            unit, part = _MYRIADS[char], section + figure
            total = total + part * unit if unit < before else (total + part) * unit
            section, figure, before = 0, 0, unit
    return total + section + figure

"""Dates as pages print them: May 4, 2023; 4 Sept 2019; 2024-08-16; 2018年5月26日; 二〇一八年五月; 民國113年3月12日; 3 years ago."""

import re
from dataclasses import dataclass
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_HAN_NUMBER = "[一二三四五六七八九十廿卅]"
_HAN_DAY = rf"(?P<month>[01]?\d|{_HAN_NUMBER}{{1,2}}|元|正)\s?月(?:\s?(?P<day>[0-3]?\d|{_HAN_NUMBER}{{1,3}})\s?[日号號])?"
_REPUBLIC = r"(?:中[華华])?民[國国]\s?(?P<republic>\d{2,3}|[一二三四五六七八九十百零〇○Ｏ]{1,5})\s?年"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<!\d){_YEAR}\s?[-/.]\s?(?P<month>[01]?\d)\s?[-/.]\s?(?P<day>[0-3]?\d)(?!\d)",
        rf"(?<!\d){_YEAR}\s?年\s?{_HAN_DAY}",
        rf"(?P<year>[一二][一二三四五六七八九〇○零Ｏ]{{3}})\s?年\s?{_HAN_DAY}",
        rf"{_REPUBLIC}\s?{_HAN_DAY}",
        rf"\b{_MONTH} {_DAY},? {_YEAR}\b",
        rf"\b{_DAY} (?:of )?{_MONTH},? {_YEAR}\b",
        rf"(?<!\d){_YEAR} (?P<month>[01]\d) ?/ ?(?P<day>[0-3]\d)(?!\d)",
        rf"(?<![\d.])(?P<day>[0-3]?\d)\.(?P<month>[01]?\d)\.{_YEAR}(?!\d)",
        rf"(?<![\d/])(?P<day>1[3-9]|2\d|3[01])/(?P<month>[01]?\d)/{_YEAR}(?!\d)",  # 4/5/2018 is two days, by two customs
        rf"(?<![\d/])(?P<month>[01]?\d)/(?P<day>1[3-9]|2\d|3[01])/{_YEAR}(?!\d)",
        rf"\b{_MONTH},? {_YEAR}\b",
        _REPUBLIC + r"(?!代)",
        rf"\b{_MONTH} {_DAY}\b(?!,? \d)",
        rf"\b{_DAY} {_MONTH}(?!\w)",
        rf"(?<![\d年]){_HAN_DAY.removesuffix('?')}",
        r"\b(?:\d+|an?) (?:year|month|week|day|hour|minute|min)s? ago\b|\byesterday\b",
        r"\d+\s?(?:年|个月|個月|周|週|天|小时|小時|分钟|分鐘)前",
    )
)
_FULL_WIDTH = str.maketrans("０１２３４５６７８９－／．", "0123456789-/.")
_HINT = re.compile(r"\d|\bago\b|yesterday|年|月", re.IGNORECASE)
_FIGURES = {
    char: figure for figure, chars in enumerate(("〇○零Ｏ", "一元正", "二", "三", "四", "五", "六", "七", "八", "九")) for char in chars
}
_SPOKEN = re.compile(r"(?:(?P<hundreds>.)百[零〇○]?)?(?:(?P<tens>[一二三四五六七八九]?)十|(?P<scores>[廿卅]))?(?P<ones>.)?")
_REPUBLIC_BEFORE = 1911  # it counts from 1912


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a line: ISO 8601 as exact as printed, None without a year; where it stands, half-open."""

    iso: str | None
    start: int
    end: int

    @property
    def is_year(self) -> bool:
        """Whether the line says no more than a year, 民國113年, which may as well be the time of what it tells."""
        return self.iso is not None and len(self.iso) == 4


def find_date(text: str) -> Found | None:
    """Find the first date of a line, by the most exact form that it has; a day that no calendar has is none."""
    if not _HINT.search(text):
        return None
    narrow = text.translate(_FULL_WIDTH)
    refused: set[int] = set()  # 31 April 2020 is no April 2020 either
    for form in _FORMS:
        for match in form.finditer(narrow):
            parts = match.groupdict()
            has_year = bool(parts.get("year") or parts.get("republic"))
            if refused.isdisjoint(range(*match.span())) and ((iso := _iso(parts)) or (not has_year and _could_be(parts))):
                return Found(iso, match.start(), match.end())
            refused.update(range(*match.span()))
    return None


def _iso(parts: dict[str, str | None]) -> str | None:
    """Put a date together; None when it has no year, or no such day exists."""
    year = _number(parts.get("year")) or (_number(parts.get("republic")) or -_REPUBLIC_BEFORE) + _REPUBLIC_BEFORE
    if not year or not _could_be(parts, year):
        return None
    exact = [f"{_month(printed):02}" for printed in (parts.get("month"),) if printed]
    exact += [f"{_number(printed):02}" for printed in (parts.get("day"),) if printed]
    return "-".join((f"{year:04}", *exact))


def _could_be(parts: dict[str, str | None], year: int = 2000) -> bool:
    """Whether the calendar of a year has that month and day; a leap year where no year is said."""
    try:
        date(year, _month(parts.get("month") or "1"), _number(parts.get("day") or "1"))
    except ValueError:
        return False
    return True


def _month(printed: str) -> int:
    return _MONTHS.index(printed[:3].lower()) + 1 if printed[0].isascii() and printed[0].isalpha() else _number(printed)


def _number(printed: str | None) -> int:
    """Read a number in figures, 二〇一八, 二十六, 一百一十三 or 廿六; 0 where there is none."""
    if not printed or printed.isdecimal():
        return int(printed or 0)
    if all(char in _FIGURES for char in printed):
        return int("".join(str(_FIGURES[char]) for char in printed))
    spoken = _SPOKEN.fullmatch(printed)
    if spoken is None:
        return 0
    hundreds, tens, ones = (_FIGURES.get(spoken[name] or "", 0) for name in ("hundreds", "tens", "ones"))
    if spoken["scores"]:
        tens = {"廿": 2, "卅": 3}[spoken["scores"]]
    elif spoken["tens"] == "":
        tens = 1
    return 100 * hundreds + 10 * tens + ones

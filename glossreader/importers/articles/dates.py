"""Dates as pages print them: May 4, 2023; 4 Sept 2019; 2024-08-16; 2018年5月26日; 民國113年3月12日; 3 years ago."""

import re
from dataclasses import dataclass

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_YEAR}\s?[-/.]\s?(?P<month>[01]?\d)\s?[-/.]\s?(?P<day>[0-3]?\d)(?!\d)",
        rf"{_YEAR}\s?年\s?(?P<month>[01]?\d)\s?月(?:\s?(?P<day>[0-3]?\d)\s?[日号號])?",
        r"(?:中[華华])?民[國国]\s?(?P<republic>\d{2,3})\s?年\s?(?P<month>[01]?\d)\s?月(?:\s?(?P<day>[0-3]?\d)\s?[日號])?",
        rf"\b{_MONTH} {_DAY},? {_YEAR}\b",
        rf"\b{_DAY} (?:of )?{_MONTH},? {_YEAR}\b",
        rf"\b{_MONTH},? {_YEAR}\b",
        rf"\b{_MONTH} {_DAY}\b(?!,? \d)",
        rf"\b{_DAY} {_MONTH}(?!\w)",
        r"\b(?:\d+|an?) (?:year|month|week|day|hour|minute|min)s? ago\b|\byesterday\b",
        r"\d+\s?(?:年|个月|個月|周|週|天|小时|小時|分钟|分鐘)前",
    )
)


_HINT = re.compile(r"\d|\bago\b|yesterday", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a line: ISO 8601 as exact as printed, None without a year; where it stands, half-open."""

    iso: str | None
    start: int
    end: int


def find_date(text: str) -> Found | None:
    """Find the first date of a line, by the most exact form that it has."""
    if not _HINT.search(text):
        return None
    for form in _FORMS:
        for match in form.finditer(text):
            parts = match.groupdict()
            if (iso := _iso(parts)) or not (parts.get("year") or parts.get("republic")):
                return Found(iso, match.start(), match.end())
    return None


def _iso(parts: dict[str, str | None]) -> str | None:
    """Put a date together; None when it has no year, or no such day exists."""
    year = int(parts.get("year") or 0) or int(parts.get("republic") or -1911) + 1911  # the Republic counts from 1912
    if not year:
        return None
    month, day = _month(parts.get("month")), int(parts.get("day") or 0)
    if not 1 <= month <= 12 or day > 31:
        return None
    return f"{year}-{month:02}" + (f"-{day:02}" if day else "")


def _month(printed: str | None) -> int:
    if not printed:
        return 0
    return int(printed) if printed.isdigit() else _MONTHS.index(printed[:3].lower()) + 1

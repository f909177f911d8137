"""What a date in a line says: whether it is of an article or of something else, of its publication or of a change."""

import re

from glossreader.importers.articles.dates import Found, find_date
from glossreader.importers.articles.shape import units

_PUBLISHED_ON = re.compile(
    r"\b(?:published|posted)(?: on)?:? |(?:发布|發布|發佈|发表|發表|出版|刊登)(?:时间|時間|日期|于|於)?\s?[:：]?\s?", re.IGNORECASE
)
_UPDATED = re.compile(r"(?:last )?(?:updated|modified|edited|changed)\b|(?:最后|最後)?(?:更新|修改|修订|修訂)", re.IGNORECASE)
_MOST_DATES = 3
_MOST_BY_DATE = 3  # words in the date's own part of the line: "Published on", "Tue", "page 3"
_PARTS = re.compile(r"[|·•｜,，;/／()（）\[\]〔〕—–\t　]|  ")
# What is dated is no article: 12 March – 30 June 2023; Born January 3, 1950; until 4 May 2023.
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_RANGE = r"\s?(?:–|—|-|~|～|to|until|至|到)\s?"
_DAY_BEFORE = rf"(?:\b{_MONTH} \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} {_MONTH}|(?:^|[,(:] )\d{{1,2}}|\b\d{{4}}|[年月日号號])"
_OTHER_DAY = re.compile(
    rf"{_DAY_BEFORE}{_RANGE}$|\b(?:born|b\.|died|d\.|founded|established|open(?:s|ed|ing)?|until|till|through|from"
    r"|since|between|before|after|deadline|due|starts|ends|closes)\W{0,2}$",
    re.IGNORECASE,
)
_RANGE_GOES_ON = re.compile(rf"{_RANGE}(?:{_MONTH} \d|\d{{1,2}} {_MONTH}|(?:19|20)\d\d\b|\d{{1,2}}[日号號月])", re.IGNORECASE)
_BY_DATE = re.compile(
    r"(?:published|posted|updated|last|on|at|by|am|pm|time|date|first|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
    r"|\d{1,2}[:.]\d\d(?:[:.]\d\d)?|\b(?:[ap]\.?m|utc|gmt|hkt|[bcemp][sd]t|ces?t)\b|上午|下午|(?:星期|[周週])[一二三四五六日天]"
    r"|(?:首次|最后|最後)?(?:更新|发布|發布|發佈|发表|發表|出版)(?:时间|時間|日期|于|於)?|时间|時間|日期",
    re.IGNORECASE,
)


def dates_something_else(text: str) -> bool:
    """Whether a line has the day of something other than an article: an exhibition, a life."""
    date = find_date(text)
    return date is not None and _is_of_something_else(text, date)


def without_dates(text: str) -> str:
    """Take the dates out of a line; many say when they were changed, too."""
    for _ in range(_MOST_DATES):
        if (date := find_date(text)) is None:
            break
        text = f"{text[: date.start]} {text[date.end :]}"
    return text


def _is_of_something_else(text: str, date: Found) -> bool:
    return bool(_OTHER_DAY.search(text[: date.start]) or _RANGE_GOES_ON.match(text, date.end))


def stands_apart(text: str, date: Found) -> bool:
    """Whether a date is a part of its own in a line, not a part of a sentence or of a title such as Remembering June 4.

    A year alone heads a part of a chronicle.
    """
    if date.is_year or _is_of_something_else(text, date):
        return False
    marked = f"{text[: date.start]}\0{without_dates(text[date.end :])}"
    part = next(part for part in _PARTS.split(marked) if "\0" in part)
    beside = units(_BY_DATE.sub("", part))
    return beside <= _MOST_BY_DATE if date.iso else beside == 0


def publication_date(text: str) -> Found | None:
    """Find the date of a line; of several the one on which it says that it was published."""
    said = _PUBLISHED_ON.search(text)
    found = find_date(text[said.end() :]) if said else None
    return Found(found.iso, found.start + said.end(), found.end + said.end()) if said and found else find_date(text)


def is_update(text: str) -> bool:
    """Whether a line has the day of a change only: Updated May 4, 2023."""
    return _UPDATED.match(text) is not None and _PUBLISHED_ON.search(text) is None

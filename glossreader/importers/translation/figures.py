"""Figures that a text names, in a form that two languages share: 1.7亿 and 170 million, 8月13日 and Aug. 13, 四成 and 40 percent."""

import re
from collections.abc import Iterator

from glossreader.language.numerals import NUMERAL, number_of

Figure = float | tuple[int, int]
"""A number, or the month and the day of a date."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_CHINESE_DAY = re.compile(r"(\d{1,2}|[一二三四五六七八九十]{1,2})\s?月(\d{1,2}|[一二三四五六七八九十]{1,3})\s?[日号號]")
_ENGLISH_DAY = re.compile(
    rf"\b(?:{_MONTH}\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!,?\d)"
    rf"|(?P<before>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH.replace('month', 'behind')})",
    re.IGNORECASE,
)
_CHINESE = re.compile(rf"(?P<numeral>{NUMERAL.pattern}|(?<![\d.])\d[\d,，]*(?:\.\d+)?)(?P<tenths>成)?")
_UNITS = {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_SMALL = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORDS = {word: 2 + place for place, word in enumerate(_SMALL.split())} | {
    word: 20 + 10 * place for place, word in enumerate(_TENS.split())
}
_WORD = "|".join(sorted(_WORDS, key=len, reverse=True))
_ENGLISH = re.compile(
    rf"(?<![\w.])(?:(?P<digits>\d[\d,]*(?:\.\d+)?)|(?P<word>(?:{_WORD})(?:-(?:one|{_WORD}))?)\b)(?:\s(?P<unit>hundred|thousand|million|billion|trillion)\b)?",
    re.IGNORECASE,
)


def chinese_figures(text: str) -> Iterator[Figure]:
    """Give the figures of a Chinese text, dates first."""
    for day in _CHINESE_DAY.finditer(text):
        month, date = (int(part) if part.isdecimal() else int(number_of(part) or 0) for part in day.groups())
        yield month, date
    for found in _CHINESE.finditer(_CHINESE_DAY.sub(" ", text)):
        numeral = found["numeral"]
        number = float(re.sub("[,，]", "", numeral)) if re.fullmatch(r"[\d,，.]+", numeral) else number_of(numeral)
        if number is not None:
            yield round(number * (10 if found["tenths"] else 1), 4)


def english_figures(text: str) -> Iterator[Figure]:
    """Give the figures of an English text, dates first."""
    for day in _ENGLISH_DAY.finditer(text):
        name = (day["month"] or day["behind"]).lower()[:3]
        yield _MONTHS.index(name) + 1, int(day["day"] or day["before"])
    for found in _ENGLISH.finditer(_ENGLISH_DAY.sub(" ", text)):
        number = float(found["digits"].replace(",", "")) if found["digits"] else float(_spelled(found["word"].lower()))
        yield round(number * _UNITS.get((found["unit"] or "").lower(), 1), 4)


def _spelled(word: str) -> int:
    tens, _, ones = word.partition("-")
    return _WORDS[tens] + (_WORDS.get(ones, 1) if ones else 0)

"""The line below the title, in the article's language: "Ines Halvorsen and Qiu Tong · 14 March 2024 · 9 min"."""

import re
from collections.abc import Sequence

from glossreader.domain.article import Article
from glossreader.language.hanzi import HAN, count_han

# Silent reading of adults: 238 English words and 260 Chinese characters a minute (Brysbaert 2019); somewhat less where words are looked up.
_WORDS_A_MINUTE, _HANZI_A_MINUTE = 200, 230
_LATIN_WORD = re.compile(rf"(?:(?![{HAN}])[^\W_])+(?:['’-](?:(?![{HAN}])[^\W_])+)*")
_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
_THIN = "\u2009"  # between hanzi and figures


def byline(article: Article) -> str:
    """Say who wrote an article, when, and how many minutes it takes to read; the date is as exact as the article's."""
    is_chinese = article.language.startswith("zh")
    authors = "、".join(article.authors) if is_chinese else _listed(article.authors)
    parts = [int(part) for part in (article.published or "").split("-") if part]
    date = _chinese_date(parts) if is_chinese else _english_date(parts)
    minutes = _minutes(article)
    time = f"{minutes}{_THIN}分钟" if is_chinese else f"{minutes} min"
    return " · ".join(filter(None, (authors, date, time if minutes else "")))


def _listed(names: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def _english_date(parts: list[int]) -> str:
    """Write year, month and day, as far as they are given: 2024; March 2024; 14 March 2024."""
    return " ".join(map(str, [*parts[2:], *(_MONTHS[month - 1] for month in parts[1:2]), *parts[:1]]))


def _chinese_date(parts: list[int]) -> str:
    return _THIN.join(f"{part}{_THIN}{unit}" for part, unit in zip(parts, "年月日", strict=False))


def _minutes(article: Article) -> int:
    """Count whole minutes, at least one; 0 where there is nothing to read."""
    texts = [block.text for block in article.blocks if block.cut is None]
    words = sum(len(_LATIN_WORD.findall(text)) for text in texts)
    return bool(texts) and max(1, round(words / _WORDS_A_MINUTE + sum(map(count_han, texts)) / _HANZI_A_MINUTE))

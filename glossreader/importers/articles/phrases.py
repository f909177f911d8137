"""Phrases that pages print round their articles, as tables in resources/boilerplate/: one for each language, and for sites."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields
from functools import lru_cache

from glossreader.domain.article import CutReason
from glossreader.importers.articles.shape import is_chinese_line, width
from glossreader.importers.articles.tables import tables
from glossreader.language.hanzi import HAN

# A gloss in running prose: “lose trust blacklist” (失信黑名单). What explains a term is worth more than a tidy page.
_GLOSS = re.compile(rf"[(（\[][^()（）]{{0,60}}[{HAN}]|[{HAN}]\s?[(（][^)）]{{0,60}}[A-Za-z]")
_LOOKED_AT = 200  # lines at the top and at the foot of a page
_LATIN_WORD = re.compile(r"[a-z]{2}")
_PARTING = r"[\s|·•/,、｜:：+(（)）–-]+"  # between the entries of a row
_COUNT = r"\d[\d,.]*[k万]?"  # how often a thing was shared
_LONGEST_PART = 150  # width of a Chinese line; longer ones speak of such things
_LONGEST_LINE = 140  # code points
_LONGEST = 900  # code points; no plea or notice is longer


@dataclass(frozen=True, slots=True)
class Phrases:
    """What tells boilerplate, as one expression for each way of standing in a page; a group of it is named after the reason.

    line    matches a whole line.
    start   matches where a line begins.
    part    may match anywhere in a line.
    head    matches a whole line, but only round a title.
    below   matches a whole line, but only right below a title.
    thread  matches a whole line, and comments follow.
    end     matches a whole line, and the article's part of the page is over.
    label   matches a whole line, and links hang below: You may also like.
    row     matches one entry, or a line of nothing but such entries: Tweet | Print | 微信 微博.
    """

    line: re.Pattern[str]
    start: re.Pattern[str]
    part: re.Pattern[str]
    head: re.Pattern[str]
    below: re.Pattern[str]
    thread: re.Pattern[str]
    end: re.Pattern[str]
    label: re.Pattern[str]
    row: re.Pattern[str]

    def reason(self, text: str) -> CutReason | None:
        """Why a line is boilerplate, by its words alone; None when they do not tell."""
        if len(text) > _LONGEST:
            return None
        folded = text.lower()
        for whole in (self.line, self.thread, self.end, self.label, self.row) if len(text) <= _LONGEST_LINE else ():
            if found := whole.fullmatch(folded):
                return _reason(found)
        is_long_chinese = is_chinese_line(text) and width(text) > _LONGEST_PART
        found = self.start.match(folded) or (None if is_long_chinese else self.part.search(folded))
        return _reason(found) if found and not explains(text) else None

    def is_line(self, text: str) -> bool:
        """Whether a text is boilerplate when it stands by itself, such as an entry of a menu."""
        return self.line.fullmatch(text.lower()) is not None

    def is_furniture(self, text: str) -> bool:
        """Whether a line near a title is page furniture: 4 min read."""
        return self.head.fullmatch(text.lower()) is not None

    def stands_below_title(self, text: str) -> bool:
        """Whether a line stands right below titles only: From Wikipedia, the free encyclopedia."""
        return self.below.fullmatch(text.lower()) is not None

    def opens_thread(self, text: str) -> bool:
        """Whether comments follow a line: 3 Comments."""
        return self.thread.fullmatch(text.lower()) is not None

    def is_label(self, text: str) -> bool:
        """Whether links hang below a line: Related posts."""
        return self.label.fullmatch(text.lower()) is not None

    def is_entry(self, text: str) -> bool:
        """Whether a line is one entry of a row by itself: Weibo. It may head a part of the text as well."""
        return self.row.fullmatch(text.lower()) is not None

    def ends_article(self, text: str) -> bool:
        """Whether the article's part of the page is over with a line: Continue Reading."""
        return self.end.fullmatch(text.lower()) is not None


def explains(text: str) -> bool:
    """Whether a line has hanzi and Latin letters, one in brackets behind the other."""
    return _GLOSS.search(text) is not None


def phrases_for(lines: Sequence[str], sites: Collection[str] = ()) -> Phrases:
    """Take the tables that count for a page: those of the languages, and of each site that is named, or that its lines give away."""
    page = "\n".join(line.lower() for line in (*lines[:_LOOKED_AT], *lines[-_LOOKED_AT:]) if len(line) <= _LONGEST_LINE)
    return _phrases_of(frozenset(table.name for table in tables() if not table.sites or table.name in sites or table.is_shown_in(page)))


@lru_cache(maxsize=8)  # pages of one site come together
def _phrases_of(names: frozenset[str]) -> Phrases:
    rows = [row for table in tables() if table.name in names for row in table.phrases]
    return Phrases(
        **{
            place.name: _joined([(row.what, row.pattern) for row in rows if row.where == place.name], place.name)
            for place in fields(Phrases)
        }
    )


def _joined(rows: list[tuple[str, str]], where: str) -> re.Pattern[str]:
    by_reason: dict[str, list[str]] = {}
    for reason, pattern in rows:
        by_reason.setdefault(reason, []).append(_guarded(pattern) if where == "part" else pattern)
    joined = {reason: "|".join(patterns) for reason, patterns in by_reason.items()}
    if where == "row":
        joined = {reason: rf"(?:{_COUNT} ?)?(?:{entry})(?:{_PARTING}(?:{entry}|{_COUNT}))*[)）]?" for reason, entry in joined.items()}
    groups = "|".join(f"(?P<{reason}>{pattern})" for reason, pattern in joined.items())
    return re.compile(f"(?<![a-z])(?:{groups})")


def _guarded(pattern: str) -> str:
    """Have a pattern without Latin letters tried at other characters only: parts are looked for at every word of a page."""
    return pattern if _LATIN_WORD.search(pattern) else f"(?![a-z ])(?:{pattern})"


def _reason(found: re.Match[str]) -> CutReason:
    """Return the reason that the outermost matching group is named after."""
    return CutReason(next(name for name, value in found.groupdict().items() if value is not None))

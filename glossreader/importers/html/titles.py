"""What a page's article is called, when a browser shows it, when it is shared, and on the page; the site's name behind it is dropped."""

import re
from collections.abc import Iterable, Iterator, Sequence

from glossreader.importers.articles.sameness import folded

_LONGEST = 500  # code points
_PARTING = re.compile(r"\s+[-–—|·»•:]+\s+|\s*(?:[|_｜]|--+|—{2,})\s*")
_SPACED = re.compile(r"\s+[-–—|·»•:]+\s+[^-–—|·»•]{1,60}$")
_CHINESE = re.compile(r"\s*(?:[|_｜]|--+|—{2,})\s*[^|_｜]{1,60}$")
_TIGHT = re.compile(r"(?<=\S)-(?=[^-\s]{2,12}$)")  # 老街里的夜校-东江晨报


def names_without_site(named: Iterable[str], window: str, sites: Sequence[str], shown: Sequence[str]) -> tuple[str, ...]:
    """Give what an article is called, in the order of trust.

    named    what the page calls it when it is shared.
    window   what a browser shows above the page; its site or a column mostly stands behind it.
    sites    names that the page has for its site.
    shown    what stands in the headings of the page; what is printed is the title.
    """
    known = frozenset(map(folded, sites)) - {""}
    given = [title for text in (*named, window) if (title := text.strip()) and len(title) <= _LONGEST]
    whole = [title for title in given if folded(title) not in known]
    printed = frozenset(map(folded, shown)) - {""}
    best = [title for title in (*whole, *(part for title in whole for part in _parts(title))) if folded(title) in printed]
    return tuple(dict.fromkeys((*best, *(_bare(title, known) for title in whole), *whole)))


def _without(title: str, known: frozenset[str]) -> str:
    """Drop the site behind a title, or before it, where the page says what its site is called."""
    behind = next((before for before, rest in _cuts(title) if folded(rest) in known), None)
    if behind:
        return behind
    first = _PARTING.search(title) or re.search(r":\s+", title)
    return title[first.end() :] if first and folded(title[: first.start()]) in known and title[first.end() :] else title


def _bare(title: str, known: frozenset[str]) -> str:
    """Drop the site, by its name or else by its place: what a title has behind its last sign of parting, behind Chinese ones all."""
    bare = _without(title, known)
    if bare != title:
        return bare
    while (shorter := _CHINESE.sub("", bare)) not in (bare, ""):
        bare = shorter
    return _SPACED.sub("", bare) or bare


def _parts(title: str) -> Iterator[str]:
    """Give all beginnings of a title that end before a sign of parting, the longest first."""
    for before, _ in _cuts(title):
        yield before


def _cuts(title: str) -> Iterator[tuple[str, str]]:
    found = sorted({match.span() for form in (_PARTING, _TIGHT) for match in form.finditer(title)}, reverse=True)
    for start, end in found:
        if before := title[:start].strip():
            yield before, title[end:].strip()

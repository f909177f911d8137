"""Front matter: what stands between two rules at the top of a Markdown file, as Jekyll, Hugo and Obsidian write it.

Read are lines of the form `key: value` (or, between +++, `key = value`), values in brackets or listed below by dashes, and nothing else:
neither anchors nor aliases, tags, or nesting.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from glossreader.importers.articles.dates import find_date
from glossreader.importers.laid import Metadata

_RULES = {"---": ("---", "..."), "+++": ("+++",)}
_MOST = 500  # lines
_LONGEST = 1_000  # code points of a line
_FIELD = re.compile(r"([^\W\d_][\w -]{0,40}?)\s{0,8}[:=](?:\s+|$)(.*)")
_ITEM = re.compile(r"\s*-\s+(.+)")
_NAMED = re.compile(r"(?:name|display_?name)\s*:\s*(.+)", re.IGNORECASE)
_FITTING = re.compile(r"\s|#|-\s|\]|$|" + _FIELD.pattern)  # what a line may begin with, so that two rules round a line of text are none
_QUOTED = re.compile(r"'((?:[^']|'')*)'|\"((?:[^\"\\]|\\.)*)\"")
_YEAR = re.compile(r"(?:19|20)\d\d(?:-[01]\d)?")
_COMMENT = re.compile(r"\s#.*$")
_NAMES_PARTED = re.compile(r"\s*(?:;|,|、|；|\band\b|&)\s*")
_OTHER_VALUE = re.compile(r"[&*!|>{%@`]")  # what YAML means something else by


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What it says of the article, and how many lines of the file it takes."""

    metadata: Metadata
    lines: int


def front_matter_of(text: str) -> FrontMatter:
    """Read the front matter that a text begins with."""
    lines = text.removeprefix("\ufeff").split("\n", _MOST + 1)[: _MOST + 1]
    ends = _RULES.get(lines[0].rstrip(), ())
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() in ends), 0)
    if not all(map(_FITTING.match, lines[1:end])) or not (values := _values(lines[1:end])):
        return FrontMatter(Metadata(), 0)
    return FrontMatter(_metadata(values), end + 1)


def _values(lines: Sequence[str]) -> Mapping[str, list[str]]:
    """Give the values of each key; a key that comes again keeps its first."""
    values: dict[str, list[str]] = {}
    listed: list[str] = []
    for line in lines:
        if len(line) > _LONGEST:
            continue
        if field := _FIELD.fullmatch(line):
            listed = _listed(field[2])
            values.setdefault(field[1].lower(), listed)
        elif item := _ITEM.fullmatch(line):
            named = _NAMED.fullmatch(item[1])
            listed += filter(None, [_scalar(named[1] if named else item[1])])
    return values


def _listed(value: str) -> list[str]:
    """Read what stands behind a key: one value, or several in brackets."""
    value = value.strip()
    if value.startswith("[") and value.endswith("]"):
        return [scalar for part in value[1:-1].split(",") if (scalar := _scalar(part))]
    return list(filter(None, [_scalar(value)]))


def _scalar(value: str) -> str:
    value = value.strip()
    if quoted := _QUOTED.match(value):
        return (quoted[1].replace("''", "'") if quoted[1] is not None else re.sub(r"\\(.)", r"\1", quoted[2])).strip()
    return "" if _OTHER_VALUE.match(value) else _COMMENT.sub("", value).strip()


def _metadata(values: Mapping[str, list[str]]) -> Metadata:
    def first(*keys: str) -> str | None:
        return next((values[key][0] for key in keys if values.get(key)), None)

    printed = first("date", "published", "pubdate", "日期", "created") or ""
    date = find_date(printed)
    url = first("canonical_url", "canonical", "url", "source", "link")
    return Metadata(
        titles=tuple(filter(None, [first("title")])),
        deck=first("subtitle", "deck", "standfirst"),
        authors=_names(values.get("authors") or values.get("author") or values.get("by") or []),
        publisher=first("publisher", "publication", "site", "journal"),
        published=date.iso if date else printed if _YEAR.fullmatch(printed) else None,
        url=url if url and url.startswith(("http://", "https://")) else None,
        language=first("lang", "language", "locale"),
        category=first("category", "categories"),
    )


def _names(values: Sequence[str]) -> tuple[str, ...]:
    names = [name.strip("[]\"' ") for value in values for name in _NAMES_PARTED.split(value)]
    return tuple(dict.fromkeys(filter(None, names)))

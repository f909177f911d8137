"""An article and its glossary become a page: passages in order, each with the places of its terms, and what there is to say of a term."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from glossreader.annotate.byline import byline
from glossreader.annotate.gloss import gloss_of
from glossreader.annotate.words import weave_words
from glossreader.domain.article import DECK, TITLE, Article
from glossreader.domain.page import Mark, Page, Passage, Style
from glossreader.domain.term import Entry, Glossary, Place, Status
from glossreader.language.chinese import Chinese
from glossreader.language.hanzi import count_han
from glossreader.settings import Script, Writing

__all__ = ["gloss_of", "shown_in", "weave", "weave_words"]


def weave(number: int, article: Article, glossary: Glossary, chinese: Chinese, writing: Writing) -> Page:
    """Make the page of an article, `number` in its library, hanzi shown as `writing` says; its words are woven apart, by `weave_words`."""
    ordered = sorted(glossary.entries, key=_first_place)
    entries = tuple(entry for entry in ordered if entry.term.status is not Status.REJECTED)
    rejected = tuple(gloss_of(entry, None, chinese) for entry in ordered if entry.term.status is Status.REJECTED)
    marks = _marks(entries)
    passages = tuple(
        Passage(
            field.style,
            field.place,
            field.text,
            shown_in(writing, field.text, chinese),
            field.level,
            field.marker,
            marks.get(field.place, ()) if field.place is not None else (),
            is_chinese=_is_chinese(field.text),
            ambiguous=chinese.ambiguous(field.text) if writing.marks_ambiguous else (),
        )
        for field in _fields(article)
        if field.text
    )
    return Page(number, article, passages, tuple(gloss_of(entry, article, chinese) for entry in entries), rejected)


def shown_in(writing: Writing, text: str, chinese: Chinese) -> str:
    """Write a text in the script that is asked for, one code point for one, so that places in the text are places in what is shown."""
    if writing.script is Script.AS_PRINTED:
        return text
    return chinese.simplified(text) if writing.script is Script.SIMPLIFIED else chinese.traditional(text, writing.traditional)


@dataclass(frozen=True, slots=True)
class _Field:
    style: Style
    place: int | None
    text: str
    level: int = 0
    marker: str = ""


def _fields(article: Article) -> Iterator[_Field]:
    """Yield what stands on the page, from the top."""
    yield _Field(Style.CATEGORY, None, article.category or "")
    yield _Field(Style.TITLE, TITLE, article.title)
    yield _Field(Style.DECK, DECK, article.deck or "")
    yield _Field(Style.BYLINE, None, byline(article))
    for index, block in enumerate(article.blocks):
        if block.cut is None:
            yield _Field(Style(block.kind), index, block.text, block.level, block.marker)


def _is_chinese(text: str) -> bool:
    """Whether more of the letters are hanzi than not."""
    return 2 * count_han(text) > sum(map(str.isalpha, text))


def _first_place(entry: Entry) -> tuple[bool, int, int]:
    """Where a term is mentioned first, by its hanzi or its English; one without a mention comes last."""
    return min(((False, *mention.order) for mention in entry.mentions), default=(True, 0, 0))


def _marks(entries: tuple[Entry, ...]) -> dict[int, tuple[Mark, ...]]:
    """Collect the marks of each block, in order of start, the longer first."""
    marks: dict[int, list[Mark]] = defaultdict(list)
    for gloss, entry in enumerate(entries):
        for index, mention in enumerate(entry.mentions):
            if mention.hanzi:
                marks[mention.hanzi.block].append(_mark(mention.hanzi, gloss, index, is_hanzi=True))
            if mention.english:
                marks[mention.english.block].append(_mark(mention.english, gloss, index, is_hanzi=False))
    return {block: tuple(sorted(found, key=lambda mark: (mark.start, -mark.end))) for block, found in marks.items()}


def _mark(place: Place, gloss: int, mention: int, *, is_hanzi: bool) -> Mark:
    return Mark(place.start, place.end, gloss, mention, is_hanzi)

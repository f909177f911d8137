"""What a person does to a glossary by hand: hanzi made a term, English linked to it, the edge of its English moved."""

from collections.abc import Sequence
from dataclasses import replace

from glossreader.domain.article import Article
from glossreader.domain.curation import Known
from glossreader.domain.errors import NoEnglishSelected, NoHanziSelected, TermNotFound
from glossreader.domain.term import Entry, Mention, Place, Rendering, RenderingSource, Status, Term
from glossreader.language.chinese import Chinese
from glossreader.language.hanzi import count_han
from glossreader.mining.english_places import english_places
from glossreader.mining.text.page import lay_out
from glossreader.mining.text.runs import bare, find_runs
from glossreader.mining.text.words import split_words


def new_term(article: Article, hanzi: Place, chinese: Chinese) -> Term:
    """Make a term of the hanzi at a place: read and written in both scripts as the dictionary says. Raises NoHanziSelected."""
    text = _text(article, _hanzi_at(article, hanzi))
    if not count_han(text):
        raise NoHanziSelected(text)
    plain = bare(text)
    reading = chinese.reading(plain)
    return Term(chinese.simplified(plain), chinese.traditional(plain), reading.text, reading.source)


def added(article: Article, known: Known, hanzi: Place) -> Known:
    """Let the hanzi at a place be a mention of the term; a person vouches for it now."""
    mention = Mention(hanzi=_hanzi_at(article, hanzi))
    others = tuple(other for other in known.handmade if not (other.hanzi and mention.hanzi and other.hanzi.overlaps(mention.hanzi)))
    return replace(known, term=_vouched(known.term), handmade=(*others, mention))


def linked(article: Article, known: Known, entry: Entry, english: Place) -> tuple[Known, str]:
    """Let the English at a place be a person's rendering of the term, and stand for the hanzi that it belongs to; return it, too.

    Raises NoEnglishSelected.
    """
    place, text = _selected_english(article, english)
    others = [rendering for rendering in known.term.renderings if rendering.text != text]
    return _with(known, Mention(_hanzi_for(entry.mentions, place), place), [_by_person(text), *others]), text


def edge_moved(article: Article, known: Known, entry: Entry, mention: int, english: Place) -> tuple[Known, str]:
    """Let the English of a mention have other edges, and be a person's rendering in place of the old one; return it, too.

    Raises NoEnglishSelected; TermNotFound when the entry has no such mention any more.
    """
    if not 0 <= mention < len(entry.mentions):
        raise TermNotFound(known.term.id)
    place, text = _selected_english(article, english)
    moved = entry.mentions[mention]
    old = _rendering_at(article, known.term, moved.english) if moved.english else None
    renderings = [_by_person(text) if rendering.text in {old, text} else rendering for rendering in known.term.renderings]
    if _by_person(text) not in renderings:
        renderings.insert(0, _by_person(text))
    dropped = known.dropped if old in {None, text} else (*known.dropped, str(old))
    handmade = tuple(other for other in known.handmade if other != moved)
    return _with(replace(known, dropped=dropped, handmade=handmade), Mention(moved.hanzi, place), renderings), text


def _with(known: Known, mention: Mention, renderings: Sequence[Rendering]) -> Known:
    """Give the term with these renderings and a mention that a person made; what that one replaces goes."""
    others = tuple(other for other in known.handmade if not _meet(other, mention))
    term = replace(_vouched(known.term), renderings=tuple(dict.fromkeys(renderings)), status=Status.EDITED)
    dropped = tuple(text for text in known.dropped if text not in {rendering.text for rendering in renderings})
    return Known(term, dropped, (*others, mention))


def _meet(one: Mention, other: Mention) -> bool:
    """Whether two mentions have hanzi or English in common."""
    pairs = ((one.hanzi, other.hanzi), (one.english, other.english))
    return any(left and right and left.overlaps(right) for left, right in pairs)


def _vouched(term: Term) -> Term:
    return term if term.status is Status.ACCEPTED else replace(term, status=Status.EDITED)


def _by_person(text: str) -> Rendering:
    return Rendering(text, RenderingSource.PERSON)


def _hanzi_for(mentions: Sequence[Mention], english: Place) -> Place | None:
    """Choose the hanzi that English belongs to: those it stood beside with other edges, else the nearest that have none."""
    for mention in mentions:
        if mention.english and mention.english.overlaps(english):
            return mention.hanzi
    bare_hanzi = [mention.hanzi for mention in mentions if mention.hanzi and not mention.english]
    return min(bare_hanzi, key=lambda hanzi: _apart(hanzi, english), default=None)


def _apart(hanzi: Place, english: Place) -> tuple[int, bool, int]:
    """Measure how far apart two places are: in blocks, then in code points; of two blocks as near, the one before is nearer."""
    blocks = hanzi.order[0] - english.order[0]
    if blocks:
        return abs(blocks), blocks > 0, hanzi.start if blocks > 0 else -hanzi.start
    return 0, False, max(hanzi.start - english.end, english.start - hanzi.end)


def _rendering_at(article: Article, term: Term, place: Place) -> str | None:
    """Tell which rendering of the term a place prints, also as a plural or in other case."""
    texts = [rendering.text for rendering in term.renderings]
    if (printed := " ".join(_text(article, place).split())) in texts:
        return printed
    sheets = [sheet for sheet in lay_out(article).sheets if sheet.block == place.block]
    return next((text for text, places in english_places(texts, sheets).items() if place in places), None)


def _selected_english(article: Article, place: Place) -> tuple[Place, str]:
    trimmed = _trimmed(article, place)
    text = " ".join(_text(article, trimmed).split())
    if not list(split_words(text)):
        raise NoEnglishSelected(text)
    return trimmed, text


def _hanzi_at(article: Article, place: Place) -> Place:
    """Leave out what was selected round the hanzi: brackets, signs, the words beside them; what belongs to the string stays (AA制)."""
    runs = [run for run in find_runs(_text(article, place)) if run.hanzi]
    return Place(place.block, place.start + runs[0].start, place.start + runs[-1].end) if runs else _trimmed(article, place)


def _trimmed(article: Article, place: Place) -> Place:
    """Leave out white space that was selected at the ends."""
    text = _text(article, place)
    start = place.start + len(text) - len(text.lstrip())
    return Place(place.block, start, start + len(text.strip()))


def _text(article: Article, place: Place) -> str:
    return article.text(place.block)[place.start : place.end]

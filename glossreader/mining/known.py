"""A person's terms in an article: what one accepted, added or linked stands in its glossary, whatever mining finds."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from glossreader.domain.article import Article
from glossreader.domain.curation import Known
from glossreader.domain.term import CERTAIN, Entry, Glossary, Mention, Place, RenderingSource
from glossreader.language.chinese import Chinese
from glossreader.mining.english_places import english_places
from glossreader.mining.hanzi_places import hanzi_places
from glossreader.mining.text.page import Page, lay_out


def beginnings(article: Article) -> set[str]:
    """Give all that may begin a term in the article: every two characters that stand together, and every single one."""
    text = _shown(article)
    return {text[at : at + 2] for at in range(len(text))} | set(text)


def standing(article: Article, forms: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Choose among simplified and traditional forms those that the article prints in either; return them simplified."""
    text = _shown(article)
    return tuple(pair[0] for pair in forms if any(form in text for form in pair))


def _shown(article: Article) -> str:
    return "\n".join([article.title, article.deck or "", *(block.text for block in article.blocks if block.cut is None)])


def with_known(article: Article, glossary: Glossary, known: Sequence[Known], chinese: Chinese) -> Glossary:
    """Give the glossary with the known terms as a person wants them, those too that mining did not find."""
    if not known:
        return glossary
    entries = {entry.term.simplified: entry for entry in glossary.entries}
    printed = _look(article, entries, known)
    for one in known:
        key = one.term.simplified
        entry = entries.pop(key, None) or Entry(one.term, "", (), CERTAIN, (), chinese.senses(key))
        if mentions := _mentions(one, entry, printed):
            entries[key] = _met(one, entry, mentions, printed)
    return Glossary(tuple(sorted(entries.values(), key=lambda entry: min(mention.order for mention in entry.mentions))))


@dataclass(frozen=True)
class _Printed:
    """What the article prints: forms and renderings with their places, and by block the English beside the hanzi of each term."""

    page: Page
    article: Article
    hanzi: Mapping[str, Sequence[Place]]
    english: Mapping[str, Sequence[Place]]
    beside: Mapping[int, Sequence[tuple[str, Place]]]

    def text(self, place: Place) -> str:
        """Give what stands at a place, white space made even."""
        return " ".join(self.article.text(place.block)[place.start : place.end].split())

    def belongs_to_another(self, place: Place, simplified: str) -> bool:
        """Whether English stands beside the hanzi of other terms only."""
        owners = {owner for owner, english in self.beside.get(place.block, ()) if english.overlaps(place)}
        return bool(owners) and simplified not in owners


def _met(one: Known, entry: Entry, mentions: tuple[Mention, ...], printed: _Printed) -> Entry:
    """Make the entry of a known term: what mining found out about it, with a person's word first."""
    first = next((printed.text(mention.hanzi) for mention in mentions if mention.hanzi), one.term.simplified)
    known = {rendering.text for rendering in one.term.renderings} | set(one.dropped)
    authors = [rendering for rendering in entry.term.renderings if rendering.text not in known]
    term = replace(one.term, renderings=(*one.term.renderings, *authors))
    return replace(entry, term=term, printed=entry.printed or first, english=_english(one, entry, mentions, printed), mentions=mentions)


def _look(article: Article, entries: Mapping[str, Entry], known: Sequence[Known]) -> _Printed:
    page = lay_out(article)
    forms = [entry.printed for entry in entries.values()] + [form for one in known for form in _forms(one, article)]
    dropped = {one.term.simplified: one.dropped for one in known}
    authors = [text for key, entry in entries.items() for text in entry.english if text not in dropped.get(key, ())]
    renderings = [*authors, *(text for one in known for text in _trusted(one))]
    beside: dict[int, list[tuple[str, Place]]] = defaultdict(list)
    for key, mention in [(key, mention) for key, entry in entries.items() for mention in entry.mentions]:
        if mention.hanzi and mention.english:
            beside[mention.english.block].append((key, mention.english))
    return _Printed(page, article, hanzi_places(forms, page.sheets), english_places(renderings, page.sheets), beside)


def _forms(one: Known, article: Article) -> list[str]:
    """List how a term may be printed: in either script, and as it is where a person selected it."""
    selected = [article.text(place.block)[place.start : place.end] for mention in one.handmade if (place := mention.hanzi)]
    return list(dict.fromkeys([one.term.simplified, one.term.traditional, *selected]))


def _trusted(one: Known) -> list[str]:
    """List the renderings that are looked for where no author says them: a person's, and the preferred one."""
    renderings = one.term.renderings
    return [one.text for one in renderings if one.source is RenderingSource.PERSON or one is renderings[0]]


def _mentions(one: Known, entry: Entry, printed: _Printed) -> tuple[Mention, ...]:
    """Collect a term's mentions in order: those made by hand, those that were found, more hanzi, more English."""
    handmade = [left for mention in one.handmade if (left := _uncut(mention, printed.page))]
    linked = [mention for mention in handmade if mention.english]
    found = linked + [left for mention in entry.mentions if (left := _left_of(mention, linked))]
    selected = [mention.hanzi for mention in handmade if mention.hanzi]
    found += _more_hanzi(found, [*selected, *(place for form in _forms(one, printed.article) for place in printed.hanzi[form])])
    right = {*(printed.text(link.english) for link in linked if link.english), *_sought(one, entry)} - set(one.dropped)
    fixed = [mention for mention in found if mention.english and printed.text(mention.english) in right]
    current = _current(one, entry, printed) if found else {}  # English alone brings no term into a glossary
    for place in current:
        if not printed.belongs_to_another(place, one.term.simplified):
            found = _with_english(found, place, fixed, current)
    stale = _stale(one, printed) - current.keys()
    kept = [mention for mention in found if mention.hanzi or mention in fixed or mention.english not in stale]
    return tuple(sorted(kept, key=lambda mention: mention.order))


def _uncut(mention: Mention, page: Page) -> Mention | None:
    """Give what is left of a mention whose hanzi or English may lie in a block that was cut."""
    hanzi, english = (place if place and place.block in page.order else None for place in (mention.hanzi, mention.english))
    return Mention(hanzi, english) if hanzi or english else None


def _more_hanzi(found: Sequence[Mention], places: Iterable[Place]) -> list[Mention]:
    """Make mentions of the places of hanzi that are none yet."""
    taken = [mention.hanzi for mention in found if mention.hanzi]
    more: list[Mention] = []
    for place in places:
        if not any(place.overlaps(other) for other in taken):
            taken.append(place)
            more.append(Mention(hanzi=place))
    return more


def _left_of(mention: Mention, linked: Sequence[Mention]) -> Mention | None:
    """Give what is left of a mention that was found: a person's link takes its hanzi with all, or its English away."""
    if any(mention.hanzi and link.hanzi and link.hanzi.overlaps(mention.hanzi) for link in linked):
        return None
    if any(mention.english and link.english and link.english.overlaps(mention.english) for link in linked):
        return Mention(hanzi=mention.hanzi) if mention.hanzi else None
    return mention


def _sought(one: Known, entry: Entry) -> list[str]:
    """List the renderings that are looked for: the trusted ones, and the author's own but for those that a person took out."""
    return [*_trusted(one), *(text for text in entry.english if text not in one.dropped)]


def _current(one: Known, entry: Entry, printed: _Printed) -> dict[Place, str]:
    """Map the places of English that stands for the term to the rendering that stands there."""
    return {place: text for text in reversed(_sought(one, entry)) for place in printed.english[text]}


def _with_english(found: list[Mention], place: Place, fixed: Sequence[Mention], current: Mapping[Place, str]) -> list[Mention]:
    """Add English as a mention of its own, unless it is one already; where it differs from it by its edges, it is the right one."""
    met = [mention for mention in found if mention.english and mention.english.overlaps(place)]
    if any(mention in fixed or mention.english in current for mention in met):
        return found
    left = [mention for mention in found if mention.hanzi or mention not in met]
    beside = next((mention for mention in met if mention.hanzi), None)
    if not beside:
        return [*left, Mention(english=place)]
    return [Mention(beside.hanzi, place) if mention is beside else mention for mention in left]


def _stale(one: Known, printed: _Printed) -> set[Place]:
    """Find the places of renderings that a person gave other edges: "blacklist", where it is "lose trust blacklist" now."""
    shown = [f" {rendering.text.lower()} " for rendering in one.term.renderings]
    edges = [text for text in one.dropped if any(f" {text.lower()} " in better or better in f" {text.lower()} " for better in shown)]
    return {place for places in english_places(edges, printed.page.sheets).values() for place in places} if edges else set()


def _english(one: Known, entry: Entry, mentions: Sequence[Mention], printed: _Printed) -> tuple[str, ...]:
    """List the renderings that stand in the article: a person's first, then the author's, then others that were found."""
    current = _current(one, entry, printed)
    places = [mention.english for mention in mentions if mention.english]
    found = {current.get(place) for place in places} | {printed.text(place) for place in places}
    persons = [one.text for one in one.term.renderings if one.source is RenderingSource.PERSON and one.text in found]
    own = [text for text in entry.english if text not in one.dropped]
    return tuple(dict.fromkeys([*persons, *own, *(text for text in _trusted(one) if text in found)]))

"""The miner: an article in, the glossary of the terms that its author explains out."""

from glossreader.domain.article import Article
from glossreader.domain.term import Entry, Glossary, Kind, Mention, ReadingSource, Rendering, Term
from glossreader.language.chinese import Chinese, Reading
from glossreader.language.pinyin.marks import has_tone_marks, letters
from glossreader.mining.agree import Candidate, agree
from glossreader.mining.claims import with_claims
from glossreader.mining.confidence import confidence
from glossreader.mining.evidence.fit import Evidence
from glossreader.mining.explain import explanations
from glossreader.mining.habit import with_habits
from glossreader.mining.kinds import kind_of
from glossreader.mining.mentions import mentions_of
from glossreader.mining.passages import may_be_term
from glossreader.mining.text.page import lay_out


def mine(article: Article, chinese: Chinese) -> Glossary:
    """Collect every term that `article` explains in its own words."""
    page = lay_out(article)
    evidence = Evidence(chinese)
    explained = with_claims(with_habits(explanations(page, evidence)))
    candidates = [candidate for candidate in agree(explained) if candidate.explained or may_be_term(candidate.printed)]
    found = zip(candidates, mentions_of(candidates, page), strict=True)
    entries = [_entry(candidate, mentions, evidence) for candidate, mentions in found]
    return Glossary(tuple(sorted(entries, key=lambda entry: _first(entry, page.order))))


def _entry(candidate: Candidate, mentions: tuple[Mention, ...], evidence: Evidence) -> Entry:
    term = _term(candidate, evidence)
    return Entry(
        term=term,
        printed=candidate.printed,
        english=tuple(rendering.text for rendering in term.renderings),
        confidence=confidence(candidate.score),
        mentions=mentions,
        senses=evidence.chinese.senses(candidate.bare),
    )


def _term(candidate: Candidate, evidence: Evidence) -> Term:
    kind = kind_of(candidate, evidence.profile(candidate.bare), evidence.chinese)
    reading = _reading(candidate, kind, evidence.chinese)
    return Term(
        simplified=candidate.simplified,
        traditional=evidence.chinese.traditional(candidate.bare),
        pinyin=reading.text,
        pinyin_source=reading.source,
        renderings=tuple(Rendering(rendering.text) for rendering in candidate.renderings),
        kind=kind,
    )


def _reading(candidate: Candidate, kind: Kind, chinese: Chinese) -> Reading:
    """Read a candidate as its author does, with the tones that he leaves out (shehuiren); else as names or as words are read."""
    ours = chinese.reading(candidate.bare, kind)
    if not candidate.reading:
        return ours
    only_tones_lack = not has_tone_marks(candidate.reading) and letters(candidate.reading) == letters(ours.text)
    return Reading(ours.text if only_tones_lack else candidate.reading, ReadingSource.AUTHOR)


def _first(entry: Entry, order: dict[int, int]) -> tuple[int, int]:
    return min((order[place.block], place.start) for mention in entry.mentions for place in (mention.hanzi, mention.english) if place)

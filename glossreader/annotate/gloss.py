"""An entry of the glossary with all that a card and a row show of it: reading by syllables, what the dictionary says, the sentence."""

from glossreader.annotate.evidence import evidence
from glossreader.annotate.levelled import level_line
from glossreader.annotate.matching import search_key
from glossreader.domain.article import Article
from glossreader.domain.page import Gloss, Part, Syllable
from glossreader.domain.term import Entry, Term
from glossreader.language.chinese import Chinese, Meaning
from glossreader.language.hanzi import count_han
from glossreader.language.levels.hsk import levels_of
from glossreader.language.pinyin.syllables import split


def gloss_of(entry: Entry, article: Article | None, chinese: Chinese) -> Gloss:
    """Prepare an entry for showing.

    Without an article, as in the list of a whole library, there is no sentence, and the dictionary is not asked: no parts, no headword.
    """
    if article is None:
        return Gloss(entry, _reading(entry.term), (), is_headword=False, evidence=None, key=_key(entry))
    hanzi = _as_printed(entry)
    whole = chinese.meanings(hanzi)
    return Gloss(
        entry,
        _reading(entry.term),
        tuple(map(_part, whole or chinese.meanings_of_parts(hanzi))),
        is_headword=bool(whole),
        evidence=evidence(entry, article),
        key=_key(entry),
        alternatives=_alternatives(entry.term, chinese),
    )


def _key(entry: Entry) -> str:
    return f"{search_key(entry)}\n{level_line(levels_of(entry.term.simplified))}"


def _reading(term: Term) -> tuple[Syllable, ...]:
    return split(term.pinyin, count_han(term.simplified))


def _alternatives(term: Term, chinese: Chinese) -> tuple[str, ...]:
    """Give what else the term may be read as: of 行 háng, xíng; where a person chose another reading, the likeliest one as well."""
    found = chinese.reading(term.simplified, term.kind)
    readings = (found.text, *found.alternatives) if found.alternatives else ()
    return tuple(reading for reading in readings if _sound(reading) != _sound(term.pinyin))


def _sound(pinyin: str) -> str:
    """Give a reading without what only tells its words apart."""
    return "".join(filter(str.isalpha, pinyin)).casefold()


def _as_printed(entry: Entry) -> str:
    """Return the term without brackets and marks round it, in the script of the article."""
    return entry.term.traditional if entry.printed == entry.term.traditional else entry.term.simplified


def _part(meaning: Meaning) -> Part:
    entry = meaning.entry
    return Part(
        meaning.word,
        split(meaning.reading, count_han(meaning.word)),
        "; ".join(meaning.senses),
        levels_of(meaning.word),
        entry.measure_words,
        entry.note,
        entry.dictionary,
        entry.frequency,
    )

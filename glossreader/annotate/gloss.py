"""An entry of the glossary with all that a card and a row show of it: reading by syllables, what the dictionary says, the sentence."""

from glossreader.annotate.evidence import evidence
from glossreader.annotate.matching import search_key
from glossreader.domain.article import Article
from glossreader.domain.page import Gloss, Part, Syllable
from glossreader.domain.term import Entry, Term
from glossreader.language.chinese import Chinese, Meaning
from glossreader.language.hanzi import count_han
from glossreader.language.pinyin.syllables import split


def gloss_of(entry: Entry, article: Article | None, chinese: Chinese) -> Gloss:
    """Prepare an entry for showing.

    Without an article, as in the list of a whole library, there is no sentence, and the dictionary is not asked: no parts, no headword.
    """
    if article is None:
        return Gloss(entry, _reading(entry.term), (), is_headword=False, evidence=None, key=search_key(entry))
    hanzi = _as_printed(entry)
    whole = chinese.meanings(hanzi)
    parts = tuple(map(_part, whole or chinese.meanings_of_parts(hanzi)))
    return Gloss(entry, _reading(entry.term), parts, bool(whole), evidence(entry, article), search_key(entry))


def _reading(term: Term) -> tuple[Syllable, ...]:
    return split(term.pinyin, count_han(term.simplified))


def _as_printed(entry: Entry) -> str:
    """Return the term without brackets and marks round it, in the script of the article."""
    return entry.term.traditional if entry.printed == entry.term.traditional else entry.term.simplified


def _part(meaning: Meaning) -> Part:
    return Part(meaning.word, split(meaning.reading, count_han(meaning.word)), "; ".join(meaning.senses))

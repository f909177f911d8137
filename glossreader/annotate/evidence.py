"""The sentence in which an article explains a term, with the places of its hanzi and of its English."""

from collections.abc import Iterator

from glossreader.domain.article import Article
from glossreader.domain.page import Evidence
from glossreader.domain.term import Entry, Mention, Place
from glossreader.language.sentences import sentence_at


def evidence(entry: Entry, article: Article) -> Evidence | None:
    """Find the sentence of the term's first mention with both languages in one block, else of its first mention in a block.

    None where only the title or deck has the term. Spans count code points of the sentence.
    """
    for mention in _telling(entry):
        text = article.text(mention.place.block)
        start, end = sentence_at(text, mention.place.start)
        if sentence := text[start:end]:
            block = mention.place.block
            return Evidence(sentence, _within(mention.hanzi, block, start, end), _within(mention.english, block, start, end))
    return None


def _telling(entry: Entry) -> Iterator[Mention]:
    in_blocks = [mention for mention in entry.mentions if mention.place.block >= 0]
    yield from (mention for mention in in_blocks if mention.hanzi and mention.english and mention.hanzi.block == mention.english.block)
    yield from in_blocks


def _within(place: Place | None, block: int, start: int, end: int) -> tuple[int, int] | None:
    if place is None or place.block != block or not start <= place.start < place.end <= end:
        return None
    return place.start - start, place.end - start

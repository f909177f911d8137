"""Articles and their glossaries as JSON, for other programs: every line of the source, every place of every mention."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from glossreader import __version__
from glossreader.domain.article import Article, Block
from glossreader.domain.mined import Mined
from glossreader.domain.term import Entry, Glossary, Place

GENERATOR = f"glossreader {__version__}"
CREDIT = "Dictionary senses: CC-CEDICT (https://www.mdbg.net/chinese/dictionary?page=cedict), CC BY-SA 4.0, shortened"


def glossaries_json(sources: Iterable[Mined]) -> bytes:
    """Write what `glossreader glossary` found.

    Cut blocks stand in `cut` and not in `blocks`; a place counts in `blocks`, so mentions in a title or deck have none.
    """
    sources = tuple(sources)
    return written(
        {
            "articles": [_article(mined, article, glossary) for mined in sources for article, glossary in mined.pairs()],
            "outside": [line for mined in sources for line in mined.imported.outside],
            "credit": CREDIT,
        }
    )


def written(answer: Mapping[str, Any]) -> bytes:
    """Write an answer with the name of its generator in front, UTF-8."""
    return (json.dumps({"generator": GENERATOR, **answer}, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def _article(mined: Mined, article: Article, glossary: Glossary) -> dict[str, Any]:
    position = _positions(article.blocks)
    return {
        "file": mined.imported.source.name,
        **{name: getattr(article, name) for name in ("number", "title", "deck", "category", "authors", "publisher", "published")},
        **{name: getattr(article, name) for name in ("url", "language", "first_line", "last_line")},
        "blocks": [{"kind": block.kind, "text": block.text} for block in article.blocks if block.cut is None],
        "cut": [{"why": block.cut, "text": block.text} for block in article.blocks if block.cut is not None],
        "terms": [_entry(entry, position) for entry in glossary.sure()],
        "to_check": [_entry(entry, position) for entry in glossary.to_check()],
    }


def _positions(blocks: Sequence[Block]) -> dict[int, int]:
    """Index among all blocks -> index among those that were not cut."""
    kept = [index for index, block in enumerate(blocks) if block.cut is None]
    return {index: position for position, index in enumerate(kept)}


def _entry(entry: Entry, position: Mapping[int, int]) -> dict[str, Any]:
    term = entry.term
    places = [(_place(mention.hanzi, position), _place(mention.english, position)) for mention in entry.mentions]
    return {
        "simplified": term.simplified,
        "traditional": term.traditional,
        "printed": entry.printed,
        "pinyin": term.pinyin,
        "pinyin_source": term.pinyin_source,
        "english": entry.english,
        "senses": entry.senses,
        "kind": term.kind,
        "confidence": round(entry.confidence, 2),
        "status": term.status,
        "mentions": [{"hanzi": hanzi, "english": english} for hanzi, english in places if hanzi or english],
    }


def _place(place: Place | None, position: Mapping[int, int]) -> dict[str, int] | None:
    if place is None or place.block not in position:
        return None
    return {"block": position[place.block], "start": place.start, "end": place.end}

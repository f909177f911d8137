"""What was read from a source against what a person finds in it, thing by thing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from glossreader.domain.article import Article
from tests.importers.goldens import FIELDS, Golden, bare, field_of, kept, sentences

_LONG = 20  # code points; a shorter sentence is not looked for inside of a longer one


@dataclass(frozen=True, slots=True)
class Comparison:
    """How many things a source has, and which of them are not as they should be.

    differing    blocks that are not there with this kind and text, in lines that a person can read.
    more         kept blocks that the golden does not have.
    boilerplate  sentences that must not be in a body, and are.
    lost         sentences of a body that are in none.
    """

    articles: int
    found: int
    blocks: int
    fields: int
    differing: tuple[str, ...]
    more: tuple[str, ...]
    boilerplate: tuple[str, ...]
    lost: tuple[str, ...]
    wrong_fields: tuple[str, ...]


def compare(goldens: Sequence[Golden], articles: Sequence[Article]) -> Comparison:
    """Compare the articles of a source with its goldens, each with the one that is most like it."""
    pairs = list(zip(goldens, _partners(goldens, articles), strict=True))
    differing, more, fields, wrong = [], [], 0, []
    for golden, article in pairs:
        missing, surplus = _blocks(golden, article)
        differing += missing
        more += surplus
        asked = [name for name in FIELDS if name in golden.fields or _is_surplus(name, article)]
        fields += len(asked)
        wrong += [_field(name, golden, article) for name in asked if not _is_right(name, golden, article)]
    partners = [article for _, article in pairs if article]
    more += [f"{kind}\t{text}" for article in articles if article not in partners for kind, text in kept(article)]
    return Comparison(
        articles=len(goldens),
        found=len(articles),
        blocks=sum(len(golden.blocks) for golden in goldens),
        fields=fields,
        differing=tuple(differing),
        more=tuple(more),
        boilerplate=tuple(_boilerplate(goldens, articles)),
        lost=tuple(_lost(goldens, articles)),
        wrong_fields=tuple(wrong),
    )


def _partners(goldens: Sequence[Golden], articles: Sequence[Article]) -> Sequence[Article | None]:
    """Give the article that each golden describes: in their order if there are as many, by their texts if not."""
    if len(goldens) == len(articles):
        return articles
    left = list(articles)
    partners: list[Article | None] = []
    for golden in goldens:
        wanted = {bare(golden.fields["title"]), *(bare(text) for _, text in golden.blocks)}
        shared = [len(wanted & {bare(article.title), *(bare(text) for _, text in kept(article))}) for article in left]
        best = max(range(len(left)), key=lambda index: shared[index], default=0)
        partners.append(left.pop(best) if shared and shared[best] else None)
    return partners


def _blocks(golden: Golden, article: Article | None) -> tuple[list[str], list[str]]:
    """Give the blocks of the golden that differ, and what is there beside those that do not."""
    found = kept(article) if article else []
    texts, others = [bare(text) for _, text in golden.blocks], [bare(text) for _, text in found]
    differing = dict.fromkeys(range(len(texts)), "")
    more = set(range(len(others)))
    for block in SequenceMatcher(None, texts, others, autojunk=False).get_matching_blocks():
        for index, other in zip(range(block.a, block.a + block.size), range(block.b, block.b + block.size), strict=True):
            more.discard(other)
            if golden.blocks[index][0] == found[other][0]:
                del differing[index]
            else:
                differing[index] = f" (is {found[other][0]})"
    return (
        [f"{golden.blocks[index][0]}\t{golden.blocks[index][1]}{note}" for index, note in differing.items()],
        [f"{found[index][0]}\t{found[index][1]}" for index in sorted(more)],
    )


def _boilerplate(goldens: Sequence[Golden], articles: Sequence[Article]) -> Iterator[str]:
    bodies = [text for article in articles for _, text in kept(article)]
    wanted = {sentence for golden in goldens for _, text in golden.blocks for sentence in sentences(text)}
    stated = {sentence for text in bodies for sentence in sentences(text)} - wanted
    running, right = "\n".join(map(bare, bodies)), "\n".join(bare(text) for golden in goldens for _, text in golden.blocks)
    for golden in goldens:
        for text in golden.cut:
            for sentence in sentences(text):
                if sentence in stated or (len(sentence) >= _LONG and sentence in running and sentence not in right):
                    yield sentence


def _lost(goldens: Sequence[Golden], articles: Sequence[Article]) -> Iterator[str]:
    running = "\n".join(bare(text) for article in articles for _, text in kept(article))
    for golden in goldens:
        for _, text in golden.blocks:
            yield from (sentence for sentence in sentences(text) if sentence not in running)


def _is_surplus(name: str, article: Article | None) -> bool:
    """Whether an article has a field that its golden need not name when the source has none; every article has a language."""
    return article is not None and name != "language" and bool(field_of(article, name))


def _is_right(name: str, golden: Golden, article: Article | None) -> bool:
    return article is not None and bare(field_of(article, name)) == bare(golden.fields.get(name, ""))


def _field(name: str, golden: Golden, article: Article | None) -> str:
    return f"{name}\t{golden.fields.get(name, '(none)')} (is {field_of(article, name) if article else 'not there'})"

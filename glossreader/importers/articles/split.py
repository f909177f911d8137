"""Pieces become articles: where each begins and ends on its page, its fields, its blocks; what is left lies outside."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from glossreader.domain.article import Article, Block, BlockKind, CutReason
from glossreader.importers.articles.boilerplate import Cuts, cuts_of
from glossreader.importers.articles.comments import comments_from
from glossreader.importers.articles.fields import fields_of
from glossreader.importers.articles.layout import kinds_of
from glossreader.importers.articles.masthead import Masthead, find_mastheads
from glossreader.importers.articles.page import Page
from glossreader.importers.articles.phrases import phrases_for
from glossreader.importers.articles.related import links
from glossreader.importers.articles.sameness import same
from glossreader.importers.articles.spacing import parted
from glossreader.importers.articles.told import completed, speaks_of, with_site
from glossreader.importers.articles.tongue import is_chinese, language_of
from glossreader.importers.laid import Metadata, Part
from glossreader.importers.piece import Piece

_LOOKED_AT = 2_000  # pieces, and code points of each


def split(part: Part, untitled: str, first: int = 1) -> tuple[tuple[Article, ...], tuple[str, ...]]:
    """Make articles of the pieces of a page or a chapter, and give what is outside of them.

    untitled   what an article without a title is called.
    first      the number of the first article.
    """
    if part.is_speech:
        return (_spoken(part, untitled, first),) if part.pieces else (), ()
    if part.posts:
        return _split_posts(part, untitled, first)
    metadata = part.metadata
    titles = metadata.titles
    page = Page(parted(part.pieces), phrases_for([piece.text for piece in part.pieces], part.site.names), metadata, part.site)
    heads: tuple[Masthead | None, ...] = find_mastheads(page)[: 1 if part.is_one else None] or (None,)
    starts = [head.front[0] if head and not part.is_one else 0 for head in heads]
    outside = [piece.printed for piece in page.pieces[: starts[0]]]
    articles = []
    for number, (head, start, end) in enumerate(zip(heads, starts, [*starts[1:], len(page.pieces)], strict=True), first):
        article, over = _article(page, head, range(start, end), number, titles[0] if titles else untitled)
        is_meant = len(heads) == 1 or speaks_of(metadata, article)
        articles.append(completed(article, metadata) if is_meant else with_site(article, metadata))
        outside += [piece.printed for piece in page.pieces[over:end]]
    return tuple(articles), tuple(outside)


def _spoken(part: Part, untitled: str, number: int) -> Article:
    """Make the article of what is said in a film."""
    kept = "".join(piece.text[:_LOOKED_AT] for piece in islice((piece for piece in part.pieces if not piece.cut), _LOOKED_AT))
    article = Article(
        title=next(iter(part.metadata.titles), untitled),
        blocks=tuple(_block(piece, piece.kind, piece.cut) for piece in part.pieces),
        number=number,
        language=language_of(kept, part.metadata.language),
        first_line=part.pieces[0].line,
        last_line=_last_line(part.pieces[-1]),
    )
    return completed(article, part.metadata)


def _split_posts(part: Part, untitled: str, first: int) -> tuple[tuple[Article, ...], tuple[str, ...]]:
    """Make an article of each post; what the page says of itself is said of the one that it is called by, but for who publishes all."""
    of_all = Metadata(publisher=part.metadata.publisher, language=part.metadata.language)
    articles: list[Article] = []
    outside: list[str] = []
    at = 0
    for post in part.posts:
        said = part.metadata if any(same(post.title, title) for title in part.metadata.titles) else of_all
        meant = replace(said, titles=(post.title,), url=post.url or said.url, category=post.category or said.category)
        own = replace(part, pieces=part.pieces[post.start : post.stop], metadata=meant, is_one=True, posts=())
        found, rest = split(own, untitled, first + len(articles))
        articles += found
        outside += [*(piece.printed for piece in part.pieces[at : post.start]), *rest]
        at = post.stop
    return tuple(articles), (*outside, *(piece.printed for piece in part.pieces[at:]))


def _article(page: Page, head: Masthead | None, span: range, number: int, untitled: str) -> tuple[Article, int]:
    """Make the article of a stretch of pieces; also tell where its part of the page is over."""
    own = range(span.start, comments_from(page, span))
    linked = frozenset(links(page, own))
    fields = fields_of(page, head, [index for index in own if index not in linked])
    cuts = cuts_of(page, fields.front, head.furniture if head else (), span, fields.authors)
    body = [index for index in range(span.start, cuts.end) if index not in fields.front]
    article = Article(
        title=fields.title or untitled,
        blocks=_blocks(page, body, cuts.reasons),
        number=number,
        deck=fields.deck,
        category=fields.category,
        authors=fields.authors,
        publisher=fields.publisher,
        published=fields.published,
        language=language_of(_sample(page, _kept(span.start, cuts)), page.metadata.language),
        front=tuple(page.pieces[index].printed for index in sorted(fields.front)),
        first_line=page.pieces[span.start].line,
        last_line=_last_line(page.pieces[cuts.end - 1]),
    )
    return article, cuts.end


def _blocks(page: Page, body: Sequence[int], reasons: Mapping[int, CutReason]) -> tuple[Block, ...]:
    kept = [index for index in body if index not in reasons]
    chinese = is_chinese(_sample(page, kept))
    kinds = dict(zip(kept, kinds_of([page.pieces[index] for index in kept], chinese=chinese), strict=True))
    return tuple(_block(page.pieces[index], kinds.get(index), reasons.get(index)) for index in body)


def _block(piece: Piece, kind: BlockKind | None, cut: CutReason | None) -> Block:
    return Block(kind or piece.kind or BlockKind.PARAGRAPH, piece.text, piece.level, piece.marker, cut)


def _kept(start: int, cuts: Cuts) -> Iterator[int]:
    return (index for index in range(start, cuts.end) if index not in cuts.reasons)


def _sample(page: Page, indexes: Iterable[int]) -> str:
    """Return as much text as tells the language."""
    return "".join(page.text(index)[:_LOOKED_AT] for index in islice(indexes, _LOOKED_AT))


def _last_line(piece: Piece) -> int | None:
    return None if piece.line is None else piece.line + piece.lines - 1

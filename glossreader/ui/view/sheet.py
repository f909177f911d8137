"""A page at one look and width: its passages in pieces, laid out when they are asked for, and where all of it stands."""

from collections import OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtGui import QFontMetricsF

from glossreader.domain.page import Page, Passage, Style, Word
from glossreader.language.pinyin.notation import over_hanzi, shown_words
from glossreader.language.pinyin.sandhi import with_sandhi
from glossreader.language.scripts.recognise import script_of
from glossreader.settings import Notation, Ruby
from glossreader.ui import theme
from glossreader.ui.view.breaks import may_break
from glossreader.ui.view.column import Column
from glossreader.ui.view.passage_layout import PassageLayout
from glossreader.ui.view.ruby import words_with_ruby
from glossreader.ui.view.setting import Setting, setting_of
from glossreader.ui.view.strip import Line
from glossreader.ui.view.table import Slot, rows_of, slots

_LONGEST = 4000  # code points; longer passages are laid out in pieces, each within a frame
_KEPT = 300  # layouts
_LATIN_WIDTH, _RUBY_WIDTH = 0.46, 1.08  # of an em: of a Latin letter, of a hanzi with room for its ruby
_TOP = 32
_SAMPLE = 4000  # code points by which the script is told
_KEPT_CLOSE = frozenset({Style.CATEGORY, Style.TITLE, Style.DECK, Style.BYLINE, Style.HEADING})  # to what follows
_FIELDS = frozenset({Style.CATEGORY, Style.TITLE, Style.DECK, Style.BYLINE})


@dataclass(frozen=True, slots=True)
class Look:
    """What the lines depend on beside the text: where ruby stands and how it is written, the zoom, and the width of the view (px)."""

    ruby: Ruby = Ruby.TERMS
    zoom: float = 1.0
    width: int = 800
    notation: Notation = Notation.MARKS
    sandhi: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a passage that is laid out at once: all of it as a rule."""

    passage: int
    start: int
    end: int


class Sheet:
    """The page as it is set; left and width are of its column, in logical pixels of the viewport."""

    def __init__(self, page: Page, look: Look) -> None:
        self.page, self.look = page, look
        self._script = _script(page)
        measure = round((theme.CHINESE_MEASURE if _is_chinese(page) else theme.MEASURE) * look.zoom)
        self.width = max(min(measure, look.width - 2 * theme.LEAST_SIDE), 80)
        self.left = max((look.width - self.width) // 2, 0)
        self.pieces = [piece for index, passage in enumerate(page.passages) for piece in _pieces(index, passage)]
        self._first = {piece.passage: number for number, piece in reversed(list(enumerate(self.pieces)))}
        self._tables: dict[int, tuple[Slot, ...]] = {}
        self._layouts: OrderedDict[int, PassageLayout] = OrderedDict()
        self.column = Column([self._estimate(piece) for piece in self.pieces], list(self._gaps()), round(theme.PAGE_FOOT * look.zoom))

    def setting(self, passage: int) -> Setting:
        """Say how a passage is set."""
        return setting_of(self.page.passages[passage], self.look.ruby, self.look.zoom, self._script)

    def is_laid(self, number: int) -> bool:
        """Whether a piece's height is known."""
        return number in self._layouts

    def _readings(self, passage: Passage) -> tuple[Word, ...]:
        """Give the words that have ruby, and the ruby as it is written."""
        words = passage.words or ()
        spoken = with_sandhi(passage.text, words) if self.look.sandhi and self.look.ruby is not Ruby.OFF else words
        read = tuple(over_hanzi(passage.text, words_with_ruby(spoken, passage.marks, self.look.ruby)))
        return shown_words(read, self.look.notation)

    def layout(self, number: int) -> PassageLayout:
        """Lay out a piece, or give it as it was laid out before."""
        if (layout := self._layouts.get(number)) is None:
            piece = self.pieces[number]
            passage = self.page.passages[piece.passage]
            readings = self._readings(passage)
            columns = self._columns(piece.passage) if passage.style is Style.TABLE_ROW else ()
            layout = PassageLayout(passage, piece.start, piece.end, self.setting(piece.passage), self.width, readings, columns)
            self._layouts[number] = layout
            if len(self._layouts) > _KEPT:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(number)
        return layout

    def _columns(self, passage: int) -> tuple[Slot, ...]:
        """Give the columns of the table in which a row stands."""
        rows = rows_of(self.page, passage)
        if rows.start not in self._tables:
            metrics = [QFontMetricsF(self.setting(row).font) for row in rows]
            self._tables[rows.start] = slots([self.page.passages[row] for row in rows], metrics, self.width, self.look.zoom)
        return self._tables[rows.start]

    def settle(self, number: int) -> int:
        """Lay out a piece and give it its height; returns by how much that was more than thought."""
        return self.column.set_height(number, self.layout(number).height)

    def gap_in_quote(self, number: int) -> int:
        """Give the room, in logical pixels, between two paragraphs of one quotation, the second of which is this piece; else 0."""
        both = self.pieces[number - 1 : number + 1] if number else []
        if len(both) == 2 and all(self.page.passages[piece.passage].style is Style.QUOTE for piece in both):
            return self.column.top(number) - self.column.bottom(number - 1)
        return 0

    def with_page(self, page: Page) -> "Sheet":
        """Set another state of the same page; passages that did not change keep their lines."""
        sheet = Sheet(page, self.look)
        if sheet.width == self.width:
            sheet.take({self.pieces[number]: layout for number, layout in self._layouts.items()})
        return sheet

    def take(self, laid: Mapping[Piece, PassageLayout]) -> None:
        """Take over the lines of passages that are the same."""
        for number, piece in enumerate(self.pieces):
            layout = laid.get(piece)
            if (
                layout
                and not layout.columns
                and layout.passage == self.page.passages[piece.passage]
                and layout.setting is self.setting(piece.passage)
            ):
                self._layouts[number] = layout
                self.settle(number)

    def take_words(self, passage: int, words: tuple[Word, ...]) -> None:
        """Put in the words of one passage; its lines are laid out again when they are asked for."""
        passages = list(self.page.passages)
        passages[passage] = replace(passages[passage], words=words)
        self.page = replace(self.page, passages=tuple(passages))
        for number in self.pieces_of(passage):
            self._layouts.pop(number, None)

    def pieces_of(self, passage: int) -> range:
        """Give the numbers of the pieces of a passage."""
        first = self._first[passage]
        end = first
        while end < len(self.pieces) and self.pieces[end].passage == passage:
            end += 1
        return range(first, end)

    def piece_of(self, passage: int, point: int) -> int:
        """Give the number of the piece in which a code point of a passage stands."""
        pieces = self.pieces_of(passage)
        return next((number for number in pieces if point < self.pieces[number].end), pieces[-1])

    def line_of(self, passage: int, point: int) -> tuple[int, Line | None]:
        """Give the piece and the line in which a code point stands."""
        number = self.piece_of(passage, point)
        return number, self.layout(number).line_of(point)

    def _gaps(self) -> Iterator[int]:
        before: Piece | None = None
        for piece in self.pieces:
            here = self.setting(piece.passage)
            if before is None:
                yield max(here.above, round(_TOP * self.look.zoom))
            elif before.passage == piece.passage or self._is_in_table(before.passage, piece.passage):
                yield 0
            else:
                above = self.setting(before.passage)
                yield above.below if self.page.passages[before.passage].style in _KEPT_CLOSE else max(above.below, here.above)
            before = piece

    def _is_in_table(self, *passages: int) -> bool:
        return all(self.page.passages[passage].style is Style.TABLE_ROW for passage in passages)

    def _estimate(self, piece: Piece) -> int:
        setting = self.setting(piece.passage)
        text = self.page.passages[piece.passage].shown[piece.start : piece.end]
        hanzi = (len(text.encode(errors="replace")) - len(text)) // 2  # each has three bytes; ten times as quick as to look at each
        spread = _RUBY_WIDTH if self.look.ruby is Ruby.ALL_WORDS and setting.ruby else 1
        width = setting.em * (hanzi * spread + (len(text) - hanzi) * _LATIN_WIDTH)
        return setting.pitch * max(1, -int(-width // max(self.width - setting.indent, setting.em))) + 2 * setting.pad


def _is_chinese(page: Page) -> bool:
    """Whether more of the text is in Chinese passages: the whole column has their measure."""
    weights = {True: 0, False: 0}
    for passage in page.passages:
        weights[passage.is_chinese] += len(passage.text) if passage.style not in _FIELDS else 1
    return weights[True] > weights[False]


def _script(page: Page) -> str | None:
    """Tell the script that is on show, from the beginning of the page."""
    texts, length = [], 0
    for passage in page.passages:
        if length < _SAMPLE:
            texts.append(passage.shown)
            length += len(passage.shown)
    return script_of("".join(texts)[:_SAMPLE])


def _pieces(index: int, passage: Passage) -> tuple[Piece, ...]:
    if len(passage.shown) <= _LONGEST:
        return (Piece(index, 0, len(passage.shown)),)
    return _cut(index, passage.shown)


@lru_cache(maxsize=64)
def _cut(index: int, text: str) -> tuple[Piece, ...]:
    """Cut a very long text where a line may end."""
    pieces, start = [], 0
    while start < len(text):
        end = min(start + _LONGEST, len(text))
        if end < len(text):
            end = next((at for at in range(end, end - _LONGEST // 4, -1) if may_break(text, at)), end)
        pieces.append(Piece(index, start, end))
        start = end
    return tuple(pieces)

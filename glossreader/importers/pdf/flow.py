"""The flow of a text: what a column or a page broke off goes on in the next one, whatever stands between."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from glossreader.importers.articles.shape import ends_sentence
from glossreader.importers.pdf.captions import is_caption
from glossreader.importers.pdf.marks import BULLET, NOTE, NUMBER, is_item
from glossreader.importers.pdf.measures import Measures, ends_early, is_indented, is_same_size
from glossreader.importers.pdf.passages import Form, Passage

_FLOATS = frozenset({Form.HEAD, Form.FOOT, Form.STRAY, Form.NOTE, Form.ROW})
_FAR = 2.5  # sizes; a picture may stand between two lines of a column
_REACH = 60  # passages between the parts of a paragraph: a page of notes, a table


def flowed(passages: Sequence[Passage], measures: Measures) -> list[Passage]:
    """Join each paragraph and note that goes on further below; what stood between its parts comes after it, in its order."""
    found: list[Passage] = []
    open_at: dict[tuple[Form, float], int] = {}
    for passage in _without_heads_again(passages):
        kind = passage.form, round(passage.first.size) if passage.lines else 0
        at = open_at.get(kind)
        if at is not None and len(found) - at <= _REACH and _goes_on(found, at, passage, measures):
            found[at] = found[at].continued(passage)
            continue
        if passage.form is Form.TEXT and measures.stands_out(passage.first) and not _is_float(passage, measures):
            open_at.clear()
        if passage.form in (Form.TEXT, Form.NOTE) and not _is_float(passage, measures):
            open_at[kind] = len(found)
        found.append(passage)
    return found


def _without_heads_again(passages: Sequence[Passage]) -> Iterator[Passage]:
    """Take the head of a table that comes again on the next page for furniture."""
    head, above, page = "", None, -1
    for passage in passages:
        if passage.form is Form.ROW and passage.page != page:
            page = passage.page
            if passage.text == head:
                yield replace(passage, form=Form.HEAD, lines=(), plain=passage.text)
                continue
            if above is not Form.ROW:
                head = passage.text
        above = passage.form
        yield passage


def _is_float(passage: Passage, measures: Measures) -> bool:
    """Whether a passage may stand within a paragraph that is not over."""
    if passage.form is not Form.TEXT:
        return passage.form in _FLOATS
    return is_caption(passage, measures) or (measures.is_larger(passage.first) and ends_sentence(passage.text))


def _goes_on(found: Sequence[Passage], at: int, passage: Passage, measures: Measures) -> bool:
    above = found[at]
    if not is_same_size(above.last, passage.first) or above.last.bold != passage.first.bold:
        return False
    if passage.form is Form.NOTE:
        return above.page < passage.page and not NOTE.match(passage.first.text)
    if measures.stands_out(passage.first) or is_caption(passage, measures):
        return False
    distance = abs(passage.first.base - above.last.base)
    is_elsewhere = (above.last.page, above.last.edges) != (passage.page, passage.first.edges)
    is_broken = is_elsewhere or distance > _FAR * passage.first.size or at < len(found) - 1
    if not is_broken or BULLET.match(passage.first.text) or (NUMBER.match(passage.first.text) and ends_sentence(above.text)):
        return False
    return _continues(above, passage, measures)


def _continues(above: Passage, passage: Passage, measures: Measures) -> bool:
    """Whether a paragraph goes on after a break: it fills its last line and does not end, or the next one has no indent where all have."""
    if passage.first.text[0].islower() and not ends_sentence(above.text):
        return True
    is_list = is_item(above.first.text)
    if is_list and passage.first.left - passage.first.edges[0] < above.last.left - above.last.edges[0] - passage.first.size / 2:
        return False
    if ends_early(above.last, passage.first.first_word) or (is_indented(passage.first) and not is_list):
        return False
    return measures.indented or not ends_sentence(above.text, ".。!！?？…:：;；")

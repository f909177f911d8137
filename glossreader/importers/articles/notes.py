"""Notes, references and links at the end of an article: their headings, and how far they reach."""

import re
import unicodedata
from collections.abc import Sequence

from glossreader.domain.article import BlockKind
from glossreader.importers.articles.shape import is_prose, is_statement
from glossreader.importers.piece import Piece

_EDIT = r"(?: ?\[(?:edit|编辑|編輯)\])?"
_BESIDE = rf"(?: ?[(（][^()（）]*[)）])?{_EDIT}:?"
_NOTES = re.compile(rf"(?:(?:foot|end)?notes|注释|註釋|注解|註解|脚注|腳註|尾注){_BESIDE}", re.IGNORECASE)
_REFERENCES = re.compile(
    r"(?:(?:(?:selected |list of )?(?:references|bibliography|readings)|notes (?:and|&) references|works (?:cited|consulted|mentioned)"
    r"|sources(?: cited)?|citations|literature|(?:further|suggested|recommended|additional|selected) readings?|reading list)"
    rf"|参考文献|參考文獻|参考资料|參考資料|引用(?:来源|來源|文献)|资料来源|資料來源){_BESIDE}",
    re.IGNORECASE,
)
_LINKS = re.compile(rf"(?:external links|see also|外部链接|外部連結|参见|參見){_EDIT}", re.IGNORECASE)
_OTHER_SECTION = re.compile(
    r"(?:acknowledge?ments|about .{1,40}|appendix.{0,60}|致谢|致謝)"
    rf"{_EDIT}|.{{1,60}}\[(?:edit|编辑|編輯)\]",
    re.IGNORECASE,
)
_NUMBERED_NOTE = re.compile(r"\[\d{1,3}\]|[¹²³⁴-⁹]|\d{1,3} ?\^|\^ ")
_GLUED_NUMBER = re.compile(r"[^\W\d_][.,;:)”’\"]{0,2}(\d{1,2})(?=\s|$)")  # as a superscript is copied: (地產霸權).1
_HEADING = 80  # code points
_BRACKETED = re.compile(r"(?<=\S)\[(\d{1,2})\]|(?<=\S)([¹²³⁴-⁹])")
_FIRST = re.compile(r"[\[(]?(?:1|i)[\]).、]? ")
_STARRED = re.compile(r"[\w)\]”’\"'.,]\*+(?:[\s,.;)]|$)")


def note_kinds(pieces: Sequence[Piece]) -> list[BlockKind | None]:
    """Say which pieces of an article's body are notes, references or links to others, and which head them; None for all others.

    The Notes of a recipe are none: nothing in the text points to them, and they are not numbered.
    """
    kinds: list[BlockKind | None] = []
    section: BlockKind | None = None
    entered = list(map(_section_of, pieces))
    marked = _first_mark(pieces) if BlockKind.FOOTNOTE in entered else 0
    for index, piece in enumerate(pieces):
        entering = entered[index]
        if entering is BlockKind.FOOTNOTE and marked > index and not _are_counted(pieces, index):
            section, entering = None, None
            kinds.append(None)
            continue
        if section is BlockKind.LIST_ITEM and is_prose(piece.text):
            section = None
        if entering or _OTHER_SECTION.fullmatch(piece.text) or (piece.kind is BlockKind.HEADING and section):
            section = entering
            kinds.append(BlockKind.HEADING)
        else:  # the source itself may say that notes follow its references
            kinds.append(BlockKind.FOOTNOTE if section and piece.kind is BlockKind.FOOTNOTE else section)
    _add_notes_without_heading(pieces, kinds)
    return kinds


def is_note(piece: Piece) -> bool:
    """Whether a line by itself is a note, or heads notes."""
    return piece.marker == "*" or _NUMBERED_NOTE.match(piece.text) is not None or _section_of(piece) is not None


def _first_mark(pieces: Sequence[Piece]) -> int:
    """Find the first piece that points to a note; the end when none does."""
    marks = (_GLUED_NUMBER, _STARRED, _BRACKETED)
    return next((index for index, piece in enumerate(pieces) if any(mark.search(piece.text) for mark in marks)), len(pieces))


def _are_counted(pieces: Sequence[Piece], heading: int) -> bool:
    """Whether what is right below Notes counts from a first note on, or has an asterisk."""
    first = pieces[heading + 1] if heading + 1 < len(pieces) else None
    return first is not None and (first.marker == "*" or any(form.match(first.text) for form in (_NUMBERED_NOTE, _FIRST)))


def _section_of(piece: Piece) -> BlockKind | None:
    if len(piece.text) > _HEADING:
        return None
    if _NOTES.fullmatch(piece.text):
        return BlockKind.FOOTNOTE
    if _LINKS.fullmatch(piece.text):
        return BlockKind.LIST_ITEM
    return BlockKind.REFERENCE if _REFERENCES.fullmatch(piece.text) else None


def _add_notes_without_heading(pieces: Sequence[Piece], kinds: list[BlockKind | None]) -> None:
    """Mark `[1] ...` lines that end an article, `1 ...` lines and `* ...` lines where a word of the text bears that number or asterisk."""
    if any(piece.marker == "*" for piece in pieces):
        _add_starred(pieces, kinds)
    numbers: frozenset[str] | None = None
    for index in range(len(pieces) - 1, -1, -1):
        text = pieces[index].text
        if kinds[index] is None and not _NUMBERED_NOTE.match(text):
            number = text.partition(" ")[0].rstrip(".")
            if not number.isdecimal() or number not in (numbers := numbers or _pointed_to(pieces)):
                break
        kinds[index] = kinds[index] or (BlockKind.REFERENCE if pieces[index].kind is BlockKind.REFERENCE else BlockKind.FOOTNOTE)


def _add_starred(pieces: Sequence[Piece], kinds: list[BlockKind | None]) -> None:
    starred, single = False, _last_word(pieces)
    for index, piece in enumerate(pieces):
        is_note = kinds[index] is None and piece.marker == "*" and not piece.text.endswith(":") and _is_alone(pieces, index)
        if is_note and (starred or index == single):
            kinds[index] = BlockKind.FOOTNOTE
        starred = starred or bool(_STARRED.search(piece.text))


def _last_word(pieces: Sequence[Piece]) -> int | None:
    """Find the starred statement that stands below all text, by itself: a list has other items."""
    starred = [index for index, piece in enumerate(pieces) if piece.marker == "*"]
    if len(starred) != 1 or not is_statement(pieces[starred[0]].text):
        return None
    return None if any(is_prose(piece.text) for piece in pieces[starred[0] + 1 :]) else starred[0]


def _pointed_to(pieces: Sequence[Piece]) -> frozenset[str]:
    """Return the numbers of the notes to which a text points, glued to a word, in brackets or by raised figures."""
    glued = (number for piece in pieces for number in _GLUED_NUMBER.findall(piece.text))
    others = (bracket or str(unicodedata.digit(raised)) for piece in pieces for bracket, raised in _BRACKETED.findall(piece.text))
    return frozenset((*glued, *others))


def _is_alone(pieces: Sequence[Piece], index: int) -> bool:
    """Whether the items right above and below are no items of one list with it."""
    near = [pieces[index - 1]] if pieces[index].gap == 0 and index else []
    near += [pieces[index + 1]] if index + 1 < len(pieces) and pieces[index + 1].gap == 0 else []
    return all(piece.marker != "*" for piece in near)

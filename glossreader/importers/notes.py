"""Notes, references and term lists at the end of an article: their headings, and how far they reach."""

import re
from collections.abc import Sequence

from glossreader.domain.article import BlockKind
from glossreader.importers.piece import Piece
from glossreader.importers.shape import units

_EDIT = r"(?: ?\[(?:edit|编辑|編輯)\])?"
_BESIDE = rf"(?: ?[(（][^()（）]*[)）])?{_EDIT}:?"
_NOTES = re.compile(rf"(?:(?:foot|end)?notes|注释|註釋|注解|註解|脚注|腳註|尾注){_BESIDE}", re.IGNORECASE)
_REFERENCES = re.compile(
    r"(?:(?:(?:selected |list of )?(?:references|bibliography|readings)|notes (?:and|&) references|works cited|sources(?: cited)?|citations"
    rf"|literature|further reading)|参考文献|參考文獻|参考资料|參考資料|引用(?:来源|來源|文献)|资料来源|資料來源){_BESIDE}",
    re.IGNORECASE,
)
_OTHER_SECTION = re.compile(
    r"(?:external links|see also|acknowledge?ments|about .{1,40}|appendix.{0,60}|外部链接|外部連結|参见|參見|致谢|致謝)"
    rf"{_EDIT}|.{{1,60}}\[(?:edit|编辑|編輯)\]",
    re.IGNORECASE,
)
_NUMBERED_NOTE = re.compile(r"\[\d{1,3}\]|[¹²³⁴-⁹]|\d{1,3} ?\^|\^ ")
_GLUED_NUMBER = re.compile(r"[^\W\d_][.,;:)”’\"]{0,2}(\d{1,2})(?=\s|$)")  # as a superscript is copied: (地產霸權).1
_STARRED = re.compile(r"[\w)\]”’\"'.,]\*+(?:[\s,.;)]|$)")


def note_kinds(pieces: Sequence[Piece]) -> list[BlockKind | None]:
    """Say which pieces of an article's body are notes or references, and which head them; None for all others."""
    kinds: list[BlockKind | None] = []
    section: BlockKind | None = None
    for piece in pieces:
        entering = _section_of(piece)
        if entering or _OTHER_SECTION.fullmatch(piece.text) or (piece.kind is BlockKind.HEADING and section):
            section = entering
            kinds.append(BlockKind.HEADING)
        else:
            kinds.append(section)
    _add_notes_without_heading(pieces, kinds)
    return kinds


def is_note(piece: Piece) -> bool:
    """Whether a line by itself is a note, or heads notes."""
    return piece.marker == "*" or _NUMBERED_NOTE.match(piece.text) is not None or _section_of(piece) is not None


def _section_of(piece: Piece) -> BlockKind | None:
    if units(piece.text) > 12:
        return None
    if _NOTES.fullmatch(piece.text):
        return BlockKind.FOOTNOTE
    return BlockKind.REFERENCE if _REFERENCES.fullmatch(piece.text) else None


def _add_notes_without_heading(pieces: Sequence[Piece], kinds: list[BlockKind | None]) -> None:
    """Mark `[1] ...` lines that end an article, `1 ...` lines and `* ...` lines where a word of the text bears that number or asterisk."""
    numbers = {number for piece in pieces for number in _GLUED_NUMBER.findall(piece.text)}
    for index in range(len(pieces) - 1, -1, -1):
        text = pieces[index].text
        if kinds[index] is None and not (_NUMBERED_NOTE.match(text) or text.partition(" ")[0].rstrip(".") in numbers):
            break
        kinds[index] = kinds[index] or BlockKind.FOOTNOTE
    starred = False
    for index, piece in enumerate(pieces):
        if starred and kinds[index] is None and piece.marker == "*" and not piece.text.endswith(":") and _is_alone(pieces, index):
            kinds[index] = BlockKind.FOOTNOTE
        starred = starred or bool(_STARRED.search(piece.text))


def _is_alone(pieces: Sequence[Piece], index: int) -> bool:
    """Whether the items right above and below are no items of one list with it."""
    near = [pieces[index - 1]] if pieces[index].gap == 0 and index else []
    near += [pieces[index + 1]] if index + 1 < len(pieces) and pieces[index + 1].gap == 0 else []
    return all(piece.marker != "*" for piece in near)

"""Pages of an e-book that are no text of its own: cover, title page, table of contents, imprint."""

import re
from collections.abc import Sequence
from posixpath import basename, splitext

from glossreader.domain.article import CutReason
from glossreader.importers.articles.shape import is_prose
from glossreader.importers.epub.sheet import Sheet
from glossreader.importers.piece import Piece

# epub:type (EPUB Structural Semantics Vocabulary 1.1), DPUB-ARIA 1.1, and the types of the guide of OPF 2.0.1.
_TYPES = {
    **dict.fromkeys(("cover", "cover-page", "titlepage", "title-page", "halftitlepage", "halftitle", "frontispiece"), CutReason.OTHER),
    **dict.fromkeys(("toc", "nav", "landmarks", "loi", "lot", "page-list", "index", "toc-brief"), CutReason.NAVIGATION),
    **dict.fromkeys(("copyright-page", "copyright", "imprint", "colophon"), CutReason.COPYRIGHT),
}
_LABELS = (
    (
        CutReason.NAVIGATION,
        re.compile(r"(?:table of )?contents|toc|list of (?:figures|tables|illustrations)|(?:总|總|简|簡)?目\s*[录錄次]|index|索引", re.I),
    ),
    (
        CutReason.COPYRIGHT,
        re.compile(
            r"copyright(?: (?:page|notice|information))?|imprint|colophon|版\s*[权權](?:页|頁|信息|資訊|声明|聲明|所有)?|奥付",
            re.IGNORECASE,
        ),
    ),
    (
        CutReason.AUTHOR_BIO,
        re.compile(
            r"about the (?:authors?|editors?|translators?|contributors?)|(?:关于|關於)(?:作者|译者|譯者|编者)|(?:作者|译者|譯者)[简簡]介",
            re.IGNORECASE,
        ),
    ),
    (
        CutReason.ADVERTISEMENT,
        re.compile(r"also by .{1,60}|(?:other )?books by .{1,60}|(?:advance )?praise for .{1,80}|更多好书|更多好書", re.IGNORECASE),
    ),
    (
        CutReason.OTHER,
        re.compile(
            r"(?:front |book )?cover(?: page)?|(?:half[- ]?)?title(?: ?page)?|封\s*[面底]|书名页|書名頁|扉\s*[页頁]|内封", re.IGNORECASE
        ),
    ),
)
_STEMS = (
    (CutReason.NAVIGATION, re.compile(r"(?:.*[-_])?(?:nav|toc|contents|mulu)(?:[-_]?\d+)?", re.IGNORECASE)),
    (CutReason.COPYRIGHT, re.compile(r"(?:.*[-_])?(?:copyright|imprint|colophon|banquan)(?:[-_]?page)?(?:[-_]?\d+)?", re.IGNORECASE)),
    (CutReason.OTHER, re.compile(r"(?:.*[-_])?(?:half[-_]?)?(?:cover|title)(?:[-_]?page)?(?:[-_]?\d+)?", re.IGNORECASE)),
)
_GENERATED = re.compile(r"(?:section|part|page)\s?\d{1,4}", re.IGNORECASE)  # what a program calls a page that has no heading
_IMPRINT = re.compile(
    r"\bISBN\b|\bCIP\b|all rights reserved|^\s*(?:copyright\s*)?©|library of congress|图书在版编目"
    r"|圖書在版編目|[版著]作?[权權]所有|書號|书号|出版发行\s*[：:]|^\s*(?:责任编辑|責任編輯|开本|印张|定价|定價)\s*[：:]",
    re.IGNORECASE | re.MULTILINE,
)
_LONGEST = 3_000  # code points of an imprint or a cover
_TITLE_PAGE = 300
_MOSTLY, _LINES = 0.7, 4  # share of a table of contents that leads elsewhere, and how many lines it has at least


def matter(sheet: Sheet, pieces: Sequence[Piece], role: str, label: str | None, *, opens: bool) -> CutReason | None:
    """Say why the pieces of a page are no text of the book; None where they are.

    role    what the package calls the page.
    label   the entry of the table of contents that leads there; None where none does.
    opens   whether no chapter came before.
    """
    length = sum(len(piece.text) for piece in pieces)
    told = (
        next((_TYPES[name] for name in (*sorted(sheet.types), role) if name in _TYPES), None) if len(pieces) == len(sheet.pieces) else None
    )
    by_label = next((reason for reason, form in _LABELS if label is not None and form.fullmatch(label.strip())), None)
    if (told or by_label) and (length <= _LONGEST or sheet.linked > _MOSTLY or told is CutReason.NAVIGATION):
        return told or by_label
    if len(pieces) >= _LINES and sheet.linked > _MOSTLY:
        return CutReason.NAVIGATION
    if length > _LONGEST or (label is not None and not _GENERATED.fullmatch(label.strip())):
        return None
    stem = splitext(basename(sheet.path))[0]
    if by_stem := next((reason for reason, form in _STEMS if form.fullmatch(stem)), None):
        return by_stem
    if _IMPRINT.search("\n".join(piece.text for piece in pieces)):
        return CutReason.COPYRIGHT
    return CutReason.OTHER if opens and length <= _TITLE_PAGE and not has_prose(pieces) else None


def has_prose(pieces: Sequence[Piece]) -> bool:
    """Whether any piece is running text."""
    return any(is_prose(piece.text) for piece in pieces)

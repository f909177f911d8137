"""Captions: what names a figure, a table or a photograph."""

import re

from glossreader.importers.pdf.measures import Measures
from glossreader.importers.pdf.passages import Form, Passage

_NUMBERED = re.compile(
    r"(?:fig(?:ure|\.)?|table|photo(?:graph)?|plate|chart|map|box)\s?(?:\d{1,3}|[A-Z]\d{0,2}|[IVX]{1,4})(?:[.-]\d{1,2})?\s?[.:|—–-]?\s"
    r"|(?:附?[图圖表]|照片|插[图圖])\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[.\-－]\d{1,2})?[:：.、\s]?",
    re.IGNORECASE,
)
_CREDITED = re.compile(
    r"(?:photo|image|picture|illustration|graphic|source|photograph)s?(?: by| courtesy| credit)?\s?[:：]"
    r"|[（(]?(?:图片来源|圖片來源|摄影|攝影|资料图片|資料圖片)",
    re.IGNORECASE,
)
_LINES, _LONGEST = 7, 420  # lines, code points


def is_numbered(text: str) -> bool:
    """Whether a line begins as captions do that count: Figure 3. or 图3."""
    return _NUMBERED.match(text) is not None


def is_caption(passage: Passage, measures: Measures) -> bool:
    """Whether a passage names a picture or a table: it is numbered as one, or small and credits it."""
    if passage.form is not Form.TEXT or len(passage.lines) > _LINES or len(passage.text) > _LONGEST:
        return False
    if measures.is_larger(passage.first):
        return False
    is_small = measures.is_smaller(passage.first)
    if found := _NUMBERED.match(passage.text):
        return is_small or passage.first.bold or passage.first.italic or found[0].rstrip()[-1:] in ".:：|" or len(passage.lines) <= 2
    if _CREDITED.match(passage.text):
        return is_small
    return (is_small or passage.first.italic) and measures.is_at_picture(passage.first, passage.last)

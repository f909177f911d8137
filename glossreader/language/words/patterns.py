"""What is one word although no dictionary has it: numbers, dates, and Latin letters with a hanzi that belongs to them."""

import re
from collections.abc import Iterator

from glossreader.language.hanzi import HAN

_DIGIT = "0-9０-９"
_LETTER = rf"(?:(?![{HAN}])[^\W_])"
_FIGURE = "〇零一二三四五六七八九"
_COUNTED = 12_000  # cost of a number or date that is no headword, in 1/1000 of -ln p: that of a word met 300 times
_GLUED = 25_000  # cost of letters with their hanzi: less than of both apart (UP, 主), more than of APEC before a word (主席)

_BORN = rf"(?<![{_DIGIT}])[{_DIGIT}]?[{_DIGIT}][05０５][后後]"  # 95后: born in or after 1995

# What is never cut: a generation (95后), a Latin word or number (Wi-Fi, 3.5%, ３．１５), a hanzi, white space, a row of one mark (……).
PIECE = re.compile(
    rf"[{HAN}]|{_BORN}|{_LETTER}(?:{_LETTER}|[.,:'’&+_/．·-](?={_LETTER}))*[%％+]?|\s+|(?P<mark>[^\w\s]|_)(?P=mark)*|.",
    re.DOTALL,
)

# 1998年, 12月, 31日 are a word each, as in the corpus of Peking University; 10年 is a number and a measure word.
_YEAR = rf"(?:[12１２][{_DIGIT}]{{3}}|[一二][{_FIGURE}]{{3}})年"
_DAY = rf"(?<![{_DIGIT}])[{_DIGIT}]{{1,2}}(?:月份?|日|[时時](?![间間代候期]))|[一二三]?十?[一二三四五六七八九]日"
_NUMBER = (
    rf"(?:第|(?<![{_DIGIT}]))[{_DIGIT}]+(?:[.．][{_DIGIT}]+)?[百千万萬亿億]+|第[{_DIGIT}]+"
    rf"|第?[{_FIGURE}十百千万萬亿億两兩]{{2,}}|百分之[{_FIGURE}十百点點]+"
)
_COUNT = re.compile(rf"{_YEAR}|{_DAY}|{_NUMBER}")
_GENERATION = re.compile(_BORN)
_BELONGING = "主站股版型级級族化"
_LETTERS = re.compile(rf"(?<![^\W_{HAN}])(?=[^\W{HAN}]*[^\W\d_{HAN}]){_LETTER}+[{_BELONGING}]")


def patterned(text: str) -> dict[int, tuple[int, int]]:
    """Return by its beginning where each such word ends, and its cost."""
    return dict(_found(text))


def _found(text: str) -> Iterator[tuple[int, tuple[int, int]]]:
    for match in _GENERATION.finditer(text):
        yield match.start(), (match.end(), _GLUED)
    for match in _LETTERS.finditer(text):
        yield match.start(), (match.end(), _GLUED)
    for match in _COUNT.finditer(text):
        yield match.start(), (match.end(), _COUNTED)

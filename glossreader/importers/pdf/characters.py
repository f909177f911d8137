"""What a glyph stands for: a PDF has glyphs, and the table that names them may name a look-alike of the character that was written.

The text of other sources is never normalised, for it is what someone wrote. Nobody wrote the text of a PDF: it is recovered from
glyphs, and many programs name the glyph of 人 by the first code point that their font gives it, the radical ⼈ (U+2F08), or that of 見
by a compatibility ideograph, fi by a ligature, and a comma in a vertical line by its vertical form. To take the written character for
these recovers the text; without it no dictionary would find 人民 in ⼈⺠. It is done here and nowhere else.
"""

import unicodedata
from functools import cache

_RADICALS = range(0x2F00, 0x2FD6)
_COMPATIBILITY = (range(0xF900, 0xFB00), range(0x2F800, 0x2FA20))
_LIGATURES = range(0xFB00, 0xFB07)
# CJK Radicals Supplement, by EquivalentUnifiedIdeograph.txt of Unicode: what fonts call the whole characters 民 and 长.
_SUPPLEMENT = (
    "⺁厂⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺎兀⺏尣⺐尢⺑𡯂⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺨犭⺩王⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒"
    "⺳㓁⺴㓁⺵⺶⺶羊⺷⺶⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠"
    "⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟"
)
_VERTICAL = "︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︰…︱—︲–︳＿︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇［﹈］"
_HYPHEN = "\x02"  # what pdfium calls a hyphen at the end of a line


def _pairs(table: str) -> dict[int, str]:
    return {ord(glyph): char for glyph, char in zip(table[::2], table[1::2], strict=True) if glyph != char}


def _table() -> dict[int, str]:
    folded = {code: unicodedata.normalize("NFKC", chr(code)) for code in (*_RADICALS, *_LIGATURES)}
    folded |= {code: unicodedata.normalize("NFC", chr(code)) for codes in _COMPATIBILITY for code in codes}
    return folded | _pairs(_SUPPLEMENT) | _pairs(_VERTICAL) | {ord(_HYPHEN): "-"}


_WRITTEN = _table()
_NO_CHARACTER = frozenset((*range(0x20), *range(0x7F, 0xA0), 0xFFFE, 0xFFFF)) - {ord(_HYPHEN)}


def written(text: str) -> str:
    """Give the characters that glyphs with these names were written as."""
    return text if text.isascii() and _HYPHEN not in text else text.translate(_WRITTEN)


@cache
def character(code: int) -> str:
    """Give the character of one glyph; U+FFFD where the file does not say which it is."""
    return "\ufffd" if code in _NO_CHARACTER or 0xD800 <= code < 0xE000 else written(chr(code))

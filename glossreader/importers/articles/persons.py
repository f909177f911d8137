"""Names of persons where nothing but the name stands: between title and text, without By or a date."""

from functools import cache

from glossreader.importers.articles.bylines import bare_names
from glossreader.importers.articles.page import Page
from glossreader.importers.articles.shape import is_chinese_line, is_prose
from glossreader.paths import resource

_LOOKED_AT = 400  # pieces
_MOST = 3  # hanzi of a name; compound surnames aside
# The surnames of nine in ten Chinese, simplified and traditional.
_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖蕭萧田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇"
    "吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛闫闻聞段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向汤湯温溫"
)


def signs_above_text(page: Page, index: int, end: int) -> bool:
    """Whether a line right above the text, which begins at `end`, is the byline: names, and none of their words is a common one.

    A heading can have the shape of a name, too: Early Life, 引言.
    """
    names = bare_names(page.text(index))
    if not names or index + 1 != end or end >= len(page.pieces):
        return False
    if is_chinese_line(page.text(index)):
        return all(name[0] in _SURNAMES and len(name) <= _MOST for name in names) and not _recurs(page, index, end)
    words = {word.lower() for name in names for word in name.split()}
    return not words & (_heading_words() | _small_words(page))


def _recurs(page: Page, index: int, end: int) -> bool:
    """Whether the text speaks of a Chinese name in a line below; what begins with it may introduce the author."""
    name = page.text(index)
    return any(is_prose(piece.text) and name in piece.text[1:] for piece in page.pieces[end:_LOOKED_AT])


def _small_words(page: Page) -> set[str]:
    """Return the words of a page that begin small."""
    return {word.strip('.,;:!?"”’)') for piece in page.pieces[:_LOOKED_AT] for word in piece.text[:2_000].split() if word[:1].islower()}


@cache
def _heading_words() -> frozenset[str]:
    lines = resource("tables", "heading_words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())

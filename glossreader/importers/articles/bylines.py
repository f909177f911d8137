"""Lines about who wrote an article, and when: By Miranda Barnes & Manya Koetse; 2024-08-16 来源：江城晚报 记者：许知秋."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from glossreader.importers.articles.captions import is_pictured
from glossreader.importers.articles.dated import publication_date, stands_apart
from glossreader.importers.articles.shape import is_prose, units
from glossreader.language.hanzi import HAN

_LONGEST = 160  # code points
_MOST_BESIDE = 10  # words beside names and date: "Staff reporter, in Chiayi", "9 min read", "Issue 212"
# Labels right behind a name, as pages have them that part them by style only: 撰文：黎小禾攝影：梁一
_GLUED = re.compile(
    rf"(?<=[{HAN}])(?<![任片络絡])"
    rf"(?=(?:[摄攝]影|(?:[责責]任|[图圖]片|[网網][络絡])?[编編][辑輯]|[责責](?:任)?[编編]|校[对對]"
    rf"|[发發][布佈]|[来來]源|出版|更新|插[画畫]|[图圖]片?)[{HAN}]{{0,4}}\s?[：:])"
)

# How long it is and how often it was read, beside a date: 关注2020.08.01 18:12:00字数 612阅读 1,033
_COUNTS = re.compile(
    r"^(?:已?(?:关注|關注))(?=\d{4})"
    r"|(?<=\d)\s?(?:分类于\s?\S{1,12}\s?)?"
    r"(?:(?:本文)?(?:字[数數]|阅读|閱讀|浏览|瀏覽|评论|評論|喜欢|喜歡|点赞|點讚|赞赏)\s?[:：]?\s?[\d,.]+[万萬k]?\+?)+$"
)
_CAPITAL = r"[A-ZÀ-ÞĀ-Ž][\w’'\-]*\.?"
_NAME = rf"{_CAPITAL}(?:[ \xa0](?:(?:de|da|di|del|la|le|van|von|der|den|bin|al|el|of)[ \xa0])?{_CAPITAL}){{0,4}}"
_HONORIFIC = r"(?:(?:Dr|Prof|Mr|Mrs|Ms|Rev)\.?|Professor|Sir|Dame)[ \xa0]"
_NAMES = rf"(?:{_HONORIFIC})?{_NAME}(?:(?:, and|,| and| &)[ \xa0](?:{_HONORIFIC})?{_NAME})*"
_VERB = (
    r"written|hosted|presented|reporting|filed|reviewed|posted|published|reported|compiled|edited"
    r"|an? (?:report|essay|review|article|analysis)"
)
_LABEL = r"words|text|story|authors?|writers?"
_BY = re.compile(rf"(?:^|[|·•–—/,;\d] ?|  )(?i:(?:(?:{_VERB}|{_LABEL}) )?by:? |(?:{_LABEL}): ?)(?i:the )?({_NAMES})")
_HINT = re.compile(r"\d|\bby\b|\bago\b|yesterday|[:：]|者|文|年", re.IGNORECASE)
_PHOTOGRAPHED = re.compile(r"[摄攝][)）]?$")
_NAMELESS = re.compile(
    r"by (?:an? |our |the )?(?:staff|special|guest|local|own)?[ -]?(?:reporters?|writers?|correspondents?|editors?)\b", re.IGNORECASE
)
_PARTING = re.compile(r", and |,| and | & ")
_BY_ALONE = re.compile(rf"(?:(?:{_VERB}|{_LABEL}) )?by:?|(?:作者|文字|撰文|採訪|采访|撰稿|採訪撰文|采访撰文)[：:]?|文[：:]", re.IGNORECASE)
_HELPER = re.compile(
    r"(?:摄影|攝影|[图圖]片|插[画畫]|[设設][计計]|[翻编編][译譯]|(?:[责責]任)?[编編][辑輯]|[责責][编編]|核[稿查]|校[对對]|剪[辑輯]|[监監][制製])[：:]?"
)
_TITLED = re.compile(_HONORIFIC)

_HAN_NAME = rf"[{HAN}]{{2,4}}(?![{HAN}]|\s?[：:])"  # 责编： is a label
_HAN_NAMES = rf"{_HAN_NAME}(?:\s?[、,，/／ 　和與与]\s?{_HAN_NAME})*"
_HAN_BY = re.compile(
    rf"(?:记者|記者|作者|撰文|撰稿|采写|採寫|编译|編譯|(?<![{HAN}])文)\s?[：:／/｜|]\s?(?P<label>{_HAN_NAMES})"
    rf"|[〔【（(\[](?:本报|本報)?(?:记者|記者)\s?(?P<bracket>{_HAN_NAMES})\s?(?:[／/]|(?:报道|報導)?[）)])"
    rf"|(?:记者|記者)[ 　]?(?P<filed>{_HAN_NAMES})[ 　]?(?:[／/][ 　]?[{HAN}]{{2,8}}|[ 　])(?:报道|報導)"
    rf"|(?<![{HAN}])[{HAN}]{{2,10}}(?:记者|記者)[ 　](?P<space>{_HAN_NAMES})|\b[Bb]y (?P<by>{_HAN_NAMES})"
)
_SIGNED = re.compile(
    rf"[〔【（(\[](?:(?:[{HAN}]{{2,6}})?(?:记者|記者)[ 　]?(?P<names>{_HAN_NAMES})"
    rf"|(?:[{HAN}]{{2,6}})?(?:记者|記者)(?P<wire>[{HAN}]{{3}})[{HAN}]{{2,8}}\d{{1,2}}日(?:综合|綜合)?(?:外电|外電)?[电電]"
    rf"|(?P<with>{_HAN_NAME}[ 　]通[讯訊][员員][ 　]{_HAN_NAMES}))"
    rf"(?:[ 　]?[／/][ 　]?[{HAN}]{{2,8}}(?:报道|報導|电|電))?[）)〕】\]]"
)
# 新华社记者程远帆、罗小秋 as a line of its own; 本报记者调查 is a column
_WHOLE = re.compile(
    rf"(?:[{HAN}]{{1,8}}[社报報网網刊台臺]|本[报報刊台臺])(?:特[约約])?(?:记者|記者)[ 　]?"
    rf"(?P<names>(?![调調采採观觀手报報评評直探走述][查访訪察记記道导導论論击擊])[{HAN}]{{2,4}}(?:[、，, 　]\s?[{HAN}]{{2,4}}){{0,5}})"
)
_SIGNATURE = 60  # code points at either end of a paragraph
_NO_NAME = re.compile(r"发自|發自|综合|綜合|报道|報導|编辑|編輯|来源|來源|摄影|攝影")  # what follows is another's or a place
_NO_PERSON = re.compile(r"通讯员|通訊員|实习生|實習生|见习|見習|特约|特約")
_NO_AUTHOR = re.compile(
    r".*\b(?:News|Times|Post|Press|Desk|Bureau|Agency|Reporter|Correspondent|Editor|Writer|Staff|Herald|Reuters|AFP|AP|BBC|CNN)"
)
_HAN_NAMELESS = re.compile(r"(?:本报|本報|本刊|〔)\s?(?:记者|記者)")
_PUBLISHER = re.compile(r"(?:来源|來源|稿源|Source)\s?[：:]\s?(?P<name>[^\s|｜·/／]+(?: [A-Z][\w’']*)*)")
# How large the letters are, and how often it was read: what sites of the government print beside a date.
_TOOLS = re.compile(
    r"[【\[（(]?\s?字(?:体|體|号|號)(?:大小|选择|選擇)?\s?[:：]?\s?[【\[（(]?\s?[大中小\s　+\-A]{0,16}[】\]）)]?"
    r"|[【\[（(][大中小\s　]+[】\]）)]|[【\[（(]?\s?(?:打印|列印|关闭|關閉|收藏|分享)(?:本页|本頁|窗口|文章)?\s?[】\]）)]"
    r"|[发發]自[\u4e00-\u9fff]{2,10}|[责責]任[编編][辑輯]\s?[：:]\s?[\u4e00-\u9fff]{2,4}"
    r"|(?:浏览|瀏覽|阅读|閱讀|点击|點擊|访问|訪問)(?:次数|次數|量|数|數)?\s?[:：]\s?\d*\s?次?"
)
_PAPER = re.compile(
    rf"(?<![^\s|｜])(?P<name>[{HAN}]{{1,10}}(?:[报報网網社]|新[闻聞]|[周週]刊|[杂雜][志誌]|[电電][视視][台臺]|在[线線]))(?![^\s|｜/／])"
)
_OWN_ADDRESS = re.compile(r"^https?://\S+\s+(?=(?:19|20)\d\d)")


@dataclass(frozen=True, slots=True)
class Credit:
    """What a credit line says; `published` as in Article; `dated` also where the date has no year."""

    authors: tuple[str, ...] = ()
    published: str | None = None
    publisher: str | None = None
    dated: bool = False

    @property
    def is_sure(self) -> bool:
        """Whether the line can hardly be anything else: By Candlelight can."""
        return self.dated or self.publisher is not None or (bool(self.authors) and all(map(is_full_name, self.authors)))


def is_full_name(name: str) -> bool:
    """Whether a name has more than one part, or is Chinese."""
    return units(name) >= 2 or not name.isascii()


@lru_cache(maxsize=256)  # as `units`
def read_credit(text: str) -> Credit | None:
    """Read a line that names authors, a date or where the article is from; None when the line is anything else."""
    text = _OWN_ADDRESS.sub("", text)
    if len(text) > _LONGEST or "://" in text:
        return None
    text = _COUNTS.sub("", _GLUED.sub(" ", text))
    if not _HINT.search(text):
        return None
    date, authors = publication_date(text), _authors(text)
    source = _PUBLISHER.search(text)
    if not (authors or source or _is_nameless(text) or (date and stands_apart(text, date))):
        return None
    if (not (authors or source) and is_pictured(text)) or (_PHOTOGRAPHED.search(text) and not (date and date.iso)):
        return None
    beside = units(_TOOLS.sub("", text)) - sum(map(units, authors)) - (units(text[date.start : date.end]) if date else 0)
    if beside > _MOST_BESIDE or (is_prose(text) and not date):
        return None
    source = source or (_PAPER.search(text) if date else None)
    return Credit(authors, date.iso if date else None, source["name"] if source else None, date is not None)


def is_bare_name(text: str) -> bool:
    """Whether a line could be nothing but a person's name: Manya Koetse, 闻人越."""
    return re.fullmatch(rf"{_NAME}|[{HAN}]{{2,4}}", text) is not None and (not text.isascii() or 2 <= units(text) <= 4)


def bare_names(text: str) -> tuple[str, ...]:
    """Return the names of a line that could hold nothing else: Karolina Berg and Dr. Tan Yichao; 温如玉、林木."""
    if len(text) > _LONGEST:
        return ()
    if re.fullmatch(rf"[{HAN}]{{2,4}}(?:[、／/ 　][{HAN}]{{2,4}}){{0,3}}", text):
        return tuple(re.findall(rf"[{HAN}]{{2,4}}", text))
    names = _parted(text) if re.fullmatch(_NAMES, text) else ()
    return names if all(2 <= units(name) <= 4 and is_bare_name(name) for name in names) else ()


def signed_in(text: str) -> tuple[str, ...]:
    """Return the reporters whom a Chinese paragraph names where it begins or ends: 〔記者林問／基隆報導〕, （记者 温如玉）."""
    found = _SIGNED.search(text[:_SIGNATURE]) or _SIGNED.search(text, max(0, len(text) - _SIGNATURE))
    return _han_names(found["names"] or found["wire"] or found["with"]) if found else ()


def asks_for_name(text: str) -> bool:
    """Whether a line is the By above a name."""
    return _BY_ALONE.fullmatch(text) is not None


def asks_for_helper(text: str) -> bool:
    """Whether a line is what stands above the name of somebody who did not write: 攝影."""
    return _HELPER.fullmatch(text) is not None


def _parted(names: str) -> tuple[str, ...]:
    """Part names, and leave their titles away: Dr., Prof."""
    return tuple(_TITLED.sub("", name) for part in _PARTING.split(names) if (name := part.strip(" .,")))


def _authors(text: str) -> tuple[str, ...]:
    """Return the names after By, 记者：, 文：; a pair of them by either language."""
    if found := _BY.search(text):
        first, *others = _parted(found[1])
        are_whole = is_full_name(first)
        return (first, *(name for name in others if not _NO_AUTHOR.fullmatch(name) and (is_full_name(name) or not are_whole)))
    if found := _WHOLE.fullmatch(text):
        return _han_names(found["names"])
    if found := _HAN_BY.search(text):
        return _han_names(next(filter(None, found.groups())))
    return ()


def _han_names(names: str) -> tuple[str, ...]:
    """Part Chinese names, up to who did something else, or is at a place."""
    parts = takewhile(lambda name: not _NO_NAME.search(name), re.findall(rf"[{HAN}]{{2,4}}", names))
    return tuple(name for name in parts if not _NO_PERSON.search(name))


def _is_nameless(text: str) -> bool:
    return bool(_NAMELESS.match(text) or _HAN_NAMELESS.match(text))

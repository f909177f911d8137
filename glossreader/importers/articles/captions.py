"""Captions and pull quotes: lines that stand between paragraphs without being text, heading or list."""

import re
from collections.abc import Iterable, Iterator

from glossreader.importers.articles.sentence import has_finite_verb
from glossreader.importers.articles.shape import units
from glossreader.language.hanzi import HAN

LONGEST = 28  # words
_LABEL_WORDS = 20
_QUOTE_WORDS = 5  # shorter ones recur by chance
_RUNNING = 60  # code points; text that is quoted from is longer
_HAN = re.compile(f"[{HAN}]")
_LATIN = re.compile(r"[A-Za-z]{2}")
_QUOTED = re.compile(r"[“‘\"「『](?P<inner>[^“”\"「」『』]{2,300})[”’\"」』][.,!?。！？]?")
_QUOTES = re.compile(r"[“‘\"「『]([^“”\"「」『』]{2,300})[”’\"」』]")
_SENTENCE_END = re.compile(r"(?<=[.!?。！？])\s*")
_STOP = re.compile(r"[.!?](?:\s|$)")
_SPOKEN = re.compile(r"[“‘\"][^”\"]{1,200}(?:,[”’\"]|[”’\"],) ")  # “Thumbs up!”, some netizens comment.
_LABELLED = re.compile(r"[“‘\"][^”\"]{1,60}[”’\"]\s?(?:[–—]|-(?=\s)|:)\s")  # “Shehuiren”: the punks of 2018 China.
_COUNTED = re.compile(r"[(（]?\d{1,3}[.)）、]")
_PICTURED = re.compile(
    r"[\[(（【]?(?:(?:promotional |featured |official |satellite |archive |file |stock )?"
    r"(?:images?|photos?|photographs?|pictures?|screenshots?|screen ?grabs?|posters?|stills?|illustrations?|cartoons?|maps?|charts?|graphs?"
    r"|diagrams?|figures? \d+)"
    r"(?: captions?)?(?: (?:of|from|by|for|showing|shared|posted)\b| ?[:：])"
    r"|(?:图|圖|图片|圖片|照片|相片|资料图|資料圖|漫画|漫畫|截图|截圖)\s?\d*\s?[：:])",
    re.IGNORECASE,
)
# Figure 2. ...; Chart 1: ...; Table 3 | ...; 图1：...
_NUMBERED = re.compile(
    r"[\[(]?(?:fig(?:ure)?|chart|table|graph|map|photo|plate|exhibit|diagram|image|图|圖|表)\.? ?\d+(?:\.\d+)*[a-z]?\s?[.:：—–|]\s?\S",
    re.IGNORECASE,
)
_SOURCED = re.compile(r"(?:table|figure|chart|graph|map)s?\s?[:：].*\b(?:source|data)s?\s?[:：]", re.IGNORECASE)
_CREDIT_SIGN = re.compile(r"[:：©/／]|ourtesy|OURTESY|by |By |[vV]ia ")
_CREDIT = 90  # code points at the end of a caption
_LONG_CAPTION = 45  # words of a picture that is counted, its source included
_CREDITED = re.compile(
    r"[(\[（](?:via|source|photo|image|credit|courtesy|图源|圖源|来源|來源)\b.{0,60}[)\]）]\.?$"
    r"|(?:^|[.!?”’)] )(?:(?:data )?sources?|credits?|courtesy|photo(?:graph)?s?|images?|illustrations?)(?: by| courtesy)?"
    r"(?: ?: ?| of | via | © ?)[^.]{2,60}\.?$"
    r"|[。）)」”][ 　]?(?:摄影|攝影|图源|圖源|图片来源|圖片來源|图|圖|供图|供圖)\s?[：:/／]\s?[^。，]{2,20}$"
    r"|(?:[.!?”’)。]|\d) ?© ?[^.]{2,60}\.?$",
    re.IGNORECASE,
)
_PHOTOGRAPHER = re.compile(r"(?:^|.*[。） 　（])[^。（）() 　]{0,12}[）)]?")
_AGENCY = re.compile(r"[.!?”’)] ?(?:[A-Z][\w’\-]+\.? ?){1,4}/ ?[A-Z][\w ]{1,30}$|[/／][^\s。]{2,12}(?:提供|供图|供圖)$")
_NAMED = re.compile(r"(?:[^\W\d_][\w’'\-]*[ ]?){1,4}[:：]\s")  # In this issue: ...; Additional reporting: ...
_GLOSSARY = re.compile(rf"\W*(?:\S+ ){{0,2}}[(（“]?[{HAN}]")
_TONE = re.compile(r"[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]")
_ROMANISED = 2  # words with tone marks; a name has one


def quoted(text: str) -> str | None:
    """Return what a line quotes if it is a quote and nothing else."""
    found = _QUOTED.fullmatch(text)
    return found["inner"] if found else None


def is_pictured(text: str) -> bool:
    """Whether a line says that it belongs to a picture: Screenshot of ..., Photo: ..., (via Sohu)."""
    if units(text) <= _LONG_CAPTION and (_NUMBERED.match(text) or _SOURCED.match(text)):
        return True
    if units(text) > LONGEST or _SPOKEN.match(text):
        return False
    return _PICTURED.match(text) is not None or _is_credited(text) or _is_photographed(text)


def _is_credited(text: str) -> bool:
    """Whether a line ends in who made or gave the picture: Courtesy of Lin Bo; Wen Bo/Daylight; © River Museum."""
    at = max(0, len(text) - _CREDIT)
    return _CREDIT_SIGN.search(text, at) is not None and bool(_CREDITED.search(text, at) or _AGENCY.search(text, at))


def _is_photographed(text: str) -> bool:
    """Whether a Chinese line ends in the name of who took or gave the picture: 小周在夜校门口。林木 摄."""
    return text.rstrip(")）").endswith(("摄", "攝", "供图", "供圖")) and _PHOTOGRAPHER.fullmatch(text) is not None


def is_labelled(text: str) -> bool:
    """Whether a line explains a quoted word as a caption does, and no Chinese term: ‘Shehui!’ – this boy is from ‘the hood’."""
    return units(text) <= _LABEL_WORDS and _LABELLED.match(text) is not None and not _HAN.search(text)


def names_only(text: str) -> bool:
    """Whether an English line between paragraphs states nothing: it can only name what a picture shows."""
    if units(text) > LONGEST or not _LATIN.search(text) or any(form.match(text) for form in (_COUNTED, _SPOKEN, _NAMED, _GLOSSARY)):
        return False
    if text[0].islower():
        return False
    if quoted(text):
        return not _HAN.search(text) and not has_finite_verb(text)
    is_one_statement = text.endswith(".") and units(text) >= 3 and len(_STOP.findall(text)) == 1
    return is_one_statement and not has_finite_verb(text) and sum(_TONE.search(word) is not None for word in text.split()) < _ROMANISED


def said(texts: Iterable[str]) -> Iterator[str]:
    """Give what running text quotes, and its sentences, each bare of quotes and stops; a line of one sentence is not running."""
    for text in texts:
        if len(text) > _RUNNING:
            sentences = _SENTENCE_END.split(text)
            for part in (*_QUOTES.findall(text), *(sentences if len(sentences) > 1 else ())):
                if len(part) < len(text) - 2:
                    yield bare(part)


def bare(text: str) -> str:
    """Strip quotes and stops, and fold case."""
    return text.strip(' .,!?。，！？“”‘’"「」').lower()


def repeats(text: str, running: frozenset[str]) -> bool:
    """Whether a line is a pull quote: a quote or a sentence that `running` text has, too."""
    return units(text) >= _QUOTE_WORDS and bare(quoted(text) or text) in running

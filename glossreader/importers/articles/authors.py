"""Authors as a source names them beside its text: By Ana Lim and T. Brand; Lim, Ana; 作者：温如玉 林木; but not admin."""

import re
from collections.abc import Iterable, Iterator

from glossreader.language.hanzi import HAN

_LONGEST = 80  # code points of a name
_MOST = 30
_BEFORE = re.compile(
    r"(?:(?:written|posted|published|reported|translated|words|text|story|reporting) )?by:?\s+|(?:authors?|text|words|story)\s?[:：]\s*"
    r"|(?:作者|记者|記者|撰文|撰稿|文|采写|採寫|来源|來源)\s?[：:/／|｜]\s*|(?:本报|本報|本刊)?(?:记者|記者)[\s　]+",
    re.IGNORECASE,
)
_PARTING = re.compile(
    rf"\s*[;；、／|｜•·]\s*|\s*(?:,|，)\s*(?:and\s+)?|\s+(?:and|&|with)\s+|\s+/\s+|(?<=[{HAN}])(?:[\s　/&]+|[和与與])(?=[{HAN}])"
)
_INVERTED = re.compile(r"[^\W\d_][\w’'\-]+(?: [\w’'\-]+)?, (?:[A-ZÀ-Þ][\w’'\-.]*)(?: [A-ZÀ-Þ][\w’'\-.]*)*")  # Lim, Ana
_HAN_NAME = re.compile(rf"[{HAN}]{{2,4}}")
_TITLE = re.compile(r"(?:Dr|Prof|Mr|Mrs|Ms|Rev)\.?\s+|Professor\s+")
_ADDRESS = re.compile(r"\S+@\S+|(?:https?:)?//\S+|www\.\S+|^@\w+$", re.IGNORECASE)
# What a system writes where nobody signed, and what a role is called that anyone may have.
_NOBODY = re.compile(
    r"(?:the )?(?:(?:site |web |super )?admin(?:istrator)?s?|web ?master|root|users?|usernames?|editors?|editorial"
    r"|staff(?: writers?| reporters?)?|guests?(?: (?:authors?|writers?|posts?|contributors?))?"
    r"|(?:guest )?contributors?(?: to .*)?|authors?|writers?|reporters?|moderators?"
    r"|anonymous|anon|unknown|none|null|undefined|default|test|n/?a|nil|various(?: authors)?|blogger|wordpress|owner|publisher|by)\d*"
    r"|(?:本[站网網报報刊台社]|网站|網站|网络|網絡|網路|互联网)?(?:(?:责任|責任|值班|本站|网站|網站)?(?:编辑|編輯)|小编|小編|管理员|管理員|站长|站長"
    r"|综合|綜合|整理|原创|原創|转载|轉載|记者|記者|作者)|本[站网網报報刊台社]|佚名|匿名|未知|不详|不詳|无|無|网络|網絡|網路|互联网|admin.{0,3}|游客|遊客",
    re.IGNORECASE,
)
_LETTER = re.compile(r"[^\W\d_]")


def authors_in(texts: Iterable[str]) -> tuple[str, ...]:
    """Give the persons and organisations that texts name as authors, each once and in order.

    Addresses, numbers and names of nobody (admin, Guest, 本站) are left out; a surname that stands first is put last.
    """
    names = (_trimmed(part) for text in texts for part in _parts(text))
    return tuple(dict.fromkeys(name for name in names if is_somebody(name)))[:_MOST]


def is_somebody(name: str) -> bool:
    """Whether a name could be that of a person or an organisation."""
    return 2 <= len(name) <= _LONGEST and _LETTER.search(name) is not None and not _NOBODY.fullmatch(name) and not _ADDRESS.search(name)


def _parts(text: str) -> Iterator[str]:
    plain = _BEFORE.sub("", " ".join(text.split()), count=1) if _BEFORE.match(text.strip()) else " ".join(text.split())
    plain = re.sub(r"\s*[(（<][^()（）<>]*[)）>]", "", plain)  # an address, a post, a Chinese name
    for part in re.split(r"\s*[;；]\s*", plain):
        surname, _, given = part.partition(", ")
        if _INVERTED.fullmatch(part) and " " not in surname:
            yield f"{given} {surname}"
        else:
            yield from _PARTING.split(part)


def _trimmed(name: str) -> str:
    return _TITLE.sub("", name.strip(" ,.;:，。、：\u3000"), count=1)

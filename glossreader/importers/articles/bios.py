"""Words about the author below an article: Marit Oduya teaches in the north; 温如玉，自由撰稿人."""

import re
from collections.abc import Iterator, Sequence

from glossreader.domain.article import CutReason
from glossreader.importers.articles.bylines import is_bare_name
from glossreader.importers.articles.notes import is_note
from glossreader.importers.articles.page import Page
from glossreader.importers.articles.shape import is_prose, is_title, units
from glossreader.language.hanzi import HAN

_FOOT = 300  # pieces that may stand from the words about the author on
_LONGEST = 600  # code points
_OFFICE = 8  # words below an author's name: CMP Researcher
_DOING = re.compile(
    r",? (?:is|was|has|teaches|taught|writes|lives|works|covers|holds|studies|studied|edits|founded|runs|reports|contributed|grew up"
    r"|translates|spent|hosts|received|earned)\b"
)
_TRADE = (
    r"(?:writer|journalist|reporter|editor|author|novelist|poet|essayist|columnist|correspondent|translator|photographer|researcher|scholar"
    r"|professor|lecturer|fellow|student|candidate|historian|sociologist|anthropologist|linguist|economist|analyst|critic|blogger|artist"
    r"|teacher|lawyer|producer|podcaster|filmmaker|director|founder|freelancer?|sinologist|associate|contributor)s?\b"
)
_NAME = r"[A-ZÀ-Þ][\w’'\-]+(?: [A-ZÀ-Þ][\w’'\-]*\.?){1,3}"
_STRANGER = re.compile(rf"({_NAME})(?: [(（][{HAN}]{{2,4}}[)）])? (?:is|was) (?:an?|the|currently|also|one of)\b.{{0,120}}?\b{_TRADE}")
_THE_AUTHOR = re.compile(
    rf"The (?:author|writer|translator|reviewer)s? (?:is|are|was|were|teach(?:es)?|works?|lives?) .{{0,120}}?\b{_TRADE}"
)
_HAN_STRANGER = re.compile(
    rf"([{HAN}]{{2,4}})(?:[，,：:]|，?(?:是|系|為|为)).{{0,60}}?(?:撰稿人|作家|作者|记者|記者|编辑|編輯|译者|譯者|评论员|評論員|学者|學者|教授|讲师|講師|研究员|研究員"
    r"|研究生|博士生?|媒体人|媒體人|律师|律師|摄影师|攝影師|诗人|詩人|导演|導演|专栏|專欄|教师|教師)"
)
_HAN_AUTHOR = re.compile(r"[（(【〔]?\s*(?:本文)?(?:作者|译者|譯者|整理者)(?:系|係|为|為|是|单位|單位|[简簡]介)")
_HAN_LONGEST = 140


def bios(page: Page, body: Sequence[int], reasons: dict[int, CutReason], authors: Sequence[str]) -> Iterator[int]:
    """Give the lines below the text that name an author, or say what he or she does, and what stands below About the author.

    Somebody whom no byline names is an author when the line says so by trade, and the text above does not speak of the person.
    """
    for place in range(len(body) - 1, max(-1, len(body) - _FOOT), -1):
        index = body[place]
        text = page.text(index)
        if index in reasons:
            continue
        if _is_introduced(page, body, reasons, place) or _is_about(page, body[:place], text, authors):
            yield index
        elif text in authors or _is_name_above(page, body, place, authors):
            yield index
            yield from (below for below in body[place + 1 : place + 2] if below not in reasons and _is_office(page.text(below)))
        elif is_prose(text) and not is_note(page.pieces[index]):
            return


def _is_about(page: Page, above: Sequence[int], text: str, authors: Sequence[str]) -> bool:
    """Whether a line says what an author does, or what a person of such a trade does of whom the text does not speak."""
    if len(text) > _LONGEST:
        return False
    is_author = (
        _is_han_author(text)
        or _THE_AUTHOR.match(text)
        or any(text.startswith(author) and _DOING.match(text, len(author)) for author in authors)
    )
    found = None if is_author else _STRANGER.match(text) or (_HAN_STRANGER.match(text) if len(text) <= _HAN_LONGEST else None)
    if not (is_author or found):
        return False
    texts = [above_text for index in above if is_prose(above_text := page.text(index))]
    return bool(texts) and (found is None or found[1] in authors or not any(found[1] in text for text in texts))


def _is_han_author(text: str) -> bool:
    return len(text) <= _HAN_LONGEST and _HAN_AUTHOR.match(text) is not None


def _is_introduced(page: Page, body: Sequence[int], reasons: dict[int, CutReason], place: int) -> bool:
    """Whether a line stands right below About the author, or below the name there."""
    above = [index for index in body[max(0, place - 2) : place] if reasons.get(index) is CutReason.AUTHOR_BIO]
    is_below = any(page.phrases.is_label(page.text(index)) for index in above)
    is_next = bool(above) and (above[-1] == body[place - 1] or is_bare_name(page.text(body[place - 1])))
    return is_below and is_next and len(page.text(body[place])) <= _LONGEST


def _is_name_above(page: Page, body: Sequence[int], place: int, authors: Sequence[str]) -> bool:
    """Whether a line is a name by itself above what the person does: Gideon Marsh / Gideon Marsh is a teacher in ..."""
    text = page.text(body[place])
    if not is_bare_name(text) or place + 1 == len(body):
        return False
    below = page.text(body[place + 1])
    return below.startswith((text, text.split()[-1])) and _is_about(page, body[:place], below, (*authors, text, text.split()[-1]))


def _is_office(text: str) -> bool:
    return units(text) <= _OFFICE and is_title(text)

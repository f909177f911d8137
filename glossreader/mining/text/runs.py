"""Runs: the Chinese strings that a text prints, each as a whole (95后, MC天佑, #话题#, @温州-谢枫, 今天的中国,明天的中国)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from glossreader.language.hanzi import HAN, count_han

_UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
# Possessive: what may follow begins with neither, and the engine would remember 350 bytes of each of a million hanzi to come back to.
_WORD = f"[{HAN}]++(?:[{_UNSEEN}]++[{HAN}]++)*+"
# Latin letters and digits that touch hanzi on both sides belong inside (转发500次入刑), others before or behind (95后, 卡拉OK).
_LATIN = r"[A-Za-z0-9][A-Za-z0-9.+%]{0,11}"
_STRING = f"{_WORD}(?:(?:[、，,·・]|{_LATIN}){_WORD})*+"
_ACCOUNT = rf"[@＠](?P<account>[\w·-]*[{HAN}][\w·-]*)"
_TWIN = rf"(?<![A-Za-z])(?P<twin>([A-Za-z]{{1,12}}){_WORD}(?i:\3)(?![A-Za-z]))"  # City不city
_SPACED = rf"(?<=[(（])(?P<spaced>{_STRING}(?: {_STRING})+)(?=[)）])"
_QUOTED = f'[“‘"]{_WORD}[”’"]'
_QUOTING = rf"(?<=[(（])(?P<quoting>{_WORD}{_QUOTED}(?:{_WORD})?|{_QUOTED}{_WORD})(?=[)）])"  # “绿灯”项目
_HEAD, _TAIL = rf"(?P<head>(?<![A-Za-z0-9]){_LATIN})?", r"(?P<tail>[A-Z0-9]{1,4}(?![A-Za-z0-9]))?"
_RUN = re.compile(rf"{_ACCOUNT}|{_TWIN}|{_SPACED}|{_QUOTING}|(?P<open>[#＃]?){_HEAD}(?P<string>{_STRING}){_TAIL}(?P<close>[#＃]?)")
_HOST = r"(?<![A-Za-z0-9.-])(?:[a-z0-9-]{1,63}\.){1,6}(?:com|org|net|gov|edu|cn|hk|tw|example)/"
_ADDRESS = re.compile(rf"(?:https?://|www\.|{_HOST})[^\s<>\"“”，。）)]*", re.IGNORECASE)
_TITLE_MARKS = {"《": "》", "〈": "〉"}
_OPENERS = "(（[“\"‘'《〈「"
_NAME_BEFORE = re.compile(r"[A-Z][\w-]* $")
_LOOKBACK = 40
_NOTE_NUMBER = re.compile(r"[1-9]")


@dataclass(frozen=True, slots=True)
class Run:
    """A Chinese string in a text.

    start, end  of the bare string, in code points of the text.
    text        the bare string, without unseen characters and quotation marks inside it.
    sigil       "#" for a hashtag, "@" for an account, "《" for a title, "" otherwise.
    outer       (start, end) with the sigils.
    """

    start: int
    end: int
    text: str
    sigil: str
    outer: tuple[int, int]

    @property
    def hanzi(self) -> int:
        """How many Han characters it has."""
        return count_han(self.text)


def bare(text: str) -> str:
    """Take the unseen characters (zero-width space, soft hyphen, ...) out of a Chinese string."""
    return text.translate(dict.fromkeys(map(ord, _UNSEEN + '“”‘’"')))


def without_addresses(text: str) -> str:
    """Blank out web addresses, so that hanzi in them are no terms; the length stays."""
    return _ADDRESS.sub(lambda match: " " * len(match.group()), text)


def find_runs(text: str) -> Iterator[Run]:
    """Yield the Chinese strings of a text, from left to right."""
    for match in _RUN.finditer(text):
        if match["account"]:
            yield Run(match.start("account"), match.end(), bare(match["account"]), "@", match.span())
        elif whole := match["twin"] or match["spaced"] or match["quoting"]:
            yield Run(*match.span(), bare(whole), "", match.span())
        else:
            yield _string(text, match)


def _string(text: str, match: re.Match[str]) -> Run:
    start = match.start("head") if match["head"] and _belongs(text, match) else match.start("string")
    end = match.end("string") if _is_note_number(text, match) else match.start("close")
    hashtag = bool(match["open"]) and start == match.end("open")
    outer = (match.start(), match.end()) if hashtag else (start, end)
    sigil = "#" if hashtag else ""
    if not hashtag and start and _TITLE_MARKS.get(text[start - 1]) == text[end : end + 1]:
        sigil, outer = "《", (start - 1, end + 1)
    return Run(start, end, bare(text[start:end]), sigil, outer)


def _is_note_number(text: str, match: re.Match[str]) -> bool:
    """Whether a digit behind the string is the number of a note (瓶颈1), not part of a name that the English has, too (天舟5)."""
    tail = match["tail"]
    return bool(tail) and _NOTE_NUMBER.fullmatch(tail) is not None and tail not in text[max(0, match.start() - _LOOKBACK) : match.start()]


def _belongs(text: str, match: re.Match[str]) -> bool:
    """Whether the Latin head is part of the Chinese string (MC天佑) or an English name glued to it (Zhihu知乎, Zhipu AI智谱)."""
    head, before = match["head"], text[max(0, match.start("head") - _LOOKBACK) : match.start("head")]
    if before and before.rstrip("#＃")[-1:] in _OPENERS:
        return True
    if head.isalpha() and _NAME_BEFORE.search(before):
        return False
    return not head.isalpha() or head.isupper() or len(head) == 1

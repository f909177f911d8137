"""Persons in a text: 任正非, 单老师, 老张, 上官婉儿; who they are is told by surnames, titles and the hanzi of names."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from glossreader.language.dictionary.dictionary import Dictionary
from glossreader.language.hanzi import is_han
from glossreader.language.pinyin.marks import join, marked, syllable
from glossreader.paths import resource

_SURNAME = re.compile(r"\bsurname [A-Z]|\(surname\)")
_PLACES = frozenset("镇鎮村县縣市区區州路街桥橋乡鄉省寺庙廟湾灣港岛島")  # 石口镇 is none
_FAMILIAR = frozenset("老小阿")  # before a surname
_SMALL = frozenset("和为从对向与同都有又及让由给是在的了也不")  # surnames as well, but hardly ever
_TO_BE = frozenset("任当时")  # office: 他任校长
_BEFORE_NAMES = frozenset("和与对向跟给找是叫请")
_RARE = -30
_FOLLOWED = 5  # what a given name of one hanzi must weigh more where the text goes on
_A_WORD = 12  # a surname that is seldom anything else, before a given name that is a word as well: 董|明珠
# What a name of single hanzi must weigh, in tenths of a logarithm: as a whole string, as one of two hanzi, behind a title, inside a text.
_ALONE, _ALONE_OF_TWO, _BEHIND_TITLE, _WITHIN = -5, 10, 5, 25


_NEVER = -60  # weight of a hanzi that is no such part of a name
_COUNTS = frozenset("一二三四五六七八九十百两几这那每")  # before 张, 段, 项 as measure words


@dataclass(frozen=True, slots=True)
class Person:
    """Words `start` to `end` of a text that name a person.

    spelled  what each of the parts is read, from the text's hanzi: (("单", "Shàn"), ("晓明", "Xiǎomíng")).
    """

    start: int
    end: int
    spelled: tuple[tuple[str, str], ...]


class Persons:
    """Finds persons among words, and spells them."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        self.surname = lru_cache(maxsize=5_000)(self._surname)
        self._may_begin = lru_cache(maxsize=20_000)(self._ask_beginning)

    def find(self, words: tuple[str, ...]) -> Iterator[Person]:
        """Yield the persons that a text names, in order."""
        may_begin, has_dots = self._may_begin, "·" in words
        end = 0
        for at, word in enumerate(words):
            if at < end or not (may_begin(word) or (has_dots and is_han(word[0]))) or (at and words[at - 1] in _COUNTS):
                continue
            if person := self._person_at(words, at):
                yield person
                end = person.end

    def _ask_beginning(self, word: str) -> bool:
        """Whether a name may begin with a word: a surname, 老, 小 or the first half of a compound surname."""
        if len(word) == 2:
            return bool(self.surname(word))
        return len(word) == 1 and (word in _FAMILIAR or (_weight(word, 0) > _NEVER and bool(self.surname(word))))

    def _person_at(self, words: Sequence[str], at: int) -> Person | None:
        word, following = words[at], words[at + 1 : at + 4]
        if "·" in words[at + 1 : at + 5] and (len(word) < 3 or words[at + 1] == "·"):
            return self._foreigner(words, at)
        if not following or word in _SMALL:
            return None
        if word in _FAMILIAR and _weight(following[0], 0) > 0 and (surname := self.surname(following[0])) and not _goes_on(following[1:]):
            return Person(at, at + 2, ((word, self._given(word)), (following[0], surname)))
        if len(word + following[0]) == 2 and self.surname(word + following[0]) and len(following) > 1:  # 夏|侯
            word, following, at_given = word + following[0], following[1:], at + 2
        else:
            at_given = at + 1
        if not _may_be_surname(word) or not (surname := self.surname(word)):
            return None
        if following[0] in titles():
            return Person(at, at_given, ((word, surname),)) if _names_before_title(words, at) else None
        given = self._given_words(word, following, least=_least(words, at))
        return Person(at, at_given + given, ((word, surname), _part(following[:given], self._given))) if given else None

    def _given_words(self, surname: str, following: Sequence[str], least: int) -> int:
        """Count the words behind a surname that are a given name: two single hanzi, one, or a name of two hanzi."""
        if "".join(following[:2])[-1] in _PLACES:
            return 0
        if len(following[0]) == 2 and len(surname) == 1:
            needed = least if self._is_name(following[0]) else max(least, _A_WORD)
            sure = self._is_name(following[0]) or _weight(surname, 0) > _A_WORD
            return 1 if sure and _weigh(surname, following[0]) > needed else 0
        single = [word for word in following[:3] if len(word) == 1 and is_han(word)]
        if len(single) > 1 and single[:2] == list(following[:2]) and _weigh(surname, single[0] + single[1]) > least:
            return 2
        if single[:1] != [following[0]] or (len(following) > 1 and len(following[1]) == 1 and is_han(following[1])):
            return 0
        ends = len(following) == 1 or not is_han(following[1][0])
        return 1 if _weigh(surname, single[0]) > (least if ends else least + _FOLLOWED) else 0

    def _foreigner(self, words: Sequence[str], at: int) -> Person | None:
        """Find a name with dots that begins here: 罗|伯|特|·|奥|本|海|默; words of two hanzi and more are whole parts of it."""
        end = at
        while end < len(words) and (words[end] == "·" or (is_han(words[end][0]) and words[end] not in _SMALL)):
            if words[end] != "·" and end > at and words[end - 1] != "·" and len(words[end - 1]) + len(words[end]) > 3:
                break
            end += 1
        parts = "".join(words[at:end]).strip("·").split("·")
        if len(parts) < 2 or words[end - 1] == "·" or (len(words[at]) > 1 and words[at + 1] != "·"):
            return None
        spelled = [(part, self._foreign(part)) for part in parts]
        return Person(at, end, tuple(piece for part in spelled for piece in (("·", "·"), part))[1:])

    def _foreign(self, text: str) -> str:
        entry = next((entry for entry in self._dictionary.entries(text) if entry.pinyin[:1].isupper()), None)
        return marked(entry.pinyin) if entry else self._given(text)

    def _is_name(self, word: str) -> bool:
        return any(entry.pinyin[:1].isupper() for entry in self._dictionary.entries(word)[:1])

    def spell(self, text: str) -> str:
        """Spell what is known to be a person's name: surname, space, given name; a title small; a foreign name by its parts."""
        lengths = (length for length in (2, 1) if len(text) > length and "·" not in text)
        surname = next((text[:length] for length in lengths if self.surname(text[:length])), "")
        rest = text.removeprefix(surname)
        if len(text) == 2 and text[0] in _FAMILIAR and self.surname(text[1]):
            return f"{self._given(text[0])} {self.surname(text[1])}"
        if surname and rest in titles():
            entries = self._dictionary.entries(rest)
            return f"{self.surname(surname)} {marked(entries[0].pinyin) if entries else self._given(rest).lower()}"
        return (" " if surname else "·").join(part for part in (self.surname(surname), *map(self._given, rest.split("·"))) if part)

    def _surname(self, text: str) -> str:
        """Read a surname; empty where it is none."""
        readings = (marked(entry.pinyin) for entry in self._dictionary.entries(text) if any(map(_SURNAME.search, entry.senses)))
        return _own_surnames().get(text) or next(readings, "")

    def _commonest(self, hanzi: str) -> str:
        entries = self._dictionary.entries(hanzi)
        return syllable(entries[0].pinyin.lower()) if entries and entries[0].pinyin else hanzi

    def _given(self, text: str) -> str:
        spelled = join(_in_names().get(hanzi) or self._commonest(hanzi) for hanzi in text)
        return spelled[:1].upper() + spelled[1:]


def _part(words: Sequence[str], given: Callable[[str], str]) -> tuple[str, str]:
    text = "".join(words)
    return text, given(text)


def _names_before_title(words: Sequence[str], at: int) -> bool:
    """Whether the hanzi before a title is a surname there: 于老师, but not 他|任|校长 or 市长|和|行长."""
    before = words[at - 1] if at else ""
    if words[at] in _SMALL or (words[at] in _TO_BE and not (before in _BEFORE_NAMES or before == "" or not is_han(before[-1]))):
        return False
    return _weight(words[at], 0) > _RARE or len(words[at]) == 2


def _least(words: Sequence[str], at: int) -> int:
    """Return what a name must weigh: less where it is the whole string, and behind an office or profession (律师张伟)."""
    if at == 0:
        return (_ALONE_OF_TWO if len(words) == 2 else _ALONE) if len(words) < 4 else _WITHIN
    return _BEHIND_TITLE if words[at - 1] in titles() else _WITHIN


def _goes_on(following: Sequence[str]) -> bool:
    """Whether a single hanzi follows that may belong to the word: 老王八."""
    return bool(following) and len(following[0]) == 1 and _weight(following[0], 3) > 0


def _may_be_surname(word: str) -> bool:
    return len(word) == 2 or word in _weights()


def _weigh(surname: str, given: str) -> int:
    """Weigh hanzi as a name; a compound surname is one already."""
    if len(surname) == 2:
        return 99
    as_surname = _weight(surname, 0)
    return as_surname + (_weight(given[0], 1) + _weight(given[1], 2) if len(given) == 2 else _weight(given, 3))


def _weight(hanzi: str, column: int) -> int:
    weights = _weights().get(hanzi)
    return weights[column] if weights else -50


@cache
def _weights() -> dict[str, tuple[int, ...]]:
    lines = resource("tables", "person_names.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {hanzi: tuple(_NEVER if weight == "-" else int(weight) for weight in weights) for hanzi, *weights in rows}


@cache
def _own_surnames() -> dict[str, str]:
    return _readings("surnames.tsv")


@cache
def _in_names() -> dict[str, str]:
    return _readings("given_names.tsv")


def _readings(name: str) -> dict[str, str]:
    lines = resource("tables", name).read_text(encoding="utf-8").splitlines()
    return {surname: reading for surname, _, reading in (line.partition("\t") for line in lines if not line.startswith("#"))}


@cache
def titles() -> frozenset[str]:
    """Return the words that stand behind surnames."""
    lines = resource("tables", "titles.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())

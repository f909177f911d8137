"""What pinyin joins and what it parts, as GB/T 16159-2012 has it: words apart, affixes and three-syllable wholes joined."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glossreader.language.hanzi import count_han, is_han
from glossreader.language.pinyin.marks import join

# The standard names the first of each (6.1.1) and adds "and others".
_PREFIXES = frozenset("副总總非反超老阿可无無半")
_SUFFIXES = frozenset("子儿兒头頭性者员員手化们們率式界力型")
_ASPECTS = frozenset("着著过過")  # 6.1.2: kànzhe, qùguo
_PERFECT = frozenset("了")  # joined where an object follows (chīle fàn), apart at the end of a clause (zǒu le)
_PARTICLES = frozenset("的地得之了吗嗎呢吧啊么")
_RELATIONS = frozenset("与與及或和而并并且在把被给給对對向从從往以为為于於上下里裡內内外中前后後")
_ADVERBS = frozenset("是不没沒未别別也都就才还還又再很太更最")
_PRONOUNS = frozenset("我你他她它这這那哪")
_NUMBERS = frozenset("〇零一二三四五六七八九十百千万萬亿億两兩几幾个個")
_VERBS = frozenset("吃喝看听聽写寫读讀买買卖賣坐穿拿送种種")  # their objects stand apart: hē shuǐ
_DETERMINERS = _NUMBERS | _PRONOUNS | frozenset("每各某半")
_APART = _PARTICLES | _RELATIONS | _ADVERBS | _PRONOUNS | _NUMBERS
_NO_MORPHEMES = _APART | _PREFIXES | _SUFFIXES | _ASPECTS
_JOINS_NAMES = frozenset("的之与與及或和")  # what a name or technical term may hold; other small words tell a sentence

_CLOSING = frozenset(",.;:!?)]》〉」』”’%…")
_OPENING = frozenset("([《〈「『“‘#@")
_GLUE = frozenset("-–—·/_~")
_LATIN = str.maketrans("，、。；：！？（）＃＠％／－～．", ",,.;:!?()#@%/-~.")


@dataclass(frozen=True, slots=True)
class Unit:
    """A word and its marked syllables; what has no hanzi has itself as its only syllable.

    stands_alone  is written apart from its neighbours whatever they are.
    """

    word: str
    syllables: tuple[str, ...]
    stands_alone: bool = False
    is_person: bool = False

    @property
    def is_capital(self) -> bool:
        """Whether it is written as a name."""
        return self.is_han and self.syllables[0][:1].isupper()

    @property
    def is_han(self) -> bool:
        """Whether it is read at all."""
        return count_han(self.word) > 0

    @property
    def is_morpheme(self) -> bool:
        """As the function says."""
        return is_morpheme(self.word)

    @property
    def is_number(self) -> bool:
        """Whether it counts what follows."""
        return self.word.isdigit() or _NUMBERS.issuperset(self.word.removeprefix("第"))


def is_morpheme(word: str) -> bool:
    """Whether a word is one hanzi that carries a meaning: no affix, small word or number."""
    return len(word) == 1 and is_han(word) and word not in _NO_MORPHEMES


def is_particle(word: str) -> bool:
    """Whether it is a small word or aspect, whose other readings belong to other words."""
    return word in _PARTICLES or word in _ASPECTS


def spell(units: Sequence[Unit]) -> str:
    """Write units down, joined as the standard has it: shīxìn hēimíngdān, gōnggònghuà, kànzhe."""
    return write(list(joined(units)))


def write(units: Sequence[Unit]) -> str:
    """Write units down that are joined already."""
    text = ""
    for unit in units:
        spelled = join(unit.syllables) if unit.is_han else unit.word.translate(_LATIN)
        text += _gap(text, spelled) + spelled
    return text.strip()


def _gap(before: str, spelled: str) -> str:
    if spelled == "#" and before.count("#") % 2:  # closes a hashtag
        return ""
    apart = before and not before[-1].isspace() and not spelled.isspace()
    return " " if apart and spelled[0] not in _CLOSING | _GLUE and before[-1] not in _OPENING | _GLUE else ""


def joined(units: Sequence[Unit]) -> Iterator[Unit]:
    """Join the units that are written as one: 公共, 化 -> 公共化."""
    is_name = all(unit.word not in _APART - _NUMBERS or unit.word in _JOINS_NAMES for unit in units)
    group: list[Unit] = []
    for at, unit in enumerate(units):
        if group and not _belongs(units, at, is_name=is_name):
            yield _merged(group)
            group = []
        group.append(unit)
    if group:
        yield _merged(group)


def _merged(group: list[Unit]) -> Unit:
    if len(group) == 1:
        return group[0]
    return Unit("".join(unit.word for unit in group), tuple(syllable for unit in group for syllable in unit.syllables))


def _belongs(units: Sequence[Unit], at: int, *, is_name: bool) -> bool:
    """Whether the unit is written together with the one before it."""
    before, unit = units[at - 1], units[at]
    if not (before.is_han and unit.is_han) or _is_small(before) or before.is_number or before.stands_alone or unit.stands_alone:
        return False
    if unit.word in _PERFECT:
        return _has_object(units, at)
    if unit.word in _SUFFIXES or unit.word in _ASPECTS:
        return True
    if before.word in _PREFIXES and (len(unit.word) == 2 or unit.is_morpheme):
        return True
    if before.word in _VERBS and unit.is_morpheme:
        return False
    if _in_run(units, at - 1) and _in_run(units, at):
        return _run(units, at) <= (3 if is_name else 2)
    return is_name and unit.is_morpheme and len(before.word) > 1 and before.word[0] not in _DETERMINERS and _ends_name(units, at + 1)


def _is_small(unit: Unit) -> bool:
    """Whether it is a small word that nothing is joined to; 得 is a verb where it is read dé: déle jiǎng."""
    return unit.word in _APART and not (unit.word == "得" and unit.syllables == ("dé",))


def _has_object(units: Sequence[Unit], at: int) -> bool:
    """Whether a word follows that what stands before 了 may have as its object."""
    following = units[at + 1] if at + 1 < len(units) else None
    return following is not None and following.is_han and following.word not in _PARTICLES and not units[at - 1].is_capital


def _in_run(units: Sequence[Unit], at: int) -> bool:
    """Whether a single hanzi may be part of a word that no dictionary has, such as 热词; a measure word may not: 500次."""
    return units[at].is_morpheme and not units[at].stands_alone and not (at and units[at - 1].is_number)


def _run(units: Sequence[Unit], at: int) -> int:
    first = last = at
    while first and _in_run(units, first - 1):
        first -= 1
    while last + 1 < len(units) and _in_run(units, last + 1):
        last += 1
    return last + 1 - first


def _ends_name(units: Sequence[Unit], at: int) -> bool:
    return at == len(units) or not units[at].is_han or units[at].word in _JOINS_NAMES

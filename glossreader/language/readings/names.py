"""Names of places and institutions: which words of a string have capitals (GB/T 16159-2012, 6.2)."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from glossreader.domain.term import Kind
from glossreader.language.readings.spelling import Unit
from glossreader.paths import resource

_COMMONS = (
    "省 市 县 縣 区 區 州 旗 镇 鎮 乡 鄉 村 江 河 湖 海 山 岛 島 路 街 大街 大道 桥 橋 大桥 大橋 峰 站 港 湾 灣"
    " 广场 公园 机场 海峡 半岛 群岛 平原 高原 盆地 山脉 新区 新區 自治区 自治州 自治县"
)
_AFTER_NAME = frozenset(_COMMONS.split())
# The common parts of places that CC-CEDICT joins to names, and by which word of its senses they are known.
_COMMON = {
    common: re.compile(kinds)
    for common, kinds in {
        "新区": "District|Area",
        "大街": "Street|Avenue",
        "街": "Street|Avenue",
        "路": r"Road|road|\bSt\b|\bRd\b",
        "市": "city|City|municipality",
        "县": "county|County",
        "區": "district|District",
        "区": "district|District",
        "省": "province",
        "山": r"\bMt\b|\bMount\b|[Mm]ountain|[Rr]ange",
    }.items()
}
_ONE_WORD = 4  # hanzi of a name that is not parted further: Hūhéhàotè; longer ones are names of several words
_SHORTEST = 2  # hanzi of a name that its common part is written apart from
_SMALL = frozenset("的和与與及或在之第")
_WHOLE = frozenset({Kind.ORGANISATION, Kind.PLACE})


def with_capitals(units: Sequence[Unit], kind: Kind) -> list[Unit]:
    """Give the words that are parts of names their capitals: Zuìgāo Rénmín Fǎyuàn."""
    named = list(units)
    if kind in _WHOLE:
        return [_named(unit) if unit.word not in _SMALL else unit for unit in named]
    for start, end in _institutions(named):
        named[start:end] = [_named(unit) if unit.word not in _SMALL else unit for unit in named[start:end]]
    return named


def with_commons(units: Sequence[Unit]) -> list[Unit]:
    """Give the common part behind the name of a place its capital: Běijīng Shì, Cháng Jiāng Dàqiáo."""
    named: list[Unit] = []
    for unit in units:
        behind_place = bool(named) and named[-1].is_capital and not named[-1].is_person and unit.word in _AFTER_NAME
        named.append(_named(unit) if behind_place else unit)
    return named


def parted_place(word: str, syllables: Sequence[str], senses: Sequence[str]) -> list[Unit]:
    """Part the name of a place that the dictionary joins into what is its own and what it is: Tāizhōu Shì; empty where it is none."""
    if len(syllables) != len(word) or not syllables[0][:1].isupper() or any(one[:1].isupper() for one in syllables[1:]):
        return []
    common = next((common for common, kinds in _COMMON.items() if word.endswith(common) and any(map(kinds.search, senses[:2]))), "")
    own = len(word) - len(common)
    if not common or own < _SHORTEST:
        return [Unit(word, tuple(syllables))] if len(word) == _ONE_WORD else []
    return [Unit(word[:own], tuple(syllables[:own]), stands_alone=True), _named(Unit(common, tuple(syllables[own:])))]


def _institutions(units: Sequence[Unit]) -> list[tuple[int, int]]:
    """Find stretches that begin with a name, or with such as 最高, and end in such as 法院."""
    beginnings, endings = _tables()
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(units):
        end = at
        if units[at].word in beginnings or (units[at].is_capital and not units[at].is_person):
            stop = next((i for i in range(at, len(units)) if not _may_be_inside(units[i])), len(units))
            end = next((i + 1 for i in range(stop - 1, at, -1) if _ends(units[i].word, endings)), at)
        if end > at:
            found.append((at, end))
        at = max(end, at + 1)
    return found


def _ends(word: str, endings: frozenset[str]) -> bool:
    return word in endings or (len(word) > 2 and word[-1] in "部厅署局院")


def _may_be_inside(unit: Unit) -> bool:
    return (
        unit.is_han and not unit.is_person and (len(unit.word) > 1 or unit.is_capital or unit.is_morpheme or unit.word in "和与部局院厅署")
    )


def _named(unit: Unit) -> Unit:
    if not unit.is_han or unit.is_capital:
        return unit
    first, *rest = unit.syllables
    return replace(unit, syllables=(first[:1].upper() + first[1:], *rest), stands_alone=len(unit.word) > 1 or unit.word in _AFTER_NAME)


@cache
def _tables() -> tuple[frozenset[str], frozenset[str]]:
    lines = resource("tables", "institutions.txt").read_text(encoding="utf-8").splitlines()
    beginnings = (line[1:].split() for line in lines if line.startswith(">"))
    endings = (line.split() for line in lines if line[:1] not in {">", "#"})
    return frozenset(word for line in beginnings for word in line), frozenset(word for line in endings for word in line)

"""Explanations: the Chinese strings of an article, each with the English that the shapes offer for it."""

from collections.abc import Iterator
from dataclasses import dataclass

from glossreader.domain.article import BlockKind
from glossreader.mining.evidence.fit import Evidence
from glossreader.mining.passages import is_passage
from glossreader.mining.shapes import before, behind, joint, lines, name, records, rest, tables, within
from glossreader.mining.shapes.gloss import Gloss
from glossreader.mining.shapes.island import find_island
from glossreader.mining.shapes.setting import Setting
from glossreader.mining.text.page import Page

SHAPES = (
    before.before_brackets,
    before.spelled_out,
    before.before_hanzi,
    before.before_name,
    before.quoted_together,
    joint.before_joint,
    within.meanings,
    within.remarks,
    within.abbreviations,
    behind.quotation_behind,
    behind.late_quotation,
    behind.said_in_english,
    behind.meaning_behind,
    rest.rest_of_line,
    name.name,
    tables.cells,
    records.record,
    records.infobox,
    lines.line_above,
    lines.line_below,
)


@dataclass(frozen=True, slots=True)
class Explanation:
    """One Chinese string in its setting and the glosses offered for it, the best first."""

    setting: Setting
    glosses: tuple[Gloss, ...]


def explanations(page: Page, evidence: Evidence) -> Iterator[Explanation]:
    """Yield the Chinese strings that an article explains or leaves unexplained, in reading order."""
    for index, sheet in enumerate(page.sheets):
        if sheet.kind is BlockKind.REFERENCE:
            continue
        for run in sheet.runs:
            island = find_island(sheet, run, evidence.chinese)
            if is_passage(sheet, run, island):
                continue
            setting = Setting(sheet, run, island, evidence.profile(run.text), evidence, page, index)
            offers = sorted((gloss for shape in SHAPES for gloss in shape(setting)), key=lambda gloss: -gloss.score)
            yield Explanation(setting, tuple(gloss for gloss in offers if gloss.text))

"""Explanations: the Chinese strings of an article, each with the English that the shapes offer for it."""

from collections.abc import Iterator
from dataclasses import dataclass

from glossreader.domain.article import BlockKind
from glossreader.mining.evidence.chinese_edge import before_english
from glossreader.mining.evidence.fit import Evidence
from glossreader.mining.passages import is_passage
from glossreader.mining.shapes import apposed, before, behind, joint, lines, name, readings, records, rest, tables, within
from glossreader.mining.shapes.gloss import Gloss
from glossreader.mining.shapes.island import find_island
from glossreader.mining.shapes.setting import Setting
from glossreader.mining.text.page import Page
from glossreader.mining.text.quotes import CLOSERS
from glossreader.mining.text.runs import Run
from glossreader.mining.text.sheet import Sheet

SHAPES = (
    before.before_brackets,
    before.spelled_out,
    before.before_hanzi,
    before.before_name,
    before.quoted_together,
    apposed.before_comma,
    apposed.before_for,
    joint.before_joint,
    within.meanings,
    within.remarks,
    within.abbreviations,
    behind.quotation_behind,
    behind.late_quotation,
    behind.said_in_english,
    behind.meaning_behind,
    apposed.behind_comma,
    apposed.first_sentence,
    rest.rest_of_line,
    rest.further_definition,
    name.name,
    readings.reading_before,
    readings.reading_behind,
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
    """Yield the Chinese strings that an article explains or leaves unexplained, in reading order; references explain nothing."""
    for at, sheet in enumerate(page.sheets):
        if sheet.kind is not BlockKind.REFERENCE:
            for run in _prose_runs(sheet, evidence) if page.chinese or sheet.chinese else sheet.runs:
                island = find_island(sheet, run, evidence.chinese)
                if not is_passage(sheet, run, island):
                    yield _explanation(Setting(sheet, run, island, evidence.profile(run.text), evidence, page, at))


def _prose_runs(sheet: Sheet, evidence: Evidence) -> Iterator[Run]:
    """Yield what may be a term in Chinese prose: what is quoted or ends a clause right before English in brackets."""
    for run in sheet.runs:
        end = run.outer[1]
        quoted = sheet.text[end : end + 1] in set(CLOSERS)
        pair = sheet.brackets.opening_at(end + quoted)
        if pair and quoted:
            yield run
        elif pair and (term := before_english(run, sheet.text[pair.start : pair.end], evidence)):
            yield term


def _explanation(setting: Setting) -> Explanation:
    offers = sorted((gloss for shape in SHAPES for gloss in shape(setting)), key=lambda gloss: -gloss.score)
    return Explanation(setting, tuple(gloss for gloss in offers if gloss.text))

"""Which lines a card has, for each thing it can be about and each size."""

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtGui import QColor

from glossreader.domain.term import ReadingSource, Status
from glossreader.ui.card import sections
from glossreader.ui.card.heads import Head
from glossreader.ui.card.look import Look
from glossreader.ui.card.sheet import Sheet, joined
from glossreader.ui.card.subject import Subject, TermSubject, WordSubject
from glossreader.ui.card.where import mention_positions, paragraph_of
from glossreader.ui.card.words import CardWords
from glossreader.ui.chips import Sign, Signs, status_colour
from glossreader.ui.theme import (
    CARD_FOOT,
    CARD_FOOT_FULL,
    CARD_PADDING,
    CARD_WIDTH,
    CARD_WIDTH_COMPACT,
    CARD_WIDTH_FULL,
    CARD_WIDTH_NO_PARTS,
)

_GLANCE_LINES = 2  # of a sentence, a sense, an English: more is shown by the full card
_ENTRY_LINES = 3
_MOST_FIXED = 0.6  # of a card's height, that head and foot may have together


class Tool(StrEnum):
    """A button of the card."""

    PIN = "pin"
    CLOSE = "close"
    MORE = "more"
    ACCEPT = "accept"
    EDIT = "edit"
    REJECT = "reject"
    ADD = "add"


@dataclass(frozen=True, slots=True)
class Foot:
    """The last line of a card: a sign or a sentence at the left, a fact and buttons at the right.

    left_tools  buttons at the left instead of a sign, for the full card.
    """

    height: float
    sign: Sign | None = None
    colour: QColor | None = None
    text: str = ""
    fact: str = ""
    left_tools: tuple[Tool, ...] = ()
    tools: tuple[Tool, ...] = ()


@dataclass(frozen=True, slots=True)
class Composed:
    """A card that is set: its head, the body that may scroll, its foot; the tools stand at the right of the head."""

    head: Sheet
    body: Sheet
    foot: Foot
    tools: tuple[Tool, ...]
    is_framed: bool

    @property
    def texts(self) -> list[str]:
        """All that can be read on it, in the order of the eye."""
        foot = (self.foot.sign.word if self.foot.sign else "", self.foot.text, self.foot.fact)
        return [text for text in (*self.head.texts, *self.body.texts, *foot) if text]

    def fitted(self, height: float) -> "Composed":
        """Let the head scroll with the body where it would leave it no room."""
        if self.head.height + self.foot.height < _MOST_FIXED * height:
            return self
        return replace(self, head=Sheet(self.head.look, self.head.width), body=joined(self.head, self.body))


class Composer:
    """Sets cards in one look."""

    def __init__(self, look: Look, words: CardWords, signs: Signs) -> None:
        self._look, self._words, self._signs = look, words, signs

    def width(self, subject: Subject, *, is_full: bool) -> float:
        """Give the width of a card before it is fitted into the window, in logical pixels."""
        if is_full:
            return CARD_WIDTH_FULL * self._look.zoom
        if isinstance(subject, WordSubject) or subject.is_english:
            return CARD_WIDTH_COMPACT * self._look.zoom
        return (CARD_WIDTH if subject.gloss.parts else CARD_WIDTH_NO_PARTS) * self._look.zoom

    def compose(self, subject: Subject, width: float, *, is_full: bool, is_pinned: bool) -> Composed:
        """Set a card of that width, edges included."""
        inner = width - 2 * CARD_PADDING * self._look.zoom
        head, body = Sheet(self._look, inner), Sheet(self._look, inner)
        if isinstance(subject, WordSubject):
            return self._word(subject, head, body, is_full=is_full, is_pinned=is_pinned)
        if is_full:
            return self._full(subject, head, body)
        return self._glance(subject, head, body, is_pinned=is_pinned)

    def _glance(self, subject: TermSubject, head: Sheet, body: Sheet, *, is_pinned: bool) -> Composed:
        is_compact = subject.is_english and not is_pinned
        tools = () if is_compact else (Tool.PIN, Tool.CLOSE) if is_pinned else (Tool.PIN,)
        self._set_head(subject, head, len(tools), is_compact=is_compact)
        if not is_compact:
            body.skip(12)
            self._set_english(subject, body, _GLANCE_LINES)
        if subject.gloss.evidence:
            body.skip(6 if body.height else 4)
            sections.set_sentence(body, subject.gloss.evidence, most_lines=_GLANCE_LINES)
        body.skip(10)
        if subject.gloss.parts and not is_compact:
            body.skip(2)
            body.rule()
            body.skip(8)
            self._set_parts(subject, body, _GLANCE_LINES)
            body.skip(6)
        entry = subject.gloss.entry
        tools_of_foot = (Tool.MORE,) if entry.term.status is Status.ACCEPTED else (Tool.ACCEPT, Tool.MORE)
        foot = Foot(
            CARD_FOOT * self._look.zoom,
            self._signs.of_status(entry.term.status),
            status_colour(entry.term.status, self._look.colours),
            fact=self._words.here(len(entry.mentions)),
            tools=tools_of_foot,
        )
        return Composed(head, body, foot, tools, is_framed=False)

    def _full(self, subject: TermSubject, head: Sheet, body: Sheet) -> Composed:
        tools = (Tool.PIN, Tool.CLOSE)
        self._set_head(subject, head, len(tools), is_compact=False)
        body.skip(12)
        self._set_english(subject, body, None)
        evidence, status = subject.gloss.evidence, subject.gloss.entry.term.status
        if evidence:
            body.skip(6)
            sections.set_sentence(body, evidence, most_lines=None)
        body.skip(8)
        title = subject.page.article.title
        source = self._words.source(title, paragraph_of(evidence.text, subject.page)) if evidence else title
        sign = Sign(self._signs.of_status(status).icon, self._words.checked(status))
        sections.set_facts(body, source, sign, status_colour(status, self._look.colours))
        others = [rendering.text for rendering in subject.renderings[1:]]
        if others:
            body.skip(8)
            sections.set_others(body, self._words.also, others)
        body.skip(12)
        self._set_dictionary(subject, body)
        self._set_strip(subject, body)
        decided = {Status.ACCEPTED: Tool.ACCEPT, Status.REJECTED: Tool.REJECT}.get(status)
        foot = Foot(
            CARD_FOOT_FULL * self._look.zoom,
            left_tools=tuple(tool for tool in (Tool.EDIT, Tool.REJECT) if tool is not decided),
            tools=tuple(tool for tool in (Tool.ACCEPT,) if tool is not decided),
        )
        return Composed(head, body, foot, tools, is_framed=True)

    def _word(self, subject: WordSubject, head: Sheet, body: Sheet, *, is_full: bool, is_pinned: bool) -> Composed:
        tools = (Tool.PIN, Tool.CLOSE) if is_full or is_pinned else ()
        sign = self._signs.of_reading(ReadingSource.DICTIONARY) if subject.looked else None
        reading = subject.reading if len(subject.looked) <= 1 else ()  # of several, each entry shows its own
        hanzi = Head(subject.text, subject.other_hanzi, reading, sign, is_traditional=False)
        if tools:
            hanzi.set_large(head, _room_for(len(tools)))
        else:
            hanzi.set_compact(head)
        body.skip(4)
        if subject.looked:
            sections.set_looked(body, subject.looked, most_lines=None if is_full else _ENTRY_LINES)
        else:
            sections.set_note(body, self._words.no_entry if subject.on_page else self._words.no_entry_inside)
        body.skip(10)
        buttons = ((Tool.ADD,) if subject.on_page else ()) + ((Tool.MORE,) if body.is_cut else ())
        foot = Foot(CARD_FOOT * self._look.zoom, text=self._words.in_no_glossary, tools=buttons)
        return Composed(head, body, foot, tools, is_framed=False)

    def _set_head(self, subject: TermSubject, sheet: Sheet, tools: int, *, is_compact: bool) -> None:
        term, gloss = subject.gloss.entry.term, subject.gloss
        sign = self._signs.of_reading(term.pinyin_source)
        if term.pinyin_source is ReadingSource.DICTIONARY and gloss.parts and not gloss.is_headword and not is_compact:
            sign = Sign(sign.icon, self._words.by_part(sign.word))
        plain = self._look.colours.ink3 if term.status is Status.REJECTED else None
        head = Head(subject.marked, subject.other_hanzi, gloss.reading, sign, is_traditional=subject.is_traditional, plain=plain)
        if is_compact:
            head.set_compact(sheet)
        else:
            head.set_large(sheet, _room_for(tools))

    def _set_english(self, subject: TermSubject, sheet: Sheet, most_lines: int | None) -> None:
        if subject.renderings:
            first = subject.renderings[0]
            sections.set_english(sheet, first.text, self._signs.of_rendering(first.source), most_lines=most_lines)
        else:
            sections.set_note(sheet, self._words.no_english)

    def _set_parts(self, subject: TermSubject, sheet: Sheet, most_lines: int | None) -> None:
        gloss = subject.gloss
        if gloss.is_headword:
            sections.set_senses(sheet, gloss.parts, gloss.reading, most_lines=most_lines)
        else:
            names = [self._words.look_up(part.hanzi) for part in gloss.parts]
            sections.set_parts(sheet, gloss.parts, names, most_lines=most_lines)

    def _set_dictionary(self, subject: TermSubject, sheet: Sheet) -> None:
        sheet.rule()
        sheet.skip(8)
        if subject.gloss.parts:
            self._set_parts(subject, sheet, None)
        if not subject.gloss.is_headword:
            sheet.skip(4)
            sections.set_note(sheet, self._words.no_whole_entry, self._signs.of_reading(ReadingSource.DICTIONARY).icon)
        sheet.skip(10)

    def _set_strip(self, subject: TermSubject, sheet: Sheet) -> None:
        mentions = subject.gloss.entry.mentions
        if not mentions:
            return
        names = [self._words.mention(number, len(mentions)) for number in range(1, len(mentions) + 1)]
        sheet.rule()
        sheet.skip(8)
        sections.set_strip(sheet, self._words.here(len(mentions)), mention_positions(mentions, subject.page), subject.mention, names)
        sheet.skip(8)


def _room_for(tools: int) -> float:
    """Room for buttons at the right of a head, in pixels at 100 % zoom."""
    return tools * 30 + 4 if tools else 0

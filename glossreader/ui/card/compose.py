"""Which lines a card has, for each thing it can be about and each size."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtGui import QColor

from glossreader.domain.page import Part, Syllable
from glossreader.domain.term import ReadingSource, Status
from glossreader.ui.card import sections
from glossreader.ui.card.entries import Entries
from glossreader.ui.card.heads import Head
from glossreader.ui.card.look import Look
from glossreader.ui.card.sheet import Sheet, joined
from glossreader.ui.card.subject import Subject, TermSubject, WordSubject
from glossreader.ui.card.where import mention_positions, paragraph_of
from glossreader.ui.card.words import CardWords
from glossreader.ui.chips import Sign, Signs, status_colour
from glossreader.ui.level_marks import LevelWords
from glossreader.ui.theme import (
    CARD_FOOT,
    CARD_FOOT_FULL,
    CARD_PADDING,
    CARD_WIDTH,
    CARD_WIDTH_COMPACT,
    CARD_WIDTH_FULL,
    CARD_WIDTH_NO_PARTS,
)
from glossreader.ui.tone_label import reading_text

_GLANCE_LINES = 2  # of a sentence, a sense, an English: more is shown by the full card
_ENTRY_LINES = 3
_LONGER = 2  # words that a glance shows round the one that is pointed at
_READINGS = 2  # that are named beside the one that is shown
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
    READ = "read"
    LOOK_UP = "look_up"


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

    def __init__(self, look: Look, words: CardWords, signs: Signs, levels: LevelWords) -> None:
        self._look, self._words, self._signs, self._levels = look, words, signs, levels

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
            self._set_parts(subject, body, is_full=False)
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
        tools = (Tool.LOOK_UP, Tool.PIN, Tool.CLOSE)
        self._set_head(subject, head, len(tools), is_compact=False)
        self._set_also(subject, body)
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
            tools=_reading_tools(subject) + tuple(tool for tool in (Tool.ACCEPT,) if tool is not decided),
        )
        return Composed(head, body, foot, tools, is_framed=True)

    def _word(self, subject: WordSubject, head: Sheet, body: Sheet, *, is_full: bool, is_pinned: bool) -> Composed:
        tools = (Tool.LOOK_UP, Tool.PIN, Tool.CLOSE) if is_full or is_pinned else ()
        self._set_word_head(subject, head, tools)
        self._set_also(subject, body)
        body.skip(4)
        entries = Entries(self._words, self._levels, is_full=is_full)
        if subject.looked:
            shown = self._read_in_head(subject)
            entries.set_looked(body, subject.looked, subject.text, shown, most_lines=None if is_full else _ENTRY_LINES)
        elif subject.parts:
            sections.set_note(body, self._words.no_whole_word, self._signs.of_reading(ReadingSource.DICTIONARY).icon)
            body.skip(4)
            entries.set_parts(body, subject.parts, most_lines=None if is_full else 1)
        else:
            sections.set_note(body, self._words.no_entry if subject.on_page else self._words.no_entry_inside)
        if is_full:
            self._set_around(subject.around, self._words.covering, entries, body, most_lines=_GLANCE_LINES)
        else:
            self._set_around(subject.longer[:_LONGER], self._words.longer, entries, body, most_lines=1)
        body.skip(10)
        has_more = not is_full and (body.is_cut or len(subject.around) > len(subject.longer[:_LONGER]))
        buttons = _reading_tools(subject) + ((Tool.ADD,) if subject.on_page else ()) + ((Tool.MORE,) if has_more else ())
        foot = Foot(CARD_FOOT * self._look.zoom, text=self._words.in_no_glossary, tools=buttons)
        return Composed(head, body, foot, tools, is_framed=False)

    def _set_word_head(self, subject: WordSubject, sheet: Sheet, tools: tuple[Tool, ...]) -> None:
        source = subject.source or (ReadingSource.DICTIONARY if subject.looked else None)
        sign = self._signs.of_reading(source) if source else None
        if sign and source is ReadingSource.DICTIONARY and not subject.looked:
            sign = Sign(sign.icon, self._words.by_part(sign.word))
        reading = self._look.telling.reading(subject.text, self._read_in_head(subject))
        hanzi = Head(subject.text, subject.other_hanzi, reading, sign, is_traditional=False, ambiguous=_told(subject))
        if tools:
            hanzi.set_large(sheet, _room_for(len(tools)))
        else:
            hanzi.set_compact(sheet)

    @staticmethod
    def _read_in_head(subject: WordSubject) -> tuple[Syllable, ...]:
        """Give the page's reading, or that of a word which has only one; of several, each entry shows its own."""
        readings = {entry.reading for entry in subject.looked}
        return subject.reading if subject.syllables or len(readings) <= 1 else ()

    def _set_around(self, parts: Sequence[Part], label: str, entries: Entries, sheet: Sheet, *, most_lines: int | None) -> None:
        """Set words that cover the place which is pointed at, under a line and their label."""
        if parts:
            sheet.skip(8)
            sheet.rule()
            sheet.skip(6)
            sections.set_note(sheet, label)
            entries.set_parts(sheet, parts, most_lines=most_lines)

    def _set_also(self, subject: Subject, sheet: Sheet) -> None:
        """Set other readings, but those that have an entry of their own below."""
        entries = subject.looked if isinstance(subject, WordSubject) else ()
        below = {reading_text(entry.reading).casefold() for entry in entries}
        others = [reading for reading in subject.alternatives if reading.casefold() not in below]
        if others:
            sections.set_also(sheet, self._words.also_read, _hanzi(subject), others[:_READINGS])

    def _set_head(self, subject: TermSubject, sheet: Sheet, tools: int, *, is_compact: bool) -> None:
        term, gloss = subject.gloss.entry.term, subject.gloss
        sign = self._signs.of_reading(term.pinyin_source)
        if term.pinyin_source is ReadingSource.DICTIONARY and gloss.parts and not gloss.is_headword and not is_compact:
            sign = Sign(sign.icon, self._words.by_part(sign.word))
        plain = self._look.colours.ink3 if term.status is Status.REJECTED else None
        head = Head(
            subject.marked,
            subject.other_hanzi,
            self._look.telling.reading(subject.hanzi, gloss.reading),
            sign,
            is_traditional=subject.is_traditional,
            plain=plain,
            ambiguous=_told(subject),
        )
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

    def _set_parts(self, subject: TermSubject, sheet: Sheet, *, is_full: bool) -> None:
        gloss, entries = subject.gloss, Entries(self._words, self._levels, is_full=is_full)
        most_lines = None if is_full else _GLANCE_LINES
        if gloss.is_headword:
            entries.set_whole(sheet, gloss.parts, gloss.reading, most_lines=most_lines)
        else:
            entries.set_parts(sheet, gloss.parts, most_lines=most_lines)

    def _set_dictionary(self, subject: TermSubject, sheet: Sheet) -> None:
        sheet.rule()
        sheet.skip(8)
        if subject.gloss.parts:
            self._set_parts(subject, sheet, is_full=True)
        if not subject.gloss.is_headword:
            sheet.skip(4)
            sections.set_note(sheet, self._words.no_whole_entry, self._signs.of_reading(ReadingSource.DICTIONARY).icon)
        entries = Entries(self._words, self._levels, is_full=True)
        self._set_around(subject.around, self._words.longer, entries, sheet, most_lines=_GLANCE_LINES)
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


def _reading_tools(subject: Subject) -> tuple[Tool, ...]:
    return (Tool.READ,) if subject.alternatives else ()


def _told(subject: Subject) -> tuple[int, ...]:
    """Give the places of hanzi with several counterparts, where both scripts have as many hanzi."""
    return subject.ambiguous if len(_hanzi(subject)) == len(subject.other_hanzi) else ()


def _hanzi(subject: Subject) -> str:
    return subject.text if isinstance(subject, WordSubject) else subject.hanzi

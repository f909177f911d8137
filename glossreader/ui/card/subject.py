"""What a card is about: a term of the page's glossary, or a word that is in no glossary."""

from dataclasses import dataclass, replace

from glossreader.domain.page import Gloss, Looked, Page, Part, Syllable
from glossreader.domain.term import ReadingSource, Rendering, in_marks
from glossreader.language.hanzi import count_han
from glossreader.language.pinyin.syllables import split
from glossreader.settings import Script
from glossreader.ui.tone_label import reading_text


@dataclass(frozen=True, slots=True)
class TermSubject:
    """A term as a page has it.

    is_english  whether its English is pointed at: the card then leaves the English out and shows the hanzi.
    mention     index of the mention that is pointed at; None when it is none of them.
    around      headwords of the dictionary that the term is a part of where it is pointed at, the longest first.
    ambiguous   places in `hanzi` of those that have several counterparts in the other script.
    """

    gloss: Gloss
    page: Page
    script: Script
    is_english: bool = False
    mention: int | None = None
    around: tuple[Part, ...] = ()
    ambiguous: tuple[int, ...] = ()

    @property
    def term_id(self) -> str:
        """The id of the term in the library."""
        return self.gloss.entry.term.id

    @property
    def hanzi(self) -> str:
        """The hanzi in the script that is shown."""
        term = self.gloss.entry.term
        printed = self.gloss.entry.printed or term.simplified
        return {Script.SIMPLIFIED: term.simplified, Script.TRADITIONAL: term.traditional}.get(self.script, printed)

    @property
    def marked(self) -> str:
        """The hanzi as the card shows them: #话题#, @账号, 《标题》."""
        return in_marks(self.hanzi, self.gloss.entry.term.kind)

    @property
    def is_traditional(self) -> bool:
        """Whether traditional forms are shown, and differ from the simplified ones."""
        return self.hanzi == self.gloss.entry.term.traditional != self.gloss.entry.term.simplified

    @property
    def other_hanzi(self) -> str:
        """The hanzi in the other script; empty where it is the same."""
        term = self.gloss.entry.term
        other = term.traditional if self.hanzi == term.simplified else term.simplified
        return "" if other == self.hanzi else other

    @property
    def pinyin(self) -> str:
        """The reading, as one string."""
        return self.gloss.entry.term.pinyin

    @property
    def alternatives(self) -> tuple[str, ...]:
        """Other readings, as marked pinyin; none where it is sure."""
        return self.gloss.alternatives

    def read_next(self) -> "TermSubject":
        """Give the same with its next reading, chosen by a person."""
        gloss, entry = self.gloss, self.gloss.entry
        chosen, *others = gloss.alternatives
        term = replace(entry.term, pinyin=chosen, pinyin_source=ReadingSource.USER)
        read = replace(
            gloss,
            entry=replace(entry, term=term),
            reading=split(chosen, count_han(term.simplified)),
            alternatives=(*others, entry.term.pinyin),
        )
        return replace(self, gloss=read)

    @property
    def renderings(self) -> tuple[Rendering, ...]:
        """Give every English for it, the one to show first in front."""
        entry = self.gloss.entry
        known = {rendering.text: rendering for rendering in entry.term.renderings}
        return tuple(known.get(text, Rendering(text)) for text in entry.shown_english)

    @property
    def english(self) -> str:
        """The English to show; empty where there is none."""
        return self.renderings[0].text if self.renderings else ""


@dataclass(frozen=True, slots=True)
class WordSubject:
    """A word outside of the glossary, with what the dictionary says.

    looked     empty where the dictionary has no entry.
    syllables  as the page reads it; empty where that is not known.
    on_page    whether it stands on the page as a word, so that it can become a term.
    source     who says how the page reads it; None where nobody does.
    alternatives  other readings, as marked pinyin, the likelier first.
    around     other headwords that cover the place which is pointed at, the longest first.
    parts      the headwords that a word without an entry is made of.
    ambiguous  places in `text` of hanzi that have several counterparts in the other script.
    """

    text: str
    looked: tuple[Looked, ...]
    syllables: tuple[Syllable, ...] = ()
    on_page: bool = True
    source: ReadingSource | None = None
    alternatives: tuple[str, ...] = ()
    around: tuple[Part, ...] = ()
    parts: tuple[Part, ...] = ()
    ambiguous: tuple[int, ...] = ()

    @property
    def reading(self) -> tuple[Syllable, ...]:
        """The reading to show beside it: the page's, else the commonest."""
        return self.syllables or (self.looked[0].reading if self.looked else ())

    @property
    def longer(self) -> tuple[Part, ...]:
        """The headwords that it is a part of."""
        return tuple(part for part in self.around if len(part.hanzi) > len(self.text))

    def read_next(self) -> "WordSubject":
        """Give the same with its next reading, chosen by a person."""
        chosen, *others = self.alternatives
        syllables = split(chosen, count_han(self.text))
        return replace(self, syllables=syllables, source=ReadingSource.USER, alternatives=(*others, self.pinyin))

    @property
    def other_hanzi(self) -> str:
        """The word in the other script; empty where it is the same or not known."""
        forms = [form for entry in self.looked for form in (entry.simplified, entry.traditional) if form != self.text]
        return forms[0] if forms else ""

    @property
    def pinyin(self) -> str:
        """The reading, as one string."""
        return reading_text(self.reading)

    @property
    def english(self) -> str:
        """The senses of the first entry; empty where there is none."""
        return "; ".join(self.looked[0].senses) if self.looked else ""


Subject = TermSubject | WordSubject

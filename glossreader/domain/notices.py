"""What a person should know about something that was done, as sentences with named fields."""

from dataclasses import dataclass
from typing import ClassVar

from glossreader.domain.errors import Sentence


class Notice(Sentence):
    """Something was done, but a person should know this about it; every subclass is a frozen dataclass with a `sentence`."""


@dataclass(frozen=True, slots=True)
class BytesReplaced(Notice):
    """Bytes that the charset does not know were replaced by U+FFFD."""

    name: str
    count: int
    charset: str
    sentence: ClassVar[str] = "{name}: {count} bytes are not {charset} and are shown as �. The file is kept as it was."


@dataclass(frozen=True, slots=True)
class CorrectionsAdrift(Notice):
    """An article was updated, and places that a person had corrected in it are not in the new text."""

    title: str
    count: int
    sentence: ClassVar[str] = (
        "“{title}”: {count} places that you had corrected are not in the new text. Their terms stay in the library; "
        "undo brings the old text back."
    )


@dataclass(frozen=True, slots=True)
class ArticlesNotAgain(Notice):
    """A source was read again, and some of its articles did not come out of it."""

    name: str
    count: int
    sentence: ClassVar[str] = "{name}: {count} of its articles were not found when it was read again. They stay as they were."


@dataclass(frozen=True, slots=True)
class HanLost(Notice):
    """Fewer Han characters came out than went in."""

    name: str
    missing: int
    sentence: ClassVar[str] = "{name}: {missing} Chinese characters of the page did not reach its articles. The file is kept as it was."


@dataclass(frozen=True, slots=True)
class EncodedTwice(Notice):
    """The text had been encoded twice, ç¤¾ä¼š for 社会, and that was undone."""

    name: str
    sentence: ClassVar[str] = "{name}: the text had been encoded twice and is shown as it was meant. The file is kept as it was."


@dataclass(frozen=True, slots=True)
class PagesWithoutText(Notice):
    """Some pages of a document are pictures."""

    name: str
    count: int
    sentence: ClassVar[str] = "{name}: {count} pages are pictures without text and were left out. The file is kept as it was."


@dataclass(frozen=True, slots=True)
class PartsMissing(Notice):
    """Some chapters or parts of a document could not be read; `which` names the first of them."""

    name: str
    count: int
    which: str
    sentence: ClassVar[str] = (
        "{name}: {count} of its parts could not be read, {which} first. The rest was read; the file is kept as it was."
    )


@dataclass(frozen=True, slots=True)
class DictionaryLinePassedOver(Notice):
    """A line of a person's own dictionary is broken; `what` says how."""

    name: str
    line: int
    what: str
    sentence: ClassVar[str] = "{name}, line {line}: {what}. It was passed over; the other lines are used."


@dataclass(frozen=True, slots=True)
class DictionaryLinesPassedOver(Notice):
    """There are more broken lines in a person's own dictionary than were named one by one."""

    name: str
    count: int
    sentence: ClassVar[str] = "{name}: {count} more lines were passed over. The others are used."


@dataclass(frozen=True, slots=True)
class BuiltInReplaced(Notice):
    """A person brought a newer CC-CEDICT, and the one that comes with the program was switched off."""

    name: str
    sentence: ClassVar[str] = "{name} is asked instead of the CC-CEDICT that comes with the program, which is switched off now."

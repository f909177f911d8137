"""What can go wrong, as sentences with named fields.

GlossreaderError            something could not be done; `str()` names the file, says why and what to do
├── SourceError             a file or page could not be read (source_errors.py)
├── LibraryError            the library file cannot be used
├── DictionaryError         the dictionary could not be built or opened
├── DictionaryFileError     a person's own dictionary cannot be used
├── OutputError             a result could not be written
├── ArticleNotFound         no article has that number
├── BlockNotFound           the article has no block of that number
├── TermNotFound            no term has that id
├── DictionaryNotFound      no dictionary is on the shelf by that name or id
├── DictionaryComesAlong    a dictionary that comes with the program cannot be removed
├── NoHanziSelected         what was selected has no hanzi that could be a term
└── NoEnglishSelected       what was selected has no words that could be a term's English
"""

import unicodedata
from dataclasses import dataclass, fields
from typing import ClassVar

_UNSEEN_CATEGORIES = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def visible(text: str) -> str:
    """Show `text` on one line: control, bidi and other unseen characters as their code point, `a.txt⟨U+202E⟩gnp.exe`."""
    return "".join(f"⟨U+{ord(char):04X}⟩" if unicodedata.category(char) in _UNSEEN_CATEGORIES else char for char in text)


class Sentence:
    """A dataclass whose `str()` fills its fields into its `sentence`."""

    sentence: ClassVar[str]

    def __str__(self) -> str:  # type: ignore[explicit-override]  # typing has it from Python 3.12 on
        values = {field.name: getattr(self, field.name) for field in fields(self)}  # type: ignore[arg-type]  # subclasses are dataclasses
        return self.sentence.format(**{name: visible(value) if isinstance(value, str) else value for name, value in values.items()})


class GlossreaderError(Sentence, Exception):
    """Something that the user can understand could not be done; every subclass is a dataclass with a `sentence`."""

    def __reduce__(self) -> tuple[type["GlossreaderError"], tuple[object, ...]]:  # type: ignore[explicit-override]  # as above
        """Let it cross to another process with its fields."""
        return type(self), tuple(getattr(self, field.name) for field in fields(self))  # type: ignore[arg-type]  # as above


@dataclass(eq=False)
class LibraryError(GlossreaderError):
    """The library file cannot be used; `path` names it."""

    path: str
    sentence = "The library {path} cannot be used."


@dataclass(eq=False)
class LibraryInUse(LibraryError):
    """Another program has the library open."""

    sentence = "The library {path} is in use by another glossreader. Close it there, or wait until it is done."


@dataclass(eq=False)
class LibraryNewer(LibraryError):
    """A later version of the program wrote the library."""

    found: int
    known: int
    sentence = "The library {path} was made by a newer glossreader (format {found}; this one knows {known}). Update glossreader to open it."


@dataclass(eq=False)
class NotALibrary(LibraryError):
    """The file is something else: no SQLite file, or another program's."""

    sentence = "{path} is not a glossreader library. It was left as it is. Choose another file with --library."


@dataclass(eq=False)
class LibraryDamaged(LibraryError):
    """SQLite or a checksum says that the file is damaged; `reason` in its words."""

    reason: str
    sentence = "The library {path} is damaged ({reason}). It was left as it is. Keep a copy of the file and restore a backup."


@dataclass(eq=False)
class LibraryUnwritable(LibraryError):
    """The library cannot be written: read-only file or folder, full disk; `reason` in the system's words."""

    reason: str
    sentence = "The library {path} cannot be written ({reason}). Nothing that was stored is lost. Make room or choose another folder."


@dataclass(eq=False)
class DictionaryError(GlossreaderError):
    """The dictionary could not be built; `folder` is its cache."""

    folder: str
    reason: str
    sentence = "The dictionary could not be built in {folder} ({reason}). Check that the folder can be written and has 40 MB of room."


@dataclass(eq=False)
class DictionaryFileError(GlossreaderError):
    """The file of a person's own dictionary cannot be used; `name` names it."""

    name: str
    sentence = "{name} cannot be used as a dictionary."


@dataclass(eq=False)
class DictionaryFileNotText(DictionaryFileError):
    """The file is no text in an encoding that is known, or a packed one that is damaged."""

    sentence = "{name} is no text that can be read. Save it as UTF-8 text: CC-CEDICT, or a list parted by tabs or commas."


@dataclass(eq=False)
class DictionaryFileTooLarge(DictionaryFileError):
    """The file has more than `limit` MB, unpacked."""

    limit: int
    sentence = "{name} has more than {limit} MB. Save the part that you need to a file of its own."


@dataclass(eq=False)
class DictionaryFileEmpty(DictionaryFileError):
    """No line of the file is an entry."""

    sentence = (
        "{name} has no line that is an entry. A line must be written as in CC-CEDICT, or have a Chinese word and its English, "
        "parted by a tab or a comma."
    )


@dataclass(eq=False)
class OutputError(GlossreaderError):
    """A result could not be written; what stood at `path` before is still there."""

    path: str
    reason: str
    sentence = "{path} could not be written ({reason}). What was there before is unchanged."


@dataclass(eq=False)
class ArticleNotFound(GlossreaderError):
    """No article of the library has this number."""

    number: int
    sentence = "The library has no article {number}. `glossreader list` shows the numbers."


@dataclass(eq=False)
class BlockNotFound(GlossreaderError):
    """The article has no block of this number."""

    number: int
    block: int
    sentence = "Article {number} has no block {block}. `glossreader show {number}` shows the numbers of its blocks."


@dataclass(eq=False)
class TermNotFound(GlossreaderError):
    """No term of the library has this id: it was taken back meanwhile."""

    id: str
    sentence = "The library has no term {id} any more. Open the glossary again."


@dataclass(eq=False)
class DictionaryNotFound(GlossreaderError):
    """No dictionary of the library is called so; `which` is a number of the list, or the id of one that was taken back meanwhile."""

    which: str
    sentence = "The library has no dictionary {which}. `glossreader dictionaries` shows their numbers."


@dataclass(eq=False)
class DictionaryComesAlong(GlossreaderError):
    """A dictionary that comes with the program was to be removed."""

    name: str
    sentence = "{name} comes with glossreader and cannot be removed. Switch it off instead."


@dataclass(eq=False)
class PairOfOne(GlossreaderError):
    """An article was to be paired with itself."""

    number: int
    sentence = "Article {number} cannot be paired with itself. Choose another one."


@dataclass(eq=False)
class NoHanziSelected(GlossreaderError):
    """What was selected has no hanzi that could be a term."""

    text: str
    sentence = "“{text}” has no Chinese characters. Select the hanzi of the term."


@dataclass(eq=False)
class NoEnglishSelected(GlossreaderError):
    """What was selected has no words that could be a term's English."""

    text: str
    sentence = "“{text}” has no English words. Select the English of the term."

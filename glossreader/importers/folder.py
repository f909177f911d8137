"""A folder: the files in it that can be read, in the order in which a person counts them."""

import os
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from glossreader.domain.source_errors import EmptyFolder, FolderTooLarge, SourceNotFound, SourceUnreadable
from glossreader.language.numerals import NUMERAL, number_of

ENDINGS = frozenset(
    (
        ".txt",
        ".text",
        ".html",
        ".htm",
        ".xhtml",
        ".mht",
        ".mhtml",
        ".epub",
        ".pdf",
        ".docx",
        ".md",
        ".markdown",
        ".srt",
        ".vtt",
        ".ass",
        ".ssa",
    )
)
MOST = 5_000  # files that can be read; a large archive of clippings has some hundred
_MOST_SEEN = 200_000  # files and folders of any kind: a folder of pictures, or all that a person has
_PAGES = (".html", ".htm", ".xhtml")
_BESIDE_PAGE = re.compile(r"(.+)(?:_files|\.files)")  # where browsers put the pictures of a page that they save
_LEFT_OUT = frozenset(("__MACOSX", "node_modules"))
_NUMBER = re.compile(rf"(\d{{1,18}}|(?<=第){NUMERAL.pattern})")


@dataclass(frozen=True, slots=True)
class Listing:
    """What a folder has: its files that can be read, and why some of its folders could not be looked into."""

    files: tuple[Path, ...]
    unread: tuple[SourceUnreadable, ...] = ()


def files_of(folder: Path) -> Listing:
    """List the files below a folder that can be read, by their endings: chapter 2 before chapter 10, 第二章 before 第十章.

    Left out are hidden files and folders, what lies beside a page that a browser saved whole, and what other programs leave.
    Links to files count, links to folders are not followed. Raises EmptyFolder, FolderTooLarge, SourceNotFound; SourceUnreadable only
    if the folder itself cannot be looked into, or nothing but folders that cannot.
    """
    files: list[Path] = []
    unread: list[SourceUnreadable] = []
    waiting, seen = [folder], 0
    while waiting:
        inside = waiting.pop()
        try:
            entries = _entries(inside)
        except FileNotFoundError as error:
            if inside is folder:
                raise SourceNotFound(str(folder)) from error
            continue  # gone since its name was read
        except OSError as error:
            unread.append(SourceUnreadable(str(inside), error.strerror or str(error)))
            if inside is folder:
                raise unread[0] from error
            continue
        seen += len(entries)
        waiting += (Path(entry) for entry in entries if _is_folder(entry))
        files += (Path(entry) for entry in entries if _is_source(entry))
        if len(files) > MOST or seen > _MOST_SEEN:
            raise FolderTooLarge(str(folder), MOST if len(files) > MOST else _MOST_SEEN)
    if not files:
        raise unread[0] if unread else EmptyFolder(str(folder))
    return Listing(tuple(sorted(files, key=lambda file: _counted(file.relative_to(folder).parts))), tuple(unread))


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    """Look into a folder; what is hidden, or comes with something else, is not there."""
    with os.scandir(folder) as found:
        entries = [entry for entry in found if not entry.name.startswith((".", "~$")) and entry.name not in _LEFT_OUT]
    pages = {Path(entry.name).stem for entry in entries if entry.name.lower().endswith(_PAGES)}
    return [entry for entry in entries if not ((beside := _BESIDE_PAGE.fullmatch(entry.name)) and beside[1] in pages and _is_folder(entry))]


def _is_folder(entry: os.DirEntry[str]) -> bool:
    return entry.is_dir(follow_symlinks=False)


def _is_source(entry: os.DirEntry[str]) -> bool:
    """Whether a name has an ending that can be read, and there is a file behind it; a link that leads nowhere has none."""
    if os.path.splitext(entry.name)[1].lower() not in ENDINGS:  # noqa: PTH122  # no Path for each of 200,000 names
        return False
    try:
        return entry.is_file()
    except OSError:  # a link that leads back to itself
        return False


def _counted(names: Iterable[str]) -> list[tuple[tuple[int, float, str], ...]]:
    """Make the names of a path comparable, each part by part: numbers as numbers, before what is none."""
    return [(*map(_part, filter(None, _NUMBER.split(_folded(name)))), (2, 0.0, name)) for name in names]


def _part(part: str) -> tuple[int, float, str]:
    number = float(part) if part.isdecimal() else number_of(part) if NUMERAL.fullmatch(part) else None
    return (1, 0.0, part) if number is None else (0, number, "")


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()

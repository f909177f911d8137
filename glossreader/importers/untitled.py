"""What an article is called that has no title: as its file is, without the ending."""

from pathlib import Path

from glossreader.importers.charset.ladder import decode
from glossreader.importers.text import as_text


def title_of(name: str) -> str:
    """Make a title, in one line, of a file's name; one in an old charset, as archives bring it to other systems, is read by its bytes."""
    return " ".join(as_text(_stem(name)).split())


def _stem(name: str) -> str:
    stem = Path(name).stem
    if not any("\ud800" <= char <= "\udfff" for char in stem):
        return stem
    return decode(stem.encode("utf-8", "surrogateescape" if _is_escaped(stem) else "replace")).text


def _is_escaped(stem: str) -> bool:
    """Whether the surrogates in a name stand for bytes (PEP 383), and are not halves of a pair as Windows lets them be in names."""
    return all("\udc80" <= char <= "\udcff" for char in stem if "\ud800" <= char <= "\udfff")

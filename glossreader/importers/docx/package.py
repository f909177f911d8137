"""The parts of an office document, found by its relations, and what its properties say; ECMA-376 part 2."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from posixpath import basename, dirname, join, normpath

from glossreader.importers.archive import Archive
from glossreader.importers.laid import Metadata
from glossreader.importers.xml_tree import Element, named, parsed, text_of, tree_of, value

_MAIN = "word/document.xml"
_NO_TITLE = re.compile(
    r"(?:microsoft word\s?[-–]\s?.*|(?:新建|new) ?.*(?:文档|文檔|document).*|(?:文档|文檔|document)\s?\d*|untitled.*|无标题.*|.*\.docx?"
    r"|普通文档|Normal\.dotm)?",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(
    r"(?:user|admin(?:istrator)?|windows(?: user)?|microsoft(?: office user)?|lenovo|dell|hp|asus|acer|huawei|pc|owner|unknown"
    r"|用户|用戶|微软用户|Windows 用户|python-docx|apache poi|wps(?: office)?|\d+)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of a document as trees; `related` by the last part of their relation's type: styles, footnotes, header, ..."""

    path: str
    main: Element
    related: Mapping[str, tuple[tuple[str, Element], ...]]
    raws: Mapping[str, bytes]

    def part(self, kind: str) -> Element | None:
        """Give the only part of a kind."""
        return next((root for _, root in self.related.get(kind, ())), None)


def package_of(archive: Archive) -> Package | None:
    """Find the parts that hold text, or say what it is; None where the document itself cannot be read."""
    path = next((target for kind, target in _relations("", archive) if kind == "officeDocument"), _MAIN)
    raw = archive.read(path)
    main, is_whole = parsed(raw, archive.shown) if raw else (None, False)
    if raw is None or main is None:
        return None
    if not is_whole:
        archive.damaged.append(path)
    related: dict[str, list[tuple[str, Element]]] = {}
    raws = {path: raw}
    for kind, target in _relations(path, archive):
        if kind not in ("styles", "numbering", "footnotes", "endnotes", "settings", "header", "footer") or target in raws:
            continue
        other = archive.read(target)
        root, is_whole = parsed(other, archive.shown) if other else (None, True)
        if not is_whole:
            archive.damaged.append(target)
        if other and root is not None:
            related.setdefault(kind, []).append((target, root))
            raws[target] = other
    return Package(path, main, {kind: tuple(parts) for kind, parts in related.items()}, raws)


def metadata_of(archive: Archive) -> Metadata:
    """Read the core properties: title and author where a person gave them. When a file was made is no day of publication."""
    target = next((target for kind, target in _relations("", archive) if kind == "core-properties"), "docProps/core.xml")
    raw = archive.read(target)
    root = tree_of(raw, archive.shown) if raw else None
    titles = [text for title in named(root, "title") if not _NO_TITLE.fullmatch(text := text_of(title))]
    authors = [name for creator in named(root, "creator") for name in re.split(r"\s*[;；、]\s*", text_of(creator))]
    return Metadata(tuple(titles), authors=tuple(name for name in authors if not _NO_AUTHOR.fullmatch(name)))


def _relations(path: str, archive: Archive) -> list[tuple[str, str]]:
    """Give the kind and the target of each relation of a part, of the package itself where `path` is empty."""
    raw = archive.read(join(dirname(path), "_rels", f"{basename(path)}.rels"))
    root = tree_of(raw, archive.shown) if raw else None
    found = []
    for relation in named(root, "Relationship"):
        if value(relation, "TargetMode") != "External":
            target = value(relation, "Target")
            whole = target.lstrip("/") if target.startswith("/") else join(dirname(path), target)
            found.append((value(relation, "Type").rpartition("/")[2], normpath(whole)))
    return found

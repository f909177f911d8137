"""XML of e-books and office documents, as a tree: it defines no entities and loads nothing, whatever it says; what is broken is mended."""

import re
from functools import lru_cache
from html.entities import html5
from typing import Any

from lxml import etree  # type: ignore[import-untyped]  # it has no types

from glossreader.domain.source_errors import ArchiveRefused

Element = Any  # etree._Element
_DEFINES = re.compile(rb"<!DOCTYPE[^>\[]{0,2000}\[|<!ENTITY", re.IGNORECASE)  # billion laughs, quadratic blow-up, files of this computer
_NAMED = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,30});")  # &nbsp; as XHTML has it, and no XML but by its DTD
_OF_XML = (b"amp", b"lt", b"gt", b"quot", b"apos")


def tree_of(raw: bytes, shown: str) -> Element | None:
    """Parse XML in whatever charset it declares; None where there is no element in it.

    Raises ArchiveRefused where it defines entities of its own: no program writes such a file.
    """
    return parsed(raw, shown)[0]


def parsed(raw: bytes, shown: str) -> tuple[Element | None, bool]:
    """Parse as `tree_of` does; also tell whether the XML was whole, and not cut off, broken, or nested too deep to be read to its end."""
    if _DEFINES.search(raw.replace(b"\0", b"")):  # also in UTF-16
        raise ArchiveRefused(shown, "its XML defines entities of its own, like a bomb")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(_NAMED.sub(_as_number, raw), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None, False
    if root is not None and (dtd := root.getroottree().docinfo.internalDTD) is not None and list(dtd.iterentities()):
        raise ArchiveRefused(shown, "its XML defines entities of its own, like a bomb")
    return root, not any(error.level == etree.ErrorLevels.FATAL for error in parser.error_log)


def _as_number(entity: re.Match[bytes]) -> bytes:
    text = "" if entity[1] in _OF_XML else html5.get(f"{entity[1].decode('ascii')};", "")
    return b"".join(b"&#%d;" % ord(char) for char in text) or entity.group()


def name_of(element: Element) -> str:
    """Name an element without its namespace; processing instructions and entities have no name."""
    return _local(element.tag) if isinstance(element.tag, str) else ""


@lru_cache(maxsize=1024)
def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def child(element: Element | None, name: str) -> Element | None:
    """Find a child by its name, in any namespace."""
    return None if element is None else next(element.iterchildren(f"{{*}}{name}"), None)


def named(root: Element | None, *names: str) -> list[Element]:
    """Find all elements of these names, in any namespace, in order."""
    return [] if root is None else list(root.iter(*(f"{{*}}{name}" for name in names)))


def value(element: Element, name: str) -> str:
    """Return an attribute by its name without namespace, stripped; nothing where there is none."""
    found = element.get(name)
    if found is None:
        found = next((text for key, text in element.attrib.items() if key.rpartition("}")[2] == name), "")
    return str(found).strip()


def text_of(element: Element) -> str:
    """Return the text in an element, with single spaces."""
    return " ".join("".join(element.itertext()).split())

"""What a PDF says of itself: the title and the authors that its program kept, where a person could have meant them, and its language."""

import re
from collections.abc import Mapping

from glossreader.importers.laid import Metadata

# Titles that programs make of file names, and templates of nothing.
_NO_TITLE = re.compile(
    r"microsoft (?:word|powerpoint|excel)|untitled|unbenannt|未命名|无标题|無標題|(?:slide|page|document|doc|文档|文件) ?\d*$"
    r"|powerpoint presentation"
    r"|.*\.(?:docx?|pdf|indd|qxd|tex|dvi|odt|pages|rtf|txt|pptx?|wpd|html?|fm|ps|ai|pub|cdr|pmd|wps)\b"
    r"|.*[/\\]|[\w-]*\d{4,}[\w-]*$|[\w.-]*_[\w.-]*$|(?:layout|print) ?\d",
    re.IGNORECASE,
)
_PARTED = re.compile(r"\s*(?:[;；、]|\s&\s|\band\b|,(?!\s*(?:Jr|Sr|PhD|MD)\b))\s*")
_NAME = re.compile(r"(?:[^\W\d_][\w.’'\-]*\.?\s){1,4}[^\W\d_][\w.’'\-]*|[\u3400-\u9fff·]{2,8}")
_NOBODY = re.compile(
    r"(?:windows|microsoft|office|admin|administrator|user|owner|author|scanner|test|pc|用户|管理员|微软)\b", re.IGNORECASE
)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def metadata_of(properties: Mapping[str, str], language: str) -> Metadata:
    """Take from the information dictionary what a person could have written."""
    title = " ".join(properties.get("Title", "").split())
    return Metadata(
        titles=(title,) if title and any(map(str.isalpha, title)) and not _NO_TITLE.match(title) else (),
        authors=_authors(properties.get("Author", "")),
        language=language if _LANGUAGE.fullmatch(language) else None,
    )


def _authors(text: str) -> tuple[str, ...]:
    names = [name for name in _PARTED.split(text.strip()) if name]
    if not names or any(_NOBODY.match(name) or not _NAME.fullmatch(name) for name in names):
        return ()
    return tuple(dict.fromkeys(names))

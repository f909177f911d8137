"""What the headers of an answer say: the kind of what comes, a name for it, its charset, how it is packed, where it leads."""

import re
from collections.abc import Iterable
from pathlib import PurePosixPath
from urllib.parse import quote_from_bytes, unquote_to_bytes

from glossreader.importers.web.asked import Asked

_SUFFIXES = {
    "text/html": ".html", "application/xhtml+xml": ".html", "text/plain": ".txt", "text/markdown": ".md", "text/vtt": ".vtt",
    "application/x-subrip": ".srt", "text/srt": ".srt", "application/pdf": ".pdf", "application/epub+zip": ".epub",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "multipart/related": ".mhtml", "message/rfc822": ".mhtml", "application/x-mimearchive": ".mhtml",
}  # fmt: skip
_MAKERS = {".php", ".asp", ".aspx", ".jsp", ".jspx", ".do", ".cgi", ".shtml", ".action", ".htm"}  # suffixes of what makes a page
_MEDIA = {"image": "an image", "video": "a video", "audio": "a sound file", "font": "a font"}
_CHARSET = re.compile(r";\s*charset\s*=\s*\"?([^\";\s]+)", re.IGNORECASE)
_FILE_NAME_IN_CHARSET = re.compile(r"filename\*\s*=\s*\"?([\w-]+)'[^']*'([^;\"\s]+)", re.IGNORECASE)  # RFC 5987
_FILE_NAME = re.compile(r"filename\s*=\s*(?:\"((?:[^\"\\]|\\.)*)\"|([^;\s]+))", re.IGNORECASE)
_NO_NAME = re.compile(r"[\x00-\x1f\x7f<>:\"/\\|?*]+")
_LONGEST = 120  # characters of a name


class Answer:
    """The headers of an answer, by names in small letters."""

    def __init__(self, asked: Asked, headers: Iterable[tuple[bytes, bytes]]) -> None:
        self._asked = asked
        self._headers: dict[str, str] = {}
        for name, value in headers:
            self._headers.setdefault(name.decode("latin-1").lower(), value.decode("latin-1"))

    @property
    def location(self) -> str:
        """Where the answer leads; empty when it leads nowhere."""
        raw = self._headers.get("location", "").encode("latin-1")
        try:
            return raw.decode()
        except UnicodeDecodeError:
            return quote_from_bytes(raw, safe=bytes(range(0x21, 0x7F)).decode())

    @property
    def kind(self) -> str:
        """The media type, in small letters; empty when none is given."""
        return self._headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str | None:
        """The charset that the server claims, as it spells it."""
        found = _CHARSET.search(self._headers.get("content-type", ""))
        return found[1] if found else None

    @property
    def medium(self) -> str | None:
        """Say which kind of thing without text it is: "an image"; None when it may have text."""
        major, _, minor = self.kind.partition("/")
        return f"{_MEDIA[major]} ({minor})" if major in _MEDIA else None

    @property
    def length(self) -> int | None:
        """How many bytes are to come, packed as they are; None when the server does not say."""
        text = self._headers.get("content-length", "")
        return int(text) if text.isdecimal() and len(text) < 20 else None

    @property
    def packing(self) -> str:
        """How the bytes are packed: gzip, deflate, or not."""
        return self._headers.get("content-encoding", "").strip().lower().replace("x-gzip", "gzip").replace("identity", "")

    @property
    def name(self) -> str:
        """A name for a file of it: what the server calls it, else the end of its path, else its host; with the suffix of its kind."""
        path = _decoded(unquote_to_bytes(self._asked.target.partition("?")[0]))
        name = _safe(self._given_name()) or _safe(PurePosixPath(path).name) or self._asked.host
        suffix = _SUFFIXES.get(self.kind, "")
        has = PurePosixPath(name).suffix.lower()
        if not suffix or has == suffix or has in _SUFFIXES.values():
            return name
        return f"{name.removesuffix(PurePosixPath(name).suffix) if has in _MAKERS else name}{suffix}"

    def _given_name(self) -> str:
        """Give the name in Content-Disposition, by which browsers save it."""
        header = self._headers.get("content-disposition", "")
        if found := _FILE_NAME_IN_CHARSET.search(header):
            return _decoded(unquote_to_bytes(found[2]), found[1])
        if found := _FILE_NAME.search(header):
            return _decoded(unquote_to_bytes(re.sub(r"\\(.)", r"\1", found[1] or found[2] or "").encode("latin-1", "replace")))
        return ""


def _decoded(raw: bytes, charset: str = "utf-8") -> str:
    """Decode a name, which some servers send in GBK whatever the rules say."""
    for one in (charset, "utf-8", "gb18030"):
        try:
            return raw.decode(one)
        except (UnicodeDecodeError, LookupError):
            continue
    return raw.decode("latin-1")


def _safe(name: str) -> str:
    """Leave the last part of what may be a path, without what no file is called."""
    return _NO_NAME.sub(" ", name.replace("\\", "/").rsplit("/", 1)[-1]).strip(" .")[-_LONGEST:]

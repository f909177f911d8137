"""What stands in the text of a cue and is not said: tags, codes in braces, entities; who speaks, and ruby, are told by tags too."""

import re
from collections.abc import Iterator, Sequence

from glossreader.importers.subtitles.cue import Said

_TAG = re.compile(
    r"<(?P<end>/?)(?P<name>i|b|u|s|c|v|lang|ruby|rb|rtc|rt|font|span|em|strong|br|\d[\d:.,]{4,14})(?P<rest>[ \t.\n/][^<>]{0,300})?>",
    re.IGNORECASE,
)
_CODE = re.compile(r"\{(?:\\[^{}\n]{0,500}|[a-zA-Z]:[^{}\n]{0,100})\}")  # {\an8}, {y:i}
_LINE_CODE = re.compile(r"\\N|<br ?/?>", re.IGNORECASE)
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\xa0"), ("&lrm;", "\u200e"), ("&rlm;", "\u200f"), ("&amp;", "&"))


def said(raw: str) -> tuple[Said, ...]:
    """Read the text of a cue: its lines, without what is only markup; a ruby as its base text and, in brackets, its reading."""
    lines: list[Said] = []
    open_line, name = "", ""
    for speaker, text in _spoken(_LINE_CODE.sub("\n", _CODE.sub("", raw))):
        first, *others = text.split("\n")
        if speaker != name and open_line.strip():
            lines.append(Said(_plain(open_line), name))
            open_line = ""
        name, open_line = speaker, open_line + first
        for line in others:
            lines.append(Said(_plain(open_line), name))
            open_line = line
    lines.append(Said(_plain(open_line), name))
    return tuple(line for line in lines if line.text)


def _spoken(raw: str) -> Iterator[tuple[str, str]]:
    """Give stretches of text with who speaks them; readings, which stand in ruby only, behind what they are above."""
    speaker, at = "", 0
    readings: list[str] = []
    is_ruby = is_reading = False
    for tag in _TAG.finditer(raw):
        name, is_start = tag["name"].lower(), not tag["end"]
        if is_reading:
            readings.append(raw[at : tag.start()].strip())
        else:
            yield speaker, raw[at : tag.start()]
        at = tag.end()
        is_reading = is_ruby and (is_start if name == "rt" else is_reading and name != "ruby")
        if name == "ruby":
            yield speaker, _in_brackets(readings)
            readings, is_ruby = [], is_start
        elif name == "v":
            speaker = _plain(re.sub(r"^\.\S*", "", tag["rest"] or "")) if is_start else ""
    yield speaker, _in_brackets([*readings, raw[at:].strip()]) if is_reading else _in_brackets(readings) + raw[at:]


def _in_brackets(readings: Sequence[str]) -> str:
    return f" ({reading})" if (reading := " ".join(filter(None, readings))) else ""


def _plain(text: str) -> str:
    for entity, char in _ENTITIES:
        text = text.replace(entity, char)
    return " ".join(text.split())

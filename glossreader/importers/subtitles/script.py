"""Advanced SubStation Alpha (.ass) and SubStation Alpha (.ssa): a script of events, of which the dialogue is shown in order of time."""

import re
from collections.abc import Iterator, Mapping
from operator import attrgetter

from glossreader.importers.subtitles.cue import Cue, Track
from glossreader.importers.subtitles.markup import said

_SCRIPT = re.compile(r"\ufeff?\s*(?:[;!][^\n]*\n\s*){0,50}\[(?:Script Info|V4\+? Styles)\][ \t]*(?:\n|$)", re.IGNORECASE)
_FIELDS = ("layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text")
_TIME = re.compile(r"\s*(\d+):(\d{1,2}):(\d{1,2})(?:[.,:](\d{1,3}))?\s*")
_DRAWN = re.compile(r"\{[^{}]*\\p[1-9][^{}]*\}.*?(?=\{[^{}]*\\p0[^{}]*\}|$)", re.DOTALL)  # shapes, not text
_OVERRIDE = re.compile(r"\{[^{}]*\}")
_SPACE, _LINE = re.compile(r"\\h"), re.compile(r"\\[Nn]")
_SUNG, _MADE = "karaoke", "fx"  # the effects of a line to be sung, and of what a program made of its syllables


def is_script(text: str) -> bool:
    """Whether a text is such a script."""
    return _SCRIPT.match(text) is not None


def track_of_script(text: str) -> Track:
    """Read the dialogue, sorted by time; a line to be sung stands for the syllables that an effect makes of it."""
    events = list(_events(text))
    has_sung = any(event["kind"] == "comment" and event["effect"] == _SUNG for _, event in events)
    cues: list[Cue] = []
    hidden: list[str] = []
    for number, event in events:
        hidden += [_OVERRIDE.sub("", drawn) for drawn in _DRAWN.findall(event["text"])]
        text = _OVERRIDE.sub("", _DRAWN.sub("", event["text"]))
        is_shown = event["effect"] == _SUNG if event["kind"] == "comment" else not (has_sung and event["effect"] == _MADE)
        if not is_shown:
            hidden.append(text)
        elif lines := said(_LINE.sub("\n", _SPACE.sub(" ", text))):
            cues.append(Cue(_milliseconds(event["start"]), _milliseconds(event["end"]), lines, number, number))
    return Track(tuple(sorted(cues, key=attrgetter("start"))), tuple(hidden))


def _events(text: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Give the events with their fields, as their format line names them, and the line where each stands."""
    names: tuple[str, ...] = _FIELDS
    for number, line in enumerate(text.split("\n"), 1):
        kind, _, rest = line.partition(":")
        kind = kind.strip().lower()
        if kind == "format" and "text" in rest.lower():
            names = tuple(name.strip().lower() for name in rest.split(","))
        elif kind in ("dialogue", "comment"):
            values = rest.split(",", len(names) - 1)
            event = dict.fromkeys(_FIELDS, "") | dict(zip(names, values, strict=False))
            if len(values) < len(names) and any(map(str.isalpha, values[-1])):
                event["text"] = values[-1]
            yield number, event | {"kind": kind, "effect": event["effect"].strip().lower()}


def _milliseconds(time: str) -> int:
    if found := _TIME.fullmatch(time):
        hours, minutes, seconds, rest = (part or "0" for part in found.groups())
        return ((int(hours) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + int(rest.ljust(3, "0"))
    return 0

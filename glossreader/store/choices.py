"""The reader's settings, each by its name as JSON; what is unknown or wrong is passed over, because the window must open."""

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict
from typing import Any

from glossreader.domain.level import Standard
from glossreader.settings import ZOOM_STEPS, Notation, Order, Ruby, Scheme, Script, Settings, Traditional

_WIDEST_PANE = 10_000  # logical pixels


def written(settings: Settings) -> dict[str, str]:
    """Write the settings down, each by its name as JSON."""
    return {name: json.dumps(value, ensure_ascii=False) for name, value in asdict(settings).items()}


def settings_from(kept: Mapping[str, Any]) -> Settings:
    """Read the settings; a name that is unknown is ignored, and a value that cannot be is the default of its field."""
    values = {}
    for name in kept.keys() & _READERS.keys():
        with suppress(ValueError, TypeError, RecursionError):  # a damaged file may hold any value
            values[name] = _READERS[name](json.loads(kept[name]))
    return Settings(**values)


def _exactly(kind: type) -> Callable[[Any], Any]:
    def read(value: object) -> object:
        if type(value) is not kind:
            raise TypeError(value)
        return value

    return read


def _zoom(value: float) -> float:
    if not ZOOM_STEPS[0] <= value <= ZOOM_STEPS[-1]:
        raise ValueError(value)
    return float(value)


def _width(value: object) -> int:
    if type(value) is not int or not 0 < value <= _WIDEST_PANE:
        raise ValueError(value)
    return value


def _numbers(values: object) -> tuple[int, ...]:
    if not isinstance(values, list) or any(type(value) is not int for value in values):
        raise TypeError(values)
    return tuple(values)


_READERS: dict[str, Callable[[Any], Any]] = {
    "script": Script,
    "traditional": Traditional,
    "marks_ambiguous": _exactly(bool),
    "notation": Notation,
    "sandhi": _exactly(bool),
    "standard": Standard,
    "ruby": Ruby,
    "scheme": Scheme,
    "order": Order,
    "zoom": _zoom,
    "language": _exactly(str),
    "articles_width": _width,
    "glossary_width": _width,
    "articles_shown": _exactly(bool),
    "glossary_shown": _exactly(bool),
    "geometry": _exactly(str),
    "looks_first": _exactly(bool),
    "open_articles": _numbers,
}

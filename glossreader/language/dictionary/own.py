"""A person's own dictionary: from the bytes of a file to a volume on the shelf, with what was wrong in it."""

import hashlib
from dataclasses import dataclass
from pathlib import Path, PurePath

from glossreader.domain.dictionary import DictionaryFormat, Volume
from glossreader.domain.errors import DictionaryFileEmpty
from glossreader.domain.notices import DictionaryLinePassedOver, DictionaryLinesPassedOver, Notice
from glossreader.language.dictionary.cache import build_file, file_of
from glossreader.language.dictionary.cedict_text import cedict_name, parsed_cedict
from glossreader.language.dictionary.columns import parsed_columns
from glossreader.language.dictionary.parsed import Broken, format_of
from glossreader.language.dictionary.price import term_price, word_price
from glossreader.language.dictionary.text import lines_of
from glossreader.language.dictionary.volumes import Row
from glossreader.language.dictionary.writing import Progress

_NAMED = 20  # broken lines that get a sentence each


@dataclass(frozen=True, slots=True)
class OwnDictionary:
    """What became of a file: the volume that was built, how the file is written, and what was wrong in it."""

    volume: Volume
    format: DictionaryFormat
    notices: tuple[Notice, ...]


def build_own(
    cache: Path, raw: bytes, name: str, format_: DictionaryFormat | None = None, progress: Progress | None = None
) -> OwnDictionary:
    """Build a volume in the folder `cache` from a person's file; its id is the sha256 of `raw`.

    `name` is that of the file, for what is said and shown; without `format_` it is told by the text. The same bytes make the same volume
    again. Raises DictionaryFileError where the file cannot be used, and DictionaryError where the volume cannot be written.
    """
    lines = lines_of(raw, name)
    written = format_ or format_of(lines)
    parsed = list(parsed_cedict(lines) if written is DictionaryFormat.CEDICT else parsed_columns(lines, written))
    rows = list(dict.fromkeys(one for one in parsed if isinstance(one, Row)))
    if not rows:
        raise DictionaryFileEmpty(name)
    id_ = hashlib.sha256(raw).hexdigest()
    price = word_price() if written is DictionaryFormat.CEDICT else term_price()
    build_file(file_of(cache, id_), rows, price, progress)
    shown = cedict_name(lines) if written is DictionaryFormat.CEDICT else ""
    notices = _notices(name, [one for one in parsed if isinstance(one, Broken)])
    return OwnDictionary(Volume(id_, shown or PurePath(name).stem, len(rows)), written, notices)


def _notices(name: str, broken: list[Broken]) -> tuple[Notice, ...]:
    named = tuple(DictionaryLinePassedOver(name, one.line, one.what) for one in broken[:_NAMED])
    more = len(broken) - len(named)
    return (*named, DictionaryLinesPassedOver(name, more)) if more else named

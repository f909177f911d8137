"""Entries found by what a person types: hanzi, pinyin with or without tones, or English words, whichever it may be."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from operator import itemgetter

from glossreader.language.dictionary.cedict import DictionaryEntry
from glossreader.language.dictionary.volume import COLUMNS, Found, VolumeFile, shown
from glossreader.language.hanzi import count_han
from glossreader.language.pinyin.marks import letters

Ranked = tuple[tuple[int, int, str, int, int, int], Found, str]  # in what order, the row, the volume

_LONGEST = 200  # code points of a query; what is longer finds nothing
_LOOKED_AT = 2_000  # rows of a volume, the commonest first: the senses of "to" would take half the dictionary

EXACT, BEGINNING, CONTAINING = range(3)
SOUND, GLOSS, PHRASE, WORDS, SOUND_BEGINNING = range(5)

_HAN_EXACT = f"""
SELECT {COLUMNS} FROM entry WHERE simplified = ?1 UNION
SELECT {COLUMNS} FROM entry WHERE traditional = ?1 AND traditional <> simplified ORDER BY rowid LIMIT ?2
"""
_HAN_BEGINNING = f"""
SELECT {COLUMNS} FROM entry WHERE rowid IN (
  SELECT rowid FROM entry WHERE simplified > ?1 AND simplified < ?1 || char(1114111) UNION
  SELECT rowid FROM entry WHERE traditional <> simplified AND traditional > ?1 AND traditional < ?1 || char(1114111) ORDER BY 1 LIMIT ?2)
ORDER BY rowid
"""
_HAN_CONTAINING = f"""
SELECT {COLUMNS} FROM entry WHERE rowid IN (
  SELECT rowid FROM entry INDEXED BY by_simplified WHERE instr(simplified, ?1) > 1 UNION
  SELECT rowid FROM entry INDEXED BY by_traditional WHERE traditional <> simplified AND instr(traditional, ?1) > 1 ORDER BY 1 LIMIT ?2)
ORDER BY rowid
"""
_SOUND_EXACT = f"SELECT {COLUMNS} FROM entry WHERE letters = ?1 ORDER BY rowid LIMIT ?2"
_SOUND_BEGINNING = f"""
SELECT {COLUMNS} FROM entry WHERE rowid IN (
  SELECT rowid FROM entry WHERE letters > ?1 AND letters < ?1 || '{{' ORDER BY 1 LIMIT ?2)
ORDER BY rowid
"""
_ENGLISH = f"""
SELECT {COLUMNS} FROM entry WHERE rowid IN (SELECT rowid FROM english WHERE english MATCH ?1 ORDER BY rowid LIMIT ?2)
ORDER BY rowid
"""

_WORD = re.compile(r"[^\W_]+")
_LEADING = re.compile(r"^(?:to|a|an|the) ")
_ASIDE = re.compile(r"\([^)]*\)")
_TONES = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0306": "3", "\u0300": "4"}
_UMLAUT = "u\u0308"


def search(volumes: Sequence[VolumeFile], query: str, limit: int = 100) -> tuple[DictionaryEntry, ...]:
    """Find entries of the volumes, the best first, at most `limit`.

    Hanzi in either script: the whole word, then words that begin so, then words that contain it. Latin letters: entries that are read
    so, entries one of whose senses is the query, those that have its words, and entries whose reading begins so. Within each the
    commonest come first, then the order of the shelf counts.
    """
    asked = unicodedata.normalize("NFC", query).strip()
    if not asked or not asked.isprintable() or len(asked) > _LONGEST:
        return ()
    find = _by_hanzi if count_han(asked) else _by_letters
    found = sorted((one for place, volume in enumerate(volumes) for one in find(volume, place, asked, limit)), key=itemgetter(0))
    chosen = _fair(found, limit) if find is _by_letters else found[:limit]
    return tuple(shown(row, volume) for _, row, volume in chosen)


def _fair(found: list[Ranked], limit: int) -> list[Ranked]:
    """Leave room for other kinds where there are very many of one: shi is read 200 words, and yet English may be meant."""
    sounding = [one for one in found if one[0][0] == SOUND]
    others = [one for one in found if one[0][0] != SOUND]
    return [*sounding[: max(limit // 2, limit - len(others))], *others][:limit]


def _by_hanzi(volume: VolumeFile, place: int, query: str, limit: int) -> Iterator[Ranked]:
    room = limit
    for good, question in enumerate((_HAN_EXACT, _HAN_BEGINNING, _HAN_CONTAINING)):
        if room > 0:
            rows = volume.ask(question, (query, limit))
            room -= len(rows)
            yield from _ranked(good, rows, place, volume)


def _by_letters(volume: VolumeFile, place: int, query: str, limit: int) -> Iterator[Ranked]:
    yield from _by_sound(volume, place, query, limit)
    yield from _by_english(volume, place, query)


def _by_sound(volume: VolumeFile, place: int, query: str, limit: int) -> Iterator[Ranked]:
    if not (folded := letters(query)):
        return
    whole = _pattern(query)
    exact = (row for row in volume.ask(_SOUND_EXACT, (folded, _LOOKED_AT)) if whole.fullmatch(_spelled(row[2])))
    yield from _ranked(SOUND, islice(exact, limit), place, volume)
    longer = (row for row in volume.ask(_SOUND_BEGINNING, (folded, _LOOKED_AT)) if whole.match(_spelled(row[2])))
    yield from _ranked(SOUND_BEGINNING, islice(longer, limit), place, volume)


def _spelled(pinyin: str) -> str:
    """Write numbered pinyin with a ' after each syllable: "Xi1 an1" -> "xi1'an1'"."""
    return "'".join(pinyin.lower().replace("u:", "v").replace("ü", "v").replace(",", " ").replace("·", " ").split()) + "'"


def _pattern(query: str) -> re.Pattern[str]:
    """Match what `_spelled` writes: a letter of the query is that letter, a tone or a border of syllables counts where it was given."""
    parts: list[str] = []
    for char in unicodedata.normalize("NFD", query.lower()).replace(_UMLAUT, "v").replace("u:", "v"):
        if char in _TONES:
            parts.append(f"(?=[a-z]*{_TONES[char]})")
        elif char.isascii() and char.isalpha():
            parts.append(f"[1-5]?'?{char}" if parts else char)
        elif char in "012345":
            parts.append(char.replace("0", "5"))
        elif not unicodedata.combining(char):
            parts.append("(?:(?<=')|[1-5]?')")
    return re.compile("".join(parts) + "(?:[1-5]?'|(?=[1-5a-z]))")


def _by_english(volume: VolumeFile, place: int, query: str) -> Iterator[Ranked]:
    words = _WORD.findall(query.lower())
    if not words:
        return
    match = " AND ".join(f'"{word}"' for word in words)
    asked = f" {' '.join(words)} "
    for row in volume.ask(_ENGLISH, (match, _LOOKED_AT)):
        yield _one(_how_good(asked, row[3]), row, place, volume)


def _how_good(asked: str, senses: str) -> int:
    """Tell whether one of the senses is the query, has its words in a row, or has them somewhere."""
    good = WORDS
    for sense in senses.lower().split("\n"):
        words = f" {' '.join(_WORD.findall(sense))} "
        if asked in words:
            bare = f" {' '.join(_WORD.findall(_LEADING.sub('', _ASIDE.sub('', sense).strip())))} "
            good = GLOSS if asked in {words, bare} else PHRASE
            if good == GLOSS:
                break
    return good


def _ranked(good: int, rows: Iterable[Found], place: int, volume: VolumeFile) -> Iterator[Ranked]:
    return (_one(good, row, place, volume) for row in rows)


def _one(good: int, row: Found, place: int, volume: VolumeFile) -> Ranked:
    """Put an entry in its place: the commoner word first, of one word the volume that stands first, of one volume the better entry."""
    simplified, *_, cost, rank, number = row
    return (good, cost, simplified, place, rank, number), row, volume.id

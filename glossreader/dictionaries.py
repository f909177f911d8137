"""What a person brings or decides about Chinese: dictionaries of one's own, which are asked and in what order, how words are cut."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from glossreader.domain.deed import Deed
from glossreader.domain.dictionary import CEDICT, STARTER, DictionaryFile, DictionaryFormat, Volume
from glossreader.domain.errors import DictionaryComesAlong, DictionaryNotFound
from glossreader.domain.notices import BuiltInReplaced, Notice
from glossreader.domain.words import WordCorrection
from glossreader.language.chinese import DictionaryEntry
from glossreader.language.dictionary.cedict_text import edition
from glossreader.language.dictionary.own import OwnDictionary
from glossreader.opened import Opened

NAMES = {CEDICT: "CC-CEDICT", STARTER: "Starter glossary"}  # the window translates them


@dataclass(frozen=True, slots=True)
class AddedDictionary:
    """What became of a file: the dictionary on the shelf, and what a person should know about it."""

    volume: Volume
    notices: tuple[Notice, ...] = ()


class Dictionaries(Opened):
    """The part of the library's door through which dictionaries and corrections of words come in."""

    def volumes(self) -> tuple[Volume, ...]:
        """List the dictionaries in the order in which they are asked."""
        return tuple(self._named(volume) for volume in self._store.volumes())

    def add_dictionary(self, path: Path) -> AddedDictionary:
        """Read a person's own dictionary and put it on the shelf. Raises SourceError, DictionaryFileError, DictionaryError."""
        from glossreader.importers.file import read_file  # noqa: PLC0415  # late: start-up

        raw = read_file(path)
        return self.shelve(self._chinese.build_own(DictionaryFile(path.name, None, raw)), raw)

    def shelve(self, own: OwnDictionary, raw: bytes) -> AddedDictionary:
        """Put a dictionary on the shelf that was built of the bytes `raw`: in front of all others, or as `_place` says.

        One that is there already stays as it is.
        """
        volumes = self._store.volumes()
        if old := next((volume for volume in volumes if volume.id == own.volume.id), None):
            return AddedDictionary(old, own.notices)
        is_newer = self._is_newer(own)
        arranged = list(volumes)
        arranged.insert(_place(own, volumes, is_newer=is_newer), own.volume)
        if is_newer:
            arranged = [replace(volume, is_on=False) if volume.id == CEDICT else volume for volume in arranged]
        file = DictionaryFile(own.volume.name, own.format, raw)
        self._store.add_dictionary(file, arranged, Deed.DICTIONARY_ADDED.of(own.volume.name))
        self._heed()
        notices = (BuiltInReplaced(own.volume.name),) if is_newer else ()
        return AddedDictionary(own.volume, own.notices + notices)

    def remove_dictionary(self, volume_id: str) -> None:
        """Take a person's own dictionary off the shelf. Raises DictionaryNotFound, DictionaryComesAlong."""
        volume = self._volume(volume_id)
        if not volume.is_own:
            raise DictionaryComesAlong(volume.name)
        self._arrange(lambda volumes: [one for one in volumes if one.id != volume_id], Deed.DICTIONARY_REMOVED.of(volume.name))

    def set_dictionary_on(self, volume_id: str, *, is_on: bool) -> None:
        """Let a dictionary be asked, or not. Raises DictionaryNotFound."""
        what = (Deed.DICTIONARY_ON if is_on else Deed.DICTIONARY_OFF).of(self._volume(volume_id).name)
        self._arrange(lambda volumes: [replace(one, is_on=is_on) if one.id == volume_id else one for one in volumes], what)

    def move_dictionary(self, volume_id: str, place: int) -> None:
        """Let a dictionary be asked in the `place`, counted from 0; beyond the last is last. Raises DictionaryNotFound."""

        def moved(volumes: list[Volume]) -> list[Volume]:
            others = [one for one in volumes if one.id != volume_id]
            others.insert(max(place, 0), next(one for one in volumes if one.id == volume_id))
            return others

        self._arrange(moved, Deed.DICTIONARY_MOVED.of(self._volume(volume_id).name))

    def corrections(self) -> tuple[WordCorrection, ...]:
        """List what a person said about the words of texts, the newest last."""
        return self._store.corrections()

    def correct_words(self, correction: WordCorrection) -> None:
        """Let a person's word stand about how a stretch of text is cut, in every text."""
        self._store.correct_words(correction)
        self._heed()

    def forget_correction(self, correction: WordCorrection) -> None:
        """Let a correction go, so that the stretch is cut as the dictionaries say."""
        self._store.forget_correction(correction)
        self._heed()

    def look_up(self, text: str) -> tuple[DictionaryEntry, ...]:
        """Return the entries of a headword in the dictionaries that are on, in their order."""
        return self._chinese.entries(text)

    def search_dictionary(self, query: str, limit: int = 100) -> tuple[DictionaryEntry, ...]:
        """Find entries by hanzi, by pinyin with or without tones, or by English words; the best first."""
        return self._chinese.search(query, limit)

    def _named(self, volume: Volume) -> Volume:
        return volume if volume.is_own else replace(volume, name=NAMES[volume.id], entries=self._chinese.size(volume.id))

    def _volume(self, volume_id: str) -> Volume:
        for volume in self._store.volumes():
            if volume.id == volume_id:
                return volume if volume.is_own else replace(volume, name=NAMES[volume_id])
        raise DictionaryNotFound(volume_id)

    def _arrange(self, arranged: Callable[[list[Volume]], list[Volume]], what: str) -> None:
        self._store.arrange(arranged(list(self._store.volumes())), what)
        self._heed()

    def _is_newer(self, own: OwnDictionary) -> bool:
        """Whether it is CC-CEDICT as it was published after the one that comes with the program."""
        return own.format is DictionaryFormat.CEDICT and bool(mine := cedict_edition(own.volume.name)) and mine > cedict_edition(edition())


def cedict_edition(name: str) -> str:
    """Tell the day of an edition of CC-CEDICT by its name: "CC-CEDICT 2026-11-01"; empty for another dictionary."""
    return name.removeprefix("CC-CEDICT ") if name.startswith("CC-CEDICT ") else ""


def _place(own: OwnDictionary, volumes: tuple[Volume, ...], *, is_newer: bool) -> int:
    """Tell where a new dictionary comes: a CC-CEDICT beside the one of the program, before it when it is newer; all others first."""
    built_in = next(place for place, volume in enumerate(volumes) if volume.id == CEDICT)
    if cedict_edition(own.volume.name):
        return built_in if is_newer else built_in + 1
    return 0

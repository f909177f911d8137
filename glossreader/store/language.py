"""The part of the store's door for what a person brings or decides about Chinese: dictionaries, and corrections of words."""

import hashlib
from collections.abc import Iterable

from glossreader.domain.deed import Deed
from glossreader.domain.dictionary import DictionaryFile, Volume
from glossreader.domain.errors import DictionaryNotFound
from glossreader.domain.words import WordCorrection
from glossreader.store import corrections, dictionaries, dictionary_files
from glossreader.store.changes import Ledger
from glossreader.store.file import LibraryFile


class LanguageStore:
    """Dictionaries and corrections of a library file; every call is one transaction."""

    def __init__(self, file: LibraryFile) -> None:
        self._file = file

    def volumes(self) -> tuple[Volume, ...]:
        """List the dictionaries in the order in which they are asked; of the built-in ones without name and number of entries."""
        with self._file.reading() as connection:
            return dictionaries.volumes(connection)

    def shelf(self) -> tuple[str, ...]:
        """List the ids of the dictionaries that are on, in the order in which they are asked."""
        with self._file.reading() as connection:
            return dictionaries.shelf(connection)

    def arrange(self, volumes: Iterable[Volume], what: str) -> None:
        """Let these be the dictionaries, in this order, as one change that `what` tells; where nothing differs there is none."""
        with self._file.writing() as connection:
            ledger = Ledger(connection)
            dictionaries.arrange(ledger, volumes, {})
            ledger.sign(what)

    def add_dictionary(self, file: DictionaryFile, volumes: Iterable[Volume], what: str) -> None:
        """Keep the bytes of a person's own dictionary, which is one of the `volumes`, and let these be the dictionaries, as one change."""
        id_ = hashlib.sha256(file.raw).hexdigest()
        with self._file.writing() as connection:
            ledger = Ledger(connection)
            dictionary_files.keep(connection, id_, file.raw)
            dictionaries.arrange(ledger, volumes, {id_: file.format})
            ledger.sign(what)

    def dictionary_file(self, id_: str) -> DictionaryFile:
        """Give what a person's own dictionary was made of. Raises DictionaryNotFound."""
        with self._file.reading() as connection:
            format_, raw = dictionaries.format_of(connection, id_), dictionary_files.read(connection, id_)
            if format_ is None or raw is None:
                raise DictionaryNotFound(id_)
            name = next(volume.name for volume in dictionaries.volumes(connection) if volume.id == id_)
            return DictionaryFile(name, format_, raw)

    def corrections(self) -> tuple[WordCorrection, ...]:
        """List what a person said about the words of texts, the newest last."""
        with self._file.reading() as connection:
            return corrections.read(connection)

    def correct_words(self, correction: WordCorrection) -> None:
        """Let the correction stand instead of what was said about the same stretch in the same place; one that stands is not made again."""
        with self._file.writing() as connection:
            if correction not in corrections.read(connection):
                ledger = Ledger(connection)
                corrections.keep(ledger, correction)
                ledger.sign(Deed.WORDS_CORRECTED.of(" | ".join(correction.words)))

    def forget_correction(self, correction: WordCorrection) -> None:
        """Let the correction go; of one that is not there, nothing changes."""
        with self._file.writing() as connection:
            if correction in corrections.read(connection):
                ledger = Ledger(connection)
                corrections.forget(ledger, correction)
                ledger.sign(Deed.WORDS_FORGOTTEN.of(" | ".join(correction.words)))

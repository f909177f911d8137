"""A library that is open: its file, and the language that its articles are read with, opened when it is first needed."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Self

from glossreader.domain.article import Article
from glossreader.domain.errors import DictionaryFileError, DictionaryNotFound
from glossreader.domain.term import Glossary, Mention
from glossreader.domain.words import Language
from glossreader.language.chinese import Chinese
from glossreader.mining.known import beginnings, standing, with_known

if TYPE_CHECKING:
    from types import TracebackType

    from glossreader.store.database import Store

OpenChinese = Callable[[tuple[str, ...]], Chinese]


class Opened:
    """One library file and the language that its articles are read with."""

    def __init__(self, store: "Store", open_chinese: OpenChinese) -> None:
        self._store = store
        self._open_chinese = open_chinese
        self._opened_chinese: Chinese | None = None
        self._language: Language | None = None
        self._rebuilt = 0

    @classmethod
    def open(cls, path: Path, open_chinese: OpenChinese) -> Self:
        """Open the library at `path`, or make it; raises LibraryError.

        `open_chinese` is called with the ids of the dictionaries that are on, in their order: when Chinese is first needed, and when it
        is first needed after these have changed.
        """
        from glossreader.store.database import Store  # noqa: PLC0415  # late: start-up

        return cls(Store.open(path), open_chinese)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: "TracebackType | None") -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file, and of the dictionary if it was needed."""
        self._store.close()
        self._close_chinese()

    @property
    def language(self) -> Language:
        """What a person decided about Chinese, for whoever opens it elsewhere; the same object until it changes."""
        self._language = self._language or Language(self._store.shelf(), self._store.corrections())
        return self._language

    @property
    def edition(self) -> tuple[tuple[str, ...], int]:
        """Which dictionaries are asked, and how often some had to be built anew: who has opened them elsewhere opens them again."""
        return self.language.shelf, self._rebuilt

    @property
    def _chinese(self) -> Chinese:
        self._opened_chinese = self._opened_chinese or self._open_with(self.language)
        return self._opened_chinese

    def _open_with(self, language: Language) -> Chinese:
        chinese = self._open_chinese(language.shelf)
        if missing := chinese.missing:
            for volume in missing:
                with suppress(DictionaryFileError, DictionaryNotFound):  # its bytes are gone or damaged: the others are asked all the same
                    chinese.build_own(self._store.dictionary_file(volume))
            self._rebuilt += 1
            chinese.close()
            chinese = self._open_chinese(language.shelf)
        chinese.obey(language.corrections)
        return chinese

    def _heed(self) -> None:
        """Look what a person decided about Chinese; where that has changed, it is opened anew when it is next needed."""
        new = Language(self._store.shelf(), self._store.corrections())
        if new != self._language:
            self._language = new
            self._close_chinese()

    def _close_chinese(self) -> None:
        if self._opened_chinese:
            self._opened_chinese.close()
            self._opened_chinese = None

    def _with_known(
        self, article: Article, glossary: Glossary, number: int | None = None, made: Mapping[str, tuple[Mention, ...]] | None = None
    ) -> Glossary:
        """Give the glossary that was mined with what a person decided: a person's term wins.

        number  of the article in the library; None for a new one.
        made    the mentions that a person made, found again in a newer version of it; None: those that the library has.
        """
        dismissed = set() if number is None else self._store.dismissed(number)
        left = Glossary(tuple(entry for entry in glossary.entries if entry.term.simplified not in dismissed))
        known = self._store.known(standing(article, self._store.decided_forms(beginnings(article))), number)
        if made is not None:
            known = tuple(replace(one, handmade=made.get(one.term.simplified, ())) for one in known)
        return with_known(article, left, known, self._chinese) if known else left

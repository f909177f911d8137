"""A library that is open: its file, and the language that its articles are read with, opened when it is first needed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Self

from glossreader.domain.article import Article
from glossreader.domain.term import Glossary, Mention
from glossreader.language.chinese import Chinese
from glossreader.mining.known import beginnings, standing, with_known

if TYPE_CHECKING:
    from types import TracebackType

    from glossreader.store.database import Store


class Opened:
    """One library file and the language that its articles are read with."""

    def __init__(self, store: "Store", open_chinese: Callable[[], Chinese]) -> None:
        self._store = store
        self._open_chinese = open_chinese
        self._opened_chinese: Chinese | None = None

    @classmethod
    def open(cls, path: Path, open_chinese: Callable[[], Chinese]) -> Self:
        """Open the library at `path`, or make it; raises LibraryError. `open_chinese` is called when it is first needed."""
        from glossreader.store.database import Store  # noqa: PLC0415  # late: start-up

        return cls(Store.open(path), open_chinese)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: "TracebackType | None") -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file, and of the dictionary if it was needed."""
        self._store.close()
        if self._opened_chinese:
            self._opened_chinese.close()

    @property
    def _chinese(self) -> Chinese:
        self._opened_chinese = self._opened_chinese or self._open_chinese()
        return self._opened_chinese

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

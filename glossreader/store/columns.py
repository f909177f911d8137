"""How values that SQLite does not know lie in a text column: lists, enum words, file names."""

import json
from collections.abc import Callable
from enum import StrEnum
from typing import Any

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator


class UnreadableError(ValueError):
    """A column holds something that the program never wrote there: the file is damaged."""


class Kept(TypeDecorator[Any]):
    """A value that `write` turns into what the column holds, and `read` turns back; nothing stays nothing."""

    impl = Text
    cache_ok = True

    def __init__(self, write: Callable[[Any], str | bytes], read: Callable[[Any], Any]) -> None:
        super().__init__()
        self.write, self.read = write, read

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:  # type: ignore[explicit-override]  # noqa: ANN401  # typing has it from Python 3.12 on; SQLAlchemy's signature
        """Write."""
        return None if value is None else self.write(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:  # type: ignore[explicit-override]  # noqa: ANN401  # as above
        """Read; raises UnreadableError."""
        try:
            return None if value is None else self.read(value)
        except (ValueError, TypeError, KeyError) as error:
            raise UnreadableError(f"{value!r} stands where it cannot") from error


def lines() -> Kept:
    """Keep several texts in order, as a JSON array: readable in any SQLite tool."""
    return Kept(_array, _texts)


def word(words: type[StrEnum]) -> Kept:
    """Keep one word of an enum by its value: a new word needs no new format."""
    return Kept(str, {word.value: word for word in words}.__getitem__)  # three times as fast as calling the enum


def file_name() -> Kept:
    """Keep a file name or address: one that is no Unicode text (Linux allows any bytes) lies there as bytes, and comes back the same."""
    return Kept(_encoded, _decoded)


def _array(texts: tuple[str, ...]) -> str:
    return json.dumps(list(texts), ensure_ascii=False)


def _texts(array: str) -> tuple[str, ...]:
    return tuple(json.loads(array))


def _encoded(name: str) -> str | bytes:
    try:
        name.encode()
    except UnicodeEncodeError:
        return name.encode("utf-8", "surrogatepass")
    return name


def _decoded(name: str | bytes) -> str:
    return name.decode("utf-8", "surrogatepass") if isinstance(name, bytes) else name

"""What is wrong with a library: SQLite's own check, references, and the checksums that see what SQLite does not."""

from collections.abc import Callable, Iterator
from functools import partial

from sqlalchemy import Connection, Table, select
from sqlalchemy.exc import DBAPIError

from glossreader.domain.shelf import Fault
from glossreader.store import articles, changes, corrections, dictionaries, dictionary_files, glossaries, pairs, sources, terms
from glossreader.store.schema import article as article_table
from glossreader.store.schema import source as source_table


def faults(connection: Connection) -> tuple[Fault, ...]:
    """Everything that is wrong; nothing when the library is sound."""
    looks = [("the file", partial(_file, connection)), ("the file", partial(_references, connection))]
    looks += [("terms", partial(_terms, connection)), ("changes", partial(_changes, connection)), ("pairs", partial(_pairs, connection))]
    looks += [("dictionaries", partial(_dictionaries, connection)), ("words", partial(_corrections, connection))]
    looks += [(f"source {number}", partial(_source, connection, number)) for number in _numbers(connection, source_table)]
    looks += [(f"article {number}", partial(_article, connection, number)) for number in _numbers(connection, article_table)]
    return tuple(Fault(where, what) for where, look in looks for what in _said(look))


def _said(look: Callable[[], Iterator[str]]) -> Iterator[str]:
    try:
        yield from look()
    except (ValueError, TypeError) as error:  # a damaged file may hold any value anywhere
        yield f"It cannot be read: {error}."
    except DBAPIError as error:
        yield f"SQLite cannot read it: {error.orig}."


def _numbers(connection: Connection, table: Table) -> tuple[int, ...]:
    try:
        return tuple(connection.scalars(select(table.c.number).order_by(table.c.number)))
    except DBAPIError:  # SQLite's own check has said why
        return ()


def _file(connection: Connection) -> Iterator[str]:
    for (message,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if message != "ok":
            yield f"SQLite finds it damaged: {message}."


def _references(connection: Connection) -> Iterator[str]:
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"A row of {row.table} refers to a row of {row.parent} that is not there."


def _source(connection: Connection, number: int) -> Iterator[str]:
    if not sources.is_sound(connection, number):
        yield "Its bytes are not those that were opened: the checksum differs."


def _article(connection: Connection, number: int) -> Iterator[str]:
    if not articles.is_sound(connection, number):
        yield "It is not as it was kept: the checksum differs."
    if not glossaries.is_sound(connection, number):
        yield "Its glossary is not as it was kept: the checksum differs."


def _terms(connection: Connection) -> Iterator[str]:
    for simplified in terms.unsound(connection):
        yield f"{simplified} is not as it was kept: the checksum differs."


def _pairs(connection: Connection) -> Iterator[str]:
    for chinese, english in pairs.unsound(connection):
        yield f"That of articles {chinese} and {english} is not as it was kept: the checksum differs."


def _dictionaries(connection: Connection) -> Iterator[str]:
    for name in dictionaries.unsound(connection):
        yield f"{name} is not as it was kept: the checksum differs."
    for id_ in dictionary_files.unsound(connection):
        yield f"The bytes of dictionary {id_} are not those that were opened: the checksum differs."
    for name in dictionaries.without_file(connection):
        yield f"The bytes of {name} are gone."


def _corrections(connection: Connection) -> Iterator[str]:
    for words in corrections.unsound(connection):
        yield f"The correction {' | '.join(words)} is not as it was kept: the checksum differs."


def _changes(connection: Connection) -> Iterator[str]:
    for what in changes.unsound(connection):
        yield f"“{what}” cannot be taken back: the checksum differs."

"""What a person says about the words of a text, in the order in which it was said: of two that fit, the later counts."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from glossreader.domain.words import WordCorrection
from glossreader.store.changes import Ledger
from glossreader.store.clock import now
from glossreader.store.schema import among, word_correction
from glossreader.store.seal import digest


def read(connection: Connection) -> tuple[WordCorrection, ...]:
    """List the corrections, the newest last."""
    rows = connection.execute(select(word_correction).order_by(word_correction.c.number))
    return tuple(WordCorrection(row.words, row.before, row.behind) for row in rows)


def keep(ledger: Ledger, correction: WordCorrection) -> None:
    """Let the correction stand, the newest of all; what was said before about the same stretch in the same place goes."""
    forget(ledger, correction)
    number, words = ledger.next_number(word_correction), list(correction.words)
    values = {"number": number, "words": correction.words, "before": correction.before, "behind": correction.behind, "made": now()}
    ledger.add(word_correction, {**values, "sha256": digest([number, words, correction.before, correction.behind])})


def forget(ledger: Ledger, correction: WordCorrection) -> None:
    """Let nothing be said about the stretch in that place, however it was cut."""
    rows = ledger.connection.execute(
        select(word_correction).where(word_correction.c.before == correction.before, word_correction.c.behind == correction.behind)
    )
    gone = [row.number for row in rows if "".join(row.words) == correction.stretch]
    ledger.replace(word_correction, among(word_correction.c.number, gone), [])


def unsound(connection: Connection) -> tuple[Sequence[str], ...]:
    """List the corrections, by their words, that are not as they were kept."""
    rows = connection.execute(select(word_correction))
    return tuple(row.words for row in rows if digest([row.number, list(row.words), row.before, row.behind]) != row.sha256)

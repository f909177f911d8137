"""Term lists as CSV, as spreadsheets open it without a question: UTF-8 with BOM, every field quoted."""

import csv
import io
from collections.abc import Callable, Iterable

from glossreader.domain.termlist import Row

COLUMNS: dict[str, Callable[[Row], str]] = {
    "simplified": lambda row: row.entry.term.simplified,
    "traditional": lambda row: row.entry.term.traditional,
    "printed": lambda row: row.entry.printed,
    "pinyin": lambda row: row.entry.term.pinyin,
    "pinyin_source": lambda row: row.entry.term.pinyin_source,
    "english": lambda row: "".join(row.entry.shown_english[:1]),
    "other_english": lambda row: "; ".join(row.entry.shown_english[1:]),
    "kind": lambda row: row.entry.term.kind,
    "status": lambda row: row.entry.term.status,
    "confidence": lambda row: f"{row.entry.confidence:.2f}",
    "mentions": lambda row: str(row.mentions),
    "context": lambda row: row.context,
    "article": lambda row: row.article,
    "publisher": lambda row: row.publisher or "",
    "date": lambda row: row.published or "",
    "source": lambda row: row.source,
    "id": lambda row: row.entry.term.id,
}
_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def term_list_csv(rows: Iterable[Row], *, guarded: bool = False) -> bytes:
    """Write a term list as CSV (RFC 4180).

    guarded   put an apostrophe before what a spreadsheet would take for a formula (`=征信服务`, `@芝麻信用`); the field is then
              no longer what the article says, so this is a choice.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    for row in rows:
        fields = [column(row) for column in COLUMNS.values()]
        writer.writerow([_guard(field) for field in fields] if guarded else fields)
    return out.getvalue().encode("utf-8-sig", "replace")


def _guard(field: str) -> str:
    return f"'{field}" if field.startswith(_STARTS_FORMULA) else field

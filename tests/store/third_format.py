"""The library that format 3 was proved with: `python -m tests.store.third_format` wrote files/v3.glossreader, once."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from glossreader.domain.article import CutReason
from glossreader.domain.curation import Version
from glossreader.store.database import Store
from tests.store.examples import BLACKLIST, LAOLAI, article, entry, glossary, keep, source
from tests.store.second_format import fill_more

FILE = Path(__file__).parent / "files" / "v3.glossreader"


def fill_still_more(store):
    """A pair, a block that a person decided about, an article that was read anew from an address, and a change taken back."""
    fill_more(store)
    keep(store, "失信的人", entry(LAOLAI, "deadbeat"))
    store.pair(4, 2)
    body = ("A blacklist (失信黑名单) hangs in the square.", "Share this (分享)")
    fetched = replace(source("\n".join(body), "square.html"), fetched="2026-11-20T10:00:00+00:00")
    renewed = Version(article("A Blacklist for Everyone", body), glossary(entry(BLACKLIST, "blacklist")), 1)
    store.keep_versions(fetched, (renewed,), (), "Updated “A Blacklist for Everyone”")
    store.set_cut(1, 1, None, None)
    store.set_cut(2, 1, CutReason.OTHER, None)
    store.undo()


if __name__ == "__main__":
    with closing(Store.open(FILE)) as library:
        fill_still_more(library)

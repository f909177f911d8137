"""The library that format 2 was proved with: `python -m tests.store.second_format` wrote files/v2.glossreader, once."""

from contextlib import closing
from pathlib import Path

from glossreader.domain.article import CutReason
from glossreader.domain.curation import Known, Mend, TermEdit
from glossreader.domain.shelf import ReadingPlace
from glossreader.domain.term import CERTAIN, Entry, Mention, Place, ReadingSource, Rendering, RenderingSource, Status, Term
from glossreader.settings import Settings
from glossreader.store.database import Store
from tests.store.examples import LAOLAI, SESAME, entry, keep, term_of
from tests.store.first_format import fill

FILE = Path(__file__).parent / "files" / "v2.glossreader"
MADE = Mention(Place(2, 12, 14), Place(2, 0, 5))


def fill_more(store):
    """What a person said of single terms, what the window remembers, an article that was removed, and a change taken back."""
    fill(store)
    share = Term("分享", "分享", "fēnxiǎng", ReadingSource.DICTIONARY, (Rendering("share", RenderingSource.PERSON),), status=Status.EDITED)
    store.mend(2, Mend("Added 分享 as a term", Known(share, handmade=(MADE,)), Entry(share, "分享", ("share",), CERTAIN, (MADE,))))
    store.remove_terms(1, [term_of(store, 1, "老赖").id], [], "Removed 老赖")
    store.keep_settings(Settings(zoom=1.5))
    store.keep_reading_place(2, ReadingPlace(1, 10, 0.4))
    keep(store, "Gone Again", entry(LAOLAI, "laolai"), entry(SESAME))
    store.remove_article(3)
    store.edit_term(term_of(store, 1, "失信黑名单").id, TermEdit(note="seen in court"))
    store.set_cut(2, 2, None, None)
    store.set_cut(2, 2, CutReason.OTHER, None)
    store.undo()


if __name__ == "__main__":
    with closing(Store.open(FILE)) as library:
        fill_more(library)

"""The library that format 1 was proved with: `python -m tests.store.first_format` wrote files/v1.glossreader, once."""

from contextlib import closing
from pathlib import Path

from glossreader.domain.article import CutReason
from glossreader.domain.curation import TermEdit
from glossreader.domain.term import Status
from glossreader.store.database import Store
from tests.store.examples import BLACKLIST, LAOLAI, SESAME, entry, glossary, keep, term_of

FILE = Path(__file__).parent / "files" / "v1.glossreader"


def fill(store):
    """Two articles, what a person decided about their terms, and a cut block."""
    keep(store, "A Blacklist for Everyone", entry(BLACKLIST, "list of trust-breakers", "blacklist"), entry(LAOLAI, "laolai"))
    keep(store, "Laolai on the Phone", entry(LAOLAI, "deadbeat"), entry(SESAME, "Sesame Credit", confidence=0.3))
    store.edit_term(term_of(store, 1, "老赖").id, TermEdit(pinyin="lǎolài", renderings=("debt dodger", "laolai"), note="court slang"))
    store.edit_term(term_of(store, 2, "芝麻信用").id, TermEdit(status=Status.REJECTED))
    store.set_cut(1, 1, CutReason.COMMENTS, glossary(entry(BLACKLIST, "blacklist"), entry(LAOLAI, "laolai")))


if __name__ == "__main__":
    with closing(Store.open(FILE)) as library:
        fill(library)

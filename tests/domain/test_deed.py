import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossreader.domain.deed import Deed, read_back


def subjects_of(deed, texts):
    return ("13",) if deed.name.endswith("_SEVERAL") else texts[: 1 + ("{1}" in deed.value)]


@pytest.mark.parametrize("deed", Deed)
@pytest.mark.parametrize(
    "texts", [("失信", "失信黑名单"), ("The “Points” Ledger", "信"), ("Added 信 as a term", "信"), ("two\nlines", "信")]
)
def test_every_sentence_can_be_read_back(deed, texts):
    subjects = subjects_of(deed, texts)
    assert read_back(deed.of(*subjects)) == (deed, subjects)


def test_a_deed_has_its_like_for_several_terms():
    assert Deed.ACCEPTED.several.of(13) == "Accepted 13 terms"


@given(st.text())
def test_other_sentences_are_nobody_s(text):
    assert read_back(f"Upgraded {text}") is None

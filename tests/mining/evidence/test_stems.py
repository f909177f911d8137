import pytest

from glossreader.mining.evidence.stems import stem, stems, word_stems


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Systems", "system’s"),
        ("policies", "policy"),
        ("economy", "economic"),
        ("security", "secure"),
        ("revolution", "revolutionary"),
        ("shopping", "shop"),
        ("café", "cafe"),
        ("classes", "class"),
    ],
)
def test_forms_of_a_word_meet(one, other):
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("trust", "credit"), ("1995", "1996"), ("mass", "mas")])
def test_other_words_do_not_meet(one, other):
    assert stem(one) != stem(other)


def test_a_hyphenated_word_counts_in_parts_and_as_a_whole():
    assert word_stems("counter-revolution") == {stem("counter"), stem("revolution"), stem("counterrevolution")}


def test_words_without_a_meaning_of_their_own_have_no_stem_but_after_has():
    assert stems("to the end of it, after sb") == {stem("end"), stem("after")}

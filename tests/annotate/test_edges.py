import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossreader.annotate.edges import moved

SENTENCE = "Courts keep a “lose trust blacklist” (失信黑名单) of debtors’ names."


def span(part):
    return SENTENCE.index(part), SENTENCE.index(part) + len(part)


@pytest.mark.parametrize(
    ("part", "steps", "expected"),
    [
        ("trust blacklist", {"left": -1}, "lose trust blacklist"),
        ("lose trust blacklist", {"left": 1}, "trust blacklist"),
        ("lose trust", {"right": 1}, "lose trust blacklist"),
        ("lose trust blacklist", {"right": -1}, "lose trust"),
        ("lose trust blacklist", {"left": -1}, "a “lose trust blacklist"),
        ("names", {"left": -1}, "debtors’ names"),
        ("keep", {"left": -1, "right": 1}, "Courts keep a"),
    ],
)
def test_an_edge_moves_by_a_word(part, steps, expected):
    found = moved(SENTENCE, *span(part), **steps)
    assert found
    assert SENTENCE[slice(*found)] == expected


@pytest.mark.parametrize(
    ("part", "steps"), [("Courts", {"left": -1}), ("names", {"right": 1}), ("keep", {"left": 1}), ("keep", {"right": -1})]
)
def test_an_edge_stays_where_no_word_is_left_to_move_by(part, steps):
    assert moved(SENTENCE, *span(part), **steps) is None


@given(st.text(), st.integers(0, 30), st.integers(0, 30), st.integers(-2, 2), st.integers(-2, 2))
def test_an_expression_is_never_empty_and_stays_inside_its_text(text, start, end, left, right):
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    found = moved(text, start, end, left, right)
    assert found is None or 0 <= found[0] < found[1] <= len(text)

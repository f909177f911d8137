import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossreader.annotate.edges import moved
from glossreader.annotate.paired import partners

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
        ("lose trust blacklist", {"left": -1}, "a “lose trust blacklist”"),
        ("names", {"left": -1}, "debtors’ names"),
        ("keep", {"left": -1, "right": 1}, "Courts keep a"),
    ],
)
def test_an_edge_moves_by_a_word(part, steps, expected):
    found = moved(SENTENCE, *span(part), **steps)
    assert found
    assert SENTENCE[slice(*found)] == expected


LIST = "They keep the “blacklist of broken trust” (失信黑名单), or 'the (old) list,' of debtors’ names."


@pytest.mark.parametrize(
    ("part", "steps", "expected"),
    [
        ("blacklist of broken trust", {"left": -1}, "the “blacklist of broken trust”"),
        ("the “blacklist of broken trust”", {"left": -1}, "keep the “blacklist of broken trust”"),
        ("the “blacklist of broken trust”", {"left": 1}, "blacklist of broken trust"),
        ("“blacklist of broken trust”", {"right": -1}, "blacklist of broken trust"),
        ("blacklist of broken trust", {"right": 1}, "“blacklist of broken trust” (失信黑名单)"),
        ("“blacklist of broken trust” (失信黑名单)", {"left": 1}, "失信黑名单"),
        ("the", {"right": 1}, "the “blacklist of broken trust”"),
        ("keep the", {"right": 1}, "keep the “blacklist of broken trust”"),
        ("keep the “blacklist of broken trust”", {"right": -1}, "keep the"),
        ("the (old)", {"right": 1}, "the (old) list"),
        ("the (old) list", {"left": -1}, "or 'the (old) list,'"),
        ("(old) list", {"left": 1}, "list"),
        ("debtors’ names", {"left": -1}, "of debtors’ names"),
        ("debtors’", {"left": -1}, "of debtors’"),
    ],
)
def test_an_edge_takes_both_marks_of_a_pair_or_none(part, steps, expected):
    start = LIST.index(part)
    found = moved(LIST, start, start + len(part), **steps)
    assert found
    assert LIST[slice(*found)] == expected


@pytest.mark.parametrize(
    ("text", "part", "steps"),
    [
        (LIST, "blacklist of", {"left": -1}),
        (LIST, "of broken trust", {"right": 1}),
        ("He read “the blacklist to us.", "the blacklist", {"left": -1}),
        ("He read the blacklist) to us.", "the blacklist", {"right": 1}),
        ("他 读「the blacklist and more」", "the blacklist", {"left": -1}),
    ],
)
def test_an_edge_stops_before_a_mark_whose_partner_is_out_of_reach(text, part, steps):
    start = text.index(part)
    assert moved(text, start, start + len(part), **steps) is None


@pytest.mark.parametrize("marks", ["“”", '""', "‘’", "''", "「」", "『』", "《》", "()", "（）", "[]", "【】", "«»"])
def test_every_kind_of_mark_is_kept_in_pairs(marks):
    text = f"see the {marks[0]}lose trust{marks[1]} list"
    found = moved(text, 9, 19, left=-1)
    assert found
    assert text[slice(*found)] == f"the {marks[0]}lose trust{marks[1]}"


@pytest.mark.parametrize(
    ("part", "steps"), [("Courts", {"left": -1}), ("names", {"right": 1}), ("keep", {"left": 1}), ("keep", {"right": -1})]
)
def test_an_edge_stays_where_no_word_is_left_to_move_by(part, steps):
    assert moved(SENTENCE, *span(part), **steps) is None


_TEXTS = st.text() | st.text("ab “”‘’\"'()（）「」《》,. 中")


@given(_TEXTS, st.integers(0, 30), st.integers(0, 30), st.integers(-2, 2), st.integers(-2, 2))
def test_an_expression_is_never_empty_and_stays_inside_its_text(text, start, end, left, right):
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    found = moved(text, start, end, left, right)
    assert found is None or 0 <= found[0] < found[1] <= len(text)


@given(_TEXTS, st.integers(0, 30), st.integers(0, 30), st.sampled_from([-2, -1, 1, 2]), st.booleans())
def test_a_moved_edge_parts_no_pair_and_goes_the_way_it_was_sent(text, start, end, steps, at_left):
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    found = moved(text, start, end, **{"left" if at_left else "right": steps})
    if found:
        inside = range(*found)
        assert all(partner is not None and (at in inside) == (partner in inside) for at, partner in partners(text).items() if at in inside)
        assert ((found[0] - start) if at_left else (found[1] - end)) * steps > 0

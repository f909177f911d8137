import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossreader.annotate.paired import REACH, partners


def pairs(text):
    """Return what each pair holds, from left to right."""
    return [text[at + 1 : other] for at, other in sorted(partners(text).items()) if other is not None and at < other]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the “lose trust” (失信) list", ["lose trust", "失信"]),
        ("他说“他说‘你好’吗”啊", ["他说‘你好’吗", "你好"]),
        ('他说"你好"吗', ["你好"]),
        ('say "a," and "b"', ["a,", "b"]),
        ("dubbed ‘shehuiren‘ (社会人), literally", ["shehuiren", "社会人"]),
        ("das „Wort“ und «mot»", ["Wort", "mot"]),
        ("《光明日报》（[2019]）", ["光明日报", "[2019]", "2019"]),
        ("the full-width （and the plain)", ["and the plain"]),
        ("people’s ’90s and debtors’ names", []),
        ("it's 'the list' of '90s debtors' names", ["the list"]),
    ],
)
def test_marks_are_paired(text, expected):
    assert pairs(text) == expected


@pytest.mark.parametrize(("text", "at"), [("an “open one", 3), ("closed) here", 6), ('a 5" screen', 3), ("(a] b", 0), ("(a] b", 2)])
def test_a_mark_without_a_partner_is_told(text, at):
    assert partners(text)[at] is None


def test_what_stands_far_apart_is_no_pair():
    assert pairs(f"“{'a' * (REACH - 1)}”") == ["a" * (REACH - 1)]
    assert pairs(f"“{'a' * REACH}”") == []


@given(st.text("ab “”‘’\"'()（）「」《》,. 中"))
def test_partners_are_each_others_and_nested(text):
    found = partners(text)
    assert all(found[other] == at and at != other for at, other in found.items() if other is not None)
    spans = [(at, other) for at, other in found.items() if other is not None and at < other]
    assert not any(a < c < b < d for a, b in spans for c, d in spans)

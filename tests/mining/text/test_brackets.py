import pytest

from glossreader.mining.text.brackets import find_brackets


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Sesame Credit (芝麻信用)", ["(芝麻信用)"]),
        ("“Automated decisions”（自动化）", ["（自动化）"]),
        ("mixed （大哥) marks", ["（大哥)"]),
        ("((痕迹管理))", ["((痕迹管理))", "(痕迹管理)"]),
        ("(a [note] 中文)", ["(a [note] 中文)", "[note]"]),
        ("an open ( and (大哥)", ["(大哥)"]),
        ("(a [forgotten one 大哥)", ["(a [forgotten one 大哥)"]),
        ("closed only )", []),
    ],
)
def test_brackets_are_paired_nested_doubled_mixed_and_forgotten_ones(text, pairs):
    assert [text[pair.start : pair.end] for pair in find_brackets(text).pairs] == pairs


def test_the_innermost_pair_round_a_place_is_found_and_the_one_outside_it():
    text = "so (he said [中文] then) and 文"
    found = find_brackets(text)
    inside = found.around(text.index("中"), text.index("文") + 1)
    assert inside is not None
    assert text[inside.start : inside.end] == "[中文]"
    outside = found.outside(inside)
    assert outside is not None
    assert text[outside.start : outside.end] == "(he said [中文] then)"
    assert found.outside(outside) is None
    assert found.around(len(text) - 1, len(text)) is None


def test_a_pair_is_found_by_where_it_opens_and_by_where_it_is_over():
    found = find_brackets("the Law (PIPL) (个人信息保护法)")
    assert found.opening_at(8) == found.closing_at(14)
    assert found.opening_at(9) is None
    assert found.closing_at(9) is None


def test_a_text_without_brackets_has_none():
    assert find_brackets("nothing").around(0, 1) is None
    assert find_brackets("nothing").opening_at(0) is None

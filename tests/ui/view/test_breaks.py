import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossreader.ui.view.breaks import NEVER_FIRST, NEVER_LAST, is_forbidden_pair, may_break


def parts(text: str) -> str:
    """The text with a bar wherever a line may end."""
    return "".join(("|" if index and may_break(text, index) else "") + char for index, char in enumerate(text))


@pytest.mark.parametrize(
    "parted",
    [
        "失|信|黑|名|单",
        "左|边；|右|边，|直|到|去|年。",
        "他|说：|“信|用|不|是|分|数，”|老|周|说",
        "《信|用|手|册》|和|（社|区）|都|有",
        "等|等……|然|后|——|是|的",
        "The |court |debt |(失|信|黑|名|单), |it |said",
        "the |so-|called |“Sesame |Credit” |score",
        "It |cost |3.5% |of |2019–2020 |prices, |and |14 km |too",
        "在|2024年|3月|14日|有|11个|城|市",
        "don’t |say |e.g. |U.S. |or |word—|word",
        "见 |https://example.org/|a-|very-|long-|address/|of/|news 。",
        "and/or |COVID-19",
        "话|题#外|卖|骑|手#上|榜",
        "看 |@小|王 |的 |$100 |和|￥20",
        "emoji |👩‍👩‍👧|👍🏽|好",
        "a\u00a0b |c",
        "( foo ) |bar",
    ],
)
def test_lines_may_end_where_an_editor_would_end_them(parted):
    assert parts(parted.replace("|", "")) == parted


CHARS = st.sampled_from(list("ab中文 12-—…'’“”（），。《》()!%·#@$/.\u00a0\u200d\u0301😀𠮷\t"))


@given(st.text(alphabet=CHARS, min_size=2, max_size=40))
def test_no_line_begins_or_ends_with_a_mark_that_must_not(text):
    for at in range(1, len(text)):
        if may_break(text, at):
            assert text[at] not in NEVER_FIRST
            assert text[:at].rstrip(" \t")[-1:] not in NEVER_LAST
            assert not is_forbidden_pair(text[at - 1], text[at])
            assert text[at] not in " \t\u0301\u200d"

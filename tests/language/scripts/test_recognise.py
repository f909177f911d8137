import pytest

from glossreader.language.scripts.recognise import MIXED, evidence, script_of, told_script


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("社会信用体系", "zh-Hans"),
        ("社會信用體系", "zh-Hant"),
        ("The lose trust blacklist (失信黑名单) grew.", "zh-Hans"),
        ("The lose trust blacklist (失信黑名單) grew.", "zh-Hant"),
        ("芝麻信用", None),
        ("皇后", None),
        ("Sesame Credit", None),
        ("", None),
        ("体系 and 體系", None),
        ("他用简体字写道：“這不是我们說的。”可是谁也没听见", "zh-Hans"),
    ],
)
def test_characters_of_one_script_tell_the_script(text, script):
    assert script_of(text) == script


def test_characters_that_both_scripts_have_are_no_evidence():
    assert evidence("皇后乾坤里") == (0, 0)


def test_both_sides_are_counted():
    assert evidence("体制 and 門戶") == (1, 2)


@pytest.mark.parametrize(("text", "script"), [("体系 and 體系", MIXED), ("皇后", None), ("信譽", "zh-Hant"), ("", None)])
def test_a_mixed_text_is_told_from_one_that_tells_nothing(text, script):
    assert told_script(text) == script

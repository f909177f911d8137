import pytest

from glossreader.domain.dictionary import CEDICT, STARTER


@pytest.mark.parametrize(
    ("hanzi", "senses"),
    [
        ("网络黑名单", ("网络: network (computing, telecommunications, transport etc)", "黑名单: blacklist")),
        ("網絡黑名單", ("網絡: network (computing, telecommunications, transport etc)", "黑名單: blacklist")),
        ("失信黑名单", ("失信黑名单: blacklist of defaulters",)),
        ("体系", ("体系: system; setup",)),
        ("今天的中国,今天的中国", ("今天: today; the present time; now", "中国: China")),
        ("的", ("的: of; ~'s (possessive particle); (used after an attribute); (used to form a nominal expression)",)),
        ("Sesame Credit", ()),
        ("", ()),
    ],
)
def test_a_headword_is_explained_whole_and_anything_else_by_its_words(chinese, hanzi, senses):
    assert chinese.senses(hanzi)[: len(senses) or 1] == senses


def test_a_word_has_its_first_senses_only(chinese):
    senses = chinese.entries("打")[0].senses
    assert len(senses) > 10
    assert chinese.senses("打") == (f"打: {'; '.join(senses[:3])}",)


def test_an_entry_that_only_refers_to_another_is_explained_by_it(chinese):
    assert chinese.senses("压根儿")[0].startswith("压根儿: erhua variant of 压根 (yàgēn); (mainly used in the negative) in the first place")


def test_what_two_dictionaries_say_alike_is_said_once(chinese):
    assert {entry.dictionary for entry in chinese.entries("黑名单")} == {STARTER, CEDICT}
    assert [(one.word, one.reading, one.senses) for one in chinese.meanings("黑名单")] == [("黑名单", "hēimíngdān", ("blacklist",))]


def test_senses_show_no_raw_notation(chinese):
    shown = " ".join(line for word in ("体系", "人大", "里", "大夫", "证监会", "教育部") for line in chinese.senses(word))
    assert not any(sign in shown for sign in ("/", "|", "CL:", "[", "]"))

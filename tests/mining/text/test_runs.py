import pytest

from glossreader.mining.text.runs import find_runs, without_addresses


def _texts(text):
    return [run.text for run in find_runs(text)]


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("the big brother (大哥) of the hood", ["大哥"]),
        ("born after 1995 (95后), aged 17", ["95后"]),
        ("celebrities like MC天佑 (MC Tianyou)", ["MC天佑"]),
        ("on Zhihu知乎 and Zhipu AI智谱", ["知乎", "智谱"]),
        ("“sentenced over 500 reposts” (转发500次入刑)", ["转发500次入刑"]),
        ("his 996 schedule (996工作制)", ["996工作制"]),
        ("Today’s China (今天的中国,明天的中国)", ["今天的中国,明天的中国"]),
        ("“glass doors” 旋转门、玻璃门", ["旋转门、玻璃门"]),
        ("Xu Wenshi (徐文石was detained)", ["徐文石"]),
        ("10. City不City", ["City不City"]),
        ("karaoke (卡拉OK) bars", ["卡拉OK"]),
        ("a term 社\u200b会\u200b人 with zero-width spaces", ["社会人"]),
        ("Fan Mugen (范 木 根) was sentenced", ["范 木 根"]),
        ("no Chinese at all", []),
    ],
)
def test_a_chinese_string_is_found_as_a_whole_with_the_latin_letters_that_belong_to_it(text, runs):
    assert _texts(text) == runs


@pytest.mark.parametrize(
    ("text", "bare", "sigil", "outer"),
    [
        ("the hashtag (#猫为什么讨厌星期一#)", "猫为什么讨厌星期一", "#", "#猫为什么讨厌星期一#"),
        ("by @温州-谢枫, a user", "温州-谢枫", "@", "@温州-谢枫"),
        ("her novel 《长雨之年》 of 2021", "长雨之年", "《", "《长雨之年》"),
        ("a space before 微博 and behind", "微博", "", "微博"),
    ],
)
def test_hashtags_accounts_and_titles_keep_their_marks_apart_from_the_bare_string(text, bare, sigil, outer):
    (run,) = find_runs(text)
    assert (run.text, run.sigil, text[slice(*run.outer)], text[run.start : run.end]) == (bare, sigil, outer, bare)


def test_places_count_code_points_also_behind_characters_outside_the_first_plane():
    (first, second) = find_runs("𠮷野家 and 大哥")
    assert (first.start, first.end, second.start, second.end) == (0, 3, 8, 10)


@pytest.mark.parametrize("address", ["https://www.example.cn/职场/35", "www.example.com/热搜", "news.example.org/专题?a=中文"])
def test_hanzi_in_web_addresses_are_blanked_out_and_nothing_moves(address):
    text = f"see {address} for 大哥"
    plain = without_addresses(text)
    assert len(plain) == len(text)
    assert _texts(plain) == ["大哥"]


def test_the_name_of_a_site_is_no_address():
    assert without_addresses("Baihe.com (百合网), so") == "Baihe.com (百合网), so"


@pytest.mark.parametrize(
    ("text", "bare", "printed"),
    [
        ("the bottleneck (瓶颈1)", "瓶颈", "瓶颈"),
        ("Heavenly Ship 5 (天舟5)", "天舟5", "天舟5"),
        ("red lamp projects (“红灯”项目)", "红灯项目", "“红灯”项目"),
        ("the red lamp (“红灯”)", "红灯", "红灯"),
        ("Town or not (Town不town)", "Town不town", "Town不town"),
    ],
)
def test_numbers_of_notes_are_no_part_and_what_is_quoted_within_is(text, bare, printed):
    (run,) = find_runs(text)
    assert (run.text, text[run.start : run.end]) == (bare, printed)

import pytest

from glossreader.importers.subtitles.credits import is_credit


@pytest.mark.parametrize(
    "line",
    [
        "夜校字幕组 荣誉出品",
        "【夜校字幕组】荣誉出品",
        "翻译：小林 校对：阿美 时间轴：大毛",
        "夜校字幕组 翻译：小林 校对：阿美",
        "本字幕由夜校字幕组制作",
        "本片仅供学习交流",
        "www.example.org",
        "https://example.org/subs",
        "Subtitles by Marit Oduya",
        "Sync & corrections by honeybunny",
        "English subtitles by: The Lane",
        "OpenSubtitles",
    ],
)
def test_credits_are_known_wherever_they_stand(line):
    assert is_credit([line], at_end=False)


@pytest.mark.parametrize("line", ["翻译：小林", "翻译 小林 校对 阿美", "夜校字幕组", "Translated by Marit Oduya", "中文字幕：夜校字幕组"])
def test_weaker_ones_are_known_at_the_ends_of_a_film(line):
    assert is_credit([line], at_end=True)
    assert not is_credit([line], at_end=False)


@pytest.mark.parametrize(
    "line",
    [
        "字幕组的故事要从2006年说起",
        "人人字幕组发布声明说网站关闭了",
        "翻译：他说他没有看到那份名单，也没有人告诉他。",
        "他在字幕组做了十年翻译",
        "The translation by hand is slow.",
        "They went to www.example.org and found nothing.",
        "Edited by my uncle, it became a good book.",
        "今天我们来谈谈什么是内卷",
    ],
)
def test_what_is_said_of_such_people_is_no_credit(line):
    assert not is_credit([line], at_end=True)


def test_all_lines_of_a_cue_must_be_credits():
    assert is_credit(["夜校字幕组 荣誉出品", "翻译：小林 校对：阿美"], at_end=False)
    assert not is_credit(["翻译：小林 校对：阿美", "今天我们来谈谈"], at_end=True)

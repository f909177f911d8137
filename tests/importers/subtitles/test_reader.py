import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossreader.domain.article import CutReason
from glossreader.domain.notices import HanLost
from glossreader.importers.subtitles.reader import part_of_subtitles
from tests.importers.shown import article, cut, read


def film(*cues, pause=100):
    """Write SubRip: cues of two seconds with a pause between them, in milliseconds; a number among the cues is a longer one."""
    blocks: list[str] = []
    at = 0
    for cue in cues:
        if isinstance(cue, int):
            at += cue
            continue
        blocks.append(f"{len(blocks) + 1}\n{time(at)} --> {time(at + 2_000)}\n{cue}\n")
        at += 2_000 + pause
    return "\n".join(blocks)


def time(ms):
    return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1_000 % 60:02},{ms % 1_000:03}"


def said(text):
    return [piece.text for piece in part_of_subtitles(text)[0].pieces]


def test_the_cues_of_a_sentence_become_a_paragraph():
    text = film("The clerk shrugged and", "wrote the word (户口)", "on a form.", "Nobody asked", "what it meant. It", "stayed there.")
    assert said(text) == ["The clerk shrugged and wrote the word (户口) on a form.", "Nobody asked what it meant. It stayed there."]


def test_chinese_without_signs_is_joined_to_four_cues_and_its_clauses_stay_apart():
    text = film("今天我们来谈谈", "什么是内卷", "为什么年轻人", "都想躺平", "先从一个故事说起")
    assert said(text) == ["今天我们来谈谈 什么是内卷 为什么年轻人 都想躺平", "先从一个故事说起"]


def test_without_signs_a_second_of_silence_parts_paragraphs_and_a_question_ends_one():
    assert said(film("今天我们来谈谈", "什么是内卷", 1_000, "先从一个故事说起")) == ["今天我们来谈谈 什么是内卷", "先从一个故事说起"]
    assert said(film("什么是内卷？", "先从一个故事说起", "那年我十岁", "住在老街")) == [
        "什么是内卷？",
        "先从一个故事说起 那年我十岁 住在老街",
    ]


def test_chinese_with_signs_is_joined_without_a_space():
    text = film("街角的茶馆换了老板，", "老顾客们照旧坐在", "门口下棋。", "有人说起那件事，", "大家都不作声。")
    assert said(text) == ["街角的茶馆换了老板，老顾客们照旧坐在门口下棋。", "有人说起那件事，大家都不作声。"]


def test_with_signs_two_seconds_of_silence_part_paragraphs():
    assert said(film("The clerk, as I said,", 1_500, "shrugged.", "He wrote,", 2_500, "and wrote.")) == [
        "The clerk, as I said, shrugged.", "He wrote,", "and wrote.",
    ]  # fmt: skip


def test_a_sentence_does_not_end_before_a_small_letter():
    assert said(film("I asked Mr.", "wang, who said...", "nothing.", "So we went.")) == [
        "I asked Mr. wang, who said... nothing.",
        "So we went.",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["- 你觉得呢", "- 我不知道"],
        [">> And now the news", ">> Thank you, Li"],
        ["MRS. LI: Come in", "CLERK: I am in"],
        ["老师：坐下", "学生：是"],
        ["Marit: Come in", "Wang Fang: I am in"],
        ["他走了", "（掌声）", "谢谢"],
        ["[music]", "today we", "♪ la la ♪", "♪ la ♪"][:3],
    ],
)
def test_speakers_and_sounds_stand_by_themselves_in_one_cue_or_several(lines):
    assert said(film(*lines)) == lines
    assert said(film("\n".join(lines))) == lines


def test_a_verb_of_saying_is_no_speaker():
    assert said(film("他对我说：别走", "我没走")) == ["他对我说：别走 我没走"]


def test_a_line_in_two_languages_becomes_chinese_and_below_it_its_rendering():
    text = film("今天我们来谈谈\nToday let us talk about", "什么是内卷\nwhat “involution” is.", "2008\n先讲故事\nA story first.")
    assert [(piece.text, piece.gap) for piece in part_of_subtitles(text)[0].pieces] == [
        ("今天我们来谈谈 什么是内卷", 1),
        ("Today let us talk about what “involution” is.", 0),
        ("2008 先讲故事", 1),
        ("A story first.", 0),
    ]


def test_the_rendering_may_stand_first_or_in_a_cue_of_its_own():
    wanted = ["街角的茶馆换了老板。", "The tea house has a new owner.", "大家都不作声。", "Nobody says a word."]
    assert said(film("The tea house has a new owner.\n街角的茶馆换了老板。", "Nobody says a word.\n大家都不作声。")) == wanted
    cues = [f"{number}\n00:00:0{start},{late}00 --> 00:00:0{start + 1},{late}00\n{text}\n" for number, start, late, text in (
        (1, 1, 0, wanted[0]), (2, 1, 2, wanted[1]), (3, 3, 0, wanted[2]), (4, 3, 1, wanted[3]),
    )]  # fmt: skip
    assert said("\n".join(cues)) == wanted
    assert said("\n".join((cues[0], cues[2], cues[1], cues[3]))) == wanted, "each language for itself"


def test_two_speakers_in_two_languages_are_parted_in_both():
    assert said(film("- 你觉得呢？\n- 不知道。\n- What do you think?\n- I don't know.", "好。\nGood.")) == [
        "- 你觉得呢？", "- What do you think?", "- 不知道。", "- I don't know.", "好。", "Good.",
    ]  # fmt: skip


def test_a_few_chinese_lines_make_no_film_in_two_languages():
    text = film("The word is", "内卷\nneijuan,", "and it means", "to turn inwards.", "Nobody knows", "who said it first.", "So it goes.")
    assert said(text) == ["The word is 内卷 neijuan, and it means to turn inwards.", "Nobody knows who said it first.", "So it goes."]


def test_a_speaker_in_a_tag_is_named_once_for_what_he_says():
    cues = ("<v Li Ming>Hello and", "<v Li Ming>welcome.", "<v 王芳>大家好。")
    vtt = "WEBVTT\n\n" + "\n".join(f"00:0{at}.000 --> 00:0{at + 1}.000\n{cue}\n" for at, cue in enumerate(cues))
    assert said(vtt) == ["Li Ming: Hello and welcome.", "王芳：大家好。"]


def test_two_parts_of_a_film_in_one_file_stay_in_their_order():
    assert said(film("第一部分。", "在老街。") + "\n" + film("第二部分。", "在新城。")) == [
        "第一部分。",
        "在老街。",
        "第二部分。",
        "在新城。",
    ]


def test_credits_are_cut_where_they_stand():
    found = article(film("夜校字幕组 荣誉出品", "今天我们来谈谈", "什么是内卷", "www.example.org"), "夜校.srt")
    assert found.title == "夜校"
    assert cut(found) == [("other", "夜校字幕组 荣誉出品"), ("other", "www.example.org")]
    assert [block.text for block in found.blocks if not block.cut] == ["今天我们来谈谈 什么是内卷"]
    assert (found.first_line, found.last_line) == (3, 15)


def test_what_is_repeated_is_read_and_counted_once():
    vtt = "WEBVTT\nKind: captions\n\n" + "\n".join(
        f"00:0{at}.000 --> 00:0{at}.010\n{above}\n\n00:0{at}.010 --> 00:0{at + 1}.000\n{above}\n{line}\n"
        for at, above, line in ((1, "讲一讲", "什么是<00:00:01.200><c>内卷</c>"), (2, "什么是内卷", "为什么<c>躺平</c>"))
    )
    imported = read(vtt, "a.vtt")
    assert [block.text for block in imported.articles[0].blocks] == ["讲一讲 什么是内卷 为什么躺平"]
    assert part_of_subtitles(vtt)[1] == 13
    assert imported.notices == ()


def test_notes_and_styles_are_not_missed():
    assert read("WEBVTT 标题\n\nNOTE 译注\n\n开头\n00:01.000 --> 00:02.000\n茶馆。\n", "a.vtt").notices == ()
    assert part_of_subtitles("1\n00:00:01,000 --> 00:00:02,000\nwww.example.org\n")[0].pieces[0].cut is CutReason.OTHER


TIMES = "\n\n00:00:01,000 --> 00:00:02,000\n"
ODD = (
    "<v 王>",
    "<i>",
    "{\\an8}",
    "{",
    "<",
    ">",
    "NOTE",
    "1",
    " ",
    "\n",
    "\n\n",
    TIMES,
    "信用",
    "社会。",
    "abc",
    "- ",
    "♪",
    "（",
    "）",
    "：",
    "<rt>",
    "<ruby>",
    "&lt;",
)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.sampled_from(ODD), max_size=40),
    st.sampled_from(("", "WEBVTT\n", "[Script Info]\nDialogue: 0,0:00:01.00,0:00:02.00,D,,0,0,0,,信")),
)
def test_any_subtitles_are_read_without_losing_a_hanzi(parts, head):
    imported = read(f"{head}{TIMES}信{''.join(parts)}", "a.vtt")
    assert not any(isinstance(notice, HanLost) for notice in imported.notices)

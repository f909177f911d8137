import pytest

from glossreader.importers.subtitles.blocks import track_of_blocks


def cues(text):
    return [(cue.start, cue.end, cue.texts) for cue in track_of_blocks(text).cues]


UNSHOWN = "NOTE 译注\n第二行\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\n"
WANTED = [(1_000, 2_500, ("街角的茶馆",)), (62_000, 63_040, ("换了老板", "大家都不作声"))]


@pytest.mark.parametrize(
    "text",
    [
        "1\n00:00:01,000 --> 00:00:02,500\n街角的茶馆\n\n2\n00:01:02,000 --> 00:01:03,040\n换了老板\n大家都不作声\n",
        "\ufeff1\n00:00:01.000 --> 00:00:02.5\n街角的茶馆\n\n\n\n2\n0:1:2,000 -> 0:1:3,04\n换了老板\n大家都不作声",
        "00:00:01,000 --> 00:00:02,500\n街角的茶馆\n\n00:01:02,000 --> 00:01:03,040\n换了老板\n\n大家都不作声\n\n",
        "7\n00:00:01,000 --> 00:00:02,500 X1:100 X2:200\n街角的茶馆\n7\n00:01:02,000 --> 00:01:03,040\n换了老板\n \n大家都不作声\n",
        "1\n\n00:00:01,000 --> 00:00:02,500\n\n街角的茶馆\n\n2\n\n00:01:02,000 --> 00:01:03,040\n\n换了老板\n\n大家都不作声\n\n3\n",
        "WEBVTT\n\n00:01.000 --> 00:02.500 align:start line:0%\n街角的茶馆\n\n01:02.000 --> 00:01:03.040\n换了老板\n大家都不作声\n",
        "WEBVTT - 夜校\nKind: captions\n\n一\n00:01.000 --> 00:02.500\n街角的茶馆\n\n二\n01:02.000 --> 01:03.040\n换了老板\n大家都不作声\n",
        f"WEBVTT\n00:01.000 --> 00:02.500\n街角的茶馆\n\n{UNSHOWN}01:02.000 --> 01:03.040\n换了老板\n大家都不作声\n",
    ],
)
def test_cues_are_read_however_their_blocks_are_written(text):
    assert cues(text) == WANTED


def test_a_text_that_is_a_number_is_no_number_of_a_block():
    assert [texts for *_, texts in cues("00:00:01,000 --> 00:00:02,000\n1984\n\n00:00:03,000 --> 00:00:04,000\n那一年\n")] == [
        ("1984",),
        ("那一年",),
    ]
    assert [texts for *_, texts in cues("1\n00:00:01,000 --> 00:00:02,000\n那是\n\n1984\n\n2\n00:00:03,000 --> 00:00:04,000\n年\n")] == [
        ("那是", "1984"),
        ("年",),
    ]


def test_a_number_with_blank_lines_round_it_goes_on_counting_though_one_is_missing():
    text = "3\n00:00:01,000 --> 00:00:02,000\n那一年\n\n5\n\n00:00:03,000 --> 00:00:04,000\n年\n"
    assert [texts for *_, texts in cues(text)] == [("那一年",), ("年",)]


def test_what_stands_before_the_first_time_is_not_lost():
    assert cues("夜校字幕组\n\n1\n00:00:01,000 --> 00:00:02,000\n开课了\n") == [(0, 0, ("夜校字幕组",)), (1_000, 2_000, ("开课了",))]


def test_what_is_never_shown_is_given_apart():
    track = track_of_blocks("WEBVTT 标题\n\nNOTE 译注\n\n开头\n00:01.000 --> 00:02.000\n茶馆\n")
    assert "".join(track.hidden) == "WEBVTT 标题NOTE 译注开头"
    assert [(cue.first, cue.last) for cue in track.cues] == [(7, 7)]


def test_times_may_run_backwards_and_hours_may_be_many():
    assert [start for start, *_ in cues("00:00:09,000 --> 00:00:01,000\n一\n\n100:00:00,000 --> 00:00:00,000\n二\n")] == [
        9_000,
        360_000_000,
    ]

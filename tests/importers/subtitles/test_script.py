import pysubs2

from glossreader.importers.subtitles.script import is_script, track_of_script

SCRIPT = r"""[Script Info]
Title: 夜校
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize
Style: Default,Noto Sans,20

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Comment: 0,0:00:00.00,0:00:09.00,Default,,0,0,0,,译者的备注
Dialogue: 0,0:00:05.00,0:00:07.50,Default,,0,0,0,,第二句{注}，有逗号\N{\fs14}The second, with a comma
Dialogue: 0,0:00:01.00,0:00:03.00,Default,王芳,0,0,0,,{\pos(1,2)}第一句\h好\n吗
Dialogue: 0,0:00:01.00,0:00:03.00,Default,,0,0,0,,{\p1}m 0 0 l 100 0{\p0}
"""


def test_the_dialogue_is_read_in_the_order_of_time():
    assert is_script(SCRIPT)
    track = track_of_script(SCRIPT)
    assert [(cue.start, cue.end, cue.texts, cue.first) for cue in track.cues] == [
        (1_000, 3_000, ("第一句 好", "吗"), 13),
        (5_000, 7_500, ("第二句，有逗号", "The second, with a comma"), 12),
    ]
    assert track.hidden == ("译者的备注", "m 0 0 l 100 0")


def test_pysubs2_reads_the_same_dialogue():
    events = [event for event in pysubs2.SSAFile.from_string(SCRIPT) if not event.is_comment and not event.is_drawing]
    wanted = sorted((event.start, event.end, tuple(event.plaintext.split("\n"))) for event in events)
    assert [(cue.start, cue.end, cue.texts) for cue in track_of_script(SCRIPT).cues] == wanted


def test_fields_stand_where_the_format_line_says():
    text = "[Script Info]\n[Events]\nFormat: Start, End, Text\nDialogue: 0:00:01.00,0:00:02.00,一, 二\n"
    assert [(cue.start, cue.texts) for cue in track_of_script(text).cues] == [(1_000, ("一, 二",))]


def test_a_line_to_be_sung_stands_for_the_syllables_that_an_effect_makes_of_it():
    text = (
        "[Script Info]\n[Events]\n"
        "Comment: 0,0:00:01.00,0:00:02.00,OP,,0,0,0,karaoke,{\\k20}月{\\k30}亮\n"
        "Dialogue: 0,0:00:01.00,0:00:02.00,OP,,0,0,0,fx,{\\pos(1,1)}月\nDialogue: 0,0:00:01.00,0:00:02.00,OP,,0,0,0,fx,{\\pos(2,1)}亮\n"
    )
    assert [cue.texts for cue in track_of_script(text).cues] == [("月亮",)]
    assert track_of_script(text).hidden == ("月", "亮")


def test_an_event_that_is_cut_off_is_read_as_far_as_it_goes():
    assert track_of_script("[Script Info]\nDialogue: 0,0:00:01.00,0:0").cues == ()
    assert track_of_script("[Script Info]\nDialogue: 0,x,y,D,,0,0,0,,词\n").cues[0].texts == ("词",)

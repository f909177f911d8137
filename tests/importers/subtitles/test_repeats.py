from glossreader.importers.subtitles.cue import Cue, Said
from glossreader.importers.subtitles.repeats import without_repeats


def cue(start, end, *lines):
    return Cue(start, end, tuple(map(Said, lines)), 1, 1)


def shown(*cues):
    kept, again = without_repeats(cues)
    return [cue.texts for cue in kept], again


def test_a_text_that_is_on_the_screen_already_is_shown_once():
    layers = (cue(0, 2_000, "失信"), cue(0, 2_000, "dishonest"), cue(0, 2_000, "失信"), cue(1_000, 3_000, "失信"))
    assert shown(*layers) == ([("失信",), ("dishonest",)], ("失信", "失信"))


def test_frames_of_a_movement_are_shown_once():
    assert shown(*(cue(at, at + 40, "失信") for at in range(0, 400, 40))) == ([("失信",)], ("失信",) * 9)


def test_who_says_the_same_again_is_heard_again():
    assert shown(cue(0, 1_000, "不"), cue(1_000, 2_000, "不"), cue(4_000, 5_000, "不"), *SPEECH)[0][:3] == [("不",)] * 3


SPEECH = tuple(cue(10_000 + 2_000 * number, 11_900 + 2_000 * number, f"第{number}句") for number in range(12))


def test_captions_that_roll_up_are_shown_line_by_line():
    rolling = (cue(0, 2_000, "a"), cue(2_000, 2_010, "a"), cue(2_010, 4_000, "a", "b"), cue(4_000, 4_010, "b"), cue(4_010, 6_000, "b", "c"))
    assert shown(*rolling) == ([("a",), ("b",), ("c",)], ("a", "a", "b", "b"))


def test_a_line_that_grows_is_shown_when_it_is_whole():
    growing = (cue(0, 500, "今天"), cue(500, 900, "今天我们"), cue(900, 2_000, "今天我们谈"), cue(2_000, 3_000, "今天我们谈", "内卷"))
    assert shown(*growing) == ([("今天我们谈",), ("内卷",)], ("今天", "今天我们", "今天我们谈"))


def test_a_line_that_begins_with_the_letters_of_another_has_not_grown():
    assert shown(cue(0, 500, "I"), cue(500, 900, "It is"), cue(900, 2_000, "It isn't"))[0] == [("I",), ("It is",), ("It isn't",)]


def test_one_answer_that_repeats_a_line_makes_no_rolling_captions():
    assert shown(cue(0, 1_000, "真的吗"), cue(1_000, 2_000, "真的吗", "真的"), *SPEECH)[1] == ()

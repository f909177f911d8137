import pytest

from glossreader.mining.shapes.notes import NO_NOTES, read_notes


def _read(text, hanzi, chinese):
    notes = read_notes(text, 0, len(text), hanzi, chinese)
    spans = {"readings": notes.readings, "meanings": notes.meanings, "abbreviations": notes.abbreviations, "remarks": notes.remarks}
    return {name: [text[slice(*span)] for span in found] for name, found in spans.items() if found}


@pytest.mark.parametrize(
    ("brackets", "hanzi", "notes"),
    [
        ("Zhīma xìnyòng 芝麻信用", "芝麻信用", {"readings": ["Zhīma xìnyòng"]}),
        ("关系 guānxi, “connections”", "关系", {"readings": ["guānxi"], "meanings": ["connections"]}),
        ("RSDL, 指定居所监视居住", "指定居所监视居住", {"abbreviations": ["RSDL"]}),
        ("SASAC 国资委", "国资委", {"abbreviations": ["SASAC"]}),
        ("simplified Chinese: 网红; pinyin: wǎng hóng; lit. 'net red'", "网红", {"readings": ["wǎng hóng"], "meanings": ["net red"]}),
        ('"eat vinegar", i.e., "be jealous"', "吃醋", {"meanings": ["eat vinegar", "be jealous"]}),
        ("失信被执行人; literally persons who broke trust", "失信被执行人", {"meanings": ["persons who broke trust"]}),
        ("de-identification", "去标识化", {"remarks": ["de-identification"]}),
        ("清汤 - Qīng tāng", "清汤", {"readings": ["Qīng tāng"]}),
        ("红丝带, hung4 si1 daai2", "红丝带", {}),
        ("罗小满, 24", "罗小满", {}),
        ("林志远, b. 1951", "林志远", {}),
        ("林志远, 1951–2019", "林志远", {}),
        ("五百次, 500 times", "五百次", {"remarks": ["500 times"]}),
        ("小红书 — not to be confused with the app", "小红书", {"remarks": ["not to be confused with the app"]}),
        ("陈小春/Chan Siu Chun", "陈小春", {"remarks": ["Chan Siu Chun"]}),
    ],
)
def test_what_stands_in_brackets_with_hanzi_is_sorted(brackets, hanzi, notes, chinese):
    assert _read(brackets, hanzi, chinese) == notes


def test_a_label_that_names_the_language_is_noticed(chinese):
    assert read_notes("Chinese: 网红", 0, 11, "网红", chinese).labelled
    assert not read_notes("from Chinese 网红", 0, 15, "网红", chinese).labelled


def test_notes_from_two_places_are_taken_together(chinese):
    both = read_notes("PIPL", 0, 4, "法", chinese) + read_notes("“law”", 0, 5, "法", chinese)
    assert (both.abbreviations, both.meanings) == (((0, 4),), ((1, 4),))
    assert both + NO_NOTES == both

import pytest

from glossreader.language.dictionary.cedict import entry, parse, read_lines
from glossreader.language.dictionary.readable import readable


def test_a_line_is_parted_into_forms_reading_and_senses():
    assert parse("體系 体系 [ti3 xi4] /system/setup/CL:個|个[ge4]/") == ("体系", "體系", "ti3 xi4", "system/setup/CL:個|个[ge4]")


def test_measure_words_are_left_out_of_the_senses():
    assert entry(parse("體系 体系 [ti3 xi4] /system/setup/CL:個|个[ge4]/")).senses == ("system", "setup")


@pytest.mark.parametrize(
    ("sense", "shown"),
    [
        ("variant of 體系|体系[ti3 xi4]", "variant of 体系 (tǐxì)"),
        ("see 西安[Xi1 an1]", "see 西安 (Xī'ān)"),
        ("Taiwan pr. [hui4]", "Taiwan pr. huì"),
        ("abbr. for 中國文學藝術界聯合會|中国文学艺术界联合会, the union", "abbr. for 中国文学艺术界联合会, the union"),
        ("square brackets [ ] (math.)", "square brackets [ ] (math.)"),
        ("blacklist", "blacklist"),
    ],
)
def test_cross_references_are_spelled_out(sense, shown):
    assert readable(sense) == shown


def test_the_package_has_all_its_entries():
    lines = list(read_lines())
    assert len(lines) == 122_143
    assert ("芝麻", "芝麻", "zhi1 ma5", "sesame (seed)") in lines


def test_no_sense_of_the_package_shows_raw_notation():
    raw = [sense for line in read_lines() for sense in entry(line).senses if "|" in sense or sense.startswith("CL:")]
    assert len(raw) <= 20  # a few have a | that parts no two forms of a word

import re

import pytest

from glossreader.language.dictionary.cedict import entry, parse, read_lines
from glossreader.language.dictionary.readable import readable, references
from glossreader.language.hanzi import HAN

RAW = re.compile(rf"[{HAN}]\||\|[{HAN}]|\[[^\]]*[a-zü:][1-5]\b|CL:")


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
        ("erhua variant of 胡同|胡同|[hu2 tong4]", "erhua variant of 胡同 (hútòng)"),
        ("abbr. for B型超聲|B型超声[B xing2 chao1 sheng1]", "abbr. for B型超声 (B xíngchāoshēng)"),
        ("The True Story of Ah Q 阿Q正傳|阿Q正传[A1 Q Zheng4 zhuan4]", "The True Story of Ah Q 阿Q正传 (Ā Q Zhèngzhuàn)"),
        ("preceded by 就…[jiu4 xx5]", "preceded by 就… (jiù…)"),
        ("from Taiwanese 肉圓, Tai-lo pr. [bah-uân]", "from Taiwanese 肉圓, Tai-lo pr. bah-uân"),
        ("the component 青[qing]", "the component 青 (qing)"),
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
    senses = [sense for line in read_lines() for sense in entry(line).senses]
    assert len(senses) > 200_000
    assert [sense for sense in senses if RAW.search(sense)] == []


@pytest.mark.parametrize(
    ("line", "counted"),
    [
        ("法律 法律 [fa3 lu:4] /law/CL:條|条[tiao2], 套[tao4], 個|个[ge4]/", ["条 條 tiáo", "套 套 tào", "个 個 gè"]),
        ("夢 梦 [meng4] /dream (CL:場|场[chang2],個|个[ge4])/", ["场 場 cháng", "个 個 gè"]),
        ("恐龍 恐龙 [kong3 long2] /dinosaur; CL:頭|头[tou2]/", ["头 頭 tóu"]),
    ],
)
def test_measure_words_are_told_apart(line, counted):
    found = entry(parse(line))
    assert [f"{one.simplified} {one.traditional} {one.pinyin}" for one in found.measure_words] == counted
    assert found.senses in {("law",), ("dream",), ("dinosaur",)}


@pytest.mark.parametrize(
    ("sense", "words"),
    [
        ("variant of 体系 (tǐxì)", ("体系",)),
        ("similar to Mandarin 不要 (bùyào) or 不行 (bùxíng)", ("不要", "不行")),
        ("see T裇 (T xū)", ("T裇",)),
        ("see 3C (sān C)", ("3C",)),
        ("also written 卡拉OK (kǎlā OK)", ("卡拉OK",)),
        ("blacklist", ()),
    ],
)
def test_a_sense_tells_the_words_that_it_refers_to(sense, words):
    assert references(sense) == words

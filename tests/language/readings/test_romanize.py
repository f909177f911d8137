import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossreader.domain.term import Kind, ReadingSource


@pytest.mark.parametrize(
    ("hanzi", "pinyin"),
    [
        ("失信黑名单", "shīxìn hēimíngdān"),
        ("失信黑名單", "shīxìn hēimíngdān"),
        ("社会信用体系", "shèhuì xìnyòng tǐxì"),
        ("西安", "Xī'ān"),
        ("压根儿", "yàgēnr"),
        ("绿色通道", "lǜsè tōngdào"),
        ("不是", "bùshì"),
        ("一个", "yī gè"),
        ("中华人民共和国", "Zhōnghuá Rénmín Gònghéguó"),
        ("人民日报", "Rénmín Rìbào"),
        ("重庆银行行长", "Chóngqìng Yínháng hángzhǎng"),
        ("冷战思维", "Lěngzhàn sīwéi"),
    ],
)
def test_words_are_read_as_the_dictionary_reads_them(chinese, hanzi, pinyin):
    reading = chinese.reading(hanzi)
    assert (reading.text, reading.source) == (pinyin, ReadingSource.DICTIONARY)


@pytest.mark.parametrize(
    ("hanzi", "pinyin"),
    [
        ("95后", "95 hòu"),
        ("MC天佑", "MC tiānyòu"),
        ("UP主", "UP zhǔ"),
        ("卡拉OK", "kǎlā OK"),
        ("#话题#", "#huàtí#"),
        ("今天的中国，明天的中国", "jīntiān de Zhōngguó, míngtiān de Zhōngguó"),
        ("《光明日报》（北京）", "《Guāngmíng Rìbào》 (Běijīng)"),
        ("2-甲基异莰醇", "2-jiǎjī yìkǎnchún"),
        ("转发500次入刑", "zhuǎnfā 500 cì rùxíng"),
        (" 信用 ", "xìnyòng"),
        ("", ""),
    ],
)
def test_latin_digits_and_punctuation_are_kept(chinese, hanzi, pinyin):
    assert chinese.reading(hanzi).text == pinyin


@pytest.mark.parametrize(("hanzi", "pinyin"), [("劏猪", "tāngzhū"), ("第二十九条", "dì-èrshíjiǔ tiáo"), ("三十五岁", "sānshíwǔ suì")])
def test_pypinyin_reads_what_the_dictionary_lacks(chinese, hanzi, pinyin):
    reading = chinese.reading(hanzi)
    assert (reading.text, reading.source) == (pinyin, ReadingSource.RULE)


def test_an_ambiguous_hanzi_in_an_unknown_word_is_read_by_rule(chinese):
    assert chinese.reading("云信分").source is ReadingSource.RULE
    assert chinese.reading("渣女").text == "zhānǚ"


def test_a_hanzi_that_nobody_can_read_stays(chinese):
    assert "\U000323af" in chinese.reading("\U000323af").text


@pytest.mark.parametrize(
    ("name", "reading"),
    [
        ("李启铭", "Lǐ Qǐmíng"),
        ("任正非", "Rén Zhèngfēi"),
        ("单田芳", "Shàn Tiánfāng"),
        ("仇保兴", "Qiú Bǎoxīng"),
        ("解晓东", "Xiè Xiǎodōng"),
        ("欧阳娜娜", "Ōuyáng Nànà"),
        ("李刚", "Lǐ Gāng"),
        ("唐纳德·特朗普", "Tángnàdé·Tèlǎngpǔ"),
        ("习近平", "Xí Jìnpíng"),
        ("", ""),
    ],
)
def test_names_are_read_as_names(chinese, name, reading):
    assert chinese.name_reading(name).text == reading


@pytest.mark.parametrize(
    ("hanzi", "kind", "pinyin"),
    [
        ("市民热线中心", Kind.ORGANISATION, "Shìmín Rèxiàn Zhōngxīn"),
        ("市民热线中心", Kind.TERM, "shìmín rèxiàn zhōngxīn"),
        ("单田芳", Kind.PERSON, "Shàn Tiánfāng"),
        ("王部长", Kind.PERSON, "Wáng bùzhǎng"),
    ],
)
def test_who_knows_what_is_named_may_say_so(chinese, hanzi, kind, pinyin):
    assert chinese.reading(hanzi, kind).text == pinyin


def test_other_readings_are_told_where_the_characters_are_ambiguous(chinese):
    assert chinese.reading("东西").alternatives == ("dōngxī",)
    assert "hěn zhǎng" in chinese.reading("很长").alternatives
    assert chinese.reading("失信黑名单").alternatives == ()


@settings(deadline=None, max_examples=40)
@given(st.text(max_size=12) | st.text(alphabet="第一百零三两个长得了单老师·市\ud800 a，", max_size=12))
def test_any_text_is_read(chinese, text):
    for kind in (Kind.TERM, Kind.ORGANISATION, Kind.PERSON):
        reading = chinese.reading(text, kind)
        assert isinstance(reading.text, str)

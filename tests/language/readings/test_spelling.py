import pytest

from glossreader.language.readings.spelling import Unit, is_morpheme, spell


@pytest.mark.parametrize(
    ("hanzi", "pinyin"),
    [
        ("公共化", "gōnggònghuà"),
        ("网格员", "wǎnggéyuán"),
        ("业主群", "yèzhǔqún"),
        ("市场监督管理局", "shìchǎng jiāndū guǎnlǐjú"),
        ("超高龄社会", "chāogāolíng shèhuì"),
        ("咬着牙笑", "yǎozhe yáxiào"),
        ("热词", "rècí"),
        ("住建局", "zhùjiànjú"),
        ("体制内", "tǐzhì nèi"),
        ("内卷的人们", "nèijuǎn de rénmen"),
        ("规模性返贫", "guīmóxìng fǎnpín"),
        ("凌晨五点看日出", "língchén wǔ diǎn kàn rìchū"),
        ("黑监狱", "hēi jiānyù"),
        ("雪中送炭", "xuězhōng-sòngtàn"),
        ("爱莫能助", "àimònéngzhù"),
        ("一国两制", "yīguóliǎngzhì"),
        ("人力资源和社会保障部", "rénlì zīyuán hé shèhuì bǎozhàngbù"),
        ("国家发展和改革委员会", "Guójiā Fāzhǎn hé Gǎigé Wěiyuánhuì"),
    ],
)
def test_words_stand_apart_and_affixes_are_joined(chinese, hanzi, pinyin):
    assert chinese.reading(hanzi).text == pinyin


def test_punctuation_is_set_as_in_english():
    assert (
        spell([Unit("好", ("hǎo",)), Unit("！", ("！",)), Unit("（", ("（",)), Unit("再见", ("zài", "jiàn")), Unit("）", ("）",))])
        == "hǎo! (zàijiàn)"
    )


@pytest.mark.parametrize(("word", "carries"), [("热", True), ("的", False), ("三", False), ("化", False), ("热词", False), ("a", False)])
def test_small_words_affixes_and_numbers_are_no_morphemes(word, carries):
    assert is_morpheme(word) is carries

import pytest


@pytest.mark.parametrize(
    ("text", "pinyin"),
    [
        ("单老师来了", "Shàn lǎoshī lái le"),
        ("他任校长", "tā rèn xiàozhǎng"),
        ("市长和行长", "shìzhǎng hé hángzhǎng"),
        ("律师张伟表示", "lǜshī Zhāng Wěi biǎoshì"),
        ("老张", "Lǎo Zhāng"),
        ("夏侯惇", "Xiàhóu Dūn"),
        ("董明珠", "Dǒng Míngzhū"),
        ("罗伯特·奥本海默", "Luóbótè·Àoběnhǎimò"),
        ("金手指", "jīn shǒuzhǐ"),
    ],
)
def test_persons_are_found_by_surname_title_and_the_hanzi_of_names(chinese, text, pinyin):
    assert chinese.reading(text).text == pinyin


@pytest.mark.parametrize(
    ("name", "pinyin"), [("王部长", "Wáng bùzhǎng"), ("蒲师傅", "Pú shīfu"), ("马未都", "Mǎ Wèidū"), ("种师道", "Chóng Shīdào")]
)
def test_what_is_known_to_be_a_person_is_read_as_one(chinese, name, pinyin):
    assert chinese.name_reading(name).text == pinyin

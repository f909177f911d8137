import pytest
from hypothesis import given, settings
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("latin", "hanzi"),
    [
        ("Zhīma xìnyòng", "芝麻信用"),
        ("Zhima", "芝麻"),
        ("zhi1ma5", "芝麻"),
        ("tang ping", "躺平"),
        ("shehuiren", "社会人"),
        ("dǎ shuǐ piāo", "打水漂"),
        ("yà gēnr", "压根儿"),
        ("ya gen er", "压根儿"),
        ("lü", "绿"),
        ("lv", "绿"),
        ("lu", "绿"),
        ("nüren", "女人"),
        ("lyuse", "绿色"),
        ("Xi'an", "西安"),
        ("Li Qiming", "李启铭"),
        ("yinhang", "银行"),
        ("Lu'an", "六安"),
        ("95 hou", "95后"),
        ("jiu wu hou", "95后"),
        ("MC Tianyou", "MC天佑"),
        ("shèhuì xìnyòng tǐxì", "社會信用體系"),
        ("jintian de Zhongguo, mingtian de Zhongguo", "今天的中国，明天的中国"),
        ("tang fang", "劏房"),
    ],
)
def test_pinyin_as_authors_write_it_is_recognised(chinese, latin, hanzi):
    assert chinese.is_reading_of(latin, hanzi)
    assert chinese.likeness(latin, hanzi) == 1.0


@pytest.mark.parametrize(
    ("latin", "hanzi"),
    [
        ("Qiming Li", "李启铭"),
        ("Sesame Credit", "芝麻信用"),
        ("Zhima Credit", "芝麻信用"),
        ("zhima", "芝麻信用"),
        ("Ch'i-ming", "启铭"),
        ("", "芝麻"),
        ("zhima", ""),
        ("芝麻", "芝麻"),
        ("94 hou", "95后"),
    ],
)
def test_other_words_do_not_spell_the_hanzi(chinese, latin, hanzi):
    assert not chinese.is_reading_of(latin, hanzi)


def test_likeness_orders_a_slip_before_a_part_before_a_translation(chinese):
    slip, part, translation = (chinese.likeness(latin, "芝麻信用") for latin in ("Zhima xinyon", "Zhima Credit", "lose trust"))
    assert 1 > slip > 0.7 > part > 0.3 > translation


def test_swapped_names_are_alike_but_not_the_same(chinese):
    assert 0.6 < chinese.likeness("Qiming Li", "李启铭") < 1


@settings(deadline=None)  # the first example loads tables
@given(latin=st.text(max_size=20), hanzi=st.text(alphabet="芝麻信用女儿A9 ，\ud800", max_size=8))
def test_likeness_is_between_nothing_and_one(chinese, latin, hanzi):
    assert 0 <= chinese.likeness(latin, hanzi) <= 1

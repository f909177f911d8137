import pytest

from glossreader.domain.article import BlockKind
from glossreader.domain.term import Place
from glossreader.mining.hanzi_places import hanzi_places
from glossreader.mining.text.sheet import Sheet


def _sheets(*texts):
    return [Sheet(block, BlockKind.PARAGRAPH, text) for block, text in enumerate(texts)]


def test_every_place_of_a_term_is_found_also_inside_a_longer_string():
    places = hanzi_places(["社会信用体系"], _sheets("社会信用体系 is", "“首批社会信用体系建设示范城市”"))
    assert places == {"社会信用体系": [Place(0, 0, 6), Place(1, 3, 9)]}


def test_the_longest_term_has_the_place():
    places = hanzi_places(["信用", "芝麻信用"], _sheets("芝麻信用和信用"))
    assert places == {"信用": [Place(0, 5, 7)], "芝麻信用": [Place(0, 0, 4)]}


@pytest.mark.parametrize(("form", "text"), [("95后", "195后"), ("熬", "熬夜"), ("后", "95后来")])
def test_a_term_is_not_cut_out_of_another_word(form, text):
    assert hanzi_places([form], _sheets(text)) == {form: []}


def test_a_single_character_is_found_where_it_stands_alone():
    assert hanzi_places(["熬"], _sheets("one word, 熬, which")) == {"熬": [Place(0, 10, 11)]}


def test_without_terms_there_are_no_places():
    assert hanzi_places([], _sheets("大哥")) == {}

from hypothesis import given
from hypothesis import strategies as st

from glossreader.ui.view.utf16 import Offsets


def test_a_character_beyond_the_basic_plane_is_one_code_point_and_two_units():
    offsets = Offsets("a𠮷b")
    assert [offsets.units(point) for point in range(4)] == [0, 1, 3, 4]
    assert [offsets.points(unit) for unit in (0, 1, 3, 4)] == [0, 1, 2, 3]


def test_the_second_half_of_a_pair_counts_as_its_first():
    assert Offsets("𠮷").points(1) == 0


@given(st.text(alphabet=st.sampled_from("ab中𠮷😀é"), max_size=30))
def test_units_are_what_utf_16_has(text):
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        assert offsets.units(point) == len(text[:point].encode("utf-16-le")) // 2
        assert offsets.points(offsets.units(point)) == point

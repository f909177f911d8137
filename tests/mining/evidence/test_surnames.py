import pytest

from glossreader.mining.evidence.surnames import begins_with_surname


@pytest.mark.parametrize(("hanzi", "surname"), [("王小鲁", True), ("欧阳修", True), ("国资委", False), ("羊毛党", False), ("", False)])
def test_a_name_begins_with_a_common_surname(hanzi, surname):
    assert begins_with_surname(hanzi) is surname

import pytest

from glossreader.importers.charset.ladder import decode
from tests.importers.charset.mixed import KINDS, halves

TEXTS = 2
SURE = [kind for kind in KINDS if kind != "one lone first byte"]  # in Big5 it makes another character with what follows, as good as any


@pytest.fixture(scope="module")
def half():
    return halves()[0]


@pytest.mark.parametrize("kind", SURE)
def test_texts_of_the_mixed_set_come_out_exactly_right(kind, half):
    for number in range(TEXTS):
        half.dice.seed(f"{kind} {number}")
        made = KINDS[kind](half)
        assert made.is_right(decode(made.raw).text)

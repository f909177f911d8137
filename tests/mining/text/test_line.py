import pytest

from glossreader.mining.text.line import line_start


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("1. The Smell of Work", "The Smell of Work"),
        ("(2) anonymisation", "anonymisation"),
        ("③ 夜市", "夜市"),
        ("  • item", "item"),
        ("2.6 State Premier", "2.6 State Premier"),
        ("95后 is no number", "95后 is no number"),
        ("", ""),
    ],
)
def test_numbers_and_bullets_do_not_belong_to_a_line(line, rest):
    assert line[line_start(line) :] == rest

import pytest

from glossreader.importers.text import as_text


@pytest.mark.parametrize(
    ("decoded", "text"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\0b", "a\ufffdb"),
        ("a\x07\x1bb", "a\ufffd\ufffdb"),
        ("a\tb", "a\tb"),
        ("a\ud800b", "a\ufffdb"),
        ("a\u202eb", "a\u202eb"),
        ("信\u200b用", "信\u200b用"),
        ("ﬁ＃①e\u0301", "ﬁ＃①e\u0301"),
        ("\x85\u2028", "\x85\u2028"),
    ],
)
def test_only_line_ends_and_what_is_no_character_change(decoded, text):
    assert as_text(decoded) == text

import pytest

from glossreader.importers.articles.tongue import language_of

ENGLISH = "The clerk shrugged and wrote the word on the back of a form."
SIMPLIFIED = "书记员耸了耸肩，把这个词写在表格的背面。"
TRADITIONAL = "書記員聳了聳肩，把這個詞寫在表格的背面。"


@pytest.mark.parametrize("declared", [None, "en", "zh-CN", "zh-TW", "fr", ""])
@pytest.mark.parametrize(("text", "language"), [(ENGLISH, "en"), (SIMPLIFIED, "zh-Hans"), (TRADITIONAL, "zh-Hant")])
def test_the_text_tells_whatever_is_declared(text, language, declared):
    assert language_of(text, declared) == language


@pytest.mark.parametrize(
    ("text", "declared", "language"),
    [
        ("你好", "zh-TW", "zh-Hant"),
        ("你好", "zh-Hant-HK", "zh-Hant"),
        ("你好", "zh-CN", "zh-Hans"),
        ("你好", "zh", "zh-Hans"),
        ("你好", None, "zh-Hans"),
        ("你好", "en", "zh-Hans"),
        ("OK 2024", "zh-HK", "zh-Hant"),
        ("OK 2024", "fr", "en"),
        ("OK 2024", None, "en"),
        ("", "zh-CN", "zh-Hans"),
    ],
)
def test_the_declared_language_counts_where_the_text_is_too_short_to_tell(text, declared, language):
    assert language_of(text, declared) == language

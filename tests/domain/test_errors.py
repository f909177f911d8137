import pickle
from dataclasses import fields

import pytest

from glossreader.domain.errors import GlossreaderError, visible
from glossreader.domain.notices import Notice
from glossreader.domain.source_errors import SourceTooLarge


def _all_below(kind):
    for below in kind.__subclasses__():
        yield below
        yield from _all_below(below)


def _example(kind):
    """One of a kind, each field filled with a value of its type."""
    return kind(**{field.name: 7 if field.type is int else f"some {field.name}" for field in fields(kind)})


@pytest.mark.parametrize("kind", [*_all_below(GlossreaderError), *_all_below(Notice)])
def test_every_error_and_notice_is_a_sentence_that_shows_all_its_fields(kind):
    news = _example(kind)
    sentence = str(news)
    assert sentence.endswith(".")
    assert "{" not in sentence
    for field in fields(kind):
        assert str(getattr(news, field.name)) in sentence


@pytest.mark.parametrize("kind", [*_all_below(GlossreaderError)])
def test_an_error_crosses_to_another_process_with_its_fields(kind):
    error = _example(kind)
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is kind
    assert str(copy) == str(error)


def test_an_error_names_the_file_the_fact_and_what_to_do():
    error = SourceTooLarge("新闻.html", megabytes=500, limit=64)
    assert str(error) == (
        "新闻.html has 500 MB; the largest file that can be read has 64 MB. Save the part that you need to a file of its own."
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("失信黑名单.txt", "失信黑名单.txt"),
        ("a.txt\u202egnp.exe", "a.txt⟨U+202E⟩gnp.exe"),
        ("two\nlines", "two⟨U+000A⟩lines"),
        ("\x1b[31mred", "⟨U+001B⟩[31mred"),
        ("\udcff.txt", "⟨U+DCFF⟩.txt"),
    ],
)
def test_what_the_eye_cannot_see_in_a_name_is_shown_as_its_code_point(text, shown):
    assert visible(text) == shown

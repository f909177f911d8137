import pytest

from glossreader.importers.format import Format, format_of_bytes, format_of_text, needs_parser

CUE = "00:00:01,000 --> 00:00:02,000\n街角的茶馆\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"1\n{CUE}", "pasted"),
        (f"\ufeff\n{CUE}", "film.txt"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nA", "pasted"),
        ("WEBVTT - 夜校\nKind: captions\n", "a.vtt"),
        ("[Script Info]\nTitle: 夜校\n", "a.txt"),
        ("; made by hand\n!: 夜校\n[V4+ Styles]\n", "pasted"),
        (f"夜校字幕组\n\n1\n{CUE}", "film.SRT"),
        ("\n01:02.500 --> 01:03.500\nA", "a.vtt"),
    ],
)
def test_subtitles_are_known_by_how_they_begin_or_by_name_and_times(text, name):
    assert format_of_text(text, name) is Format.SUBTITLES


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"夜校字幕组\n\n1\n{CUE}", "notes.txt"),
        ("There are no times in here.", "a.srt"),
        ("WEBVTTs are a format.", "a.txt"),
        ("**Not** Markdown, only a few *asterisks*.", "a.txt"),
        ("# Heading", "pasted"),
        ("[Script Info] is how such a file begins.", "pasted"),
    ],
)
def test_a_text_stays_a_text(text, name):
    assert format_of_text(text, name) is Format.TEXT


@pytest.mark.parametrize("name", ["a.md", "笔记.MARKDOWN", "a.mkd"])
def test_markdown_is_known_by_its_name_only(name):
    assert format_of_text("No mark of any kind.", name) is Format.MARKDOWN


def test_markdown_may_have_as_many_tags_as_a_page_but_a_page_stays_a_page():
    assert format_of_text("<b>内卷</b><br><i>nèijuǎn</i><br><ruby>失信<rt>shīxìn</rt></ruby>\n\n# More", "a.md") is Format.MARKDOWN
    assert format_of_text("<!DOCTYPE html><html><body><p>内卷", "a.md") is Format.HTML


@pytest.mark.parametrize("raw", ["街角的茶馆".encode(), b"", b"Subject: none\r\n\r\nA letter."])
def test_text_brings_no_charset_of_its_own(raw):
    assert format_of_bytes(raw, "a.txt") is None


def test_a_damaged_archive_is_what_its_name_says():
    assert format_of_bytes(b"PK\x03\x04 damaged", "a.epub") is Format.EPUB
    assert format_of_bytes(b"PK\x03\x04 damaged", "a.docx") is Format.DOCX
    assert format_of_bytes(b"PK\x03\x04 damaged", "a.zip") is None
    assert format_of_bytes(b"\n%PDF-1.7\n", "a.txt") is Format.PDF


def test_a_file_that_begins_like_a_pdf_or_an_archive_needs_a_parser_and_no_other_does(tmp_path):
    starts = {"a.pdf": b"%PDF-1.7\n", "mail.pdf": b"junk\n%PDF-1.4\n", "a.epub": b"PK\x03\x04....", "a.txt": b"PDF", "a.html": b"<html>"}
    for name, raw in starts.items():
        (tmp_path / name).write_bytes(raw)
    assert [name for name in starts if needs_parser(tmp_path / name)] == ["a.pdf", "mail.pdf", "a.epub"]
    assert not any(needs_parser(tmp_path / name) for name in ("", "gone.pdf"))

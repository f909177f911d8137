import gzip
import zipfile
from io import BytesIO

import pytest

from glossreader.importers.signature import is_binary, kind_of


def zipped() -> bytes:
    archive = BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("word/document.xml", "<p/>")
    return archive.getvalue()


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(20), "an image (PNG)"),
        (b"\xff\xd8\xff\xe0" + bytes(20), "an image (JPEG)"),
        (b"GIF89a" + bytes(20), "an image (GIF)"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "an image (WebP)"),
        (b"%PDF-1.7\n", "a PDF document"),
        (zipped(), "an archive or an office document (ZIP)"),
        (gzip.compress(b"text", mtime=0), "an archive"),
        (b"\x7fELF\x02\x01\x01" + bytes(9), "a program"),
        (b"MZ\x90\0\x03\0\0\0\x04\0\0\0", "a program"),
        (b"SQLite format 3\0" + bytes(8), "a database"),
        (b"page.txt" + bytes(249) + b"ustar\x0000", "an archive (tar)"),
    ],
)
def test_what_is_no_text_is_known_by_its_first_bytes(raw, kind):
    assert kind_of(raw) == kind


@pytest.mark.parametrize(
    "text", ["MZ世代 spends more", "BMW drivers", "Rar! said the lion", "GIF is a format", "PK sessions (PK赛)", "ID cards"]
)
def test_words_that_begin_like_a_signature_are_text(text):
    assert kind_of(text.encode()) is None


def test_a_text_may_have_some_control_characters_but_not_many():
    assert not is_binary(b"plain text, \0 and more of it, as it came out of an old program")
    assert is_binary(bytes(range(64)) * 8)

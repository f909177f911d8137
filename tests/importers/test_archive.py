import io
import zipfile

import pytest
from typing_extensions import override

from glossreader.domain.source_errors import ArchiveRefused, SourceDamaged, SourceLocked
from glossreader.importers.archive import Archive, names_in
from glossreader.importers.remains import remains
from tests.importers.archives import packed

TEXT = "失信黑名单 and other words. ".encode() * 50


def stored(name: str, text: bytes, method: int = zipfile.ZIP_STORED) -> bytes:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as archive:
        archive.writestr(name, text, method)
    return raw.getvalue()


def test_entries_are_unpacked_by_their_names():
    archive = Archive(packed({"a.txt": TEXT, "folder/b.txt": b""}), "x.zip")
    assert archive.names == {"a.txt", "folder/b.txt"}
    assert (archive.read("a.txt"), archive.read("folder/b.txt"), archive.read("gone")) == (TEXT, b"", None)
    assert (archive.damaged, archive.is_broken) == ([], False)


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        (packed({"a.txt": TEXT, "folder\\b.txt": TEXT}), {"a.txt", "folder/b.txt"}),
        (packed({"a.txt": TEXT})[:-30], set()),
        (b"PK\x03\x04" + b"PK\x01\x02" * 10_001, set()),
    ],
)
def test_names_are_told_without_unpacking_anything(raw, names):
    assert names_in(raw) == names


def test_names_are_keys_and_lead_nowhere():
    archive = Archive(packed({"../up.txt": b"x", "/etc/passwd": b"x", "windows\\folder\\a.txt": TEXT, "a/../b.txt": TEXT}), "x.zip")
    assert archive.read("windows/folder/a.txt") == archive.read("b.txt") == TEXT
    assert archive.read("etc/passwd") is None


def test_a_link_a_folder_and_what_has_no_name_are_no_entries():
    link, folder = zipfile.ZipInfo("link"), zipfile.ZipInfo("folder/")
    link.external_attr = 0o120777 << 16
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as archive:
        archive.writestr(link, "/etc/passwd")
        archive.writestr(folder, "")
        archive.writestr("?", "text")
    assert Archive(raw.getvalue().replace(b"?", b"\0"), "x.zip").names == frozenset()


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (packed({"a": b"\0" * 5_000_000}), "'a' would unpack to 5 MB"),
        (packed({"a": bytes(range(256)) * 170_000}), "'a' would unpack to 43 MB"),
        (stored("a", TEXT, zipfile.ZIP_LZMA), "'a' is packed in a way that such files do not use"),
    ],
)
def test_what_no_honest_archive_holds_is_not_unpacked(raw, reason):
    archive = Archive(raw, "book.epub")
    with pytest.raises(ArchiveRefused, match=reason) as refused:
        archive.read("a")
    assert refused.value.name == "book.epub"


def test_all_that_is_read_of_an_archive_has_a_limit_too():
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as file:  # stored, not deflated
        for number in range(5):
            file.writestr(str(number), bytes(range(256)) * 100_000)
    archive = Archive(raw.getvalue(), "book.epub")
    for number in range(4):
        assert len(archive.read(str(number)) or b"") == 25_600_000
    with pytest.raises(ArchiveRefused):
        archive.read("4")


def test_an_encrypted_entry_is_locked():
    raw = bytearray(stored("a.txt", TEXT))
    raw[6] |= 1
    raw[raw.rindex(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(SourceLocked):
        Archive(bytes(raw), "x.epub").read("a.txt")


def test_an_entry_that_is_not_what_its_checksum_says_is_damaged_and_given_as_far_as_it_goes():
    raw = stored("a.txt", TEXT).replace(b"other", b"oTHER")
    archive = Archive(raw, "x.epub")
    assert len(archive.read("a.txt") or b"") <= len(TEXT)
    assert archive.damaged == ["a.txt"]


def test_what_is_left_of_an_archive_that_broke_off_is_found():
    raw = packed({"a.txt": TEXT, "b.txt": TEXT[::-1] + bytes(range(256)) * 9})
    archive = Archive(raw[: raw.index(b"b.txt") + 60], "x.epub")
    assert archive.is_broken
    assert archive.read("a.txt") == TEXT
    part = archive.read("b.txt")
    assert part is not None
    assert TEXT[::-1].startswith(part[:20])
    assert archive.damaged == ["b.txt"]


def test_entries_whose_sizes_stand_behind_them_are_found_too():
    class Pipe(io.BytesIO):
        @override
        def seekable(self) -> bool:
            return False

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", TEXT)
        archive.writestr("b.txt", TEXT)
    raw = pipe.getvalue()
    found = remains(raw[: raw.index(b"PK\x01\x02")], 10**6, 10**6)
    assert {name: left.body for name, left in found.items()} == {"a.txt": TEXT, "b.txt": TEXT}


def test_what_is_left_is_not_unpacked_beyond_the_limits():
    raw = packed({"bomb": b"\0" * 3_000_000, "a.txt": TEXT})
    raw = raw[: raw.index(b"PK\x01\x02")]
    assert set(remains(raw, 1_000_000, 10_000_000)) == {"a.txt"}
    assert remains(raw, 1_000_000, 1_000_000) == {}


@pytest.mark.parametrize("raw", [b"", b"PK\x03\x04", b"PK\x03\x04" * 20_000, b"no archive"])
def test_an_archive_of_which_nothing_is_left_is_damaged(raw):
    with pytest.raises(SourceDamaged, match=r"x\.epub is damaged"):
        Archive(raw, "x.epub")

import os
import sys

import pytest

from glossreader.domain.source_errors import EmptyFolder, FolderTooLarge, SourceNotFound, SourceUnreadable
from glossreader.importers import folder
from glossreader.importers.folder import files_of

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="needs links and names that Windows does not have")


def put(root, *names):
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("街角的茶馆换了老板。", encoding="utf-8")


def listed(root):
    return [file.relative_to(root).as_posix() for file in files_of(root).files]


def test_files_come_in_the_order_in_which_a_person_counts_them(tmp_path):
    put(tmp_path, "ch10.txt", "ch2.txt", "ch1.txt", "第10章.md", "第2章.md", "第十章.srt", "第二章.srt", "第一章.srt", "Ch3.TXT")
    assert listed(tmp_path) == [
        "ch1.txt", "ch2.txt", "Ch3.TXT", "ch10.txt", "第一章.srt", "第2章.md", "第二章.srt", "第10章.md", "第十章.srt",
    ]  # fmt: skip


def test_folders_are_looked_into_in_the_order_of_their_names(tmp_path):
    put(tmp_path, "part 10/1.txt", "part 2/b/1.txt", "part 2/a.txt", "part 2/10.txt", "part 2/9.txt")
    assert listed(tmp_path) == ["part 2/9.txt", "part 2/10.txt", "part 2/a.txt", "part 2/b/1.txt", "part 10/1.txt"]


def test_every_format_that_can_be_read_is_found_by_its_ending_and_nothing_else(tmp_path):
    endings = ("txt", "text", "html", "htm", "xhtml", "mht", "mhtml", "epub", "pdf", "docx", "md", "markdown", "srt", "vtt", "ass", "ssa")
    put(tmp_path, *(f"a.{ending}" for ending in endings), "a.jpg", "a.zip", "a", "txt", "a.txt.bak", "a.css")
    assert sorted(listed(tmp_path)) == sorted(f"a.{ending}" for ending in endings)


def test_what_lies_beside_a_saved_page_or_comes_from_other_programs_is_left_out(tmp_path):
    put(tmp_path, "夜市.html", "夜市_files/frame.html", "old.htm", "old.files/header.htm", "notes_files/own.txt")
    put(tmp_path, ".hidden.txt", ".git/a.txt", "__MACOSX/._a.txt", "node_modules/x/README.md", "~$letter.docx")
    assert listed(tmp_path) == ["notes_files/own.txt", "old.htm", "夜市.html"]


@needs_links
def test_names_may_have_hanzi_emoji_and_line_breaks(tmp_path):
    names = ["two\nlines.txt", "失信.txt", "👍🏽.txt", "a.txt\u202egnp.srt"]
    put(tmp_path, *names)
    assert sorted(listed(tmp_path)) == sorted(names)


@needs_links
def test_links_to_files_count_and_links_to_folders_do_not(tmp_path):
    put(tmp_path, "inside/a.txt")
    (tmp_path / "inside" / "round").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "linked.txt").symlink_to(tmp_path / "inside" / "a.txt")
    (tmp_path / "nowhere.txt").symlink_to(tmp_path / "gone.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "c.txt")
    (tmp_path / "c.txt").symlink_to(tmp_path / "b.txt")
    assert listed(tmp_path) == ["inside/a.txt", "linked.txt"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is unreadable to the system's owner")
def test_a_folder_that_may_not_be_looked_into_is_told_and_the_rest_is_read(tmp_path):
    put(tmp_path, "a.txt", "locked/b.txt")
    (tmp_path / "locked").chmod(0)
    try:
        found = files_of(tmp_path)
        with pytest.raises(SourceUnreadable, match="locked"):
            files_of(tmp_path / "locked")
    finally:
        (tmp_path / "locked").chmod(0o700)
    assert [file.name for file in found.files] == ["a.txt"]
    assert [error.name for error in found.unread] == [str(tmp_path / "locked")]


def test_a_folder_without_a_source_says_so(tmp_path):
    put(tmp_path, "a.jpg", "deeper/b.png")
    with pytest.raises(EmptyFolder) as refused:
        files_of(tmp_path)
    assert str(refused.value).startswith(f"{tmp_path} has no file that can be read")
    with pytest.raises(SourceNotFound):
        files_of(tmp_path / "gone")
    with pytest.raises(SourceUnreadable, match=r"a\.jpg"):
        files_of(tmp_path / "a.jpg")


def test_a_folder_with_more_sources_than_anyone_reads_is_refused(tmp_path):
    for number in range(folder.MOST + 1):
        (tmp_path / f"{number}.txt").touch()
    with pytest.raises(FolderTooLarge, match="5000"):
        files_of(tmp_path)

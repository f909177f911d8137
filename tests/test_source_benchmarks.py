import pytest

from tests.benchmarks import extraction, sources
from tests.importers.prose import MORE, PROSE

PAGE = f"<html><body><h1>A clerk and his word</h1><p>{PROSE}</p><p>{MORE}</p><div class=sharing>Share this story</div></body></html>"
GOLDEN = f"article\tA clerk and his word\nparagraph\t{PROSE}\nparagraph\t{MORE}\ncut\tShare this story\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "clerk.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "clerk.golden").write_text(GOLDEN, encoding="utf-8")
    return tmp_path


def test_a_source_that_is_read_as_its_golden_says_has_a_full_row(folder, capsys):
    assert sources.main([str(folder)]) == 0
    _, row, total = capsys.readouterr().out.splitlines()
    assert row.split()[:7] == ["clerk.html", "1/1", "2/2", "100.0", "0", "0", "0"]
    assert total.split()[:4] == ["all", "1/1", "2/2", "100.0"]


def test_what_differs_is_counted_and_told(folder, capsys):
    golden = f"article\tA clerk and his oath\nheading\t{PROSE}\nparagraph\tHe left the lane in spring.\ncut\t{MORE}\n"
    (folder / "clerk.golden").write_text(golden, encoding="utf-8")
    assert sources.main(["-v", str(folder)]) == 1
    printed = capsys.readouterr().out
    assert printed.splitlines()[1].split()[:7] == ["clerk.html", "1/1", "0/2", "0.0", "1", "1", "1"]
    for line in (
        "not so    heading\tThe clerk",
        "more      paragraph\tLong after",
        "in a body Longafter",
        "lost      Heleft",
        "field     title",
    ):
        assert f"    {line}" in printed


def test_a_source_that_cannot_be_read_loses_all(folder, capsys):
    (folder / "clerk.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    assert sources.main(["-v", str(folder)]) == 1
    printed = capsys.readouterr().out
    assert "0/1" in printed
    assert "is an image" in printed


def test_libraries_stand_beside_ours_in_one_table(folder, capsys):
    extraction.main([str(folder)])
    rows = {line[:30].strip(): line[30:].split() for line in capsys.readouterr().out.splitlines()}
    assert rows["glossreader"][:3] == ["100.0", "0.0", "0"]
    assert len(rows["readability-lxml, tamed"]) == 4
    assert int(rows["trafilatura"][0]) > int(rows["readability-lxml"][0]) > 1

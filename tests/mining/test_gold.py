"""What was promised of the labelled pages; skipped where they are not at hand."""

from collections import Counter

import pytest

from glossreader.domain.term import ReadingSource
from tests.benchmarks.gold import main, mined_pages, scored, scorer


@pytest.fixture(scope="module")
def pages(shared, chinese):
    return list(mined_pages(shared / "gold" / "pages", chinese))


@pytest.fixture(scope="module")
def seed(pages):
    return next(page for page in pages if page.name == "seed")


def _figures(pages, shared, mark):
    score = scorer()
    counts, _ = scored(pages, score)
    total = sum(counts.values(), Counter())
    return score.prf(total[mark + "tp"], total[mark + "fp"], total[mark + "fn"])


def test_every_term_of_the_first_page_is_found_and_nothing_else(seed, shared):
    precision, recall, _ = _figures([seed], shared, "a")
    assert (precision, recall) == (1.0, 1.0)


def test_its_english_is_the_authors(seed, shared):
    assert _figures([seed], shared, "b")[2] >= 0.95


def test_the_commercial_credit_is_one_entry_with_the_authors_pinyin(seed):
    (entry,) = [entry for entry in seed.entries if entry.term.simplified == "芝麻信用"]
    assert (entry.term.pinyin, entry.term.pinyin_source) == ("Zhīma xìnyòng", ReadingSource.AUTHOR)


def test_no_cited_title_is_a_term(seed):
    titles = ("首批社会信用体系建设示范城市名单公布", "芝麻信用分", "深圳交警", "刷脸", "处罚或将挂钩个人信用")
    assert not [entry.printed for entry in seed.entries if any(title in entry.printed for title in titles)]


def test_the_other_pages_are_mined_at_least_as_well_as_when_this_was_written(pages, shared, chinese):
    more = [page for page in mined_pages(shared / "gold" / "more", chinese) if not page.name.startswith("zh_")]
    assert _figures([*pages, *more], shared, "a")[2] >= 0.97
    assert _figures([*pages, *more], shared, "b")[2] >= 0.93


def test_the_benchmark_prints_a_line_for_each_page(capsys, shared):
    main([str(shared / "gold" / "pages")])
    printed = capsys.readouterr().out
    assert "seed " in printed
    assert "all that are en" in printed


def test_the_benchmark_says_what_it_needs(capsys, tmp_path):
    main([str(tmp_path / "nowhere")])
    assert "not part of the project" in capsys.readouterr().out

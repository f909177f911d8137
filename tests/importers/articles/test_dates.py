import pytest

from glossreader.importers.articles.dates import find_date


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("May 4, 2023", "2023-05-04"),
        ("Published on 4th Sept. 2019", "2019-09-04"),
        ("Dec. 10, 2025", "2025-12-10"),
        ("3 December 2023", "2023-12-03"),
        ("March 2021", "2021-03"),
        ("2024-08-16 09:42", "2024-08-16"),
        ("2024/03/19 15:07", "2024-03-19"),
        ("2016.5.8", "2016-05-08"),
        ("2018年5月26日", "2018-05-26"),
        ("2018年5月", "2018-05"),
        ("民國113年3月12日", "2024-03-12"),
        ("中華民國99年10月10日", "2010-10-10"),
    ],
)
def test_a_date_is_read_as_exactly_as_it_is_printed(line, iso):
    found = find_date(line)
    assert found is not None
    assert found.iso == iso


@pytest.mark.parametrize("line", ["December 28", "4 May", "3 years ago", "yesterday", "2天前", "5小時前"])
def test_a_date_without_a_year_is_a_date_that_has_no_iso_form(line):
    found = find_date(line)
    assert found is not None
    assert found.iso is None


@pytest.mark.parametrize("line", ["May you live long", "2024-13-40", "Article 285", "350-950", "a score of 600", "1958", ""])
def test_what_is_no_date_is_not_taken_for_one(line):
    assert find_date(line) is None


def test_the_most_exact_form_wins_and_its_place_is_told():
    line = "May 2021 issue, posted May 4, 2021"
    found = find_date(line)
    assert found is not None
    assert line[found.start : found.end] == "May 4, 2021"

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
        ("中華民國113年", "2024"),
        ("民国一一三年", "2024"),
        ("民國一百一十三年五月一日", "2024-05-01"),
        ("二〇一八年五月二十六日", "2018-05-26"),
        ("一九九九年十二月卅一日", "1999-12-31"),
        ("２０１８年５月２６日", "2018-05-26"),
        ("2018-05-26 08:00 来源：东江晨报", "2018-05-26"),
        ("2023 05/26 08:00:12", "2023-05-26"),
        ("26 May 2018", "2018-05-26"),
        ("May 26th, 2018", "2018-05-26"),
        ("2018/5/26", "2018-05-26"),
        ("26/05/2018", "2018-05-26"),
        ("05/26/2018", "2018-05-26"),
        ("4.5.2018", "2018-05-04"),
    ],
)
def test_a_date_is_read_as_exactly_as_it_is_printed(line, iso):
    found = find_date(line)
    assert found is not None
    assert found.iso == iso


@pytest.mark.parametrize("line", ["December 28", "4 May", "5月26日", "3 years ago", "yesterday", "2天前", "5小時前"])
def test_a_date_without_a_year_is_a_date_that_has_no_iso_form(line):
    found = find_date(line)
    assert found is not None
    assert found.iso is None


@pytest.mark.parametrize(
    "line",
    [
        "May you live long",
        "2024-13-40",
        "4/5/2018",
        "31/13/2018",
        "Article 285",
        "350-950",
        "a score of 600",
        "1958",
        "民國70年代",
        "六月",
        "",
    ],
)
def test_what_is_no_date_is_not_taken_for_one(line):
    assert find_date(line) is None


@pytest.mark.parametrize(
    "line", ["2023-02-30", "February 29, 2023", "31 April 2020", "2018年2月30日", "二〇一八年十三月", "民國113年6月31日", "2月30日"]
)
def test_a_day_that_no_calendar_has_is_none(line):
    assert find_date(line) is None


def test_a_leap_day_may_come_without_its_year():
    found = find_date("2月29日")
    assert found is not None
    assert found.iso is None


def test_the_most_exact_form_wins_and_its_place_is_told():
    line = "May 2021 issue, posted May 4, 2021"
    found = find_date(line)
    assert found is not None
    assert line[found.start : found.end] == "May 4, 2021"

import pytest

from glossreader.importers.articles.bylines import bare_names, is_bare_name, read_credit, signed_in


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Marit Oduya", ("Marit Oduya",)),
        ("By Marit Oduya & Kam Wai-lun", ("Marit Oduya", "Kam Wai-lun")),
        ("by A. Lindqvist, R. de Groot and Kam Wai-lun", ("A. Lindqvist", "R. de Groot", "Kam Wai-lun")),
        ("By Marit Oduya / Staff reporter, in Tainan", ("Marit Oduya",)),
        ("by Marit Oduya, translated by T. Brand", ("Marit Oduya",)),
        ("Words: Marit Oduya · Photographs: Kam Wai-lun", ("Marit Oduya",)),
        ("Reviewed by Marit Oduya", ("Marit Oduya",)),
        ("An essay by the Ferry Collective", ("Ferry Collective",)),
        ("Published on 2 May 2020 · 31 minutes · by Marit and Kam", ("Marit", "Kam")),
        ("By Dr. Marit Oduya and Prof Kam Wai-lun", ("Marit Oduya", "Kam Wai-lun")),
        ("Hosted by Leah Brand and Marcus Adeyemi", ("Leah Brand", "Marcus Adeyemi")),
        ("Reporting by Ana Lim; Editing by Carl Dunn", ("Ana Lim",)),
        ("作者：温如玉", ("温如玉",)),
        ("文：余一白、林木", ("余一白", "林木")),
        ("〔記者葉明珠／台南報導〕2024/03/19 15:07", ("葉明珠",)),
        ("本报记者 温如玉 林木", ("温如玉", "林木")),
        ("（记者 温如玉 报道）", ("温如玉",)),
        ("东江新闻记者 温如玉", ("温如玉",)),
        ("东江报记者 温如玉 实习生 林木 编辑 老岳", ("温如玉", "林木")),
        ("来源：东江晨报 作者：温如玉 责编：老岳 2023-05-26 08:00", ("温如玉",)),
        ("撰文：葉明珠　出版：2023-05-26 08:00　更新：2023-05-27 09:00", ("葉明珠",)),
        ("2023-05-26 08:00 東江報 記者葉明珠／台北即時報導", ("葉明珠",)),
        ("記者 葉明珠 報導", ("葉明珠",)),
        ("撰文：黎小禾攝影：梁一發布日期：2023-05-16", ("黎小禾",)),
        ("Posted on 2019 年 3 月 8 日2019 年 4 月 1 日 by 沈默言", ("沈默言",)),
        ("By Ana Lim, River News, Beijing", ("Ana Lim",)),
    ],
)
def test_a_credit_line_names_its_authors(line, authors):
    credit = read_credit(line)
    assert credit is not None
    assert credit.authors == authors


@pytest.mark.parametrize(
    ("line", "published", "publisher"),
    [
        ("2023-11-02 来源：东江晨报 记者：温如玉 编辑：老岳", "2023-11-02", "东江晨报"),
        ("Ferry Weekly | March 3, 2025", "2025-03-03", None),
        ("Tue, Mar 12, 2024 page 3", "2024-03-12", None),
        ("本报记者　发自东江　2024年5月16日", "2024-05-16", None),
        ("By a staff reporter in Tainan | May 16, 2024", "2024-05-16", None),
        ("Source:The River Echo", None, "The River Echo"),
        ("二〇二三年十一月二日　来源：东江晨报", "2023-11-02", "东江晨报"),
        ("5月26日", None, None),
        ("Updated March 3, 2020. First published May 26, 2018.", "2018-05-26", None),
        ("更新：2023-05-27 09:00　發布：2023-05-26 08:00", "2023-05-26", None),
        ("http://www.river.example 2008年11月06日10:21 江城晚报", "2008-11-06", "江城晚报"),
        ("更新時間: 08:00 2023-05-26 HKT", "2023-05-26", None),
        ("2023-05-26 08:00 发布于：北京市", "2023-05-26", None),
        ("东江晨报 2023-05-26 08:00 广东", "2023-05-26", "东江晨报"),
        ("May 26, 2018 / 8:00 AM / 5 years ago", "2018-05-26", None),
        ("Ana Lim - 26/05/2018", "2018-05-26", None),
        ("发布时间：2022-03-18  来源：市府办  字体：[大 中 小]  浏览次数：1286  【打印本页】", "2022-03-18", "市府办"),
        ("Issue 212 – May 4, 2023", "2023-05-04", None),
        ("May 4, 2023 – 5 min read", "2023-05-04", None),
        ("Dec 16 · Issue 212 · 38 likes · 6 comments · Share", None, None),
    ],
)
def test_a_credit_line_gives_date_and_publisher(line, published, publisher):
    credit = read_credit(line)
    assert credit is not None
    assert (credit.published, credit.publisher) == (published, publisher)


@pytest.mark.parametrize(
    "line",
    [
        "By the end of 2017, the system was in place",
        "Remembering June 4",
        "In January, a news agency reported it.",
        "The film was made by Marit Oduya and shown in twelve cities before the censors, who had been on holiday, saw it in May.",
        "https://paper.example/2016/06/04/songs-by-Cui",
        "Chen, Mo. 2022. “三十五岁以上免谈” [No Talks Over Thirty-Five]. Youth Weekend 青年周末, March 9.",
        "A heading",
        "Born January 3, 1950",
        "Riverside Museum, 12 March – 30 June 2023",
        "May 4, 2023 to June 30, 2023",
        "中華民國38年",
        "司机老袁和他的录音机。本报记者 石磊 摄",
        "Open until 30 June 2023",
        "Queue at the office, Oct. 2022. Wen Bo/Daylight",
    ],
)
def test_other_lines_are_no_credit_lines(line):
    assert read_credit(line) is None


@pytest.mark.parametrize(("line", "is_name"), [("Marit Oduya", True), ("温如玉", True), ("Published", False), ("a town that sells", False)])
def test_a_bare_name_is_two_to_four_capitals_or_two_to_four_hanzi(line, is_name):
    assert is_bare_name(line) is is_name


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Karolina Berg and Dr. Tan Yichao", ("Karolina Berg", "Tan Yichao")),
        ("Prof Ana de Lima", ("Ana de Lima",)),
        ("温如玉、林木", ("温如玉", "林木")),
        ("Salt and Sand", ()),
        ("A clerk and his word", ()),
    ],
)
def test_a_line_of_nothing_but_names_gives_them_without_titles(line, names):
    assert bare_names(line) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("〔記者林問／基隆報導〕港邊街一家小吃店的招牌把「酥」寫成了「蘇」，掛了三十一年。", ("林問",)),
        ("本报东江5月26日电（记者温如玉）晚上七点，解放西路的老厂房里坐满了人。", ("温如玉",)),
        (
            "晚上七点，解放西路的老厂房里坐满了人，台下的学生大多是附近的年轻人，他们把这里叫做夜校。（本报记者 温如玉 通讯员 林木）",
            ("温如玉", "林木"),
        ),
        ("晚上七点，解放西路的老厂房里坐满了人（见图）。", ()),
        ("他说，记者问得太多（记者 温如玉）。" + "台下的学生大多是附近写字楼的年轻人，他们把这里叫做夜校。" * 4, ("温如玉",)),
        ("The clerk shrugged and wrote the word.", ()),
    ],
)
def test_a_report_is_signed_where_it_begins_or_ends(text, names):
    assert signed_in(text) == names


def test_a_date_in_chinese_numerals_without_a_figure_is_a_credit_line():
    credit = read_credit("二〇二一年五月")
    assert credit is not None
    assert credit.published == "2021-05"

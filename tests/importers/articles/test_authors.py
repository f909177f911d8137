import pytest

from glossreader.importers.articles.authors import authors_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Marit Oduya", ("Marit Oduya",)),
        ("By Marit Oduya and Kam Wai-lun", ("Marit Oduya", "Kam Wai-lun")),
        ("Marit Oduya, Kam Wai-lun, and T. Brand", ("Marit Oduya", "Kam Wai-lun", "T. Brand")),
        ("Dr. Marit Oduya & Prof. Kam Wai-lun", ("Marit Oduya", "Kam Wai-lun")),
        ("Oduya, Marit", ("Marit Oduya",)),
        ("Oduya, Marit; Kam, Wai-lun", ("Marit Oduya", "Wai-lun Kam")),
        ("Marit Oduya (marit@river.example)", ("Marit Oduya",)),
        ("Marit Oduya (欧度雅)", ("Marit Oduya",)),
        ("温如玉、林木", ("温如玉", "林木")),
        ("温如玉 林木", ("温如玉", "林木")),
        ("作者：温如玉", ("温如玉",)),
        ("记者 温如玉", ("温如玉",)),
        ("The Ferry Collective", ("The Ferry Collective",)),
        ("东江晨报", ("东江晨报",)),
        ("Crow", ("Crow",)),
    ],
)
def test_a_text_names_its_authors(text, names):
    assert authors_in([text]) == names


@pytest.mark.parametrize(
    "text",
    ["admin", "Administrator", "Guest", "guest author", "Staff", "editor", "unknown", "本站", "本网编辑", "责任编辑", "编辑", "佚名",
     "网络", "104", "", "-",
     "marit@river.example", "https://river.example/marit", "@marit", "Contributors to Wikimedia projects", "admin2"],
)  # fmt: skip
def test_nobody_is_no_author(text):
    assert authors_in([text]) == ()


def test_each_author_is_named_once():
    assert authors_in(["Ana Lim", "By Ana Lim", "T. Brand"]) == ("Ana Lim", "T. Brand")

import pytest

from tests.importers.shown import article, body, cut

TITLE = "A clerk and his word"
PROSE = (
    "The clerk shrugged and wrote the word (户口)* on the back of a form.1 "
    "It stayed there for years, and nobody in the office asked what it meant.[1]"
)
ENTRY = "He, Wenjing. 2023. “评论区为什么安静了.” Digital Weekly, Oct 4 https://weekly.example.cn/2023 [5.10.23]."


def kept(*foot: str) -> list[tuple[str, str]]:
    return body(article("\n\n".join([TITLE, PROSE, *foot])))[1:]


@pytest.mark.parametrize(
    "heading",
    [
        "References",
        "References (others linked in the text)",
        "Bibliography",
        "Selected readings",
        "Works cited:",
        "参考文献",
        "Reading list",
        "Further reading",
        "Sources",
    ],
)
def test_what_stands_below_references_is_a_reference(heading):
    assert kept(heading, ENTRY, "Okafor, Daniel. 2022. “Hired Voices.”") == [
        ("heading", heading),
        ("reference", ENTRY),
        ("reference", "Okafor, Daniel. 2022. “Hired Voices.”"),
    ]


@pytest.mark.parametrize("heading", ["Notes", "Footnotes", "注释", "註釋："])
def test_what_stands_below_notes_is_a_footnote(heading):
    assert kept(heading, "[1] Translator’s note: 天下 is “all under Heaven.”\n[2] 陆文彬，《启蒙之后》") == [
        ("heading", heading),
        ("footnote", "[1] Translator’s note: 天下 is “all under Heaven.”"),
        ("footnote", "[2] 陆文彬，《启蒙之后》"),
    ]


def test_another_section_ends_the_references():
    found = kept("References [edit]", f"^ {ENTRY}", "External links [edit]", "zh.openpedia.example/wiki/城中村")
    assert [kind for kind, _ in found] == ["heading", "reference", "heading", "list_item"]


def test_references_end_where_boilerplate_begins():
    page = article("\n\n".join([TITLE, PROSE, "References", ENTRY, "Directly support this author. Donate directly here."]))
    assert [kind for kind, _ in body(page)] == ["paragraph", "heading", "reference"]
    assert [reason for reason, _ in cut(page)] == ["donation"]


@pytest.mark.parametrize(
    "note",
    [
        "[1] 《中华人民共和国监察法》, Art. 22.",
        "1 The phrase became common after a book of 2010.",
        "* Some media such as the evening paper.",
    ],
)
def test_a_note_without_a_heading_is_known_by_its_mark_in_the_text(note):
    assert [kind for kind, _ in kept("By Marit Oduya", note)] == ["footnote"]


def test_a_starred_line_that_heads_terms_is_a_heading():
    found = kept("* Some Terminology:\n‘Sesame Credit’: 芝麻信用\n‘Credit scores’: 信用评分")
    assert found == [
        ("heading", "Some Terminology:"),
        ("list_item", "‘Sesame Credit’: 芝麻信用"),
        ("list_item", "‘Credit scores’: 信用评分"),
    ]


def test_starred_lists_are_no_notes():
    assert [kind for kind, _ in kept("* one\n* two\n* three")] == ["list_item"] * 3


def test_notes_are_known_by_marks_in_brackets_too():
    text = f"The clerk wrote it down.[3] {PROSE}"
    found = body(article("\n\n".join([TITLE, text, "3 On the history of the word, see the ledger of 1950.", "* We changed the names."])))
    assert [kind for kind, _ in found] == ["paragraph", "footnote", "footnote"]


@pytest.mark.parametrize("note", ["* We changed the names of the clerks.", "* The names are not those of the clerks."])
def test_a_starred_statement_by_itself_below_the_text_is_a_note(note):
    plain = PROSE.replace("*", "").replace("[1]", "").replace(".1", ".")
    assert [kind for kind, _ in body(article("\n\n".join([TITLE, plain, note])))] == ["paragraph", "footnote"]


def test_the_notes_of_a_recipe_are_text():
    plain = PROSE.replace("*", "").replace("[1]", "").replace(".1", ".")
    steps = ["Method", "1. Wash the beans.", "2. Fry them.", "Notes", "Use fresh beans.", "3. Serve with rice."]
    found = body(article("\n\n".join([TITLE, plain, *steps])))
    assert "footnote" not in [kind for kind, _ in found]
    assert ("heading", "Notes") in found


def test_see_also_and_external_links_are_lists():
    found = kept("See also", "2008 Chinese milk scandal", "Hukou", "External links", "Bureau of Lanes")
    assert [kind for kind, _ in found] == ["heading", "list_item", "list_item", "heading", "list_item"]

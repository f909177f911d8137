"""The glossary as a list: order, sections, filter, and what stays when the rows come again."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from glossreader.domain.page import Gloss
from glossreader.domain.term import Rendering, RenderingSource, Status
from glossreader.settings import Order, Script
from glossreader.ui.models.glossary_model import GlossaryModel
from glossreader.ui.models.rows import ROW_ROLE, GlossRow, Heading, rows_of_glosses, rows_of_pages, with_rejected
from tests.ui.pane_examples import BLACKLIST, CREDIT, DEPOSIT, DOUBTFUL, GLOSSES, LEDGER, REJECTED, SESAME, gloss, page


@pytest.fixture
def model(qapp):
    made = GlossaryModel()
    made.set_rows(rows_of_glosses(GLOSSES, Script.AS_PRINTED))
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def shown(model: GlossaryModel) -> list[str]:
    values = [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]
    return [value.hanzi if isinstance(value, GlossRow) else f"[{value.text} {value.count}]" for value in values]


def rows(glosses: Sequence[Gloss]) -> tuple[GlossRow, ...]:
    return rows_of_glosses(glosses, Script.AS_PRINTED)


def test_rows_stand_in_the_order_of_the_text_and_the_doubtful_ones_under_a_heading(model):
    assert shown(model) == ["社会信用体系", "失信黑名单", "芝麻信用", "积分簿", "押金", "#信用分还能这样用#", "[To check 1]", "老赖"]


def test_a_glossary_without_doubtful_terms_has_no_heading(model):
    model.set_rows(rows([CREDIT, SESAME]))
    assert shown(model) == ["社会信用体系", "芝麻信用"]


@pytest.mark.parametrize(
    ("order", "first"),
    [
        (Order.TEXT, ["芝麻信用", "社会信用体系"]),
        (Order.NAME, ["社会信用体系", "芝麻信用"]),
        (Order.MENTIONS, ["芝麻信用", "社会信用体系"]),
    ],
)
def test_rejected_terms_stand_last_under_a_heading_of_theirs(model, order, first):
    model.set_order(order)
    model.set_rows(rows([REJECTED, SESAME, DOUBTFUL, CREDIT]))
    assert shown(model) == [*first, "[To check 1]", "老赖", "[Rejected 1]", "办公室"]
    model.set_query("ban")
    assert shown(model) == ["[Rejected 1]", "办公室"]
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEnabled


def test_a_heading_that_comes_to_stand_over_other_rows_changes_its_name(model):
    model.set_rows(rows([DOUBTFUL]))
    rejected = replace(DOUBTFUL, entry=replace(DOUBTFUL.entry, term=replace(DOUBTFUL.entry.term, status=Status.REJECTED)))
    model.set_rows(rows([rejected]))
    assert shown(model) == ["[Rejected 1]", "老赖"]


def test_names_are_sorted_by_the_letters_of_their_pinyin(model):
    model.set_order(Order.NAME)
    assert shown(model)[:6] == ["积分簿", "社会信用体系", "失信黑名单", "#信用分还能这样用#", "押金", "芝麻信用"]


def test_terms_of_one_reading_are_sorted_by_their_hanzi(model):
    model.set_rows(rows([gloss("事实", "shì4shí2", "fact"), gloss("世时", "shì4shí2", "age")]))
    model.set_order(Order.NAME)
    assert shown(model) == ["世时", "事实"]


def test_the_most_mentioned_come_first_and_equals_keep_the_order_of_the_text(model):
    model.set_rows(rows([DEPOSIT, gloss("信用", "xìn4yòng4", "credit", 3), SESAME]))
    model.set_order(Order.MENTIONS)
    assert shown(model) == ["芝麻信用", "押金", "信用"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("黑名单", ["失信黑名单"]),
        ("黑名單", ["失信黑名单"]),
        ("heimingdan", ["失信黑名单"]),
        ("hēi míng dān", ["失信黑名单"]),
        ("LOSE trust", ["失信黑名单"]),
        ("  ", ["社会信用体系", "失信黑名单", "芝麻信用", "积分簿", "押金", "#信用分还能这样用#", "[To check 1]", "老赖"]),
        ("deadbeat", ["[To check 1]", "老赖"]),
        ("nothing of it", []),
    ],
)
def test_the_filter_finds_hanzi_of_either_script_pinyin_and_english(model, query, found):
    model.set_query(query)
    assert shown(model) == found


def test_only_terms_that_are_in_sight_are_shown_when_asked_for(model):
    model.set_rows(model.rows, {SESAME.entry.term.id, DOUBTFUL.entry.term.id})
    assert shown(model) == ["芝麻信用", "[To check 1]", "老赖"]


def test_a_term_is_found_by_its_id_only_where_it_is_shown(model):
    assert model.row_of("老赖") == 7
    model.set_query("sesame")
    assert (model.row_of("芝麻信用"), model.row_of("老赖"), model.row_of(None)) == (0, None, None)


def test_rows_that_come_again_with_another_status_are_changed_in_place(model, qtbot):
    accepted = replace(BLACKLIST, entry=replace(BLACKLIST.entry, term=replace(BLACKLIST.entry.term, status=Status.ACCEPTED)))
    changed = [accepted if one is BLACKLIST else one for one in GLOSSES]
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_rows(rows(changed))
    assert model.row_at(1).gloss.entry.term.status is Status.ACCEPTED


def test_a_term_more_is_a_new_list(model, qtbot):
    with qtbot.waitSignal(model.modelReset):
        model.set_rows(rows([*GLOSSES, gloss("信用", "xìn4yòng4", "credit")]))
    assert model.row_of("信用") == 6


def test_headings_cannot_be_chosen(model):
    assert model.flags(model.index(6, 0)) == Qt.ItemFlag.NoItemFlags
    assert isinstance(model.index(6, 0).data(ROW_ROLE), Heading)
    assert model.index(6, 0).data(Qt.ItemDataRole.EditRole) is None


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (BLACKLIST, "失信黑名单, shīxìn hēimíngdān, lose trust blacklist, not checked, 5 mentions"),
        (SESAME, "芝麻信用, Zhīma xìnyòng, Sesame Credit, accepted, 9 mentions"),
        (LEDGER, "积分簿, jīfēnbù, points ledger, edited, 7 mentions"),
        (REJECTED, "办公室, bàngōngshì, office, rejected, 4 mentions"),
        (gloss("网格化", "wǎng3gé2huà4", ""), "网格化, wǎnggéhuà, not checked, 1 mention"),
        (gloss("网格", "wǎng3gé2", "grid", 0), "网格, wǎnggé, grid, not checked"),
    ],
)
def test_a_screen_reader_says_whether_a_term_was_checked(model, one, said):
    model.set_rows(rows([one]))
    assert model.index(model.rowCount() - 1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == said


def test_a_term_of_two_pages_stands_once_with_the_mentions_of_both():
    both = rows_of_pages([page([CREDIT, SESAME]), page([SESAME, DEPOSIT], number=2)], Script.AS_PRINTED)
    assert [(row.hanzi, row.mentions) for row in both] == [("社会信用体系", 6), ("芝麻信用", 18), ("押金", 3)]


def test_a_rejected_term_of_two_pages_stands_once_after_the_others():
    pages = [page([CREDIT], rejected=[REJECTED]), page([SESAME], number=2, rejected=[REJECTED])]
    every = with_rejected(rows_of_pages(pages, Script.AS_PRINTED), pages, Script.AS_PRINTED)
    assert [(row.hanzi, row.mentions) for row in every] == [("社会信用体系", 6), ("芝麻信用", 9), ("办公室", 8)]


def test_hanzi_are_shown_in_the_script_that_was_asked_for():
    assert [rows_of_glosses([BLACKLIST], script)[0].hanzi for script in Script] == ["失信黑名单", "失信黑名单", "失信黑名單"]
    assert rows_of_glosses([BLACKLIST], Script.TRADITIONAL)[0].is_traditional
    assert not rows_of_glosses([SESAME], Script.TRADITIONAL)[0].is_traditional


def test_the_english_of_a_person_comes_before_the_articles_own():
    own = (Rendering("blacklist of defaulters", RenderingSource.PERSON), Rendering("lose trust blacklist"))
    mended = replace(BLACKLIST, entry=replace(BLACKLIST.entry, term=replace(BLACKLIST.entry.term, renderings=own)))
    assert rows([mended, BLACKLIST])[0].english == "blacklist of defaulters"
    elsewhere = replace(BLACKLIST, entry=replace(BLACKLIST.entry, english=()))
    assert rows([elsewhere])[0].english == "lose trust blacklist"


def test_a_term_without_english_has_the_senses_of_the_dictionary():
    assert rows([gloss("网格化", "wǎng3gé2huà4", "", senses=("网格: grid", "化: -ize"))])[0].sense == "网格: grid; 化: -ize"

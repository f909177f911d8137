import pytest

from glossreader.domain.article import DECK, TITLE, Article, Block, BlockKind, CutReason
from glossreader.domain.revision import Revision
from glossreader.domain.shelf import ReadingPlace
from glossreader.domain.term import Mention, Place

FERRY = "The ferry (渡轮) leaves at nine, and whoever is late waits for the next ferry (渡轮) on the quay."
COINS = "Coins (硬币) are counted at the gate, though nobody has paid with coins for years."
GULLS = "Gulls follow the ferry (渡轮) and eat what children throw."
TEXT = (FERRY, COINS, GULLS)


def article(*texts, title="On the Water", deck="Boats at nine", cut=(), decided=()):
    blocks = [
        Block(BlockKind.PARAGRAPH, text, cut=CutReason.OTHER if at in cut else None, decided=at in decided) for at, text in enumerate(texts)
    ]
    return Article(title, tuple(blocks), deck=deck)


OLD = article(*TEXT)


def place(text, block, nth=0, of=OLD):
    at = -1
    for _ in range(nth + 1):
        at = of.text(block).index(text, at + 1)
    return Place(block, at, at + len(text))


@pytest.mark.parametrize(
    ("what", "texts", "blocks"),
    [
        ("nothing is new", TEXT, [0, 1, 2]),
        ("one came before", ("New.", *TEXT), [1, 2, 3]),
        ("one came between", (FERRY, COINS, "New.", GULLS), [0, 1, 3]),
        ("one is gone", (FERRY, GULLS), [0, None, 1]),
        ("two changed places", (COINS, FERRY, GULLS), [1, 0, 2]),
        ("one was edited", (FERRY, COINS.replace("nobody has", "hardly anyone has"), GULLS), [0, 1, 2]),
        ("one was edited and one came before it", (FERRY, "New.", COINS.replace("nobody has", "hardly anyone has"), GULLS), [0, 2, 3]),
        ("one is another one", (FERRY, "The captain is asleep, and the mate reads a novel about trains.", GULLS), [0, None, 2]),
        ("nothing is left", (), [None, None, None]),
    ],
)
def test_a_block_is_found_again(what, texts, blocks):
    revision = Revision(OLD, article(*texts))
    assert [revision.block(index) for index in range(3)] == blocks, what


def test_equal_blocks_keep_their_order():
    old, new = article("* * *", FERRY, "* * *", COINS, "* * *"), article("* * *", FERRY, "New.", "* * *", COINS, "* * *")
    assert [Revision(old, new).block(index) for index in range(5)] == [0, 1, 3, 4, 5]


def test_an_edited_block_is_that_of_one_old_block_only():
    old = article("The ferry leaves at nine o'clock.", "The ferry leaves at ten o'clock.")
    revision = Revision(old, article("The ferry leaves at six o'clock."))
    assert [revision.block(index) for index in (0, 1)] == [0, None]


@pytest.mark.parametrize(
    ("what", "texts", "was", "now"),
    [
        ("in the same block", TEXT, place("渡轮", 0, 1), ("渡轮", 0, 1)),
        ("in a block that was moved", ("New.", *TEXT), place("渡轮", 0, 1), ("渡轮", 1, 1)),
        ("behind words that came", ("Every day, " + FERRY, COINS, GULLS), place("渡轮", 0, 1), ("渡轮", 0, 1)),
        (
            "where the text round it is the same",
            (FERRY.replace("(渡轮) leaves", "leaves"), COINS, GULLS),
            place("渡轮", 0, 1),
            ("渡轮", 0, 0),
        ),
        ("as a word, not in one", (FERRY, COINS.replace("Coins", "Coinsmiths"), GULLS), place("coins", 1), ("coins", 1, 0)),
        ("as hanzi in another block", ("A 渡轮 is a boat.",), place("渡轮", 0), ("渡轮", 0, 0)),
        ("as English in another block, at the same text", ("He said: children throw what they have.",), place("children", 2), None),
        (
            "in a block that was joined to another",
            (FERRY + " " + COINS, GULLS),
            place("counted at the gate", 1),
            ("counted at the gate", 0, 0),
        ),
        ("nowhere, where the letters are gone", (FERRY, COINS.replace("硬币", "铜板"), GULLS), place("硬币", 1), None),
    ],
)
def test_a_place_is_found_again(what, texts, was, now):
    new = article(*texts)
    found = Revision(OLD, new).place(was)
    assert found == (now and place(now[0], now[1], now[2], of=new)), what


@pytest.mark.parametrize("block", [TITLE, DECK])
def test_a_place_in_the_title_or_the_deck_is_found_there(block):
    new = article(*TEXT, title="Life on the Water", deck="Slow boats at nine")
    assert Revision(OLD, new).place(place("at", block)) == place("at", block, of=new)


def test_of_a_mention_half_of_which_is_gone_the_other_half_stays_and_is_told():
    new = article(FERRY, COINS.replace("硬币", "铜板"), GULLS)
    kept = Mention(place("渡轮", 0), place("ferry", 0))
    torn = Mention(place("硬币", 1), place("Coins", 1))
    assert Revision(OLD, new).mentions([kept]) == ((kept,), 0)
    assert Revision(OLD, new).mentions([torn]) == ((Mention(english=torn.english),), 1)


def test_two_mentions_never_get_the_same_place():
    new = article(FERRY.replace("(渡轮) on", "on"), COINS, GULLS.replace("(渡轮) ", ""))
    found, lost = Revision(OLD, new).mentions([Mention(place("渡轮", 0, nth)) for nth in (0, 1)])
    assert (len(found), lost) == (1, 1)


def test_what_a_person_decided_about_blocks_holds_in_the_newer_text():
    old = article(*TEXT, cut={1}, decided={1, 2})
    new = article(FERRY, "New.", COINS, GULLS, cut={3})
    assert [(block.cut, block.decided) for block in Revision(old, new).article.blocks] == [
        (None, False),
        (None, False),
        (CutReason.OTHER, True),
        (None, True),
    ]


def test_what_a_person_decides_anew_wins():
    old, new = article(*TEXT, cut={1}, decided={1}), article(*TEXT, decided={1})
    assert Revision(old, new).article == new


@pytest.mark.parametrize(
    ("texts", "now"),
    [
        (("New.", *TEXT), ReadingPlace(2, 20, 0.5)),
        ((FERRY, GULLS), ReadingPlace(1, 0, 0.5)),
        (("One.", "Two.", "Three."), ReadingPlace(1, 0, 0.5)),
        ((), ReadingPlace(0, 0, 0.5)),
    ],
)
def test_the_place_of_reading_is_found_again_or_what_comes_next(texts, now):
    assert Revision(OLD, article(*texts)).reading_place(ReadingPlace(1, 20, 0.5)) == now


def test_in_another_charset_blocks_are_those_at_the_same_place():
    wrong = article(
        *(text.encode("gb18030").decode("latin-1") for text in ("渡轮九点开", "硬币在门口数", "海鸥跟着渡轮")), decided={1}, cut={1}
    )
    right = article("渡轮九点开", "硬币在门口数", "海鸥跟着渡轮")
    assert [block.cut for block in Revision(wrong, right, is_read_again=True).article.blocks] == [None, CutReason.OTHER, None]
    assert [block.cut for block in Revision(wrong, right).article.blocks] == [None, None, None]


def test_a_long_table_of_equal_rows_is_no_labour():
    old, new = (article(*(f"row {at % 3}" for at in range(rows))) for rows in (6_000, 6_100))
    assert Revision(old, new).block(5_999) is not None


def test_a_long_text_of_which_nothing_is_left_is_no_labour():
    old, new = (article(*(f"{word} {at} {FERRY}"[: 70 + at % 7] * 5 for at in range(3_000))) for word in ("old", "new"))
    assert Revision(old, new).reading_place(ReadingPlace(7, 0, 0.5)).progress == 0.5

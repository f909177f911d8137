"""Whatever comes again in whatever version, and whatever a person does in between: the library stays sound, and corrections hold."""

import random

import pytest

from glossreader.domain.arrival import Choice
from glossreader.domain.article import CutReason
from glossreader.domain.errors import GlossreaderError
from glossreader.domain.shelf import ReadingPlace
from glossreader.language.chinese import Chinese
from glossreader.library import Library, read_and_mine
from tests.test_mends import ANOTHER, BAZAAR, MARKETS, PAGE, cut, entry, place
from tests.test_mends_at_random import _look as look
from tests.test_mends_at_random import _step as mend

STEPS = 40
NEWS = ("A reader wrote to us about it.", "In winter the 夜市 is closed.", "Nobody trusts (守信) the rain.")


@pytest.fixture
def library(tmp_path, dictionary_cache):
    with Library.open(tmp_path / "library.glossreader", lambda shelf: Chinese.open(dictionary_cache, shelf=shelf)) as opened:
        for name, text in (("page.txt", PAGE), ("another.txt", ANOTHER)):
            (tmp_path / name).write_text(text, encoding="utf-8")
            opened.add(tmp_path / name)
        yield opened


def edited(dice, text):
    """The text as an editor might change it: a paragraph more or less, two exchanged, words changed."""
    head, *parts = text.strip().split("\n\n")
    at = dice.randrange(1, len(parts))
    match dice.randrange(5):
        case 0:
            parts.insert(at, dice.choice(NEWS))
        case 1 if len(parts) > 2:
            del parts[at]
        case 2:
            parts[at - 1], parts[at] = (parts[at], parts[at - 1]) if at > 1 else (parts[at - 1], parts[at])
        case 3:
            parts[at] = f"Last week, {parts[at]}"
        case _:
            words = parts[at].split(" ")
            del words[dice.randrange(len(words))]
            parts[at] = " ".join(words) or "Nothing."
    return "\n\n".join([head, *parts]) + "\n"


def _arrive(dice, library, path, chinese):
    text = path.read_text(encoding="utf-8")
    path.write_text(edited(dice, text) if dice.random() < 0.8 else text, encoding="utf-8")
    choices = {1: dice.choice(list(Choice))} if dice.random() < 0.6 else {}
    library.keep(read_and_mine(path, chinese), choices)


def _step(dice, library, tmp_path, chinese):
    numbers = [listed.number for listed in library.articles()]
    wishes = [lambda: _arrive(dice, library, tmp_path / dice.choice(["page.txt", "another.txt"]), chinese)]
    if numbers:
        number = dice.choice(numbers)
        wishes += [
            *[lambda: mend(dice, library)] * 3,
            lambda: library.read_again(number),
            lambda: library.pair(number, dice.choice(numbers)),
            lambda: library.unpair(number, dice.choice(numbers)),
            lambda: library.keep_reading_place(number, ReadingPlace(0, 0, dice.random())),
        ]
    if len(numbers) > 3:
        wishes.append(lambda: library.remove_article(number))
    try:
        dice.choice(wishes)()
    except GlossreaderError:  # an article cannot be paired with itself
        return


def _state(library):
    """All that can be seen, but for the places of reading, which are no changes."""
    articles, glossaries = look(library)
    numbers = [listed.number for listed in articles]
    kept = [(library.article(number), library.source(number), library.mined(number).imported.outside) for number in numbers]
    return [(listed.number, listed.title, listed.partner, listed.terms) for listed in articles], glossaries, kept


@pytest.mark.parametrize("seed", range(4))
def test_whatever_comes_again_the_library_stays_sound_and_all_of_it_can_be_taken_back_and_done_again(library, tmp_path, chinese, seed):
    dice = random.Random(seed)
    for _ in range(STEPS):
        _step(dice, library, tmp_path, chinese)
        assert library.check() == ()
    states = [_state(library)]
    while library.undo():
        states.append(_state(library))
    assert states[-1][0] == []
    for state in reversed(states[:-1]):
        library.redo()
        assert _state(library) == state


@pytest.mark.parametrize("seed", range(8))
def test_corrections_hold_through_small_changes_of_the_text(library, tmp_path, seed):
    dice = random.Random(seed)
    term_id = library.add_term(1, place(library, "夜市", MARKETS, nth=1))
    library.link(1, term_id, place(library, "night bazaar", MARKETS))
    library.cut(1, BAZAAR)
    before = cut(library, "夜市")
    text = PAGE
    for _ in range(6):
        head, *parts = text.split("\n\n")
        parts.insert(dice.randrange(1, len(parts)), f"News {dice.random()} of the week.")
        at = dice.randrange(1, len(parts) - 1)  # the last asks to share the page
        parts[at] = f"{parts[at].strip()} So they say {dice.random()}."
        text = "\n\n".join([head, *parts])
        (tmp_path / "page.txt").write_text(text, encoding="utf-8")
        added = library.add(tmp_path / "page.txt")
        assert (added.updated, added.notices) == ((1,), ())
    assert cut(library, "夜市") == before
    assert entry(library, "夜市").term.id == term_id
    (block,) = [block for block in library.article(1).blocks if block.cut is CutReason.OTHER]
    assert block.text.startswith("Who breaks a promise")

"""Whatever a person does to a library in whatever order, it stays sound, and all of it can be taken back and done again."""

import random
import re

import pytest

from glossreader.domain.article import TITLE
from glossreader.domain.curation import TermEdit
from glossreader.domain.errors import GlossreaderError
from glossreader.domain.term import Place, Status
from glossreader.language.chinese import Chinese
from glossreader.library import Library
from glossreader.settings import Script, Writing
from tests.test_mends import ANOTHER, PAGE

STEPS = 60


@pytest.fixture
def library(tmp_path, dictionary_cache):
    with Library.open(tmp_path / "library.glossreader", lambda shelf: Chinese.open(dictionary_cache, shelf=shelf)) as opened:
        for name, text in (("page.txt", PAGE), ("another.txt", ANOTHER)):
            (tmp_path / name).write_text(text, encoding="utf-8")
            opened.add(tmp_path / name)
        yield opened


def _some(dice, article, pattern):
    """A place in the article that matches a pattern; None where there is none."""
    block = dice.choice([TITLE, *range(len(article.blocks))])
    found = list(re.finditer(pattern, article.text(block)))
    return Place(block, *dice.choice(found).span()) if found else None


def _step(dice, library):
    number = dice.choice([listed.number for listed in library.articles()])
    article, entries = library.article(number), library.glossary(number).entries
    block = dice.randrange(len(article.blocks))
    entry = dice.choice(entries) if entries else None
    hanzi, english = _some(dice, article, "[\u4e00-\u9fff]{1,3}"), _some(dice, article, r"\b\w+(?: \w+){0,2}")
    wishes = [library.undo, library.redo, lambda: library.cut(number, block), lambda: library.put_back(number, block)]
    if hanzi:
        wishes += [lambda: library.add_term(number, hanzi)] * 3
    if entry and english:
        mention = dice.randrange(len(entry.mentions))
        wishes += [lambda: library.link(number, entry.term.id, english)] * 3
        wishes += [lambda: library.move_edge(number, entry.term.id, mention, english)] * 2
    if entry:
        wishes += [lambda: library.remove(number, entry.term.id)]
        wishes += [lambda: library.edit_terms([entry.term.id], TermEdit(status=dice.choice(list(Status))))]
    try:
        dice.choice(wishes)()
    except GlossreaderError:  # what was selected cannot be a term, or is cut
        return


def _look(library):
    """All that can be seen of the library, after a look at what must be true of it."""
    assert library.check() == ()
    for listed in library.articles():
        article = library.article(listed.number)
        for entry in library.glossary(listed.number).entries:
            _look_at_entry(article, entry)
        library.page(listed.number, Writing(Script.TRADITIONAL))
    return library.articles(), [library.glossary(listed.number) for listed in library.articles()]


def _look_at_entry(article, entry):
    assert set(entry.english) <= {rendering.text for rendering in entry.term.renderings}
    assert list(entry.mentions) == sorted(entry.mentions, key=lambda mention: mention.order)
    for places in ([one.hanzi for one in entry.mentions if one.hanzi], [one.english for one in entry.mentions if one.english]):
        assert all(article.text(place.block)[place.start : place.end].strip() for place in places)
        assert all(place.block < 0 or article.blocks[place.block].cut is None for place in places)
        assert not any(place.overlaps(other) for at, place in enumerate(places) for other in places[:at])


@pytest.mark.parametrize("seed", range(4))
def test_whatever_a_person_does_the_library_stays_sound_and_all_of_it_can_be_taken_back_and_done_again(library, seed):
    dice = random.Random(seed)
    for _ in range(STEPS):
        if library.articles():
            _step(dice, library)
    states = [_look(library)]
    while library.undo():
        states.append(_look(library))
    for state in reversed(states[:-1]):
        library.redo()
        assert _look(library) == state

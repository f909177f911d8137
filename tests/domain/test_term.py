from dataclasses import replace

import pytest

from glossreader.domain.article import DECK, TITLE
from glossreader.domain.term import Entry, Glossary, Kind, Mention, Place, ReadingSource, Rendering, RenderingSource, Status, Term, in_marks

AUTHOR, PERSON = RenderingSource.AUTHOR, RenderingSource.PERSON

HANZI, ENGLISH = Place(0, 15, 19), Place(0, 0, 13)


def _entry(simplified, confidence):
    term = Term(simplified, simplified, "", ReadingSource.RULE)
    return Entry(term, simplified, (), confidence, (Mention(HANZI),))


def test_a_mention_needs_a_place_in_one_language_at_least():
    with pytest.raises(ValueError, match="hanzi or its English"):
        Mention()


@pytest.mark.parametrize(
    ("mention", "place"), [(Mention(HANZI, ENGLISH), HANZI), (Mention(HANZI), HANZI), (Mention(english=ENGLISH), ENGLISH)]
)
def test_a_mention_stands_at_its_hanzi_else_at_its_english(mention, place):
    assert mention.place == place


def test_a_glossary_keeps_apart_what_a_person_should_check_first():
    sure, doubtful = _entry("芝麻信用", 0.5), _entry("大哥", 0.49)
    glossary = Glossary((doubtful, sure))
    assert glossary.sure() == (sure,)
    assert glossary.to_check() == (doubtful,)


@pytest.mark.parametrize(("status", "is_sure"), [(Status.SUGGESTED, False), (Status.ACCEPTED, True), (Status.EDITED, True)])
def test_what_a_person_decided_about_need_not_be_checked(status, is_sure):
    doubtful = _entry("大哥", 0.3)
    decided = replace(doubtful, term=replace(doubtful.term, status=status))
    assert decided.is_sure is is_sure
    assert Glossary((decided,)).sure() == ((decided,) if is_sure else ())


def _rendered(status, english, *renderings):
    entry = _entry("夜市", 0.9)
    term = replace(entry.term, status=status, renderings=tuple(Rendering(text, source) for text, source in renderings))
    return replace(entry, term=term, english=english)


@pytest.mark.parametrize(
    ("entry", "shown"),
    [
        (_rendered(Status.SUGGESTED, ()), ()),
        (_rendered(Status.SUGGESTED, ("fair",), ("night market", AUTHOR), ("fair", AUTHOR)), ("fair", "night market")),
        (_rendered(Status.ACCEPTED, ("fair", "bazaar"), ("bazaar", AUTHOR), ("fair", AUTHOR)), ("fair", "bazaar")),
        (_rendered(Status.EDITED, ("fair", "bazaar"), ("bazaar", AUTHOR), ("fair", AUTHOR)), ("bazaar", "fair")),
        (_rendered(Status.EDITED, ("fair",), ("bazaar", AUTHOR), ("mine", PERSON), ("fair", AUTHOR)), ("mine", "fair", "bazaar")),
        (_rendered(Status.SUGGESTED, ("not kept yet",)), ("not kept yet",)),
    ],
)
def test_a_persons_english_is_shown_before_the_authors_and_that_before_what_other_articles_say(entry, shown):
    assert entry.shown_english == shown


def test_places_are_met_in_title_deck_and_blocks():
    places = [Place(1, 0, 2), Place(0, 7, 9), Place(DECK, 0, 1), Place(0, 3, 9), Place(TITLE, 5, 6)]
    assert sorted(places, key=lambda place: place.order) == [places[4], places[2], places[3], places[1], places[0]]
    assert Mention(HANZI, ENGLISH).order == ENGLISH.order


@pytest.mark.parametrize(
    ("other", "overlaps"), [(Place(0, 18, 30), True), (Place(0, 19, 30), False), (Place(0, 0, 15), False), (Place(1, 15, 19), False)]
)
def test_places_overlap_when_they_share_a_letter(other, overlaps):
    assert HANZI.overlaps(other) is other.overlaps(HANZI) is overlaps


@pytest.mark.parametrize(
    ("kind", "shown"),
    [(Kind.HASHTAG, "#信用#"), (Kind.ACCOUNT, "@信用"), (Kind.WORK, "《信用》"), (Kind.TERM, "信用"), (Kind.PERSON, "信用")],
)
def test_hashtags_accounts_and_works_are_known_by_their_marks(kind, shown):
    assert in_marks("信用", kind) == shown

import pytest

from glossreader.domain.term import Entry, Glossary, Mention, Place, ReadingSource, Term

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

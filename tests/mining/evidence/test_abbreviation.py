import pytest

from glossreader.mining.evidence.abbreviation import long_form
from glossreader.mining.text.words import find_words


@pytest.mark.parametrize(
    ("clause", "abbreviation", "words"),
    [
        ("held in residential surveillance at a designated location", "RSDL", "residential surveillance at a designated location"),
        ("On debt local government financing vehicles", "LGFVs", "local government financing vehicles"),
        (
            "The State-owned Assets Supervision and Administration Commission",
            "SASAC",
            "State-owned Assets Supervision and Administration Commission",
        ),
        ("the Mainland Affairs Council", "MAC", "Mainland Affairs Council"),
        ("the People's Bank of China", "PBoC", "People's Bank of China"),
    ],
)
def test_an_abbreviation_is_made_of_the_initials_of_the_last_words(clause, abbreviation, words):
    span = long_form(find_words(clause).items, abbreviation)
    assert span is not None
    assert clause[slice(*span)] == words


def test_other_words_do_not_spell_it():
    assert long_form(find_words("a list of the court").items, "RSDL") is None

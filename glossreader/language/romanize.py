"""The reading of a Chinese string in the form of GB/T 16159: 失信黑名单 -> shīxìn hēimíngdān."""

from dataclasses import dataclass

from glossreader.domain.term import ReadingSource
from glossreader.language.dictionary import Dictionary
from glossreader.language.hanzi import count_han
from glossreader.language.pinyin import join, marked
from glossreader.language.segment import Segmenter

_CLOSING = {"，": ",", "、": ",", "。": ".", "；": ";", "：": ":", "！": "!", "？": "?", "）": ")", "》": "》", "”": "”", "’": "’"}
_OPENING = {"（": "(", "《": "《", "“": "“", "‘": "‘", "#": "#", "＃": "#", "@": "@", "＠": "@"}


@dataclass(frozen=True, slots=True)
class Reading:
    """How a string is read, and who says so."""

    text: str
    source: ReadingSource


class Romanizer:
    """Reads words as the dictionary does, and by pypinyin's rules what it does not have."""

    def __init__(self, dictionary: Dictionary, segmenter: Segmenter) -> None:
        self._dictionary = dictionary
        self._segmenter = segmenter

    def reading(self, text: str) -> Reading:
        """Read a whole string; from the dictionary when every word of it is."""
        text_, sources = "", set()
        for word in self._segmenter.words(text.strip()):
            spelled, source = self._word(word)
            sources.add(source)
            text_ += _gap(text_, spelled) + spelled
        return Reading(text_.strip(), ReadingSource.RULE if ReadingSource.RULE in sources else ReadingSource.DICTIONARY)

    def _word(self, word: str) -> tuple[str, ReadingSource]:
        if not count_han(word):
            return _CLOSING.get(word) or _OPENING.get(word) or word, ReadingSource.DICTIONARY
        for entry in self._dictionary.entries(word):
            return marked(entry.pinyin), ReadingSource.DICTIONARY
        return self._by_rule(word), ReadingSource.RULE

    def _by_rule(self, word: str) -> str:
        from pypinyin import Style, lazy_pinyin  # noqa: PLC0415  # late: start-up

        return join(lazy_pinyin(word, style=Style.TONE))


def _gap(before: str, word: str) -> str:
    if not before or before[-1].isspace() or word.isspace() or word in _CLOSING.values() or before[-1] in _OPENING.values():
        return ""
    return " "

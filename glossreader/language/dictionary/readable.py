"""A sense of CC-CEDICT as a person reads it: cross-references spelled out, measure words apart, no bars, brackets or numbers."""

import re
from collections.abc import Iterator

from glossreader.domain.dictionary import MeasureWord
from glossreader.language.hanzi import HAN, count_han
from glossreader.language.pinyin.marks import marked

_CLASSIFIERS = re.compile(rf"[;,]?\s*\(?CL:\s*((?:[{HAN}]+(?:\|[{HAN}]+)?\[[^\]]*\](?:,\s*(?=[{HAN}]))?)+)\)?")
_CLASSIFIER = re.compile(rf"([{HAN}]+)(?:\|([{HAN}]+))?\[([^\]]*)\]")
_STRAY_BAR = re.compile(r"\|(?=[\s\[),;]|$)")  # 胡同|胡同|[hu2 tong4]
_TWO_FORMS = re.compile(r"([^\s\[\](),;|]+)\|([^\s\[\](),;|]+)")
# Syllables with their tones and what is read by its letters: [B xing2 chao1 sheng1]; after hanzi even without a tone: 青[qing].
_SOUND = r"(?:[A-Za-zü:]+[1-5]?|[^\W\d_])(?:[ ,·]+(?:[A-Za-zü:]+[1-5]?|[^\W\d_]))*"
_AFTER_WORD = re.compile(rf"(?<=[{HAN}A-Za-z0-9…])\[({_SOUND})\]")
_TONED = re.compile(rf"\[((?=[^\]]*[a-z][1-5]){_SOUND})\]")
_SPOKEN = re.compile(r"(?:(?<=pr\. )|(?<= or ))\[([^\]]+)\]")  # Tai-lo pr. [bah-uân]
_GAP = "xx5"  # 就…[jiu4 xx5]
_REFERRED = re.compile(rf"(?<=see )[A-Z0-9]+(?= \()|[^\W_]*[{HAN}](?:[^\W_]|·(?=[{HAN}]))*")


def readable(sense: str) -> str:
    """Spell out cross-references: "variant of 體系|体系[ti3 xi4]" -> "variant of 体系 (tǐxì)"; "Taiwan pr. [hui4]" -> "Taiwan pr. huì"."""
    if "|" in sense:
        sense = _TWO_FORMS.sub(_simplified, _STRAY_BAR.sub("", sense))
    if "[" in sense:
        sense = _AFTER_WORD.sub(lambda match: f" ({_sound(match[1])})", sense)
        sense = _SPOKEN.sub(r"\1", _TONED.sub(lambda match: _sound(match[1]), sense))
    return sense.strip()


def _simplified(forms: re.Match[str]) -> str:
    """Keep the second of two forms, and what stands glued before the first one: both have as many characters."""
    before, form = forms.groups()
    return before[: max(0, len(before) - len(form))] + form if count_han(form) else forms[0]


def _sound(numbered: str) -> str:
    return marked(numbered.replace(_GAP, "…"))


def part_measure_words(sense: str) -> tuple[str, tuple[MeasureWord, ...]]:
    """Part a sense from the measure words in it: "dream (CL:場|场[chang2])" -> "dream", 场 cháng; of "CL:個|个[ge4]" nothing is left."""
    if "CL:" not in sense:
        return sense, ()
    found = tuple(word for match in _CLASSIFIERS.finditer(sense) for word in _measure_words(match[1]))
    return _CLASSIFIERS.sub("", sense).replace("CL:", "measure word: ").strip(), found


def _measure_words(listed: str) -> Iterator[MeasureWord]:
    for traditional, simplified, pinyin in _CLASSIFIER.findall(listed):
        yield MeasureWord(simplified or traditional, traditional, marked(pinyin))


def references(sense: str) -> tuple[str, ...]:
    """Return the words in hanzi that a readable sense names, in order: "variant of 体系 (tǐxì)" -> ("体系",)."""
    return tuple(dict.fromkeys(_REFERRED.findall(sense)))

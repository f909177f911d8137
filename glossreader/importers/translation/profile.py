"""What of an article would stand in its translation too: figures, names, words kept in the other script, and what its words mean."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from glossreader.domain.article import Article
from glossreader.importers.accounting import count_hanzi
from glossreader.importers.translation.figures import Figure, chinese_figures, english_figures
from glossreader.language.chinese import Chinese
from glossreader.language.hanzi import HAN
from glossreader.language.pinyin.marks import letters
from glossreader.paths import resource

_FIGURES_IN, _NAMES_IN, _WORDS_IN, _LETTERS_IN = 8_000, 1_500, 700, 12_000  # code points that are looked at
_RUN = re.compile(f"[{HAN}]+")
_TERM = re.compile(f"[{HAN}]{{2,12}}")
_LATIN = re.compile(r"[A-Za-z][A-Za-z'’-]*[A-Za-z]")
_NAME = re.compile(r"(?<=[a-z,;] )[A-Z][a-z]{3,}(?:-[A-Za-z][a-z]+)?|(?<=[a-z,;] )[A-Z][a-z]+ [A-Z][a-z]+")
_PARENTHESES = re.compile(r"\([^()]*\)")
_SENSES = 4  # of a word; further ones are rare
_STEM = 5  # letters: regulate, regulation
_NGRAMS = (2, 3, 4)
_COMMON_NAMES = frozenset(
    ("beijing", "shanghai", "guangzhou", "shenzhen", "weibo", "weixin", "douyin", "taobao", "taipei", "women", "zhihu")
)


@dataclass(frozen=True, slots=True)
class ChineseProfile:
    """Of a Chinese article.

    size     in hanzi.
    glosses  for each word of its title and beginning the stems of its meanings; those of the title first.
    sounds   the pinyin, without tones, of all two to four hanzi in a row.
    """

    size: int
    figures: frozenset[Figure]
    glosses: tuple[frozenset[str], ...]
    sounds: frozenset[str]
    text: str


@dataclass(frozen=True, slots=True)
class EnglishProfile:
    """Of an English article.

    size   in words; the first `seen` of them were looked at.
    names  its words that are capitalised within a sentence.
    terms  the hanzi in it.
    """

    size: int
    seen: int
    figures: frozenset[Figure]
    stems: frozenset[str]
    names: frozenset[str]
    terms: frozenset[str]


def chinese_profile(article: Article, chinese: Chinese) -> ChineseProfile:
    """Look at a Chinese article."""
    text = chinese.simplified(text_of(article))
    beginning = text[:_WORDS_IN]
    words = dict.fromkeys(word for word in chinese.words(beginning) if len(word) > 1 and _RUN.fullmatch(word))
    return ChineseProfile(
        count_hanzi(text),
        frozenset(chinese_figures(text[:_FIGURES_IN])),
        tuple(filter(None, (_meanings(word, chinese) for word in words))),
        frozenset(_sounds(text[:_NAMES_IN], chinese)),
        text,
    )


def english_profile(article: Article, chinese: Chinese) -> EnglishProfile:
    """Look at an English article."""
    text = text_of(article)
    head = text[:_LETTERS_IN]
    return EnglishProfile(
        len(_LATIN.findall(text)),
        len(_LATIN.findall(head)),
        frozenset(english_figures(text[: 3 * _FIGURES_IN])),
        frozenset(stems(head)),
        frozenset("".join(filter(str.isalpha, name.lower())) for name in _NAME.findall(head)) - _COMMON_NAMES,
        frozenset(_TERM.findall(chinese.simplified(text[: 3 * _LETTERS_IN]))),
    )


def text_of(article: Article) -> str:
    """Join what a reader reads of an article."""
    return "\n".join([article.title, article.deck or "", *(block.text for block in article.blocks if block.cut is None)])


def stems(text: str) -> Iterator[str]:
    """Give the stems of English words that not every text has."""
    everyday = _everyday_words()
    for word in _LATIN.findall(text):
        lower = word.lower().removesuffix("'s").removesuffix("’s")
        if len(lower) > 2 and lower not in everyday:
            yield lower[:_STEM] if len(lower) > _STEM else lower.removesuffix("s")


@cache
def _everyday_words() -> frozenset[str]:
    lines = resource("tables", "everyday_words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def _meanings(word: str, chinese: Chinese) -> frozenset[str]:
    senses: Iterable[str] = (sense for entry in chinese.entries(word)[:2] for sense in entry.senses[:_SENSES])
    return frozenset(stem for sense in senses for stem in stems(_PARENTHESES.sub(" ", sense)))


def _sounds(text: str, chinese: Chinese) -> Iterator[str]:
    for run in _RUN.findall(text):
        sounds = [_sound(char, chinese) for char in run]
        yield from ("".join(sounds[at : at + size]) for size in _NGRAMS for at in range(len(sounds) - size + 1))


def _sound(char: str, chinese: Chinese) -> str:
    entries = chinese.entries(char)
    return letters(entries[0].pinyin) if entries else "?"

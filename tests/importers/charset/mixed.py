"""A mixed set of texts in known charsets, made of our own pages: English with Chinese in it, Chinese, wrong declarations, damaged bytes."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random

from glossreader.language.scripts.convert import Converter
from glossreader.paths import resource

_TESTS = Path(__file__).parents[2]
_HANZI = re.compile("[\u4e00-\u9fff]")
_TERM = re.compile("[\u4e00-\u9fff]{2,8}")
_MARKUP = re.compile("<[^>]*>")
_RARE = "㐀㑇㔾䁖䲟𠮷𠂢𡃁𨋢𪚥"
_HONG_KONG = (
    "呢間茶餐廳嘅奶茶好正，佢話係秘方嚟㗎。",
    "巴士站有個阿伯喺度瞓覺，冇人敢嘈佢。",
    "啲後生仔話呢個詞好潮，阿媽聽咗都唔知講乜嘢。",
)
_FRENCH = (
    "Le café du coin a fermé ; l’été, personne ne s’en était aperçu.",
    "Où étaient passés les élèves ? Ils répétaient une pièce à l’hôtel.",
    "Déjà vu, dit-elle : « une façade, et derrière, rien ».",
    "La rédactrice a relevé cette tournure naïve, puis l’a gardée.",
)
_TYPOGRAPHY = "“”‘’–—…"
_UTF_16 = ("utf-16-le", "utf-16-be", "utf-16", "utf-16-be-mark")


@dataclass(frozen=True)
class Made:
    """A text as bytes.

    meant     what counts as exactly right.
    declared  what the bytes, or the server that sends them, declare; utf-8 where nothing does.
    """

    raw: bytes
    meant: tuple[str, ...]
    charset: str
    declared: str = "utf-8"

    def is_right(self, text: str) -> bool:
        """Whether a reading is exactly the text that went in; a mark of the byte order is no text."""
        return text.removeprefix("\ufeff") in self.meant


@dataclass
class Half:
    """One half of our texts, as paragraphs, and the dice that choose among them."""

    name: str
    english: list[str] = field(default_factory=list)
    chinese: list[str] = field(default_factory=list)
    traditional: list[str] = field(default_factory=list)
    dice: Random = field(default_factory=lambda: Random(0))

    def terms(self, *, traditional: bool) -> list[str]:
        """Give the words of two to eight hanzi that stand in English paragraphs, in one script."""
        found = [term for text in self.english for term in _TERM.findall(text)]
        return [_converter().traditional(term) for term in found] if traditional else [_converter().simplified(term) for term in found]


@cache
def _converter() -> Converter:
    return Converter()


def halves() -> tuple[Half, Half]:
    """Give the texts of samples, pages and labelled pages, with which the rules were made; and those of the sources, which others wrote."""
    looked_at, held_out = Half("texts that were looked at"), Half("texts held out")
    for path in sorted([*resource("samples").glob("*.txt"), *(_TESTS / "pages").glob("*.txt"), *(_TESTS / "labelled").glob("*.txt")]):
        _add(looked_at, path.read_text(encoding="utf-8").split("\n"))
    _add(looked_at, (Path(__file__).parent / "paragraphs.zh.txt").read_text(encoding="utf-8").split("\n\n"))
    for path in sorted((_TESTS / "sources").rglob("*.golden")):
        _add(held_out, [line.partition("\t")[2] for line in path.read_text(encoding="utf-8").splitlines()])
    for half in (looked_at, held_out):
        half.chinese = [_converter().simplified(text) for text in half.chinese]
        half.traditional = [_converter().traditional(text) for text in half.chinese]
    return looked_at, held_out


def _add(half: Half, lines: Sequence[str]) -> None:
    for text in (line.strip() for line in lines):
        hanzi = len(_HANZI.findall(text))
        if hanzi > len(text) // 2 and hanzi > 25:
            half.chinese.append(text)
        elif len(text) > 60 and hanzi < len(text) // 4:
            half.english.append(text)


def _fitting(text: str, charset: str) -> str:
    """Leave out what the charset lacks; and ① ② ③ where Python’s Big5 has them, as no page does (WHATWG, Encoding: index Big5)."""
    fitting = text.encode(charset, "ignore").decode(charset)
    return "".join(char for char in fitting if char.encode(charset).decode("big5hkscs", "ignore") == char) if charset == "big5" else fitting


def _encoded(text: str, charset: str) -> bytes:
    if charset == "utf-16-be-mark":
        return b"\xfe\xff" + text.encode("utf-16-be")
    return text.encode(charset)


def _made(text: str, charset: str, declared: str = "utf-8") -> Made:
    if not charset.startswith("utf"):
        text = _fitting(text, charset)
    return Made(_encoded(text, charset), (text,), charset, declared)


def _without_hanzi(text: str) -> str:
    return re.sub(r"\s*[(（]?[\u3400-\u9fff，。、：；「」《》]+[)）]?", "", text)


def _english(half: Half, count: int) -> list[str]:
    return [_without_hanzi(half.dice.choice(half.english)) for _ in range(count)]


def _chinese(half: Half, count: int, charset: str) -> list[str]:
    return half.dice.choices(half.traditional if charset.startswith("big5") else half.chinese, k=count)


def _page(half: Half, chinese: int, charset: str) -> str:
    """English paragraphs with some Chinese ones among them."""
    paragraphs = _english(half, half.dice.randint(2, 12)) + _chinese(half, chinese, charset)
    half.dice.shuffle(paragraphs)
    return "\n\n".join(paragraphs)


def _one_term(half: Half, charset: str) -> str:
    term = half.dice.choice(half.terms(traditional=charset.startswith("big5")))
    first, *others = _english(half, half.dice.randint(1, 12))
    words = first.split(" ")
    words.insert(half.dice.randint(1, len(words)), half.dice.choice(("{}", "({})", "“{}”")).format(term))
    return "\n".join([" ".join(words), *others])


def _english_within(half: Half, charset: str) -> str:
    return "\n".join(_chinese(half, 6, charset) + _english(half, 1))


def _whole(half: Half, charset: str) -> str:
    return "\n".join(_chinese(half, half.dice.randint(2, 8), charset))


def _sentence(half: Half, charset: str) -> str:
    sentences = [one for one in re.split("(?<=[。？！])", _chinese(half, 1, charset)[0]) if len(one) > 6]
    return half.dice.choice(sentences)


_CONTENTS: Mapping[str, Callable[[Half, str], str]] = {
    "English, a single term": _one_term,
    "English, 1 Chinese paragraph": lambda half, charset: _page(half, 1, charset),
    "English, 3 Chinese paragraphs": lambda half, charset: _page(half, 3, charset),
    "English, 10 Chinese paragraphs": lambda half, charset: _page(half, 10, charset),
    "Chinese, some English": _english_within,
    "Chinese": _whole,
    "one Chinese sentence": _sentence,
}
_FAMILIES: Mapping[str, tuple[str, ...]] = {
    "GBK, GB18030": ("gbk", "gb18030"),
    "Big5, Big5-HKSCS": ("big5", "big5hkscs"),
    "UTF-8": ("utf-8", "utf-8-sig"),
    "UTF-16": _UTF_16,
}


def _plainly(content: Callable[[Half, str], str], charsets: Sequence[str]) -> Callable[[Half], Made]:
    def make(half: Half) -> Made:
        charset = half.dice.choice(charsets)
        return _made(content(half, charset), charset)

    return make


def _page_of(half: Half, charset: str) -> str:
    return half.dice.choice(tuple(_CONTENTS.values()))(half, charset)


def _hz(half: Half) -> Made:
    text = _fitting(half.dice.choice([_whole, _one_term])(half, "gb2312"), "gb2312")
    return Made(text.encode("hz"), (text,), "hz")


def _of_four_bytes(half: Half) -> Made:
    text = _page_of(half, "gb18030")
    for _ in range(half.dice.randint(1, 4)):
        at = half.dice.choice([match.end() for match in _HANZI.finditer(text)])
        text = text[:at] + half.dice.choice(_RARE) + text[at:]
    return _made(text, "gb18030")


def _traditional_in_gbk(half: Half) -> Made:
    return _made(half.dice.choice([_whole, _sentence, _one_term, _english_within])(half, "big5"), "gbk")


def _hong_kong(half: Half) -> Made:
    return _made(half.dice.choice(_HONG_KONG) + "\n" + _page_of(half, "big5hkscs"), "big5hkscs")


def _declared(label: str, *charsets: str) -> Callable[[Half], Made]:
    def make(half: Half) -> Made:
        charset = half.dice.choice(charsets)
        page = _page_of(half, charset) if charset != "cp1252" else "\n".join([*_english(half, 3), half.dice.choice(_FRENCH)])
        html = f'<html>\n<head><meta charset="{label}"><title>x</title></head>\n<body><p>{page}</p></body></html>'
        return _made(html, charset, label)

    return make


def _bad(byte: bytes | None) -> Callable[[Half], Made]:
    """Put one byte that means nothing between two characters: the one given, or a lone first byte of a character."""

    def make(half: Half) -> Made:
        charset = half.dice.choice(("utf-8", "gb18030", "big5hkscs"))
        text = _fitting(_page_of(half, charset), charset)
        at = half.dice.randint(1, len(text) - 1)
        lead = byte or bytes([half.dice.randint(*((0xE4, 0xE9) if charset == "utf-8" else (0xB0, 0xD7)))])
        raw = text[:at].encode(charset) + lead + text[at:].encode(charset)
        return Made(raw, (f"{text[:at]}\ufffd{text[at:]}",), charset)

    return make


def _cut(half: Half) -> Made:
    charset = half.dice.choice(("utf-8", "gb18030", "big5hkscs"))
    text = _fitting(half.dice.choice([_whole, _sentence, _english_within, _one_term])(half, charset), charset)
    text = text[: max((match.end() for match in _HANZI.finditer(text)), default=0)] or "街"
    return Made(text.encode(charset)[:-1], (f"{text[:-1]}\ufffd",), charset)


def _mixed_with_quotes(charset: str) -> Callable[[Half], Made]:
    """Set English in Windows' quotes and dashes, but the Chinese in another charset, as pages are that were pasted together."""

    def make(half: Half) -> Made:
        text = half.dice.choice([_one_term, lambda half, charset: _page(half, half.dice.randint(1, 3), charset)])(half, charset)
        text = _fitting(f"It’s “said” – so they say — {text}", charset)
        chunks = re.split(f"([{_TYPOGRAPHY}])", text)
        raw = b"".join(chunk.encode("cp1252" if chunk in set(_TYPOGRAPHY) else charset) for chunk in chunks)
        return Made(raw, (text,), charset)

    return make


def _western(half: Half) -> Made:
    lines = [*_english(half, half.dice.randint(0, 6)), *half.dice.sample(_FRENCH, half.dice.randint(1, 2))]
    half.dice.shuffle(lines)
    return _made("\n".join(lines), "cp1252", "cp1252")


def _typography(half: Half) -> Made:
    return _made("It’s “said” – so they say.\n" + "\n".join(_english(half, half.dice.randint(1, 8))), "cp1252")


KINDS: Mapping[str, Callable[[Half], Made]] = {
    **{f"{what}; {name}": _plainly(make, charsets) for what, make in _CONTENTS.items() for name, charsets in _FAMILIES.items()},
    "HZ": _hz,
    "GB18030 with characters of four bytes": _of_four_bytes,
    "traditional script in GBK": _traditional_in_gbk,
    "Big5-HKSCS with Cantonese": _hong_kong,
    "declared utf-8, is GB18030": _declared("utf-8", "gb18030"),
    "declared utf-8, is Big5": _declared("utf-8", "big5"),
    "declared gb2312, is UTF-8": _declared("gb2312", "utf-8"),
    "declared gb2312, is Windows-1252": _declared("gb2312", "cp1252"),
    "declared gb2312, is Big5": _declared("gb2312", "big5"),
    "declared big5, is GB18030": _declared("big5", "gb18030"),
    "declared iso-8859-1, is GB18030 or UTF-8": _declared("iso-8859-1", "gb18030", "utf-8"),
    "declared rightly (gb2312, is GBK)": _declared("gb2312", "gbk"),
    "declared rightly (big5, is Big5-HKSCS)": _declared("big5", "big5hkscs"),
    "one byte 0xFF": _bad(b"\xff"),
    "one lone first byte": _bad(None),
    "a cut tail": _cut,
    "GB18030 with quotes of Windows-1252": _mixed_with_quotes("gb18030"),
    "UTF-8 with quotes of Windows-1252": _mixed_with_quotes("utf-8"),
    "Western accents in Windows-1252": _western,
    "English typography in Windows-1252": _typography,
}

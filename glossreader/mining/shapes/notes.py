"""Notes: what an author puts into brackets with hanzi: pinyin, a label, a meaning, an abbreviation, a remark."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from glossreader.language.chinese import Chinese
from glossreader.language.hanzi import HAN
from glossreader.mining.evidence.romanised import looks_romanised, spells
from glossreader.mining.text.quotes import OPENERS, Span, inner, quote_at

_BREAK = re.compile(
    rf"(?P<quote>(?<![A-Za-z0-9])[{re.escape(OPENERS)}])|\s*(?:[,，;；:：、|>＞=+()（）]|\s[–—-]+\s|—|[{HAN}]+/?|/(?=\s|[{HAN}])|(?<=\s)/)\s*"
)
_VARIETY = r"(?:hanyu|simplified|traditional|standard|modern|mandarin|cantonese|hokkien|taiwanese|japanese|chinese)"
_TONGUE = rf"(?:{_VARIETY}|characters?|pinyin|jyutping|wade[–-]giles)"
_LABEL = re.compile(
    rf"\s*(?:(?:(?:(?:written|known) as )?(?:in|from|the) )*{_TONGUE}\b[\s.]*"
    r"|(?:abbreviated|abbr\b\.?|short for|also|or|aka|a\.k\.a\.)\s)+",
    re.IGNORECASE,
)
_LANGUAGE = re.compile(r"\b[Cc]hinese[:：]")
_MEANING = re.compile(
    r"\s*(?:(?:or|and|also|more|very|roughly|which|that)\s+)*"
    r"(?:lit\b\.?|literal(?:ly)?(?: meaning| means| translated as)?|meaning|means|i\.e\.|translated as|translation)[\s.:,]*",
    re.IGNORECASE,
)
_ABBREVIATION = re.compile(r"[A-Z][A-Za-z]{0,2}[A-Z0-9&-]{1,6}s?")
_YEAR = r"(?:1\d{3}|20\d\d)s?"
_DATES = re.compile(  # of a life, a reign, a book
    rf"(?:(?:b\.|born|d\.|died|r\.|reigned|c\.|ca\.|fl\.|active)\s*(?:in )?\d{{2,4}}s?|{_YEAR})(?:\s*[–—-]\s*(?:\d{{2,4}}|present)?)?",
    re.IGNORECASE,
)
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Notes:
    """What stands beside hanzi in brackets, as places in the text.

    readings       romanisations of the hanzi, in pinyin.
    meanings       English in quotation marks, or behind "literally", "i.e.".
    abbreviations  such as RSDL.
    remarks        English that nothing marks as a translation.
    labelled       whether a label says which language follows (Chinese: 网红), as encyclopedias write behind the headword.
    """

    readings: tuple[Span, ...] = ()
    meanings: tuple[Span, ...] = ()
    abbreviations: tuple[Span, ...] = ()
    remarks: tuple[Span, ...] = ()
    labelled: bool = False

    def __add__(self, other: "Notes") -> "Notes":
        """Take both together, in order."""
        return Notes(
            self.readings + other.readings,
            self.meanings + other.meanings,
            self.abbreviations + other.abbreviations,
            self.remarks + other.remarks,
            self.labelled or other.labelled,
        )


NO_NOTES = Notes()


def read_notes(text: str, start: int, end: int, hanzi: str, chinese: Chinese) -> Notes:
    """Sort what stands between two places beside `hanzi`; other hanzi between them only part it."""
    notes = Notes(labelled=_LANGUAGE.search(text, start, end) is not None)
    literal = False
    for first, last, quoted in _parts(text, start, end):
        span, marked = _without_label(text, first, last)
        literal = literal or marked
        if span[0] < span[1] and _LETTER.search(text, *span):
            notes += _sorted(text, span, hanzi, chinese, meaning=quoted or literal)
            literal = False
    return notes


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Yield quotations (True), and what separators or hanzi part between them (False)."""
    at = start
    while at < end:
        match = _BREAK.search(text, at, end)
        stop = match.start() if match else end
        yield at, stop, False
        if match is None:
            return
        quotation = quote_at(text, match.start()) if match["quote"] else None
        if quotation and quotation.end <= end:
            yield *quotation.inner, True
            at = quotation.end
        else:
            at = match.end()


def _without_label(text: str, start: int, end: int) -> tuple[Span, bool]:
    """Take "pinyin", "simplified Chinese", "lit." off the front; True when the label announces a meaning."""
    marked = False
    if label := _LABEL.match(text, start, end):
        start = label.end()
    if label := _MEANING.match(text, start, end):
        start, marked = label.end(), True
    return inner(text, start, end), marked


def _sorted(text: str, span: Span, hanzi: str, chinese: Chinese, *, meaning: bool) -> Notes:
    latin = text[slice(*span)]
    if spells(latin, hanzi, chinese):
        return Notes(readings=(span,))
    if meaning:
        return Notes(meanings=(span,))
    if _ABBREVIATION.fullmatch(latin):
        return Notes(abbreviations=(span,))
    said_nothing = _DATES.fullmatch(latin) or looks_romanised(latin, hanzi, chinese)
    return Notes() if said_nothing else Notes(remarks=(span,))

"""The text of a paragraph as Word shows it: fields by their results, changes accepted, what is hidden apart."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from glossreader.importers.docx.styles import Look, Style, Styles, look_of, switched
from glossreader.importers.xml_tree import Element, child, name_of, named, value

_THROUGH = frozenset({
    "ins", "moveTo", "smartTag", "hyperlink", "sdt", "sdtContent", "customXml", "dir", "bdo", "fldSimple", "oMath", "oMathPara", "ruby",
    "rubyBase",
})  # fmt: skip
_GONE = frozenset(("moveFrom", "Fallback"))  # what is deleted has an element of its own for its text
_PICTURED = frozenset(("pict", "drawing", "object", "AlternateContent"))
_LINE_END = "\n"
_SIGNS = {"tab": " ", "ptab": " ", "br": _LINE_END, "cr": _LINE_END, "noBreakHyphen": "-", "softHyphen": ""}
_CONTENTS = ("TOC", "INDEX")


@dataclass(slots=True)
class Field:
    """A field that is open: its instruction so far, and whether its result has begun."""

    instruction: str = ""
    has_result: bool = False

    @property
    def is_contents(self) -> bool:
        """Whether it is a table of contents or an index."""
        return self.instruction.strip().upper().startswith(_CONTENTS)


@dataclass(slots=True)
class Line:
    """The text of one paragraph, with the looks of its runs by how much text each has, and the text boxes that hang on it."""

    texts: list[str] = field(default_factory=list)
    looks: dict[Look, int] = field(default_factory=dict)
    boxes: list[Element] = field(default_factory=list)
    is_contents: bool = False

    @property
    def lines(self) -> list[str]:
        """The lines that its line breaks make."""
        lines = ("".join(self.texts)).replace("\xad", "").split(_LINE_END)
        return [text for line in lines if (text := " ".join(line.split(" ")).strip())]

    @property
    def look(self) -> Look:
        """The look of most of its text."""
        return max(self.looks, key=self.looks.__getitem__) if self.looks else Look()


class Inline:
    """Reads paragraphs one after the other: a field may go on over many.

    hidden   text that is not shown, for the account.
    mark     gives the mark of a note that a run refers to, by the element.
    """

    def __init__(self, styles: Styles, mark: Callable[[Element], str]) -> None:
        self.hidden: list[str] = []
        self._styles = styles
        self._mark = mark
        self._fields: list[Field] = []

    @property
    def in_contents(self) -> bool:
        """Whether a table of contents is open."""
        return any(field.is_contents for field in self._fields)

    def read(self, paragraph: Element, style: Style) -> Line:
        """Read a paragraph."""
        line = Line(is_contents=self.in_contents)
        self._read_all(paragraph, style, line)
        line.is_contents = line.is_contents or self.in_contents
        return line

    def _read_all(self, parent: Element, style: Style, line: Line) -> None:
        for element in parent:
            name = name_of(element)
            if name == "r":
                self._run(element, style, line)
            elif name in _THROUGH:
                self._read_all(element, style, line)
            elif name in _GONE:
                self.hidden += texts_of(element)
            elif name in _PICTURED:
                self._picture(element, style, line)

    def _run(self, run: Element, style: Style, line: Line) -> None:
        properties = child(run, "rPr")
        own = self._styles.style(value(named_style, "val")) if (named_style := child(properties, "rStyle")) is not None else Style()
        hidden = next((told for told in (switched(properties, "vanish"), own.hidden, style.hidden) if told is not None), False)
        look = look_of(properties).over(own.look).over(style.look)
        for element in run:
            for text in self._texts(element, style, line):
                if hidden or any(not field.has_result for field in self._fields):
                    self.hidden.append(text)
                else:
                    line.texts.append(text)
                    line.looks[look] = line.looks.get(look, 0) + len(text.strip())

    def _texts(self, element: Element, style: Style, line: Line) -> Iterator[str]:
        name = name_of(element)
        if name == "t":
            yield element.text or ""
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name == "sym":
            yield _symbol(element)
        elif name in ("footnoteReference", "endnoteReference"):
            yield self._mark(element)
        elif name == "ruby":
            yield from _ruby(element)
        elif name in ("fldChar", "instrText"):
            self._field(element, name)
        elif name in _PICTURED:
            self._picture(element, style, line)

    def _field(self, element: Element, name: str) -> None:
        kind = value(element, "fldCharType")
        if name == "instrText":
            if self._fields:
                self._fields[-1].instruction += element.text or ""
        elif kind == "begin":
            self._fields.append(Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].has_result = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _picture(self, element: Element, style: Style, line: Line) -> None:
        """Take the text boxes of a drawing, in its newer form where it has two; what else it holds belongs to the line."""
        if name_of(element) == "AlternateContent":
            choice = child(element, "Choice")
            chosen = choice if choice is not None else child(element, "Fallback")
            for other in (inner for inner in element if inner is not chosen):
                self.hidden += texts_of(other)
            if chosen is not None:
                self._read_all(chosen, style, line)
            return
        boxes = named(element, "txbxContent")
        known = frozenset(boxes)
        line.boxes += [box for box in boxes if known.isdisjoint(box.iterancestors())]  # a box in a box comes with it


def texts_of(element: Element) -> list[str]:
    """Give the text in an element that would be shown."""
    return [inner.text or "" for inner in named(element, "t")]


def _symbol(element: Element) -> str:
    """Read a character of a symbol font; most have no meaning outside of it."""
    code = value(element, "char")
    number = int(code, 16) if code and all(digit in "0123456789abcdefABCDEF" for digit in code) and len(code) <= 5 else 0
    return chr(number) if 32 < number < 0xD800 else ""


def _ruby(element: Element) -> Iterator[str]:
    """Read a word with its reading in brackets behind it: 芝麻 (zhīma)."""
    yield from texts_of(base) if (base := child(element, "rubyBase")) is not None else ()
    reading = "".join(texts_of(above)).strip() if (above := child(element, "rt")) is not None else ""
    if reading:
        yield f" ({reading})"

"""PDFs of a few operators, for tests: text at places, bookmarks, locks. Points count from the upper left corner."""

import hashlib
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

WIDTH, HEIGHT = 420, 595
_FONTS = {"R": "Times-Roman", "B": "Times-Bold", "I": "Times-Italic"}
_PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
_BOM = b"\xfe\xff"
_PERMISSIONS = -4
_ID = b"0123456789abcdef"


@dataclass
class Sheets:
    """A PDF in the making.

    properties  what its information dictionary says.
    outline     bookmarks: title and page, from 0.
    named       what the file calls the glyphs of hanzi, if not by their own code points.
    password    None for a file without a lock.
    """

    properties: Mapping[str, str] = field(default_factory=dict)
    outline: Sequence[tuple[str, int]] = ()
    named: Mapping[str, str] = field(default_factory=dict)
    password: str | None = None
    width: float = WIDTH
    height: float = HEIGHT
    pages: list[list[str]] = field(default_factory=list)

    def page(self):
        """Begin a page."""
        self.pages.append([])
        return self

    def text(self, x, y, text, size=10, font="R", turn=(1, 0, 0, 1)):
        """Set a run; hanzi by a font that is not in the file, with font V from top to bottom."""
        wide = any(ord(char) >= 0x2E80 for char in text)
        name = "C" if wide and font != "V" else font
        shown = f"<{text.encode('utf-16-be').hex()}>" if wide else f"({_escaped(text)})"
        matrix = " ".join(map(str, turn))
        self.pages[-1].append(f"BT /{name} {size} Tf {matrix} {x} {self.height - y} Tm {shown} Tj ET")
        return self

    def lines(self, x, y, lines, leading=12, size=10, font="R"):
        """Set lines below each other."""
        for number, line in enumerate(lines):
            self.text(x, y + number * leading, line, size, font)
        return self

    def rule(self, left, top, right, bottom):
        """Draw a line."""
        self.pages[-1].append(f"0.5 w {left} {self.height - top} m {right} {self.height - bottom} l S")
        return self

    def picture(self, left, top, right, bottom):
        """Draw a picture of four pixels."""
        box = f"{right - left} 0 0 {bottom - top} {left} {self.height - bottom}"
        self.pages[-1].append(f"q {box} cm BI /W 2 /H 2 /CS /G /BPC 8 ID 0Pp~ EI Q")
        return self

    def saved(self):
        """Give the bytes of the file."""
        return _File(self).written()


class _File:
    def __init__(self, sheets):
        self.sheets = sheets
        self.objects: list[bytes] = []
        self.key = _key(sheets.password) if sheets.password is not None else None

    def add(self, text="", stream=None):
        number = len(self.objects) + 1
        if stream is not None:
            packed = self.locked(zlib.compress(stream.encode("latin-1")), number)
            self.objects.append(b"<</Length %d/Filter/FlateDecode>>stream\n" % len(packed) + packed + b"\nendstream")
        else:
            self.objects.append(text.encode("latin-1"))
        return number

    def locked(self, data, number):
        if self.key is None:
            return data
        return _rc4(hashlib.md5(self.key + number.to_bytes(3, "little") + b"\0\0").digest()[:10], data)

    def string(self, text, number):
        return f"<{self.locked(_BOM + text.encode('utf-16-be'), number).hex()}>" if text else "()"

    def written(self):
        catalog, tree = self.add(), self.add()
        resources = f"<</Font<<{self.fonts()}>>>>"
        kids = []
        for operators in self.sheets.pages:
            content = self.add(stream="\n".join(operators))
            box = f"/MediaBox[0 0 {self.sheets.width} {self.sheets.height}]"
            kids.append(self.add(f"<</Type/Page/Parent {tree} 0 R{box}/Resources{resources}/Contents {content} 0 R>>"))
        self.objects[tree - 1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(f'{kid} 0 R' for kid in kids)}]>>".encode()
        self.objects[catalog - 1] = f"<</Type/Catalog/Pages {tree} 0 R{self.outlines(kids)}>>".encode()
        information = self.add()
        entries = (f"/{key} {self.string(text, information)}" for key, text in self.sheets.properties.items())
        self.objects[information - 1] = f"<<{''.join(entries)}>>".encode()
        return self.joined(f"/Root {catalog} 0 R/Info {information} 0 R{self.lock()}")

    def fonts(self):
        named = {key: self.add(f"<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding/WinAnsiEncoding>>") for key, name in _FONTS.items()}
        system = "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>"
        form = f"<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light{system}/DW 1000/FontDescriptor %d 0 R>>"
        box = "/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93"
        descendant = self.add(form % self.add(f"<</Type/FontDescriptor/FontName/STSong-Light/Flags 6{box}>>"))
        names = f"/ToUnicode {self.add(stream=_names(self.sheets.named))} 0 R" if self.sheets.named else ""
        for key, way in (("C", "H"), ("V", "V")):
            encoding = f"/Encoding/UniGB-UCS2-{way}/DescendantFonts[{descendant} 0 R]{names}"
            named[key] = self.add(f"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light{encoding}>>")
        return "".join(f"/{key} {number} 0 R" for key, number in named.items())

    def outlines(self, kids):
        if not self.sheets.outline:
            return ""
        root = self.add()
        numbers = [self.add() for _ in self.sheets.outline]
        for at, (title, page) in enumerate(self.sheets.outline):
            beside = f"/Prev {numbers[at - 1]} 0 R" if at else ""
            beside += f"/Next {numbers[at + 1]} 0 R" if at + 1 < len(numbers) else ""
            text = f"<</Title {self.string(title, numbers[at])}/Parent {root} 0 R/Dest[{kids[page]} 0 R/Fit]{beside}>>"
            self.objects[numbers[at] - 1] = text.encode()
        self.objects[root - 1] = f"<</First {numbers[0]} 0 R/Last {numbers[-1]} 0 R/Count {len(numbers)}>>".encode()
        return f"/Outlines {root} 0 R"

    def lock(self):
        """Give the standard security handler of revision 2 (ISO 32000-1, 7.6.3)."""
        if self.key is None:
            return ""
        owner, user = _owner(self.sheets.password), _rc4(self.key, _PAD)
        return f"/ID[<{_ID.hex()}><{_ID.hex()}>]/Encrypt<</Filter/Standard/V 1/R 2/O<{owner.hex()}>/U<{user.hex()}>/P {_PERMISSIONS}>>"

    def joined(self, trailer):
        raw, places = b"%PDF-1.5\n", []
        for number, body in enumerate(self.objects, 1):
            places.append(len(raw))
            raw += b"%d 0 obj\n" % number + body + b"\nendobj\n"
        table = b"".join(b"%010d 00000 n \n" % place for place in places)
        size = len(places) + 1
        end = f"trailer<</Size {size}{trailer}>>\nstartxref\n{len(raw)}\n%%EOF\n".encode()
        return raw + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + end


def _escaped(text):
    raw = text.encode("cp1252")
    return "".join(chr(byte) if 32 <= byte < 127 and byte not in b"()\\" else f"\\{byte:03o}" for byte in raw)


def _names(named):
    """Write what a file calls its glyphs (ToUnicode)."""
    chars = "".join(f"<{ord(char):04x}> <{ord(name):04x}>\n" for char, name in named.items())
    head = "begincmap /CMapName /N def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange"
    return f"{head}\n{len(named)} beginbfchar\n{chars}endbfchar\nendcmap"


def _padded(password):
    return (password.encode("latin-1") + _PAD)[:32]


def _owner(password):
    return _rc4(hashlib.md5(_padded(password)).digest()[:5], _padded(password))


def _key(password):
    permissions = _PERMISSIONS.to_bytes(4, "little", signed=True)
    return hashlib.md5(_padded(password) + _owner(password) + permissions + _ID).digest()[:5]


def _rc4(key, data):
    state, at = list(range(256)), 0
    for index in range(256):
        at = (at + state[index] + key[index % len(key)]) % 256
        state[index], state[at] = state[at], state[index]
    out, index, at = bytearray(), 0, 0
    for byte in data:
        index = (index + 1) % 256
        at = (at + state[index]) % 256
        state[index], state[at] = state[at], state[index]
        out.append(byte ^ state[(state[index] + state[at]) % 256])
    return bytes(out)

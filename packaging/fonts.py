"""Make resources/fonts: the faces of the window, small enough to ship, with one file for each weight.

Sources, all under the SIL Open Font License 1.1 without a Reserved Font Name: the npm packages @fontsource/literata 5.3.0 and
@fontsource/inter 5.3.0, whose latin and latin-ext parts are merged; the CJK faces of Debian's fonts-noto-cjk, of which the characters of
GB2312 and Big5 are kept, and what OpenCC makes of them, because the window shows both scripts: GB2312 lacks the 镕 of 朱镕基.

Traditional text has forms of its own (骨, 令, a centred 。). The fonts choose them by the language of the text, which nobody can tell Qt:
it takes the computer's, for simplified text too. So the choice by language goes, and the forms of Taiwan become a stylistic set, which a
QFont can ask for.

The tools are of whoever makes the fonts, not of the project: fonttools 4.60 or newer, brotli and opencc-python-reimplemented.

    npm pack @fontsource/literata@5.3.0 @fontsource/inter@5.3.0    then tar -xf each into a folder of its own
    apt-get download fonts-noto-cjk                                then dpkg-deb -x it into a folder
    python packaging/fonts.py LITERATA_FOLDER INTER_FOLDER NOTO_FOLDER
"""

import sys
from importlib import resources
from itertools import product
from pathlib import Path

from fontTools.merge import Merger, Options  # type: ignore[import-not-found]  # a tool of whoever makes the fonts
from fontTools.subset import Options as SubsetOptions  # type: ignore[import-not-found]  # the same
from fontTools.subset import Subsetter
from fontTools.ttLib import TTCollection, TTFont  # type: ignore[import-not-found]  # the same
from fontTools.ttLib.tables import otTables  # type: ignore[import-not-found]  # the same

_FONTS = Path(__file__).resolve().parents[1] / "resources" / "fonts"
_STYLES = {
    "literata": {"Regular": "400-normal", "SemiBold": "600-normal", "Italic": "400-italic"},
    "inter": {"Regular": "400-normal", "Medium": "500-normal", "SemiBold": "600-normal"},
}
_NAMES = {"literata": "Literata", "inter": "Inter"}
_HANZI_FACES = {"NotoSansCJKsc": "Noto Sans CJK SC", "NotoSerifCJKsc": "Noto Serif CJK SC"}
_NOTO_COPYRIGHT = "Copyright 2014-2021, 2017-2022 Adobe (http://www.adobe.com/)\n"
_TRADITIONAL = "ss01"
_FEATURES = ["ccmp", "kern", "liga", "halt", _TRADITIONAL]
_RANGES = [
    (0x20, 0x7E),  # Latin, for words in Chinese text
    (0xA0, 0xFF),
    (0x2010, 0x205E),  # dashes, quotes, dots
    (0x2E3A, 0x2E3B),  # long dashes
    (0x3000, 0x303F),  # CJK punctuation
    (0x3100, 0x312F),  # zhuyin
    (0x31A0, 0x31BF),
    (0xFE30, 0xFE4F),  # brackets of vertical text, which pages print now and then
    (0xFF00, 0xFFEF),  # full-width forms
]
_TONES = "ˉˊˇˋ˙˪˫̄́̌̀"  # of zhuyin, and those that stand over a letter
_PINYIN = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêńňǹḿ"


def merge_latin(folder: Path, face: str, style: str) -> TTFont:
    """Join the two parts of one weight."""
    parts = [folder / "files" / f"{face}-{part}-{style}.woff2" for part in ("latin", "latin-ext")]
    font = Merger(Options(drop_tables=["STAT", "vhea", "vmtx"])).merge([str(part) for part in parts])
    font.flavor = None
    source = TTFont(parts[0])["head"]
    font["head"].created, font["head"].modified = source.created, source.modified  # not the day of the merging
    return font


def cut_hanzi(collection: TTCollection, family: str) -> TTFont:
    """Take one face out of a collection and keep what Chinese and English text needs."""
    font = next(face for face in collection.fonts if face["name"].getDebugName(1) == family)
    offer_traditional_forms(font)
    options = SubsetOptions(layout_features=_FEATURES, name_languages=[0x409], hinting=False, glyph_names=False, notdef_outline=True)
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += ["BASE", "VORG", "vhea", "vmtx"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[ord(char) for char in characters()])
    subsetter.subset(font)
    return font


def offer_traditional_forms(font: TTFont) -> None:
    """Turn the forms for Taiwan from a choice by language into a stylistic set, and drop all other choices by language."""
    table = font["GSUB"].table
    features = table.FeatureList.FeatureRecord
    wanted = {font.getBestCmap().get(ord(char)) for char in traditional_characters()}
    for script in (record.Script for record in table.ScriptList.ScriptRecord):
        taiwan = next((record.LangSys for record in script.LangSysRecord if record.LangSysTag == "ZHT "), None)
        if taiwan:
            for feature in (features[index] for index in taiwan.FeatureIndex):
                if feature.FeatureTag == "locl":
                    feature.FeatureTag = _TRADITIONAL
                    _keep_forms(table, feature.Feature.LookupListIndex, wanted)
        _ask_for_set(script, taiwan, features)


def _ask_for_set(script: otTables.Script, taiwan: otTables.LangSys | None, features: list[otTables.FeatureRecord]) -> None:
    """Let text of every language find the set that was made of Taiwan's forms."""
    plain = [index for index in script.DefaultLangSys.FeatureIndex if features[index].FeatureTag != "locl"]
    sets = [index for index in taiwan.FeatureIndex if features[index].FeatureTag == _TRADITIONAL] if taiwan else []
    script.DefaultLangSys.FeatureIndex = sorted({*plain, *sets})
    script.DefaultLangSys.FeatureCount = len(script.DefaultLangSys.FeatureIndex)
    script.LangSysRecord, script.LangSysCount = [], 0


def _keep_forms(table: otTables.GSUB, lookups: list[int], wanted: set[str | None]) -> None:
    """Leave in the lookups only the glyphs of `wanted`: simplified characters need no second form."""
    for subtable in (subtable for index in lookups for subtable in table.LookupList.Lookup[index].SubTable):
        single = getattr(subtable, "ExtSubTable", subtable)
        single.mapping = {glyph: form for glyph, form in single.mapping.items() if glyph in wanted}


def characters() -> set[str]:
    """Return every character that the hanzi faces keep."""
    plain = {chr(code) for first, last in _RANGES for code in range(first, last + 1)} | {*_TONES, *_PINYIN, *_PINYIN.upper()}
    standard = encoded("gb2312") | encoded("big5")
    return plain | standard | converted("TSCharacters.txt", standard) | converted("STCharacters.txt", standard)


def traditional_characters() -> set[str]:
    """Return those that stand in traditional text, with its punctuation."""
    return encoded("big5") | converted("STCharacters.txt", encoded("gb2312"))


def encoded(standard: str) -> set[str]:
    """Return the characters that a standard of two bytes encodes."""
    pairs = (bytes(pair).decode(standard, "ignore") for pair in product(range(0x81, 0xFF), range(0x40, 0xFF)))
    return {pair for pair in pairs if len(pair) == 1 and not pair.isascii()}


def converted(table: str, originals: set[str]) -> set[str]:
    """Return what OpenCC makes of `originals`, of the characters that every program knows: those of two bytes."""
    lines = (resources.files("opencc") / "dictionary" / table).read_text(encoding="utf-8").splitlines()
    rows = (line.partition("\t") for line in lines)
    return {char for key, _, values in rows if key in originals for char in values.split() if char < "\U00010000"}


def write_licences(folders: dict[str, Path]) -> None:
    """Lay the licence beside the fonts, under each author's own copyright line."""
    for face, folder in folders.items():
        text = (folder / "LICENSE").read_text(encoding="utf-8")
        (_FONTS / f"OFL-{_NAMES[face]}.txt").write_text(text, encoding="utf-8", newline="\n")
        (_FONTS / "OFL-NotoCJK.txt").write_text(_NOTO_COPYRIGHT + text.partition("\n")[2], encoding="utf-8", newline="\n")


def save(font: TTFont, name: str) -> None:
    """Write a font so that the same sources make the same bytes."""
    font.recalcTimestamp = False
    font.save(_FONTS / name)


def main(literata: Path, inter: Path, noto: Path) -> None:
    """Make all fonts."""
    latin = {"literata": literata, "inter": inter}
    write_licences(latin)
    for face, folder in latin.items():
        for name, style in _STYLES[face].items():
            save(merge_latin(folder, face, style), f"{_NAMES[face]}-{name}.ttf")
    for name, family in _HANZI_FACES.items():
        path = next(noto.rglob(f"{name.removesuffix('sc')}-Regular.ttc"))
        save(cut_hanzi(TTCollection(path, lazy=True), family), f"{name}-Regular.otf")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))

"""Make resources/tables/zhuyin.tsv: each syllable of pinyin in zhuyin, as pypinyin converts it.

python packaging/zhuyin.py
"""

from pypinyin import Style
from pypinyin.style import convert

from glossreader.language.pinyin.marks import syllable
from glossreader.language.pinyin.ways import SYLLABLES
from glossreader.paths import resource

_OTHERS = {"ê": "ㄝ", "m": "ㄇ", "n": "ㄋ", "ng": "ㄫ", "hm": "ㄏㄇ", "hng": "ㄏㄫ", "r": "ㄦ"}  # interjections, and the ending of erhua


def main() -> None:
    """Write the table, sorted; ü is v."""
    rows = {letters: _zhuyin(letters) for letters in SYLLABLES} | _OTHERS
    table = "".join(f"{letters}\t{zhuyin}\n" for letters, zhuyin in sorted(rows.items()))
    resource("tables", "zhuyin.tsv").write_text(table, encoding="utf-8")


def _zhuyin(letters: str) -> str:
    return str(convert(syllable(letters.replace("v", "ü") + "1"), Style.BOPOMOFO, strict=False, default=""))  # the first tone has no mark


if __name__ == "__main__":
    main()

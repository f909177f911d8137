"""How near readings come to GB/T 16159-2012: `python3 run.py bench pinyin_form [TABLE...]`.

A table has a line for each string: text, pinyin as the standard writes it, group, parted by tabs; # begins a comment. Without
arguments: the two of tests/readings. Printed for us and for pypinyin, whose syllables are joined to the words of the table because it
has no words of its own: the share of lines that are right, and of words; then ours by group.
"""

import argparse
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from pypinyin import Style, lazy_pinyin

from glossreader.language.chinese import Chinese
from glossreader.language.pinyin.marks import letters
from glossreader.paths import user_places

TABLES = Path(__file__).parents[1] / "readings"


class Line(NamedTuple):
    """A string, how the standard writes its reading, and what it is an example of."""

    text: str
    pinyin: str
    group: str


def lines_of(table: Path) -> list[Line]:
    """Read a table."""
    rows = (row.split("\t") for row in table.read_text(encoding="utf-8").splitlines() if row and not row.startswith("#"))
    return [Line(text, pinyin, *(rest[:1] or [""])) for text, pinyin, *rest in rows]


def theirs(line: Line) -> str:
    """Read a string with pypinyin, its syllables joined as the words of the table are long."""
    syllables = lazy_pinyin(line.text, style=Style.TONE)
    words: list[str] = []
    for word in line.pinyin.split():
        joined = ""
        while syllables and len(letters(joined)) < len(letters(word)):
            joined += syllables.pop(0)
        words.append(joined)
    return " ".join([*words, *syllables])


def score(lines: Sequence[Line], read: Callable[[Line], str]) -> tuple[float, float, Counter[str]]:
    """Return the share of lines and of words that are right, and how many lines are right in each group."""
    right: Counter[str] = Counter()
    words = all_words = 0
    for line in lines:
        reading = read(line)
        right[line.group] += reading == line.pinyin
        words += (Counter(reading.split()) & Counter(line.pinyin.split())).total()
        all_words += len(line.pinyin.split())
    return right.total() / len(lines), words / all_words, right


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tables", nargs="*", type=Path, default=sorted(TABLES.glob("*.tsv")))
    with Chinese.open(user_places().cache) as chinese:
        for table in parser.parse_args().tables:
            _print(table.name, lines_of(table), chinese)


def _print(name: str, lines: Sequence[Line], chinese: Chinese) -> None:
    share, words, right = score(lines, lambda line: chinese.reading(line.text).text)
    their_share, their_words, _ = score(lines, theirs)
    print(f"{name}, {len(lines)} lines; share of lines and of words right\n")
    print(f"glossreader  {share:.3f}  {words:.3f}\npypinyin     {their_share:.3f}  {their_words:.3f}\n")
    groups = Counter(line.group for line in lines)
    print("\n".join(f"  {group:12} {right[group]:3} of {count}" for group, count in groups.items()), end="\n\n")


if __name__ == "__main__":
    main()

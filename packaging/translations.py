"""Collect the texts of the window into resources/translations, and compile what was translated.

    .venv/bin/python packaging/translations.py    new texts come into the .ts files, and those that are gone go; translate, and run it again

`glossreader_zh_CN.ts` holds every text in Chinese, `glossreader_en.ts` only those with a number, whose "term(s)" become "term" and "terms"
by themselves. What is written between the tags of a translation is taken as done. What still lacks its translation is printed.

Qt's lupdate reads Python by eye, so a text is found only where it is spelled out: `self.tr("…")` in a class at the margin of its file,
`self.tr("%n terms", "", count)` for numbers, `QT_TRANSLATE_NOOP("Context", "…")` and `QCoreApplication.translate("Context", "…")` outside
of classes. It does not see into f-strings, nor through names; a class inside a class, and `other.tr("…")`, get a wrong context. A class
whose texts have numbers must be the object's own, not one that it is built upon: Qt looks no further for those.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.sax.saxutils import unescape

import PySide6

_ROOT = Path(__file__).resolve().parents[1]
_TRANSLATIONS = _ROOT / "resources" / "translations"
_SOURCES = [*sorted((_ROOT / "glossreader" / "ui").rglob("*.py")), *(_ROOT / "glossreader").glob("app.py")]
_OPTIONS = {"zh_CN": [], "en": ["-pluralonly"]}
_COLLECT = [
    "-silent",
    "-source-language",
    "en",
    "-locations",
    "none",
    "-no-obsolete",
    "-sort-messages",
    "-disable-heuristic",
    "similartext",
]
_WRITTEN = re.compile(r' type="unfinished"(?=>(?:[^<\s]|\s*<numerusform>[^<]))')
_NUMBER = re.compile(r"(<source>([^<]*)</source>\s*<translation) type=\"unfinished\">(\s*)<numerusform></numerusform>\s*<numerusform></")
_LACKING = re.compile(r'<source>([^<]*)</source>(?:(?!</message>).)*type="unfinished"', re.DOTALL)


def collect(language: str, folder: Path) -> list[str]:
    """Bring the texts of a language up to date; return those that lack their translation."""
    texts = folder / f"glossreader_{language}.ts"
    sources = [str(path.relative_to(_ROOT)) for path in _SOURCES]
    run("lupdate", *sources, *_COLLECT, *_OPTIONS[language], "-target-language", language, "-ts", str(texts))
    done = _WRITTEN.sub("", texts.read_text(encoding="utf-8"))
    if language == "en":
        done = _NUMBER.sub(_count, done)
    texts.write_text(done, encoding="utf-8", newline="\n")
    return [unescape(text) for text in _LACKING.findall(done)]


def _count(entry: re.Match[str]) -> str:
    """Write the singular and the plural of a text with a number."""
    head, text, space = entry.groups()
    one, more = text.replace("(s)", ""), text.replace("(s)", "s")
    return f"{head}>{space}<numerusform>{one}</numerusform>{space}<numerusform>{more}</"


def compile_texts(language: str, folder: Path) -> None:
    """Make the file that the program reads."""
    name = f"glossreader_{language}"
    run("lrelease", "-silent", str(folder / f"{name}.ts"), "-qm", str(folder / f"{name}.qm"))


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools that come with PySide6; it speaks up only when it fails."""
    program = shutil.which(tool, path=str(Path(PySide6.__file__).parent))
    if program is None:
        raise FileNotFoundError(tool)
    subprocess.run([program, *arguments], cwd=_ROOT, check=True)


def main(folder: Path) -> None:
    """Do both for every language."""
    for language in _OPTIONS:
        for text in collect(language, folder):
            sys.stdout.write(f"{language}: {text}\n")
        compile_texts(language, folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve() if sys.argv[1:] else _TRANSLATIONS)

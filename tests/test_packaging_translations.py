import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "resources" / "translations"
SOURCES = [*sorted((ROOT / "glossreader" / "ui").rglob("*.py")), *(ROOT / "glossreader").glob("app.py")]
FIELD = re.compile(r"%n|\{[^}]*\}")


class Text(NamedTuple):
    """A text of the window, under the class or context that asks for it."""

    context: str
    source: str


def spelled(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else "not spelled out"


def asked_for(call: ast.Call, owner: str) -> Text | None:
    called = ast.unparse(call.func)
    if called.endswith(".tr"):
        return Text(owner if called == "self.tr" else called, spelled(call.args[0]))
    if called == "QT_TRANSLATE_NOOP" or (called == "QCoreApplication.translate" and isinstance(call.args[0], ast.Constant)):
        return Text(spelled(call.args[0]), spelled(call.args[1]))
    return None  # translate() under a name: QT_TRANSLATE_NOOP has its texts


def texts_in(node: ast.AST, owner: str = "") -> Iterator[tuple[Text, int]]:
    """Every text that code asks for, with its line."""
    owner = node.name if isinstance(node, ast.ClassDef) else owner
    text = asked_for(node, owner) if isinstance(node, ast.Call) else None
    if text and isinstance(node, ast.Call):
        yield text, node.lineno
    for child in ast.iter_child_nodes(node):
        yield from texts_in(child, owner)


def in_code() -> dict[Text, str]:
    return {text: f"{path.name}, line {line}" for path in SOURCES for text, line in texts_in(ast.parse(path.read_text("utf-8")))}


def collected(language: str) -> dict[Text, tuple[str, ...]]:
    """Texts of a .ts file with their translations: one for each form of a number."""
    contexts = ElementTree.parse(TRANSLATIONS / f"glossreader_{language}.ts").iter("context")
    entries = [(context.findtext("name", ""), entry) for context in contexts for entry in context.iter("message")]
    return {Text(name, entry.findtext("source", "")): forms_of(entry) for name, entry in entries}


def forms_of(entry: ElementTree.Element) -> tuple[str, ...]:
    """The translation, one for each form of a number; empty where it is not done."""
    if entry.find("translation[@type='unfinished']") is not None:
        return ()
    return tuple(form.text or "" for form in entry.iter("numerusform")) or (entry.findtext("translation", ""),)


def test_every_text_of_the_window_is_collected_under_its_class():
    known = collected("zh_CN")
    assert {where: text for text, where in in_code().items() if text not in known} == {}


def test_every_text_has_its_chinese():
    lacking = [
        text
        for text, forms in collected("zh_CN").items()
        if not all(re.search("[一-鿿]", form) for form in forms or [""]) and re.search("[A-Za-z]", FIELD.sub("", text.source))
    ]
    assert lacking == []


def test_every_text_with_a_number_has_its_singular_and_its_plural():
    assert [text for text, forms in collected("en").items() if len(forms) != 2 or not all(forms)] == []


def test_no_class_is_built_upon_one_that_says_numbers():
    """Qt looks for a text in the classes of an object, but for one with a number only in the first."""
    classes = [node for path in SOURCES for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ClassDef)]
    bases = {ast.unparse(base) for node in classes for base in node.bases}
    assert [node.name for node in classes if node.name in bases and "self.tr('%n" in ast.unparse(node)] == []


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_a_translation_keeps_the_fields_of_its_text(language):
    wrong = [
        (text.source, form)
        for text, forms in collected(language).items()
        for form in forms
        if sorted(FIELD.findall(form)) != sorted(FIELD.findall(text.source))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_what_the_program_reads_is_made_of_the_newest_texts(language, tmp_path):
    names = [f"glossreader_{language}.{kind}" for kind in ("ts", "qm")]
    for path in TRANSLATIONS.glob("*.ts"):
        shutil.copy(path, tmp_path)
    subprocess.run([sys.executable, ROOT / "packaging" / "translations.py", tmp_path], check=True, capture_output=True)
    stale = [name for name in names if (tmp_path / name).read_bytes() != (TRANSLATIONS / name).read_bytes()]
    assert stale == [], "run packaging/translations.py"


def test_the_collected_texts_name_no_place_of_a_computer():
    assert "<location" not in "".join(path.read_text("utf-8") for path in TRANSLATIONS.glob("*.ts"))

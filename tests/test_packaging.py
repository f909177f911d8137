import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROGRAM = ROOT / "packaging" / "requirements.lock"
DEV = ROOT / "packaging" / "requirements-dev.lock"
PACKAGING = ROOT / "packaging" / "requirements-packaging.lock"


def locked(lock: Path) -> dict[str, str]:
    """Name and version of every library in a lock file."""
    return dict(re.findall(r"^([\w.-]+)==([\w.]+)", lock.read_text(encoding="utf-8"), re.MULTILINE))


@pytest.mark.parametrize(
    ("lock", "requirements"),
    [
        (PROGRAM, PYPROJECT["project"]["dependencies"] + PYPROJECT["build-system"]["requires"]),
        (DEV, PYPROJECT["project"]["optional-dependencies"]["dev"]),
        (PACKAGING, PYPROJECT["project"]["optional-dependencies"]["packaging"]),
    ],
    ids=["program", "dev", "packaging"],
)
def test_the_lock_has_a_fitting_version_of_all_that_the_project_asks_for(lock, requirements):
    versions = locked(lock)
    for requirement in map(Requirement, requirements):
        assert requirement.specifier.contains(versions[canonicalize_name(requirement.name)]), requirement


@pytest.mark.parametrize("lock", [PROGRAM, DEV, PACKAGING], ids=["program", "dev", "packaging"])
def test_every_library_of_a_lock_has_hashes_and_no_line_names_a_server_or_a_folder(lock):
    text = lock.read_text(encoding="utf-8")
    entries = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]
    assert len(entries) == len(locked(lock)) > 0
    assert all("--hash=sha256:" in entry for entry in entries)
    assert not re.search(r"://|file:|--find-links|index-url|(?<!packaging)/", text)


@pytest.mark.parametrize("lock", [DEV, PACKAGING], ids=["dev", "packaging"])
def test_program_and_tools_agree_on_the_versions_that_both_need(lock):
    program, tools = locked(PROGRAM), locked(lock)
    both = program.keys() & tools.keys()
    assert {name: program[name] for name in both} == {name: tools[name] for name in both}


def test_the_program_imports_only_libraries_that_it_asks_for():
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / "glossreader").rglob("*.py")]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)]
    foreign = {name.partition(".")[0] for name in names} - sys.stdlib_module_names - {"glossreader"}
    asked_for = {canonicalize_name(Requirement(line).name) for line in PYPROJECT["project"]["dependencies"]}
    assert {canonicalize_name(library) for name in foreign for library in packages_distributions()[name]} <= asked_for


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], cwd=ROOT, check=True, capture_output=True
    )
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_holds_the_package_with_its_resources_and_licences_and_nothing_else(wheel):
    files = {Path(name) for name in zipfile.ZipFile(wheel).namelist()}
    resources = {Path("glossreader") / path.relative_to(ROOT) for path in (ROOT / "resources").rglob("*") if path.is_file()}
    assert resources
    assert resources <= files
    assert {path.parts[0] for path in files} == {"glossreader", f"glossreader-{PYPROJECT['project']['version']}.dist-info"}
    assert {path.name for path in files if "licenses" in path.parts} == {"LICENSE", "NOTICES.md"}


def test_a_program_that_was_installed_from_the_wheel_finds_its_resources(wheel, tmp_path):
    zipfile.ZipFile(wheel).extractall(tmp_path)
    code = "from glossreader.paths import resource; print(resource('tables', 'frequency.tsv.gz').resolve(strict=True))"
    found = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert Path(found.strip()) == tmp_path.resolve() / "glossreader" / "resources" / "tables" / "frequency.tsv.gz"


def test_qt_survives_many_calls_that_return_nothing():
    """PySide6 6.12.0 loses a reference to None in each such call and aborts after some 5,000 on Python 3.10 and 3.11."""
    code = "from PySide6.QtCore import QObject; thing = QObject()\nfor _ in range(20_000): thing.setObjectName('term')"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

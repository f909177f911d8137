import os
import shutil
import signal
import socket
import struct
import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

import run
from tests.tiny_checkout import TinyCheckout, make_tiny_checkout

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither these signals nor this lock")
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves libraries to the system")


@pytest.fixture(scope="module")
def shared_checkout(tmp_path_factory: pytest.TempPathFactory) -> TinyCheckout:
    return make_tiny_checkout(tmp_path_factory.mktemp("tiny") / "给 王伟")


@pytest.fixture
def checkout(shared_checkout: TinyCheckout) -> TinyCheckout:
    """One that is set up for the program, whatever a test before has done to it."""
    first = shared_checkout.start("list")
    assert first.returncode == 0, first.stderr
    return shared_checkout


@pytest.fixture
def untouched(tmp_path: Path) -> TinyCheckout:
    """One in which nothing was ever started."""
    return make_tiny_checkout(tmp_path / "给 王伟")


# Starting


def test_the_first_start_sets_up_and_hands_arguments_output_and_status_on(untouched):
    first = untouched.start("add", "bad.html")
    assert (first.stdout, first.returncode) == ("read add bad.html\n", 7)
    assert first.stderr.startswith("Setting glossreader up in ")


def test_a_second_start_only_starts(checkout):
    before = checkout.stamp.stat().st_mtime_ns
    second = checkout.start("list")
    assert (second.stdout, second.stderr) == ("read list\n", "")
    assert checkout.stamp.stat().st_mtime_ns == before


def test_it_starts_from_any_folder_and_no_file_there_takes_the_place_of_a_library(checkout, tmp_path):
    (tmp_path / "zhima.py").write_text("raise SystemExit('not the library')")
    assert checkout.start("page.html", cwd=tmp_path).stdout == "read page.html\n"


# For those who work on it


def test_a_proof_adds_tests_and_tools_to_the_program_and_later_starts_need_nothing(checkout):
    added = checkout.root / ".venv" / "still-here"
    added.touch()
    proof = checkout.start("prove", "nothing_lost", "--small")
    assert proof.stdout == "proved --small\n", proof.stderr
    assert added.exists()
    assert checkout.start("prove", "nothing_lost").stderr == ""
    assert checkout.start("list").stderr == ""


def test_without_a_name_it_says_which_proofs_there_are(checkout):
    shown = checkout.start("prove")
    assert (shown.stderr, shown.returncode) == ("There are: nothing_lost\n", 0)
    assert checkout.start("prove", "everything").returncode == 2


# What is believed, and what is begun again


def test_a_set_up_without_its_stamp_is_begun_again_from_nothing(checkout):
    remains = checkout.root / ".venv" / "half-written"
    remains.touch()
    checkout.stamp.unlink()
    assert checkout.start().returncode == 0
    assert checkout.stamp.exists()
    assert not remains.exists()


@on_posix
def test_ctrl_c_ends_a_set_up_quietly_and_the_next_start_begins_it_again(untouched):
    with subprocess.Popen(
        untouched.command("list"), env=untouched.environment(), stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        assert process.stderr is not None
        assert process.stderr.readline().startswith("Setting glossreader up")
        os.killpg(process.pid, signal.SIGINT)
        assert process.stderr.read() == ""
    assert process.returncode == 130
    assert not untouched.stamp.exists()
    assert untouched.start("list").stdout == "read list\n"


@on_posix
def test_of_two_first_starts_at_once_one_sets_up_and_both_start(untouched):
    starts = [
        subprocess.Popen(untouched.command("list"), env=untouched.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    ends = [start.communicate() for start in starts]
    assert [out for out, _ in ends] == ["read list\n", "read list\n"]
    assert sorted(err.startswith("Setting glossreader up") for _, err in ends) == [False, True]


@pytest.mark.parametrize(
    ("file", "old", "new", "believed"),
    [
        ("packaging/requirements.lock", "zhima==1.0", "zhima==1.1", False),
        ("packaging/requirements-dev.lock", "ceshi==1.0", "ceshi==1.1", False),
        ("pyproject.toml", 'version = "1.0"', 'version = "1.1"', False),
        ("pyproject.toml", "[tool.hatch.build]", '[tool.hatch.build]\ndev-mode-dirs = ["."]', False),
        ("pyproject.toml", "line-length = 80", "line-length = 90", True),
    ],
)
def test_a_set_up_is_believed_until_something_changes_that_it_was_made_from(checkout, file, old, new, believed):
    path = checkout.root / file
    before = path.read_text()
    assert old in before
    path.write_text(before.replace(old, new))
    try:
        assert checkout.ask("is_set_up(PROGRAM)") == str(believed)
    finally:
        path.write_text(before)


@pytest.mark.parametrize("what", ["version", "base_prefix"])
def test_another_python_is_noticed(monkeypatch, what):
    before = run.stamp(run.PROGRAM)
    monkeypatch.setattr(sys, what, "another")
    assert run.stamp(run.PROGRAM) != before


def test_a_set_up_whose_python_was_removed_is_not_believed(checkout):
    python = Path(checkout.ask("PYTHON"))
    gone = python.rename(python.with_name("gone"))
    assert checkout.ask("is_set_up(PROGRAM)") == "False"
    gone.rename(python)


def test_a_moved_checkout_sets_itself_up_in_its_new_place(checkout):
    moved = TinyCheckout(checkout.root.rename(checkout.root.with_name("moved")))
    try:
        start = moved.start("list")
        assert start.stderr.startswith(f"Setting glossreader up in {moved.root}")
        assert start.stdout == "read list\n"
    finally:
        moved.root.rename(checkout.root)


# What cannot be had


def test_a_wheel_that_is_not_the_locked_one_is_refused_and_nothing_is_believed(untouched):
    (untouched.root / "packaging/requirements.lock").write_text("zhima==1.0 --hash=sha256:" + 64 * "0")
    refused = untouched.start()
    assert refused.returncode == 1
    assert "HASHES" in refused.stderr
    assert "network" not in refused.stderr
    assert not untouched.stamp.exists()


@pytest.fixture
def broken_server(untouched: TinyCheckout) -> Iterator[str]:
    """The address of an index whose connection is lost in the middle of every wheel."""
    (wheel,) = untouched.wheels.glob("zhima*.whl")

    class LosesConnection(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            is_wheel = self.path.endswith(".whl")
            self.send_response(200)
            self.send_header("Content-Type", "application/zip" if is_wheel else "text/html")
            self.end_headers()
            self.wfile.write(wheel.read_bytes()[:100] if is_wheel else f'<a href="/{wheel.name}">{wheel.name}</a>'.encode())
            if is_wheel:
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # closes with a reset
                self.connection.close()

    with ThreadingHTTPServer(("127.0.0.1", 0), LosesConnection) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/simple"
        server.shutdown()


def without_network(untouched: TinyCheckout, index: str) -> None:
    start = untouched.start("list", PIP_NO_INDEX="0", PIP_FIND_LINKS="", PIP_INDEX_URL=index)
    assert start.returncode == 1
    assert start.stderr.splitlines()[-1] == (
        "What glossreader needs could not be downloaded: no connection to the network or the server. Connect and start again."
    )
    assert "Traceback" not in start.stderr
    assert not untouched.stamp.exists()


def test_without_a_network_it_says_so_in_a_sentence(untouched):
    without_network(untouched, "http://127.0.0.1:9/simple")


def test_a_download_that_breaks_off_is_said_in_the_same_sentence(untouched, broken_server):
    without_network(untouched, broken_server)


def test_an_old_python_is_told_which_ones_will_do(monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 10, 12))
    with pytest.raises(run.SetUpError, match=r"needs Python 3\.11, 3\.12 or 3\.13"):
        run.set_up(run.PROGRAM)


# What the system lacks


@on_linux
def test_a_library_that_the_system_lacks_is_named_as_its_package(monkeypatch):
    monkeypatch.setattr(run, "QT_NEEDS", {"c": "libc6", "of-no-system": "libof-no-system1"})
    assert run.missing_packages() == ["libof-no-system1"]


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is all of the PATH, with a shell in it."""
    folder = tmp_path / "tools"
    folder.mkdir()
    (folder / "sh").symlink_to(shutil.which("sh") or "/bin/sh")
    monkeypatch.setenv("PATH", str(folder))
    return folder


def tool(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


@on_posix
def test_root_has_what_lacks_installed_without_a_question(tools, monkeypatch, capfd):
    tool(tools, "apt-get", f'echo "$DEBIAN_FRONTEND $@" >> {tools}/done')
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    run.install_packages(["libegl1", "libgl1"])
    assert (tools / "done").read_text().splitlines() == [
        "noninteractive update",
        "noninteractive install -y --no-install-recommends libegl1 libgl1",
    ]
    assert capfd.readouterr().err == "Installing with apt: libegl1 libgl1\n"


@on_posix
def test_sudo_that_asks_for_no_password_is_used(tools, monkeypatch):
    tool(tools, "sudo", 'shift; case "$1" in true) ;; *) "$@";; esac')
    tool(tools, "apt-get", f'echo "$@" >> {tools}/done')
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    run.install_packages(["libegl1"])
    assert "install -y --no-install-recommends libegl1" in (tools / "done").read_text()


@on_posix
@pytest.mark.parametrize(("sudo", "start_of_line"), [(True, "sudo sh -c"), (False, "su -c")])
def test_who_may_not_install_gets_the_one_line_to_type(tools, monkeypatch, sudo, start_of_line):
    tool(tools, "apt-get", f"echo started >> {tools}/done")
    if sudo:
        tool(tools, "sudo", "exit 1")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(run.SetUpError) as refused:
        run.install_packages(["libegl1", "libgl1"])
    (line,) = str(refused.value).splitlines()[1:]
    assert line.startswith(start_of_line)
    assert line.endswith("apt-get update; apt-get install -y --no-install-recommends libegl1 libgl1'")
    assert not (tools / "done").exists()


@on_posix
def test_apt_without_a_network_ends_in_the_sentence_too(tools, monkeypatch):
    tool(tools, "apt-get", 'echo "W: Failed to fetch: Temporary failure resolving the mirror"; [ "$1" = update ]')
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(run.SetUpError, match="no connection to the network"):
        run.install_packages(["libegl1"])


@on_posix
def test_what_apt_cannot_do_is_shown_as_apt_says_it(tools, monkeypatch):
    tool(tools, "apt-get", 'echo "E: Unable to locate package libegl1"; [ "$1" = update ]')
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(run.SetUpError, match="Unable to locate package libegl1"):
        run.install_packages(["libegl1"])


@on_posix
def test_where_there_is_no_apt_it_says_what_lacks(tools):
    with pytest.raises(run.SetUpError, match="lacks what Debian calls libegl1"):
        run.install_packages(["libegl1"])

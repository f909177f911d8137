"""Proof: on a bare Debian 12 a clean clone sets itself up, turns a page into a CSV and passes its tests.

    python3 run.py prove bare_machine [--small]

It needs root, debootstrap and a network, and takes some minutes: it makes Debian 12 with Python and nothing else, twice, and types what
a person would type, as root, as a user who may not install packages, and without a network. Small: a tiny checkout on this machine.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.tiny_checkout import make_tiny_checkout

_CHECKOUT = Path(__file__).resolve().parents[2]
_USER = 1000
_PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Shopping by score</title></head><body><article>
<h1>Shopping by score</h1><p class="byline">By Ada Reader</p>
<p>A payment company gives its customers points, which it calls "Sesame Credit" (Zhīma xìnyòng 芝麻信用).</p>
<p>Whoever does not pay a court's fine is put on the "lose trust blacklist" (失信黑名单).</p></article></body></html>"""


@dataclass(frozen=True)
class Step:
    """A line that a person types, and what must come of it."""

    line: str
    shows: str
    status: int = 0
    user: int = 0
    online: bool = True


AS_USER = (Step("python3 run.py", "su -c 'export", status=1, user=_USER),)
AFTER_THE_LINE = (Step("python3 run.py", "no display", status=1, user=_USER), Step("python3 run.py list", "", user=_USER))
AS_ROOT = (
    Step("python3 run.py", "no connection to the network", status=1, online=False),
    Step("python3 run.py list", "Installing with apt"),
    Step("python3 run.py add page.html", "page.html"),
    Step("python3 run.py export --format csv -o terms.csv && cat terms.csv", "芝麻信用"),
    Step("python3 run.py list", "Shopping by score", online=False),
    Step("rm .venv/glossreader-set-up && python3 run.py", "no connection to the network", status=1, online=False),
    Step("python3 run.py test", " passed"),
    Step("python3 run.py list", "Shopping by score", online=False),
)
SMALL = (
    Step("python3 run.py list", "Setting glossreader up"),
    Step("python3 run.py list", "read list"),
    Step("python3 run.py prove nothing_lost", "proved"),
    Step("rm .venv/glossreader-set-up wheels/* && python3 run.py", "No matching distribution", status=1),
)


@dataclass(frozen=True)
class Machine:
    """A place to type in: a clean root with `settings` for its pip, or with no root this machine."""

    checkout: Path
    settings: Mapping[str, str]
    root: Path | None = None

    def type(self, step: Step) -> subprocess.CompletedProcess[str]:
        """Type the line of `step` into a shell in the checkout."""
        if self.root is None:
            command = ["sh", "-c", step.line]
            return subprocess.run(command, cwd=self.checkout, env=dict(self.settings), capture_output=True, text=True, check=False)
        inside = f"/{self.checkout.relative_to(self.root)}"
        world = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": str(Path(inside).parent), **self.settings}
        enter = 'mount -t proc proc "$0/proc"; mount --rbind /dev "$0/dev"; exec chroot --userspec="$1" "$0" sh -c "$2"'
        command = ["unshare", "--mount", *([] if step.online else ["--net"]), "sh", "-c", enter]
        command += [str(self.root), f"{step.user}:{step.user}", f"cd {inside} && {step.line}"]
        return subprocess.run(command, env=world, capture_output=True, text=True, check=False)


def prove(*, small: bool) -> int:
    """Type it all, print what came of it, and count what was not as it must be."""
    with tempfile.TemporaryDirectory() as folder:
        if small:
            tiny = make_tiny_checkout(Path(folder) / "glossreader")
            return faults(Machine(tiny.root, tiny.environment()), SMALL)
        bare = Path(folder) / "bare"
        subprocess.run(["debootstrap", "--variant=minbase", "--include=python3", "bookworm", str(bare)], check=True, stdout=sys.stderr)
        with machine(bare) as of_root, machine(bare) as of_user:
            found = faults(of_user, AS_USER)
            by_hand = of_user.type(AS_USER[0]).stderr.splitlines()[-1]
            return found + faults(of_user, (Step(by_hand, ""), *AFTER_THE_LINE)) + faults(of_root, AS_ROOT)


def faults(machine: Machine, steps: tuple[Step, ...]) -> int:
    """Type `steps` one after the other; how many did not end as they must."""
    found = 0
    for step in steps:
        begun = time.perf_counter()
        done = machine.type(step)
        said = done.stdout + done.stderr
        right = done.returncode == step.status and step.shows in said and "Traceback" not in said
        who = f"{'root' if step.user == 0 else 'user'}{'' if step.online else ' offline'}"
        print(f"{'ok   ' if right else 'FAULT'} {time.perf_counter() - begun:7.1f} s  {who:13} {step.line}", flush=True)
        if not right:
            print(f"status {done.returncode} instead of {step.status}, looked for {step.shows!r} in:\n{said}", flush=True)
        found += not right
    return found


@contextmanager
def machine(bare: Path) -> Iterator[Machine]:
    """A copy of `bare` with a user, a clean clone and a page in it."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        subprocess.run(["cp", "-a", str(bare), str(root)], check=True)
        shutil.copy("/etc/resolv.conf", root / "etc")
        subprocess.run(["chroot", str(root), "useradd", "--create-home", "--uid", str(_USER), "reader"], check=True)
        checkout = root / "home" / "reader" / "glossreader"
        subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", str(_CHECKOUT), str(checkout)], check=True)
        (checkout / "page.html").write_text(_PAGE, encoding="utf-8")
        subprocess.run(["chown", "--recursive", f"{_USER}:{_USER}", str(checkout)], check=True)
        yield Machine(checkout, pip_settings(root), root)


def pip_settings(root: Path) -> dict[str, str]:
    """How this machine's pip reaches its index, as an environment for the one in `root`; a certificate is copied there."""
    listed = subprocess.run([sys.executable, "-m", "pip", "config", "list"], capture_output=True, text=True, check=True).stdout
    found = dict(re.findall(r"^[\w:]+\.(index-url|proxy|trusted-host|cert)='(.*)'$", listed, re.MULTILINE))
    if "cert" in found:
        shutil.copy(found["cert"], root / "etc" / "index-certificate.pem")
        found["cert"] = "/etc/index-certificate.pem"
    proxies = {name: value for name, value in os.environ.items() if name.lower() in {"http_proxy", "https_proxy", "no_proxy"}}
    return {f"PIP_{name.upper().replace('-', '_')}": value for name, value in found.items()} | proxies


if __name__ == "__main__":
    sys.exit(min(prove(small="--small" in sys.argv), 1))

"""Proof: whatever a reader does in the window, in whatever order and however fast, nothing fails and all parts stay in step.

    python3 run.py prove at_random [--small] [--walks NUMBER] [--first SEED]

Each walk is 250 clicks, keys, drags, turns of the wheel, drops and pastes at random, without a pause, while articles are read in. Then
list, pages and glossary are what the library has, the library's own check finds nothing, and no warning and no exception was seen. 100
walks unless another number is given; a walk that failed is repeated by its seed, though another pace of the machine may let it pass.
Small: two walks of 60 acts, each of them after all that the one before it brought about, so that they are the same on every machine.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

from tests.ui.walk_at_random import WALKS

_ROOT = Path(__file__).parents[2]
_WALK = "tests/ui/walk_at_random.py"


def prove(*, small: bool, walks: int = 100, first: int = 0) -> int:
    """Let a process of its own walk, so that its crash counts too; return 1 when anything failed."""
    pace = f"{first} {first + 2} settled" if small else f"{first} {first + walks} hasty"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", _WALK]
    return int(subprocess.run(command, cwd=_ROOT, env={**os.environ, WALKS: pace}, check=False).returncode != 0)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python3 run.py prove at_random")
    parser.add_argument("--small", action="store_true")
    parser.add_argument("--walks", type=int, default=100)
    parser.add_argument("--first", type=int, default=0)
    sys.exit(prove(**vars(parser.parse_args())))

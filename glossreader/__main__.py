"""Where the program begins: `glossreader` and `python -m glossreader`."""

import sys
from collections.abc import Sequence
from pathlib import Path

from glossreader.cli import run


def main() -> None:
    """Run what the command line asks for and end with its exit status."""
    if getattr(sys, "frozen", False):  # the packaged program is its own worker process: this call does not return there
        from multiprocessing import freeze_support  # noqa: PLC0415  # late: start-up

        freeze_support()
    sys.exit(run(sys.argv[1:], _open_window, _test_itself))


def _open_window(files: Sequence[Path], library: Path) -> int:
    from glossreader.app import open_window  # noqa: PLC0415  # late: the command line needs no Qt

    return open_window(files, library)


def _test_itself() -> int:
    from glossreader.self_test import test_itself  # noqa: PLC0415  # late: as above

    return test_itself()


if __name__ == "__main__":
    main()

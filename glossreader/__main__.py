"""Where the program begins: `glossreader` and `python -m glossreader`."""

import sys

from glossreader.cli import run


def main() -> None:
    """Run what the command line asks for and end with its exit status."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()

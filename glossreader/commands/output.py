"""What a command says: results on standard output or in a file, all else on standard error."""

import sys
from pathlib import Path

from glossreader.domain.errors import GlossreaderError
from glossreader.domain.notices import Notice
from glossreader.exporters.output import write_whole

DONE, FAILED = 0, 1


def tell(news: GlossreaderError | Notice) -> None:
    """Say on standard error what went wrong or should be known."""
    print(f"glossreader: {news}", file=sys.stderr)


def put(content: bytes, out: str = "-") -> int:
    """Write a result to the file `out`, whole or not at all, or to standard output when it is `-`. Raises OutputError."""
    if out == "-":
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    else:
        write_whole(Path(out), content)
    return DONE

"""All inputs of ../shared/bad-input.md that come as a file, in one table."""

from collections.abc import Iterator

from tests.importers.hostile import Input, encodings, files
from tests.importers.hostile_archives import archives
from tests.importers.hostile_markup import exchange, markup
from tests.importers.hostile_pdf import pdfs
from tests.importers.hostile_small import small_formats
from tests.importers.hostile_texts import texts


def inputs(size: int) -> Iterator[Input]:
    """Give all inputs; `size` is 1 for their full measure, and divides it."""
    yield from encodings()
    yield from files()
    yield from markup(size)
    yield from exchange(size)
    yield from archives(max(1, size // 5))
    yield from pdfs(size)
    yield from texts(size)
    yield from small_formats(size)

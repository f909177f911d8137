"""A source that was read and mined: its articles, and the glossary of each."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from glossreader.domain.article import Article, Imported
    from glossreader.domain.term import Glossary


@dataclass(frozen=True, slots=True)
class Mined:
    """What one source yielded; `glossaries[i]` belongs to `imported.articles[i]`."""

    imported: "Imported"
    glossaries: "tuple[Glossary, ...]"

    def pairs(self) -> "Iterator[tuple[Article, Glossary]]":
        """Each article with its glossary, in the order of the source."""
        return zip(self.imported.articles, self.glossaries, strict=True)

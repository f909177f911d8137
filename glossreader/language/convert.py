"""From one script to the other, by OpenCC."""

from functools import lru_cache
from typing import TYPE_CHECKING

from glossreader.language.script import evidence

if TYPE_CHECKING:
    from opencc import OpenCC

TO_SIMPLIFIED = "t2s"
TO_TRADITIONAL = "s2tw"


class Converter:
    """Converts what is in the other script and leaves alone what is not: 里 of a traditional text stays 里."""

    def __init__(self) -> None:
        self._converters: dict[str, OpenCC] = {}
        self.simplified = lru_cache(maxsize=20_000)(self._simplified)
        self.traditional = lru_cache(maxsize=20_000)(self._traditional)

    def _simplified(self, text: str) -> str:
        simplified, traditional = evidence(text)
        return text if simplified and not traditional else self._convert(text, TO_SIMPLIFIED)

    def _traditional(self, text: str) -> str:
        simplified, traditional = evidence(text)
        return text if traditional and not simplified else self._convert(text, TO_TRADITIONAL)

    def _convert(self, text: str, configuration: str) -> str:
        if configuration not in self._converters:
            from opencc import OpenCC  # noqa: PLC0415  # late: start-up

            self._converters[configuration] = OpenCC(configuration)
        return str(self._converters[configuration].convert(text))

"""From one script to the other, by OpenCC."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from glossreader.language.hanzi import HAN
from glossreader.language.script import evidence

if TYPE_CHECKING:
    from opencc import OpenCC

_TO_SIMPLIFIED = "t2s"
_TO_TRADITIONAL = "s2tw"  # 裡 群 眾 啟, as Taiwan and most publishers print them; s2t has 裏 羣 衆 啓
_HANZI = re.compile(f"[{HAN}]{{1,1000}}")  # OpenCC's time grows with the square of a run


class Converter:
    """Converts what is in the other script and leaves alone what is not: 里 of a traditional text stays 里."""

    def __init__(self) -> None:
        self._converters: dict[str, OpenCC] = {}
        self._convert = lru_cache(maxsize=20_000)(self._ask_opencc)

    def simplified(self, text: str) -> str:
        """Write a text in simplified characters, unless it is in them already."""
        simplified, traditional = evidence(text)
        return text if simplified and not traditional else _HANZI.sub(lambda run: self._convert(run.group(), _TO_SIMPLIFIED), text)

    def traditional(self, text: str) -> str:
        """Write a text in traditional characters, unless it is in them already."""
        simplified, traditional = evidence(text)
        return text if traditional and not simplified else _HANZI.sub(lambda run: self._convert(run.group(), _TO_TRADITIONAL), text)

    def _ask_opencc(self, text: str, configuration: str) -> str:
        if configuration not in self._converters:
            from opencc import OpenCC  # noqa: PLC0415  # late: start-up

            self._converters[configuration] = OpenCC(configuration)
        return str(self._converters[configuration].convert(text))

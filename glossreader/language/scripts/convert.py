"""From one script to the other, by OpenCC."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from glossreader.language.hanzi import HAN
from glossreader.language.scripts.recognise import evidence

if TYPE_CHECKING:
    from opencc import OpenCC

_TO_SIMPLIFIED = "t2s"
_TO_TRADITIONAL = "s2tw"  # 裡 群 眾 啟, as Taiwan and most publishers print them; s2t has 裏 羣 衆 啓
_HANZI = re.compile(f"[{HAN}]{{1,1000}}")  # OpenCC's time grows with the square of a run


class Converter:
    """Converts what is in the other script and leaves alone what is not: 里 of a traditional text stays 里.

    What comes out has as many code points as what went in: no entry of OpenCC's tables for these two ways changes the length.
    """

    def __init__(self) -> None:
        self._converters: dict[str, OpenCC] = {}
        self._convert = lru_cache(maxsize=20_000)(self._ask_opencc)

    def simplified(self, text: str) -> str:
        """Write a text in simplified characters, except what is in them already: all of it, or runs of hanzi in a mixed text."""
        return text if _is_in(_TO_SIMPLIFIED, text) else _HANZI.sub(lambda run: self._convert(run.group(), _TO_SIMPLIFIED), text)

    def traditional(self, text: str) -> str:
        """Write a text in traditional characters, except what is in them already: all of it, or runs of hanzi in a mixed text."""
        return text if _is_in(_TO_TRADITIONAL, text) else _HANZI.sub(lambda run: self._convert(run.group(), _TO_TRADITIONAL), text)

    def _ask_opencc(self, run: str, configuration: str) -> str:
        if _is_in(configuration, run):
            return run
        if configuration not in self._converters:
            from opencc import OpenCC  # noqa: PLC0415  # late: start-up

            self._converters[configuration] = OpenCC(configuration)
        return str(self._converters[configuration].convert(run))


def _is_in(configuration: str, text: str) -> bool:
    """Whether a text is in the script that a configuration leads to, and in no other."""
    simplified, traditional = evidence(text)
    own, other = (simplified, traditional) if configuration == _TO_SIMPLIFIED else (traditional, simplified)
    return own > 0 and not other

"""From one script to the other, by OpenCC: as a configuration says, or only what is not in the wished script yet."""

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from glossreader.domain.script import Configuration
from glossreader.language.hanzi import HAN
from glossreader.language.scripts.alignment import Converted
from glossreader.language.scripts.recognise import evidence
from glossreader.settings import Traditional

if TYPE_CHECKING:
    from glossreader.language.scripts.conversion import Conversion

_TO_TRADITIONAL = {
    Traditional.TAIWAN: Configuration.S2TW,  # 裡 群 眾 啟, as most publishers print them
    Traditional.HONG_KONG: Configuration.S2HK,
    Traditional.OPENCC: Configuration.S2T,
}
_TO_SIMPLIFIED = {configuration for configuration in Configuration if configuration.partition("2")[2].startswith("s")}
_CHANGE_WORDS = {Configuration.S2TWP, Configuration.TW2SP, Configuration.S2HKP, Configuration.HK2SP}
_HANZI = re.compile(f"[{HAN}]{{1,1000}}")


@cache
def conversion(configuration: Configuration) -> "Conversion":
    """Give the conversion of a configuration; its tables are loaded with the first text."""
    from glossreader.language.scripts.conversion import Conversion  # noqa: PLC0415  # late: start-up

    return Conversion(configuration.value)


class Converter:
    """Converts what is in the other script and leaves alone what is not: 里 of a traditional text stays 里.

    What `simplified` and `traditional` give has as many code points as the text: no entry of their tables changes the length.
    """

    def __init__(self) -> None:
        self._run = lru_cache(maxsize=20_000)(_run)

    def convert(self, text: str, configuration: Configuration) -> Converted:
        """Write a text as a configuration says, whatever script it is in, with a map between the characters of both."""
        return conversion(configuration).converted(text)

    def written(self, text: str, configuration: Configuration) -> str:
        """Write a text in the other script, by a configuration from one to the other, except what is in that script already.

        That is all of it, or runs of hanzi in a mixed text, unless the configuration changes words, which may have Latin letters (U盘).
        """
        if configuration not in _CHANGE_WORDS:
            return self._written(text, configuration)
        return text if _is_in(configuration, text) else str(conversion(configuration).convert(text))

    def simplified(self, text: str) -> str:
        """Write a text in simplified characters, except what is in them already: all of it, or runs of hanzi in a mixed text."""
        return self._written(text, Configuration.T2S)

    def traditional(self, text: str, region: Traditional = Traditional.TAIWAN) -> str:
        """Write a text in a region's traditional characters, except what is in some already: all of it, or runs in a mixed text."""
        return self._written(text, _TO_TRADITIONAL[region])

    def _written(self, text: str, configuration: Configuration) -> str:
        return text if _is_in(configuration, text) else _HANZI.sub(lambda run: self._run(run.group(), configuration), text)


def _run(run: str, configuration: Configuration) -> str:
    return run if _is_in(configuration, run) else str(conversion(configuration).convert(run))


def _is_in(configuration: Configuration, text: str) -> bool:
    """Whether a text is in the script that a configuration leads to, and in no other."""
    simplified, traditional = evidence(text)
    own, other = (simplified, traditional) if configuration in _TO_SIMPLIFIED else (traditional, simplified)
    return own > 0 and not other

"""Where things lie: the library, what can be rebuilt, and what comes with the program."""

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

HOME_VARIABLE = "GLOSSREADER_HOME"  # one folder for all data, caches and settings
_NAME = "glossreader"
_PACKAGE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of one user; none of them need exist.

    data   what a person made or brought: the library and the copies of it.
    cache  what the program builds again when it is gone: the dictionary.
    """

    data: Path
    cache: Path

    @property
    def library(self) -> Path:
        """The library that is used when no other is named."""
        return self.data / "library.glossreader"


def user_places() -> Places:
    """Tell the places of this user: under `GLOSSREADER_HOME` where it is set, else where the system wants them."""
    if home := os.environ.get(HOME_VARIABLE):
        return Places(Path(home), Path(home) / "cache")
    return Places(platformdirs.user_data_path(_NAME, appauthor=False), platformdirs.user_cache_path(_NAME, appauthor=False))


def resource(*parts: str) -> Path:
    """Find a file that comes with the program: inside the package when installed, beside it in a checkout."""
    installed = _PACKAGE / "resources"
    return (installed if installed.is_dir() else _PACKAGE.parent / "resources").joinpath(*parts)

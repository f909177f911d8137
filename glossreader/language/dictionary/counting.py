"""How many entries a volume has, whether it is on the shelf or not."""

from contextlib import closing
from pathlib import Path

from glossreader.language.dictionary.cache import finished_file
from glossreader.language.dictionary.volume import VolumeFile


def count_entries(folder: Path, volume: str) -> int:
    """Count the entries of a volume in the folder of the dictionaries; 0 where it is not built."""
    file = finished_file(folder, volume)
    if file is None:
        return 0
    with closing(VolumeFile(volume, file)) as opened:
        return sum(count or 0 for (count,) in opened.ask("SELECT max(rowid) FROM entry", ()))

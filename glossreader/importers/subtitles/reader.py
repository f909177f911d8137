"""Subtitles are read as what is said: SubRip, WebVTT and both kinds of SubStation Alpha."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from glossreader.importers.accounting import count_hanzi
from glossreader.importers.laid import Part
from glossreader.importers.subtitles.blocks import track_of_blocks
from glossreader.importers.subtitles.credits import ENDS, is_credit
from glossreader.importers.subtitles.cue import Cue
from glossreader.importers.subtitles.repeats import without_repeats
from glossreader.importers.subtitles.script import is_script, track_of_script
from glossreader.importers.subtitles.sentences import paragraphs
from glossreader.importers.subtitles.shown import hanzi_written
from glossreader.importers.subtitles.streams import in_order, moments_of
from glossreader.importers.subtitles.turns import turns_of


def part_of_subtitles(text: str) -> tuple[Part, int]:
    """Read subtitles as one article without a title; also count the hanzi that they show, by another way, each text once.

    Credits of those who made the subtitles are cut. Names of speakers that WebVTT has in tags are set before what they say.
    """
    track = track_of_script(text) if is_script(text) else track_of_blocks(text)
    shown, again = without_repeats(in_order(track.cues))
    cues = [replace(cue, is_credit=_is_credit(shown, place)) for place, cue in enumerate(shown)]
    turns = [turn for moment in moments_of(cues) for turn in turns_of(moment)]
    pieces = paragraphs(turns, with_lines=all(above.first < cue.first for above, cue in pairwise(cues)))
    return Part(tuple(pieces), is_one=True, is_speech=True), hanzi_written(text) - count_hanzi("".join((*track.hidden, *again)))


def _is_credit(cues: Sequence[Cue], place: int) -> bool:
    return is_credit(cues[place].texts, at_end=place < ENDS or len(cues) - place <= ENDS)

"""What subtitles show, by a way that knows nothing of their readers: to check that they lost nothing."""

import re

from glossreader.importers.accounting import count_hanzi
from glossreader.importers.subtitles.script import is_script

_EVENT = re.compile(r"^(?:Dialogue|Comment)\s*:.*$", re.MULTILINE | re.IGNORECASE)
_BEFORE_TEXT = 9  # commas
_BRACES = re.compile(r"\{[^{}\n]*\}")
_CODE = re.compile(r"\{(?:\\[^{}\n]{0,500}|[a-zA-Z]:[^{}\n]{0,100})\}")
_TIMES = re.compile(r"^.*-{1,2}>[ \t]*\d.*$", re.MULTILINE)
_VOICE = re.compile(r"<v[.\s][^<>]{0,300}>", re.IGNORECASE)


def hanzi_written(text: str) -> int:
    """Count the hanzi of subtitles without times, styles, codes and the names of speakers in tags; what is hidden counts."""
    if is_script(text):
        events = "\n".join(event.split(",", _BEFORE_TEXT)[-1] for event in _EVENT.findall(text))
        return count_hanzi(_VOICE.sub("", _BRACES.sub("", events)))
    return count_hanzi(_VOICE.sub("", _CODE.sub("", _TIMES.sub("", text))))

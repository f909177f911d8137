"""Credits of those who made the subtitles: 夜校字幕组 翻译：小林 校对：阿美, Subtitles by Marit, www.example.org.

Films speak of such people too (人人字幕组发布声明), so a line must be nothing else, and the weaker ones stand at an end of the film.
"""

import re
from collections.abc import Sequence

_LONGEST = 160  # code points
ENDS = 4  # cues at the beginning and the end of a film
_TASK = (
    r"(?:[中英双雙]?[文语語]?字幕(?:[制製]作|志[愿願]者|[组組][长長]|翻[译譯])?|翻[译譯]|[听聽][译譯]|[听聽][写寫]|校[对對订訂]|[时時][间間]?[轴軸]"
    r"|后期|後期|[压壓][制製]|特效|[总總][监監]|[监監]制|片源|策[划劃]|美工|[录錄]入)"
)
_NAME = r"[^\s：:。！？!?，,]{1,16}"
_BESIDE = r"[\s/、&|｜·@—-]{0,5}"
_TASKS = re.compile(rf"(?:{_BESIDE}{_TASK}{_BESIDE}){{1,3}}[：:]\s{{0,3}}{_NAME}(?:{_BESIDE}{_NAME}){{0,4}}{_BESIDE}")
_SEVERAL_TASKS = re.compile(rf"(?:{_BESIDE}{_TASK}\s{{0,3}}[：:]\s{{0,3}}{_NAME}){{2,9}}{_BESIDE}")
_SPACED_TASKS = re.compile(rf"(?:{_BESIDE}{_TASK}\s{{1,3}}{_NAME}){{1,9}}{_BESIDE}")
_TEAM = r"[—\-=【\[「\s]{0,4}[^\s，。]{0,12}(?:字幕[组組社]|[汉漢]化[组組])[】\]」]?"
_TEAM_PRESENTS = re.compile(
    rf"{_TEAM}\s{{0,3}}(?:[荣榮][誉譽]出品|[倾傾]情\S{{2}}|出品|[译譯][制製]|原[创創][翻译譯]{{0,2}}|[招募新]{{2,4}}|作品|首[发發])[—\-=\s!！】]{{0,4}}"
)
_TEAM_AND_TASKS = re.compile(rf"{_TEAM}\s{{1,3}}(?:{_BESIDE}{_TASK}\s{{0,3}}(?:[：:]|\s)\s{{0,3}}{_NAME}){{1,9}}{_BESIDE}")
_BARE_TEAM = re.compile(rf"{_TEAM}\s{{0,3}}(?:[制製]作)?[—\-=\s]{{0,4}}")
_MAKER = r"[^.!?。！？]{1,60}"
_MADE = re.compile(
    r"[-–♪*~\s]{0,4}(?:(?:english|chinese) )?(?:sub(?:title)?s?|subtitled|caption(?:s|ing|ed)|sync(?:hroni[sz]ed|ed)?|re-?synced|encoded"
    rf"|ripped)(?: (?:and|&) \w{{1,20}})?(?: by\b|:)\s{{0,3}}{_MAKER}",
    re.IGNORECASE,
)
_MADE_PERHAPS = re.compile(
    rf"(?:translated|translation|transcri(?:bed|pt|ption)|timed|timing|corrected|edited|proofread)(?: by|:) {_MAKER}", re.IGNORECASE
)
_SOURCES = re.compile(
    r"opensubtitles|addic7ed|subscene|amara\.org|yyets|zimuku|subhd|shooter\.cn|[本该該]字幕[由仅僅]|^[^，。]{0,8}[仅僅]供[^，。]{0,6}(?:学习|學習|交流)"
    r"|become (?:a )?vip member",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"[^\w]{0,5}(?:https?://\S+|www\.\S+|[\w.-]{1,40}\.(?:com|net|org|tv|cn|cc))[^\w]{0,5}", re.IGNORECASE)
_SURE = (_ADDRESS, _SEVERAL_TASKS, _TEAM_PRESENTS, _TEAM_AND_TASKS, _MADE)
_AT_ENDS = (_TASKS, _SPACED_TASKS, _BARE_TEAM, _MADE_PERHAPS)


def is_credit(lines: Sequence[str], *, at_end: bool) -> bool:
    """Whether a cue says nothing but who made the subtitles; `at_end` when it is among the first or last of the film."""
    forms = (*_SURE, *_AT_ENDS) if at_end else _SURE
    if sum(map(len, lines)) > _LONGEST:
        return False
    return any(_SOURCES.search(line) for line in lines) or all(any(form.fullmatch(line) for form in forms) for line in lines)

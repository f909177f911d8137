"""Kinds: person, place, organisation, work, ... told from the signs that a reader would name."""

import re
from collections.abc import Callable

from glossreader.domain.term import Kind
from glossreader.mining.agree import Candidate
from glossreader.mining.evidence import looks_like_person
from glossreader.mining.gloss import Role
from glossreader.mining.profile import Profile
from glossreader.mining.stems import stems

_ORGANISATION = re.compile(
    r"(?:部|委|委员会|局|厅|署|院|法院|检察院|协会|学会|联合会|工商联|商会|基金会|公司|集团|银行|大学|学院|中心|研究所|报社|出版社|电视台|通讯社|党|办|网|晚报|日报|早报|时报|周报|周刊)$"
)
_PLACE = re.compile(r"(?:省|市|县|区|镇|乡|村|州|盟|旗|路|街|巷|巷子|胡同|站|山|河|湖|岛|广场|公园)$")
_NAME = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,3}")
_SLOGAN = re.compile(r"\b(?:slogan|motto|banner|catchphrase|line|mantra|sign)\b", re.IGNORECASE)
_CLAUSES = re.compile(r"[，,、]")
_SIGILS = {"#": Kind.HASHTAG, "@": Kind.ACCOUNT, "《": Kind.WORK}
_REACH = 60


def kind_of(candidate: Candidate, profile: Profile) -> Kind:
    """Say what sort of expression it is; a sign that only some mentions carry (# or @) does not make the term one."""
    sigils = {explanation.setting.run.sigil for explanation in candidate.explanations}
    if len(sigils) == 1 and (kind := _SIGILS.get(next(iter(sigils)))):
        return kind
    if "《" in sigils:
        return Kind.WORK
    return next((kind for kind, sign in _SIGNS if sign(candidate, profile)), Kind.TERM)


def _is_person(candidate: Candidate, profile: Profile) -> bool:
    """A name that spells the hanzi (Zhou Jijian, Chu Wen-ching), or one that translates nothing of what may be a person's hanzi (Joseph Wu)."""
    english = _english(candidate)
    if looks_like_person(english.split(), candidate.printed):
        return True
    if not profile.maybe_person or _NAME.fullmatch(english) is None:
        return False
    named = any(rendering.role is Role.NAME and rendering.text == english for rendering in candidate.renderings)
    return named or not profile.cover(stems(english))


def _is_place(candidate: Candidate, profile: Profile) -> bool:
    named = profile.whole is not None and any(sense & {"provin", "counti", "citi", "distri"} for sense in profile.whole.senses)
    return _english(candidate)[:1].isupper() and (named or _PLACE.search(candidate.simplified) is not None)


def _is_organisation(candidate: Candidate, _: Profile) -> bool:
    return _english(candidate)[:1].isupper() and _ORGANISATION.search(candidate.simplified) is not None


def _is_slogan(candidate: Candidate, _: Profile) -> bool:
    return _CLAUSES.search(candidate.printed) is not None or any(_SLOGAN.search(text) for text in _lead_ins(candidate))


def _lead_ins(candidate: Candidate) -> list[str]:
    settings = [explanation.setting for explanation in candidate.explanations]
    return [setting.text[max(0, setting.island.start - _REACH) : setting.island.start] for setting in settings]


def _english(candidate: Candidate) -> str:
    return candidate.renderings[0].text if candidate.renderings else ""


_SIGNS: tuple[tuple[Kind, Callable[[Candidate, Profile], bool]], ...] = (
    (Kind.PERSON, _is_person),
    (Kind.ORGANISATION, _is_organisation),
    (Kind.PLACE, _is_place),
    (Kind.SLOGAN, _is_slogan),
)

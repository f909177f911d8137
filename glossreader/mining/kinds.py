"""Kinds: person, place, organisation, work, ... told from the signs that a reader would name."""

import re
from collections.abc import Callable, Iterator

from glossreader.domain.term import Kind
from glossreader.language.chinese import Chinese
from glossreader.mining.agree import Candidate
from glossreader.mining.evidence.names import looks_like_person
from glossreader.mining.evidence.profile import Profile
from glossreader.mining.evidence.romanised import spells
from glossreader.mining.evidence.stems import stem, stems
from glossreader.mining.evidence.surnames import begins_with_surname

_REACH = 50  # code points before and behind in which a word says what the thing is
_LONG = 5  # hanzi from which a string may be a sentence
_SIGILS = {"#": Kind.HASHTAG, "@": Kind.ACCOUNT, "《": Kind.WORK}

_NAME = re.compile(r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){1,3}")
_ADDRESSED = re.compile(
    r"(?:Mr|Ms|Mrs|Dr|Madam|Master|Sister|Brother|Uncle|Aunt|Auntie|Grandma|Granny|Comrade|Professor|Teacher|MC|DJ)\.? [A-Z]"
)
_OFFICE = re.compile(
    r"(?:部|委|委员会|委会|局|厅|署|院|法院|检察院|协会|学会|联谊会|联合会|工商联|商会|基金会|公司|集团|银行|大学|学院|中心|研究所"
    r"|报社|出版社|电视台|通讯社|党|办公室|晚报|日报|早报|时报|周报|周刊)$"
)
_OFFICE_ENGLISH = re.compile(
    r"\b(?:Ministry|Bureau|Commission|Administration|Committee|Court|Procuratorate|Council|Association|Federation|University|College|Company"
    r"|Group|Bank|Press|Daily|News|Times|Post|Agency|Party|Office|Institute|Centre|Center|Foundation|Department|Yuan|Union)"
    r"(?=$| (?:of|for|on)\b)"
)
_OUTFIT = re.compile(
    r"\b(?:app|platform|company|firm|website|site|network|operator|service|newspaper|daily|magazine|journal|broadcaster|bank|start-?up|giant"
    r"|studio|brand|publisher|retailer|forum|search engine|agency)\b",
    re.IGNORECASE,
)
_SPOT = re.compile(r"(?:省|市|县|区|镇|乡|村|州|洲|盟|旗|路|街|巷|巷子|胡同|车站|站|山|河|江|湖|岛|广场|公园|埗|埔|里)$")
_SPOT_ENGLISH = re.compile(
    r"\b(?:Province|City|County|District|Town|Township|Borough|Village|Road|Street|Alley|Lane|Station|Mountain|River|Lake|Island|Square|Park"
    r"|Bay)\b"
)
_SPOT_STEMS = frozenset(map(stem, ("province", "county", "city", "district", "township")))
_ARTWORK = re.compile(
    r"\b(?:song|ballad|album|film|movie|documentary|novel|book|poem|play|series|talk show|TV show|essay|painting|memoir)\b", re.IGNORECASE
)
_MOTTO = re.compile(r"\b(?:slogan|motto|catchphrase|mantra|chant|rallying cry|proverb|saying)s?\b", re.IGNORECASE)
_SPEECH = re.compile(r"\b(?:wrote|writes|said|says|commented|replied|asked|shouted|reads|comment was)\b", re.IGNORECASE)
_CLAUSES = re.compile(r"[，,！!？?]")
_SENTENCE = re.compile(r"\b(?:is|are|was|were|has|have|will|do|don['’]t|can|want|must|we|I|my)\b")


def kind_of(candidate: Candidate, profile: Profile, chinese: Chinese) -> Kind:
    """Say what sort of expression it is; # or @ at only some of its places does not make it a hashtag or an account."""
    sigils = {explanation.setting.run.sigil for explanation in candidate.explanations}
    if len(sigils) == 1 and (kind := _SIGILS.get(next(iter(sigils)))):
        return kind
    if "《" in sigils:
        return Kind.WORK
    return next((kind for kind, sign in _SIGNS if sign(candidate, profile, chinese)), Kind.TERM)


def _is_person(candidate: Candidate, profile: Profile, chinese: Chinese) -> bool:
    """Whether a name spells the hanzi (Zhou Jijian), translates nothing of what may be a person's (Joseph Wu), or addresses (Master Pu)."""
    english = _english(candidate)
    words = english.split()
    if (
        _ADDRESSED.match(english)
        or _is_old_so_and_so(english, candidate.simplified)
        or _is_surname_and_name(words, candidate.printed, profile, chinese)
    ):
        return True
    if looks_like_person(words, candidate.printed) and (profile.surname or "-" in english) and (profile.named or not profile.known):
        return True
    if not profile.maybe_person or _NAME.fullmatch(english) is None:
        return False
    surnamed = any(spells(word, candidate.printed[:1], chinese) for word in words)
    return surnamed or spells(english, candidate.printed, chinese) or not profile.cover(stems(english))


def _is_old_so_and_so(english: str, simplified: str) -> bool:
    return english.startswith("Old ") and simplified[0] == "老" and begins_with_surname(simplified[1:])


def _is_surname_and_name(words: list[str], printed: str, profile: Profile, chinese: Chinese) -> bool:
    """Two words, of which the first spells the first character and the second the rest: Mai Xiaotian 麦小田; places are one word."""
    if len(words) != 2 or profile.known or not all(word[0].isupper() for word in words):
        return False
    return spells(words[0], printed[:1], chinese) and spells(words[1], printed[1:], chinese)


def _is_organisation(candidate: Candidate, _profile: Profile, _chinese: Chinese) -> bool:
    """Whether a name has the word or the hanzi of an office, or the sentence calls it an app, a company, a paper, ..."""
    english = _english(candidate)
    if not _is_name(english):
        return False
    if _OFFICE.search(candidate.simplified) or _OFFICE_ENGLISH.search(english):
        return True
    return any(_OUTFIT.search(text) for text in _around(candidate))


def _is_place(candidate: Candidate, profile: Profile, chinese: Chinese) -> bool:
    """Whether a name has the word of a place, or spells hanzi that end like a place or that the dictionary calls one."""
    english = _english(candidate)
    if not _is_name(english):
        return False
    ends = _SPOT.search(candidate.simplified) is not None
    called = profile.whole is not None and bool(profile.whole.stems & _SPOT_STEMS)
    return (ends and _SPOT_ENGLISH.search(english) is not None) or ((ends or called) and spells(english, candidate.printed, chinese))


def _is_work(candidate: Candidate, _profile: Profile, _chinese: Chinese) -> bool:
    return _is_name(_english(candidate)) and any(_ARTWORK.search(before) for before in _before(candidate))


def _is_quotation(candidate: Candidate, profile: Profile, _chinese: Chinese) -> bool:
    """Whether it is a sentence that somebody says or writes."""
    sentence = _CLAUSES.search(candidate.printed) or _SENTENCE.search(_english(candidate))
    return profile.hanzi >= _LONG and sentence is not None and any(_SPEECH.search(text) for text in _around(candidate))


def _is_slogan(candidate: Candidate, profile: Profile, _chinese: Chinese) -> bool:
    """Whether it has several clauses, its English is a sentence, or the text calls it a slogan."""
    if _CLAUSES.search(candidate.printed) or any(_MOTTO.search(before) for before in _before(candidate)):
        return True
    return profile.hanzi >= _LONG and _SENTENCE.search(_english(candidate)) is not None


def _is_name(english: str) -> bool:
    """Whether English is written like a name: its first and last word have capitals."""
    words = english.split()
    return bool(words) and words[0][0].isupper() and words[-1][0].isupper()


def _before(candidate: Candidate) -> Iterator[str]:
    """Yield what each place has before the English and the hanzi."""
    for explanation in candidate.explanations:
        setting = explanation.setting
        start = min(
            [setting.island.start, *(gloss.place.start for gloss in explanation.glosses[:1] if gloss.place.block == setting.sheet.block)]
        )
        yield setting.text[max(0, start - _REACH) : start]


def _around(candidate: Candidate) -> Iterator[str]:
    yield from _before(candidate)
    for explanation in candidate.explanations:
        end = explanation.setting.island.end
        yield explanation.setting.text[end : end + _REACH]


def _english(candidate: Candidate) -> str:
    return candidate.renderings[0].text if candidate.renderings else ""


_SIGNS: tuple[tuple[Kind, Callable[[Candidate, Profile, Chinese], bool]], ...] = (
    (Kind.PERSON, _is_person),
    (Kind.PLACE, _is_place),
    (Kind.WORK, _is_work),
    (Kind.ORGANISATION, _is_organisation),
    (Kind.QUOTATION, _is_quotation),
    (Kind.SLOGAN, _is_slogan),
)

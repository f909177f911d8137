"""Small words of English: those that begin, join or end a phrase, and those that authors use to talk about expressions."""

_DETERMINERS = "a an the this that these those its his her their our your my"
_EMPTY_LINKS = "of in on at by for to with and or & from"
_TELLING_LINKS = """into over under between against without up out off down onto upon within among toward towards via across along
near around behind beyond"""
_LOOSE = """new old other others another such same own first last latest recent former many some several few local various
certain whole entire"""
_VERBS_AND_PRONOUNS = """is are was were be been being am it he she they we i you him them us who whom which what has have had do does
did can could will would may might must should also e.g i.e eg ie aka as"""
_NAMING = """called so-called named dubbed labeled labelled termed known say says said calls call means meaning mean become
became becomes whose where when while because if than then there only even still just very so such too but
about after before through during since until how why not like including include includes"""
_COMMON_VERBS = """come comes came go goes went gone get gets got take takes took make makes made give gives gave bring brings brought
find finds found see sees saw use uses used seem seems stand stands stood sit sits sat lie lies grow grows grew follow follows followed
fall falls fell keep keeps kept want wants wanted need needs needed remain remains remained appear appears appeared"""
_UNITS = "g kg mg ml l cl dl cm mm km m oz lb lbs tsp tbsp cup cups yuan rmb mu jin"
_ABOUT = """term terms word words phrase phrases expression expressions character characters slogan slogans hashtag
hashtags idiom saying sayings proverb name title concept catchphrase buzzword buzzwords nickname chinese
mandarin cantonese english pinyin literally meaning translation usual tag tags topic topics headline account
example examples source note photo image caption original see something someone thing things abbreviation
acronym reference"""

DETERMINERS = frozenset(_DETERMINERS.split())
LINKS = frozenset((_EMPTY_LINKS + " " + _TELLING_LINKS).split())  # join words within a phrase
LOOSE = frozenset(_LOOSE.split())  # say which one is meant, and seldom belong to what it is called
OUTSIDE = frozenset((_VERBS_AND_PRONOUNS + " " + _NAMING).split())  # no term has them: they end it on its left side
COMMON_VERBS = frozenset(_COMMON_VERBS.split())  # join a term to its sentence, unless the hanzi mean them
UNITS = frozenset(_UNITS.split())  # behind a number: 500 g | glutinous rice
ABOUT_WORDS = frozenset(_ABOUT.split())  # what authors call an expression when they introduce it; alone they translate nothing
JOINING = DETERMINERS | LINKS  # may stand inside a name
MODIFYING = LOOSE | COMMON_VERBS  # may stand before a term in its sentence
SMALL = JOINING | OUTSIDE
# Words without a meaning of their own; "after", "not" and "without" are not among them, for they translate 后, 不 and 无.
EMPTY = DETERMINERS | frozenset((_EMPTY_LINKS + " " + _VERBS_AND_PRONOUNS).split())

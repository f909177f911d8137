"""The shapes in which authors gloss, and how far each is trusted before one looks at the words."""

from enum import StrEnum


class Shape(StrEnum):
    """Where the English stands and what joins it to the Chinese."""

    BEFORE_BRACKETS = "English (中文)"
    SPELLED_OUT = "English (ABC, 中文)"
    BEFORE_HANZI = "English 中文"
    TOGETHER = "“English 中文”"
    OR = "English, or 中文"
    SAID_TO_BE = "“English” is 中文"
    BEFORE_COMMA = "English, 中文,"
    FOR = "English for 中文"
    BEFORE_PINYIN = "English pinyin (中文)"
    BEFORE_JOINT = "English – 中文"
    LINE_HEAD = "English: 中文"
    LINE_HEAD_QUOTED = "‘English’, more about it: 中文"
    LINE_LABEL = "label: 中文"
    MEANING_WITHIN = "(中文, “English”)"
    REMARK_WITHIN = "(中文, English)"
    MEANING_BEHIND = "中文 (“English”)"
    REMARK_BEHIND = "中文 (English)"
    ABBREVIATION = "(ABC, 中文)"
    QUOTATION_BEHIND = "中文, “English”"
    ANNOUNCED_QUOTATION = "中文 means “English”"
    LATE_QUOTATION = "中文, so and so, means “English”"
    LOOSE_QUOTATION = "中文 so and so “English”"
    CLAUSE_BEHIND = "中文, literally English"
    BEHIND_COMMA = "中文 (pinyin), English"
    FIRST_SENTENCE = "中文. English."
    IN_ENGLISH = "中文, English in English"
    REST_OF_LINE = "中文 – English"
    FURTHER_DEFINITION = "... 中文 = English"
    LIST_LINE = "中文 English"
    HEADWORD = "Name (Chinese: 中文)"
    PERSON = "Given Name (中文)"
    NAME = "Name (中文)"
    WORD = "word (中文)"
    NAME_BEHIND = "中文 (Name)"
    WORD_BEHIND = "中文 (word)"
    READING = "pinyin in its own cell or line"
    HEADED_CELL = "a cell whose head says English"
    NAMED_CELL = "a cell that spells the hanzi"
    CELL = "a cell"
    REMARK_CELL = "a cell that says something else"
    FIELD = "a field that says English"
    INFOBOX = "a title over a box"
    LINE_ABOVE = "a line above"
    QUOTATION_BELOW = "a quotation below"
    LINE_BELOW_PINYIN = "pinyin, 中文 and English on three lines"
    LINE_BELOW = "a line below"


# In the unit of the evidence: 2 is what a phrase gets that translates every character. Signs that an author puts there on purpose (brackets
# with a quotation, a verb that announces it, a head of a table) are worth more, places where English merely happens to stand less.
TRUST = {
    Shape.BEFORE_BRACKETS: 1.6,
    Shape.SPELLED_OUT: 4.0,
    Shape.BEFORE_HANZI: 0.4,
    Shape.TOGETHER: 2.2,
    Shape.OR: 1.2,
    Shape.SAID_TO_BE: 2.2,
    Shape.BEFORE_COMMA: 0.2,
    Shape.FOR: 0.8,
    Shape.BEFORE_PINYIN: -0.6,
    Shape.BEFORE_JOINT: 0.4,
    Shape.LINE_HEAD: 2.0,
    Shape.LINE_HEAD_QUOTED: 2.5,
    Shape.LINE_LABEL: 1.4,
    Shape.MEANING_WITHIN: 2.8,
    Shape.REMARK_WITHIN: -1.2,
    Shape.MEANING_BEHIND: 2.8,
    Shape.REMARK_BEHIND: 2.0,
    Shape.ABBREVIATION: 0.5,
    Shape.QUOTATION_BEHIND: 1.8,
    Shape.ANNOUNCED_QUOTATION: 3.0,
    Shape.LATE_QUOTATION: 2.4,
    Shape.LOOSE_QUOTATION: 1.0,
    Shape.CLAUSE_BEHIND: 1.4,
    Shape.BEHIND_COMMA: 0.8,
    Shape.FIRST_SENTENCE: 0.6,
    Shape.IN_ENGLISH: 2.4,
    Shape.REST_OF_LINE: 1.8,
    Shape.FURTHER_DEFINITION: 1.2,
    Shape.LIST_LINE: 0.6,
    Shape.HEADWORD: 3.0,
    Shape.PERSON: 2.8,
    Shape.NAME: 2.6,
    Shape.WORD: 1.8,
    Shape.NAME_BEHIND: 1.6,
    Shape.WORD_BEHIND: 1.2,
    Shape.READING: 3.2,
    Shape.HEADED_CELL: 3.2,
    Shape.NAMED_CELL: 2.0,
    Shape.CELL: 1.6,
    Shape.REMARK_CELL: 0.6,
    Shape.FIELD: 3.2,
    Shape.INFOBOX: 1.8,
    Shape.LINE_ABOVE: 0.6,
    Shape.QUOTATION_BELOW: 2.4,
    Shape.LINE_BELOW_PINYIN: 2.0,
    Shape.LINE_BELOW: 0.0,
}

# What a single word loses that shares no sense and no sound with the hanzi and is not quoted: where nothing but the place speaks for it, it
# is mostly a word of the sentence (the tables 大排档 stand here) or a remark (林志远 (Cornell)).
DOUBT = {
    Shape.BEFORE_HANZI: 0.5,
    Shape.BEFORE_JOINT: 0.5,
    Shape.LIST_LINE: 0.4,
    Shape.LINE_LABEL: 0.0,
    Shape.LINE_BELOW: 0.4,
    Shape.BEFORE_BRACKETS: 0.3,
    Shape.REMARK_BEHIND: 0.5,
    Shape.REMARK_WITHIN: 0.4,
}
BARE = frozenset((Shape.BEFORE_HANZI, Shape.BEFORE_JOINT))  # joined loosely, above all in headings and captions

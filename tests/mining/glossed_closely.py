"""Sentences whose English is hard to delimit or to join to its Chinese, by what makes it hard; rows as in glossed.py."""

from tests.mining.glossed import Row

VERB_OR_NOUN_BEFORE: list[Row] = [
    ("Above them come municipal ordinances (市政条例), then the rest.", "市政条例", "municipal ordinances", None),
    ("From this grew collective farms (集体农场) in the east.", "集体农场", "collective farms", None),
    ("Members of the Iron Fund II (铁基金二期) met.", "铁基金二期", "Iron Fund II", None),
    ("He paints doors in Southern Song manner (南宋风格).", "南宋风格", "Southern Song manner", None),
    ("She hosts the podcast Manmanlai (慢慢来播客) from home.", "慢慢来播客", "Manmanlai", None),
    ("Add 200 g glutinous rice (糯米) and wait.", "糯米", "glutinous rice", None),
    ("owned by Hengfeng Fishery Co., Ltd. (恒丰渔业有限公司) since May", "恒丰渔业有限公司", "Hengfeng Fishery Co., Ltd", None),
]

LEFT_EDGE_FARTHER: list[Row] = [
    ("A spoon of smoked plum (乌梅) goes in.", "乌梅", "smoked plum", None),
    ("They remember the Yellow Umbrella movement 黄伞运动 well.", "黄伞运动", "Yellow Umbrella movement", None),
    ("a bowl of dan dan noodles (担担面) for two", "担担面", "dan dan noodles", None),
    ("the art of being volunteered (被志愿)", "被志愿", "being volunteered", None),
]

JOINED_BY_COMMA_OR_DASH: list[Row] = [
    ("He calls it a paper tiger, 纸老虎.", "纸老虎", "paper tiger", None),
    ("So the street office, 街道办, had to act.", "街道办", "street office", None),
    ("The Democratic Life Meeting – known in Chinese as 民主生活会 – lasts a day.", "民主生活会", "Democratic Life Meeting", None),
    ("The night shift — called 夜班 in Chinese — is long.", "夜班", "night shift", None),
    ("Hawkers, xiǎofàn 小贩, know this.", "小贩", "Hawkers", "xiǎofàn"),
    ("摸鱼. Touching fish. You pretend to work.", "摸鱼", "Touching fish", None),
    ("爱丽丝 (Àilìsī), Alice, came first.", "爱丽丝", "Alice", "Àilìsī"),
    ("Rules for 规则 and Measures for 办法", "办法", "Measures", None),
    ("The law prefers Notices for 通知 and Decisions for 决定.", "决定", "Decisions", None),
]

SEVERAL_IN_ONE_LINE: list[Row] = [
    ("细则: Detailed Rules. 通告 = Notice. 建议 = Opinions.", "建议", "Opinions", None),
    ("夜市: Night Market. 地摊 = street stall. 城管 – urban management.", "夜市", "Night Market", None),
    ("夜市: Night Market. 地摊 = street stall. 城管 – urban management.", "地摊", "street stall", None),
    ("夜市: Night Market. 地摊 = street stall. 城管 – urban management.", "城管", "urban management", None),
    (
        "目瞪口呆 (mù dèng kǒu dāi): stupefied, dumbstruck | to stare with open mouth",
        "目瞪口呆",
        "stupefied, dumbstruck",
        "mù dèng kǒu dāi",
    ),
    ("告诫. As a verb: “admonish.” Often in the passive.", "告诫", "admonish", None),
    ("饭搭子 (fàn dāzi): everybody has one now. I would translate it as “meal buddy.”", "饭搭子", "meal buddy", "fàn dāzi"),
]

READING_WITHOUT_ENGLISH: list[Row] = [
    ("Going back: hǎiguī, 海龟", "海龟", "hǎiguī", "hǎiguī"),
    ("The third dish is salty: xiancai 咸菜, of course.", "咸菜", "xiancai", None),
    ("Ask for a baogao (报告) at once.", "报告", "baogao", "baogao"),
    ("They drink hulatang (胡辣汤) there.", "胡辣汤", "hulatang", "hulatang"),
    ("The yundonghui, or “sports meet” (运动会), is in June.", "运动会", "sports meet", "yundonghui"),
    ("Then “XSWL” (笑死我了), from xiàosǐ wǒ le, was typed.", "笑死我了", "XSWL", "xiàosǐ wǒ le"),
    ("he said pǎolù, “to clear out.” Well — 卷铺盖, “roll up your bedding.”", "卷铺盖", "roll up your bedding", None),
]

NAMES_WITH_REMARKS: list[Row] = [
    ("the painter Lin Zhiyuan 林志远 (b. 1951) and", "林志远", "Lin Zhiyuan", None),
    ("the painter Lin Zhiyuan 林志远 (1951–2019) and", "林志远", "Lin Zhiyuan", None),
    ("according to Lin Zhiyuan 林志远 (Cornell) and others", "林志远", "Lin Zhiyuan", None),
]

LABELLED: list[Row] = [
    ("Mianzi (面子) — literally “face”", "面子", "face", None),
    ("面子 – literal translation: “face”", "面子", "face", None),
    (
        "3. 装蒜\nPinyin: zhuāng suàn\nLiteral meaning: to pretend to be garlic\nMeaning: to play the fool",
        "装蒜",
        "to play the fool",
        "zhuāng suàn",
    ),
    ("装蒜 (zhuāng suàn)\nLiteral translation: “to pretend to be garlic”", "装蒜", "to pretend to be garlic", "zhuāng suàn"),
]

MIXED_STRINGS: list[Row] = [
    ("caught in the bottleneck (瓶颈1) for years", "瓶颈", "bottleneck", None),
    ("They launched Heavenly Ship 5 (天舟5) at noon.", "天舟5", "Heavenly Ship 5", None),
    ("the list of “red lamp” projects (“红灯”项目)", "“红灯”项目", "red lamp projects", None),
    ("debts of the “three lines” policy (“三条线”政策)", "“三条线”政策", "three lines policy", None),
    ("is it Town or not town (Town不town), they ask", "Town不town", "Town or not town", None),
]

ALL = [
    *VERB_OR_NOUN_BEFORE,
    *LEFT_EDGE_FARTHER,
    *JOINED_BY_COMMA_OR_DASH,
    *SEVERAL_IN_ONE_LINE,
    *READING_WITHOUT_ENGLISH,
    *NAMES_WITH_REMARKS,
    *LABELLED,
    *MIXED_STRINGS,
]

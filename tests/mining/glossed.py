"""Sentences in which an author explains a Chinese expression, by the shape of the explanation.

Each row: the text (a line break is a new block), the Chinese string, its English and the author's pinyin (None where none is given).
"""

Row = tuple[str, str, str | None, str | None]

BRACKETS_BEHIND_ENGLISH: list[Row] = [
    ("The canteen is for phone zombies (低头族) after six.", "低头族", "phone zombies", None),
    ("Last spring the county opened a legal aid center (法律援助中心) next to the bus stop.", "法律援助中心", "legal aid center", None),
    ("She filed a complaint with the State Post Bureau (国家邮政局) in May.", "国家邮政局", "State Post Bureau", None),
    ("He was accused of the crime of spreading rumors (散布谣言罪).", "散布谣言罪", "crime of spreading rumors", None),
    ("They were told to practise the mass line (群众路线) again.", "群众路线", "mass line", None),
    ("An editor in Hefei, Cao Yunlin (曹云麟), kept the letters.", "曹云麟", "Cao Yunlin", None),
    ("Posters for the “Clean Plate Campaign” (光盘行动) hung in the hall.", "光盘行动", "Clean Plate Campaign", None),
    ("Many speak of ‘revenge bedtime procrastination’ (报复性熬夜) now.", "报复性熬夜", "revenge bedtime procrastination", None),
    ('The paper calls them "ghost workers" (幽灵工人) in its report.', "幽灵工人", "ghost workers", None),
    ("Her landlord's residence permit (居住证) had run out.", "居住证", "residence permit", None),
    ("The villagers' committee (村民委员会) met on Sunday.", "村民委员会", "villagers' committee", None),
    ("Tickets are sold through Damai.cn (大麦网) only.", "大麦网", "Damai.cn", None),
    ("It is one of the so-called nail houses (钉子户) of the district.", "钉子户", "nail houses", None),
    ("Under the new regulation on food delivery (外卖管理办法) nothing changes.", "外卖管理办法", "regulation on food delivery", None),
    ("Anyone born after 2000 (00后) may apply.", "00后", "born after 2000", None),
    ("Sister Guo's (郭姐) shop closes at nine.", "郭姐", "Sister Guo", None),
    ("the magazine Southern Window (《南风窗》) printed his essay", "南风窗", "Southern Window", None),
    ("The topic “Why Do Cats Hate Mondays” (#猫为什么讨厌星期一#) trended.", "猫为什么讨厌星期一", "Why Do Cats Hate Mondays", None),
    ("a video by “Uncle Noodle Travels” (@面条大叔去旅行) was shared", "面条大叔去旅行", "Uncle Noodle Travels", None),
    ("The drill is known as the “earthquake run” （地震跑） among pupils.", "地震跑", "earthquake run", None),
    ("the bureau's list of “zombie enterprises” ((僵尸企业))", "僵尸企业", "zombie enterprises", None),
    ("a ‘human flesh search engine” (人肉搜索引擎) found him in two days", "人肉搜索引擎", "human flesh search engine", None),
    ("what they call ‘naked marriage‘ (裸婚), no ring and no car", "裸婚", "naked marriage", None),
    ("In Taiwan a wage thief (薪水小偷) is somebody who naps at work.", "薪水小偷", "wage thief", None),
    ("the “patriotic education” campaign (爱国教育) reached the nursery", "爱国教育", "patriotic education", None),
    ("the “rice circle” economy (饭圈经济) is worth billions", "饭圈经济", "rice circle economy", None),
    ("an estimated 40,000 basement rooms (地下室) of the city", "地下室", "basement rooms", None),
    ("points for reading on Learn with the Party (跟党学)", "跟党学", "Learn with the Party", None),
    ("companies like Jingdong and Tencent (腾讯) hire again", "腾讯", "Tencent", None),
    (
        "the National Reform and Development Office (国家改革发展办公室) said",
        "国家改革发展办公室",
        "National Reform and Development Office",
        None,
    ),
    ("the Labour Day holiday (劳动节假期) is short", "劳动节假期", "Labour Day holiday", None),
    ("Former Audit Yuan (審計院) member Lee resigned.", "審計院", "Audit Yuan", None),
    ("Party Legislator Hsu Mei-ling (徐美玲) said so.", "徐美玲", "Hsu Mei-ling", None),
    ("Minister of Health Albert Kuo (郭文彬) did not.", "郭文彬", "Albert Kuo", None),
    ("an old woman at the cha chaan teng (茶餐廳) on the corner", "茶餐廳", "cha chaan teng", None),
    ("on the subway station Liyuan Street (梨园街站, Line 2)", "梨园街站", "Liyuan Street", None),
    ("What is a “model mother-in-law”? (模范婆婆)", "模范婆婆", "model mother-in-law", None),
    ("An ordinary youth (putong qingnian, 普通青年, was he", "普通青年", "ordinary youth", "putong qingnian"),
]

READING_IN_BRACKETS: list[Row] = [
    ("Slow Rivers Credit (Mànhé xìnyòng 慢河信用) was founded in 2016.", "慢河信用", "Slow Rivers Credit", "Mànhé xìnyòng"),
    ("the hukou or household registration (户口, hùkǒu) of the child", "户口", "household registration", "hùkǒu"),
    ("a so-called leftover woman (shèngnǚ 剩女) in her thirties", "剩女", "leftover woman", "shèngnǚ"),
    ("the word “face” (面子 miànzi) explains little", "面子", "face", "miànzi"),
    ("known as the “floating population” (liudong renkou, 流动人口)", "流动人口", "floating population", "liudong renkou"),
    ("His mother's dowry (嫁妆; jiàzhuang) was a sewing machine.", "嫁妆", "dowry", "jiàzhuang"),
    ("The term (关系 guānxi, “connections”) needs no translation.", "关系", "connections", "guānxi"),
    ("One says chuan tou (串头, “to gossip door to door”) in these hills.", "串头", "to gossip door to door", "chuan tou"),
    ("the danwei (单位; literally “unit”) gave out oil and rice", "单位", "unit", "danwei"),
    ("Old people meet for weiqi (围棋), a board game.", "围棋", "weiqi", None),
    ("‘Shuang Kai’ (双开), literally ‘double dismissal,’ ends a career.", "双开", "double dismissal", "Shuang Kai"),
    (
        "The custom of nao dongfang (闹洞房), meaning “making a row in the bridal chamber”, is dying out.",
        "闹洞房",
        "making a row in the bridal chamber",
        "nao dongfang",
    ),
    ("Clear Broth (清汤 - Qīng tāng): mild", "清汤", "Clear Broth", "Qīng tāng"),
    ("Duck: Yā ròu (鸭肉)", "鸭肉", "Duck", "Yā ròu"),
    ("Cù dié (醋碟) - dish for vinegar", "醋碟", "dish for vinegar", "Cù dié"),
]

CHINESE_FIRST: list[Row] = [
    ("吹牛 (to brag) is a national sport.", "吹牛", "to brag", None),
    ("She wrote 平常心 (“an ordinary heart”) on the wall.", "平常心", "an ordinary heart", None),
    ("拼爹 (pīn diē): “competing with fathers”", "拼爹", "competing with fathers", "pīn diē"),
    ("拍马屁 (pāi mǎpì) means “to flatter”.", "拍马屁", "to flatter", "pāi mǎpì"),
    ("“炒鱿鱼” (chǎo yóuyú), literally “to fry squid”, is to sack somebody.", "炒鱿鱼", "to fry squid", "chǎo yóuyú"),
    ("The word 眼红, “red-eyed,” is what we call green with envy.", "眼红", "red-eyed", None),
    ("Nobody likes 走后门, which means “to go through the back door”.", "走后门", "to go through the back door", None),
    ("The line 少说话多做事 - “talk less and do more” - hung above the door.", "少说话多做事", "talk less and do more", None),
    ("DJ阿岩 (DJ A Yan) plays on Fridays.", "DJ阿岩", "DJ A Yan", None),
    ("He is a typical 月光族 “moonlight clan”, broke by the twentieth.", "月光族", "moonlight clan", None),
    ("And then there is 官二代, usually “second-generation officials,” who never queue.", "官二代", "second-generation officials", None),
    ("“磨洋工” (mó yánggōng), common among workers, means “to idle on the job”.", "磨洋工", "to idle on the job", "mó yánggōng"),
    ("“跳房子” (tiào fángzi), hopscotch in English, is played everywhere.", "跳房子", "hopscotch", "tiào fángzi"),
    (
        "三天打鱼 (sān tiān dǎ yú) literally means fishing for three days, and then none.",
        "三天打鱼",
        "fishing for three days",
        "sān tiān dǎ yú",
    ),
    ("He shows the sign of dòng yāo 动腰. Her teacher says that it means “move your waist”.", "动腰", "move your waist", "dòng yāo"),
    ("紅絲帶 hung4 si1 daai2 (red ribbon) on the jacket", "紅絲帶", "red ribbon", "hung4 si1 daai2"),
    ("张三李四 (Tom, Dick, and Harry) may come.", "张三李四", "Tom, Dick, and Harry", None),
]

READING_FIRST: list[Row] = [
    ('Elders advise yǐnrěn 隐忍 ("forbearance") in such a case.', "隐忍", "forbearance", "yǐnrěn"),
    ('They ordered dòuzhī 豆汁, "fermented bean juice", and regretted it.', "豆汁", "fermented bean juice", "dòuzhī"),
    ('dēnglong 灯笼 ("lantern")', "灯笼", "lantern", "dēnglong"),
    ("We sang “jiānghú 江湖” (literally, “rivers and lakes”) all night.", "江湖", "rivers and lakes", "jiānghú"),
    ('There is fànwǎn / 饭碗 / "rice bowl" for a job.', "饭碗", "rice bowl", "fànwǎn"),
    ('Gōngjiāo kǎ 公交卡 = "bus pass"', "公交卡", "bus pass", "Gōngjiāo kǎ"),
    ("A pupil, or xuéshēng (学生), owes nothing.", "学生", "pupil", "xuéshēng"),
    ("In her spelling, loyalty was chung-ch'eng 忠誠, and we knew.", "忠誠", "loyalty", "chung-ch'eng"),
    ("2 June: Peng Zhaohui 彭朝晖", "彭朝晖", "Peng Zhaohui", None),
]

APPOSITION: list[Row] = [
    ("The paper praised transitional housing 过渡性住房 in its leader.", "过渡性住房", "transitional housing", None),
    ('The readout mentions "common prosperity" 共同富裕 twice.', "共同富裕", "common prosperity", None),
    ('officials must "keep promises to the people 取信于民" this year', "取信于民", "keep promises to the people", None),
    ("The National Energy Administration 国家能源局 publishes figures.", "国家能源局", "National Energy Administration", None),
    ("The economist Peng Zhaohui 彭朝晖 disagreed.", "彭朝晖", "Peng Zhaohui", None),
    ("Everybody is on Weibo微博 at that hour.", "微博", "Weibo", None),
    ("“an empty promise” — 空头支票 — was all they got", "空头支票", "an empty promise", None),
    ("The city wants to curb hidden unemployment 隐性失业, he said.", "隐性失业", "hidden unemployment", None),
    ("So “wool gatherers” is 羊毛客, we learn.", "羊毛客", "wool gatherers", None),
    ("village lore keepers[7] 乡贤 were asked", "乡贤", "village lore keepers", None),
    ("A content creator, or 博主 (bózhǔ), must eat.", "博主", "content creator", "bózhǔ"),
]

_WORDS = "Some words:\n‘Night market’: 夜市\n‘Street stall economy’: 地摊经济\n‘People’s livelihood project’: 民生工程"
LISTS: list[Row] = [
    (_WORDS, "地摊经济", "Street stall economy", None),
    (_WORDS, "民生工程", "People’s livelihood project", None),
    ("Vocabulary\n夜市: night market\n城管: urban management officers", "城管", "urban management officers", None),
    ("Vocabulary\n城管 – urban management officers. Unloved everywhere.", "城管", "urban management officers", None),
    ("Vocabulary\n城管 chéngguǎn / urban management officers", "城管", "urban management officers", "chéngguǎn"),
    ("Vocabulary\nNight market 夜市\nUrban management officers 城管", "夜市", "Night market", None),
    ("Vocabulary\n夜市 night market\n城管 urban management officers", "夜市", "night market", None),
    ("Vocabulary\nnight market / 夜市\npermit / 许可证", "许可证", "permit", None),
    ("Vocabulary\nnight market = 夜市\npermit = 许可证", "夜市", "night market", None),
    ("Vocabulary\nreport card – chéngjìdān – 成绩单", "成绩单", "report card", "chéngjìdān"),
    ("1. 保证金 (deposit)\n2. 违约金 (penalty for breach of contract)", "违约金", "penalty for breach of contract", None),
    ("(1) “Parcel lockers” (快递柜) are lockers for parcels.", "快递柜", "Parcel lockers", None),
    ("Words\n‘Improved’, sent home: 被改善\n‘To swim’, to do business: 下海", "被改善", "Improved", None),
    ("Wallflower: 墙角的人 (qiángjiǎo de rén)", "墙角的人", "Wallflower", "qiángjiǎo de rén"),
    ("4. 慢生活, slow living", "慢生活", "slow living", None),
]

TABLES: list[Row] = [
    (
        "| Term | Pinyin | Meaning |\n|---|---|---|\n| 摆摊 | bǎitān | to set up a stall |\n| 收摊 | shōutān | to pack up |",
        "收摊",
        "to pack up",
        "shōutān",
    ),
    ("Chinese\tPinyin\tEnglish\n摆摊\tbǎitān\tto set up a stall", "摆摊", "to set up a stall", "bǎitān"),
    ("English\tChinese\nto set up a stall\t摆摊", "摆摊", "to set up a stall", None),
    ("English\tChinese\tPinyin\tNotes\nharbour office\t港务处\tgǎngwùchù\tearlier 码头 (quay)", "港务处", "harbour office", "gǎngwùchù"),
    ("English\tChinese\tPinyin\tNotes\nharbour office\t港务处\tgǎngwùchù\tearlier 码头 (quay)", "码头", "quay", None),
    ("ferry\t渡船\tdou6 syun4\tonce with sails", "渡船", "ferry", "dou6 syun4"),
    ("Kuaipao | 快跑 | delivery", "快跑", "Kuaipao", None),
    ("3. 钉子户 | dīngzihù | nail house", "钉子户", "nail house", "dīngzihù"),
]

RECORDS: list[Row] = [
    ("Term: 治安拘留\nUsual English: public security detention", "治安拘留", "public security detention", None),
    ("2. Word: 饭搭子\nPinyin: fàn dāzi\nMeaning: a meal buddy, for example a colleague", "饭搭子", "a meal buddy", "fàn dāzi"),
]

LEADS: list[Row] = [
    (
        "The Stall Credit System (Chinese: 摊位信用体系; pinyin: tānwèi xìnyòng tǐxì; lit. 'stall trust system') is",
        "摊位信用体系",
        "Stall Credit System",
        "tānwèi xìnyòng tǐxì",
    ),
    ("Hanmai (Chinese: 喊麦; pinyin: hǎnmài; lit. 'shouting into the microphone') is a kind of song.", "喊麦", "Hanmai", "hǎnmài"),
]

OTHER_LINES: list[Row] = [
    ("Buying the wind\n买风 (mǎi fēng)\nThe phrase is used by sailors.", "买风", "Buying the wind", "mǎi fēng"),
    (
        'The new edition brought back a phrase of the fifties:\n土法上马\n"to start with home-made methods"',
        "土法上马",
        "to start with home-made methods",
        None,
    ),
    ("Yancheng\n严惩\nSevere punishment\nKuanda\n宽大\nLeniency", "宽大", "Leniency", "Kuanda"),
    (
        "11. The gears begin to turn\n齿轮开始转动\nchǐlún kāishǐ zhuàndòng",
        "齿轮开始转动",
        "The gears begin to turn",
        "chǐlún kāishǐ zhuàndòng",
    ),
]

ABBREVIATIONS: list[Row] = [
    (
        "held in residential surveillance at a fixed place (RSFP, 定点监视居住)",
        "定点监视居住",
        "residential surveillance at a fixed place",
        None,
    ),
    ("The State Forestry Administration (SFA 国家林业局) sent a team.", "国家林业局", "State Forestry Administration", None),
    ("Rural credit supply vehicles (RCSVs, 农贷平台) owe much.", "农贷平台", "Rural credit supply vehicles", None),
    (
        "The Cyberspace Administration of China (CAC) (国家互联网信息办公室) did not answer.",
        "国家互联网信息办公室",
        "Cyberspace Administration of China",
        None,
    ),
]

CHINESE_PROSE: list[Row] = [
    ("国家正在建设社会信用体系（Social Credit System），引发关注。", "社会信用体系", "Social Credit System", None),
    ("他提出了“历史的终结”（the end of history）的说法。", "历史的终结", "the end of history", None),
    ("专家认为，碳达峰（carbon peak）与碳中和（carbon neutrality）目标不变。", "碳中和", "carbon neutrality", None),
]

ALL = [
    *BRACKETS_BEHIND_ENGLISH,
    *READING_IN_BRACKETS,
    *CHINESE_FIRST,
    *READING_FIRST,
    *APPOSITION,
    *LISTS,
    *TABLES,
    *RECORDS,
    *LEADS,
    *OTHER_LINES,
    *ABBREVIATIONS,
    *CHINESE_PROSE,
]

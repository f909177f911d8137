"""Surnames, with which a person's name begins: the hundred that 85 % of Mainland Chinese bear, and some that are common elsewhere.

Source of the order: Ministry of Public Security, report on names of 2020.
"""

COMMON = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严欧莫孔向常"
    "洪庄萧施柯游翁阮柳章温鲁葛俞凌霍樊管蓝詹倪傅"
)
DOUBLE = frozenset(("欧阳", "司马", "诸葛", "上官", "司徒", "夏侯", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐"))


def begins_with_surname(simplified: str) -> bool:
    """Whether hanzi in simplified characters begin like a person's name."""
    return simplified[:2] in DOUBLE or simplified[:1] in COMMON

"""The charsets that a person can choose from when a page was read wrongly."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Charset:
    """A charset to choose: the Python codec, the writing that it is for, which `ui` translates, and its name, which is one everywhere."""

    codec: str
    writing: str
    name: str

    @property
    def label(self) -> str:
        """What a person is shown, in English."""
        return f"{self.writing} ({self.name})"


CHOICES = (
    Charset("utf-8", "All languages", "UTF-8"),
    Charset("gb18030", "Chinese, simplified", "GB18030, GBK, GB2312"),
    Charset("big5hkscs", "Chinese, traditional", "Big5, Big5-HKSCS"),
    Charset("utf-16-le", "All languages", "UTF-16, little-endian"),
    Charset("utf-16-be", "All languages", "UTF-16, big-endian"),
    Charset("hz", "Chinese, simplified", "HZ"),
    Charset("cp1252", "Western European", "Windows-1252, Latin-1"),
    Charset("cp1250", "Central European", "Windows-1250"),
    Charset("cp1251", "Cyrillic", "Windows-1251"),
    Charset("koi8-r", "Cyrillic", "KOI8-R"),
    Charset("cp932", "Japanese", "Shift JIS"),
    Charset("euc_jp", "Japanese", "EUC-JP"),
    Charset("cp949", "Korean", "EUC-KR"),
    Charset("cp874", "Thai", "Windows-874"),
    Charset("cp1258", "Vietnamese", "Windows-1258"),
)
"""In the order in which a reader of Chinese pages needs them."""

"""What the import dialog says of what was found, in the language of the window."""

from PySide6.QtCore import QLocale, QObject

from glossreader.domain.arrival import Choice, Sameness
from glossreader.domain.article import Article, CutReason, Decoding
from glossreader.domain.term import Glossary
from glossreader.importers.charset.choices import CHOICES

_MEGA = 1 << 20


class Words(QObject):
    """Reasons, choices, numbers and languages, as they stand in the rows of the dialog."""

    @property
    def restore(self) -> str:
        """What puts a block back."""
        return self.tr("Restore")

    @property
    def pair(self) -> str:
        """What makes two articles a pair."""
        return self.tr("pair")

    @property
    def anyway(self) -> str:
        """What has a page of the local network fetched."""
        return self.tr("Fetch it anyway")

    def looks_like(self, title: str) -> str:
        """Say which English article a Chinese one is taken for."""
        return self.tr("Looks like the Chinese of {title}").format(title=title)

    def reason(self, reason: CutReason, *, is_by_hand: bool = False) -> str:
        """Say in a word or two why a block was cut."""
        if is_by_hand and reason is CutReason.OTHER:
            return self.tr("cut by you")
        return {
            CutReason.COMMENTS: self.tr("comments"),
            CutReason.SHARE: self.tr("share links"),
            CutReason.NEWSLETTER: self.tr("newsletter"),
            CutReason.DONATION: self.tr("donation"),
            CutReason.COPYRIGHT: self.tr("copyright"),
            CutReason.AUTHOR_BIO: self.tr("about the author"),
            CutReason.IMAGE_CREDIT: self.tr("picture credit"),
            CutReason.NAVIGATION: self.tr("menus and links"),
            CutReason.EMBED: self.tr("embedded post"),
            CutReason.ADVERTISEMENT: self.tr("advertisement"),
            CutReason.OTHER: self.tr("other"),
        }[reason]

    def sameness(self, sameness: Sameness) -> str:
        """Say in what an article is the same as one of the library."""
        return {
            Sameness.TEXT: self.tr("Already in your library: the same text"),
            Sameness.SOURCE: self.tr("Already in your library, read otherwise"),
            Sameness.ADDRESS: self.tr("Already in your library: same address, other text"),
        }[sameness]

    def choice(self, choice: Choice) -> str:
        """Name what can be done with an article that is there already."""
        return {Choice.UPDATE: self.tr("Update"), Choice.KEEP_BOTH: self.tr("Keep both"), Choice.SKIP: self.tr("Skip")}[choice]

    def effect(self, choice: Choice) -> str:
        """Say what a choice does."""
        return {
            Choice.UPDATE: self.tr("Takes its place; terms and corrections stay"),
            Choice.KEEP_BOTH: self.tr("Comes in beside it"),
            Choice.SKIP: self.tr("It stays as it is"),
        }[choice]

    def terms(self, glossary: Glossary | None) -> str:
        """Say how many terms an article has; nothing while that is not known."""
        return self.tr("about %n term(s)", "", len(glossary.entries)) if glossary and glossary.entries else ""

    def extent(self, article: Article) -> str:
        """Say where an article lies and how long it is: lines 82–264, 26 blocks."""
        blocks = self.tr("%n block(s)", "", sum(block.cut is None for block in article.blocks))
        if article.first_line is None or article.last_line is None:
            return blocks
        lines = self.tr("lines {first}–{last}").format(first=self.number(article.first_line), last=self.number(article.last_line))
        return f"{lines}, {blocks}"

    def size(self, count: int) -> str:
        """Say how many bytes a source has: 214 KB."""
        return (
            QLocale()
            .formattedDataSize(count, 0 if count < _MEGA else 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
            .replace("kB", "KB")
        )

    def doubts(self, decoding: Decoding) -> str:
        """Say what is doubtful about a charset; nothing when all is well."""
        doubts = []
        if decoding.declared and decoding.misfits:
            misfits = self.tr("%n place(s) did not fit", "", decoding.misfits)
            doubts.append(self.tr("declared {charset}, but {misfits}").format(charset=decoding.declared, misfits=misfits))
        if decoding.replaced:
            doubts.append(self.tr("%n place(s) cannot be read in it", "", decoding.replaced))
        return ", ".join(doubts)

    @staticmethod
    def number(number: int) -> str:
        """Write a number as the language does."""
        return QLocale().toString(number)


def chip(article: Article, glossary: Glossary | None) -> str:
    """Give the sign of an article's languages: 中, EN, or both when English explains Chinese terms."""
    language = article.language.split("-")[0].lower()
    if language == "zh":
        return "中"
    return f"{language.upper()}+中" if glossary and glossary.entries else language.upper()


def charset_name(codec: str) -> str:
    """Write the name of a codec as charsets are called: GB18030, Windows-1252."""
    names = {charset.codec: charset.name.split(",")[0] for charset in CHOICES}
    return names.get(codec, codec.upper().replace("_", "-"))

"""What an error or a notice says in the window: the sentences of domain/errors.py, for translation, without words of the command line."""

from dataclasses import fields
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from glossreader.domain.errors import GlossreaderError, visible
from glossreader.domain.notices import Notice

_CONTEXT = "Messages"

# By the name of the class: a dataclass with slots has a twin of its name among the subclasses. PySide6 says that the texts are objects.
_SENTENCES: dict[str, Any] = {
    "SourceError": QT_TRANSLATE_NOOP("Messages", "{name} could not be read."),
    "SourceNotFound": QT_TRANSLATE_NOOP("Messages", "{name}: there is no such file. Check the name, or whether it was moved."),
    "SourceUnreadable": QT_TRANSLATE_NOOP("Messages", "{name} could not be read ({reason}). Check that you may open it."),
    "NotAFile": QT_TRANSLATE_NOOP("Messages", "{name} is {what}, not a file. Choose a page, a text, a book or a document."),
    "SourceTooLarge": QT_TRANSLATE_NOOP(
        "Messages",
        "{name} has {megabytes} MB; the largest file that can be read has {limit} MB. Save the part that you need to a file of its own.",
    ),
    "SourceTooLong": QT_TRANSLATE_NOOP(
        "Messages", "{name} has more than {limit} lines or elements. Save the part that you need to a file of its own."
    ),
    "TooManyPages": QT_TRANSLATE_NOOP(
        "Messages",
        "{name} has {pages} pages; the longest document that can be read has {limit}. Save the part that you need to a file of its own.",
    ),
    "NotText": QT_TRANSLATE_NOOP(
        "Messages", "{name} is {what}, which cannot be read. Save it as text, HTML, PDF or EPUB, and add that file."
    ),
    "NothingToRead": QT_TRANSLATE_NOOP("Messages", "{name} holds no text. Nothing was added."),
    "ReadingFailed": QT_TRANSLATE_NOOP(
        "Messages", "{name} could not be read: the program failed at it. Save its text to a file of its own and add that."
    ),
    "SourceLocked": QT_TRANSLATE_NOOP(
        "Messages", "{name} is locked with a password. Open it in its own program, save a copy without the password, and add that."
    ),
    "SourceDamaged": QT_TRANSLATE_NOOP("Messages", "{name} is damaged ({reason}). Fetch it or save it again, and add that."),
    "PicturesOnly": QT_TRANSLATE_NOOP(
        "Messages",
        "{name} has {pages} pages with pictures and no text, like a scan. Let a program recognise its text, and add what that saves.",
    ),
    "ArchiveRefused": QT_TRANSLATE_NOOP(
        "Messages", "{name} was not unpacked: {reason}. Do not open it elsewhere unless you know where it comes from."
    ),
    "ReadingTooLong": QT_TRANSLATE_NOOP(
        "Messages", "Reading {name} took longer than {seconds} seconds and was given up. Save the part that you need to a file of its own."
    ),
    "ReadingTooBig": QT_TRANSLATE_NOOP(
        "Messages",
        "Reading {name} needed more than {megabytes} MB of memory and was given up. Save the part that you need to a file of its own.",
    ),
    "EmptyFolder": QT_TRANSLATE_NOOP(
        "Messages", "{name} has no file that can be read: pages, texts, e-books, PDF and Word documents, subtitles."
    ),
    "FolderTooLarge": QT_TRANSLATE_NOOP(
        "Messages", "{name} has more than {limit} files. Choose the folder that has what you want to read."
    ),
    "AddressError": QT_TRANSLATE_NOOP("Messages", "{name} could not be fetched."),
    "NotAnAddress": QT_TRANSLATE_NOOP("Messages", "{name} is not an address that can be read. It must begin with http:// or https://."),
    "AddressIsLocal": QT_TRANSLATE_NOOP("Messages", "{name} leads to {host}, on this computer or your local network, and was not read."),
    "AddressUnreachable": QT_TRANSLATE_NOOP(
        "Messages", "{name} cannot be reached ({reason}). Check the address and your connection, and try again."
    ),
    "AddressAnswered": QT_TRANSLATE_NOOP(
        "Messages", "{name}: the server answered {status} and no page. Check the address, or open it in a browser and save the page."
    ),
    "AddressGoesRound": QT_TRANSLATE_NOOP(
        "Messages", "{name} leads from one address to the next more than {limit} times. Open it in a browser and save the page."
    ),
    "AddressTooLarge": QT_TRANSLATE_NOOP(
        "Messages", "{name} has more than {limit} MB and was given up. Save it with a browser, and add the file."
    ),
    "AddressTooSlow": QT_TRANSLATE_NOOP(
        "Messages", "{name} had not come after {seconds} seconds and was given up. Try again, or save the page with a browser."
    ),
    "AddressLeadsAway": QT_TRANSLATE_NOOP(
        "Messages",
        "{name} leads to {where}, which is not a page of the web, and was not followed. Open it in a browser and save the page.",
    ),
    "PageMadeByScript": QT_TRANSLATE_NOOP(
        "Messages",
        "{name} has no text until a browser runs the program in it. Open it in a browser, save the page there, and add that file.",
    ),
    "PagesWithoutText": QT_TRANSLATE_NOOP(
        "Messages", "{name}: {count} pages are pictures without text and were left out. The file is kept as it was."
    ),
    "PartsMissing": QT_TRANSLATE_NOOP(
        "Messages", "{name}: {count} of its parts could not be read, {which} first. The rest was read; the file is kept as it was."
    ),
    "LibraryError": QT_TRANSLATE_NOOP("Messages", "The library {path} cannot be used."),
    "LibraryInUse": QT_TRANSLATE_NOOP(
        "Messages", "The library {path} is in use by another glossreader. Close it there, or wait until it is done."
    ),
    "LibraryNewer": QT_TRANSLATE_NOOP(
        "Messages",
        "The library {path} was made by a newer glossreader (format {found}; this one knows {known}). Update glossreader to open it.",
    ),
    "NotALibrary": QT_TRANSLATE_NOOP(
        "Messages", "{path} is not a glossreader library. It was left as it is. Move it elsewhere and start glossreader again."
    ),
    "LibraryDamaged": QT_TRANSLATE_NOOP(
        "Messages", "The library {path} is damaged ({reason}). It was left as it is. Keep a copy of the file and restore a backup."
    ),
    "LibraryUnwritable": QT_TRANSLATE_NOOP(
        "Messages",
        "The library {path} cannot be written ({reason}). Nothing that was stored is lost. Make room or choose another folder.",
    ),
    "DictionaryError": QT_TRANSLATE_NOOP(
        "Messages",
        "The dictionary could not be built in {folder} ({reason}). Check that the folder can be written and has 40 MB of room.",
    ),
    "DictionaryFileError": QT_TRANSLATE_NOOP("Messages", "{name} cannot be used as a dictionary."),
    "DictionaryFileNotText": QT_TRANSLATE_NOOP(
        "Messages", "{name} is no text that can be read. Save it as UTF-8 text: CC-CEDICT, or a list parted by tabs or commas."
    ),
    "DictionaryFileTooLarge": QT_TRANSLATE_NOOP(
        "Messages", "{name} has more than {limit} MB. Save the part that you need to a file of its own."
    ),
    "DictionaryFileEmpty": QT_TRANSLATE_NOOP(
        "Messages",
        "{name} has no line that is an entry. A line must be written as in CC-CEDICT, or have a Chinese word and its English, "
        "parted by a tab or a comma.",
    ),
    "DictionaryLinePassedOver": QT_TRANSLATE_NOOP("Messages", "{name}, line {line}: {what}. It was passed over; the other lines are used."),
    "DictionaryLinesPassedOver": QT_TRANSLATE_NOOP("Messages", "{name}: {count} more lines were passed over. The others are used."),
    "DictionaryNotFound": QT_TRANSLATE_NOOP("Messages", "The library has no dictionary {which} any more. Open the list again."),
    "DictionaryComesAlong": QT_TRANSLATE_NOOP("Messages", "{name} comes with glossreader and cannot be removed. Switch it off instead."),
    "BuiltInReplaced": QT_TRANSLATE_NOOP(
        "Messages", "{name} is asked instead of the CC-CEDICT that comes with the program, which is switched off now."
    ),
    "OutputError": QT_TRANSLATE_NOOP("Messages", "{path} could not be written ({reason}). What was there before is unchanged."),
    "ArticleNotFound": QT_TRANSLATE_NOOP("Messages", "The library has no article {number} any more. Choose another one from the list."),
    "BlockNotFound": QT_TRANSLATE_NOOP("Messages", "Article {number} has no paragraph {block}. Open the article again."),
    "TermNotFound": QT_TRANSLATE_NOOP("Messages", "The library has no term {id} any more. Open the glossary again."),
    "PairOfOne": QT_TRANSLATE_NOOP("Messages", "Article {number} cannot be paired with itself. Choose another one."),
    "NoHanziSelected": QT_TRANSLATE_NOOP("Messages", "“{text}” has no Chinese characters. Select the hanzi of the term."),
    "NoEnglishSelected": QT_TRANSLATE_NOOP("Messages", "“{text}” has no English words. Select the English of the term."),
    "BytesReplaced": QT_TRANSLATE_NOOP(
        "Messages", "{name}: {count} bytes are not {charset} and are shown as �. The file is kept as it was."
    ),
    "ArticlesNotAgain": QT_TRANSLATE_NOOP(
        "Messages", "{name}: {count} of its articles were not found when it was read again. They stay as they were."
    ),
    "CorrectionsAdrift": QT_TRANSLATE_NOOP(
        "Messages",
        "“{title}”: {count} places that you had corrected are not in the new text. Their terms stay in the library; "
        "undo brings the old text back.",
    ),
    "HanLost": QT_TRANSLATE_NOOP(
        "Messages", "{name}: {missing} Chinese characters of the page did not reach its articles. The file is kept as it was."
    ),
    "EncodedTwice": QT_TRANSLATE_NOOP(
        "Messages", "{name}: the text had been encoded twice and is shown as it was meant. The file is kept as it was."
    ),
}

# What a file may be instead of a text, and a line instead of an entry, as the rooms that read files say it: found by `translate` under
# these very words.
_KINDS = (
    QT_TRANSLATE_NOOP("Messages", "it has characters that are no text"),
    QT_TRANSLATE_NOOP("Messages", "it is too long"),
    QT_TRANSLATE_NOOP("Messages", "it does not begin with a Chinese word"),
    QT_TRANSLATE_NOOP("Messages", "it has no English"),
    QT_TRANSLATE_NOOP("Messages", "it is not written as CC-CEDICT has it"),
    QT_TRANSLATE_NOOP("Messages", "a folder"),
    QT_TRANSLATE_NOOP("Messages", "a pipe"),
    QT_TRANSLATE_NOOP("Messages", "a socket"),
    QT_TRANSLATE_NOOP("Messages", "a device"),
    QT_TRANSLATE_NOOP("Messages", "a link that leads back to itself"),
    QT_TRANSLATE_NOOP("Messages", "binary data"),
    QT_TRANSLATE_NOOP("Messages", "an image (PNG)"),
    QT_TRANSLATE_NOOP("Messages", "an image (JPEG)"),
    QT_TRANSLATE_NOOP("Messages", "an image (GIF)"),
    QT_TRANSLATE_NOOP("Messages", "an image (WebP)"),
    QT_TRANSLATE_NOOP("Messages", "an image (TIFF)"),
    QT_TRANSLATE_NOOP("Messages", "an image (BMP)"),
    QT_TRANSLATE_NOOP("Messages", "an image (HEIF)"),
    QT_TRANSLATE_NOOP("Messages", "an icon"),
    QT_TRANSLATE_NOOP("Messages", "a video (MP4)"),
    QT_TRANSLATE_NOOP("Messages", "a video (Matroska)"),
    QT_TRANSLATE_NOOP("Messages", "a sound or video (RIFF)"),
    QT_TRANSLATE_NOOP("Messages", "a sound file"),
    QT_TRANSLATE_NOOP("Messages", "a PDF document"),
    QT_TRANSLATE_NOOP("Messages", "an archive or an office document (ZIP)"),
    QT_TRANSLATE_NOOP("Messages", "an archive"),
    QT_TRANSLATE_NOOP("Messages", "an archive (tar)"),
    QT_TRANSLATE_NOOP("Messages", "an old Office document"),
    QT_TRANSLATE_NOOP("Messages", "an RTF document"),
    QT_TRANSLATE_NOOP("Messages", "a program"),
    QT_TRANSLATE_NOOP("Messages", "a database"),
    QT_TRANSLATE_NOOP("Messages", "a font"),
)


def message(news: GlossreaderError | Notice) -> str:
    """Say it in the window's language, on one line, with what cannot be seen in a name made visible."""
    values = {field.name: _shown(field.name, getattr(news, field.name)) for field in fields(news)}  # type: ignore[arg-type]  # subclasses are dataclasses
    return QCoreApplication.translate(_CONTEXT, _SENTENCES[type(news).__name__]).format(**values)


def _shown(field: str, value: object) -> object:
    if not isinstance(value, str):
        return value
    if field == "name" and "://" not in value:  # the folder of a file is of no use to a reader, and may be longer than the window is wide
        value = PurePath(value).name or value
    return visible(QCoreApplication.translate(_CONTEXT, value) if field == "what" and value in _KINDS else value)

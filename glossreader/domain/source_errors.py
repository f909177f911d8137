"""Why a file or a page could not be read, as sentences with named fields.

SourceError
├── SourceNotFound, SourceUnreadable, NotAFile, EmptyFolder, FolderTooLarge     what the disk says
├── NothingToRead, NotText, PicturesOnly                                        there is no text
├── SourceTooLarge, SourceTooLong, TooManyPages                                 more than can be read
├── ReadingTooLong, ReadingTooBig, ReadingFailed                                what came in the way
├── SourceLocked, SourceDamaged, ArchiveRefused                                 what the format says
└── AddressError                                                                what the network says
    └── NotAnAddress, AddressIsLocal, AddressUnreachable, AddressAnswered, AddressGoesRound, AddressLeadsAway, AddressTooLarge,
        AddressTooSlow, PageMadeByScript
"""

from dataclasses import dataclass

from glossreader.domain.errors import GlossreaderError


@dataclass(eq=False)
class SourceError(GlossreaderError):
    """A file or page could not be read; `name` is the file as the user named it."""

    name: str
    sentence = "{name} could not be read."


@dataclass(eq=False)
class SourceNotFound(SourceError):
    """There is no such file."""

    sentence = "{name}: there is no such file. Check the name, or whether it was moved."


@dataclass(eq=False)
class SourceUnreadable(SourceError):
    """The system refuses to read the file; `reason` in the system's words."""

    reason: str
    sentence = "{name} could not be read ({reason}). Check that you may open it."


@dataclass(eq=False)
class NotAFile(SourceError):
    """A folder, a pipe, a device, a loop of links: nothing with an end; `what` says which."""

    what: str
    sentence = "{name} is {what}, not a file. Choose a page, a text, a book or a document."


@dataclass(eq=False)
class SourceTooLarge(SourceError):
    """The file is larger than a page or a book is; sizes in megabytes."""

    megabytes: int
    limit: int
    sentence = (
        "{name} has {megabytes} MB; the largest file that can be read has {limit} MB. Save the part that you need to a file of its own."
    )


@dataclass(eq=False)
class SourceTooLong(SourceError):
    """The file has more lines or elements than a page or a book has."""

    limit: int
    sentence = "{name} has more than {limit} lines or elements. Save the part that you need to a file of its own."


@dataclass(eq=False)
class TooManyPages(SourceError):
    """The document has more pages than a book has."""

    pages: int
    limit: int
    sentence = (
        "{name} has {pages} pages; the longest document that can be read has {limit}. Save the part that you need to a file of its own."
    )


@dataclass(eq=False)
class NotText(SourceError):
    """The bytes are an image, a program, an archive, ...; `what` says which, when it is known."""

    what: str
    sentence = "{name} is {what}, which cannot be read. Save it as text, HTML, PDF or EPUB, and add that file."


@dataclass(eq=False)
class NothingToRead(SourceError):
    """The file is empty or holds nothing but white space and markup."""

    sentence = "{name} holds no text. Nothing was added."


@dataclass(eq=False)
class ReadingFailed(SourceError):
    """A fault of the program, or its end, came in the way while it read the file."""

    sentence = "{name} could not be read: the program failed at it. Save its text to a file of its own and add that."


@dataclass(eq=False)
class SourceLocked(SourceError):
    """The file is encrypted."""

    sentence = "{name} is locked with a password. Open it in its own program, save a copy without the password, and add that."


@dataclass(eq=False)
class SourceDamaged(SourceError):
    """The file is not what its format demands, and nothing in it can be read; `reason` says where it fails."""

    reason: str
    sentence = "{name} is damaged ({reason}). Fetch it or save it again, and add that."


@dataclass(eq=False)
class PicturesOnly(SourceError):
    """The pages of the document are pictures, as a scanner makes them."""

    pages: int
    sentence = "{name} has {pages} pages with pictures and no text, like a scan. Let a program recognise its text, and add what that saves."


@dataclass(eq=False)
class ArchiveRefused(SourceError):
    """An e-book or office document is packed in a way that no honest one is: it would unpack to far more than it holds."""

    reason: str
    sentence = "{name} was not unpacked: {reason}. Do not open it elsewhere unless you know where it comes from."


@dataclass(eq=False)
class ReadingTooLong(SourceError):
    """Reading was given up after so many seconds."""

    seconds: int
    sentence = "Reading {name} took longer than {seconds} seconds and was given up. Save the part that you need to a file of its own."


@dataclass(eq=False)
class ReadingTooBig(SourceError):
    """Reading was given up when it needed so many megabytes of memory."""

    megabytes: int
    sentence = (
        "Reading {name} needed more than {megabytes} MB of memory and was given up. Save the part that you need to a file of its own."
    )


@dataclass(eq=False)
class EmptyFolder(SourceError):
    """No file in the folder is of a kind that can be read."""

    sentence = "{name} has no file that can be read: pages, texts, e-books, PDF and Word documents, subtitles."


@dataclass(eq=False)
class FolderTooLarge(SourceError):
    """The folder has more files than anyone means to read at once."""

    limit: int
    sentence = "{name} has more than {limit} files. Choose the folder that has what you want to read."


@dataclass(eq=False)
class AddressError(SourceError):
    """A page could not be fetched; `name` is the address as the user gave it."""

    sentence = "{name} could not be fetched."


@dataclass(eq=False)
class NotAnAddress(AddressError):
    """It is no address of the web."""

    sentence = "{name} is not an address that can be read. It must begin with http:// or https://."


@dataclass(eq=False)
class AddressIsLocal(AddressError):
    """The address, or one that it leads to, is on this computer or the local network; `host` names it."""

    host: str
    sentence = "{name} leads to {host}, on this computer or your local network, and was not read. Add it with --allow-local if you mean it."


@dataclass(eq=False)
class AddressUnreachable(AddressError):
    """No connection; `reason` in the system's words."""

    reason: str
    sentence = "{name} cannot be reached ({reason}). Check the address and your connection, and try again."


@dataclass(eq=False)
class AddressAnswered(AddressError):
    """The server has no such page, or does not give it."""

    status: int
    sentence = "{name}: the server answered {status} and no page. Check the address, or open it in a browser and save the page."


@dataclass(eq=False)
class AddressGoesRound(AddressError):
    """One address leads to another, and so on."""

    limit: int
    sentence = "{name} leads from one address to the next more than {limit} times. Open it in a browser and save the page."


@dataclass(eq=False)
class AddressTooLarge(AddressError):
    """The page is larger than a page is; in megabytes."""

    limit: int
    sentence = "{name} has more than {limit} MB and was given up. Save it with a browser, and add the file."


@dataclass(eq=False)
class AddressTooSlow(AddressError):
    """The page did not end in time."""

    seconds: int
    sentence = "{name} had not come after {seconds} seconds and was given up. Try again, or save the page with a browser."


@dataclass(eq=False)
class AddressLeadsAway(AddressError):
    """The page leads to something that is no page of the web; `where` says to what."""

    where: str
    sentence = "{name} leads to {where}, which is not a page of the web, and was not followed. Open it in a browser and save the page."


@dataclass(eq=False)
class PageMadeByScript(AddressError):
    """The page has no text of its own: a program in it would make it."""

    sentence = "{name} has no text until a browser runs the program in it. Open it in a browser, save the page there, and add that file."

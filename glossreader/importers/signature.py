"""Signatures: bytes that are an image, an archive or a program, whatever the file is called."""

import re

# Signatures as in the PRONOM registry and `file`'s magic; longest first where one begins another.
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (rb"\x89PNG\r\n", "an image (PNG)"),
    (rb"\xff\xd8\xff", "an image (JPEG)"),
    (rb"GIF8[79]a", "an image (GIF)"),
    (rb"RIFF.{4}WEBP", "an image (WebP)"),
    (rb"II\*\x00|MM\x00\*", "an image (TIFF)"),
    (rb"BM.{4}\x00\x00\x00\x00", "an image (BMP)"),
    (rb"\x00\x00\x01\x00", "an icon"),
    (rb"....ftyp(?:avif|heic|heix|mif1)", "an image (HEIF)"),
    (rb"....ftyp", "a video (MP4)"),
    (rb"RIFF.{4}", "a sound or video (RIFF)"),
    (rb"ID3|\xff[\xfb\xf3\xf2]|OggS|fLaC", "a sound file"),
    (rb"\x1aE\xdf\xa3", "a video (Matroska)"),
    (rb"%PDF-", "a PDF document"),
    (rb"PK(?:\x03\x04|\x05\x06|\x07\x08)", "an archive or an office document (ZIP)"),
    (rb"\x1f\x8b|BZh[1-9]1AY|\xfd7zXZ\x00|7z\xbc\xaf\x27\x1c|Rar!\x1a\x07|\x28\xb5\x2f\xfd", "an archive"),
    (rb".{257}ustar", "an archive (tar)"),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (rb"\{\\rtf", "an RTF document"),
    (rb"\x7fELF|MZ.{0,64}\x00\x00|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe", "a program"),
    (rb"\x00asm", "a program"),
    (rb"SQLite format 3\x00", "a database"),
    (rb"wOF[F2]|\x00\x01\x00\x00\x00|OTTO\x00", "a font"),
)
_SIGNATURE = re.compile(b"|".join(b"(%s)" % pattern for pattern, _ in _SIGNATURES), re.DOTALL)
_COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")  # not white space, not the escape of ISO 2022
_HEAD = 65_536
_SOME_CONTROLS, _MOST_CONTROLS = 8, 0.1  # a text with some stray bytes stays a text


def kind_of(raw: bytes) -> str | None:
    """Say what the bytes are if they are known not to be text: "an image (PNG)"; None when they may be text."""
    if found := _SIGNATURE.match(raw):
        assert found.lastindex is not None
        return _SIGNATURES[found.lastindex - 1][1]
    return None


def is_locked_document(raw: bytes) -> bool:
    """Whether the bytes are a Word, Excel or PowerPoint document behind a password ([MS-OFFCRYPTO], 2.3.4.4)."""
    return raw.startswith(_COMPOUND_FILE) and "EncryptedPackage".encode("utf-16-le") in raw


def is_binary(raw: bytes) -> bool:
    """Whether bytes in an encoding with one byte for an ASCII letter hold too many control characters for a text."""
    head = raw[:_HEAD]
    return len(_CONTROL.findall(head)) > _SOME_CONTROLS + _MOST_CONTROLS * len(head)

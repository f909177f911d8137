"""Fonts that a PDF names and does not bring: where the system has none with hanzi, the program's own is lent.

Old Chinese PDFs trust every reader to have 宋体. pdfium drops a glyph that no font draws if it stands by itself, without a word; Windows
and macOS have hanzi, a small Linux has none. pdfium can be told of folders with fonts only when it begins.
"""

import sys
from ctypes import POINTER, c_char, c_char_p, cast
from functools import cache

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from glossreader.paths import resource

# Where pdfium itself looks on Linux, which the list replaces.
_FOLDERS = ("/usr/share/fonts", "/usr/share/X11/fonts/Type1", "/usr/share/X11/fonts/TTF", "/usr/local/share/fonts")


@cache
def lend_fonts() -> None:
    """Begin pdfium anew with the program's fonts beside those of the system; to be called before a document is open."""
    if sys.platform != "linux":
        return
    folders = [*_FOLDERS, str(resource("fonts"))]
    names = (c_char_p * (len(folders) + 1))(*(folder.encode() for folder in folders), None)
    pdfium.FPDF_DestroyLibrary()
    pdfium.FPDF_InitLibraryWithConfig(pdfium.FPDF_LIBRARY_CONFIG(version=2, m_pUserFontPaths=cast(names, POINTER(POINTER(c_char)))))

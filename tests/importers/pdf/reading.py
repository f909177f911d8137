"""What the reader makes of a PDF, as short lines that a test can compare."""

from glossreader.importers.pdf.reader import read_pdf


def read(sheets):
    """Read a PDF in the making."""
    return read_pdf(sheets.saved(), "a.pdf", lambda share: None)


def texts(sheets):
    """Give the texts of a PDF that are not cut, in order."""
    return [piece.text for part in read(sheets).parts for piece in part.pieces if piece.cut is None]


def kinds(sheets):
    """Give kind and text of what is not cut; `text` where the layout does not say what it is."""
    return [(str(piece.kind or "text"), piece.text) for part in read(sheets).parts for piece in part.pieces if piece.cut is None]


def cut(sheets):
    """Give the texts that are cut."""
    return [piece.text for part in read(sheets).parts for piece in part.pieces if piece.cut]

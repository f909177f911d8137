"""The packing of an answer is undone piece by piece, within bounds: a little that would become very much is refused."""

import zlib

_WHOLE = 16 + zlib.MAX_WBITS  # gzip


class PackingError(Exception):
    """The bytes are not packed as the answer says; `reason` says which."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Unpacking:
    """Undoes the packing of an answer piece by piece, never beyond `most` bytes, however little came in."""

    def __init__(self, packing: str, most: int) -> None:
        if packing not in ("", "gzip", "deflate"):
            raise PackingError(f"Content-Encoding: {packing}")
        self._packing = packing
        self._most = most
        self._inflater: zlib._Decompress | None = None
        self.raw = bytearray()

    @property
    def is_full(self) -> bool:
        """Whether there is more than may be."""
        return len(self.raw) > self._most

    @property
    def is_whole(self) -> bool:
        """Whether the packing says that this was all."""
        return self._inflater is None or self._inflater.eof

    def add(self, piece: bytes) -> None:
        """Take in a piece; raises PackingError."""
        if not self._packing:
            self.raw += piece
            return
        try:
            self._inflate(piece)
        except zlib.error as error:
            raise PackingError(self._packing) from error

    def _inflate(self, piece: bytes) -> None:
        while piece and not self.is_full:
            if self._inflater is None:
                self._inflater = _inflater(self._packing, piece)
            elif self._inflater.eof:  # gzip may have several members; what some servers send behind the last one is nothing
                if self._packing != "gzip" or piece[:1] != b"\x1f":
                    return
                self._inflater = _inflater(self._packing, piece)
            self.raw += self._inflater.decompress(piece, self._most + 1 - len(self.raw))
            piece = self._inflater.unconsumed_tail or self._inflater.unused_data


def _inflater(packing: str, piece: bytes) -> "zlib._Decompress":
    """Make what undoes a packing that begins so; deflate is meant to have a header of zlib, and is sent without one by some."""
    if packing == "gzip":
        return zlib.decompressobj(_WHOLE)
    return zlib.decompressobj(zlib.MAX_WBITS if piece[0] & 0x0F == 8 else -zlib.MAX_WBITS)

"""What a text may name to be fetched or opened: an address at which every knock is counted, and a file that notices when it is read."""

import ctypes
import os
import select
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_ACCESS, _OPEN = 0x1, 0x20  # inotify(7)
# A picture of one point: what loads it would show it.
_PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)
CAN_WATCH = sys.platform == "linux"


@dataclass(frozen=True)
class Traps:
    """An address on this computer and a file on its disk, and what has come to them."""

    address: str
    file: Path
    _knocks: list[str]
    _watch: int

    @property
    def sprung(self) -> list[str]:
        """Say who knocked at the address since the beginning, and what was done to the file since this was asked last."""
        seen = []
        while select.select([self._watch], [], [], 0)[0]:
            os.read(self._watch, 4096)
            seen.append("the file was opened")
        return [*self._knocks, *seen]


@contextmanager
def laid(folder: Path) -> Iterator[Traps]:
    """Lay the traps, the file in a folder that there is."""
    file = folder / "private.png"
    file.write_bytes(_PICTURE)
    knocks: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as door, _watching(file) as watch:
        thread = threading.Thread(target=_count, args=(door, knocks), daemon=True)
        thread.start()
        yield Traps(f"http://127.0.0.1:{door.getsockname()[1]}", file, knocks, watch)
        with socket.create_connection(door.getsockname()) as last:
            last.sendall(b"end")
        thread.join()


def _count(door: socket.socket, knocks: list[str]) -> None:
    while True:
        visitor, _ = door.accept()
        with visitor:
            said = visitor.recv(1024)
            if said == b"end":
                return
            knocks.append(said.decode("latin-1").partition("\r\n")[0] or "a knock")  # before the visitor may go on


@contextmanager
def _watching(file: Path) -> Iterator[int]:
    libc = ctypes.CDLL(None, use_errno=True)
    watch = libc.inotify_init1(os.O_NONBLOCK)
    libc.inotify_add_watch(watch, os.fsencode(file), _ACCESS | _OPEN)
    try:
        yield watch
    finally:
        os.close(watch)


def kinds_of_markup(traps: Traps) -> dict[str, str]:
    """Give markup of many kinds, each of which makes a reader that obeys it fetch the address or open the file."""
    url, file = traps.address, traps.file.as_uri()
    unc = f"\\\\127.0.0.1@{url.rpartition(':')[2]}\\share\\x.png"
    return {
        "picture": f'<img src="{file}"><img src="{url}/img">',
        "path": f"<img src='{traps.file}'><img src='qrc:/../..{traps.file}'>",
        "share": f"<img src='{unc}'><a href='{unc}'>share</a>",
        "choice of pictures": f'<picture><source srcset="{url}/a 1x, {url}/b 2x"><img srcset="{file} 1x"></picture>',
        "style sheet": f'<link rel="stylesheet" href="{url}/css"><link rel="icon" href="{file}"><link rel="preload" href="{url}/pre">',
        "imported style": f'<style>@import url("{url}/import"); @import "{file}"; body {{ background: url({file}) }}</style>',
        "style": f'<div style="background: url({url}/bg); list-style-image: url({file})">x</div><table background="{file}"><td>x</table>',
        "script": f'<script src="{url}/js"></script><script>fetch("{url}/fetch"); new Image().src="{url}/image"</script>',
        "frame": f'<iframe src="{url}/frame"></iframe><frameset><frame src="{file}"></frameset>',
        "object": f'<object data="{url}/object"></object><embed src="{file}"><applet code="{url}/applet"></applet>',
        "film": f'<video src="{url}/v" poster="{file}"><source src="{url}/s"><track src="{url}/t"></video><audio src="{file}" autoplay>',
        "drawing": f'<svg><image href="{url}/svg"/><image xlink:href="{file}"/><use href="{url}/use#a"/></svg>',
        "refresh": f'<meta http-equiv="refresh" content="0;url={url}/refresh"><base href="{url}/">',
        "link": f'<a href="{file}">file</a> <a href="{url}/a" ping="{url}/ping">link</a> <a href="javascript:location=\'{url}/js\'">js</a>',
        "form": f'<form action="{url}/form"><input type="image" src="{file}"><button formaction="{url}/go">Send</button></form>',
        "entity": f'<!DOCTYPE x [<!ENTITY e SYSTEM "{file}"><!ENTITY f SYSTEM "{url}/dtd">]><x>&e;&f;</x>',
        "include": f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{file}"/><?xml-stylesheet href="{url}/xsl"?>',
        "Markdown": f"![picture]({url}/md) ![file]({file}) [link]({file}) <{url}/auto> [ref]: {url}/ref",
    }

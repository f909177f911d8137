"""A web server on this computer, with the pages that a test gives it."""

import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from typing_extensions import override


@dataclass
class Page:
    """What the server answers; `send` writes the body itself, and may never end."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    send: Callable[[Callable[[bytes], object], threading.Event], None] | None = None


@dataclass
class Server:
    """A server that runs; `asked` are the requests it had, as the lines of their heads."""

    port: int
    scheme: str
    asked: list[str] = field(default_factory=list)

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"{self.scheme}://{host}:{self.port}{path}"


class Quiet(ThreadingHTTPServer):
    """A server that does not mind a reader who breaks off."""

    daemon_threads = True

    @override
    def handle_error(self, request, client_address):
        pass


def _handler(pages: Mapping[str, Page], asked: list[str], ended: threading.Event) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(f"{self.requestline}\n{self.headers}")
            page = pages.get(self.path, Page(b"no such page", 404))
            self.send_response(page.status)
            for name, value in page.headers.items():
                self.send_header(name, value)
            if not page.send and "Content-Length" not in page.headers:
                self.send_header("Content-Length", str(len(page.body)))
            self.end_headers()
            send = page.send or (lambda write, _: write(page.body))
            send(self.wfile.write, ended)

        @override
        def log_message(self, format, *args):
            pass

    return Handler


@contextmanager
def serving(pages: Mapping[str, Page], certificate: Path | None = None) -> Iterator[Server]:
    """Serve pages by their paths until the test is done."""
    ended, asked = threading.Event(), list[str]()
    with Quiet(("127.0.0.1", 0), _handler(pages, asked, ended)) as listening:
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            listening.socket = context.wrap_socket(listening.socket, server_side=True)
        thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield Server(listening.server_address[1], "https" if certificate else "http", asked)
        finally:
            ended.set()
            listening.shutdown()
            thread.join()

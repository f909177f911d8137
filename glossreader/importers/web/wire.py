"""The wire: a name is asked for once, what it means is looked at, and the connection goes there and nowhere else, within a deadline."""

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Any

import httpcore
from typing_extensions import override

from glossreader.importers.web.hosts import IPAddress

_EACH = 10.0  # seconds for one of several IP addresses of a host


@dataclass(frozen=True, slots=True)
class Deadline:
    """A moment by which all must be done, on the clock of `time.monotonic`."""

    moment: float

    @classmethod
    def after(cls, seconds: float) -> "Deadline":
        """Set one in so many seconds."""
        return cls(time.monotonic() + seconds)

    def left(self) -> float:
        """Return the seconds that are left; raises TimeoutError when there are none."""
        left = self.moment - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


class Wire(httpcore.NetworkBackend):
    """Connects to the IP address that was looked at, not to what a second look at the name would give.

    check   hears the IP addresses of a host before any is connected to, and raises what forbids it.
    """

    def __init__(self, deadline: Deadline, check: Callable[[str, Iterable[IPAddress]], None]) -> None:
        self._deadline = deadline
        self._check = check
        self._sockets = httpcore.SyncBackend()

    @override
    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first IP address of a host that answers; what the caller says of time is not asked for."""
        addresses = _addresses(host, port, self._deadline)
        self._check(host, [ip_address(address) for address in addresses])
        *others, last = addresses
        for address in others:
            try:
                return self._connected(address, port, min(self._deadline.left(), _EACH))
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return self._connected(last, port, self._deadline.left())

    def _connected(self, address: str, port: int, seconds: float) -> httpcore.NetworkStream:
        return _TimedStream(self._sockets.connect_tcp(address, port, seconds), self._deadline)


class _TimedStream(httpcore.NetworkStream):
    """A stream that gives each step the time that is left for all: a byte now and then does not keep it alive."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    @override
    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left())

    @override
    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left())

    @override
    def close(self) -> None:
        self._stream.close()

    @override
    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _TimedStream(self._stream.start_tls(ssl_context, server_hostname, self._deadline.left()), self._deadline)

    @override
    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _addresses(host: str, port: int, deadline: Deadline) -> list[str]:
    """Ask for the IP addresses of a host, without waiting for it longer than until the deadline; raises OSError, TimeoutError.

    The system's resolver cannot be given a time; it is left behind in a thread of its own.
    """
    answers: list[list[str] | OSError] = []

    def ask() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            answers.append([str(address[0]).partition("%")[0] for *_, address in found])
        except (OSError, UnicodeError) as error:
            answers.append(error if isinstance(error, OSError) else OSError(str(error)))

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(deadline.left())
    if not answers:
        raise TimeoutError
    if isinstance(answers[0], OSError):
        raise answers[0]
    return list(dict.fromkeys(answers[0]))

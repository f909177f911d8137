"""The gate that every address must pass, the first and those that it leads to: nothing on this computer or network unless it was meant."""

import ssl
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from glossreader.domain.arrival import Address
from glossreader.domain.source_errors import AddressIsLocal, AddressUnreachable
from glossreader.importers.web.asked import Asked
from glossreader.importers.web.hosts import IPAddress, Reach, reach_of, reach_of_name

if TYPE_CHECKING:
    import httpcore

    from glossreader.importers.web.wire import Deadline

Headers = Sequence[tuple[str, str]]


class Gate:
    """Opens connections for one address that a person gave.

    Who allows the local network allows the place that he names: where that is this computer, its pages may lead to others on this
    computer, but not on to the router; and a public page leads to neither.
    """

    def __init__(self, address: Address) -> None:
        self._address = address
        self._first: Reach | None = None

    @contextmanager
    def opened(self, asked: Asked, deadline: "Deadline", headers: Headers) -> Iterator["httpcore.Response"]:
        """Ask for a page; raises AddressIsLocal, AddressUnreachable, and what httpcore raises."""
        import httpcore  # noqa: PLC0415  # late: start-up

        if not self._address.allows_local and reach_of_name(asked.host) is not Reach.PUBLIC:
            raise AddressIsLocal(self._address.url, asked.host)
        port = None if asked.is_usual_port else asked.port
        url = httpcore.URL(scheme=asked.scheme, host=asked.host, port=port, target=asked.target)
        with self._pool(asked, deadline) as pool, pool.stream("GET", url, headers=headers) as response:
            yield response

    def _pool(self, asked: Asked, deadline: "Deadline") -> "httpcore.ConnectionPool":
        import httpcore  # noqa: PLC0415  # late: start-up

        from glossreader.importers.web.wire import Wire  # noqa: PLC0415  # late: as above

        trust = _trust() if asked.scheme == "https" else None
        if proxy := _proxy_for(asked):
            if not proxy.startswith(("http://", "https://")):
                raise AddressUnreachable(self._address.url, f"the system sets a proxy that cannot be used, {proxy.partition(':')[0]}")
            self._first = self._first or Reach.PUBLIC
            return httpcore.HTTPProxy(
                _without_password(proxy), _password(proxy), ssl_context=trust, network_backend=Wire(deadline, lambda host, addresses: None)
            )
        return httpcore.ConnectionPool(ssl_context=trust, network_backend=Wire(deadline, self._look))

    def _look(self, host: str, addresses: Iterable[IPAddress]) -> None:
        """Look at the IP addresses of a host before any is connected to."""
        reaches = {reach_of(address) for address in addresses} - {Reach.PUBLIC}
        if reaches and not self._allows(reaches):
            raise AddressIsLocal(self._address.url, host)
        self._first = self._first or next(iter(reaches), Reach.PUBLIC)

    def _allows(self, reaches: set[Reach]) -> bool:
        return self._address.allows_local and (self._first is None or (reaches == {self._first} and self._first is not Reach.NEITHER))


def _proxy_for(asked: Asked) -> str | None:
    """Return the proxy that the system has set for a page; what is on this computer or network is asked for without one."""
    if reach_of_name(asked.host) is not Reach.PUBLIC or proxy_bypass(asked.host):
        return None
    proxies = getproxies()
    proxy = proxies.get(asked.scheme) or proxies.get("all")
    return f"http://{proxy}" if proxy and "://" not in proxy else proxy


def _without_password(proxy: str) -> str:
    parts = urlsplit(proxy)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def _password(proxy: str) -> tuple[str, str] | None:
    parts = urlsplit(proxy)
    return (unquote(parts.username), unquote(parts.password or "")) if parts.username else None


def _trust() -> ssl.SSLContext:
    """Trust the authorities that the system trusts, and where it has none, those that come with certifi."""
    import certifi  # noqa: PLC0415  # late: start-up

    trust = ssl.create_default_context()
    trust.load_verify_locations(certifi.where())
    return trust

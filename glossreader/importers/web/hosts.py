"""Which hosts are on this computer or the local network, however they are spelled."""

import re
from enum import Enum
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

IPAddress = IPv4Address | IPv6Address


class Reach(Enum):
    """Where a host is."""

    PUBLIC = "public"
    NETWORK = "the local network"
    COMPUTER = "this computer"
    NEITHER = "addresses that belong to no one's host: of a link, of groups, reserved"


# Names that are of this computer, or that no public name server knows (RFC 6761, 6762, 8375; ICANN 2024; others by custom).
_OF_COMPUTER = re.compile(r"(?:.+\.)?localhost(?:\.localdomain)?|.+\.localdomain")
_OF_NETWORK = re.compile(r"[^.]+|.+\.(?:local|internal|intranet|lan|home|home\.arpa|corp|private|test)")
_NUMBER = re.compile(r"0x[0-9a-f]*|[0-9]+")
# IPv6 addresses that carry an IPv4 address: compatible, mapped, translated (RFC 4291, 6052, 8215), and 6to4, which has it further ahead.
_CARRIERS = (*map(IPv6Network, ("::/96", "::ffff:0:0/96", "::ffff:0:0:0/96", "64:ff9b::/96")),)
_TRANSLATED_HERE = IPv6Network("64:ff9b:1::/48")


def ipv4_of(name: str) -> IPv4Address | None:
    """Read an IPv4 address in any of its spellings: 127.0.0.1, 127.1, 2130706433, 0x7f.1, 0177.0.0.1 (WHATWG URL, 3.5); else None."""
    parts = name.split(".")
    if len(parts) > 4 or not all(map(_NUMBER.fullmatch, parts)):
        return None
    try:
        numbers = [_number(part) for part in parts]
    except ValueError:  # 08
        return None
    last = numbers.pop()
    if any(number > 255 for number in numbers) or last >= 256 ** (4 - len(numbers)):
        return None
    return IPv4Address(sum(number << 8 * (3 - at) for at, number in enumerate(numbers)) + last)


def _number(part: str) -> int:
    if part.startswith("0x"):
        return int(part[2:] or "0", 16)
    return int(part, 8 if part.startswith("0") and part != "0" else 10)


def reach_of_name(host: str) -> Reach:
    """Tell where a host is as far as its spelling tells: IP addresses, and names that only this computer or network knows."""
    try:
        return reach_of(ip_address(host))
    except ValueError:
        if _OF_COMPUTER.fullmatch(host):
            return Reach.COMPUTER
        return Reach.NETWORK if _OF_NETWORK.fullmatch(host) else Reach.PUBLIC


def reach_of(address: IPAddress) -> Reach:
    """Tell where an IP address is."""
    if isinstance(address, IPv6Address):
        if carried := _carried(address):
            return reach_of(carried)
        if address in _TRANSLATED_HERE or address.is_site_local:
            return Reach.NETWORK
    if address.is_loopback or address.is_unspecified:
        return Reach.COMPUTER
    if address.is_link_local or address.is_multicast or address.is_reserved:
        return Reach.NEITHER
    return Reach.PUBLIC if address.is_global else Reach.NETWORK


def _carried(address: IPv6Address) -> IPv4Address | None:
    if address.is_loopback or address.is_unspecified:
        return None
    if any(address in carrier for carrier in _CARRIERS):
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.sixtofour or (address.teredo[1] if address.teredo else None)

from ipaddress import ip_address

import pytest

from glossreader.importers.web.hosts import Reach, ipv4_of, reach_of, reach_of_name


@pytest.mark.parametrize(
    ("spelled", "meant"),
    [
        ("127.0.0.1", "127.0.0.1"),
        ("127.1", "127.0.0.1"),
        ("2130706433", "127.0.0.1"),
        ("0x7f000001", "127.0.0.1"),
        ("0x7f.1", "127.0.0.1"),
        ("0177.0.0.01", "127.0.0.1"),
        ("017700000001", "127.0.0.1"),
        ("192.168.257", "192.168.1.1"),
        ("0", "0.0.0.0"),
    ],
)
def test_an_ip_address_is_known_in_every_spelling(spelled, meant):
    assert str(ipv4_of(spelled)) == meant


@pytest.mark.parametrize("spelled", ["256.1.1.1", "1.2.3.4.5", "08.1.1.1", "4294967296", "1.2.3.256", "a.1", ""])
def test_other_numbers_are_no_ip_address(spelled):
    assert ipv4_of(spelled) is None


@pytest.mark.parametrize(
    ("host", "reach"),
    [
        ("localhost", Reach.COMPUTER),
        ("www.localhost", Reach.COMPUTER),
        ("localhost.localdomain", Reach.COMPUTER),
        ("router", Reach.NETWORK),
        ("printer.local", Reach.NETWORK),
        ("wiki.corp", Reach.NETWORK),
        ("metadata.google.internal", Reach.NETWORK),
        ("nas.home.arpa", Reach.NETWORK),
        ("127.0.0.1", Reach.COMPUTER),
        ("::1", Reach.COMPUTER),
        ("example.com", Reach.PUBLIC),
        ("localhost.example.com", Reach.PUBLIC),
        ("93.184.216.34", Reach.PUBLIC),
    ],
)
def test_names_tell_where_a_host_is(host, reach):
    assert reach_of_name(host) is reach


@pytest.mark.parametrize(
    ("address", "reach"),
    [
        ("127.8.9.1", Reach.COMPUTER),
        ("0.0.0.0", Reach.COMPUTER),
        ("::", Reach.COMPUTER),
        ("10.1.2.3", Reach.NETWORK),
        ("172.16.0.1", Reach.NETWORK),
        ("192.168.1.1", Reach.NETWORK),
        ("100.64.0.1", Reach.NETWORK),
        ("fd12::1", Reach.NETWORK),
        ("fec0::1", Reach.NETWORK),
        ("64:ff9b:1::1", Reach.NETWORK),
        ("169.254.169.254", Reach.NEITHER),
        ("fe80::1", Reach.NEITHER),
        ("224.0.0.1", Reach.NEITHER),
        ("ff02::1", Reach.NEITHER),
        ("255.255.255.255", Reach.NEITHER),
        ("240.0.0.1", Reach.NEITHER),
        ("::ffff:127.0.0.1", Reach.COMPUTER),
        ("::127.0.0.1", Reach.COMPUTER),
        ("::ffff:0:10.0.0.1", Reach.NETWORK),
        ("64:ff9b::7f00:1", Reach.COMPUTER),
        ("64:ff9b::a9fe:a9fe", Reach.NEITHER),
        ("2002:7f00:1::", Reach.COMPUTER),
        ("2002:c0a8:101::1", Reach.NETWORK),
        ("93.184.216.34", Reach.PUBLIC),
        ("2606:4700::6810:84e5", Reach.PUBLIC),
        ("64:ff9b::5db8:d822", Reach.PUBLIC),
    ],
)
def test_ip_addresses_tell_where_a_host_is(address, reach):
    assert reach_of(ip_address(address)) is reach

import gzip
import re
import shutil
import socket
import subprocess
import threading
from datetime import datetime
from pathlib import Path

import pytest

from glossreader.domain.arrival import Address
from glossreader.domain.source_errors import (
    AddressAnswered,
    AddressGoesRound,
    AddressIsLocal,
    AddressLeadsAway,
    AddressTooLarge,
    AddressTooSlow,
    AddressUnreachable,
    NotAnAddress,
    NothingToRead,
    NotText,
    PageMadeByScript,
    SourceDamaged,
)
from glossreader.importers.address import Bounds, fetch, read_address
from tests.importers.web.server import Page, serving

HTML = {"Content-Type": "text/html; charset=utf-8"}
PROSE = "The clerk shrugged and wrote the word (户口) on the back of a form. It stayed there for years, and nobody asked what it meant."
ESSAY = f"<html><head><title>A clerk and his word</title></head><body><h1>A clerk and his word</h1><p>{PROSE}</p></body></html>"
CHINESE = "街角的茶馆换了老板，老顾客们照旧坐在门口下棋。有人说起“失信黑名单”，大家都不作声，只听见棋子落下。"
SHORT = Bounds(seconds=0.5)
PATIENT = Bounds(seconds=600)


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch):
    """No test depends on the proxy of the system that it runs on."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def local(url):
    return Address(url, allows_local=True)


def test_a_page_is_fetched_read_and_kept_with_its_address_and_time():
    with serving({"/essay": Page(ESSAY.encode(), headers=HTML)}) as server:
        imported = read_address(local(server.url("/essay#part")))
    article = imported.articles[0]
    assert (article.title, article.url) == ("A clerk and his word", server.url("/essay"))
    assert [block.text for block in article.blocks] == [PROSE]
    source = imported.source
    assert (source.name, source.location, source.raw) == ("essay.html", server.url("/essay"), ESSAY.encode())
    assert datetime.fromisoformat(source.fetched or "").utcoffset() is not None


def test_the_address_that_a_page_gives_as_its_own_wins():
    page = ESSAY.replace("<title>", '<link rel="canonical" href="https://example.com/clerk"><title>')
    with serving({"/essay?from=mail": Page(page.encode(), headers=HTML)}) as server:
        assert read_address(local(server.url("/essay?from=mail"))).articles[0].url == "https://example.com/clerk"


def test_a_server_is_told_who_asks_and_nothing_else():
    with serving(
        {"/": Page(ESSAY.encode(), headers={**HTML, "Set-Cookie": "a=1"}), "/to": Page(status=302, headers={"Location": "/"})}
    ) as server:
        fetch(local(server.url("/to")))
        heads = server.asked
    assert len(heads) == 2
    for head in heads:
        assert re.search(r"^User-Agent: glossreader/\d", head, re.MULTILINE)
        assert not re.search("^(?:Cookie|Referer|Authorization|From|Origin)", head, re.MULTILINE | re.IGNORECASE)


@pytest.mark.parametrize(
    ("kind", "charset", "misfits"),
    [("text/html; charset=gb2312", "gb18030", False), ("text/html; charset=utf-8", "gb18030", True), ("text/html", "gb18030", False)],
)
def test_the_charset_that_a_server_claims_is_heard_and_not_obeyed(kind, charset, misfits):
    with serving({"/": Page(f"<html><p>{CHINESE}</p></html>".encode("gb18030"), headers={"Content-Type": kind})}) as server:
        imported = read_address(local(server.url()))
    assert imported.articles[0].blocks[-1].text == CHINESE
    decoding = imported.decoding
    assert decoding is not None
    assert (decoding.charset, decoding.declared) == (charset, kind.partition("=")[2] or None)
    assert (decoding.misfits > 0) is misfits


def test_the_charset_that_a_person_chose_wins():
    with serving({"/": Page(ESSAY.encode(), headers=HTML)}) as server:
        assert read_address(local(server.url()), "cp1252").source.charset == "cp1252"


def test_a_text_with_a_chinese_name_is_read_as_what_it_is():
    headers = {"Content-Type": "application/octet-stream", "Content-Disposition": "attachment; filename*=UTF-8''%E6%88%B7%E5%8F%A3.md"}
    with serving({"/get": Page(f"# 户口\n\n{PROSE}\n".encode(), headers=headers)}) as server:
        imported = read_address(local(server.url("/get")))
    assert imported.source.name == "户口.md"
    assert imported.articles[0].title == "户口"


def test_a_book_at_an_address_is_read_as_a_book():
    book = (Path(__file__).parents[1] / "sources" / "epub" / "anthology.epub").read_bytes()
    with serving({"/get?id=1": Page(book, headers={"Content-Type": "application/epub+zip"})}) as server:
        imported = read_address(local(server.url("/get?id=1")))
    assert imported.source.name == "get.epub"
    assert len(imported.articles) > 1
    assert not any(article.url == imported.source.location for article in imported.articles)


def test_a_chinese_path_is_sent_in_utf_8():
    with serving({"/item/%E7%A4%BE%E4%BC%9A": Page(ESSAY.encode(), headers=HTML)}) as server:
        assert fetch(local(server.url("/item/社会"))).name == "社会.html"


@pytest.mark.parametrize("packing", ["gzip", "x-gzip"])
def test_a_packed_page_is_unpacked(packing):
    with serving({"/": Page(gzip.compress(ESSAY.encode()), headers={**HTML, "Content-Encoding": packing})}) as server:
        assert fetch(local(server.url())).raw == ESSAY.encode()


def test_progress_is_told_up_to_the_end():
    told: list[float] = []
    with serving({"/": Page(ESSAY.encode() + b" " * 1_000_000, headers=HTML)}) as server:
        fetch(local(server.url()), told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_a_page_that_moved_is_followed_to_where_it_is():
    pages = {
        "/old": Page(status=301, headers={"Location": "/older/"}),
        "/older/": Page(status=308, headers={"Location": "../new?x=1#top"}),
        "/new?x=1": Page(ESSAY.encode(), headers=HTML),
    }
    with serving(pages) as server:
        assert fetch(local(server.url("/old"))).location == server.url("/new?x=1")


def test_ten_addresses_may_lead_on_and_no_more():
    def chain(length):
        return {f"/{n}": Page(status=302, headers={"Location": f"/{n + 1}"}) for n in range(length)} | {
            f"/{length}": Page(b"x", headers=HTML)
        }

    with serving(chain(10)) as server:
        assert fetch(local(server.url("/0"))).raw == b"x"
    with serving(chain(11)) as server, pytest.raises(AddressGoesRound):
        fetch(local(server.url("/0")))
    with serving({"/": Page(status=302, headers={"Location": "/"})}) as server, pytest.raises(AddressGoesRound) as round_and_round:
        fetch(local(server.url()))
    assert round_and_round.value.name == server.url()
    assert len(server.asked) == 11


@pytest.mark.parametrize("location", ["file:///etc/passwd", "ftp://example.com/x", "data:text/html,x", "javascript:alert(1)"])
def test_a_page_leads_to_the_web_only(location):
    with serving({"/": Page(status=302, headers={"Location": location})}) as server, pytest.raises(AddressLeadsAway, match="not followed"):
        fetch(local(server.url()))


@pytest.mark.parametrize("status", [204, 304, 400, 401, 403, 404, 410, 429, 500, 503])
def test_an_answer_without_a_page_is_told_with_its_number(status):
    with serving({"/": Page(b"", status)}) as server, pytest.raises(AddressAnswered, match=str(status)):
        fetch(local(server.url()))


@pytest.mark.parametrize(
    ("page", "error"),
    [
        (Page(b"", headers=HTML), NothingToRead),
        (Page(b"<html><body></body></html>", headers=HTML), NothingToRead),
        (Page(b"<html><div id=root></div><script src=x.js></script></html>", headers=HTML), PageMadeByScript),
        (
            Page(
                b"<noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div><script src=x.js></script>",
                headers=HTML,
            ),
            PageMadeByScript,
        ),
        (Page(b"x", headers={"Content-Type": "image/png"}), NotText),
        (Page(b"\x89PNG\r\n\x1a\n", headers=HTML), NotText),
        (Page(b"x", headers={**HTML, "Content-Encoding": "gzip"}), SourceDamaged),
        (Page(b"x", headers={**HTML, "Content-Encoding": "br"}), SourceDamaged),
        (Page(gzip.compress(ESSAY.encode())[:-30], headers={**HTML, "Content-Encoding": "gzip"}), SourceDamaged),
        (Page(b"x", headers={**HTML, "Content-Length": "200000000"}), AddressTooLarge),
        (Page(gzip.compress(bytes(200_000_000)), headers={**HTML, "Content-Encoding": "gzip"}), AddressTooLarge),
        (Page(b"x", headers={**HTML, "Content-Length": "10"}), AddressUnreachable),
    ],
)
def test_what_is_no_page_is_told_with_its_address(page, error):
    with serving({"/": page}) as server, pytest.raises(error) as refused:
        read_address(local(server.url()))
    assert type(refused.value) is error
    assert refused.value.name == server.url()
    assert str(refused.value).startswith(server.url())


def endless(write, ended):
    while not ended.is_set():
        write(b"<p>and so on</p>" * 4_000)


def dripping(write, ended):
    while not ended.wait(0.02):
        write(b"x")


def silent(write, ended):
    ended.wait()


def test_a_page_that_never_ends_is_given_up_when_it_is_too_large():
    with serving({"/": Page(headers=HTML, send=endless)}) as server, pytest.raises(AddressTooLarge, match="20 MB"):
        fetch(local(server.url()), bounds=PATIENT)


@pytest.mark.parametrize("send", [dripping, silent])
def test_a_page_that_comes_too_slowly_is_given_up(send):
    with serving({"/": Page(headers=HTML, send=send)}) as server, pytest.raises(AddressTooSlow):
        fetch(local(server.url()), bounds=SHORT)


def test_a_server_that_says_nothing_is_given_up():
    with socket.create_server(("127.0.0.1", 0)) as deaf, pytest.raises(AddressTooSlow):
        fetch(local(f"http://127.0.0.1:{deaf.getsockname()[1]}/"), bounds=SHORT)


def test_a_head_that_is_no_head_is_told():
    with serving({"/": Page(headers={f"X-{n}": "y" * 60_000 for n in range(60)})}) as server, pytest.raises(AddressUnreachable):
        fetch(local(server.url()))


def test_a_port_that_nobody_listens_at_cannot_be_reached():
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(AddressUnreachable, match="cannot be reached"):
        fetch(local(f"http://127.0.0.1:{port}/"))


def test_a_host_that_there_is_none_of_cannot_be_reached():
    with pytest.raises((AddressUnreachable, AddressTooSlow)):
        fetch(Address("https://no-such-host.invalid/"), bounds=Bounds(seconds=5))


LOCAL = (
    "localhost", "LOCALHOST.", "www.localhost", "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "0", "0.0.0.0",
    "１２７.0.0.1", "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[64:ff9b::7f00:1]", "10.0.0.1", "192.168.1.1",
    "172.16.9.9", "169.254.169.254", "[fe80::1]", "[fd00::1]", "100.64.0.1", "224.0.0.1", "router", "nas.local", "wiki.internal",
)  # fmt: skip


@pytest.mark.parametrize("host", LOCAL)
def test_what_is_on_this_computer_or_network_is_not_asked_for(host):
    with serving({"/": Page(ESSAY.encode(), headers=HTML)}) as server:
        with pytest.raises(AddressIsLocal):
            fetch(Address(server.url(host=host)))
        assert server.asked == []


@pytest.mark.parametrize("host", ["localhost", "127.1", "0x7f000001", "2130706433"])
def test_it_is_asked_for_when_that_is_meant(host):
    with serving({"/": Page(ESSAY.encode(), headers=HTML)}) as server:
        assert fetch(local(server.url(host=host))).raw == ESSAY.encode()


def test_who_allows_this_computer_does_not_allow_the_network():
    pages = {"/there": Page(status=302, headers={"Location": "http://169.254.169.254/latest"})}
    pages |= {"/router": Page(status=302, headers={"Location": "http://192.168.1.1/"})}
    with serving(pages) as server:
        for path in pages:
            with pytest.raises(AddressIsLocal) as refused:
                fetch(local(server.url(path)))
            assert refused.value.name == server.url(path)


def test_one_place_of_this_computer_may_lead_to_another():
    pages = {"/": Page(ESSAY.encode(), headers=HTML)}
    with serving(pages) as other, serving({"/": Page(status=302, headers={"Location": other.url(host="localhost")})}) as server:
        assert fetch(local(server.url())).location == other.url(host="localhost")


@pytest.mark.parametrize("url", ["ftp://example.com/x", "https://user:word@example.com/", "失信黑名单"])
def test_what_is_no_address_is_refused(url):
    with pytest.raises(NotAnAddress):
        fetch(Address(url))


def test_a_proxy_of_the_system_is_asked_for_public_pages_only(monkeypatch):
    with serving({"http://example.com/page": Page(ESSAY.encode(), headers=HTML)}) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url())
        assert fetch(Address("http://example.com/page")).raw == ESSAY.encode()
        with pytest.raises(AddressIsLocal):
            fetch(Address("http://192.168.1.1/"))
        with serving({"/": Page(b"here", headers=HTML)}) as server:
            assert fetch(local(server.url())).raw == b"here"
        assert len(proxy.asked) == 1


def test_a_page_that_came_through_a_proxy_leads_to_nothing_local(monkeypatch):
    with serving({"http://example.com/": Page(status=302, headers={"Location": "http://127.0.0.1:9/"})}) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url())
        for address in (Address("http://example.com/"), local("http://example.com/")):
            with pytest.raises(AddressIsLocal):
                fetch(address)


def test_a_proxy_that_cannot_be_used_is_named(monkeypatch):
    monkeypatch.setenv("all_proxy", "socks5://127.0.0.1:1080")
    with pytest.raises(AddressUnreachable, match="socks5"):
        fetch(Address("https://example.com/"))


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate for localhost that nobody signed but itself."""
    if not shutil.which("openssl"):
        pytest.skip("needs openssl to make a certificate")
    path = tmp_path_factory.mktemp("certificate") / "own.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    command += ["-addext", "subjectAltName=DNS:localhost", "-keyout", str(path), "-out", str(path.with_suffix(".crt"))]
    subprocess.run(command, check=True, capture_output=True)
    path.write_bytes(path.read_bytes() + path.with_suffix(".crt").read_bytes())
    return path


def test_a_certificate_that_nobody_vouches_for_is_refused(certificate):
    with serving({"/": Page(ESSAY.encode(), headers=HTML)}, certificate) as server:
        with pytest.raises(AddressUnreachable, match="certificate is not trusted"):
            fetch(local(server.url(host="localhost")))
        assert server.asked == []


def test_a_certificate_holds_for_the_name_that_was_asked_for_and_no_other(certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.with_suffix(".crt")))
    with serving({"/": Page(ESSAY.encode(), headers=HTML)}, certificate) as server:
        assert fetch(local(server.url(host="localhost"))).raw == ESSAY.encode()
        with pytest.raises(AddressUnreachable, match="certificate is not trusted"):
            fetch(local(server.url(host="127.0.0.1")))


def names(monkeypatch, answer):
    """Let the system's name service answer so for every name that is no IP address; the names that it was asked for."""
    asked = []
    system = socket.getaddrinfo

    def getaddrinfo(host, *rest, **more):
        if host.replace(".", "").isdecimal():
            return system(host, *rest, **more)
        asked.append(host)
        return [entry for address in answer() for entry in system(address, *rest, **more)]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return asked


@pytest.mark.parametrize("addresses", [["127.0.0.1"], ["93.184.216.34", "127.0.0.1"], ["10.0.0.1"]])
def test_a_public_name_that_means_a_local_address_is_refused(addresses, monkeypatch):
    names(monkeypatch, lambda: addresses)
    with serving({"/": Page(ESSAY.encode(), headers=HTML)}) as server:
        with pytest.raises(AddressIsLocal, match=r"example\.com"):
            fetch(Address(server.url(host="example.com")))
        assert server.asked == []


def test_what_a_name_means_is_asked_for_once_and_holds(monkeypatch):
    answers = iter([["127.0.0.1"], ["192.0.2.1"]])
    asked = names(monkeypatch, lambda: next(answers))
    with serving({"/": Page(ESSAY.encode(), headers=HTML)}) as server:
        assert fetch(local(server.url(host="example.com"))).raw == ESSAY.encode()
    assert asked == ["example.com"]


def test_an_address_of_a_host_that_does_not_answer_is_passed_over(monkeypatch):
    names(monkeypatch, lambda: ["127.0.0.2", "127.0.0.1"])
    with serving({"/": Page(ESSAY.encode(), headers=HTML)}) as server:
        assert fetch(local(server.url(host="example.com"))).raw == ESSAY.encode()


def test_a_name_service_that_does_not_answer_is_given_up(monkeypatch):
    released = threading.Event()

    def answer():
        released.wait()
        return []

    names(monkeypatch, answer)
    with pytest.raises(AddressTooSlow):
        fetch(Address("https://example.com/"), bounds=SHORT)
    released.set()

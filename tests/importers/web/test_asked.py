import pytest

from glossreader.domain.source_errors import AddressLeadsAway, NotAnAddress
from glossreader.importers.web.asked import asked_for, led_to


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("https://example.com", "https://example.com/"),
        ("  <https://example.com/a b#part>\n", "https://example.com/a%20b"),
        ("www.example.com/x", "https://www.example.com/x"),
        ("//example.com/x?y=1", "https://example.com/x?y=1"),
        ("example.com:8080", "https://example.com:8080/"),
        ("localhost:8000/page", "https://localhost:8000/page"),
        ("HTTP://Example.COM:80/Path", "http://example.com/Path"),
        ("https://example.com:443/", "https://example.com/"),
        ("https://example.com?q=一", "https://example.com/?q=%E4%B8%80"),
        (
            "https://baike.example.com/item/社会信用体系",
            "https://baike.example.com/item/%E7%A4%BE%E4%BC%9A%E4%BF%A1%E7%94%A8%E4%BD%93%E7%B3%BB",
        ),
        ("https://baike.example.com/item/%E7%A4%BE", "https://baike.example.com/item/%E7%A4%BE"),
        ("https://例子.中国/页", "https://xn--fsqu00a.xn--fiqs8s/%E9%A1%B5"),
        ("https://例子。中国/", "https://xn--fsqu00a.xn--fiqs8s/"),
        ("例子.中国", "https://xn--fsqu00a.xn--fiqs8s/"),
        ("https://example.com./", "https://example.com/"),
        ("http://foo_bar.example.com/", "http://foo_bar.example.com/"),
        ("https://exam\nple.com/pa\tge", "https://example.com/page"),
        ("http://127.1/", "http://127.0.0.1/"),
        ("http://0x7f000001/", "http://127.0.0.1/"),
        ("http://２１３０７０６４３３/", "http://127.0.0.1/"),
        ("http://%31%32%37.0.0.1/", "http://127.0.0.1/"),
        ("http://[::FFFF:127.0.0.1]:81/", "http://[::ffff:7f00:1]:81/"),
    ],
)
def test_an_address_is_sent_in_the_one_spelling_of_the_web(typed, sent):
    assert asked_for(typed).url == sent


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "失信黑名单",
        "hello world",
        "file:///etc/passwd",
        "ftp://example.com/x",
        "data:text/html,x",
        "javascript:alert(document.domain)",
        "mailto:a@example.com",
        "https://",
        "https:///path",
        "https://user:word@example.com/",
        "https://user@example.com/",
        "https://example.com\\@evil.example.net/",
        "https://example.com:99999/",
        "https://example.com:x/",
        "https://[::1/",
        "https://[fe80::1%25eth0]/",
        "https://1.2.3.4.5/",
        "https://999.1.1.1/",
        "https://exa mple.com/",
        f"https://{'a' * 300}.com/",
        "https://example.com/" + "x" * 9000,
    ],
)
def test_what_is_no_address_of_the_web_is_refused(typed):
    with pytest.raises(NotAnAddress) as refused:
        asked_for(typed)
    assert refused.value.name == typed


@pytest.mark.parametrize(
    ("location", "sent"),
    [
        ("/new", "https://example.com/new"),
        ("next?x=1", "https://example.com/a/next?x=1"),
        ("../up", "https://example.com/up"),
        ("//other.example.org/", "https://other.example.org/"),
        ("http://example.com/plain#part", "http://example.com/plain"),
        ("/页", "https://example.com/%E9%A1%B5"),
    ],
)
def test_a_page_leads_to_another(location, sent):
    assert led_to(asked_for("https://example.com/a/b"), location, "x").url == sent


@pytest.mark.parametrize(
    "location", ["file:///etc/passwd", "ftp://example.com/", "data:text/html,x", "https://u:p@example.com/", "http://[x/"]
)
def test_a_page_leads_to_no_other_kind_of_place(location):
    with pytest.raises(AddressLeadsAway) as refused:
        led_to(asked_for("https://example.com/a/b"), location, "example.com")
    assert (refused.value.name, refused.value.where) == ("example.com", location)

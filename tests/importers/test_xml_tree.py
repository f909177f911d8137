import pytest

from glossreader.domain.source_errors import ArchiveRefused
from glossreader.importers.xml_tree import named, parsed, text_of, tree_of, value

LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><x y="&b;">&b;</x>'


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "utf-16-le", "utf-16-be"])
def test_xml_that_defines_entities_is_refused_in_every_charset(charset):
    with pytest.raises(ArchiveRefused, match=r"a\.epub was not unpacked: its XML defines entities"):
        tree_of(LAUGHS.encode(charset), "a.epub")


def test_a_doctype_by_itself_is_no_harm_and_nothing_is_loaded():
    raw = b'<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "file:///etc/passwd"><ncx><text>One</text></ncx>'
    assert text_of(tree_of(raw, "a.epub")) == "One"


def test_the_entities_of_html_are_characters_and_others_are_left():
    assert text_of(tree_of(b"<a>caf&eacute;&nbsp;&amp;&lt;b&gt;</a>", "a.epub")) == "café &<b>"


@pytest.mark.parametrize(
    ("raw", "text", "is_whole"),
    [
        (b"<a><b>One</b><c>Two</c></a>", "OneTwo", True),
        (b"<a><b>One</b><c>Two", "OneTwo", False),
        (b"<a><b>One</a>", "One", False),
        (b"<a>" * 300 + b"x" + b"</a>" * 300, "", False),
    ],
)
def test_broken_xml_is_read_as_far_as_it_goes_and_said_to_be_broken(raw, text, is_whole):
    root, whole = parsed(raw, "a.epub")
    assert (text_of(root), whole) == (text, is_whole)


@pytest.mark.parametrize("raw", [b"", b"no markup", b"\0\0"])
def test_what_is_no_xml_has_no_tree(raw):
    assert tree_of(raw, "a.epub") is None


def test_names_count_without_their_namespaces():
    root = tree_of(b'<p:a xmlns:p="x" xmlns:q="y"><q:b q:role=" aut "/></p:a>', "a.epub")
    (found,) = named(root, "b")
    assert (value(found, "role"), value(found, "gone"), named(None, "b")) == ("aut", "", [])

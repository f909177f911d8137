"""Markup that is nested, endless, or names things elsewhere, each with what must come of it."""

from collections.abc import Iterator

from tests.importers.hostile import TERM, Input, written


def markup(size: int) -> Iterator[Input]:
    def page(name: str, body: str, *, times: int = 1) -> Input:
        return Input(name, written("page.html", f"<!DOCTYPE html><html><body>{body}".encode()), times=times)

    many = 200_000 // size
    yield page("nested divs", "<div>" * many + TERM + "</div>" * many)
    yield page("nested lists", "<ul><li>" * many + TERM)
    yield page("nested tables", "<table><tr><td>" * (many // 4) + TERM)
    yield page("open formatting", "".join(f"<font color={n}><p>x" for n in range(many // 10)) + TERM)
    yield page("paragraphs", f"<p>A paragraph about {TERM} and nothing else.</p>\n" * (many // 8), times=many // 8)
    endless = f"<html>{'<p>信</p>' * 200_000}".encode()
    yield Input("200,000 paragraphs", written("page.html", endless), refused="SourceTooLong")
    yield page("one text of 30 MB", f"<p>{TERM} and ordinary words, {'信' * 100} " + f"{'用' * 100} abc " * (97_000 // size))
    yield page("300,000 attributes", f"<p {' '.join(f'a{n}=x' for n in range(300_000 // size))}>{TERM}</p>")
    yield page("an open comment", f"<p>{TERM}</p><!-- {'x' * (3_000_000 // size)}")
    yield page("open comments in comments", f"<p>{TERM}</p>{'<!--' * (490_000 // size)}")
    yield page("open tags", f"<p>{TERM}</p>" + "<a " * (490_000 // size))
    yield page("open quotes in tags", f"<p>{TERM}</p>" + '<a "' * (490_000 // size))
    yield page("no characters", f"<p>{TERM}\0&#0;&#xD800;&#x110000;&#x7;</p>")
    yield page("addresses", f"<base href='file:///'><meta http-equiv=refresh content='0;url=//x.example'><p>{TERM}</p>{_LOADING}")
    yield page("hidden text", f"<p>{TERM}</p><p hidden>{TERM}</p><div style='display:none'>{TERM}</div>")
    yield Input("zero width", written("page.html", "<p>失信\u200b黑<wbr>名单</p><p>more</p>".encode()), holds="失信\u200b黑名单")
    for name in ("title", "textarea", "noscript", "template", "select", "object", "math", "svg", "table", "frameset"):
        yield page(f"an open <{name}>", f"<p>{TERM}</p>\n<{name}><p>and more</p>")
    yield page("a script that writes its end", f"<script>var a = '<script>' + '</scr' + 'ipt>';</script><p>{TERM}</p>")
    yield page("markup of other languages", f"<?php echo 1; ?><% x %>{{{{ y }}}}<![CDATA[z]]><p>{TERM}</p>")
    yield page("ruby", "<p><ruby>失信<rt>shīxìn</rt></ruby> and <ruby>黑<rt>hēi</rt></ruby></p><p>" + TERM)


def exchange(size: int) -> Iterator[Input]:
    """Give lists of terms and memories of translators, in XML that means harm; no reader knows them, and they are read as pages or text."""
    many = 50_000 // size
    laughs = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij", strict=True))
    for name, doctype in (
        ("billion laughs", f'<!DOCTYPE tmx [<!ENTITY a "ha">{laughs}]>'),
        ("quadratic blow-up", f'<!DOCTYPE tmx [<!ENTITY j "{"ha" * many}">]>'),
        ("an external entity", '<!DOCTYPE tmx [<!ENTITY j SYSTEM "file:///etc/passwd">]>'),
        ("an external DTD", '<!DOCTYPE tmx SYSTEM "http://127.0.0.1:9/tmx14.dtd">'),
    ):
        memory = f"<tmx><body><tu><tuv><seg>{TERM}{'&j;' * 50}</seg></tuv></tu></body></tmx>"
        yield Input(f"{name} in a translation memory", written("memory.tmx", f'<?xml version="1.0"?>{doctype}{memory}'.encode()))
        base = f"<martif><text><body><termEntry><term>{TERM}&j;</term></termEntry></body></text></martif>"
        yield Input(f"{name} in a term base", written("base.tbx", f'<?xml version="1.0"?>{doctype}{base}'.encode()))


_LOADING = (
    "<img src='file:///etc/passwd' alt='字'><img src='\\\\host\\share\\x.png'><img src='http://127.0.0.1/x'>"
    "<img src='data:image/png;base64,iVBORw0KGgo='><iframe src='//x.example'>字</iframe>"
    "<svg><image href='http://x.example/x.svg'/></svg><script src='//x.example/x.js'></script>"
    "<style>@import url(//x.example/x.css);</style>"
    "<a href='javascript:alert(1)'>link</a><object data='x'></object><embed src='x'><link rel=stylesheet href='//x.example/x.css'>"
)

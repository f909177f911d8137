"""Markdown, subtitles and folders' names that are damaged, deceiving or endless, each with what must come of it."""

from collections.abc import Iterator

from tests.importers.hostile import CHINESE, TERM, Input, written, written_late

_CUE = "00:00:01,000 --> 00:00:02,000\n"


def small_formats(size: int) -> Iterator[Input]:
    """Give the inputs; `size` is 1 for their full measure, and divides it."""
    yield from subtitles(size)
    yield from scripts(size)
    yield from markdown(size)
    yield from front_matter(size)


def subtitles(size: int) -> Iterator[Input]:
    def film(name: str, text: str, *, times: int = 1, ending: str = "srt") -> Input:
        return Input(f"subtitles: {name}", written(f"film.{ending}", text.encode()), times=times)

    many = 100_000 // size
    yield Input("subtitles: 500,000 cues", written_late("film.srt", _endless), refused="SourceTooLong")
    yield film("cues", _cues(range(0, 2_000 * (many // 4), 2_000)), times=many // 4)
    yield film("times that run backwards", _cues(range(2_000 * (many // 8), 0, -2_000)), times=many // 8)
    yield film("all at once", "".join(f"{number}\n{_CUE}{TERM} {number}\n\n" for number in range(many // 8)), times=many // 8)
    yield film("one text in all cues", f"{_CUE}{TERM}\n\n" * (many // 2))
    yield film("no text", f"{_CUE}\n" * (many // 2) + f"{_CUE}{TERM}")
    yield film("a single cue of 5 MB", f"1\n{_CUE}{TERM} " + f"{'用' * 100} abc " * (16_000 // size))
    yield film("a single cue of many lines", f"1\n{_CUE}{TERM}\n" + "用信\n" * (many * 2))
    yield film(
        "captions that roll up", "".join(f"{_time(at)} --> {_time(at + 9)}\n{TERM}{at}\n{TERM}{at + 9}\n\n" for at in range(0, many, 9))
    )
    yield film("a line that grows", "".join(f"{_time(at)} --> {_time(at + 1)}\n{TERM}{'用' * at}\n\n" for at in range(2_000 // size)))
    yield film("impossible times", f"99:99:99,999 --> 00:00:00,000\n{TERM}\n\n0:0:0 -> 999:0:0\n{TERM}\n", times=2)
    yield film("no beginning", f"{TERM}\n\n{_CUE}{TERM}\n", times=2)
    yield film("cut in the middle of a time", f"1\n{_CUE}{TERM}\n\n2\n00:00:03,0")
    for opened in ("<i>", "<v ", "<v a>", "<ruby><rt>", "{\\", "{\\an8}", "- ", "[", "(", "♪", "1\n", "\n\n", "&amp;", "NOTE\n\n"):
        yield film(f"many {opened!r}", f"WEBVTT\n\n{_CUE}{TERM}\n{opened * many}", ending="vtt")
    yield film("an open note", f"WEBVTT\n\n{_CUE}{TERM}\n\nNOTE {'x' * many}", ending="vtt")
    yield film("many notes", f"WEBVTT\n\n{'NOTE 信' * 2}\n\n" + "NOTE 信\n\n" * many + f"{_CUE}{TERM}", ending="vtt")
    yield Input("subtitles: in GB18030", written("film.srt", f"1\n{_CUE}{CHINESE}".encode("gb18030")))
    yield Input("subtitles: in UTF-16", written("film.srt", f"1\n{_CUE}{CHINESE}".encode("utf-16")))
    yield Input("subtitles: times and no text", written("film.srt", (_CUE * 9).encode()), refused="NothingToRead")


def _endless() -> bytes:
    return "".join(f"{number}\n{_CUE}{TERM}\n\n" for number in range(500_000)).encode()


def _cues(starts: range) -> str:
    return "".join(f"{number}\n{_time(at)} --> {_time(at + 1_900)}\n{TERM} {number}\n\n" for number, at in enumerate(starts, 1))


def _time(ms: int) -> str:
    return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1_000 % 60:02},{ms % 1_000:03}"


def scripts(size: int) -> Iterator[Input]:
    def script(name: str, text: str, *, times: int = 1) -> Input:
        return Input(f"script: {name}", written("film.ass", f"[Script Info]\n[Events]\n{text}".encode()), times=times)

    many = 100_000 // size
    line = "Dialogue: 0,0:00:01.00,0:00:02.00,D,,0,0,0,,"
    yield script("lines", "".join(f"{line}{TERM} {number}\n" for number in range(many // 4)), times=many // 4)
    yield script("fields without an end", f"Format: {'a,' * many}Text\nDialogue: {',' * many}{TERM}\n")
    yield script("open codes", f"{line}{TERM}{'{' * many}")
    yield script("shapes", f"{line}{TERM}" + "{\\p1}m 0 0 l 1 1" * (many // 4))
    yield script("no fields", f"Dialogue: {TERM}\n{line}{TERM}")


def markdown(size: int) -> Iterator[Input]:
    def page(name: str, text: str, *, times: int = 1) -> Input:
        return Input(f"Markdown: {name}", written("page.md", text.encode()), times=times)

    many = 100_000 // size
    deep = 10_000 // size
    for opened in (">", "> ", "- ", "1. ", "> - 1. ", "[^a]: ", ": "):
        yield page(f"nested {opened!r}", opened * deep + TERM)
    yield page("stairs of lists", "".join(f"{'  ' * step}- {TERM}\n" for step in range(1_000 // size)), times=1_000 // size)
    yield page("stairs of quotes", "".join(f"{'>' * step} {TERM}\n\n" for step in range(1, 1_000 // size)), times=1_000 // size - 1)
    for sign in (
        "[",
        "![",
        "[a](",
        "![[",
        "[[",
        "[^",
        "^[",
        "*",
        "*a ",
        "**a ",
        "_a ",
        "`",
        "<",
        "<a ",
        "&",
        "~~a ",
        "==a",
        "\\[",
        "%%",
        "](x)",
        "|",
    ):
        yield page(f"many {sign!r}", TERM + sign * many)
    yield page("runs of backticks", TERM + " ".join("`" * (number % 300 + 1) for number in range(deep)))
    yield page("soft line ends", f"{TERM}\n" * (many // 2), times=many // 2)
    yield page("emphasis at line ends", f"{TERM}\n" + "*用*\n" * (many // 4))
    yield page("a link that many lines define", f"[{TERM}][a]\n\n" + "[a]: http://x.example/ 'x'\n" * (many // 4))
    yield page("links to links", f"{TERM}\n\n" + "".join(f"[a{n}]: a{n + 1} '[a{n + 1}][a{n + 1}]'\n" for n in range(many // 8)))
    yield page("one link, everywhere", f"[{TERM}]: http://x.example/{'x' * deep}\n\n" + f"[{TERM}] " * (deep // 2), times=deep // 2)
    yield page("footnotes", f"{TERM}\n\n" + "".join(f"[^{n}]: {TERM}\n\n" for n in range(many // 16)), times=many // 16)
    yield page("one footnote, everywhere", f"{'[^a] ' * (many // 8)}\n\n[^a]: {TERM}")
    yield page("a wide table", f"{'|a' * deep}\n{'|-' * deep}\n|{TERM}")
    yield page("a table of many short rows", f"{'|a' * 200}\n{'|-' * 200}\n" + f"|{TERM}\n" * (deep // 2), times=deep // 2)
    yield page("open HTML", TERM + "\n\n" + "<div>\n\n" * (many // 8) + TERM, times=2)
    for opened in ("<!--", "<script>", "<a '", "<svg></x>"):
        yield page(f"a block of {opened!r}", f"<div>{opened * many}\n\n{TERM}")
    yield page("an element that hides what follows", f"Of the <title> and the <textarea> element: {TERM}")
    yield page("tabs", "\t" * many + TERM)
    yield page("no characters", f"{TERM}\0 &#0; &#xD800; &#x110000;")
    yield page(
        "addresses", f"{TERM} ![](file:///etc/passwd) ![](//x.example/x.png) <iframe src='//x.example'></iframe> [a](javascript:alert(1))"
    )


def front_matter(size: int) -> Iterator[Input]:
    many = 100_000 // size
    aliases = "a: &a [x, x]\n" + "".join(f"{chr(97 + n)}: &{chr(97 + n)} [{', '.join(['*' + chr(96 + n)] * 9)}]\n" for n in range(1, 26))
    for name, fields in (
        ("aliases within aliases", aliases),
        ("more keys than anyone writes", "key: value\n" * (many // 8)),
        ("a value without an end", f"title: {'x' * many}\n"),
        ("a list without an end", f"tags: [{'a, ' * (many // 8)}\n"),
        ("quotes without an end", "".join(f"k{n}: '{chr(39) * n}\n" for n in range(400 // size))),
        ("a class to make", "title: !!python/object/apply:os.system [ls]\n"),
    ):
        yield Input(f"front matter: {name}", written("page.md", f"---\n{fields}---\n\n{CHINESE}".encode()))

import pytest

from glossreader.importers.charset.choices import CHOICES
from glossreader.importers.charset.ladder import decode, decode_as

PROSE = "The clerk shrugged and wrote the word on the back of a form. It stayed there for years, and nobody asked what it meant.\n"
CHINESE = "街角的茶馆换了老板，老顾客们照旧坐在门口下棋。有人说起“失信黑名单”，大家都不作声，只听见棋子落下。\n"
TRADITIONAL = "街角的茶館換了老闆，老顧客們照舊坐在門口下棋。有人說起「失信黑名單」，大家都不作聲，只聽見棋子落下。\n"


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "gb18030"])
@pytest.mark.parametrize("text", [CHINESE, PROSE + CHINESE + PROSE, "㐀 and 𠮷野家 " + CHINESE])
def test_chinese_comes_out_as_it_went_in(text, charset):
    assert decode(text.encode(charset)).text == text


@pytest.mark.parametrize("text", [TRADITIONAL, PROSE + TRADITIONAL, "呢間茶餐廳嘅奶茶好正，佢話係秘方嚟㗎。" + TRADITIONAL])
def test_big5_with_hong_kong_characters_is_found(text):
    assert decode(text.encode("big5hkscs")) == decode_as(text.encode("big5hkscs"), "big5hkscs")


@pytest.mark.parametrize("term", ["失信黑名单", "躺平", "内卷", "户口", "双减", "键盘侠", "社会信用体系"])
@pytest.mark.parametrize("around", ["Only one term, {}, and no more.", PROSE * 30 + "It is called {} there.\n" + PROSE * 30])
def test_an_english_page_with_one_gbk_term_comes_out_right(term, around):
    text = around.format(term)
    assert decode(text.encode("gbk")).text == text


@pytest.mark.parametrize("term", ["失信黑名單", "躺平", "內捲", "戶口", "佛系", "鍵盤俠", "社會信用體系"])
def test_an_english_page_with_one_big5_term_comes_out_right(term):
    text = PROSE * 3 + f"It is called {term} there.\n" + PROSE
    assert decode(text.encode("big5")).text == text


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        ("Don’t – she said “no” – call it a café… naïve, perhaps.", "cp1252"),
        ("Größe und Ähnlichkeit, über müde Füße", "cp1252"),
        ("これは中国のメディアについての短い文章です。", "cp932"),
        ("The word 社会信用 in seven bits", "hz"),
        ("Seven bits: 社会信用", "iso2022_jp_2"),
        ("Zhīma xìnyòng", "utf-8"),
        ("nothing but ASCII", "utf-8"),
        ("社会信用体系建设示范城市名单公布", "utf-16-le"),
    ],
)
def test_other_encodings_are_told_apart(text, charset):
    assert decode(text.encode(charset)).text == text


@pytest.mark.parametrize(
    ("declared", "text", "charset"),
    [
        ("utf-8", CHINESE, "gb18030"),
        ("gb2312", CHINESE, "utf-8"),
        ("gb2312", "A café – “naïve”, isn’t it?", "cp1252"),
        ("big5", TRADITIONAL, "big5"),
        ("iso-8859-1", "A café", "cp1252"),
        ("koi8-r", "Привет, мир, это русский текст", "koi8-r"),
        ("no-such-charset", CHINESE, "gb18030"),
    ],
)
def test_what_a_page_declares_counts_when_the_bytes_do_not_speak_against_it(declared, text, charset):
    page = f'<html><head><meta charset="{declared}"></head><p>{text}</p>'
    assert decode(page.encode(charset)).text == page


@pytest.mark.parametrize("charset", ["utf-8", "gb18030", "big5"])
@pytest.mark.parametrize("cut", [1, 2])
def test_a_cut_tail_costs_the_last_character_only(charset, cut):
    text = (TRADITIONAL if charset == "big5" else CHINESE).strip()[:-1]
    damaged = decode(text.encode(charset)[:-1] if cut == 1 else text.encode(charset) + "。".encode(charset)[:1])
    assert damaged.text.rstrip("\ufffd") in (text, text[:-1])
    assert damaged.replaced == 1


@pytest.mark.parametrize("charset", ["utf-8", "gb18030"])
def test_one_bad_byte_costs_no_more_than_its_neighbour(charset):
    before, after = CHINESE[:20].encode(charset), (CHINESE[20:] + PROSE).encode(charset)
    damaged = decode(before + b"\xff" + after)
    assert damaged.text.startswith(CHINESE[:20])
    assert damaged.text.endswith(PROSE)
    assert damaged.replaced == 1


def test_a_bad_byte_in_an_english_text_is_told_not_guessed():
    assert decode(b"plain\xffEnglish").replaced == 1


def test_text_that_was_encoded_twice_is_shown_as_it_was_meant():
    twice = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in (PROSE + CHINESE).encode())
    decoded = decode(twice.encode())
    assert decoded.text == PROSE + CHINESE
    assert decoded.twice


@pytest.mark.parametrize("text", ["The page showed Ã© for é.", "naïve café", "“quoted” – and so on", CHINESE + "ç¤¾ä¼š"])
def test_text_that_may_be_meant_so_is_left_as_it_is(text):
    decoded = decode(text.encode())
    assert decoded.text == text
    assert not decoded.twice


def test_ten_thousand_characters_of_one_line_are_enough_to_look_at():
    text = "a" * 100_000 + "失信黑名单" * 2_000 + "b" * 100_000
    assert decode(text.encode("gb18030")).text == text


def test_a_replacement_character_of_the_text_itself_is_not_counted():
    assert decode(f"{CHINESE}\ufffd".encode()).replaced == 0


def test_a_charset_that_a_person_names_is_used():
    assert decode_as("社会".encode("gbk"), "GBK").charset == "gbk"
    with pytest.raises(LookupError):
        decode_as(b"", "no-such-charset")
    for name in ("hex", "idna", "undefined", "a\0b"):
        with pytest.raises(LookupError):
            decode_as(b"abc", name)


@pytest.mark.parametrize("raw", ["失信黑名单".encode() + b"\0", b"\xff\xfe\xfd", b"\x80\x81\xd8\x00\xdc", b"~{zz", b""])
@pytest.mark.parametrize("choice", CHOICES, ids=[choice.codec for choice in CHOICES])
def test_a_charset_chosen_for_the_wrong_text_shows_replacement_characters_and_never_fails(choice, raw):
    decoded = decode_as(raw, choice.codec)
    assert decode_as(raw, decoded.charset) == decoded
    assert decoded.replaced <= decoded.text.count("\ufffd")


@pytest.mark.parametrize(
    ("page", "charset", "hint", "declared", "fits"),
    [
        (CHINESE, "gb18030", None, None, True),
        (f'<meta charset="UTF-8"><p>{CHINESE}', "gb18030", None, "UTF-8", False),
        (f'<meta charset="GB2312"><p>{CHINESE}', "gb18030", None, "GB2312", True),
        (f'<meta charset="gb2312"><p>{CHINESE}', "utf-8", None, "gb2312", False),
        (f'<meta charset="utf-16"><p>{CHINESE}', "utf-8", None, "utf-16", True),
        (f'<meta charset="gb2312"><p>{CHINESE}', "utf-16-le", None, "gb2312", False),
        (f'<meta charset="ISO-8859-1"><p>{CHINESE}', "utf-8", None, "ISO-8859-1", False),
        (f'<meta charset="no-such-charset"><p>{CHINESE}', "utf-8", None, "no-such-charset", True),
        ('<meta charset="gb2312"><p>nothing but ASCII', "utf-8", None, "gb2312", True),
        (CHINESE, "gb18030", "GBK", "GBK", True),
        (CHINESE, "gb18030", "ISO-8859-1", "ISO-8859-1", False),
        (f'<meta charset="gbk"><p>{CHINESE}', "gb18030", "utf-8", "gbk", True),
        (f'<meta charset="gbk"><p>{CHINESE}', "utf-8", "Big5", "Big5", False),
        ("Größe und Ähnlichkeit", "iso-8859-15", "ISO-8859-15", "ISO-8859-15", True),
        ("Привет, мир, это русский текст", "koi8-r", "KOI8-R", "KOI8-R", True),
        ("社会信用体系建设示范城市名单公布", "utf-16-be", "utf-16be", "utf-16be", True),
    ],
)
def test_what_was_claimed_stands_beside_what_was_read(page, charset, hint, declared, fits):
    decoded = decode(page.encode(charset), hint)
    assert (decoded.text, decoded.declared) == (page, declared)
    assert (decoded.misfits == 0) is fits


def test_what_was_claimed_stands_beside_what_a_person_chose():
    page = f'<meta charset="utf-8"><p>{CHINESE}'.encode("gb18030")
    assert decode_as(page, "gb18030") == decode(page)
    assert decode_as(page, "utf-8").misfits == 0

import pytest

from glossreader.importers.charset.ladder import decode, decode_as

CHINESE = "街角的茶馆换了老板，老顾客们照旧坐在门口下棋。"
TRADITIONAL = "街角的茶館換了老闆，老顧客們照舊坐在門口下棋。"
ENGLISH = "It isn’t “easy”, she said—so they waited… “but not for long”, he thought."


def mixed(text, charset):
    """Encode quotes and dashes in Windows-1252 and all else in another charset."""
    return b"".join(char.encode("cp1252" if char in "“”‘’–—…•" else charset) for char in text)


@pytest.mark.parametrize("charset", ["gb18030", "big5hkscs", "utf-8"])
@pytest.mark.parametrize("term", ["失信黑名單", "“躺平”", "‘社會信用’", "社區"])
def test_quotes_and_dashes_of_windows_are_told_from_hanzi(charset, term):
    text = f"{ENGLISH} The word {term} didn’t last.\nHe’d say “pain”, “upon” and “but”—the rest we’ve lost. The ‘old’ list:\n• one\n• two\n"
    decoded = decode(mixed(text, charset))
    assert (decoded.text, decoded.charset, decoded.replaced) == (text, charset, 0)


def test_an_english_page_without_hanzi_is_of_windows_itself():
    assert decode(ENGLISH.encode("cp1252")).charset == "cp1252"


@pytest.mark.parametrize("charset", ["gb18030", "big5hkscs"])
@pytest.mark.parametrize("around", ["字{}字", "({})", "在 {} 處", "用APP{}的", "第3{}A款", "卡拉{}ok", "{}。", "a {} b", "x\n{}"])
def test_no_hanzi_of_an_undamaged_text_is_taken_for_anything_else(charset, around):
    pairs = [bytes([lead, trail]) for lead in range(0x81, 0xFF) for trail in range(0x40, 0xFF, 3) if trail != 0x7F]
    hanzi = [char for pair in pairs if "\u3400" <= (char := pair.decode(charset, "ignore")) <= "\u9fff"]
    assert len(hanzi) > 5000
    text = "\n".join(around.format(char) for char in hanzi)
    assert decode_as(text.encode(charset), charset).text == text


@pytest.mark.parametrize("at", range(1, len(CHINESE)))
def test_a_lone_first_byte_shifts_nothing(at):
    decoded = decode(CHINESE[:at].encode("gb18030") + b"\xc5" + f"{CHINESE[at:]}\n".encode("gb18030"))
    assert decoded.replaced == 1
    assert decoded.text.startswith(CHINESE[: at - 1])
    assert decoded.text.endswith(f"{CHINESE[at + 1 :]}\n")


@pytest.mark.parametrize("charset", ["gb18030", "big5hkscs"])
def test_a_lone_first_byte_in_a_word_takes_no_letter(charset):
    raw = "The clerk wrote the wo".encode(charset) + b"\xc5" + f"rd “{TRADITIONAL}” on a form.".encode(charset)
    assert decode(raw).text == f"The clerk wrote the wo\ufffdrd “{TRADITIONAL}” on a form."


def test_bad_bytes_of_utf_8_are_no_quotes():
    decoded = decode(CHINESE.encode() + b"\x93\xff\x94" + CHINESE.encode())
    assert decoded.text == f"{CHINESE}\ufffd\ufffd\ufffd{CHINESE}"
    assert decoded.replaced == 3


@pytest.mark.parametrize("stray", [b"\xfeo", b"\x93a", b"\xff", b"\x80", b"\xb0", b"\x81\x30"])
def test_a_megabyte_of_strays_ends(stray):
    assert decode(CHINESE.encode("gb18030") + stray * (1_000_000 // len(stray))).text

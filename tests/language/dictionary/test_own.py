import gzip
from contextlib import closing, suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossreader.domain.dictionary import CEDICT, STARTER, DictionaryFormat
from glossreader.domain.errors import DictionaryFileEmpty, DictionaryFileError, DictionaryFileNotText, DictionaryFileTooLarge
from glossreader.language.dictionary.cache import file_of, finished_file, is_built, remove_others
from glossreader.language.dictionary.cedict_text import parsed_cedict
from glossreader.language.dictionary.columns import parsed_columns
from glossreader.language.dictionary.dictionary import Dictionary
from glossreader.language.dictionary.lookup import Lookup
from glossreader.language.dictionary.own import build_own
from glossreader.language.dictionary.parsed import Broken, format_of
from glossreader.language.dictionary.text import lines_of

NEWER = """# CC-CEDICT
#! version=1
#! date=2026-11-01T06:00:00Z
#! publisher=MDBG
躺平 躺平 [tang3 ping2] /to lie flat/to opt out of the rat race/
城中村 城中村 [cheng2 zhong1 cun1] /village in the city/CL:座[zuo4]/
"""


def entries(tmp_path, raw, form, name="words.txt"):
    built = build_own(tmp_path, raw.encode() if isinstance(raw, str) else raw, name)
    with closing(Dictionary.open(tmp_path, shelf=(built.volume.id,))) as dictionary:
        return built, dictionary.entries(form)


@pytest.mark.parametrize(
    "pack", [str.encode, lambda text: gzip.compress(text.encode()), lambda text: text.replace("\n", "\r\n").encode("utf-8-sig")]
)
def test_a_newer_cc_cedict_is_known_by_its_header_and_shown_with_its_date(tmp_path, pack):
    built, (found,) = entries(tmp_path, pack(NEWER), "城中村", "cedict_ts.u8.gz")
    assert (built.volume.name, built.volume.entries, built.format, built.notices) == (
        "CC-CEDICT 2026-11-01",
        2,
        DictionaryFormat.CEDICT,
        (),
    )
    assert (found.pinyin, found.senses, found.measure_words[0].pinyin) == ("cheng2 zhong1 cun1", ("village in the city",), "zuò")
    assert found.dictionary == built.volume.id


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_two_columns_are_read_in_any_of_the_encodings(tmp_path, encoding):
    built, (found,) = entries(tmp_path, "打工人\tworking stiff; wage slave\n内卷\tinvolution\n".encode(encoding), "打工人", "slang.tsv")
    assert (built.volume.name, built.format) == ("slang", DictionaryFormat.TSV)
    assert (found.pinyin, found.senses) == ("", ("working stiff", "wage slave"))


@pytest.mark.parametrize(
    ("line", "pinyin"),
    [
        ("芝麻\tzhīma\tsesame", "zhi1 ma5"),
        ("芝麻\tzhi1ma5\tsesame", "zhi1 ma5"),
        ("芝麻\tzhi1 ma\tsesame", "zhi1 ma5"),
        ("芝麻\tzhima\tsesame", ""),
        ("女儿\tnǚ'ér\tdaughter", "nu:3 er2"),
        ("西安\tXī'ān\tXi'an", "Xi1 an1"),
    ],
)
def test_pinyin_with_marks_or_numbers_becomes_numbered(tmp_path, line, pinyin):
    assert entries(tmp_path, line, line.split("\t")[0])[1][0].pinyin == pinyin


def test_commas_quotes_and_a_line_of_headings_are_read(tmp_path):
    text = 'word,pinyin,English\r\n"韭菜",jiǔcài,"""leeks"", small investors; leek, chive"\r\n"带货",dài huò,"to sell\r\nby streaming"\r\n'
    built, (found,) = entries(tmp_path, text, "韭菜", "list.csv")
    assert (built.format, built.volume.entries, built.notices) == (DictionaryFormat.CSV, 2, ())
    assert found.senses == ('"leeks", small investors', "leek, chive")


def test_the_traditional_form_is_found_by_the_characters(tmp_path):
    assert entries(tmp_path, "网络暴力\tcyberbullying", "網絡暴力")[1][0].simplified == "网络暴力"
    assert entries(tmp_path, "網絡暴力\tcyberbullying", "网络暴力")[1][0].traditional == "網絡暴力"


def test_a_broken_line_is_named_and_the_others_are_used(tmp_path):
    built, (found,) = entries(tmp_path, NEWER + "no entry\n黑名单 黑名單 [hei1 ming2 dan1] ///\n", "躺平")
    assert found.senses == ("to lie flat", "to opt out of the rat race")
    assert [str(notice) for notice in built.notices] == [
        "words.txt, line 7: it is not written as CC-CEDICT has it. It was passed over; the other lines are used.",
        "words.txt, line 8: it has no English. It was passed over; the other lines are used.",
    ]


def test_a_quote_that_is_never_closed_costs_one_line(tmp_path):
    built, found = entries(tmp_path, '内卷,"involution\n' + "躺平,to lie flat\n" * 30 + "摆烂,to let it rot\n", "摆烂", "list.csv")
    assert found
    assert built.volume.entries == 3


def test_many_broken_lines_are_counted(tmp_path):
    built, _ = entries(tmp_path, "躺平\tto lie flat\n" * 60 + "x\ty\n" * 50, "躺平")
    assert len(built.notices) == 21
    assert str(built.notices[-1]) == "words.txt: 30 more lines were passed over. The others are used."


@pytest.mark.parametrize(
    ("raw", "error"),
    [
        (b"", DictionaryFileEmpty),
        (b"\xef\xbb\xbf", DictionaryFileEmpty),
        (b"one,two\nthree,four\n", DictionaryFileEmpty),
        (b"\x00" * 10_000, DictionaryFileEmpty),
        (b"/" * 10_000_000, DictionaryFileEmpty),
        ("躺平 躺平 [tang3 ping2] /".encode() + b"/" * 10_000_000, DictionaryFileEmpty),
        (("躺" * 400_000).encode(), DictionaryFileEmpty),
        (bytes(range(128, 256)) * 40, DictionaryFileNotText),
        (gzip.compress(b"x" * 1_000, mtime=0)[:-20], DictionaryFileNotText),
        (b"\x1f\x8b no gzip", DictionaryFileNotText),
        (gzip.compress(bytes(70_000_000), mtime=0), DictionaryFileTooLarge),
    ],
)
def test_a_file_without_entries_is_refused_by_name(tmp_path, raw, error):
    with pytest.raises(error, match=r"odd\.u8"):
        build_own(tmp_path, raw, "odd.u8")
    assert list(tmp_path.iterdir()) == []


def test_a_volume_that_is_not_built_is_passed_over_and_named(chinese, dictionary_cache):
    shelf = ("0" * 64, STARTER, CEDICT)
    with closing(Dictionary.open(dictionary_cache, shelf=shelf)) as dictionary, closing(Lookup.open(dictionary_cache, shelf)) as lookup:
        assert dictionary.missing == lookup.missing == ("0" * 64,)
        assert dictionary.entries("信用")


def test_volumes_answer_in_the_order_of_the_shelf(chinese, dictionary_cache):
    own = build_own(dictionary_cache, "老赖\tlǎolài\tsomebody who never pays".encode(), "mine.tsv").volume.id
    for shelf in ((own, STARTER, CEDICT), (CEDICT, own, STARTER)):
        with closing(Dictionary.open(dictionary_cache, shelf=shelf)) as dictionary:
            assert tuple(dict.fromkeys(entry.dictionary for entry in dictionary.entries("老赖"))) == shelf
    file_of(dictionary_cache, own).unlink()


def test_files_of_volumes_that_belong_to_nobody_go_when_asked(tmp_path):
    kept, gone = (build_own(tmp_path, f"躺平\t{sense}".encode(), "x.tsv").volume.id for sense in ("to lie flat", "to rest"))
    assert is_built(tmp_path, kept)
    assert is_built(tmp_path, gone)
    remove_others(tmp_path, {kept})
    assert is_built(tmp_path, kept)
    assert not is_built(tmp_path, gone)


def test_a_volume_that_is_damaged_inside_has_no_answers_until_it_is_built_again(tmp_path):
    raw = "躺平\tto lie flat".encode()
    own = build_own(tmp_path, raw, "x.tsv").volume.id
    file = finished_file(tmp_path, own)
    assert file
    whole = file.read_bytes()
    file.write_bytes(whole[:4096] + bytes(len(whole) - 4096))
    with closing(Dictionary.open(tmp_path, shelf=(own,))) as dictionary:
        assert dictionary.entries("躺平") == ()
        assert dictionary.words({"躺平"})["躺平"] == ()
    assert not is_built(tmp_path, own)


def test_a_shelf_may_be_empty(tmp_path):
    with closing(Dictionary.open(tmp_path, shelf=())) as dictionary:
        assert dictionary.entries("信用") == dictionary.search("credit") == ()


@settings(max_examples=50, deadline=None)  # the first example loads tables
@given(st.binary(max_size=60) | st.text(max_size=60).map(lambda text: f"躺平,{text}\n躺平\t{text}".encode("utf-8", "surrogatepass")))
def test_any_bytes_are_read_or_refused(raw):
    with suppress(DictionaryFileError):
        lines = lines_of(raw, "any")
        format_of(lines)
        rows = [*parsed_cedict(lines), *parsed_columns(lines, DictionaryFormat.TSV), *parsed_columns(lines, DictionaryFormat.CSV)]
        assert all(isinstance(one, Broken) or (one.simplified and one.senses) for one in rows)

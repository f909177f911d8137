import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossreader.domain.script import Configuration
from glossreader.language.scripts.convert import Converter
from glossreader.language.scripts.recognise import SIMPLIFIED, TRADITIONAL, script_of
from glossreader.language.scripts.tables import chain, table
from glossreader.settings import Traditional
from tests.conftest import LABELLED


@pytest.fixture(scope="module")
def converter():
    return Converter()


@pytest.mark.parametrize(
    ("simplified", "traditional"),
    [
        ("社会信用体系", "社會信用體系"),
        ("失信黑名单", "失信黑名單"),
        ("头发", "頭髮"),
        ("发展", "發展"),
        ("皇后", "皇后"),
        ("后来", "後來"),
        ("干部", "幹部"),
        ("干净", "乾淨"),
        ("群众", "群眾"),
        ("启示", "啟示"),
        ("95后", "95後"),
        ("#信用2.0# @人民日报", "#信用2.0# @人民日報"),
    ],
)
def test_words_are_converted_both_ways(converter, simplified, traditional):
    assert converter.traditional(simplified) == traditional
    assert converter.simplified(traditional) == simplified


@pytest.mark.parametrize("text", ["台灣的里長", "臺灣", "台語", "裏面的門", "Sesame Credit", "", "\ud800"])
def test_what_is_traditional_stays_as_it_is_printed(converter, text):
    assert converter.traditional(text) == text


@pytest.mark.parametrize("text", ["著名的门户", "乾隆时期", "Sesame Credit", ""])
def test_what_is_simplified_stays_as_it_is_printed(converter, text):
    assert converter.simplified(text) == text


def test_a_mixed_text_is_converted(converter):
    assert converter.simplified("臺湾的門户") == "台湾的门户"


def test_runs_of_a_mixed_text_that_are_right_already_stay(converter):
    assert converter.traditional("她說那是台標，他说是台标") == "她說那是台標，他說是臺標"
    assert converter.simplified("著名的门户，門戶") == "著名的门户，门户"


@pytest.mark.parametrize("configuration", [one for one in Configuration if not one.value.endswith("p") or one is Configuration.T2JP])
def test_only_configurations_that_change_words_change_the_length(configuration):
    chosen = chain(configuration)
    tables = [table(name) for step in (*chosen.normalization, *chosen.steps) for union in step for name in union]
    assert tables
    assert all(len(key) == len(values[0]) for rows in tables for key, values in rows.items())


@pytest.mark.parametrize("page", sorted(LABELLED.glob("*.txt")), ids=lambda page: page.stem)
def test_every_character_of_a_page_is_shown_as_one(converter, page):
    text = page.read_text(encoding="utf-8")
    simplified, traditional = converter.simplified(text), converter.traditional(text)
    assert len(simplified) == len(traditional) == len(text)
    assert script_of(simplified) != TRADITIONAL
    assert script_of(traditional) != SIMPLIFIED


def test_every_character_of_the_pairs_is_shown_as_one(converter, shared):
    for path in sorted((shared / "pairs").glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            assert len(converter.simplified(line)) == len(converter.traditional(line)) == len(line)


@pytest.mark.parametrize(
    ("region", "written"), [(Traditional.TAIWAN, "群眾在裡面"), (Traditional.HONG_KONG, "羣眾在裏面"), (Traditional.OPENCC, "羣衆在裏面")]
)
def test_traditional_characters_are_those_of_the_region(converter, region, written):
    assert converter.traditional("群众在里面", region) == written


@pytest.mark.parametrize(
    ("configuration", "text", "written"),
    [
        (Configuration.S2TWP, "U盘和软件在里面", "隨身碟和軟體在裡面"),
        (Configuration.S2HKP, "内存条与密歇根州", "記憶體模組與密芝根州"),
        (Configuration.TW2SP, "滑鼠和位元組", "鼠标和字节"),
        (Configuration.S2TWP, "台灣的里長", "台灣的里長"),
        (Configuration.S2TW, "台灣的里長，台标", "台灣的里長，臺標"),
        (Configuration.HK2SP, "著书立说", "著书立说"),
        (Configuration.T2S, "著名的门户，門戶", "著名的门户，门户"),
    ],
)
def test_what_is_in_the_script_already_is_left_alone_by_all_words(converter, configuration, text, written):
    assert converter.written(text, configuration) == written


@settings(deadline=None)  # the first example loads tables
@given(st.text(alphabet="体系體后里裡台臺干ab ，\ud800", max_size=30))
def test_the_length_stays(converter, text):
    assert len(converter.traditional(text)) == len(converter.simplified(text)) == len(text)


def test_a_long_line_without_a_break_is_converted(converter):
    assert converter.traditional("体系" * 50_000) == "體系" * 50_000

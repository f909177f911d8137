import gzip
import zlib

import pytest

from glossreader.importers.web.unpacking import PackingError, Unpacking

TEXT = "街角的茶馆换了老板。".encode() * 100


def bare(raw):
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(raw) + packer.flush()


@pytest.mark.parametrize("step", [1, 7, 100_000])
@pytest.mark.parametrize(
    ("packing", "raw"),
    [
        ("", TEXT),
        ("gzip", gzip.compress(TEXT)),
        ("gzip", gzip.compress(TEXT[:500]) + gzip.compress(TEXT[500:])),
        ("gzip", gzip.compress(TEXT) + b"\0\0"),
        ("deflate", zlib.compress(TEXT)),
        ("deflate", bare(TEXT)),
    ],
    ids=["not packed", "gzip", "gzip of two members", "gzip and more", "deflate", "deflate without a header"],
)
def test_every_packing_is_undone_in_steps_of_any_size(packing, raw, step):
    unpacking = Unpacking(packing, 10_000)
    for at in range(0, len(raw), step):
        unpacking.add(raw[at : at + step])
    assert bytes(unpacking.raw) == TEXT
    assert unpacking.is_whole
    assert not unpacking.is_full


def test_a_little_that_would_become_very_much_is_undone_to_the_bound_only():
    unpacking = Unpacking("gzip", 1_000)
    unpacking.add(gzip.compress(bytes(50_000_000)))
    assert unpacking.is_full
    assert len(unpacking.raw) == 1_001


def test_a_packing_that_is_broken_off_is_not_whole():
    unpacking = Unpacking("gzip", 10_000)
    unpacking.add(gzip.compress(TEXT)[:-20])
    assert not unpacking.is_whole


@pytest.mark.parametrize("packing", ["br", "gzip, gzip", "pack200"])
def test_a_packing_that_was_not_asked_for_is_named(packing):
    with pytest.raises(PackingError, match=packing):
        Unpacking(packing, 10)


def test_what_is_not_packed_as_it_says_is_told():
    with pytest.raises(PackingError, match="gzip"):
        Unpacking("gzip", 10).add(b"<html>")

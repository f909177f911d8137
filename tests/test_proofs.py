from importlib import import_module
from pathlib import Path

import pytest

PROOFS = sorted(path.stem for path in (Path(__file__).parent / "proofs").glob("[!_]*.py"))


@pytest.mark.parametrize("name", PROOFS)
def test_a_proof_finds_no_fault_on_a_small_scale(name):
    assert import_module(f"tests.proofs.{name}").prove(small=True) == 0

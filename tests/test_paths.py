from pathlib import Path

from glossreader.paths import resource, user_places


def test_one_variable_moves_everything_to_one_folder(home):
    places = user_places()
    assert (places.data, places.cache) == (home, home / "cache")
    assert places.library.parent == home


def test_without_it_the_system_decides(monkeypatch, tmp_path):
    monkeypatch.delenv("GLOSSREADER_HOME")
    for variable in ("XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable))
    places = user_places()
    assert places.data != places.cache
    assert places.data.name == "glossreader"


def test_resources_lie_beside_the_package_in_a_checkout():
    assert resource().is_dir()
    assert resource("tables").parent == resource() == Path(__file__).parents[1] / "resources"

"""Files appear whole or not at all."""

import pytest
from geohalo.core.errors import DataError
from geohalo.core.files import replacing


def test_a_finished_file_takes_its_place(tmp_path):
    path = tmp_path / "deep" / "table.csv"
    with replacing(path) as temporary:
        assert temporary.suffix == ".csv"
        assert temporary.parent == path.parent
        temporary.write_text("a")
        assert not path.exists()
    assert path.read_text() == "a"
    assert [item.name for item in path.parent.iterdir()] == ["table.csv"]


def test_an_error_leaves_the_old_file(tmp_path):
    path = tmp_path / "old.json"
    path.write_text("old")

    def fail():
        with replacing(path) as temporary:
            temporary.write_text("half")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert path.read_text() == "old"
    assert [item.name for item in tmp_path.iterdir()] == ["old.json"]


def test_a_place_that_cannot_be_written_gets_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")

    def write():
        with replacing(tmp_path / "file" / "under.json") as temporary:
            temporary.write_text("x")

    with pytest.raises(DataError, match="cannot be written"):
        write()

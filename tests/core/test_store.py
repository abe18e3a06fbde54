"""Model files: round trips, an independent reader, and files that are not ours."""

import json
import struct

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import DataError
from geohalo.core.som import SelfOrganisingMap
from geohalo.core.store import dumps, load_model, loads, save_model
from geohalo.core.transforms import Transform


@pytest.fixture
def model():
    map_model = SelfOrganisingMap()
    map_model.names_ = ["Cu_ppm", "Größe"]
    map_model.prototypes_ = np.arange(12, dtype=np.float32).reshape(1, 6, 2)
    map_model.mean_ = np.array([1.5, np.nan])
    map_model.agreement_ = None
    map_model.quality_ = {"quantisation_error": [0.1, float("inf")]}
    map_model.hits_ = np.array([[1, 2, 3]])
    map_model.scale_, map_model.cluster_means_ = np.ones(2), np.zeros((1, 2))
    map_model.rows_, map_model.columns_, map_model.unit_clusters_ = 3, 2, np.ones((1, 6), int)
    return map_model


def logarithm(names):
    step = Transform("log10")
    step.names_, step.kept_, step.skipped_ = names, names, []
    return step


@pytest.mark.parametrize("suffix", ["json", "safetensors"])
def test_everything_comes_back(model, tmp_path, suffix):
    path = tmp_path / f"model.{suffix}"
    step = logarithm(["Cu_ppm"])
    save_model(model, path, preprocessing=[step], crs="WKT", numbers={"a": np.float64(2.5), "n": np.int64(3)})
    again = load_model(path, "som")
    assert again.parameters() == model.parameters()
    assert again.names_ == model.names_
    for name in ("prototypes_", "mean_", "hits_"):
        npt.assert_array_equal(getattr(again, name), getattr(model, name))
        assert getattr(again, name).dtype == getattr(model, name).dtype
    assert again.agreement_ is None
    assert again.quality_["quantisation_error"] == [0.1, float("inf")]
    assert again.provenance["preprocessing"][0].method == "log10"
    assert again.provenance["preprocessing"][0].kept_ == ["Cu_ppm"]
    assert again.provenance["numbers"] == {"a": 2.5, "n": 3}


@pytest.mark.parametrize("suffix", ["json", "safetensors"])
def test_same_model_same_bytes(model, tmp_path, suffix):
    first, second = tmp_path / f"a.{suffix}", tmp_path / f"b.{suffix}"
    save_model(model, first)
    save_model(model, second)
    assert first.read_bytes() == second.read_bytes()


def test_tensors_are_read_by_the_reference_reader(model, tmp_path):
    reader = pytest.importorskip("safetensors.numpy")
    save_model(model, tmp_path / "m.safetensors")
    tensors = reader.load_file(tmp_path / "m.safetensors")
    npt.assert_array_equal(tensors["fitted.prototypes_"], model.prototypes_)


def test_other_kinds_are_refused(model, tmp_path):
    save_model(model, tmp_path / "m.safetensors")
    with pytest.raises(DataError, match="'som' model, and this step needs 'factors'"):
        load_model(tmp_path / "m.safetensors", "factors")


def damaged(model, folder):
    """Files a user may choose by mistake, each with what the sentence must say."""
    good = folder / "good.safetensors"
    save_model(model, good)
    content = good.read_bytes()
    text = folder / "good.json"
    save_model(model, text)
    document = json.loads(text.read_text(encoding="utf-8"))
    yield "cut.safetensors", content[: len(content) - 20], "cut short"
    yield "header.safetensors", content[:40], "not a GeoHalo model"
    yield "empty.safetensors", b"", "not a GeoHalo model"
    yield "noise.safetensors", bytes(range(256)) * 4, "not a GeoHalo model"
    yield "cut.json", text.read_bytes()[:200], "not a GeoHalo model"
    yield "other.json", b'{"format": "another-tool"}', "not a GeoHalo model"
    yield "list.json", b"[1, 2, 3]", "not a GeoHalo model"
    yield "newer.json", json.dumps({**document, "version": 99}).encode(), "newer GeoHalo"
    yield "half.json", json.dumps({key: document[key] for key in ("format", "version", "kind")}).encode(), "incomplete"
    for name in ("names_", "prototypes_"):
        for value in ({}, {name: None}):
            fitted = {key: item for key, item in document["fitted"].items() if key != name}
            text = json.dumps({**document, "fitted": {**fitted, **value}})
            yield f"{name}{len(value)}.json", text.encode(), f"incomplete .it lacks {name[:-1]}"
    step = {"kind": "transform", "parameters": {}, "fitted": {}}
    yield "step.json", json.dumps({**document, "provenance": {"preprocessing": [step]}}).encode(), "incomplete"
    yield "origin.json", json.dumps({**document, "provenance": []}).encode(), "not a GeoHalo model"
    yield "version.json", json.dumps({**document, "version": "1"}).encode(), "not a GeoHalo model"
    yield "strange.json", json.dumps({**document, "parameters": {"wrong": 1}}).encode(), "incomplete"
    yield "length.safetensors", struct.pack("<Q", 2**60) + b"{}", "not a GeoHalo model"


def test_damaged_and_foreign_files_get_a_sentence(model, tmp_path):
    for name, content, match in damaged(model, tmp_path):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(DataError, match=match):
            load_model(tmp_path / name)
    with pytest.raises(DataError, match="cannot be read"):
        load_model(tmp_path / "absent.json")


def test_an_unfitted_model_is_not_written(tmp_path):
    with pytest.raises(DataError, match="fit it first"):
        save_model(SelfOrganisingMap(), tmp_path / "m.json")
    assert list(tmp_path.iterdir()) == []


def test_one_line_of_json_holds_steps():
    line = dumps({"step": logarithm(["a"]), "values": np.array([1.0, np.nan])})
    assert "\n" not in line
    again = loads(line)
    assert again["step"].method == "log10"
    npt.assert_array_equal(again["values"], [1.0, np.nan])

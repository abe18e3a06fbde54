"""Training maps and applying them, as users chain the steps."""

import json
from pathlib import Path

import numpy as np
import numpy.testing as npt
import pytest

FIELDS = ["F1", "F2", "F3"]


def survey(n=240, seed=0):
    """Samples on a plain; one corner holds a system that F1 and F2 show, with occurrences."""
    random = np.random.default_rng(seed)
    xy = random.uniform(0, 20000, (n, 2)) + [500000, 3900000]
    strength = np.exp(-((xy - [504000, 3904000]) ** 2).sum(axis=1) / 8e6)
    values = random.normal(size=(n, 3)) * 0.4 + np.outer(strength, [4, 3, 0])
    columns = {"sample_id": [f"S{row:03}" for row in range(n)], **dict(zip(FIELDS, values.T))}
    occurrences = random.normal(0, 1200, (24, 2)) + [504000, 3904000]
    return columns, xy, occurrences


@pytest.fixture
def samples(make_layer):
    columns, xy, _ = survey()
    return make_layer(columns, xy)


@pytest.fixture
def occurrences(make_layer):
    places = survey()[2]
    return make_layer({"name": [f"O{row}" for row in range(len(places))]}, places, name="occurrences")


QUICK = {
    "trainsom": {"ROWS": 4, "COLUMNS": 4, "RUNS": 3},
    "traindesom": {"ROWS": 4, "COLUMNS": 4, "RUNS": 3, "ITERATIONS": 300},
}


@pytest.fixture(params=["batch", "online", "desom"])
def trained(request, geohalo, samples, tmp_path):
    """A trained map's file, of each kind."""
    tool = "traindesom" if request.param == "desom" else "trainsom"
    options = {} if request.param == "desom" else {"ALGORITHM": request.param}
    return geohalo(
        tool,
        {
            "INPUT": samples,
            "FEATURES": FIELDS,
            "MODEL": str(tmp_path / "map.safetensors"),
            "CHART": str(tmp_path / "map.svg"),
            **QUICK[tool],
            **options,
        },
    )


def test_train_then_apply(geohalo, samples, occurrences, trained, column, tmp_path):
    from qgis.core import QgsVectorLayer

    assert Path(trained["CHART"]).read_text(encoding="utf-8").startswith("<?xml")
    result = geohalo(
        "applysom",
        {
            "INPUT": samples,
            "MODEL": trained["MODEL"],
            "OCCURRENCES": occurrences,
            "OUTPUT": str(tmp_path / "placed.gpkg"),
            "WEIGHED_MODEL": str(tmp_path / "weighed.safetensors"),
        },
    )
    placed = QgsVectorLayer(result["OUTPUT"], "placed")
    assert placed.featureCount() == 240
    score, held = np.array(column(placed, "score")), np.array(column(placed, "score_held_out"))
    strength = np.array(column(placed, "F1"))
    # where the system is, both scores are high; the held-out one cannot lean on its own occurrences
    assert score[strength > 2].min() > score[strength < 0].max()
    assert held[strength > 2].mean() > held[strength < 0].mean() + 1
    assert set(column(placed, "cluster")) <= set(range(1, 7))
    assert 0.3 < min(column(placed, "stability")) <= 1
    # weights stored with the model score another layer without occurrences
    again = geohalo("applysom", {"INPUT": samples, "MODEL": result["WEIGHED_MODEL"], "OUTPUT": "memory:"})["OUTPUT"]
    npt.assert_allclose(column(again, "score"), score, atol=1e-4)
    assert "score_held_out" not in again.fields().names()


def test_without_occurrences_the_score_is_empty(geohalo, samples, trained, column):
    placed = geohalo("applysom", {"INPUT": samples, "MODEL": trained["MODEL"], "OUTPUT": "memory:"})["OUTPUT"]
    assert set(column(placed, "score")) == {None}
    assert None not in column(placed, "unit")


def test_same_seed_same_file(geohalo, samples, tmp_path):
    contents = []
    for name in ("a", "b"):
        done = geohalo(
            "traindesom",
            {
                "INPUT": samples,
                "FEATURES": FIELDS,
                "MODEL": str(tmp_path / f"{name}.safetensors"),
                "SEED": 5,
                **QUICK["traindesom"],
            },
        )
        contents.append(Path(done["MODEL"]).read_bytes())
    assert contents[0] == contents[1]


def test_features_as_list_or_text(geohalo, samples, tmp_path):
    done = [
        geohalo(
            "trainsom",
            {"INPUT": samples, "FEATURES": given, "MODEL": str(tmp_path / f"{row}.json"), **QUICK["trainsom"]},
        )
        for row, given in enumerate((FIELDS, "F1;F2;F3"))
    ]
    assert Path(done[0]["MODEL"]).read_bytes() == Path(done[1]["MODEL"]).read_bytes()


def test_gaps_are_kept_without_result(geohalo, make_layer, trained, column, tmp_path):
    columns, xy, _ = survey()
    columns["F2"] = columns["F2"].copy()
    columns["F2"][[3, 50]] = np.nan
    placed = geohalo("applysom", {"INPUT": make_layer(columns, xy), "MODEL": trained["MODEL"], "OUTPUT": "memory:"})[
        "OUTPUT"
    ]
    units = column(placed, "unit")
    assert len(units) == 240
    assert [row for row, unit in enumerate(units) if unit is None] == [3, 50]


def test_only_the_selection_is_used(geohalo, samples, trained, column):
    from qgis.core import QgsProcessingFeatureSourceDefinition

    samples.selectByIds([feature.id() for feature in samples.getFeatures()][:30])
    source = QgsProcessingFeatureSourceDefinition(samples.source(), True)
    from qgis.core import QgsProject

    QgsProject.instance().addMapLayer(samples, False)
    source = QgsProcessingFeatureSourceDefinition(samples.id(), True)
    placed = geohalo("applysom", {"INPUT": source, "MODEL": trained["MODEL"], "OUTPUT": "memory:"})["OUTPUT"]
    assert placed.featureCount() == 30
    QgsProject.instance().takeMapLayer(samples)


def test_degrees_are_reprojected_for_distances(geohalo, samples, occurrences, trained, column):
    import processing

    degrees = processing.run(
        "native:reprojectlayer", {"INPUT": samples, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
    )["OUTPUT"]
    metres, turned = (
        geohalo(
            "applysom", {"INPUT": layer, "MODEL": trained["MODEL"], "OCCURRENCES": occurrences, "OUTPUT": "memory:"}
        )["OUTPUT"]
        for layer in (samples, degrees)
    )
    assert turned.crs().isGeographic()
    npt.assert_allclose(column(turned, "score"), column(metres, "score"), atol=0.05)


def test_neighbours_need_positions_and_use_them(geohalo, make_layer, tmp_path, column):
    columns, xy, _ = survey()
    xy = xy.copy()
    xy[7] = np.nan
    layer = make_layer(columns, xy)
    done = geohalo(
        "trainsom",
        {
            "INPUT": layer,
            "FEATURES": FIELDS,
            "NEIGHBOURS": 5,
            "MODEL": str(tmp_path / "n.safetensors"),
            **QUICK["trainsom"],
        },
    )
    placed = geohalo("applysom", {"INPUT": layer, "MODEL": done["MODEL"], "OUTPUT": "memory:"})["OUTPUT"]
    assert [row for row, unit in enumerate(column(placed, "unit")) if unit is None] == [7]


def refused(geohalo, tool, parameters, match):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=match) as caught:
        geohalo(tool, parameters)
    assert "Traceback" not in str(caught.value)


@pytest.mark.parametrize("tool", ["trainsom", "traindesom"])
def test_bad_input_gets_a_sentence_and_leaves_nothing(geohalo, make_layer, samples, tool, tmp_path):
    columns, xy, _ = survey()
    goal = {
        "MODEL": str(tmp_path / "m.safetensors"),
        "CHART": str(tmp_path / "m.svg"),
        "FEATURES": FIELDS,
        **QUICK[tool],
    }
    refused(geohalo, tool, {**goal, "INPUT": make_layer(columns, xy[:0])}, "has no points")
    refused(geohalo, tool, {**goal, "INPUT": make_layer(columns, xy[:1])}, "at least")
    refused(geohalo, tool, {**goal, "INPUT": samples, "FEATURES": ["absent"]}, "no field absent")
    refused(geohalo, tool, {**goal, "INPUT": make_layer({"Cu": columns["F1"]}, xy), "FEATURES": []}, "Factor scores")
    flat = {**columns, **{name: np.ones(240) for name in FIELDS}}
    refused(geohalo, tool, {**goal, "INPUT": make_layer(flat, xy)}, "No feature varies")
    text = {**columns, "F1": ["<5"] * 240}
    refused(geohalo, tool, {**goal, "INPUT": make_layer(text, xy)}, "F1 of sample S000 is the text '<5'")
    infinite = {**columns, "F1": np.where(np.arange(240) == 9, np.inf, columns["F1"])}
    refused(geohalo, tool, {**goal, "INPUT": make_layer(infinite, xy)}, "F1 of sample S009 is infinite")
    gap = {**columns, "F1": np.where(np.arange(240) == 9, np.nan, columns["F1"])}
    refused(geohalo, tool, {**goal, "INPUT": make_layer(gap, xy), "MISSING": "refuse"}, "S009")
    assert list(tmp_path.iterdir()) == []


def test_model_files_that_are_not_maps(geohalo, samples, tmp_path):
    (tmp_path / "noise.safetensors").write_bytes(bytes(range(200)))
    (tmp_path / "other.json").write_text(json.dumps({"format": "geohalo-model", "version": 1, "kind": "factors"}))
    goal = {"INPUT": samples, "OUTPUT": str(tmp_path / "out.gpkg")}
    refused(geohalo, "applysom", {**goal, "MODEL": str(tmp_path / "noise.safetensors")}, "not a GeoHalo model")
    refused(geohalo, "applysom", {**goal, "MODEL": str(tmp_path / "other.json")}, "'factors' model")
    refused(geohalo, "applysom", {**goal, "MODEL": str(tmp_path / "absent.json")}, "cannot be read|Could not")
    assert not (tmp_path / "out.gpkg").exists()


def test_a_model_with_other_features(geohalo, make_layer, trained, tmp_path):
    columns, xy, _ = survey()
    del columns["F3"]
    refused(
        geohalo,
        "applysom",
        {"INPUT": make_layer(columns, xy), "MODEL": trained["MODEL"], "OUTPUT": str(tmp_path / "out.gpkg")},
        "lacks F3",
    )
    assert not (tmp_path / "out.gpkg").exists()


def test_occurrences_far_away(geohalo, samples, make_layer, trained, tmp_path):
    far = make_layer({"name": ["a"]}, [[900000.0, 4500000.0]])
    refused(
        geohalo,
        "applysom",
        {"INPUT": samples, "MODEL": trained["MODEL"], "OCCURRENCES": far, "OUTPUT": str(tmp_path / "out.gpkg")},
        "None of the 1 occurrences",
    )


@pytest.mark.parametrize("tool", ["trainsom", "traindesom"])
def test_cancel_stops_soon_and_leaves_nothing(geohalo, samples, tool, tmp_path):
    import time

    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    class Impatient(QgsProcessingFeedback):
        """Cancels once the bar has moved."""

        asked = None

        def setProgress(self, value):
            if value > 2 and self.asked is None:
                self.asked = time.monotonic()
                self.cancel()

    feedback = Impatient()
    long = {"ALGORITHM": "online", "ITERATIONS": 500000} if tool == "trainsom" else {"ITERATIONS": 500000}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        geohalo(
            tool,
            {
                "INPUT": samples,
                "FEATURES": FIELDS,
                "MODEL": str(tmp_path / "m.safetensors"),
                "CHART": str(tmp_path / "m.svg"),
                **long,
            },
            feedback=feedback,
        )
    # the promise is half a second; the margin is for a busy machine
    assert time.monotonic() - feedback.asked < 2.0
    assert list(tmp_path.iterdir()) == []

"""The report on a survey holds what its layers remember, and judges maps as the other tools do."""

import json
import re
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("matplotlib")

WEST, NORTH, CELL = 500_000, 3_800_000, 100


@pytest.fixture
def survey(make_layer, make_raster):
    """Samples, occurrences on the high part of a map, that map, and one of classes."""
    random = np.random.default_rng(3)
    places = np.column_stack([WEST + random.uniform(0, 4000, 80), NORTH - random.uniform(0, 4000, 80)])
    columns = {name: np.exp(random.normal(size=80)).tolist() for name in ("Cu_ppm", "Au_ppb", "As_ppm", "Pb_ppm")}
    columns["Cu_ppm"][0] = 0.001
    samples = make_layer(columns, places)
    up = np.linspace(0, 1, 40)[:, None] + np.zeros((40, 40))
    at = [(WEST + 50 + 100 * column, NORTH - 50 - 100 * row) for row, column in [(39, 3), (38, 20), (37, 31), (20, 5)]]
    occurrences = make_layer({"name": [1.0, 2.0, 3.0, 4.0]}, at, name="occurrences")
    scores = make_raster(up, "scores")
    classes = make_raster(np.where(up > 0.8, 3, 1).astype(np.uint8), "classes")
    return samples, occurrences, scores, classes


def test_the_page_holds_everything_and_nothing_from_elsewhere(geohalo, survey, tmp_path):
    from geohalo.core.map_auc import map_auc
    from geohalo.core.prediction_area import prediction_area
    from qgis.core import QgsVectorLayer

    samples, occurrences, scores, classes = survey
    logged = geohalo("transformconcentrations", {"INPUT": samples, "TRANSFORM": "log10", "OUTPUT": "memory:"})["OUTPUT"]
    model = geohalo("fitfactoranalysis", {"INPUT": logged, "MODEL": str(tmp_path / "factors.json")})["MODEL"]
    scored = geohalo("factorscores", {"INPUT": logged, "MODEL": model, "OUTPUT": "memory:"})["OUTPUT"]
    result = geohalo("surveyreport", {
        "INPUT": scored, "MAPS": [scores, classes], "MODELS": [model], "OCCURRENCES": occurrences,
        "TITLE": "Sheet <7>", "REPORT": str(tmp_path / "report.html"), "TABLE": str(tmp_path / "figures.csv"),
    })  # fmt: skip
    page = Path(result["REPORT"]).read_text(encoding="utf-8")
    assert "Sheet &lt;7&gt;" in page
    for part in ("Data", "Factors", "What was done", "Methods, to paste", "References", "transformconcentrations"):
        assert part in page
    assert "in 80 samples" in page
    # one file: pictures are inside, nothing is fetched
    assert page.count("data:image/svg+xml") >= 4
    assert not re.search(r"""(src|href)=["']?(https?:|//)""", page)
    table = QgsVectorLayer(result["TABLE"], "table")
    (row,) = table.getFeatures()
    # the map of classes is shown and not judged as values
    assert row["map"] == "scores"
    up = np.linspace(0, 1, 40)[:, None] + np.zeros((40, 40))
    cells = np.array([39 * 40 + 3, 38 * 40 + 20, 37 * 40 + 31, 20 * 40 + 5])
    found = prediction_area(up.astype(np.float32), up.astype(np.float32).ravel()[cells])
    assert float(row["prediction_rate"]) == pytest.approx(found.intersection.rate)
    assert float(row["auc"]) == pytest.approx(
        map_auc(up.astype(np.float32), up.astype(np.float32).ravel()[cells], cells=cells)
    )


def test_it_does_without_maps_and_occurrences(geohalo, survey, tmp_path):
    result = geohalo("surveyreport", {"INPUT": survey[0], "REPORT": str(tmp_path / "report.html")})
    page = Path(result["REPORT"]).read_text(encoding="utf-8")
    assert "80 samples" in page
    assert "judge" not in page


def test_figures_of_classifiers_are_marked_where_they_are_self_consistency(geohalo, survey, tmp_path):
    overall = {"n": 10, "accuracy": 0.9, "accuracy_low": 0.6, "accuracy_high": 0.98, "balanced_accuracy": 0.88}
    content = {
        "format": "geohalo-metrics", "title": "Network", "sentence": "It repeats its labels.", "self_consistency": True,
        "circularity": "Shuffled scores reached 0.95.",
        "schemes": [{"key": "random", "name": "Test by lot", "scores": {"overall": overall}, "baselines": {}}],
    }  # fmt: skip
    file = tmp_path / "metrics.json"
    file.write_text(json.dumps(content))
    result = geohalo(
        "surveyreport", {"INPUT": survey[0], "METRICS": [str(file)], "REPORT": str(tmp_path / "report.html")}
    )
    page = Path(result["REPORT"]).read_text(encoding="utf-8")
    assert "self-consistency, not skill" in page
    assert "Shuffled scores reached 0.95." in page
    assert "It repeats its labels." in page


def test_other_files_are_refused(geohalo, survey, tmp_path):
    from qgis.core import QgsProcessingException

    file = tmp_path / "other.json"
    file.write_text("{}")
    for name, match in (("METRICS", "holds no figures of merit"), ("MODELS", "not a GeoHalo model file")):
        with pytest.raises(QgsProcessingException, match=match):
            geohalo("surveyreport", {"INPUT": survey[0], name: [str(file)], "REPORT": str(tmp_path / "report.html")})
    assert not (tmp_path / "report.html").exists()

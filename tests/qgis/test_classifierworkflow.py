"""The shipped workflow of the classifiers on the sample survey, as a user runs it from the toolbox."""

import re
from pathlib import Path

import pytest

pytest.importorskip("sklearn")
pytest.importorskip("scipy")

ELEMENTS = ["Cu_ppm", "Au_ppb", "As_ppm", "Pb_ppm", "Zn_ppm", "Ag_ppm", "Ni_ppm", "Cr_ppm", "Co_ppm", "Ba_ppm"]


@pytest.fixture(scope="module")
def survey(qgis_app, qgis_processing):
    """The sample survey with zones, kept for this module; half of the samples, so that it is quick."""
    import processing
    from geohalo.algorithms.provider import add_provider
    from qgis.core import QgsApplication

    provider = add_provider()
    wanted = ("SAMPLES", "OCCURRENCES", "GEOLOGY")
    made = processing.run("geohalo:samplesurvey", {**dict.fromkeys(wanted, "memory:"), "TRUTH": "TEMPORARY_OUTPUT"})
    made["SAMPLES"] = processing.run(
        "native:extractbyexpression",
        {"INPUT": made["SAMPLES"], "EXPRESSION": "$id % 2 = 0", "OUTPUT": "memory:"},
    )["OUTPUT"]
    made["SAMPLES"] = processing.run(
        "native:fieldcalculator",
        {
            "INPUT": made["SAMPLES"], "FIELD_NAME": "zone", "FIELD_TYPE": 2, "OUTPUT": "memory:",
            "FORMULA": "if($x < (x_min(layer_property(@layer, 'extent')) + x_max(layer_property(@layer, 'extent'))) / 2"
            ", 'west', 'east')",
        },
    )["OUTPUT"]  # fmt: skip
    QgsApplication.processingRegistry().removeProvider(provider)
    return made


def run(geohalo, survey, folder, **options):
    wanted = {
        "factors:FACTOR_MODEL": "factors.json",
        "network:NETWORK_MODEL": "network.safetensors",
        "svm_ga:SVM_WITH_GENETIC_ALGORITHM_MODEL": "svm.safetensors",
        "compare:REPORT": "report.html",
        "compare:CLASSIFIERS_SIDE_BY_SIDE": "classifiers.csv",
        "compare:CLASSIFIERS_IN_PAIRS": "pairs.csv",
        "compare:COMPARISON_CHART": "comparison.svg",
        "map:CLASS_MAP": "classes.tif",
        "apply:CLASSIFIED_SAMPLES": "classified.gpkg",
        "label:LABELLED_SAMPLES": "labelled.gpkg",
    }
    return geohalo(
        "classifierworkflow",
        {
            "INPUT": survey["SAMPLES"], "ELEMENTS": ELEMENTS, "CELL_SIZE": 1000,
            **{name: str(folder / file) for name, file in wanted.items()}, **options,
        },
    )  # fmt: skip


def rows_of(path):
    from qgis.core import NULL, QgsVectorLayer

    layer = QgsVectorLayer(path, "table")
    names = layer.fields().names()
    return [
        {name: None if feature[name] == NULL else feature[name] for name in names} for feature in layer.getFeatures()
    ]


def test_labels_by_factors_are_tested_in_blocks_and_called_what_they_are(geohalo, survey, tmp_path):
    result = run(geohalo, survey, tmp_path)
    rows = rows_of(result["compare:CLASSIFIERS_SIDE_BY_SIDE"])
    tests = list(dict.fromkeys(row["test"] for row in rows))
    assert tests == ["Test by lot", "Each block tested by the others"]
    by = {(row["test"], row["classifier"]): row for row in rows}
    names = ("Network of the paper", "Support-vector machine", "Support-vector machine, genetic algorithm", "Kriging")
    for test in tests:
        # all on the same samples
        assert len({by[test, name]["samples"] for name in names}) == 1
        for name in names:
            row = by[test, name]
            assert float(row["accuracy_low"]) <= float(row["accuracy"]) <= float(row["accuracy_high"])
    # what is given the scores finds the classes again; kriging is not given them
    for name in names[:3]:
        assert float(by[tests[1], name]["accuracy"]) > float(by[tests[1], "Kriging"]["accuracy"])
    page = Path(result["compare:REPORT"]).read_text(encoding="utf-8")
    assert "self-consistency, not skill" in page
    assert re.search(r"shuffled among the samples.*classed right in \d+", page)
    pairs = rows_of(result["compare:CLASSIFIERS_IN_PAIRS"])
    assert len(pairs) == 12
    assert all(0 < float(row["p"]) <= 1 for row in pairs)


def test_occurrences_label_the_samples_and_zones_are_held_out(geohalo, survey, tmp_path, column):
    from osgeo import gdal
    from qgis.core import QgsVectorLayer

    result = run(geohalo, survey, tmp_path, OCCURRENCES=survey["OCCURRENCES"], ZONE_FIELD="zone")
    rows = rows_of(result["compare:CLASSIFIERS_SIDE_BY_SIDE"])
    assert list(dict.fromkeys(row["test"] for row in rows)) == ["Test by lot", "Each zone tested by the others"]
    page = Path(result["compare:REPORT"]).read_text(encoding="utf-8")
    assert "self-consistency" not in page
    labels = set(column(QgsVectorLayer(result["label:LABELLED_SAMPLES"]), "label"))
    assert labels == {"mineralised", "background", None}
    classified = QgsVectorLayer(result["apply:CLASSIFIED_SAMPLES"])
    first, second = (column(classified, f"p_{name}") for name in ("mineralised", "background"))
    for one, other, name in zip(first, second, column(classified, "class")):
        if one is not None:
            assert one + other == pytest.approx(1)
            assert name == ("mineralised" if one > other else "background")
    codes = gdal.Open(result["map:CLASS_MAP"]).ReadAsArray()
    assert set(codes[codes > 0].ravel().tolist()) == {1, 2}


def test_the_same_seed_gives_the_same_model(geohalo, survey, tmp_path):
    contents = []
    for name in "ab":
        (tmp_path / name).mkdir()
        made = geohalo("labelsamples", {"INPUT": _scores(geohalo, survey), "OUTPUT": "memory:"})["OUTPUT"]
        path = geohalo("trainnetwork", {
            "INPUT": made, "EPOCHS": 20, "VALIDATION": "none", "MODEL": str(tmp_path / name / "network.safetensors"),
        })["MODEL"]  # fmt: skip
        contents.append(Path(path).read_bytes())
    assert contents[0] == contents[1]


def _scores(geohalo, survey):
    chosen = {"ELEMENTS": ELEMENTS, "OUTPUT": "memory:"}
    treated = geohalo("replacecensored", {"INPUT": survey["SAMPLES"], **chosen})["OUTPUT"]
    logged = geohalo("transformconcentrations", {"INPUT": treated, "TRANSFORM": "log10", **chosen})["OUTPUT"]
    model = geohalo("fitfactoranalysis", {"INPUT": logged, "ELEMENTS": ELEMENTS, "MODEL": "TEMPORARY_OUTPUT"})["MODEL"]
    return geohalo("factorscores", {"INPUT": logged, "MODEL": model, "OUTPUT": "memory:"})["OUTPUT"]


def test_the_model_stands_on_the_steps_of_the_toolbox(qgis_app):
    path = Path(__file__).resolve().parents[2] / "algorithms" / "models" / "classifierworkflow.model3"
    steps = set(re.findall(r"geohalo:(\w+)", path.read_text(encoding="utf-8")))
    assert steps == {
        "replacecensored", "transformconcentrations", "fitfactoranalysis", "factorscores", "labelsamples",
        "trainnetwork", "trainsvm", "krigeclasses", "compareclassifiers", "applyclassifier", "samplestoraster",
    }  # fmt: skip


def test_a_missing_package_is_named_before_the_run(geohalo, monkeypatch):
    from geohalo.algorithms import base
    from qgis.core import QgsApplication

    workflow = QgsApplication.processingRegistry().createAlgorithmById("geohalo:classifierworkflow")
    assert workflow.canExecute() == (True, "")
    monkeypatch.setattr(base, "find_spec", lambda name: None if name == "sklearn" else name)
    ok, text = workflow.canExecute()
    assert not ok
    assert "scikit-learn" in text

"""The shipped workflow on the sample survey, as a user runs it from the toolbox."""

import json

import numpy as np
import pytest

INDICATORS = "Cu_ppm;Au_ppb;As_ppm;Pb_ppm;Zn_ppm;Ag_ppm"


@pytest.fixture(scope="module")
def survey(qgis_app, qgis_processing):
    """The sample survey as layers, kept for this module."""
    import processing
    from geohalo.algorithms.provider import add_provider
    from qgis.core import QgsApplication

    provider = add_provider()
    wanted = ("SAMPLES", "OCCURRENCES", "GEOLOGY")
    made = processing.run("geohalo:samplesurvey", {**dict.fromkeys(wanted, "memory:"), "TRUTH": "TEMPORARY_OUTPUT"})
    QgsApplication.processingRegistry().removeProvider(provider)
    return made


def outputs(folder):
    """A destination for every output of the workflow."""
    from qgis.core import QgsApplication

    suffixes = {"fileDestination": ".svg", "rasterDestination": ".tif", "sink": ".gpkg", "vectorDestination": ".gpkg"}
    workflow = QgsApplication.processingRegistry().createAlgorithmById("geohalo:desomworkflow")
    result = {}
    for definition in workflow.destinationParameterDefinitions():
        name = definition.name()
        suffix = suffixes[definition.type()]
        if name.endswith("_MODEL"):
            suffix = ".json" if "FACTOR" in name else ".safetensors"
        if name.endswith("_REPORT"):
            suffix = ".html"
        result[name] = str(folder / (name.replace(":", "_").lower() + suffix))
    return result


def run(geohalo, survey, folder, **options):
    return geohalo("desomworkflow", {
        "INPUT": survey["SAMPLES"], "OCCURRENCES": survey["OCCURRENCES"], "INDICATORS": INDICATORS,
        "RUNS": 2, "CELL_SIZE": 500, **outputs(folder), **options,
    })  # fmt: skip


def rows_of(path):
    from qgis.core import NULL, QgsVectorLayer

    layer = QgsVectorLayer(path, "table")
    names = layer.fields().names()
    return [
        {name: None if feature[name] == NULL else feature[name] for name in names} for feature in layer.getFeatures()
    ]


def test_everything_a_geologist_needs_comes_out(geohalo, survey, tmp_path):
    from osgeo import gdal
    from qgis.core import QgsRasterLayer

    result = run(geohalo, survey, tmp_path)
    for key, name in (("som", "SOM"), ("batch", "BATCH_SOM"), ("desom", "DESOM")):
        path = result[f"classify_{key}:{name}_ANOMALY_MAP"]
        codes = gdal.Open(path).ReadAsArray()
        # the anomaly is a small part of the map, and there is a background
        assert 0 < (codes == 3).sum() < 0.3 * (codes > 0).sum()
        assert (codes == 1).sum() > 0.5 * (codes > 0).sum()
        layer = QgsRasterLayer(path, name)
        assert [entry.label for entry in layer.renderer().classes()] == ["Background", "Halo", "Anomaly"]
        assert layer.crs().authid() == "EPSG:32640"
        anomaly = next(
            row for row in rows_of(result[f"classify_{key}:{name}_ANOMALY_TABLE"]) if row["name"] == "anomaly"
        )
        assert anomaly["held_out_p"] < 0.01
        assert anomaly["normalised_density"] >= 2
        for chart in (f"classify_{key}:{name}_P_A_PLOT", f"pa_{key}:{name}_CLASS_P_A_PLOT", f"{key}:{name}_CHART"):
            assert "<svg" in open(result[chart], encoding="utf-8").read(2000)
    table = rows_of(result["table2:RATES_AND_AREAS_OF_THE_CLASSES"])
    for name in ("SOM", "Batch SOM", "DESOM"):
        own = [row for row in table if row["map"] == name]
        assert sum(row["area_percent"] for row in own) == pytest.approx(100, abs=0.1)
        assert sum(row["prediction_rate"] for row in own) == pytest.approx(100)
        for row in own:
            if row["n_occurrences"]:
                assert row["weight_ln"] == pytest.approx(np.log(row["prediction_rate"] / row["area_percent"]))
                assert row["weight_log10"] == pytest.approx(row["weight_ln"] / np.log(10))
    compared = [row["map"] for row in rows_of(result["compare:COMPARISON"])]
    assert compared[:3] == ["SOM", "Batch SOM", "DESOM"]
    assert "indicator factor" in compared
    leftovers = [path.name for path in tmp_path.rglob("*") if path.name.startswith(".") or ".part" in path.name]
    assert leftovers == []


def test_without_indicators_all_factors_are_mapped(geohalo, survey, tmp_path):
    result = run(geohalo, survey, tmp_path, INDICATORS=None)
    model = json.loads(open(result["factors:FACTOR_MODEL"], encoding="utf-8").read())
    features = open(result["apply_desom:DESOM_MODEL"], "rb").read()[:200_000]
    for factor in model["fitted"]["factor_names_"]:
        assert f'\\"{factor}\\"'.encode() in features


def test_same_seed_same_bytes_and_elements_as_list_or_text(geohalo, survey, tmp_path):
    chosen = [
        "Cu_ppm",
        "Au_ppb",
        "As_ppm",
        "Pb_ppm",
        "Zn_ppm",
        "Ag_ppm",
        "Co_ppm",
        "Ni_ppm",
        "Cr_ppm",
        "Te_ppm",
        "Ba_ppm",
    ]
    kept = ("classify_desom:DESOM_ANOMALY_MAP", "apply_desom:DESOM_MODEL", "classify_desom:DESOM_P_A_PLOT")
    contents = []
    for name, elements in (("a", chosen), ("b", ";".join(chosen))):
        (tmp_path / name).mkdir()
        result = run(geohalo, survey, tmp_path / name, ELEMENTS=elements, INDICATORS=["Au_ppb", "Pb_ppm"])
        contents.append([open(result[key], "rb").read() for key in kept])
    assert contents[0] == contents[1]


def test_the_model_opens_for_editing(qgis_app):
    """What the designer does first: read the file, find every algorithm, say whether it can run."""
    from geohalo.algorithms.provider import add_provider
    from qgis.core import QgsApplication

    provider = add_provider()
    workflow = QgsApplication.processingRegistry().createAlgorithmById("geohalo:desomworkflow")
    ok, problems = workflow.validate()
    assert ok, problems
    assert all(child.algorithm() is not None for child in workflow.childAlgorithms().values())
    # no two boxes of the designer lie on one place
    places = [(child.position().x(), child.position().y()) for child in workflow.childAlgorithms().values()]
    assert len(set(places)) == len(places)
    QgsApplication.processingRegistry().removeProvider(provider)


def test_what_was_prepared_before_stays(geohalo, survey, tmp_path):
    """Substitutes that a limits table told of, and enrichment indices, are not undone by the workflow."""
    from geohalo.algorithms.records import read_records
    from qgis.core import QgsProcessingFeedback, QgsVectorLayer

    prepared = geohalo("replacecensored", {"INPUT": survey["SAMPLES"], "METHOD": "limit", "OUTPUT": "memory:"})
    prepared = geohalo("enrichmentindex", {
        "INPUT": prepared["OUTPUT"], "ELEMENTS": "Cu_ppm;Au_ppb", "BACKGROUND": "global", "OUTPUT": "memory:",
    })  # fmt: skip
    log = QgsProcessingFeedback(False)
    result = geohalo("desomworkflow", {
        "INPUT": prepared["OUTPUT"], "OCCURRENCES": survey["OCCURRENCES"], "INDICATORS": INDICATORS,
        "RUNS": 1, "CELL_SIZE": 1000, "MAX_DISTANCE": 6000, **outputs(tmp_path),
    }, feedback=log)  # fmt: skip
    scores = QgsVectorLayer(result["scores:FACTOR_SCORES"], "scores")
    kinds = [record["step"].kind for record in read_records(scores) if "step" in record]
    assert kinds == ["censoring", "enrichment", "transform", "factors"]
    before = [feature["As_ppm_val"] for feature in prepared["OUTPUT"].getFeatures()]
    assert [feature["As_ppm_val"] for feature in scores.getFeatures()] == before
    assert "Cu_ppm (Cu_ppm_ei)" in log.textLog()
    assert rows_of(result["replace:VALUES_BELOW_DETECTION"])[0]["method"] == "treated before"

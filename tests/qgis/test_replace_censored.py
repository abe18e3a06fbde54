"""Replacement below detection, through layers as users have them."""

import csv
import json

import numpy as np
import numpy.testing as npt
import pytest

ELEMENTS = ("Cu_ppm", "Zn_ppm", "Au_ppb", "Mo_ppm")


@pytest.fixture
def survey():
    """Columns as a laboratory writes them, and positions, of 80 samples; Au has two limits, Mo one, Cu none."""
    random = np.random.default_rng(11)
    values = np.exp(0.7 * random.standard_normal((80, 4)) + np.log([28, 67, 1.5, 1.1]))
    columns = {"sample_id": [f"S{i}" for i in range(1, 81)]}
    columns["Cu_ppm"] = np.round(values[:, 0], 1).tolist()
    columns["Zn_ppm"] = [f"{value:.0f}" for value in values[:, 1]]
    columns["Au_ppb"] = [f"<{0.5 + i % 2:g}" if v < 0.5 + i % 2 else f"{v:.2f}" for i, v in enumerate(values[:, 2])]
    columns["Mo_ppm"] = ["< 0,5" if v < 0.5 else f"{v:.2f}".replace(".", ",") for v in values[:, 3]]
    columns["Zn_ppm"][7], columns["Zn_ppm"][8] = ">10000", None
    return columns, random.uniform(400000, 420000, (80, 2))


@pytest.fixture
def table_layer(qgis_app):
    """Return a function: columns -> a memory table without geometry."""
    from qgis.core import QgsFeature, QgsVectorLayer

    def make(columns):
        kinds = {name: "string" if isinstance(values[0], str) else "double" for name, values in columns.items()}
        layer = QgsVectorLayer("None?" + "&".join(f"field={n}:{k}" for n, k in kinds.items()), "limits", "memory")
        features = []
        for row in zip(*columns.values()):
            feature = QgsFeature(layer.fields())
            feature.setAttributes(list(row))
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        return layer

    return make


@pytest.fixture
def replace(geohalo, column):
    """Return a function that runs the tool and returns its results and the columns of the layer written."""
    from qgis.core import QgsVectorLayer

    def run(layer, **more):
        results = geohalo("replacecensored", {"INPUT": layer, "OUTPUT": "memory:", "TABLE": "memory:", **more})
        output = results["OUTPUT"]
        output = output if isinstance(output, QgsVectorLayer) else QgsVectorLayer(output, "o", "ogr")
        return results, {field.name(): column(output, field.name()) for field in output.fields()}

    return run


def core_of(columns, elements=ELEMENTS, method="auto", replacement="auto", **more):
    from geohalo.core.censoring import CensoredReplacement
    from geohalo.core.laboratory import read_assays

    assays = read_assays({name: columns[name] for name in elements}, **more)
    return assays, CensoredReplacement(method, replacement).fit(assays)


def numbers(values):
    return np.array([np.nan if value is None else value for value in values], float)


def test_the_layer_gets_what_the_core_makes(replace, make_layer, survey):
    columns, positions = survey
    results, written = replace(make_layer(columns, positions))
    assays, model = core_of(columns)
    expected = model.transform(assays)
    assert list(written) == [*columns, *(f"{name}_{end}" for name in ELEMENTS for end in ("val", "cens"))]
    for j, name in enumerate(ELEMENTS):
        npt.assert_array_equal(numbers(written[f"{name}_val"]), expected.values[:, j])
        flags = assays.flags[:, j]
        codes = np.select([flags == assays.DETECT, flags == assays.LEFT, flags == assays.RIGHT], [0, 1, 2], np.nan)
        npt.assert_array_equal(numbers(written[f"{name}_cens"]), codes)
        # what the laboratory wrote stays
        assert written[name] == columns[name]
    assert (written["Zn_ppm_val"][7], written["Zn_ppm_cens"][7]) == (10000, 2)
    assert (written["Zn_ppm_val"][8], written["Zn_ppm_cens"][8]) == (None, None)
    below = assays.flags == assays.LEFT
    assert (expected.values[below] < assays.limits[below]).all()
    assert results["N_REPLACED"] == below.sum() > 10
    assert (results["N_ELEMENTS"], results["N_SKIPPED"]) == (4, 0)


def test_table_tells_what_was_done_and_what_was_left_out(replace, make_layer, survey, column):
    columns, positions = survey
    columns["Te_ppm"] = ["<0.1"] * 75 + ["0.2", "0.3", "0.15", "0.4", "0.6"]
    columns["W_ppm"] = [2.0] * 80
    results, written = replace(make_layer(columns, positions))
    table = results["TABLE"]
    assert column(table, "element") == [*ELEMENTS, "Te_ppm", "W_ppm"]
    assert column(table, "method") == ["moments", "moments", "ros", "cohen", "left out", "left out"]
    assert column(table, "warning")[4:] == ["94 % below detection", "all measured values are 2"]
    assert column(table, "limits")[2:4] == ["0.5; 1.5", "0.5"]
    _, model = core_of(columns)
    npt.assert_allclose(numbers(column(table, "mu"))[:4], model.mu_, rtol=1e-12)
    assert not [name for name in written if name.startswith(("Te_ppm_", "W_ppm_"))]
    assert results["N_SKIPPED"] == 2


@pytest.mark.parametrize("method", ["cohen", "ros", "mle", "multiplicative", "half", "sqrt2", "limit"])
def test_methods(replace, make_layer, survey, method):
    columns, positions = survey
    _, written = replace(make_layer(columns, positions), METHOD=method, REPLACEMENT="geometric")
    assays, model = core_of(columns, method=method, replacement="geometric")
    expected = model.transform(assays)
    for j, name in enumerate(ELEMENTS):
        npt.assert_array_equal(numbers(written[f"{name}_val"]), expected.values[:, j])


def test_random_draws_follow_the_seed(replace, make_layer, survey):
    layer = make_layer(*survey)
    draws = [replace(layer, METHOD="mle", REPLACEMENT="random", SEED=seed)[1]["Au_ppb_val"] for seed in (1, 1, 2)]
    assert draws[0] == draws[1]
    assert draws[0] != draws[2]


def test_chart(replace, make_layer, survey, tmp_path):
    for name in ("a.svg", "b.svg", "c.png"):
        replace(make_layer(*survey), CHART=str(tmp_path / name))
    drawing = (tmp_path / "a.svg").read_text(encoding="utf-8")
    assert drawing == (tmp_path / "b.svg").read_text(encoding="utf-8")
    assert all(word in drawing for word in ("Au_ppb", "Mo_ppm", "substitute", "fitted"))
    # nothing was replaced there
    assert "Cu_ppm" not in drawing
    assert (tmp_path / "c.png").read_bytes()[:4] == b"\x89PNG"


def test_chosen_elements_and_a_selection(replace, make_layer, survey):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

    columns, positions = survey
    layer = make_layer(columns, positions)
    for chosen in (["Mo", "Cu_ppm"], "Mo_ppm;Cu_ppm"):
        _, written = replace(layer, ELEMENTS=chosen)
        assert [name for name in written if name.endswith("_val")] == ["Mo_ppm_val", "Cu_ppm_val"]
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([feature.id() for feature in layer.getFeatures()][:30])
    selection = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    _, written = replace(selection)
    assays, model = core_of({name: cells[:30] for name, cells in columns.items()})
    npt.assert_array_equal(numbers(written["Au_ppb_val"]), model.transform(assays).column("Au_ppb"))
    assert len(written["Au_ppb"]) == 30
    QgsProject.instance().removeMapLayer(layer.id())


def test_without_values_below_detection_every_element_gets_numbers(replace, make_layer, survey, tmp_path):
    columns, positions = survey
    odd = {"Fe2O3 (%)": ["3,5", "4,25"] * 40, "As mg/kg": columns["Cu_ppm"]}
    chart = tmp_path / "chart.svg"
    results, written = replace(make_layer(odd, positions), CHART=str(chart))
    assert written["Fe2O3 (%)_val"][:2] == [3.5, 4.25]
    assert written["As mg/kg_val"] == columns["Cu_ppm"]
    assert set(written["As mg/kg_cens"]) == {0}
    assert results["N_REPLACED"] == 0
    assert "measured" in chart.read_text(encoding="utf-8")


def test_limits_table(replace, make_layer, survey, table_layer):
    columns, positions = survey
    # half the limit stands where the laboratory found less, and what it did report below the limit is kept
    columns["Cu_ppm"][:6] = [5.0, 5.0, 5.0, 5.0, 7.0, 5.0]
    limits = table_layer({
        "column": ["Cu_ppm", "Zn_ppm"], "unit": ["ppb", "mg/kg"], "LLD": [10000.0, 20.0], "upper_limit": [1e7, 90.0],
        "HDL_half_LLD": [5000.0, None],
    })  # fmt: skip
    columns["Zn_ppm"][9] = "n.d."
    _, written = replace(make_layer(columns, positions), LIMITS=limits, METHOD="limit")
    assert written["Cu_ppm_cens"][:6] == [1, 1, 1, 1, 0, 1]
    npt.assert_allclose(written["Cu_ppm_val"][:6], np.nextafter([10, 10, 10, 10, 7, 10], [0, 0, 0, 0, 7, 0]))
    assert written["Zn_ppm_cens"][9] == 1
    above = [cell is not None and cell != "n.d." and float(cell.lstrip(">")) >= 90 for cell in columns["Zn_ppm"]]
    assert [code == 2 for code in written["Zn_ppm_cens"]] == above


def test_remarks_negatives_zeros_and_codes(replace, make_layer, survey, table_layer):
    columns, positions = survey
    columns["Cu_ppm"][:5] = [-3.0, 0.0, 777.0, 6.0, 900.0]
    columns["Cu_Q"] = ["", "", "", "<", ">"] + [""] * 75
    layer = make_layer(columns, positions)
    _, written = replace(layer, QUALIFIER_SUFFIX="_q", MISSING_CODES="777", METHOD="half")
    assert written["Cu_ppm_cens"][:5] == [1, None, None, 1, 2]
    npt.assert_allclose(numbers(written["Cu_ppm_val"][:5]), [1.5, np.nan, np.nan, 3, 900])
    limits = table_layer({"element": ["Cu"], "limit": [4.0], "unit": ["ppm"]})
    _, written = replace(layer, NEGATIVES="missing", ZEROS="limit", LIMITS=limits, METHOD="half")
    assert written["Cu_ppm_cens"][:5] == [None, 1, 0, 0, 0]
    assert written["Cu_ppm_val"][1] == 2


def test_a_file_keeps_the_record_and_feeds_the_next_step(replace, geohalo, make_layer, survey, tmp_path, column):
    from geohalo.algorithms.records import read_records
    from qgis.core import QgsVectorLayer

    columns, positions = survey
    path = str(tmp_path / "new" / "samples.gpkg")
    replace(make_layer(columns, positions), OUTPUT=path)
    layer = QgsVectorLayer(path, "samples", "ogr")
    record = read_records(layer)[-1]
    assert record["geohalo"] == "replacecensored"
    assert record["columns"] == {name: f"{name}_val" for name in ELEMENTS}
    assert record["sources"] == {name: name for name in ELEMENTS}
    assert record["step"].kind == "censoring"
    assert record["input"]
    made = geohalo("transformconcentrations", {"INPUT": path, "TRANSFORM": "log10", "OUTPUT": "memory:"})["OUTPUT"]
    npt.assert_allclose(
        numbers(column(made, "Au_ppb_log10")), np.log10(numbers(column(layer, "Au_ppb_val"))), rtol=1e-12
    )
    # once more over the same layer: the fields are replaced, not doubled
    _, again = replace(path)
    assert again["Au_ppb_val"] == column(layer, "Au_ppb_val")
    assert len([name for name in again if name.startswith("Au_ppb")]) == 3


def test_a_fitted_model_on_another_sheet(replace, make_layer, survey, tmp_path, column):
    from geohalo.core.store import load_model

    columns, positions = survey
    path = str(tmp_path / "model.json")
    results, first = replace(make_layer(columns, positions), MODEL=path, METHOD="cohen", REPLACEMENT="geometric")
    assert results["MODEL"] == path
    model = load_model(path, "censoring")
    assert model.provenance["raw"] == list(ELEMENTS)
    assert model.provenance["algorithm"] == "replacecensored"

    # the same samples in other units, other names and another order, and an element that the model does not hold
    def micrograms(cell):
        if not isinstance(cell, str):
            return None if cell is None else str(cell * 1000)
        sign = cell[0] if cell[0] in "<>" else ""
        return f"{sign}{float(cell.lstrip('<> ').replace(',', '.')) * 1000:.9g}"

    other = {
        "MO_ug_kg": list(map(micrograms, columns["Mo_ppm"])),
        "Au_ppb": columns["Au_ppb"],
        "Zn_mgkg": columns["Zn_ppm"],
        "Cu mg/kg": columns["Cu_ppm"],
        "Ni_ppm": ["<1", "5"] * 40,
    }
    again = str(tmp_path / "copy.json")
    results, written = replace(make_layer(other, positions), FITTED=path, METHOD="half", MODEL=again)
    npt.assert_allclose(numbers(written["MO_ug_kg_val"]), 1000 * numbers(first["Mo_ppm_val"]), rtol=1e-9)
    npt.assert_allclose(numbers(written["Au_ppb_val"]), numbers(first["Au_ppb_val"]), rtol=1e-12)
    assert written["Cu mg/kg_val"] == columns["Cu_ppm"]
    assert "Ni_ppm_val" not in written
    assert results["N_SKIPPED"] == 1
    table = results["TABLE"]
    assert column(table, "element") == list(other)
    assert column(table, "warning")[-1] == "not in the model"
    assert json.loads(open(again, encoding="utf-8").read())["provenance"] == json.loads(open(path).read())["provenance"]
    # a result below a limit that the fit has not seen
    _, lower = replace(make_layer({"Mo_ppm": ["<0.05", "2"]}, positions[:2]), FITTED=path, ELEMENTS="Mo_ppm")
    assert 0 < lower["Mo_ppm_val"][0] < 0.05
    assert lower["Mo_ppm_val"][1] == 2


def test_a_later_model_reads_raw_cells_alike(replace, geohalo, make_layer, survey, table_layer, column, tmp_path):
    from qgis.core import QgsVectorLayer

    columns, positions = survey
    columns["Cu_ppm"][:6] = [-3.0, 0.0, 777.0, 6.0, 5.0, 5.0]
    columns["Cu_Q"] = ["", "", "", "<", "", ""] + [""] * 74
    limits = table_layer({"element": ["Cu"], "limit": [10.0], "unit": ["ppm"], "substitute": [5.0]})
    raw = make_layer(columns, positions)
    rules = {"QUALIFIER_SUFFIX": "_q", "MISSING_CODES": "777", "NEGATIVES": "missing", "ZEROS": "limit"}
    treated = str(tmp_path / "treated.gpkg")
    replace(raw, LIMITS=limits, OUTPUT=treated, METHOD="half", **rules)
    model = str(tmp_path / "factors.json")
    # a step that keeps its own notes lies between
    geohalo("transformconcentrations", {"INPUT": treated, "OUTPUT": str(tmp_path / "log.gpkg")})
    geohalo("fitfactoranalysis", {"INPUT": str(tmp_path / "log.gpkg"), "N_FACTORS": 2, "MODEL": model})
    kept = geohalo("factorscores", {"INPUT": str(tmp_path / "log.gpkg"), "MODEL": model, "OUTPUT": "memory:"})["OUTPUT"]
    again = str(tmp_path / "again.gpkg")
    geohalo("factorscores", {"INPUT": raw, "MODEL": model, "OUTPUT": again})
    scores = numbers(column(kept, "F1"))
    assert np.isnan(scores[[0, 2]]).all()
    assert np.isfinite(scores[[1, 3, 4, 5]]).all()
    npt.assert_allclose(numbers(column(QgsVectorLayer(again, "again", "ogr"), "F1")), scores, rtol=1e-9)
    # in the unit of another sheet, the limits are converted with the values
    other = {**columns, "Cu_ppb": [1000 * value for value in columns["Cu_ppm"]]}
    other["Cu_ppb"][2] = 777.0
    del other["Cu_ppm"]
    sheet = geohalo("factorscores", {"INPUT": make_layer(other, positions), "MODEL": model, "OUTPUT": "memory:"})
    npt.assert_allclose(numbers(column(sheet["OUTPUT"], "F1")), scores, rtol=1e-9)
    # and a map that learnt from those scores reads so as well
    options = {"FEATURES": ["F1", "F2"], "ROWS": 2, "COLUMNS": 2, "RUNS": 1, "EPOCHS": 3, "CLUSTERS": 2}
    trained = geohalo("trainsom", {"INPUT": again, "MODEL": str(tmp_path / "map.safetensors"), **options})["MODEL"]
    placed = geohalo("applysom", {"INPUT": raw, "MODEL": trained, "OUTPUT": "memory:"})["OUTPUT"]
    assert [unit is None for unit in column(placed, "unit")] == np.isnan(scores).tolist()


def test_a_model_that_does_not_fit_is_refused(replace, geohalo, make_layer, survey, tmp_path):
    from qgis.core import QgsProcessingException

    columns, positions = survey
    layer = make_layer(columns, positions)
    path = str(tmp_path / "model.json")
    replace(layer, MODEL=path, ELEMENTS="Cu_ppm;Au_ppb")
    part = make_layer({name: columns[name] for name in ("Cu_ppm", "Zn_ppm")}, positions)
    with pytest.raises(QgsProcessingException, match="no field for Au_ppb, which the model was fitted to"):
        replace(part, FITTED=path)
    with pytest.raises(QgsProcessingException, match="not fitted to Zn_ppm"):
        replace(part, FITTED=path, ELEMENTS="Cu_ppm;Zn_ppm")
    assert "Cu_ppm_val" in replace(part, FITTED=path, ELEMENTS="Cu_ppm")[1]
    other = str(tmp_path / "transform.json")
    geohalo("transformconcentrations", {"INPUT": layer, "ELEMENTS": ["Cu_ppm"], "OUTPUT": "memory:", "MODEL": other})
    for wrong, words in ((other, "holds a 'transform' model"), (str(tmp_path / "none.json"), "cannot be read")):
        with pytest.raises(QgsProcessingException, match=words):
            replace(layer, FITTED=wrong)


@pytest.mark.parametrize(
    ("field", "cells", "more", "words"),
    [
        ("Cu_ppm", ["abc"] + ["5"] * 79, {}, "Cu_ppm of sample S1 is 'abc'"),
        ("Cu_ppm", [float("inf")] + [5.0] * 79, {}, "Cu_ppm of sample S1 is inf"),
        ("Cu_ppm", ["n.d."] + ["5"] * 79, {}, "has no detection limit"),
        ("Cu_ppm", [-1.0] + [5.0] * 79, {"NEGATIVES": "refuse"}, "which is negative"),
        ("Cu_ppm", [0.0] + [5.0] * 79, {"ZEROS": "limit"}, "has no detection limit"),
        ("Cu_ppm", ["<1"] * 80, {"ELEMENTS": "Cu_ppm"}, "nothing measured above detection"),
        ("Cu_ppm", [5.0] * 80, {"ELEMENTS": "Cu_ppm"}, "all measured values are 5"),
        ("Cu_ppm", [None] * 80, {"ELEMENTS": "Cu_ppm"}, "no results"),
        ("Cu_ppm", [5.0] * 80, {"ELEMENTS": "Cu_ppm;sample_id"}, "names no chemical element"),
        ("Cu_ppm", [5.0] * 80, {"ELEMENTS": "Ni_ppm"}, "no field for Ni_ppm"),
        ("Cu_ppm", [5.0] * 80, {"MISSING": "refuse"}, "1 of 80 samples lack a value of Zn_ppm"),
        ("Cu_ppm_val", [5.0] * 80, {"ELEMENTS": "Cu_ppm_val"}, "the result of a later step"),
    ],
)
def test_what_is_refused(replace, make_layer, survey, tmp_path, field, cells, more, words):
    from qgis.core import QgsProcessingException

    columns, positions = survey
    output = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException, match=words):
        replace(make_layer({**columns, field: cells}, positions), OUTPUT=str(output), MODEL=str(tmp_path / "m"), **more)
    assert list(tmp_path.iterdir()) == []


def test_empty_layers_and_layers_without_elements_are_refused(replace, make_layer):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="Stream-sediment samples. has no points"):
        replace(make_layer({"Cu_ppm": []}, []))
    with pytest.raises(QgsProcessingException, match="No field looks like a concentration"):
        replace(make_layer({"depth": [1.0], "name": ["a"]}, [(0, 0)]))
    with pytest.raises(QgsProcessingException, match="all measured values are 5"):
        replace(make_layer({"Cu_ppm": [5.0]}, [(0, 0)]))


def test_the_input_is_never_overwritten_and_shapefiles_are_refused(replace, make_layer, survey, tmp_path):
    from qgis.core import QgsProcessingException

    columns, positions = survey
    path = str(tmp_path / "samples.gpkg")
    replace(make_layer(columns, positions), OUTPUT=path)
    with pytest.raises(QgsProcessingException, match="is the input itself"):
        replace(path, OUTPUT=path)
    with pytest.raises(QgsProcessingException, match="choose a GeoPackage"):
        replace(path, OUTPUT=str(tmp_path / "samples.shp"))
    assert not (tmp_path / "samples.shp").exists()


def test_cancelled_before_anything_is_written(geohalo, make_layer, survey, tmp_path):
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="nothing was written"):
        geohalo(
            "replacecensored",
            {"INPUT": make_layer(*survey), "OUTPUT": str(tmp_path / "o.gpkg"), "MODEL": str(tmp_path / "m.json")},
            feedback=feedback,
        )
    assert list(tmp_path.iterdir()) == []


def test_samples_in_degrees_and_without_position_are_treated_alike(replace, make_layer, survey):
    columns, positions = survey
    degrees = positions / 1e5 + [50, 30]
    degrees[3] = np.nan
    _, written = replace(make_layer(columns, degrees, "EPSG:4326"))
    assert written["Au_ppb_val"] == replace(make_layer(columns, positions))[1]["Au_ppb_val"]


def test_the_words_of_the_core(geohalo):
    from geohalo.algorithms.replace_censored import ReplaceCensored
    from geohalo.core.censoring import METHODS, REPLACEMENTS

    tool = ReplaceCensored().create()
    assert tuple(tool.parameterDefinition("METHOD").options()) == METHODS
    assert tuple(tool.parameterDefinition("REPLACEMENT").options()) == REPLACEMENTS


# --- surveys


def test_the_synthetic_survey(geohalo, replace, tmp_path):
    files = {"SAMPLES": str(tmp_path / "s.gpkg"), "TRUTH": str(tmp_path / "t.tif")}
    made = geohalo("samplesurvey", {**files, "OCCURRENCES": "memory:", "GEOLOGY": "memory:"})
    results, written = replace(made["SAMPLES"])
    assert (results["N_ELEMENTS"], results["N_SKIPPED"]) == (31, 1)
    assert "Te_ppm_val" not in written
    gold = numbers(written["Au_ppb_val"])
    assert np.isnan(gold).sum() == 1
    # the element's own distribution comes back: its mean logarithm, from 30 % fewer results
    from geohalo.core.synthetic_survey import sample_survey

    survey = sample_survey()
    assert written["sample_id"] == survey.ids
    true = survey.true[:, list(survey.columns).index("Au_ppb")]
    assert np.nanmean(np.log(gold)) == pytest.approx(np.log(true).mean(), abs=0.25)


def read_csv(qgis_path, x, y, crs):
    from qgis.core import QgsVectorLayer

    uri = f"file://{qgis_path}?type=csv&detectTypes=yes&crs={crs}" + (
        f"&xField={x}&yField={y}" if x else "&geomType=none"
    )
    layer = QgsVectorLayer(uri, "samples", "delimitedtext")
    assert layer.isValid()
    return layer


def test_usgs_survey_agrees_with_r(replace, surveys, column):
    """Maximum likelihood for several limits: mean and sd of the logarithms by R's survival."""
    folder = surveys / "reference/usgs-negative-codes"
    layer = read_csv(folder / "stream_sediments_ngdb_s_washington.csv", "lon", "lat", "EPSG:4326")
    with open(folder / "ref_censored_mle_km.csv", encoding="utf-8") as file:
        reference = {line["element"]: line for line in csv.DictReader(file)}
    chosen = ["B_ppm", "Co_ppm", "Cr_ppm", "Pb_ppm", "Y_ppm", "Hg_ppm"]
    results, written = replace(layer, ELEMENTS=chosen, METHOD="mle")
    table = results["TABLE"]
    for name, mean, sd, share in zip(*(column(table, key) for key in ("element", "mu", "sigma", "censored_percent"))):
        assert share == pytest.approx(float(reference[name]["pct_censored"]), abs=0.005)
        assert mean == pytest.approx(float(reference[name]["mle_meanlog"]), abs=1e-5)
        assert sd == pytest.approx(float(reference[name]["mle_sdlog"]), abs=1e-5)
    raw, value, code = (written[f"Cr_ppm{end}"] for end in ("", "_val", "_cens"))
    assert all((c == 1) == (r < 0) for r, c in zip(raw, code) if r is not None)
    assert all(v < -r for r, v in zip(raw, value) if r is not None and r < 0)


def test_tellus_survey_with_substitutes(replace, surveys):
    folder = surveys / "ireland-tellus"
    layer = read_csv(folder / "stream_sediments.csv", "easting", "northing", "EPSG:29902")
    limits = read_csv(folder / "detection_limits.csv", None, None, "")
    chosen = ["Au_ugkg", "In_mgkg", "Zr_mgkg", "Co_mgkg"]
    _, written = replace(layer, LIMITS=limits, ELEMENTS=chosen)
    assert "In_mgkg_val" not in written
    gold = numbers(written["Au_ugkg_cens"])
    assert round(100 * (gold == 1).sum() / (~np.isnan(gold)).sum(), 1) == 18.7
    assert written["Zr_mgkg_cens"].count(2) == 119
    # what the laboratory reported below its limit of 1.5 stays measured
    pairs = [(v, c) for v, c in zip(written["Co_mgkg"], written["Co_mgkg_cens"]) if v is not None and v < 1.5]
    assert {c for v, c in pairs} == {0, 1}
    assert {v for v, c in pairs if c == 1} == {0.75}


def test_till_survey_with_remarks(replace, surveys):
    path = surveys / "reference/gtk-till-qualifiers/till_regional_511p.csv"
    _, written = replace(read_csv(path, "easting", "northing", "EPSG:3067"), ELEMENTS=["Zr_ppm", "Th_ppm"])
    for code, value, remark in zip(written["Zr_ppm_cens"], written["Zr_ppm"], written["Zr_qual"]):
        assert code == (1 if value == 0 else 0), (value, remark)
    smallest = min(value for value in written["Zr_ppm"] if value > 0)
    assert all(0 < v < smallest for v, c in zip(written["Zr_ppm_val"], written["Zr_ppm_cens"]) if c == 1)

import os

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.outliers import Fences
from geohalo.core.samples import Samples

qgis_core = pytest.importorskip("qgis.core")

NAMES = ["Cu_ppm", "Zn_ppm", "Au_ppb"]


def survey(n=80, seed=0):
    """Columns of a survey with some values far outside, and its positions."""
    generator = np.random.default_rng(seed)
    values = np.exp(generator.normal([3, 4, 1], [0.5, 0.4, 0.6], (n, 3)))
    values[:3, 0] *= 50
    values[2:5, 2] /= 80
    return {"sample_id": [f"S{i}" for i in range(n)], **dict(zip(NAMES, values.T.tolist()))}, generator.uniform(
        0, 1e4, (n, 2)
    )


def table(columns, names=NAMES):
    return Samples(names, np.column_stack([np.array(columns[name], float) for name in names]))


def flag(run, layer, feedback=None, **parameters):
    return run(
        "flagoutliers", {"INPUT": layer, "OUTPUT": "memory:", "TABLE": "memory:", **parameters}, feedback=feedback
    )


def refused(run, match, layer, **parameters):
    """The run stops with one sentence, and no file is written."""
    with pytest.raises(qgis_core.QgsProcessingException, match=match):
        flag(run, layer, **parameters)
    assert not os.path.exists(parameters.get("MODEL", ""))


def rows(layer):
    names = layer.fields().names()
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


@pytest.fixture
def log():
    return qgis_core.QgsProcessingFeedback(False)


@pytest.mark.parametrize("method", ["tukey", "mad", "percentile"])
@pytest.mark.parametrize("scale", ["log10", "ln", "raw"])
def test_flags_are_those_of_the_core(geohalo, make_layer, column, method, scale):
    columns, positions = survey()
    layer = make_layer(columns, positions)
    result = flag(geohalo, layer, METHOD=method, SCALE=scale)
    output, model = result["OUTPUT"], Fences(method, scale).fit(table(columns))
    flags = model.flags(table(columns))
    assert output.fields().names() == [*columns, *(f"{name}_out" for name in NAMES), "n_outliers"]
    for name, expected in zip(NAMES, flags.T):
        assert column(output, f"{name}_out") == expected.tolist()
        assert column(output, name) == column(layer, name)
    assert column(output, "n_outliers") == np.abs(flags).sum(axis=1).tolist()
    assert result["FLAGGED_VALUES"] == np.count_nonzero(flags) > 0
    assert result["FLAGGED_SAMPLES"] == np.count_nonzero(flags.any(axis=1))
    fences = rows(result["TABLE"])
    for key, values in model.table().items():
        for row, value in zip(fences, values):
            if isinstance(value, str):
                assert row[key] == value
            elif np.isnan(value):
                assert row[key] == qgis_core.NULL
            else:
                assert row[key] == pytest.approx(value, rel=1e-14)


def test_settings_reach_the_core(geohalo, make_layer, column):
    columns, positions = survey()
    layer = make_layer(columns, positions)
    for settings, model in (
        ({"MULTIPLIER": 0.5, "QUARTILES": "hinges"}, Fences(multiplier=0.5, quartiles="hinges")),
        ({"METHOD": "mad", "DEVIATIONS": 1.0}, Fences("mad", deviations=1.0)),
        ({"METHOD": "percentile", "PERCENTILE": 80.0}, Fences("percentile", percentile=80.0)),
    ):
        expected = np.count_nonzero(model.fit(table(columns)).flags(table(columns)))
        assert flag(geohalo, layer, **settings)["FLAGGED_VALUES"] == expected > 20


@pytest.mark.parametrize("elements", [["Cu_ppm", "Au_ppb"], "Cu_ppm;Au_ppb", ["au", "CU_ppm"]])
def test_elements_as_a_list_a_text_or_symbols(geohalo, make_layer, elements):
    output = flag(geohalo, make_layer(*survey()), ELEMENTS=elements)["OUTPUT"]
    new = output.fields().names()[4:]
    assert sorted(new) == ["Au_ppb_out", "Cu_ppm_out", "n_outliers"]


def test_winsorised_values_are_beside_the_others(geohalo, make_layer, column):
    columns, positions = survey()
    columns["Mo_ppm"] = [0.5] * 70 + [1.0, 2.0] * 5
    names = [*NAMES, "Mo_ppm"]
    output = flag(geohalo, make_layer(columns, positions), TREATMENT="winsorise")["OUTPUT"]
    model = Fences(treatment="winsorise").fit(table(columns, names))
    expected = model.transform(table(columns, names))
    for name in names:
        npt.assert_allclose(column(output, f"{name}_win"), expected.column(name), rtol=1e-12)
        assert column(output, name) == columns[name]
    assert max(column(output, "Cu_ppm_win")) < max(columns["Cu_ppm"])
    # what lies inside its fences is untouched to the last bit
    inside = [row for row, out in enumerate(column(output, "Au_ppb_out")) if out == 0]
    assert [column(output, "Au_ppb_win")[row] for row in inside] == [columns["Au_ppb"][row] for row in inside]
    # no fences, no flags: half of the values are equal
    assert "Mo_ppm_out" not in output.fields().names()
    # later steps take the untouched values
    logs = geohalo("transformconcentrations", {"INPUT": output, "OUTPUT": "memory:"})["OUTPUT"]
    npt.assert_allclose(column(logs, "Cu_ppm_log10"), np.log10(columns["Cu_ppm"]))
    assert not [name for name in logs.fields().names() if "win_" in name or "out_" in name]


def test_drop_loses_no_sample(geohalo, make_layer, column, log):
    columns, positions = survey()
    output = flag(geohalo, make_layer(columns, positions), log, TREATMENT="drop")["OUTPUT"]
    assert output.featureCount() == 80
    marked = [label for label, out in zip(columns["sample_id"], column(output, "dropped")) if out]
    model = Fences(treatment="drop").fit(table(columns))
    assert marked == [f"S{row}" for row in model.dropped_rows(table(columns))]
    assert f"still in the layer: {', '.join(marked)}." in log.textLog()
    assert column(output, "dropped") == [int(count > 0) for count in column(output, "n_outliers")]


@pytest.mark.parametrize("treatment", ["flag", "robust"])
def test_other_treatments_add_only_flags(geohalo, make_layer, treatment):
    output = flag(geohalo, make_layer(*survey()), TREATMENT=treatment)["OUTPUT"]
    assert output.fields().names()[4:] == ["Cu_ppm_out", "Zn_ppm_out", "Au_ppb_out", "n_outliers"]


@pytest.mark.parametrize("coordinates", ["ilr", "log10"])
def test_robust_distances(geohalo, make_layer, column, coordinates):
    pytest.importorskip("sklearn")
    from geohalo.core.robust_distance import RobustDistance

    columns, positions = survey()
    columns["Zn_ppm"][9] = None
    settings = {"METHOD": "mahalanobis", "COORDINATES": coordinates, "SEED": 3, "CONFIDENCE": 0.99}
    result = flag(geohalo, make_layer(columns, positions), TREATMENT="drop", **settings)
    output, model = result["OUTPUT"], RobustDistance(coordinates, 0.99, 3).fit(table(columns))
    assert output.fields().names()[len(columns) :] == ["robust_distance", "robust_out", "dropped"]
    distances = model.distances(table(columns))
    npt.assert_allclose(np.array(column(output, "robust_distance"), float), distances, rtol=1e-12)
    flags = [None if np.isnan(value) else int(value > model.cutoff_) for value in distances]
    assert column(output, "robust_out") == flags
    assert flags[9] is None
    assert flags[:5] == [1] * 5
    assert column(output, "dropped")[9] == 0
    (row,) = rows(result["TABLE"])
    assert (row["n"], row["n_flagged"], row["elements"]) == (79, flags.count(1), "Cu_ppm, Zn_ppm, Au_ppb")
    assert row["cut"] == pytest.approx(model.cutoff_)
    assert result["FLAGGED_SAMPLES"] == flags.count(1)
    refused(
        geohalo, "distance has no fence", make_layer(columns, positions), TREATMENT="winsorise", METHOD="mahalanobis"
    )


def test_distances_of_indices_and_concentrations_do_not_mix(geohalo, make_layer):
    pytest.importorskip("sklearn")
    layer = make_layer(*survey())
    some = geohalo("enrichmentindex", {"INPUT": layer, "ELEMENTS": ["Cu_ppm"], "OUTPUT": "memory:"})["OUTPUT"]
    refused(geohalo, "Cu_ppm_ei is an enrichment index while Zn_ppm", some, METHOD="mahalanobis")


def test_distances_of_indices_are_those_of_their_ratios(geohalo, make_layer, column, log):
    pytest.importorskip("sklearn")
    layer = make_layer(*survey())
    plain = flag(geohalo, layer, METHOD="mahalanobis")["OUTPUT"]
    index = geohalo("enrichmentindex", {"INPUT": layer, "OUTPUT": "memory:"})["OUTPUT"]
    # dividing each element by one number changes no log-ratio but by a shift
    other = flag(geohalo, index, log, METHOD="mahalanobis")["OUTPUT"]
    npt.assert_allclose(column(other, "robust_distance"), column(plain, "robust_distance"), rtol=1e-6)
    assert "Units were brought" not in log.textLog()


def test_a_missing_package_concerns_one_method(geohalo, make_layer, monkeypatch):
    from geohalo.algorithms import base

    layer = make_layer(*survey())
    monkeypatch.setattr(base, "find_spec", lambda name: None if name == "sklearn" else name)
    refused(geohalo, "“mahalanobis” needs the Python package scikit-learn", layer, METHOD="mahalanobis")
    assert flag(geohalo, layer)["FLAGGED_SAMPLES"] > 0


def test_missing_values_have_no_flag(geohalo, make_layer, column, log):
    columns, positions = survey()
    columns["Cu_ppm"][0] = None
    for name in NAMES:
        columns[name][11] = None
    layer = make_layer(columns, positions)
    output = flag(geohalo, layer, log, TREATMENT="winsorise")["OUTPUT"]
    assert [row for row, value in enumerate(column(output, "Cu_ppm_out")) if value is None] == [0, 11]
    assert [row for row, value in enumerate(column(output, "n_outliers")) if value is None] == [11]
    assert column(output, "Cu_ppm_win")[0] is None
    assert "2 of 80 samples lack a value" in log.textLog()
    refused(geohalo, "2 of 80 samples lack a value", layer, MISSING="refuse")


def test_elements_without_fences_are_left_out_and_named(geohalo, make_layer, log):
    columns, positions = survey()
    columns["Zn_ppm"], columns["Au_ppb"] = [5.0] * 80, [None] * 80
    layer = make_layer(columns, positions)
    output = flag(geohalo, layer, log)["OUTPUT"]
    assert output.fields().names()[len(columns) :] == ["Cu_ppm_out", "n_outliers"]
    assert "At least half of the values of Zn_ppm are equal" in log.textLog()
    assert "Au_ppb has no values" in log.textLog()
    refused(geohalo, "No element has fences. At least half of the values of Zn_ppm", layer, ELEMENTS=["Zn_ppm"])


def test_logarithms_are_flagged_on_the_raw_scale_only(geohalo, make_layer, column):
    logs = geohalo("transformconcentrations", {"INPUT": make_layer(*survey()), "OUTPUT": "memory:"})["OUTPUT"]
    refused(geohalo, "Cu_ppm_log10 cannot be used here.*choose Cu_ppm", logs, ELEMENTS=["Cu_ppm_log10"])
    output = flag(geohalo, logs, ELEMENTS=["Cu_ppm_log10"], SCALE="raw")["OUTPUT"]
    assert column(output, "Cu_ppm_out") == column(flag(geohalo, logs)["OUTPUT"], "Cu_ppm_out")


@pytest.mark.parametrize(
    ("value", "scale", "match"),
    [
        (0.0, "log10", "Cu_ppm of sample S0 is not above zero"),
        (-3.0, "ln", "Cu_ppm of sample S0 is not above zero"),
        (float("inf"), "raw", "Cu_ppm of sample S0 is infinite"),
        ("<2", "raw", "the text '<2', not a number: run “Replace censored values” first"),
    ],
)
def test_values_that_cannot_be_compared(geohalo, make_layer, tmp_path, value, scale, match):
    columns, positions = survey()
    rest = columns["Cu_ppm"][1:]
    columns["Cu_ppm"] = [value, *(map(str, rest) if isinstance(value, str) else rest)]
    refused(geohalo, match, make_layer(columns, positions), SCALE=scale, MODEL=str(tmp_path / "model.json"))


def test_layers_that_cannot_be_used(geohalo, make_layer):
    columns, positions = survey()
    refused(geohalo, "has no points", make_layer({name: [] for name in columns}, []))
    refused(geohalo, "No field looks like a concentration", make_layer({"depth": [1.0]}, positions[:1]))
    one = make_layer({name: values[:1] for name, values in columns.items()}, positions[:1])
    refused(geohalo, "No element has fences", one)


def test_only_selected_samples(geohalo, make_layer, column):
    columns, positions = survey()
    layer = make_layer(columns, positions)
    layer.selectByIds([feature.id() for feature in layer.getFeatures()][10:60])
    source = qgis_core.QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    qgis_core.QgsProject.instance().addMapLayer(layer, False)
    try:
        output = flag(geohalo, source, METHOD="mad")["OUTPUT"]
    finally:
        qgis_core.QgsProject.instance().takeMapLayer(layer)
    own = table({name: column(output, name) for name in NAMES})
    assert sorted(own.column("Cu_ppm")) == sorted(columns["Cu_ppm"][10:60])
    npt.assert_array_equal(column(output, "Cu_ppm_out"), Fences("mad").fit(own).flags(own)[:, 0])


def test_a_fitted_model_on_a_sheet_in_other_units(geohalo, make_layer, column, tmp_path):
    path = str(tmp_path / "fences.json")
    columns, positions = survey(seed=1)
    assert flag(geohalo, make_layer(columns, positions), MODEL=path, METHOD="mad")["MODEL"] == path
    model = Fences("mad", treatment="winsorise").fit(table(columns))
    columns, positions = survey(30, seed=2)
    flags, moved = model.flags(table(columns)), model.transform(table(columns))
    assert np.count_nonzero(flags)
    sheet = {"Au_ppm": [v / 1000 for v in columns["Au_ppb"]], "Zn_pct": [v / 1e4 for v in columns["Zn_ppm"]]}
    sheet["Cu_ppm"] = columns["Cu_ppm"]
    layer = make_layer(sheet, positions)
    result = flag(geohalo, layer, FITTED=path, TREATMENT="winsorise")
    for position, field, unit in ((0, "Cu_ppm", 1), (1, "Zn_pct", 1e-4), (2, "Au_ppm", 1e-3)):
        assert column(result["OUTPUT"], f"{field}_out") == flags[:, position].tolist()
        npt.assert_allclose(column(result["OUTPUT"], f"{field}_win"), unit * moved.values[:, position], rtol=1e-9)
    # the table has the model's fences and counts these samples
    fences = rows(result["TABLE"])
    assert [row["element"] for row in fences] == NAMES
    assert [row["n"] for row in fences] == [30] * 3
    assert [row["n_high"] for row in fences] == (flags > 0).sum(axis=0).tolist()
    npt.assert_allclose([row["upper"] for row in fences], model.table()["upper"])
    some = flag(geohalo, layer, FITTED=path, ELEMENTS=["Zn_pct"])
    assert some["OUTPUT"].fields().names()[3:] == ["Zn_pct_out", "n_outliers"]
    (row,) = rows(some["TABLE"])
    assert row["upper"] == pytest.approx(model.table()["upper"][1])


def test_fitted_distances_need_no_package(geohalo, make_layer, column, tmp_path, monkeypatch):
    pytest.importorskip("sklearn")
    from geohalo.algorithms import base

    path = str(tmp_path / "distances.json")
    layer = make_layer(*survey())
    first = flag(geohalo, layer, METHOD="mahalanobis", MODEL=path)["OUTPUT"]
    monkeypatch.setattr(base, "find_spec", lambda name: None)
    again = flag(geohalo, layer, FITTED=path)["OUTPUT"]
    npt.assert_allclose(column(again, "robust_distance"), column(first, "robust_distance"), rtol=1e-12)
    refused(geohalo, "no column Au_ppb|Au_ppb", layer, FITTED=path, ELEMENTS=["Cu_ppm", "Zn_ppm"])


def test_records_survive_in_a_file_and_change_nothing_for_later_steps(geohalo, make_layer, column, tmp_path):
    from geohalo.algorithms.records import read_records
    from geohalo.core.chain import lineage

    path = str(tmp_path / "flags.gpkg")
    assert flag(geohalo, make_layer(*survey()), TREATMENT="winsorise", OUTPUT=path)["OUTPUT"] == path
    stored = qgis_core.QgsVectorLayer(path, "flags", "ogr")
    (record,) = read_records(stored)
    assert record["flags"] == {name: f"{name}_out" for name in NAMES}
    assert record["winsorised"] == {name: f"{name}_win" for name in NAMES}
    assert record["step"].treatment == "winsorise"
    logs = geohalo("transformconcentrations", {"INPUT": path, "OUTPUT": "memory:"})["OUTPUT"]
    npt.assert_array_equal(column(logs, "Cu_ppm_log10"), np.log10(column(stored, "Cu_ppm")))
    records, origins = lineage(["Cu_ppm_log10"], read_records(logs))
    assert [record["geohalo"] for record in records] == ["transformconcentrations"]
    assert origins == ["Cu_ppm"]


def test_flags_of_bare_names_are_no_elements(geohalo, make_layer):
    """Without units in the names, n_outliers must not pass for nitrogen."""
    columns, positions = survey()
    layer = make_layer({name.split("_")[0]: columns[name] for name in NAMES}, positions)
    once = flag(geohalo, layer, TREATMENT="drop")["OUTPUT"]
    twice = flag(geohalo, once, TREATMENT="drop")["OUTPUT"]
    assert (
        twice.fields().names()
        == once.fields().names()
        == [
            *("Cu", "Zn", "Au"),
            *("Cu_out", "Zn_out", "Au_out", "n_outliers", "dropped"),
        ]
    )

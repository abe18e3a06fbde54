import os

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.chain import apply_steps
from geohalo.core.laboratory import read_assays
from geohalo.core.samples import Samples
from geohalo.core.store import load_model, save_model
from geohalo.core.transforms import SUFFIXES, Transform

qgis_core = pytest.importorskip("qgis.core")

NAMES = ["Cu_ppm", "Zn_ppm", "As_ppm", "Au_ppb"]
POSITIVE = ("log10", "ln", "boxcox", "clr", "ilr")


def survey(n=40, seed=0):
    """Columns of a survey and its positions."""
    generator = np.random.default_rng(seed)
    values = np.exp(generator.normal([3, 4, 2, 1], [0.5, 0.8, 1.0, 1.2], (n, 4)))
    columns = {"sample_id": [f"S{i}" for i in range(n)], **dict(zip(NAMES, values.T.tolist()))}
    columns["rock"] = [("granite", "shale")[i] for i in generator.integers(0, 2, n)]
    return columns, generator.uniform(0, 1e4, (n, 2))


def table(columns, names=NAMES):
    return Samples(names, np.column_stack([np.array(columns[name], float) for name in names]))


def refused(run, match, **parameters):
    """The run stops with one sentence, and no file is written."""
    with pytest.raises(qgis_core.QgsProcessingException, match=match):
        run("transformconcentrations", {"OUTPUT": "memory:", **parameters})
    assert not os.path.exists(parameters.get("MODEL", ""))


@pytest.fixture
def log():
    return qgis_core.QgsProcessingFeedback(False)


@pytest.mark.parametrize("method", list(SUFFIXES))
def test_results_are_those_of_the_core(geohalo, make_layer, column, method):
    columns, positions = survey()
    layer = make_layer(columns, positions)
    result = geohalo("transformconcentrations", {"INPUT": layer, "TRANSFORM": method, "OUTPUT": "memory:"})
    output = result["OUTPUT"]
    expected = Transform(method).fit(table(columns)).transform(table(columns))
    new = expected.names if method == "ilr" else [f"{name}_{SUFFIXES[method]}" for name in NAMES]
    assert output.fields().names() == [*columns, *new]
    assert result["COLUMNS"] == len(new)
    for name, values in zip(new, expected.values.T):
        npt.assert_allclose(column(output, name), values, rtol=1e-14, atol=1e-14)
    for name in columns:
        assert column(output, name) == column(layer, name)
    assert [f.geometry().asPoint() for f in output.getFeatures()] == [
        f.geometry().asPoint() for f in layer.getFeatures()
    ]


@pytest.mark.parametrize("elements", [["Cu_ppm", "Au_ppb"], "Cu_ppm;Au_ppb", "Cu_ppm, Au_ppb", ["Cu", "au_ppm"]])
def test_elements_as_a_list_a_text_or_symbols(geohalo, make_layer, elements):
    layer = make_layer(*survey())
    output = geohalo("transformconcentrations", {"INPUT": layer, "ELEMENTS": elements, "OUTPUT": "memory:"})["OUTPUT"]
    assert output.fields().names()[-2:] == ["Cu_ppm_log10", "Au_ppb_log10"]
    assert output.fields().count() == layer.fields().count() + 2


def test_odd_field_names(geohalo, make_layer, column):
    columns, positions = survey()
    odd = {
        "As (mg/kg)": columns["As_ppm"],
        "ppm Zn": columns["Zn_ppm"],
        "FE2O3%": columns["Cu_ppm"],
        "y": columns["Cu_ppm"],
    }
    # the address of a memory layer cannot hold such names
    layer = make_layer({f"f{i}": values for i, values in enumerate(odd.values())}, positions)
    layer.startEditing()
    for index, name in enumerate(odd):
        layer.renameAttribute(index, name)
    layer.commitChanges()
    output = geohalo("transformconcentrations", {"INPUT": layer, "OUTPUT": "memory:"})["OUTPUT"]
    assert output.fields().names() == [*odd, "As (mg/kg)_log10", "ppm Zn_log10", "FE2O3%_log10"]
    npt.assert_allclose(column(output, "As (mg/kg)_log10"), np.log10(columns["As_ppm"]))


def test_only_selected_samples(geohalo, make_layer, column):
    columns, positions = survey()
    layer = make_layer(columns, positions)
    chosen = [feature.id() for feature in layer.getFeatures()][5:25]
    layer.selectByIds(chosen)
    source = qgis_core.QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    qgis_core.QgsProject.instance().addMapLayer(layer, False)
    try:
        output = geohalo("transformconcentrations", {"INPUT": source, "TRANSFORM": "z", "OUTPUT": "memory:"})["OUTPUT"]
    finally:
        qgis_core.QgsProject.instance().takeMapLayer(layer)
    # QGIS gives a selection in an order of its own
    assert sorted(column(output, "sample_id")) == sorted(columns["sample_id"][5:25])
    copper = np.array(column(output, "Cu_ppm"))
    assert sorted(copper) == sorted(columns["Cu_ppm"][5:25])
    npt.assert_allclose(column(output, "Cu_ppm_z"), (copper - copper.mean()) / copper.std(ddof=1))


def test_the_newest_concentration_is_read_and_named(geohalo, make_layer, column, log):
    columns, positions = survey()
    # the laboratory's field is text, and what stands for values below detection is in another
    columns["As_ppm_val"] = columns["As_ppm"]
    columns["As_ppm"] = [f"<{value:.1f}" for value in columns["As_ppm"]]
    columns["Cu_ppm_log10"] = [0.0] * 40
    layer = make_layer(columns, positions)
    output = geohalo("transformconcentrations", {"INPUT": layer, "TRANSFORM": "ln", "OUTPUT": "memory:"}, feedback=log)
    npt.assert_allclose(column(output["OUTPUT"], "As_ppm_ln"), np.log(columns["As_ppm_val"]))
    npt.assert_allclose(column(output["OUTPUT"], "Cu_ppm_ln"), np.log(columns["Cu_ppm"]))
    assert "Cu_ppm, Zn_ppm, As_ppm (As_ppm_val), Au_ppb" in log.textLog()
    # standard scores take the newest column of any kind
    output = geohalo("transformconcentrations", {"INPUT": output["OUTPUT"], "TRANSFORM": "z", "OUTPUT": "memory:"})
    logs = np.log(columns["Cu_ppm"])
    npt.assert_allclose(column(output["OUTPUT"], "Cu_ppm_z"), (logs - logs.mean()) / logs.std(ddof=1))


def test_running_again_gives_the_same(geohalo, make_layer, column):
    layer = make_layer(*survey())
    for method in ("log10", "z", "robustz"):
        first = geohalo("transformconcentrations", {"INPUT": layer, "TRANSFORM": method, "OUTPUT": "memory:"})["OUTPUT"]
        again = geohalo("transformconcentrations", {"INPUT": first, "TRANSFORM": method, "OUTPUT": "memory:"})["OUTPUT"]
        assert again.fields().names() == first.fields().names()
        name = f"Cu_ppm_{SUFFIXES[method]}"
        assert column(again, name) == column(first, name)
        layer = again


def test_missing_values_are_kept_or_refused(geohalo, make_layer, column, log, tmp_path):
    columns, positions = survey()
    columns["Zn_ppm"][3] = columns["As_ppm"][7] = None
    layer = make_layer(columns, positions)
    output = geohalo("transformconcentrations", {"INPUT": layer, "OUTPUT": "memory:"}, feedback=log)["OUTPUT"]
    assert [row for row, value in enumerate(column(output, "Zn_ppm_log10")) if value is None] == [3]
    assert None not in column(output, "Cu_ppm_log10")
    assert (
        "2 of 40 samples lack a value of Zn_ppm (1), As_ppm (1) and get no result for it (samples S3, S7)"
        in log.textLog()
    )
    parameters = {"INPUT": layer, "TRANSFORM": "clr", "OUTPUT": "memory:"}
    log = qgis_core.QgsProcessingFeedback(False)
    output = geohalo("transformconcentrations", parameters, feedback=log)["OUTPUT"]
    assert [row for row, value in enumerate(column(output, "Cu_ppm_clr")) if value is None] == [3, 7]
    assert output.featureCount() == 40
    assert log.textLog().count("lack") == 1
    refused(
        geohalo,
        r"lack a value of Zn_ppm \(1\), As_ppm \(1\)",
        INPUT=layer,
        MISSING="refuse",
        MODEL=str(tmp_path / "m.json"),
    )


def test_elements_that_say_nothing_are_left_out_and_named(geohalo, make_layer, log):
    columns, positions = survey()
    columns["Zn_ppm"], columns["As_ppm"] = [7.0] * 40, [None] * 40
    layer = make_layer(columns, positions)
    output = geohalo("transformconcentrations", {"INPUT": layer, "OUTPUT": "memory:"}, feedback=log)["OUTPUT"]
    assert output.fields().names()[len(columns) :] == ["Cu_ppm_log10", "Au_ppb_log10"]
    assert "All values of Zn_ppm are 7" in log.textLog()
    assert "As_ppm has no values" in log.textLog()
    refused(geohalo, "0 elements can be transformed", INPUT=layer, ELEMENTS=["Zn_ppm", "As_ppm"])


@pytest.mark.parametrize(
    ("values", "method", "match"),
    [
        ([0.0], "log10", "Cu_ppm of sample S0 is not above zero .0; 1 such values in all.: replace values below"),
        ([-5.0], "clr", "Cu_ppm of sample S0 is not above zero"),
        ([float("inf")], "z", "Cu_ppm of sample S0 is infinite"),
        (["<0.5"], "log10", "Cu_ppm of sample S0 is the text '<0.5', not a number"),
    ],
)
def test_values_that_cannot_be_transformed(geohalo, make_layer, tmp_path, values, method, match):
    columns, positions = survey()
    texts = isinstance(values[0], str)
    columns["Cu_ppm"] = [*values, *(map(str, columns["Cu_ppm"][1:]) if texts else columns["Cu_ppm"][1:])]
    refused(geohalo, match, INPUT=make_layer(columns, positions), TRANSFORM=method, MODEL=str(tmp_path / "m.json"))


def test_layers_that_cannot_be_used(geohalo, make_layer, tmp_path):
    columns, positions = survey()
    refused(geohalo, "has no points", INPUT=make_layer({name: [] for name in columns}, []))
    refused(
        geohalo,
        "No field looks like a concentration",
        INPUT=make_layer({"depth": [1.0], "slope": [2.0]}, positions[:1]),
    )
    refused(geohalo, "no field for Hg_ppm", INPUT=make_layer(columns, positions), ELEMENTS=["Hg_ppm"])
    one = make_layer({name: values[:1] for name, values in columns.items()}, positions[:1])
    refused(geohalo, "0 elements can be transformed", INPUT=one, TRANSFORM="z")
    done = geohalo("transformconcentrations", {"INPUT": make_layer(columns, positions), "OUTPUT": "memory:"})["OUTPUT"]
    refused(
        geohalo,
        "Cu_ppm_log10 cannot be used here.*choose Cu_ppm",
        INPUT=done,
        ELEMENTS=["Cu_ppm_log10"],
        TRANSFORM="ln",
    )
    path = str(tmp_path / "samples.gpkg")
    qgis_core.QgsVectorFileWriter.writeAsVectorFormatV3(
        done, path, qgis_core.QgsCoordinateTransformContext(), qgis_core.QgsVectorFileWriter.SaveVectorOptions()
    )
    with pytest.raises(qgis_core.QgsProcessingException, match="is the input itself"):
        geohalo("transformconcentrations", {"INPUT": path, "OUTPUT": path})


def test_one_sample_alone_has_a_logarithm(geohalo, make_layer, column):
    columns, positions = survey(1)
    output = geohalo("transformconcentrations", {"INPUT": make_layer(columns, positions), "OUTPUT": "memory:"})[
        "OUTPUT"
    ]
    npt.assert_allclose(column(output, "Cu_ppm_log10"), np.log10(columns["Cu_ppm"]))


@pytest.fixture
def model(geohalo, make_layer, tmp_path):
    """A transform fitted on one survey, by name of the method."""

    def fit(method, **options):
        path = str(tmp_path / f"{method}.json")
        parameters = {"INPUT": make_layer(*survey(seed=1)), "TRANSFORM": method, "MODEL": path, **options}
        assert geohalo("transformconcentrations", {"OUTPUT": "memory:", **parameters})["MODEL"] == path
        return path

    return fit


@pytest.mark.parametrize("method", ["boxcox", "clr", "ilr", "normalscore", "z", "robustz"])
def test_a_fitted_model_on_a_sheet_in_other_units(geohalo, make_layer, column, model, method):
    path = model(method)
    columns, positions = survey(seed=2)
    expected = Transform(method).fit(table(survey(seed=1)[0])).transform(table(columns))
    renamed = {"Au_ppm": [v / 1000 for v in columns["Au_ppb"]], "cu (ppb)": [1000 * v for v in columns["Cu_ppm"]]}
    renamed.update({"Zn_ppm": columns["Zn_ppm"], "As_ppm": columns["As_ppm"], "Hg_ppm": columns["As_ppm"]})
    names = {"Cu_ppm": "cu (ppb)", "Au_ppb": "Au_ppm", "Zn_ppm": "Zn_ppm", "As_ppm": "As_ppm"}
    layer = make_layer({f"f{i}": v for i, v in enumerate(renamed.values())}, positions)
    layer.startEditing()
    for index, name in enumerate(renamed):
        layer.renameAttribute(index, name)
    layer.commitChanges()
    # another TRANSFORM than the model's has no say
    parameters = {"INPUT": layer, "FITTED": path, "TRANSFORM": "log10", "OUTPUT": "memory:"}
    output = geohalo("transformconcentrations", parameters)["OUTPUT"]
    for name, values in zip(expected.names, expected.values.T):
        field = name if method == "ilr" else f"{names[name]}_{SUFFIXES[method]}"
        npt.assert_allclose(column(output, field), values, rtol=1e-10, atol=1e-10)
    assert output.fields().count() == layer.fields().count() + len(expected.names)


def test_logarithms_of_a_model_stay_in_the_unit_of_the_field(geohalo, make_layer, column, model):
    columns, positions = survey()
    layer = make_layer({"Cu_ppb": [1000 * v for v in columns["Cu_ppm"]]}, positions)
    parameters = {"INPUT": layer, "FITTED": model("log10", ELEMENTS=["Cu_ppm"]), "OUTPUT": "memory:"}
    output = geohalo("transformconcentrations", parameters)["OUTPUT"]
    npt.assert_allclose(column(output, "Cu_ppb_log10"), 3 + np.log10(columns["Cu_ppm"]))


def test_models_that_do_not_fit(geohalo, make_layer, model, tmp_path):
    columns, positions = survey()
    layer = make_layer(columns, positions)
    path = model("z")
    lacking = make_layer({name: columns[name] for name in ("Cu_ppm", "Zn_ppm")}, positions)
    refused(geohalo, "no field for As_ppm, Au_ppb, which the model was fitted to", INPUT=lacking, FITTED=path)
    output = geohalo(
        "transformconcentrations", {"INPUT": lacking, "FITTED": path, "ELEMENTS": ["Zn_ppm"], "OUTPUT": "memory:"}
    )["OUTPUT"]
    assert output.fields().names() == ["Cu_ppm", "Zn_ppm", "Zn_ppm_z"]
    refused(geohalo, "log-ratios need them all", INPUT=lacking, FITTED=model("clr"), ELEMENTS=["Zn_ppm", "Cu_ppm"])
    some = model("robustz", ELEMENTS=["Cu_ppm", "Zn_ppm"])
    refused(
        geohalo,
        "not fitted to As_ppm: it holds Cu_ppm, Zn_ppm",
        INPUT=layer,
        FITTED=some,
        ELEMENTS=["Cu_ppm", "As_ppm"],
    )
    bare = make_layer({"Cu": columns["Cu_ppm"], "Zn_ppm": columns["Zn_ppm"]}, positions)
    refused(geohalo, "unit of Cu is not known", INPUT=bare, FITTED=some, ELEMENTS=["Cu"])
    logs = geohalo("transformconcentrations", {"INPUT": layer, "OUTPUT": "memory:"})["OUTPUT"]
    refused(geohalo, "fitted to Cu_ppm and would be applied to Cu_ppm_log10", INPUT=logs, FITTED=some)
    fences = str(tmp_path / "fences.json")
    geohalo("flagoutliers", {"INPUT": layer, "OUTPUT": "memory:", "MODEL": fences})
    refused(geohalo, "fences.json holds a 'fences' model, and this step needs 'transform'", INPUT=layer, FITTED=fences)
    (tmp_path / "text.json").write_text("a text")
    refused(geohalo, "text.json is not a GeoHalo model file", INPUT=layer, FITTED=str(tmp_path / "text.json"))
    refused(geohalo, "cannot be read", INPUT=layer, FITTED=str(tmp_path / "nowhere.json"))


def test_log_ratios_of_indices_and_of_concentrations_do_not_mix(geohalo, make_layer, column, log):
    columns, positions = survey()
    layer = make_layer(columns, positions)
    some = geohalo("enrichmentindex", {"INPUT": layer, "ELEMENTS": ["Cu_ppm"], "OUTPUT": "memory:"})["OUTPUT"]
    refused(geohalo, "Cu_ppm_ei is an enrichment index while Zn_ppm is a concentration", INPUT=some, TRANSFORM="clr")
    every = geohalo("enrichmentindex", {"INPUT": layer, "OUTPUT": "memory:"})["OUTPUT"]
    parameters = {"INPUT": every, "TRANSFORM": "clr", "OUTPUT": "memory:"}
    output = geohalo("transformconcentrations", parameters, feedback=log)["OUTPUT"]
    # ratios have no unit: gold is not multiplied by a thousand
    logs = np.log([column(every, f"{name}_ei") for name in NAMES])
    npt.assert_allclose([column(output, f"{name}_clr") for name in NAMES], logs - logs.mean(axis=0), atol=1e-12)
    assert "Units were brought" not in log.textLog()


def test_factor_scores_can_be_transformed(geohalo, make_layer, column):
    columns, positions = survey()
    columns["F1"] = (np.array(columns["Cu_ppm"]) - 20).tolist()
    layer = make_layer(columns, positions)
    parameters = {"INPUT": layer, "ELEMENTS": ["F1"], "TRANSFORM": "normalscore", "OUTPUT": "memory:"}
    output = geohalo("transformconcentrations", parameters)["OUTPUT"]
    assert np.argsort(column(output, "F1_nscore")).tolist() == np.argsort(columns["F1"]).tolist()


def test_records_survive_in_a_file_and_feed_the_next_step(geohalo, make_layer, column, tmp_path):
    from geohalo.algorithms.records import read_records

    path = str(tmp_path / "logs.gpkg")
    result = geohalo("transformconcentrations", {"INPUT": make_layer(*survey()), "OUTPUT": path})
    assert result["OUTPUT"] == path
    assert (tmp_path / "logs.qmd").is_file()
    stored = qgis_core.QgsVectorLayer(path, "logs", "ogr")
    (record,) = read_records(stored)
    assert (record["geohalo"], record["layers"]["INPUT"]) == ("transformconcentrations", "samples")
    assert record["columns"]["Cu_ppm"] == "Cu_ppm_log10"
    assert record["sources"]["Cu_ppm"] == "Cu_ppm"
    assert record["step"].method == "log10"
    output = geohalo("transformconcentrations", {"INPUT": path, "TRANSFORM": "z", "OUTPUT": "memory:"})["OUTPUT"]
    logs = np.array(column(stored, "Cu_ppm_log10"))
    npt.assert_allclose(column(output, "Cu_ppm_z"), (logs - logs.mean()) / logs.std(ddof=1))
    assert [record["geohalo"] for record in read_records(output)] == ["transformconcentrations"] * 2


def chained(geohalo, layer, method, background):
    """A layer after an enrichment index and a transform."""
    options = {"CLASS_FIELD": "rock", **background, "OUTPUT": "memory:"}
    layer = geohalo("enrichmentindex", {"INPUT": layer, **options})["OUTPUT"]
    return geohalo("transformconcentrations", {"INPUT": layer, "TRANSFORM": method, "OUTPUT": "memory:"})["OUTPUT"]


class Source:
    """A layer as `features.provenance` sees it."""

    def __init__(self, layer):
        from geohalo.algorithms.records import read_records

        self.crs, self.records = layer.crs(), read_records(layer)


@pytest.mark.parametrize("method", list(SUFFIXES))
@pytest.mark.parametrize("background", [{}, {"RESIDUAL": True}, {"AREAS": ["granite_km2", "shale_km2"]}])
def test_the_chain_in_a_model_repeats_the_columns(geohalo, make_layer, column, tmp_path, method, background):
    from geohalo.algorithms.features import provenance

    columns, positions = survey()
    generator = np.random.default_rng(5)
    columns.update({name: generator.uniform(1, 9, 40).tolist() for name in ("granite_km2", "shale_km2")})
    if "AREAS" in background:
        background = {**background, "BACKGROUND": "weighted"}
    layer = chained(geohalo, make_layer(columns, positions), method, background)
    made = Source(layer).records[-1]["columns"]
    features = dict(list(made.items())[:2])
    origin = provenance(Source(layer), features)
    later = Transform("z").fit(Samples(list(features), np.column_stack([column(layer, c) for c in features.values()])))
    path = tmp_path / "later.json"
    save_model(later, path, **origin)

    origin = load_model(path).provenance
    assert [step.kind for step in origin["preprocessing"]] == (
        ["transform"] if background.get("RESIDUAL") and method in POSITIVE else ["enrichment", "transform"]
    )
    assert sorted(origin["raw"]) == sorted(NAMES if method in ("clr", "ilr") else NAMES[:2])
    raw = read_assays({name: columns[name] for name in origin["raw"]})
    areas = table(columns, origin["area_fields"]) if origin["area_fields"] else None
    replayed, _ = apply_steps(origin["preprocessing"], raw, columns["rock"], areas)
    for name, derived in features.items():
        npt.assert_allclose(replayed.column(name), column(layer, derived), rtol=1e-12, atol=1e-12)


def test_a_later_model_makes_its_columns_from_raw_fields_of_another_sheet(geohalo, make_layer, column, tmp_path, log):
    """`features.model_samples` on a sheet in other units, with the stored class field."""
    from geohalo.algorithms.features import model_samples, provenance
    from geohalo.algorithms.layers import SampleLayer
    from geohalo.algorithms.transform_concentrations import TransformConcentrations
    from geohalo.core.errors import DataError

    columns, positions = survey()
    layer = chained(geohalo, make_layer(columns, positions), "log10", {})
    features = {f"{name}_log10": f"{name}_log10" for name in NAMES[:3]}
    values = np.column_stack([column(layer, name) for name in features])
    later = Transform("z").fit(Samples(list(features), values))
    save_model(later, tmp_path / "later.json", **provenance(Source(layer), features))
    later = load_model(tmp_path / "later.json")

    def read(other):
        parameters, context = {"INPUT": other}, qgis_core.QgsProcessingContext()
        algorithm = TransformConcentrations().create()
        return model_samples(later, SampleLayer(algorithm, parameters, "INPUT", context), log)

    sheet = {"Cu_ppb": [1000 * v for v in columns["Cu_ppm"]], "Zn": columns["Zn_ppm"], "rock": columns["rock"]}
    sheet["As_pct"] = [v / 1e4 for v in columns["As_ppm"]]
    sheet["Zn_ppm"] = sheet.pop("Zn")
    replayed = read(make_layer(sheet, positions))
    assert replayed.names == list(features)
    npt.assert_allclose(replayed.values, values, rtol=1e-12, atol=1e-12)
    del sheet["rock"]
    with pytest.raises(DataError, match="no field rock: add it, or run “Enrichment index”"):
        read(make_layer(sheet, positions))


def test_a_cancelled_run_writes_nothing(geohalo, make_layer, tmp_path, log):
    log.cancel()
    with pytest.raises(qgis_core.QgsProcessingException):
        geohalo(
            "transformconcentrations",
            {"INPUT": make_layer(*survey()), "OUTPUT": str(tmp_path / "o.gpkg"), "MODEL": str(tmp_path / "m.json")},
            feedback=log,
        )
    assert list(tmp_path.iterdir()) == []


def test_help_says_what_a_geologist_needs(geohalo):
    algorithm = qgis_core.QgsApplication.processingRegistry().algorithmById("geohalo:transformconcentrations")
    assert algorithm.group() == "Samples"
    assert "Replace censored values" in algorithm.shortHelpString()
    for definition in algorithm.parameterDefinitions():
        assert definition.description()

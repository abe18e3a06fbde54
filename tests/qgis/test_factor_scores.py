"""The tool that gives samples their factor scores, and the way from raw fields to a map on another sheet."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.factor_analysis import FactorAnalysis
from geohalo.core.fuzzy import logistic
from geohalo.core.samples import Samples
from geohalo.core.store import load_model, save_model

SIGNATURE = ["Cu_ppm", "Au_ppb", "As_ppm", "Sb_ppm"]
MAFIC = ["Ni_ppm", "Cr_ppm", "Co_ppm", "V_ppm"]
NAMES = [*SIGNATURE, *MAFIC]
N = 150


def concentrations(seed=11):
    """Two associations of four elements, lognormal."""
    random = np.random.default_rng(seed)
    factors = random.normal(size=(N, 2))
    logs = 0.9 * factors[:, [0] * 4 + [1] * 4] + 0.4 * random.normal(size=(N, 8))
    return dict(zip(NAMES, 10 ** (0.4 * logs + 1).T))


def places(n=N):
    return [(400000 + 500 * (i % 15), 3700000 + 500 * (i // 15)) for i in range(n)]


def other_sheet(columns):
    """The same samples as another laboratory writes them: other units, other order, other columns among them."""
    changed = {
        "field_no": [f"K-{i}" for i in range(N)],
        "Au (g/t)": columns["Au_ppb"] / 1000,
        "Zn_ppm": np.arange(N) + 1.0,
        "Cu_pct": columns["Cu_ppm"] / 1e4,
        "pH": np.full(N, 6.5),
        **{name: columns[name] for name in reversed([*SIGNATURE[2:], *MAFIC[1:]])},
        "Ni_ppb": columns["Ni_ppm"] * 1000,
    }
    return changed


@pytest.fixture
def raw(make_layer):
    return make_layer({"sample_id": [f"S{i}" for i in range(N)], **concentrations(), "Zn_ppm": np.ones(N)}, places())


@pytest.fixture
def steps(geohalo, tmp_path):
    """The tools one after another, as functions of a layer."""

    class Steps:
        def transform(self, layer, elements=(), method="log10"):
            parameters = {"INPUT": layer, "ELEMENTS": list(elements), "TRANSFORM": method, "OUTPUT": "memory:"}
            return geohalo("transformconcentrations", parameters)["OUTPUT"]

        def fit(self, layer, name="factors.json", **parameters):
            parameters = {"INPUT": layer, "N_FACTORS": 2, "MODEL": str(tmp_path / name), **parameters}
            return geohalo("fitfactoranalysis", parameters)["MODEL"]

        def score(self, layer, model, output="memory:", **options):
            return geohalo("factorscores", {"INPUT": layer, "MODEL": model, "OUTPUT": output}, **options)["OUTPUT"]

        def train(self, layer, name="map.safetensors", **parameters):
            size = {"ROWS": 4, "COLUMNS": 4, "RUNS": 2, "CLUSTERS": 3}
            return geohalo("trainsom", {"INPUT": layer, **size, "MODEL": str(tmp_path / name), **parameters})["MODEL"]

        def apply(self, layer, model, **options):
            return geohalo("applysom", {"INPUT": layer, "MODEL": model, "OUTPUT": "memory:"}, **options)["OUTPUT"]

    return Steps()


@pytest.fixture
def survey(raw, steps):
    return steps.transform(raw, NAMES)


def matrix(layer, names, column):
    return np.array([column(layer, name) for name in names], float).T


def test_scores_are_the_cores(survey, steps, column):
    model = steps.fit(survey, INDICATORS=["Cu", "Au"])
    output = steps.score(survey, model)
    expected = FactorAnalysis(n_factors=2, indicators=["Cu_ppm", "Au_ppb"])
    samples = Samples(NAMES, np.log10([concentrations()[name] for name in NAMES]).T)
    scores = expected.fit(samples).transform(samples)
    new = ["F1", "F2", "F1_fuzzy", "F2_fuzzy", "indicator_score"]
    assert output.fields().names() == [*survey.fields().names(), *new]
    npt.assert_allclose(matrix(output, ["F1", "F2"], column), scores, atol=1e-9)
    fuzzy = matrix(output, ["F1_fuzzy", "F2_fuzzy"], column)
    npt.assert_allclose(fuzzy, logistic(scores, expected.score_sd_), atol=1e-9)
    held = expected.factor_names_.index(expected.indicator_factors_[0])
    npt.assert_allclose(column(output, "indicator_score"), scores[:, held] / expected.score_sd_[held], atol=1e-9)
    copper = column(survey, "Cu_ppm_log10")
    assert np.corrcoef(copper, column(output, "indicator_score"))[0, 1] > 0.8
    for name in survey.fields().names():
        assert column(output, name) == column(survey, name)


def test_indicator_score_is_the_mean_of_the_factors_that_hold_indicators(survey, steps, column):
    model = steps.fit(survey, INDICATORS=["Cu", "Ni"], EXTRACTION="minres", ROTATION="promax")
    output = steps.score(survey, model)
    fitted = load_model(model)
    assert fitted.indicator_factors_ == ["F1", "F2"]
    scores = matrix(output, ["F1", "F2"], column)
    # scores of common factors have not unit variance
    assert (scores.std(axis=0, ddof=1) < 0.99).all()
    npt.assert_allclose(column(output, "indicator_score"), (scores / fitted.score_sd_).mean(axis=1), atol=1e-12)


def test_without_indicators_there_is_no_indicator_score(survey, steps):
    output = steps.score(survey, steps.fit(survey))
    assert output.fields().names()[-4:] == ["F1", "F2", "F1_fuzzy", "F2_fuzzy"]


def test_record_and_style(survey, steps):
    from geohalo.algorithms.records import read_records

    output = steps.score(survey, steps.fit(survey))
    records = read_records(output)
    assert [record["geohalo"] for record in records] == ["transformconcentrations", "factorscores"]
    assert records[1]["columns"] == {name: name for name in ("F1", "F2", "F1_fuzzy", "F2_fuzzy")}
    assert records[1]["sources"] == {name: f"{name}_log10" for name in NAMES}
    assert records[1]["step"].names_ == NAMES
    renderer = output.renderer()
    assert renderer.type() == "graduatedSymbol"
    labels = {renderer.ranges()[i].label() for i in range(4)}
    assert "Above 2 standard deviations" in labels


def test_style_follows_the_indicators(survey, steps, column):
    from qgis.core import QgsExpressionContext, QgsExpressionContextUtils, QgsRenderContext

    for indicators, field in ((["Cu"], "indicator_score"), ([], "F1")):
        output = steps.score(survey, steps.fit(survey, INDICATORS=indicators))
        renderer, context = output.renderer(), QgsRenderContext()
        expressions = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(output))
        shown = {}
        for feature in output.getFeatures():
            expressions.setFeature(feature)
            context.setExpressionContext(expressions)
            renderer.startRender(context, output.fields())
            value = feature[field]
            symbol = renderer.originalSymbolForFeature(feature, context)
            shown.setdefault(symbol.color().name(), []).append(value)
            renderer.stopRender(context)
        assert max(shown["#d9d9d9"]) <= 0
        assert min(shown["#b2182b"]) >= 2


def test_a_file_keeps_its_history_and_style(survey, steps, column, tmp_path):
    from geohalo.algorithms.records import read_records
    from qgis.core import QgsVectorLayer

    memory = steps.score(survey, steps.fit(survey, INDICATORS=["Cu"]))
    path = steps.score(survey, str(tmp_path / "factors.json"), str(tmp_path / "scores.gpkg"))
    stored = QgsVectorLayer(path, "scores")
    npt.assert_array_equal(column(stored, "F1"), column(memory, "F1"))
    assert stored.renderer().type() == "graduatedSymbol"
    assert [record["geohalo"] for record in read_records(stored)] == ["transformconcentrations", "factorscores"]
    model = load_model(steps.train(path, INDICATORS=["Cu"]))
    assert model.names_ == load_model(tmp_path / "factors.json").factor_names_
    assert [step.kind for step in model.provenance["preprocessing"]] == ["transform", "factors"]


def test_raw_fields_of_another_sheet(survey, steps, make_layer, column):
    """The whole chain stored in the model: elements by symbol, units converted, anything else ignored."""
    model = steps.fit(survey, INDICATORS=["Cu"])
    expected = steps.score(survey, model)
    sheet = make_layer(other_sheet(concentrations()), places())
    output = steps.score(sheet, model)
    new = ["F1", "F2", "F1_fuzzy", "F2_fuzzy", "indicator_score"]
    assert output.fields().names() == [*sheet.fields().names(), *new]
    npt.assert_allclose(matrix(output, new, column), matrix(expected, new, column), atol=1e-9)


def test_a_map_of_indicator_factors_reads_raw_fields_of_another_sheet(survey, steps, make_layer, column, log):
    scores = steps.score(survey, steps.fit(survey, INDICATORS=["Au"]))
    model = steps.train(scores, INDICATORS=["Au", "Cu"])
    # one factor holds both, and a map of one factor would only cut it into steps
    assert len(load_model(model).names_) == 2
    results = ["unit", "cluster", "stability", "distance", "prototype_score"]
    expected = matrix(steps.apply(scores, model), results, column)
    sheet = make_layer(other_sheet(concentrations()), places())
    found = matrix(steps.apply(sheet, model, feedback=log), results, column)
    npt.assert_allclose(found, expected, atol=1e-9)
    assert len(np.unique(expected[:, 0])) > 4
    assert "are made from Cu_pct, Au (g/t), As_ppm" in log.textLog()


def test_a_map_of_scores_that_came_from_raw_fields(survey, steps, make_layer, column):
    """Sheet A fits the factors, sheet B gets scores from raw fields and trains a map, sheet C is raw again."""
    model = steps.fit(survey)
    sheet_b = steps.score(make_layer(other_sheet(concentrations(seed=5)), places()), model)
    trained = steps.train(sheet_b)
    kinds = [step.kind for step in load_model(trained).provenance["preprocessing"]]
    assert kinds == ["transform", "factors"]
    results = ["unit", "cluster", "distance"]
    sheet_c = make_layer(concentrations(seed=5), places())
    found = matrix(steps.apply(sheet_c, trained), results, column)
    npt.assert_allclose(found, matrix(steps.apply(sheet_b, trained), results, column), atol=1e-9)


def test_a_staged_model_needs_only_its_own_elements(survey, steps, make_layer, column):
    model = steps.fit(survey, STAGED=True, INDICATORS=["Cu"])
    assert load_model(model).names_ == SIGNATURE
    expected = steps.score(survey, model)
    trained = steps.train(expected)
    sheet = make_layer({name: concentrations()[name] for name in reversed(SIGNATURE)}, places())
    npt.assert_allclose(column(steps.score(sheet, model), "F1"), column(expected, "F1"), atol=1e-9)
    assert column(steps.apply(sheet, trained), "unit") == column(steps.apply(expected, trained), "unit")


def test_elements_with_transforms_of_their_own(raw, steps, make_layer, column):
    """Gold was transformed twice; only the second, made of the concentration, stands behind the scores."""
    survey = steps.transform(steps.transform(raw, NAMES), ["Au_ppb"], "boxcox")
    model = steps.fit(survey)
    assert load_model(model).provenance["columns"]["Au_ppb"] == "Au_ppb_boxcox"
    expected = matrix(steps.score(survey, model), ["F1", "F2"], column)
    sheet = make_layer(other_sheet(concentrations()), places())
    npt.assert_allclose(matrix(steps.score(sheet, model), ["F1", "F2"], column), expected, atol=1e-9)


def test_centred_log_ratios_need_all_their_parts(raw, steps, make_layer, column):
    from qgis.core import QgsProcessingException

    model = steps.fit(steps.transform(raw, [*NAMES], "clr"), ELEMENTS=SIGNATURE, N_FACTORS=1)
    expected = column(steps.score(steps.transform(raw, NAMES, "clr"), model), "F1")
    sheet = other_sheet(concentrations())
    npt.assert_allclose(column(steps.score(make_layer(sheet, places()), model), "F1"), expected, atol=1e-9)
    del sheet["V_ppm"]
    with pytest.raises(QgsProcessingException, match="no field for V_ppm"):
        steps.score(make_layer(sheet, places()), model)


def test_a_model_of_raw_concentrations(raw, steps, make_layer, column):
    model = steps.fit(raw, ELEMENTS=NAMES)
    sheet = make_layer(other_sheet(concentrations()), places())
    found = matrix(steps.score(sheet, model), ["F1", "F2"], column)
    npt.assert_allclose(found, matrix(steps.score(raw, model), ["F1", "F2"], column), atol=1e-9)


def test_columns_made_by_other_means_cannot_be_made_again(steps, raw, make_layer, column):
    from qgis.core import QgsProcessingException

    logs = {f"{name}_log10": np.log10(values) for name, values in concentrations().items()}
    layer = make_layer({**concentrations(), **logs}, places())
    model = steps.fit(layer)
    scores = steps.score(layer, model)
    npt.assert_array_equal(column(steps.score(make_layer(logs, places()), model), "F1"), column(scores, "F1"))
    for run in (lambda: steps.score(raw, model), lambda: steps.apply(raw, steps.train(scores))):
        with pytest.raises(QgsProcessingException, match="lacks .* and the model holds no steps to make them"):
            run()


def test_scores_of_another_factor_analysis_are_not_used(survey, steps, make_layer, column, log):
    scores = steps.score(survey, steps.fit(survey))
    trained = steps.train(scores)
    columns = concentrations(seed=5)
    other = steps.transform(make_layer(columns, places()))
    other = steps.score(other, steps.fit(other, "other.json", ROTATION="none"))
    found = column(steps.apply(other, trained, feedback=log), "distance")
    assert "come from another factor analysis than the model's and are not used" in log.textLog()
    npt.assert_allclose(found, column(steps.apply(make_layer(columns, places()), trained), "distance"), atol=1e-9)


def test_samples_with_missing_values(steps, make_layer, column, log, tmp_path, geohalo):
    from qgis.core import QgsProcessingException

    columns = concentrations()
    columns["Au_ppb"][[2, 7]] = np.nan
    survey = steps.transform(make_layer({"sample_id": [f"S{i}" for i in range(N)], **columns}, places()), NAMES)
    model = steps.fit(survey, INDICATORS=["Cu"])
    output = steps.score(survey, model, feedback=log)
    for field in ("F1", "F2_fuzzy", "indicator_score"):
        values = column(output, field)
        assert [row for row in range(N) if values[row] is None] == [2, 7]
    assert "2 of 150 samples lack a value of Au_ppb (2) and get no result (samples S2, S7)" in log.textLog()
    parameters = {"INPUT": survey, "MODEL": model, "MISSING": "refuse", "OUTPUT": str(tmp_path / "refused.gpkg")}
    with pytest.raises(QgsProcessingException, match="2 of 150 samples lack a value"):
        geohalo("factorscores", parameters)
    assert not (tmp_path / "refused.gpkg").exists()


def test_running_again_replaces_scores_and_names_those_left_over(survey, steps, column, log):
    three = steps.score(survey, steps.fit(survey, N_FACTORS=3, INDICATORS=["Cu"]))
    model = steps.fit(survey, N_FACTORS=1, INDICATORS=["Ni"])
    again = steps.score(three, model, feedback=log)
    assert again.fields().count() == three.fields().count()
    npt.assert_array_equal(column(again, "F1"), column(steps.score(survey, model), "F1"))
    assert "These fields were there already and are replaced: F1, F1_fuzzy, indicator_score." in log.textLog()
    assert "nothing to do with this one: F2, F3, F2_fuzzy, F3_fuzzy." in log.textLog()
    assert load_model(steps.train(again)).names_ == ["F1"]


def test_selected_samples_alone(survey, steps, column):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

    model = steps.fit(survey)
    whole = steps.score(survey, model)
    scores = dict(zip(column(whole, "sample_id"), column(whole, "F1")))
    QgsProject.instance().addMapLayer(survey, False)
    survey.selectByIds([feature.id() for feature in survey.getFeatures()][10:25])
    part = steps.score(QgsProcessingFeatureSourceDefinition(survey.id(), True), model)
    found = dict(zip(column(part, "sample_id"), column(part, "F1")))
    assert found == {f"S{i}": scores[f"S{i}"] for i in range(10, 25)}
    QgsProject.instance().takeMapLayer(survey)


def test_laboratory_text_is_read_and_censored_text_refused(survey, steps, make_layer, column):
    from qgis.core import QgsProcessingException

    model = steps.fit(survey)
    text = {name: [repr(float(value)) for value in values] for name, values in concentrations().items()}
    expected = column(steps.score(survey, model), "F1")
    npt.assert_allclose(column(steps.score(make_layer(text, places()), model), "F1"), expected, atol=1e-9)
    text["Au_ppb"][3] = "<5"
    with pytest.raises(QgsProcessingException, match="1 values are below a detection limit.*Replace censored"):
        steps.score(make_layer(text, places()), model)


def test_bad_input_is_refused_and_nothing_written(survey, steps, make_layer, tmp_path):
    from qgis.core import QgsProcessingException

    model = steps.fit(survey)
    path = str(tmp_path / "scores.gpkg")
    infinite = {f"{name}_log10": np.log10(values) for name, values in concentrations().items()}
    infinite["V_ppm_log10"][4] = np.inf
    fewer = {name: values for name, values in concentrations().items() if name != "Cr_ppm"}
    empty = make_layer({f"{name}_log10": [] for name in NAMES}, [])
    for layer, message in (
        (make_layer(infinite, places()), "V_ppm of sample .* is infinite"),
        (make_layer(fewer, places()), "no field for Cr_ppm"),
        (make_layer({"rock": ["shale"] * N}, places()), "no field for Cu_ppm, Au_ppb"),
        (empty, "has no points"),
    ):
        with pytest.raises(QgsProcessingException, match=message):
            steps.score(layer, model, path)
    (tmp_path / "notes.json").write_text("[1, 2]", encoding="utf-8")
    trained = steps.train(steps.score(survey, model))
    for wrong, message in (
        (trained, "holds a 'som' model"),
        (str(tmp_path / "notes.json"), "not a GeoHalo model"),
        (str(tmp_path / "absent.json"), "cannot be read|absent.json"),
    ):
        with pytest.raises(QgsProcessingException, match=message):
            steps.score(survey, wrong, path)
    assert not (tmp_path / "scores.gpkg").exists()


def test_the_input_is_never_overwritten(survey, steps, tmp_path):
    from qgis.core import QgsProcessingException

    model = steps.fit(survey)
    path = steps.score(survey, model, str(tmp_path / "samples.gpkg"))
    before = (tmp_path / "samples.gpkg").read_bytes()
    with pytest.raises(QgsProcessingException, match="is the input itself"):
        steps.score(path, model, path)
    assert (tmp_path / "samples.gpkg").read_bytes() == before


def test_one_sample_can_be_scored(survey, steps, make_layer, column):
    model = steps.fit(survey)
    one = make_layer({name: values[:1] for name, values in concentrations().items()}, places(1))
    found = column(steps.score(one, model), "F1")
    npt.assert_allclose(found, column(steps.score(survey, model), "F1")[:1], atol=1e-9)


def test_a_model_without_provenance_reads_its_own_columns(steps, make_layer, column, tmp_path):
    values = np.log10(list(concentrations().values())).T
    fitted = FactorAnalysis(n_factors=2).fit(Samples([f"x{i}" for i in range(8)], values))
    save_model(fitted, tmp_path / "plain.json")
    layer = make_layer({f"x{i}": values[:, i] for i in range(8)}, places())
    output = steps.score(layer, str(tmp_path / "plain.json"))
    npt.assert_allclose(column(output, "F1"), fitted.transform(Samples(fitted.names_, values))[:, 0], atol=1e-12)

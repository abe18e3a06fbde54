"""The tool that fits factors, on layers as users have them."""

import csv

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.factor_analysis import FactorAnalysis
from geohalo.core.samples import Samples
from geohalo.core.staged_factor_analysis import staged_factor_analysis
from geohalo.core.store import load_model

SIGNATURE = ["Cu_ppm", "Au_ppb", "As_ppm", "Sb_ppm"]
MAFIC = ["Ni_ppm", "Cr_ppm", "Co_ppm", "V_ppm"]
NOISE = ["W_ppm", "Sn_ppm"]
NAMES = [*SIGNATURE, *MAFIC, *NOISE]
N = 160


def concentrations():
    """Two associations of four elements, and two elements of their own; lognormal."""
    random = np.random.default_rng(3)
    factors = random.normal(size=(N, 2))
    logs = 0.9 * factors[:, [0] * 4 + [1] * 4] + 0.4 * random.normal(size=(N, 8))
    return dict(zip(NAMES, 10 ** (0.4 * np.column_stack([logs, random.normal(size=(N, 2))]) + 1).T))


def places(n=N):
    return [(400000 + 500 * (i % 12), 3700000 + 500 * (i // 12)) for i in range(n)]


def table(names=NAMES):
    return Samples(names, np.log10([concentrations()[name] for name in names]).T)


@pytest.fixture
def survey(make_layer):
    columns = concentrations()
    logs = {f"{name}_log10": np.log10(values) for name, values in columns.items()}
    return make_layer({"sample_id": [f"S{i}" for i in range(N)], **columns, **logs}, places())


@pytest.fixture
def fit(geohalo, tmp_path):
    """Return a function that fits, and returns the results and the model."""

    def run(layer, parameters=None, **options):
        path = tmp_path / "factors.json"
        result = geohalo("fitfactoranalysis", {"INPUT": layer, "MODEL": str(path), **(parameters or {})}, **options)
        return result, load_model(result["MODEL"], "factors")

    return run


def test_model_and_loadings_are_the_cores(fit, survey, column):
    result, model = fit(survey, {"N_FACTORS": 2, "INDICATORS": ["Cu", "Au_ppb"], "LOADINGS": "memory:"})
    expected = FactorAnalysis(n_factors=2, indicators=["Cu_ppm", "Au_ppb"]).fit(table())
    assert model.parameters() == expected.parameters()
    assert model.names_ == NAMES
    npt.assert_allclose(model.loadings_, expected.loadings_, atol=1e-12)
    npt.assert_allclose(model.weights_, expected.weights_, atol=1e-12)
    loadings = result["LOADINGS"]
    assert loadings.fields().names() == ["element", "F1", "F2", "communality", "uniqueness", "factor"]
    assert column(loadings, "element") == NAMES
    for factor, values in zip(("F1", "F2"), expected.loadings_.T):
        npt.assert_allclose(column(loadings, factor), values, atol=1e-12)
    npt.assert_allclose(column(loadings, "communality"), expected.communalities_, atol=1e-12)
    npt.assert_allclose(np.add(column(loadings, "communality"), column(loadings, "uniqueness")), 1)
    signature = model.indicator_factors_[0]
    belonging = dict(zip(NAMES, column(loadings, "factor")))
    assert {belonging[name] for name in SIGNATURE} == {signature}
    assert {belonging[name] for name in MAFIC} == {"F1", "F2"} - {signature}
    assert [belonging[name] for name in NOISE] == ["", ""]
    assert result["N_FACTORS_FOUND"] == 2
    assert result["EXPLAINED"] == pytest.approx(100 * expected.explained_.sum())
    assert result["KMO"] == pytest.approx(expected.adequacy_["kmo"])
    assert "CHART" not in result


def test_every_choice_reaches_the_core(fit, survey):
    parameters = {
        "EXTRACTION": "ml",
        "SELECTION": "parallel",
        "ROTATION": "promax",
        "SCORES": "bartlett",
        "ROBUST": "winsorised",
        "MIN_LOADING": 0.5,
        "SEED": 7,
    }
    _, model = fit(survey, parameters)
    found = model.parameters()
    assert {
        name: found["minimum_loading" if name == "MIN_LOADING" else name.lower()] for name in parameters
    } == parameters
    assert model.fit_test_["df"] > 0
    _, model = fit(survey, {"MATRIX": "covariance", "ROTATION": "none", "SELECTION": "fixed", "N_FACTORS": 3})
    assert (model.matrix, model.rotation, model.selection) == ("covariance", "none", "fixed")
    assert model.factor_names_ == ["F1", "F2", "F3"]


@pytest.mark.parametrize(
    "indicators", [["Cu", "au"], "Cu_ppm;Au_ppb_log10", ["Cu_ppm_log10", "Au"], "CU, Au_ppb", ["Cu_ppm", "Au_ppb"]]
)
def test_indicators_in_any_spelling(fit, survey, log, indicators):
    _, model = fit(survey, {"INDICATORS": indicators, "N_FACTORS": 2}, feedback=log)
    assert model.indicators == ["Cu_ppm", "Au_ppb"]
    assert (model.loadings_[:4, model.factor_names_.index(model.indicator_factors_[0])] > 0.6).all()
    lines = [line for line in log.textLog().splitlines() if "It holds the indicators" in line]
    assert len(lines) == 1
    assert "holds the indicators Cu_ppm, Au_ppb." in lines[0] or "holds the indicators Au_ppb, Cu_ppm." in lines[0]
    assert all(f"{name} +0." in lines[0] for name in SIGNATURE)


def test_indicators_that_are_not_analysed(fit, survey, log):
    from qgis.core import QgsProcessingException

    parameters = {"ELEMENTS": [*SIGNATURE, *MAFIC], "N_FACTORS": 2}
    _, model = fit(survey, {**parameters, "INDICATORS": ["Cu", "W"]}, feedback=log)
    assert model.indicators == ["Cu_ppm"]
    assert "These indicators are not among the elements analysed and have no say: W." in log.textLog()
    for indicators, wrong in ((["W", "Sn_ppm"], "W, Sn_ppm"), (["Cu", "Hg"], "Hg")):
        with pytest.raises(QgsProcessingException, match=f"indicator elements {wrong} are not among the elements"):
            fit(survey, {**parameters, "INDICATORS": indicators})


def test_staged_analysis_leaves_the_signature(fit, survey, log):
    _, model = fit(survey, {"STAGED": True, "N_FACTORS": 2, "INDICATORS": ["Au"]}, feedback=log)
    expected = staged_factor_analysis(table(), n_factors=2, indicators=["Au_ppb"])
    assert model.names_ == expected.names_ == SIGNATURE
    assert model.history_ == [{**stage, "explained": pytest.approx(stage["explained"])} for stage in expected.history_]
    assert model.provenance["columns"] == {name: f"{name}_log10" for name in SIGNATURE}
    assert "Stage 1: 10 elements, 2 factors" in log.textLog()
    assert "dropped: W_ppm, Sn_ppm." in log.textLog()
    assert ": 4 elements, 1 factor, " in log.textLog()


def test_a_staged_analysis_that_fails_tells_its_stages(geohalo, survey, log, tmp_path):
    from qgis.core import QgsProcessingException

    parameters = {
        "INPUT": survey,
        "STAGED": True,
        "N_FACTORS": 2,
        "MIN_LOADING": 0.95,
        "MODEL": str(tmp_path / "m.json"),
    }
    with pytest.raises(QgsProcessingException, match="Stage 1 leaves .* at least 3 are needed"):
        geohalo("fitfactoranalysis", parameters, feedback=log)
    assert "Stage 1: 10 elements, 2 factors" in log.textLog()
    assert not list(tmp_path.iterdir())


def test_elements_are_those_that_were_transformed(geohalo, fit, make_layer):
    layer = make_layer(concentrations(), places())
    chosen = [*SIGNATURE, "Ni_ppm"]
    logs = geohalo("transformconcentrations", {"INPUT": layer, "ELEMENTS": chosen, "OUTPUT": "memory:"})["OUTPUT"]
    _, model = fit(logs, {"N_FACTORS": 1})
    assert model.names_ == chosen
    assert model.provenance["columns"] == {name: f"{name}_log10" for name in chosen}
    assert model.provenance["raw"] == chosen
    assert [step.kind for step in model.provenance["preprocessing"]] == ["transform"]
    assert model.provenance["algorithm"] == "fitfactoranalysis"
    assert "32640" in model.provenance["crs"]
    _, model = fit(logs, {"N_FACTORS": 1, "ELEMENTS": "Cu_ppm;Au;Cr_ppm"})
    assert model.provenance["columns"] == {"Cu_ppm": "Cu_ppm_log10", "Au_ppb": "Au_ppb_log10", "Cr_ppm": "Cr_ppm"}


def test_fields_with_odd_names(geohalo, fit, make_layer):
    names = dict(
        zip(NAMES[:8], ["As (mg/kg)", "ppm_Cu", "cu2", "Fe2O3_pct", "PB_ICP_ppm", "Zn-ppm", "K2O_wt%", "co_ppm"])
    )
    layer = make_layer({names[raw]: concentrations()[raw] for raw in names}, places())
    chosen = list(names.values())
    logs = geohalo("transformconcentrations", {"INPUT": layer, "ELEMENTS": chosen, "OUTPUT": "memory:"})["OUTPUT"]
    _, model = fit(logs, {"N_FACTORS": 2, "INDICATORS": ["Cu", "fe2o3"]})
    assert model.names_ == chosen
    assert model.indicators == ["ppm_Cu", "Fe2O3_pct"]


def test_columns_made_by_other_means_are_used_with_a_word(fit, survey, log):
    _, model = fit(survey, {"N_FACTORS": 2}, feedback=log)
    assert model.provenance["preprocessing"] == []
    assert "does not remember how Cu_ppm_log10 and the like were made" in log.textLog()
    assert "Columns read: Cu_ppm (Cu_ppm_log10), Au_ppb (Au_ppb_log10)" in log.textLog()


def test_raw_concentrations_are_used_with_a_warning(fit, make_layer, log):
    _, model = fit(make_layer(concentrations(), places()), {"N_FACTORS": 2}, feedback=log)
    assert model.provenance["columns"] == {name: name for name in NAMES}
    assert "No transform was made of Cu_ppm" in log.textLog()
    assert "does not remember" not in log.textLog()


def test_centred_log_ratios_go_with_principal_components(geohalo, fit, make_layer):
    from qgis.core import QgsProcessingException

    layer = make_layer(concentrations(), places())
    ratios = geohalo("transformconcentrations", {"INPUT": layer, "TRANSFORM": "clr", "OUTPUT": "memory:"})["OUTPUT"]
    result, model = fit(ratios, {"N_FACTORS": 2})
    assert "KMO" not in result
    assert model.adequacy_ is None
    centred = np.log([concentrations()[name] / (1000 if "ppb" in name else 1) for name in NAMES]).T
    expected = FactorAnalysis(n_factors=2).fit(Samples(NAMES, centred - centred.mean(axis=1, keepdims=True)))
    npt.assert_allclose(model.loadings_, expected.loadings_, atol=1e-9)
    for extraction in ("ml", "minres"):
        with pytest.raises(QgsProcessingException, match=f"there is no extraction {extraction} for them"):
            fit(ratios, {"N_FACTORS": 2, "EXTRACTION": extraction})


def test_gaps_and_elements_without_variation(fit, make_layer, log):
    logs = {f"{name}_log10": np.log10(values) for name, values in concentrations().items()}
    logs["Au_ppb_log10"][[3, 5]] = np.nan
    layer = make_layer({**logs, "Hg_ppb_log10": np.full(N, np.nan), "Be_ppm_log10": np.full(N, 0.7)}, places())
    parameters = {"ELEMENTS": layer.fields().names(), "N_FACTORS": 2, "INDICATORS": ["Cu", "Hg"]}
    _, model = fit(layer, parameters, feedback=log)
    assert model.names_ == NAMES
    assert model.n_samples_ == N - 2
    assert model.skipped_ == ["Hg_ppb", "Be_ppm"]
    assert "2 of 160 samples lack a value of Au_ppb (2) and get no result" in log.textLog()
    assert "Left out, because they have no values or the same value everywhere: Hg_ppb, Be_ppm." in log.textLog()
    assert "Indicator elements left out: Hg_ppb." in log.textLog()


def test_files_a_selection_and_degrees(fit, make_layer, tmp_path):
    from geohalo.algorithms.records import read_records
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

    columns = {f"{name}_log10": np.log10(values) for name, values in concentrations().items()}
    layer = make_layer(columns, [(58 + x / 1e6, 34 + y / 1e7) for x, y in places()], crs="EPSG:4326")
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([feature.id() for feature in layer.getFeatures()][:100])
    outputs = {"LOADINGS": str(tmp_path / "loadings.gpkg"), "CHART": str(tmp_path / "loadings.png")}
    source = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    result, model = fit(source, {"ELEMENTS": list(columns), "N_FACTORS": 2, **outputs})
    QgsProject.instance().removeMapLayer(layer.id())
    npt.assert_allclose(
        model.loadings_, FactorAnalysis(n_factors=2).fit(table().rows(range(100))).loadings_, atol=1e-12
    )
    loadings = QgsVectorLayer(result["LOADINGS"], "loadings")
    assert loadings.featureCount() == 10
    record = read_records(loadings)[-1]
    assert (record["geohalo"], record["input"]) == ("fitfactoranalysis", model.provenance["input"])
    assert (tmp_path / "loadings.png").stat().st_size > 20_000


def test_loadings_as_a_file_of_commas(fit, survey, tmp_path):
    result, model = fit(survey, {"N_FACTORS": 2, "LOADINGS": str(tmp_path / "loadings.csv")})
    with open(result["LOADINGS"], newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    npt.assert_allclose([float(row["F2"]) for row in rows], model.loadings_[:, 1], rtol=1e-12)


@pytest.mark.parametrize(
    ("change", "parameters", "message"),
    [
        (lambda c: c.update(Cu_ppm=["<5", *["7"] * (N - 1)]), {}, "is the text '<5'.*Replace censored"),
        (lambda c: c.update(Cu_ppm=[np.inf, *c["Cu_ppm"][1:]]), {}, "Cu_ppm of sample .* is infinite"),
        (lambda c: c.update(Cu_pct=np.asarray(c["Cu_ppm"]) / 1e4), {}, "Cu_ppm, Cu_pct follow from one another"),
        (lambda c: c.update(Cu_ppm=[None, *c["Cu_ppm"][1:]]), {"MISSING": "refuse"}, "1 of 160 samples lack a value"),
        (
            lambda c: c.update(Cu_ppm=[None] * 80 + c["Cu_ppm"][80:], Au_ppb=c["Au_ppb"][:80] + [None] * 80),
            {"ELEMENTS": ["Cu_ppm", "Au_ppb", "As_ppm"]},
            "No sample",
        ),
        (lambda c: c, {"ELEMENTS": ["Cu_ppm", "Pb_ppm"]}, "no field for Pb_ppm"),
        (lambda c: c, {"ELEMENTS": ["Cu_ppm"]}, "at least 2 elements and there is only Cu_ppm"),
        (lambda c: c, {"SELECTION": "fixed"}, "number of factors is fixed and 0"),
        (lambda c: c, {"N_FACTORS": 10}, "10 factors are too many for 10 elements"),
        (lambda c: c, {"MATRIX": "covariance", "EXTRACTION": "paf"}, "covariance matrix goes with pca"),
        (lambda c: c, {"SCORES": "bartlett"}, "Bartlett scores need uniquenesses"),
        (lambda c: c, {"ELEMENTS": ["W_ppm", "V_ppm"], "EXTRACTION": "ml", "N_FACTORS": 1}, "ask for|at most"),
    ],
)
def test_bad_input_is_refused_and_nothing_written(geohalo, make_layer, tmp_path, change, parameters, message):
    from qgis.core import QgsProcessingException

    columns = {name: values.tolist() for name, values in concentrations().items()}
    change(columns)
    outputs = {"MODEL": str(tmp_path / "m.json"), "LOADINGS": str(tmp_path / "l.csv"), "CHART": str(tmp_path / "c.svg")}
    with pytest.raises(QgsProcessingException, match=message):
        geohalo("fitfactoranalysis", {"INPUT": make_layer(columns, places()), **parameters, **outputs})
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("n", "message"),
    [(0, "Stream-sediment samples. has no points"), (1, "1 samples"), (9, "9 samples for 10 elements")],
)
def test_too_few_samples(geohalo, make_layer, tmp_path, n, message):
    from qgis.core import QgsProcessingException

    layer = make_layer({name: values[:n] for name, values in concentrations().items()}, places(n))
    with pytest.raises(QgsProcessingException, match=message):
        geohalo("fitfactoranalysis", {"INPUT": layer, "MODEL": str(tmp_path / "m.json")})
    assert not list(tmp_path.iterdir())


def test_cancelling_writes_nothing(geohalo, survey, tmp_path):
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    class Impatient(QgsProcessingFeedback):
        def setProgressText(self, text):
            self.cancel()

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        geohalo("fitfactoranalysis", {"INPUT": survey, "MODEL": str(tmp_path / "m.json")}, feedback=Impatient())
    assert not list(tmp_path.iterdir())


def test_same_seed_same_bytes(geohalo, survey, tmp_path):
    for name in ("a", "b"):
        outputs = {"MODEL": str(tmp_path / f"{name}.json"), "CHART": str(tmp_path / f"{name}.svg")}
        geohalo("fitfactoranalysis", {"INPUT": survey, "SELECTION": "parallel", **outputs})
    for suffix in ("json", "svg"):
        assert (tmp_path / f"a.{suffix}").read_bytes() == (tmp_path / f"b.{suffix}").read_bytes()

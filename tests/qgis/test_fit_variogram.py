"""The tool that fits variogram models, on layers as users have them."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.samples import Samples
from geohalo.core.store import load_model
from geohalo.core.variogram import Structure, Variogram
from geohalo.core.variogram_model import VariogramModel


def simulated(truth, n=400, seed=3):
    """One realisation of a variogram over a square of 2 km, by the root of its covariances."""
    random = np.random.default_rng(seed)
    places = random.uniform(0, 2000, (n, 2)) + [500000, 3900000]
    aligned = truth.aligned(places)
    distance = np.hypot(*(aligned[:, None] - aligned[None]).transpose(2, 0, 1))
    covariance = truth.covariance(distance) + (truth.nugget + 1e-9) * np.eye(n)
    return places, np.linalg.cholesky(covariance) @ random.normal(size=n)


PLACES, SCORES = simulated(Variogram(0.1, (Structure("exponential", 1.0, 400.0),), 30.0, 0.25), 500)


@pytest.fixture
def layer(make_layer):
    return make_layer({"F1": SCORES, "F2": 100 + 20 * SCORES[::-1]}, PLACES)


@pytest.fixture
def fit(geohalo, tmp_path):
    """Return a function that fits, and returns the results and the model."""

    def run(layer, parameters=None, **options):
        given = {"INPUT": layer, "FIELD": "F1", "MODEL": str(tmp_path / "variogram.json"), **(parameters or {})}
        result = geohalo("fitvariogram", given, **options)
        return result, load_model(result["MODEL"], "variogram")

    return run


def test_meuse_as_gstat_fits_it(fit, make_layer, meuse, vector, column, log):
    expected = vector("KRG-05")["expected"]
    layer = make_layer({"zinc": meuse[1]}, meuse[0], "EPSG:28992")
    result, model = fit(layer, {"FIELD": "zinc", "TABLE": "memory:"}, feedback=log)
    assert result["NUGGET"] == pytest.approx(expected["nugget"], abs=1e-3)
    assert result["PARTIAL_SILL"] == pytest.approx(expected["psill"], abs=1e-3)
    assert result["RANGE"] == pytest.approx(expected["range"], abs=0.1)
    assert (result["AZIMUTH_FITTED"], result["RATIO_FITTED"]) == (0, 1)
    assert result["SSE"] == model.error_
    table = result["TABLE"]
    assert column(table, "model") == ["spherical", "exponential", "gaussian"]
    assert column(table, "chosen") == [1, 0, 0]
    assert column(table, "sum_of_squares")[0] == result["SSE"] == min(column(table, "sum_of_squares"))
    assert column(table, "rmse")[0] == pytest.approx(expected["RMSE"], abs=1e-4)
    assert column(table, "range")[0] == result["RANGE"]
    assert "155 samples. Model: nugget 0.05066, spherical 0.5906 with range 897 m, chosen of spherical" in log.textLog()
    assert model.provenance["columns"] == {"zinc": "zinc"}
    assert "28992" in model.provenance["crs"]
    assert model.provenance["algorithm"] == "fitvariogram"


def test_the_model_is_the_cores(fit, layer):
    parameters = {
        "VARIOGRAM": "Spherical+exponential",
        "DRIFT": 1,
        "WEIGHTS": "pairs",
        "FIXED_NUGGET": 0.05,
        "FIXED_RANGE": "+900",
        "LAG": 50,
        "CUTOFF": 800,
        "ESTIMATOR": "cressie",
    }
    result, model = fit(layer, parameters)
    expected = VariogramModel(
        ["spherical", "exponential"],
        order=1,
        lag=50,
        cutoff=800,
        estimator="cressie",
        weights="pairs",
        nugget=0.05,
        range=[None, 900.0],
    ).fit(Samples(["F1"], SCORES[:, None], PLACES))
    assert model.variogram == expected.variogram
    assert model.parameters() == expected.parameters()
    assert result["NUGGET"] == 0.05
    assert result["PARTIAL_SILL"] == pytest.approx(expected.variogram.sill - 0.05)
    assert result["RANGE"] == expected.variogram.practical_range()


def test_numbers_by_hand(fit, layer):
    known = {"FIXED_NUGGET": 0, "FIXED_SILL": "0.2;8e-1", "FIXED_RANGE": "300+1e+3", "AZIMUTH": 120, "RATIO": 0.5}
    result, model = fit(layer, {"VARIOGRAM": "spherical+matern", "SHAPE": 0.5, **known})
    structures = (Structure("spherical", 0.2, 300.0, 0.5), Structure("matern", 0.8, 1000.0, 0.5))
    assert model.variogram.nugget == 0
    assert [part[:3] for part in model.variogram.structures] == [part[:3] for part in structures]
    assert model.variogram.structures[1].shape == 0.5
    assert (result["AZIMUTH_FITTED"], result["RATIO_FITTED"]) == (120, 0.5)
    assert (result["NUGGET"], result["PARTIAL_SILL"]) == (0, 1.0)
    # a single number may be a number
    _, model = fit(layer, {"VARIOGRAM": "gaussian", "FIXED_SILL": 1.5, "FIXED_RANGE": 700, "FIXED_NUGGET": 0.2})
    assert model.variogram == Variogram(0.2, (Structure("gaussian", 1.5, 700.0),))


def test_an_exact_model_is_recovered(fit, make_layer):
    """On a line of alternating values every class is known: the first differs by 2, the second by nothing."""
    places = [(500000 + 100 * row, 3900000) for row in range(40)]
    steps = np.repeat([0.0, 1.0], 20)
    layer = make_layer({"F1": steps}, places)
    result, model = fit(layer, {"VARIOGRAM": "spherical", "LAG": 100, "CUTOFF": 800, "FIXED_RANGE": "1e5"})
    # half the share of pairs across the step: h / (40 - h) / 2
    h = np.arange(1, 9)
    npt.assert_allclose(model.semivariance_, h / (40 - h) / 2)
    weights = (40 - h) / (100.0 * h) ** 2
    part = 1 - Variogram(0.0, (Structure("spherical", 1.0, 1e5),)).covariance(100.0 * h)
    sill = (weights * part * model.semivariance_).sum() / (weights * part**2).sum()
    assert result["NUGGET"] == 0
    assert result["PARTIAL_SILL"] == pytest.approx(sill, rel=1e-6)


def test_an_anisotropy_is_fitted_and_drawn(fit, layer, tmp_path):
    outputs = {"CHART": str(tmp_path / "v.svg"), "MAP_CHART": str(tmp_path / "m.svg")}
    parameters = {"VARIOGRAM": "exponential", "ANISOTROPY": "fit", **outputs}
    result, model = fit(layer, parameters)
    assert result["AZIMUTH_FITTED"] == pytest.approx(30, abs=15)
    assert 0.1 < result["RATIO_FITTED"] < 0.6
    expected = VariogramModel(["exponential"], anisotropy="fit").fit(Samples(["F1"], SCORES[:, None], PLACES))
    assert model.variogram == expected.variogram
    assert (model.azimuth_, model.ratio_) == (result["AZIMUTH_FITTED"], result["RATIO_FITTED"])
    first = {name: (tmp_path / name).read_bytes() for name in ("v.svg", "m.svg", "variogram.json")}
    fit(layer, parameters)
    assert first == {name: (tmp_path / name).read_bytes() for name in first}
    assert len(first["m.svg"]) > 20_000


def test_models_of_gstools(fit, layer):
    pytest.importorskip("gstools")
    _, model = fit(layer, {"VARIOGRAM": "Stable", "SHAPE": 1.2})
    assert model.structures_[0][0] == "Stable"
    assert model.structures_[0][3] == 1.2


def test_several_fields_share_one_model(fit, layer, log, tmp_path):
    chart = {"CHART": str(tmp_path / "v.png"), "MAP_CHART": str(tmp_path / "m.png")}
    result, model = fit(layer, {"FIELD": ["F1", "F2"], **chart}, feedback=log)
    assert model.names_ == ["F1", "F2"]
    assert model.relative_
    assert result["NUGGET"] + result["PARTIAL_SILL"] == pytest.approx(1, abs=0.4)
    assert "The model is that of 2 variables (F1, F2), each scaled to a variance of 1" in log.textLog()
    assert all((tmp_path / name).stat().st_size > 15_000 for name in ("v.png", "m.png"))


def test_what_speaks_against_a_model_is_said(fit, make_layer, log):
    noise = np.random.default_rng(1).normal(size=len(PLACES))
    slope = make_layer({"F1": 0.01 * (PLACES[:, 0] - 500000) + 0.1 * noise}, PLACES)
    fit(slope, {"VARIOGRAM": "spherical"}, feedback=log)
    assert "reaches no sill" in log.textLog()
    result, _ = fit(make_layer({"F1": noise}, PLACES), {"VARIOGRAM": "spherical"}, feedback=log)
    assert "pure nugget" in log.textLog() or "mostly noise" in log.textLog()
    assert result["NUGGET"] > 0.7


@pytest.mark.parametrize(
    ("cells", "places", "parameters", "message"),
    [
        (SCORES[:9], PLACES[:9], {}, "9 samples at distinct places"),
        (SCORES[:15], PLACES[:15], {"DRIFT": 2}, "6 drift terms takes 18"),
        (np.full(50, 3.0), PLACES[:50], {}, "F1 has the same value at all samples"),
        (SCORES[:50], PLACES[:1].repeat(50, axis=0), {}, "1 samples at distinct places"),
        (SCORES, PLACES, {"FIXED_RANGE": "0"}, "range of the spherical structure is 0 m"),
        (SCORES, PLACES, {"FIXED_SILL": "-2"}, "partial sill of the spherical structure is -2"),
        (SCORES, PLACES, {"FIXED_NUGGET": -1}, "nugget is -1"),
        (SCORES, PLACES, {"FIXED_SILL": "much"}, "Known partial sill is 'much', which is no number"),
        (SCORES, PLACES, {"FIXED_SILL": "1+2"}, "2 known numbers are given as partial sill"),
        (SCORES, PLACES, {"VARIOGRAM": "spherical++"}, "names no variogram model"),
        (SCORES, PLACES, {"VARIOGRAM": "cubist"}, "no variogram model cubist"),
        (SCORES, PLACES, {"AZIMUTH": 30}, "give both, or neither"),
        (SCORES, PLACES, {"AZIMUTH": 30, "RATIO": 0}, "anisotropy ratio is 0"),
        (SCORES, PLACES, {"VARIOGRAM": "matern", "SHAPE": -1}, "smoothness of a Matérn model is -1"),
        (SCORES, PLACES, {"CUTOFF": 0}, "longest distance is 0 m"),
        (SCORES, PLACES, {"FIELD": ["F1", "Zn"]}, "no field Zn|FIELD"),
        ([None] * 50, PLACES[:50], {}, "No sample has all values"),
        ([*SCORES[:-1], 1e300], PLACES, {}, "F1 of sample .* is no measurement"),
    ],
)
def test_bad_input_is_refused_and_nothing_written(geohalo, make_layer, tmp_path, cells, places, parameters, message):
    from qgis.core import QgsProcessingException

    files = {"MODEL": "m.json", "CHART": "v.svg", "MAP_CHART": "m.svg", "TABLE": "t.csv"}
    outputs = {name: str(tmp_path / file) for name, file in files.items()}
    given = {"INPUT": make_layer({"F1": cells}, places), "FIELD": "F1", "VARIOGRAM": "spherical", **parameters}
    with pytest.raises(QgsProcessingException, match=message) as refused:
        geohalo("fitvariogram", {**given, **outputs})
    assert "Traceback" not in str(refused.value)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("calls", [0, 5, 200])
def test_cancelling_writes_nothing(geohalo, layer, tmp_path, calls):
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    class Impatient(QgsProcessingFeedback):
        asked = 0

        def isCanceled(self):
            self.asked += 1
            return self.asked > calls

    parameters = {"INPUT": layer, "FIELD": "F1", "VARIOGRAM": "spherical+exponential", "ANISOTROPY": "fit"}
    outputs = {"MODEL": str(tmp_path / "m.json"), "CHART": str(tmp_path / "v.svg")}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        geohalo("fitvariogram", {**parameters, **outputs}, feedback=Impatient())
    assert not list(tmp_path.iterdir())

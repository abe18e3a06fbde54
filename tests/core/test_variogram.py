"""Experimental variograms, models and fits against hand computation, gstat, gstools and exact models."""

import csv

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.experimental_variogram import experimental_variogram, variogram_map
from geohalo.core.variogram import KINDS, Structure, Variogram, from_dict
from geohalo.core.variogram_fit import (
    Directional,
    choose_model,
    fit_variogram,
    residual_variogram,
)


def field(n=300, seed=1):
    rng = np.random.default_rng(seed)
    return rng.uniform(0, 1000, (n, 2)), rng.normal(size=n)


def classes(experimental, azimuth=None):
    count = len(experimental.pairs)
    direction = None if azimuth is None else np.full(count, float(azimuth))
    return Directional(experimental.distance, experimental.semivariance[:, 0], experimental.pairs, direction)


# --- experimental variograms


def test_transect(vector):
    given = vector("VAR-01")["input"]
    coordinates = np.column_stack([np.arange(8) * given["dx"], np.zeros(8)])
    found = experimental_variogram(coordinates, given["z"], lag=10, cutoff=30)
    expected = vector("VAR-01")["expected"]
    assert found.pairs.tolist() == expected["np"]
    npt.assert_allclose(found.semivariance[:, 0], expected["gamma"], atol=1e-10)
    npt.assert_allclose(found.distance, given["lags"])
    robust = experimental_variogram(coordinates, given["z"], lag=10, cutoff=30, estimator="cressie").semivariance[:, 0]
    # by hand: the second class has six differences, three of 1 and three of 2
    roots = ((3 + 3 * 2**0.5) / 6) ** 4
    assert robust[1] == pytest.approx(roots / (2 * (0.457 + 0.494 / 6 + 0.045 / 36)), rel=1e-12)
    npt.assert_allclose(robust[[0, 2]], np.array(expected["cressie_with_0p045N2"])[[0, 2]], atol=1e-10)


def test_meuse_as_gstat_has_it(meuse, surveys):
    coordinates, zinc = meuse
    found = experimental_variogram(coordinates, zinc)
    with open(surveys / "reference/kriging/meuse_logzinc_variogram.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert found.pairs.tolist() == [int(row["np"]) for row in rows]
    npt.assert_allclose(found.distance, [float(row["dist"]) for row in rows], atol=1e-6)
    npt.assert_allclose(found.semivariance[:, 0], [float(row["gamma"]) for row in rows], atol=1e-6)


@pytest.mark.parametrize("direction", [None, (30.0, 20.0, None), (120.0, 45.0, 150.0)])
def test_every_pair_counts_once(direction):
    """Blocks, strips and threads against all pairs one by one; some samples share a place."""
    coordinates, values = field()
    coordinates[7], coordinates[8] = coordinates[100], coordinates[100]
    first, second = np.triu_indices(len(values), 1)
    east, north = (coordinates[first] - coordinates[second]).T
    distance = np.hypot(east, north)
    inside = (distance > 0) & (distance <= 400)
    if direction is None:
        found = experimental_variogram(coordinates, values, 40, 400)
    else:
        azimuth, tolerance, bandwidth = direction
        found = experimental_variogram(coordinates, values, 40, 400, azimuth, tolerance, bandwidth)
        turned = (np.degrees(np.arctan2(east, north)) - azimuth + 90) % 180 - 90
        inside &= np.abs(turned) <= tolerance
        if bandwidth:
            inside &= np.abs(distance * np.sin(np.radians(turned))) <= bandwidth
    number = np.ceil(distance[inside] / 40).astype(int) - 1
    half = (values[first] - values[second])[inside] ** 2 / 2
    counts = np.bincount(number, minlength=10)
    npt.assert_array_equal(found.pairs, counts[counts > 0])
    npt.assert_allclose(found.semivariance[:, 0], np.bincount(number, half)[counts > 0] / counts[counts > 0])


def test_gstools_finds_the_same():
    gstools = pytest.importorskip("gstools")
    coordinates, values = field(400)
    edges = np.arange(0, 401, 40.0)
    # its classes hold their lower edge, ours the upper one
    _, gamma, counts = gstools.vario_estimate(
        coordinates.T, values, np.nextafter(edges, np.inf), return_counts=True, latlon=False
    )
    found = experimental_variogram(coordinates, values, 40, 400)
    npt.assert_array_equal(found.pairs, counts)
    npt.assert_allclose(found.semivariance[:, 0], gamma, rtol=1e-12)


def test_variables_share_the_pairs():
    coordinates, values = field()
    both = experimental_variogram(coordinates, np.column_stack([values, 3 * values]))
    npt.assert_allclose(both.semivariance[:, 1], 9 * both.semivariance[:, 0])
    npt.assert_array_equal(both.semivariance[:, :1], experimental_variogram(coordinates, values).semivariance)


def test_map_of_the_directions():
    """A wave towards the north-east differs most from itself half a wave away, and not at all across."""
    east, north = (part.ravel() for part in np.meshgrid(np.arange(40.0) * 10, np.arange(40.0) * 10))
    waves = np.sin((east + north) / (40 * 2**0.5) * np.pi)
    found = variogram_map(np.column_stack([east, north]), waves, lag=10, cutoff=60)
    middle = found.semivariance.shape[0] // 2
    assert found.semivariance[middle - 3, middle - 3] == pytest.approx(0, abs=1e-12)
    assert found.semivariance[middle - 3, middle + 3] > 0.9
    npt.assert_allclose(found.semivariance, found.semivariance[::-1, ::-1])
    assert found.half_width == 65
    assert found.pairs[middle - 1, middle] == 2 * 39 * 40 / 2


def test_bad_input_of_variograms():
    coordinates, values = field(20)
    for change, text in (
        ({"lag": 0}, "class width"),
        ({"cutoff": -1}, "longest distance"),
        ({"tolerance": 0}, "tolerance"),
        ({"lag": 1e-3}, "classes"),
        ({"estimator": "mean"}, "choose one of matheron, cressie"),
        ({"cutoff": 1e-6, "lag": 1e-7}, "closer than"),
    ):
        with pytest.raises(DataError, match=text):
            experimental_variogram(coordinates, values, **change)
    with pytest.raises(DataError, match="needs two samples"):
        experimental_variogram(coordinates[:1], values[:1])
    with pytest.raises(DataError, match="one place"):
        experimental_variogram(np.zeros((20, 2)), values)
    with pytest.raises(DataError, match="Sample number 3 lacks"):
        experimental_variogram(coordinates, np.where(np.arange(20) == 2, np.nan, values))


def test_a_variogram_can_be_cancelled():
    def progress(fraction, message=""):
        raise Cancelled

    with pytest.raises(Cancelled):
        experimental_variogram(*field(5000), progress=progress)


# --- models


def test_models_and_conventions(vector):
    given, expected = vector("VAR-03")["input"], vector("VAR-03")["expected"]
    names = {"spherical": "spherical", "exponential": "exponential_3h", "gaussian": "gaussian_3h2"}
    for kind, name in names.items():
        model = Variogram(0.1, (Structure(kind, 0.9, 400.0),))
        npt.assert_allclose(model.semivariance(given["h"]), expected[name], atol=1e-7)
        assert model.semivariance(0) == expected["h0"]
        assert model.semivariance(1e-9) == pytest.approx(0.1)


def test_range_conventions_of_other_programs():
    """What the pages of gstat, gstools and ArcGIS call range, from ours."""
    h = np.linspace(1, 900, 7)
    exponential = Variogram(0.0, (Structure("exponential", 1.0, 300.0),))
    gaussian = Variogram(0.0, (Structure("gaussian", 1.0, 300.0),))
    npt.assert_allclose(exponential.covariance(h), np.exp(-h / (300 / 3)))
    npt.assert_allclose(gaussian.covariance(h), np.exp(-((h / (300 / 3**0.5)) ** 2)))
    gstools = pytest.importorskip("gstools")
    npt.assert_allclose(exponential.covariance(h), gstools.Exponential(dim=2, len_scale=100).covariance(h))
    npt.assert_allclose(
        gaussian.covariance(h), gstools.Gaussian(dim=2, len_scale=300 / 3**0.5, rescale=1).covariance(h)
    )
    smooth = Variogram(0.0, (Structure("matern", 1.0, 300.0, 1.5),))
    own = gstools.Matern(dim=2, nu=1.5)
    own.len_scale = 300 / own.percentile_scale(0.95)
    npt.assert_allclose(smooth.covariance(h), own.covariance(h), atol=1e-6)
    stable = Variogram(0.0, (Structure("Stable", 1.0, 300.0, 1.5),))
    npt.assert_allclose(stable.covariance([300.0]), [0.05], atol=1e-4)


@pytest.mark.parametrize("kind", KINDS)
def test_practical_range(kind):
    model = Variogram(0.2, (Structure(kind, 1.0, 250.0), Structure(kind, 2.0, 800.0)))
    reach = model.practical_range()
    assert model.covariance(reach) == pytest.approx(0.05 * 3, rel=1e-6)
    assert 250 < reach <= 800
    assert from_dict(model._asdict()) == model


def test_anisotropy_stretches_the_minor_axis():
    model = Variogram(0.0, (Structure("exponential", 1.0, 400.0),), azimuth=30.0, ratio=0.5)
    angle = np.radians(30)
    along, across = np.array([np.sin(angle), np.cos(angle)]), np.array([np.cos(angle), -np.sin(angle)])
    lengths = np.hypot(*model.aligned(np.array([100 * along, 100 * across])).T)
    npt.assert_allclose(lengths, [100, 200])


@pytest.mark.parametrize(
    ("model", "text"),
    [
        (Variogram(-1.0, ()), "nugget is -1"),
        (Variogram(0.0, ()), "neither nugget nor sill"),
        (Variogram(0.0, (Structure("spherical", -2.0, 5.0),)), "partial sill"),
        (Variogram(0.0, (Structure("spherical", 1.0, 0.0),)), "range of the spherical structure is 0 m"),
        (Variogram(0.0, (Structure("matern", 1.0, 5.0, -1.0),)), "smoothness"),
        (Variogram(0.0, (Structure("spherical", 1.0, 5.0),), 0.0, 2.0), "anisotropy ratio"),
    ],
)
def test_impossible_models(model, text):
    with pytest.raises(DataError, match=text):
        model.check()


# --- fits


def test_exact_model_is_recovered(vector):
    given, expected = vector("VAR-04")["input"], vector("VAR-04")["expected"]
    truth = Variogram(0.2, (Structure("spherical", 1.1, 500.0),))
    data = Directional(given["h"], truth.semivariance(given["h"]), np.full(16, 100))
    found = fit_variogram(data).variogram
    assert found.nugget == pytest.approx(expected["nugget"], abs=1e-5)
    assert found.structures[0].sill == pytest.approx(expected["psill"], abs=1e-5)
    assert found.structures[0].range == pytest.approx(expected["range"], abs=1e-3)
    fixed = fit_variogram(data, nugget=0.2, ranges=[500.0]).variogram
    assert fixed.structures[0].sill == pytest.approx(1.1)


@pytest.mark.parametrize("weights", ["pairs/distance2", "pairs/semivariance2", "pairs", "equal"])
def test_nested_and_anisotropic_models_are_recovered(weights):
    truth = Variogram(0.1, (Structure("spherical", 0.6, 200.0), Structure("spherical", 1.0, 900.0)), 30.0, 0.4)
    azimuth, h = np.repeat([0.0, 45.0, 90.0, 135.0], 24), np.tile(np.arange(40, 961, 40.0), 4)
    angle = np.radians(azimuth)
    places = truth.aligned(np.column_stack([h * np.sin(angle), h * np.cos(angle)]))
    data = Directional(h, truth.sill - truth.covariance(np.hypot(*places.T)), np.full(len(h), 200), azimuth)
    found = fit_variogram(data, ("spherical", "spherical"), weights).variogram
    assert found.azimuth == pytest.approx(30, abs=0.1)
    assert found.ratio == pytest.approx(0.4, abs=1e-3)
    npt.assert_allclose([part.range for part in found.structures], [200, 900], rtol=5e-3)
    npt.assert_allclose([found.nugget, *(part.sill for part in found.structures)], [0.1, 0.6, 1.0], atol=5e-3)


def test_meuse_fit_is_no_worse_than_that_of_gstat(meuse, vector):
    expected = vector("KRG-05")["expected"]
    data = classes(experimental_variogram(*meuse))
    found = fit_variogram(data, minimum_pairs=1)
    of_gstat = fit_variogram(
        data, minimum_pairs=1, nugget=expected["nugget"], sills=[expected["psill"]], ranges=[expected["range"]]
    )
    assert found.error <= of_gstat.error
    assert found.error == pytest.approx(of_gstat.error, rel=1e-6)
    assert found.variogram.structures[0].range == pytest.approx(expected["range"], abs=0.1)
    assert found.variogram.nugget == pytest.approx(expected["nugget"], abs=1e-3)


def test_the_right_model_is_chosen(meuse):
    h = np.arange(20, 601, 20.0)
    for kind in ("spherical", "exponential", "gaussian"):
        truth = Variogram(0.1, (Structure(kind, 1.0, 300.0),))
        best, fits = choose_model(Directional(h, truth.semivariance(h), np.full(len(h), 100)))
        assert best.variogram.structures[0].kind == kind
        assert set(fits) == {"spherical", "exponential", "gaussian"}
    best, _ = choose_model(classes(experimental_variogram(*meuse)), samples=meuse)
    assert best.variogram.structures[0].kind == "spherical"


def test_what_speaks_against_a_fit_is_said():
    h, pairs = np.arange(10, 160, 10.0), np.full(15, 100)

    def codes(gamma, **options):
        return {notice.code for notice in fit_variogram(Directional(h, gamma, pairs), **options).warnings}

    assert "no_sill" in codes(0.01 * h)
    assert codes(np.full(15, 2.0), nugget=2.0) == {"pure_nugget"}
    assert "noise" in codes(Variogram(1.0, (Structure("spherical", 0.2, 80.0),)).semivariance(h))
    gaussian = Variogram(0.0, (Structure("gaussian", 1.0, 80.0),)).semivariance(h)
    assert "gaussian" in codes(gaussian, kinds=("gaussian",))
    assert "few_pairs" in {
        notice.code
        for notice in fit_variogram(Directional(h, gaussian, np.where(h < 30, 5, 100)), ("gaussian",)).warnings
    }
    with pytest.raises(DataError, match="too few to fit"):
        fit_variogram(Directional(h[:2], gaussian[:2], pairs[:2]))
    with pytest.raises(DataError, match="same value"):
        fit_variogram(Directional(h, 0 * h, pairs))


def test_a_plane_is_taken_out_of_the_variogram():
    """A steep plane over a field without continuity: the residuals show none, the raw variogram never levels."""
    coordinates, noise = field(400)
    values = 0.02 * coordinates[:, 0] - 0.01 * coordinates[:, 1] + noise

    def fit(experimental):
        return fit_variogram(classes(experimental))

    assert "no_sill" in {notice.code for notice in fit(experimental_variogram(coordinates, values)).warnings}
    fitted, residuals, _ = residual_variogram(coordinates, values, 1, fit)
    assert fitted.variogram.sill == pytest.approx(1, abs=0.2)
    assert np.corrcoef(residuals, noise)[0, 1] > 0.99

"""Simulation: fields against gstools and the variogram, realisations against the samples and their kriging."""

import math

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.grid import Grid
from geohalo.core.kriging import Kriging
from geohalo.core.kriging_simulation import parse_quantiles, simulate, summarise
from geohalo.core.local_kriging import LocalKriging
from geohalo.core.random_fields import RandomField, gstools_model
from geohalo.core.variogram import Structure, Variogram

gstools = pytest.importorskip("gstools")

STRUCTURES = [
    Structure("spherical", 2.0, 900.0),
    Structure("exponential", 2.0, 900.0),
    Structure("gaussian", 2.0, 900.0),
    Structure("matern", 2.0, 900.0, 0.7),
    Structure("matern", 2.0, 900.0),
]
NESTED = Variogram(0.2, (Structure("spherical", 0.5, 300.0), Structure("exponential", 0.6, 900.0)), 30.0, 0.5)


def survey(n=40, side=1000.0):
    rng = np.random.default_rng(5)
    return rng.uniform(0, side, (n, 2)), rng.normal(size=n)


def realisations(variogram, grid, n, samples=None, krige=Kriging, order=0, **options):
    coordinates, values = samples or survey()
    out = np.empty((n, *grid.shape), np.float32)

    def system(columns):
        return krige(coordinates, columns, variogram, order, nugget_as_error=not options.get("nugget", True))

    simulate(out, system, coordinates, values, variogram, grid, **options)
    return out


# --- fields


@pytest.mark.parametrize("structure", STRUCTURES, ids=lambda part: f"{part.kind} {part.shape}")
def test_models_of_gstools_have_our_covariance(structure):
    distance = np.linspace(1, 2000, 60)
    npt.assert_allclose(
        gstools_model(structure).covariance(distance), Variogram(0, (structure,)).covariance(distance), atol=1e-9
    )


def test_fields_are_those_of_gstools_whose_anisotropy_is_ours():
    places = survey()[0]
    structure = Structure("spherical", 2.0, 900.0)
    seed = int(np.random.SeedSequence(7).generate_state(1)[0])
    field = gstools.SRF(gstools_model(structure), seed=seed)
    npt.assert_allclose(RandomField(Variogram(0, (structure,)), 7).at(places), field(places.T), atol=1e-9)
    turned = Variogram(0, (structure,), 30.0, 0.5)
    model = gstools.Spherical(dim=2, var=2, len_scale=900, anis=0.5, angles=math.radians(90 - 30))
    expected = model.cov_spatial(places.T)
    npt.assert_allclose(turned.covariance(np.hypot(*turned.aligned(places).T)), expected, atol=1e-9)


def test_a_grid_holds_what_its_places_do():
    grid = Grid(500_000, 3_800_000, 50, 7, 9)
    field = RandomField(NESTED, 3)
    east, north = np.meshgrid(grid.eastings(), grid.northings())
    npt.assert_allclose(
        field.on(grid.eastings(), grid.northings()).ravel(),
        field.at(np.column_stack([east.ravel(), north.ravel()])),
        atol=1e-8,
    )


@pytest.mark.parametrize("variogram", [*(Variogram(0, (part,)) for part in STRUCTURES), NESTED._replace(nugget=0.0)])
def test_fields_have_the_variogram(variogram):
    """Half the mean squared difference over many fields, within five standard errors of it; mean and sill likewise."""
    steps = [np.array([step, 0.0]) for step in (30.0, 150.0, 450.0, 1500.0)] + [np.array([0.0, 150.0])]
    places = np.array([[0.0, 0.0], *steps])
    found = np.array([RandomField(variogram, [1, number]).at(places) for number in range(400)])
    expected = variogram.semivariance(np.hypot(*variogram.aligned(steps).T))
    halves = (found[:, 1:] - found[:, :1]) ** 2 / 2
    assert (np.abs(halves.mean(axis=0) - expected) < 5 * expected * math.sqrt(2 / 400)).all()
    assert np.abs(found.mean(axis=0)).max() < 5 * math.sqrt(variogram.sill / 400)
    assert np.abs(found.var(axis=0) / variogram.sill - 1).max() < 5 * math.sqrt(2 / 400)


# --- conditional realisations


@pytest.mark.parametrize("krige", [Kriging, LocalKriging])
@pytest.mark.parametrize("nugget", [0.0, 0.2])
def test_realisations_go_through_the_samples(krige, nugget):
    grid = Grid(0, 1000, 25, 40, 40)
    rng = np.random.default_rng(2)
    cells = rng.choice(1600, 30, replace=False)
    rows, columns = np.divmod(cells, 40)
    samples = np.column_stack([grid.eastings()[columns], grid.northings()[rows]]), rng.normal(size=30)
    found = realisations(NESTED._replace(nugget=nugget), grid, 3, samples, krige)
    npt.assert_allclose(found[:, rows, columns], np.tile(samples[1], (3, 1)), atol=2e-6)
    assert found.std(axis=0).max() > 0.5


@pytest.mark.parametrize(("order", "nugget"), [(0, True), (None, True), (0, False)])
def test_mean_and_variance_are_those_of_kriging(order, nugget):
    """Over many realisations, each cell within Monte-Carlo error: squared standardised differences average to 1."""
    grid, n = Grid(0, 1000, 125, 8, 8), 300
    found = realisations(NESTED, grid, n, order=order, nugget=nugget)
    east, north = np.meshgrid(grid.eastings(), grid.northings())
    samples = survey()
    kriged = Kriging(*samples, NESTED, order, nugget_as_error=not nugget).predict(
        np.column_stack([east.ravel(), north.ravel()])
    )
    expected, variance = kriged.values[:, 0].reshape(8, 8), kriged.variance.reshape(8, 8)
    if not nugget:
        # that of another measurement, with its error
        variance -= NESTED.nugget
    standardised = (found.mean(axis=0) - expected) / np.sqrt(variance / n)
    assert np.abs(standardised).max() < 5
    assert (standardised**2).mean() < 2
    assert np.abs(found.var(axis=0) / variance - 1).max() < 5 * math.sqrt(2 / n)


def test_noise_of_cells_is_not_that_of_samples():
    """Were it the same, realisations beside the samples would vary much less than the kriging error does."""
    grid, n = Grid(0, 600, 100, 6, 6), 200
    east, north = np.meshgrid(grid.eastings(), grid.northings())
    places = np.column_stack([east.ravel(), north.ravel()])
    beside = places + 1.0, np.arange(36.0) % 5
    found = realisations(NESTED, grid, n, beside)
    ratio = found.var(axis=0).ravel() / Kriging(*beside, NESTED).predict(places).variance
    assert ratio.mean() == pytest.approx(1, abs=0.08)


def test_the_seed_decides_and_threads_do_not(monkeypatch):
    grid = Grid(0, 1000, 10, 100, 100)
    first = realisations(NESTED, grid, 3, seed=9)
    monkeypatch.setattr("geohalo.core.kriging_simulation.cores", lambda: 1)
    monkeypatch.setattr("geohalo.core.kriging_grid.cores", lambda: 1)
    assert realisations(NESTED, grid, 3, seed=9).tobytes() == first.tobytes()
    assert not np.allclose(realisations(NESTED, grid, 3, seed=10), first)


def test_columns_kriged_in_blocks_are_the_same(monkeypatch):
    grid, inside = Grid(0, 1000, 50, 20, 20), np.ones((20, 20), bool)
    inside[:, 12:] = False
    whole = realisations(NESTED, grid, 2, inside=inside)
    monkeypatch.setattr("geohalo.core.kriging_simulation._KRIGED", 64 * 2 * 7)
    npt.assert_allclose(realisations(NESTED, grid, 2, inside=inside), whole, atol=1e-5)
    assert np.isnan(whole[:, :, 12:]).all()
    assert np.isfinite(whole[:, :, :12]).all()


def test_the_probability_is_the_normal_tail():
    """Share of realisations above a threshold, against the normal distribution of the kriging error."""
    grid, n = Grid(0, 1000, 125, 8, 8), 300
    found = realisations(NESTED, grid, n)
    parts = []
    summarise(found, [0.1, 0.5, 0.9], 0.4, lambda *part: parts.append(part))
    (_, quantiles, above), east, north = parts[0], *np.meshgrid(grid.eastings(), grid.northings())
    kriged = Kriging(*survey(), NESTED).predict(np.column_stack([east.ravel(), north.ravel()]))
    deviation = np.sqrt(kriged.variance)
    tail = np.array([math.erfc(x / math.sqrt(2)) / 2 for x in (0.4 - kriged.values[:, 0]) / deviation])
    assert np.abs(above.ravel() - tail).max() < 5 * np.sqrt(0.25 / n)
    # the tenth and ninetieth percentile of a normal distribution, whose estimates err by 1.7 deviations / root n
    for place, score in ((0, -1.2816), (1, 0.0), (2, 1.2816)):
        expected = kriged.values[:, 0] + score * deviation
        assert (np.abs(quantiles[place].ravel() - expected) < 5 * 1.71 * deviation / math.sqrt(n)).all()


def test_summary_by_hand():
    values = np.arange(5.0)[:, None, None] + np.zeros((5, 3, 2))
    values[:, 1, 1] = np.nan
    (_, quantiles, above), *rest = _summary(values, [0.25, 0.5], 2.5)
    assert not rest
    npt.assert_allclose(quantiles[:, 0, 0], [1, 2])
    assert above[0, 0] == pytest.approx(0.4)
    assert np.isnan(quantiles[:, 1, 1]).all()
    assert np.isnan(above[1, 1])
    assert _summary(values, [0.5], None)[0][2] is None


def _summary(*arguments):
    parts = []
    summarise(*arguments, lambda *part: parts.append(part))
    return parts


def test_turning_back_changes_what_is_kept():
    grid = Grid(0, 1000, 100, 10, 10)
    npt.assert_allclose(realisations(NESTED, grid, 2, back=np.exp), np.exp(realisations(NESTED, grid, 2)), rtol=1e-5)


def test_a_run_can_be_cancelled():
    def stop(fraction, message=""):
        if fraction > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        realisations(NESTED, Grid(0, 1000, 10, 100, 100), 20, progress=stop)


# --- refusals


def test_what_cannot_be_simulated_is_said():
    with pytest.raises(DataError, match="Stable model cannot be simulated: fit one of spherical"):
        gstools_model(Structure("Stable", 1.0, 100.0))
    with pytest.raises(DataError, match="smoothness 40 cannot be simulated"):
        gstools_model(Structure("matern", 1.0, 100.0, 40.0))


@pytest.mark.parametrize(("text", "expected"), [("10;50;90", [10, 50, 90]), ("90, 5", [5, 90]), ("2.5", [2.5])])
def test_quantiles_are_read(text, expected):
    assert parse_quantiles(text) == expected


@pytest.mark.parametrize("text", ["", "ten", "0;50", "50;100", "-5"])
def test_what_is_no_quantile_is_refused(text):
    with pytest.raises(DataError, match="not percentages above 0 and below 100"):
        parse_quantiles(text)

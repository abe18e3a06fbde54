"""Kriging against gstat, PyKrige and gstools, exact properties, and its own brute force."""

import csv
import threading

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.grid import Grid
from geohalo.core.kriging import Kriging, averaged
from geohalo.core.kriging_grid import krige_grid
from geohalo.core.local_kriging import LocalKriging
from geohalo.core.variogram import Structure, Variogram

SPHERICAL = Variogram(0.05, (Structure("spherical", 0.59, 897.0),))
MODELS = {
    "spherical": SPHERICAL,
    "exponential": Variogram(0.1, (Structure("exponential", 0.9, 400.0),)),
    "gaussian": Variogram(0.1, (Structure("gaussian", 0.9, 400.0),)),
    "anisotropic": Variogram(0.1, (Structure("spherical", 0.9, 400.0),), 30.0, 0.5),
    "nested": Variogram(0.1, (Structure("spherical", 0.4, 100.0), Structure("spherical", 0.5, 400.0))),
}


def survey(n=60, seed=3, q=1):
    rng = np.random.default_rng(seed)
    return rng.uniform(0, 1000, (n, 2)), rng.normal(size=(n, q))


def collect(system, grid, method=krige_grid, **options):
    """Return (rows, columns, q) predictions, and variances and multipliers, of a raster."""
    parts = []

    def write(first, found):
        assert first == sum(len(part.variance) for part in parts)
        parts.append(found)

    (method(system, grid, write, **options) if method is krige_grid else method(grid, write, **options))
    return [np.concatenate(found) for found in zip(*parts)]


def centres(grid):
    east, north = np.meshgrid(grid.eastings(), grid.northings())
    return np.column_stack([east.ravel(), north.ravel()])


@pytest.fixture(scope="module")
def answer(surveys):
    def read(name):
        with open(surveys / "reference/kriging" / f"{name}.csv", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        return (
            np.array([[float(row["x"]), float(row["y"])] for row in rows]),
            np.array([float(row["var1.pred"]) for row in rows]),
            np.array([float(row["var1.var"]) for row in rows]),
        )

    return read


@pytest.fixture
def twelve(vector, monkeypatch):
    """The twelve points of the vectors, which a user could not krige with a drift of second order."""
    for module in ("kriging", "local_kriging"):
        monkeypatch.setattr(f"geohalo.core.{module}.check_count", lambda *numbers: None)
    given = vector("KRG-01")["input"]
    return (
        np.column_stack([given["x"], given["y"]]).astype(float),
        np.array(given["z"]),
        np.column_stack([given["tx"], given["ty"]]).astype(float),
    )


def twelve_model(name):
    kind = {"OKexp": "exponential", "OKgau": "gaussian"}.get(name, "spherical")
    model = Variogram(0.1, (Structure(kind, 0.9, 400.0),))
    return model._replace(azimuth=30.0, ratio=0.5) if name == "OKaniso" else model


# --- published numbers


@pytest.mark.parametrize("name", ["OK", "UK1", "UK2", "SK", "OKaniso", "OKexp", "OKgau"])
def test_four_places(twelve, vector, name):
    coordinates, values, places = twelve
    order = {"UK1": 1, "UK2": 2, "SK": None}.get(name, 0)
    expected = vector("KRG-01")["expected"][name]
    for system in (
        Kriging(coordinates, values, twelve_model(name), order, mean=2.0),
        LocalKriging(coordinates, values, twelve_model(name), order, mean=2.0, neighbours=12),
    ):
        found = system.predict(places)
        npt.assert_allclose(found.values[:, 0], expected["pred"], atol=1e-8)
        npt.assert_allclose(found.variance, expected["var"], atol=1e-8)


def test_nugget_as_error_of_measurement(twelve):
    coordinates, values, places = twelve
    found = Kriging(coordinates, values, twelve_model("OK"), nugget_as_error=True).predict(places[2:3])
    npt.assert_allclose(found.values, [[1.69277346]], atol=1e-8)
    npt.assert_allclose(found.variance, [0.18662836], atol=1e-8)


@pytest.mark.parametrize(("name", "order"), [("OK", 0), ("UK1", 1)])
def test_leaving_one_out(twelve, vector, name, order):
    coordinates, values, _ = twelve
    expected = vector("KRG-03")["expected"][name]
    predicted, variance = Kriging(coordinates, values, twelve_model("OK"), order).leave_one_out()
    npt.assert_allclose(values - predicted[:, 0], expected["residuals"], atol=1e-8)
    npt.assert_allclose(variance, expected["variances"], atol=1e-8)


@pytest.mark.parametrize(
    ("name", "model", "order"),
    [
        ("meuse_ok_logzinc", SPHERICAL, 0),
        ("meuse_sk_logzinc", SPHERICAL, None),
        ("meuse_uk_xy_logzinc", SPHERICAL, 1),
        ("meuse_ok_logzinc_aniso", Variogram(0.05, (Structure("spherical", 0.5, 1200.0),), 45.0, 0.5), 0),
        ("meuse_ok_logzinc_exp", Variogram(0.05, (Structure("exponential", 0.59, 900.0),)), 0),
        ("meuse_ok_logzinc_gau", Variogram(0.05, (Structure("gaussian", 0.59, 300 * 3**0.5),)), 0),
    ],
)
def test_meuse_as_gstat_has_it(meuse, answer, name, model, order):
    places, predicted, variance = answer(name)
    found = Kriging(*meuse, model, order, mean=5.9).predict(places)
    # the published numbers are rounded to six digits
    npt.assert_allclose(found.values[:, 0], predicted, atol=5.1e-7)
    npt.assert_allclose(found.variance, variance, atol=5.1e-7)


def test_blocks_of_meuse_as_gstat_has_them(meuse, answer):
    places, predicted, variance = answer("meuse_blockok_logzinc_40m")
    low, high = places.min(axis=0) - 20, places.max(axis=0) + 20
    grid = Grid(low[0], high[1], 40, round((high[1] - low[1]) / 40), round((high[0] - low[0]) / 40))
    cells = grid.cells_of(places)
    for system, method in (
        (Kriging(*meuse, SPHERICAL), krige_grid),
        (LocalKriging(*meuse, SPHERICAL, neighbours=155), None),
    ):
        found = collect(system, grid, method or system.grid, block=(40, 40), precision="double")
        npt.assert_allclose(found[0].ravel()[cells], predicted, atol=6e-7)
        npt.assert_allclose(found[1].ravel()[cells], variance, atol=6e-7)


def test_eight_neighbours_of_meuse_as_gstat_has_them(meuse, answer):
    places, predicted, variance = answer("meuse_ok_logzinc_nmax8")
    system = LocalKriging(*meuse, SPHERICAL, neighbours=8)
    found = system.predict(places)
    # which of two equally near ones is the eighth neighbour is not said
    distance = np.sort(np.hypot(*(places[:, None] - meuse[0]).T).T, axis=1)
    clear = distance[:, 8] - distance[:, 7] > 1e-6
    assert clear.mean() > 0.99
    npt.assert_allclose(found.values[clear, 0], predicted[clear], atol=5.1e-7)
    npt.assert_allclose(found.variance[clear], variance[clear], atol=5.1e-7)


def test_leaving_one_out_of_meuse(meuse, vector):
    expected = vector("KRG-05")["expected"]
    model = Variogram(expected["nugget"], (Structure("spherical", expected["psill"], expected["range"]),))
    predicted, variance = Kriging(*meuse, model).leave_one_out()
    errors = meuse[1] - predicted[:, 0]
    assert errors.mean() == pytest.approx(expected["ME"], abs=1e-8)
    assert np.sqrt((errors**2).mean()) == pytest.approx(expected["RMSE"], abs=1e-8)
    assert (errors**2 / variance).mean() == pytest.approx(expected["MSSE"], abs=1e-7)


def test_jura_as_gstat_has_it(surveys, answer):
    def read(name):
        with open(surveys / "reference/kriging" / name, encoding="utf-8") as file:
            return list(csv.DictReader(file))

    rows = read("jura_pred.csv")
    coordinates = np.array([[float(row["Xloc"]), float(row["Yloc"])] for row in rows])
    cobalt = np.array([float(row["Co"]) for row in rows])
    model = Variogram(1.171345, (Structure("spherical", 12.831330, 1.184498),))
    found = read("jura_ok_Co_at_val.csv")
    places = np.array([[float(row["Xloc"]), float(row["Yloc"])] for row in found])
    predicted = Kriging(coordinates, cobalt, model).predict(places)
    # the model is published to seven digits
    npt.assert_allclose(predicted.values[:, 0], [float(row["pred"]) for row in found], atol=2e-6)
    npt.assert_allclose(predicted.variance, [float(row["var"]) for row in found], atol=2e-6)


# --- other programs


@pytest.mark.parametrize(("order", "drift"), [(0, []), (1, ["regional_linear"])])
def test_pykrige_finds_the_same(order, drift):
    pykrige = pytest.importorskip("pykrige")
    coordinates, values = survey()
    options = {"variogram_model": "spherical", "variogram_parameters": {"psill": 0.9, "range": 400, "nugget": 0.1}}
    if drift:
        options["drift_terms"] = drift
    kind = pykrige.UniversalKriging if drift else pykrige.OrdinaryKriging
    other = kind(*coordinates.T, values[:, 0], **options)
    model = Variogram(0.1, (Structure("spherical", 0.9, 400.0),))
    grid = Grid(0, 1000, 50, 20, 20)
    predicted, variance = other.execute("grid", grid.eastings(), grid.northings())
    found = collect(Kriging(coordinates, values, model, order), grid, precision="double")
    npt.assert_allclose(found[0][..., 0], predicted, atol=1e-9)
    npt.assert_allclose(found[1], variance, atol=1e-9)


def test_gstools_finds_the_same():
    gstools = pytest.importorskip("gstools")
    coordinates, values = survey()
    model = gstools.Exponential(dim=2, var=0.9, nugget=0.1, len_scale=400 / 3)
    other = gstools.krige.Ordinary(model, coordinates.T, values[:, 0], exact=True)
    places = survey(100, 8)[0]
    predicted, variance = other(places.T)
    found = Kriging(coordinates, values, MODELS["exponential"]).predict(places)
    npt.assert_allclose(found.values[:, 0], predicted, atol=1e-9)
    npt.assert_allclose(found.variance, variance, atol=1e-9)


# --- exact properties


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("order", [None, 0, 1, 2])
def test_samples_are_given_back(name, order):
    coordinates, values = survey()
    for system in (
        Kriging(coordinates, values, MODELS[name], order),
        LocalKriging(coordinates, values, MODELS[name], order, neighbours=20),
    ):
        found = system.predict(coordinates)
        npt.assert_allclose(found.values, values, atol=1e-8)
        npt.assert_allclose(found.variance, 0, atol=1e-9)


@pytest.mark.parametrize(("order", "surface"), [(1, lambda x, y: 3 + 2 * x - y), (2, lambda x, y: x * x - x * y + y)])
def test_a_surface_of_the_drift_is_reproduced(order, surface):
    coordinates, _ = survey()
    places = survey(50, 9)[0] * 3 - 1000
    for system in (
        Kriging(coordinates, surface(*coordinates.T), SPHERICAL, order),
        LocalKriging(coordinates, surface(*coordinates.T), SPHERICAL, order, neighbours=30),
    ):
        expected = surface(*places.T)
        npt.assert_allclose(
            system.predict(places).values[:, 0], expected, rtol=1e-6, atol=1e-6 * np.abs(expected).max()
        )


def test_weights_sum_to_one():
    """Kriging is linear in the values: a constant comes out as it is, whatever the model."""
    coordinates, _ = survey()
    places = survey(30, 5)[0] * 4 - 1500
    for model in MODELS.values():
        npt.assert_allclose(Kriging(coordinates, np.full(60, 7.0), model).predict(places).values, 7, atol=1e-9)


def test_a_drift_map_is_followed():
    coordinates, _ = survey()
    outer = np.sin(coordinates[:, :1] / 100)
    places = survey(40, 6)[0]
    system = Kriging(coordinates, 5 - 3 * outer, SPHERICAL, 0, external=outer)
    npt.assert_allclose(system.predict(places, np.sin(places[:, :1] / 100)).values, 5 - 3 * np.sin(places[:, :1] / 100))


def test_lognormal_mean_needs_the_multiplier():
    """exp(Y + (C(0) - Var Y)/2) with Var Y = w'Cw, from weights computed one by one."""
    coordinates, values = survey()
    model = MODELS["exponential"]
    places = survey(5, 7)[0]
    found = Kriging(coordinates, values, model, 1).predict(places)
    weights = Kriging(coordinates, np.eye(60), model, 1).predict(places).values
    covariance = model.covariance(np.hypot(*(coordinates[:, None] - coordinates).T)) + model.nugget * np.eye(60)
    expected = model.sill - np.einsum("mi,ij,mj->m", weights, covariance, weights)
    npt.assert_allclose(found.variance + 2 * found.multiplier, expected, atol=1e-10)


@pytest.mark.parametrize("order", [None, 0, 1, 2])
def test_leaving_out_equals_kriging_without(order):
    coordinates, values = survey(q=2)
    folds = np.arange(60) % 7
    system = Kriging(coordinates, values, SPHERICAL, order)
    predicted, variance = system.leave_out(folds)
    for fold in range(7):
        kept = folds != fold
        found = Kriging(coordinates[kept], values[kept], SPHERICAL, order).predict(coordinates[~kept])
        npt.assert_allclose(predicted[~kept], found.values, atol=1e-10)
        npt.assert_allclose(variance[~kept], found.variance, atol=1e-10)
    npt.assert_allclose(system.leave_out(np.arange(60))[0], system.leave_one_out()[0], atol=1e-10)
    local = LocalKriging(coordinates, values, SPHERICAL, order, neighbours=59)
    npt.assert_allclose(local.leave_one_out()[0], system.leave_one_out()[0], atol=1e-10)


# --- rasters


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("order", [0, 2])
def test_tiles_give_what_single_places_give(name, order):
    coordinates, values = survey(300, q=3)
    grid = Grid(-100, 1100, 7.5, 150, 170)
    # some samples lie in the middle of a cell
    coordinates[:5] = centres(grid)[[0, 4000, 8000, 12000, 20000]]
    system = Kriging(coordinates, values, MODELS[name], order)
    expected = system.predict(centres(grid))
    double = collect(system, grid, precision="double")
    npt.assert_allclose(double[0].reshape(-1, 3), expected.values, atol=1e-9)
    npt.assert_allclose(double[1].ravel(), expected.variance, atol=1e-9)
    npt.assert_allclose(double[2].ravel(), expected.multiplier, atol=1e-9)
    mixed = collect(system, grid)
    npt.assert_array_equal(mixed[0], double[0])
    npt.assert_allclose(mixed[1], double[1], atol=1e-5 * MODELS[name].sill)


@pytest.mark.parametrize("block", [None, (5, 5)])
@pytest.mark.parametrize("kind", ["exponential", "gaussian", "matern"])
def test_covariances_with_far_samples_are_interpolated(monkeypatch, kind, block):
    """The variance stays within the error of single precision where most samples are far from every tile."""
    coordinates, values = survey(800)
    grid = Grid(0, 1000, 5, 60, 200)
    system = Kriging(coordinates, values, Variogram(0.01, (Structure(kind, 0.99, 300.0),), 20.0, 0.7))
    exact = collect(system, grid, block=block, precision="double")
    # no tile may take all samples
    monkeypatch.setattr("geohalo.core.kriging_grid._squares", None)
    found = collect(system, grid, block=block)
    npt.assert_array_equal(found[0], exact[0])
    npt.assert_allclose(found[1], exact[1], atol=2e-6)


@pytest.mark.parametrize("search", ["shared", "exact"])
def test_local_tiles(search):
    coordinates, values = survey(80, q=2)
    grid = Grid(0, 1000, 27, 38, 37)
    system = LocalKriging(coordinates, values, SPHERICAL, 0, neighbours=80, search=search)
    expected = Kriging(coordinates, values, SPHERICAL).predict(centres(grid))
    found = collect(system, grid, system.grid, precision="double")
    npt.assert_allclose(found[0].reshape(-1, 2), expected.values, atol=1e-9)
    npt.assert_allclose(found[1].ravel(), expected.variance, atol=1e-9)


def test_shared_neighbourhoods_are_nearer_to_all_samples_than_as_many_of_each_cell():
    rng = np.random.default_rng(11)
    coordinates = rng.uniform(0, 100, (3000, 2))
    values = np.sin(coordinates[:, 0] / 5) + np.cos(coordinates[:, 1] / 7) + 0.5 * rng.normal(size=3000)
    model, grid = Variogram(0.25, (Structure("spherical", 0.75, 10.0),)), Grid(20, 80, 0.5, 120, 120)
    far = LocalKriging(coordinates, values, model, neighbours=320).predict(centres(grid)[::41])
    errors = {}
    for search in ("shared", "exact"):
        system = LocalKriging(coordinates, values, model, neighbours=24, search=search)
        found = collect(system, grid, system.grid, precision="double")
        errors[search] = np.abs(found[0].reshape(-1)[::41] - far.values[:, 0])
    assert errors["shared"].max() <= errors["exact"].max()
    assert np.sqrt((errors["shared"] ** 2).mean()) <= np.sqrt((errors["exact"] ** 2).mean())


def test_north_is_up():
    """A value that grows northwards is largest in row 0, and a cell's value is that of its middle."""
    coordinates, _ = survey()
    grid = Grid(0, 1000, 100, 10, 10)
    system = Kriging(coordinates, coordinates[:, 1], SPHERICAL, 1)
    found = collect(system, grid)[0][..., 0]
    npt.assert_allclose(found[:, 0], np.arange(950, 0, -100), atol=1e-6)
    local = LocalKriging(coordinates, coordinates[:, 1], SPHERICAL, 1, neighbours=20)
    npt.assert_allclose(collect(local, grid, local.grid)[0][:, 3, 0], np.arange(950, 0, -100), atol=1e-6)


def test_outside_the_study_area_nothing_is_written():
    coordinates, values = survey()
    grid = Grid(0, 1000, 10, 100, 100)
    inside = np.zeros(grid.shape, bool)
    inside[40:60, 70:75] = True
    for system in (
        Kriging(coordinates, values, SPHERICAL),
        LocalKriging(coordinates, values, SPHERICAL, neighbours=20),
    ):
        method = krige_grid if isinstance(system, Kriging) else system.grid
        found = collect(system, grid, method, inside=inside)
        npt.assert_array_equal(~np.isnan(found[0][..., 0]), inside)
        npt.assert_array_equal(~np.isnan(found[1]), inside)


def test_a_radius_and_sectors_limit_the_neighbours():
    coordinates, values = survey(200)
    places = np.array([[500.0, 500.0], [5000.0, 5000.0]])
    found = LocalKriging(coordinates, values, SPHERICAL, neighbours=16, radius=300, fewest=4).predict(places)
    assert np.isnan(found.variance).tolist() == [False, True]
    # four samples of each quadrant and no others
    towards = coordinates - places[0]
    sector = 2 * (towards[:, 0] >= 0) + (towards[:, 1] >= 0)
    near = np.argsort(np.hypot(*towards.T))
    rows = np.concatenate([near[sector[near] == number][:4] for number in range(4)])
    expected = Kriging(coordinates[rows], values[rows], SPHERICAL).predict(places[:1])
    found = LocalKriging(coordinates, values, SPHERICAL, neighbours=16, sectors=True).predict(places[:1])
    npt.assert_allclose(found.values, expected.values, atol=1e-10)


def test_a_raster_can_be_cancelled():
    coordinates, values = survey(400)
    before = threading.active_count()
    for system in (Kriging(coordinates, values, SPHERICAL), LocalKriging(coordinates, values, SPHERICAL)):
        method = (
            (lambda *given, s=system, **more: krige_grid(s, *given, **more))
            if isinstance(system, Kriging)
            else system.grid
        )
        calls = []

        def progress(fraction, message="", calls=calls):
            calls.append(fraction)
            if len(calls) == 3:
                raise Cancelled

        with pytest.raises(Cancelled):
            method(Grid(0, 1000, 1, 1000, 1000), lambda first, found: None, progress=progress)
        assert max(calls) < 0.2
    assert threading.active_count() == before


# --- bad input


def test_bad_input():
    coordinates, values = survey()
    with pytest.raises(DataError, match="There are 9 samples at distinct places"):
        Kriging(coordinates[:9], values[:9], SPHERICAL)
    with pytest.raises(DataError, match="average them first"):
        Kriging(np.vstack([coordinates, coordinates[:1]]), np.vstack([values, values[:1]]), SPHERICAL)
    with pytest.raises(DataError, match="Sample number 4 lacks"):
        Kriging(coordinates, np.where(np.arange(60)[:, None] == 3, np.nan, values), SPHERICAL)
    line = np.column_stack([np.arange(60.0), 2 * np.arange(60.0)])
    for order in (1, 2):
        with pytest.raises(DataError, match="samples on a line"):
            Kriging(line, values, SPHERICAL, order)
    with pytest.raises(DataError, match="neighbours are too few"):
        LocalKriging(coordinates, values, SPHERICAL, 2, neighbours=8)
    close = coordinates.copy()
    close[1] = close[0] + 1e-7
    with pytest.raises(DataError, match="nugget"):
        Kriging(close, values, Variogram(0.0, (Structure("gaussian", 1.0, 900.0),))).predict(coordinates)


def test_samples_at_one_place_are_averaged():
    coordinates, values = survey(5)
    again = np.vstack([coordinates, coordinates[1:2], coordinates[1:2]])
    places, means, repeated = averaged(again, np.vstack([values, [[1.0], [2.0]]]))
    assert repeated == 2
    npt.assert_array_equal(places, coordinates)
    npt.assert_allclose(means[1], (values[1] + 3) / 3)
    npt.assert_array_equal(means[[0, 2, 3, 4]], values[[0, 2, 3, 4]])


def test_a_smooth_model_without_nugget_is_mapped_in_single_precision():
    """The variance near the samples of a Gaussian model is smaller than what single precision tells from zero."""
    coordinates, values = survey(40)
    model = Variogram(0.0, (Structure("gaussian", 1.0, 250.0),))
    found = collect(Kriging(coordinates, values, model), Grid(0, 1000, 5, 200, 200))
    double = collect(Kriging(coordinates, values, model), Grid(0, 1000, 5, 200, 200), precision="double")
    # condition 1e9: twice what other models are off
    npt.assert_allclose(found[1], double[1], atol=2e-5)
    assert (found[1] >= 0).all()

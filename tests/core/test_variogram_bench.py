"""Variogram models changed by hand."""

import json

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import DataError
from geohalo.core.samples import Samples
from geohalo.core.store import load_model, save_model
from geohalo.core.variogram import Structure, Variogram, to_dict
from geohalo.core.variogram_bench import (
    changed,
    classes_of,
    fit_again,
    limits,
    misfit,
    modelled,
    set_by_hand,
    write_changed,
)
from geohalo.core.variogram_fit import WEIGHTS, Directional
from geohalo.core.variogram_model import VariogramModel

MODEL = Variogram(20.0, (Structure("spherical", 80.0, 1200.0),))
H = np.arange(1, 16) * 100.0
BY_HAND = Variogram(0.1, (Structure("exponential", 0.7, 900.0), Structure("spherical", 0.2, 2500.0)))


def classes(variogram=MODEL, shift=0.0, pairs=100):
    return Directional(H, variogram.semivariance(H) + shift, np.full(len(H), pairs))


def field(seed=3, n=160):
    """Samples of a field that changes over some 1500 m, longer towards the north."""
    rng = np.random.default_rng(seed)
    places = rng.uniform(0, 10_000, (n, 2))
    waves = rng.normal(size=(40, 2)) / [900, 1800]
    values = np.cos(places @ waves.T + rng.uniform(0, 6.28, 40)).sum(axis=1) + rng.normal(size=n)
    return Samples(["Cu_log10"], values, places)


@pytest.fixture(scope="module")
def fitted():
    return VariogramModel(("spherical",)).fit(field())


@pytest.mark.parametrize("weights", WEIGHTS)
@pytest.mark.parametrize("anisotropy", [{}, {"azimuth": 10.0, "ratio": 0.5}])
def test_the_misfit_of_a_fit_is_what_the_fit_made_small(weights, anisotropy):
    model = VariogramModel(("exponential",), weights=weights, **anisotropy).fit(field())
    npt.assert_allclose(misfit(model.classes, model.variogram, weights).error, model.error_, rtol=1e-4)


def test_the_misfit_of_a_curve_that_lies_too_high_everywhere_is_how_much_too_high():
    for weights in WEIGHTS:
        found = misfit(classes(shift=-3.0), MODEL, weights)
        npt.assert_allclose([found.rmse, found.weighted], 3.0)
    assert found.classes == 15


def test_the_weighted_misfit_looks_at_the_near_classes():
    near, far = classes(), classes()
    near.semivariance[0] += 10
    far.semivariance[-1] += 10
    assert misfit(near, MODEL).rmse == pytest.approx(misfit(far, MODEL).rmse)
    # by the square of the distance
    assert misfit(near, MODEL).weighted == pytest.approx(15 * misfit(far, MODEL).weighted)


def test_classes_of_few_pairs_do_not_count():
    some = classes()
    some.semivariance[3] += 50
    some.pairs[3] = 29
    found = misfit(some, MODEL)
    assert (found.classes, found.rmse) == (14, pytest.approx(0, abs=1e-9))


def test_classes_are_met_in_their_own_direction():
    model = Variogram(0.0, (Structure("exponential", 1.0, 900.0),), azimuth=30.0, ratio=0.25)
    along, across = modelled(Directional(np.full(2, 200.0), np.zeros(2), np.ones(2), np.array([30.0, 120.0])), model)
    npt.assert_allclose([along, across], [1 - np.exp(-600 / 900), 1 - np.exp(-2400 / 900)])


def test_sliders_reach_beyond_the_highest_class_and_what_the_model_has():
    assert limits(classes(), MODEL) == (150.0, 3000.0)
    far = MODEL._replace(structures=(Structure("spherical", 400.0, 9000.0),))
    found = limits(classes(), far)
    assert found.semivariance > 420
    assert found.distance > 9000


def test_fitting_again_finds_the_model_of_the_classes():
    start = Variogram(5.0, (Structure("spherical", 10.0, 400.0),))
    found = fit_again(classes(), start).variogram
    npt.assert_allclose([found.nugget, *found.structures[0][1:3]], [20, 80, 1200], rtol=1e-5)


def test_what_is_held_stays_when_fitting_again():
    start = Variogram(5.0, (Structure("spherical", 10.0, 700.0),))
    found = fit_again(classes(), start, held={"nugget", ("range", 0)}).variogram
    assert (found.nugget, found.structures[0].range) == (5.0, 700.0)
    assert found.structures[0].sill > 60
    both = fit_again(classes(), start, held={("sill", 0)}).variogram
    assert both.structures[0].sill == 10.0


def test_a_pure_nugget_is_fitted_again_as_the_mean_of_the_classes():
    found = fit_again(classes(), Variogram(1.0, ()), "equal").variogram
    assert found.structures == ()
    assert found.nugget == pytest.approx(MODEL.semivariance(H).mean())


def test_a_known_anisotropy_is_kept():
    model = VariogramModel(("spherical",), azimuth=10.0, ratio=0.5).fit(field())
    found = fit_again(model.classes, model.variogram).variogram
    assert (found.azimuth, found.ratio) == (10.0, 0.5)
    npt.assert_allclose(found.structures[0][1:3], model.structures_[0][1:3], rtol=1e-4)


def test_a_changed_model_tells_what_was_fitted(fitted):
    other = changed(fitted, BY_HAND)
    assert other.variogram == BY_HAND
    assert other.chosen_ == "exponential+spherical"
    assert set_by_hand(other) == fitted.variogram
    assert other.error_ == misfit(fitted.classes, BY_HAND).error
    # a second change does not forget the fit
    assert set_by_hand(changed(other, MODEL)) == fitted.variogram
    # the numbers of a fit are not set by hand
    assert set_by_hand(changed(other, fitted.variogram, by_hand=False)) is None
    assert set_by_hand(fitted) is None
    assert fitted.chosen_ == "spherical"


def test_all_else_in_the_file_stays_as_it_is(fitted, tmp_path):
    path = tmp_path / "variogram.json"
    save_model(fitted, path, columns={"Cu_log10": "Cu_log10"}, crs="EPSG:32640", preprocessing=[], raw=["Cu_ppm"])
    before = json.loads(path.read_text("utf-8"))
    written = write_changed(load_model(path), BY_HAND, path)
    assert written.variogram == load_model(path).variogram == BY_HAND
    after = json.loads(path.read_text("utf-8"))
    assert after["fitted"].pop("by_hand_") == to_dict(fitted.variogram)
    new = {"nugget_", "structures_", "error_", "chosen_"}
    assert {name for name, value in after["fitted"].items() if before["fitted"][name] != value} == new
    assert set(after["fitted"]) == set(before["fitted"])
    assert {**after, "fitted": None} == {**before, "fitted": None}
    assert [one.name for one in tmp_path.iterdir()] == ["variogram.json"]


def test_a_model_that_is_none_leaves_the_file_alone(fitted, tmp_path):
    path = tmp_path / "variogram.json"
    save_model(fitted, path)
    before = path.read_bytes()
    with pytest.raises(DataError, match="partial sill"):
        write_changed(load_model(path), Variogram(0.1, (Structure("spherical", 0.0, 900.0),)), path)
    assert path.read_bytes() == before


def test_a_file_without_classes_is_known_as_such(fitted, tmp_path):
    path = tmp_path / "variogram.json"
    save_model(fitted, path)
    document = json.loads(path.read_text("utf-8"))
    for name in ("distance_", "semivariance_", "pairs_", "direction_"):
        del document["fitted"][name]
    path.write_text(json.dumps(document), "utf-8")
    assert classes_of(load_model(path)) is None
    assert write_changed(load_model(path), BY_HAND, path).variogram == BY_HAND
    assert classes_of(fitted).distance is fitted.distance_

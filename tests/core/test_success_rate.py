"""ROC and success-rate curves: identities, scikit-learn, the prediction-area plot, and a published AUC."""

import csv

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.grid import Grid
from geohalo.core.map_auc import map_auc
from geohalo.core.prediction_area import prediction_area
from geohalo.core.success_rate import GRID, RateCurve, curve_columns, success_rates


@pytest.fixture
def survey():
    """A map of 2 000 cells with ties, one of noise, and 60 occurrences that prefer high values, some in one cell."""
    rng = np.random.default_rng(7)
    values = rng.normal(size=2000).round(1)
    chance = np.exp(values)
    return {"good": values, "noise": rng.normal(size=2000)}, rng.choice(2000, 60, p=chance / chance.sum())


def of(rates, name, measure):
    return rates.columns[measure][rates.columns["map"].index(name)]


def test_areas_of_a_map_of_twenty_cells(vector):
    """Five occurrences in twenty cells: the areas by counting pairs, and the identity of PA-03."""
    values = np.arange(20.0)[::-1]
    cells = np.array([0, 1, 3, 6, 9])
    found = success_rates({"map": values}, cells, bootstrap=0).columns
    barren = np.delete(values, cells)
    auc = np.mean([(value > barren).mean() for value in values[cells]])
    share, (expected, tolerance) = 5 / 20, (vector("PA-03")["expected"], vector("PA-03")["tol"])
    npt.assert_allclose(found["auc"], auc, atol=tolerance)
    npt.assert_allclose((found["ausrc"][0] - share / 2) / (1 - share), auc, atol=tolerance)
    npt.assert_allclose((expected["success_rate_auc"] - share / 2) / (1 - share), expected["roc_auc"], atol=tolerance)
    # of the first four cells the three with occurrences are cut at 20 % of the area
    npt.assert_allclose(found["rate_20"], 60)
    # the curve goes through 0, 20, 40, 40 and 60 % on the way
    npt.assert_allclose(found["partial_auc"], (0.1 + 0.3 + 0.4 + 0.5) / 4)


def test_identity_of_the_areas(survey):
    maps, cells = survey
    cells = np.unique(cells)
    found, share = success_rates(maps, cells, bootstrap=0).columns, len(cells) / 2000
    npt.assert_allclose(found["auc"], (np.array(found["ausrc"]) - share / 2) / (1 - share), rtol=1e-12)


def test_the_reverse_of_a_map_has_the_complement(survey):
    maps, cells = survey
    turned = success_rates({name: -values for name, values in maps.items()}, cells, bootstrap=0).columns
    found = success_rates(maps, cells, bootstrap=0).columns
    for measure in ("auc", "ausrc"):
        npt.assert_allclose(turned[measure], 1 - np.array(found[measure]), rtol=1e-12)


def test_flat_and_perfect_maps():
    flat = success_rates({"flat": np.ones(100)}, np.arange(10), bootstrap=50).columns
    npt.assert_allclose([flat["auc"], flat["ausrc"], flat["auc_low"], flat["auc_high"]], 0.5)
    npt.assert_allclose([flat["partial_auc"], flat["partial_auc_high"]], 0.1)
    npt.assert_allclose(flat["rate_20"], 20)
    perfect = success_rates({"perfect": np.arange(100.0)}, [99, 98], bootstrap=0)
    assert perfect.columns["auc"] == [1.0]
    npt.assert_array_equal(perfect.roc["perfect"].at(GRID), 1)


def test_figures_are_those_of_the_prediction_area_plot(survey):
    maps, cells = survey
    rates = success_rates(maps, cells, bootstrap=0)
    for name, values in maps.items():
        plot = prediction_area(values, values[cells], bootstrap=0)
        assert of(rates, name, "auc") == pytest.approx(map_auc(values, values[cells], cells=cells), abs=1e-12)
        assert of(rates, name, "ausrc") == pytest.approx(plot.success_rate_area(), abs=1e-12)
        assert of(rates, name, "partial_auc") == pytest.approx(plot.success_rate_area(20), abs=1e-12)
        area, rate = np.append(0, plot.occupied_area) / 100, np.append(0, plot.prediction_rate) / 100
        npt.assert_allclose(rates.success[name].at(GRID), np.interp(GRID, area, rate), atol=1e-12)
        x, y = rates.success[name].corners()
        npt.assert_allclose(np.interp(area, x, y), rate, atol=1e-12)
        threshold = rates.values[name]
        share = np.array([(values >= value).mean() for value in threshold])
        higher = np.array([(values > value).mean() for value in threshold])
        assert (share >= GRID - 1e-9).all()
        assert (higher <= GRID + 1e-9).all()


def test_roc_curve_is_that_of_scikit_learn(survey):
    metrics = pytest.importorskip("sklearn.metrics")
    maps, cells = survey
    cells = np.unique(cells)
    rates = success_rates(maps, cells, bootstrap=0)
    holding = np.isin(np.arange(2000), cells)
    for name, values in maps.items():
        x, y, _ = metrics.roc_curve(holding, values, drop_intermediate=False)
        mine = rates.roc[name].corners()
        # the curves are the same line: each passes through the other's corners, steps by their area
        inner = np.setdiff1d(np.linspace(0, 1, 997), np.concatenate([x, mine[0]]))
        npt.assert_allclose(rates.roc[name].at(inner), np.interp(inner, x, y), atol=1e-12)
        npt.assert_allclose(np.interp(inner, *mine), np.interp(inner, x, y), atol=1e-12)
        npt.assert_allclose(of(rates, name, "auc"), metrics.roc_auc_score(holding, values), rtol=1e-12)


def test_steps_at_one_place_of_the_area():
    """The second occurrence has no cell without occurrence beside it: the curve first slopes, then steps."""
    curve = RateCurve([0.0, 0.1], [0.1, 0.1])
    npt.assert_allclose(curve.at(np.array([0, 0.05, 0.1, 1])), [0, 0.25, 1, 1])
    npt.assert_allclose(curve.contributions(), [0.95, 0.9])
    npt.assert_allclose(curve.contributions(0.05), [0.25, 0])
    x, y = curve.corners()
    npt.assert_allclose((np.diff(x) * (y[1:] + y[:-1])).sum() / 2, 0.925)


def test_bootstrap_draws_are_maps_judged_again(survey):
    from geohalo.core.occurrences import resamples

    maps, cells = survey
    values = maps["good"]
    rates = success_rates({"good": values}, cells, bootstrap=40, seed=5)
    aucs, partial, curves = [], [], []
    for counts in resamples(60, 40, 5):
        for row in counts:
            drawn = np.repeat(cells, row)
            plot = prediction_area(values, values[drawn], bootstrap=0)
            partial.append(plot.success_rate_area(20))
            area, rate = np.append(0, plot.occupied_area) / 100, np.append(0, plot.prediction_rate) / 100
            curves.append(np.interp(GRID, area, rate))
            # the cells without occurrence stay those of the map
            barren = np.delete(values, np.unique(cells))
            aucs.append(np.mean([(v > barren).mean() + (v == barren).mean() / 2 for v in values[drawn]]))
    for name, draws in (("auc", aucs), ("partial_auc", partial)):
        npt.assert_allclose(
            [rates.columns[f"{name}_{end}"][0] for end in ("low", "high")], np.percentile(draws, [2.5, 97.5]), rtol=1e-9
        )
    npt.assert_allclose(rates.bands["good"][1], np.percentile(curves, [2.5, 97.5], axis=0), atol=1e-6)


def test_maps_share_their_bootstrap_samples(survey):
    maps, cells = survey
    both = success_rates({**maps, "twin": maps["good"]}, cells, bootstrap=100)
    assert of(both, "twin", "auc_low") == of(both, "good", "auc_low")
    alone = success_rates({"good": maps["good"]}, cells, bootstrap=100)
    assert of(alone, "good", "auc_low") == of(both, "good", "auc_low")
    assert of(both, "good", "auc_low") < of(both, "good", "auc") < of(both, "good", "auc_high")
    assert of(both, "noise", "auc_low") < 0.5 < of(both, "noise", "auc_high")
    other = success_rates({"good": maps["good"]}, cells, bootstrap=100, seed=1)
    assert of(other, "good", "auc_low") != of(both, "good", "auc_low")


def test_only_cells_that_all_maps_have_count(survey):
    maps, cells = survey
    holes = {**maps, "holes": np.where(np.arange(2000) % 4 == 0, np.nan, maps["good"])}
    found = success_rates(holes, [*cells, -1, -1], bootstrap=0)
    kept = cells[cells % 4 != 0]
    part = np.delete(np.arange(2000), np.arange(0, 2000, 4))
    place = np.searchsorted(part, kept)
    expected = success_rates({"good": maps["good"][part]}, place, bootstrap=0)
    assert of(found, "good", "auc") == of(expected, "good", "auc")
    assert (found.n_occurrences, found.n_cells, found.n_holding) == (len(kept), 1500, len(set(kept.tolist())))
    assert [notice.code for notice in found.notices] == ["occurrences_outside", "occurrences_nodata"]


def test_table_of_the_curves(survey):
    maps, cells = survey
    rates = success_rates(maps, cells, bootstrap=60)
    table = curve_columns(rates)
    assert {len(column) for column in table.values()} == {2 * len(GRID)}
    first = {name: np.array(column[: len(GRID)]) for name, column in table.items() if name != "map"}
    for name in ("rate", "true_positive_rate"):
        assert (np.diff(first[name]) >= 0).all()
        assert first[name][-1] == 100
        assert (first[f"{name}_low"] <= first[f"{name}_high"] + 1e-9).all()
    bare = curve_columns(success_rates(maps, cells, bootstrap=0))
    assert set(bare["rate_low"]) == {None}
    npt.assert_array_equal(bare["rate"], table["rate"])


def test_published_auc_of_cloncurry(surveys):
    gdal, ogr = (pytest.importorskip(f"osgeo.{name}") for name in ("gdal", "ogr"))
    folder = surveys / "reference" / "cloncurry-iocg"
    dataset = gdal.Open(str(folder / "posterior_probability.tif"))
    raster, nodata = dataset.ReadAsArray(), dataset.GetRasterBand(1).GetNoDataValue()
    west, size, _, north, _, _ = dataset.GetGeoTransform()
    source = ogr.Open(str(folder / "iocg_deposits.gpkg"))
    places = [(f.GetGeometryRef().GetX(), f.GetGeometryRef().GetY()) for f in source.GetLayer(0)]
    values = np.where(raster == nodata, np.nan, raster)
    rates = success_rates({"p": values}, Grid(west, north, size, *raster.shape).cells_of(places), bootstrap=200)
    with open(folder / "posterior_probability_auc.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    npt.assert_allclose(rates.columns["auc"], float(rows[0]["AUC"]), atol=1e-9)
    assert rates.columns["auc_low"][0] < float(rows[0]["AUC"]) < rates.columns["auc_high"][0]
    # six deposits share a cell
    assert (rates.n_occurrences, rates.n_holding) == (258, 252)
    assert rates.n_cells - rates.n_holding == int(rows[0]["N"]) - 258
    # the published points of the ROC curve, at thresholds between the few distinct values
    for row in rows[1:13]:
        x, y = float(row["thresholds.false.pos.rate"]), float(row["thresholds.sensitivity"])
        npt.assert_allclose(np.interp(x, *rates.roc["p"].corners()), y, atol=2e-5)


@pytest.mark.parametrize(
    ("maps", "cells", "text"),
    [
        ({"a": np.ones(4), "b": np.ones(5)}, [0], "different numbers of cells"),
        ({"a": np.array([1, np.nan]), "b": np.array([np.nan, 1])}, [0], "no cell with data in common"),
        ({"a": np.array([1, np.nan])}, [-1, 1], "None of the 2 occurrences lies on the map .1 outside, 1 without data"),
        ({"a": np.array([1.0, 2.0])}, [0, 1], "Every cell of the map holds an occurrence"),
    ],
)
def test_refusals(maps, cells, text):
    with pytest.raises(DataError, match=text):
        success_rates(maps, cells)


def test_it_can_be_cancelled(survey):
    def progress(fraction, message=""):
        assert 0 <= fraction <= 1
        if message.startswith("Resampling"):
            raise Cancelled

    with pytest.raises(Cancelled):
        success_rates(*survey, progress=progress)

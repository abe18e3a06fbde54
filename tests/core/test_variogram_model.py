"""The variogram as a fitted step: gstat's fits, exact models, settings that are kept, files, and what is refused."""

import csv
import json
import math
import sys

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.experimental_variogram import experimental_variogram
from geohalo.core.kriging import Kriging
from geohalo.core.samples import Samples
from geohalo.core.store import load_model, save_model
from geohalo.core.variogram import Structure, Variogram
from geohalo.core.variogram_model import VariogramModel, by_direction, parse_kinds


@pytest.fixture(scope="module")
def meuse(surveys):
    with open(surveys / "reference/kriging/meuse.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    columns = np.array([[float(row["x"]), float(row["y"]), float(row["zinc"]), float(row["lead"])] for row in rows])
    values = np.column_stack([np.log(columns[:, 2]), np.log(columns[:, 3]), 1000 * np.log(columns[:, 2])])
    return Samples(["zinc", "lead", "zinc_1000"], values, columns[:, :2])


def simulated(truth, n=900, seed=3):
    """One realisation of a variogram over a square of 2 km, by the root of its covariances."""
    random = np.random.default_rng(seed)
    places = random.uniform(0, 2000, (n, 2))
    aligned = truth.aligned(places)
    distance = np.hypot(*(aligned[:, None] - aligned[None]).transpose(2, 0, 1))
    covariance = truth.covariance(distance) + truth.nugget * np.eye(n)
    values = np.linalg.cholesky(covariance + 1e-9 * np.eye(n)) @ random.normal(size=n)
    return Samples(["z"], values[:, None], places)


def codes(model):
    return {notice.code for notice in model.warnings_}


def again(model, tmp_path):
    save_model(model, tmp_path / "model.json")
    return load_model(tmp_path / "model.json", "variogram")


def test_meuse_as_gstat_fits_it(meuse, vector, tmp_path):
    expected = vector("KRG-05")["expected"]
    model = VariogramModel().fit(meuse.select(["zinc"]))
    assert model.nugget_ == pytest.approx(expected["nugget"], abs=1e-3)
    assert [part[0] for part in model.structures_] == ["spherical"]
    assert model.structures_[0][1] == pytest.approx(expected["psill"], abs=1e-3)
    assert model.structures_[0][2] == pytest.approx(expected["range"], abs=0.1)
    assert model.candidates_["spherical"]["rmse"] == pytest.approx(expected["RMSE"], abs=1e-4)
    assert model.pairs_[:4].tolist() == expected["np_first4"]
    npt.assert_allclose(model.semivariance_[:4], expected["gamma_first4"], atol=1e-9)
    gstat = Variogram(expected["nugget"], (Structure("spherical", expected["psill"], expected["range"]),))
    residual = model.semivariance_ - gstat.semivariance(model.distance_)
    assert model.error_ == pytest.approx((model.pairs_ / model.distance_**2 * residual**2).sum(), rel=1e-6)
    assert (model.n_samples_, model.names_, model.relative_) == (155, ["zinc"], False)
    assert model.warnings_ == []


def test_units_change_nothing_but_the_sill(meuse):
    one, large = (VariogramModel(("auto",)).fit(meuse.select([name])) for name in ("zinc", "zinc_1000"))
    npt.assert_allclose(large.nugget_, 1e6 * one.nugget_, rtol=1e-6)
    npt.assert_allclose(large.structures_[0][1:3], [1e6 * one.structures_[0][1], one.structures_[0][2]], rtol=1e-6)
    assert large.error_ == pytest.approx(1e12 * one.error_, rel=1e-6)
    assert large.candidates_["gaussian"]["rmse"] == pytest.approx(1e3 * one.candidates_["gaussian"]["rmse"], rel=1e-6)


def test_the_candidates_are_kept(meuse):
    model = VariogramModel(("auto",)).fit(meuse.select(["zinc"]))
    assert model.chosen_ == "spherical"
    assert list(model.candidates_) == ["spherical", "exponential", "gaussian"]
    errors = {kind: found["error"] for kind, found in model.candidates_.items()}
    assert min(errors, key=errors.get) == "spherical"
    for kind, found in model.candidates_.items():
        alone = VariogramModel((kind,)).fit(meuse.select(["zinc"]))
        assert alone.error_ == pytest.approx(found["error"])
        left_out = (
            meuse.column("zinc")
            - Kriging(meuse.coordinates, meuse.column("zinc"), alone.variogram).leave_one_out()[0][:, 0]
        )
        assert found["rmse"] == pytest.approx(math.sqrt((left_out**2).mean()))


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"kinds": ("auto",), "order": 1},
        {"kinds": ("spherical", "exponential"), "weights": "equal"},
        {"kinds": ("matern",), "shape": 0.7, "estimator": "cressie"},
        {"anisotropy": "fit"},
        {"azimuth": 40.0, "ratio": 0.4, "cutoff": 1200.0, "lag": 100.0},
        {"nugget": 0.05, "sill": 0.59, "range": 897.0},
    ],
)
def test_a_file_gives_the_same_variogram(meuse, tmp_path, settings):
    model = VariogramModel(**settings).fit(meuse.select(["zinc"]))
    loaded = again(model, tmp_path)
    assert loaded.variogram == model.variogram
    assert loaded.candidates_ == model.candidates_
    assert {**loaded.parameters(), "kinds": None} == {**model.parameters(), "kinds": None}
    assert list(loaded.kinds) == list(model.kinds)
    for name in ("distance", "semivariance", "pairs", "azimuth"):
        npt.assert_array_equal(getattr(loaded.classes, name), getattr(model.classes, name))


def test_a_file_that_lacks_a_part_is_refused(meuse, tmp_path):
    save_model(VariogramModel().fit(meuse.select(["zinc"])), tmp_path / "model.json")
    document = json.loads((tmp_path / "model.json").read_text(encoding="utf-8"))
    document["fitted"]["structures_"] = None
    (tmp_path / "model.json").write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(DataError, match="incomplete"):
        load_model(tmp_path / "model.json", "variogram")


def test_known_numbers_stay_as_they_were_given(meuse):
    pytest.importorskip("gstools")
    zinc = meuse.select(["zinc"])
    model = VariogramModel(nugget=0.07, range=500.0).fit(zinc)
    assert (model.nugget_, model.structures_[0][2]) == (0.07, 500.0)
    assert model.error_ > VariogramModel().fit(zinc).error_
    given = VariogramModel(("spherical", "Circular"), nugget=0.1, sill=[0.2, 0.3], range=[300.0, 9000.0]).fit(zinc)
    assert given.variogram == Variogram(0.1, (Structure("spherical", 0.2, 300.0), Structure("Circular", 0.3, 9000.0)))
    # a range that the user states is no bound
    assert "no_sill" not in codes(given)


def test_numbers_by_hand_need_no_fit(meuse, monkeypatch):
    zinc = meuse.select(["zinc"])
    monkeypatch.setitem(sys.modules, "scipy.optimize", None)
    given = VariogramModel(nugget=0.05, sill=0.59, range=897.0).fit(zinc)
    assert given.variogram == Variogram(0.05, (Structure("spherical", 0.59, 897.0),))
    with pytest.raises(DataError, match="scipy.*give nugget, sill and range by hand"):
        VariogramModel().fit(zinc)


def test_an_anisotropy_is_found():
    truth = Variogram(0.05, (Structure("exponential", 1.0, 900.0),), 30.0, 0.35)
    samples = simulated(truth)
    model = VariogramModel(("exponential",), anisotropy="fit", cutoff=700.0, lag=50.0).fit(samples)
    assert model.azimuth_ == pytest.approx(30, abs=8)
    assert model.ratio_ == pytest.approx(0.35, abs=0.1)
    assert sorted(set(model.direction_)) == [0.0, 22.5, 45.0, 67.5, 90.0, 112.5, 135.0, 157.5]
    assert not {"isotropic", "few_for_anisotropy"} & codes(model)
    fewer = VariogramModel(("exponential",), anisotropy="fit").fit(samples.rows(np.arange(100)))
    assert "few_for_anisotropy" in codes(fewer)
    # as it is given, range and sill are fitted along the longest range
    known = VariogramModel(("exponential",), azimuth=30.0, ratio=0.35, cutoff=700.0, lag=50.0).fit(samples)
    assert (known.azimuth_, known.ratio_) == (30.0, 0.35)
    assert known.error_ >= model.error_
    plain = VariogramModel(("exponential",), cutoff=700.0, lag=50.0).fit(samples)
    assert plain.structures_[0][2] < known.structures_[0][2]


def test_an_anisotropy_that_may_be_chance_is_named():
    named = {}
    for ratio in (1.0, 0.35):
        truth = Variogram(0.1, (Structure("exponential", 1.0, 400.0),), 30.0, ratio)
        fits = [
            VariogramModel(("exponential",), anisotropy="fit").fit(simulated(truth, 400, seed)) for seed in range(6)
        ]
        named[ratio] = sum("isotropic" in codes(model) for model in fits)
    assert named[1.0] >= 2 + named[0.35]


def test_nested_structures_that_are_not_there_are_named():
    h = Variogram(0.2, (Structure("spherical", 1.0, 500.0),))
    model = VariogramModel(("spherical", "gaussian"), nugget=0.2, sill=[None, 1e-9], range=[None, 100.0])
    model.fit(simulated(h))
    assert len(model.structures_) == 2
    model = VariogramModel(("gaussian", "gaussian", "gaussian"), cutoff=800.0).fit(simulated(h))
    assert ("fewer_structures" in codes(model)) == (len(model.structures_) < 3)


def test_a_plane_is_taken_out():
    samples = simulated(Variogram(0.1, (Structure("spherical", 0.9, 400.0),)))
    east, north = samples.coordinates.T / 100
    samples.values[:, 0] += 2 * east - north
    raw, left = VariogramModel().fit(samples), VariogramModel(order=1, cutoff=5000.0).fit(samples)
    assert "no_sill" in codes(raw)
    assert left.variogram.sill == pytest.approx(1.0, abs=0.25)
    assert left.structures_[0][2] == pytest.approx(400, abs=150)
    # at most half of the extent
    assert "cutoff" in codes(left)
    assert left.cutoff_ == pytest.approx(np.ptp(samples.coordinates, axis=0).max() / 2)
    assert left.candidates_["spherical"]["rmse"] < 1


def test_several_variables_share_one_model(meuse, tmp_path):
    names = ["zinc", "lead"]
    model = VariogramModel().fit(meuse.select(names))
    values = meuse.select(names).values
    expected = experimental_variogram(meuse.coordinates, values / values.std(axis=0)).semivariance.mean(axis=1)
    npt.assert_allclose(model.semivariance_, expected)
    assert model.relative_
    assert model.variogram.sill == pytest.approx(1.0, abs=0.3)
    assert "relative" in codes(model)
    # kriging variances come back in each variable's own unit
    npt.assert_allclose(again(model, tmp_path).scales(meuse.coordinates, values), values.var(axis=0))
    npt.assert_array_equal(VariogramModel().fit(meuse.select(["lead"])).scales(meuse.coordinates, values), [1, 1])
    # a variable counts alike whatever its unit
    large = VariogramModel().fit(meuse.select(["zinc_1000", "lead"]))
    npt.assert_allclose(large.semivariance_, model.semivariance_)
    with_drift = VariogramModel(order=1).fit(meuse.select(names))
    assert with_drift.variogram.sill == pytest.approx(1.0, abs=0.5)
    assert (with_drift.scales(meuse.coordinates, values) < values.var(axis=0)).all()


def test_samples_at_one_place_are_averaged(meuse):
    zinc = meuse.select(["zinc"])
    twice = Samples(
        zinc.names,
        np.concatenate([zinc.values, zinc.values[:5] + 2, zinc.values[:5] - 2]),
        np.concatenate([zinc.coordinates, zinc.coordinates[:5], zinc.coordinates[:5]]),
    )
    model = VariogramModel().fit(twice)
    npt.assert_allclose(model.semivariance_, VariogramModel().fit(zinc).semivariance_)
    assert model.n_samples_ == 155
    assert [str(notice) for notice in model.warnings_ if notice.code == "averaged"] == [
        "10 samples lie where another one does: samples at one place are averaged, kriging cannot tell them apart."
    ]


def test_directions_without_pairs_are_left_out():
    line = np.column_stack([np.arange(30) * 10.0, np.zeros(30)])
    values = np.random.default_rng(0).normal(size=30)
    assert list(by_direction(line, values, (0.0, 45.0, 90.0, 135.0))) == [90.0]
    with pytest.raises(DataError, match="in this direction"):
        by_direction(line, values, (0.0,))
    with pytest.raises(DataError, match="choose anisotropy none"):
        VariogramModel(anisotropy="fit").fit(Samples(["z"], values[:, None], line))


def test_names_of_models():
    assert parse_kinds("auto") == ("auto",)
    assert parse_kinds(" Spherical + EXPONENTIAL+Stable ") == ("spherical", "exponential", "Stable")
    for text in ("", "spherical+", "+"):
        with pytest.raises(DataError, match="names no variogram model"):
            parse_kinds(text)


def random_samples(n=40):
    random = np.random.default_rng(5)
    return Samples(["Cu_ppm"], random.normal(size=(n, 1)), random.uniform(0, 1000, (n, 2)))


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        ({"range": 0.0}, "range of the spherical structure is 0 m"),
        ({"sill": -1.0}, "partial sill of the spherical structure is -1"),
        ({"nugget": -0.1}, "nugget is -0.1"),
        ({"sill": [1.0, 2.0]}, "2 known numbers are given as partial sill and the model has 1 structures"),
        ({"kinds": ("cubist",)}, "no variogram model cubist"),
        ({"kinds": ("auto", "spherical")}, "auto chooses a single structure"),
        ({"kinds": ()}, "no variogram model"),
        ({"kinds": ("Stable",), "shape": 7.0}, "shape 7 does not suit the Stable model"),
        ({"kinds": ("matern",), "shape": -1.0}, "smoothness of a Matérn model is -1"),
        ({"azimuth": 30.0}, "give both, or neither"),
        ({"azimuth": 30.0, "ratio": 1.5}, "anisotropy ratio is 1.5"),
        ({"azimuth": 30.0, "ratio": 0.5, "anisotropy": "fit"}, "choose anisotropy none"),
        ({"order": 3}, "drift of order 3"),
        ({"weights": "none"}, "weights cannot be 'none'"),
        ({"lag": 0.0}, "class width is 0 m"),
        ({"cutoff": -5.0}, "longest distance is -5 m"),
        ({"lag": 900.0, "cutoff": 300.0}, "Classes of 900 m up to 300 m"),
        ({"cutoff": 1e-3}, "closer than"),
    ],
)
def test_impossible_settings(settings, text):
    if set(settings.get("kinds", ())) & {"cubist", "Stable"}:
        pytest.importorskip("gstools")
    with pytest.raises(DataError, match=text):
        VariogramModel(**settings).fit(random_samples())


def test_samples_that_have_no_variogram():
    good = random_samples()
    cases = (
        (random_samples(9), "9 samples at distinct places"),
        (Samples(["Cu_ppm"], np.full((40, 1), 0.1), good.coordinates), "Cu_ppm has the same value at all samples"),
        (Samples(["Cu_ppm"], good.values, np.ones((40, 2))), "1 samples at distinct places"),
        (Samples(["Cu_ppm"], good.values), "no positions"),
        (Samples(["Cu_ppm"], np.where(np.arange(40)[:, None] == 3, np.nan, good.values), good.coordinates), "sample 4"),
        (Samples(["Cu_ppm"], good.values, np.where(np.arange(40)[:, None] == 3, np.nan, good.coordinates)), "Sample 4"),
    )
    for samples, text in cases:
        with pytest.raises(DataError, match=text):
            VariogramModel().fit(samples)
    with pytest.raises(DataError, match="6 drift terms takes 18"):
        VariogramModel(order=2).fit(random_samples(15))
    plane = Samples(["z"], good.coordinates @ [[2.0], [1.0]], good.coordinates)
    with pytest.raises(DataError, match="drift leaves nothing"):
        VariogramModel(order=1).fit(plane)
    with pytest.raises(DataError, match="not been fitted"):
        VariogramModel().description()


def test_a_fit_can_be_cancelled_anywhere():
    samples, seen = random_samples(200), []

    def run(stop):
        count = 0

        def progress(fraction, message=""):
            nonlocal count
            assert 0 <= fraction <= 1
            seen.append(message)
            count += 1
            if count == stop:
                raise Cancelled

        VariogramModel(("spherical", "exponential"), anisotropy="fit").fit(samples, progress)
        return count

    total = run(0)
    assert "Fitting the variogram" in seen
    for stop in (1, total // 2, total):
        with pytest.raises(Cancelled):
            run(stop)

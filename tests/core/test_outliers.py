import csv

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import DataError
from geohalo.core.outliers import Fences, quartiles, tukey_fences
from geohalo.core.samples import Samples
from geohalo.core.store import load_model, save_model


def one(values, name="Cu_ppm"):
    return Samples([name], np.asarray(values, float)[:, None])


def codes(model):
    return [notice.code for notice in model.warnings_]


@pytest.fixture(scope="module")
def kola(surveys):
    """Kola C-horizon soils: the 604 complete samples, and the thresholds that R gives for them."""
    folder = surveys / "reference" / "kola-c-horizon"
    with open(folder / "ref_univariate_thresholds.csv") as file:
        thresholds = list(csv.DictReader(file))
    with open(folder / "ref_rows_used_ids.csv") as file:
        used = {row["ID"] for row in csv.DictReader(file)}
    names = [row["element"] for row in thresholds]
    with open(folder / "c_horizon_full.csv") as file:
        values = [[float(row[name]) for name in names] for row in csv.DictReader(file) if row["ID"] in used]
    columns = {key: np.array([float(row[key]) for row in thresholds]) for key in thresholds[0] if key != "element"}
    return Samples(names, values), columns


def test_fences_of_a_published_size(vector):
    case = vector("TUK-01")
    samples, expected, atol = one(case["input"]["x"]), case["expected"], case["tol"]
    raw = Fences(scale="raw").fit(samples)
    table = raw.table()
    for key in ("q1", "median", "q3", "lower", "upper", "outer_upper"):
        npt.assert_allclose(table[key], expected[key], rtol=0, atol=atol)
    assert samples.values[raw.flags(samples) > 0].tolist() == expected["flagged"]

    log = Fences(scale="log10", treatment="winsorise").fit(samples)
    npt.assert_allclose(log.table()["upper"], expected["upper_log10"], rtol=0, atol=atol)
    npt.assert_allclose(log.table()["lower"], expected["lower_log10"], rtol=0, atol=atol)
    npt.assert_allclose(log.transform(samples).values.max(), expected["winsorised_log10_max"], rtol=0, atol=atol)
    npt.assert_allclose(Fences(scale="ln").fit(samples).table()["upper"], log.table()["upper"], rtol=1e-12)

    # quartiles of the values, then logs: another definition, and another number
    lower, _, upper = np.log10(quartiles(samples.values[:, 0]))
    from_raw = 10 ** (upper + 1.5 * (upper - lower))
    npt.assert_allclose(from_raw, expected["upper_log10_from_raw_quartiles"], rtol=0, atol=atol)
    assert abs(from_raw - log.table()["upper"][0]) > 1e-3


# R 4.2: fivenum(x)[2:4]
@pytest.mark.parametrize(
    ("values", "hinges"),
    [
        ([1, 2, 3, 4], [1.5, 2.5, 3.5]),
        ([1, 2, 3, 4, 5], [2, 3, 4]),
        ([1, 2, 3, 4, 5, 6], [2, 3.5, 5]),
        ([9, 1, 4, 16, 25, 36, 49], [6.5, 16, 30.5]),
        ([7], [7, 7, 7]),
    ],
)
def test_hinges_are_those_of_tukey(values, hinges):
    npt.assert_allclose(quartiles(np.array(values, float), "hinges"), hinges)


def test_quartile_rules_reach_the_fences():
    values = np.arange(1.0, 11) ** 2
    limits = {rule: Fences(scale="raw", quartiles=rule).fit(one(values)).limits_[0] for rule in ("type7", "hinges")}
    npt.assert_allclose(limits["hinges"][:2], [9 - 1.5 * 55, 64 + 1.5 * 55])
    npt.assert_allclose(limits["type7"][:2], tukey_fences(values))
    assert not np.allclose(limits["type7"], limits["hinges"])


def test_kola_thresholds_of_r(kola):
    samples, expected = kola
    spread = expected["mad"] > 0
    assert spread.sum() == 25
    raw = Fences("mad", "raw").fit(samples).table()
    npt.assert_allclose(raw["upper"][spread], expected["med_2mad"][spread], rtol=5e-7)  # printed with 7 digits
    log = Fences("mad", "log10").fit(samples).table()
    npt.assert_allclose(log["upper"][spread], expected["log10_med_2mad"][spread], rtol=5e-7)
    ranged = expected["q3"] > expected["q1"]
    raw = Fences("tukey", "raw").fit(samples).table()
    npt.assert_allclose(raw["upper"][ranged], expected["tukey_upper"][ranged], rtol=5e-7)
    for key in ("q1", "median", "q3"):
        npt.assert_allclose(raw[key][ranged], expected[key][ranged], rtol=5e-7)
    log = Fences("tukey", "log10").fit(samples).table()
    npt.assert_allclose(log["upper"][ranged], expected["log10_tukey_upper"][ranged], rtol=5e-7)
    assert (log["n"] == 604).all()


def test_heavily_substituted_elements_have_no_fences(kola):
    samples, expected = kola
    model = Fences("tukey", "log10").fit(samples)
    assert model.skipped_ == ["Mo"]  # three quarters of its values are half the detection limit
    assert "ties" in codes(model)
    assert not model.flags(samples)[:, samples.names.index("Mo")].any()
    assert np.isnan(model.table()["upper"][samples.names.index("Mo")])
    assert Fences("mad").fit(samples).skipped_ == ["Mo", "Sb"]
    winsorised = Fences("tukey", "log10", "winsorise").fit(samples).transform(samples)
    npt.assert_array_equal(winsorised.column("Mo"), samples.column("Mo"))


def test_raw_fences_flag_more_of_lognormal_data():
    samples = one(np.exp(np.random.default_rng(1).normal(size=2000)))
    raw, log = (Fences(scale=scale).fit(samples).table()["percent"][0] for scale in ("raw", "log10"))
    assert raw > 5 > 2 > log  # 0.7 % of normal data lie outside the fences


def test_percentile_has_only_an_upper_limit():
    values = np.arange(1.0, 102)
    model = Fences("percentile", "raw", percentile=98).fit(one(values))
    assert model.table()["upper"][0] == 99  # strictly outside: 99 itself is not flagged
    assert np.isnan(model.table()["lower"][0])
    npt.assert_array_equal(values[model.flags(one(values))[:, 0] > 0], [100, 101])
    # also where the logarithm there and back is not exact
    for n in range(51, 400, 50):
        values = np.arange(1.0, n + 1)
        assert Fences("percentile", "log10", percentile=98).fit(one(values)).n_high_[0] == (n - 1) // 50


@pytest.mark.parametrize("scale", ["log10", "ln"])
@pytest.mark.parametrize("unit", [1, 1e-4, 1e3])
def test_values_on_the_fence_are_not_outside(scale, unit):
    """Laboratories report rounded values: log10(4) - 1.5 (log10(16) - log10(4)) is log10(0.5) but for rounding."""
    values = unit * np.array([0.5] * 5 + [4] * 15 + [8] * 20 + [16] * 15 + [128] * 5)
    model = Fences(scale=scale).fit(one(values))
    npt.assert_allclose(model.limits_[0, :2], getattr(np, scale.replace("ln", "log"))(unit * np.array([0.5, 128])))
    assert not model.flags(one(values)).any()
    assert model.flags(one(values * 1.0001))[-1] == 1
    assert model.flags(one(values * 0.9999))[0] == -1


def test_values_on_the_fence_are_not_outside_on_the_raw_scale():
    values = np.array([0.1, *[0.4] * 3, *[0.6] * 3, 0.9]) * 1e-9
    model = Fences(scale="raw").fit(one(values))
    npt.assert_allclose(model.limits_[0, :2], [0.1e-9, 0.9e-9])
    assert not model.flags(one(values)).any()


def test_signs_and_treatments():
    samples = one([1e-3, *np.linspace(9, 11, 20), 1e3])
    samples.labels = [f"S{i}" for i in range(22)]
    model = Fences().fit(samples)
    flags = model.flags(samples)[:, 0]
    assert flags.dtype == np.int8
    assert (flags[0], flags[-1], np.abs(flags).sum()) == (-1, 1, 2)
    for treatment in ("flag", "robust", "drop"):
        treated = Fences(treatment=treatment).fit(samples).transform(samples)
        npt.assert_array_equal(treated.values, samples.values)
        assert treated.labels == samples.labels
    npt.assert_array_equal(model.dropped_rows(samples), [0, 21])
    treated = Fences(treatment="winsorise").fit(samples).transform(samples).values[:, 0]
    npt.assert_allclose(treated[[0, -1]], [model.table()["lower"][0], model.table()["upper"][0]])
    npt.assert_array_equal(treated[1:-1], samples.values[1:-1, 0])
    assert samples.values[0, 0] == 1e-3


def test_limits_come_from_training_samples_and_match_by_name():
    training = Samples(["Cu", "Zn"], np.column_stack([np.linspace(9, 11, 20), np.linspace(90, 110, 20)]))
    model = Fences().fit(training)
    new = Samples(["Zn", "other", "Cu"], [[100, 1, 100], [1000, 1, 10]])
    npt.assert_array_equal(model.flags(new), [[1, 0], [0, 1]])
    assert model.transform(new).names == ["Cu", "Zn"]


def test_samples_may_hold_some_of_the_elements():
    generator = np.random.default_rng(5)
    training = Samples(["Cu", "Pb", "Zn"], np.exp(generator.normal([1, 3, 5], [1, 0.5, 2], (60, 3))))
    model = Fences(treatment="winsorise").fit(training)
    some = training.select(["Zn", "Cu"])
    npt.assert_array_equal(model.flags(some), model.flags(training)[:, [0, 2]])
    assert model.transform(some).names == ["Cu", "Zn"]
    npt.assert_array_equal(model.transform(some).values, model.transform(training).values[:, [0, 2]])
    assert model.flags(some).any()
    with pytest.raises(DataError, match="none of the columns Cu, Pb, Zn: they have As"):
        model.flags(Samples(["As"], [[1.0]]))


def test_missing_values_are_neither_counted_nor_flagged():
    values = np.array([*np.linspace(9, 11, 20), 500, np.nan])
    model = Fences(treatment="winsorise").fit(one(values))
    npt.assert_allclose(model.limits_, Fences().fit(one(values[:-1])).limits_)
    assert (model.n_[0], model.flags(one(values))[-1, 0]) == (21, 0)
    assert np.isnan(model.transform(one(values)).values[-1, 0])


def test_notices():
    assert codes(Fences().fit(one([1, 2, 3, 4, 5, 6, 7]))) == ["few"]
    assert codes(Fences().fit(one([1, 2, 3, 4, 5, 6, 7, 8]))) == []
    assert codes(Fences(scale="raw").fit(one([*np.linspace(9, 11, 17), 50, 60, 70]))) == ["many"]
    model = Fences().fit(Samples(["Cu", "Zn"], [[np.nan, 1], [np.nan, 1]]))
    assert codes(model) == ["empty", "ties"]
    assert model.skipped_ == ["Cu", "Zn"]


@pytest.mark.parametrize(
    ("model", "values", "message"),
    [
        (Fences(), [1, 0, 2], "Cu_ppm of sample 2 is not above zero"),
        (Fences(), [1, np.inf, 2], "infinite"),
        (Fences(), [], "at least 1"),
        (Fences("box"), [1, 2], "method"),
        (Fences(scale="sqrt"), [1, 2], "scale"),
        (Fences(treatment="delete"), [1, 2], "treatment"),
        (Fences(quartiles="type6"), [1, 2], "quartiles"),
        (Fences(percentile=101), [1, 2], "percentile"),
        (Fences(multiplier=0), [1, 2], "multiplier"),
    ],
)
def test_refusals(model, values, message):
    with pytest.raises(DataError, match=message):
        model.fit(one(values))


def test_raw_scale_takes_values_of_any_sign():
    assert Fences(scale="raw").fit(one([-3, -1, 0, 1, 2, 3, 4, 90])).n_high_[0] == 1


def test_order_of_samples_does_not_matter(kola):
    samples, _ = kola
    order = np.random.default_rng(3).permutation(len(samples))
    model = Fences().fit(samples)
    shuffled = Fences().fit(samples.rows(order))
    npt.assert_allclose(shuffled.limits_, model.limits_)
    npt.assert_array_equal(shuffled.flags(samples), model.flags(samples))


def test_units_scale_the_fences():
    values = np.exp(np.random.default_rng(4).normal(size=300))
    ppm, ppb = Fences().fit(one(values)), Fences().fit(one(1000 * values))
    npt.assert_allclose(ppb.table()["upper"], 1000 * ppm.table()["upper"])


@pytest.mark.parametrize("suffix", ["json", "safetensors"])
def test_stored_fences_flag_the_same(tmp_path, kola, suffix):
    samples, _ = kola
    model = Fences(treatment="winsorise").fit(samples)
    save_model(model, tmp_path / f"fences.{suffix}")
    again = load_model(tmp_path / f"fences.{suffix}", "fences")
    npt.assert_array_equal(again.transform(samples).values, model.transform(samples).values)
    npt.assert_array_equal(again.table()["upper"], model.table()["upper"])

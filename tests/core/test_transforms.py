import csv

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.box_cox import box_cox, box_cox_power, inverse_box_cox
from geohalo.core.errors import DataError
from geohalo.core.robust_covariance import log_ratio_basis
from geohalo.core.samples import Samples
from geohalo.core.store import load_model, save_model
from geohalo.core.transforms import SUFFIXES, Transform, clr, ilr

METHODS = list(SUFFIXES)
PRINTED = 5e-12
"""Rounding of the expected numbers, which are printed with 12 digits."""
COLUMN_WISE = [method for method in METHODS if method not in ("clr", "ilr")]


def concentrations(n=60, p=5, seed=0):
    generator = np.random.default_rng(seed)
    values = np.exp(generator.normal([1, 2, 3, 4, 5][:p], [0.3, 0.6, 0.9, 1.2, 1.5][:p], (n, p)))
    return Samples([f"{symbol}_ppm" for symbol in ("Cu", "Pb", "Zn", "As", "Mn")[:p]], values)


def closed(n=60):
    samples = concentrations(n)
    samples.values *= 1e6 / samples.values.sum(axis=1, keepdims=True)
    return samples


def codes(model):
    return [notice.code for notice in model.warnings_]


def test_log_ratios_of_one_composition(vector):
    case = vector("TRF-01")
    parts = np.array([case["input"]["x"]], float)
    npt.assert_allclose(clr(parts)[0], case["expected"]["clr"], rtol=PRINTED, atol=case["tol"])
    npt.assert_allclose(ilr(parts)[0], case["expected"]["pivot"], rtol=PRINTED, atol=case["tol"])
    for method, key in (("clr", "clr"), ("ilr", "pivot")):
        samples = Samples(["Cu_ppm", "Pb_ppm", "Zn_ppm"], parts)
        result = Transform(method).fit(samples).transform(samples)
        npt.assert_allclose(result.values[0], case["expected"][key], rtol=PRINTED, atol=case["tol"])


def test_normal_scores_of_r(vector):
    case = vector("TRF-03")
    samples = Samples(["Cu"], np.array(case["input"]["x"], float)[:, None])
    scores = Transform("normalscore").fit(samples).transform(samples).values[:, 0]
    npt.assert_allclose(scores, case["expected"]["z"], rtol=PRINTED, atol=case["tol"])


def test_normal_scores_against_scipy():
    stats = pytest.importorskip("scipy.stats")
    values = np.round(np.random.default_rng(1).lognormal(size=500), 1)
    expected = stats.norm.ppf((stats.rankdata(values) - 3 / 8) / (500 + 1 / 4))
    samples = Samples(["Cu"], values[:, None])
    npt.assert_allclose(Transform("normalscore").fit(samples).transform(samples).values[:, 0], expected, atol=1e-13)


@pytest.mark.parametrize("power", [-1.5, -0.4, 0.0, 0.3, 1.0, 2.2])
def test_box_cox_power_against_scipy(power):
    stats = pytest.importorskip("scipy.stats")
    values = inverse_box_cox(np.random.default_rng(2).normal(0, 0.1, 400) + 0.1, power)
    found = box_cox_power(values)
    npt.assert_allclose(found, stats.boxcox_normmax(values, brack=(-3, 3), method="mle"), atol=1e-6)
    npt.assert_allclose(box_cox(values, found), stats.boxcox(values, found), rtol=1e-9, atol=1e-12)
    # no other power is likelier
    likelihood = [stats.boxcox_llf(found + step, values) for step in (-1e-3, 0, 1e-3)]
    assert np.argmax(likelihood) == 1


def test_box_cox_power_does_not_depend_on_units_and_stays_in_range():
    values = np.random.default_rng(3).lognormal(2, 0.7, 300)
    npt.assert_allclose(box_cox_power(values), box_cox_power(1e4 * values), atol=1e-10)
    npt.assert_allclose(box_cox_power(values), -box_cox_power(1 / values), atol=1e-10)
    assert box_cox_power(np.linspace(10, 11, 50) ** 0.02) == 3
    samples = Samples(["Cu"], (np.random.default_rng(4).normal(10, 1, 200) ** (1 / 9))[:, None])
    model = Transform("boxcox").fit(samples)
    assert model.powers_ == [3.0]
    assert codes(model) == ["power"]


def test_box_cox_is_smooth_at_the_logarithm():
    values = np.array([0.01, 1.0, 7.0, 1e4])
    npt.assert_allclose(box_cox(values, 1e-12), np.log(values), rtol=1e-10)
    npt.assert_allclose(inverse_box_cox(box_cox(values, 1e-12), 1e-12), values, rtol=1e-12)


def test_box_cox_values_of_no_concentration_are_left_empty():
    samples = concentrations()
    model = Transform("boxcox").fit(samples)
    model.powers_[:] = 0.5
    back = model.inverse(Samples(samples.names, np.full((1, 5), -3.0)))
    assert np.isnan(back.values).all()
    assert codes(model) == ["outside"]


@pytest.mark.parametrize("method", METHODS)
def test_inverse_gives_the_concentrations_back(method):
    samples = closed()
    model = Transform(method).fit(samples)
    back = model.inverse(model.transform(samples))
    assert back.names == samples.names
    npt.assert_allclose(back.values, samples.values, rtol=1e-12)


@pytest.mark.parametrize("method", METHODS)
def test_order_of_samples_does_not_matter(method):
    samples = concentrations()
    order = np.random.default_rng(5).permutation(len(samples))
    straight = Transform(method).fit(samples).transform(samples).values
    shuffled = Transform(method).fit(samples.rows(order)).transform(samples.rows(order)).values
    npt.assert_allclose(shuffled, straight[order], rtol=1e-9, atol=1e-12)


def test_log_ratios_are_isometric_and_blind_to_the_total():
    parts = concentrations().values
    centred, pivots = clr(parts), ilr(parts)
    npt.assert_allclose(centred.sum(axis=1), 0, atol=1e-12)
    npt.assert_allclose((pivots**2).sum(axis=1), (centred**2).sum(axis=1), rtol=1e-12)
    npt.assert_allclose(pivots[:10] @ pivots[10:20].T, centred[:10] @ centred[10:20].T, rtol=1e-10, atol=1e-12)
    npt.assert_allclose(pivots @ log_ratio_basis(5).T, centred, atol=1e-12)
    npt.assert_allclose(ilr(parts * np.arange(1, 61)[:, None]), pivots, atol=1e-12)
    # the definition of the first pivot coordinate: its part against the geometric mean of the others
    npt.assert_allclose(pivots[:, 0], np.sqrt(4 / 5) * (np.log(parts[:, 0]) - np.log(parts[:, 1:]).mean(axis=1)))


def test_inverse_log_ratios_are_compositions_of_the_median_total():
    samples = concentrations()
    for method in ("clr", "ilr"):
        model = Transform(method).fit(samples)
        back = model.inverse(model.transform(samples)).values
        npt.assert_allclose(back.sum(axis=1), np.median(samples.values.sum(axis=1)))
        npt.assert_allclose(back / back[:, :1], samples.values / samples.values[:, :1], rtol=1e-12)


@pytest.mark.parametrize("method", ["z", "robustz"])
def test_units_do_not_change_standard_scores(method):
    samples = concentrations()
    scores = Transform(method).fit(samples).transform(samples).values
    scaled = Samples(samples.names, samples.values * [1, 1000, 1e-4, 1, 1])
    npt.assert_allclose(Transform(method).fit(scaled).transform(scaled).values, scores, rtol=1e-10, atol=1e-12)


def test_standard_scores_by_definition():
    samples = Samples(["Cu"], [[1], [2], [3], [4], [10]])
    npt.assert_allclose(
        Transform("z").fit(samples).transform(samples).values[:, 0], (np.array([1, 2, 3, 4, 10]) - 4) / np.sqrt(12.5)
    )
    npt.assert_allclose(
        Transform("robustz").fit(samples).transform(samples).values[:, 0], np.array([-2, -1, 0, 1, 7]) / 1.4826
    )


def test_base_of_the_logarithm_does_not_change_correlations():
    samples = concentrations()
    decimal, natural = (np.corrcoef(Transform(m).fit(samples).transform(samples).values.T) for m in ("log10", "ln"))
    npt.assert_allclose(decimal, natural, atol=1e-14)
    npt.assert_allclose(Transform().fit(samples).transform(samples).values, np.log10(samples.values))


@pytest.mark.parametrize("method", COLUMN_WISE)
def test_missing_values_stay_missing(method):
    samples = concentrations()
    gap = Samples(samples.names, samples.values.copy())
    gap.values[3, 1] = np.nan
    result = Transform(method).fit(gap).transform(gap).values
    npt.assert_array_equal(np.argwhere(np.isnan(result)), [[3, 1]])
    npt.assert_allclose(result[:, 0], Transform(method).fit(samples).transform(samples).values[:, 0])


@pytest.mark.parametrize("method", ["clr", "ilr"])
def test_samples_that_lack_a_part_have_no_log_ratios(method):
    samples = concentrations()
    samples.values[3, 1] = np.nan
    model = Transform(method).fit(samples)
    result = model.transform(samples).values
    assert np.isnan(result[3]).all()
    assert not np.isnan(np.delete(result, 3, axis=0)).any()
    model.transform(samples)
    assert codes(model) == ["missing"]


@pytest.mark.parametrize("method", METHODS)
def test_training_statistics_serve_new_samples_matched_by_name(method):
    samples = concentrations()
    model = Transform(method).fit(samples)
    expected = model.transform(samples).values[:7]
    mixed = samples.rows(np.arange(7)).select(samples.names[::-1])
    mixed.labels = list("abcdefg")
    result = model.transform(mixed)
    npt.assert_array_equal(result.values, expected)
    assert result.labels == mixed.labels
    with pytest.raises(DataError, match="Cu_ppm"):
        model.transform(Samples(["Cu_ppb"], samples.values[:, :1]))


@pytest.mark.parametrize("method", COLUMN_WISE)
def test_samples_may_hold_some_of_the_elements(method):
    samples = concentrations()
    model = Transform(method).fit(samples)
    assert not model.mixes
    some = model.transform(samples.select(["As_ppm", "Pb_ppm"]))
    assert some.names == ["Pb_ppm", "As_ppm"]
    npt.assert_array_equal(some.values, model.transform(samples).values[:, [1, 3]])
    back = model.inverse(some)
    assert back.names == ["Pb_ppm", "As_ppm"]
    npt.assert_allclose(back.values, samples.values[:, [1, 3]], rtol=1e-12)


@pytest.mark.parametrize("method", ["clr", "ilr"])
def test_log_ratios_need_all_their_parts(method):
    samples = concentrations()
    model = Transform(method).fit(samples)
    assert model.mixes
    with pytest.raises(DataError, match="have no Zn_ppm, Mn_ppm: log-ratios need them all"):
        model.transform(samples.select(["Cu_ppm", "Pb_ppm", "As_ppm"]))
    results = model.transform(samples)
    with pytest.raises(DataError, match=f"have no {results.names[1]}"):
        model.inverse(results.select([results.names[0]]))


def test_names_and_suffixes():
    samples = concentrations()
    assert Transform("clr").fit(samples).transform(samples).names == samples.names
    assert Transform("ilr").fit(samples).transform(samples).names == ["ilr1", "ilr2", "ilr3", "ilr4"]
    suffixes = [Transform(method).suffix for method in METHODS]
    assert suffixes == ["log10", "ln", "boxcox", "clr", "ilr", "nscore", "z", "rz"]


def test_normal_scores_are_interpolated_inside_and_clipped_outside():
    model = Transform("normalscore").fit(Samples(["Cu"], [[1], [2], [4], [8]]))
    nodes = model.transform(Samples(["Cu"], [[1], [2], [4], [8]])).values[:, 0]
    assert codes(model) == []
    result = model.transform(Samples(["Cu"], [[0.5], [3], [100], [np.nan]])).values[:, 0]
    npt.assert_allclose(result, [nodes[0], (nodes[1] + nodes[2]) / 2, nodes[3], np.nan])
    assert codes(model) == ["clipped"]
    back = model.inverse(Samples(["Cu"], [[-5], [nodes[1:3].mean()], [5]])).values[:, 0]
    npt.assert_allclose(back, [1, 3, 8])


@pytest.mark.parametrize("method", METHODS)
def test_elements_that_say_nothing_are_left_out(method):
    samples = concentrations()
    samples.values[:, 1], samples.values[:, 3] = 7, np.nan
    model = Transform(method).fit(samples)
    assert model.kept_ == ["Cu_ppm", "Zn_ppm", "Mn_ppm"]
    assert model.skipped_ == ["Pb_ppm", "As_ppm"]
    assert codes(model) == ["constant", "empty"]
    assert not np.isnan(model.transform(samples).values).any()


def test_robust_scores_need_a_spread():
    samples = Samples(["Mo", "Cu"], [[1, 1], [1, 2], [1, 3], [5, 4]])
    model = Transform("robustz").fit(samples)
    assert (model.skipped_, codes(model)) == (["Mo"], ["ties"])
    with pytest.raises(DataError, match="0 elements"):
        Transform("robustz").fit(samples.select(["Mo"]))


@pytest.mark.parametrize("method", ["log10", "ln", "boxcox", "clr", "ilr"])
@pytest.mark.parametrize("bad", [0, -1])
def test_logarithms_refuse_values_not_above_zero(method, bad):
    samples = concentrations()
    model = Transform(method).fit(samples)
    samples.values[4, 2] = bad
    for use in (Transform(method).fit, model.transform):
        with pytest.raises(DataError, match="Zn_ppm of sample 5 is not above zero"):
            use(samples)


@pytest.mark.parametrize("method", ["normalscore", "z", "robustz"])
def test_scores_take_values_of_any_sign(method):
    samples = Samples(["F1"], [[-2], [-1], [0], [1], [3]])
    model = Transform(method).fit(samples)
    npt.assert_allclose(model.inverse(model.transform(samples)).values, samples.values, atol=1e-12)


def test_mixed_units_are_brought_to_one():
    ppm = concentrations(p=3)
    mixed = Samples(["Cu_ppm", "Pb_ppb", "Zn_pct"], ppm.values * [1, 1e3, 1e-4])
    for method in ("clr", "ilr"):
        model = Transform(method).fit(mixed)
        result = model.transform(mixed)
        npt.assert_allclose(result.values, Transform(method).fit(ppm).transform(ppm).values, atol=1e-12)
        back = model.inverse(result).values
        npt.assert_allclose(back / back[:, :1], mixed.values / mixed.values[:, :1], rtol=1e-12)
        assert codes(model) == ["unit"]
    npt.assert_array_equal(Transform("log10").fit(mixed).transform(mixed).values, np.log10(mixed.values))


def test_units_that_are_not_in_the_names():
    values = concentrations(p=3).values
    model = Transform("clr").fit(Samples(["Cu", "Pb", "Zn"], values))
    assert codes(model) == ["unit"]
    mixed = Samples(["Cu", "Pb_ppb", "Zn"], values * [1, 1e3, 1e-4])
    with pytest.raises(DataError, match="that of Cu, Zn is not known"):
        Transform("clr").fit(mixed)
    told = Transform("clr", units={"Cu": "mg/kg", "Zn": "%"}).fit(mixed)
    npt.assert_allclose(told.transform(mixed).values, clr(values), atol=1e-12)
    with pytest.raises(DataError, match="ounces"):
        Transform("clr", units={"Cu": "ounces", "Zn": "%"}).fit(mixed)
    ratios = Transform("clr", units=dict.fromkeys(mixed.names, "ratio")).fit(mixed)
    npt.assert_allclose(ratios.transform(mixed).values, clr(mixed.values), atol=1e-12)
    assert codes(ratios) == []


def test_refusals():
    samples = concentrations()
    with pytest.raises(DataError, match="sqrt"):
        Transform("sqrt").fit(samples)
    with pytest.raises(DataError, match="at least 2"):
        Transform("clr").fit(samples.select(["Cu_ppm"]))
    with pytest.raises(DataError, match="at least 1"):
        Transform().fit(samples.rows(np.arange(0)))
    with pytest.raises(DataError, match="not been fitted"):
        Transform().transform(samples)
    with pytest.raises(DataError, match="Every sample lacks a part"):
        Transform("clr").fit(Samples(["Cu", "Pb"], [[1, np.nan], [2, np.nan], [np.nan, 1], [np.nan, 2]]))
    samples.values[0, 0] = np.inf
    with pytest.raises(DataError, match="infinite"):
        Transform("z").fit(samples)


@pytest.mark.parametrize("suffix", ["json", "safetensors"])
@pytest.mark.parametrize("method", METHODS)
def test_stored_transform_gives_the_same(tmp_path, method, suffix):
    samples = concentrations()
    samples.names[0] = "Cu_pct"
    model = Transform(method).fit(samples)
    save_model(model, tmp_path / f"transform.{suffix}")
    again = load_model(tmp_path / f"transform.{suffix}", "transform")
    result = model.transform(samples)
    npt.assert_array_equal(again.transform(samples).values, result.values)
    npt.assert_array_equal(again.inverse(result).values, model.inverse(result).values)


def test_kola_log_ratio_eigenvalues_of_r(surveys):
    folder = surveys / "reference" / "kola-c-horizon"
    with open(folder / "ref_rows_used_ids.csv") as file:
        used = {row["ID"] for row in csv.DictReader(file)}
    names = (folder / "ref_rows_used.txt").read_text().split(":")[-1].split()
    with open(folder / "c_horizon_full.csv") as file:
        values = [[float(row[name]) for name in names] for row in csv.DictReader(file) if row["ID"] in used]
    with open(folder / "ref_pca_eigenvalues_clr_cov.csv") as file:
        expected = [float(row["eigenvalue"]) for row in csv.DictReader(file)]
    samples = Samples(names, values)
    for method in ("clr", "ilr"):
        result = Transform(method).fit(samples).transform(samples).values
        eigenvalues = np.linalg.eigvalsh(np.cov(result.T))[::-1]
        npt.assert_allclose(eigenvalues[: len(expected) - 1], expected[:-1], atol=1e-7)

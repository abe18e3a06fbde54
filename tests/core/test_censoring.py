import csv
import json
import subprocess
import sys

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.censoring import CensoredReplacement
from geohalo.core.cohen import bias_corrected, censored_likelihood, cohen
from geohalo.core.detection_limits import read_limits
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.laboratory import LEFT, read_assays
from geohalo.core.normal import hazard
from geohalo.core.store import load_model, save_model
from geohalo.core.substitutes import arithmetic_below


def below(limit, values):
    """Cells as a laboratory with one limit writes them."""
    return [f"<{limit}" if value < limit else value for value in values]


def codes(model):
    return [notice.code for notice in model.warnings_]


@pytest.fixture
def survey():
    """200 samples: Cu 15 %, As 35 %, Hg 65 % below one limit, Au with two limits, Zn complete."""
    rng = np.random.default_rng(17)
    logs = rng.normal(0, [0.8, 0.9, 0.7, 1.2, 0.5], (200, 5))
    cu, arsenic, hg, au, zn = np.exp(logs + [3, 2, -1, 0.5, 4]).T
    au_limits = np.where(np.arange(200) % 2, 1.0, 0.5)
    return {
        "Cu_ppm": below(round(np.quantile(cu, 0.15), 3), cu),
        "As_ppm": below(round(np.quantile(arsenic, 0.35), 3), arsenic),
        "Hg_ppb": below(round(np.quantile(hg, 0.65), 3), hg),
        "Au_ppb": [f"<{limit}" if value < limit else value for value, limit in zip(au, au_limits)],
        "Zn_ppm": zn.tolist(),
    }


@pytest.fixture
def assays(survey):
    return read_assays(survey)


def test_auto_chooses_by_limits_and_share(assays):
    model = CensoredReplacement().fit(assays)
    assert model.names_ == list(assays.names)
    assert model.methods_ == ["cohen", "cohen", "ros", "ros", "moments"]
    assert codes(model) == ["cohen_share", "spread"]
    assert "As_ppm (35 %)" in model.warnings_[0].text
    assert "Cu_ppm" not in model.warnings_[0].text
    assert [len(limits) for limits in model.limits_] == [1, 1, 1, 2, 0]


def test_stored_estimates_are_those_of_the_estimators(assays):
    model = CensoredReplacement().fit(assays)
    left = assays.flags == LEFT
    copper = assays.values[:, 0]
    fit = cohen(np.log(copper[~left[:, 0]]), left[:, 0].sum(), np.log(copper[left[:, 0]][0]))
    npt.assert_array_equal([model.mu_[0], model.sigma_[0]], fit[:2])
    # without censored values: moments with divisor n
    zinc = np.log(assays.values[:, 4])
    npt.assert_allclose([model.mu_[4], model.sigma_[4]], [zinc.mean(), zinc.std()])
    likelihood = CensoredReplacement("mle").fit(assays)
    fit = censored_likelihood(np.log(assays.values[:, 3]), left[:, 3])
    npt.assert_array_equal([likelihood.mu_[3], likelihood.sigma_[3]], fit[:2])


@pytest.mark.parametrize("method", ["auto", "cohen", "ros", "mle", "multiplicative", "half", "sqrt2"])
@pytest.mark.parametrize("replacement", ["auto", "geometric", "arithmetic", "random"])
def test_substitutes_lie_below_their_limit_and_the_rest_is_untouched(assays, method, replacement):
    samples, replaced = CensoredReplacement(method, replacement).fit(assays).replace(assays)
    npt.assert_array_equal(replaced, assays.flags == LEFT)
    if method != "multiplicative":
        assert (samples.values[replaced] < assays.limits[replaced]).all()
    assert (samples.values > 0).all()
    npt.assert_array_equal(samples.values[~replaced], assays.values[~replaced])


def test_geometric_replacement_is_the_mass_balance(assays):
    """n μ = sum of ln of all values after replacement, for maximum likelihood with one limit."""
    model = CensoredReplacement("cohen").fit(assays)
    values = model.transform(assays).values
    for i in (0, 1, 2):
        npt.assert_allclose(np.log(values[:, i]).mean(), model.mu_[i], rtol=1e-10)


def test_arithmetic_replacement_on_either_logarithm(assays):
    natural = CensoredReplacement("cohen", "arithmetic").fit(assays)
    decades = CensoredReplacement("cohen", "arithmetic", scale="log10").fit(assays)
    npt.assert_allclose(decades.transform(assays).values, natural.transform(assays).values, rtol=1e-10)
    npt.assert_allclose(decades.mu_ * np.log(10), natural.mu_, rtol=1e-10)
    limit = natural.limits_[0]
    expected = arithmetic_below(np.log(limit), natural.mu_[0], natural.sigma_[0])
    left = assays.flags[:, 0] == LEFT
    npt.assert_allclose(natural.transform(assays).values[left, 0], expected[0])


def test_random_replacement_keeps_the_spread_and_is_repeatable(assays):
    model = CensoredReplacement("mle", "random", seed=5).fit(assays)
    once, again = model.transform(assays).values, model.transform(assays).values
    npt.assert_array_equal(once, again)
    other = CensoredReplacement("mle", "random", seed=6).fit(assays).transform(assays).values
    assert (once != other).any()
    flat = CensoredReplacement("mle").fit(assays).transform(assays).values
    spread = np.log(once).std(axis=0)
    # 35 % below detection: the draws come within 10 % of the estimated spread, one value falls short of it
    npt.assert_allclose(spread[1], model.sigma_[1], rtol=0.1)
    assert np.log(flat)[:, 1].std() < spread[1]
    assert "spread" not in codes(model)


def test_draws_of_an_element_do_not_depend_on_the_others(survey, assays):
    alone = read_assays({"Au_ppb": survey["Au_ppb"]})
    one = CensoredReplacement(replacement="random").fit(alone).transform(alone).values[:, 0]
    npt.assert_array_equal(
        one, CensoredReplacement(replacement="random").fit(assays).transform(assays).column("Au_ppb")
    )


def test_auto_replacement_draws_above_ten_percent(survey):
    survey["Pb_ppm"] = ["<1"] * 15 + np.linspace(2, 30, 185).tolist()
    model = CensoredReplacement("mle", "auto").fit(read_assays(survey))
    assert model.replacements_ == ["random", "random", "random", "random", "geometric", "geometric"]


def test_vector_of_ros_through_the_model(vector):
    """The values that the regression models come back, dealt out among results with the same limit."""
    entry = vector("ROS-01")
    x, censored = entry["input"]["x"], entry["input"]["censored"]
    assays = read_assays({"As_ppb": [f"<{value}" if left else value for value, left in zip(x, censored)]})
    model = CensoredReplacement("ros").fit(assays)
    expected = entry["expected"]
    npt.assert_allclose([model.mu_[0], model.sigma_[0]], [expected["intercept_ln"], expected["slope_ln"]], rtol=1e-8)
    samples, replaced = model.replace(assays)
    for limit in (0.9, 1, 2):
        at = np.array(expected["limit_censored"]) == limit
        found = samples.values[replaced & (assays.limits == limit)]
        npt.assert_allclose(np.sort(found), np.sort(np.array(expected["imputed_censored"])[at]), rtol=1e-8)
    npt.assert_allclose(samples.values.mean(), expected["mean"], rtol=1e-8)
    npt.assert_allclose([model.table_["mean"][0], model.table_["sd"][0]], [expected["mean"], expected["sd"]], rtol=1e-8)
    # the deal is random: row order must leave no trend in the map
    rows = np.flatnonzero(replaced[:, 0] & (assays.limits[:, 0] == 2))
    assert (np.diff(samples.values[rows, 0]) < 0).any()


def test_ros_stays_below_the_limit_where_its_line_does_not():
    wide = [f"<{limit}" for limit in [5] * 6 + [1] * 2] + [1.1, 1.2, 1.3, 1.4, 40, 90, 300]
    narrow = ["<1"] * 5 + [100, 100.1, 100.2, 100.15]  # the limit lies thousands of standard deviations below
    for cells in (wide, narrow):
        assays = read_assays({"Cu_ppm": cells})
        for replacement in ("geometric", "arithmetic", "random"):
            model = CensoredReplacement("ros", replacement).fit(assays)
            samples, replaced = model.replace(assays)
            assert (samples.values[replaced] < assays.limits[replaced]).all()
            sheet = read_assays({"Cu_ppm": ["<0.7", "<0.7"]})
            assert (model.transform(sheet).values < 0.7).all()


@pytest.mark.parametrize(("method", "factor"), [("half", 0.5), ("sqrt2", 1 / np.sqrt(2)), ("limit", 1.0)])
def test_fixed_shares_of_the_limit(assays, method, factor):
    model = CensoredReplacement(method).fit(assays)
    samples, replaced = model.replace(assays)
    npt.assert_allclose(samples.values[replaced], factor * assays.limits[replaced], rtol=1e-14)
    assert codes(model) == ["fixed_share"]
    assert "Zn" not in model.warnings_[0].text
    assert np.isnan(model.mu_).all()


def test_cohen_gives_way_to_likelihood_for_several_limits(survey):
    survey["Pb_ppm"] = ["<5"] * 20 + np.linspace(2, 30, 180).tolist()  # measured below the only limit
    model = CensoredReplacement("cohen").fit(read_assays(survey))
    assert model.methods_ == ["cohen", "cohen", "cohen", "mle", "moments", "mle"]
    (notice,) = [w for w in model.warnings_ if w.code == "several_limits"]
    assert "Au_ppb" in notice.text
    assert "Pb_ppm" in notice.text
    assert CensoredReplacement().fit(read_assays(survey)).methods_[5] == "ros"


def test_bias_correction(assays):
    plain = CensoredReplacement("cohen").fit(assays)
    corrected = CensoredReplacement("cohen", bias_correction=True).fit(assays)
    left = int((assays.flags[:, 0] == LEFT).sum())
    expected = bias_corrected(plain.mu_[0], plain.sigma_[0], 200, 200 - left)
    npt.assert_allclose([corrected.mu_[0], corrected.sigma_[0]], expected)
    # only Cohen's estimates have such a correction
    npt.assert_array_equal(corrected.mu_[3:], plain.mu_[3:])


def test_elements_that_are_left_out():
    measured = np.linspace(1, 9, 15).tolist()
    cells = {
        "Cu_ppm": measured + ["<1"] * 5,
        "Zn_ppm": [None] * 20,
        "Pb_ppm": [7] * 20,
        "As_ppm": ["<1"] * 20,
        "Hg_ppm": ["<1"] * 17 + [2, 3, 4],
        "Au_ppm": ["<1"] * 3 + [4, 5] + [None] * 15,
        "Ag_ppm": ["<1"] * 3 + [4] * 17,
    }
    model = CensoredReplacement().fit(read_assays(cells))
    assert model.names_ == ["Cu_ppm"]
    assert model.skipped_ == {
        "Zn_ppm": "no results",
        "Pb_ppm": "all measured values are 7",
        "As_ppm": "nothing measured above detection",
        "Hg_ppm": "85 % below detection",
        "Au_ppm": "only 2 measured above detection",
        "Ag_ppm": "all measured values are 4",
    }
    (notice,) = [w for w in model.warnings_ if w.code == "skipped"]
    assert all(name in notice.text for name in model.skipped_)
    assert model.table_["element"] == list(cells)
    assert model.table_["method"] == ["cohen"] + ["left out"] * 6
    assert model.transform(read_assays(cells)).names == ["Cu_ppm"]


def test_eighty_percent_is_kept_and_a_chosen_method_is_used_above():
    exactly = read_assays({"Cu_ppm": ["<1"] * 16 + [2, 3, 4, 5]})
    assert CensoredReplacement().fit(exactly).methods_ == ["ros"]
    above = read_assays({"Cu_ppm": ["<1"] * 17 + [2, 3, 4]})
    model = CensoredReplacement("mle").fit(above)
    assert "heavily_censored" in codes(model)
    half = read_assays({"Cu_ppm": ["<1"] * 10 + np.linspace(1.5, 5, 10).tolist()})
    assert CensoredReplacement().fit(half).methods_ == ["cohen"]


def test_nothing_left_is_an_error():
    with pytest.raises(DataError, match=r"Cu_ppm \(nothing measured above detection\)"):
        CensoredReplacement().fit(read_assays({"Cu_ppm": ["<1"] * 5}))


def test_parameters_are_checked(assays):
    with pytest.raises(DataError, match="Kaplan-Meier only summarises"):
        CensoredReplacement("kaplan-meier").fit(assays)
    for options in ({"method": "zero"}, {"replacement": "mean"}, {"scale": "sqrt"}):
        with pytest.raises(DataError, match="choose one of"):
            CensoredReplacement(**options).fit(assays)
    with pytest.raises(DataError, match="not been fitted"):
        CensoredReplacement().transform(assays)


def test_raw_scale(assays):
    rng = np.random.default_rng(2)
    values = rng.normal(20, 3, 100)
    cells = read_assays({"Cu_ppm": below(17, values)})
    model = CensoredReplacement("cohen", scale="raw").fit(cells)
    left = cells.flags[:, 0] == LEFT
    npt.assert_allclose(
        model.transform(cells).values[left, 0],
        model.mu_[0] - model.sigma_[0] * hazard((17 - model.mu_[0]) / model.sigma_[0]),
    )
    assert CensoredReplacement("cohen", "arithmetic", "raw").fit(cells).transform(cells).values[left, 0].max() < 17
    with pytest.raises(DataError, match="choose the scale ln"):
        CensoredReplacement("mle", scale="raw").fit(assays)


def test_missing_stays_missing_and_upper_limits_stay():
    cells = ["<1", None, ">500", *np.linspace(2, 60, 20)]
    assays = read_assays({"Cu_ppm": cells})
    model = CensoredReplacement().fit(assays)
    values = model.transform(assays).values[:, 0]
    assert np.isnan(values[1])
    assert values[2] == 500
    assert "right_censored" in codes(model)


def test_rows_in_another_order_give_the_same_values(assays):
    order = np.random.default_rng(4).permutation(len(assays))
    model = CensoredReplacement("mle").fit(assays)
    mixed = CensoredReplacement("mle").fit(assays.rows(order))
    npt.assert_allclose(mixed.transform(assays.rows(order)).values, model.transform(assays).values[order], rtol=1e-12)


def test_a_change_of_unit_scales_the_result(survey, assays):
    model = CensoredReplacement("cohen").fit(assays)
    values = model.transform(assays).values
    # 1024 instead of 1000 loses no digit, so that only the method is compared
    scaled = read_assays(
        {
            name: [f"<{float(c[1:]) * 1024!r}" if isinstance(c, str) else c * 1024 for c in cells]
            for name, cells in survey.items()
        }
    )
    npt.assert_allclose(CensoredReplacement("cohen").fit(scaled).transform(scaled).values, 1024 * values, rtol=1e-12)


def test_another_sheet_is_matched_by_element_and_converted(survey, assays):
    model = CensoredReplacement("cohen").fit(assays)
    mercury = [f"<{float(c[1:]) / 1000!r}" if isinstance(c, str) else c / 1000 for c in survey["Hg_ppb"]]
    same = read_assays(
        {
            "Hg (mg/kg)": mercury,
            "ZN_PPM": survey["Zn_ppm"],
            "Au_ppb": survey["Au_ppb"],
            "As ICP g/t": survey["As_ppm"],
            "Cu_mgkg": survey["Cu_ppm"],
        }
    )
    found, expected = model.replace(same), model.replace(assays)
    assert found[0].names == ["Cu_ppm", "As_ppm", "Hg_ppb", "Au_ppb", "Zn_ppm"]
    npt.assert_allclose(found[0].values, expected[0].values, rtol=1e-12)
    npt.assert_array_equal(found[1], expected[1])


def test_some_of_the_elements_get_what_they_got_among_all(survey, assays):
    model = CensoredReplacement("mle", "random").fit(assays)
    part = read_assays({name: survey[name] for name in ("Zn_ppm", "Hg_ppb")})
    found, everything = model.transform(part), model.transform(assays)
    assert found.names == ["Hg_ppb", "Zn_ppm"]
    npt.assert_array_equal(found.values, everything.select(found.names).values)


def test_another_sheet_is_filled_in_its_own_units(survey, assays):
    model = CensoredReplacement("cohen").fit(assays)
    mercury = [f"<{float(c[1:]) / 1000!r}" if isinstance(c, str) else c / 1000 for c in survey["Hg_ppb"]]
    sheet = read_assays({"Hg_mgkg": mercury, "Ni_ppm": survey["Zn_ppm"]})
    filled, replaced = model.fill(sheet)
    assert filled.names == ["Hg_mgkg"]
    npt.assert_allclose(filled.values[:, 0], model.transform(assays).column("Hg_ppb") / 1000, rtol=1e-12)
    measured = ~replaced[:, 0]
    npt.assert_array_equal(filled.values[measured, 0], sheet.values[measured, 0])
    table, own = model.summarise(sheet), model.table_
    row = own["element"].index("Hg_ppb")
    assert table["element"] == ["Hg_mgkg", "Ni_ppm"]
    assert table["method"] == ["cohen", "left out"]
    assert table["warning"][1] == "not in the model"
    assert table["warning"][0] == own["warning"][row]
    npt.assert_allclose(table["mu"][0], own["mu"][row] - np.log(1000))
    npt.assert_allclose(table["sigma"][0], own["sigma"][row])
    npt.assert_allclose(table["mean"][0], own["mean"][row] / 1000)
    cells = ["<9000"] * 8 + np.linspace(9500, 13000, 40).tolist()
    raw = CensoredReplacement("mle", scale="raw").fit(read_assays({"Fe_ppm": cells}))
    table = raw.summarise(read_assays({"Fe_pct": ["<0.9", "1.2"]}))
    npt.assert_allclose([table["mu"][0], table["sigma"][0]], [raw.mu_[0] / 1e4, raw.sigma_[0] / 1e4])
    tens = CensoredReplacement("mle", scale="log10").fit(read_assays({"Fe_ppm": cells}))
    npt.assert_allclose(tens.summarise(read_assays({"Fe_pct": ["1.2"]}))["mu"][0], tens.mu_[0] - 4)


def test_another_limit_gives_the_expectation_below_it(assays):
    for method in ("cohen", "mle", "ros"):
        model = CensoredReplacement(method).fit(assays)
        sheet = read_assays({name: ["<0.01", "30"] for name in assays.names})
        values = model.transform(sheet).values
        xi = (np.log(0.01) - model.mu_) / model.sigma_
        npt.assert_allclose(values[0], np.exp(model.mu_ - model.sigma_ * hazard(xi)), rtol=1e-12)
        assert (values[0] < 0.01).all()
        npt.assert_array_equal(values[1], 30)


def test_a_sheet_that_does_not_fit_is_refused(assays):
    model = CensoredReplacement().fit(assays)
    with pytest.raises(DataError, match="no field for Cu_ppm, As_ppm, Hg_ppb, Au_ppb, Zn_ppm"):
        model.transform(read_assays({"Ni_ppm": [1], "Co_ppm": [1]}))
    # the parts of a composition depend on each other
    composition = CensoredReplacement("multiplicative").fit(assays)
    with pytest.raises(DataError, match="no field for Hg_ppb, Au_ppb, Zn_ppm"):
        composition.transform(read_assays({"Cu_ppm": [1], "As_ppm": [1]}))
    unitless = read_assays({name.split("_")[0]: [1] for name in assays.names})
    with pytest.raises(DataError, match="unit of Cu is not known"):
        model.transform(unitless)


def test_multiplicative_replacement_in_closed_and_open_tables():
    rng = np.random.default_rng(9)
    parts = np.exp(rng.normal([3.5, 2.5, 1, -1], [0.2, 0.4, 0.3, 0.8], (80, 4)))
    parts = np.where(parts < [0, 0, 0, 0.25], 0, parts)
    closed = 100 * parts / parts.sum(axis=1, keepdims=True)
    names = ["SiO2_pct", "Al2O3_pct", "K2O_pct", "S_ppm"]

    def sheet(values):
        sulphur = [f"<{2500!r}" if v == 0 else max(v * 1e4, 2500) for v in values[:, 3]]
        return read_assays({**{name: values[:, i] for i, name in enumerate(names[:3])}, "S_ppm": sulphur})

    first = sheet(closed)
    # lifting what lies just below the limit opens the table by a trace: close it again
    unit = np.array([1, 1, 1, 1e-4])
    left = first.flags == LEFT
    assert 0 < left[:, 3].sum() < 60
    first.values[:, 0] = 100 - (np.where(left, 0, first.values) * unit)[:, 1:].sum(axis=1)
    model = CensoredReplacement("multiplicative").fit(first)
    # in ppm, the unit that percent and ppm have in common
    npt.assert_allclose(model.total_, 1e6)
    values = model.transform(first).values
    npt.assert_allclose((values * unit).sum(axis=1), 100, rtol=1e-9)
    npt.assert_allclose(values[:, 0] / values[:, 1], first.values[:, 0] / first.values[:, 1])
    assert (values[left] < 2500).all()
    # the replacement itself is that of Cohen's method
    plain = CensoredReplacement("cohen").fit(first).transform(first).values
    npt.assert_allclose(values[left], plain[left])

    open_table = sheet(parts)
    model = CensoredReplacement("multiplicative").fit(open_table)
    assert model.total_ is None
    values, left = model.transform(open_table).values, open_table.flags == LEFT
    npt.assert_allclose(values[~left], open_table.values[~left], rtol=1e-14)
    plain = CensoredReplacement("cohen").fit(open_table).transform(open_table).values
    rows = left[:, 3]
    others = (open_table.values * unit)[rows, :3].sum(axis=1)
    npt.assert_allclose(values[rows, 3], plain[rows, 3] / (1 - plain[rows, 3] * 1e-4 / others))


def test_multiplicative_replacement_needs_units():
    with pytest.raises(DataError, match="unit of Zn is not known"):
        CensoredReplacement("multiplicative").fit(read_assays({"Cu_ppm": ["<1", 2, 3, 4], "Zn": [1, 2, 3, 4]}))


@pytest.mark.parametrize("suffix", ["json", "safetensors"])
@pytest.mark.parametrize("method", ["auto", "half", "multiplicative"])
def test_a_stored_model_replaces_the_same(assays, tmp_path, suffix, method):
    model = CensoredReplacement(method, "random").fit(assays)
    path = tmp_path / f"censoring.{suffix}"
    save_model(model, path, units=["ppm"])
    again = load_model(path, "censoring")
    npt.assert_array_equal(again.transform(assays).values, model.transform(assays).values)
    assert again.parameters() == model.parameters()
    assert again.skipped_ == model.skipped_
    npt.assert_equal(again.table_, model.table_)


def test_progress_and_cancelling(assays):
    seen = []
    CensoredReplacement().fit(assays, lambda fraction, message="": seen.append(fraction))
    assert seen == sorted(seen)
    assert len(seen) == 5

    def cancel(fraction, message=""):
        raise Cancelled

    with pytest.raises(Cancelled):
        CensoredReplacement().fit(assays, cancel)


def test_table(assays):
    table = CensoredReplacement().fit(assays).table_
    assert {len(column) for column in table.values()} == {5}
    assert table["element"] == assays.names
    assert table["unit"] == ["ppm", "ppm", "ppb", "ppb", "ppm"]
    assert table["n"] == [200] * 5
    npt.assert_allclose(table["censored_percent"][:3], [15, 35, 65])
    assert table["limits"][3] == "0.5; 1"
    assert "more than 20 %" in table["warning"][1]
    assert table["warning"][4] == ""


def test_numpy_is_all_that_cohen_needs():
    """Fit and apply with scipy, pandas and scikit-learn out of reach."""
    code = (
        "import sys, json\n"
        "for name in ('scipy', 'sklearn', 'pandas', 'matplotlib'): sys.modules[name] = None\n"
        "sys.path.insert(0, sys.argv[1])\n"
        "from geohalo.core.laboratory import read_assays\n"
        "from geohalo.core.censoring import CensoredReplacement\n"
        "a = read_assays({'Cu_ppm': ['<2', '<2', 3, 4, 7, 12]})\n"
        "for method in ('cohen', 'ros', 'mle'):\n"
        "    v = CensoredReplacement(method, 'random').fit(a).transform(a).values[:, 0]\n"
        "print(json.dumps(v.tolist()))\n"
    )
    import geohalo

    plugins = str(next(iter(geohalo.__path__))).rsplit("/", 1)[0]
    run = subprocess.run([sys.executable, "-c", code, plugins], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert max(json.loads(run.stdout)[:2]) < 2


def test_real_survey_from_cells_to_concentrations(surveys):
    """Tellus: 56 determinands, limits from their table, the reference columns of which the data tell."""
    with open(surveys / "ireland-tellus/stream_sediments.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    with open(surveys / "ireland-tellus/detection_limits.csv", encoding="utf-8") as file:
        limits = read_limits(list(csv.DictReader(file)))
    assays = read_assays({name: [row[name] for row in rows] for name in list(rows[0])[5:]}, limits)
    model = CensoredReplacement(replacement="auto").fit(assays)
    assert list(model.skipped_) == ["In_mgkg"]
    samples, replaced = model.replace(assays)
    kept = [assays.names.index(name) for name in samples.names]
    assert (samples.values[replaced] < assays.limits[:, kept][replaced]).all()
    npt.assert_array_equal(samples.values[~replaced], assays.values[:, kept][~replaced])
    # gold has no measured value below its limit, so it is Cohen's case, palladium likewise with 41 %
    assert [model.methods_[samples.names.index(name)] for name in ("Au_ugkg", "Pd_ugkg")] == ["cohen", "cohen"]
    gold = samples.names.index("Au_ugkg")
    npt.assert_allclose(np.nanstd(np.log(samples.values[:, gold])), model.sigma_[gold], rtol=0.02)

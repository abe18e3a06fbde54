import csv

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.cohen import bias_corrected, censored_likelihood, cohen, cohen_from_moments, cohen_lambda
from geohalo.core.errors import DataError
from geohalo.core.kaplan_meier import kaplan_meier
from geohalo.core.normal import hazard, log_density, log_distribution, quantile
from geohalo.core.regression_on_order import ros
from geohalo.core.substitutes import arithmetic_below, expected_below, multiplicative_replacement, random_below
from scipy import integrate, optimize, special, stats


def survreg(values, censored):
    """Maximise the censored likelihood with scipy, as R's survreg does."""

    def loss(theta):
        mean, sd = theta[0], np.exp(theta[1])
        z = (values - mean) / sd
        return -np.where(censored, special.log_ndtr(z), stats.norm.logpdf(z) - theta[1]).sum()

    start = [values.mean(), np.log(values.std())]
    best = optimize.minimize(
        loss, start, method="Nelder-Mead", options={"xatol": 1e-10, "fatol": 1e-12, "maxiter": 4000}
    )
    return best.x[0], np.exp(best.x[1]), -best.fun


# --- normal distribution


def test_normal_distribution_far_into_its_tail():
    x = np.concatenate([np.linspace(-200, 8, 3001), [-36.0001, -36, -35.9999, 0]])
    npt.assert_allclose(log_distribution(x), special.log_ndtr(x), rtol=5e-14)
    npt.assert_allclose(log_density(x), stats.norm.logpdf(x), rtol=1e-14)
    # exact to 30 digits elsewhere; just above the tail density and distribution lose digits together
    expected = [100.009998000999260705, 40.0249688472072637232, 10.0980932339625119628, np.sqrt(2 / np.pi)]
    npt.assert_allclose(hazard([-100.0, -40.0, -10.0, 0.0]), expected, rtol=1e-14)
    slope = -hazard(-36.0) * (hazard(-36.0) - 36)
    npt.assert_allclose(hazard(-35.9999) - hazard(-36.0001), 0.0002 * slope, rtol=1e-7)
    p = np.array([1e-300, 1e-12, 0.3, 0.5, 1 - 1e-12])
    npt.assert_allclose(quantile(p), stats.norm.ppf(p), rtol=1e-14, atol=1e-15)


# --- Cohen


def test_vector_of_the_textbook_sample(vector):
    entry = vector("COH-01")
    fit = cohen(**entry["input"])
    expected = entry["expected"]
    npt.assert_allclose(
        [fit.h, fit.gamma, fit.lambda_, fit.xi, fit.mean, fit.sd, fit.sd**2, fit.log_likelihood],
        [expected[key] for key in ("h", "gamma", "lambda", "xi", "mean", "sd", "var", "loglik")],
        rtol=1e-10,
    )
    replacement = expected_below([entry["input"]["limit"]], fit.mean, fit.sd)[0]
    npt.assert_allclose(replacement, expected["replacement_conditional_mean"], rtol=1e-10)
    npt.assert_allclose(replacement, expected["replacement_mass_balance"], rtol=1e-10)


def test_vector_of_the_printed_table(vector):
    entry = vector("COH-03")
    for gamma, exact in entry["expected"]["lambda_exact"].items():
        found = [cohen_lambda(h, float(gamma)) for h in entry["input"]["h"]]
        npt.assert_allclose(found, exact, rtol=1e-10)
        # four to five figures are printed, with slips of up to 7.2e-5
        npt.assert_allclose(found, entry["expected"]["lambda_printed"][gamma], atol=8e-5)


def test_vector_of_summary_statistics(vector):
    entry = vector("COH-04")
    given, expected = entry["input"], entry["expected"]
    fit = cohen_from_moments(given["h"], given["xbar_ln"], given["s2_ln"], np.log(given["limit"]))
    npt.assert_allclose(
        [fit.gamma, fit.lambda_, fit.mean, fit.sd**2],
        [expected[key] for key in ("gamma", "lambda", "mu_ln", "var_ln")],
        rtol=entry["tol"],
    )


@pytest.mark.parametrize(("share", "gamma"), [(0.001, 0.01), (0.05, 5), (0.3, 0.3), (0.5, 50), (0.79, 1e-4), (0.99, 1)])
def test_lambda_solves_the_likelihood_equations(share, gamma):
    """Back through the definitions: h and γ come out of the ξ that belongs to λ."""
    fit = cohen_from_moments(share, 1.0, gamma, 0.0)
    y = share / (1 - share) * stats.norm.pdf(fit.xi) / stats.norm.cdf(fit.xi)
    npt.assert_allclose(1.0, fit.sd * (y - fit.xi), rtol=1e-9)
    npt.assert_allclose(gamma, fit.sd**2 * (1 - y * (y - fit.xi)), rtol=1e-8)


def test_replacement_is_the_mass_balance_for_any_sample():
    rng = np.random.default_rng(7)
    for _ in range(20):
        values = rng.normal(rng.uniform(-3, 3), rng.uniform(0.2, 2), 60)
        limit = np.quantile(values, rng.uniform(0.05, 0.75))
        detects = values[values >= limit]
        fit = cohen(detects, 60 - len(detects), limit)
        balance = (60 * fit.mean - detects.sum()) / (60 - len(detects))
        npt.assert_allclose(expected_below([limit], fit.mean, fit.sd)[0], balance, rtol=1e-9, atol=1e-9)
        assert balance < limit


def test_cohen_is_the_maximum_of_the_likelihood():
    rng = np.random.default_rng(3)
    values = rng.normal(2, 0.7, 200)
    censored = values < 1.5
    fit = cohen(values[~censored], censored.sum(), 1.5)
    clipped = np.maximum(values, 1.5)
    npt.assert_allclose(fit[:3], survreg(clipped, censored), rtol=1e-6)
    npt.assert_allclose(fit[:3], censored_likelihood(clipped, censored), rtol=1e-11)


def test_cohen_follows_scale_and_shift():
    detects = np.array([1.2, 1.5, 2.0, 2.2, 3.1, 4.0])
    a, b = cohen(detects, 2, 1.0), cohen(10 * detects - 3, 2, 7.0)
    npt.assert_allclose([b.mean, b.sd, b.xi], [10 * a.mean - 3, 10 * a.sd, a.xi], rtol=1e-12)


def test_without_censored_values_the_moments_are_those_of_the_sample():
    fit = cohen([1.0, 2.0, 4.0], 0, 0.5)
    npt.assert_allclose(fit[:2], [7 / 3, np.std([1, 2, 4])], rtol=1e-15)
    npt.assert_allclose(fit.log_likelihood, stats.norm.logpdf([1, 2, 4], *fit[:2]).sum())


def test_samples_that_cohen_cannot_use():
    with pytest.raises(DataError, match="Only 2 values"):
        cohen([1.0, 2.0], 3, 0.5)
    with pytest.raises(DataError, match="All measured values equal 2"):
        cohen([2.0, 2.0, 2.0], 3, 0.5)
    with pytest.raises(DataError, match=r"0\.4.* below the limit 0\.5"):
        cohen([0.4, 2.0, 3.0], 3, 0.5)
    with pytest.raises(DataError, match="do not spread above"):
        cohen_from_moments(0.3, 1.0, 0.0, 0.5)
    with pytest.raises(DataError, match="do not spread above"):
        cohen_from_moments(0.3, 0.5, 0.1, 0.5)
    with pytest.raises(DataError, match="not between 0 and 1"):
        cohen_from_moments(1.0, 0.5, 0.1, 0.2)


def test_bias_correction_by_its_formula():
    """Schneider (1986) by hand: n = 19, k = 10, so q = 1/2."""
    mean, sd = bias_corrected(1.0, 2.0, 19, 10)
    npt.assert_allclose(mean, 1 - 2 * np.exp(-0.0275) / 20, rtol=1e-12)
    npt.assert_allclose(sd, 2 + 2 / 0.7415**2 / 20, rtol=1e-12)


# --- several limits


def test_likelihood_with_several_limits_against_scipy(vector):
    entry = vector("ROS-01")["input"]
    values, censored = np.log(entry["x"]), np.array(entry["censored"])
    npt.assert_allclose(censored_likelihood(values, censored), survreg(values, censored), rtol=1e-7)


def test_likelihood_answers_of_r(surveys):
    """R's survreg(dist = "lognormal"), printed to six decimals."""
    folder = surveys / "reference/usgs-negative-codes"
    with open(folder / "stream_sediments_ngdb_s_washington.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    with open(folder / "ref_censored_mle_km.csv", encoding="utf-8") as file:
        reference = list(csv.DictReader(file))
    assert len(reference) == 10
    for line in reference:
        values = np.array([float(row[line["element"]]) for row in rows if row[line["element"]]])
        fit = censored_likelihood(np.log(np.abs(values)), values < 0)
        # half a unit of the last printed decimal
        npt.assert_allclose(fit[:2], [float(line["mle_meanlog"]), float(line["mle_sdlog"])], atol=5.1e-7, rtol=0)


def test_likelihood_recovers_what_made_the_data():
    rng = np.random.default_rng(5)
    values = rng.normal(1, 0.5, 20000)
    limits = rng.choice([0.4, 0.9, 1.3], values.shape)
    fit = censored_likelihood(np.maximum(values, limits), values < limits)
    # standard errors are near 0.005
    npt.assert_allclose(fit[:2], [1, 0.5], atol=0.02)


def test_likelihood_from_a_start_far_away():
    """Limits thousands of standard deviations of the measured values below them; Cohen's equations are the oracle."""
    detects = np.array([100, 100.1, 100.2, 100.15])
    values, censored = np.append(detects, np.full(50, 1.0)), np.arange(54) >= 4
    npt.assert_allclose(censored_likelihood(values, censored), cohen(detects, 50, 1.0)[:3], rtol=1e-10)


def test_likelihood_refuses_what_has_no_maximum():
    with pytest.raises(DataError, match="Only 2"):
        censored_likelihood([1, 2, 3], [False, False, True])
    with pytest.raises(DataError, match="equal 1"):
        censored_likelihood([1, 1, 1, 3], [False, False, False, True])


# --- regression on order statistics


def test_vector_of_the_oahu_arsenic(vector):
    entry = vector("ROS-01")
    expected = entry["expected"]
    x, censored = np.array(entry["input"]["x"]), np.array(entry["input"]["censored"])
    fit = ros(x, censored)
    npt.assert_allclose([fit.intercept, fit.slope], [expected["intercept_ln"], expected["slope_ln"]], rtol=1e-8)
    npt.assert_allclose(
        [fit.values.mean(), fit.values.std(ddof=1), np.median(fit.values)],
        [expected["mean"], expected["sd"], expected["median"]],
        rtol=1e-8,
    )
    npt.assert_allclose(np.sort(fit.positions[~censored]), expected["pp_detects_sorted"], rtol=1e-8)
    order = np.argsort(x[censored], kind="stable")
    npt.assert_allclose(x[censored][order], expected["limit_censored"])
    npt.assert_allclose(fit.positions[censored][order], expected["pp_censored"], rtol=1e-8)
    npt.assert_allclose(fit.values[censored][order], expected["imputed_censored"], rtol=1e-8)
    npt.assert_array_equal(fit.values[~censored], x[~censored])
    npt.assert_array_equal(fit.limits, [0.9, 1, 2])


def test_ros_without_censored_values_is_the_normal_plot():
    values = np.array([3.0, 1, 7, 20, 2])
    fit = ros(values, np.zeros(5, bool))
    npt.assert_allclose(np.sort(fit.positions), np.arange(1, 6) / 6)
    line = stats.linregress(stats.norm.ppf(np.arange(1, 6) / 6), np.log(np.sort(values)))
    npt.assert_allclose([fit.slope, fit.intercept], line[:2], rtol=1e-12)
    npt.assert_array_equal(fit.values, values)


def test_ros_scales_with_the_unit_and_follows_the_rows(vector):
    entry = vector("ROS-01")["input"]
    x, censored = np.array(entry["x"]), np.array(entry["censored"])
    fit, thousand = ros(x, censored), ros(1000 * x, censored)
    npt.assert_allclose(thousand.values, 1000 * fit.values, rtol=1e-12)
    npt.assert_allclose(thousand.slope, fit.slope, rtol=1e-12)
    decades = ros(x, censored, "log10")
    npt.assert_allclose([decades.intercept, decades.slope], np.array(fit[:2]) / np.log(10), rtol=1e-12)
    order = np.random.default_rng(1).permutation(len(x))
    mixed = ros(x[order], censored[order])
    npt.assert_allclose(mixed[:2], fit[:2], rtol=1e-12)
    # which of two results below one limit gets the higher value is open, their values are not
    npt.assert_allclose(np.sort(mixed.values), np.sort(fit.values), rtol=1e-12)


def test_ros_with_a_limit_above_all_measured_values():
    fit = ros(np.array([1, 2, 3, 10, 10.0]), np.array([False, False, False, True, True]))
    npt.assert_allclose(fit.below, [1.0])
    npt.assert_allclose(fit.positions[3:], [1 / 3, 2 / 3])


# --- Kaplan-Meier


def test_vector_of_kaplan_meier(vector):
    entry = vector("KM-01")
    found = kaplan_meier(entry["input"]["x"], entry["input"]["censored"])
    npt.assert_allclose(found.mean, entry["expected"]["mean"], rtol=1e-12)
    steps = np.column_stack([found.values, found.at_risk, found.events, found.below])
    npt.assert_allclose(steps, entry["expected"]["table_value_atrisk_events_Fbelow"], atol=1e-11)
    assert not found.biased


def test_kaplan_meier_without_censoring_is_the_sample():
    values = np.array([3.0, 1, 1, 8, 5])
    found = kaplan_meier(values, np.zeros(5, bool))
    npt.assert_allclose([found.mean, found.sd], [values.mean(), values.std()])
    assert found.quantile(0.5) == 3
    assert found.quantile(0.4) == 2  # two of five lie below 3: the middle between 1 and 3


def test_kaplan_meier_puts_what_is_left_at_the_lowest_limit():
    found = kaplan_meier([1.0, 2.0, 4.0, 4.0], [True, False, False, False])
    assert found.biased
    npt.assert_allclose(found.mean, (1 + 2 + 4 + 4) / 4)
    assert np.isnan(found.quantile(0.2))
    with pytest.raises(DataError, match="No value is measured"):
        kaplan_meier([1.0], [True])


# --- substitutes


def test_expectations_below_the_limit_by_quadrature():
    mean, sd, limit = 0.4, 0.8, -0.3
    mass = stats.norm.cdf(limit, mean, sd)

    def expectation(function):
        return integrate.quad(lambda y: function(y) * stats.norm.pdf(y, mean, sd), -12, limit)[0] / mass

    npt.assert_allclose(expected_below([limit], mean, sd)[0], expectation(lambda y: y), rtol=1e-9)
    npt.assert_allclose(arithmetic_below([limit], mean, sd)[0], expectation(np.exp), rtol=1e-9)


def test_draws_follow_the_truncated_distribution():
    draws = random_below(np.full(4000, 0.5), 1.0, 0.7, np.random.default_rng(11))
    assert (draws < 0.5).all()
    truncated = stats.truncnorm(-np.inf, (0.5 - 1) / 0.7, loc=1, scale=0.7)
    assert stats.kstest(draws, truncated.cdf).pvalue > 0.01
    # far out, where the distribution function underflows, the tail is exponential
    far = random_below(np.full(4000, -50.0), 0.0, 1.0, np.random.default_rng(12))
    assert (far <= -50).all()
    npt.assert_allclose((-50 - far).mean(), 1 / 50, rtol=0.05)


def test_vector_of_multiplicative_replacement(vector):
    entry = vector("MR-01")
    row = np.array([[np.nan if part is None else part for part in entry["input"]["row"]]])
    censored = np.array([[part is None for part in entry["input"]["row"]]])
    found = multiplicative_replacement(row, censored, np.full((1, 4), entry["input"]["r"][0]), entry["input"]["total"])
    npt.assert_allclose(found[0], entry["expected"]["row"], rtol=1e-12)
    npt.assert_allclose(found.sum(), entry["expected"]["sum"], rtol=1e-12)
    npt.assert_allclose(found[0, 0] / found[0, 1], entry["expected"]["ratio_1_2_kept"], rtol=1e-12)


def test_open_compositions_keep_their_measured_parts():
    """Both ways lead to the same composition."""
    rows = np.array([[60.0, 30, 10, 1, 1], [20, 20, 50, 10, np.nan]])
    censored = np.zeros((2, 5), bool)
    censored[0, 3:] = True
    replacements = np.full((2, 5), 0.25)
    opened = multiplicative_replacement(rows, censored, replacements)
    closed = multiplicative_replacement(rows, censored, replacements, 100)
    npt.assert_array_equal(opened[1], rows[1])
    npt.assert_array_equal(opened[0, :3], rows[0, :3])
    npt.assert_allclose(opened[0, 3:], 0.25 / (1 - 0.5 / 100))
    npt.assert_allclose(opened[0] / opened[0].sum(), closed[0] / 100, rtol=1e-12)
    with pytest.raises(DataError, match="sample b reach the total"):
        multiplicative_replacement(rows[::-1], censored[::-1], replacements * 400, 100, ["a", "b"])

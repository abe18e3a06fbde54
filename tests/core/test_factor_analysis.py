"""Factor analysis against R, scikit-learn, published models and its own invariants."""

import csv
import sys

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.factor_analysis import FactorAnalysis, rows_of, symbol_of
from geohalo.core.factor_extraction import maximum_likelihood, minimum_residuals, principal_axes, principal_components
from geohalo.core.robust_covariance import location_and_covariance, log_ratio_basis
from geohalo.core.samples import Samples
from geohalo.core.store import load_model, save_model

NAMES = ["Cu_ppm_log10", "Mo_ppm_log10", "Au_ppb_log10", "Ag_ppm_log10", "Ni_ppm_log10", "Cr_ppm_log10", "Co_ppm_log10"]
TRUTH = np.array([[0.9, 0], [0.8, 0], [0.85, 0], [0.8, 0], [0, 0.9], [0, 0.85], [0, 0.8]])


def simulated(n=400, loadings=TRUTH, names=NAMES, seed=8):
    random = np.random.default_rng(seed)
    uniquenesses = 1 - (loadings**2).sum(axis=1)
    noise = random.normal(size=(n, len(loadings))) * np.sqrt(uniquenesses)
    return Samples(names, random.normal(size=(n, loadings.shape[1])) @ loadings.T + noise)


def with_correlation(correlation, n, names):
    """Return samples whose correlation matrix is exactly `correlation`."""
    raw = np.random.default_rng(0).normal(size=(n, len(correlation)))
    white = np.linalg.qr(raw - raw.mean(axis=0))[0] * np.sqrt(n - 1)
    return Samples(names, white @ np.linalg.cholesky(correlation).T)


def aligned(found, expected):
    """Return `found` with its columns in the order and sign of `expected`, and the order."""
    found, expected = np.asarray(found), np.asarray(expected)
    cosines = (expected / np.linalg.norm(expected, axis=0)).T @ (found / np.linalg.norm(found, axis=0))
    order = np.abs(cosines).argmax(axis=1)
    assert sorted(order) == list(range(len(order)))
    return found[:, order] * np.sign(np.diag(cosines[:, order])), order


def varimax_of_r(loadings, eps=1e-5):
    """R's stats::varimax, which stops when its criterion grows by less than `eps` in a round."""
    length = np.linalg.norm(loadings, axis=1, keepdims=True)
    rows, rotation, past = loadings / length, np.eye(loadings.shape[1]), 0.0
    while True:
        turned = rows @ rotation
        left, singular, right = np.linalg.svd(rows.T @ (turned**3 - turned * (turned**2).mean(axis=0)))
        rotation = left @ right
        if singular.sum() < past * (1 + eps):
            return length * (rows @ rotation)
        past = singular.sum()


def codes(model):
    return [notice.code for notice in model.warnings_]


@pytest.fixture
def survey():
    return simulated()


@pytest.fixture
def attitude(vector):
    entry = vector("FA-03")
    return Samples(list("abcdefg"), entry["input"]["X"]), entry["expected"], entry["tol"]


@pytest.fixture(scope="session")
def kola(surveys):
    """Log10 concentrations of the Kola C horizon, and a reader of R's answers for them."""
    folder = surveys / "reference" / "kola-c-horizon"

    def read(name):
        with open(folder / name, newline="") as file:
            return list(csv.DictReader(file))

    names = [row["element"] for row in read("ref_pca5_varimax_log10.csv")]
    used = {row["ID"] for row in read("ref_rows_used_ids.csv")}
    rows = [[float(row[name]) for name in names] for row in read("c_horizon_full.csv") if row["ID"] in used]
    return Samples(names, np.log10(rows)), read


def test_principal_components_of_the_attitude_data(attitude):
    samples, expected, tol = attitude
    model = FactorAnalysis(n_factors=2).fit(samples)
    loadings, order = aligned(model.loadings_, expected["loadings_varimax"])
    sign = np.sign((model.loadings_[:, order] * expected["loadings_varimax"]).sum(axis=0))
    npt.assert_allclose(model.eigenvalues_, expected["eigenvalues"], atol=tol)
    npt.assert_allclose(loadings, expected["loadings_varimax"], atol=tol)
    npt.assert_allclose(model.weights_[:, order] * sign, expected["weights"], atol=tol)
    scores = model.transform(samples)
    npt.assert_allclose(scores[:5, order] * sign, expected["scores_first5"], atol=tol)
    npt.assert_allclose(model.adequacy_["kmo"], expected["kmo"], atol=tol)
    npt.assert_allclose(model.adequacy_["bartlett_chi2"], expected["bartlett_chi2"], atol=tol)
    npt.assert_allclose(np.corrcoef(samples.values, scores, rowvar=False)[:7, 7:], model.loadings_, atol=1e-9)


@pytest.mark.parametrize(
    ("scores", "key"), [("regression", "ml_regression_scores_first5"), ("bartlett", "ml_bartlett_scores_first5")]
)
def test_maximum_likelihood_of_the_attitude_data(attitude, scores, key):
    samples, expected, tol = attitude
    model = FactorAnalysis("ml", n_factors=2, scores=scores).fit(samples)
    npt.assert_allclose(model.uniquenesses_, expected["ml_uniquenesses"], atol=tol)
    assert "score_scale" in codes(model)
    # R's factanal leaves its varimax at a relative 1e-5, so its scores are ours but for a small turn, which
    # shows when the two sets of scores are laid upon one another
    reference, found = np.array(expected[key]), model.transform(samples)[:5]
    left, _, right = np.linalg.svd(found.T @ reference)
    turn = left @ right
    npt.assert_allclose(found @ turn, reference, atol=tol)
    assert np.sort(np.abs(turn), axis=None)[1] < 1e-3
    if scores == "regression":
        npt.assert_allclose(np.sort(model.score_sd_), np.sort(expected["ml_score_sd"]), atol=tol)
        standardised = (samples.values - model.mean_) / model.scale_
        loadings = varimax_of_r(maximum_likelihood(np.corrcoef(samples.values, rowvar=False), 2).loadings)
        likewise = standardised @ np.linalg.solve(np.corrcoef(samples.values, rowvar=False), loadings)
        npt.assert_allclose(aligned(likewise[:5], reference)[0], reference, atol=tol)


def test_maximum_likelihood_of_the_ability_tests():
    # covariances of six tests (R's ability.cov; Bartholomew 1987), fitted on its help page by factanal
    covariance = np.array(
        [
            [24.641, 5.991, 33.520, 6.023, 20.755, 29.701],
            [5.991, 6.700, 18.137, 1.782, 4.936, 7.204],
            [33.520, 18.137, 149.831, 19.424, 31.430, 50.753],
            [6.023, 1.782, 19.424, 12.711, 4.757, 9.075],
            [20.755, 4.936, 31.430, 4.757, 52.604, 66.762],
            [29.701, 7.204, 50.753, 9.075, 66.762, 135.292],
        ]
    )
    samples = with_correlation(covariance, 112, ["general", "picture", "blocks", "maze", "reading", "vocab"])
    one = FactorAnalysis("ml", n_factors=1).fit(samples)
    npt.assert_allclose(one.uniquenesses_, [0.535, 0.853, 0.748, 0.910, 0.232, 0.280], atol=6e-4)
    npt.assert_allclose(one.fit_test_["chi2"], 75.18, atol=6e-3)
    npt.assert_allclose(one.fit_test_["p"], 1.46e-12, rtol=5e-3)
    assert one.fit_test_["df"] == 9
    two = FactorAnalysis("ml", n_factors=2).fit(samples)
    npt.assert_allclose(two.uniquenesses_, [0.455, 0.589, 0.218, 0.769, 0.052, 0.334], atol=6e-4)
    npt.assert_allclose(two.fit_test_["chi2"], 6.11, atol=6e-3)
    npt.assert_allclose(two.fit_test_["p"], 0.191, atol=6e-4)
    assert two.fit_test_["df"] == 4


def test_maximum_likelihood_is_as_likely_as_scikit_learns(survey):
    decomposition = pytest.importorskip("sklearn.decomposition")
    standardised = (survey.values - survey.values.mean(axis=0)) / survey.values.std(axis=0)
    peer = decomposition.FactorAnalysis(2, tol=1e-10, max_iter=10000, svd_method="lapack").fit(standardised)
    model = FactorAnalysis("ml", n_factors=2).fit(survey)
    npt.assert_allclose(model.uniquenesses_, peer.noise_variance_, atol=1e-4)
    npt.assert_allclose(
        np.abs(model.loadings_ @ model.loadings_.T), np.abs(peer.components_.T @ peer.components_), atol=1e-4
    )

    def log_likelihood(loadings, uniquenesses):
        sigma = loadings @ loadings.T + np.diag(uniquenesses)
        return -np.linalg.slogdet(sigma)[1] - np.trace(np.linalg.solve(sigma, np.corrcoef(survey.values, rowvar=False)))

    ours = log_likelihood(model.loadings_, model.uniquenesses_)
    assert ours >= log_likelihood(peer.components_.T, peer.noise_variance_) - 1e-10


def test_kola_principal_components(kola):
    samples, read = kola
    rows = read("ref_pca5_varimax_log10.csv")
    expected = np.array([[float(row[f"RC{j}"]) for j in range(1, 6)] for row in rows])
    model = FactorAnalysis(n_factors=5).fit(samples)
    npt.assert_allclose(model.communalities_, [float(row["communality"]) for row in rows], atol=1e-6)
    # R's varimax stops at a relative 1e-5: by its rule its six decimals come out, at the maximum others do
    unrotated = principal_components(np.corrcoef(samples.values, rowvar=False), 5).loadings
    npt.assert_allclose(aligned(varimax_of_r(unrotated), expected)[0], expected, atol=1e-6)
    npt.assert_allclose(aligned(model.loadings_, expected)[0], expected, atol=2e-3)
    scores = model.transform(samples)
    npt.assert_allclose(np.cov(scores, rowvar=False), np.eye(5), atol=1e-10)


def test_kola_maximum_likelihood(kola):
    samples, read = kola
    rows = read("ref_factanal5_varimax_log10.csv")
    expected = np.array([[float(row[f"Factor{j}"]) for j in range(1, 6)] for row in rows])
    uniquenesses = np.array([float(row["uniqueness"]) for row in rows])
    model = FactorAnalysis("ml", n_factors=5).fit(samples)
    # R's optimiser stops at a relative 1e-7 or so of a flat likelihood: ours must be no worse
    npt.assert_allclose(model.uniquenesses_, uniquenesses, atol=2e-4)
    correlation = np.corrcoef(samples.values, rowvar=False)
    root = np.sqrt(uniquenesses)
    rest = np.linalg.eigvalsh(correlation / np.outer(root, root))[:-5]
    extraction = maximum_likelihood(correlation, 5)
    assert extraction.discrepancy <= (rest - np.log(rest) - 1).sum()
    npt.assert_allclose(aligned(varimax_of_r(extraction.loadings), expected)[0], expected, atol=5e-5)
    npt.assert_allclose(aligned(model.loadings_, expected)[0], expected, atol=2e-3)
    # calcium reaches the lower bound in R too
    assert [notice for notice in model.warnings_ if notice.code == "heywood" and "Ca" in notice.text]


def test_kola_centred_log_ratios(kola):
    samples, read = kola
    expected = [float(row["eigenvalue"]) for row in read("ref_pca_eigenvalues_clr_cov.csv")]
    logs = samples.values * np.log(10)
    centred = Samples([name + "_clr" for name in samples.names], logs - logs.mean(axis=1, keepdims=True))
    model = FactorAnalysis(matrix="covariance", n_factors=4).fit(centred)
    npt.assert_allclose(model.eigenvalues_, expected, atol=6e-9)
    assert model.adequacy_ is None
    scores = model.transform(centred)
    npt.assert_allclose(np.cov(scores, rowvar=False), np.eye(4), atol=1e-10)
    npt.assert_allclose(np.corrcoef(centred.values, scores, rowvar=False)[:27, 27:], model.loadings_, atol=1e-10)
    by_pseudo_inverse = np.linalg.pinv(np.cov(centred.values, rowvar=False), hermitian=True, rcond=1e-10)
    raw = model.loadings_ * model.scale_[:, None]
    npt.assert_allclose(model.weights_ / model.scale_[:, None], by_pseudo_inverse @ raw, atol=1e-9)


@pytest.mark.parametrize("extraction", ["pca", "ml", "minres", "paf"])
@pytest.mark.parametrize("rotation", ["varimax", "promax"])
def test_every_extraction_finds_the_factors_behind_the_data(survey, extraction, rotation):
    model = FactorAnalysis(extraction, rotation=rotation).fit(survey)
    # principal components overstate loadings, the others miss by sampling error, 1/sqrt(400) = 0.05
    npt.assert_allclose(aligned(model.loadings_, TRUTH)[0], TRUTH, atol=0.15)
    npt.assert_allclose(model.communalities_ + model.uniquenesses_, 1, atol=1e-6)
    npt.assert_allclose(model.explained_.sum(), model.communalities_.mean(), atol=1e-12)
    reproduced = model.loadings_ @ model.phi_ @ model.loadings_.T + np.diag(model.uniquenesses_)
    correlation = np.corrcoef(survey.values, rowvar=False)
    npt.assert_allclose(np.diag(reproduced), 1, atol=1e-6)
    if extraction != "pca":
        # what two factors leave of 400 samples is less than the sampling error of a correlation
        npt.assert_allclose(reproduced, correlation, atol=0.05)
    npt.assert_allclose(
        model.weights_,
        np.linalg.solve(correlation, model.loadings_ @ model.phi_),
        atol=1e-10,
    )
    assert list(model.members_) == ["F1", "F2"]
    assert sorted(model.members_["F1"]) == sorted(NAMES[:4])
    assert sorted(model.members_["F2"]) == sorted(NAMES[4:])


def test_minres_and_iterated_principal_axes_agree(survey):
    correlation = np.corrcoef(survey.values, rowvar=False)
    first, second = minimum_residuals(correlation, 2), principal_axes(correlation, 2)
    npt.assert_allclose(first.uniquenesses, second.uniquenesses, atol=1e-6)

    def off_diagonal(loadings):
        rest = correlation - loadings @ loadings.T
        return (rest**2).sum() - (np.diag(rest) ** 2).sum()

    smallest = off_diagonal(first.loadings)
    npt.assert_allclose(2 * first.discrepancy, smallest, rtol=1e-6)
    for other in (principal_components(correlation, 2), maximum_likelihood(correlation, 2)):
        assert smallest < off_diagonal(other.loadings)
    nudge = np.random.default_rng(2)
    for _ in range(50):
        assert smallest <= off_diagonal(first.loadings + 0.01 * nudge.normal(size=(7, 2)))


def test_an_enrichment_index_against_one_background_changes_nothing(survey):
    concentrations = 10**survey.values
    index = np.log10(concentrations / np.median(concentrations, axis=0))
    first = FactorAnalysis().fit(survey)
    second = FactorAnalysis().fit(Samples(survey.names, index))
    npt.assert_allclose(second.loadings_, first.loadings_, atol=1e-10)
    npt.assert_allclose(second.transform(Samples(survey.names, index)), first.transform(survey), atol=1e-9)


@pytest.mark.parametrize("extraction", ["pca", "ml"])
def test_units_and_log_base_change_nothing(survey, extraction):
    other = Samples(survey.names, np.log(1e4 * 10**survey.values))
    first, second = FactorAnalysis(extraction).fit(survey), FactorAnalysis(extraction).fit(other)
    npt.assert_allclose(second.loadings_, first.loadings_, atol=1e-7)
    npt.assert_allclose(second.transform(other), first.transform(survey), atol=1e-6)


def test_order_of_rows_and_columns_changes_nothing(survey):
    rows = np.random.default_rng(1).permutation(len(survey))
    columns = [4, 2, 6, 0, 5, 1, 3]
    shuffled = survey.rows(rows).select([NAMES[i] for i in columns])
    first, second = FactorAnalysis().fit(survey), FactorAnalysis().fit(shuffled)
    npt.assert_allclose(second.loadings_, first.loadings_[columns], atol=1e-9)
    npt.assert_allclose(second.transform(shuffled), first.transform(survey)[rows], atol=1e-9)


@pytest.mark.parametrize("matrix", ["correlation", "covariance"])
def test_component_scores_have_unit_variance_and_no_correlation(survey, matrix):
    scaled = Samples(survey.names, survey.values * [1, 2, 3, 1, 2, 1, 0.5])
    model = FactorAnalysis(matrix=matrix, n_factors=3).fit(scaled)
    scores = model.transform(scaled)
    npt.assert_allclose(np.cov(scores, rowvar=False), np.eye(3), atol=1e-12)
    npt.assert_allclose(np.corrcoef(scaled.values, scores, rowvar=False)[:7, 7:], model.loadings_, atol=1e-12)
    npt.assert_allclose(model.score_sd_, 1)
    assert "score_scale" not in codes(model)


def test_covariance_without_rotation_is_the_singular_value_decomposition(survey):
    scaled = Samples(survey.names, survey.values * [1, 2, 3, 1, 2, 1, 0.5])
    model = FactorAnalysis(matrix="covariance", n_factors=2, rotation="none").fit(scaled)
    left, singular, _ = np.linalg.svd(scaled.values - scaled.values.mean(axis=0), full_matrices=False)
    npt.assert_allclose(model.eigenvalues_, singular**2 / 399, rtol=1e-10)
    npt.assert_allclose(np.abs(model.transform(scaled)), np.abs(left[:, :2]) * np.sqrt(399), atol=1e-9)
    npt.assert_allclose(model.explained_, singular[:2] ** 2 / (singular**2).sum(), rtol=1e-10)


def test_number_of_factors(survey):
    # one eigenvalue of noise is always above 1 among few samples
    noisy = Samples(
        [*NAMES, "Sn", "Be"], np.column_stack([survey.values, np.random.default_rng(4).normal(size=(400, 2))])
    )
    kaiser = FactorAnalysis().fit(noisy)
    parallel = FactorAnalysis(selection="parallel").fit(noisy)
    assert len(kaiser.factor_names_) == (kaiser.eigenvalues_ > 1).sum() == 3
    assert "kaiser" in codes(kaiser)
    assert parallel.factor_names_ == ["F1", "F2"]
    assert "kaiser" not in codes(parallel)
    given = FactorAnalysis(selection="fixed", n_factors=4).fit(noisy)
    assert given.factor_names_ == ["F1", "F2", "F3", "F4"]
    assert given.random_eigenvalues_ is None


def test_factors_come_by_their_loadings_and_point_to_the_indicators(survey):
    model = FactorAnalysis().fit(survey)
    squares = (model.loadings_**2).sum(axis=0)
    assert (np.diff(squares) < 0).all()
    assert (model.loadings_[np.abs(model.loadings_).argmax(axis=0), [0, 1]] > 0).all()
    reversed_ = Samples(NAMES, survey.values * [-1, 1, 1, 1, 1, -1, 1])
    towards = FactorAnalysis(indicators=["Cu", "cr"]).fit(reversed_)
    assert towards.loadings_[0, 0] > 0.6
    assert towards.loadings_[5, 1] > 0.6
    assert "bipolar" in codes(towards)
    poles = [notice.text for notice in towards.warnings_ if notice.code == "bipolar"]
    assert poles[0].startswith("F1 has two poles: Cu_ppm_log10 against ")
    plain = FactorAnalysis().fit(reversed_)
    expected = [np.sign(a @ b) < 0 for a, b in zip(towards.loadings_.T, plain.loadings_.T)]
    assert [a != b for a, b in zip(towards.flipped_, plain.flipped_)] == expected


def test_indicators_have_no_say_in_factors_they_do_not_belong_to():
    loadings = TRUTH.copy()
    # Cu and Au go down a little where Ni, Cr and Co go up
    loadings[[0, 2], 1] = -0.3
    survey = simulated(loadings=loadings)
    model = FactorAnalysis(indicators=["Cu", "Au"]).fit(survey)
    assert (model.loadings_[[0, 2]].sum(axis=0) * [1, -1] > 0.1).all()
    assert (model.loadings_[[0, 1, 2, 3], 0] > 0.6).all()
    assert (model.loadings_[[4, 5, 6], 1] > 0.6).all()
    assert model.indicator_factors_ == ["F1"]
    assert FactorAnalysis().fit(survey).indicator_factors_ == []


def test_an_indicator_that_no_factor_holds_turns_the_one_it_loads_on_most(survey):
    upside_down = Samples(NAMES, survey.values * [1, 1, 1, 1, -1, 1, 1])
    model = FactorAnalysis(indicators=["Ni"], minimum_loading=0.99).fit(upside_down)
    assert model.loadings_[4, 1] > 0.6
    assert (model.loadings_[[5, 6], 1] < -0.6).all()
    assert model.indicator_factors_ == model.factors_of(["Ni"]) == ["F2"]
    assert codes(model).count("indicator") == 1


def test_factors_of_indicators(survey):
    model = FactorAnalysis(minimum_loading=0.7).fit(survey)
    assert model.factors_of([]) == ["F1", "F2"]
    assert model.factors_of(["Cu", "Mo"]) == ["F1"]
    assert model.factors_of(["Cr_ppm_log10"]) == ["F2"]
    assert model.factors_of(["Ni", "Au"]) == ["F1", "F2"]
    assert codes(model) == []
    assert model.factors_of(["Ni", "Hg"]) == ["F2"]
    assert "Hg" in model.warnings_[-1].text
    with pytest.raises(DataError, match="None of the indicator elements"):
        model.factors_of(["Hg"])
    strict = FactorAnalysis(minimum_loading=0.99).fit(survey)
    assert strict.members_ == {"F1": [], "F2": []}
    assert strict.factors_of(["Co"]) == ["F2"]
    assert codes(strict) == ["indicator"]


def test_new_samples_are_matched_by_name(survey):
    model = FactorAnalysis().fit(survey)
    other = survey.select(NAMES[::-1])
    other.values[3, 2] = np.nan
    scores = model.transform(Samples([*other.names, "Zn"], np.column_stack([other.values, np.full(400, np.nan)])))
    assert np.isnan(scores[3]).all()
    npt.assert_allclose(np.delete(scores, 3, axis=0), np.delete(model.transform(survey), 3, axis=0), atol=1e-12)
    with pytest.raises(DataError, match="Cu_ppm_log10, Co_ppm_log10"):
        model.transform(survey.select(NAMES[1:-1]))
    other.values[0, 0] = np.inf
    with pytest.raises(DataError, match="infinite"):
        model.transform(other)
    with pytest.raises(DataError, match="not been fitted"):
        FactorAnalysis().transform(survey)


@pytest.mark.parametrize("suffix", [".json", ".safetensors"])
def test_round_trip(survey, tmp_path, suffix):
    model = FactorAnalysis("ml", rotation="promax", indicators=["Cu"]).fit(survey)
    path = tmp_path / f"factors{suffix}"
    save_model(model, path, crs="EPSG:32640")
    again = load_model(path, "factors")
    npt.assert_array_equal(again.transform(survey), model.transform(survey))
    assert again.members_ == model.members_
    assert again.factors_of(["Cu"]) == model.factors_of(["Cu"])
    assert again.parameters() == model.parameters()
    assert set(again.fitted()) == set(model.fitted())
    npt.assert_array_equal(again.adequacy_["msa"], model.adequacy_["msa"])


def test_columns_that_do_not_vary_are_left_out(survey):
    more = Samples([*NAMES, "Hg_ppb_log10", "Te"], np.column_stack([survey.values, np.ones(400), np.full(400, np.nan)]))
    model = FactorAnalysis(indicators=["Cu", "Hg"]).fit(more)
    assert model.skipped_ == ["Hg_ppb_log10", "Te"]
    assert model.names_ == NAMES
    assert codes(model) == ["skipped", "indicator"]
    without = FactorAnalysis(indicators=["Cu"]).fit(survey)
    npt.assert_allclose(model.transform(survey), without.transform(survey), atol=1e-12)


@pytest.mark.parametrize("robust", ["mcd", "winsorised"])
@pytest.mark.parametrize("closed", [False, True])
def test_robust_estimates_withstand_outliers(robust, closed):
    if robust == "mcd":
        pytest.importorskip("sklearn")
    clean = simulated(300)
    values = clean.values
    names = NAMES
    if closed:
        names = [name.replace("log10", "clr") for name in NAMES]
        values = values - values.mean(axis=1, keepdims=True)
    dirty = values.copy()
    # 4 % of samples at the far end of an unrelated direction
    dirty[:12] += 8 * (log_ratio_basis(7)[:, 0] if closed else np.eye(7)[0] + np.eye(7)[4])
    expected = np.corrcoef(values, rowvar=False)
    found = {}
    for method in ("none", robust):
        _, covariance = location_and_covariance(dirty, method, names, closed)
        spread = np.sqrt(np.diag(covariance))
        found[method] = np.abs(covariance / np.outer(spread, spread) - expected).max()
    assert found[robust] < 0.5 * found["none"]
    model = FactorAnalysis(robust=robust, n_factors=2).fit(Samples(names, dirty))
    assert np.isfinite(model.transform(Samples(names, dirty))).all()
    if closed:
        npt.assert_allclose(model.mean_.sum(), 0, atol=1e-10)


def test_kola_robust_distances(kola):
    pytest.importorskip("sklearn")
    samples, read = kola
    rows = read("ref_mahalanobis_6el.csv")
    values = samples.select(["As", "Co", "Cu", "Ni", "Pb", "Zn"]).values
    distances = {}
    for method in ("none", "mcd"):
        mean, covariance = location_and_covariance(values, method)
        centred = values - mean
        distances[method] = np.sqrt((centred * np.linalg.solve(covariance, centred.T).T).sum(axis=1))
    npt.assert_allclose(distances["none"], [float(row["classical"]) for row in rows], atol=6e-6)
    # the subsets that MCD starts from differ between R and scikit-learn
    ratio = distances["mcd"] / np.array([float(row["robust_mcd"]) for row in rows])
    npt.assert_allclose(ratio, np.median(ratio), rtol=0.04)
    npt.assert_allclose(np.median(ratio), 1, atol=0.01)


def test_robust_covariance_without_spread_names_the_elements(survey):
    pytest.importorskip("sklearn")
    tied = Samples(NAMES, survey.values.copy())
    tied.values[:390, 2] = -1.0
    with pytest.raises(DataError, match="same value of Au_ppb_log10"):
        FactorAnalysis(robust="mcd").fit(tied)


def test_log_ratio_basis_is_orthonormal_and_centred():
    basis = log_ratio_basis(5)
    npt.assert_allclose(basis.T @ basis, np.eye(4), atol=1e-14)
    npt.assert_allclose(basis.sum(axis=0), 0, atol=1e-14)
    parts = np.log([0.1, 0.2, 0.3, 0.15, 0.25])
    npt.assert_allclose(parts @ basis[:, 0], np.sqrt(4 / 5) * (parts[0] - parts[1:].mean()))


@pytest.mark.parametrize("extraction", ["ml", "minres"])
def test_centred_log_ratios_need_principal_components(survey, extraction):
    centred = survey.values - survey.values.mean(axis=1, keepdims=True)
    for names in (NAMES, [name.replace("log10", "clr") for name in NAMES]):
        with pytest.raises(DataError, match="sum to zero"):
            FactorAnalysis(extraction).fit(Samples(names, centred))


def test_principal_axes_of_centred_log_ratios(survey):
    centred = Samples(NAMES, survey.values - survey.values.mean(axis=1, keepdims=True))
    model = FactorAnalysis("paf", n_factors=2).fit(centred)
    correlation = np.corrcoef(centred.values, rowvar=False)
    inverse = np.linalg.pinv(correlation, rcond=1e-10, hermitian=True)
    npt.assert_allclose(model.weights_, inverse @ model.loadings_, atol=1e-9)
    npt.assert_allclose((model.loadings_**2).sum(axis=1), model.communalities_)


def test_a_heywood_case_is_reported():
    correlation = np.array([[1, 0.9, 0.8, 0.1], [0.9, 1, 0.5, 0.1], [0.8, 0.5, 1, 0.1], [0.1, 0.1, 0.1, 1]])
    samples = with_correlation(correlation, 200, ["Cu", "Pb", "Zn", "Hg"])
    for extraction in ("ml", "minres", "paf"):
        model = FactorAnalysis(extraction, n_factors=1).fit(samples)
        assert "heywood" in codes(model)
        assert model.uniquenesses_.min() == pytest.approx(0.005)
    assert "heywood" not in codes(FactorAnalysis(n_factors=1).fit(samples))


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"extraction": "image"}, "extraction cannot be 'image'"),
        ({"rotation": "oblimin"}, "rotation cannot be 'oblimin'"),
        ({"robust": "yes"}, "robust cannot be 'yes'"),
        ({"n_factors": -1}, "number of factors is -1"),
        ({"selection": "fixed"}, "number of factors is 0"),
        ({"n_factors": 7}, "7 factors are too many for 7 elements"),
        ({"extraction": "ml", "n_factors": 4}, "at most 3"),
        ({"minimum_loading": 1.0}, "between 0 and 1"),
        ({"extraction": "paf", "matrix": "covariance"}, "covariance matrix goes with pca"),
        ({"scores": "bartlett"}, "Bartlett scores need uniquenesses"),
        ({"indicators": ["Cu", "Hg"]}, "indicator elements Hg are not among"),
    ],
)
def test_impossible_requests_are_refused(survey, parameters, message):
    with pytest.raises(DataError, match=message):
        FactorAnalysis(**parameters).fit(survey)


def test_bad_tables_are_refused(survey):
    missing = Samples(NAMES, survey.values.copy())
    missing.values[3, 1] = np.nan
    with pytest.raises(DataError, match="Mo_ppm_log10 of sample 4 is missing"):
        FactorAnalysis().fit(missing)
    with pytest.raises(DataError, match="7 samples for 7 elements"):
        FactorAnalysis().fit(survey.rows(np.arange(7)))
    twice = Samples([*NAMES, "CuO_pct_log10"], np.column_stack([survey.values, survey.values[:, 0] + 0.1]))
    with pytest.raises(DataError, match="Cu_ppm_log10, CuO_pct_log10 follow from one another"):
        FactorAnalysis().fit(twice)
    with pytest.raises(DataError, match="No eigenvalue"):
        FactorAnalysis().fit(with_correlation(np.eye(4), 50, list("abcd")))


def test_fitting_can_be_cancelled(survey):
    def stop(share, message=""):
        if share > 0.5:
            raise Cancelled

    for model in (FactorAnalysis(), FactorAnalysis(n_factors=2), FactorAnalysis("ml")):
        with pytest.raises(Cancelled):
            model.fit(survey, stop)


def test_progress_rises_to_the_end(survey):
    shares = []
    FactorAnalysis().fit(survey, lambda share, message="": shares.append(share))
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert shares[-1] == 1


def test_principal_components_need_numpy_only(survey, monkeypatch):
    expected = FactorAnalysis().fit(survey)
    for package in ("scipy", "scipy.optimize", "scipy.stats", "sklearn", "sklearn.covariance"):
        monkeypatch.setitem(sys.modules, package, None)
    npt.assert_array_equal(FactorAnalysis().fit(survey).loadings_, expected.loadings_)
    assert FactorAnalysis("paf", rotation="promax", robust="winsorised").fit(survey).factor_names_ == ["F1", "F2"]
    for extraction in ("ml", "minres"):
        with pytest.raises(DataError, match="needs the Python package scipy"):
            FactorAnalysis(extraction).fit(survey)
    with pytest.raises(DataError, match="needs the Python package scikit-learn"):
        FactorAnalysis(robust="mcd").fit(survey)


@pytest.mark.parametrize(
    ("column", "symbol"),
    [
        ("Cu", "Cu"),
        ("Cu_ppm_log10", "Cu"),
        ("Fe2O3_pct_clr", "Fe2O3"),
        ("As (mg/kg)", "As"),
        ("U-ppm", "U"),
        (" W", "W"),
        ("_x", ""),
        ("ppm_Cu", "Cu"),
        ("gold", "gold"),
    ],
)
def test_symbol_of_a_column(column, symbol):
    assert symbol_of(column) == symbol


def test_elements_are_found_by_name_and_symbol():
    columns = ["Cu_ppm_log10", "Co_ppm_log10", "Cu_xrf_log10", "_x"]
    assert rows_of(["cu"], columns) == ([0, 2], [])
    assert rows_of(["Cu_xrf_log10", "Co"], columns) == ([2, 1], [])
    assert rows_of(["Co", "Co_ppm", "C", ""], columns) == ([1], ["C", ""])
    assert rows_of(["Cu"], ["ppm_Zn", "ppm_Cu"]) == ([1], [])


def test_indicators_that_no_factor_holds_are_named():
    rng = np.random.default_rng(3)
    scores = rng.normal(size=(400, 2))
    loadings = np.array([[0.9, 0], [0.85, 0], [0.8, 0.1], [0, 0.9], [0.1, 0.85], [0.25, 0.25]])
    values = scores @ loadings.T + rng.normal(size=(400, 6)) * np.sqrt(1 - (loadings**2).sum(axis=1))
    samples = Samples(["Cu", "Au", "As", "Fe", "Mn", "Zn"], values)
    fitted = FactorAnalysis(indicators=["Cu", "Zn"]).fit(samples)
    (notice,) = [notice.text for notice in fitted.warnings_ if notice.code == "indicator"]
    assert "No factor holds Zn (0." in notice
    assert "Cu" not in notice

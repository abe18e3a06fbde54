"""Sampling adequacy, sphericity and parallel analysis against published and independent answers."""

import csv

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.factorability import (
    bartlett_sphericity,
    chi_square_tail,
    collinear,
    factorability,
    kaiser_meyer_olkin,
    usable_columns,
)
from geohalo.core.parallel_analysis import count_kaiser, count_parallel, parallel_analysis
from geohalo.core.samples import Samples


@pytest.fixture
def survey():
    """Two groups of four correlated elements."""
    random = np.random.default_rng(5)
    factors = random.normal(size=(200, 2))
    values = factors[:, [0, 0, 0, 0, 1, 1, 1, 1]] + random.normal(size=(200, 8))
    return Samples(["Cu", "Zn", "Pb", "Ag", "Ni", "Cr", "Co", "V"], values)


def test_adequacy_of_harmans_physical_variables(vector):
    entry = vector("FA-01")
    correlation, expected = np.array(entry["input"]["R"]), entry["expected"]
    kmo, msa = kaiser_meyer_olkin(correlation)
    chi2, df, p = bartlett_sphericity(correlation, entry["input"]["n"])
    npt.assert_allclose(np.linalg.eigvalsh(correlation)[::-1], expected["eigenvalues"], atol=entry["tol"])
    npt.assert_allclose(kmo, expected["kmo"], atol=entry["tol"])
    npt.assert_allclose(msa, expected["msa"], atol=entry["tol"])
    npt.assert_allclose(chi2, expected["bartlett_chi2"], rtol=1e-9)
    assert df == expected["bartlett_df"]
    assert 0 <= p < 1e-300


def test_adequacy_from_a_table(vector):
    entry = vector("FA-03")
    found = factorability(Samples(list("abcdefg"), entry["input"]["X"]))
    npt.assert_allclose(found.eigenvalues, entry["expected"]["eigenvalues"], atol=1e-9)
    npt.assert_allclose(found.kmo, entry["expected"]["kmo"], atol=1e-9)
    npt.assert_allclose(found.bartlett_chi2, entry["expected"]["bartlett_chi2"], atol=1e-8)
    npt.assert_allclose(found.cumulative[-1], 100)
    npt.assert_allclose(found.explained, 100 * found.eigenvalues / 7)
    # of 30 samples the second eigenvalue, 1.14, is no more than chance: the 95th percentile is about 1.5
    assert (found.n_kaiser, found.n_parallel) == (2, 1)
    assert [notice.code for notice in found.warnings] == ["few_samples", "kaiser"]


def test_parallel_analysis_against_random_tables(vector):
    entry = vector("FA-01")
    found = parallel_analysis(entry["input"]["n"], 8, n_random=4000)
    # both are percentiles of random spectra; the vector gives 0.01 for them
    npt.assert_allclose(found, entry["expected"]["parallel_analysis_95pct_mc"], atol=0.01)


@pytest.mark.parametrize(("n", "p"), [(20, 5), (6, 8)])
def test_triangular_factors_are_as_good_as_tables(n, p):
    random = np.random.default_rng(11)
    spectra = [np.linalg.eigvalsh(np.corrcoef(random.normal(size=(n, p)), rowvar=False))[::-1] for _ in range(4000)]
    # four standard errors of a 95th percentile of 4000, whose spread is below 0.4 here
    npt.assert_allclose(parallel_analysis(n, p, n_random=4000), np.percentile(spectra, 95, axis=0), atol=0.06)


def test_parallel_analysis_of_covariances():
    random = np.random.default_rng(12)
    spread = np.array([3.0, 1.0, 0.5])
    spectra = [
        np.linalg.eigvalsh(np.cov(random.normal(size=(40, 3)) * spread, rowvar=False))[::-1] for _ in range(4000)
    ]
    found = parallel_analysis(40, 3, n_random=4000, standard_deviations=spread)
    npt.assert_allclose(found, np.percentile(spectra, 95, axis=0), rtol=0.05)


def test_parallel_analysis_is_seeded_and_reports():
    shares = []
    first = parallel_analysis(50, 6, seed=1, progress=lambda share, message="": shares.append(share))
    npt.assert_array_equal(first, parallel_analysis(50, 6, seed=1))
    assert np.abs(first - parallel_analysis(50, 6, seed=2)).max() > 0
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_parallel_analysis_can_be_cancelled():
    def stop(share, message=""):
        if share > 0.1:
            raise Cancelled

    with pytest.raises(Cancelled):
        parallel_analysis(50, 6, progress=stop)


@pytest.mark.parametrize("df", [1, 2, 3, 8, 28, 351, 1000])
def test_chi_square_tail(df):
    stats = pytest.importorskip("scipy.stats")
    chi2 = np.concatenate([[0, 1e-8], df * np.array([0.01, 0.3, 0.9, 1, 1.2, 2, 5])])
    npt.assert_allclose([chi_square_tail(x, df) for x in chi2], stats.chi2.sf(chi2, df), rtol=1e-10, atol=1e-290)


def test_chi_square_tail_without_degrees_of_freedom():
    assert np.isnan(chi_square_tail(1.0, 0))


def test_uncorrelated_elements_have_no_factors():
    kmo, msa = kaiser_meyer_olkin(np.eye(4))
    assert kmo == 0.5
    npt.assert_array_equal(msa, 0.5)
    assert bartlett_sphericity(np.eye(4), 100) == (0.0, 6, 1.0)
    assert count_kaiser(np.ones(4) + [1e-15, 0, 0, -1e-15]) == 0


def test_parallel_count_stops_at_the_first_failure():
    assert count_parallel([3, 1.1, 1.0, 0.9], [1.5, 1.2, 0.8, 0.5]) == 1
    assert count_parallel([1, 1], [1, 1]) == 0
    assert count_parallel([2, 2], [1, 1]) == 2


def test_two_groups_of_elements_give_two_factors(survey):
    found = factorability(survey)
    assert (found.n_kaiser, found.n_parallel) == (2, 2)
    assert found.kmo > 0.7
    assert found.bartlett_p < 1e-10
    assert found.warnings == []
    assert found.names == survey.names
    assert found.n_samples == 200


def test_noise_is_reported():
    noise = Samples(list("abcdef"), np.random.default_rng(0).normal(size=(28, 6)))
    codes = {notice.code for notice in factorability(noise).warnings}
    assert codes == {"few_samples", "kmo", "msa", "bartlett", "kaiser"}


def test_columns_that_do_not_vary_are_left_out(survey):
    extra = np.column_stack([np.full(200, np.log10(0.005)), np.full(200, np.nan)])
    samples = Samples([*survey.names, "Hg", "Au"], np.column_stack([survey.values, extra]))
    found = factorability(samples)
    assert found.skipped == ["Hg", "Au"]
    assert found.warnings[0].code == "skipped"
    assert "Hg, Au" in str(found.warnings[0])
    npt.assert_allclose(found.eigenvalues, factorability(survey).eigenvalues, atol=1e-12)


def test_gaps_may_be_left_to_the_caller(survey):
    values = survey.values.copy()
    values[:100, 0] = np.nan
    values[100:, 0] = 2.0
    values[3, 1] = np.nan
    usable, skipped, _ = usable_columns(Samples(survey.names, values), missing=True)
    assert skipped == ["Cu"]
    assert usable.complete().sum() == 199
    with pytest.raises(DataError, match="Zn of sample 4 is missing"):
        usable_columns(Samples(survey.names, values))


def test_elements_that_follow_from_one_another_are_named(survey):
    values = np.column_stack([survey.values, survey.values[:, 1] + 0.3, survey.values[:, [4, 6]].sum(axis=1)])
    samples = Samples([*survey.names, "ZnO", "Sum"], values)
    assert collinear(np.corrcoef(values, rowvar=False), samples.names) == ["Zn", "Ni", "Co", "ZnO", "Sum"]
    with pytest.raises(DataError, match="Zn, Ni, Co, ZnO, Sum follow from one another"):
        factorability(samples)


def test_centred_log_ratios_are_refused(survey):
    centred = survey.values - survey.values.mean(axis=1, keepdims=True)
    for names in ([name + "_clr" for name in survey.names], survey.names):
        with pytest.raises(DataError, match="sum to zero"):
            factorability(Samples(names, centred))


def test_bad_tables_are_refused(survey):
    missing = Samples(survey.names, survey.values.copy(), labels=[f"S{i}" for i in range(200)])
    missing.values[7, 2] = np.nan
    with pytest.raises(DataError, match="Pb of sample S7 is missing"):
        factorability(missing)
    missing.values[7, 2] = np.inf
    with pytest.raises(DataError, match="Pb of sample S7 is infinite"):
        factorability(missing)
    with pytest.raises(DataError, match="0 samples"):
        factorability(survey.rows(np.zeros(200, bool)))
    with pytest.raises(DataError, match="8 samples for 8 elements"):
        factorability(survey.rows(np.arange(8)))
    with pytest.raises(DataError, match="at least 2 elements"):
        factorability(survey.select(["Cu"]))


def test_kola_c_horizon(surveys):
    folder = surveys / "reference" / "kola-c-horizon"
    with open(folder / "ref_pca_eigenvalues_log10_cor.csv", newline="") as file:
        expected = [float(row["eigenvalue"]) for row in csv.DictReader(file)]
    with open(folder / "ref_rows_used_ids.csv", newline="") as file:
        used = {row["ID"] for row in csv.DictReader(file)}
    with open(folder / "ref_pca5_varimax_log10.csv", newline="") as file:
        names = [row["element"] for row in csv.DictReader(file)]
    with open(folder / "c_horizon_full.csv", newline="") as file:
        rows = [[float(row[name]) for name in names] for row in csv.DictReader(file) if row["ID"] in used]
    found = factorability(Samples(names, np.log10(rows)))
    # R's eigenvalues, printed with 8 decimals
    npt.assert_allclose(found.eigenvalues, expected, atol=6e-9)
    assert found.n_kaiser == 6
    assert found.kmo > 0.8

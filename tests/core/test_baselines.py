import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.baselines import best_map, is_concentration, standard_scores
from geohalo.core.errors import DataError
from geohalo.core.samples import Samples


def test_concentrations_are_scored_after_their_logarithm():
    rng = np.random.default_rng(1)
    raw = 10 ** rng.normal(size=(50, 1))
    both = np.hstack([raw, np.log10(raw)])
    scores, notices = standard_scores(Samples(["Au_ppb", "As_ppm"], both), ["Au_ppb_val", "As_ppm_log10"])
    assert notices == []
    npt.assert_allclose(scores.values[:, 0], scores.values[:, 1], atol=1e-12)
    npt.assert_allclose(scores.values.mean(axis=0), 0, atol=1e-12)
    npt.assert_allclose(scores.values.std(axis=0), 1)


def test_missing_values_stay_missing_and_do_not_count():
    values = np.array([[1.0], [10.0], [np.nan], [100.0], [-3.0], [0.0]])
    scores, notices = standard_scores(Samples(["Cu_ppm"], values), ["Cu_ppm"])
    npt.assert_allclose(scores.values[:, 0], [-np.sqrt(1.5), 0, np.nan, np.sqrt(1.5), np.nan, np.nan])
    assert [notice.code for notice in notices] == ["not_positive"]
    assert "2 values of Cu_ppm" in str(notices[0])
    # the input is not touched
    assert values[4, 0] == -3


def test_constant_and_empty_elements_are_left_out_by_name():
    values = np.array([[1.0, 5, np.nan], [2.0, 5, np.nan], [4.0, 5, np.nan]])
    scores, notices = standard_scores(Samples(["Cu_ppm", "W_ppm", "Te_ppm"], values), ["Cu_ppm", "W_ppm", "Te_ppm"])
    assert scores.names == ["Cu_ppm"]
    assert [str(notice) for notice in notices] == ["W_ppm is constant and left out.", "Te_ppm is empty and left out."]
    with pytest.raises(DataError, match="None of the elements varies"):
        standard_scores(Samples(["W_ppm"], np.full((3, 1), 5.0)), ["W_ppm"])
    with pytest.raises(DataError, match="infinite"):
        standard_scores(Samples(["W_ppm"], [[1.0], [np.inf]]), ["W_ppm"])


@pytest.mark.parametrize(
    ("column", "concentration"),
    [
        ("Cu_ppm", True),
        ("Cu_ppm_val", True),
        ("Cu_ppm_ei", True),
        ("Cu_ppm_clr", False),
        ("F1", False),
        ("score", False),
    ],
)
def test_names_tell_concentrations(column, concentration):
    assert is_concentration(column) == concentration


def test_best_map_finds_most_in_least():
    rng = np.random.default_rng(2)
    good = rng.normal(size=(30, 30))
    cells = np.argsort(good, axis=None)[-20:]
    maps = {"noise": rng.normal(size=(30, 30)), "good": good, "reverse": -good}
    assert best_map(maps, cells) == "good"

"""Staged selection on a published table and on surveys whose signature is known."""

import csv

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.factor_analysis import FactorAnalysis
from geohalo.core.samples import Samples
from geohalo.core.staged_factor_analysis import assign_members, staged_factor_analysis
from geohalo.core.store import load_model, save_model

SIGNATURE = ["Cu", "Au", "As", "Sb"]
MAFIC = ["Ni", "Cr", "Co", "V"]
NOISE = ["W", "Be", "Sn"]


def survey(seed=0, n=400):
    """Two associations of four elements each, and three elements of their own."""
    random = np.random.default_rng(seed)
    factors = random.normal(size=(n, 2))
    strong = factors[:, [0] * 4 + [1] * 4] * 0.85 + random.normal(size=(n, 8)) * np.sqrt(1 - 0.85**2)
    return Samples([*SIGNATURE, *MAFIC, *NOISE], np.column_stack([strong, random.normal(size=(n, 3))]))


def codes(model):
    return [notice.code for notice in model.warnings_]


def test_members_of_the_published_table(vector):
    entry = vector("FA-04")
    names, loadings, expected = entry["input"]["names"], np.array(entry["input"]["loadings"]), entry["expected"]
    found = assign_members(names, loadings, entry["input"]["threshold"])
    assert {factor: sorted(members) for factor, members in found.members.items()} == expected["members"]
    assert sorted(found.dropped) == expected["dropped"]
    assert found.cross_loading == expected["cross_loading"]
    assert found.assigned["Rb"] == "F5"
    assert found.assigned["Sr"] == "F1"
    assert set(found.assigned) == set(names) - set(found.dropped)


def test_a_loading_at_the_threshold_counts():
    found = assign_members(["Cu", "Pb"], [[-0.6, 0.1], [0.59999, 0.2]], 0.6)
    assert found.members == {"F1": ["Cu"], "F2": []}
    assert found.dropped == ["Pb"]


def test_an_element_alike_on_two_factors_goes_to_the_first():
    assert assign_members(["Cu"], [[0.7, -0.7]], 0.6).assigned == {"Cu": "F1"}


def test_without_indicators_noise_is_dropped_and_all_associations_stay():
    # with as many factors as associations the noise has no factor of its own
    model = staged_factor_analysis(survey(), n_factors=2)
    assert model.names_ == [*SIGNATURE, *MAFIC]
    assert [stage["phase"] for stage in model.history_] == ["clean", "clean"]
    assert [stage["dropped"] for stage in model.history_] == [NOISE, []]
    assert [stage["k"] for stage in model.history_] == [2, 2]
    assert model.history_[1]["elements"] == [*SIGNATURE, *MAFIC]
    npt.assert_allclose(model.history_[1]["explained"], 100 * model.explained_.sum())
    assert model.history_[1]["explained"] > model.history_[0]["explained"]


@pytest.mark.parametrize("parameters", [{"n_factors": 2}, {"selection": "parallel"}, {}])
def test_indicators_leave_the_signature(parameters):
    model = staged_factor_analysis(survey(), indicators=["Cu", "Au"], **parameters)
    assert model.names_ == SIGNATURE
    assert model.factor_names_ == ["F1"]
    assert model.history_[-1]["phase"] == "signature"
    assert model.history_[-1]["dropped"] == []
    assert (model.loadings_ > 0.6).all()
    dropped = [name for stage in model.history_ for name in stage["dropped"]]
    assert sorted(dropped) == sorted(MAFIC + NOISE)
    assert len(model.history_) <= 11


def test_the_last_stage_is_a_plain_analysis_of_what_is_left():
    samples = survey()
    model = staged_factor_analysis(samples, indicators=["Cu"])
    plain = FactorAnalysis(indicators=["Cu"]).fit(samples.select(model.names_))
    npt.assert_array_equal(model.loadings_, plain.loadings_)
    npt.assert_array_equal(model.transform(samples), plain.transform(samples))


def test_associations_of_two_indicators_both_stay():
    model = staged_factor_analysis(survey(), indicators=["Cu", "Ni"], n_factors=2)
    assert model.names_ == [*SIGNATURE, *MAFIC]
    assert model.factor_names_ == ["F1", "F2"]


def test_the_precious_metals_of_a_real_survey(surveys):
    with open(surveys / "bc-stewart" / "stream_sediments.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    names = [name for name in rows[0] if name.endswith(("_ppm", "_ppb", "_pct"))]
    samples = Samples(names, np.log10([[float(row[name]) for name in names] for row in rows]))
    model = staged_factor_analysis(samples, indicators=["Au"])
    # the association of the gold-silver deposits of the area
    assert sorted(model.names_) == ["Ag_ppm", "Au_ppb", "Pb_ppm", "Sb_ppm"]
    assert model.indicator_factors_ == ["F1"]
    assert (model.loadings_ > 0.7).all()


def test_a_dropped_indicator_is_named():
    model = staged_factor_analysis(survey(), indicators=["Cu", "W"], n_factors=2)
    assert model.names_ == SIGNATURE
    assert codes(model) == ["indicator_dropped"]
    assert "W" in model.warnings_[0].text


def test_when_all_indicators_are_dropped_all_associations_stay():
    model = staged_factor_analysis(survey(), indicators=["W"], n_factors=2)
    assert model.names_ == [*SIGNATURE, *MAFIC]
    assert codes(model) == ["indicator_dropped"]
    assert "None is left" in model.warnings_[0].text


def test_too_few_elements_left_are_refused():
    with pytest.raises(DataError, match="Stage 1 leaves 0 elements") as caught:
        staged_factor_analysis(survey(), n_factors=2, minimum_loading=0.99)
    assert len(caught.value.history) == 1


def test_an_error_of_a_stage_says_which():
    with pytest.raises(DataError, match="Stage 1 of the staged factor analysis: 12 factors are too many") as caught:
        staged_factor_analysis(survey(), n_factors=12)
    assert caught.value.history == []


def test_unknown_indicators_are_refused():
    with pytest.raises(DataError, match="Hg are not among"):
        staged_factor_analysis(survey(), indicators=["Hg"])


def test_a_cross_loading_element_goes_to_the_larger_and_is_named():
    samples = survey()
    random = np.random.default_rng(9)
    both = samples.column("Cu") + samples.column("Au") + 1.1 * (samples.column("Ni") + samples.column("Cr"))
    values = np.column_stack([samples.values[:, :8], both + 0.3 * random.normal(size=400)])
    model = staged_factor_analysis(Samples([*SIGNATURE, *MAFIC, "Zn"], values), indicators=["Cu"], n_factors=2)
    assert model.names_ == SIGNATURE
    assert codes(model) == ["cross_loading"]
    assert "Zn (F" in model.warnings_[0].text


def test_skipped_columns_and_indicators_are_reported():
    samples = survey()
    more = Samples([*samples.names, "Hg"], np.column_stack([samples.values, np.zeros(400)]))
    model = staged_factor_analysis(more, indicators=["Cu", "Hg"], n_factors=2)
    assert model.skipped_ == ["Hg"]
    assert codes(model) == ["skipped", "indicator"]
    assert staged_factor_analysis(more, indicators=["Hg"], n_factors=2).names_ == [*SIGNATURE, *MAFIC]


def test_round_trip(tmp_path):
    model = staged_factor_analysis(survey(), indicators=["Cu"])
    save_model(model, tmp_path / "factors.json")
    again = load_model(tmp_path / "factors.json", "factors")
    assert again.history_ == model.history_
    assert again.members_ == model.members_
    npt.assert_array_equal(again.transform(survey()), model.transform(survey()))


def test_progress_rises_and_can_cancel():
    shares = []
    staged_factor_analysis(survey(), lambda share, message="": shares.append(share), indicators=["Cu"])
    assert shares == sorted(shares)
    assert 0 <= shares[0] <= shares[-1] <= 1

    def stop(share, message=""):
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        staged_factor_analysis(survey(), stop, indicators=["Cu"])

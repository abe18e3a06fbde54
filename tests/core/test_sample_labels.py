import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.concentration_area import concentration_area
from geohalo.core.errors import DataError
from geohalo.core.fuzzy import logistic
from geohalo.core.sample_labels import (
    distance_labels,
    factor_labels,
    occurrence_labels,
    select_balanced,
    threshold_labels,
)
from geohalo.core.score_thresholds import find_threshold, membership_thresholds


def codes(notices):
    return [notice.code for notice in notices]


def test_factor_labels_by_hand():
    memberships = [
        [0.70, 0.10],  # at the threshold
        [0.69, 0.65],  # between
        [0.80, 0.90],  # several: the highest
        [0.75, 0.75],  # a tie: the first
        [0.59, 0.10],  # background
        [0.60, 0.10],  # at the limit of the background: between
        [np.nan, 0.90],  # a score is missing
        [0.10, 0.95],
    ]
    found = factor_labels(memberships)
    assert found.labels.tolist() == ["F1", "", "F2", "F1", "background", "", "", "F2"]
    npt.assert_array_equal(found.codes, [0, -1, 1, 0, 2, -1, -1, 1])
    assert found.classes == ["F1", "F2", "background"]
    npt.assert_array_equal(np.flatnonzero(found.multi), [2, 3])
    assert found.counts == {"F1": 2, "F2": 2, "background": 1}
    assert found.unlabelled == 3
    assert codes(found.notices) == ["missing"]


def test_a_factor_counts_only_above_its_own_threshold():
    """0.8 of the first factor is below its threshold, although it is higher than the 0.7 of the second."""
    found = factor_labels([[0.8, 0.7], [0.95, 0.7], [0.85, 0.2]], thresholds=[0.9, 0.65], names=["Cu", "As"])
    assert found.labels.tolist() == ["As", "Cu", ""]
    npt.assert_array_equal(found.multi, [False, True, False])
    npt.assert_array_equal(found.thresholds, [0.9, 0.65])


def test_the_fixed_threshold_is_the_score_of_the_specification():
    score = np.log(0.7 / 0.3)
    assert score == pytest.approx(0.847, abs=5e-4)
    scores = np.array([[score - 1e-9], [score + 1e-9]])
    assert factor_labels(logistic(scores)).labels.tolist() == ["", "F1"]


def test_a_limit_of_the_background_above_a_threshold_leaves_the_anomaly():
    found = factor_labels([[0.55], [0.45], [0.1]], thresholds=0.5, background=0.6)
    assert found.labels.tolist() == ["F1", "background", "background"]
    assert codes(found.notices) == ["background_above"]


def test_a_factor_without_samples_stays_a_class():
    found = factor_labels([[0.9, 0.1], [0.2, 0.1]])
    assert found.classes == ["F1", "F2", "background"]
    assert "F2" in str(found.notices[0])


@pytest.mark.parametrize(
    ("memberships", "options", "match"),
    [
        ([[1.2, 0.3]], {}, "fuzzy score is 1.2"),
        ([[0.2, 0.3]], {"thresholds": [0.7, 0.7, 0.7]}, "3 thresholds for 2 factors"),
        ([[0.2, 0.3]], {"thresholds": 70}, "A threshold is 70"),
        ([[0.2, 0.3]], {"background": np.nan}, "limit of the background is nan"),
        (np.empty((3, 0)), {}, "one factor at least"),
    ],
)
def test_factor_labels_refuse(memberships, options, match):
    with pytest.raises(DataError, match=match):
        factor_labels(memberships, **options)


def test_thresholds_of_factors_are_those_of_their_scores():
    scores = np.random.default_rng(3).normal(size=(400, 3)) * [1, 2, 0.5] + [0, 1, 0]
    low, high = np.percentile(scores, [25, 75], axis=0)
    npt.assert_allclose(membership_thresholds(logistic(scores)), logistic(high + 1.5 * (high - low)), atol=1e-12)
    npt.assert_allclose(
        membership_thresholds(logistic(scores), "percentile", 90), logistic(np.percentile(scores, 90, axis=0))
    )


def test_a_percentile_at_a_sample_takes_the_sample_in():
    """The 95th percentile of 101 samples is the 96th of them, and 6 samples are at or above it."""
    for seed in range(20):
        memberships = logistic(np.random.default_rng(seed).normal(size=(101, 1)) * 3)
        found = factor_labels(memberships, membership_thresholds(memberships, "percentile"))
        assert found.counts["F1"] == 6


def test_threshold_labels():
    values = np.r_[np.arange(100.0), 500, np.nan]
    quarter, three = np.percentile(values[:101], [25, 75])
    fence = three + 1.5 * (three - quarter)
    found = threshold_labels(values)
    assert found.thresholds[0] == fence
    npt.assert_array_equal(np.flatnonzero(found.labels == "anomaly"), [100])
    assert found.labels[101] == ""
    assert found.counts == {"anomaly": 1, "background": 100}
    assert threshold_labels(values, "value", 98).counts["anomaly"] == 3
    assert threshold_labels(values, "percentile", percentile=90).thresholds[0] == np.percentile(values[:101], 90)


@pytest.mark.parametrize(
    ("values", "options", "match"),
    [
        ([1, 1, 1, 1, 5], {}, "At least half of the values of Cu are equal"),
        ([np.nan], {}, "Cu has no values"),
        ([1, np.inf], {}, "infinite"),
        ([1, 2, 3], {"rule": "value"}, "State the threshold"),
        ([1, 2, 3], {"rule": "value", "value": 9}, "No sample reaches the threshold of Cu, 9"),
        ([1, 2, 3], {"rule": "value", "value": 0}, "No sample is below the threshold of Cu"),
        ([1, 2, 3], {"rule": "percentile", "percentile": 100}, "between 0 and 100"),
        ([1, 2, 3], {"rule": "guess"}, "cannot be 'guess'"),
        ([1, 2, 3], {"rule": "concentration-area"}, "3 distinct values"),
    ],
)
def test_threshold_labels_refuse(values, options, match):
    with pytest.raises(DataError, match=match):
        threshold_labels(values, name="Cu", **options)


def power_laws(low_slope, high_slope, threshold, n=20000):
    """Values from 1 to 100, and areas of which one power remains above each up to the threshold, another beyond."""
    values = np.exp(np.linspace(0, np.log(100), n))
    above = np.where(
        values < threshold, values**-low_slope, threshold ** (high_slope - low_slope) * values**-high_slope
    )
    return values, above - np.append(above[1:], 0)


def test_the_break_of_two_power_laws():
    values, areas = power_laws(0.5, 3.0, 10.0)
    found = concentration_area(values, areas)
    npt.assert_allclose(found.thresholds, [10], rtol=1e-3)
    npt.assert_allclose(found.slopes, [-0.5, -3], rtol=1e-3)
    assert found.r_squared > 0.99999
    assert found.areas[0] == pytest.approx(1)
    assert found.notices == []


def test_samples_of_two_power_laws():
    """10 % of the samples are above the break."""
    share = (np.arange(5000) + 1) / 5000
    values = np.where(share > 0.1, share**-0.5, 0.1**-0.5 * (share / 0.1) ** (-1 / 8))
    threshold = find_threshold(np.append(values, np.nan), "concentration-area")
    assert threshold == pytest.approx(0.1**-0.5, rel=0.05)
    assert threshold_labels(values, "concentration-area").thresholds[0] == threshold


def test_one_power_law_has_no_threshold():
    found = concentration_area(*power_laws(2.0, 2.0, 10.0))
    assert codes(found.notices) == ["no_threshold"]
    npt.assert_allclose(found.slopes, [-2], rtol=1e-3)


def test_a_curve_that_grows_flatter_is_noted():
    assert "flatter" in codes(concentration_area(*power_laws(3.0, 0.5, 10.0)).notices)


def test_segments_are_the_best_of_all():
    """The two segments found leave less than any other cut."""
    values = np.exp(np.random.default_rng(1).normal(size=300))
    found = concentration_area(values, breaks=1)
    x, y = np.log(found.values), np.log(found.areas)

    def left(cut):
        return sum(np.polyfit(x[part], y[part], 1, full=True)[1].sum() for part in (slice(cut), slice(cut, None)))

    fitted = (1 - found.r_squared) * ((y - y.mean()) ** 2).sum()
    assert fitted == pytest.approx(min(left(cut) for cut in range(4, 27)))


def test_concentration_area_refuses_what_has_no_logarithm():
    with pytest.raises(DataError, match="above zero, and one is -1"):
        concentration_area(np.arange(-1, 50))


def test_the_nearest_occurrence_decides():
    samples = [(0, 0), (40, 0), (60, 0), (100, 0), (130, 0), (160, 0), (400, 0), (np.nan, 0), (50, 0)]
    found = occurrence_labels(samples, [(0, 0), (100, 0)], ["Cu", "Au"], radius=50, background_distance=60)
    # 50 m from both: the first of the list
    assert found.labels.tolist() == ["Cu", "Cu", "Au", "Au", "Au", "background", "background", "", "Cu"]
    assert found.classes == ["Au", "Cu", "background"]
    assert codes(found.notices) == ["missing"]


def test_samples_between_the_distances_are_of_no_class():
    found = occurrence_labels([(0, 0), (50, 0), (50.1, 0), (149.9, 0), (150, 0)], [(0, 0)], None, 50, 150)
    assert found.labels.tolist() == ["mineralised", "mineralised", "", "", "background"]


def test_default_distances_are_two_spacings_and_four():
    samples = [(100 * i, 0) for i in range(10)]
    found = occurrence_labels(samples, [(0, 0)])
    assert found.labels.tolist() == ["mineralised"] * 3 + [""] + ["background"] * 6


def test_occurrences_out_of_reach():
    samples = [(0, 0), (100, 0)]
    found = occurrence_labels(samples, [(0, 0), (5000, 0), (9000, 0)], ["Cu", None, " "], 50, 100)
    assert found.classes == ["Cu", "mineralised", "background"]
    assert codes(found.notices) == ["unreached", "empty_class"]
    assert "2 of 3 occurrences" in str(found.notices[0])
    with pytest.raises(DataError, match="None of the 1 occurrences"):
        occurrence_labels(samples, [(5000, 0)], radius=50)
    with pytest.raises(DataError, match="begins 20 m from"):
        occurrence_labels(samples, [(0, 0)], radius=50, background_distance=20)
    with pytest.raises(DataError, match="1 occurrences and 2 types"):
        occurrence_labels(samples, [(0, 0)], ["Cu", "Au"], 50)


def test_outlines_that_state_the_background_leave_the_rest_without_class():
    found = distance_labels([0, 0, 700, np.inf], ["Cu", "background", "Cu", ""], 0, 500)
    assert found.labels.tolist() == ["Cu", "background", "", ""]
    without = distance_labels([0, 0, 700, 500, 499], ["Cu", "Au", "Cu", "Au", "Au"], 0, 500)
    assert without.labels.tolist() == ["Cu", "Au", "background", "background", ""]


def test_balanced_sizes(vector):
    entry = vector("BAL-01")
    counts = {"background" if name == "bg" else name: n for name, n in entry["input"]["class_counts"].items()}
    labels = np.random.default_rng(0).permutation(np.repeat([*counts, ""], [*counts.values(), 50]))
    for how, expected in entry["expected"].items():
        used = select_balanced(labels, how)
        for name, n in expected.items():
            assert (labels[used] == ("background" if name == "bg" else name)).sum() == n
        assert not used[labels == ""].any()
        npt.assert_array_equal(used, select_balanced(labels, how))
        assert (used != select_balanced(labels, how, seed=1)).any()
    npt.assert_array_equal(select_balanced(labels, "all"), labels != "")


def test_a_scarce_background_is_kept_whole():
    labels = np.repeat(["F1", "background"], [20, 5])
    assert select_balanced(labels).all()
    with pytest.raises(DataError, match="nothing to balance"):
        select_balanced(["background", ""])

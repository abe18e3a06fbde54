"""Scores of classifiers against the published tables, scikit-learn and scipy, and what happens at the edges."""

import json
import math

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.calibration import brier_score, calibration_bins, confidence_bins, log_loss
from geohalo.core.classification_metrics import classification_scores, matrix_scores
from geohalo.core.classification_tests import clopper_pearson_interval, compare_predictions, mcnemar
from geohalo.core.confusion import confusion_matrix, from_table
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.roc_auc import (
    ResampledAuc,
    auc,
    auc_hand_till,
    band,
    delong_interval,
    feature_aucs,
    roc_curve,
    stratified_resamples,
)

CLASSES = ["Cu", "Pb", "Zn", "background"]


@pytest.fixture(scope="module")
def table_3(vector):
    """Scores of the published confusion matrix."""
    matrix = from_table(vector("MET-01")["input"]["rows_output_cols_target"], "rows_predicted")
    return matrix_scores(matrix, [f"class {number}" for number in range(1, 9)])


@pytest.fixture(scope="module")
def drawn():
    """300 samples of four classes of unequal size, with probabilities in steps so that there are ties."""
    rng = np.random.default_rng(3)
    true = rng.choice(4, 300, p=[0.1, 0.15, 0.25, 0.5])
    logits = rng.normal(size=(300, 4)) + 1.5 * (np.arange(4) == true[:, None])
    probabilities = np.round(np.exp(logits) + 0.05, 1)
    return true, probabilities / probabilities.sum(axis=1, keepdims=True)


@pytest.fixture(scope="module")
def scores(drawn):
    return classification_scores(*drawn, CLASSES)


def test_published_table(vector, table_3):
    expected = vector("MET-01")["expected"]
    for name in ("precision", "recall", "f1"):
        npt.assert_allclose(100 * table_3.per_class[name], expected[name], atol=1e-9)
        npt.assert_allclose(np.round(100 * table_3.per_class[name], 4), expected["printed"][name])
    npt.assert_allclose(table_3.per_class["specificity"], expected["specificity"], atol=1e-9)
    found = table_3.overall
    assert round(100 * found["accuracy"], 4) == expected["printed"]["accuracy"]
    for name in ("balanced_accuracy", "kappa", "mcc", "majority_rate"):
        assert found[name] == pytest.approx(expected[name], abs=1e-9), name
    for name in ("accuracy", "macro_f1", "weighted_f1"):
        assert 100 * found[name] == pytest.approx(expected[name], abs=1e-9), name
    assert found["n"] == 77
    assert (found["accuracy_exact_low"], found["accuracy_exact_high"]) == pytest.approx((0.890, 0.992), abs=5e-4)


def test_hard_label_auc_goes_by_its_own_name(vector, table_3):
    expected = vector("MET-03")["expected"]
    npt.assert_allclose(table_3.per_class["auc_hard"], expected["table3_corrected"], atol=1e-9)
    npt.assert_allclose(table_3.per_class["specificity"], expected["table3_specificity"], atol=1e-9)
    assert np.isnan(table_3.per_class["auc"]).all()
    one = matrix_scores([[90, 0], [0, 10]], ["a", "b"])
    npt.assert_allclose(one.per_class["auc_hard"], expected["eq7_corrected"])


def test_auc_counts_pairs_out_of_order(vector):
    for name, case in vector("MET-02")["input"].items():
        # the lowest positive falls below as many negatives as pairs are out of order
        negative = np.arange(case["n_neg"], dtype=float)
        positive = np.append(np.full(case["n_pos"] - 1, 1e3), case["n_neg"] - case["discordant"] - 0.5)
        found = auc(np.repeat([True, False], [len(positive), len(negative)]), np.append(positive, negative))
        assert found == pytest.approx(vector("MET-02")["expected"][name], abs=1e-12)


def test_auc_counts_ties_half(vector):
    case = vector("MET-05")
    positive, values = np.array(case["input"]["y"]) == 1, np.array(case["input"]["s"])
    assert auc(positive, values) == pytest.approx(case["expected"]["auc"], abs=1e-12)
    assert auc(positive, -values) == pytest.approx(1 - case["expected"]["auc"], abs=1e-12)
    false, hits, _ = roc_curve(positive, values)
    area = (np.diff(false) * (hits[1:] + hits[:-1]) / 2).sum()
    assert area == pytest.approx(case["expected"]["auc"], abs=1e-12)


def test_scores_are_those_of_scikit_learn(drawn, scores):
    sklearn = pytest.importorskip("sklearn.metrics")
    true, probabilities = drawn
    given = probabilities.argmax(axis=1)
    npt.assert_array_equal(scores.matrix, sklearn.confusion_matrix(true, given))
    for kind in ("macro", "weighted", "micro"):
        expected = sklearn.precision_recall_fscore_support(true, given, average=kind)
        npt.assert_allclose([scores.overall[f"{kind}_{name}"] for name in ("precision", "recall", "f1")], expected[:3])
    expected = sklearn.precision_recall_fscore_support(true, given)
    for name, values in zip(("precision", "recall", "f1", "n"), expected):
        npt.assert_allclose(scores.per_class[name], values)
    for name, value in (
        ("accuracy", sklearn.accuracy_score(true, given)),
        ("balanced_accuracy", sklearn.balanced_accuracy_score(true, given)),
        ("kappa", sklearn.cohen_kappa_score(true, given)),
        ("mcc", sklearn.matthews_corrcoef(true, given)),
        ("log_loss", sklearn.log_loss(true, probabilities)),
        ("macro_auc", sklearn.roc_auc_score(true, probabilities, multi_class="ovr")),
        ("weighted_auc", sklearn.roc_auc_score(true, probabilities, multi_class="ovr", average="weighted")),
        ("hand_till_auc", sklearn.roc_auc_score(true, probabilities, multi_class="ovo")),
        ("brier", sum(np.mean((probabilities[:, c] - (true == c)) ** 2) for c in range(4))),
    ):
        assert scores.overall[name] == pytest.approx(value, abs=1e-12), name
    for number, name in enumerate(CLASSES):
        false, hits, _ = sklearn.roc_curve(true == number, probabilities[:, number], drop_intermediate=False)
        npt.assert_allclose(scores.roc[name].false_positive_rate, false)
        npt.assert_allclose(scores.roc[name].true_positive_rate, hits)


def test_features_are_ranked_by_the_same_area(drawn):
    true, probabilities = drawn
    found = feature_aucs(true, 5, probabilities)
    assert np.isnan(found[4]).all()
    npt.assert_allclose(found[:4], [[auc(true == c, column) for column in probabilities.T] for c in range(4)])


def test_delong_is_the_variance_over_all_pairs(drawn):
    true, probabilities = drawn
    positive, values = true == 0, probabilities[:, 0]
    high, low = values[positive][:, None], values[~positive][None]
    pairs = (high > low) + 0.5 * (high == low)
    n, m = pairs.shape
    variance = pairs.mean(axis=1).var(ddof=1) / n + pairs.mean(axis=0).var(ddof=1) / m
    found = delong_interval(positive, values)
    assert found.auc == pytest.approx(pairs.mean(), abs=1e-12)
    assert found.standard_error == pytest.approx(math.sqrt(variance), abs=1e-12)
    assert found.high - found.auc == pytest.approx(1.959963984540054 * math.sqrt(variance), abs=1e-12)
    assert np.isnan(delong_interval([True, False, False], [3, 2, 1]).low)


def test_resampled_areas_are_those_of_the_drawn_samples(drawn):
    true, probabilities = drawn
    counts = next(stratified_resamples(true, 5, 7))
    areas = ResampledAuc(true == 1, probabilities[:, 1])(counts)
    for count, area in zip(counts, areas):
        rows = np.repeat(np.arange(300), count)
        npt.assert_array_equal(np.bincount(true[rows]), np.bincount(true))
        assert area == pytest.approx(auc(true[rows] == 1, probabilities[rows, 1]), abs=1e-12)


def test_resampled_intervals(drawn, scores):
    for name in ("balanced_accuracy", "macro_f1", "macro_auc", "weighted_auc"):
        low, high = scores.overall[f"{name}_low"], scores.overall[f"{name}_high"]
        assert low < scores.overall[name] < high, name
    again = classification_scores(*drawn, CLASSES)
    other = classification_scores(*drawn, CLASSES, seed=1)
    assert again.as_dict() == scores.as_dict()
    assert other.overall["macro_f1_low"] != scores.overall["macro_f1_low"]
    # one class of the two: the bootstrap agrees with DeLong's variance
    true, values = drawn[0] == 3, drawn[1][:, 3]
    binary = classification_scores(true.astype(int), np.column_stack([1 - values, values]), ["no", "yes"], seed=5)
    expected = delong_interval(true, values)
    assert binary.overall["macro_auc_low"] == pytest.approx(expected.low, abs=0.01)
    assert binary.overall["macro_auc_high"] == pytest.approx(expected.high, abs=0.01)


def test_resampling_can_be_cancelled(drawn):
    def cancel(fraction, message=""):
        raise Cancelled

    with pytest.raises(Cancelled):
        classification_scores(*drawn, CLASSES, progress=cancel)


def test_a_class_that_is_absent_is_undefined_and_not_zero():
    probabilities = np.array([[0.7, 0.2, 0.1], [0.2, 0.7, 0.1], [0.1, 0.2, 0.7], [0.6, 0.3, 0.1]])
    found = classification_scores([0, 1, 1, 0], probabilities, ["Cu", "Pb", "Zn"], bootstrap=50)
    for name in ("recall", "f1", "auc", "auc_hard"):
        assert np.isnan(found.per_class[name][2]), name
    assert found.overall["macro_recall"] == pytest.approx(0.75)
    # 1 of Cu, and of Pb two and a half of four pairs
    assert found.overall["macro_auc"] == pytest.approx(0.8125)
    assert {notice.code for notice in found.notices} == {"absent", "certain_auc"}
    assert "Zn" in next(notice.text for notice in found.notices)
    assert list(found.roc) == ["Cu", "Pb"]


def test_a_class_never_predicted_has_no_precision():
    matrix = [[3, 0], [2, 0]]
    found = matrix_scores(matrix, ["Cu", "Pb"])
    assert np.isnan(found.per_class["precision"][1])
    assert found.per_class["f1"][1] == 0
    assert found.overall["macro_precision"] == pytest.approx(0.6)
    assert [notice.code for notice in found.notices] == ["undefined"]
    assert (found.overall["kappa"], found.overall["mcc"]) == (0, 0)
    zero = matrix_scores(matrix, ["Cu", "Pb"], zero_division=0)
    assert zero.overall["macro_precision"] == pytest.approx(0.3)
    assert "counted as 0" in zero.notices[0].text


def test_samples_of_one_class_leave_agreement_undefined():
    found = classification_scores([0, 0], [[0.9, 0.1], [0.8, 0.2]], ["Cu", "Pb"], bootstrap=10)
    assert found.overall["accuracy"] == 1
    assert np.isnan(found.overall["kappa"])
    assert np.isnan(found.overall["macro_auc"])
    assert np.isnan(found.overall["macro_auc_low"])
    assert "one_class" in {notice.code for notice in found.notices}
    json.dumps(found.as_dict(), allow_nan=False)


def test_predictions_of_unknown_classes_are_errors_in_a_column_of_their_own():
    found = classification_scores(["Cu", "Pb", "Pb", "Cu"], None, ["Cu", "Pb"], ["Cu", "Ni", "Pb", "Cu"])
    npt.assert_array_equal(found.matrix, [[2, 0, 0], [0, 1, 1]])
    assert found.columns == ["Cu", "Pb", "unknown"]
    assert found.overall["accuracy"] == 0.75
    assert found.overall["micro_precision"] == 1.0
    npt.assert_allclose(found.per_class["recall"], [1, 0.5])
    assert [notice.code for notice in found.notices] == ["unknown_predictions"]
    sklearn = pytest.importorskip("sklearn.metrics")
    assert found.overall["mcc"] == pytest.approx(sklearn.matthews_corrcoef([0, 1, 1, 0], [0, 2, 1, 0]))
    assert found.overall["kappa"] == pytest.approx(sklearn.cohen_kappa_score([0, 1, 1, 0], [0, 2, 1, 0]))


def test_what_cannot_be_judged_is_refused():
    good = [[0.5, 0.5], [0.2, 0.8]]
    with pytest.raises(DataError, match="sample number 2 .* sum to 1.2 and not to 1"):
        classification_scores([0, 1], [[0.5, 0.5], [0.4, 0.8]], ["a", "b"])
    classification_scores([0, 1], [[0.5, 0.5], [0.2005, 0.8]], ["a", "b"], bootstrap=0)
    with pytest.raises(DataError, match="missing"):
        classification_scores([0, 1], [[0.5, 0.5], [np.nan, 0.8]], ["a", "b"])
    with pytest.raises(DataError, match="below zero"):
        classification_scores([0, 1], [[0.5, 0.5], [-0.2, 1.2]], ["a", "b"])
    with pytest.raises(DataError, match="shape"):
        classification_scores([0, 1, 1], good, ["a", "b"])
    with pytest.raises(DataError, match="none of the 2 classes"):
        classification_scores(["a", "c"], good, ["a", "b"])
    with pytest.raises(DataError, match="neither"):
        classification_scores([0, 1], None, ["a", "b"])
    with pytest.raises(DataError, match="3 samples and 2 predictions"):
        confusion_matrix([0, 1, 1], [0, 1], 2)
    with pytest.raises(DataError, match="no sample"):
        classification_scores([], np.empty((0, 2)), ["a", "b"])
    with pytest.raises(DataError, match="as many rows"):
        from_table([[1, 2, 3], [4, 5, 6]])
    with pytest.raises(DataError, match="whole numbers"):
        from_table([[0.5, 0], [0, 1]])


def test_calibration_bins():
    # 0.7 and 0.3 are edges, and lie in the bins below them
    found = calibration_bins([0.65, 0.7, 0.3, 0.0, 1.0], [True, False, True, False, True])
    npt.assert_array_equal(found.n, [1, 1, 2, 1])
    npt.assert_allclose(found.predicted, [0, 0.3, 0.675, 1])
    npt.assert_allclose(found.observed, [0, 1, 0.5, 1])
    assert found.error == pytest.approx((0 + 0.7 + 2 * 0.175 + 0) / 5)
    # what is said with 0.8 comes true in 8 of 10
    probabilities = np.tile([0.8, 0.2], (10, 1))
    true = np.repeat([0, 1], [8, 2])
    assert confidence_bins(true, probabilities).error == pytest.approx(0)
    assert log_loss(true, probabilities) == pytest.approx(-0.8 * math.log(0.8) - 0.2 * math.log(0.2))
    assert brier_score(true, probabilities) == pytest.approx(2 * 0.2 * 0.8)
    assert math.isfinite(log_loss([0], np.array([[0.0, 1.0]])))


def test_chance_and_majority(drawn, scores):
    rng = np.random.default_rng(0)
    true, given = drawn[0], drawn[1].argmax(axis=1)
    shuffled = np.mean([(true == rng.permutation(given)).mean() for _ in range(2000)])
    assert scores.overall["chance_agreement"] == pytest.approx(shuffled, abs=0.003)
    assert scores.overall["majority_rate"] == np.bincount(true).max() / 300
    assert f"{scores.overall['majority_rate']:.3f}" in scores.sentence


def test_bands_of_hosmer_and_lemeshow():
    words = [band(value) for value in (np.nan, 0.4, 0.5, 0.6, 0.7, 0.79, 0.8, 0.9, 1.0)]
    assert words == ["", "none", "none", "poor", *["acceptable"] * 2, "excellent", *["outstanding"] * 2]


def test_table_and_json(scores):
    table = scores.table()
    assert table["class"] == [*CLASSES, "macro average", "weighted average", "micro average"]
    assert {len(column) for column in table.values()} == {7}
    assert table["recall"][4] == scores.overall["balanced_accuracy"]
    assert table["f1"][4:] == [scores.overall[f"{kind}_f1"] for kind in ("macro", "weighted", "micro")]
    assert table["n"][4] == 300
    assert table["auc_low"][4] == scores.overall["macro_auc_low"]
    document = json.loads(json.dumps(scores.as_dict(), allow_nan=False))
    assert document["confusion_matrix"]["counts"] == scores.matrix.tolist()
    assert document["per_class"]["auc"] == scores.per_class["auc"].tolist()
    assert sum(document["calibration"]["n"]) == 300


def test_exact_intervals():
    stats = pytest.importorskip("scipy.stats")
    for hits, n in ((2, 3), (74, 77), (0, 5), (5, 5)):
        expected = stats.binomtest(hits, n).proportion_ci(method="exact")
        npt.assert_allclose(clopper_pearson_interval(hits, n), expected, atol=1e-10)


def test_mcnemar(vector):
    case = vector("MCN-01")
    assert mcnemar(**case["input"]) == pytest.approx(case["expected"]["p"], abs=1e-12)
    assert mcnemar(0, 0) == 1
    assert mcnemar(5, 5) == 1
    stats = pytest.importorskip("scipy.stats")
    for b, c in ((0, 6), (12, 3), (40, 61), (2000, 2100)):
        assert mcnemar(b, c) == pytest.approx(stats.binomtest(b, b + c).pvalue, rel=1e-9)
        assert mcnemar(b, c) == mcnemar(c, b)


def test_comparison_of_two_classifiers():
    found = compare_predictions(list("aabbb"), list("aabba"), list("aaaab"))
    assert (found.b, found.c) == (2, 1)
    assert found.p == 1
    with pytest.raises(DataError, match="same samples"):
        compare_predictions([0, 1], [0, 1], [0])


def test_hand_and_till_leaves_absent_classes_out():
    probabilities = np.array([[0.6, 0.3, 0.1], [0.5, 0.1, 0.4], [0.2, 0.7, 0.1]])
    assert auc_hand_till(np.array([0, 0, 1]), probabilities) == 1
    assert np.isnan(auc_hand_till(np.array([0, 0, 0]), probabilities))

"""Support-vector machines against scikit-learn's, and what their tuning may and may not see."""

import sys
import time

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core import machine_tuning, pairwise_machines
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.inner_folds import inner_folds, stratified_folds
from geohalo.core.machine_tuning import fold_decisions, macro_f1, prepare_folds
from geohalo.core.pairwise_machines import Kernel, class_values, compare, fit_sigmoid
from geohalo.core.samples import Samples
from geohalo.core.store import load_model, save_model
from geohalo.core.support_vectors import SupportVectors

pytest.importorskip("sklearn")

NAMES = ["Cu", "Au", "As", "Pb"]


def survey(n_classes=3, n=150, seed=0, spread=1.0, positions=True):
    """Samples in overlapping groups, features of different size, on ten by ten kilometres."""
    random = np.random.default_rng(seed)
    centres = random.normal(size=(n_classes, 4)) * 1.5
    codes = np.concatenate([np.arange(n_classes).repeat(4), random.integers(0, n_classes, n - 4 * n_classes)])
    values = (centres[codes] + spread * random.normal(size=(n, 4))) * [1, 10, 0.1, 100] + [5, 0, 0, 1000]
    places = random.uniform(0, 10_000, (n, 2)) if positions else None
    return Samples(NAMES, values, places), [f"F{code + 1}" for code in codes], codes


def peer(model, **more):
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler
    from sklearn.svm import SVC

    return make_pipeline(
        StandardScaler(),
        SVC(
            C=model.c_,
            kernel=model.kernel,
            gamma=model.gamma_ or "scale",
            degree=model.degree,
            coef0=1.0,
            class_weight="balanced" if model.balanced else None,
            **more,
        ),
    )


def test_published_decision_values(vector):
    entry = vector("SVM-01")
    given = entry["input"]
    samples = Samples(["x", "y"], given["X"])
    model = SupportVectors(
        c=given["C"], gamma=given["gamma"], tuning="none", balanced=False, standardise=False, folds=2
    ).fit(samples, given["y"])
    # the machine of a and b says yes to a
    npt.assert_allclose(
        -model.decision_values(samples)[:, 0], entry["expected"]["decision_b_positive"], atol=entry["tol"]
    )
    assert [model.classes_[code] for code in model.predict(samples)] == given["y"]


@pytest.mark.parametrize("n_classes", [2, 3, 5])
@pytest.mark.parametrize(("kernel", "balanced"), [("rbf", True), ("rbf", False), ("linear", True), ("poly", False)])
def test_decisions_and_classes_are_scikit_learns(n_classes, kernel, balanced):
    samples, labels, codes = survey(n_classes)
    new = survey(n_classes, 400, seed=1)[0]
    model = SupportVectors(kernel, c=3.0, tuning="none", balanced=balanced).fit(samples, labels)
    scale = peer(model, decision_function_shape="ovo").fit(samples.values, codes)
    expected = scale.decision_function(new.values).reshape(len(new), -1)
    npt.assert_allclose(model.decision_values(new), -expected if n_classes == 2 else expected, atol=1e-8)
    ties = peer(model, break_ties=n_classes > 2).fit(samples.values, codes)
    npt.assert_array_equal(model.predict(new), ties.predict(new.values))
    if n_classes > 2:
        npt.assert_allclose(
            class_values(model.decision_values(new), n_classes), ties.decision_function(new.values), atol=1e-8
        )
    if kernel == "rbf":
        assert model.gamma_ == pytest.approx(1 / 4)


@pytest.mark.parametrize("n_classes", [2, 4])
def test_probabilities_are_those_of_scikit_learns_sigmoids(n_classes):
    from sklearn.calibration import CalibratedClassifierCV

    samples, labels, codes = survey(n_classes)
    new = survey(n_classes, 400, seed=1)[0]
    model = SupportVectors(c=3.0, tuning="none").fit(samples, labels)
    folds = inner_folds(codes, model.classes_, samples.coordinates)[0]
    splits = [(np.flatnonzero(folds != number), np.flatnonzero(folds == number)) for number in range(folds.max() + 1)]
    calibrated = CalibratedClassifierCV(peer(model), method="sigmoid", ensemble=False, cv=splits)
    calibrated.fit(samples.values, codes)
    found = model.probabilities(new)
    npt.assert_allclose(found, calibrated.predict_proba(new.values), atol=2e-5)
    npt.assert_allclose(found.sum(axis=1), 1, atol=1e-12)


@pytest.mark.parametrize("case", ["far apart", "turned", "outlier", "all alike", "one of a thousand"])
def test_sigmoids_are_at_their_optimum(case):
    """The gradient of Platt's likelihood vanishes there, for decision values that are hard on Newton's method, too."""
    random = np.random.default_rng(0)
    positive = random.random(1000) < 0.3
    values = np.where(positive, 1.0, -1.0) + random.normal(size=1000)
    if case == "far apart":
        values = np.where(positive, 500.0, -500.0) + random.normal(size=1000)
    elif case == "turned":
        values *= -1
    elif case == "outlier":
        values[np.flatnonzero(~positive)[0]] = 300.0
    elif case == "all alike":
        values[:] = 0.7
    else:
        positive[:] = np.arange(1000) == values.argmax()
    a, b = fit_sigmoid(values, positive)
    n = positive.sum()
    targets = np.where(positive, (n + 1) / (n + 2), 1 / (1000 - n + 2))
    rest = targets - 1 / (1 + np.exp(a * values + b))
    npt.assert_allclose([rest.sum(), rest @ values], 0, atol=1e-6)
    if case != "all alike":
        assert (a < 0) == (case != "turned")


def test_sigmoids_of_few_samples_with_an_outlier():
    """Whole steps of Newton's method lead astray here."""
    for seed in range(20):
        random = np.random.default_rng(seed)
        values = random.normal(size=50)
        positive = random.random(50) < 0.2
        values[0] *= 1000
        a, b = fit_sigmoid(values, positive)
        targets = np.where(positive, (positive.sum() + 1) / (positive.sum() + 2), 1 / ((~positive).sum() + 2))
        rest = targets - np.exp(-np.logaddexp(0, a * values + b))
        npt.assert_allclose([rest.sum(), rest @ values], 0, atol=1e-6)


def test_equal_votes_go_to_the_larger_sum():
    # 0 beats 1 by 1, 2 beats 0 by 2, 1 beats 2 by 0.5: a vote each, sums -1, -0.5 and 1.5
    assert class_values(np.array([[1, -2, 0.5]]), 3).argmax() == 2
    # two votes win over any sum
    assert class_values(np.array([[0.1, 0.1, 1000.0]]), 3).argmax() == 0


@pytest.mark.parametrize("kernel", ["rbf", "linear", "poly"])
@pytest.mark.parametrize("tables", [0, 10**9])
def test_folds_give_the_scores_of_cross_validation(monkeypatch, kernel, tables):
    from sklearn.metrics import f1_score
    from sklearn.model_selection import cross_val_predict

    monkeypatch.setattr(machine_tuning, "TABLES", tables)
    samples, labels, codes = survey()
    model = SupportVectors(kernel, c=2.0, tuning="none", seed=3).fit(samples, labels)
    folds = inner_folds(codes, model.classes_, samples.coordinates, seed=3)[0]
    splits = [(np.flatnonzero(folds != number), np.flatnonzero(folds == number)) for number in range(5)]
    called = cross_val_predict(peer(model, break_ties=True), samples.values, codes, cv=splits)
    scores = [f1_score(codes[test], called[test], average="macro", labels=np.unique(codes[test])) for _, test in splits]
    assert model.score_ == pytest.approx(np.mean(scores), abs=1e-12)
    accuracy = SupportVectors(kernel, c=2.0, tuning="none", seed=3, fitness="accuracy").fit(samples, labels)
    assert accuracy.score_ == pytest.approx(np.mean([(codes[test] == called[test]).mean() for _, test in splits]))


def test_macro_f1_is_over_the_classes_that_occur():
    # class 0: 2 of 2 found, 3 called; class 1: 1 of 2 found, 1 called; class 2 called once and never true
    assert macro_f1(np.array([0, 0, 1, 1]), np.array([0, 0, 1, 2])) == pytest.approx((1 + 2 / 3) / 2)
    assert macro_f1(np.array([0, 0, 2, 2]), np.array([0, 2, 2, 0])) == pytest.approx(0.5)


def test_the_genetic_search_is_no_worse_than_the_grid():
    samples, labels, _ = survey(2, 80, spread=1.6)
    genetic = SupportVectors(tuning="genetic").fit(samples, labels)
    grid = SupportVectors(tuning="grid").fit(samples, labels)
    assert genetic.score_ >= grid.score_ - 0.01
    assert genetic.score_ == pytest.approx(max(genetic.history_["best"]), abs=1e-12)
    assert grid.score_ == max(grid.history_["score"])
    assert len(grid.history_["score"]) == len({*zip(grid.history_["c"], grid.history_["gamma"])}) == 64
    for model in (genetic, grid):
        assert 2**-5 <= model.c_ <= 2**15
        assert 2**-15 <= model.gamma_ <= 2**3


def test_a_linear_kernel_has_no_gamma_to_tune():
    samples, labels, _ = survey(2, 60)
    model = SupportVectors("linear", tuning="grid").fit(samples, labels)
    assert model.gamma_ == 0
    assert len(model.history_["c"]) == 8


def test_the_same_whatever_the_threads():
    samples, labels, _ = survey(3, 60)
    one, many = (SupportVectors(tuning="grid", threads=threads).fit(samples, labels) for threads in (1, 3))
    assert one.history_ == many.history_
    npt.assert_array_equal(one.probabilities(samples), many.probabilities(samples))


def test_what_a_fold_learns_knows_nothing_of_what_it_tests():
    samples, _, codes = survey()
    folds = stratified_folds(codes, 3, 0)
    kernel = Kernel("rbf", 0.25)
    before = prepare_folds(samples.values, codes, folds, "rbf")[0]
    changed, other = samples.values.copy(), codes.copy()
    changed[before.tested] *= 7
    other[before.tested] = 0
    after = prepare_folds(changed, other, folds, "rbf")[0]
    npt.assert_array_equal(before.values, after.values)
    npt.assert_array_equal(before.compared, after.compared)
    npt.assert_array_equal(before.codes, after.codes)
    assert not np.allclose(fold_decisions(before, kernel, 1.0), fold_decisions(after, kernel, 1.0))


def test_inner_folds_are_blocks_on_the_ground():
    samples, _, codes = survey()
    size = 1000.0
    folds, notices = inner_folds(codes, ["F1", "F2", "F3"], samples.coordinates, size=size)
    assert (len(np.unique(folds)), notices) == (5, [])
    # blocks hold together: most samples share the fold of their nearest neighbour, by lot a fifth would
    apart = np.sqrt(compare(samples.coordinates, samples.coordinates, "rbf"))
    np.fill_diagonal(apart, np.inf)
    together = folds == folds[apart.argmin(axis=1)]
    by_lot = stratified_folds(codes, 5, 42)
    assert together.mean() > 0.5 > (by_lot == by_lot[apart.argmin(axis=1)]).mean()


def test_every_inner_fold_tests_two_classes():
    """One class lies at two spots: of more than two folds some would test the other class alone."""
    places = np.random.default_rng(5).uniform(0, 10_000, (120, 2))
    codes = np.zeros(120, int)
    codes[:12], places[:6], places[6:12] = 1, [2000, 2000], [8000, 8000]
    for seed in range(10):
        folds, notices = inner_folds(codes, ["F1", "background"], places, size=2500.0, seed=seed)
        assert [len(np.unique(codes[folds == number])) for number in range(folds.max() + 1)] == [2, 2]
        assert [str(notice) for notice in notices] == ["The blocks on the ground allow 2 inner folds instead of 5."]


def test_every_inner_fold_learns_all_classes():
    """One class of three lies at one spot: with blocks, the fold that tests it could not have learnt it."""
    samples, labels, codes = survey(3, 100)
    samples.coordinates[codes == 1] = [5000, 5000]
    model = SupportVectors(tuning="none").fit(samples, labels)
    assert [notice.code for notice in model.warnings_] == ["random_folds"]
    assert model.folds_ == 5
    folds = inner_folds(codes, model.classes_, samples.coordinates)[0]
    assert all(len(np.unique(codes[folds != number])) == 3 for number in range(5))


def test_a_class_of_two_samples():
    samples, _, codes = survey(2, 60)
    labels = ["F1" if row < 2 else "F2" if code else "background" for row, code in enumerate(codes)]
    model = SupportVectors(tuning="none").fit(samples, labels)
    assert model.folds_ == 2
    assert str(model.warnings_[0]).startswith("Class F1 has 2 training samples: settings are chosen by 2 inner folds")
    assert model.probabilities(samples).shape == (60, 3)
    labels[1] = "F2"
    with pytest.raises(DataError, match="Class F1 has 1 training sample"):
        model.fit(samples, labels)


@pytest.mark.parametrize("suffix", ["json", "safetensors"])
def test_a_saved_model_needs_no_scikit_learn(monkeypatch, tmp_path, suffix):
    samples, labels, _ = survey()
    model = SupportVectors(tuning="grid").fit(samples, labels)
    save_model(model, tmp_path / f"svm.{suffix}")
    for module in ("sklearn", "sklearn.svm"):
        monkeypatch.setitem(sys.modules, module, None)
    again = load_model(tmp_path / f"svm.{suffix}", "svm")
    # new samples are matched by name
    turned = samples.select(NAMES[::-1])
    npt.assert_array_equal(again.predict(turned), model.predict(samples))
    npt.assert_array_equal(again.probabilities(turned), model.probabilities(samples))
    assert again.history_ == model.history_
    with pytest.raises(DataError, match="needs the Python package scikit-learn"):
        SupportVectors().fit(samples, labels)


def test_large_tables_are_judged_in_pieces(monkeypatch):
    samples, labels, _ = survey()
    model = SupportVectors(tuning="none").fit(samples, labels)
    whole = model.probabilities(samples)
    monkeypatch.setattr(pairwise_machines, "_AT_ONCE", 7 * len(model.vectors_))
    npt.assert_allclose(model.probabilities(samples), whole, atol=1e-12)


def test_a_constant_feature_tells_nothing():
    samples, labels, _ = survey()
    wider = Samples([*NAMES, "Sn"], np.column_stack([samples.values, np.full(len(samples), 3.0)]))
    model = SupportVectors(tuning="none", gamma=0.25).fit(wider, labels)
    plain = SupportVectors(tuning="none", gamma=0.25).fit(Samples(NAMES, samples.values), labels)
    npt.assert_allclose(model.probabilities(wider), plain.probabilities(samples), atol=1e-12)


def test_a_machine_that_is_stopped_says_so(monkeypatch):
    monkeypatch.setattr(pairwise_machines, "STEPS", 20)
    samples, labels, _ = survey(2, 80, spread=4.0)
    model = SupportVectors("linear", c=1e4, tuning="none").fit(samples, labels)
    assert [notice.code for notice in model.warnings_] == ["not_converged"]


def test_the_tuning_is_cancelled_in_time():
    samples, labels, _ = survey(5, 400, spread=2.0)
    times = []

    def stop(fraction, message=""):
        times.append(time.perf_counter())
        if fraction > 0.01:
            raise Cancelled

    with pytest.raises(Cancelled):
        SupportVectors().fit(samples, labels, progress=stop)
    assert len(times) > 40
    assert time.perf_counter() - times[-1] < 0.5


def test_settings_that_cannot_be():
    samples, labels, _ = survey(2, 40)
    for settings, said in (
        ({"c": 0}, "C must be above zero"),
        ({"folds": 1}, "1 inner folds"),
        ({"kernel": "x"}, "rbf"),
    ):
        with pytest.raises(DataError, match=said):
            SupportVectors(tuning="none", **settings).fit(samples, labels)

"""Fused maps: the published vector, known truths of each rule, gaps, and tests on occurrences held out."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.fusion import (
    MISSING,
    RULES,
    Model,
    classes_of,
    distinct_cells,
    favourability,
    fuse,
    fused_classes,
    held_out_fusion,
    weigh,
)
from geohalo.core.fusion_maps import ClassedMap, ValuedMap


def of_table(name, rows, places):
    """Model of published classes (number, area, prediction rate, weight), `places` their numbers less one."""
    _, areas, rates, _ = zip(*rows)
    found, rate = weigh(rates, areas)
    return Model(name, np.asarray(places, np.uint8), found, rate)


def random_models(m=4, k=3, shape=(40, 50), gaps=0.0, seed=0):
    rng = np.random.default_rng(seed)
    places = rng.integers(0, k, (m, *shape)).astype(np.uint8)
    places[rng.random(places.shape) < gaps] = MISSING
    return [Model(f"m{one}", places[one], rng.random(k), float(rng.uniform(50, 90))) for one in range(m)]


def favourabilities(models):
    """(m, rows, columns) array, NaN without data, looked up one by one."""
    return np.array(
        [
            [[np.nan if place == MISSING else model.favourability[place] for place in row] for row in model.places]
            for model in models
        ]
    )


@pytest.fixture
def published(vector):
    tables = vector("PA-01")["input"]["class_area_pred_weight"]
    cells = np.array(vector("FUS-01")["input"]["cells_class_SOM_Batch_Deep"]) - 1
    names = ("SOM", "Batch SOM", "Deep SOM")
    return [of_table(name, tables[name], cells[:, [column]]) for column, name in enumerate(names)]


def test_the_published_classes_are_fused_as_the_vector_says(vector, published):
    given = vector("FUS-01")
    for rule, name in (("maximin", "min"), ("mean", "mean")):
        npt.assert_allclose(fuse(published, rule).score[:, 0], given["expected"][name], atol=1e-7)
    exact = np.array([model.favourability[model.places[:, 0]] for model in published])
    npt.assert_allclose(exact.min(axis=0), given["expected"]["min"], atol=given["tol"])
    npt.assert_allclose(exact.mean(axis=0), given["expected"]["mean"], atol=given["tol"])


def test_favourability_and_rate_are_those_of_the_published_table(vector, published):
    expected = vector("PA-01")["expected"]
    for model in published:
        classes = expected[model.name]["classes"]
        npt.assert_allclose(model.favourability, [classes[number]["u"] for number in "123"], atol=1e-9)
        npt.assert_allclose(model.rate, expected[model.name]["intersection_Pr_Oa"][0], atol=1e-9)


def test_codes_limiting_model_and_agreement_of_the_published_cells(published):
    found = fuse(published)
    # u: SOM .69 0 .37, Batch .71 0 .37, Deep .81 .53 .17
    assert found.codes[:, 0].tolist() == [3, 2, 1, 1, 1]
    assert found.limiting[:, 0].tolist() == [1, 3, 1, 1, 3]
    npt.assert_allclose(found.agreement[:, 0], [1, 1 / 3, 2 / 3, 1 / 3, 1])


def test_favourability_is_the_logistic_of_the_weight():
    rates, areas = np.array([60.0, 30, 10, 0]), np.array([20.0, 30, 40, 10])
    npt.assert_allclose(favourability(rates, areas), [1 / (1 + np.exp(-np.log(3))), 0.5, 0.2, 0])
    assert favourability([np.nan], [5]).tolist() == [0]


@pytest.mark.parametrize(("density", "code"), [(2, 3), (1, 2), (1.999, 2), (0.999, 1), (0, 1)])
def test_classes_are_those_of_the_density(density, code):
    for area in (0.1, 0.3, 1 / 3, 0.07):
        assert classes_of(favourability([density * area], [area])).tolist() == [code]


def test_every_rule_against_plain_arithmetic():
    models = random_models()
    u = favourabilities(models)
    rates = np.array([model.rate for model in models])[:, None, None]
    tops = np.array([model.favourability.max() for model in models])[:, None, None]
    down = -np.sort(-u, axis=0)
    votes = classes_of(u)
    expected = {
        "maximin": u.min(axis=0),
        "mean": u.mean(axis=0),
        "weighted": (rates * u).sum(axis=0) / rates.sum(),
        # (j/4)² - ((j-1)/4)² from the greatest to the least
        "owa": np.tensordot([1 / 16, 3 / 16, 5 / 16, 7 / 16], down, 1),
        "majority": ((votes == 3).sum(axis=0) + (votes == 2).sum(axis=0) / 2) / 4,
        "regret": (tops - u).max(axis=0),
    }
    assert set(expected) == set(RULES)
    for rule, score in expected.items():
        npt.assert_allclose(fuse(models, rule).score, score, atol=1e-7, err_msg=rule)


def test_ordered_weights_go_from_mean_to_maximin_and_keep_their_order():
    models = random_models()
    npt.assert_allclose(fuse(models, "owa", 1.0).score, fuse(models, "mean").score, atol=1e-7)
    npt.assert_allclose(fuse(models, "owa", 1e4).score, fuse(models, "maximin").score, atol=1e-7)
    by_beta = np.array([fuse(models, "owa", beta).score for beta in (0.5, 1.0, 2.0, 8.0)])
    assert (np.diff(by_beta, axis=0) <= 1e-7).all()


def test_the_class_of_most_votes_wins_and_of_equally_many_the_lower():
    models = [Model(name, np.array([row], np.uint8), np.array([0.2, 0.55, 0.8]), 60.0) for name, row in (
        ("a", [2, 2, 2, 0, 1]), ("b", [2, 2, 1, 1, 1]), ("c", [2, 0, 1, 2, 0]), ("d", [2, 0, 0, 2, 0]),
    )]  # fmt: skip
    found = fuse(models, "majority")
    assert found.codes.tolist() == [[3, 1, 2, 3, 1]]
    npt.assert_allclose(found.score, [[1, 0.5, 0.5, 0.625, 0.25]])
    npt.assert_allclose(found.agreement, [[1, 0.5, 0.5, 0.5, 0.5]])


def test_regret_is_maximin_with_every_model_lifted_to_the_best():
    models = random_models(seed=3)
    tops = [model.favourability.max() for model in models]
    lifted = [model._replace(favourability=model.favourability + max(tops) - top) for model, top in zip(models, tops)]
    one, other = fuse(models, "regret"), fuse(lifted, "maximin")
    npt.assert_allclose(max(tops) - one.score, other.score, atol=1e-6)
    npt.assert_array_equal(one.codes, other.codes)
    npt.assert_array_equal(one.limiting, other.limiting)


def test_limiting_model_says_the_least_and_ties_have_a_number_of_their_own():
    models = random_models(seed=5)
    models.append(models[1]._replace(name="twin"))
    u, found = favourabilities(models), fuse(models).limiting
    least = u.argmin(axis=0)
    npt.assert_array_equal(found, np.where(least == 1, 6, least + 1))


def test_a_model_twice_changes_the_minimum_nowhere():
    models = random_models()
    npt.assert_array_equal(fuse(models).score, fuse([*models, models[2]]).score)


def test_gaps_are_left_out_or_left_to_the_other_maps():
    models = random_models(gaps=0.2, seed=2)
    u = favourabilities(models)
    complete, some = ~np.isnan(u).any(axis=0), ~np.isnan(u).all(axis=0)
    strict, loose = fuse(models), fuse(models, strict=False)
    npt.assert_array_equal(np.isnan(strict.score), ~complete)
    npt.assert_array_equal(strict.codes > 0, complete)
    npt.assert_array_equal(strict.limiting > 0, complete)
    npt.assert_array_equal(np.isnan(loose.score), ~some)
    assert strict.gaps == loose.gaps == (some & ~complete).sum()
    assert strict.lacking == {f"m{m}": int((np.isnan(u[m]) & some).sum()) for m in range(4)}
    assert f"{strict.gaps} cells lack data of some of the maps" in str(strict.notices[0])
    known = np.where(np.isnan(u), np.inf, u).min(axis=0)
    npt.assert_allclose(loose.score[some], known[some], atol=1e-7)
    agreeing = (classes_of(u) == loose.codes).sum(axis=0) / np.maximum((~np.isnan(u)).sum(axis=0), 1)
    npt.assert_allclose(loose.agreement[some], agreeing[some], atol=1e-6)


@pytest.mark.parametrize("rule", RULES)
def test_gaps_leave_what_the_other_maps_would_say_alone(rule):
    models = random_models(m=3, gaps=0.3, seed=4)
    loose = fuse(models, rule, strict=False)
    first = models[0].places == MISSING
    tops = [model.favourability.max() for model in models]
    if rule == "regret":
        # the classes go by the best ground of all models, that of those left included
        models[1] = models[1]._replace(favourability=models[1].favourability + max(tops) - tops[1])
        loose = fuse([models[0], *models[1:]], rule, strict=False)
    others = fuse(models[1:], rule, strict=False)
    npt.assert_allclose(loose.score[first], others.score[first], atol=1e-7)


def test_a_fused_map_comes_in_strips_alike(monkeypatch):
    models = random_models(gaps=0.1)
    whole = fuse(models, strict=False)
    monkeypatch.setattr("geohalo.core.fusion._AT_ONCE", 700)
    strips = fuse(models, strict=False)
    for one, other in zip(whole[:4], strips[:4]):
        npt.assert_array_equal(one, other)
    assert (whole.gaps, whole.lacking) == (strips.gaps, strips.lacking)


def test_a_constant_model_is_named():
    models = random_models()
    flat = Model("flat", np.zeros_like(models[0].places), np.array([0.5]), 50.0)
    found = fuse([*models, flat])
    assert [notice.code for notice in found.notices] == ["constant_model"]
    assert "flat says the same everywhere (favourability 0.50)" in str(found.notices[0])
    assert found.score.max() <= 0.5
    assert not fuse(models).notices


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"rule": "best"}, "The rule cannot be 'best'"),
        ({"beta": 0.0}, "exponent of the ordered weights is 0"),
        ({"models": []}, "no map to fuse"),
    ],
)
def test_refusals(change, text):
    with pytest.raises(DataError, match=text):
        fuse(**{"models": random_models(), **change})


def test_maps_of_other_shapes_and_without_common_ground_are_refused():
    one, two = random_models(m=2)
    with pytest.raises(DataError, match="m1 and m0 have other numbers of cells"):
        fuse([one, two._replace(places=two.places[:5])])
    left, right = one.places.copy(), two.places.copy()
    left[:, :25], right[:, 25:] = MISSING, MISSING
    apart = [one._replace(places=left), two._replace(places=right)]
    with pytest.raises(DataError, match="No cell has data of all the maps"):
        fuse(apart)
    npt.assert_array_equal(fuse(apart, strict=False).agreement, 1)


def test_classes_without_occurrences_are_refused():
    with pytest.raises(DataError, match="no occurrences or no area"):
        weigh([0, 0], [1, 1])


def test_cancelling_stops_it():
    def cancel(fraction, message=""):
        raise Cancelled

    with pytest.raises(Cancelled):
        fuse(random_models(), progress=cancel)


@pytest.fixture
def survey():
    """A field in which 60 occurrences lie high, seen by two maps of values and one of classes; 100 x 100 cells."""
    rng = np.random.default_rng(11)
    field = rng.normal(size=(100, 100))
    order = np.argsort(field, axis=None)
    cells = np.concatenate([order[-1500:][rng.integers(0, 1500, 45)], rng.integers(0, 10_000, 15)])
    seen = [(field + 0.7 * rng.normal(size=field.shape)).astype(np.float32) for _ in range(3)]
    classed = np.digitize(seen[2], [-1, 0, 1]).astype(float)
    return seen, classed, cells, np.arange(60) % 5


def test_a_map_of_classes_is_weighed_by_its_occurrences(survey):
    _, classed, cells, _ = survey
    one = ClassedMap("classes", classed, {0.0: "a", 1.0: "b", 2.0: "c", 3.0: "d"}, cells)
    model, at = one.weighed()
    for place in range(4):
        rate, area = (classed.ravel()[cells] == place).mean(), (classed == place).mean()
        npt.assert_allclose(model.favourability[place], rate / (rate + area) if rate else 0)
    npt.assert_array_equal(at, model.favourability[classed.astype(int).ravel()[cells]])
    # known percentages do the same
    areas, counts = np.bincount(classed.astype(int).ravel()), np.bincount(classed.astype(int).ravel()[cells])
    given, _ = one.weighed_by(counts / 60 * 100, areas / 100)
    npt.assert_allclose(given.favourability, model.favourability)
    npt.assert_allclose(given.rate, model.rate)


def test_a_map_of_values_is_cut_as_classify_anomalies_cuts_it(survey):
    from geohalo.core.anomaly_classes import anomaly_limits, classify

    (values, *_), _, cells, folds = survey
    values[:5] = np.nan
    cells = cells[~np.isnan(values.ravel()[cells])]
    one = ValuedMap("values", values, cells)
    for rows in (slice(None), np.arange(len(cells)) % 3 > 0):
        limits = anomaly_limits(values, values.ravel()[cells][rows])
        model, _ = one.weighed(rows)
        assert one.limits == {"halo": limits.halo, "anomaly": limits.anomaly}
        codes = np.array([1, 2, 3, *[0] * 253], np.uint8)[model.places]
        npt.assert_array_equal(codes, classify(values, limits.halo, limits.anomaly))


def test_held_out_occurrences_have_no_say_in_the_weights(survey):
    """The test on held-out occurrences, done by hand."""
    (first, second, _), classed, cells, folds = survey
    labels = {float(value): str(value) for value in range(4)}
    maps = [ValuedMap("one", first, cells), ValuedMap("two", second, cells), ClassedMap("c", classed, labels, cells)]
    held = held_out_fusion(maps, folds, "mean")
    hits = 0
    for fold in range(5):
        train = cells[folds != fold]
        models = [
            ValuedMap("one", first, train).weighed()[0],
            ValuedMap("two", second, train).weighed()[0],
            ClassedMap("c", classed, labels, train).weighed()[0],
        ]
        hits += int((fuse(models, "mean").codes.ravel()[cells[folds == fold]] == 3).sum())
    assert held.hits == hits
    assert held.n == 60
    assert held.p_value < 1e-6


def test_maps_that_know_nothing_hold_no_held_out_occurrence_above_chance(survey):
    _, _, cells, folds = survey
    rng = np.random.default_rng(0)
    maps = [ValuedMap(str(one), rng.normal(size=(100, 100)).astype(np.float32), cells) for one in range(3)]
    assert held_out_fusion(maps, folds).p_value > 0.05


def test_places_are_classed_as_their_cells():
    models = random_models(gaps=0.2)
    u = favourabilities(models).reshape(4, -1)
    for rule in RULES:
        npt.assert_array_equal(fused_classes(u, models, rule), fuse(models, rule, strict=False).codes.ravel())


def test_too_many_classes_are_refused():
    values = np.arange(300.0).reshape(10, 30)
    with pytest.raises(DataError, match="300 classes: fuse maps of 255 classes at most"):
        ClassedMap("units", values, {value: str(value) for value in values.ravel()})


@pytest.mark.parametrize("most", [1, 10, 10**6])
def test_combinations_of_classes_are_counted(monkeypatch, most):
    monkeypatch.setattr("geohalo.core.fusion._MOST_COMBINATIONS", most)
    models = random_models(gaps=0.1)
    places, cells = distinct_cells(models)
    stacked = np.stack([model.places.ravel() for model in models])
    expected, counts = np.unique(stacked, axis=1, return_counts=True)
    order = np.lexsort(places[::-1])
    npt.assert_array_equal(places[:, order], expected)
    npt.assert_array_equal(cells[order], counts)

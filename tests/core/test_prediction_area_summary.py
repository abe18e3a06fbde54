import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.class_prediction_area import class_prediction_area
from geohalo.core.held_out import HeldOut
from geohalo.core.prediction_area import prediction_area
from geohalo.core.prediction_area_summary import (
    class_columns,
    class_sentences,
    held_out_sentence,
    threshold_columns,
    value_sentences,
)


@pytest.fixture
def classes():
    return class_prediction_area([20, 50, 20, 10], [4, 8, 0, 28], ["a", "b", "c", "d"])


@pytest.mark.parametrize("base", ["e", "10"])
def test_classes_stand_in_order_with_both_logarithms(classes, base):
    result = class_prediction_area([20, 50, 20, 10], [4, 8, 0, 28], ["a", "b", "c", "d"], base=base)
    columns = class_columns(result, [200, 500, 200, 100], [2.0, 5.0, 2.0, 1.0])
    assert columns["class"] == ["d", "a", "b", "c"]
    assert columns["name"] == ["anomaly", "background", "background", "background"]
    assert columns["cells"] == [100, 200, 500, 200]
    assert columns["area_km2"] == [1, 2, 5, 2]
    assert columns["n_occurrences"] == [28, 4, 8, 0]
    npt.assert_allclose(columns["normalised_density"], [7, 0.5, 0.4, 0])
    npt.assert_allclose(columns["weight_ln"], [np.log(7), np.log(0.5), np.log(0.4), np.nan])
    npt.assert_allclose(columns["weight_log10"], [np.log10(7), np.log10(0.5), np.log10(0.4), np.nan])
    npt.assert_allclose(columns["cumulated_rate"], [70, 80, 100, 100])
    npt.assert_allclose(columns["cumulated_area"], [10, 30, 80, 100])
    # the test asks whether there are more than the area explains, so it is silent where there are fewer
    assert columns["distinguishable"] == ["yes", None, None, None]


def test_a_class_that_area_alone_explains_is_marked():
    result = class_prediction_area([10, 90], [2, 8], ["few", "many"])
    columns = class_columns(result, [1, 9], [1, 9])
    assert (columns["name"][0], columns["distinguishable"][0]) == ("anomaly", "no")
    sentences = class_sentences(result, "Map", 0.6)
    assert sentences[0] == (
        "Map, class few: anomaly, 2 of 10 occurrences (20.0 %) in 10.0 % of the area, normalised density 2.00, "
        "not distinguishable from area alone."
    )


def test_thresholds_hold_the_intersection_in_its_place():
    values = np.arange(100.0)
    at = np.array([99, 97, 90, 80, 60, 20.0])
    result = prediction_area(values, at, bootstrap=0)
    columns = threshold_columns(result, 50.0)
    (place,) = [row for row, mark in enumerate(columns["intersection"]) if mark == "yes"]
    npt.assert_allclose(columns["threshold"][place], result.intersection.threshold)
    npt.assert_allclose(columns["prediction_rate"][place] + columns["area_percent"][place], 100)
    npt.assert_allclose(columns["area_km2"][place], result.intersection.area / 2)
    assert columns["n_occurrences"][place] is None
    assert (np.diff(columns["threshold"]) <= 0).all()
    assert (np.diff(columns["area_percent"]) >= 0).all()
    rows = [row for row in range(101) if row != place]
    npt.assert_array_equal(np.array(columns["threshold"])[rows], values[::-1])
    assert [columns["n_occurrences"][row] for row in rows][:4] == [1, 1, 2, 2]
    npt.assert_allclose(columns["weight_log10"], np.array(columns["weight_ln"]) / np.log(10))
    assert {len(column) for column in columns.values()} == {101}


def test_a_long_table_is_thinned_and_keeps_the_intersection():
    rng = np.random.default_rng(3)
    values = rng.normal(size=20_000)
    result = prediction_area(values, rng.choice(values[values > 1], 50), bootstrap=0)
    columns = threshold_columns(result, 1.0, limit=100)
    assert len(columns["threshold"]) <= 101
    assert columns["intersection"].count("yes") == 1
    assert columns["prediction_rate"][-1] == 100


def test_sentences_tell_rate_area_and_interval():
    values = np.arange(100.0)
    result = prediction_area(values, np.arange(90.0, 100), bootstrap=200)
    (sentence,) = value_sentences(result, "Au", 0.951)
    rate, area = result.intersection[1:]
    assert f"Au: {rate:.1f} % of the 10 occurrences (95 % interval " in sentence
    assert f"lie in the {area:.1f} % of the area with a map value of" in sentence
    assert f"weight {np.log(rate / area):.2f} (ln) or {np.log10(rate / area):.2f} (log10), AUC 0.951." in sentence


def test_sentences_say_when_the_map_says_nothing():
    rng = np.random.default_rng(4)
    values = np.arange(1000.0)
    result = prediction_area(values, rng.choice(values, 30))
    assert "50 % or less" in value_sentences(result, "Noise", 0.5)[1]
    hopeless = prediction_area(values, [0.0] * 12, bootstrap=0)
    assert "weight" in value_sentences(hopeless, "Hopeless", 0.0)[0]


def test_many_classes_are_not_all_told():
    m = 30
    result = class_prediction_area(np.ones(m), np.arange(m), [f"unit {i}" for i in range(m)])
    sentences = class_sentences(result, "Geology", 0.7)
    assert sentences[0].startswith("Geology, class unit 29: ")
    assert sentences[12] == "Geology: 18 more classes, less favourable, are in the table."
    assert sentences[13].startswith("Geology: added up from the most favourable class, the curves meet at ")


def test_held_out_sentence_says_what_chance_would_do():
    good = held_out_sentence(HeldOut(40, 20, 50.0, 10.0, 1e-9, []), "Map")
    assert "hold 20 of 40 of them (50.0 %) in 10.0 % of the area (probability by area alone less than 0.001)." in good
    poor = held_out_sentence(HeldOut(40, 5, 12.5, 10.0, 0.371, []), "Map")
    assert poor.endswith("(probability by area alone 0.371): no better than chance.")
    assert "no anomaly class" in held_out_sentence(HeldOut(40, 0, 0.0, 0.0, 1.0, []), "Map")

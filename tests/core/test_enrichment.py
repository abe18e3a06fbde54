import csv

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.enrichment import EnrichmentIndex
from geohalo.core.errors import DataError
from geohalo.core.samples import Samples
from geohalo.core.store import load_model, save_model

MEANS = np.array([[10.0, 200.0], [40.0, 100.0], [5.0, 400.0]])
"""Concentrations of two elements in three lithologies."""


def codes(model):
    return [notice.code for notice in model.warnings_]


def survey(n=60, seed=0):
    """Samples whose concentrations are those of their rock class, times lognormal noise."""
    generator = np.random.default_rng(seed)
    classes = generator.integers(0, 3, n)
    values = MEANS[classes] * np.exp(0.2 * generator.normal(size=(n, 2)))
    return Samples(["Cu_ppm", "Zn_ppm"], values), [("granite", "andesite", "shale")[c] for c in classes]


def catchments(n=40, seed=0):
    """Upstream areas of three lithologies, and samples that are exactly their mixture."""
    areas = np.random.default_rng(seed).uniform(0, 20, (n, 3))
    mixture = areas @ MEANS / areas.sum(axis=1, keepdims=True)
    return Samples(["Cu_ppm", "Zn_ppm"], mixture), Samples(["granite", "andesite", "shale"], areas)


def test_published_index(vector):
    case = vector("EI-01")
    given, expected = case["input"], case["expected"]
    samples = Samples(["Cu"], np.array(given["C"], float)[:, None])
    index = EnrichmentIndex("global").fit(samples).transform(samples)
    npt.assert_allclose(index.values[:, 0], expected["global"], rtol=5e-12, atol=case["tol"])  # printed with 12 digits
    model = EnrichmentIndex(minimum=given["n_min"]).fit(samples, given["lithology"])
    assert model.background_ == "class"
    index = model.transform(samples, given["lithology"])
    npt.assert_allclose(
        index.values[:, 0], expected["by_lithology"], rtol=5e-12, atol=case["tol"]
    )  # printed with 12 digits


def test_global_index_only_shifts_logarithms():
    samples, _ = survey()
    logs = np.log(EnrichmentIndex("global").fit(samples).transform(samples).values)
    shift = logs - np.log(samples.values)
    npt.assert_allclose(shift, np.broadcast_to(shift[0], shift.shape), atol=1e-12)
    npt.assert_allclose(np.corrcoef(logs.T), np.corrcoef(np.log(samples.values).T), atol=1e-12)


def test_index_by_class_removes_the_rocks():
    samples, classes = survey(300)
    index = EnrichmentIndex().fit(samples, classes).transform(samples, classes)
    for name in set(classes):
        rows = [c == name for c in classes]
        npt.assert_allclose(np.median(index.values[rows], axis=0), 1)
    assert abs(np.corrcoef(np.log(index.values).T)[0, 1]) < 0.15 < abs(np.corrcoef(np.log(samples.values).T)[0, 1])


def test_small_classes_have_the_global_median():
    samples, classes = survey(60)
    classes[:4] = ["gneiss"] * 4
    model = EnrichmentIndex(minimum=5).fit(samples, classes)
    assert codes(model) == ["small_class"]
    assert "gneiss (4)" in model.warnings_[0].text
    index = model.transform(samples, classes)
    npt.assert_allclose(index.values[:4], samples.values[:4] / np.median(samples.values, axis=0))
    assert codes(EnrichmentIndex(minimum=4).fit(samples, classes)) == []


def test_small_is_counted_in_values_of_each_element():
    samples, classes = survey(60)
    first = np.flatnonzero([c == "shale" for c in classes])
    samples.values[first[3:], 1] = np.nan
    model = EnrichmentIndex().fit(samples, classes)
    row = model.classes_.index("shale")
    assert model.counts_[row].tolist() == [len(first), 3]
    assert model.own_[row].tolist() == [True, False]
    assert model.levels_[row, 1] == model.global_[1]
    assert codes(model) == ["small_class"]
    assert np.isnan(model.transform(samples, classes).values[first[3:], 1]).all()


def test_blank_classes_form_one_of_their_own():
    samples, classes = survey(60)
    classes[:6] = [None, "", "  ", np.nan, float("nan"), None]
    model = EnrichmentIndex(minimum=6).fit(samples, classes)
    assert codes(model) == ["unlabelled"]
    npt.assert_allclose(model.levels_[model.classes_.index("unknown")], np.median(samples.values[:6], axis=0))


def test_codes_match_however_they_are_typed():
    samples, _ = survey(30)
    numbers = [20, 31, 4] * 10
    model = EnrichmentIndex().fit(samples, numbers)
    assert model.classes_ == ["20", "31", "4"]
    expected = model.transform(samples, numbers).values
    for same in (np.array(numbers, float), [str(c) for c in numbers], np.array(numbers), [f" {c} " for c in numbers]):
        npt.assert_array_equal(model.transform(samples, same).values, expected)
    assert codes(model) == []


def test_backgrounds_come_from_training_samples():
    training, classes = survey(60)
    model = EnrichmentIndex().fit(training, classes)
    new = Samples(["Zn_ppm", "Cu_ppm"], [[1.0, 2.0], [1.0, 2.0]])
    index = model.transform(new, ["granite", "marble"])
    assert index.names == ["Cu_ppm", "Zn_ppm"]
    granite = [c == "granite" for c in classes]
    npt.assert_allclose(index.values[0], [2, 1] / np.median(training.values[granite], axis=0))
    npt.assert_allclose(index.values[1], [2, 1] / np.median(training.values, axis=0))
    assert codes(model) == ["unknown_class"]
    assert "marble" in model.warnings_[0].text


@pytest.mark.parametrize("background", ["global", "class", "weighted"])
@pytest.mark.parametrize("residual", [False, True])
def test_samples_may_hold_some_of_the_elements(background, residual):
    samples, areas = catchments()
    samples.values *= np.exp(0.1 * np.random.default_rng(2).normal(size=(40, 2)))
    given = {"classes": ["a", "b"] * 20, "areas": areas}
    model = EnrichmentIndex(background, residual=residual).fit(samples, **given)
    zinc = model.transform(samples.select(["Zn_ppm"]), **given)
    assert zinc.names == ["Zn_ppm"]
    npt.assert_array_equal(zinc.values, model.transform(samples, **given).values[:, 1:])
    with pytest.raises(DataError, match="none of the columns Cu_ppm, Zn_ppm"):
        model.transform(Samples(["As_ppm"], np.ones((40, 1))), **given)


def test_residuals_have_a_suffix_of_their_own():
    assert EnrichmentIndex().suffix == "ei"
    assert EnrichmentIndex(residual=True).suffix == "eires"  # may be below zero: no concentration


def test_weighted_background_by_its_formula():
    samples = Samples(["Cu"], [[10.0], [20.0], [60.0]])
    areas = Samples(["granite", "shale"], [[4, 0], [2, 2], [0, 1]])
    model = EnrichmentIndex().fit(samples, areas=areas)
    assert model.background_ == "weighted"
    granite, shale = (10 * 4 + 20 * 2) / 6, (20 * 2 + 60 * 1) / 3
    npt.assert_allclose(model.levels_[:, 0], [granite, shale])
    npt.assert_allclose(
        model.transform(samples, areas=areas).values[:, 0],
        [10 / granite, 20 / ((2 * granite + 2 * shale) / 4), 60 / shale],
    )


def test_weighted_background_passes_over_missing_values():
    samples, areas = catchments()
    gap = Samples(samples.names, samples.values.copy())
    gap.values[5, 0] = np.nan
    rest = np.arange(40) != 5
    expected = EnrichmentIndex().fit(samples.rows(rest), areas=areas.rows(rest)).levels_[:, 0]
    npt.assert_allclose(EnrichmentIndex().fit(gap, areas=areas).levels_[:, 0], expected)


def test_regression_finds_the_lithologies_of_a_mixture():
    pytest.importorskip("scipy")
    samples, areas = catchments()
    model = EnrichmentIndex("regression").fit(samples, areas=areas)
    npt.assert_allclose(model.levels_, MEANS, rtol=1e-9)
    npt.assert_allclose(model.transform(samples, areas=areas).values, 1, rtol=1e-9)


def test_elements_whose_regression_has_no_background_are_left_out():
    pytest.importorskip("scipy")
    # the more shale, the less copper than granite alone can explain: its coefficient is held at zero
    areas = Samples(["granite", "shale"], [[1, 0], [3, 1], [1, 1], [1, 3], [0, 1]])
    samples = Samples(["Cu", "Zn"], np.column_stack([[10, 5, 1, 0.1, 0.01], [1, 2, 3, 4, 5]]))
    model = EnrichmentIndex("regression").fit(samples, areas=areas)
    assert (model.skipped_, model.names_, codes(model)) == (["Cu"], ["Zn"], ["background"])
    model = EnrichmentIndex("regression").fit(samples.rows(np.arange(4)), areas=areas.rows(np.arange(4)))
    assert model.names_ == ["Cu", "Zn"]
    with pytest.raises(DataError, match="no background in the lithologies of sample 1"):
        model.transform(samples.rows([4]), areas=areas.rows([4]))
    residual = EnrichmentIndex("regression", residual=True).fit(samples, areas=areas)
    # the areas explain zinc to the last digit, and rounding is no residual
    assert (residual.names_, residual.skipped_) == (["Cu"], ["Zn"])


@pytest.mark.parametrize("background", ["weighted", "regression"])
def test_new_lithologies_have_the_global_median(background):
    pytest.importorskip("scipy")
    samples, areas = catchments()
    model = EnrichmentIndex(background).fit(samples, areas=areas)
    new = Samples(["marble", "shale", "granite", "andesite"], [[3, 0, 0, 1], [0, 0, 0, 1]])
    index = model.transform(samples.rows([0, 1]), areas=new)
    levels = model.levels_[1]
    npt.assert_allclose(index.values[0], samples.values[0] / (0.75 * model.global_ + 0.25 * levels))
    npt.assert_allclose(index.values[1], samples.values[1] / levels)
    assert codes(model) == ["unknown_class"]
    with pytest.raises(DataError, match="no column andesite"):
        model.transform(samples, areas=areas.select(["granite", "shale"]))


def test_residuals_are_robust_standard_scores():
    samples, classes = survey(200)
    model = EnrichmentIndex(residual=True).fit(samples, classes)
    result = model.transform(samples, classes).values
    npt.assert_allclose(np.median(result, axis=0), 0, atol=1e-12)
    npt.assert_allclose(1.4826 * np.median(np.abs(result), axis=0), 1)
    by_hand = samples.values - model.levels_[[model.classes_.index(c) for c in classes]]
    npt.assert_allclose(np.corrcoef(result[:, 0], by_hand[:, 0])[0, 1], 1)
    tied = Samples(["Mo", "Cu"], [[1, 1], [1, 2], [1, 3], [2, 4]])
    model = EnrichmentIndex("global", residual=True).fit(tied)
    assert (model.skipped_, codes(model)) == (["Mo"], ["ties"])
    assert model.transform(tied).names == ["Cu"]


def test_table_lists_all_samples_and_then_the_classes():
    samples, classes = survey(60)
    classes[0] = "gneiss"
    table = EnrichmentIndex().fit(samples, classes).table()
    assert table["class"] == [c for c in ("all samples", "andesite", "gneiss", "granite", "shale") for _ in range(2)]
    assert table["element"] == ["Cu_ppm", "Zn_ppm"] * 5
    assert table["n"][:2].tolist() == [60, 60]
    assert table["n"][2::2].sum() == 60
    npt.assert_allclose(table["background"][:2], np.median(samples.values, axis=0))
    assert table["own"].tolist() == [True] * 4 + [False] * 2 + [True] * 4
    table = EnrichmentIndex().fit(samples).table()
    assert (table["class"], len(table["n"])) == (["all samples"] * 2, 2)


def test_empty_elements_are_left_out():
    samples, classes = survey()
    samples.values[:, 0] = np.nan
    model = EnrichmentIndex().fit(samples, classes)
    assert (model.skipped_, codes(model)) == (["Cu_ppm"], ["empty"])
    assert model.transform(samples, classes).names == ["Zn_ppm"]
    samples.values[:] = np.nan
    with pytest.raises(DataError, match="All elements are without values"):
        EnrichmentIndex().fit(samples, classes)


def areas_with(row, column, value):
    areas = catchments()[1]
    areas.values[row, column] = value
    return areas


@pytest.mark.parametrize(
    ("background", "given", "message"),
    [
        ("lithology", {}, "lithology"),
        ("class", {}, "class of each of the 40 samples"),
        ("catchment", {"classes": ["a"] * 39}, r"\(39 given\)"),
        ("weighted", {}, "upstream areas of each of the 40"),
        ("weighted", {"areas": catchments()[1].rows(np.arange(39))}, r"\(39 given\)"),
        ("weighted", {"areas": areas_with(2, 1, -1)}, "area of andesite upstream of sample 3 is negative"),
        ("weighted", {"areas": areas_with(2, 1, np.nan)}, "andesite of sample 3 is missing"),
        ("regression", {"areas": areas_with(2, slice(None), 0)}, "Sample 3 has no upstream area"),
    ],
)
def test_refusals(background, given, message):
    with pytest.raises(DataError, match=message):
        EnrichmentIndex(background).fit(catchments()[0], **given)


def test_refuses_concentrations_not_above_zero():
    samples, classes = survey()
    model = EnrichmentIndex().fit(samples, classes)
    samples.values[7, 1] = 0
    for use in (EnrichmentIndex().fit, model.transform):
        with pytest.raises(DataError, match="Zn_ppm of sample 8 is not above zero"):
            use(samples, classes)


def test_order_of_samples_does_not_matter():
    samples, classes = survey()
    order = np.random.default_rng(1).permutation(60)
    shuffled = [classes[i] for i in order]
    expected = EnrichmentIndex().fit(samples, classes).transform(samples, classes).values[order]
    rows = samples.rows(order)
    npt.assert_array_equal(EnrichmentIndex().fit(rows, shuffled).transform(rows, shuffled).values, expected)


@pytest.mark.parametrize("suffix", ["json", "safetensors"])
@pytest.mark.parametrize("background", ["global", "class", "weighted"])
@pytest.mark.parametrize("residual", [False, True])
def test_stored_index_gives_the_same(tmp_path, background, suffix, residual):
    samples, areas = catchments()
    samples.values *= np.exp(0.1 * np.random.default_rng(2).normal(size=(40, 2)))
    given = {"classes": ["a", "b"] * 20, "areas": areas}
    model = EnrichmentIndex(background, residual=residual).fit(samples, **given)
    save_model(model, tmp_path / f"index.{suffix}")
    again = load_model(tmp_path / f"index.{suffix}", "enrichment")
    npt.assert_array_equal(again.transform(samples, **given).values, model.transform(samples, **given).values)
    assert again.table()["class"] == model.table()["class"]


def test_rocks_of_a_real_survey(surveys):
    """Stream sediments of NW British Columbia on the rock classes of the geological map."""
    ogr = pytest.importorskip("osgeo.ogr")
    ogr.UseExceptions()
    names = ["As_ppm", "Cu_ppm", "Ni_ppm", "Pb_ppm", "Zn_ppm"]
    with open(surveys / "bc-stewart" / "stream_sediments.csv") as file:
        rows = list(csv.DictReader(file))
    samples = Samples(names, [[float(row[name]) for name in names] for row in rows])
    source = ogr.Open(str(surveys / "bc-stewart" / "bc-stewart.gpkg"))
    layer, classes = source.GetLayer("geology"), []
    for row in rows:
        x, y = float(row["x"]), float(row["y"])
        point = ogr.CreateGeometryFromWkt(f"POINT ({x} {y})")
        layer.SetSpatialFilterRect(x - 1, y - 1, x + 1, y + 1)
        # positions are rounded to 0.1 m, which puts one of them between two polygons
        distances = {feature["ROCK_CLASS"]: feature.geometry().Distance(point) for feature in layer}
        classes.append(min(distances, key=distances.get))
    model = EnrichmentIndex().fit(samples, classes)
    index = model.transform(samples, classes)
    ours = np.array(classes)
    for name, own in zip(model.classes_, model.own_.all(axis=1)):
        if own:
            npt.assert_allclose(np.median(index.values[ours == name], axis=0), 1, rtol=1e-12)
    # nickel of the sedimentary rocks is a matter of the rock, and no longer stands out
    assert between(samples.values[:, 2], ours) > 5 * between(index.values[:, 2], ours)


def between(values, classes):
    """Share of the variance of the logarithms that lies between classes."""
    logs = np.log(values)
    means = {name: logs[classes == name].mean() for name in set(classes)}
    return np.var([means[name] for name in classes]) / np.var(logs)

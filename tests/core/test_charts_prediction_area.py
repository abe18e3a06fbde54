import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.charts.prediction_area import draw_comparison, draw_prediction_area, draw_success_rates
from geohalo.core.charts.style import new_figure, save_figure
from geohalo.core.class_prediction_area import class_prediction_area
from geohalo.core.comparison import compare_maps
from geohalo.core.prediction_area import prediction_area

FigureCanvasAgg = pytest.importorskip("matplotlib.backends.backend_agg").FigureCanvasAgg


@pytest.fixture(scope="module")
def survey():
    rng = np.random.default_rng(19)
    values = rng.normal(size=1000)
    chance = np.exp(values)
    return values, rng.choice(1000, 40, p=chance / chance.sum())


def text_of(axes):
    return " ".join(text.get_text() for text in axes.texts)


def draw(result, name="Map", **options):
    figure = new_figure()
    axes = figure.add_subplot()
    draw_prediction_area(axes, result, name, **options)
    left, right = figure.axes
    return figure, left, right


def test_curves_cross_at_the_marked_intersection(survey):
    values, cells = survey
    result = prediction_area(values, values[cells])
    _, left, right = draw(result, "Au")
    rate, mark = left.get_lines()
    (area,) = right.get_lines()
    npt.assert_array_equal(rate.get_xdata(), area.get_xdata())
    npt.assert_array_equal(rate.get_ydata(), np.append(0, result.prediction_rate))
    npt.assert_array_equal(area.get_ydata(), np.append(0, result.occupied_area))
    assert left.get_ylim() == (0, 100)
    assert right.get_ylim() == (100, 0)
    assert (mark.get_xdata()[0], mark.get_ydata()[0]) == result.intersection[:2]
    # the inverted axis puts the area at the same height
    npt.assert_allclose(
        left.transData.transform((0, result.intersection.rate))[1],
        right.transData.transform((0, result.intersection.area))[1],
    )
    text = text_of(left)
    assert f"{result.intersection.rate:.1f} %" in text
    assert f"in {result.intersection.area:.1f} % of the area" in text
    assert f"Nd = {result.normalised_density:.2f}" in text
    assert "n = 40" in text
    assert "95 % bootstrap: {:.0f}–{:.0f} %".format(*result.interval) in text
    assert "Au" in left.get_title()


def test_band_is_the_bootstrap_interval(survey):
    values, cells = survey
    result = prediction_area(values, values[cells])
    _, left, _ = draw(result)
    band = left.patches[0].get_extents().transformed(left.transData.inverted())
    npt.assert_allclose([band.y0, band.y1], result.interval)
    _, left, _ = draw(prediction_area(values, values[cells], bootstrap=0))
    assert len(left.patches) == 0
    assert "[" not in text_of(left)


def test_classes_stand_in_order_and_cross_at_the_intersection():
    result = class_prediction_area([57.24, 13.13, 29.63], [12, 55, 33], ["low", "high", "middle"], total_area=100)
    _, left, right = draw(result, "DESOM")
    labels = [label.get_text() for label in left.get_xticklabels()]
    assert labels == ["none", "high", "high, middle", "all"]
    rate, mark = left.get_lines()
    at, height = mark.get_xdata()[0], mark.get_ydata()[0]
    npt.assert_allclose(np.interp(at, rate.get_xdata()[::-1], rate.get_ydata()[::-1]), height)
    (area,) = right.get_lines()
    npt.assert_allclose(np.interp(at, area.get_xdata()[::-1], area.get_ydata()[::-1]), 100 - height)
    assert "71.8 %" in text_of(left)
    assert "n = 100" in text_of(left)


def test_plots_of_values_and_of_classes_are_told_apart_and_say_whether_held_out(survey):
    values, cells = survey
    of_values = prediction_area(values, values[cells], bootstrap=50)
    of_classes = class_prediction_area([57.24, 13.13, 29.63], [12, 55, 33], ["1", "2", "3"])
    _, left, _ = draw(of_values, "DESOM", quantity="favourability score (ln of the density ratio)", held_out=True)
    assert left.get_title() == "Prediction-area plot: DESOM, favourability score"
    assert left.get_xlabel() == "DESOM: favourability score (ln of the density ratio)"
    assert "Held out" in text_of(left)
    assert "not held out" in text_of(draw(of_values, "DESOM", held_out=False)[1])
    # of a map of which nothing is known, nothing is said
    assert "held out" not in text_of(draw(of_values, "As")[1]).lower()
    _, left, _ = draw(of_classes, "DESOM")
    assert left.get_title() == "Prediction-area plot: DESOM, classes"
    assert "not held out" in text_of(left)
    assert "from right to left" in left.get_xlabel()


def test_names_of_many_classes_stand_upright_and_apart(tmp_path):
    names = [f"undivided sedimentary rocks of unit {number}" for number in range(90)]
    result = class_prediction_area(np.arange(1.0, 91), np.arange(90), names)
    figure, left, _ = draw(result, "Geology")
    save_figure(figure, tmp_path / "classes.png")
    renderer = FigureCanvasAgg(figure).get_renderer()
    shown = left.get_xticklabels()
    boxes = sorted((label.get_window_extent(renderer) for label in shown), key=lambda box: box.x0)
    assert 40 < len(shown) <= 51
    assert all(label.get_rotation() == 90 for label in shown)
    assert not any(one.x1 > other.x0 for one, other in zip(boxes, boxes[1:]))
    # nothing leaves the picture, and the legend lies above the curves
    assert min(box.y0 for box in boxes) > 0
    assert left.get_legend().get_window_extent(renderer).y0 > left.get_window_extent(renderer).y1


def test_limits_are_drawn_where_they_are(survey):
    values, cells = survey
    figure = new_figure()
    draw_prediction_area(
        figure.add_subplot(),
        prediction_area(values, values[cells]),
        "Au",
        limits={"halo": 0.5, "anomaly": values.max()},
    )
    left, _ = figure.axes
    drawn = [line.get_xdata()[0] for line in left.get_lines() if line.get_linestyle() == ":"]
    assert drawn == [0.5, values.max()]
    words = {text.get_text().strip(): text.get_ha() for text in left.texts}
    assert (words["halo"], words["anomaly"]) == ("left", "right")


def test_concentrations_get_a_logarithmic_axis(survey):
    values, cells = survey
    skewed = 10**values
    assert draw(prediction_area(skewed, skewed[cells]))[1].get_xscale() == "log"
    assert draw(prediction_area(values, values[cells]))[1].get_xscale() == "linear"


@pytest.mark.parametrize("suffix", ["svg", "png"])
def test_flat_map_can_be_drawn_and_written(tmp_path, suffix):
    figure, _, _ = draw(prediction_area(np.ones(20), np.ones(12)))
    save_figure(figure, tmp_path / f"flat.{suffix}")
    assert (tmp_path / f"flat.{suffix}").stat().st_size > 1000


def test_success_rates_start_at_zero_and_end_at_all(survey):
    values, cells = survey
    curves = {name: prediction_area(sign * values, sign * values[cells]) for name, sign in (("a", 1), ("b", -1))}
    axes = new_figure().add_subplot()
    draw_success_rates(axes, curves)
    chance, *lines = axes.get_lines()
    for line, curve in zip(lines, curves.values()):
        assert (line.get_xdata()[0], line.get_ydata()[0]) == (0, 0)
        npt.assert_allclose((line.get_xdata()[-1], line.get_ydata()[-1]), (100, 100))
        assert f"{curve.success_rate_area():.2f}" in line.get_label()


def test_comparison_of_eight_maps(survey, tmp_path):
    values, cells = survey
    rng = np.random.default_rng(20)
    maps = {f"Map number {i}": values + i * rng.normal(size=1000) for i in range(8)}
    result = compare_maps(maps, {n: v[cells] for n, v in maps.items()}, rng.uniform(0, 1e5, (40, 2)), bootstrap=200)
    figure = new_figure(8, 4)
    draw_comparison(figure, result)
    rates, aucs = figure.axes
    title, note = figure._suptitle.get_text(), figure._supxlabel.get_text()
    assert title == "How well the maps find known occurrences, beside the baseline: Map number 0"
    assert "40 occurrences" in note
    assert "95 % bootstrap intervals" in note
    names = [label.get_text() for label in rates.get_yticklabels()]
    assert names == [result.columns["map"][row] for row in np.argsort(result.columns["prediction_rate"])]
    dots = [line for line in rates.get_lines() if line.get_marker() == "o"]
    npt.assert_array_equal([dot.get_xdata()[0] for dot in dots], np.sort(result.columns["prediction_rate"]))
    for axes, measure in ((rates, "rate"), (aucs, "auc")):
        verdicts = dict(zip(result.columns["map"], result.columns[f"{measure}_verdict"]))
        dots = [line for line in axes.get_lines() if line.get_marker() == "o"]
        for name, dot in zip(names, dots):
            assert (dot.get_markerfacecolor() == "white") == (verdicts[name] == "not distinguishable")
    save_figure(figure, tmp_path / "comparison.png")
    renderer = FigureCanvasAgg(figure).get_renderer()
    boxes = [label.get_window_extent(renderer) for label in rates.get_yticklabels()]
    assert not any(upper.y0 < lower.y1 for lower, upper in zip(boxes, boxes[1:]))

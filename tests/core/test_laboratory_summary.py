import csv
from statistics import NormalDist

import numpy as np
import numpy.testing as npt
from geohalo.core.censoring import CensoredReplacement
from geohalo.core.charts.laboratory import MOST_PANELS, detection_chart, replacement_chart
from geohalo.core.charts.style import save_figure
from geohalo.core.elements import parse_field
from geohalo.core.laboratory import read_assays
from geohalo.core.laboratory_summary import check_units, duplicate_positions, guess_unit, summary


def row(assays, name):
    columns = summary(assays)
    i = columns["element"].index(name)
    return {key: column[i] for key, column in columns.items()}


def test_counts_and_limits():
    cells = ["<2", "<1", "<1", "1.5", "3", "4", ">100", "", "8", "9"]
    line = row(read_assays({"Cu_ppm": cells, "Zn": range(1, 11)}), "Cu_ppm")
    assert (line["symbol"], line["unit"], line["n"], line["n_detect"]) == ("Cu", "ppm", 9, 5)
    npt.assert_allclose([line["left_percent"], line["right_percent"], line["missing_percent"]], [300 / 9, 100 / 9, 10])
    assert (line["n_limits"], line["smallest_limit"], line["largest_limit"]) == (2, 1, 2)
    assert line["detects_below_largest_limit"] == 1
    assert (line["minimum"], line["maximum"]) == (1.5, 100)
    assert line["mean_biased"]


def test_without_censoring_quantiles_and_moments_are_the_usual_ones():
    values = np.random.default_rng(1).lognormal(3, 1, 101)
    line = row(read_assays({"Cu_ppm": values}), "Cu_ppm")
    npt.assert_allclose(
        [line[key] for key in ("q05", "q25", "median", "q75", "q95", "q98")],
        np.quantile(values, [0.05, 0.25, 0.5, 0.75, 0.95, 0.98]),
    )
    # Kaplan-Meier without censoring is the empirical distribution
    npt.assert_allclose([line["mean_ln"], line["sd_ln"]], [np.log(values).mean(), np.log(values).std()])
    assert not line["mean_biased"]


def test_the_table_is_plain_and_rectangular():
    columns = summary(read_assays({"Cu_ppm": ["<1", "2", "3"], "Zn_ppm": [None, None, None]}))
    assert {len(column) for column in columns.values()} == {2}
    assert all(type(cell) in (str, int, float, bool) for column in columns.values() for cell in column)
    assert columns["n"] == [3, 0]
    assert np.isnan(columns["median"][1])


def test_kaplan_meier_quantiles_as_r_has_them(surveys):
    """Median and third quartile by R's survival, flipped; NA means below the lowest measured value."""
    folder = surveys / "reference/usgs-negative-codes"
    with open(folder / "stream_sediments_ngdb_s_washington.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    with open(folder / "ref_censored_mle_km.csv", encoding="utf-8") as file:
        reference = list(csv.DictReader(file))
    assays = read_assays({line["element"]: [r[line["element"]] for r in rows] for line in reference})
    columns = summary(assays)
    for key, published in (("median", "km_median"), ("q75", "km_p75")):
        expected = [np.nan if line[published] == "NA" else float(line[published]) for line in reference]
        npt.assert_array_equal(columns[key], expected)
    npt.assert_allclose(columns["left_percent"], [float(line["pct_censored"]) for line in reference], atol=0.005)


def test_units_that_cannot_be_right_are_noticed():
    values = np.random.default_rng(2).lognormal(0, 0.3, 50)
    assays = read_assays({"Fe_ppm": 4 * values, "Cu_ppm": 30 * values, "Au_ppm": 2 * values, "Zn": 70 * values})
    notices = {notice.code: notice.text for notice in check_units(assays)}
    assert set(notices) == {"unit", "no_unit"}
    assert "Fe_ppm" in notices["unit"]
    assert "pct?" in notices["unit"]
    assert "Au_ppm" in notices["unit"]
    assert "ppb?" in notices["unit"]
    assert "Cu_ppm" not in notices["unit"]
    assert "Zn (ppm?)" in notices["no_unit"]
    assert check_units(read_assays({"Cu_ppm": 30 * values})) == []


def test_guessed_units():
    assert guess_unit(parse_field("SiO2"), 60) == "pct"
    assert guess_unit(parse_field("Fe2O3_pct"), 0.6) == "pct"
    assert guess_unit(parse_field("Te_ppm"), 1) is None
    assert guess_unit(parse_field("Cu_ppm"), np.nan) is None


def test_real_surveys_have_plausible_units(surveys):
    for path, first in (("ireland-tellus/stream_sediments.csv", 5), ("bc-stewart/stream_sediments.csv", 7)):
        with open(surveys / path, encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        assays = read_assays({name: [r[name] for r in rows] for name in list(rows[0])[first:]})
        assert check_units(assays) == []


def test_samples_at_the_same_place():
    coordinates = [[1, 1], [2, 2], [1, 1], [np.nan, 3], [2, 2], [np.nan, 3], [1, 1], [5, 5]]
    groups = duplicate_positions(coordinates)
    assert [group.tolist() for group in groups] == [[0, 2, 6], [1, 4]]
    assert duplicate_positions([[0, 0], [1, 0]]) == []


def test_chart_is_drawn_the_same_twice(tmp_path):
    assays = read_assays({"Cu_ppm": ["<1", "2", ">3", ""], "Zn_ppm": [1, 2, 3, 4]})
    for name in ("a.svg", "b.svg"):
        save_figure(detection_chart(assays), tmp_path / name)
    drawing = (tmp_path / "a.svg").read_text(encoding="utf-8")
    assert drawing == (tmp_path / "b.svg").read_text(encoding="utf-8")
    assert all(word in drawing for word in ("Cu_ppm", "Zn_ppm", "below detection", "above the upper limit"))
    bars = detection_chart(assays).axes[0].patches
    npt.assert_allclose([bar.get_width() for bar in bars], [100, 25, 0, 25, 0, 25, 0, 25])


def test_substitutes_on_normal_paper():
    """Exact quantiles of a lognormal element lie along the line of its mean and standard deviation."""
    scores = np.array([NormalDist().inv_cdf((i + 0.5) / 200) for i in range(200)])
    values = np.exp(3 + 0.8 * scores)
    cells = [f"<{float(values[40])!r}" if i < 40 else values[i] for i in range(200)]
    assays = read_assays({"Cu_ppm": cells, "Zn_ppm": values, "As_ppm": [None, *cells[:199]]})
    model = CensoredReplacement("mle", "random").fit(assays)
    filled, replaced = model.fill(assays)
    figure = replacement_chart(assays, filled, replaced, model.summarise(assays))
    panels = [axes for axes in figure.axes if axes.get_title()]
    # most substitutes first, and nothing of zinc
    assert [axes.get_title().split(",")[0] for axes in panels] == ["As_ppm", "Cu_ppm"]
    measured, substitutes, line = panels[1].get_lines()
    assert (len(measured.get_xdata()), len(substitutes.get_xdata())) == (160, 40)
    assert substitutes.get_xdata().max() < values[40]
    npt.assert_allclose(measured.get_xdata(), values[40:])
    npt.assert_allclose(measured.get_ydata(), scores[40:], atol=1e-12)
    npt.assert_allclose(np.log(line.get_xdata()), model.mu_[0] + model.sigma_[0] * line.get_ydata())


def test_charts_of_replacements_of_many_elements_and_of_none():
    symbols = "Li Be B Na Mg Al Si P S Cl K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se".split()
    cells = ["<1"] * 3 + list(range(2, 20))
    assays = read_assays({f"{symbol}_ppm": cells for symbol in symbols})
    model = CensoredReplacement("half").fit(assays)
    figure = replacement_chart(assays, *model.fill(assays), model.summarise(assays))
    assert sum(bool(axes.get_title()) for axes in figure.axes) == MOST_PANELS == len(symbols) - 2
    whole = read_assays({"Cu_ppm": range(1, 20)})
    model = CensoredReplacement().fit(whole)
    figure = replacement_chart(whole, *model.fill(whole), model.summarise(whole))
    assert len(figure.axes[0].patches) == 1

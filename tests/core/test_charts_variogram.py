"""The charts of variograms say what they show."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.charts.style import add_axes, new_figure, save_figure
from geohalo.core.charts.variogram import draw_variogram, draw_variogram_map, unit_of
from geohalo.core.experimental_variogram import variogram_map
from geohalo.core.variogram import Structure, Variogram
from geohalo.core.variogram_fit import Directional

pytest.importorskip("matplotlib")

MODEL = Variogram(20.0, (Structure("spherical", 80.0, 1200.0),))
H = np.arange(1, 16) * 100.0


@pytest.fixture
def axes():
    return add_axes(new_figure())


def texts(axes):
    return [text.get_text() for text in axes.texts]


def legend(axes):
    return [text.get_text() for text in axes.get_legend().get_texts()]


def test_units_of_fields():
    names = ["Zn_ppm", "Zn_ppm_val", "Fe_pct", "Zn_ppm_log10", "Au_ppb_ei", "F1", "Cu"]
    assert [unit_of(name) for name in names] == ["ppm", "ppm", "%", "", "", "", ""]


def test_the_model_is_named_with_its_units(axes, tmp_path):
    pairs = np.where(H > 1350, 10, 200)
    draw_variogram(axes, Directional(H, MODEL.semivariance(H), pairs), MODEL, "Zn_ppm", "ppm")
    assert axes.get_ylabel() == "Semivariance of Zn_ppm (ppm²)"
    assert axes.get_xlabel() == "Distance (m)"
    found = texts(axes)
    assert {"nugget\n20 ppm²", "sill\n100 ppm²", "range 1200 m", "200", "10"} <= set(found)
    assert "Model: nugget 20 ppm² + spherical 80 ppm² (range 1200 m)" in found
    assert legend(axes) == ["measured, with the number of pairs", "fewer than 30 pairs", "model"]
    filled, hollow = axes.collections
    assert (len(filled.get_offsets()), len(hollow.get_offsets())) == (13, 2)
    curve = next(line for line in axes.lines if line.get_label() == "model")
    npt.assert_allclose(curve.get_ydata(), MODEL.semivariance(curve.get_xdata()))
    save_figure(axes.figure, tmp_path / "chart.svg")


def test_directions_have_their_own_curves(axes):
    model = MODEL._replace(azimuth=47.0, ratio=0.5)
    azimuth = np.repeat(np.arange(0, 180, 22.5), len(H))
    data = Directional(np.tile(H, 8), np.tile(MODEL.semivariance(H), 8), np.full(len(azimuth), 50), azimuth)
    draw_variogram(axes, data, model, "F1")
    # the four in steps of 45° that hold the one nearest to the longest range
    assert legend(axes)[:4] == ["0°", "45°", "90°", "135°"]
    curves = [line for line in axes.lines if len(line.get_xdata()) > 100]
    assert len(curves) == 4
    middle = [float(np.interp(700, line.get_xdata(), line.get_ydata())) for line in curves]
    assert np.argmin(middle) == 1
    assert middle[1] == pytest.approx(float(model.semivariance(700)), rel=0.02)
    assert "shortest range 600 m" in texts(axes)
    assert "longest range towards 47°" in " ".join(texts(axes)).replace("\n", " ")


def test_long_distances_are_kilometres_and_far_points_are_told(axes):
    gamma = np.append(MODEL.semivariance(H[:-1]), 900.0)
    draw_variogram(axes, Directional(20 * H, gamma, np.append(np.full(14, 300), 5)))
    assert axes.get_xlabel() == "Distance (km)"
    assert axes.get_ylim()[1] < 200
    assert "5, 900 ↑" in texts(axes)


def test_a_pure_nugget_has_no_range(axes):
    draw_variogram(axes, Directional(H, np.full(15, 3.0), np.full(15, 99)), Variogram(3.0, ()), "F1")
    assert "nugget\n3" in texts(axes)
    assert not [text for text in texts(axes) if "range" in text or "sill" in text]


def test_the_map_shows_north_and_the_longest_range(axes, tmp_path):
    random = np.random.default_rng(0)
    places = random.uniform(0, 3000, (300, 2))
    found = variogram_map(places, random.normal(size=300))
    draw_variogram_map(axes, found, MODEL._replace(azimuth=30.0, ratio=0.5), "F1")
    assert "N" in texts(axes)
    assert "Ellipse: practical range, 1200 m towards 30°, 600 m across" in texts(axes)
    line = next(line for line in axes.lines if len(line.get_xdata()) == 2)
    east, north = line.get_xydata()[1]
    assert np.degrees(np.arctan2(east, north)) == pytest.approx(30)
    assert len(axes.figure.axes) == 2
    assert axes.figure.axes[1].get_ylabel() == "Semivariance of F1"
    save_figure(axes.figure, tmp_path / "map.png")

"""What the chart of a trained map shows."""

import colorsys
import re
from types import SimpleNamespace

import numpy as np
import pytest

pytest.importorskip("matplotlib")

from geohalo.core.charts.som import CLASSES, MOST_ELEMENTS, draw_map, factor_elements
from geohalo.core.charts.style import ANOMALY, HALO, save_figure
from geohalo.core.factor_analysis import FactorAnalysis
from geohalo.core.samples import Samples
from geohalo.core.som import SelfOrganisingMap
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_hex, to_rgb

ELEMENTS = ["As_ppm", "Au_ppb", "Sb_ppm", "Cr_ppm", "Ni_ppm", "Ca_pct"]


@pytest.fixture(scope="module")
def factors():
    """A factor analysis of two groups: As, Au, Sb together; Cr and Ni against Ca."""
    rng = np.random.default_rng(5)
    gold, mafic = rng.normal(size=(2, 200))
    values = np.column_stack([gold, gold, gold, mafic, mafic, -mafic]) + 0.3 * rng.normal(size=(200, 6))
    return FactorAnalysis().fit(Samples(ELEMENTS, values))


@pytest.fixture(scope="module")
def trained(factors):
    rng = np.random.default_rng(6)
    samples = Samples(["F1", "F2"], rng.normal(size=(150, 2)))
    model = SelfOrganisingMap(rows=4, columns=5, runs=2, clusters=6).fit(samples)
    model.provenance = {"preprocessing": [factors]}
    return model


def titles(figure):
    return [axes.get_title() for axes in figure.axes if axes.get_title()]


def test_planes_of_factors_name_their_elements(trained, factors):
    found = factor_elements(trained)
    assert {frozenset(re.findall("[A-Z][a-z]?", text)) for text in found.values()} == {
        frozenset({"As", "Au", "Sb"}),
        frozenset({"Cr", "Ni", "Ca"}),
    }
    mafic = next(text for text in found.values() if "Ni" in text)
    # the pole against the others
    assert "\N{MINUS SIGN}Ca" in mafic or ("\N{MINUS SIGN}Cr" in mafic and "\N{MINUS SIGN}Ni" in mafic)
    assert {f"{name}: {text}" for name, text in found.items()} <= set(titles(draw_map(trained)))


def test_without_a_factor_analysis_planes_have_the_names_of_the_features(trained):
    other = SimpleNamespace(kind="transform")
    for provenance in ({}, {"preprocessing": []}, {"preprocessing": [other]}):
        assert factor_elements(SimpleNamespace(provenance=provenance)) == {}
    assert factor_elements(SimpleNamespace()) == {}


def test_long_lists_of_elements_are_cut():
    names = ["Co", "V", "Fe", "Cr", "Ni", "P", "Mn", "Cu", "Sc", "Mg"]
    step = SimpleNamespace(
        kind="factors", members_={"F1": names, "F2": []}, names_=names, factor_names_=["F1", "F2"],
        loadings_=np.full((10, 2), 0.8),
    )  # fmt: skip
    found = factor_elements(SimpleNamespace(provenance={"preprocessing": [step]}))
    assert found == {"F1": ", ".join(names[:MOST_ELEMENTS]) + ", …"}


def test_no_title_is_cut_off_and_none_runs_into_another(trained, tmp_path):
    figure = draw_map(trained)
    save_figure(figure, tmp_path / "map.png")
    renderer = FigureCanvasAgg(figure).get_renderer()
    boxes = [axes.title.get_window_extent(renderer) for axes in figure.axes if axes.get_title()]
    assert len(boxes) == 6
    assert min(box.x0 for box in boxes) >= 0
    assert max(box.x1 for box in boxes) <= figure.bbox.x1
    assert not any(one.overlaps(other) for place, one in enumerate(boxes) for other in boxes[:place])


def test_colours_of_classes_say_neither_anomaly_nor_halo(trained):
    hues = [colorsys.rgb_to_hls(*to_rgb(colour))[0] * 360 for colour in (*CLASSES, ANOMALY, HALO)]
    saturations = [colorsys.rgb_to_hls(*to_rgb(colour))[2] for colour in CLASSES]
    for hue, saturation in zip(hues, saturations):
        # greys and earths have a hue only by name
        apart = min(min(abs(hue - sign), 360 - abs(hue - sign)) for sign in hues[-2:])
        assert apart > 15 or saturation < 0.3
    assert len(set(CLASSES)) == 8
    image = draw_map(trained).axes[2].images[0]
    assert [to_hex(image.to_rgba(code)) for code in range(1, 7)] == list(CLASSES[:6])

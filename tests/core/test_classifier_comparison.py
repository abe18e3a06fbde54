"""What the chart of several classifiers shows."""

import numpy as np
import pytest

pytest.importorskip("matplotlib")

from geohalo.core.charts.classifier_comparison import draw_comparison
from geohalo.core.charts.style import new_figure, save_figure
from matplotlib.backends.backend_agg import FigureCanvasAgg

ROWS = {
    "test": ["Test by lot"] * 3 + ["Each block tested by the others"] * 2,
    "classifier": ["Network of the paper", "Kriging", "Majority", "Network of the paper", "Majority"],
    "samples": [40, 40, 40, 200, 200],
    "accuracy": [0.9, 0.8, 0.4, 0.6, 0.4],
    "accuracy_low": [0.8, 0.7, 0.3, 0.55, 0.35],
    "accuracy_high": [0.95, 0.88, 0.5, 0.65, 0.45],
    "balanced_accuracy": [0.85, None, float("nan"), 0.5, 0.25],
}


@pytest.fixture
def panels():
    figure = new_figure()
    draw_comparison(figure, ROWS)
    return figure.axes


def test_a_panel_a_test_and_a_row_a_classifier(panels):
    assert [axes.get_title(loc) for axes in panels for loc in ("left", "center") if axes.get_title(loc)] == [
        "Test by lot",
        "Each block tested by the others",
    ]
    names = [[tick.get_text() for tick in axes.get_yticklabels()] for axes in panels]
    # the first stands at the top
    assert names == [["Majority", "Kriging", "Network of the paper"], ["Majority", "Network of the paper"]]
    assert all(axes.get_ylim()[0] < axes.get_ylim()[1] for axes in panels)


def test_points_and_bars_stand_at_their_numbers(panels):
    bars, points, diamonds = {}, {}, {}
    for line in panels[0].lines:
        x, y = line.get_xdata(), line.get_ydata()
        kind = bars if len(x) == 2 else points if line.get_marker() == "o" else diamonds
        kind[int(y[0])] = list(x)
    assert bars == {2: [0.8, 0.95], 1: [0.7, 0.88], 0: [0.3, 0.5]}
    assert points == {2: [0.9], 1: [0.8], 0: [0.4]}
    # what has no number has no diamond
    assert diamonds == {2: [0.85]}
    low, high = panels[1].get_xlim()
    assert low == 0
    assert high >= 1


def test_both_marks_are_explained_once(panels):
    legends = [axes.get_legend() for axes in panels]
    assert sorted(text.get_text() for text in legends[0].get_texts()) == ["accuracy", "balanced"]
    assert legends[1] is None
    assert "95 %" in panels[-1].get_xlabel()


def test_what_must_be_known_first_stands_above(tmp_path):
    figure = new_figure()
    draw_comparison(figure, ROWS, "self-consistency, not skill")
    save_figure(figure, tmp_path / "chart.svg")
    assert figure._suptitle.get_text() == "self-consistency, not skill"
    plain = new_figure()
    draw_comparison(plain, ROWS)
    assert plain._suptitle is None


def test_many_classifiers_fit():
    many = 30
    rows = {
        "test": ["Test by lot"] * many,
        "classifier": [f"Classifier number {number} of a long list" for number in range(many)],
        **{name: np.linspace(0.2, 0.9, many).tolist() for name in ROWS if name not in ("test", "classifier")},
    }
    figure = new_figure()
    draw_comparison(figure, rows)
    FigureCanvasAgg(figure).draw()
    boxes = [label.get_window_extent() for label in figure.axes[0].get_yticklabels()]
    assert all(one.y1 <= two.y0 + 1 for one, two in zip(boxes, boxes[1:]))
    assert boxes[0].x0 >= 0

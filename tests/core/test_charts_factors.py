"""What the scree plot and the table of loadings show."""

import numpy as np
import pytest

pytest.importorskip("matplotlib")

from geohalo.core.charts.factors import draw_factors, draw_loadings, draw_scree, loadings_size
from geohalo.core.charts.style import add_axes, new_figure, save_figure

FACTORS = ["F1", "F2", "F3", "F4", "F5"]
EXPLAINED = [0.179, 0.167, 0.116, 0.082, 0.120]


@pytest.fixture
def table(vector):
    entry = vector("FA-04")["input"]
    return entry["names"], np.array(entry["loadings"])


def drawn(table, names=None):
    names = names or table[0]
    figure = new_figure(*loadings_size(names, 5))
    draw_loadings(add_axes(figure), names, table[1], FACTORS, EXPLAINED, 0.6)
    return figure


def test_scree_shows_every_eigenvalue_and_those_kept():
    axes = add_axes(new_figure())
    eigenvalues = [4.67, 1.77, 0.48, 0.42, 0.23, 0.19, 0.14, 0.1]
    draw_scree(axes, eigenvalues, parallel=np.linspace(1.3, 0.8, 8), n_factors=2)
    lines = {line.get_label(): line for line in axes.get_lines()}
    assert list(lines["kept, 2"].get_ydata()) == eigenvalues[:2]
    assert list(lines["left out"].get_ydata()) == eigenvalues[2:]
    assert list(lines["uncorrelated elements, 95th percentile"].get_xdata()) == list(range(1, 9))
    assert "mean (1)" in lines


def test_scree_without_parallel_analysis():
    axes = add_axes(new_figure())
    draw_scree(axes, [2.0, 0.7, 0.3])
    labels = [text.get_text() for text in axes.get_legend().get_texts()]
    assert labels == ["mean (1)", "observed"]


def test_loadings_are_printed_by_factor_and_members_framed(table):
    axes, bar = drawn(table).axes
    names = [label.get_text() for label in axes.get_yticklabels()]
    assert names[:5] == ["P", "V", "Co", "Sr", "Cu"]
    assert sorted(names[20:]) == ["As", "Ba", "Be", "Cs", "Mo", "Sn", "Th"]
    assert sorted(names) == sorted(table[0])
    printed = {text.get_position(): text.get_text() for text in axes.texts}
    assert printed[(0, names.index("Sr"))] == "−0.75"
    assert printed[(4, names.index("U"))] == "0.82"
    assert len(printed) == 27 * 5
    # twenty elements, one of them on two factors
    assert len(axes.patches) == 21
    assert [label.get_text() for label in axes.get_xticklabels()][0] == "F1\n17.9 %"
    assert len(bar.get_lines()) == 2


def test_a_loading_that_rounds_to_zero_has_no_sign():
    figure = new_figure()
    draw_loadings(add_axes(figure), ["Cu"], [[-0.001, 0.9]], ["F1", "F2"], [0.1, 0.5], 0.6)
    assert [text.get_text() for text in figure.axes[0].texts] == ["0.00", "0.90"]


def test_loadings_and_scree_stand_side_by_side(table):
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    figure = new_figure()
    draw_factors(figure, *table, FACTORS, EXPLAINED, 0.6, np.linspace(6, 0.1, 27))
    FigureCanvasAgg(figure).draw()
    loadings, scree, bar = sorted((axes.get_position() for axes in figure.axes), key=lambda place: -place.width)
    assert loadings.x1 < bar.x1 < scree.x0
    assert scree.y1 > 0.9
    # 27 elements need more height than the scree plot
    assert scree.height < 0.75 * loadings.height


@pytest.mark.parametrize("suffix", ["svg", "png"])
def test_charts_are_written(table, tmp_path, suffix):
    save_figure(drawn(table), tmp_path / f"loadings.{suffix}")
    assert (tmp_path / f"loadings.{suffix}").stat().st_size > 10_000


def test_long_names_stay_inside_the_picture(table):
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    figure = drawn(table, [f"{name}_ppm_substituted_ei_log10" for name in table[0]])
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    axes = figure.axes[0]
    for artist in (*axes.get_yticklabels(), *axes.get_xticklabels(), axes.xaxis.label, axes.title):
        box = artist.get_window_extent(canvas.get_renderer())
        assert box.x0 >= figure.bbox.x0 - 1
        assert box.x1 <= figure.bbox.x1 + 1
    # the numbers fit their cells
    width = axes.get_window_extent().width / 5
    assert max(text.get_window_extent(canvas.get_renderer()).width for text in axes.texts) < width

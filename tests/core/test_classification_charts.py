"""What the charts of classifiers show, and that it can be read."""

import numpy as np
import numpy.testing as npt
import pytest

pytest.importorskip("matplotlib")

from geohalo.core.charts.classification import (
    classification_figure,
    draw_calibration,
    draw_confusion,
    draw_genetic,
    draw_learning,
    draw_roc,
    draw_scores,
)
from geohalo.core.charts.style import new_figure, save_figure
from geohalo.core.classification_metrics import classification_scores, matrix_scores
from geohalo.core.confusion import from_table
from matplotlib.backends.backend_agg import FigureCanvasAgg

SEARCH = {"best": [0.7, 0.8, 0.8], "mean": [-np.inf, 0.6, 0.7], "evaluations": [24, 20, 18]}
NETWORK = {
    "loss": [1.0, 0.6, 0.4, 0.3],
    "accuracy": [0.4, 0.6, 0.7, 0.9],
    "validation_iteration": [50, 100, 120],
    "validation_loss": [0.9, 0.7, 0.6],
    "validation_accuracy": [0.5, 0.6, 0.6],
}


def judged(names, n=300, unknown=0):
    rng = np.random.default_rng(8)
    true = rng.integers(len(names), size=n)
    powers = np.exp(rng.normal(size=(n, len(names))) + 2 * (np.arange(len(names)) == true[:, None]))
    probabilities = powers / powers.sum(axis=1, keepdims=True)
    predicted = probabilities.argmax(axis=1)
    predicted[:unknown] = -1
    return classification_scores(true, probabilities, names, predicted, bootstrap=50)


@pytest.fixture(scope="module")
def scores():
    return judged(["Cu", "Pb", "background"])


def cells(axes):
    """Texts of a confusion matrix by column and row, the upper line first."""
    found = {}
    for text in axes.texts:
        x, y = text.get_position()
        found.setdefault((round(x), round(y)), []).append(text.get_text())
    return found


def test_confusion_matrix_has_true_classes_in_rows_and_shares_in_the_margins(vector):
    matrix = from_table(vector("MET-01")["input"]["rows_output_cols_target"], "rows_predicted")
    axes = new_figure().add_subplot()
    draw_confusion(axes, matrix_scores(matrix, [str(number) for number in range(1, 9)]))
    found = cells(axes)
    # one sample of class 7 was taken for class 4
    assert found[3, 6] == ["1", "1.3 %"]
    assert found[6, 3] == ["0"]
    assert found[8, 6] == ["67 %", "2/3"]
    assert found[3, 8] == ["92 %", "11/12"]
    assert found[8, 8] == ["96 %", "74/77"]
    assert (axes.get_xlabel(), axes.get_ylabel()) == ("Predicted class", "True class")
    # right is blue, wrong is red, nothing is white
    colours = axes.images[0].get_array()
    assert colours[6, 6, 2] > colours[6, 6, 0]
    assert colours[6, 3, 0] > colours[6, 3, 2]
    npt.assert_array_equal(colours[3, 6], 1)


def test_what_is_undefined_is_a_dash():
    axes = new_figure().add_subplot()
    draw_confusion(axes, matrix_scores([[3, 0, 0], [2, 0, 1], [0, 0, 0]], ["a", "b", "c"]))
    found = cells(axes)
    assert found[3, 2] == ["–", "0/0"]
    assert found[1, 3] == ["–", "0/0"]
    assert found[3, 1] == ["0.0 %", "0/3"]


@pytest.mark.parametrize("n_classes", [2, 6, 10])
def test_the_page_can_be_read_with_few_and_many_classes(n_classes, tmp_path):
    names = [f"Massive sulphide of belt {number}" for number in range(n_classes - 1)] + ["background"]
    figure = new_figure()
    classification_figure(figure, judged(names, 900, unknown=5), NETWORK, 3, "A network")
    save_figure(figure, tmp_path / "page.png")
    renderer = FigureCanvasAgg(figure).get_renderer()
    confusion = next(axes for axes in figure.axes if axes.get_title() == "Confusion matrix")
    # every text stays in its cell
    for text in confusion.texts:
        box = text.get_window_extent(renderer).transformed(confusion.transData.inverted())
        column, row = (round(part) for part in text.get_position())
        assert column - 0.5 < min(box.x0, box.x1) < max(box.x0, box.x1) < column + 0.5, text.get_text()
        assert row - 0.5 < min(box.y0, box.y1) < max(box.y0, box.y1) < row + 0.5, text.get_text()
    # names keep what tells them apart, and nothing leaves the page
    labels = confusion.get_yticklabels()
    assert len({label.get_text() for label in labels}) == n_classes + 1
    width, height = figure.get_size_inches() * figure.dpi
    for text in (*labels, *confusion.get_xticklabels(), figure._suptitle, figure._supxlabel):
        box = text.get_window_extent(renderer)
        assert box.x0 >= 0, text.get_text()
        assert box.x1 <= width, text.get_text()
        assert box.y0 >= 0, text.get_text()
        assert box.y1 <= height, text.get_text()


def test_the_page_has_what_is_known(scores, tmp_path):
    def titles(*given):
        figure = new_figure()
        classification_figure(figure, *given)
        return [axes.get_title().split(" of")[0].split(",")[0] for axes in figure.axes if axes.get_title()]

    tested = ["ROC curves", "Calibration"]
    assert titles(scores, NETWORK) == ["Confusion matrix", "Training", *tested]
    assert titles(scores, SEARCH) == ["Confusion matrix", "Genetic search", *tested]
    assert titles(scores, {}) == ["Confusion matrix", *tested, "Scores over all classes"]
    counted = matrix_scores(scores.matrix, scores.classes)
    assert titles(counted) == ["Confusion matrix", "Scores over all classes"]
    assert titles(counted, NETWORK) == ["Confusion matrix", "Training"]


def test_roc_curves_are_named_with_their_areas(scores):
    axes = new_figure().add_subplot()
    draw_roc(axes, scores)
    chance, *lines = axes.get_lines()
    npt.assert_array_equal(chance.get_xydata(), [[0, 0], [1, 1]])
    for line, (name, curve), area in zip(lines, scores.roc.items(), scores.per_class["auc"]):
        npt.assert_array_equal(line.get_xdata(), curve.false_positive_rate)
        npt.assert_array_equal(line.get_ydata(), curve.true_positive_rate)
        assert line.get_label().startswith(f"{name}: {area:.3f} (")
    assert len(lines) == 3
    assert f"mean {scores.overall['macro_auc']:.3f}" in axes.get_legend().get_title().get_text()


def test_an_interval_without_width_is_not_drawn_as_certainty():
    axes = new_figure().add_subplot()
    draw_roc(axes, classification_scores([0, 0, 1, 1], [[0.9, 0.1], [0.8, 0.2], [0.3, 0.7], [0.1, 0.9]], ["a", "b"]))
    assert [line.get_label() for line in axes.get_lines()[1:]] == ["a: 1.000, n = 2", "b: 1.000, n = 2"]


def test_calibration_is_that_of_the_scores(scores):
    axes = new_figure().add_subplot()
    draw_calibration(axes, scores)
    dots = axes.collections[-1].get_offsets()
    npt.assert_allclose(dots[:, 0], scores.calibration.predicted)
    npt.assert_allclose(dots[:, 1], scores.calibration.observed)
    texts = [text.get_text() for text in axes.texts]
    assert f"ECE {scores.overall['ece']:.3f}" in texts[0]
    assert texts[1:] == [str(n) for n in scores.calibration.n]


def test_scores_stand_beside_what_needs_no_classifier(scores):
    axes = new_figure().add_subplot()
    draw_scores(axes, scores)
    names = [label.get_text() for label in axes.get_yticklabels()]
    dots = [line for line in axes.get_lines() if line.get_marker() == "o"]
    shown = {names[int(dot.get_ydata()[0])]: dot.get_xdata()[0] for dot in dots}
    assert shown["Accuracy"] == scores.overall["accuracy"]
    assert shown["AUC, mean"] == scores.overall["macro_auc"]
    majority, chance = axes.get_lines()[-2:]
    assert majority.get_xdata()[0] == scores.overall["majority_rate"]
    assert chance.get_xdata()[0] == scores.overall["chance_agreement"]
    # they are accuracies: at no other score
    assert {round(height) for height in majority.get_ydata()} == {names.index("Accuracy")}


def test_validation_stands_at_its_epochs():
    loss, accuracy = new_figure().subplots(2, 1)
    draw_learning((loss, accuracy), NETWORK, best_epoch=3)
    training, validation, best = loss.get_lines()
    npt.assert_array_equal(training.get_xdata(), [1, 2, 3, 4])
    # 30 steps an epoch
    npt.assert_allclose(validation.get_xdata(), [50 / 30, 100 / 30, 4])
    assert best.get_xdata()[0] == 3
    npt.assert_array_equal(accuracy.get_lines()[1].get_ydata(), NETWORK["validation_accuracy"])


def test_training_without_validation_or_with_one_every_epoch():
    each = {key: NETWORK[key] for key in ("loss", "accuracy")}
    loss, accuracy = new_figure().subplots(2, 1)
    draw_learning((loss, accuracy), each)
    assert [line.get_label() for line in loss.get_lines()] == ["training"]
    loss, accuracy = new_figure().subplots(2, 1)
    draw_learning((loss, accuracy), {**each, "validation_loss": [4, 3, 2, 1], "validation_accuracy": [0, 0, 1, 1]})
    npt.assert_array_equal(loss.get_lines()[1].get_xydata(), [[1, 4], [2, 3], [3, 2], [4, 1]])


def test_genetic_search():
    axes = new_figure().add_subplot()
    draw_genetic(axes, SEARCH)
    best, mean = axes.get_lines()
    npt.assert_array_equal(best.get_ydata(), SEARCH["best"])
    npt.assert_array_equal(mean.get_ydata(), [np.nan, 0.6, 0.7])
    npt.assert_array_equal(best.get_xdata(), [1, 2, 3])
    assert "0.800" in best.get_label()

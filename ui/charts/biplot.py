"""Samples by their scores on two factors, with the loadings of the elements as arrows."""

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QSignalBlocker
from qgis.PyQt.QtWidgets import QComboBox

from ...core.charts.scatter import draw_biplot
from ...core.charts.style import add_axes
from ...core.errors import DataError
from ...core.factor_analysis import symbol_of
from ...core.store import load_model
from ..language import tr
from .brush import Points
from .columns import read_columns
from .samples import SampleView, narrow


class Biplot(SampleView):
    """Shows ``model`` (path of a factor model) and ``layer`` (points with its scores); ``factors``, two names."""

    TITLE = tr("Biplot of factors")

    def __init__(self, parent=None):
        super().__init__(parent)
        self.file = QgsFileWidget()
        self.file.setFilter(tr("Factor models (*.json)"))
        self.file.setMinimumWidth(180)
        self.add_control(tr("&Model"), self.file, tr("The factor model: a file that the factor analysis wrote."))
        self.file.fileChanged.connect(lambda path: self.change_subject(model=path or None, factors=None))
        self.boxes = []
        for text, tip in (
            (tr("&Right"), tr("The factor to the right.")),
            (tr("&Up"), tr("The factor upwards.")),
        ):
            box = narrow(QComboBox(), 4)
            self.add_control(text, box, tip)
            box.activated.connect(self._choose)
            self.boxes.append(box)

    def take(self):
        """Show the model's file."""
        super().take()
        with QSignalBlocker(self.file):
            self.file.setFilePath(self._subject.get("model", ""))

    def draw(self):
        """Draw samples and arrows."""
        self.brush.clear()
        layer, path = self._subject.get("layer"), self._subject.get("model")
        if layer is None or not path:
            self.canvas.tell(tr("Choose a factor model and the layer that holds its scores."))
            return
        model = load_model(path, "factors")
        factors = self._offer(model.factor_names_)
        ids, columns = read_columns(layer, factors)
        places = [model.factor_names_.index(factor) for factor in factors]
        shares = [f"{factor} ({100 * model.explained_[place]:.1f} %)" for factor, place in zip(factors, places)]
        scores = [column.values for column in columns]
        self.canvas.name = "_".join([layer.name(), *factors])
        self.link(ids)
        axes = add_axes(self.canvas.figure)
        names = [symbol_of(name) or name for name in model.names_]
        draw_biplot(axes, list(zip(*scores)), model.loadings_[:, places], names, shares, model.minimum_loading)
        self.brush.add(Points(axes, *scores))
        self.canvas.redraw()

    def _offer(self, names):
        """Offer the factors of a model, and return the two that are chosen."""
        if len(names) < 2:
            raise DataError(tr("The model has one factor only: a biplot needs two."))
        chosen = list(self._subject.get("factors") or names[:2])
        if not set(chosen) <= set(names):
            chosen = names[:2]
        for box, name in zip(self.boxes, chosen):
            with QSignalBlocker(box):
                box.clear()
                box.addItems(names)
                box.setCurrentText(name)
        return chosen

    def _choose(self):
        self.change_subject(factors=[box.currentText() for box in self.boxes])

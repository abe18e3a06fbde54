"""How well kriging predicted samples that it had not seen, linked with the map."""

import numpy as np
from qgis.core import QgsFeatureRequest
from qgis.PyQt.QtWidgets import QComboBox

from ...core.charts.kriging import draw_predicted, draw_standardised
from ...core.charts.style import add_axes
from ...core.errors import DataError
from ...core.kriging import averaged
from ...core.kriging_validation import validate
from ..language import tr
from .brush import Bars, Points
from .columns import read_columns
from .model_view import sentence, tell
from .samples import SampleView, narrow

_NARROW = 600  # pixels, of two panels side by side
_PANEL = 2.9  # inches that a panel needs in height
_PREDICTED, _ERROR = "_predicted", "_standard_error"


class CrossValidation(SampleView):
    """
    Measured against predicted, and the standardised errors.

    The subject is ``layer``, which “Cross-validate kriging” wrote, and ``field``, where it holds several.
    """

    TITLE = tr("Cross-validation of kriging")

    def __init__(self, parent=None):
        super().__init__(parent)
        self._result = self._values = None
        self.fields = QComboBox()
        narrow(self.fields, 12)
        self.add_control(tr("&Field"), self.fields, tr("The field that was kriged."))
        self.fields.activated.connect(lambda _: self.change_subject(field=self.fields.currentText()))
        self.panels = QComboBox()
        self.panels.addItem(tr("Both charts"), ("predicted", "errors"))
        self.panels.addItem(tr("Measured and predicted"), ("predicted",))
        self.panels.addItem(tr("Standardised errors"), ("errors",))
        narrow(self.panels, 14)
        self.add_control(tr("&Show"), self.panels, tr("Which charts are shown."))
        self.panels.activated.connect(lambda _: self.arrange())
        self._said = sentence()
        self.layout().addWidget(self._said)

    def result(self):
        """Return the `Validation` on show, None if there is none."""
        return self._result

    def take(self):
        """Show the fields that the layer has predictions of."""
        super().take()
        layer = self._subject.get("layer")
        names = [] if layer is None else validated_fields(layer)
        self.fields.clear()
        self.fields.addItems(names)
        self.fields.parentWidget().setVisible(len(names) > 1)
        if self._subject.get("field") in names:
            self.fields.setCurrentIndex(names.index(self._subject["field"]))

    def draw(self):
        """Read the layer, judge the predictions, draw."""
        self._result = self._values = None
        self.brush.clear()
        self.brush.unlink()
        tell(self._said, "")
        layer = self._subject.get("layer")
        if layer is None:
            raise DataError(tr("Choose a layer that “Cross-validate kriging” wrote."))
        name = self.fields.currentText()
        if not name:
            raise DataError(
                tr("The layer {} has no predictions: run “Cross-validate kriging” and choose what it wrote.").format(
                    layer.name()
                )
            )
        ids, columns = read_columns(layer, [name, name + _PREDICTED, name + _ERROR])
        observed, predicted, error = (column.values for column in columns)
        rows = np.flatnonzero(np.isfinite(observed) & np.isfinite(predicted) & np.isfinite(error))
        self._result = _judge(_places(layer, ids[rows]), observed[rows], predicted[rows], error[rows])
        self._values = ids, rows, observed[rows], predicted[rows], error[rows]
        self.canvas.name = f"{layer.name()}_{name}"
        self._paint(name)
        tell(self._said, _in_words(self._result))

    def arrange(self):
        """Put the charts side by side, or one above the other where there is less room."""
        if self._values is not None:
            self._paint(self.fields.currentText())

    def forget(self):
        """Let go of the values too."""
        self._result = self._values = None
        tell(self._said, "")
        super().forget()

    def _paint(self, name):
        ids, rows, observed, predicted, error = self._values
        panels = self.panels.currentData()
        stacked = len(panels) > 1 and self.canvas.width() < _NARROW
        self.canvas.set_least_size(height=_PANEL * len(panels) if stacked else 0)
        self.link(ids)
        shape = (len(panels), 1) if stacked else (1, len(panels))
        for place, panel in enumerate(panels):
            axes = add_axes(self.canvas.figure, *shape, place + 1)
            if panel == "predicted":
                draw_predicted(axes, observed, predicted, self._result, name)
                self.brush.add(Points(axes, predicted, observed, rows, 5))
            else:
                standardised = (observed - predicted) / np.maximum(error, 1e-150)
                edges, clipped = draw_standardised(axes, standardised, self._result, counts=True)
                self.brush.add(Bars(axes, edges, clipped, rows))
        self.canvas.redraw()


def validated_fields(layer):
    """Return the fields of which a layer has predictions with their standard errors."""
    names = layer.fields().names()
    ends = [name[: -len(_PREDICTED)] for name in names if name.endswith(_PREDICTED)]
    return [name for name in ends if name in names and name + _ERROR in names]


def _places(layer, ids):
    """Return the positions of features, (n, 2), NaN where there is none."""
    request = QgsFeatureRequest().setFilterFids(ids.tolist()).setNoAttributes()
    found = {}
    for feature in layer.getFeatures(request):
        if feature.hasGeometry():
            point = feature.geometry().centroid().asPoint()
            found[feature.id()] = (point.x(), point.y())
    return np.array([found.get(one, (np.nan, np.nan)) for one in ids.tolist()]).reshape(-1, 2)


def _judge(places, observed, predicted, error):
    """Return the `Validation`; samples at one place count as one, as kriging took them."""
    table = np.column_stack([observed, predicted, error])
    placed = np.isfinite(places).all(axis=1)
    if placed.any():
        table = np.concatenate([averaged(places[placed], table[placed])[1], table[~placed]])
    return validate(table[:, 0], table[:, 1], table[:, 2] ** 2)


def _in_words(result):
    """Return what the figures say."""
    said = tr(
        "{n} samples: mean error {me:.3g} (good: 0), RMSE {rmse:.3g}, mean squared standardised error {msse:.2f} "
        "(good: 1), slope {slope:.2f} (good: 1)."
    ).format(n=result.n, me=result.me, rmse=result.rmse, msse=result.msse, slope=result.slope)
    if result.msse > 1.3:
        return said + " " + tr("The standard errors are too small: raise nugget or sill, or look for outliers.")
    if result.msse < 0.7:
        return said + " " + tr("The standard errors are too large: lower nugget or sill.")
    return said

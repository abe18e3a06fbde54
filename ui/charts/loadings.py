"""Factor loadings: which elements belong together, and the map coloured by a factor's scores."""

import math

from qgis.core import QgsMapLayerProxyModel, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QComboBox, QPushButton, QWidget

from ...core.charts.factors import bars_size, draw_factor, draw_loadings, elements_of_factors, loadings_size, symbol
from ...core.charts.style import INK, add_axes
from ..language import tr
from .flow import FlowLayout
from .model_view import ModelReader, sentence, tell
from .samples import narrow
from .score_style import colour_by_score
from .view import ChartView

_STILL = 4  # pixels that a hand moves in a click
_LEFT = 1
_COLUMN = 0.42  # inches that the numbers of a factor need in a narrow dock


class Loadings(ModelReader, ChartView):
    """
    Table of the loadings of all factors, or bars of one; a click on a factor explains it.

    The subject is ``model``, the path of a factor model, and ``layer``, samples with its scores, if there are any.
    """

    TITLE = tr("Factor loadings")
    KINDS = "factors"
    FILTER = tr("Factor models (*.json)")
    ASK = tr("Choose a factor model that “Fit factor analysis” wrote.")

    def __init__(self, parent=None):
        super().__init__(parent)
        self._factor, self._table, self._pressed = None, None, None
        self.build_model_file()
        self.factors = QComboBox()
        narrow(self.factors, 12)
        self.add_control(
            tr("&Show"),
            self.factors,
            tr("The table of all factors, or the loadings of one as bars, the largest above."),
        )
        self.factors.activated.connect(lambda _: self.refresh())
        self._said = sentence()
        self._below = QWidget()
        row = FlowLayout(self._below)
        self.colour = QPushButton()
        self.colour.clicked.connect(lambda _=False: self.colour_map())
        self.layers = QgsMapLayerComboBox()
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.PointLayer)
        self.layers.setToolTip(tr("The layer of samples that is coloured"))
        self.layers.setAccessibleName(tr("Layer with factor scores"))
        narrow(self.layers, 14)
        row.addWidget(self.colour)
        row.addWidget(self.layers)
        self._below.hide()
        for widget in (self._said, self._below):
            self.layout().addWidget(widget)
        self.canvas.name = "loadings"
        paper = self.canvas.paper
        paper.mpl_connect("button_press_event", self._press)
        paper.mpl_connect("button_release_event", self._release)

    def factor(self):
        """Return the name of the factor that is explained, None if there is none."""
        return self._factor

    def take(self):
        """Show the file in its box; another model has other factors."""
        self._factor = None
        self.show_model_file()
        self.factors.clear()

    def draw(self):
        """Draw the table, or the bars of one factor."""
        self._table = None
        self._explain(None)
        model = self.model()
        self._list_factors(model)
        names = [symbol(name) for name in model.names_]
        # a symbol tells less than the field where two fields are of one element
        names = names if len(set(names)) == len(names) else model.names_
        chosen = self.factors.currentData()
        if chosen:
            self._factor = chosen
        if chosen:
            self.canvas.set_least_size(height=bars_size(names)[1])
            self.canvas.clear()
            column = model.loadings_[:, model.factor_names_.index(chosen)]
            draw_factor(add_axes(self.canvas.figure), names, column, chosen, model.minimum_loading)
        else:
            width, height = 1.0 + _COLUMN * len(model.factor_names_), loadings_size(names, 1)[1]
            self.canvas.set_least_size(width, height)
            self.canvas.clear()
            self._draw_table(model, names)
        self.canvas.redraw()
        self._explain(self._factor)

    def _draw_table(self, model, names):
        self._table = add_axes(self.canvas.figure)
        draw_loadings(self._table, names, model.loadings_, model.factor_names_, model.explained_, model.minimum_loading)
        if self._factor is not None:
            from matplotlib.patches import Rectangle

            place = model.factor_names_.index(self._factor) - 0.5
            frame = Rectangle((place, -0.5), 1, len(names), fill=False, edgecolor=INK, linewidth=2.5, clip_on=False)
            self._table.add_patch(frame)

    def _list_factors(self, model):
        """List the factors, once for each model."""
        if self.factors.count() == 1 + len(model.factor_names_):
            return
        self.factors.clear()
        self.factors.addItem(tr("All factors"), "")
        elements = elements_of_factors(model, 4)
        for name in model.factor_names_:
            self.factors.addItem(f"{name}: {elements[name]}" if elements[name] else name, name)

    def choose(self, name):
        """Explain a factor, and offer to colour the map by it."""
        self._factor = name
        self.refresh()

    def _press(self, event):
        self._pressed = (event.x, event.y) if event.button == _LEFT and self._table is not None else None

    def _release(self, event):
        if self._pressed is None or event.button != _LEFT or self._table is None:
            return
        moved = math.hypot(event.x - self._pressed[0], event.y - self._pressed[1])
        self._pressed = None
        if moved > _STILL * self.canvas.paper.devicePixelRatioF() or self.canvas.tool == "zoom":
            return
        # the names above the table are part of it
        column, row = self._table.transData.inverted().transform((event.x, event.y))
        names = self.model().factor_names_
        if -0.5 <= column < len(names) - 0.5 and row < self._table.get_ylim()[0]:
            self.choose(names[round(float(column))])

    def _explain(self, name):
        """Say what a factor is, and offer the layers that have its scores."""
        self._below.setVisible(name is not None)
        if name is None:
            tell(self._said, tr("Click on a factor for its elements.") if self._table is not None else "")
            return
        model = self.model()
        elements = elements_of_factors(model)[name]
        share = 100 * float(model.explained_[model.factor_names_.index(name)])
        if elements:
            said = tr("{factor}, {share:.1f} % of the variance: {elements}.")
        else:
            said = tr("{factor}, {share:.1f} % of the variance: no element reaches the least loading.")
        said = said.format(factor=name, share=share, elements=elements)
        if name in model.indicator_factors_:
            said += " " + tr("It holds indicator elements.")
        if "\N{MINUS SIGN}" in elements:
            said += " " + tr("Elements with a minus fall where the others rise.")
        tell(self._said, said)
        self._offer(name)

    def _offer(self, name):
        """Offer the layers with a field of that name."""
        every = QgsProject.instance().mapLayers().values()
        without = [layer for layer in every if not hasattr(layer, "fields") or layer.fields().lookupField(name) < 0]
        self.layers.setExceptedLayerList(without)
        wanted = self._subject.get("layer")
        if wanted is not None and wanted not in without:
            self.layers.setLayer(wanted)
        possible = self.layers.currentLayer() is not None
        self.layers.setVisible(possible)
        self.colour.setEnabled(possible)
        self.colour.setText(tr("&Colour the map by {factor}").format(factor=name))
        self.colour.setToolTip(
            tr("The layer keeps its style too; both are in its menu under Styles.")
            if possible
            else tr("No layer of the project has the scores: run “Factor scores” with this model.")
        )

    def colour_map(self):
        """Colour the chosen layer by the scores of the factor."""
        layer, name = self.layers.currentLayer(), self._factor
        if layer is None or name is None:
            return
        both_poles = "\N{MINUS SIGN}" in elements_of_factors(self.model())[name]
        style = tr("{factor} scores").format(factor=name)
        colour_by_score(layer, name, style, both_poles)
        self.said.emit(
            tr("{layer} is coloured by {factor}; its earlier style is in the layer's menu under Styles.").format(
                layer=layer.name(), factor=name
            )
        )

    def forget(self):
        """Show nothing of a lost subject."""
        self._factor = self._table = None
        self.take()
        self._explain(None)

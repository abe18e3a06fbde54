"""The three classes of a map as colours of its layer, while their limits are moved."""

import time

from qgis.core import QgsColorRampShader, QgsProject, QgsRasterShader, QgsSingleBandPseudoColorRenderer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.utils import iface

from ...core.charts.style import ANOMALY, BACKGROUND, HALO
from ...core.live_prediction_area import just_below
from ..language import tr
from ..layers import bring_to_sight, put_back

WAIT = 30
"""Milliseconds between two drawings of the map."""

LONGEST = 400
"""Milliseconds for which a drawing of the map is left to end before the next one."""

COLOURS = {"background": QColor(BACKGROUND), "halo": QColor(HALO), "anomaly": QColor(ANOMALY)}
COLOURS["background"].setAlpha(150)


def class_names():
    """Return what the classes are called, from background to anomaly."""
    return {"background": tr("Background"), "halo": tr("Halo"), "anomaly": tr("Anomaly")}


def class_renderer(layer, halo, anomaly, kind, band=1):
    """
    Return a renderer that shows background, halo and anomaly of a raster of values.

    Parameters
    ----------
    layer : QgsRasterLayer
    halo, anomaly : float or None
        Least values of the classes; None is no such class.
    kind : dtype
        Of the values, as the classes are cut.
    band : int
    """
    names = class_names()
    # the steps of the renderer hold their upper end
    limits = [("background", None)]
    limits += [(name, value) for name, value in (("halo", halo), ("anomaly", anomaly)) if value is not None]
    ends = [just_below(value, kind) for _, value in limits[1:]] + [float("inf")]
    items = []
    for (name, value), end in zip(limits, ends):
        label = names[name] if value is None else tr("{}: {} and more").format(names[name], f"{value:.4g}")
        items.append(QgsColorRampShader.ColorRampItem(end, COLOURS[name], label))
    function = QgsColorRampShader()
    function.setColorRampType(QgsColorRampShader.Type.Discrete)
    function.setColorRampItemList(items)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(function)
    return QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, shader)


class LiveClasses(QObject):
    """
    Colours a raster layer by two limits as often as they move, and gives it its own style back.

    Where the layer is hidden or lies below other rasters, it is brought to sight meanwhile.

    Parameters
    ----------
    layer : QgsRasterLayer
    kind : dtype
        Of its values.

    Signals
    -------
    changed(bool)
        Whether the layer shows the classes now.
    """

    changed = pyqtSignal(bool)

    def __init__(self, layer, kind, parent=None):
        super().__init__(parent)
        self._layer, self._kind = layer, kind
        self._own = self._wanted = None
        self._hidden = {}
        self._setting = False
        self._drawn = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self._next)
        layer.rendererChanged.connect(self._styled)

    def shown(self):
        """Tell whether the layer shows the classes."""
        return self._own is not None

    def show(self, halo, anomaly):
        """Colour the layer, at once or after the drawing that is under way."""
        self._wanted = (halo, anomaly)
        if not self._timer.isActive():
            self._next()

    def settle(self):
        """Colour the layer by the last limits now."""
        if self._wanted is not None and self._layer is not None:
            self._apply()

    def restore(self):
        """Give the layer the style that it had."""
        self._timer.stop()
        own, self._own, self._wanted = self._own, None, None
        if own is not None:
            self._set(own)
            put_back(QgsProject.instance(), self._hidden)
            self._hidden = {}
            self.changed.emit(False)

    def release(self, keep=False):
        """Let go of the layer, with its own style unless the user keeps the classes."""
        layer = self._layer
        if not sip.isdeleted(layer):
            if keep:
                self.settle()
                self._own = None
            self.restore()
            layer.rendererChanged.disconnect(self._styled)
        self._timer.stop()
        self._own = self._wanted = self._layer = None

    def _next(self):
        if self._wanted is None or self._layer is None:
            return
        busy = any(canvas.isDrawing() for canvas in _canvases())
        # each drawing would stop the one before it, and nothing be seen until the mouse rests
        if not busy or time.monotonic() - self._drawn > LONGEST / 1000:
            self._apply()
        self._timer.start()

    def _apply(self):
        (halo, anomaly), self._wanted = self._wanted, None
        first = self._own is None
        if first:
            self._own = self._layer.renderer().clone()
            self._hidden = bring_to_sight(QgsProject.instance(), self._layer)
        self._set(class_renderer(self._layer, halo, anomaly, self._kind))
        self._drawn = time.monotonic()
        if first:
            self.changed.emit(True)

    def _set(self, renderer):
        self._setting = True
        try:
            self._layer.setRenderer(renderer)
        finally:
            self._setting = False
        self._layer.triggerRepaint()

    def _styled(self):
        """The user has given the layer another style: that is its own from now on."""
        if not self._setting and self._own is not None:
            self._timer.stop()
            self._own = self._wanted = None
            self.changed.emit(False)


def _canvases():
    return iface.mapCanvases() if iface is not None else []

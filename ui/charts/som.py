"""Explorer of a trained map: its units, and the samples of each on QGIS's map."""

import numpy as np
from qgis.PyQt.QtWidgets import QComboBox

from ...core.charts.som import draw_classes, draw_component, draw_hits, draw_u_matrix, draw_unit_scores, factor_elements
from ...core.charts.style import add_axes
from ...core.errors import DataError
from ..language import tr
from .columns import read_columns
from .model_view import ModelReader, sentence, tell
from .samples import SampleView, narrow
from .unit_marks import UnitMarks

_STEPS = {"left": (0, -1), "right": (0, 1), "up": (-1, 0), "down": (1, 0)}
_MOST_NAMED = 6
_TITLE = 11  # points


class SomMap(ModelReader, SampleView):
    """
    One panel of a trained map; a click on a unit selects its samples, and the samples selected frame their units.

    The subject is ``model``, the path of its file, and ``layer``, samples that “Apply map” placed on it.
    """

    TITLE = tr("Self-organising map")
    KINDS = ("som", "desom")
    FILTER = tr("Trained maps (*.safetensors *.json)")
    ASK = tr("Choose a trained map that “Train map” or “Train deep map” wrote.")

    def __init__(self, parent=None):
        super().__init__(parent)
        self._units, self._cursor, self._field = None, None, ""
        self.build_model_file()
        # another layer shall not take the map away
        self.layers.activated.disconnect()
        self.layers.activated.connect(lambda _: self.change_subject(layer=self.layers.currentLayer()))
        self.panels = QComboBox()
        narrow(self.panels, 16)
        self.add_control(
            tr("&Show"),
            self.panels,
            tr("Distances between units, samples and class of each, or the values of a feature."),
        )
        self.panels.activated.connect(lambda _: self.refresh())
        self._said = sentence()
        self.layout().addWidget(self._said)
        self.canvas.name = "som"
        self._keys = self.canvas.paper.mpl_connect("key_press_event", self._key)

    def take(self):
        """Show file and layer in their boxes."""
        super().take()
        self.show_model_file()
        self._cursor = None

    def draw(self):
        """Draw the chosen panel."""
        self.brush.clear()
        self.brush.unlink()
        self._units = None
        tell(self._said, "")
        model = self.model()
        self._list_panels(model)
        layer, problem = self._subject.get("layer"), ""
        units = None
        if layer is not None:
            try:
                ids, units = self._read_units(layer, model)
            except DataError as error:
                problem = str(error)
        self.canvas.clear()
        axes = add_axes(self.canvas.figure)
        axes.grid(False)
        axes.spines[["top", "right"]].set_visible(True)
        kind, _, name = self.panels.currentData().partition(" ")
        if kind == "feature":
            draw_component(axes, model, name)
        else:
            {"distances": draw_u_matrix, "hits": draw_hits, "classes": draw_classes, "scores": draw_unit_scores}[kind](
                axes, model
            )
        axes.title.set_fontsize(_TITLE)
        if units is not None:
            self.brush.link(layer, ids)
            self._units = UnitMarks(axes, model.rows_, model.columns_, units)
            self.brush.add(self._units)
        self.canvas.redraw()
        self._explain(model, problem)

    def choose_panel(self, panel):
        """Show "distances", "hits", "classes", "scores", or "feature" with a space and the name of one."""
        place = self.panels.findData(panel)
        if place >= 0:
            self.panels.setCurrentIndex(place)
            self.refresh()

    def select_unit(self, unit):
        """Select the samples of a unit, numbered from 1 on, on the map."""
        if self._units is not None:
            self.brush.select(self._units.rows_of(unit))

    def units(self):
        """Return the numbers of the units that are framed, from 1 on."""
        return [] if self._units is None else self._units.units(self.brush.chosen).tolist()

    def _list_panels(self, model):
        """List the panels of a model, keeping the one on show where it has it too."""
        elements = factor_elements(model)
        panels = [
            (tr("U-matrix"), "distances"),
            (tr("Samples of units"), "hits"),
            (tr("Classes of units"), "classes"),
        ]
        if model.unit_scores_ is not None:
            panels.append((tr("Scores of units"), "scores"))
        for name in model.names_:
            panels.append((f"{name}: {elements[name]}" if name in elements else name, f"feature {name}"))
        if [self.panels.itemData(place) for place in range(self.panels.count())] == [data for _, data in panels]:
            return
        before = self.panels.currentData()
        self.panels.clear()
        for text, data in panels:
            self.panels.addItem(text, data)
        places = [place for place, (_, data) in enumerate(panels) if data == before]
        self.panels.setCurrentIndex(places[0] if places else 0)

    def _read_units(self, layer, model):
        """Return feature ids and units of the samples."""
        self._field = unit_field(layer)
        if self._field is None:
            raise DataError(
                tr("The layer {} has no field of units: run “Apply map” on it to see its samples.").format(layer.name())
            )
        ids, (column,) = read_columns(layer, [self._field])
        known = column.values[np.isfinite(column.values)]
        most = model.rows_ * model.columns_
        if len(known) and known.max() > most:
            raise DataError(
                tr(
                    "The layer {layer} has units up to {highest}, and this map has {most}: it was placed on another."
                ).format(layer=layer.name(), highest=int(known.max()), most=most)
            )
        return ids, column.values

    def _explain(self, model, problem):
        """Say which units are shown."""
        said = []
        count = len(model.decoded_)
        if count > 1:
            said.append(
                tr("Map 1 of {n} is shown, that of the field {field}; the classes of samples are by majority.").format(
                    n=count, field=self._field or "unit"
                )
            )
        if problem:
            said.append(problem)
        elif self._units is None:
            said.append(tr("Choose the layer of samples that “Apply map” wrote, and click on a unit to see them."))
        else:
            said.append(tr("Click on a unit to select its samples on the map; Shift adds."))
        tell(self._said, " ".join(said))

    def _tell_count(self, count):
        """Say which units are framed."""
        if self._units is None:
            return
        units = self.units()
        if not units:
            self.said.emit(tr("No sample is selected."))
            return
        named = ", ".join(map(str, units[:_MOST_NAMED])) + (", …" if len(units) > _MOST_NAMED else "")
        self.said.emit(
            tr("{count} of {total} samples are selected; units: {units}.").format(
                count=count, total=len(self.brush.chosen), units=named
            )
        )

    def _key(self, event):
        """Go from unit to unit by the arrow keys."""
        step = _STEPS.get(event.key)
        if step is None or self._units is None:
            return
        model = self.model()
        shape = (model.rows_, model.columns_)
        if self._cursor is None:
            framed = self.units()
            row, column = divmod(framed[0] - 1, shape[1]) if framed else (0, 0)
        else:
            row, column = (min(max(place + way, 0), most - 1) for place, way, most in zip(self._cursor, step, shape))
        self._cursor = (row, column)
        unit = row * shape[1] + column + 1
        self.select_unit(unit)
        if not len(self._units.rows_of(unit)):
            self.said.emit(
                tr("Unit {unit} (row {row}, column {column}) has no sample.").format(
                    unit=unit, row=row + 1, column=column + 1
                )
            )

    def release(self):
        """Let go of everything outside."""
        self.canvas.paper.mpl_disconnect(self._keys)
        super().release()

    def forget(self):
        """Let go of a layer that is lost."""
        self._units = None
        tell(self._said, "")
        super().forget()


def unit_field(layer):
    """Return the field of units of a layer: unit, or the only one that ends in _unit; None if there is none."""
    names = layer.fields().names()
    if "unit" in names:
        return "unit"
    found = [name for name in names if name.endswith("_unit")]
    return found[0] if len(found) == 1 else None

"""The page of the survey: which layers, elements and settings the steps take."""

from qgis.core import QgsMapLayerProxyModel, QgsProcessingParameterNumber, QgsUnitTypes
from qgis.gui import QgsCheckableComboBox, QgsCollapsibleGroupBox, QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QButtonGroup,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from .. import workflow
from ..language import tr

_FILTER = QgsMapLayerProxyModel.Filter if hasattr(QgsMapLayerProxyModel, "Filter") else QgsMapLayerProxyModel
# of the kinds of deposits that are looked for with stream sediments
_DISTANCES = ("cell_size", "max_distance")
_USUAL = ("Cu", "Au", "Pb", "Zn", "Ag", "As", "Mo", "Sb")


class InputsPage(QWidget):
    """Layers, elements and settings of the survey."""

    wants_steps = pyqtSignal()

    def __init__(self, session, parent=None):
        super().__init__(parent)
        self.session = session
        self.setObjectName("GeohaloInputs")
        self._filling = True
        layout = QVBoxLayout(self)
        layout.addWidget(self._chains())
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.addLayout(form)
        point, polygon = _FILTER.PointLayer, _FILTER.PolygonLayer
        self.layers = {}
        for name, label, kind, text in (
            ("samples", tr("&Samples"), point, tr("Stream-sediment samples: points with one field an element.")),
            (
                "occurrences",
                tr("Known mineral &occurrences"),
                point,
                tr("Points. They say which ground is favourable, and judge the maps. The maps need them."),
            ),
            ("mask", tr("Study &area (optional)"), polygon, tr("Areas are counted inside it.")),
            (
                "geology",
                tr("&Geological map (optional)"),
                polygon,
                tr("The background of each rock, for the enrichment index."),
            ),
            (
                "limits",
                tr("&Detection limits (optional)"),
                _FILTER.VectorLayer,
                tr("A table with the columns element, limit and unit."),
            ),
        ):
            box = QgsMapLayerComboBox()
            box.setFilters(kind)
            box.setAllowEmptyLayer(True)
            box.setToolTip(text)
            box.setAccessibleName(label.replace("&", ""))
            box.layerChanged.connect(lambda layer, name=name: self._choose_layer(name, layer))
            # a long name must not make the dock wide
            box.setMinimumContentsLength(12)
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.layers[name] = box
            form.addRow(label, box)
            if name == "samples":
                self.elements = self._fields(tr("All that are elements"), tr("Concentrations that the steps use."))
                form.addRow(tr("&Elements"), self.elements)
                self.indicators = self._fields(
                    tr("None: all factors are mapped"),
                    tr("Elements of the deposit type that you look for: the maps learn from the factors with them."),
                )
                form.addRow(tr("&Indicator elements"), self.indicators)
        self.elements.checkedItemsChanged.connect(lambda items: self._choose_fields("elements", items))
        self.indicators.checkedItemsChanged.connect(lambda items: self._choose_fields("indicators", items))
        self.more = QgsCollapsibleGroupBox(tr("&More settings"))
        self.more.setSaveCollapsedState(False)
        self.more.setCollapsed(True)
        self._form = QFormLayout(self.more)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.settings = {}
        layout.addWidget(self.more)
        self.note = QLabel()
        self.note.setWordWrap(True)
        layout.addWidget(self.note)
        self.on = QPushButton(tr("&To the steps"))
        self.on.setToolTip(tr("The steps of the work, to run one by one or all at once"))
        self.on.clicked.connect(self.wants_steps)
        layout.addWidget(self.on)
        layout.addStretch(1)
        self._shown_chain = ""
        self._filling = False
        self.refresh()

    def _chains(self):
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        self.chains = {
            "maps": QRadioButton(tr("Map of &units: SOM, batch SOM, DESOM")),
            "classes": QRadioButton(tr("&Classifiers: network, SVM, kriging")),
        }
        hints = {
            "maps": tr("Sorts samples by composition; known occurrences name the anomaly. The usual way."),
            "classes": tr("Learns from labelled samples, and compares the classifiers on unseen ground."),
        }
        group = QButtonGroup(box)
        for chain, button in self.chains.items():
            button.setToolTip(hints[chain])
            group.addButton(button)
            layout.addWidget(button)
            button.toggled.connect(lambda on, chain=chain: on and self._choose_chain(chain))
        return box

    def _fields(self, empty, text):
        box = QgsCheckableComboBox()
        box.setDefaultText(empty)
        box.setToolTip(text)
        box.setMinimumContentsLength(12)
        box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    # --- what the user does

    def _choose_chain(self, chain):
        if not self._filling and self.session.study.chain != chain:
            self.session.study.choose_chain(chain)
            self.session.study.save()

    def _choose_layer(self, name, layer):
        if self._is_no_choice():
            return
        chosen = {name: layer.id() if layer is not None else None}
        if name == "samples":
            chosen.update(elements=None, indicators=None, zone_field=None)
        if name == "occurrences":
            chosen.update(type_field=None)
        self.session.study.choose(**chosen)

    def _choose_fields(self, name, items):
        if not self._is_no_choice():
            self.session.study.choose(**{name: list(items)})

    def _choose_setting(self, name, given):
        if not self._is_no_choice():
            self.session.study.choose(**{name: given})

    def _is_no_choice(self):
        """Tell whether a box is being filled, or changes by itself while its layer leaves the project."""
        return self._filling or self.session.losing

    # --- what is shown

    def refresh(self):
        """Show what is chosen."""
        study = self.session.study
        self._filling = True
        try:
            self.chains[study.chain].setChecked(True)
            for name, box in self.layers.items():
                layer = study.layer(name)
                if box.currentLayer() is not layer:
                    box.setLayer(layer)
            self._show_fields()
            if self._shown_chain != study.chain:
                self._make_settings()
            for name, show in self._shows.items():
                show(study.inputs.get(name))
            self._show_note()
        finally:
            self._filling = False

    def _show_fields(self):
        from ...core.elements import known_fields

        layer = self.session.study.layer("samples")
        names = [field.name for field in known_fields(layer.fields().names())] if layer is not None else []
        for name, box in (("elements", self.elements), ("indicators", self.indicators)):
            if [box.itemText(place) for place in range(box.count())] != names:
                box.clear()
                box.addItems(names)
            box.setEnabled(bool(names))
            chosen = [field for field in self.session.study.inputs.get(name, []) if field in names]
            if box.checkedItems() != chosen:
                box.deselectAllOptions()
                box.setCheckedItems(chosen)

    def _show_note(self):
        study = self.session.study
        layer = study.layer("samples")
        if layer is None:
            text = tr("Choose the layer of samples.")
        elif not self.elements.count():
            text = tr(
                "No field of this layer is named like an element, such as Cu_ppm: rename them, or choose another layer."
            )
        elif study.chain == "maps" and study.layer("occurrences") is None:
            text = tr("Without known occurrences the maps show units and classes, but nothing names the anomaly.")
        elif not study.inputs.get("indicators") and study.chain == "maps":
            text = tr("Tick the indicator elements of your deposit type, such as {elements}.").format(
                elements=", ".join(self._usual()) or "Cu, Au"
            )
        else:
            text = tr("{count} samples, {elements} elements.").format(
                count=layer.featureCount(), elements=len(study.inputs.get("elements", [])) or self.elements.count()
            )
        self.note.setText(text)
        self.on.setEnabled(layer is not None and bool(self.elements.count()))

    def _usual(self):
        """Return some elements of the layer that are often looked for."""
        from ...core.elements import known_fields

        names = [self.elements.itemText(place) for place in range(self.elements.count())]
        return [field.name for field in known_fields(names) if field.symbol in _USUAL][:4]

    def _make_settings(self):
        """Make a widget for each setting of the chain's workflow, as that workflow describes it."""
        while self._form.rowCount():
            self._form.removeRow(0)
        self.settings, self._shows = {}, {}
        self._shown_chain = self.session.study.chain
        for name, definition in workflow.model_inputs(self._shown_chain).items():
            if name in ("input", "elements", "indicators", "occurrences", "mask"):
                continue
            widget, show = self._setting(name, definition)
            widget.setToolTip(definition.help() or definition.description())
            widget.setAccessibleName(definition.description())
            self.settings[name], self._shows[name] = widget, show
            self._form.addRow(definition.description(), widget)

    def _unit(self):
        """Return the unit of the maps' distances."""
        layer = self.session.study.layer("samples")
        if layer is None or not layer.crs().isValid() or layer.crs().isGeographic():
            # maps of samples in degrees are made in metres
            return "m"
        return QgsUnitTypes.toAbbreviatedString(layer.crs().mapUnits())

    def _setting(self, name, definition):
        """Return the widget of a setting, and a function that shows a value in it."""
        if definition.type() == "field":
            widget = QgsFieldComboBox()
            widget.setAllowEmptyFieldName(True)
            parent = "samples" if definition.parentLayerParameterName() == "INPUT" else "occurrences"

            def show_field(given, widget=widget, parent=parent):
                widget.setLayer(self.session.study.layer(parent))
                widget.setField(given or "")

            widget.fieldChanged.connect(lambda field: self._choose_setting(name, field or None))
            return widget, show_field
        if isinstance(definition, QgsProcessingParameterNumber):
            whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
            widget = QSpinBox() if whole else QDoubleSpinBox()
            widget.setRange(int(max(definition.minimum(), 0)), int(min(definition.maximum(), 2**31 - 1)))
            usual = definition.defaultValue()
            if usual is None:
                # nothing chosen stands at zero
                widget.setSpecialValueText(tr("found from the samples"))
            widget.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.UpDownArrows)
            widget.setKeyboardTracking(False)
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            widget.valueChanged.connect(
                lambda given: self._choose_setting(name, None if usual is None and not given else given)
            )

            def show_number(given):
                widget.setValue(given if given is not None else usual or 0)
                if name in _DISTANCES:
                    widget.setSuffix(f" {self._unit()}")

            return widget, show_number
        widget = QLineEdit()
        widget.editingFinished.connect(lambda: self._choose_setting(name, widget.text().strip() or None))
        return widget, lambda given: widget.setText(
            str(given if given is not None else definition.defaultValue() or "")
        )

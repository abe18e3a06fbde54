"""A number with its name, a slider, a box for exact values, and a lock that holds it."""

import math

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QLabel, QSlider, QToolButton

_STEPS = 1000


class NumberRow(QObject):
    """
    Widgets of one number, to be put into a row of a grid.

    Signals
    -------
    changed(float)
        The user moves the slider or gave another number.
    settled()
        The slider was let go, or the number entered.
    """

    changed = pyqtSignal(float)
    settled = pyqtSignal()

    def __init__(self, text, tip, least=0.0, suffix="", hold_tip="", parent=None):
        super().__init__(parent)
        self._value, self._least, self._most = 0.0, least, 1.0
        plain = text.replace("&", "")
        self.label = QLabel(text)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(_STEPS // 20)
        self.slider.setMinimumWidth(44)
        self.spin = QDoubleSpinBox()
        self.spin.setKeyboardTracking(False)
        self.spin.setSuffix(suffix)
        self.label.setBuddy(self.spin)
        self.hold = _lock(f"{plain}: {hold_tip}", hold_tip) if hold_tip else None
        for widget in (self.label, self.slider, self.spin):
            widget.setToolTip(tip)
        self.slider.setAccessibleName(plain)
        self.spin.setAccessibleName(plain)
        self.slider.valueChanged.connect(self._slide)
        self.slider.sliderReleased.connect(self.settled)
        self.spin.valueChanged.connect(self._enter)
        self.spin.editingFinished.connect(self.settled)

    def widgets(self):
        """Return what stands in the row, in order."""
        return [widget for widget in (self.label, self.slider, self.spin, self.hold) if widget is not None]

    def value(self):
        """Return the number, as exact as it was given."""
        return self._value

    def set_value(self, value, most=None):
        """Show a number, and how far the slider reaches, without telling of it."""
        self._value = value
        self._most = max(self._most if most is None else most, self._least * (1 + 1e-9))
        widgets = (self.slider, self.spin)
        for widget in widgets:
            widget.blockSignals(True)
        if most is not None:
            digits = int(min(max(4 - math.floor(math.log10(max(self._most, 1e-12))), 0), 12))
            self.spin.setDecimals(digits)
            # a range of 0 is none, however few digits are shown
            least = max(self._least, 10.0**-digits) if self._least > 0 else 0.0
            self.spin.setRange(least, max(self._most * 1000, value))
            self.spin.setSingleStep(10.0 ** math.floor(math.log10(self._most / 50)))
        self.spin.setValue(value)
        self.slider.setValue(round(_STEPS * (value - self._least) / (self._most - self._least)))
        for widget in widgets:
            widget.blockSignals(False)

    def room(self):
        """Return how wide the box must be for all that the slider reaches, pixels."""
        text = f"{self._most:.{self.spin.decimals()}f}{self.spin.suffix()}"
        return self.spin.fontMetrics().horizontalAdvance(text) + 44

    def is_held(self):
        """Tell whether the number shall stay as it is in a fit."""
        return self.hold is not None and self.hold.isChecked()

    def _slide(self, step):
        self._value = self._least + step / _STEPS * (self._most - self._least)
        self.spin.blockSignals(True)
        self.spin.setValue(self._value)
        self.spin.blockSignals(False)
        # what is shown is what counts
        self._value = self.spin.value()
        self.changed.emit(self._value)
        if not self.slider.isSliderDown():
            self.settled.emit()

    def _enter(self, value):
        self.set_value(value)
        self.changed.emit(value)


def _lock(name, tip):
    """Return a button that is a closed lock while it is checked."""
    button = QToolButton()
    button.setCheckable(True)
    button.setAutoRaise(True)
    button.setToolTip(tip)
    button.setAccessibleName(name)

    def show(locked):
        button.setIcon(QgsApplication.getThemeIcon("/locked.svg" if locked else "/unlocked.svg"))

    button.toggled.connect(show)
    show(False)
    return button

"""A chart with the tools to move about in it and to take it along."""

import io
import os
import re
import shutil
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.charts.style import new_figure, save_figure
from ...core.errors import DataError
from ...core.files import replacing
from ..language import tr
from .paper import Navigation, Paper, quiet

LEAST_HEIGHT = 240
FOLDER = "geohalo/charts/folder"
_DPI = 200  # of copies


class ChartCanvas(QWidget):
    """
    A matplotlib figure on white paper, and below it what one can do with it.

    Draw on `figure`, then call `redraw`; `tell` shows a sentence in the place of the chart.

    Signals
    -------
    said(str)
        One line for the user: what was written or copied, or why not.
    tool_changed(str)
        "rectangle", "lasso", "pan" or "zoom".
    """

    said = pyqtSignal(str)
    tool_changed = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.figure = new_figure()
        self.paper = Paper(self.figure)
        self.paper.setAccessibleName(tr("Chart"))
        self.paper.copying.connect(self.copy)
        self.figure.set_dpi(self.paper.logicalDpiX() * self.paper.devicePixelRatioF())
        self.name = "chart"
        """What a file of this chart is called unless the user says otherwise."""
        self.original = ""
        """The file that the chart was read from; saved as that kind, it is copied."""
        self.tool = "rectangle"
        self._navigation = Navigation(self.paper, self)
        self._build()
        self.set_brushing(False)
        self.tell("")

    def _build(self):
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.paper)
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._sentence.setMargin(12)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(LEAST_HEIGHT)
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._sentence)
        row = QHBoxLayout()
        row.setSpacing(2)
        self._tools = QButtonGroup(self)
        self._buttons = {}
        for name, icon, text, tip in (
            ("rectangle", "mActionSelectRectangle", tr("Select by rectangle"), _how()),
            ("lasso", "mActionSelectFreehand", tr("Select by lasso"), _how()),
            ("pan", "mActionPan", tr("Move the chart"), tr("Drag to move the chart.")),
            ("zoom", "mActionZoomIn", tr("Zoom"), tr("Drag a rectangle to see it larger.")),
        ):
            button = self._button(row, icon, text, tip)
            button.setCheckable(True)
            button.toggled.connect(lambda on, name=name: on and self._take(name))
            self._tools.addButton(button)
            self._buttons[name] = button
        reset = self._button(row, "mActionZoomFullExtent", tr("Whole chart"), tr("Show the whole chart again."))
        reset.clicked.connect(lambda: self._navigation.home())
        row.addStretch()
        copy = self._button(row, "mActionEditCopy", tr("Copy the chart"), tr("Copy the chart as a picture."))
        copy.clicked.connect(lambda: self.copy())
        save = self._button(
            row, "mActionFileSave", tr("Save the chart…"), tr("Save the chart as SVG (sharp at any size) or PNG.")
        )
        save.clicked.connect(lambda: self.save())
        self._needing_a_chart = [*self._buttons.values(), reset, copy, save]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._stack, 1)
        layout.addLayout(row)

    def _button(self, row, icon, text, tip):
        button = QToolButton()
        button.setIcon(QgsApplication.getThemeIcon(f"/{icon}.svg"))
        button.setIconSize(QSize(18, 18))
        button.setAutoRaise(True)
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolTip(f"<b>{text}</b><p>{tip}</p>")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(button)
        return button

    def set_brushing(self, possible):
        """Offer the tools that select samples, or hide them."""
        for name in ("rectangle", "lasso"):
            self._buttons[name].setVisible(possible)
        if possible == (self.tool in ("pan", "zoom")):
            self.set_tool("rectangle" if possible else "pan")

    def set_tool(self, name):
        """Take a tool in hand: "rectangle", "lasso", "pan" or "zoom"."""
        self._buttons[name].setChecked(True)

    def _take(self, name):
        self.tool = name
        self._navigation.take(name)
        self.tool_changed.emit(name)

    def set_least_size(self, width=0, height=0):
        """Set the room that a chart needs, in inches of the figure; in less, it can be scrolled."""
        dots = self.paper.logicalDpiX()
        self.paper.setMinimumSize(int(width * dots), int(height * dots))

    def clear(self):
        """Clear the figure, and make it as large as its widget."""
        self._wipe()
        self._fit()

    def redraw(self):
        """Show what was drawn on the figure."""
        self._show_chart(True)
        # some charts set the size that they would have in a report
        self._fit()
        self._navigation.update()
        self.paper.draw_idle()

    def _wipe(self):
        # some versions give an axis that goes the limits of none, and complain that they are not above zero
        with quiet():
            self.figure.clear()

    def _fit(self):
        dots = self.figure.dpi / self.paper.devicePixelRatioF()
        self.figure.set_size_inches(
            max(self.paper.width(), 10) / dots, max(self.paper.height(), 10) / dots, forward=False
        )

    def tell(self, sentence):
        """Clear the chart and show a sentence in its place."""
        self._wipe()
        self.set_least_size()
        self._sentence.setText(sentence)
        self._show_chart(False)

    def _show_chart(self, there):
        self._stack.setCurrentIndex(0 if there else 1)
        for button in self._needing_a_chart:
            button.setEnabled(there)

    def copy(self):
        """Put a picture of the chart on the clipboard."""
        with io.BytesIO() as file, quiet():
            self.figure.savefig(file, format="png", dpi=_DPI, facecolor="white")
            image = QImage.fromData(file.getvalue(), "PNG")
        # matplotlib drew it on the paper of the screen
        self.paper.draw_idle()
        QgsApplication.clipboard().setImage(image)
        self.said.emit(tr("The chart is on the clipboard."))

    def save(self, path=""):
        """Write the chart to `path`, .svg or .png; without it, ask the user."""
        settings = QgsSettings()
        if not path:
            folder = settings.value(FOLDER, str(Path.home()), type=str)
            filters = (tr("Drawing, sharp at any size (*.svg)"), tr("Picture (*.png)"))
            path, chosen = QFileDialog.getSaveFileName(
                self, tr("Save the chart"), os.path.join(folder, f"{file_name(self.name)}.svg"), ";;".join(filters)
            )
            if not path:
                return
            if Path(path).suffix.lower() not in (".svg", ".png"):
                path += ".png" if chosen == filters[1] else ".svg"
        try:
            if self.original and Path(self.original).suffix.lower() == Path(path).suffix.lower():
                copy_file(self.original, path)
            else:
                with quiet():
                    save_figure(self.figure, path)
        except (DataError, OSError) as error:
            self.said.emit(tr("The chart was not saved: {}").format(error))
            return
        finally:
            self.paper.draw_idle()
        settings.setValue(FOLDER, str(Path(path).parent))
        self.said.emit(tr("The chart was saved as {}.").format(path))


def file_name(name):
    """Return a name without what files cannot be called on some system, such as the colon of a layer's name."""
    return re.sub(r'[<>:"/\\|?*\x00-\x1f]+', "_", name)


def copy_file(source, path):
    """Copy a file, whole or not at all."""
    if os.path.realpath(source) != os.path.realpath(path):
        with replacing(path) as temporary:
            shutil.copyfile(source, temporary)


def _how():
    return tr(
        "Drag over the chart; the samples are selected on the map. Shift adds, Ctrl takes away, Esc selects none."
    )

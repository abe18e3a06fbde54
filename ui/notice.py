"""One sentence above a page, which wraps where the dock is narrow."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from .language import tr

_SECONDS = 10


class Notice(QFrame):
    """Says something; what went wrong stays until it is closed."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.picture, self.text = QLabel(), QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        button = QToolButton()
        button.setText("×")
        button.setAutoRaise(True)
        button.setToolTip(tr("Close this message"))
        button.setAccessibleName(tr("Close this message"))
        button.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 4, 2, 4)
        layout.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def dismiss(self):
        """Take away what went wrong before."""
        if not self._timer.isActive():
            self.hide()

    def say(self, text, wrong):
        """Show one sentence; `wrong` keeps it until the user closes it."""
        icon = "/mIconWarning.svg" if wrong else "/mIconInfo.svg"
        self.picture.setPixmap(QgsApplication.getThemeIcon(icon).pixmap(QSize(16, 16)))
        self.text.setText(text)
        self._timer.stop()
        if not wrong:
            self._timer.start(1000 * _SECONDS)
        self.show()

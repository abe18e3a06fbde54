"""PyQt6.QtWidgets, with what Qt 6 has moved away and QGIS has put back."""

from PyQt6.QtGui import QAction, QActionGroup, QShortcut  # noqa: F401
from PyQt6.QtWidgets import *  # noqa: F403

"""PyQt6.QtPrintSupport."""

from PyQt6.QtPrintSupport import *  # noqa: F403

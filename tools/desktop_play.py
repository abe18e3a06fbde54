"""Plays scenes in a running QGIS and takes pictures; used by the scripts that tools/desktop.sh starts."""

import faulthandler
import os
import sys
import time
import traceback
from pathlib import Path

import numpy as np
import qgis.utils
from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

ROOT = Path(os.environ["GEOHALO_ROOT"])
OUT = ROOT / "out" / "desktop" / ".".join(Qgis.QGIS_VERSION.split(".")[:2])
PREFIX = os.environ.get("DESKTOP_PREFIX", "")
_LONGEST = 240  # seconds that a scene waits for something
_LOOK = 150  # milliseconds between two looks
# QGIS's own messages, which are none of a plugin's
_NOT_OURS = ("font installation",)
_scenes = []
_started = time.monotonic()


def scene(function):
    """Add a generator function to the play; it yields milliseconds to wait, or a function to wait for."""
    _scenes.append(function)
    return function


def shoot(widget, name):
    """Take a picture of a widget."""
    path = OUT / f"{PREFIX}{name}.png"
    item = iface.messageBar().currentItem()
    if item is not None and any(part in item.text() for part in _NOT_OURS):
        iface.messageBar().popWidget(item)
        process_events()
    widget.grab().save(str(path))
    print(f"{time.monotonic() - _started:6.1f} s  picture {path.stem}", file=sys.stderr)


def shoot_small(widget, name, left=0, top=0, width=0, height=0):
    """Take a picture of a part of a widget for the guide, in few colours, so that it stays small."""
    picture = widget.grab().toImage()
    if width:
        picture = picture.copy(left, top, width, height)
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    bits = picture.constBits()
    bits.setsize(picture.sizeInBytes())
    pixels = np.frombuffer(bits, np.uint32) & 0xFFFFFF
    # the most frequent colours, of those that are nearly alike only one
    colours, counts = np.unique(pixels, return_counts=True)
    table, seen = [], set()
    for place in np.argsort(counts)[::-1]:
        alike = int(colours[place]) & 0xF8F8F8
        if alike not in seen:
            seen.add(alike)
            table.append(int(colours[place]) | 0xFF000000)
    plain = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    folder = OUT / "guide"
    folder.mkdir(exist_ok=True)
    small = picture.convertToFormat(QImage.Format.Format_Indexed8, table[:256], plain)
    small.save(str(folder / f"{name}.png"), "PNG", 0)


def settled():
    """Wait until the map is drawn."""
    yield 300
    yield lambda: not iface.mapCanvas().isDrawing()
    yield 200


def fail(text):
    """End QGIS with what is wrong."""
    print(f"FAILED: {text}", file=sys.stderr)
    sys.stderr.flush()
    os._exit(3)


def play():
    """Play all scenes one after the other, and end QGIS."""
    OUT.mkdir(parents=True, exist_ok=True)
    # says where Python was if QGIS crashes
    faulthandler.enable()
    _watch()
    QTimer.singleShot(1500, lambda: _next(_all()))


def _all():
    for one in _scenes:
        yield from one()
    print(f"{time.monotonic() - _started:6.1f} s  result: desktop tour complete", file=sys.stderr)
    sys.stderr.flush()
    QgsProject.instance().clear()
    os._exit(0)


def _next(run):
    try:
        wanted = next(run)
    except Exception:
        fail(traceback.format_exc())
    if callable(wanted):
        _wait(run, wanted, time.monotonic())
    else:
        QTimer.singleShot(int(wanted), lambda: _next(run))


def _wait(run, condition, since):
    try:
        there = condition()
    except Exception:
        fail(traceback.format_exc())
    if there:
        _next(run)
    elif time.monotonic() - since > _LONGEST:
        frame = run.gi_frame
        fail(f"waited {_LONGEST} s in vain, in {frame.f_code.co_name}")
    else:
        QTimer.singleShot(_LOOK, lambda: _wait(run, condition, since))


def _watch():
    """End with an error where a user would see one."""

    def hook(kind, value, trace, *_args, **_more):
        fail("".join(traceback.format_exception(kind, value, trace)))

    sys.excepthook = hook
    # QGIS's own hook shows a window for which nobody is there
    qgis.utils.showException = hook

    def bar(*_):
        # the signal tells of the widget without its class
        item = iface.messageBar().currentItem()
        if item is None:
            return
        words = f"{item.title()}: {item.text()}"
        if item.level() in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical):
            if not any(part in words for part in _NOT_OURS):
                fail(f"QGIS's message bar says: {words}")

    iface.messageBar().widgetAdded.connect(bar)

    def log(text, tag, level):
        if level == Qgis.MessageLevel.Critical or "Traceback" in text:
            if tag in ("Python error", "Python warning", "Plugins", "Processing", "GeoHalo") and "geohalo" in text:
                fail(f"QGIS's log says ({tag}): {text}")

    QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(log)


def process_events():
    """Let what was just shown be drawn."""
    QApplication.processEvents()

"""
Where GeoHalo keeps Python packages: outside the plugin, in the user's profile, behind QGIS's own path.

Each installation is one folder of its own, 0001, 0002 and so on. It is filled and tried elsewhere and comes into its
place by one renaming, so that an installation that is cancelled, or killed, leaves what was there as it was.
"""

import importlib
import json
import os
import shutil
import sys
import sysconfig
import threading
import time
import uuid
from pathlib import Path

RECORD = "geohalo.json"
REMOVE = "remove"
"""Name of the file that asks for removal at the next start, where Windows holds loaded libraries fast."""


def home():
    """Return the folder of all packages, of every Python."""
    from qgis.core import QgsApplication

    return Path(QgsApplication.qgisSettingsDirPath()) / "geohalo" / "packages"


def folder():
    """Return the folder of the packages for this Python on this kind of machine."""
    machine = f"{sys.platform}-{os.uname().machine}" if hasattr(os, "uname") else sysconfig.get_platform()
    return home() / f"py{sys.version_info[0]}.{sys.version_info[1]}{getattr(sys, 'abiflags', '')}-{machine}"


def installations():
    """Return the folders of the installations, the newest first."""
    try:
        found = [path for path in folder().iterdir() if path.name.isdigit()]
    except OSError:
        return []
    return sorted(found, key=lambda path: int(path.name), reverse=True)


def record(path):
    """Return what was written down about an installation: packages, bytes, and the numpy it was made for."""
    try:
        return json.loads((path / RECORD).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def fits(path):
    """Tell whether an installation was made for the numpy that QGIS has now; libraries of 1 and 2 do not mix."""
    made_for = record(path).get("numpy")
    if not made_for:
        return True
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("numpy").split(".")[0] == made_for.split(".")[0]
    except PackageNotFoundError:
        return True


def usable():
    """Return the folders of the installations that fit, the newest first."""
    return [path for path in installations() if fits(path)]


def add_to_path():
    """Append the packages to the end of Python's path; QGIS's own are found before them, always."""
    at = folder()
    if not at.is_dir():
        return
    if (at / REMOVE).exists() and remove():
        return
    paths = [str(path) for path in usable()]
    # older installations once more behind the newest
    sys.path[:] = [entry for entry in sys.path if entry not in paths] + paths
    importlib.invalidate_caches()


def own_path(path=None):
    """Return Python's path, or another one, less GeoHalo's packages: what QGIS itself has."""
    start = str(home()) + os.sep
    return [entry for entry in (sys.path if path is None else path) if not str(entry).startswith(start)]


def is_ours(path):
    """Tell whether a file is one of GeoHalo's packages."""
    return bool(path) and str(path).startswith(str(home()) + os.sep)


def new_staging():
    """Make an empty folder to install into; what a run that was killed left goes."""
    tidy()
    staging = home() / f".staging-{uuid.uuid4().hex[:8]}"
    (staging / "packages").mkdir(parents=True)
    (staging / "work").mkdir()
    return staging


def keep(packages, written):
    """Move a finished installation into its place with `written` as its record; return where it is."""
    (packages / RECORD).write_text(json.dumps(written, indent=1), encoding="utf-8")
    shutil.rmtree(packages / "bin", ignore_errors=True)
    unfit = [path for path in installations() if not fits(path)]
    last = max((int(path.name) for path in installations()), default=0)
    place = folder() / f"{last + 1:04d}"
    place.parent.mkdir(parents=True, exist_ok=True)
    _move(packages, place)
    for path in unfit:
        discard(path)
    return place


def _move(source, target):
    """Rename a folder; on Windows a virus scanner may look into new files for a moment."""
    for wait in (0.1, 0.2, 0.4):
        try:
            os.replace(source, target)
            return
        except PermissionError:
            time.sleep(wait)
    os.replace(source, target)


def remove():
    """Remove all packages of this Python; return False where that waits for the next start of QGIS."""
    sys.path[:] = own_path()
    importlib.invalidate_caches()
    at = folder()
    if not at.exists() or discard(at):
        return True
    (at / REMOVE).touch()
    return False


def discard(path):
    """Take a folder out of its place at once, and delete it in the background; return whether it is gone."""
    away = home() / f".old-{uuid.uuid4().hex[:8]}"
    try:
        os.replace(path, away)
    except OSError:
        return False
    threading.Thread(target=shutil.rmtree, args=(away, True), daemon=True).start()
    return True


def tidy():
    """Delete what earlier runs could not."""
    at = home()
    if at.is_dir():
        for path in [*at.glob(".staging-*"), *at.glob(".old-*")]:
            threading.Thread(target=shutil.rmtree, args=(path, True), daemon=True).start()


def megabytes():
    """Return how much the packages take, as it was written down."""
    return sum(record(path).get("bytes", 0) for path in installations()) / 1e6

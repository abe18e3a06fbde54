"""What to send along when something does not work; nothing in it names a user, a proxy's word or an index's."""

import os
import platform
import sys

from . import folder
from .catalogue import packages, state
from .plan import canonical, distributions
from .proxy import blanked, of_qgis

SHOWN = ("numpy", "gdal", "pip", "setuptools", "packaging", "joblib", "pandas", "shapely")


def diagnostics(installer=None):
    """Return the diagnostics as plain text."""
    from qgis.core import Qgis, QgsApplication
    from qgis.PyQt.QtCore import PYQT_VERSION_STR, QT_VERSION_STR

    proxy = of_qgis()
    lines = [
        f"GeoHalo {_version()}",
        f"QGIS {Qgis.QGIS_VERSION} ({Qgis.QGIS_DEV_VERSION if hasattr(Qgis, 'QGIS_DEV_VERSION') else ''})",
        f"Qt {QT_VERSION_STR}, PyQt {PYQT_VERSION_STR}",
        f"Python {sys.version}",
        f"  executable {sys.executable}, prefix {sys.prefix}, base {sys.base_prefix}",
        f"System {platform.platform()} {platform.machine()}, {os.cpu_count()} processors",
        f"Profile {QgsApplication.qgisSettingsDirPath()}",
        f"Proxy {proxy.kind or 'none'}{' with a user name' if proxy.user else ''}",
        f"pip settings in the environment: {', '.join(sorted(name for name in os.environ if name.startswith('PIP_')))}",
        f"Matrix products: {_products()}",
        "",
        "Packages",
    ]
    for package in packages():
        found = state(package)
        lines.append(f"  {package.name}: {f'{found.version} {found.place}' if found.there else 'missing'}")
    lines.append("Other packages")
    for name, number in distributions(folder.own_path()):
        if name and canonical(name) in SHOWN:
            lines.append(f"  {name} {number}")
    lines.append(f"GeoHalo's folder {folder.folder()}")
    for path in folder.installations():
        written = folder.record(path)
        fit = "" if folder.fits(path) else ", made for another numpy"
        lines.append(f"  {path.name}: {written.get('bytes', 0) / 1e6:.0f} MB, numpy {written.get('numpy')}{fit}")
        lines += [f"    {name} {number}" for name, number in written.get("packages", {}).items()]
    lines += ["Python's path", *(f"  {entry}" for entry in sys.path)]
    if installer is not None:
        lines += [f"Program {' '.join(installer.python) or '?'}", f"pip {' '.join(installer.pip) or '?'}"]
        if installer.plan is not None:
            lines += ["Plan", *(f"  {text}" for text in installer.plan.requirements())]
        lines += ["Log", *(f"  {line}" for line in installer.lines)]
    return blanked("\n".join(lines), proxy.secrets()) + "\n"


def _version():
    from pathlib import Path

    text = (Path(__file__).resolve().parents[2] / "metadata.txt").read_text(encoding="utf-8")
    return next((line.split("=", 1)[1] for line in text.splitlines() if line.startswith("version=")), "?")


def _products():
    try:
        from ...core.blas import describe

        return describe()
    except ImportError as error:
        return f"no numpy ({error})"

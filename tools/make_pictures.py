"""Refresh the pictures of the README and the guide from out/demo and out/desktop."""

import sys
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
PICTURES = {
    "map": ("demo/pictures/desom_anomaly.png", 1100),
    "score": ("demo/pictures/desom_score.png", 1100),
    "pa": ("demo/charts/desom_pa.svg", 900),
    "class_pa": ("demo/charts/desom_class_pa.svg", 900),
    "comparison": ("demo/charts/comparison.svg", 1000),
    "units": ("demo/charts/desom.svg", 1100),
    "factors": ("demo/charts/factors.svg", 900),
    "variogram": ("demo/charts/variogram.svg", 800),
    "cross_validation": ("demo/charts/cross_validation.svg", 1100),
    "targets": ("demo/pictures/fused_anomaly.png", 1100),
    "classifiers": ("demo/charts/classifiers.svg", 1000),
    "kriged": ("demo/pictures/kriged.png", 1100),
    "desktop": ("desktop/3.22/06_steps_done.png", 1200),
    "designer": ("desktop/3.22/15_designer_desomworkflow.png", 1200),
}


def picture(path, width):
    """Return the picture at `path`, `width` pixels wide."""
    if path.suffix == ".png":
        return QImage(str(path)).scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    renderer = QSvgRenderer(str(path))
    size = renderer.defaultSize()
    image = QImage(width, round(width * size.height() / size.width()), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def main():
    app = QGuiApplication(sys.argv)
    folder = ROOT / "docs" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    for name, (source, width) in PICTURES.items():
        image = picture(ROOT / "out" / source, width)
        if not image.save(str(folder / f"{name}.png"), "PNG", 0):
            raise SystemExit(f"{name}.png cannot be written: run make demo and make desktop first")
    del app


if __name__ == "__main__":
    main()

"""Reference systems that QGIS shares between threads."""

import threading

import pytest


@pytest.fixture
def forgotten(qgis_app):
    """Code of a reference system whose definition QGIS has lost: the thread that was the first to use it has ended."""
    from qgis.core import QgsCoordinateReferenceSystem

    code = "EPSG:32629"
    QgsCoordinateReferenceSystem.invalidateCache()
    used, end = threading.Event(), threading.Event()
    held = []

    def first():
        held.append(QgsCoordinateReferenceSystem(code))
        held[0].toWkt()
        used.set()
        end.wait(10)

    thread = threading.Thread(target=first)
    thread.start()
    assert used.wait(10)
    # this thread has a definition of its own, and so keeps the shared one alive
    held.append(QgsCoordinateReferenceSystem(code))
    assert held[1].toWkt()
    end.set()
    thread.join()
    yield code
    QgsCoordinateReferenceSystem.invalidateCache()


def test_a_lost_definition_is_made_anew(forgotten):
    from geohalo.algorithms.reference_systems import known_crs
    from qgis.core import QgsCoordinateReferenceSystem

    found = {}

    def later():
        # QGIS 3.22 gives it valid and empty; newer ones may not
        found["crs"] = known_crs(QgsCoordinateReferenceSystem(forgotten))
        found["wkt"] = found["crs"].toWkt()

    thread = threading.Thread(target=later)
    thread.start()
    thread.join()
    assert "UTM zone 29N" in found["wkt"]


def test_a_file_written_in_a_later_thread_keeps_its_system(geohalo, forgotten, make_layer, tmp_path, log):
    import processing
    from qgis.core import QgsProcessingContext, QgsProject, QgsVectorLayer

    rows = [(500_000 + 100 * row, 4_000_000) for row in range(12)]
    layer = make_layer({"Cu_ppm": [float(row + 1) for row in range(12)]}, rows, crs=forgotten)
    path = str(tmp_path / "out.gpkg")

    def run():
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        processing.run(
            "geohalo:transformconcentrations", {"INPUT": layer, "OUTPUT": path}, context=context, feedback=log
        )

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert QgsVectorLayer(path, "out", "ogr").crs().authid() == forgotten

"""QGIS with GeoHalo's provider, and layers made from arrays."""

import gc

import numpy as np
import pytest


@pytest.fixture(scope="session", autouse=True)
def leave_nothing_behind(qgis_app):
    """Free what reference cycles still hold, such as the layers of a run, while QGIS is there to do it."""
    yield
    gc.collect()


@pytest.fixture
def geohalo(qgis_app, qgis_processing):
    """Provider registered for one test; returns ``processing.run`` with the geohalo prefix added."""
    import processing
    from geohalo.algorithms.provider import add_provider
    from qgis.core import QgsApplication

    provider = add_provider()

    def run(name, parameters, **options):
        return processing.run(name if ":" in name else f"geohalo:{name}", parameters, **options)

    yield run
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture(scope="session")
def make_layer(qgis_app):
    """Return a function: columns and positions -> a memory point layer."""
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    def make(columns, coordinates, crs="EPSG:32640", name="samples"):
        kinds = {
            field: "string" if any(isinstance(value, str) for value in values) else "double"
            for field, values in columns.items()
        }
        uri = f"Point?crs={crs}" + "".join(f"&field={field}:{kind}" for field, kind in kinds.items())
        layer = QgsVectorLayer(uri, name, "memory")
        features = []
        for row, (x, y) in enumerate(coordinates):
            feature = QgsFeature(layer.fields())
            if np.isfinite(x) and np.isfinite(y):
                feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(float(x), float(y))))
            feature.setAttributes(
                [
                    None if value is None or value != value else value.item() if hasattr(value, "item") else value
                    for value in (values[row] for values in columns.values())
                ]
            )
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        layer.updateExtents()
        return layer

    return make


@pytest.fixture(scope="session")
def column():
    """Return a function: layer and field -> list of its values, None for NULL."""
    from qgis.core import NULL

    def read(layer, field):
        return [None if feature[field] == NULL else feature[field] for feature in layer.getFeatures()]

    return read


@pytest.fixture(scope="session")
def make_polygons(qgis_app):
    """Return a function: rings of corners and columns -> a memory polygon layer."""
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    def make(rings, columns=None, crs="EPSG:32640", name="polygons"):
        columns = columns or {}
        kinds = {
            field: "string" if any(isinstance(value, str) for value in values) else "double"
            for field, values in columns.items()
        }
        uri = f"Polygon?crs={crs}" + "".join(f"&field={field}:{kind}" for field, kind in kinds.items())
        layer = QgsVectorLayer(uri, name, "memory")
        features = []
        for row, ring in enumerate(rings):
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromPolygonXY([[QgsPointXY(*map(float, corner)) for corner in ring]]))
            feature.setAttributes([values[row] for values in columns.values()])
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        layer.updateExtents()
        return layer

    return make


@pytest.fixture
def make_raster(qgis_app, tmp_path):
    """Return a function: an array, floats with NaN or uint8 with 0 as no data -> path of a GeoTIFF of 100 m cells."""

    def make(values, name="map", west=500_000, north=3_800_000, cell_size=100, crs="EPSG:32640", **record):
        from geohalo.algorithms.outputs import write_raster
        from geohalo.core.grid import Grid
        from qgis.core import QgsCoordinateReferenceSystem

        values = np.asarray(values)
        grid = Grid(west, north, cell_size, *values.shape[-2:])
        return write_raster(tmp_path / f"{name}.tif", values, grid, QgsCoordinateReferenceSystem(crs), record)

    return make


@pytest.fixture
def log(qgis_app):
    """What a run tells the user."""
    from qgis.core import QgsProcessingFeedback

    return QgsProcessingFeedback(False)

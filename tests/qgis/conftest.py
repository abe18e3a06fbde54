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


class ClassSurvey:
    """Three classes in patches on a grid of 500 m, which three features tell with some noise."""

    features, classes, size = ["Fa", "Fb", "Fc"], ["porphyry", "vein", "background"], 160

    def __init__(self, make_layer):
        self._make = make_layer
        rows = np.arange(self.size)
        self.places = np.column_stack([500_000 + 500 * (rows % 16), 3_900_000 + 500 * (rows // 16)]).astype(float)
        east, north = (self.places - self.places[0]).T
        self.codes = (east // 2000 + north // 1500).astype(int) % 3
        self.labels = np.array(self.classes)[self.codes]
        self.values = np.array([[2, 0, 0], [0, 2, 0], [0, 0, 0]])[self.codes]
        self.values = self.values + np.random.default_rng(0).normal(size=(self.size, 3))
        self.zones = np.where(north > 2000, "north", "south")

    def columns(self, **more):
        """Return its fields; `more` adds and replaces, None leaves out."""
        found = {
            "sample_id": [f"S{row}" for row in range(self.size)],
            **dict(zip(self.features, self.values.T.tolist())),
            "label": self.labels.tolist(),
            "zone": self.zones.tolist(),
            **more,
        }
        return {name: values for name, values in found.items() if values is not None}

    def layer(self, places=None, crs="EPSG:32640", **more):
        """Return the samples as points."""
        return self._make(self.columns(**more), self.places if places is None else places, crs)

    def table(self, **more):
        """Return the samples without positions."""
        from qgis.core import QgsFeature, QgsVectorLayer

        columns = self.columns(**more)
        kinds = {name: "string" if isinstance(values[0], str) else "double" for name, values in columns.items()}
        fields = "&".join(f"field={name}:{kind}" for name, kind in kinds.items())
        layer = QgsVectorLayer(f"None?{fields}", "table", "memory")
        features = [QgsFeature(layer.fields()) for _ in range(self.size)]
        for feature, row in zip(features, zip(*columns.values())):
            feature.setAttributes(list(row))
        layer.dataProvider().addFeatures(features)
        return layer


@pytest.fixture
def class_survey(make_layer):
    """A survey for classifiers."""
    return ClassSurvey(make_layer)


@pytest.fixture
def train(geohalo, class_survey, log, tmp_path):
    """Return a function: trainer and parameters -> its outputs and figures of merit; what it said is in `log`."""
    import json

    def run(tool="trainnetwork", name="one", **parameters):
        given = {"INPUT": class_survey.layer, "FEATURES": class_survey.features, "METRICS": f"{tmp_path}/{name}.json"}
        if tool == "trainnetwork":
            given["EPOCHS"] = 5
        if tool == "trainsvm":
            given["TUNING"] = "none"
        if tool != "krigeclasses":
            given["MODEL"] = f"{tmp_path}/{name}.safetensors"
        given.update(parameters)
        if callable(given["INPUT"]):
            given["INPUT"] = given["INPUT"]()
        result = geohalo(tool, given, feedback=log)
        with open(given["METRICS"], encoding="utf-8") as file:
            return result, json.load(file)

    return run

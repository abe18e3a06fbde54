"""The sample survey as layers."""

import numpy as np
import pytest


@pytest.fixture
def made(geohalo, tmp_path):
    names = {"SAMPLES": "s.gpkg", "OCCURRENCES": "o.gpkg", "GEOLOGY": "g.gpkg", "STREAMS": "w.gpkg", "TRUTH": "t.tif"}
    return geohalo("samplesurvey", {name: str(tmp_path / file) for name, file in names.items()})


def test_layers_hold_the_survey(made, column):
    from geohalo.core.synthetic_survey import sample_survey
    from osgeo import gdal
    from qgis.core import QgsRasterLayer, QgsVectorLayer

    survey = sample_survey()
    samples = QgsVectorLayer(made["SAMPLES"], "samples")
    assert samples.featureCount() == 800
    assert samples.crs().authid() == survey.crs
    assert [value or "" for value in column(samples, "Au_ppb")] == survey.columns["Au_ppb"]
    assert QgsVectorLayer(made["OCCURRENCES"], "o").featureCount() == len(survey.occurrences)
    geology = QgsVectorLayer(made["GEOLOGY"], "g")
    assert len(set(column(geology, "rock_class"))) >= 5
    assert all(feature.geometry().isGeosValid() for feature in geology.getFeatures())
    truth = gdal.Open(made["TRUTH"])
    np.testing.assert_array_equal(truth.ReadAsArray(), survey.truth.classes)
    assert truth.GetGeoTransform()[5] < 0
    assert QgsRasterLayer(made["TRUTH"], "t").renderer().type() == "paletted"
    assert "FAULTS" not in made
    assert made["STREAMS"]


def test_same_seed_same_raster_bytes(geohalo, made, tmp_path):
    from pathlib import Path

    again = geohalo(
        "samplesurvey",
        {
            "SAMPLES": "memory:",
            "OCCURRENCES": "memory:",
            "GEOLOGY": "memory:",
            "TRUTH": str(tmp_path / "again.tif"),
        },
    )
    assert Path(again["TRUTH"]).read_bytes() == Path(made["TRUTH"]).read_bytes()


def test_metadata_tells_where_layers_come_from(made):
    from geohalo.algorithms.records import read_records
    from qgis.core import QgsVectorLayer

    record = read_records(QgsVectorLayer(made["SAMPLES"], "s"))[-1]
    assert record["geohalo"] == "samplesurvey"
    assert record["version"]
    assert record["time"]

"""Kriging as a tool: maps of the meuse flood plain as gstat has them, many fields, drift maps, logarithms, refusals."""

import csv

import numpy as np
import numpy.testing as npt
import pytest


@pytest.fixture
def meuse(surveys, make_layer):
    """The samples of the Meuse as a layer, and gstat's answers by name."""
    folder = surveys / "reference/kriging"

    def read(name):
        with open(folder / f"{name}.csv", encoding="utf-8") as file:
            return [{key: float(value) for key, value in row.items() if _number(value)} for row in csv.DictReader(file)]

    rows = read("meuse")
    positions = np.array([[row["x"], row["y"]] for row in rows])
    columns = {"ln_zinc": [np.log(row["zinc"]) for row in rows], "ln_lead": [np.log(row["lead"]) for row in rows]}
    return make_layer(columns, positions, "EPSG:28992"), read


def _number(text):
    try:
        float(text)
    except ValueError:
        return False
    return True


@pytest.fixture
def model(tmp_path):
    """Return a function: a variogram -> a model file, as “Fit variogram” writes it."""
    from geohalo.core.samples import Samples
    from geohalo.core.store import save_model
    from geohalo.core.variogram_model import VariogramModel

    def make(nugget, sill, reach, kind="spherical", order=0, **anisotropy):
        rng = np.random.default_rng(1)
        samples = Samples(["v"], rng.normal(size=(40, 1)), rng.uniform(0, 1000, (40, 2)))
        fitted = VariogramModel((kind,), order, nugget=nugget, sill=sill, range=reach, **anisotropy).fit(samples)
        path = tmp_path / "variogram.json"
        save_model(fitted, path)
        return str(path)

    return make


def values_of(path, places=None):
    """Return the bands of a raster as (bands, rows, columns), or its values at places as (bands, n)."""
    from osgeo import gdal

    dataset = gdal.Open(path)
    bands = np.stack([dataset.GetRasterBand(n).ReadAsArray() for n in range(1, dataset.RasterCount + 1)]).astype(float)
    bands[bands == dataset.GetRasterBand(1).GetNoDataValue()] = np.nan
    if places is None:
        return bands
    west, width, _, north, _, height = dataset.GetGeoTransform()
    return bands[:, ((places[:, 1] - north) / height).astype(int), ((places[:, 0] - west) / width).astype(int)]


def extent_of(places, size=40):
    low, high = places.min(axis=0) - size / 2, places.max(axis=0) + size / 2
    return f"{low[0]},{high[0]},{low[1]},{high[1]} [EPSG:28992]"


def run(geohalo, folder, **parameters):
    outputs = {"OUTPUT": str(folder / "kriged.tif"), "STANDARD_ERROR": str(folder / "error.tif")}
    return geohalo("kriging", {**outputs, **parameters})


@pytest.mark.parametrize(
    ("name", "options", "more"),
    [
        ("meuse_ok_logzinc", {}, {}),
        ("meuse_sk_logzinc", {"TYPE": "simple", "MEAN": 5.9}, {}),
        ("meuse_uk_xy_logzinc", {"TYPE": "universal", "DRIFT": 1}, {}),
        ("meuse_blockok_logzinc_40m", {"BLOCKS": "blocks"}, {}),
        ("meuse_ok_logzinc_aniso", {}, {"sill": 0.5, "reach": 1200, "azimuth": 45.0, "ratio": 0.5}),
        ("meuse_ok_logzinc_exp", {}, {"reach": 900, "kind": "exponential"}),
        ("meuse_ok_logzinc_gau", {}, {"reach": 300 * 3**0.5, "kind": "gaussian"}),
    ],
)
def test_maps_of_the_meuse_as_gstat_has_them(geohalo, meuse, model, tmp_path, name, options, more):
    layer, read = meuse
    rows = read(name)
    places = np.array([[row["x"], row["y"]] for row in rows])
    variogram = model(**{"nugget": 0.05, "sill": 0.59, "reach": 897, **more})
    given = {"INPUT": layer, "FIELD": "ln_zinc", "MODEL": variogram, "PRECISION": "double", "SEARCH": "exact"}
    result = run(geohalo, tmp_path, **given, EXTENT=extent_of(places), CELL_SIZE=40, **options)
    # single precision of the raster, six digits of the answers
    npt.assert_allclose(values_of(result["OUTPUT"], places)[0], [row["var1.pred"] for row in rows], atol=2e-6)
    errors = values_of(result["STANDARD_ERROR"], places)[0]
    npt.assert_allclose(errors**2, [row["var1.var"] for row in rows], atol=2e-6)
    assert result["N_SAMPLES"] == 155


def test_fields_share_a_model_or_have_their_own(geohalo, meuse, model, tmp_path):
    layer, _ = meuse
    shared = run(geohalo, tmp_path, INPUT=layer, FIELD=["ln_zinc", "ln_lead"], MODEL=model(0.05, 0.59, 897))
    assert values_of(shared["OUTPUT"]).shape[0] == 2
    assert values_of(shared["STANDARD_ERROR"]).shape[0] == 1
    both = values_of(shared["OUTPUT"])
    alone = run(geohalo, tmp_path, INPUT=layer, FIELD="ln_lead", MODEL=model(0.05, 0.59, 897))
    npt.assert_array_equal(both[1], values_of(alone["OUTPUT"])[0])
    own = run(geohalo, tmp_path, INPUT=layer, FIELD=["ln_zinc", "ln_lead"])
    assert values_of(own["STANDARD_ERROR"]).shape[0] == 2


def test_logarithms_are_turned_back(geohalo, meuse, model, tmp_path):
    """The mean of a lognormal value is its median times exp of half the variance less the multipliers."""
    layer, _ = meuse
    median = str(tmp_path / "median.tif")
    variogram = model(0.05, 0.59, 897)
    logs = values_of(run(geohalo, tmp_path, INPUT=layer, FIELD="ln_zinc", MODEL=variogram, TYPE="simple")["OUTPUT"])[0]
    given = {"INPUT": layer, "FIELD": "ln_zinc", "MODEL": variogram, "TYPE": "simple", "MEDIAN": median}
    result = run(geohalo, tmp_path, **given, BACK_TRANSFORM="ln")
    errors = values_of(result["STANDARD_ERROR"])[0]
    npt.assert_allclose(values_of(median)[0], np.exp(logs), rtol=1e-5)
    npt.assert_allclose(values_of(result["OUTPUT"])[0], np.exp(logs + errors**2 / 2), rtol=1e-4)


def test_a_drift_map_is_followed(geohalo, make_layer, make_raster, tmp_path):
    """A field that is a map plus little noise comes out as that map, to the cells."""
    rng = np.random.default_rng(2)
    ground = np.sin(np.arange(40) / 6)[:, None] + np.cos(np.arange(50) / 9)
    path = make_raster(ground.astype(np.float32), "ground", cell_size=100)
    rows, columns = rng.integers(0, 40, 120), rng.integers(0, 50, 120)
    places = np.column_stack([500_000 + 100 * columns + rng.uniform(5, 95, 120), 3_800_000 - 100 * rows - 50.0])
    layer = make_layer({"v": 3 + 2 * ground[rows, columns] + 1e-3 * rng.normal(size=120)}, places)
    result = run(
        geohalo,
        tmp_path,
        INPUT=layer,
        FIELD="v",
        TYPE="universal",
        DRIFT_MAPS=[path],
        EXTENT="500000,505000,3796000,3800000 [EPSG:32640]",
        CELL_SIZE=100,
    )
    npt.assert_allclose(values_of(result["OUTPUT"])[0], 3 + 2 * ground, atol=0.02)


def test_the_study_area_and_the_hull_limit_the_map(geohalo, meuse, make_polygons, tmp_path):
    layer, _ = meuse
    square = [(179000, 330000), (180000, 330000), (180000, 331000), (179000, 331000)]
    mask = make_polygons([square], crs="EPSG:28992")
    given = {"INPUT": layer, "FIELD": "ln_zinc", "CELL_SIZE": 50}
    result = run(geohalo, tmp_path, **given, MASK=mask)
    assert np.isfinite(values_of(result["OUTPUT"])).sum() == 400
    whole = run(geohalo, tmp_path, **given)
    assert whole["OUTSIDE_HULL"] > 30
    inside = run(geohalo, tmp_path, **given, HULL="leave out")
    share = np.isfinite(values_of(inside["OUTPUT"])).mean()
    assert 100 * (1 - share) == pytest.approx(whole["OUTSIDE_HULL"], abs=0.01)


def test_samples_at_one_place_and_without_values_are_told(geohalo, make_layer, tmp_path):
    from osgeo import gdal
    from qgis.core import QgsProcessingFeedback, QgsRasterLayer

    rng = np.random.default_rng(3)
    places = rng.uniform(0, 5000, (60, 2)) + (500_000, 3_800_000)
    places[10], values = places[11], rng.normal(size=60)
    values[3] = np.nan
    log = QgsProcessingFeedback(False)
    path = str(tmp_path / "kriged.tif")
    result = geohalo(
        "kriging", {"INPUT": make_layer({"F1": values}, places), "FIELD": "F1", "OUTPUT": path}, feedback=log
    )
    assert result["N_SAMPLES"] == 58
    assert "averaged" in log.textLog()
    assert "1 of 60 samples lack a value of F1" in log.textLog()
    assert gdal.Open(path).GetRasterBand(1).GetDescription() == "F1"
    assert QgsRasterLayer(path, "kriged").renderer().type() == "singlebandpseudocolor"
    assert sorted(item.suffix for item in tmp_path.iterdir()) == [".qmd", ".qml", ".tif"]


def test_a_cancelled_run_leaves_no_raster(geohalo, meuse, tmp_path):
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    layer, _ = meuse
    log = QgsProcessingFeedback(False)
    log.progressChanged.connect(lambda percent: log.cancel() if percent > 30 else None)
    with pytest.raises((QgsProcessingException, Exception)):
        geohalo(
            "kriging",
            {"INPUT": layer, "FIELD": "ln_zinc", "CELL_SIZE": 4, "OUTPUT": str(tmp_path / "kriged.tif")},
            feedback=log,
        )
    assert log.isCanceled()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"FIELD": "lead"}, "no field lead"),
        ({"EXTENT": "0,1000,0,1000 [EPSG:28992]"}, "lies apart from the samples"),
        ({"CELL_SIZE": 0.05}, "cells of .* m or more"),
        ({"MODEL": "other"}, "'transform' model"),
        ({"MEAN": 3.0}, "known mean belongs to simple kriging"),
        ({"MEDIAN": "median.tif"}, "nothing is turned back from logarithms"),
        ({"TYPE": "universal", "DRIFT": 2, "NEIGHBOURS": 5}, "5 neighbours are too few for 6 drift terms"),
        ({"INPUT": "nine"}, "9 samples"),
        ({"INPUT": "alike"}, "same value at all samples"),
        ({"INPUT": "line", "TYPE": "universal", "DRIFT": 2}, "line"),
        ({"OUTPUT": "map.png"}, "written as .tif"),
    ],
)
def test_refusals(geohalo, meuse, make_layer, tmp_path, change, text):
    from geohalo.core.samples import Samples
    from geohalo.core.store import save_model
    from geohalo.core.transforms import Transform

    layer, _ = meuse
    rng = np.random.default_rng(4)
    places = rng.uniform(0, 900, (30, 2)) + (500_000, 3_800_000)
    inputs = {
        "nine": lambda: make_layer({"ln_zinc": rng.normal(size=9)}, places[:9]),
        "alike": lambda: make_layer({"ln_zinc": np.ones(30)}, places),
        "line": lambda: make_layer(
            {"ln_zinc": rng.normal(size=30)}, places[:1] + np.outer(np.arange(30), [20.0, 10.0])
        ),
    }
    given = {"INPUT": layer, "FIELD": "ln_zinc", "OUTPUT": str(tmp_path / "kriged.tif"), **change}
    if given["INPUT"] in inputs:
        given["INPUT"] = inputs[given["INPUT"]]()
    if "MODEL" in change:
        given["MODEL"] = str(tmp_path / "transform.json")
        save_model(Transform("log10").fit(Samples(["Cu_ppm"], [[1.0], [2.0], [3.0]])), given["MODEL"])
    for name in ("MEDIAN", "OUTPUT"):
        if name in change:
            given[name] = str(tmp_path / change[name])
    before = sorted(tmp_path.iterdir())
    with pytest.raises(Exception, match=text) as caught:
        geohalo("kriging", given)
    assert "Traceback" not in str(caught.value)
    assert sorted(tmp_path.iterdir()) == before


def test_a_fitted_variogram_feeds_kriging_in_the_designer(geohalo, meuse, tmp_path):
    """Two boxes, joined as a user joins them, give what the tools give one after the other."""
    import processing
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingParameterFeatureSource,
    )

    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("krige", "test")
    model.addModelParameter(
        QgsProcessingParameterFeatureSource("INPUT", "Samples"), QgsProcessingModelParameter("INPUT")
    )
    for key, tool, given in (
        ("fit", "geohalo:fitvariogram", {"VARIOGRAM": source.fromStaticValue("spherical")}),
        ("krige", "geohalo:kriging", {"MODEL": source.fromChildOutput("fit", "MODEL")}),
    ):
        child = QgsProcessingModelChildAlgorithm(tool)
        child.setChildId(key)
        given = {"INPUT": source.fromModelParameter("INPUT"), "FIELD": source.fromStaticValue("ln_zinc"), **given}
        # the designer fills in the defaults
        for definition in child.algorithm().parameterDefinitions():
            if definition.defaultValue() is not None:
                given.setdefault(definition.name(), source.fromStaticValue(definition.defaultValue()))
        for name, value in given.items():
            child.addParameterSources(name, [value])
        if key == "krige":
            output = QgsProcessingModelOutput("Map")
            output.setChildId("krige")
            output.setChildOutputName("OUTPUT")
            child.setModelOutputs({"Map": output})
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    ok, problems = model.validate()
    assert ok, problems
    chained = processing.run(model, {"INPUT": meuse[0], "krige:Map": str(tmp_path / "chained.tif")})["krige:Map"]
    given = {"INPUT": meuse[0], "FIELD": "ln_zinc", "MODEL": str(tmp_path / "v.json")}
    geohalo("fitvariogram", {**given, "VARIOGRAM": "spherical"})
    npt.assert_array_equal(values_of(chained), values_of(run(geohalo, tmp_path, **given)["OUTPUT"]))

"""Trained classifiers applied to samples, to another sheet, and to rasters."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.classifier import entropy
from geohalo.core.samples import Samples
from geohalo.core.store import load_model

qgis_core = pytest.importorskip("qgis.core")

SAME = {"VALIDATION": "none"}


@pytest.fixture
def apply(geohalo, log):
    """Return a function that applies a model; what it said is in `log`."""
    return lambda model, **given: geohalo("applyclassifier", {"MODEL": model, **given}, feedback=log)


@pytest.fixture
def refused(apply):
    def run(model, **given):
        with pytest.raises(qgis_core.QgsProcessingException) as error:
            apply(model, **given)
        return str(error.value).replace("Unable to execute algorithm\n", "")

    return run


@pytest.fixture
def model(train):
    """Path of a small network of three features."""
    return train(**SAME)[0]["MODEL"]


@pytest.fixture
def read_raster():
    """Return a function: path of a raster -> (bands, rows, columns) array with NaN, and the bands' names."""

    def read(path):
        from osgeo import gdal

        raster = gdal.Open(path)
        found = []
        for number in range(1, raster.RasterCount + 1):
            band = raster.GetRasterBand(number)
            values = band.ReadAsArray().astype(float)
            found.append(np.where(values == band.GetNoDataValue(), np.nan, values))
        return np.array(found), [raster.GetRasterBand(n + 1).GetDescription() for n in range(raster.RasterCount)]

    return read


def probabilities(output, classes, column, prefix=""):
    return np.array([column(output, f"{prefix}p_{name}") for name in classes], float).T


def test_samples(apply, model, class_survey, column):
    output = apply(model, INPUT=class_survey.layer(label=None), OUTPUT="memory:")["OUTPUT"]
    stored = load_model(model)
    expected = stored.probabilities(Samples(class_survey.features, class_survey.values))
    found = probabilities(output, stored.classes_, column)
    npt.assert_allclose(found, expected, atol=1e-12)
    npt.assert_allclose(found.sum(axis=1), 1, atol=1e-9)
    assert column(output, "class") == [stored.classes_[code] for code in expected.argmax(axis=1)]
    unsure = np.array(column(output, "entropy"))
    npt.assert_allclose(unsure, entropy(expected), atol=1e-12)
    assert 0 <= unsure.min() < unsure.max() <= 1
    new = ["class", *(f"p_{name}" for name in stored.classes_), "entropy"]
    assert output.fields().names() == ["sample_id", *class_survey.features, "zone", *new]


def test_a_sample_that_lacks_a_value_gets_none(apply, model, class_survey, column, log):
    holes = [None if row == 7 else value for row, value in enumerate(class_survey.values[:, 1].tolist())]
    output = apply(model, INPUT=class_survey.layer(Fb=holes), OUTPUT="memory:")["OUTPUT"]
    assert output.featureCount() == class_survey.size
    for name in ("class", "p_vein", "entropy"):
        assert [row for row, value in enumerate(column(output, name)) if value is None] == [7]
    assert "1 of 160 samples lack a value of Fb (1) and get no result (samples S7)" in log.textLog()


def test_several_classifiers_in_one_layer(apply, train, model, class_survey, column):
    second = train(name="two", SEED=9, **SAME)[0]["MODEL"]
    first = apply(model, INPUT=class_survey.layer(), PREFIX="nn_", OUTPUT="memory:")["OUTPUT"]
    both = apply(second, INPUT=first, PREFIX="svm_", OUTPUT="memory:")["OUTPUT"]
    names = both.fields().names()
    assert {"nn_class", "nn_p_vein", "nn_entropy", "svm_class", "svm_p_vein", "svm_entropy", "label"} <= set(names)
    npt.assert_array_equal(column(first, "nn_p_vein"), column(both, "nn_p_vein"))
    # a field of the same name is replaced
    again = apply(second, INPUT=both, PREFIX="nn_", OUTPUT="memory:")["OUTPUT"]
    npt.assert_array_equal(column(again, "nn_p_vein"), column(both, "svm_p_vein"))
    assert sorted(again.fields().names()) == sorted(names)


def test_tables_and_degrees_need_no_positions(apply, model, class_survey, column):
    output = apply(model, INPUT=class_survey.table(), OUTPUT="memory:")["OUTPUT"]
    expected = apply(model, INPUT=class_survey.layer(), OUTPUT="memory:")["OUTPUT"]
    assert column(output, "class") == column(expected, "class")
    assert output.wkbType() == qgis_core.QgsWkbTypes.NoGeometry


def test_classes_that_are_numbers(apply, train, class_survey, column):
    numbers = class_survey.layer(label=[float(code) for code in class_survey.codes])
    model = train(INPUT=numbers, **SAME)[0]["MODEL"]
    output = apply(model, INPUT=numbers, OUTPUT="memory:")["OUTPUT"]
    assert set(column(output, "class")) <= {"0", "1", "2"}
    assert {"p_0", "p_1", "p_2"} <= set(output.fields().names())


def test_fewer_samples_than_neighbours(apply, refused, train, class_survey, make_layer):
    model = train(NEIGHBOURS=5, **SAME)[0]["MODEL"]
    few = {name: values[:4] for name, values in class_survey.columns().items()}
    text = refused(model, INPUT=make_layer(few, class_survey.places[:4]), OUTPUT="memory:")
    assert text.startswith("This classifier learnt from means over 5 neighbouring samples, and there are 4")
    apply(model, INPUT=class_survey.layer(), OUTPUT="memory:")


def test_another_sheet_in_other_units(apply, geohalo, train, make_layer, column, log, tmp_path):
    """Trained on factor scores, applied to raw fields of another sheet: all steps are done again."""
    random = np.random.default_rng(1)
    common = random.normal(size=(200, 2))[:, [0, 0, 0, 1, 1, 1]]
    raw = np.exp(0.9 * common + 0.4 * random.normal(size=(200, 6))) * [30, 5, 10, 70, 90, 20]
    names = ["Cu_ppm", "Au_ppb", "As_ppm", "Ni_ppm", "Cr_ppm", "Co_ppm"]
    places = random.uniform(0, 20_000, (200, 2)) + [500_000, 3_900_000]
    ore = np.where(common[:, 0] + 0.3 * random.normal(size=200) > 0.8, "ore", "background").tolist()
    sheet = make_layer({**dict(zip(names, raw.T)), "label": ore}, places)
    logs = geohalo("transformconcentrations", {"INPUT": sheet, "ELEMENTS": names, "OUTPUT": "memory:"})["OUTPUT"]
    factors = str(tmp_path / "factors.json")
    geohalo("fitfactoranalysis", {"INPUT": logs, "ELEMENTS": names, "N_FACTORS": 2, "MODEL": factors})
    scored = geohalo("factorscores", {"INPUT": logs, "MODEL": factors, "OUTPUT": "memory:"})["OUTPUT"]
    result, figures = train(INPUT=scored, FEATURES=None, **SAME)
    assert figures["features"] == ["F1", "F2"]
    own = apply(result["MODEL"], INPUT=scored, OUTPUT="memory:")["OUTPUT"]

    other = dict(zip(["CU_PPB", "au_ppm", "As_ppm", "Ni_pct", "Cr_ppm", "Co_ppm"], raw.T.copy()))
    other["CU_PPB"] *= 1000
    other["au_ppm"] /= 1000
    other["Ni_pct"] /= 10_000
    order = ["Co_ppm", "au_ppm", "Ni_pct", "CU_PPB", "Cr_ppm", "As_ppm"]
    second = make_layer({name: other[name] for name in order}, places, "EPSG:32641")
    output = apply(result["MODEL"], INPUT=second, OUTPUT="memory:")["OUTPUT"]
    npt.assert_allclose(column(output, "p_ore"), column(own, "p_ore"), atol=1e-9)
    assert column(output, "class") == column(own, "class")
    assert "with the steps stored in the model" in log.textLog()
    with pytest.raises(qgis_core.QgsProcessingException, match="As"):
        lacking = {name: other[name] for name in order if name != "As_ppm"}
        apply(result["MODEL"], INPUT=make_layer(lacking, places), OUTPUT="memory:")


def test_rasters_by_name(apply, model, make_raster, read_raster, tmp_path, class_survey):
    values = np.random.default_rng(5).normal(size=(3, 12, 20)).astype(np.float32)
    values[1, 0, :4] = np.nan
    names = ["Fc", "Fa", "Fb"]
    single = [make_raster(part, name) for part, name in zip(values, names)]
    goal = {"CLASSES": str(tmp_path / "c.tif"), "PROBABILITIES": str(tmp_path / "p.tif")}
    apply(model, RASTERS=single, **goal)
    found, bands = read_raster(goal["PROBABILITIES"])
    stored = load_model(model)
    assert bands == [*(f"p_{name}" for name in stored.classes_), "entropy"]
    known = np.isfinite(values).all(axis=0)
    npt.assert_array_equal(np.isfinite(found), np.broadcast_to(known, found.shape))
    cells = Samples(names, values[:, known].T.astype(float))
    npt.assert_allclose(found[:3, known].T, stored.probabilities(cells), atol=1e-6)
    npt.assert_allclose(found[:3, known].sum(axis=0), 1, atol=1e-5)
    npt.assert_allclose(found[3, known], entropy(stored.probabilities(cells)), atol=1e-5)
    classes, _ = read_raster(goal["CLASSES"])
    npt.assert_array_equal(classes[0][known], stored.predict(cells) + 1)
    assert np.isnan(classes[0][~known]).all()
    raster = qgis_core.QgsRasterLayer(goal["CLASSES"], "classes")
    shown = {item.value: item.label for item in raster.renderer().classes()}
    assert shown == {code + 1: stored.classes_[code] for code in np.unique(stored.predict(cells))}

    # the bands of one raster are called by their own names
    from geohalo.algorithms.outputs import write_raster
    from geohalo.core.grid import Grid

    crs = qgis_core.QgsCoordinateReferenceSystem("EPSG:32640")
    stack = write_raster(tmp_path / "s.tif", values, Grid(500_000, 3_800_000, 100, 12, 20), crs, {}, names=names)
    apply(model, RASTERS=[stack], PROBABILITIES=str(tmp_path / "q.tif"))
    npt.assert_array_equal(read_raster(str(tmp_path / "q.tif"))[0], found)


def test_rasters_that_do_not_fit(refused, model, make_raster, tmp_path, class_survey):
    goal = {"CLASSES": str(tmp_path / "c.tif")}
    ramp = np.add.outer(np.arange(12.0), np.arange(20.0))
    fa, fb, fc = (make_raster(ramp, name) for name in ("Fa", "Fb", "Fc"))
    text = refused(model, RASTERS=[fa, fb], **goal)
    assert "The classifier learnt from Fc, and no raster is called so (there are Fa, Fb)" in text
    assert "Two rasters are called Fa" in refused(model, RASTERS=[fa, fa, fb, fc], **goal)
    wide = make_raster(ramp, "wide", cell_size=50)
    assert "they differ in the cell size" in refused(model, RASTERS=[fa, fb, wide], **goal)
    left, right = (np.where(np.arange(20) < 10, one, other) for one, other in ((ramp, np.nan), (np.nan, ramp)))
    apart = [make_raster(left, "Fa"), make_raster(right, "Fb"), fc]
    assert "No cell has data in all rasters (Fa, Fb, Fc)" in refused(model, RASTERS=apart, **goal)
    assert not (tmp_path / "c.tif").exists()


@pytest.mark.parametrize(
    ("given", "match"),
    [
        ({"OUTPUT": "memory:"}, "There is nothing to classify: choose samples, or rasters"),
        ({"samples": True, "CLASSES": ">c.tif"}, "A map of classes is made from rasters"),
        ({"samples": True}, "Nothing is to be written: choose an output"),
        ({"samples": True, "OUTPUT": "memory:", "MODEL": ">no.safetensors"}, "cannot be read"),
        ({"samples": True, "OUTPUT": "memory:", "MODEL": ">one.json"}, "one.json is not a GeoHalo model file"),
    ],
)
def test_what_is_refused(refused, model, class_survey, tmp_path, given, match):
    given = {
        key: str(tmp_path / value[1:]) if str(value).startswith(">") else value
        for key, value in given.items()
        if key != "samples"
    } | ({"INPUT": class_survey.layer()} if given.get("samples") else {})
    assert match in refused(given.pop("MODEL", model), **given)


def test_models_of_other_kinds_and_other_features(refused, geohalo, model, class_survey, tmp_path):
    layer = class_survey.layer()
    path = str(tmp_path / "map.safetensors")
    geohalo("trainsom", {"INPUT": layer, "FEATURES": class_survey.features, "ROWS": 3, "COLUMNS": 3, "RUNS": 1,
                         "CLUSTERS": 2, "EPOCHS": 2, "MODEL": path})  # fmt: skip
    assert "and this step needs" in refused(path, INPUT=layer, OUTPUT="memory:")
    text = refused(model, INPUT=class_survey.layer(Fc=None), OUTPUT="memory:")
    assert text.startswith("The layer lacks Fc, which the model learnt from")
    wrong = class_survey.layer(Fc=["high"] * class_survey.size)
    assert "Fc of sample S0 is the text 'high', not a number" in refused(model, INPUT=wrong, OUTPUT="memory:")


@pytest.fixture
def patch(train, make_raster, class_survey):
    """Return a small network of windows, its rasters, and what made them."""
    pytest.importorskip("torch")
    values = np.random.default_rng(6).normal(size=(2, 60, 90)).astype(np.float32)
    rasters = [make_raster(part, name, west=499_500, north=3_905_500) for part, name in zip(values, ("mag", "gravity"))]
    given = {"NETWORK": "patch", "RASTERS": rasters, "FEATURES": None, "WINDOW": 5, "EPOCHS": 2}
    return train(name="patch", **given, **SAME)[0]["MODEL"], rasters, values


def test_windows_of_rasters(apply, patch, class_survey, column, read_raster, tmp_path):
    model, rasters, values = patch
    maps = {"CLASSES": str(tmp_path / "c.tif"), "PROBABILITIES": str(tmp_path / "p.tif")}
    # in any order, as they are matched by name
    output = apply(model, INPUT=class_survey.layer(), RASTERS=rasters[::-1], OUTPUT="memory:", **maps)["OUTPUT"]
    stored = load_model(model)
    expected = stored.probability_rasters(values, ["mag", "gravity"])
    found, _ = read_raster(maps["PROBABILITIES"])
    npt.assert_allclose(found[:3], expected, atol=1e-6)
    npt.assert_array_equal(read_raster(maps["CLASSES"])[0][0], expected.argmax(axis=0) + 1)
    east, north = (class_survey.places - [499_500, 3_905_500]).T
    cells = expected[:, (-north // 100).astype(int), (east // 100).astype(int)]
    npt.assert_allclose(probabilities(output, stored.classes_, column), cells.T, atol=1e-6)


def test_samples_without_window_get_no_class(apply, patch, class_survey, column, log):
    model, rasters, _ = patch
    places = class_survey.places.copy()
    places[3] += 50_000
    output = apply(model, INPUT=class_survey.layer(places), RASTERS=rasters, OUTPUT="memory:")["OUTPUT"]
    assert [row for row, name in enumerate(column(output, "class")) if name is None] == [3]
    assert "1 of 160 samples have no window and get no class" in log.textLog()


def test_other_rasters_than_those_learnt_from(refused, patch, make_raster, class_survey):
    model, rasters, values = patch
    layer = class_survey.layer()
    assert "windows of rasters (mag, gravity): choose these rasters" in refused(model, INPUT=layer, OUTPUT="memory:")
    text = refused(model, INPUT=layer, RASTERS=rasters[:1], OUTPUT="memory:")
    assert "learnt from windows of mag, gravity, and no raster is called gravity (there are mag)" in text
    wide = [make_raster(part, name, cell_size=200) for part, name in zip(values, ("mag", "gravity"))]
    text = refused(model, RASTERS=wide, CLASSES="TEMPORARY_OUTPUT")
    assert "learnt from cells of 100 m, and those of the rasters have 200 m" in text


def test_convolutional_models_need_torch_and_the_others_do_not(apply, refused, train, model, monkeypatch, class_survey):
    pytest.importorskip("torch")
    deep = train(name="deep", NETWORK="conv1d", EPOCHS=2, **SAME)[0]["MODEL"]
    from geohalo.algorithms import base

    found = base.find_spec
    monkeypatch.setattr(base, "find_spec", lambda name: None if name == "torch" else found(name))
    text = refused(deep, INPUT=class_survey.layer(), OUTPUT="memory:")
    assert text.startswith("“Network conv1d” needs the Python package torch")
    apply(model, INPUT=class_survey.layer(), OUTPUT="memory:")


def test_machines_are_applied_without_scikit_learn(apply, train, class_survey, column, monkeypatch):
    import sys

    pytest.importorskip("sklearn")
    model = train("trainsvm", **SAME)[0]["MODEL"]
    before = apply(model, INPUT=class_survey.layer(), OUTPUT="memory:")["OUTPUT"]
    for name in [name for name in sys.modules if name.split(".")[0] == "sklearn"]:
        monkeypatch.setitem(sys.modules, name, None)
    after = apply(model, INPUT=class_survey.layer(), OUTPUT="memory:")["OUTPUT"]
    assert column(before, "p_vein") == column(after, "p_vein")
    found = probabilities(after, load_model(model).classes_, column)
    npt.assert_allclose(found.sum(axis=1), 1, atol=1e-9)


def test_the_file_is_repeatable_and_remembers_the_run(apply, model, class_survey, tmp_path):
    from geohalo.algorithms.records import read_records

    path = str(tmp_path / "out.gpkg")
    apply(model, INPUT=class_survey.layer(), OUTPUT=path)
    record = read_records(qgis_core.QgsVectorLayer(path, "out"))[-1]
    assert record["geohalo"] == "applyclassifier"
    assert record["classes"] == class_survey.classes

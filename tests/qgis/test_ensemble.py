"""Ensembles from layers: samples, rasters, table and report say the same, and what cannot be is refused."""

from pathlib import Path

import numpy as np
import numpy.testing as npt
import pytest

qgis_core = pytest.importorskip("qgis.core")

SMALL = '{"rows": 4, "columns": 4, "clusters": 3, "epochs": 5}'


@pytest.fixture
def ensemble(geohalo, class_survey, log, tmp_path):
    """Return a function: parameters -> outputs, all of them written."""

    def run(name="one", outputs=("OUTPUT", "PROBABILITY", "ENTROPY", "STABILITY", "TABLE", "REPORT"), **parameters):
        endings = {"OUTPUT": "gpkg", "TABLE": "_t.gpkg", "REPORT": "html"}
        given = {"INPUT": class_survey.layer, "FEATURES": class_survey.features, "RUNS": 4, "SETTINGS": SMALL}
        for output in outputs:
            given[output] = str(tmp_path / f"{name}_{output.lower()}.{endings.get(output, 'tif')}")
        given.update(parameters)
        if callable(given["INPUT"]):
            given["INPUT"] = given["INPUT"]()
        return geohalo("ensemble", given, feedback=log)

    return run


@pytest.fixture
def read(column):
    """Return a function: path -> columns of its layer by name."""

    def columns(path):
        layer = qgis_core.QgsVectorLayer(str(path), "read", "ogr")
        return {field.name(): column(layer, field.name()) for field in layer.fields()}

    return columns


def bands(path):
    from osgeo import gdal

    dataset = gdal.Open(path)
    values = dataset.ReadAsArray()
    values = values if values.ndim == 3 else values[None]
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    names = [dataset.GetRasterBand(number + 1).GetDescription() for number in range(len(values))]
    return np.where(values == nodata, np.nan, values), names, dataset.GetGeoTransform()


def test_samples_and_rasters_say_the_same(ensemble, read, class_survey):
    result = ensemble(TRAINER="paper", SETTINGS='{"epochs": 20}')
    found = read(result["OUTPUT"])
    classes = class_survey.classes
    table = np.array([found[f"p_{name}"] for name in classes])
    npt.assert_allclose(table.sum(axis=0), 1)
    assert found["class"] == [classes[code] for code in table.argmax(axis=0)]
    npt.assert_allclose(found["entropy"], -(table * np.log(table)).sum(axis=0) / np.log(3), atol=1e-9)
    assert all(0 <= low <= high for low, high in zip(found["mutual_information"], found["entropy"]))
    assert set(found["stability"]) <= {0, 0.25, 0.5, 0.75, 1.0}
    probability, names, (west, size, _, north, _, _) = bands(result["PROBABILITY"])
    assert names == [f"p_{name}" for name in classes]
    cells = np.floor((class_survey.places - (west, north)) / (size, -size)).astype(int)
    npt.assert_allclose(probability[:, cells[:, 1], cells[:, 0]], table, atol=1e-6)
    for output, name in (("ENTROPY", "entropy"), ("STABILITY", "stability")):
        values, names, _ = bands(result[output])
        assert names == [name]
        npt.assert_allclose(values[0, cells[:, 1], cells[:, 0]], found[name], atol=1e-6)
    npt.assert_allclose(result["MEAN_STABILITY"], np.mean(found["stability"]))


def test_members_and_report(ensemble, read, log):
    result = ensemble(TRAINER="paper", SETTINGS='{"epochs": 20}', RUNS=10)
    members = read(result["TABLE"])
    assert members["member"] == list(range(1, 11))
    assert len(set(members["seed"])) == 10
    npt.assert_array_equal(np.add(members["samples"], members["out_of_bag"]), 160)
    npt.assert_allclose(np.mean(members["adjusted_rand"]), result["AGREEMENT"])
    assert 0.4 < result["OUT_OF_BAG_ACCURACY"] <= 1
    page = Path(result["REPORT"]).read_text(encoding="utf-8")
    assert page.count("data:image/svg+xml") == 2
    assert "Ensemble of 10 networks of the paper" in page
    assert "it flatters" in page
    assert "Out of bag, a test by lot: Accuracy" in log.textLog()


def test_a_map_of_units_needs_no_classes(ensemble, read, class_survey, log):
    result = ensemble(INPUT=lambda: class_survey.layer(label=None))
    found = read(result["OUTPUT"])
    assert set(found["class"]) == {"1", "2", "3"}
    npt.assert_allclose(np.sum([found[f"p_{name}"] for name in "123"], axis=0), 1)
    # a member is sure of what it names: all doubt is between members
    npt.assert_allclose(found["mutual_information"], found["entropy"])
    assert "OUT_OF_BAG_ACCURACY" not in result
    assert "Classes are matched to those of member" in log.textLog()


def test_occurrences_make_anomaly_halo_and_background(ensemble, read, class_survey, make_layer):
    porphyry = class_survey.places[class_survey.codes == 0]
    points = porphyry[::2] + 50
    known = make_layer({"name": ["a"] * len(points)}, points, name="occurrences")
    result = ensemble(OCCURRENCES=known, RUNS=10)
    found = read(result["OUTPUT"])
    assert set(found["class"]) <= {"anomaly", "halo", "background"}
    inside = class_survey.codes == 0
    probability = np.array(found["p_anomaly"]) + found["p_halo"]
    assert probability[inside].mean() > probability[~inside].mean() + 0.2
    assert np.array(found["score_held_out"])[inside].mean() > np.array(found["score_held_out"])[~inside].mean()
    assert bands(result["PROBABILITY"])[1] == ["p_anomaly", "p_halo", "p_background"]


def test_it_repeats(ensemble):
    one, two = (ensemble(name=name, SEED=7) for name in "ab")
    for output in ("PROBABILITY", "ENTROPY", "STABILITY"):
        assert Path(one[output]).read_bytes() == Path(two[output]).read_bytes()
    assert one["AGREEMENT"] == two["AGREEMENT"]
    assert ensemble(name="c", SEED=8)["AGREEMENT"] != one["AGREEMENT"]


def test_settings_of_a_trained_model(ensemble, train, read, tmp_path):
    path = train(EPOCHS=3, VALIDATION="none")[0]["MODEL"]
    options = {"TRAINER": "paper", "outputs": ["TABLE"], "BOOTSTRAP": False}
    one = read(ensemble(name="a", MODEL=path, SETTINGS="", **options)["TABLE"])
    two = read(ensemble(name="b", SETTINGS='{"epochs": 3, "weighted": true}', **options)["TABLE"])
    del one["fid"], two["fid"]
    assert one == two
    other = read(ensemble(name="c", MODEL=path, SETTINGS='{"epochs": 30}', **options)["TABLE"])
    assert other["adjusted_rand"] != one["adjusted_rand"]


def test_neighbours_have_a_say_as_asked_or_as_in_the_model(ensemble, train, read):
    path = train(EPOCHS=3, VALIDATION="none", NEIGHBOURS=4)[0]["MODEL"]
    options = {"TRAINER": "paper", "outputs": ["OUTPUT"]}
    one = read(ensemble(name="a", MODEL=path, SETTINGS="", **options)["OUTPUT"])
    asked = '{"epochs": 3, "weighted": true}'
    two = read(ensemble(name="b", SETTINGS=asked, NEIGHBOURS=4, **options)["OUTPUT"])
    assert one == two
    assert read(ensemble(name="c", SETTINGS=asked, **options)["OUTPUT"])["entropy"] != one["entropy"]
    maps = [
        read(ensemble(name=name, outputs=["OUTPUT"], **more)["OUTPUT"])
        for name, more in (
            ("d", {"NEIGHBOURS": 3}),
            ("e", {"SETTINGS": SMALL.replace("}", ', "neighbours": 3}')}),
            ("f", {}),
        )
    ]
    assert maps[0] == maps[1] != maps[2]


def test_samples_without_label_get_a_class_and_those_without_value_none(ensemble, read, class_survey):
    labels = [None if row % 3 else label for row, label in enumerate(class_survey.labels.tolist())]
    labels = ["" if label is None else label for label in labels]
    values = class_survey.values[:, 0].copy()
    values[4] = np.nan
    result = ensemble(
        INPUT=lambda: class_survey.layer(label=labels, Fa=values.tolist()), TRAINER="paper", SETTINGS='{"epochs": 5}'
    )
    found = read(result["OUTPUT"])
    assert [row for row, name in enumerate(found["class"]) if name is None] == [4]
    assert found["stability"][4] is None
    members = read(result["TABLE"])
    npt.assert_array_equal(np.add(members["samples"], members["out_of_bag"]), 54)


def test_a_table_has_no_rasters(ensemble, class_survey, read):
    result = ensemble(INPUT=class_survey.table, TRAINER="paper", SETTINGS='{"epochs": 3}', outputs=["OUTPUT", "TABLE"])
    assert set(result) == {"OUTPUT", "TABLE", "AGREEMENT", "MEAN_STABILITY", "OUT_OF_BAG_ACCURACY"}
    with pytest.raises(qgis_core.QgsProcessingException, match="without positions"):
        ensemble(INPUT=class_survey.table, TRAINER="paper", outputs=["ENTROPY"], SETTINGS="")


def test_a_study_area_and_the_grid(ensemble, make_polygons, class_survey):
    west, south = class_survey.places.min(axis=0)
    ring = [(west, south), (west + 2000, south), (west + 2000, south + 2000), (west, south + 2000)]
    result = ensemble(MASK=make_polygons([ring]), CELL_SIZE=250, outputs=["STABILITY"])
    values, _, transform = bands(result["STABILITY"])
    assert transform[1] == 250
    assert np.isfinite(values).sum() == 64


@pytest.mark.parametrize(
    ("given", "match"),
    [
        ({"SETTINGS": "{"}, "settings are no JSON"),
        ({"SETTINGS": '{"lines": 3}'}, "has no setting lines"),
        ({"TRAINER": "paper", "SETTINGS": "", "LABEL": "zones"}, "zones"),
        ({"SETTINGS": '{"neighbours": "many"}'}, "cannot be 'many'"),
        ({"outputs": ()}, "Nothing is to be written"),
        ({"TRAINER": "paper", "SETTINGS": "", "FEATURES": ["nothing"]}, "no field nothing"),
    ],
)
def test_what_is_refused(ensemble, tmp_path, given, match):
    with pytest.raises(qgis_core.QgsProcessingException, match=match):
        ensemble(**given)
    assert list(tmp_path.iterdir()) == []


def test_occurrences_are_not_for_classifiers(ensemble, make_layer, class_survey):
    known = make_layer({"name": ["a"]}, class_survey.places[:1], name="occurrences")
    with pytest.raises(qgis_core.QgsProcessingException, match="a classifier learns from classes"):
        ensemble(TRAINER="paper", SETTINGS="", OCCURRENCES=known)


def test_cancel_leaves_nothing(geohalo, class_survey, tmp_path):
    """Asked to stop while members train, it stops and writes nothing."""

    class Impatient(qgis_core.QgsProcessingFeedback):
        def setProgressText(self, text):
            if text.startswith("Training"):
                self.cancel()

    given = {
        "INPUT": class_survey.layer(), "FEATURES": class_survey.features, "TRAINER": "paper", "RUNS": 50,
        "SETTINGS": '{"epochs": 2000}', "OUTPUT": f"{tmp_path}/o.gpkg",
    }  # fmt: skip
    with pytest.raises(qgis_core.QgsProcessingException, match="Cancelled"):
        geohalo("ensemble", given, feedback=Impatient(False))
    assert list(tmp_path.iterdir()) == []

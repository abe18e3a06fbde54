import os

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.enrichment import EnrichmentIndex
from geohalo.core.samples import Samples

qgis_core = pytest.importorskip("qgis.core")

NAMES = ["Cu_ppm", "Zn_ppm", "Au_ppb"]
ROCKS = ["granite", "andesite", "shale"]


def survey(n=60, seed=0):
    """Columns of a survey on three rocks that lie side by side, and its positions in a square of 9 km."""
    generator = np.random.default_rng(seed)
    positions = generator.uniform(50, 8950, (n, 2)) + [500000, 3600000]
    rocks = ((positions[:, 0] - 500000) // 3000).astype(int)
    means = np.array([[10, 200, 2], [40, 100, 5], [5, 400, 1.0]])
    values = means[rocks] * np.exp(0.3 * generator.normal(size=(n, 3)))
    columns = {"sample_id": [f"S{i}" for i in range(n)], **dict(zip(NAMES, values.T.tolist()))}
    columns["rock"] = [ROCKS[rock] for rock in rocks]
    return columns, positions


def table(columns, names=NAMES):
    return Samples(names, np.column_stack([np.array(columns[name], float) for name in names]))


def run_index(run, layer, **parameters):
    return run("enrichmentindex", {"INPUT": layer, "OUTPUT": "memory:", "TABLE": "memory:", **parameters})


def refused(run, match, layer, **parameters):
    """The run stops with one sentence, and no file is written."""
    with pytest.raises(qgis_core.QgsProcessingException, match=match):
        run_index(run, layer, **parameters)
    assert not os.path.exists(parameters.get("MODEL", ""))


def same(output, column, expected, suffix="ei"):
    assert output.fields().names()[-len(expected.names) :] == [f"{name}_{suffix}" for name in expected.names]
    for name, values in zip(expected.names, expected.values.T):
        npt.assert_allclose(column(output, f"{name}_{suffix}"), values, rtol=1e-14)


def rows(table_layer):
    names = table_layer.fields().names()
    return [dict(zip(names, feature.attributes())) for feature in table_layer.getFeatures()]


@pytest.fixture
def log():
    return qgis_core.QgsProcessingFeedback(False)


@pytest.fixture(scope="module")
def geology(qgis_app):
    """Return a function: the rocks as strips of 3 km from west to east, in a reference system."""

    def make(crs="EPSG:32640", values=("granite", "andesite", "shale"), width=3000):
        kind = "string" if isinstance(values[0], str) else "double"
        layer = qgis_core.QgsVectorLayer(f"Polygon?crs={crs}&field=ROCK:{kind}", "geology", "memory")
        transform = qgis_core.QgsCoordinateTransform(
            qgis_core.QgsCoordinateReferenceSystem("EPSG:32640"), layer.crs(), qgis_core.QgsProject.instance()
        )
        for strip, value in enumerate(values):
            west = 500000 + 3000 * strip
            feature = qgis_core.QgsFeature(layer.fields())
            shape = qgis_core.QgsGeometry.fromRect(qgis_core.QgsRectangle(west, 3600000, west + width, 3609000))
            shape = shape.densifyByDistance(100)
            shape.transform(transform)
            feature.setGeometry(shape)
            feature.setAttributes([value])
            layer.dataProvider().addFeatures([feature])
        layer.updateExtents()
        return layer

    return make


def test_index_by_a_class_field(geohalo, make_layer, column):
    columns, positions = survey()
    layer = make_layer(columns, positions)
    result = run_index(geohalo, layer, CLASS_FIELD="rock")
    model = EnrichmentIndex().fit(table(columns), columns["rock"])
    same(result["OUTPUT"], column, model.transform(table(columns), columns["rock"]))
    assert result["OUTPUT"].fields().names()[: len(columns)] == list(columns)
    assert result["CLASSES"] == 3
    backgrounds = rows(result["TABLE"])
    assert len(backgrounds) == 12
    assert [row["element"] for row in backgrounds[:3]] == NAMES
    expected = model.table()
    for key in ("class", "element", "n", "background"):
        assert [row[key] for row in backgrounds] == list(expected[key])
    # nickel of basalt and the like: the rocks no longer differ
    index, rock = np.array(column(result["OUTPUT"], "Zn_ppm_ei")), np.array(columns["rock"])
    npt.assert_allclose([np.median(index[rock == name]) for name in ROCKS], 1)


@pytest.mark.parametrize("background", ["auto", "global"])
def test_without_classes_the_background_is_that_of_all(geohalo, make_layer, column, log, background):
    columns, positions = survey()
    layer = make_layer(columns, positions)
    given = {"CLASS_FIELD": "rock"} if background == "global" else {}
    parameters = {"INPUT": layer, "BACKGROUND": background, "OUTPUT": "memory:", **given}
    result = geohalo("enrichmentindex", parameters, feedback=log)
    same(result["OUTPUT"], column, EnrichmentIndex("global").fit(table(columns)).transform(table(columns)))
    assert "only shifts logarithms" in log.textLog()
    assert result["CLASSES"] == 0
    assert "TABLE" not in result


@pytest.mark.parametrize("background", ["weighted", "regression", "auto"])
def test_index_by_upstream_areas(geohalo, make_layer, column, background):
    pytest.importorskip("scipy")
    columns, positions = survey()
    generator = np.random.default_rng(1)
    areas = ["granite_km2", "andesite_km2", "shale_km2"]
    columns.update({name: generator.uniform(0.5, 20, 60).tolist() for name in areas})
    layer = make_layer(columns, positions)
    result = run_index(geohalo, layer, BACKGROUND=background, AREAS=areas)
    model = EnrichmentIndex(background).fit(table(columns), areas=table(columns, areas))
    same(result["OUTPUT"], column, model.transform(table(columns), areas=table(columns, areas)))
    assert {row["class"] for row in rows(result["TABLE"])} == {"all samples", *areas}
    columns["shale_km2"][4] = None
    layer = make_layer(columns, positions)
    refused(geohalo, "shale_km2 of sample S4 is missing", layer, BACKGROUND=background, AREAS=areas)


def test_residuals_are_no_concentrations_to_later_steps(geohalo, make_layer, column):
    columns, positions = survey()
    result = run_index(geohalo, make_layer(columns, positions), CLASS_FIELD="rock", RESIDUAL=True)
    model = EnrichmentIndex(residual=True).fit(table(columns), columns["rock"])
    same(result["OUTPUT"], column, model.transform(table(columns), columns["rock"]), "eires")
    assert min(column(result["OUTPUT"], "Cu_ppm_eires")) < 0
    logs = geohalo("transformconcentrations", {"INPUT": result["OUTPUT"], "OUTPUT": "memory:"})["OUTPUT"]
    npt.assert_allclose(column(logs, "Cu_ppm_log10"), np.log10(columns["Cu_ppm"]))
    # standard scores take what is newest
    logs = geohalo("transformconcentrations", {"INPUT": result["OUTPUT"], "TRANSFORM": "z", "OUTPUT": "memory:"})
    residual = np.array(column(result["OUTPUT"], "Cu_ppm_eires"))
    npt.assert_allclose(column(logs["OUTPUT"], "Cu_ppm_z"), (residual - residual.mean()) / residual.std(ddof=1))


@pytest.mark.parametrize("crs", ["EPSG:32640", "EPSG:4326", "EPSG:32639"])
def test_classes_from_geological_polygons(geohalo, make_layer, geology, column, crs):
    columns, positions = survey()
    layer = make_layer(columns, positions)
    result = run_index(geohalo, layer, GEOLOGY=geology(crs), GEOLOGY_FIELD="ROCK")
    output = result["OUTPUT"]
    assert column(output, "geology_class") == columns["rock"]
    expected = EnrichmentIndex().fit(table(columns), columns["rock"]).transform(table(columns), columns["rock"])
    same(output, column, expected)
    assert output.fields().names()[len(columns)] == "geology_class"


def test_samples_outside_every_polygon_form_a_class(geohalo, make_layer, geology, column, log):
    columns, positions = survey()
    positions[7] = np.nan
    # a gap of 1 km between the strips, and no rock class on the third
    parameters = {
        "INPUT": make_layer(columns, positions),
        "GEOLOGY": geology(values=("granite", "andesite", None), width=2000),
        "GEOLOGY_FIELD": "ROCK",
        "OUTPUT": "memory:",
    }
    output = geohalo("enrichmentindex", parameters, feedback=log)["OUTPUT"]
    east = (positions[:, 0] - 500000) % 9000
    expected = []
    for row, x in enumerate(east):
        strip = {0: "granite", 1: "andesite", 2: "unknown"}[int(x // 3000)] if x == x else "unknown"
        expected.append("outside" if x % 3000 > 2000 else strip)
        assert row == 7 or x == x
    assert column(output, "geology_class") == expected
    outside = expected.count("outside")
    assert f"{outside} samples lie outside every polygon of the geology" in log.textLog()
    assert f"{expected.count('unknown')} samples without a class" in log.textLog()
    index = EnrichmentIndex().fit(table(columns), expected).transform(table(columns), expected)
    npt.assert_allclose(column(output, "Cu_ppm_ei"), index.column("Cu_ppm"))


def test_codes_of_rocks_are_written_as_text(geohalo, make_layer, geology, column):
    columns, positions = survey()
    layer = make_layer(columns, positions)
    codes = run_index(geohalo, layer, GEOLOGY=geology(values=(20.0, 31.0, 4.0)), GEOLOGY_FIELD="ROCK")["OUTPUT"]
    assert set(column(codes, "geology_class")) == {"20", "31", "4"}
    named = run_index(geohalo, layer, GEOLOGY=geology(), GEOLOGY_FIELD="ROCK")["OUTPUT"]
    assert column(codes, "Au_ppb_ei") == column(named, "Au_ppb_ei")


def test_samples_in_degrees(geohalo, make_layer, geology, column):
    columns, positions = survey()
    transform = qgis_core.QgsCoordinateTransform(
        qgis_core.QgsCoordinateReferenceSystem("EPSG:32640"),
        qgis_core.QgsCoordinateReferenceSystem("EPSG:4326"),
        qgis_core.QgsProject.instance(),
    )
    degrees = [(p.x(), p.y()) for p in (transform.transform(x, y) for x, y in positions.tolist())]
    layer = make_layer(columns, degrees, "EPSG:4326")
    output = run_index(geohalo, layer, GEOLOGY=geology(), GEOLOGY_FIELD="ROCK")["OUTPUT"]
    assert column(output, "geology_class") == columns["rock"]
    assert output.crs().authid() == "EPSG:4326"


def test_reference_systems_are_asked_for(geohalo, make_layer, geology, column):
    columns, positions = survey()
    layer = make_layer(columns, positions, "")
    layer.setCrs(qgis_core.QgsCoordinateReferenceSystem())
    given = {"GEOLOGY": geology(), "GEOLOGY_FIELD": "ROCK"}
    refused(geohalo, "The samples have no coordinate reference system", layer, **given)
    output = run_index(geohalo, layer, CRS=qgis_core.QgsCoordinateReferenceSystem("EPSG:32640"), **given)["OUTPUT"]
    assert column(output, "geology_class") == columns["rock"]
    given["GEOLOGY"].setCrs(qgis_core.QgsCoordinateReferenceSystem())
    refused(geohalo, "Geology. has no coordinate reference system", make_layer(columns, positions), **given)


def test_choices_that_do_not_go_together(geohalo, make_layer, geology, tmp_path):
    columns, positions = survey()
    layer, rocks = make_layer(columns, positions), {"GEOLOGY": geology(), "GEOLOGY_FIELD": "ROCK"}
    refused(geohalo, "given by a field and by geology", layer, CLASS_FIELD="rock", **rocks)
    refused(geohalo, "needs to know the rock of each sample", layer, BACKGROUND="class")
    refused(geohalo, "needs to know the basin of each sample", layer, BACKGROUND="catchment")
    refused(geohalo, "needs the upstream areas", layer, BACKGROUND="weighted", CLASS_FIELD="rock")
    refused(geohalo, "Choose the field of the geology.*: it has ROCK", layer, GEOLOGY=geology())
    refused(geohalo, "The geology has no field AGE: it has ROCK", layer, GEOLOGY=geology(), GEOLOGY_FIELD="AGE")
    refused(geohalo, "no field lithology", layer, CLASS_FIELD="lithology")
    away = make_layer(columns, positions + 1e5)
    refused(geohalo, "No sample lies inside a polygon", away, MODEL=str(tmp_path / "model.json"), **rocks)


def test_small_classes_and_blank_ones_are_told(geohalo, make_layer, log):
    columns, positions = survey()
    columns["rock"][:4], columns["rock"][4] = ["gneiss"] * 4, None
    layer = make_layer(columns, positions)
    parameters = {"INPUT": layer, "CLASS_FIELD": "rock", "MINIMUM": 6, "OUTPUT": "memory:"}
    geohalo("enrichmentindex", parameters, feedback=log)
    assert "gneiss (4)" in log.textLog()
    assert "unknown (1)" in log.textLog()
    assert "1 samples without a class" in log.textLog()


@pytest.mark.parametrize(
    ("value", "match"),
    [
        (0.0, "Cu_ppm of sample S0 is not above zero"),
        (float("inf"), "Cu_ppm of sample S0 is infinite"),
        ("<2", "the text '<2', not a number"),
    ],
)
def test_values_that_have_no_index(geohalo, make_layer, tmp_path, value, match):
    columns, positions = survey()
    rest = columns["Cu_ppm"][1:]
    columns["Cu_ppm"] = [value, *(map(str, rest) if isinstance(value, str) else rest)]
    refused(geohalo, match, make_layer(columns, positions), CLASS_FIELD="rock", MODEL=str(tmp_path / "model.json"))


def test_layers_that_cannot_be_used(geohalo, make_layer):
    columns, positions = survey()
    refused(geohalo, "has no points", make_layer({name: [] for name in columns}, []))
    columns = {name: columns[name] for name in ("sample_id", "rock")}
    refused(geohalo, "No field looks like a concentration", make_layer(columns, positions))


def test_missing_values_and_empty_elements(geohalo, make_layer, column, log):
    columns, positions = survey()
    columns["Cu_ppm"][5], columns["Zn_ppm"] = None, [None] * 60
    layer = make_layer(columns, positions)
    output = geohalo("enrichmentindex", {"INPUT": layer, "CLASS_FIELD": "rock", "OUTPUT": "memory:"}, feedback=log)
    assert output["OUTPUT"].fields().names()[-2:] == ["Cu_ppm_ei", "Au_ppb_ei"]
    assert [row for row, value in enumerate(column(output["OUTPUT"], "Cu_ppm_ei")) if value is None] == [5]
    assert output["OUTPUT"].featureCount() == 60
    assert "without values are left out: Zn_ppm" in log.textLog()
    refused(geohalo, "Fill them in, or let samples", layer, MISSING="refuse")


def test_one_sample_is_its_own_background(geohalo, make_layer, column):
    columns, positions = survey(1)
    output = run_index(geohalo, make_layer(columns, positions), CLASS_FIELD="rock")["OUTPUT"]
    assert column(output, "Cu_ppm_ei") == [1]


def test_running_again_gives_the_same(geohalo, make_layer, column):
    layer = make_layer(*survey())
    first = run_index(geohalo, layer, CLASS_FIELD="rock")["OUTPUT"]
    again = run_index(geohalo, first, CLASS_FIELD="rock")["OUTPUT"]
    assert again.fields().names() == first.fields().names()
    assert column(again, "Cu_ppm_ei") == column(first, "Cu_ppm_ei")
    refused(geohalo, "Cu_ppm_ei cannot be used here.*choose Cu_ppm", first, ELEMENTS=["Cu_ppm_ei"])
    logs = geohalo("transformconcentrations", {"INPUT": layer, "OUTPUT": "memory:"})["OUTPUT"]
    refused(geohalo, "Cu_ppm_log10 cannot be used here", logs, ELEMENTS="Cu_ppm_log10")


def test_a_fitted_model_on_a_sheet_in_other_units(geohalo, make_layer, column, tmp_path):
    columns, positions = survey(seed=1)
    path = str(tmp_path / "model.json")
    result = run_index(geohalo, make_layer(columns, positions), CLASS_FIELD="rock", MODEL=path)
    assert result["MODEL"] == path
    model = EnrichmentIndex().fit(table(columns), columns["rock"])
    columns, positions = survey(20, seed=2)
    expected = model.transform(table(columns), columns["rock"])
    sheet = {
        "Cu": columns["Cu_ppm"],
        "Cu_ppb": [1000 * v for v in columns["Cu_ppm"]],
        "Zn_pct": [v / 1e4 for v in columns["Zn_ppm"]],
        "Au_ppb": columns["Au_ppb"],
        "rock": columns["rock"],
    }
    layer = make_layer(sheet, positions)
    # the class field is the one the model was fitted with, if the user names no other
    output = run_index(geohalo, layer, FITTED=path)["OUTPUT"]
    for name, field in (("Cu_ppm", "Cu_ppb_ei"), ("Zn_ppm", "Zn_pct_ei"), ("Au_ppb", "Au_ppb_ei")):
        npt.assert_allclose(column(output, field), expected.column(name), rtol=1e-9)
    assert "Cu_ei" not in output.fields().names()
    sheet["lithology"] = sheet.pop("rock")
    layer = make_layer(sheet, positions)
    refused(geohalo, "no field rock", layer, FITTED=path)
    output = run_index(geohalo, layer, FITTED=path, CLASS_FIELD="lithology", ELEMENTS=["Au_ppb"])["OUTPUT"]
    npt.assert_allclose(column(output, "Au_ppb_ei"), expected.column("Au_ppb"))
    transform = str(tmp_path / "transform.json")
    geohalo("transformconcentrations", {"INPUT": layer, "OUTPUT": "memory:", "MODEL": transform})
    refused(geohalo, "holds a 'transform' model, and this step needs 'enrichment'", layer, FITTED=transform)


def test_new_rocks_are_told(geohalo, make_layer, tmp_path, log):
    columns, positions = survey()
    path = str(tmp_path / "model.json")
    run_index(geohalo, make_layer(columns, positions), CLASS_FIELD="rock", MODEL=path)
    columns["rock"][0] = "marble"
    layer = make_layer(columns, positions)
    geohalo("enrichmentindex", {"INPUT": layer, "FITTED": path, "OUTPUT": "memory:"}, feedback=log)
    assert "no training samples of marble" in log.textLog()


def test_records_survive_in_a_file_and_feed_the_next_step(geohalo, make_layer, geology, column, tmp_path):
    from geohalo.algorithms.records import read_records

    path = str(tmp_path / "index.gpkg")
    given = {"GEOLOGY": geology(), "GEOLOGY_FIELD": "ROCK", "OUTPUT": path}
    run_index(geohalo, make_layer(*survey()), **given)
    (record,) = read_records(qgis_core.QgsVectorLayer(path, "index", "ogr"))
    assert record["class_field"] == "geology_class"
    assert record["columns"] == {name: f"{name}_ei" for name in NAMES}
    assert record["sources"] == {name: name for name in NAMES}
    assert record["step"].background_ == "class"
    logs = geohalo("transformconcentrations", {"INPUT": path, "OUTPUT": "memory:"})["OUTPUT"]
    npt.assert_allclose(column(logs, "Au_ppb_log10"), np.log10(column(logs, "Au_ppb_ei")))
    # once found, the rock is a field like any other
    again = run_index(geohalo, path, CLASS_FIELD="geology_class")["OUTPUT"]
    npt.assert_allclose(column(again, "Zn_ppm_ei"), column(logs, "Zn_ppm_ei"), rtol=1e-5)  # raw field of 5 decimals


def test_rocks_of_a_real_survey(geohalo, surveys, column):
    """Stream sediments of NW British Columbia, classes from the geological map against the core on the same classes."""
    path = surveys / "bc-stewart" / "bc-stewart.gpkg"
    names = ["Ni_ppm", "Cu_ppm"]
    parameters = {"GEOLOGY": f"{path}|layername=geology", "GEOLOGY_FIELD": "ROCK_CLASS", "ELEMENTS": names}
    output = run_index(geohalo, f"{path}|layername=stream_sediments", **parameters)["OUTPUT"]
    classes = column(output, "geology_class")
    assert len(classes) == 2354
    assert classes.count("outside") < 5
    values = table({name: column(output, name) for name in names}, names)
    same(output, column, EnrichmentIndex().fit(values, classes).transform(values, classes))
    # in the sedimentary rocks nickel is high by nature
    index, nickel = np.log(column(output, "Ni_ppm_ei")), np.log(column(output, "Ni_ppm"))
    shares = []
    for logs in (nickel, index):
        means = {name: logs[np.array(classes) == name].mean() for name in set(classes)}
        shares.append(np.var([means[name] for name in classes]) / np.var(logs))
    assert shares[0] > 5 * shares[1]


def test_a_missing_package_is_named_where_it_is_needed(geohalo, make_layer, monkeypatch):
    from geohalo.algorithms import base

    columns, positions = survey()
    columns["granite_km2"] = [1.0] * 60
    layer = make_layer(columns, positions)
    monkeypatch.setattr(base, "find_spec", lambda name: None)
    refused(
        geohalo, "“regression” needs the Python package scipy", layer, BACKGROUND="regression", AREAS=["granite_km2"]
    )
    assert run_index(geohalo, layer, BACKGROUND="weighted", AREAS=["granite_km2"])["CLASSES"] == 1

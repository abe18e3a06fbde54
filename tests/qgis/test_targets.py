"""Targets in QGIS: outlines, ranks, fingerprints, occurrences and rocks of a known map; planted deposits come first."""

import numpy as np
import numpy.testing as npt
import pytest

WEST, NORTH, CELL = 500_000, 3_800_000, 100


def table_of(layer):
    from qgis.core import NULL

    names = layer.fields().names()
    rows = [[None if value == NULL else value for value in feature.attributes()] for feature in layer.getFeatures()]
    return {name: [row[place] for row in rows] for place, name in enumerate(names)}


def centres(cells, columns):
    return np.column_stack([WEST + (cells % columns + 0.5) * CELL, NORTH - (cells // columns + 0.5) * CELL])


def box(left, top, columns, rows):
    """Ring around cells of the map."""
    west, north = WEST + left * CELL, NORTH - top * CELL
    east, south = west + columns * CELL, north - rows * CELL
    return [(west, south), (east, south), (east, north), (west, north), (west, south)]


@pytest.fixture
def rank(geohalo, log):
    """Return a function: parameters -> outputs; what was said is in `log`."""

    def run(**parameters):
        return geohalo("targets", {"OUTPUT": "memory:", **parameters}, feedback=log)

    return run


@pytest.fixture
def codes():
    """20 x 30 cells: two squares that touch at a corner, a ring around a hole, a speck, and a halo."""
    codes = np.ones((20, 30), np.uint8)
    codes[1:12, 1:12] = 2
    codes[2:5, 2:5] = codes[5:8, 5:8] = 3
    codes[10:15, 20:25] = 3
    codes[12, 22] = 1
    codes[18, 2] = 3
    codes[19, 29] = 0
    return codes


def test_outlines_areas_and_ranks_of_a_known_map(rank, codes, make_raster, log):
    path = make_raster(codes, "anomalies")
    result = rank(INPUT=path)
    table = table_of(result["OUTPUT"])
    # 24 cells in the ring, 18 in the squares; the speck is smaller than four cells
    npt.assert_allclose(table["area_km2"], [0.24, 0.18])
    assert table["rank"] == [1, 2]
    npt.assert_allclose(table["rank_value"], table["area_km2"])
    assert set(table["score"] + table["fingerprint"] + table["host_rock"] + table["n_occurrences"]) == {None}
    assert result["N_TARGETS"] == 2
    npt.assert_allclose(result["AREA_PERCENT"], 100 * 42 / 599)
    assert "Parts of less than 0.04 km², left out: 1." in log.textLog()
    shapes = [feature.geometry() for feature in result["OUTPUT"].getFeatures()]
    assert all(shape.isGeosValid() for shape in shapes)
    npt.assert_allclose([shape.area() for shape in shapes], [240_000, 180_000])
    assert [len(shape.asMultiPolygon()) for shape in shapes] == [1, 2]
    # the ring keeps its hole, and its centre lies in the ring
    assert len(shapes[0].asMultiPolygon()[0]) == 2
    from qgis.core import QgsGeometry, QgsPointXY

    for shape, x, y in zip(shapes, table["x"], table["y"]):
        assert shape.contains(QgsGeometry.fromPointXY(QgsPointXY(x, y)))


def test_other_classes_and_least_areas(rank, codes, make_raster):
    path = make_raster(codes, "anomalies")
    npt.assert_allclose(table_of(rank(INPUT=path, CLASSES="2, 3")["OUTPUT"])["area_km2"], [1.21, 0.24])
    assert rank(INPUT=path, MINIMUM_AREA=0)["N_TARGETS"] == 3
    assert rank(INPUT=path, MINIMUM_AREA=0.18)["N_TARGETS"] == 2
    assert rank(INPUT=path, MINIMUM_AREA=0.19)["N_TARGETS"] == 1


def test_rank_is_score_by_area_by_agreement(rank, codes, make_raster, log):
    scores = np.full((20, 30), 0.2, np.float32)
    scores[:9, :9] = 0.8
    agreement = np.full((20, 30), 0.5, np.float32)
    agreement[3, 3] = np.nan
    path = make_raster(codes, "anomalies")
    given = {"SCORES": make_raster(scores, "scores"), "AGREEMENT": make_raster(agreement, "agreement")}
    table = table_of(rank(INPUT=path, **given)["OUTPUT"])
    npt.assert_allclose(table["area_km2"], [0.18, 0.24])
    npt.assert_allclose(table["score"], [0.8, 0.2], rtol=1e-6)
    npt.assert_allclose(table["agreement"], [0.5, 0.5])
    npt.assert_allclose(table["rank_value"], [0.8 * 0.18 * 0.5, 0.2 * 0.24 * 0.5], rtol=1e-6)
    logarithms = make_raster(np.log(scores), "logarithms")
    table = table_of(rank(INPUT=path, SCORES=logarithms)["OUTPUT"])
    npt.assert_allclose(table["score"], np.log([0.8, 0.2]), rtol=1e-6)
    npt.assert_allclose(table["rank_value"], [0.18 * 0.8 / 1.8, 0.24 * 0.2 / 1.2], rtol=1e-6)
    assert "logarithms has values below zero" in log.textLog()


@pytest.fixture
def samples(make_layer, codes):
    """A sample in every cell: As four times the background in the ring, Au three times in the squares, Ni the same."""
    rng = np.random.default_rng(3)
    cells = np.arange(600)
    As, Au, Ni = rng.lognormal(2, 0.2, 600), rng.lognormal(1, 0.2, 600), rng.lognormal(3, 0.2, 600)
    ring, squares = np.zeros((2, 20, 30), bool)
    ring[10:15, 20:25], squares[2:8, 2:8] = True, True
    As[ring.ravel() & (codes.ravel() == 3)] *= 4
    Au[squares.ravel() & (codes.ravel() == 3)] *= 3
    layer = make_layer({"As_ppm": As.tolist(), "Au_ppb": Au.tolist(), "Ni_ppm": Ni.tolist()}, centres(cells, 30))
    return layer, As, Au


def test_fingerprints_are_medians_beside_those_of_the_background(rank, codes, make_raster, samples, log):
    layer, As, Au = samples
    table = table_of(rank(INPUT=make_raster(codes, "anomalies"), SAMPLES=layer)["OUTPUT"])
    own, background = np.zeros((2, 600), bool)
    own[:] = (codes.ravel() == 3) & (np.arange(600) // 30 >= 10) & (np.arange(600) % 30 >= 20)
    # the halo is no background
    background[:] = codes.ravel() == 1
    assert table["n_samples"] == [24, 18]
    assert table["fingerprint"][0] == f"As x{np.median(As[own]) / np.median(As[background]):.1f}"
    assert table["fingerprint"][1].startswith("Au x")
    assert table["strongest"] == ["As", "Au"]
    assert max(table["p_value"]) < 1e-6
    assert f"The background is {background.sum()} samples." in log.textLog()
    chosen = table_of(rank(INPUT=make_raster(codes, "a"), SAMPLES=layer, ELEMENTS=["Ni_ppm"])["OUTPUT"])
    assert chosen["fingerprint"] == ["none above the background"] * 2
    assert chosen["p_value"] == [None, None]


def test_on_a_map_of_other_classes_all_else_is_background(rank, codes, make_raster, samples, log):
    layer, _, _ = samples
    rank(INPUT=make_raster(np.where(codes == 2, 7, codes).astype(np.uint8), "units"), SAMPLES=layer)
    assert f"The background is {np.isin(codes, (1, 2)).sum()} samples." in log.textLog()


def test_nearest_occurrence_and_host_rock(rank, codes, make_raster, make_layer, make_polygons):
    # one in the ring, one 150 m east of it; one 300 m west of the squares' western edge
    places = [(WEST + 2050, NORTH - 1050), (WEST + 2650, NORTH - 1050), (WEST - 100, NORTH - 350)]
    deposits = make_layer({"Name": ["Ring Mine", "Near Ring", "West"]}, places, name="deposits")
    rocks = make_polygons([box(0, 0, 21, 20), box(21, 0, 9, 20)], {"rock": ["shale", "granite"]}, name="geology")
    result = rank(
        INPUT=make_raster(codes, "anomalies"), OCCURRENCES=deposits, GEOLOGY=rocks, GEOLOGY_FIELD="rock"
    )  # fmt: skip
    table = table_of(result["OUTPUT"])
    assert table["nearest_occurrence"] == ["Ring Mine", "West"]
    npt.assert_allclose(table["distance_m"], [0, 300])
    assert table["n_occurrences"] == [1, 0]
    assert result["N_WITH_OCCURRENCES"] == 1
    assert table["host_rock"] == ["granite", "shale"]
    # five of the ring's 24 cells are on shale
    npt.assert_allclose(table["host_percent"], [100 * 19 / 24, 100])


def test_the_layer_opens_labelled_by_rank(rank, codes, make_raster, tmp_path):
    from qgis.core import QgsVectorLayer

    path = str(tmp_path / "targets.gpkg")
    rank(INPUT=make_raster(codes, "anomalies"), OUTPUT=path)
    layer = QgsVectorLayer(path, "targets", "ogr")
    assert layer.labelsEnabled()
    assert layer.labeling().settings().fieldName == "rank"
    layer.loadDefaultMetadata()
    assert '"targets"' in layer.metadata().history()[-1]
    assert [feature["rank"] for feature in layer.getFeatures()] == [1, 2]


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"CLASSES": "high"}, "The classes high are no numbers"),
        ({"SCORES": "half"}, "anomalies and half are not on one grid"),
        ({"SCORES": "regrets"}, "regrets holds regrets, of which the least is best"),
        ({"AGREEMENT": "percent"}, "percent has values outside 0 to 1"),
        ({"GEOLOGY": "geology"}, "Choose the field that holds the rocks of the geology: it has rock"),
        ({"INPUT": "degrees"}, "degrees is in degrees"),
        ({"SAMPLES": "text", "ELEMENTS": "As_ppm"}, "As_ppm of sample feature 1 is the text '<5'"),
    ],
)
def test_refusals(rank, codes, make_raster, make_layer, make_polygons, tmp_path, change, text):
    made = {
        "half": lambda: make_raster(codes[:10], "half"),
        "regrets": lambda: make_raster(codes / 10.0, "regrets", scale="regret"),
        "percent": lambda: make_raster(codes * 10.0, "percent"),
        "geology": lambda: make_polygons([box(0, 0, 9, 9)], {"rock": ["shale"]}),
        "degrees": lambda: make_raster(codes, "degrees", 57, 35, 0.001, "EPSG:4326"),
        "text": lambda: make_layer({"As_ppm": ["<5", "7"]}, [(WEST + 50, NORTH - 50), (WEST + 250, NORTH - 250)]),
    }
    change = {name: made[value]() if value in made else value for name, value in change.items()}
    output = str(tmp_path / "refused.gpkg")
    with pytest.raises(Exception, match=text):
        rank(**{"INPUT": make_raster(codes, "anomalies"), "OUTPUT": output, **change})
    assert not list(tmp_path.glob("refused*"))


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"CLASSES": "4"}, "anomalies has no cell of class 4 (it has 1, 2, 3): there are no targets"),
        ({"MINIMUM_AREA": 5}, "None of the 3 connected parts has 5 km² (the largest has 0.24 km²)"),
    ],
)
def test_a_map_without_targets_is_a_result(rank, codes, make_raster, log, change, text):
    result = rank(INPUT=make_raster(codes, "anomalies"), **change)
    assert text in log.textLog()
    assert result["N_TARGETS"] == 0
    assert result["OUTPUT"].featureCount() == 0
    assert "fingerprint" in result["OUTPUT"].fields().names()


INDICATORS = {"copper": ["Cu_ppm", "Au_ppb", "Mo_ppm", "Bi_ppm"], "lead": ["Pb_ppm", "Zn_ppm", "Ag_ppm", "Cd_ppm"]}


def test_planted_deposits_are_the_first_targets_of_the_sample_survey(geohalo, rank, make_raster, make_layer, tmp_path):
    """Three maps of the sample survey, fused, give targets; the truth tells which are right."""
    from geohalo.core.censoring import CensoredReplacement
    from geohalo.core.grid import Grid
    from geohalo.core.laboratory import read_assays
    from geohalo.core.support import SampleSupport
    from geohalo.core.synthetic_survey import sample_survey
    from geohalo.core.transforms import Transform

    survey = sample_survey()
    assays = read_assays(survey.columns, coordinates=survey.coordinates, labels=survey.ids)
    replaced = CensoredReplacement(replacement="auto").fit(assays).transform(assays)
    scores = Transform("log10").fit(replaced).transform(replaced)
    scores = (scores.values - np.nanmean(scores.values, axis=0)) / np.nanstd(scores.values, axis=0), list(scores.names)
    xy = survey.coordinates
    grid = Grid.snapped(*(xy.min(axis=0) - 500), *(xy.max(axis=0) + 500), 500.0)
    support = SampleSupport(xy, grid)
    paths = []
    for name, elements in {**INDICATORS, "both": sum(INDICATORS.values(), [])}.items():
        columns = scores[0][:, [scores[1].index(element) for element in elements]]
        means = np.nanmean(columns, axis=1)
        raster = support.raster(means if name != "both" else np.nanmax(columns, axis=1)).astype(np.float32)
        paths.append(make_raster(raster, name, grid.west, grid.north, 500, survey.crs))
    known = [(one.easting, one.northing) for one in survey.occurrences]
    deposits = make_layer({"name": [one.name for one in survey.occurrences]}, known, survey.crs, "known")
    out = {key: str(tmp_path / f"{key}.tif") for key in ("OUTPUT", "CLASSES", "AGREEMENT")}
    fused = geohalo("maximinfusion", {"INPUTS": paths, "OCCURRENCES": deposits, "RULE": "mean", **out})
    assert fused["HELD_OUT_P"] < 1e-6
    values = {name: replaced.values[:, replaced.names.index(name)].tolist() for name in sum(INDICATORS.values(), [])}
    table = table_of(
        rank(
            INPUT=fused["CLASSES"],
            SCORES=fused["OUTPUT"],
            AGREEMENT=fused["AGREEMENT"],
            SAMPLES=make_layer(values, xy, survey.crs),
            OCCURRENCES=deposits,
        )["OUTPUT"]
    )
    truth = survey.truth
    planted = Grid(truth.west, truth.north, truth.cell_size, *truth.classes.shape)
    at = truth.classes.ravel()[planted.cells_of(np.column_stack([table["x"], table["y"]]))]
    # the five first lie on planted anomalies or their halos, which are a seventh of the sheet
    assert (at[:5] >= 2).all()
    found = {name.rsplit(" ", 1)[0] for name, n in zip(table["nearest_occurrence"][:5], table["n_occurrences"]) if n}
    assert {"Red Ridge", "Old Adit"} <= found
    assert all(p < 0.01 for p in table["p_value"][:5])


def test_elements_with_text_are_left_out_unless_asked_for(geohalo, make_layer, make_raster, column, log):
    from qgis.core import QgsProcessingException

    codes = np.ones((20, 20), np.uint8)
    codes[5:10, 5:10] = 3
    places = [(500_050 + 200 * (row % 10), 3_800_000 - 50 - 200 * (row // 10)) for row in range(100)]
    random = np.random.default_rng(0)
    columns = {
        "Cu_ppm": (10 * np.exp(0.2 * random.normal(size=100))).tolist(),
        "As_ppm": ["<0.5"] * 50 + ["2"] * 50,
    }
    samples = make_layer(columns, places)
    given = {"INPUT": make_raster(codes, "anomaly"), "SAMPLES": samples, "OUTPUT": "memory:"}
    found = geohalo("targets", given, feedback=log)["OUTPUT"]
    assert "hold text such as <0.5: As_ppm" in log.textLog()
    inside = sum(500 <= x - 500_000 < 1000 and 500 <= 3_800_000 - y < 1000 for x, y in places)
    assert column(found, "n_samples") == [inside]
    with pytest.raises(QgsProcessingException, match="As_ppm of sample"):
        geohalo("targets", {**given, "ELEMENTS": ["As_ppm"]})

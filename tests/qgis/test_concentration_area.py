"""Concentration-area plots of rasters, polygons and points: the core's figures, classes, refusals."""

import numpy as np
import numpy.testing as npt
import pytest

WEST, NORTH, CELL = 500_000, 3_800_000, 100


@pytest.fixture(scope="module")
def values():
    """Two populations of 60 x 80 cells, whose power changes at 10, with a hole."""
    share = np.random.default_rng(31).uniform(size=(60, 80))
    found = np.where(share > 0.1, share**-1.0, 10 * (share / 0.1) ** -0.25).astype(np.float32)
    found[:5, :7] = np.nan
    return found


@pytest.fixture
def run(geohalo, log):
    def go(**parameters):
        return geohalo("concentrationarea", {"BOOTSTRAP": 100, **parameters}, feedback=log), log.textLog()

    return go


def table_of(layer):
    from qgis.core import NULL

    names = layer.fields().names()
    rows = [[None if value == NULL else value for value in feature.attributes()] for feature in layer.getFeatures()]
    return {name: [row[place] for row in rows] for place, name in enumerate(names)}


def cells_of(path):
    from osgeo import gdal

    dataset = gdal.Open(path)
    return dataset.ReadAsArray(), dataset.GetGeoTransform()


def test_a_raster_is_parted_at_its_break(run, make_raster, values, tmp_path):
    from geohalo.core.concentration_area import concentration_area
    from qgis.core import QgsRasterLayer

    result, said = run(
        INPUT=make_raster(values, "Au"), TABLE="memory:", SEGMENTS="memory:", CHART=str(tmp_path / "c.svg"),
        OUTPUT=str(tmp_path / "o.tif"),
    )  # fmt: skip
    expected = concentration_area(values, np.full(values.shape, 0.01))
    assert len(expected.thresholds)
    npt.assert_allclose([float(text) for text in result["THRESHOLDS"].split(";")], expected.thresholds, rtol=1e-9)
    assert (result["N_THRESHOLDS"], result["HIGHEST_THRESHOLD"]) == (len(expected.thresholds), expected.thresholds[-1])
    npt.assert_allclose(min(abs(np.log(expected.thresholds / 10))), 0, atol=0.25)
    table = table_of(result["TABLE"])
    assert list(table) == ["nu", "area", "segment", "fitted"]
    known = values[~np.isnan(values)]
    npt.assert_allclose(table["area"], [(known >= nu).sum() * 0.01 for nu in expected.values], rtol=1e-9)
    lines = table_of(result["SEGMENTS"])
    npt.assert_allclose(lines["slope"], expected.slopes, rtol=1e-6)
    npt.assert_allclose(sum(lines["area"]), known.size * 0.01)
    assert lines["from_low"][0] is None
    assert all(low <= high for low, high in zip(lines["from_low"][1:], lines["from_high"][1:]))
    codes, _ = cells_of(result["OUTPUT"])
    npt.assert_array_equal(codes, expected.classes(values))
    drawn = QgsRasterLayer(result["OUTPUT"], "o")
    legend = drawn.renderer().classes()
    assert [entry.value for entry in legend] == list(range(1, len(expected.slopes) + 1))
    assert legend[-1].color.name() == "#b2182b"
    assert legend[-1].label == f"{expected.thresholds[-1]:.4g} and more"
    assert "Au, threshold 1: " in said
    assert "<!-- Concentration-area plot: Au -->" in (tmp_path / "c.svg").read_text(encoding="utf-8")


def test_stated_breaks_and_band(run, make_raster, values):
    path = make_raster(np.stack([np.ones_like(values), values]), "two")
    result, said = run(INPUT=path, BAND=2, BREAKS=1)
    npt.assert_allclose(result["LOWEST_THRESHOLD"], 10, rtol=0.2)
    assert result["N_THRESHOLDS"] == 1
    with pytest.raises(Exception, match="There are 1 distinct values"):
        run(INPUT=path)


def test_only_the_study_area_counts(run, make_raster, make_polygons, values):
    from geohalo.core.concentration_area import concentration_area

    east, south = WEST + 40 * CELL, NORTH - 60 * CELL
    mask = make_polygons([[(WEST, south), (east, south), (east, NORTH), (WEST, NORTH)]])
    result, _ = run(INPUT=make_raster(values), MASK=mask, BREAKS=1, BOOTSTRAP=0)
    npt.assert_allclose(result["LOWEST_THRESHOLD"], concentration_area(values[:, :40], breaks=1).thresholds[0])


def test_polygons_count_by_their_area(run, make_polygons, tmp_path):
    from geohalo.core.concentration_area import concentration_area

    rng = np.random.default_rng(32)
    scores, sides = np.exp(rng.normal(size=64)), rng.uniform(300, 900, 64)
    corners = [(WEST + 1000 * (row % 8), NORTH - 1000 * (row // 8)) for row in range(64)]
    rings = [[(x, y), (x + side, y), (x + side, y + side), (x, y + side)] for (x, y), side in zip(corners, sides)]
    result, _ = run(
        INPUT=make_polygons(rings, {"score": scores.tolist()}), CLASS_FIELD="score", BREAKS=2, TABLE="memory:",
        OUTPUT=str(tmp_path / "o.tif"), CELL_SIZE=100,
    )  # fmt: skip
    expected = concentration_area(scores, sides**2 / 1e6, breaks=2)
    npt.assert_allclose(table_of(result["TABLE"])["area"], expected.areas, rtol=1e-6)
    npt.assert_allclose(result["HIGHEST_THRESHOLD"], expected.thresholds[1], rtol=1e-6)
    codes, (west, size, _, north, _, _) = cells_of(result["OUTPUT"])
    at = [
        codes[int((north - y - side / 2) / size), int((x + side / 2 - west) / size)]
        for (x, y), side in zip(corners, sides)
    ]
    npt.assert_array_equal(at, expected.classes(scores))


def test_points_are_counted(run, make_layer, make_polygons, values, tmp_path):
    from geohalo.core.concentration_area import concentration_area

    one = values[5:25, ::2].ravel()
    places = [(WEST + 10 * row, NORTH - 7 * (row % 90)) for row in range(len(one))]
    layer = make_layer({"Au_ppb": one.tolist()}, places)
    result, said = run(
        INPUT=layer, CLASS_FIELD="Au_ppb", BREAKS=1, TABLE="memory:", CHART=str(tmp_path / "c.svg"),
        OUTPUT=str(tmp_path / "o.tif"),
    )  # fmt: skip
    expected = concentration_area(one, breaks=1)
    npt.assert_array_equal(table_of(result["TABLE"])["area"], expected.areas)
    npt.assert_allclose(result["LOWEST_THRESHOLD"], expected.thresholds[0])
    assert "No raster is made of points" in said
    assert "OUTPUT" not in result
    assert not (tmp_path / "o.tif").exists()
    assert "<!-- Number-size plot: Au_ppb -->" in (tmp_path / "c.svg").read_text(encoding="utf-8")
    box = make_polygons(
        [[(WEST - 1, NORTH - 1000), (WEST + 4000.5, NORTH - 1000), (WEST + 4000.5, NORTH + 1), (WEST - 1, NORTH + 1)]]
    )
    part, _ = run(INPUT=layer, CLASS_FIELD="Au_ppb", MASK=box, TABLE="memory:")
    assert max(table_of(part["TABLE"])["area"]) == 401


def test_breaks_of_a_single_population_are_called_chance(run, make_raster, values):
    """Chance bends the tail of one power law, and the criterion takes that for breaks."""
    share = np.random.default_rng(2).uniform(size=(60, 80))
    result, said = run(INPUT=make_raster(share**-0.5), SEGMENTS="memory:")
    assert result["N_THRESHOLDS"] > 0
    assert result["N_DISTINGUISHABLE"] == 0
    assert table_of(result["SEGMENTS"])["distinguishable"] == [None] + [0] * result["N_THRESHOLDS"]
    assert "may be chance: by the bootstrap the slope may be the same" in said
    assert run(INPUT=make_raster(values), BREAKS=1)[0]["N_DISTINGUISHABLE"] == 1


def test_one_line_has_no_threshold(run, make_polygons, tmp_path):
    """Polygons whose areas leave exactly one power law."""
    scores = 1.2 ** np.arange(40)
    above = scores**-1.0
    sides = 20_000 * np.sqrt(above - np.append(above[1:], 0))
    rings = [[(x, 0), (x + side, 0), (x + side, side), (x, side)] for x, side in zip(30_000 * np.arange(40), sides)]
    result, said = run(
        INPUT=make_polygons(rings, {"score": scores.tolist()}), CLASS_FIELD="score", OUTPUT=str(tmp_path / "o.tif")
    )
    assert (result["N_THRESHOLDS"], result["THRESHOLDS"]) == (0, "")
    assert result["HIGHEST_THRESHOLD"] is None
    assert "it has no threshold" in said
    assert set(np.unique(cells_of(result["OUTPUT"])[0])) == {0, 1}


def test_same_seed_same_intervals(run, make_raster, values):
    path = make_raster(values)
    one, two, other = (
        table_of(run(INPUT=path, SEED=seed, SEGMENTS="memory:")[0]["SEGMENTS"])["from_low"] for seed in (1, 1, 2)
    )
    assert one == two != other


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (lambda v: v - 2.0, "needs values above zero, and one is"),
        (lambda v: np.ceil(np.minimum(v, 5)), "There are 4 distinct values"),
        (lambda v: v * np.nan, "has no data in the study area"),
    ],
)
def test_maps_without_a_curve_are_refused(run, make_raster, values, tmp_path, change, text):
    with pytest.raises(Exception, match=text):
        run(INPUT=make_raster(change(values)), TABLE=str(tmp_path / "t.gpkg"), OUTPUT=str(tmp_path / "o.tif"))
    assert not (tmp_path / "t.gpkg").exists()
    assert not (tmp_path / "o.tif").exists()


def test_points_and_polygons_need_a_field_of_numbers(run, make_layer, make_polygons):
    points = make_layer({"Au": [1.0], "rock": ["a"]}, [(WEST, NORTH)])
    with pytest.raises(Exception, match="has points: choose the field of their values among Au, rock"):
        run(INPUT=points)
    with pytest.raises(Exception, match="has no field Ag: it has Au, rock"):
        run(INPUT=points, CLASS_FIELD="Ag")
    with pytest.raises(Exception, match="rock of sample feature 1 is the text 'a'"):
        run(INPUT=points, CLASS_FIELD="rock")
    ring = [(WEST, NORTH), (WEST + 10, NORTH), (WEST + 10, NORTH + 10)]
    with pytest.raises(Exception, match="are text, not numbers: choose a field of numbers"):
        run(INPUT=make_polygons([ring], {"rock": ["a"]}), CLASS_FIELD="rock")

"""The tool that shows variograms, on layers as users have them."""

import csv
import re

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.experimental_variogram import experimental_variogram

N = 80


def survey():
    random = np.random.default_rng(2)
    places = random.uniform(0, 6000, (N, 2)) + [500000, 3900000]
    return places, np.sin(places[:, 0] / 1500) + 0.3 * random.normal(size=N)


PLACES, SCORES = survey()


def test_meuse_as_gstat_has_it(geohalo, make_layer, meuse, surveys, column):
    layer = make_layer({"zinc": meuse[1]}, meuse[0], "EPSG:28992")
    result = geohalo("experimentalvariogram", {"INPUT": layer, "FIELD": "zinc", "TABLE": "memory:"})
    with open(surveys / "reference/kriging/meuse_logzinc_variogram.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    table = result["TABLE"]
    assert table.fields().names() == ["azimuth", "lower", "upper", "distance", "semivariance", "pairs"]
    assert column(table, "pairs") == [int(row["np"]) for row in rows]
    npt.assert_allclose(column(table, "distance"), [float(row["dist"]) for row in rows], atol=1e-6)
    npt.assert_allclose(column(table, "semivariance"), [float(row["gamma"]) for row in rows], atol=1e-6)
    assert column(table, "azimuth") == [None] * 15
    npt.assert_allclose(column(table, "lower"), np.arange(15) * result["LAG_USED"], atol=1e-6)
    npt.assert_allclose(column(table, "upper"), np.arange(1, 16) * result["LAG_USED"])
    assert result["CUTOFF_USED"] == pytest.approx(15 * result["LAG_USED"])
    assert result["N_SAMPLES"] == 155
    assert result["VARIANCE"] == pytest.approx(np.var(meuse[1], ddof=1))
    assert "CHART" not in result


def test_every_choice_reaches_the_core(geohalo, make_layer, column):
    layer = make_layer({"F1": SCORES}, PLACES)
    parameters = {
        "INPUT": layer,
        "FIELD": "F1",
        "LAG": 400,
        "CUTOFF": 2500,
        "AZIMUTH": 210,
        "TOLERANCE": 15,
        "BANDWIDTH": 600,
        "ESTIMATOR": "cressie",
        "TABLE": "memory:",
    }
    result = geohalo("experimentalvariogram", parameters)
    expected = experimental_variogram(PLACES, SCORES, 400, 2500, 30, 15, 600, "cressie")
    npt.assert_allclose(column(result["TABLE"], "semivariance"), expected.semivariance[:, 0])
    npt.assert_array_equal(column(result["TABLE"], "pairs"), expected.pairs)
    npt.assert_allclose(column(result["TABLE"], "upper"), expected.upper)
    assert set(column(result["TABLE"], "azimuth")) == {30.0}
    # the last class ends where the longest distance is
    assert (column(result["TABLE"], "lower")[-1], column(result["TABLE"], "upper")[-1]) == (2400, 2500)


def test_four_directions_and_both_charts(geohalo, make_layer, column, tmp_path):
    layer = make_layer({"Cu_ppm": np.exp(SCORES)}, PLACES)
    outputs = {"CHART": str(tmp_path / "v.svg"), "MAP_CHART": str(tmp_path / "m.png"), "TABLE": "memory:"}
    parameters = {"INPUT": layer, "FIELD": "Cu_ppm", "DIRECTIONS": "four", **outputs}
    result = geohalo("experimentalvariogram", parameters)
    azimuths = np.array(column(result["TABLE"], "azimuth"))
    assert sorted(set(azimuths)) == [0, 45, 90, 135]
    pairs = np.array(column(result["TABLE"], "pairs"))
    # the four directions share all pairs among them
    assert pairs.sum() == experimental_variogram(PLACES, SCORES).pairs.sum()
    # a wave to the east changes eastwards
    gamma, distance = (np.array(column(result["TABLE"], name)) for name in ("semivariance", "distance"))
    far = distance > 1500
    assert gamma[far & (azimuths == 90)].mean() > 2 * gamma[far & (azimuths == 0)].mean()
    assert (tmp_path / "m.png").stat().st_size > 20_000
    again = geohalo("experimentalvariogram", {**parameters, "CHART": str(tmp_path / "again.svg"), "AZIMUTH": 45})
    assert sorted(set(column(again["TABLE"], "azimuth"))) == [0, 45, 90, 135]
    assert (tmp_path / "again.svg").read_bytes() == (tmp_path / "v.svg").read_bytes()


def test_gaps_duplicates_degrees_and_lost_positions(geohalo, make_layer, column, log):
    cells, places = SCORES.tolist(), PLACES.tolist()
    layer = make_layer({"id": [f"S{row}" for row in range(N + 3)], "F1": [*cells, None, 5.0, cells[0] + 2]},
                       [*places, [500000, 3900000], [np.nan, np.nan], places[0]])  # fmt: skip
    result = geohalo("experimentalvariogram", {"INPUT": layer, "FIELD": "F1", "TABLE": "memory:"}, feedback=log)
    expected = experimental_variogram(PLACES, np.append(cells[0] + 1, cells[1:]))
    npt.assert_allclose(column(result["TABLE"], "semivariance"), expected.semivariance[:, 0])
    assert result["N_SAMPLES"] == N
    text = log.textLog()
    assert "1 of 83 samples lack a value of F1 (1)" in text
    assert "1 of 83 samples have no position" in text
    assert "1 samples lie where another one does" in text


def test_degrees_are_computed_in_metres(geohalo, make_layer, log):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

    back = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32640"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    degrees = [(point.x(), point.y()) for point in (back.transform(*place) for place in PLACES.tolist())]
    layer = make_layer({"F1": SCORES}, degrees, "EPSG:4326")
    result = geohalo("experimentalvariogram", {"INPUT": layer, "FIELD": "F1"}, feedback=log)
    expected = np.hypot(*np.ptp(PLACES, axis=0)) / 3
    assert result["CUTOFF_USED"] == pytest.approx(expected, rel=1e-6)
    assert "distances and areas are computed in WGS 84 / UTM zone 40N" in log.textLog()


def test_skewed_concentrations_are_named(geohalo, make_layer, log):
    cells = np.exp(2 * np.random.default_rng(0).normal(size=N))
    layer = make_layer({"Au_ppb": cells}, PLACES)
    geohalo("experimentalvariogram", {"INPUT": layer, "FIELD": "Au_ppb"}, feedback=log)
    assert re.search(r"which is skewed: Au_ppb \(\d\.\d\). Take the logarithm", log.textLog())


@pytest.mark.parametrize(
    ("cells", "places", "parameters", "message"),
    [
        (SCORES, PLACES, {"LAG": 5000, "CUTOFF": 500}, "Classes of 5000 m up to 500 m are impossible"),
        (SCORES, PLACES, {"LAG": 0}, "Classes of 0 m"),
        (SCORES, PLACES, {"CUTOFF": 0.01}, "No pair of samples is closer than 0.01 m"),
        (SCORES, PLACES, {"LAG": 0.01}, "classes: choose a longer one"),
        (SCORES, PLACES[:1].repeat(N, axis=0), {}, "at 1 distinct position"),
        (SCORES, PLACES, {"FIELD": "Zn"}, "has no field Zn|FIELD|Zn"),
        (np.full(N, 7.0), PLACES, {}, "F1 has the same value at all samples"),
        ([None] * N, PLACES, {}, "No sample has all values"),
        ([*SCORES[:-1], None], PLACES, {"MISSING": "refuse"}, "1 of 80 samples lack a value"),
        ([*SCORES[:-1], 1e300], PLACES, {}, "F1 of sample .* is no measurement"),
        (SCORES, PLACES, {"CHART": "v.pdf"}, "written as .svg or .png"),
    ],
)
def test_bad_input_is_refused_and_nothing_written(geohalo, make_layer, tmp_path, cells, places, parameters, message):
    from qgis.core import QgsProcessingException

    outputs = {name: str(tmp_path / file) for name, file in (("TABLE", "t.csv"), ("CHART", "v.svg"))}
    given = {"FIELD": "F1", **outputs, **parameters}
    if "CHART" in parameters:
        given["CHART"] = str(tmp_path / parameters["CHART"])
    with pytest.raises(QgsProcessingException, match=message):
        geohalo("experimentalvariogram", {"INPUT": make_layer({"F1": cells}, places), **given})
    assert not list(tmp_path.iterdir())


def test_cancelling_writes_nothing(geohalo, make_layer, tmp_path):
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    class Impatient(QgsProcessingFeedback):
        def isCanceled(self):
            return True

    parameters = {"INPUT": make_layer({"F1": SCORES}, PLACES), "FIELD": "F1", "TABLE": str(tmp_path / "t.csv")}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        geohalo("experimentalvariogram", {**parameters, "CHART": str(tmp_path / "v.svg")}, feedback=Impatient())
    assert not list(tmp_path.iterdir())

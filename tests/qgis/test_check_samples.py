"""The check of a survey, through layers as users have them."""

import csv
import re
from html import unescape

import numpy as np
import pytest


@pytest.fixture(scope="session")
def csv_layer(qgis_app):
    """Return a function: path, fields of the position -> a layer as QGIS's dialog for delimited text makes it."""
    from qgis.core import QgsVectorLayer
    from qgis.PyQt.QtCore import QUrl, QUrlQuery

    def make(path, x=None, y=None, crs="EPSG:32640", **more):
        query = QUrlQuery()
        options = {"type": "csv", "detectTypes": "yes", **({"xField": x, "yField": y} if x else {"geomType": "none"})}
        for key, value in {**options, "crs": crs, **more}.items():
            query.addQueryItem(key, value)
        url = QUrl.fromLocalFile(str(path))
        url.setQuery(query)
        layer = QgsVectorLayer(url.toEncoded().data().decode(), "samples", "delimitedtext")
        assert layer.isValid()
        return layer

    return make


@pytest.fixture
def survey():
    """Columns and positions of 60 samples without fault."""
    random = np.random.default_rng(8)
    values = np.exp(0.4 * random.standard_normal((60, 4))) * [28, 67, 17, 1.5]
    names = ("Cu_ppm", "Zn_ppm", "Pb_ppm", "Au_ppb")
    columns = {name: np.round(column, 2).tolist() for name, column in zip(names, values.T)}
    columns["sample_id"] = [f"S{i}" for i in range(1, 61)]
    return columns, random.uniform(400000, 420000, (60, 2))


@pytest.fixture
def check(geohalo, tmp_path):
    """Return a function that runs the check and returns its results, the text of the page and the table's rows."""
    from qgis.core import QgsVectorLayer

    def run(layer, **more):
        path = tmp_path / "report.html"
        results = geohalo("checksamples", {"INPUT": layer, "REPORT": str(path), "TABLE": "memory:", **more})
        html = path.read_text(encoding="utf-8")
        text = re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", html)))
        table = results["TABLE"]
        table = table if isinstance(table, QgsVectorLayer) else QgsVectorLayer(table, "t", "ogr")
        rows = {feature["element"]: feature.attributeMap() for feature in table.getFeatures()}
        return results, text, rows

    return run


def test_a_clean_survey(check, make_layer, survey):
    columns, positions = survey
    results, text, rows = check(make_layer(columns, positions))
    assert "60 samples, 4 elements; nothing stands in the way." in text
    assert (results["N_SAMPLES"], results["N_PROBLEMS"]) == (60, 0)
    assert list(rows) == ["Cu_ppm", "Zn_ppm", "Pb_ppm", "Au_ppb"]
    for name in rows:
        assert rows[name]["median"] == pytest.approx(np.median(columns[name]))
        assert rows[name]["unit_guess"] == name[-3:]
    assert rows["Cu_ppm"]["n"] == 60
    # a chart of bars that are all full says nothing
    assert "Above and below detection" not in text


def test_bad_cells_are_listed_and_do_not_stop_it(check, make_layer, survey, column):
    columns, positions = survey
    columns["Cu_ppm"] = [str(value) for value in columns["Cu_ppm"]]
    columns["Cu_ppm"][3], columns["Cu_ppm"][4] = "12.5*", "n.d."
    columns["Zn_ppm"] = [f"<b>{value}" for value in columns["Zn_ppm"]]
    layer = make_layer(columns, positions)
    before = column(layer, "Cu_ppm")
    results, text, rows = check(layer)
    assert "62 cells cannot be read" in text
    assert "The first 50 of 62 are listed." in text
    assert "S4 Cu_ppm 12.5*" in text
    assert "S5 Cu_ppm n.d. and has no detection limit" in text
    assert f"S1 Zn_ppm {columns['Zn_ppm'][0]}" in text
    assert {name: row["unreadable"] for name, row in rows.items()} == {
        "Cu_ppm": 2, "Zn_ppm": 60, "Pb_ppm": 0, "Au_ppb": 0,
    }  # fmt: skip
    assert rows["Cu_ppm"]["n"] == 58
    assert "2 cells cannot be read" in rows["Cu_ppm"]["remark"]
    assert results["N_PROBLEMS"] >= 2
    # it looks and touches nothing
    assert column(layer, "Cu_ppm") == before


def test_infinite_numbers_and_refused_signs(check, make_layer, survey):
    columns, positions = survey
    columns["Cu_ppm"][0], columns["Cu_ppm"][1], columns["Cu_ppm"][2] = float("inf"), -5.0, 0.0
    _, text, rows = check(make_layer(columns, positions))
    assert rows["Cu_ppm"]["unreadable"] == 1
    assert rows["Cu_ppm"]["left_percent"] == pytest.approx(100 / 58)
    assert "Zeros were taken as missing results: Cu_ppm (1)" in text
    _, _, rows = check(make_layer(columns, positions), NEGATIVES="refuse", ZEROS="refuse")
    assert rows["Cu_ppm"]["unreadable"] == 3
    _, _, rows = check(make_layer(columns, positions), NEGATIVES="missing", MISSING_CODES="-5; 0")
    assert (rows["Cu_ppm"]["unreadable"], rows["Cu_ppm"]["n"]) == (1, 57)


def test_positions_and_sample_numbers(check, make_layer, survey):
    columns, positions = survey
    columns["sample_id"][10] = "S1"
    columns["sample_id"][11] = None
    positions[5], positions[20], positions[30] = np.nan, 0, positions[31]
    results, text, rows = check(make_layer(columns, positions))
    assert results["N_PROBLEMS"] == 5
    for words in (
        "1 sample number used more than once", "1 sample without a number", "1 sample without a position",
        "1 sample far away from the others", "1 place with more than one sample", "S31, S32",
    ):  # fmt: skip
        assert words in text
    pair = [columns["Cu_ppm"][row] for row in (30, 31)]
    assert rows["Cu_ppm"]["duplicates"] == 1
    assert rows["Cu_ppm"]["duplicate_difference_percent"] == pytest.approx(100 * abs(pair[0] - pair[1]) / np.mean(pair))


def test_reference_systems(check, make_layer, survey):
    columns, positions = survey
    degrees = positions / 1e5 + [50, 30]
    results, text, _ = check(make_layer(columns, degrees, "EPSG:4326"))
    assert "Positions are in degrees" in text
    assert "EPSG:32640" in text
    assert results["N_PROBLEMS"] == 0
    layer = make_layer(columns, positions)
    from qgis.core import QgsCoordinateReferenceSystem

    layer.setCrs(QgsCoordinateReferenceSystem())
    results, text, _ = check(layer)
    assert "The layer has no coordinate reference system" in text
    assert results["N_PROBLEMS"] == 1


def test_a_selection_and_chosen_elements(check, make_layer, survey):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

    columns, positions = survey
    layer = make_layer({**columns, "W": columns["Cu_ppm"]}, positions)
    _, text, rows = check(layer)
    assert "could be elements without a unit in their name: W" in text
    assert list(rows) == ["Cu_ppm", "Zn_ppm", "Pb_ppm", "Au_ppb"]
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([feature.id() for feature in layer.getFeatures()][:12])
    selection = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    for chosen in (["Zn", "W"], "Zn_ppm;W"):
        results, text, rows = check(selection, ELEMENTS=chosen)
        assert list(rows) == ["Zn_ppm", "W"]
        assert results["N_SAMPLES"] == 12
        assert "Only 12 samples" in text
        assert "could be elements" not in text
    QgsProject.instance().removeMapLayer(layer.id())


def test_a_table_without_geometry(check, survey, tmp_path, csv_layer):
    columns, _ = survey
    path = tmp_path / "results.csv"
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([list(columns), *zip(*columns.values())])
    results, text, rows = check(csv_layer(path))
    assert "60 samples without a position" in text
    assert "no coordinate reference system" not in text
    assert len(rows) == 4


@pytest.mark.parametrize(
    ("delimiter", "quote", "encoding"), [(",", '"', "utf-8-sig"), (";", "'", "utf-8"), ("\t", '"', "latin-1")]
)
def test_rows_of_a_text_file_that_qgis_leaves_out(check, csv_layer, survey, tmp_path, delimiter, quote, encoding):
    columns, positions = survey
    columns = {"sample_id": columns.pop("sample_id"), **columns}
    columns["east"], columns["north"] = positions.T.round(1).tolist()
    columns["note"] = ["Größe, ok; sonst\tnichts" if i % 7 == 0 else "two\nlines" for i in range(60)]
    lost = {4: "", 17: "n/a", 59: ""}
    for row, cell in lost.items():
        columns["east"][row] = cell
    # a folder with a space and a hash: the path is part of an address
    path = tmp_path / "field work #2" / "samples.csv"
    path.parent.mkdir()
    with open(path, "w", newline="", encoding=encoding) as file:
        writer = csv.writer(file, delimiter=delimiter, quotechar=quote)
        writer.writerows([list(columns), *zip(*columns.values())])
    more = {"delimiter": delimiter.replace("\t", "\\t"), "quote": quote}
    layer = csv_layer(path, "east", "north", encoding="ISO-8859-1" if encoding == "latin-1" else "UTF-8", **more)
    with open(path, newline="", encoding=encoding) as file:
        in_file = len(list(csv.DictReader(file, delimiter=delimiter, quotechar=quote)))
    assert (in_file, layer.featureCount()) == (60, 57)
    results, text, _ = check(layer)
    assert "3 rows of the file left out by QGIS" in text
    assert "Sample S5 S18 S60" in text
    assert results["N_SAMPLES"] == 57
    assert results["N_PROBLEMS"] == 1
    # a filter of the layer leaves out rows too, and these are not lost
    layer.setSubsetString("\"sample_id\" NOT IN ('S1', 'S2', 'S5')")
    assert "2 rows of the file left out by QGIS" in check(layer)[1]


def test_nothing_is_lost_from_other_layers(make_layer, survey, csv_layer, tmp_path):
    from geohalo.algorithms.check_samples import lost_rows

    path = tmp_path / "a.csv"
    path.write_text("sample_id,Cu_ppm,wkt\nS1,5,POINT(400000 4000000)\nS2,6,near the ford\n", encoding="utf-8")
    layer = csv_layer(path, geomType="point", wktField="wkt")
    assert layer.featureCount() == 1
    assert [feature["sample_id"] for feature in lost_rows(layer)] == ["S2"]
    assert lost_rows(csv_layer(path)) == []
    assert lost_rows(make_layer(*survey)) == []
    assert lost_rows(None) == []


def test_limits_table_and_remarks(check, make_layer, survey, tmp_path, csv_layer):
    columns, positions = survey
    columns["Cu_ppm"][:9] = [0.25] * 9
    columns["Zn_qual"] = ["<"] * 5 + ["!"] + [""] * 54
    columns["Pb_ppm"][0] = "n.d."
    path = tmp_path / "limits.csv"
    path.write_text("Analyte,LLD,Unit,Substitute\nCu,500,ppb,250\nPb,2,ppm,\n", encoding="utf-8")
    _, text, rows = check(make_layer(columns, positions))
    assert "1 element with many equal low values" in text
    assert rows["Zn_ppm"]["left_percent"] == pytest.approx(500 / 60)
    _, text, rows = check(make_layer(columns, positions), LIMITS=csv_layer(path), QUALIFIER_SUFFIX="")
    assert "equal lowest values" not in text
    assert rows["Cu_ppm"]["left_percent"] == pytest.approx(15)
    assert rows["Cu_ppm"]["largest_limit"] == pytest.approx(0.5)
    assert (rows["Pb_ppm"]["unreadable"], rows["Pb_ppm"]["largest_limit"]) == (0, 2)
    assert rows["Zn_ppm"]["left_percent"] == 0
    assert "detection limits from a table (Cu, Pb)" in text


def test_outputs_are_whole_the_same_twice_and_optional(geohalo, make_layer, survey, tmp_path):
    from geohalo.algorithms.records import read_records
    from qgis.core import QgsVectorLayer

    layer = make_layer(*survey)
    files = {"REPORT": str(tmp_path / "new" / "page.html"), "TABLE": str(tmp_path / "elements.csv")}
    results = geohalo("checksamples", {"INPUT": layer, **files})
    assert {key: results[key] for key in files} == files
    first = {key: open(path, "rb").read() for key, path in files.items()}
    geohalo("checksamples", {"INPUT": layer, **files})
    assert {key: open(path, "rb").read() for key, path in files.items()} == first
    assert not re.search(rb"https?://", first["REPORT"].split(b"<body>")[1].split(b"<img")[0])
    assert read_records(QgsVectorLayer(files["TABLE"], "t"))[-1]["geohalo"] == "checksamples"
    results = geohalo("checksamples", {"INPUT": layer})
    assert set(results) == {"N_SAMPLES", "N_PROBLEMS"}


def test_the_report_does_without_matplotlib(check, make_layer, survey, monkeypatch):
    from geohalo.core.charts import laboratory
    from geohalo.core.errors import DataError

    def missing(assays):
        raise DataError("Charts need the Python package matplotlib")

    monkeypatch.setattr(laboratory, "detection_chart", missing)
    columns, positions = survey
    columns["Cu_ppm"][0] = -5
    _, text, _ = check(make_layer(columns, positions))
    assert "Charts need the Python package matplotlib" in text


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"ELEMENTS": ["Cu_ppm", "sample_id"]}, "names no chemical element"),
        ({"ELEMENTS": ["Ni"]}, "no field for Ni"),
        ({"LIMITS": "bad"}, "no column for the element"),
        ({"QUALIFIER_SUFFIX": "_note"}, "not clear which remarks"),
    ],
)
def test_what_is_refused_before_the_run(check, make_layer, survey, tmp_path, csv_layer, change, words):
    from qgis.core import QgsProcessingException

    columns, positions = survey
    columns["Cu_XRF_ppm"] = columns["Cu_ppm"]
    columns["Cu_XRF_note"], columns["Cu_XRF_ppm_note"] = [""] * 60, [""] * 60
    if "LIMITS" in change:
        path = tmp_path / "l.csv"
        path.write_text("a,b\n1,2\n", encoding="utf-8")
        change = {"LIMITS": csv_layer(path)}
    with pytest.raises(QgsProcessingException, match=words):
        check(make_layer(columns, positions), **change)
    assert not (tmp_path / "report.html").exists()


def test_empty_layers_and_layers_without_elements_are_refused(check, make_layer):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="Stream-sediment samples. has no points"):
        check(make_layer({"Cu_ppm": []}, []))
    with pytest.raises(QgsProcessingException, match="No field looks like a concentration"):
        check(make_layer({"depth": [1.0], "name": ["a"]}, [(0, 0)]))


def test_one_sample(check, make_layer):
    results, text, rows = check(make_layer({"Cu_ppm": ["5"]}, [(4e5, 4e6)]))
    assert "Only 1 sample" in text
    assert rows["Cu_ppm"]["median"] == 5


def test_fields_with_odd_names(check, make_layer, survey):
    columns, positions = survey
    odd = {"As (mg/kg)": columns["Cu_ppm"], "Fe2O3 %": columns["Zn_ppm"], "\u0421u_ppm": columns["Pb_ppm"]}
    _, text, rows = check(make_layer(odd, positions))
    assert list(rows) == list(odd)
    assert "Letters of another alphabet" in text


def test_the_synthetic_survey(geohalo, check, tmp_path):
    from qgis.core import NULL

    files = {"SAMPLES": str(tmp_path / "s.gpkg"), "TRUTH": str(tmp_path / "t.tif")}
    made = geohalo("samplesurvey", {**files, "OCCURRENCES": "memory:", "GEOLOGY": "memory:"})
    results, text, rows = check(made["SAMPLES"])
    assert results["N_SAMPLES"] == 800
    assert "800 samples, 32 elements; 3 things to look at before you go on." in text
    assert rows["Te_ppm"]["remark"].endswith("left out later")
    assert rows["Au_ppb"]["n_limits"] == 2
    # more than half of the tellurium is below detection, and nobody knows where
    assert rows["Te_ppm"]["median"] == NULL
    assert rows["Te_ppm"]["q98"] > 0.1


def test_usgs_survey(check, csv_layer, surveys):
    path = surveys / "reference/usgs-negative-codes/stream_sediments_ngdb_s_washington.csv"
    _, text, rows = check(csv_layer(path, "lon", "lat", "EPSG:4326"))
    with open(path.parent / "ref_censored_mle_km.csv", encoding="utf-8") as file:
        for line in csv.DictReader(file):
            row = rows[line["element"]]
            assert row["n"] == int(line["n"])
            assert row["left_percent"] == pytest.approx(float(line["pct_censored"]), abs=0.005)
    assert "Negative values were read as below the detection limit" in text
    assert "Positions are in degrees" in text


def test_tellus_survey(check, csv_layer, surveys):
    folder = surveys / "ireland-tellus"
    layer = csv_layer(folder / "stream_sediments.csv", "easting", "northing", "EPSG:29902")
    chosen = ["Au_ugkg", "In_mgkg", "Zr_mgkg", "Co_mgkg", "Fe2O3_pct"]
    _, text, rows = check(layer, LIMITS=csv_layer(folder / "detection_limits.csv"), ELEMENTS=chosen)
    # as published with the data
    assert round(rows["Au_ugkg"]["left_percent"], 1) == 18.7
    assert round(rows["In_mgkg"]["left_percent"]) == 84
    assert rows["Zr_mgkg"]["right_percent"] == pytest.approx(100 * 119 / 7719)
    assert "In_mgkg (84 %)" in text
    assert "cannot be read" not in text


def test_till_survey_with_remarks(check, csv_layer, surveys):
    path = surveys / "reference/gtk-till-qualifiers/till_regional_511p.csv"
    _, text, rows = check(csv_layer(path, "easting", "northing", "EPSG:3067"))
    assert len(rows) == 22
    assert rows["Zr_ppm"]["left_percent"] > 15
    assert "Results marked as below detection give no limit" in text
    assert "cannot be read" not in text


def test_signs_in_the_help_are_no_tags(geohalo):
    from geohalo.algorithms.check_samples import CheckSamples

    text = CheckSamples().create().shortHelpString()
    assert "&lt;0.5" in text
    assert "&lt; below detection" in text
    assert not re.search(r"<(?![a-zA-Z/])", text)

"""Laboratory files as layers, and the steps that come after."""

import csv
import json

import numpy as np
import pytest

LAB = """Laboratory: Some Laboratory
Job: 17
Datum: WGS84, UTM Zone 40N
Sample,Easting,Northing,Rock,Cu,Au,Fe,Zn
Units,m,m,,ppm,ppb,%,ppm
LLD,,,,0.5,5,0.01,2
Method,,,,ICP-OES,FA-AAS,ICP-OES,ICP-OES
"""


def rows(n=60, lost=(4, 17)):
    """Samples of known truth: every ninth Au below 5, every tenth Cu below 0.5, two without coordinates."""
    random = np.random.default_rng(3)
    lines = []
    for i in range(n):
        east, north = ("", "") if i in lost else (500000 + 300 * (i % 8), 3900000 + 300 * (i // 8))
        au = "<5" if i % 9 == 0 else f"{random.uniform(6, 40):.0f}"
        cu = "L0.5" if i % 10 == 0 else f"{random.lognormal(3.3, 0.4):.1f}"
        lines.append(
            f"S{i:03},{east},{north},granite,{cu},{au},{random.uniform(2, 6):.2f},{random.uniform(40, 90):.0f}"
        )
    return "\n".join(lines) + "\n"


@pytest.fixture
def lab(tmp_path):
    path = tmp_path / "results.csv"
    path.write_text(LAB + rows(), encoding="utf-8")
    return path


@pytest.fixture
def imported(geohalo, tmp_path, log):
    """Return a function that imports a file; returns layer, limits as rows, and the results."""
    from qgis.core import QgsVectorLayer

    def run(path, **more):
        given = {"INPUT": str(path), "OUTPUT": str(tmp_path / "o.gpkg"), "LIMITS": str(tmp_path / "l.gpkg"), **more}
        result = geohalo("importlaboratory", given, feedback=log)
        layer = QgsVectorLayer(result["OUTPUT"], "o", "ogr")
        limits = QgsVectorLayer(result["LIMITS"], "l", "ogr")
        assert layer.isValid()
        return layer, [feature.attributeMap() for feature in limits.getFeatures()], result

    return run


def test_a_laboratory_file_becomes_points(imported, lab, column, log):
    layer, limits, result = imported(lab)
    assert layer.crs().authid() == "EPSG:32640"
    assert layer.featureCount() == result["N_SAMPLES"] == 60
    assert result["N_POSITIONS"] == 58
    names = [field.name() for field in layer.fields()]
    assert names == ["fid", "Sample", "Easting", "Northing", "Rock", "Cu_ppm", "Au_ppb", "Fe_pct", "Zn_ppm"]
    assert column(layer, "Cu_ppm")[0] == "<0.5"
    assert column(layer, "Au_ppb")[0] == "<5"
    assert layer.fields().field("Fe_pct").isNumeric()
    features = list(layer.getFeatures())
    assert features[4].geometry().isEmpty()
    assert features[4]["Sample"] == "S004"
    assert features[9].geometry().asPoint().x() == 500300
    assert [(row["element"], row["limit"], row["unit"]) for row in limits] == [
        ("Cu_ppm", 0.5, "ppm"),
        ("Au_ppb", 5, "ppb"),
        ("Fe_pct", 0.01, "pct"),
        ("Zn_ppm", 2, "ppm"),
    ]
    assert "60 samples in the file, 60 written, 58 with a position" in log.textLog()


def test_the_next_steps_run_on_it(imported, geohalo, lab, tmp_path, column):
    from qgis.core import QgsVectorLayer

    layer, _, result = imported(lab)
    checked = geohalo(
        "checksamples",
        {"INPUT": layer, "LIMITS": result["LIMITS"], "REPORT": str(tmp_path / "r.html"), "TABLE": "memory:"},
    )
    assert checked["N_SAMPLES"] == 60
    out = geohalo(
        "replacecensored",
        {"INPUT": result["OUTPUT"], "LIMITS": result["LIMITS"], "METHOD": "half", "OUTPUT": str(tmp_path / "c.gpkg")},
    )
    replaced = QgsVectorLayer(out["OUTPUT"], "c", "ogr")
    assert out["N_ELEMENTS"] == 4
    # six of Cu and seven of Au are below their limits
    assert out["N_REPLACED"] == 6 + 7
    assert column(replaced, "Cu_ppm_val")[0] == 0.25
    assert column(replaced, "Au_ppb_cens")[:2] == [1, 0]


def test_the_layer_remembers_where_it_comes_from(imported, lab):
    from geohalo.algorithms.records import read_records

    layer, _, _ = imported(lab)
    record = read_records(layer)[-1]
    assert record["geohalo"] == "importlaboratory"
    assert record["headings"]["Cu_ppm"] == "Cu"
    assert record["methods"]["Au_ppb"] == "FA-AAS"
    assert record["input"]


def test_any_ending_will_do(imported, lab, tmp_path):
    other = tmp_path / "results.17"
    other.write_text(lab.read_text(encoding="utf-8"), encoding="utf-8")
    assert imported(other)[0].featureCount() == 60


def test_what_was_recognised(imported, lab, tmp_path):
    page = tmp_path / "page.html"
    _, _, result = imported(lab, REPORT=str(page))
    text = page.read_text(encoding="utf-8")
    assert "Job: 17" in text
    assert "FA-AAS" in text
    told = json.loads(result["RECOGNISED"])
    assert (told["x"], told["y"], told["crs"], told["placed"]) == ("Easting", "Northing", "EPSG:32640", 58)
    assert len(told["preview"]) == 50


def test_only_looking_writes_nothing(geohalo, lab, tmp_path):
    before = sorted(tmp_path.iterdir())
    result = geohalo("importlaboratory", {"INPUT": str(lab), "PREVIEW": 20, "OUTPUT": str(tmp_path / "o.gpkg")})
    told = json.loads(result["RECOGNISED"])
    assert told["samples"] == 13
    assert not told["complete"]
    assert sorted(tmp_path.iterdir()) == before


def test_corrections_as_lines_and_as_json(imported, lab, column):
    layer, limits, _ = imported(lab, COLUMNS="Zn;other\nFe;element;Fe2O3;;0.05\nRock;leave out")
    names = [field.name() for field in layer.fields()]
    assert "Fe2O3_pct" in names
    assert "Zn" in names
    assert "Rock" not in names
    assert [row["limit"] for row in limits] == [0.5, 5, 0.05]
    told = [{"column": "Zn", "role": "element", "symbol": "Zn", "unit": ""}]
    layer, _, _ = imported(lab, COLUMNS=json.dumps(told))
    assert "Zn" in [field.name() for field in layer.fields()]


def test_a_reference_system_of_the_users_own(imported, lab):
    from qgis.core import QgsCoordinateReferenceSystem

    layer, _, _ = imported(lab, CRS=QgsCoordinateReferenceSystem("EPSG:32639"))
    assert layer.crs().authid() == "EPSG:32639"


def test_the_projects_reference_system_only_where_it_fits(imported, tmp_path, log, qgis_new_project):
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject

    path = tmp_path / "metres.csv"
    path.write_text("id,easting,northing,Cu_ppm\nS1,500100,3900100,12\nS2,500200,3900200,13\n", encoding="utf-8")
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:32640"))
    layer, _, _ = imported(path)
    assert layer.crs().authid() == "EPSG:32640"
    # metres of Iran are far outside Britain
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:27700"))
    layer, _, _ = imported(path)
    assert layer.crs().authid() in ("", None) or "undefined" in layer.crs().description().lower()
    assert layer.featureCount() == 2
    assert "choose the reference system" in log.textLog()


def test_a_table_without_coordinates(imported, tmp_path, log):
    path = tmp_path / "none.csv"
    path.write_text("id,Cu_ppm\nS1,12\nS2,<1\n", encoding="utf-8")
    layer, limits, result = imported(path)
    assert not layer.isSpatial()
    assert layer.featureCount() == 2
    assert result["N_POSITIONS"] == 0
    assert limits == []
    assert "A table without positions is written" in log.textLog()


def test_a_spreadsheet(imported, geohalo, tmp_path, column, log):
    from osgeo import ogr

    driver = ogr.GetDriverByName("XLSX")
    if driver is None:
        pytest.skip("GDAL here does not write spreadsheets")
    path = tmp_path / "lab.xlsx"
    dataset = driver.CreateDataSource(str(path))
    for name, lines in (("Notes", ["nothing,here"]), ("Results", (LAB + rows()).strip().split("\n"))):
        cells = [line.split(",") for line in lines]
        sheet = dataset.CreateLayer(name)
        for number in range(max(map(len, cells))):
            sheet.CreateField(ogr.FieldDefn(f"Field{number}", ogr.OFTString))
        for row in cells:
            feature = ogr.Feature(sheet.GetLayerDefn())
            for number, cell in enumerate(row):
                feature.SetField(number, cell)
            sheet.CreateFeature(feature)
    sheet = dataset = feature = None
    layer, limits, _ = imported(path)
    assert layer.featureCount() == 60
    assert layer.crs().authid() == "EPSG:32640"
    assert column(layer, "Au_ppb")[0] == "<5"
    assert len(limits) == 4
    assert "Sheet Results is read, of Notes, Results" in log.textLog()


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"OUTPUT": "o.shp"}, "A shapefile cuts the names"),
        ({"COLUMNS": "[{"}, "corrections of columns cannot be read"),
        ({"COLUMNS": "Gold;element;Au"}, "The file has no column Gold: it has Sample, Easting"),
        ({"X_FIELD": "Easting"}, "Only one of the two columns"),
        ({"HEADER_LINE": 999}, "No row of the file begins in line 999"),
        ({"ENCODING": "klingon"}, "no encoding 'klingon'"),
        ({"INPUT": "nowhere.csv"}, "nowhere.csv"),
    ],
)
def test_what_is_refused(geohalo, lab, tmp_path, given, text):
    from qgis.core import QgsProcessingException

    given = {key: str(tmp_path / value) if key in ("INPUT", "OUTPUT") else value for key, value in given.items()}
    with pytest.raises(QgsProcessingException, match=text):
        geohalo("importlaboratory", {"INPUT": str(lab), "OUTPUT": str(tmp_path / "o.gpkg"), **given})
    assert sorted(path.name for path in tmp_path.iterdir()) == ["results.csv"]


def test_a_real_survey(surveys, imported, geohalo, tmp_path, column):
    path = surveys / "ireland-tellus/stream_sediments.csv"
    layer, _, result = imported(path)
    assert result["N_SAMPLES"] == result["N_POSITIONS"] == 8861
    with open(path, encoding="utf-8") as file:
        raw = list(csv.DictReader(file))
    assert column(layer, "Au_ppb") == [float(row["Au_ugkg"]) if row["Au_ugkg"] else None for row in raw]
    out = geohalo(
        "replacecensored",
        {
            "INPUT": layer,
            "ELEMENTS": ["Au_ppb", "Zn_ppm"],
            "LIMITS": str(surveys / "ireland-tellus/detection_limits.csv"),
            "METHOD": "limit",
            "OUTPUT": "memory:",
        },
    )
    # the survey's own page: 18.7 % of Au below detection
    assert out["N_ELEMENTS"] == 2
    known = [row["Au_ugkg"] for row in raw if row["Au_ugkg"]]
    assert 0.18 * len(known) < out["N_REPLACED"] < 0.2 * len(known)


def test_negative_codes_of_a_real_survey(surveys, imported, geohalo):
    layer, _, result = imported(surveys / "reference/usgs-negative-codes/stream_sediments_ngdb_s_washington.csv")
    assert result["N_SAMPLES"] == 1339
    checked = geohalo("checksamples", {"INPUT": layer, "TABLE": "memory:"})
    assert checked["N_SAMPLES"] == 1339
    out = geohalo("replacecensored", {"INPUT": layer, "ELEMENTS": ["B_ppm"], "METHOD": "half", "OUTPUT": "memory:"})
    # 512 of B below detection, as counted in the reference
    assert out["N_REPLACED"] == 512

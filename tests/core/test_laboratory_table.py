"""Files as laboratories send them, each with what is known to be in it."""

import csv

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import DataError
from geohalo.core.laboratory_file import is_spreadsheet, read_rows
from geohalo.core.laboratory_headings import read_axis, read_heading, zone_of
from geohalo.core.laboratory_table import LaboratoryTable
from geohalo.core.written_numbers import NumberStyle, angle, guess_style, plain_number, results

PLAIN = """sample_id,easting,northing,Cu_ppm,Au_ppb
S1,500100,3900100,12.5,<5
S2,500200,3900200,30,7
S3,500300,3900300,8.25,12
"""

# methods above, units and limits below the headings
ALS = """"CERTIFICATE","XX12345678"
"CLIENT : Some Company, Ltd",
"PROJECT : North"
SAMPLE,WEI-21,Au-AA23,ME-ICP61,ME-ICP61,ME-ICP61
DESCRIPTION,Recvd Wt.,Au,Ag,Al,Cu
,kg,ppm,ppm,%,ppm
,0.02,0.005,0.5,0.01,1
A001,1.02,0.012,<0.5,7.45,34
A002,0.98,<0.005,0.7,6.9,>10000
A003,1.10,0.008,NSS,7.1,28
STD OREAS 45e,,0.053,0.9,7.0,780
"""

ACTLABS = """Report Number: A18-12345,,,
Report Date: 1/2/2018,,,
Analyte Symbol,Au,Cu,Fe
Unit Symbol,ppb,ppm,%
Detection Limit,5,1,0.01
Analysis Method,FA-AA,TD-ICP,TD-ICP
A1,< 5,34,4.5
A2,12,28,3.9
A3,7,1 250,5.1
"""

BUREAU = """,Method,FA430,AQ200,AQ200
,Analyte,Au,Mo,Cu
,Unit,ppm,ppm,ppm
,MDL,0.005,0.1,0.1
Sample,Type,,,
B1,Sediment,0.006,1.2,33.5
B2,Sediment,<0.005,0.9,28.1
B3,Sediment,0.011,1.1,40.2
"""


@pytest.fixture
def table(tmp_path):
    """Return a function: text (or bytes) and options -> the table."""

    def make(text, encoding="utf-8", delimiter="", **options):
        path = tmp_path / "results.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return LaboratoryTable(read_rows(path, delimiter), **options)

    return make


def fields(table):
    return {field.name: field.values for field in table.output()[0]}


def codes(table):
    return [notice.code for notice in table.notices]


def column(table, name):
    return table.columns[table.names.index(name)]


def test_a_plain_table(table):
    found = table(PLAIN)
    assert found.fields == ["sample_id", "easting", "northing", "Cu_ppm", "Au_ppb"]
    assert [c.role for c in found.columns] == ["sample", "x", "y", "element", "element"]
    values = fields(found)
    assert values["Cu_ppm"] == [12.5, 30, 8.25]
    assert values["Au_ppb"] == ["<5", "7", "12"]
    npt.assert_array_equal(found.coordinates()[0], [[500100, 3900100], [500200, 3900200], [500300, 3900300]])
    assert found.positions.unit == "metres"
    assert found.positions.system.authid == ""
    assert "choose the reference system" in found.positions.system.reason
    assert found.layout.header == 0


def test_methods_units_and_limits_around_the_headings(table):
    found = table(ALS)
    assert found.fields == ["sample_id", "Recvd Wt.", "Au_ppm", "Ag_ppm", "Al_pct", "Cu_ppm"]
    assert len(found) == 4
    assert found.layout.preamble == ["CERTIFICATE XX12345678", "CLIENT : Some Company, Ltd", "PROJECT : North"]
    assert found.limits() == {
        "element": ["Au_ppm", "Ag_ppm", "Al_pct", "Cu_ppm"],
        "limit": [0.005, 0.5, 0.01, 1],
        "unit": ["ppm", "ppm", "pct", "ppm"],
    }
    assert found.layout.methods[2] == "Au-AA23"
    values = fields(found)
    assert values["Ag_ppm"] == ["<0.5", "0.7", None, "0.9"]
    assert values["Cu_ppm"] == ["34", ">10000", "28", "780"]
    assert values["sample_id"] == ["A001", "A002", "A003", "STD OREAS 45e"]
    assert found.coordinates() == (None, [])
    assert "standards" in codes(found)
    assert any("NSS (1)" in notice.text for notice in found.output()[1])


def test_rows_called_by_their_labels(table):
    found = table(ACTLABS)
    assert found.fields == ["sample_id", "Au_ppb", "Cu_ppm", "Fe_pct"]
    assert found.limits()["limit"] == [5, 1, 0.01]
    assert fields(found) == {
        "sample_id": ["A1", "A2", "A3"],
        "Au_ppb": ["<5", "12", "7"],
        "Cu_ppm": [34, 28, 1250],
        "Fe_pct": [4.5, 3.9, 5.1],
    }
    assert found.layout.methods == {1: "FA-AA", 2: "TD-ICP", 3: "TD-ICP"}


def test_names_of_the_first_columns_below_the_limits(table):
    found = table(BUREAU)
    assert found.fields == ["sample_id", "Type", "Au_ppm", "Mo_ppm", "Cu_ppm"]
    assert found.names[:2] == ["Sample", "Type"]
    assert len(found) == 3
    assert found.limits()["limit"] == [0.005, 0.1, 0.1]


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 2, 1, 0), (1, 3, 0, 2)])
def test_special_rows_in_any_order(table, order):
    rows = [
        "Upper detection limit,,,1000,10000",
        "Lower detection limit,,,5,1",
        "Units,m,m,ppb,ppm",
        "Method,,,FA-AAS,ICP-OES",
    ]
    text = "sample,easting,northing,Au,Cu\n" + "\n".join(rows[i] for i in order)
    found = table(text + "\nS1,500100,3900100,<5,12\nS2,500200,3900200,9,14\n")
    assert len(found) == 2
    assert found.limits() == {
        "element": ["Au_ppb", "Cu_ppm"],
        "limit": [5, 1],
        "unit": ["ppb", "ppm"],
        "upper_limit": [1000, 10000],
    }


def test_limits_at_the_bottom_and_remarks(table):
    found = table(
        "id,Cu ppm,Zn ppm\nS1,12,60\nS2,14,71\nS3,,\nDetection limit,0.5,2\n\nNSS = not sufficient sample for this\n"
    )
    assert found.limits()["limit"] == [0.5, 2]
    # a sample without results is one all the same
    assert fields(found)["sample_id"] == ["S1", "S2", "S3"]
    assert any("NSS = not sufficient" in notice.text for notice in found.notices)


def test_a_first_sample_without_a_number_is_no_limit(table):
    found = table("id,Cu_ppm,Zn_ppm\n,1200,6000\nS2,14,71\nS3,15,80\n")
    assert len(found) == 3
    assert found.limits()["element"] == []


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", "é"),
        ("utf-8-sig", "ж"),
        ("utf-16", "ж"),
        ("utf-16-le", "é"),
        ("cp1252", "é°"),
    ],
)
def test_encodings(table, encoding, text):
    found = table(PLAIN.replace("S2", text), encoding)
    assert fields(found)["sample_id"][1] == text


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_delimiters_and_line_ends(table, delimiter, ending):
    found = table(PLAIN.replace(",", delimiter).replace("\n", ending))
    assert found.rows.delimiter == delimiter
    assert fields(found)["Cu_ppm"] == [12.5, 30, 8.25]


def test_a_column_with_semicolons_parts_nothing(table):
    found = table("id,remark,Cu_ppm\nS1,creek; stream,12\nS2,river; fast,14\nS3,lake; deep; wide,9\n")
    assert found.names == ["id", "remark", "Cu_ppm"]


def test_decimal_commas(table):
    found = table(
        "Probe;Ostwert;Hochwert;Cu (ppm);Au (ppb)\nP1;4500100,5;5600200;12,5;<0,5\nP2;4500300;5600400;1.234,5;0,7\n"
    )
    assert found.style == NumberStyle(",", ".")
    values = fields(found)
    assert values["Cu_ppm"] == [12.5, 1234.5]
    assert values["Au_ppb"] == ["<0.5", "0.7"]
    npt.assert_array_equal(found.coordinates()[0][0], [4500100.5, 5600200])


def test_quoted_thousands(table):
    found = table('id,Mn_ppm,Cu_ppm\nS1,"1,250",12.5\nS2,980,14\nS3,"12,040",9\n')
    assert fields(found)["Mn_ppm"] == [1250, 980, 12040]


def test_commas_that_may_be_either_are_asked_for(table):
    text = 'id,Mn_ppm\nS1,"1,250"\nS2,"2,040"\nS3,980\n'
    assert "thousands" in codes(table(text))
    assert fields(table(text, decimal=","))["Mn_ppm"] == [1.25, 2.04, 980]
    assert fields(table(text, decimal="."))["Mn_ppm"] == [1250, 2040, 980]


def test_quotation_marks(table):
    found = table('id,remark,Cu_ppm\nS1,"a, b\nc",12\nS2,"said ""so""",14\n')
    assert fields(found)["remark"] == ["a, b\nc", 'said "so"']
    with pytest.raises(DataError, match=r"quotation mark is opened and not closed .line 2"):
        table("id,remark,Cu_ppm\n" + 'S1,"open,12\n' + "S2,x,14\n" * 20)


@pytest.mark.parametrize(
    ("x", "y", "place"),
    [
        ("57.25", "36.5", [57.25, 36.5]),
        ("57°15'00\"E", "36°30'00\"N", [57.25, 36.5]),
        ("57 15 00", "36 30 00", [57.25, 36.5]),
        ("W 121 15.5", "S 36 30", [-121 - 15.5 / 60, -36.5]),
        ("121:15:36 W", "36:30:00 N", [-121.26, 36.5]),
    ],
)
def test_degrees(table, x, y, place):
    found = table(f"id\tLongitude\tLatitude\tCu_ppm\nS1\t{x}\t{y}\t12\nS2\t{x}\t{y}\t13\n")
    npt.assert_allclose(found.coordinates()[0], [place, place], rtol=1e-12)
    assert found.positions.system.authid == "EPSG:4326"
    # what the file says is kept
    assert str(fields(found)["Longitude"][0]) == x


def test_exchanged_columns_are_noticed(table):
    found = table("id,lat,lon,Cu_ppm\nS1,121.5,36.1,12\nS2,121.6,36.2,13\n")
    npt.assert_array_equal(found.coordinates()[0], [[121.5, 36.1], [121.6, 36.2]])
    assert not found.positions.sure
    assert "exchanged" in found.positions.reason
    found = table("id,easting,northing,Cu_ppm\nS1,3900100,500100,12\nS2,3900200,500200,13\n")
    npt.assert_array_equal(found.coordinates()[0], [[500100, 3900100], [500200, 3900200]])
    assert not found.positions.sure


def test_eastings_with_the_zone_before_them_are_not_exchanged(table):
    found = table("id,easting,northing,Cu_ppm\nS1,12500100,4400100,12\nS2,12500200,4400200,13\n")
    assert found.coordinates()[0][0].tolist() == [12500100, 4400100]
    assert found.positions.sure


def test_lost_positions_keep_their_samples(table):
    found = table(
        "id,easting,northing,Cu_ppm\nS1,500100,3900100,12\nS2,,,13\nS3,-9999,-9999,14\nS4,0,0,15\nS5,n/a,3900200,16\n"
    )
    places, notices = found.coordinates()
    assert np.isnan(places[1:]).all()
    assert len(found) == 5
    assert {notice.code for notice in notices} == {"no_position", "position_code", "position_unread"}
    assert fields(found)["Cu_ppm"] == [12, 13, 14, 15, 16]
    # and what stood there
    assert fields(found)["easting"] == ["500100", None, "-9999", "0", "n/a"]


@pytest.mark.parametrize(
    ("headings", "cells", "authid", "sure"),
    [
        ("UTM_E,UTM_N,UTM Zone", "500100,3900100,40N", "EPSG:32640", False),
        ("Easting,Northing,Zone,Datum", "500100,3900100,40 N,WGS84", "EPSG:32640", True),
        ("Easting,Northing,Zone,Datum", "500100,5900100,10,NAD 83", "EPSG:26910", True),
        ("Easting,Northing,Grid", "500100,6900100,MGA94 Zone 50", "EPSG:28350", True),
        ("Easting_NAD27_Z11N,Northing_NAD27_Z11N,a", "500100,3900100,b", "EPSG:26711", True),
        ("X_UTM40N,Y_UTM40N,a", "500100,3900100,b", "EPSG:32640", False),
        ("East,North,crs", "500100,3900100,EPSG:23030", "EPSG:23030", True),
        ("lon,lat,datum", "-121.5,46.9,NAD27", "EPSG:4267", True),
        ("lon,lat,datum_orig", "-121.5,46.9,NAD27", "EPSG:4326", True),
        # in the band S of the northern hemisphere, or in the southern one
        ("Easting,Northing,Zone", "500100,3900100,40S", "", False),
        ("Easting,Northing,Zone", "500100,8900100,19S", "EPSG:32719", False),
        ("Easting,Northing,Zone", "500100,3900100,40", "", False),
        ("x,y,a", "12,15,b", "", False),
        ("x,y,a", "57.12345,36.54321,b", "EPSG:4326", True),
    ],
)
def test_reference_systems(table, headings, cells, authid, sure):
    found = table(f"id,{headings},Cu_ppm\nS1,{cells},12\nS2,{cells},13\n")
    system = found.positions.system
    assert (system.authid, system.sure) == (authid, sure), system
    assert system.reason


def test_zones_that_differ_are_no_reference_system(table):
    text = "id,easting,northing,utm_zone,Cu_ppm\nS1,500100,3900100,39N,12\nS2,500200,3900200,40N,13\n"
    system = table(text).positions.system
    assert system.authid == ""
    assert "39N, 40N" in system.reason


def test_a_system_in_the_preamble(table):
    found = table("Survey: Alpha\nCoordinates: WGS 84 / UTM Zone 40N\n\n" + PLAIN)
    assert found.positions.system.authid == "EPSG:32640"
    assert found.positions.system.sure


def test_degrees_are_taken_where_nobody_knows_the_system_of_the_metres(table):
    found = table("id,x,y,lon,lat,Cu_ppm\nS1,5001,39001,57.1,36.2,12\nS2,5002,39002,57.2,36.3,13\n")
    assert (found.names[found.positions.x], found.names[found.positions.y]) == ("lon", "lat")
    assert column(found, "y").role == "other"
    found = table("id,Easting WGS84 40N,Northing WGS84 40N,lon,lat,Cu_ppm\nS1,500100,3900100,57.1,35.2,12\n")
    assert found.names[found.positions.x] == "Easting WGS84 40N"


def test_yttrium_beside_a_northing(table):
    found = table("id,easting,northing,Y,V,Cu\nS1,500100,3900100,21,97,28\nS2,500200,3900200,25,80,30\n")
    assert column(found, "Y").symbol == "Y"
    found = table("id,X,Y,V,Cu\nS1,500100,3900100,97,28\nS2,500200,3900200,80,30\n")
    assert found.names[found.positions.y] == "Y"


def test_words_are_no_elements(table):
    found = table("No,Co,As,Formation,Cu_ppm\n1,Alpha,x,Fm,12\n2,Beta,y,Fm,13\n")
    assert [c.role for c in found.columns] == ["other"] * 4 + ["element"]


def test_units_are_suggested_and_not_taken(table):
    found = table("id,Cu,Fe,Au,W\nS1,28,3.9,1.5,0.001\nS2,30,4.1,2.5,0.002\nS3,22,3.2,1.2,0.002\n")
    assert found.fields[1:] == ["Cu", "Fe", "Au", "W"]
    assert [c.suggested for c in found.columns[1:]] == ["ppm", "pct", "ppb", None]
    assert not any(c.sure for c in found.columns[1:])
    assert "no_unit" in codes(found)


def test_units_that_cannot_be_are_noticed(table):
    found = table("id,Fe_ppm,Cu_ppm\nS1,3.9,28\nS2,4.1,30\nS3,3.2,31\n")
    assert not column(found, "Fe_ppm").sure
    assert column(found, "Cu_ppm").sure
    assert "odd_unit" in codes(found)


def test_one_name_twice(table):
    found = table("id,Cu_ppm,Cu_ppm,Cu_ppm_ICP,rock,rock,fid\nS1,12,13,14,a,b,7\nS2,15,16,17,a,b,8\n")
    assert found.names == ["id", "Cu_ppm", "Cu_ppm (2)", "Cu_ppm_ICP", "rock", "rock (2)", "fid"]
    assert found.fields[1:] == ["Cu_ppm", "Cu_ppm_2", "Cu_ppm_ICP", "rock", "rock (2)", "fid_2"]
    assert fields(found)["Cu_ppm_2"] == [13, 16]
    assert "renamed" in codes(found)


def test_remarks_belong_to_their_results(table):
    found = table("id,Cu_ppm,Cu_flag,,Zn_ppm,Al_pct\nS1,5,L,<,2,7\nS2,12,,,60,7.1\nS3,20000,G,,71,7.2\n")
    assert found.fields == ["sample_id", "Cu_ppm", "Cu_ppm_qual", "Zn_ppm_qual", "Zn_ppm", "Al_pct"]
    values = fields(found)
    assert values["Cu_ppm_qual"] == ["<", None, ">"]
    assert values["Zn_ppm_qual"] == ["<", None, None]


def test_limits_beside_the_results(table):
    found = table("id,Cu_ppm,Cu_DL,Zn_ppm,Zn_DL\nS1,bdl,5,40,2\nS2,12,5,nd,3\n")
    assert found.limits() == {"element": ["Cu_ppm"], "limit": [5], "unit": ["ppm"]}
    assert fields(found)["Cu_ppm"] == ["<5", "12"]
    assert fields(found)["Zn_ppm"] == ["40", "<3"]


def test_what_cannot_be_read_stays_and_is_named(table):
    rows = "".join(f"S{i},{i + 5}\n" for i in range(20))
    found = table("id,Cu_ppm\n" + rows + "S20,see note\n")
    assert fields(found)["Cu_ppm"][-1] == "see note"
    assert any("see note" in notice.text and notice.code == "unread" for notice in found.output()[1])


def test_a_comma_inside_a_cell_is_noticed(table):
    found = table("id,remark,Cu_ppm\nS1,a,12\nS2,b, c,13\nS3,d,14\n")
    assert any(notice.code == "long_rows" and "line 3" in notice.text for notice in found.notices)
    # and the cell without a heading is not lost
    assert [values[1] for values in fields(found).values()] == ["S2", "b", "c", 13]


def test_empty_rows_and_columns(table):
    found = table("id,Cu_ppm,,,\nS1,12,,,\n,,,,\nS2,13,,,\n,,,,\n,,,,\n")
    assert len(found) == 2
    assert found.names == ["id", "Cu_ppm"]
    assert any(notice.code == "empty_rows" and notice.text.endswith(" 1.") for notice in found.notices)


def test_a_file_without_headings(table):
    found = table("1,500100,3900100,12\n2,500200,3900200,13\n")
    assert "no_header" in codes(found)
    assert len(found) == 2
    found = table(
        "1,500100,3900100,12\n2,500200,3900200,13\n",
        x="column 2",
        y="column 3",
        overrides={"column 4": {"role": "element", "symbol": "Cu", "unit": "ppm"}},
    )
    assert found.fields[3] == "Cu_ppm"
    assert found.coordinates()[0].tolist() == [[500100, 3900100], [500200, 3900200]]


def test_corrections(table):
    text = "id,a,b,metal,Cu,U\nS1,500100,3900100,12,28,x\nS2,500200,3900200,13,30,y\n"
    found = table(
        text,
        overrides={
            "a": {"role": "x"},
            "b": {"role": "y"},
            "metal": {"role": "element", "symbol": "pb", "unit": "mg/kg", "lower": "0,5", "upper": 100},
            "Cu": {"unit": "ppm"},
            "U": {"role": "leave out"},
        },
    )
    assert found.fields == ["sample_id", "a", "b", "Pb_ppm", "Cu_ppm", None]
    assert found.limits() == {"element": ["Pb_ppm"], "limit": [0.5], "unit": ["ppm"], "upper_limit": [100]}
    assert "U" not in fields(found)


def test_no_positions_after_all(table):
    found = table(PLAIN, overrides={"easting": {"role": "other"}})
    assert found.coordinates() == (None, [])
    assert column(found, "northing").role == "other"


@pytest.mark.parametrize(
    ("overrides", "text"),
    [
        ({"nowhere": {"role": "other"}}, "no column nowhere: it has id, a, b"),
        ({"a": {"role": "metal"}}, "'metal' is no role"),
        ({"a": {"role": "element"}}, "say which, by its symbol"),
        ({"a": {"role": "element", "symbol": "Xx"}}, "'Xx' is no chemical symbol"),
        ({"Cu_ppm": {"unit": "spoons"}}, "unit 'spoons' is unknown"),
        ({"Cu_ppm": {"lower": "-1"}}, "is no number above zero"),
        ({"Cu_ppm": {"lower": 5, "upper": 1}}, "the wrong way round"),
        ({"a": {"role": "x"}}, "Only one of the two columns"),
        ({"a": {"role": "qualifier", "symbol": "Zn"}}, "no column of results belongs to it"),
    ],
)
def test_corrections_that_cannot_be(table, overrides, text):
    with pytest.raises(DataError, match=text):
        table("id,a,b,Cu_ppm\nS1,500100,3900100,12\nS2,500200,3900200,13\n", overrides=overrides)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", "is empty"),
        (b"  \n \n", "is empty"),
        (b"SQLite format 3\0" + b"\0" * 50, "is a GeoPackage or database"),
        (b"PK\x03\x04abc", "no table of text"),
        (bytes(range(256)) * 9, "no table of text"),
        (b"one column\nof words\n", "is no table"),
        (b"id,Cu_ppm\n", "No row of the file looks like a sample"),
    ],
)
def test_what_is_no_table(table, content, text):
    with pytest.raises(DataError, match=text):
        table(content)


def test_files_that_are_not_there(tmp_path):
    with pytest.raises(DataError, match="cannot be read"):
        read_rows(tmp_path / "none.csv")
    path = tmp_path / "a.csv"
    path.write_text(PLAIN, encoding="utf-8")
    assert not is_spreadsheet(path)
    with pytest.raises(DataError, match="no encoding 'klingon'"):
        read_rows(path, encoding="klingon")


def test_only_the_first_rows(tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("id,Cu_ppm\n" + "".join(f"S{i},{i + 1}\n" for i in range(500)), encoding="utf-8")
    rows = read_rows(path, most=100)
    assert len(rows.cells) == 100
    assert not rows.complete
    assert read_rows(path).complete


@pytest.mark.parametrize(
    ("text", "kind", "symbol", "unit"),
    [
        ("Au (ppb)", "element", "Au", "ppb"),
        ("Au_ppb_FA", "element", "Au", "ppb"),
        ("AU PPB", "element", "Au", "ppb"),
        ("AUPPB", "element", "Au", "ppb"),
        ("Cu-ICP61", "element", "Cu", None),
        ("Ag (ME-ICP61),ppm", "element", "Ag", "ppm"),
        ("ICP61_Cu_ppm", "element", "Cu", "ppm"),
        ("Fe2O3(T) %", "element", "Fe2O3", "pct"),
        ("copper", "element", "Cu", None),
        ("Gold ppb FA", "element", "Au", "ppb"),
        ("Al_qual", "qualifier", "Al", None),
        ("Cu_ppm_DL", "limit", "Cu", "ppm"),
    ],
)
def test_headings(text, kind, symbol, unit):
    heading = read_heading(text)
    assert (heading.kind, heading.field.symbol, heading.field.unit) == (kind, symbol, unit)


@pytest.mark.parametrize("text", ["LOI", "pH", "Sample No", "TOT/S", "WEI-21", "Cu_ppm_cens", "Cu_log10", "Rock", ""])
def test_headings_of_no_element(text):
    assert read_heading(text) is None


@pytest.mark.parametrize(
    ("text", "axis"),
    [("UTM_E", "x"), ("UTM 40N E", "x"), ("X_COORD_NAD83", "x"), ("Longitude (DD)", "x"), ("Hochwert", "y"),
     ("N_UTM", "y"), ("lat_orig", "y"), ("YCOO", "y")],
)  # fmt: skip
def test_axes(text, axis):
    assert read_axis(text).axis == axis


@pytest.mark.parametrize("text", ["Cu_ppm", "Y_ppm", "dist_to_nearest", "locality", "year", "elev_m"])
def test_headings_of_no_axis(text):
    assert read_axis(text) is None


def test_zones():
    assert zone_of("UTM zone 40N") == (40, "N")
    assert zone_of("MGA55") == (55, "")
    assert zone_of("NAD83") is None
    assert zone_of("40", alone=True) == (40, "")
    assert zone_of("61N", alone=True) is None


@pytest.mark.parametrize(
    ("texts", "style"),
    [
        (["0,5", "12"], NumberStyle(",", "")),
        (["1.234,5"], NumberStyle(",", ".")),
        (["1,234.5"], NumberStyle(".", ",")),
        (["1,234,567"], NumberStyle(".", ",")),
        (["1.5", "2"], NumberStyle(".", "")),
        (["a, b", "c"], NumberStyle(".", "")),
    ],
)
def test_styles_of_numbers(texts, style):
    assert guess_style(texts) == (style, False)


@pytest.mark.parametrize(
    ("text", "style", "plain"),
    [
        ("1 234,5", NumberStyle(",", ""), "1234.5"),
        ("1\u00a0234", NumberStyle(), "1234"),
        ("1'234.5", NumberStyle(), "1234.5"),
        ("< 0,5", NumberStyle(",", ""), "<0.5"),
        ("\u22125", NumberStyle(), "-5"),
        ("1 2", NumberStyle(), "1 2"),
        ("1.2.3", NumberStyle(), "1.2.3"),
        ("1,2,3", NumberStyle(",", ""), "1,2,3"),
        ("2e3", NumberStyle(), "2e3"),
    ],
)
def test_plain_numbers(text, style, plain):
    assert plain_number(text, style) == plain


def test_codes_of_laboratories():
    read, unreadable = results(
        ["L0.5", "0.5N", "5 <", "10G", "10>", "BDL", "X", "IS", "-5", "Ltd", "12", "", "-9999"], NumberStyle()
    )
    assert read["L0.5"] == read["0.5N"] == ("<0.5", None, False)
    assert read["5 <"] == ("<5", None, False)
    assert read["10G"] == read["10>"] == (">10", None, False)
    assert read["BDL"].text.lower() == read["X"].text == "bdl"
    assert read["X"].undetected
    assert read["IS"] == read[""] == (None, None, False)
    assert read["-5"] == ("-5", -5, False)
    assert read["-9999"] == ("-9999", -9999, False)
    assert unreadable == ["Ltd"]


def test_angles():
    assert angle("57°30'36\"W", NumberStyle()) == pytest.approx(-57.51)
    assert angle("57 30,6 S", NumberStyle(",", "")) == pytest.approx(-57.51)
    assert angle("57 61 00", NumberStyle()) is None
    assert angle("nan", NumberStyle()) is None


@pytest.mark.parametrize(
    ("path", "n", "elements", "authid"),
    [
        ("bc-stewart/stream_sediments.csv", 2354, 15, "EPSG:4326"),
        ("ireland-tellus/stream_sediments.csv", 8861, 56, "EPSG:4326"),
        ("reference/usgs-negative-codes/stream_sediments_ngdb_s_washington.csv", 1339, 32, "EPSG:4326"),
        ("reference/gtk-till-qualifiers/till_regional_511p.csv", 1112, 22, ""),
    ],
)
def test_real_surveys(surveys, path, n, elements, authid):
    found = LaboratoryTable(read_rows(surveys / path))
    assert len(found) == n
    assert len(found.elements()) == elements
    assert found.positions.system.authid == authid
    assert np.isfinite(found.coordinates()[0]).all()
    assert "no_unit" not in codes(found)
    with open(surveys / path, encoding="utf-8") as file:
        raw = list(csv.DictReader(file))
    values = fields(found)
    for name, field, _ in found.elements():
        truth = [float(row[name]) if row[name] else None for row in raw]
        assert values[field] == truth, name


def test_remarks_of_a_real_survey(surveys):
    found = LaboratoryTable(read_rows(surveys / "reference/gtk-till-qualifiers/till_regional_511p.csv"))
    assert sum(c.role == "qualifier" for c in found.columns) == 22
    assert set(fields(found)["Zr_ppm_qual"]) <= {"<", "!", ">", None}


def test_totals_below_the_samples_are_told_and_kept(table):
    lines = ["Lab no,Sample,Cu ppm,Zn ppm,Flow", *(f"L{n},KD-{n},{10 + n},{50 + n},mean" for n in range(1, 9))]
    assert "totals" not in codes(table("\n".join(lines)))
    found = table("\n".join([*lines, "Mean,,14.5,54.5,", "Total:,8,116,436,"]))
    assert len(found) == 10
    (notice,) = (one for one in found.notices if one.code == "totals")
    assert "(2): Mean, Total:" in notice.text

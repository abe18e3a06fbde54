import csv
import json
import math
from decimal import Decimal

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.detection_limits import read_limits
from geohalo.core.errors import DataError
from geohalo.core.laboratory import DETECT, LEFT, MISSING, RIGHT, Assays, parse_cells, pile_up, read_assays

FLAGS = {"detect": DETECT, "left": LEFT, "right": RIGHT, "missing": MISSING}


def codes(assays):
    return [notice.code for notice in assays.warnings]


def read(cells, **options):
    """One column, as value, flag and limit."""
    assays = read_assays({"Cu_ppm": cells}, **options)
    return assays.values[:, 0], assays.flags[:, 0], assays.limits[:, 0]


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    return {name: [row[name] for row in rows] for name in rows[0]}


def limits_of(path):
    with open(path, encoding="utf-8") as file:
        return read_limits(list(csv.DictReader(file)))


def test_vector_cell_by_cell(vector):
    entry = vector("DL-01")
    options = {key: value for key, value in entry["input"].items() if key != "cells"}
    expected = entry["expected"]
    for cell, value, flag in zip(entry["input"]["cells"], expected["value"], expected["flag"]):
        if flag == "ERROR":
            with pytest.raises(DataError, match="One cell cannot be read"):
                parse_cells([cell], **options)
        else:
            column = parse_cells([cell], **options)
            assert column.flag[0] == FLAGS[flag], cell
            npt.assert_array_equal(column.value[0], np.nan if value is None else value)


def test_vector_as_a_column(vector):
    entry = vector("DL-01")
    options = {key: value for key, value in entry["input"].items() if key != "cells"}
    cells, flags, values = entry["input"]["cells"], entry["expected"]["flag"], entry["expected"]["value"]
    with pytest.raises(DataError) as caught:
        parse_cells(cells, **options)
    bad = [cell for cell, flag in zip(cells, flags) if flag == "ERROR"]
    assert all(repr(cell) in str(caught.value) for cell in bad)
    assert "3 cells" in str(caught.value)
    good = [i for i, flag in enumerate(flags) if flag != "ERROR"]
    column = parse_cells([cells[i] for i in good], **options)
    npt.assert_array_equal(column.flag, [FLAGS[flags[i]] for i in good])
    npt.assert_array_equal(column.value, [np.nan if values[i] is None else values[i] for i in good])
    # a censored value is its limit, the others have none
    censored = np.isin(column.flag, (LEFT, RIGHT))
    npt.assert_array_equal(column.limit, np.where(censored, column.value, np.nan))


@pytest.mark.parametrize(
    ("cell", "value", "flag"),
    [
        ("  NaN ", np.nan, MISSING),
        ("null", np.nan, MISSING),
        ("-", np.nan, MISSING),
        ("\u2013", np.nan, MISSING),
        (None, np.nan, MISSING),
        (float("nan"), np.nan, MISSING),
        (np.float32("nan"), np.nan, MISSING),
        ("-999", np.nan, MISSING),
        ("-9999.0", np.nan, MISSING),
        (-99999, np.nan, MISSING),
        ("0.000", np.nan, MISSING),
        ("<=2", 2, LEFT),
        ("≤ 2", 2, LEFT),
        ("\uff1c2", 2, LEFT),  # full-width sign
        ("\u22125", 5, LEFT),  # minus sign of typesetters
        (-0.5, 0.5, LEFT),
        (">=10000", 10000, RIGHT),
        ("≥1e4", 10000, RIGHT),
        ("1\u00a0234.5", 1234.5, DETECT),
        ("1.5E+2", 150, DETECT),
        (".5", 0.5, DETECT),
        ("5.", 5, DETECT),
        ("+5", 5, DETECT),
        (np.int64(7), 7, DETECT),
        (Decimal("7.25"), 7.25, DETECT),
        (True, 1, DETECT),
    ],
)
def test_cells_by_default_rules(cell, value, flag):
    # alone, and in a column that also holds text
    for cells in ([cell], [cell, "<1"]):
        values, flags, _ = read(cells)
        assert flags[0] == flag
        npt.assert_array_equal(values[0], value)


@pytest.mark.parametrize(
    "cell",
    ["12.5*", "<0", "<-5", ">0", "abc", "1,234", "inf", "1e999", "<", "n.d.", "tr", "1_000", "1.2.3", "--5", "½"],
)
def test_cells_that_cannot_be_read(cell):
    with pytest.raises(DataError, match="Cu_ppm of sample 1 is"):
        read([cell, "3"])


@pytest.mark.parametrize("cell", [math.inf, -math.inf, object()])
def test_things_that_are_no_concentrations(cell):
    with pytest.raises(DataError, match="Cu_ppm of sample 2 is"):
        read([1.0, cell])


def test_not_detected_needs_a_limit():
    with pytest.raises(DataError, match="'n.d.' and has no detection limit"):
        read(["n.d.", "3"])
    limits = read_limits([{"element": "Cu", "limit": 0.5, "unit": "ppm"}])
    for word in ("nd", "N.D.", "bdl", "BLD", "lld", "tr", "<DL"):
        values, flags, found = read([word, "3"], limits=limits)
        assert (values[0], flags[0], found[0]) == (0.5, LEFT, 0.5)


def test_limits_as_plain_rows_are_the_same_table():
    table = read_limits([
        {"Analyte": "Cu", "LLD (ppb)": "500", "upper": None, "HDL": 250},
        {"Analyte": "Fe2O3_pct", "LLD (ppb)": None, "upper": 60, "HDL": None},
        {"Analyte": "remark", "LLD (ppb)": None, "upper": None, "HDL": None},
    ])  # fmt: skip
    assert repr(read_limits(json.loads(json.dumps(table.rows())))) == repr(table)


def test_policies_for_negative_values_and_zeros():
    assert read([-3, 0, 5])[1].tolist() == [LEFT, MISSING, DETECT]
    assert read([-3, 0, 5], negative_policy="missing")[1].tolist() == [MISSING, MISSING, DETECT]
    with pytest.raises(DataError, match="-3, which is negative"):
        read([-3, 0, 5], negative_policy="reject")
    with pytest.raises(DataError, match="sample 2 is 0"):
        read([-3, 0, 5], zero_policy="reject")
    with pytest.raises(DataError, match="no detection limit"):
        read([-3, 0, 5], zero_policy="dl")
    limits = read_limits([{"element": "Cu", "limit": 2, "unit": "ppm"}])
    values, flags, _ = read([-3, 0, 5], zero_policy="dl", limits=limits)
    assert values.tolist() == [3, 2, 5]
    assert flags.tolist() == [LEFT, LEFT, DETECT]
    with pytest.raises(DataError, match="zero_policy cannot be"):
        read([1], zero_policy="half")


def test_codes_are_tested_before_the_sign():
    assert read([-9999.0, 5.0])[1][0] == MISSING
    assert read([-9999.0, 5.0], na_codes=[-1])[1][0] == LEFT
    assert read(["LNR", 5.0], na_codes=["lnr"])[1][0] == MISSING


def test_one_error_lists_every_bad_cell_by_sample_and_column():
    with pytest.raises(DataError) as caught:
        read_assays({"Cu_ppm": ["1", "x"], "Zn_ppm": ["?", "2"]}, labels=["S1", "S2"])
    assert "2 cells cannot be read" in str(caught.value)
    assert "Cu_ppm of sample S2 is 'x'; Zn_ppm of sample S1 is '?'" in str(caught.value)
    with pytest.raises(DataError, match="13 cells .* and 3 more"):
        read(["x"] * 13)


@pytest.mark.parametrize(
    ("cells", "value"),
    [
        (["0,5", "1,25"], 0.5),
        (["1,234", "0,5"], 1.234),
        (["<0,5", "1,500"], 0.5),
        (["0,123"], 0.123),
        (["12,5", "3.1"], 12.5),
    ],
)
def test_decimal_commas_are_found(cells, value):
    assays = read_assays({"Cu_ppm": cells})
    assert assays.values[0, 0] == value
    assert "decimal_comma" in codes(assays)


@pytest.mark.parametrize(
    "cells", [["1,234"], ["1,234", "12,345"], ["1,234.5", "0,5"], ["1,2,3", "0,5"], ["a,b", "0,5"]]
)
def test_commas_that_may_be_thousands_are_refused(cells):
    with pytest.raises(DataError, match="decimal comma"):
        read(cells)


def test_decimal_comma_as_the_caller_says():
    assert read(["1,234"], decimal_comma=True)[0][0] == 1.234
    assert read(["1.5", "0,5"], decimal_comma=True)[0].tolist() == [1.5, 0.5]
    with pytest.raises(DataError, match="'0,5'"):
        read(["0,5"], decimal_comma=False)
    with pytest.raises(DataError, match="'0,5'"):
        parse_cells(["0,5"])


def test_limits_of_the_column():
    limits = read_limits([{"element": "Cu_ppm", "lower limit": "2", "upper_limit": "100"}])
    assays = read_assays({"Cu_ppm": [1, 2, 50, 100, 120, "<5", ">90"]}, limits)
    assert assays.flags[:, 0].tolist() == [LEFT, DETECT, DETECT, RIGHT, RIGHT, LEFT, RIGHT]
    npt.assert_array_equal(assays.values[:, 0], [2, 2, 50, 100, 120, 5, 90])
    npt.assert_array_equal(assays.limits[:, 0], [2, np.nan, np.nan, 100, 100, 5, 90])
    assert {"below_limit", "right_censored"} <= set(codes(assays))


def test_a_limit_stored_in_single_precision_is_not_below_itself():
    limits = read_limits([{"element": "Cu", "dl": 0.7, "unit": "ppm"}])
    assert read(np.array([0.7, 3], np.float32), limits=limits)[1].tolist() == [DETECT, DETECT]


def test_a_substitute_alone_is_censored():
    limits = read_limits([{"element": "Cu", "dl": 2, "substitute": 1, "unit": "mg/kg"}])
    values, flags, found = read([1, 0.5, 1.5, 3, "<2"], limits=limits)
    assert flags.tolist() == [LEFT, DETECT, DETECT, DETECT, LEFT]
    assert values.tolist() == [2, 0.5, 1.5, 3, 2]
    assert found[0] == 2
    zero = read_limits([{"element": "Cu", "dl": 2, "substitute": 0}])
    assert read([0, 3], limits=zero)[1].tolist() == [LEFT, DETECT]


def test_limits_are_converted_into_the_unit_of_the_field():
    limits = read_limits(
        [
            {"Symbol": "Au", "LLD": 0.001, "Unit": "g/t"},
            {"Symbol": "Fe", "LLD": 0.1, "Unit": "wt%"},
            {"Symbol": "As", "LLD": 3, "Unit": ""},
            {"Symbol": "LOI", "LLD": 0.01, "Unit": "%"},
            {"Symbol": "", "LLD": "", "Unit": ""},
        ]
    )
    found, warnings = limits.of(["Au_ppb", "Fe_ppm", "Fe2O3_pct", "As_ppm", "Cu_ppm"])
    assert found["Au_ppb"].lower == 1.0
    assert found["Fe_ppm"].lower == 1000.0
    npt.assert_allclose(found["Fe2O3_pct"].lower, 0.14297, rtol=1e-4)
    assert found["As_ppm"].lower == 3
    assert "Cu_ppm" not in found
    assert {w.code: w.text.split(": ")[1] for w in warnings} == {
        "limits_ignored": "LOI.",
        "limits_unit": "As_ppm.",
        "limits_missing": "Cu_ppm.",
    }


def test_headers_of_a_limits_table_are_matched_loosely():
    for element in ("element", "Column", "Analyte", "SYMBOL", "name"):
        for lower in ("Lower limit", "LLD", "dl", "LDL", "Detection_Limit", "limit"):
            limits = read_limits([{element: "Cu", lower: "<0,5", "UNIT": "ppm", "method": "ICP"}]).of(["Cu_ppm"])[0]
            npt.assert_array_equal(limits["Cu_ppm"], [0.5, np.nan, np.nan])
    limits = read_limits([{"element": "Au", "DL (ppb)": 2, "URL": 3000, "substituted value": 1}])
    assert limits.of(["Au_ppm"])[0]["Au_ppm"] == (0.002, 3.0, 0.001)


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([], "empty"),
        ([{"thing": "Cu", "limit": 1}], "no column for the element"),
        ([{"element": "Cu", "value": 1}], "no column for the lower"),
        ([{"element": "Cu", "limit": "few"}], "lower limit of Cu .* no number"),
        ([{"element": "Cu", "limit": 0}], "above zero"),
        ([{"element": "Cu", "limit": 1, "unit": "furlong"}], "furlong"),
        ([{"element": "Cu", "limit": 5, "upper": 5}], "wrong way round"),
        ([{"element": "Cu", "limit": 5, "substitute": 6}], "substitute of Cu"),
        ([{"element": "Cu", "limit": "", "substitute": 6}], "substitute of Cu"),
        ([{"element": "LOI", "limit": 5}], "No row .*LOI"),
    ],
)
def test_limits_tables_that_cannot_be_used(rows, words):
    with pytest.raises(DataError, match=words):
        read_limits(rows)


def test_an_element_with_two_limits_in_the_table_is_refused():
    rows = [{"element": "Cu_ICP", "limit": 1, "unit": "ppm"}, {"element": "Cu_XRF", "limit": 5, "unit": "ppm"}]
    with pytest.raises(DataError, match="Cu_ICP and Cu_XRF fit Cu_ppm equally well"):
        read_limits(rows).of(["Cu_ppm"])
    assert read_limits(rows).of(["Cu_XRF"])[0]["Cu_XRF"].lower == 5
    assert read_limits([rows[0], rows[0]]).of(["Cu_ppm"])[0]["Cu_ppm"].lower == 1


def test_remarks_beside_the_results():
    cells = [0, 5, "", 7, 3, 900, 0, -9999, 2.5, 4]
    remarks = ["<", "<", "<", None, "!", ">", "!", "<", "", float("nan")]
    assays = read_assays({"Cu_ppm": cells}, qualifiers={"Cu_ppm": remarks})
    assert assays.flags[:, 0].tolist() == [LEFT, LEFT, LEFT, DETECT, DETECT, RIGHT, LEFT, MISSING, DETECT, DETECT]
    # no limit is given anywhere: the smallest value measured stands in
    npt.assert_array_equal(assays.values[:, 0], [2.5, 5, 2.5, 7, 3, 900, 2.5, np.nan, 2.5, 4])
    assert {"assumed_limit", "uncertain", "right_censored"} <= set(codes(assays))
    limits = read_limits([{"element": "Cu", "limit": 3.5, "unit": "ppm"}])
    assays = read_assays({"Cu_ppm": cells}, limits, qualifiers={"Cu_ppm": remarks})
    npt.assert_array_equal(assays.values[:, 0], [3.5, 5, 3.5, 7, 3, 900, 3.5, np.nan, 3.5, 4])
    assert "assumed_limit" not in codes(assays)


@pytest.mark.parametrize(("cell", "remark"), [(5, "?"), (5, "*"), (0, ">"), ("<5", ">"), (">5", "<"), (None, ">")])
def test_remarks_that_make_no_sense(cell, remark):
    with pytest.raises(DataError, match="Cu_ppm of sample 1"):
        read_assays({"Cu_ppm": [cell, 3]}, qualifiers={"Cu_ppm": [remark, ""]})


def test_a_remark_without_anything_measured_has_no_limit():
    with pytest.raises(DataError, match="no detection limit"):
        read_assays({"Cu_ppm": [0, 0]}, qualifiers={"Cu_ppm": ["<", "<"]})


def test_unknown_remarks_are_named():
    with pytest.raises(DataError, match="sample 1 is 5 with the remark 'est'"):
        read_assays({"Cu_ppm": [5, 3]}, qualifiers={"Cu_ppm": ["est", ""]})


def test_cells_that_cannot_be_read_can_be_listed_instead():
    columns = {"Cu_ppm": ["1", "n.d.", "x", "<2", "-3"], "Zn_ppm": [math.inf, 2, 3, 4, 0]}
    assays = read_assays(columns, negative_policy="reject", zero_policy="reject", unreadable="list")
    assert [tuple(cell[:3]) for cell in assays.unread] == [
        (1, "Cu_ppm", "n.d."), (2, "Cu_ppm", "x"), (4, "Cu_ppm", "-3"), (0, "Zn_ppm", math.inf), (4, "Zn_ppm", 0),
    ]  # fmt: skip
    assert "no detection limit" in assays.unread[0].reason
    assert assays.unread[1].reason == ""
    bad = np.zeros((5, 2), bool)
    bad[[cell.row for cell in assays.unread], [assays.names.index(cell.field) for cell in assays.unread]] = True
    # they count as missing, and everything else is read as ever
    assert (assays.flags[bad] == MISSING).all()
    assert np.isnan(assays.values[bad]).all()
    assert np.isnan(assays.limits[bad]).all()
    assert assays.flags[~bad].tolist() == [DETECT, DETECT, DETECT, LEFT, DETECT]
    assert read_assays({"Cu_ppm": ["1", "2"]}, unreadable="list").unread == []
    with pytest.raises(DataError, match="unreadable cannot be"):
        read_assays({"Cu_ppm": [1]}, unreadable="skip")


def test_listed_cells_without_any_limit_are_missing():
    assays = read_assays({"Cu_ppm": [0, 0]}, qualifiers={"Cu_ppm": ["<", "<"]}, unreadable="list")
    assert len(assays.unread) == 2
    assert (assays.flags == MISSING).all()


def test_tables_that_cannot_be_used():
    with pytest.raises(DataError, match="No concentration field"):
        read_assays({})
    with pytest.raises(DataError, match="no samples"):
        read_assays({"Cu_ppm": []})
    with pytest.raises(DataError, match="Cu_ppm has 2 cells and Zn_ppm has 1"):
        read_assays({"Cu_ppm": [1, 2], "Zn_ppm": [1]})
    with pytest.raises(DataError, match="list of samples has 1"):
        read_assays({"Cu_ppm": [1, 2]}, labels=["a"])
    with pytest.raises(DataError, match="list of positions has 1"):
        read_assays({"Cu_ppm": [1, 2]}, coordinates=[[0, 0]])
    with pytest.raises(DataError, match="remarks on Cu_ppm has 1"):
        read_assays({"Cu_ppm": [1, 2]}, qualifiers={"Cu_ppm": [""]})
    with pytest.raises(DataError, match="pH_water"):
        read_assays({"Cu_ppm": [1], "pH_water": [7]})


def test_notices_of_a_table():
    assays = read_assays({"Сu_ppm": [-1, 3], "Zn_ppm": [0, 2], "As_ppm": ["<1", "<2"], "Pb_ppm": [None, None]})
    assert set(codes(assays)) == {"lookalike", "negative", "zero", "no_detects"}
    assert "As_ppm, Pb_ppm" in next(w.text for w in assays.warnings if w.code == "no_detects")


def test_rows_keep_everything_together():
    assays = read_assays({"Cu_ppm": [1, "<2", 3]}, coordinates=[[0, 0], [1, 1], [2, 2]], labels=["a", "b", "c"])
    part = assays.rows(np.array([False, True, True]))
    assert isinstance(part, Assays)
    assert len(part) == 2
    assert part.label(0) == "b"
    assert part.flags[:, 0].tolist() == [LEFT, DETECT]
    npt.assert_array_equal(part.coordinates, [[1, 1], [2, 2]])
    assert read_assays({"Cu_ppm": [1]}).label(0) == "1"
    assert (assays.flags == assays.LEFT).sum() == 1


def test_pile_up_of_substitutes():
    values = np.concatenate([np.full(20, 0.5), np.linspace(1, 9, 80), [np.nan]])
    assert pile_up(values) == (0.5, 20)
    assert pile_up(np.linspace(1, 9, 80)) is None
    assert pile_up(np.full(10, 3.0)) is None
    assert pile_up(np.array([np.nan, 0.0])) is None
    # rounded data have ties at the bottom of their range too, but no more than above it
    assert pile_up(np.repeat([10.0, 11, 12, 13], [4, 8, 9, 6])) is None
    # a second laboratory with a lower limit has a few values below the substitutes of the first
    assert pile_up(np.concatenate([[0.05, 0.08], np.full(50, 0.1), np.linspace(0.2, 5, 60)])) == (0.1, 50)


def test_a_pile_up_is_told_and_left_alone():
    cells = [0.5] * 20 + list(range(1, 60))
    assays = read_assays({"Cu_ppm": cells})
    assert codes(assays) == ["substituted"]
    assert (assays.flags == DETECT).all()
    npt.assert_array_equal(assays.values[:, 0], cells)
    limits = read_limits([{"element": "Cu", "limit": 1, "unit": "ppm", "substitute": 0.5}])
    assert codes(read_assays({"Cu_ppm": cells}, limits)) == []


# --- real surveys


def test_tellus_limits_give_the_published_shares(surveys):
    """The survey's documentation says how many values of each element were replaced by half the limit."""
    columns = table(surveys / "ireland-tellus/stream_sediments.csv")
    names = list(columns)[5:]
    assert len(names) == 56
    assays = read_assays(
        {name: columns[name] for name in names}, limits_of(surveys / "ireland-tellus/detection_limits.csv")
    )
    left = dict(zip(names, (assays.flags == LEFT).sum(axis=0)))
    results = dict(zip(names, (assays.flags != MISSING).sum(axis=0)))
    assert results["Cu_mgkg"] == 7719
    assert results["Au_ugkg"] == 8796
    assert results["Hg_mgkg"] == 2173
    for name, percent, digits in (
        [("Au_ugkg", 18.7, 1)]
        + [("Pd_ugkg", 41, 0), ("Pt_ugkg", 19, 0), ("Ag_mgkg", 56, 0), ("In_mgkg", 84, 0), ("Cl_mgkg", 71, 0)]
        + [("Ta_mgkg", 34, 0), ("S_mgkg", 30, 0), ("Cd_mgkg", 25, 0), ("Bi_mgkg", 22, 0), ("Ge_mgkg", 13, 0)]
    ):
        assert round(100 * left[name] / results[name], digits) == percent, name
    right = dict(zip(names, (assays.flags == RIGHT).sum(axis=0)))
    assert {name: n for name, n in right.items() if n} == {
        "Zr_mgkg": 119, "Zn_mgkg": 3, "Pb_mgkg": 1, "Hf_mgkg": 1, "Fe2O3_pct": 1,
    }  # fmt: skip
    # what the laboratory reported below its limit stays measured
    cobalt = assays.values[:, names.index("Co_mgkg")], assays.flags[:, names.index("Co_mgkg")]
    assert ((cobalt[0] < 1.5) & (cobalt[1] == DETECT)).sum() > 0


def test_tellus_numbers_read_as_their_text(surveys):
    columns = table(surveys / "ireland-tellus/stream_sediments.csv")
    texts = {name: columns[name] for name in list(columns)[5:]}
    numbers = {name: [float(cell) if cell else None for cell in cells] for name, cells in texts.items()}
    a, b = read_assays(texts), read_assays(numbers)
    npt.assert_array_equal(a.values, b.values)
    npt.assert_array_equal(a.flags, b.flags)


def test_usgs_negative_codes(surveys):
    """Number of results and of those below detection as in the reference answers."""
    columns = table(surveys / "reference/usgs-negative-codes/stream_sediments_ngdb_s_washington.csv")
    reference = table(surveys / "reference/usgs-negative-codes/ref_censored_mle_km.csv")
    assays = read_assays({name: columns[name] for name in reference["element"]})
    left = assays.flags == LEFT
    assert (assays.flags != MISSING).sum(axis=0).tolist() == [int(n) for n in reference["n"]]
    assert left.sum(axis=0).tolist() == [int(n) for n in reference["n_censored"]]
    n_limits = [len(np.unique(limits[flags])) for limits, flags in zip(assays.limits.T, left.T)]
    assert n_limits == [int(n) for n in reference["n_DLs"]]


def test_till_with_a_column_of_remarks_each(surveys):
    columns = table(surveys / "reference/gtk-till-qualifiers/till_regional_511p.csv")
    names = [name for name in columns if name.endswith("_ppm")]
    remarks = {name: columns[name.replace("_ppm", "_qual")] for name in names}
    assays = read_assays({name: columns[name] for name in names}, qualifiers=remarks)
    zirconium = names.index("Zr_ppm")
    # 166 zeros marked <, and the zeros among those marked !
    zeros = [float(cell) == 0 and mark != "" for cell, mark in zip(columns["Zr_ppm"], remarks["Zr_ppm"])]
    npt.assert_array_equal(assays.flags[:, zirconium] == LEFT, zeros)
    assert (assays.flags == LEFT).sum() >= 188
    assert (assays.flags == MISSING).sum() == 0
    detected = assays.values[assays.flags[:, zirconium] == DETECT, zirconium]
    assert (assays.limits[zeros, zirconium] == detected.min()).all()


def test_kola_zeros_are_below_detection(surveys):
    columns = table(surveys / "reference/kola-c-horizon/c_horizon_dl.csv")
    names = [
        name
        for name in columns
        if name not in ("ID", "XCOO", "YCOO", "LOI", "pH", "ELEV", "COUN", "ASP", "TOPC", "LITO")
    ]
    cells = {name: columns[name] for name in names}
    assays = read_assays(cells)
    assert (assays.flags == MISSING).sum() == 42
    assert "zero" in codes(assays)
    with pytest.raises(DataError, match="42 cells"):
        read_assays(cells, zero_policy="reject")


def test_stewart_substitutes_are_noticed(surveys):
    columns = table(surveys / "bc-stewart/stream_sediments.csv")
    assays = read_assays({name: columns[name] for name in list(columns)[7:]})
    (notice,) = [w for w in assays.warnings if w.code == "substituted"]
    assert "Ag_ppm (1206 times 0.1)" in notice.text
    assert "Au_ppb" in notice.text
    assert "Mo_ppm" in notice.text
    assert (assays.flags == DETECT).all()

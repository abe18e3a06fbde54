import csv

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.elements import (
    best_match,
    conversion,
    known_fields,
    match_fields,
    notices,
    parse_field,
    parse_fields,
    parse_unit,
    split_unit,
)
from geohalo.core.errors import DataError
from geohalo.core.periodic_table import CRUST, OXIDES, SYMBOLS


def factor(source, target):
    return conversion(parse_field(source), parse_field(target))


def test_vector_of_symbols(vector):
    entry = vector("NAM-01")
    for name, symbol, foreign in zip(
        entry["input"]["names"], entry["expected"]["symbol"], entry["expected"]["homoglyph_warning"]
    ):
        if symbol == "ERROR":
            with pytest.raises(DataError, match=name):
                parse_field(name)
        else:
            field = parse_field(name)
            assert (field.name, field.symbol, field.lookalike) == (name, symbol, foreign)


@pytest.mark.parametrize(
    ("name", "symbol", "unit"),
    [
        ("Cu_ppm", "Cu", "ppm"),
        ("Au_ppb", "Au", "ppb"),
        ("Fe_pct", "Fe", "pct"),
        ("Fe2O3_pct", "Fe2O3", "pct"),
        ("FE2O3T_PCT", "Fe2O3", "pct"),
        ("As (mg/kg)", "As", "ppm"),
        ("Cu [ppm]", "Cu", "ppm"),
        ("Cu ppm", "Cu", "ppm"),
        ("CU_PPM", "Cu", "ppm"),
        ("Cu_ICPMS_ppm", "Cu", "ppm"),
        ("Au_ppb_FA", "Au", "ppb"),
        ("ppm_Cu", "Cu", "ppm"),
        ("Mg_mg_kg", "Mg", "ppm"),
        ("Au (µg/kg)", "Au", "ppb"),  # micro sign
        ("Au μg/kg", "Au", "ppb"),  # Greek mu
        ("Au_g/t", "Au", "ppm"),
        ("Al2O3 wt%", "Al2O3", "pct"),
        ("Al2O3_wt_pct", "Al2O3", "pct"),
        ("Fe%", "Fe", "pct"),
        ("Ir ng/kg", "Ir", "ppt"),
        ("\ufeffZn_mgkg", "Zn", "ppm"),  # byte order mark at the head of a file
        ("Pb mg kg⁻¹", "Pb", "ppm"),
        ("Al_XRF", "Al", None),
        ("CO", "Co", None),
        ("coo", "CoO", None),
    ],
)
def test_names_as_laboratories_write_them(name, symbol, unit):
    field = parse_field(name)
    assert (field.symbol, field.unit, field.lookalike) == (symbol, unit, False)


def test_symbols_units_and_aliases_in_every_combination():
    for symbol in (*SYMBOLS, *OXIDES):
        for unit, spelling in (("ppm", "mg/kg"), ("ppb", "ug_kg"), ("pct", "wt%"), ("pct", "percent")):
            assert parse_field(f"{symbol.upper()}_{spelling}")[1:3] == (symbol, unit)


@pytest.mark.parametrize("name", ["pH_water", "LOI", "", "ppm", "id", "Cu2_ppm", "sample", None])
def test_what_is_no_element_is_refused(name):
    with pytest.raises(DataError, match="names no chemical element"):
        parse_field(name)


@pytest.mark.parametrize("name", ["Cu_ppm_log10", "Cu_ppm_clr", "Cu_ppm_val", "Al_qual"])
def test_results_of_later_steps_are_not_taken_for_raw_concentrations(name):
    with pytest.raises(DataError, match="later step"):
        parse_field(name)


def test_two_units_are_refused():
    with pytest.raises(DataError, match="two units"):
        parse_field("Cu_ppm_pct")


def test_bad_names_are_listed_in_one_error():
    with pytest.raises(DataError, match="LOI, pH"):
        parse_fields(["Cu_ppm", "LOI", "pH"])
    assert [field.symbol for field in parse_fields(["Cu_ppm", "Zn"])] == ["Cu", "Zn"]


def test_lookalikes_are_noticed():
    assert notices(parse_fields(["Cu_ppm", "Zn"])) == []
    (notice,) = notices(parse_fields(["Со_ppm", "Zn", "Α\u0455_ppb"]))  # Cyrillic С, о and ѕ, Greek Α
    assert notice.code == "lookalike"
    assert "as Co" in notice.text
    assert "as As" in notice.text


def test_units():
    assert parse_unit("Weight oxide %") == "pct"
    assert parse_unit("mg kg-1") == "ppm"
    assert parse_unit(" ") is None
    assert parse_unit(None) is None
    with pytest.raises(DataError, match="furlong"):
        parse_unit("furlong")
    assert split_unit("LLD (ppm)") == ("lld", "ppm")
    assert split_unit("Lower limit") == ("lowerlimit", None)


def test_units_convert_by_powers_of_ten():
    assert factor("Fe_pct", "Fe_ppm") == 10000.0
    assert factor("Au_ppm", "Au_ppb") == 1000.0
    assert factor("Au_ppb", "Au_pct") == 1e-7
    assert factor("Cu", "CU") == 1.0  # the same field, unit or not


@pytest.mark.parametrize(
    ("oxide", "element", "published"),
    [
        # the usual conversion tables, element to oxide
        ("Al2O3", "Al", 1.8895),
        ("CaO", "Ca", 1.3992),
        ("Cr2O3", "Cr", 1.4616),
        ("FeO", "Fe", 1.2865),
        ("Fe2O3", "Fe", 1.4297),
        ("K2O", "K", 1.2046),
        ("MgO", "Mg", 1.6583),
        ("MnO", "Mn", 1.2912),
        ("Na2O", "Na", 1.3480),
        ("P2O5", "P", 2.2914),
        ("SiO2", "Si", 2.1392),
        ("TiO2", "Ti", 1.6685),
        ("V2O5", "V", 1.7852),
        ("U3O8", "U", 1.1792),
        ("WO3", "W", 1.2611),
        ("Nb2O5", "Nb", 1.4305),
        ("BaO", "Ba", 1.1165),
        ("ZrO2", "Zr", 1.3508),
    ],
)
def test_oxides_convert_by_stoichiometry(oxide, element, published):
    # the tables carry five figures and older atomic weights
    npt.assert_allclose(factor(f"{element}_pct", f"{oxide}_pct"), published, rtol=1e-4)
    npt.assert_allclose(factor(f"{element}_ppm", f"{oxide}_pct") * factor(f"{oxide}_pct", f"{element}_ppm"), 1)


def test_oxides_of_one_element_convert_through_it():
    npt.assert_allclose(factor("FeO_pct", "Fe2O3_pct"), 1.1113, atol=1e-4)


def test_kola_oxides_and_elements_agree(surveys):
    """The survey reports the same X-ray measurement as oxide in % and as element in mg/kg."""
    with open(surveys / "reference/kola-c-horizon/c_horizon_full.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for element, oxide in (("Al", "Al2O3"), ("Fe", "Fe2O3"), ("Ca", "CaO"), ("Na", "Na2O"), ("Ti", "TiO2")):
        oxides, elements = (np.array([float(row[name]) for row in rows]) for name in (oxide, f"{element}_XRF"))
        # oxides are rounded to 0.01 %, elements to 10 or 100 mg/kg
        npt.assert_allclose(oxides * factor(f"{oxide}_pct", f"{element}_ppm"), elements, atol=160)


def test_conversions_that_cannot_be_made():
    with pytest.raises(DataError, match="different elements"):
        factor("Cu_ppm", "Zn_ppm")
    with pytest.raises(DataError, match="unit of Cu is not known"):
        factor("Cu", "Cu_ppm")
    with pytest.raises(DataError, match="unit of Cu is not known"):
        factor("Cu_ppm", "Cu")


def test_columns_are_matched_by_symbol_and_unit():
    available = ["id", "Au (ppm)", "CU_PPM", "Cu_ppm_log10", "Fe2O3_pct", "As_ICP_ppb", "As_ppm"]
    found = match_fields(["Cu_ppm", "Au_ppb", "Fe_ppm", "As_ppm"], available)
    assert [match.name for match in found] == ["CU_PPM", "Au (ppm)", "Fe2O3_pct", "As_ppm"]
    npt.assert_allclose([match.factor for match in found], [1, 1000, 6994.3, 1], rtol=1e-5)


def test_a_coordinate_called_y_is_not_yttrium_when_a_better_column_is_there():
    assert match_fields(["Y_ppm"], ["X", "Y", "Y_mgkg"])[0].name == "Y_mgkg"


def test_all_missing_columns_are_named():
    with pytest.raises(DataError, match="no field for As_ppm, Hg_ppb"):
        match_fields(["Cu_ppm", "As_ppm", "Hg_ppb"], ["Cu_ppm", "station"])


def test_columns_that_fit_equally_well_are_named():
    with pytest.raises(DataError, match="Al_XRF_ppm and Al_INAA_ppm fit Al_ppm equally well"):
        match_fields(["Al_ppm"], ["Al_XRF_ppm", "Al_INAA_ppm"])


def test_an_unknown_unit_is_refused_when_columns_are_matched():
    with pytest.raises(DataError, match="unit of CU is not known"):
        match_fields(["Cu_ppm"], ["CU"])
    assert match_fields(["Cu"], ["CU"]) == [("CU", 1.0)]


def test_best_match_returns_none_when_the_element_is_not_there():
    assert best_match(parse_field("Cu_ppm"), known_fields(["Zn_ppm", "easting"])) is None


def test_crust_holds_the_majors_in_the_right_order():
    """Rudnick & Gao (2003) give 66.6 % SiO2, 15.4 % Al2O3, 5.04 % FeO."""
    for oxide, percent in (("SiO2", 66.6), ("Al2O3", 15.4), ("FeO", 5.04), ("CaO", 3.59), ("TiO2", 0.64)):
        share = OXIDES[oxide]
        npt.assert_allclose(CRUST[share.element], percent * 1e4 * share.share, rtol=2e-3)
    assert set(CRUST) <= set(SYMBOLS)

import numpy as np
import pytest
from geohalo.core.findings import ACT, LOOK, NOTE, Finding, headline, ordered, problems, remarks
from geohalo.core.laboratory import read_assays
from geohalo.core.laboratory_summary import duplicate_differences, summary
from geohalo.core.survey_check import check_survey
from geohalo.core.synthetic_survey import sample_survey


def check(columns, ids=None, coordinates=None, **options):
    assays = read_assays(columns, coordinates=coordinates, labels=ids, unreadable="list", **options)
    return {finding.code: finding for finding in check_survey(assays, summary(assays), ids)}


@pytest.fixture
def columns():
    values = np.exp(0.4 * np.random.default_rng(5).standard_normal((60, 3))) * [28, 67, 17]
    return {name: np.round(column, 2).tolist() for name, column in zip(("Cu_ppm", "Zn_ppm", "Pb_ppm"), values.T)}


@pytest.fixture
def coordinates():
    return np.random.default_rng(6).uniform(400000, 420000, (60, 2))


def ids(n=60):
    return [f"S{i}" for i in range(1, n + 1)]


def test_nothing_is_found_in_a_clean_survey(columns, coordinates):
    assert check(columns, ids(), coordinates) == {}


def test_unread_cells_come_first_and_are_all_counted(columns, coordinates):
    columns["Cu_ppm"][3:] = ["?"] * 57
    columns["Zn_ppm"][0] = "n.d."
    columns["Pb_ppm"][1] = "<20"
    findings = check(columns, ids(), coordinates)
    first = next(iter(findings.values()))
    assert (first.code, first.level, first.total) == ("unread", ACT, 58)
    assert first.title == "58 cells cannot be read"
    assert {len(column) for column in first.rows.values()} == {50}
    assert (first.rows["Sample"][0], first.rows["Element"][0], first.rows["Cell"][0]) == ("S4", "Cu_ppm", "?")
    assert first.remarks == {"Cu_ppm": "57 cells cannot be read", "Zn_ppm": "1 cell cannot be read"}
    assert findings["many_missing"].remarks == {"Cu_ppm": "95 % missing"}
    assert "Zn_ppm (1.7 %)" in findings["missing"].text


def test_sample_numbers_and_samples_without_results(columns, coordinates):
    names = ids()
    names[5], names[6], names[10] = "S1", " S1 ", None
    for column in columns.values():
        column[20] = None
    findings = check(columns, names, coordinates)
    assert findings["duplicate_ids"].rows == {"Sample": ["S1"], "Times": [3]}
    assert findings["no_id"].title == "1 sample without a number"
    assert findings["empty_samples"].rows == {"Sample": ["S21"]}
    assert "few_samples" not in findings
    assert check({"Cu_ppm": [1, 2]})["few_samples"].title == "Only 2 samples"


def test_positions(columns, coordinates):
    coordinates[4] = np.nan
    coordinates[5] = 0
    coordinates[7] = coordinates[8] = coordinates[9]
    findings = check(columns, ids(), coordinates)
    assert findings["no_position"].rows == {"Sample": ["S5"]}
    assert findings["far_position"].rows["Sample"] == ["S6"]
    assert findings["duplicate_positions"].rows["Samples"] == ["S8, S9, S10"]
    # samples along a road that runs due north
    road = np.column_stack([np.full(60, 500000.0), np.arange(60) * 100.0])
    road[3, 0] += 50
    assert "far_position" not in check(columns, ids(), road)


def test_elements_that_tell_little(columns, coordinates):
    cells = columns["Cu_ppm"]
    columns["W_ppm"] = [2.0] * 60
    columns["Te_ppm"] = ["<0.1"] * 60
    columns["Bi_ppm"] = ["<0.1"] * 50 + [0.1 + 0.01 * i for i in range(10)]
    columns["Sb_ppm"] = ["<0.1"] * 35 + [0.1 + 0.01 * i for i in range(25)]
    columns["As_ppm"] = [0.5] * 20 + [2 + 0.1 * i for i in range(40)]
    columns["Cu_XRF_ppm"] = cells
    columns["Ni_ppm"] = [None] * 60
    findings = check(columns, ids(), coordinates)
    assert findings["constant"].remarks == {"W_ppm": "one value throughout"}
    assert list(findings["empty"].remarks) == ["Te_ppm", "Ni_ppm"]
    assert findings["too_censored"].text.startswith("Bi_ppm (83 %)")
    assert findings["half_censored"].text.startswith("Sb_ppm (58 %)")
    assert findings["censored"].title == "3 elements with results below detection"
    assert findings["substituted"].rows == {
        "Element": ["As_ppm"], "Value": [0.5], "Samples": [20], "Percent": [33.3],
    }  # fmt: skip
    assert "Cu_ppm and Cu_XRF_ppm" in findings["same_element"].text
    assert findings["constant"].level == findings["too_censored"].level == LOOK
    assert findings["half_censored"].level == NOTE


def test_units_and_how_cells_were_read(columns, coordinates):
    columns["Fe_ppm"] = (3 + np.random.default_rng(1).random(60)).tolist()
    columns["Ba"] = (600 + np.arange(60.0)).tolist()
    columns["Cu_ppm"][0] = "12,5"
    columns["Zn_ppm"][0], columns["Zn_ppm"][1] = -5, 0
    columns["Pb_ppm"][0] = ">900"
    findings = check(columns, ids(), coordinates)
    assert {code: findings[code].level for code in ("unit", "no_unit", "zero", "negative", "decimal_comma")} == {
        "unit": LOOK, "no_unit": LOOK, "zero": LOOK, "negative": NOTE, "decimal_comma": NOTE,
    }  # fmt: skip
    assert "Fe_ppm" in findings["unit"].text
    assert findings["right_censored"].level == NOTE
    assert findings["right_censored"].rows == {"Sample": ["S1"], "Element": ["Pb_ppm"], "Result": [">900"]}


def test_gross_errors_are_listed_three_an_element(columns, coordinates):
    for row, value in ((3, 1e3), (13, 1e4), (23, 1e5), (33, 1e6)):
        columns["Cu_ppm"][row] = value
    finding = check(columns, ids(), coordinates)["gross_errors"]
    assert finding.total == 4
    assert finding.rows["Sample"] == ["S34", "S24", "S14"]
    assert finding.remarks == {"Cu_ppm": "4 results to look at"}
    ratios = [value / usual for value, usual in zip(finding.rows["Result"], finding.rows["Usual here"])]
    # shown with two figures
    assert finding.rows["Times"] == pytest.approx(ratios, rel=0.05)
    assert "the others" in check(columns, ids())["gross_errors"].title


def test_the_synthetic_survey():
    survey = sample_survey()
    found = check(survey.columns, survey.ids, survey.coordinates)
    assert [finding.code for finding in problems(found.values())] == [
        "duplicate_positions",
        "gross_errors",
        "too_censored",
    ]
    assert found["duplicate_positions"].total == len(survey.duplicates)
    assert "Te_ppm" in found["too_censored"].text


def test_words():
    findings = [Finding("a", NOTE, "A", remarks={"Cu": "x"}), Finding("b", ACT, "B", remarks={"Cu": "y", "Zn": "z"})]
    assert [finding.code for finding in ordered(findings)] == ["b", "a"]
    assert headline(800, 32, findings) == "800 samples, 32 elements; 1 thing to look at before you go on."
    assert headline(1, 1, findings[:1]) == "1 sample, 1 element; nothing stands in the way."
    assert headline(2, 2, findings[1:] * 3) == "2 samples, 2 elements; 3 things to look at before you go on."
    assert remarks(["Zn", "Cu", "Pb"], findings) == ["z", "x; y", ""]


def test_duplicates_and_how_well_they_agree():
    assays = read_assays({"Cu_ppm": [10, 20, 30, 30, "<1", 5], "Zn_ppm": [1, 3, None, 5, 6, 7]})
    groups = [np.array([0, 1]), np.array([2, 3]), np.array([4, 5])]
    columns = duplicate_differences(assays, groups)
    assert columns["duplicates"] == [2, 2]
    # 10 against 20 differ by 67 % of their mean, 30 and 30 by nothing; 1 and 3 by 100 %, 6 and 7 by 15 %
    assert columns["duplicate_difference_percent"] == pytest.approx([(200 / 3) / 2, (100 + 100 / 6.5) / 2])
    assert np.isnan(duplicate_differences(assays, [])["duplicate_difference_percent"]).all()

import csv

import numpy as np
import pytest
from geohalo.core.gross_errors import find_gross_errors
from geohalo.core.laboratory import read_assays
from geohalo.core.synthetic_survey import sample_survey


@pytest.fixture
def grid():
    """Eight elements on 15 x 15 sites, 10 % scatter about a regional trend of a factor of 20."""
    easting, northing = np.meshgrid(np.arange(15) * 1000.0, np.arange(15) * 1000.0)
    coordinates = np.column_stack([easting.ravel(), northing.ravel()])
    trend = np.exp(3 * coordinates[:, 0] / 14000)
    noise = np.exp(0.1 * np.random.default_rng(4).standard_normal((225, 8)))
    names = [f"{symbol}_ppm" for symbol in ("Cu", "Zn", "Pb", "Ni", "Co", "As", "Ba", "Mo")]
    return dict(zip(names, (10 * trend[:, None] * noise).T)), coordinates


def found(columns, coordinates=None):
    return [(item.row, item.field) for item in find_gross_errors(read_assays(columns, coordinates=coordinates))]


def test_a_decimal_slip_inside_the_range_of_the_survey_is_found(grid):
    columns, coordinates = grid
    assert found(columns, coordinates) == []
    # ten times too high in the west is what the east has everywhere
    columns["Cu_ppm"][16] *= 10
    columns["Zn_ppm"][208] /= 10
    assert columns["Cu_ppm"][16] < columns["Cu_ppm"].max()
    assert set(found(columns, coordinates)) == {(16, "Cu_ppm"), (208, "Zn_ppm")}
    (first, _) = find_gross_errors(read_assays(columns, coordinates=coordinates))
    assert first.value / first.usual == pytest.approx(10 if first.field == "Cu_ppm" else 0.1, rel=0.4)
    # without positions only what is outside the whole survey shows
    assert found(columns) == []
    columns["Cu_ppm"][16] *= 1e6
    assert found(columns) == [(16, "Cu_ppm")]
    columns["Pb_ppm"][20] *= 4
    assert (20, "Pb_ppm") not in found(columns, coordinates)


def test_a_sample_on_other_rock_is_no_gross_error(grid):
    columns, coordinates = grid
    for name in ("Cu_ppm", "Ni_ppm", "Co_ppm"):
        columns[name][100] *= 10
    assert found(columns, coordinates) == []
    columns["Co_ppm"][100] /= 10
    assert set(found(columns, coordinates)) == {(100, "Cu_ppm"), (100, "Ni_ppm")}


def test_values_below_detection_and_substitutes_are_passed_over(grid):
    columns, coordinates = grid
    columns["Cu_ppm"] = columns["Cu_ppm"].tolist()
    for row in (7, 8, 9, 40):
        columns["Cu_ppm"][row] = 0.01
    assert found(columns, coordinates) == []
    for row in (7, 8, 9, 40):
        columns["Cu_ppm"][row] = "<0.01"
    assert found(columns, coordinates) == []
    columns["Cu_ppm"][50] = ">9000"
    assert found(columns, coordinates) == [(50, "Cu_ppm")]
    # more than a quarter below detection: the quartile is a limit
    columns["Cu_ppm"][60:130] = ["<0.01"] * 70
    assert found(columns, coordinates) == []


def test_few_samples_say_nothing():
    assert found({"Cu_ppm": [1.0] * 9 + [1000.0]}) == []
    assert found({"Cu_ppm": [None] * 30, "Zn_ppm": [5.0] * 30}) == []


def test_samples_without_position_are_left_out(grid):
    columns, coordinates = grid
    columns["Cu_ppm"][16] *= 10
    coordinates = np.vstack([coordinates, [[np.nan, 3.0]]])
    columns = {name: np.append(column, 1e6) for name, column in columns.items()}
    assert found(columns, coordinates) == [(16, "Cu_ppm")]


@pytest.mark.parametrize("seed", [3, 7])
def test_most_blunders_of_the_synthetic_survey_are_among_the_suspects(seed):
    survey = sample_survey(seed)
    suspects = found(survey.columns, survey.coordinates)
    blunders = [(error.row, error.element) for error in survey.gross_errors]
    assert sum(blunder in suspects for blunder in blunders) >= 3
    # 800 samples of 32 elements, and a page that can still be read
    assert len(suspects) <= 25
    # the slag of the town is the farthest out
    assert suspects[0][1] == "Pb_ppm"


def test_many_samples_at_one_place(surveys):
    with open(surveys / "bc-stewart/stream_sediments.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    names = list(rows[0])[7:]
    coordinates = np.array([[float(row["x"]), float(row["y"])] for row in rows])
    columns = {name: [row[name] for row in rows] for name in names}
    suspects = found(columns, coordinates)
    # barium of 10 ppm (20 samples) and uranium of 0.05 ppm (11) stand for results below detection
    assert not [row for row, field in suspects if (field, columns[field][row]) in [("Ba_ppm", "10"), ("U_ppm", "0.05")]]
    assert 0 < len(suspects) < 200
    assert found(columns, np.zeros_like(coordinates))

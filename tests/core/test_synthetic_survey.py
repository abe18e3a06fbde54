import re
import zlib

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import Cancelled, DataError
from geohalo.core.synthetic_geochemistry import (
    ASSOCIATIONS,
    BACKGROUND_MEDIANS,
    FIELDS,
    LOCAL_SPREAD,
    OWN_LENGTH,
    OWN_SPREAD,
    SYMBOLS,
    WIDER_SPREAD,
    site_factors,
    source_concentrations,
)
from geohalo.core.synthetic_geology import ANDESITE, DACITE, ROCK_UNITS
from geohalo.core.synthetic_laboratory import METHODS, poisson, reported
from geohalo.core.synthetic_mineralisation import (
    ANOMALY_LEVEL,
    COPPER_GOLD,
    HALO_LEVEL,
    LEAD_ZINC,
    LONE,
    PLANTED,
    nearest_fault,
)
from geohalo.core.synthetic_survey import MODEL, make_sheet, sample_survey
from geohalo.core.synthetic_terrain import CELL_KM2, CELL_SIZE, COLUMNS, ROWS, cell_at, cell_coordinates

GROUPS = {
    "mafic": ["Cr", "Ni", "Co", "V"],
    "felsic": ["Rb", "Be", "Nb", "U", "Th"],
    COPPER_GOLD: ["Au", "Bi", "W", "Mo", "Cu"],
    LEAD_ZINC: ["Pb", "Zn", "Ag", "Sb", "Hg"],
}


@pytest.fixture(scope="module")
def survey():
    return sample_survey()


@pytest.fixture(scope="module")
def other():
    return sample_survey(seed=7)


@pytest.fixture(scope="module")
def sheet():
    return make_sheet(42)


@pytest.fixture(scope="module")
def logs(survey):
    """log10 of the true concentrations, by symbol."""
    return dict(zip(SYMBOLS, np.log10(survey.true).T))


@pytest.fixture(scope="module")
def factors(logs):
    """Loadings by symbol and scores of the varimax-rotated components with eigenvalues above 1."""
    symbols = [symbol for symbol in SYMBOLS if symbol not in ("Te", "Mn", "Fe", "Ca", "Cd")]  # as the published survey
    values = np.column_stack([logs[symbol] for symbol in symbols])
    standardised = (values - values.mean(axis=0)) / values.std(axis=0, ddof=1)
    correlation = np.corrcoef(values.T)
    eigenvalues, vectors = np.linalg.eigh(correlation)
    kept = eigenvalues > 1
    loadings = vectors[:, kept] * np.sqrt(eigenvalues[kept])
    weights = np.sqrt((loadings**2).sum(axis=1, keepdims=True))
    turned, rotation = loadings / weights, np.eye(kept.sum())
    for _ in range(200):
        rotated = turned @ rotation
        left, _, right = np.linalg.svd(turned.T @ (rotated**3 - rotated * (rotated**2).mean(axis=0)))
        rotation = left @ right
    loadings = loadings @ rotation
    loadings *= np.sign(loadings.sum(axis=0))
    return dict(zip(symbols, loadings)), standardised @ np.linalg.solve(correlation, loadings)


def area_under_curve(survey, score, kinds):
    """Return the ROC area of the nearest sample's score: occurrences of `kinds` against 500 m cells of the sheet."""
    cells = cell_coordinates()
    cells = cells[(survey.truth.classes > 0).ravel() & (np.arange(len(cells)) % 7 == 0)]
    background = score[nearest_sample(survey, cells)]
    places = np.array([place[:2] for place in survey.occurrences if place.type in kinds])
    found = score[nearest_sample(survey, places)]
    return np.mean([(background < value).mean() + (background == value).mean() / 2 for value in found])


def nearest_sample(survey, places):
    return ((places[:, None] - survey.coordinates) ** 2).sum(axis=2).argmin(axis=1)


def mean_score(logs, symbols):
    return np.mean([(logs[s] - logs[s].mean()) / logs[s].std() for s in symbols], axis=0)


def below(cells):
    return np.mean([cell.startswith("<") for cell in cells])


# the contract


def test_the_same_seed_gives_the_same_survey_on_every_numpy(survey, other):
    # demo, documentation and tests quote its numbers; compared on numpy 1.23, 1.24 and 2.4
    assert zlib.crc32(repr(list(survey.columns.values())).encode()) == 834740006
    assert zlib.crc32(repr(survey.coordinates.tolist()).encode()) == 2501705018
    assert other.columns != survey.columns


def test_counts(survey):
    n = len(survey.ids)
    assert n == 800
    assert len(set(survey.ids)) == 800
    assert survey.coordinates.shape == (n, 2)
    assert survey.true.shape == (n, len(FIELDS))
    assert len(survey.columns) == 32
    assert all(len(cells) == n for cells in survey.columns.values())
    assert len(survey.laboratories) == len(survey.rock_classes) == len(survey.catchment_km2) == n
    assert len(survey.systems) == 13
    assert len(survey.occurrences) == 58
    assert survey.truth.classes.shape == (ROWS, COLUMNS)
    assert survey.true_samples().names == list(survey.columns)


def test_other_numbers_of_samples_share_the_sheet(survey):
    seen = []
    few = sample_survey(n_samples=120, progress=lambda fraction, message="": seen.append(fraction))
    assert len(few.ids) == 120
    assert few.occurrences == survey.occurrences
    npt.assert_array_equal(few.truth.classes, survey.truth.classes)
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == (0, 1)


@pytest.mark.parametrize(
    ("arguments", "word"), [({"seed": -1}, "seed"), ({"seed": 1.5}, "seed"), ({"n_samples": 10}, "50 to 2000")]
)
def test_refuses_what_it_cannot_make(arguments, word):
    with pytest.raises(DataError, match=word):
        sample_survey(**arguments)


def test_cancel():
    def stop(fraction, message=""):
        raise Cancelled

    with pytest.raises(Cancelled):
        sample_survey(progress=stop)


def test_the_model_text_names_all_that_is_planted():
    for word in [*FIELDS, *(unit.name for unit in ROCK_UNITS), *(system[0] for system in PLANTED), "EPSG:32640"]:
        assert word in MODEL
    assert max(map(len, MODEL.splitlines())) <= 110


# the ground


def test_lies_where_it_says(survey):
    # UTM 40 N near 54.3 E 35.2 N is 254191 E 3898563 N (PROJ)
    assert survey.crs == "EPSG:32640"
    middle = (survey.truth.west + COLUMNS * CELL_SIZE / 2, survey.truth.north - ROWS * CELL_SIZE / 2)
    npt.assert_allclose(middle, (254191, 3898563), atol=100)
    assert ROWS * COLUMNS * CELL_KM2 == pytest.approx(1650, rel=0.01)


def test_map_covers_the_sheet_once(survey):
    def area(ring):
        x, y = (ring - ring[0]).T
        return (x[:-1] * y[1:] - x[1:] * y[:-1]).sum() / 2e6

    assert all(area(polygon.rings[0]) > 0 for polygon in survey.geology)
    assert all(area(hole) < 0 for polygon in survey.geology for hole in polygon.rings[1:])
    total = sum(area(ring) for polygon in survey.geology for ring in polygon.rings)
    assert total == pytest.approx(ROWS * COLUMNS * CELL_KM2, rel=1e-9)
    assert len({polygon.code for polygon in survey.geology}) == 12
    assert len({polygon.rock_class for polygon in survey.geology}) >= 5


def test_rocks_have_the_stated_medians(sheet):
    units = sheet.geology.units.ravel()
    source = source_concentrations(np.random.default_rng(5), sheet.geology.units, [], cell_coordinates())
    deviations = []
    for unit in range(len(ROCK_UNITS)):
        inside = units == unit
        logs = np.log(source[inside] / BACKGROUND_MEDIANS[unit]).mean(axis=0)
        # white noise under a Gaussian filter of L cells is correlated over 4 pi L^2 cells
        patches = {length: max(1, inside.sum() / (4 * np.pi * length**2)) for length in range(1, 13)}
        for element, symbol in enumerate(SYMBOLS):
            variance = LOCAL_SPREAD**2 / inside.sum()
            variance += WIDER_SPREAD.get(symbol, OWN_SPREAD) ** 2 / patches[OWN_LENGTH]
            for length, spreads in ASSOCIATIONS.values():
                variance += spreads.get(symbol, 0) ** 2 / patches[length]
            deviations.append(logs[element] / np.sqrt(variance))
    assert np.abs(deviations).max() < 4
    assert 0.5 < np.sqrt(np.mean(np.square(deviations))) < 1.5


def test_systems_lie_where_such_systems_form(sheet):
    assert [(s.name, s.type, s.strength, s.radius) for s in sheet.systems] == [planted[:4] for planted in PLANTED]
    centres = np.array([(s.easting, s.northing) for s in sheet.systems])
    copper = np.array([s.type == COPPER_GOLD for s in sheet.systems])
    at = cell_at(centres)
    contact, unit = sheet.geology.contact.ravel()[at], sheet.geology.units.ravel()[at]
    to_fault, _ = nearest_fault(centres, sheet.geology.faults)
    assert (np.abs(contact[copper]) < 1000).all()
    assert (contact[~copper] > 1500).all()
    assert np.isin(unit[~copper], (ANDESITE, DACITE)).all()
    assert (to_fault < np.where(copper, 3000, 700)).all()


def test_occurrences_cluster_round_their_systems(survey):
    by_name = {system.name: system for system in survey.systems}
    for name, kind, _, _, count in PLANTED:
        own = [place for place in survey.occurrences if place.name.rsplit(" ", 1)[0] == name]
        assert len(own) == count
        assert {place.type for place in own} <= {kind}
        if own:
            assert by_name[name].distance([place[:2] for place in own]).max() < 3.5
    lone = [place for place in survey.occurrences if place.name in dict(LONE)]
    assert len(lone) == 4
    assert min(system.distance([place[:2] for place in lone]).min() for system in survey.systems) > 3.5
    assert {place.status for place in survey.occurrences} == {"mine", "prospect", "showing"}
    own = [place for place in survey.occurrences if place not in lone]
    near = [by_name[place.name.rsplit(" ", 1)[0]].distance([place[:2]])[0] for place in own]
    # a Rayleigh distribution of 0.7 radii has its median at 0.82
    assert np.median(near) == pytest.approx(0.82, abs=0.2)


def test_truth_is_the_planted_intensity(survey):
    cells = cell_coordinates()
    intensity = np.zeros(len(cells))
    for system in survey.systems:
        angle = np.radians(system.azimuth)
        east, north = (cells - (system.easting, system.northing)).T / system.radius
        along, across = east * np.sin(angle) + north * np.cos(angle), east * np.cos(angle) - north * np.sin(angle)
        stretch = {COPPER_GOLD: 1.2, LEAD_ZINC: 1.8}[system.type]
        gaussian = np.exp(-0.5 * (along**2 / stretch + across**2 * stretch))
        intensity = np.maximum(intensity, system.strength * gaussian)
    expected = 1 + np.searchsorted([HALO_LEVEL, ANOMALY_LEVEL], intensity, side="right")
    classes = survey.truth.classes.ravel()
    npt.assert_array_equal(classes[classes > 0], expected[classes > 0])
    shares = np.bincount(classes, minlength=4) / len(classes)
    assert shares[0] < 0.12  # the playa
    assert 0.04 < shares[3] < 0.09
    assert 0.07 < shares[2] < 0.13


# the sediment


def test_samples_lie_on_small_streams_all_over_the_sheet(survey, sheet):
    areas = survey.catchment_km2
    assert 0.8 <= areas.min().round(9)
    assert areas.max().round(9) <= 40
    assert (areas <= 8).mean() > 0.85
    npt.assert_allclose(areas, sheet.terrain.area[cell_at(survey.coordinates)], rtol=1e-9)
    # no dry land is farther than 3.5 km from a sample, and only duplicates are nearer than 250 m to another
    cells = cell_coordinates()[(survey.truth.classes > 0).ravel()][::9]
    assert np.sqrt(((cells[:, None] - survey.coordinates) ** 2).sum(axis=2)).min(axis=1).max() < 3500
    between = np.hypot(*(survey.coordinates[:, None] - survey.coordinates).transpose(2, 0, 1))
    np.fill_diagonal(between, np.inf)
    assert {tuple(sorted(pair)) for pair in np.argwhere(between < 250).tolist()} == {
        tuple(sorted(pair)) for pair in survey.duplicates
    }


def test_upstream_areas_add_up(survey):
    npt.assert_allclose(sum(survey.upstream_km2.values()), survey.catchment_km2, rtol=1e-9)
    largest = np.array(list(survey.upstream_km2))[np.argmax(list(survey.upstream_km2.values()), axis=0)]
    assert (largest == np.array(survey.rock_classes)).mean() == 1


def test_a_sediment_is_the_average_of_its_catchment(survey, sheet):
    receivers = sheet.terrain.drainage.receivers
    sites = cell_at(survey.coordinates)
    factors = site_factors(sheet.scavenging[sites], np.hypot(*(survey.coordinates - survey.town).T))
    for row in (0, 111, 222, 333, 799):
        catchment = [sites[row]]
        for cell in catchment:
            catchment.extend(np.flatnonzero(receivers == cell))
        average = sheet.source[catchment].mean(axis=0)
        npt.assert_allclose(survey.true[row], average * factors[row], rtol=1e-9)


def test_systems_and_town_enrich_what_they_should(sheet):
    cells = cell_coordinates()
    system = sheet.systems[0]
    with_it, without = (
        source_concentrations(np.random.default_rng(6), sheet.geology.units, systems, cells)
        for systems in ([system], [])
    )
    distance = system.distance(cells)
    core, shell = np.exp(-0.5 * distance**2), np.exp(-0.5 * ((distance - 1.2) / 0.6) ** 2)
    # summed over the system, as patches scatter by 0.8 from cell to cell
    added = dict(zip(SYMBOLS, (with_it / without - 1).sum(axis=0)))
    assert added["Cu"] == pytest.approx(7 * core.sum(), rel=0.15)
    assert added["As"] == pytest.approx(4.5 * shell.sum(), rel=0.15)
    assert added["Au"] == pytest.approx(8 * core.sum() + 7 * shell.sum(), rel=0.15)
    assert added["Pb"] == 0
    assert (with_it / without)[distance > 8].max() < 1.001
    contaminated = dict(zip(SYMBOLS, site_factors(np.zeros(1), np.zeros(1))[0]))
    assert contaminated["Pb"] == 8
    assert contaminated["Rb"] == 1


# the laboratory


def test_cells_are_written_as_laboratories_do(survey):
    for field, cells in survey.columns.items():
        assert all(re.fullmatch(r"|[<>]?\d+(\.\d+)?", cell) for cell in cells), field
        digits = {len(cell.replace(".", "").strip("0")) for cell in cells if cell and cell[0] not in "<>"}
        assert max(digits) <= 3
        low = METHODS[field.split("_")[0]].limits
        for laboratory, limit in zip("AB", low):
            own = {c for c, where in zip(cells, survey.laboratories) if where == laboratory and c.startswith("<")}
            assert own <= {f"<{limit:g}"}
            values = [
                c for c, where in zip(cells, survey.laboratories) if where == laboratory and c and c[0] not in "<>"
            ]
            assert min(map(float, values)) >= limit


def test_reported():
    assert reported(34.12, 1, 1) == "34.1"
    assert reported(1234.0, 1, 0) == "1230"
    assert reported(99.96, 1, 1) == "100"
    assert reported(0.456, 0.1, 2) == "0.46"
    assert reported(0.049, 0.05, 2) == "<0.05"
    assert reported(-3.0, 10, 0) == "<10"
    assert reported(12000.0, 1, 0, 10000) == ">10000"


@pytest.mark.parametrize("which", ["survey", "other"])
def test_censoring(which, request):
    columns = request.getfixturevalue(which).columns
    share = {field: below(cells) for field, cells in columns.items()}
    for field in ("Au_ppb", "Ag_ppm", "Bi_ppm", "Sb_ppm", "Hg_ppb", "W_ppm", "Sn_ppm", "B_ppm", "Mo_ppm", "Cd_ppm"):
        assert 0.02 <= share[field] <= 0.6, field
    assert 0.8 < share["Te_ppm"] < 1  # so that the rule that skips it is seen
    for field in ("Cu_ppm", "Zn_ppm", "Pb_ppm", "Rb_ppm", "Fe_pct"):
        assert share[field] == 0
    two_limits = {f for f, cells in columns.items() if len({c for c in cells if c.startswith("<")}) == 2}
    assert {"Au_ppb", "Ag_ppm", "Sb_ppm", "Hg_ppb", "W_ppm", "Cd_ppm"} <= two_limits
    assert not {"Bi_ppm", "Sn_ppm", "B_ppm", "Mo_ppm"} & two_limits
    assert [(f, c) for f, cells in columns.items() for c in cells if c.startswith(">")] == [("Pb_ppm", ">10000")]
    assert [f for f, cells in columns.items() for c in cells if not c] == ["Hg_ppb", "Au_ppb"]


def test_errors_have_the_stated_size(survey):
    rubidium = np.log(np.array(survey.columns["Rb_ppm"], float) / survey.true[:, FIELDS.index("Rb_ppm")])
    first = np.array(survey.laboratories) == "A"
    # field 0.07, grain size 0.07, analysis 0.05, in all 0.11
    assert rubidium[first].std() == pytest.approx(np.sqrt(0.07**2 + 0.07**2 + 0.05**2), rel=0.12)
    assert abs(rubidium[first].mean()) < 0.02
    shifts = []
    for field in ("Cr_ppm", "Cu_ppm", "Zn_ppm", "V_ppm", "Sr_ppm", "Li_ppm", "Rb_ppm", "Th_ppm", "Mn_ppm", "Fe_pct"):
        ratio = np.log(np.array(survey.columns[field], float) / survey.true[:, FIELDS.index(field)])
        shifts.append(np.median(ratio[~first]) - np.median(ratio[first]))
    assert 0.015 < np.std(shifts) < 0.08


def test_gold_has_a_nugget(survey):
    cells = survey.columns["Au_ppb"]
    seen = np.array([bool(cell) and cell[0] != "<" for cell in cells])
    true = survey.true[:, FIELDS.index("Au_ppb")]
    spread = {}
    for field in ("Au_ppb", "Rb_ppm"):
        values = np.array([float(c.lstrip("<>") or "nan") for c in survey.columns[field]])
        ratio = np.log(values / survey.true[:, FIELDS.index(field)])
        spread[field] = ratio[seen & (true > 3)].std()
    assert spread["Au_ppb"] > 2 * spread["Rb_ppm"]


def test_poisson_numbers():
    for expected in (0.1, 1.0, 30.0):
        numbers = poisson(np.random.default_rng(8), np.full(20000, expected))
        assert numbers.mean() == pytest.approx(expected, abs=4 * np.sqrt(expected / 20000))
        assert numbers.var() == pytest.approx(expected, rel=0.06)
        assert (numbers == 0).mean() == pytest.approx(np.exp(-expected), abs=0.01)
    npt.assert_array_equal(poisson(np.random.default_rng(9), np.zeros(5)), 0)


def test_gross_errors_and_duplicates_are_where_they_are_said_to_be(survey):
    def ratio(row, field, against=None):
        return float(survey.columns[field][row]) / survey.true[row, FIELDS.index(against or field)]

    kinds = {(error.element, error.kind): error.row for error in survey.gross_errors}
    assert len(kinds) == len(survey.gross_errors) == 5
    for field, factor in (("Cu_ppm", 10), ("As_ppm", 10), ("Cr_ppm", 0.1)):
        assert ratio(kinds[field, f"decimal slip, {factor:g} times"], field) == pytest.approx(factor, rel=0.5)
    row = kinds["Pb_ppm", "swapped with Zn_ppm"]
    assert row == kinds["Zn_ppm", "swapped with Pb_ppm"]
    assert ratio(row, "Pb_ppm", against="Zn_ppm") == pytest.approx(1, rel=0.5)
    assert ratio(row, "Zn_ppm", against="Pb_ppm") == pytest.approx(1, rel=0.5)

    assert len(survey.duplicates) == 3
    for second, first in survey.duplicates:
        npt.assert_array_equal(survey.coordinates[second], survey.coordinates[first])
        npt.assert_array_equal(survey.true[second], survey.true[first])
        assert survey.ids[second] == survey.ids[first] + "D"
        assert any(cells[second] != cells[first] for cells in survey.columns.values())


# what a geologist should find, and be misled by


@pytest.mark.parametrize("group", GROUPS)
def test_associations_hang_together(logs, group):
    others = [symbol for name, symbols in GROUPS.items() if name != group for symbol in symbols]
    across = [abs(np.corrcoef(logs[a], logs[b])[0, 1]) for a in GROUPS[group] for b in others]
    within = [np.corrcoef(logs[a], logs[b])[0, 1] for a in GROUPS[group] for b in GROUPS[group] if a < b]
    assert np.mean(within) > 0.5
    assert np.mean(within) > np.mean(across) + 0.25
    if group != COPPER_GOLD:  # copper goes with the mafic rocks as well
        assert min(within) > np.mean(across)


def test_two_factors_are_the_two_mineral_systems(factors):
    loadings, _ = factors
    gold = np.argmax(np.sum([loadings[symbol] for symbol in ("Au", "Bi", "W", "Mo")], axis=0))
    base = np.argmax(np.sum([loadings[symbol] for symbol in GROUPS[LEAD_ZINC]], axis=0))
    assert gold != base
    assert min(loadings[symbol][gold] for symbol in ("Au", "Bi", "W", "Mo")) > 0.6
    assert min(loadings[symbol][base] for symbol in GROUPS[LEAD_ZINC]) > 0.6
    assert max(abs(loadings[symbol][base]) for symbol in ("Au", "Bi", "W", "Mo", "Cu")) < 0.4
    # copper belongs to the mafic rocks as much as to the mineralisation
    mafic = np.argmax(np.sum([loadings[symbol] for symbol in GROUPS["mafic"]], axis=0))
    assert 0.4 < loadings["Cu"][gold] < 0.75
    assert 0.4 < loadings["Cu"][mafic] < 0.75
    assert 4 <= len(loadings["Cu"]) <= 7


@pytest.mark.parametrize("kind", [COPPER_GOLD, LEAD_ZINC])
def test_pathfinders_find_the_occurrences_but_not_all(survey, logs, kind):
    area = area_under_curve(survey, mean_score(logs, GROUPS[kind]), (kind,))
    assert 0.75 < area < 0.97


def test_copper_alone_misleads(survey, logs, factors):
    loadings, scores = factors
    gold, base = (
        np.argmax(np.sum([loadings[symbol] for symbol in GROUPS[kind] if symbol != "Cu"], axis=0))
        for kind in (COPPER_GOLD, LEAD_ZINC)
    )
    copper = area_under_curve(survey, logs["Cu"], (COPPER_GOLD,))
    assert area_under_curve(survey, scores[:, gold], (COPPER_GOLD,)) > copper + 0.03
    both = area_under_curve(survey, scores[:, [gold, base]].max(axis=1), (COPPER_GOLD, LEAD_ZINC))
    assert 0.75 < both < 0.97
    assert both > area_under_curve(survey, logs["Cu"], (COPPER_GOLD, LEAD_ZINC)) + 0.1
    # of the tenth of the samples richest in copper, many lie on mafic rocks
    rich = logs["Cu"] >= np.quantile(logs["Cu"], 0.9)
    mafic = np.isin(survey.rock_classes, ("basalt", "mafic-ultramafic"))
    assert mafic[rich].mean() > 2 * mafic.mean()


def test_false_anomalies(survey, logs):
    rocks = np.array(survey.rock_classes)
    assert np.median(logs["Mo"][rocks == "black shale"]) > np.quantile(logs["Mo"], 0.9)
    assert np.median(logs["Ni"][rocks == "mafic-ultramafic"]) > np.quantile(logs["Ni"], 0.95)
    town = np.hypot(*(survey.coordinates - survey.town).T) < 2200
    assert town.sum() >= 3
    assert np.median(logs["Sn"][town]) > np.quantile(logs["Sn"], 0.95)
    unknown = [system for system in survey.systems if system.name in ("Long Gully", "Thorn Pass")]
    assert all(system.strength > 0.5 for system in unknown)

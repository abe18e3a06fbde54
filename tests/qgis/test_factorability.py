"""The tool that tests whether elements share factors, on layers as users have them."""

import csv
from pathlib import Path

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.factorability import factorability
from geohalo.core.samples import Samples

NAMES = ["Cu_ppm", "Au_ppb", "As_ppm", "Sb_ppm", "Ni_ppm", "Cr_ppm", "Co_ppm", "V_ppm"]


def concentrations(n=120, seed=4):
    """Two associations of four elements each, lognormal."""
    random = np.random.default_rng(seed)
    factors = random.normal(size=(n, 2))
    logs = 0.9 * factors[:, [0] * 4 + [1] * 4] + 0.5 * random.normal(size=(n, 8))
    return dict(zip(NAMES, 10 ** (0.4 * logs + 1).T))


def places(n=120):
    return [(400000 + 500 * (i % 12), 3700000 + 500 * (i // 12)) for i in range(n)]


@pytest.fixture
def survey(make_layer):
    columns = concentrations()
    logs = {f"{name}_log10": np.log10(values) for name, values in columns.items()}
    return make_layer({"sample_id": [f"S{i}" for i in range(120)], **columns, **logs}, places())


@pytest.fixture
def expected():
    return factorability(Samples(NAMES, np.log10(list(concentrations().values())).T))


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_tables_and_figures_are_the_cores(geohalo, survey, expected, column):
    result = geohalo("factorability", {"INPUT": survey, "TABLE": "memory:", "ADEQUACY": "memory:"})
    assert {"KMO", "BARTLETT_P", "N_KAISER", "N_PARALLEL"} <= set(result)
    assert "CHART" not in result
    assert result["KMO"] == pytest.approx(expected.kmo, rel=1e-12)
    assert result["BARTLETT_P"] == pytest.approx(expected.bartlett_p, rel=1e-9)
    assert (result["N_KAISER"], result["N_PARALLEL"]) == (2, 2)
    table = result["TABLE"]
    assert column(table, "component") == list(range(1, 9))
    npt.assert_allclose(column(table, "eigenvalue"), expected.eigenvalues, rtol=1e-12)
    npt.assert_allclose(column(table, "explained_percent"), expected.explained, rtol=1e-12)
    npt.assert_allclose(column(table, "random_eigenvalue"), expected.random_eigenvalues, rtol=1e-12)
    assert column(table, "cumulative_percent")[-1] == pytest.approx(100)
    assert column(table, "by_kaiser") == column(table, "by_parallel") == [1, 1, 0, 0, 0, 0, 0, 0]
    assert column(result["ADEQUACY"], "element") == NAMES
    assert column(result["ADEQUACY"], "column") == [f"{name}_log10" for name in NAMES]
    npt.assert_allclose(column(result["ADEQUACY"], "msa"), expected.msa, rtol=1e-12)


def test_files_and_chart(geohalo, survey, expected, tmp_path):
    result = geohalo(
        "factorability",
        {"INPUT": survey, "TABLE": str(tmp_path / "new" / "eigen.csv"), "CHART": str(tmp_path / "scree.svg")},
    )
    found = rows(result["TABLE"])
    npt.assert_allclose([float(row["eigenvalue"]) for row in found], expected.eigenvalues, rtol=1e-12)
    picture = Path(result["CHART"]).read_text(encoding="utf-8")
    assert "Scree plot: 2 factors above 1, 2 above chance" in picture
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new", "scree.svg"]


def test_some_elements_of_a_selection(geohalo, survey, column):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

    QgsProject.instance().addMapLayer(survey)
    survey.selectByIds([feature.id() for feature in survey.getFeatures()][:50])
    chosen = ["Cu_ppm", "As", "Sb_ppm_log10", "Ni_ppm"]
    names = ["Cu_ppm", "As_ppm", "Sb_ppm", "Ni_ppm"]
    columns = concentrations()
    expected = factorability(Samples(names, np.log10([columns[name][:50] for name in names]).T))
    for elements in (chosen, ";".join(chosen)):
        source = QgsProcessingFeatureSourceDefinition(survey.id(), True)
        result = geohalo("factorability", {"INPUT": source, "ELEMENTS": elements, "ADEQUACY": "memory:"})
        assert column(result["ADEQUACY"], "element") == names
        assert result["KMO"] == pytest.approx(expected.kmo, abs=1e-12)
    QgsProject.instance().removeMapLayer(survey.id())


def test_gaps_and_elements_without_variation(geohalo, make_layer, log):
    columns = concentrations()
    logs = {f"{name}_log10": np.log10(values) for name, values in columns.items()}
    logs["Au_ppb_log10"][[3, 5]] = np.nan
    empty, same = np.full(120, np.nan), np.full(120, 0.7)
    same[:4] = np.nan
    layer = make_layer({**logs, "Hg_ppb_log10": empty, "W_ppm_log10": same}, places())
    names = [name for name in layer.fields().names()]
    result = geohalo("factorability", {"INPUT": layer, "ELEMENTS": names}, feedback=log)
    kept = np.delete(np.column_stack(list(logs.values())), [3, 5], axis=0)
    assert result["KMO"] == pytest.approx(factorability(Samples(NAMES, kept)).kmo, abs=1e-12)
    assert "2 of 120 samples lack a value of Au_ppb (2)" in log.textLog()
    assert "the same value everywhere: Hg_ppb, W_ppm" in log.textLog()


def test_raw_concentrations_are_used_with_a_warning(geohalo, make_layer, log):
    layer = make_layer(concentrations(), places())
    result = geohalo("factorability", {"INPUT": layer}, feedback=log)
    values = np.column_stack(list(concentrations().values()))
    assert result["KMO"] == pytest.approx(factorability(Samples(NAMES, values)).kmo, abs=1e-12)
    assert "No transform was made of Cu_ppm, Au_ppb" in log.textLog()


@pytest.mark.parametrize(
    ("change", "parameters", "message"),
    [
        (lambda c: c.update(Cu_ppm=["<5", *["7"] * 119]), {}, "Cu_ppm of sample .* is the text '<5'.*Replace censored"),
        (lambda c: c.update(Cu_ppm=[np.inf, *c["Cu_ppm"][1:]]), {}, "Cu_ppm of sample .* is infinite"),
        (lambda c: c.update(Cu_pct=np.asarray(c["Cu_ppm"]) / 1e4), {}, "Cu_ppm, Cu_pct follow from one another"),
        (lambda c: [c.pop(name) for name in NAMES[1:]], {}, "at least 2 elements and there is only Cu_ppm"),
        (lambda c: c.update(Cu_ppm=[None, *c["Cu_ppm"][1:]]), {"MISSING": "refuse"}, "1 of 120 samples lack a value"),
        (lambda c: c, {"ELEMENTS": ["Cu_ppm", "Pb_ppm"]}, "no field for Pb_ppm"),
        (lambda c: c.update({f"{n}_clr": c[n] for n in NAMES}), {}, "centred log-ratios.*no KMO.*use log10"),
    ],
)
def test_bad_input_is_refused_and_nothing_written(geohalo, make_layer, tmp_path, change, parameters, message):
    from qgis.core import QgsProcessingException

    columns = {name: values.tolist() for name, values in concentrations().items()}
    change(columns)
    outputs = {"TABLE": str(tmp_path / "t.csv"), "CHART": str(tmp_path / "c.png")}
    with pytest.raises(QgsProcessingException, match=message):
        geohalo("factorability", {"INPUT": make_layer(columns, places()), **parameters, **outputs})
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("n", "message"), [(0, "Stream-sediment samples. has no points"), (1, "1 samples and at least 3")]
)
def test_too_few_samples(geohalo, make_layer, n, message):
    from qgis.core import QgsProcessingException

    layer = make_layer({name: values[:n] for name, values in concentrations().items()}, places(n))
    with pytest.raises(QgsProcessingException, match=message):
        geohalo("factorability", {"INPUT": layer, "TABLE": "memory:"})


def test_same_seed_same_chart(geohalo, survey, tmp_path):
    for name in ("a.svg", "b.svg"):
        geohalo("factorability", {"INPUT": survey, "SEED": 7, "CHART": str(tmp_path / name)})
    assert (tmp_path / "a.svg").read_bytes() == (tmp_path / "b.svg").read_bytes()


def test_elements_with_costly_gaps_are_left_out_where_nobody_chose_them(geohalo, make_layer):
    """Of 120 samples 40 lack Hg: without it the table holds 120 x 5 numbers instead of 80 x 6."""
    from geohalo.algorithms.gaps import without_sparse
    from geohalo.core.samples import Samples
    from qgis.core import QgsProcessingFeedback

    values = np.random.default_rng(5).normal(size=(120, 6))
    values[:40, 5] = np.nan
    values[7, 0] = np.nan
    names = ["Cu", "Zn", "Pb", "As", "Ba", "Hg"]
    log = QgsProcessingFeedback(False)
    assert without_sparse(Samples(names, values), log).names == names[:-1]
    assert "Hg (40 of 120)" in log.textLog()
    # one sample is a smaller loss than an element, and an indicator stays if half of the samples have it
    assert without_sparse(Samples(names[:5], values[:, :5]), log).names == names[:5]
    assert without_sparse(Samples(names, values), log, wanted=["Hg"]).names == names
    values[:70, 5] = np.nan
    assert without_sparse(Samples(names, values), log, wanted=["Hg"]).names == names[:-1]

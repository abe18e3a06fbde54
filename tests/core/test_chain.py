from types import SimpleNamespace

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.censoring import CensoredReplacement
from geohalo.core.chain import (
    CONCENTRATIONS,
    TRANSFORMED,
    apply_steps,
    base_name,
    factor_columns,
    lineage,
    missing_notice,
    newest_column,
    repeatable,
    steps_behind,
    suffix_of,
)
from geohalo.core.elements import parse_field
from geohalo.core.enrichment import EnrichmentIndex
from geohalo.core.errors import DataError
from geohalo.core.factor_analysis import FactorAnalysis
from geohalo.core.laboratory import read_assays
from geohalo.core.outliers import Fences
from geohalo.core.samples import Samples
from geohalo.core.step_columns import columns_of, for_step, match_columns
from geohalo.core.store import dumps, loads
from geohalo.core.transforms import SUFFIXES, Transform

NAMES = ["Cu_ppm", "Zn_ppm", "As_ppm", "Ni_ppm", "Au_ppb", "Pb_ppm"]
ROCKS = ["granite", "andesite", "shale"]


def sheet(n=90, seed=0):
    """Laboratory cells of six elements in three rocks, arsenic and gold partly below detection."""
    generator = np.random.default_rng(seed)
    rocks = generator.integers(0, 3, n)
    common = generator.normal(size=(n, 2))
    logs = common @ generator.normal(size=(2, 6)) + 0.4 * generator.normal(size=(n, 6)) + rocks[:, None] * 0.5
    values = np.exp(logs + [3, 4, 2, 3, 1, 2])
    cells = {name: list(column) for name, column in zip(NAMES, values.T)}
    for name, share in (("As_ppm", 0.08), ("Au_ppb", 0.2)):
        limit = round(float(np.quantile(cells[name], share)), 2)
        cells[name] = [f"<{limit}" if value < limit else value for value in cells[name]]
    return cells, [ROCKS[rock] for rock in rocks]


class Layer:
    """A layer as the tools see it: columns, and records of the steps."""

    def __init__(self, seed=0):
        self.cells, self.rocks = sheet(seed=seed)
        self.assays = read_assays(self.cells)
        self.columns = {name: self.assays.values[:, NAMES.index(name)] for name in NAMES}
        self.records = []

    def samples(self, sources):
        return Samples(list(sources), np.column_stack([self.columns[column] for column in sources.values()]))

    def add(self, step, made, columns, sources, **more):
        self.columns.update({columns[name]: made.column(name) for name in columns})
        self.records.append({"geohalo": step.kind, "columns": columns, "sources": sources, "step": step, **more})

    def newest(self, names, **options):
        return {name: newest_column(name, list(self.columns), self.records, **options) for name in names}

    def replace(self, names=NAMES, method="auto"):
        part = read_assays({name: self.cells[name] for name in names})
        step = CensoredReplacement(method, "random").fit(part)
        made = step.transform(part)
        self.add(step, made, {name: f"{name}_val" for name in step.names_}, {name: name for name in step.names_})

    def enrich(self, names=NAMES, **options):
        sources = self.newest(names, concentration=True, without=("ei",))
        step = EnrichmentIndex(**options).fit(self.samples(sources), self.rocks)
        made = step.transform(self.samples(sources), self.rocks)
        self.add(step, made, {name: f"{name}_{step.suffix}" for name in made.names}, sources, class_field="rock")

    def transform(self, method="log10", names=NAMES, units=None):
        sources = self.newest(names, concentration=method in ("log10", "ln", "boxcox", "clr", "ilr"))
        step = Transform(method, units).fit(self.samples(sources))
        made = step.transform(self.samples(sources))
        columns = {name: name if method == "ilr" else f"{name}_{step.suffix}" for name in made.names}
        self.add(step, made, columns, sources)

    def factors(self, names=NAMES):
        sources = self.newest(names)
        step = FactorAnalysis(n_factors=2, selection="fixed").fit(self.samples(sources))
        made = factor_columns(step, self.samples(sources))
        self.add(step, made, {name: name for name in made.names}, sources)

    def factors_of_another_sheet(self, records, origins):
        """Add the scores of a model from another sheet, with all the steps before it in one run."""
        steps, treated = [record["step"] for record in records], [list(record["columns"]) for record in records]
        made = factor_columns(steps[-1], apply_steps(steps[:-1], self.assays, treated=treated[:-1])[0])
        before = [{"step": record["step"], "columns": record["columns"]} for record in records[:-1]]
        columns, sources = {name: name for name in made.names}, {name: name for name in origins}
        self.add(steps[-1], made, columns, sources, before=before)

    def replay(self, columns):
        """Apply what lies behind `columns` to the raw cells, after a way through text as in a file."""
        records, origins = lineage(columns, self.records)
        assert repeatable(columns, records, origins)
        steps = loads(dumps([record["step"] for record in records]))
        raw = read_assays({name: self.cells[name] for name in origins})
        return apply_steps(steps, raw, self.rocks, treated=[list(record["columns"]) for record in records])[0]

    def check(self, columns):
        replayed = self.replay(columns)
        for column in columns:
            npt.assert_allclose(replayed.column(base_name(column)), self.columns[column], rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("suffix", [*CONCENTRATIONS, *TRANSFORMED])
def test_base_name_takes_off_one_suffix(suffix):
    for raw in ("Cu_ppm", "As (mg/kg)", "F1", "Cu", "Cu_ICP_ppm"):
        assert base_name(f"{raw}_{suffix}") == raw
        assert suffix_of(f"{raw}_{suffix}") == suffix
        assert (base_name(raw), suffix_of(raw)) == (raw, "")


@pytest.mark.parametrize(
    "column", ["Cu_ppm_win", "Cu_ppm_out", "Cu_ppm_cens", "F1_fuzzy", "n_outliers", "z", "_z", "ei"]
)
def test_columns_that_stand_for_no_element_keep_their_name(column):
    assert base_name(column) == column


def test_every_suffix_is_known_to_the_names_of_fields():
    """A derived column must never be taken for one of the laboratory's."""
    for suffix in (*CONCENTRATIONS, *TRANSFORMED, *SUFFIXES.values(), "win", "out", "cens"):
        with pytest.raises(DataError):
            parse_field(f"Cu_ppm_{suffix}")
    for field in ("n_outliers", "robust_out", "robust_distance"):
        with pytest.raises(DataError):
            parse_field(field)


def test_newest_column_by_records():
    available = ["Cu_ppm", "Cu_ppm_log10", "Cu_ppm_val", "Zn_ppm"]
    records = [
        {"columns": {"Cu_ppm": "Cu_ppm_val"}},
        {"geohalo": "flagoutliers"},
        {"columns": {"Cu_ppm": "Cu_ppm_log10"}},
    ]
    assert newest_column("Cu_ppm", available, records) == "Cu_ppm_log10"
    assert newest_column("Cu_ppm", available, records[:1]) == "Cu_ppm_val"
    assert newest_column("Cu_ppm", available, records, concentration=True) == "Cu_ppm_val"
    assert newest_column("Zn_ppm", available, records) == "Zn_ppm"
    # a column that was deleted since is not there any more
    assert newest_column("Cu_ppm", ["Cu_ppm", "Cu_ppm_val"], records) == "Cu_ppm_val"


def test_newest_column_without_records_is_the_last_one():
    assert (
        newest_column("Cu_ppm", ["Cu_ppm", "Cu_ppm_val", "Cu_ppm_ei", "Cu_ppm_log10", "Cu_ppm_out"]) == "Cu_ppm_log10"
    )
    assert newest_column("Cu_ppm", ["Cu_ppm", "Cu_ppm_log10", "Cu_ppm_val"], concentration=True) == "Cu_ppm_val"
    assert newest_column("Cu_ppm", ["Cu_ppm_ei", "Cu_ppm"], concentration=True) == "Cu_ppm_ei"
    assert newest_column("Cu", ["Cu", "Cu_ppm_ei"]) == "Cu"


def test_residuals_are_no_concentrations():
    available = ["Cu_ppm", "Cu_ppm_val", "Cu_ppm_eires"]
    assert newest_column("Cu_ppm", available) == "Cu_ppm_eires"
    assert newest_column("Cu_ppm", available, concentration=True) == "Cu_ppm_val"
    records = [{"columns": {"Cu_ppm": "Cu_ppm_val"}}, {"columns": {"Cu_ppm": "Cu_ppm_eires"}}]
    assert newest_column("Cu_ppm", available, records, concentration=True) == "Cu_ppm_val"


def test_a_step_run_again_does_not_read_its_own_result():
    available = ["Cu_ppm", "Cu_ppm_val", "Cu_ppm_ei"]
    records = [{"columns": {"Cu_ppm": "Cu_ppm_val"}}, {"columns": {"Cu_ppm": "Cu_ppm_ei"}}]
    assert newest_column("Cu_ppm", available, records, True) == "Cu_ppm_ei"
    assert newest_column("Cu_ppm", available, records, True, without=("ei",)) == "Cu_ppm_val"
    assert newest_column("Cu_ppm", available, (), True, without=("ei", "val")) == "Cu_ppm"


def test_chosen_columns_stand_for_themselves():
    available = ["Cu_ppm", "Cu_ppm_val", "Cu_ppm_log10", "Cu_ppm_win"]
    assert newest_column("Cu_ppm_val", available) == "Cu_ppm_val"
    assert newest_column("Cu_ppm_win", available, concentration=True) == "Cu_ppm_win"
    with pytest.raises(DataError, match="no field Zn_ppm: it has Cu_ppm"):
        newest_column("Zn_ppm", available)
    with pytest.raises(DataError, match="no field Cu_ppm_ei"):
        newest_column("Cu_ppm_ei", available)


def test_steps_behind_factor_scores():
    layer = Layer()
    layer.replace()
    layer.transform()
    layer.factors()
    assert [step.kind for step in steps_behind(["F1"], layer.records)] == ["censoring", "transform", "factors"]
    assert lineage(["F1_fuzzy"], layer.records).origins == NAMES
    assert [step.kind for step in steps_behind(["Zn_ppm_log10"], layer.records)] == ["censoring", "transform"]
    assert lineage(["Zn_ppm_log10"], layer.records).origins == ["Zn_ppm"]
    assert lineage(["Zn_ppm", "elevation"], layer.records) == ([], ["Zn_ppm", "elevation"])


def test_only_the_steps_on_the_way_are_behind_a_column():
    layer = Layer()
    layer.replace(["As_ppm", "Au_ppb"])
    layer.transform("log10")
    layer.enrich(["Cu_ppm"])
    layer.transform("z", ["As_ppm"])
    assert [step.kind for step in steps_behind(["Cu_ppm_log10"], layer.records)] == ["transform"]
    assert [step.kind for step in steps_behind(["Cu_ppm_ei"], layer.records)] == ["enrichment"]
    behind = steps_behind(["As_ppm_z", "Cu_ppm_log10"], layer.records)
    assert [(step.kind, getattr(step, "method", "")) for step in behind] == [
        ("censoring", "auto"),
        ("transform", "log10"),
        ("transform", "z"),
    ]
    assert lineage(["As_ppm_z", "Cu_ppm_log10"], layer.records).origins == ["Cu_ppm", "As_ppm"]


def test_a_column_made_anew_goes_back_to_what_it_was_made_of_then():
    layer = Layer()
    layer.replace(method="half")
    layer.transform()
    logs = layer.columns["As_ppm_log10"]
    layer.replace(method="sqrt2")
    assert steps_behind(["As_ppm_log10"], layer.records)[0].method == "half"
    assert steps_behind(["As_ppm_val"], layer.records)[0].method == "sqrt2"
    npt.assert_allclose(layer.replay(["As_ppm_log10"]).column("As_ppm"), logs, rtol=1e-12)


def test_records_without_a_step_or_columns_are_passed_over():
    step = SimpleNamespace(mixes=False)
    records = [
        {"columns": {"Cu_ppm": "Cu_ppm_val"}, "sources": {"Cu_ppm": "Cu_ppm"}, "step": step},
        {"geohalo": "flagoutliers", "step": step},
        {"columns": {"Cu_ppm": "Cu_ppm_val"}},
    ]
    assert lineage(["Cu_ppm_val"], records) == ([records[0]], ["Cu_ppm"])


def test_log_ratios_go_back_to_all_their_parts():
    layer = Layer()
    layer.replace(["As_ppm", "Au_ppb"])
    layer.transform("clr")
    # nickel itself was never censored, but its log-ratio depends on arsenic and gold
    records, origins = lineage(["Ni_ppm_clr"], layer.records)
    assert [record["step"].kind for record in records] == ["censoring", "transform"]
    assert sorted(origins) == sorted(NAMES)
    layer.check(["Ni_ppm_clr"])


def test_elements_replaced_as_a_composition_go_back_to_all_of_it():
    layer = Layer()
    layer.replace(method="multiplicative")
    layer.transform()
    assert sorted(lineage(["Zn_ppm_log10"], layer.records).origins) == sorted(NAMES)
    layer.check(["Zn_ppm_log10", "As_ppm_log10"])


@pytest.mark.parametrize("method", list(SUFFIXES))
@pytest.mark.parametrize("enrichment", [None, {}, {"residual": True}])
def test_a_chain_is_repeated_to_the_last_digit(method, enrichment):
    layer = Layer()
    layer.replace()
    if enrichment is not None:
        layer.enrich(**enrichment)
    ratios = enrichment == {} and method in ("clr", "ilr")
    layer.transform(method, units=dict.fromkeys(NAMES, "ratio") if ratios else None)
    layer.check(list(layer.records[-1]["columns"].values()))


def test_a_chain_of_some_elements():
    layer = Layer()
    layer.replace()
    layer.enrich()
    layer.transform("robustz")
    layer.check(["Au_ppb_rz", "Cu_ppm_rz"])
    assert lineage(["Au_ppb_rz", "Cu_ppm_rz"], layer.records).origins == ["Cu_ppm", "Au_ppb"]


def test_elements_that_a_step_did_not_treat_come_through():
    layer = Layer()
    layer.replace(["As_ppm"])
    layer.replace(["Au_ppb"], method="half")
    layer.enrich(["Cu_ppm", "Zn_ppm", "Au_ppb"])
    layer.transform("log10")
    layer.factors()
    layer.check([f"{name}_log10" for name in NAMES])
    layer.check(["F1", "F2_fuzzy"])


def test_a_step_touches_only_what_it_was_used_for():
    layer = Layer()
    layer.replace()
    layer.transform("log10")
    # gold has a transform of its own, of the concentrations and not of their logarithms
    sources = {"Au_ppb": "Au_ppb_val"}
    step = Transform("boxcox").fit(layer.samples(sources))
    layer.add(step, step.transform(layer.samples(sources)), {"Au_ppb": "Au_ppb_boxcox"}, sources)
    layer.transform("z", ["Ni_ppm"])
    layer.factors()
    layer.check(["Cu_ppm_log10", "Au_ppb_boxcox"])
    layer.check(["F1", "F2"])
    sources = layer.newest(NAMES, concentration=True)
    step = Transform("ln").fit(layer.samples(sources))
    layer.add(step, step.transform(layer.samples(sources)), {name: f"{name}_ln" for name in NAMES}, sources)
    layer.check(["Cu_ppm_ln", "Au_ppb_boxcox", "Ni_ppm_z"])


def test_what_cannot_be_repeated_is_known():
    layer = Layer()
    layer.replace()
    layer.transform()
    layer.factors()
    layer.columns["Zn_ppm_ln"] = np.log(layer.columns["Zn_ppm"])
    for columns in (
        ["Cu_ppm", "Cu_ppm_log10"],
        # the scores need the logarithm, which takes the place of the concentration
        ["F1", "Au_ppb_val"],
        # made by other means
        ["Zn_ppm_ln"],
    ):
        assert not repeatable(columns, *lineage(columns, layer.records))
    assert repeatable(["F1", "Au_ppb_log10"], *lineage(["F1", "Au_ppb_log10"], layer.records))


def test_several_steps_of_one_run():
    first, other = Layer(), Layer(seed=1)
    first.replace()
    first.transform()
    first.factors()
    other.factors_of_another_sheet(*lineage(["F1"], first.records))
    other.transform("ln", ["Cu_ppm"])
    assert [step.kind for step in steps_behind(["F1"], other.records)] == ["censoring", "transform", "factors"]
    other.check(["F1", "F1_fuzzy"])
    other.check(["Cu_ppm_ln"])
    # copper is needed by two ways
    columns = ["F1", "Cu_ppm_ln"]
    assert not repeatable(columns, *lineage(columns, other.records))


def test_the_score_of_the_indicators_comes_with_the_factors():
    layer = Layer()
    layer.replace()
    layer.transform()
    sources = layer.newest(NAMES)
    step = FactorAnalysis("minres", n_factors=2, indicators=["Cu", "Au"]).fit(layer.samples(sources))
    made = factor_columns(step, layer.samples(sources))
    assert made.names[:4] == ["F1", "F2", "F1_fuzzy", "F2_fuzzy"]
    assert step.indicator_factors_
    held = [made.column(name) / made.column(name).std(ddof=1) for name in step.indicator_factors_]
    npt.assert_allclose(made.column("indicator_score"), np.mean(held, axis=0), rtol=1e-9)
    layer.add(step, made, {name: name for name in made.names}, sources)
    layer.check(["F1", "indicator_score"])


def test_scores_of_scores():
    layer = Layer()
    layer.replace()
    layer.transform()
    layer.factors()
    layer.transform("normalscore", ["F2"])
    layer.check(["F2_nscore", "F1"])


def test_fences_change_nothing():
    layer = Layer()
    layer.replace()
    fences = Fences(treatment="winsorise").fit(layer.samples({name: f"{name}_val" for name in NAMES}))
    distances = SimpleNamespace(kind="distances", warnings_=[])
    steps = [layer.records[0]["step"], fences, distances]
    replayed, _ = apply_steps(steps, layer.assays)
    npt.assert_array_equal(replayed.values, layer.samples({name: f"{name}_val" for name in NAMES}).values)


def test_upstream_areas_reach_the_index():
    layer = Layer()
    areas = Samples(["granite_km2", "shale_km2"], np.random.default_rng(1).uniform(1, 5, (90, 2)))
    raw = layer.samples({"Cu_ppm": "Cu_ppm"})
    step = EnrichmentIndex("weighted").fit(raw, areas=areas)
    replayed, _ = apply_steps([step], read_assays({"Cu_ppm": layer.cells["Cu_ppm"]}), areas=areas)
    npt.assert_array_equal(replayed.values, step.transform(raw, areas=areas).values)
    with pytest.raises(DataError, match="upstream areas"):
        apply_steps([step], read_assays({"Cu_ppm": layer.cells["Cu_ppm"]}))


def test_notices_come_through_once():
    step = EnrichmentIndex().fit(Samples(["Cu_ppm"], np.ones((20, 1))), ["granite"] * 20)
    step.warnings_ = []
    _, notices = apply_steps([step, step], read_assays({"Cu_ppm": [1.0, 2.0]}), ["granite", "marble"])
    assert [notice.code for notice in notices] == ["unknown_class"]


def test_values_below_detection_need_a_replacement():
    layer = Layer()
    layer.replace(["As_ppm"])
    steps = [layer.records[0]["step"]]
    censored = int((layer.assays.flags[:, NAMES.index("Au_ppb")] == layer.assays.LEFT).sum())
    with pytest.raises(DataError, match=f"{censored} values are below a detection limit"):
        apply_steps(steps, layer.assays)
    with pytest.raises(DataError, match="below a detection limit"):
        apply_steps([], layer.assays)
    plain, _ = apply_steps([], read_assays({"Cu_ppm": [1.0, 2.0]}))
    assert plain.column("Cu_ppm").tolist() == [1, 2]


def test_the_raw_values_stay_as_they_are():
    layer = Layer()
    layer.replace()
    before = layer.assays.values.copy()
    apply_steps([layer.records[0]["step"]], layer.assays)
    npt.assert_array_equal(layer.assays.values, before)


def concentrations(names, values):
    return Samples(names, np.array(values, float))


def test_columns_are_matched_by_element_and_converted():
    step = Fences().fit(concentrations(["Cu_ppm", "Fe_pct", "F1"], [[1, 2, 3], [2, 3, 4]]))
    new = concentrations(["F1", "fe (ppm)", "Zn_ppm", "CU_ppb"], [[1, 2e4, 3, 4e3]])
    given = for_step(step, new)
    assert given.samples.names == ["Cu_ppm", "Fe_pct", "F1"]
    npt.assert_allclose(given.samples.values, [[4, 2, 1]])
    assert given.names == {"Cu_ppm": "CU_ppb", "Fe_pct": "fe (ppm)", "F1": "F1"}
    npt.assert_allclose(given.factors, [1e-3, 1e-4, 1])
    with pytest.raises(DataError, match="reads Cu_ppm, Fe_pct, F1 and none of them is here: the columns are Zn_ppm"):
        for_step(step, new.select(["Zn_ppm"]))


def test_units_matter_to_concentrations_only():
    training = concentrations(["Cu_ppm"], [[1], [2], [5]])
    new = concentrations(["Cu_ppb"], [[3000]])
    step = Transform("z").fit(training)
    for suffix, expected in (("", 3), ("val", 3), ("ei", 3000), ("eires", 3000), ("nscore", 3000)):
        assert for_step(step, new, {"Cu_ppb": suffix}).samples.values == pytest.approx(expected)
    for suffix in ("log10", "ln", "boxcox"):
        with pytest.raises(DataError, match=f"Cu_ppb_{suffix} is in another unit than Cu_ppm"):
            for_step(step, new, {"Cu_ppb": suffix})
        assert for_step(step, training, {"Cu_ppm": suffix}).samples.values[0] == 1
    # a field called Cu_ppb_log10 must hold logarithms of ppb
    assert for_step(Transform("log10").fit(training), new).samples.values == 3000


def test_a_column_is_matched_once_and_ambiguity_is_refused():
    assert match_columns(["Fe_pct", "Fe2O3_pct"], ["Fe2O3_pct"]) == {"Fe2O3_pct": ("Fe2O3_pct", 1.0)}
    found = match_columns(["Fe_pct", "FeO_pct"], ["Fe2O3_pct"])
    assert list(found) == ["Fe_pct"]
    assert found["Fe_pct"].factor == pytest.approx(0.6994, abs=1e-4)
    with pytest.raises(DataError, match="equally well"):
        match_columns(["Cu_ppm"], ["Cu_ICP_ppm", "Cu_AAS_ppm"])
    with pytest.raises(DataError, match="unit of Cu is not known"):
        match_columns(["Cu_ppm"], ["Cu"])


def test_columns_that_steps_read():
    samples = concentrations(["Cu_ppm", "Mo_ppm", "Zn_ppm"], [[1, 1, 2], [2, 1, 3], [4, 1, 9]])
    assert columns_of(Transform().fit(samples)) == ["Cu_ppm", "Zn_ppm"]
    assert columns_of(EnrichmentIndex("global").fit(samples)) == samples.names


def test_missing_values_are_counted_and_named():
    samples = Samples(["Cu", "Zn"], [[1, 2], [np.nan, 2], [1, np.nan], [1, 2]], labels=["a", "b", "c", "d"])
    (notice,) = missing_notice(samples)
    assert notice.text == "2 of 4 samples lack a value of Cu (1), Zn (1) and get no result (samples b, c)."
    assert "no result for it" in missing_notice(samples, by_column=True)[0].text
    assert missing_notice(samples.rows([0, 3])) == []

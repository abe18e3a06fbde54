"""Networks trained on layers: what is learnt from, what is tested, what is written, what is refused."""

import json
import re

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.classifier_evaluation import split_test
from geohalo.core.paper_network import PaperNetwork
from geohalo.core.sample_splits import split_samples
from geohalo.core.samples import Samples
from geohalo.core.store import load_model

qgis_core = pytest.importorskip("qgis.core")

SAME = {"VALIDATION": "none"}
"""Of runs whose test on ground not seen says nothing here."""


@pytest.fixture
def refused(train):
    """Return a function: parameters -> the sentence with which they are refused."""

    def run(**parameters):
        with pytest.raises(qgis_core.QgsProcessingException) as error:
            train(**parameters)
        text = str(error.value).replace("Unable to execute algorithm\n", "")
        assert re.search(r"Traceback|\w+Error\b|\n", text) is None, text
        return text

    return run


def of(figures, key):
    return next(scheme for scheme in figures["schemes"] if scheme["key"] == key)


def test_the_tool_is_the_core(train, class_survey):
    result, figures = train(**SAME)
    parts = split_samples(class_survey.labels, "stratified", 42)
    samples = Samples(class_survey.features, class_survey.values, class_survey.places)
    model, tested = split_test(
        # nobody balanced these labels, so each class counts alike
        lambda seed: PaperNetwork(epochs=5, weighted=True, seed=seed),
        samples,
        class_survey.labels,
        class_survey.classes,
        parts,
    )
    stored = load_model(result["MODEL"])
    npt.assert_array_equal(stored.hidden_weights_, model.hidden_weights_)
    said = of(figures, "stratified")["predictions"]
    assert said["sample"] == [f"{row}:S{row}" for row in parts.testing]
    assert said["true"] == class_survey.labels[parts.testing].tolist()
    assert said["predicted"] == [class_survey.classes[code] for code in tested.predicted]
    right = np.mean([one == other for one, other in zip(said["true"], said["predicted"])])
    assert result["ACCURACY"] == pytest.approx(right)
    assert stored.provenance["columns"] == {name: name for name in class_survey.features}
    assert stored.provenance["split"]["testing"] == said["sample"]
    assert stored.classes_ == class_survey.classes


def test_means_over_neighbours_are_further_features(train, class_survey, geohalo, column):
    from geohalo.core.neighbours import neighbour_means

    result, figures = train(**SAME, NEIGHBOURS=4)
    assert figures["features"] == [*class_survey.features, *(f"{name} around" for name in class_survey.features)]
    stored = load_model(result["MODEL"])
    found = geohalo("applyclassifier", {"INPUT": class_survey.layer(), "MODEL": result["MODEL"], "OUTPUT": "memory:"})[
        "OUTPUT"
    ]
    values = np.hstack([class_survey.values, neighbour_means(class_survey.values, class_survey.places, 4)])
    expected = stored.probabilities(Samples(stored.names_, values))
    for name, probability in zip(stored.classes_, expected.T):
        npt.assert_allclose(column(found, f"p_{name}"), probability, atol=1e-9)


def test_blocks_test_every_sample_once(train, class_survey, log):
    result, figures = train()
    said = of(figures, "blocks")
    assert said["predictions"]["sample"] == [f"{row}:S{row}" for row in range(class_survey.size)]
    assert said["predictions"]["true"] == class_survey.labels.tolist()
    assert {"Majority", "Thresholded score"} <= set(said["baselines"])
    assert "Shuffled labels" in of(figures, "stratified")["baselines"]
    assert result["SPATIAL_ACCURACY"] == pytest.approx(said["scores"]["overall"]["accuracy"])
    assert result["SPATIAL_AUC"] == pytest.approx(said["scores"]["overall"]["macro_auc"])
    assert figures["sentence"] in log.textLog()
    # only numbers that other programs read
    json.dumps(figures, allow_nan=False)


def test_report_and_chart(train, tmp_path):
    pytest.importorskip("matplotlib")
    page, chart = str(tmp_path / "report.html"), str(tmp_path / "chart.svg")
    _, figures = train(REPORT=page, CHART=chart)
    text = open(page, encoding="utf-8").read()
    for word in ("Network of the paper", "Majority", "Shuffled labels", "porphyry 56, vein 52, background 52"):
        assert word in text
    assert "self-consistency" not in text
    assert "<svg" in open(chart, encoding="utf-8").read(1000)


def test_the_same_seed_gives_the_same(train):
    one, two, other = (train(name=str(number), SEED=seed, **SAME) for number, seed in enumerate((1, 1, 2)))
    assert one[1]["schemes"] == two[1]["schemes"]
    assert one[1]["schemes"] != other[1]["schemes"]
    weights = [load_model(result["MODEL"]).hidden_weights_ for result, _ in (one, two, other)]
    npt.assert_array_equal(weights[0], weights[1])
    assert not np.array_equal(weights[0], weights[2])


def test_restarts(train):
    result, _ = train(RESTARTS=3, **SAME)
    assert len(load_model(result["MODEL"]).hidden_weights_) == 3


def test_zones(train, class_survey):
    result, figures = train(SPLIT="zone", ZONE_FIELD="zone")
    zones = of(figures, "zones")["predictions"]["sample"]
    assert zones == [f"{row}:S{row}" for row in range(class_survey.size)]
    tested = {int(sample.split(":")[0]) for sample in of(figures, "zone")["predictions"]["sample"]}
    # the larger one trains
    larger = max("north", "south", key=class_survey.zones.tolist().count)
    assert tested == set(np.flatnonzero(class_survey.zones != larger).tolist())
    assert set(load_model(result["MODEL"]).provenance["split"]["testing"]) == {f"{row}:S{row}" for row in tested}


@pytest.mark.parametrize("given", [{"SPLIT": "zone"}, {"VALIDATION": "zone"}])
def test_zones_need_a_field(refused, given):
    assert refused(**given).startswith("Zones are asked for and no field tells them")


def test_a_buffer_around_zones(train, class_survey, log):
    result, figures = train(VALIDATION="zone", ZONE_FIELD="zone", BUFFER=600)
    plain, without = train(name="two", VALIDATION="zone", ZONE_FIELD="zone")
    # a row of 16 samples on either side is within 600 m of the other zone
    assert of(without, "zones")["training"] - of(figures, "zones")["training"] == 16


def test_a_table_has_no_blocks(train, class_survey, refused):
    assert "are a table without positions: make points of it" in refused(INPUT=class_survey.table)
    _, figures = train(INPUT=class_survey.table, **SAME)
    _, points = train(name="points", **SAME)
    assert figures["schemes"] == points["schemes"]
    _, zones = train(INPUT=class_survey.table, ZONE_FIELD="zone")
    assert [scheme["key"] for scheme in zones["schemes"]] == ["stratified", "zones"]


def test_a_layer_without_reference_system_needs_one_for_blocks(train, class_survey, refused):
    def layer():
        return class_survey.layer(crs="")

    assert "no coordinate reference system" in refused(INPUT=layer)
    _, given = train(INPUT=layer, CRS="EPSG:32640")
    _, known = train(name="two")
    assert given["schemes"] == known["schemes"]
    train(INPUT=layer, **SAME)


def test_degrees_are_worked_in_metres(train, geohalo, class_survey):
    moved = {"INPUT": class_survey.layer(), "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
    degrees = geohalo("native:reprojectlayer", moved)["OUTPUT"]
    _, figures = train(INPUT=degrees, BLOCK_SIZE=2000, BUFFER=900)
    _, metres = train(name="two", BLOCK_SIZE=2000, BUFFER=900)
    for one, other in zip(figures["schemes"], metres["schemes"]):
        assert one["predictions"]["true"] == other["predictions"]["true"]
        assert one["training"] == other["training"]


def test_classes_may_be_whole_numbers(train, class_survey):
    _, figures = train(INPUT=class_survey.layer(label=[float(code) for code in class_survey.codes]), **SAME)
    assert figures["classes"] == ["0", "1", "2"]
    assert figures["counts"] == {str(code): int((class_survey.codes == code).sum()) for code in range(3)}


def test_samples_without_class_are_left_out(train, class_survey, log):
    labels = [None if row % 7 == 0 else "" if row % 7 == 1 else name for row, name in enumerate(class_survey.labels)]
    result, figures = train(INPUT=class_survey.layer(label=labels))
    without = sum(row % 7 < 2 for row in range(class_survey.size))
    assert sum(figures["counts"].values()) == class_survey.size - without
    assert f"{without} samples of none" in log.textLog()
    tested = of(figures, "blocks")["predictions"]["sample"]
    assert [int(sample.split(":")[0]) % 7 for sample in tested].count(0) == 0
    assert len(tested) == class_survey.size - without


def test_the_balanced_choice_of_label_samples_is_learnt_from(train, geohalo, class_survey, make_layer, log):
    known = make_layer({"name": ["a", "b"]}, class_survey.places[[40, 100]])
    labelled = geohalo("labelsamples", {"INPUT": class_survey.layer(label=None), "OCCURRENCES": known,
                                        "RADIUS": 1100, "OUTPUT": "memory:"})["OUTPUT"]  # fmt: skip
    used = [feature["label_used"] for feature in labelled.getFeatures()]
    names = [feature["label"] for feature in labelled.getFeatures()]
    _, figures = train(INPUT=labelled, **SAME)
    assert sum(figures["counts"].values()) == sum(used) < sum(bool(name) for name in names)
    assert figures["counts"]["mineralised"] == names.count("mineralised")
    assert "left out to balance the classes (label_used)" in log.textLog()
    assert (figures["label_source"], figures["self_consistency"]) == ("occurrences", False)
    # a field of that name that nobody noted has no say
    _, figures = train(INPUT=class_survey.layer(label_used=[0.0] * class_survey.size), **SAME)
    assert sum(figures["counts"].values()) == class_survey.size


def test_labels_of_factor_scores_are_self_consistency(train, geohalo, make_layer, log, tmp_path):
    scores = np.random.default_rng(1).normal(size=(200, 2))
    fuzzy = 1 / (1 + np.exp(-scores))
    places = np.random.default_rng(2).uniform(0, 20_000, (200, 2)) + [500_000, 3_900_000]
    columns = {"F1": scores[:, 0], "F2": scores[:, 1], "F1_fuzzy": fuzzy[:, 0], "F2_fuzzy": fuzzy[:, 1]}
    layer = make_layer({**columns, "lack": 1 - fuzzy.max(axis=1)}, places)
    labelled = geohalo("labelsamples", {"INPUT": layer, "METHOD": "factors", "OUTPUT": "memory:"})["OUTPUT"]
    page = str(tmp_path / "report.html")
    _, figures = train(INPUT=labelled, FEATURES=["F1_fuzzy", "F2_fuzzy"], REPORT=page, **SAME)
    assert figures["self_consistency"]
    assert "every score below is self-consistency, not skill" in log.textLog()
    # what noise reaches, with figures
    assert re.search(r"\d+ %", figures["circularity"])
    assert "These scores are self-consistency, not skill" in open(page, encoding="utf-8").read()
    # the features may be left to the layer
    _, chosen = train(name="two", INPUT=labelled, FEATURES=None, **SAME)
    assert chosen["features"] == ["F1", "F2"]
    with pytest.raises(qgis_core.QgsProcessingException, match="lack is one minus the highest factor score"):
        train(INPUT=labelled, FEATURES=["F1_fuzzy", "lack"], **SAME)
    _, allowed = train(INPUT=labelled, FEATURES=["F1_fuzzy", "lack"], ALLOW_LABEL_FEATURE=True, **SAME)
    assert allowed["features"] == ["F1_fuzzy", "lack"]


def test_a_feature_that_tells_the_class_is_refused(train, refused, class_survey):
    def layer():
        return class_survey.layer(code=[float(code) for code in class_survey.codes])

    text = refused(INPUT=layer, FEATURES=["Fa", "code"])
    assert text.startswith("The feature code tells the class by itself, and every test would be passed")
    assert refused(INPUT=layer, FEATURES=["code"], LABEL="code").startswith("The feature code tells the class")
    train(INPUT=layer, FEATURES=["Fa", "code"], ALLOW_LABEL_FEATURE=True, **SAME)


def test_a_feature_without_spread_is_named(train, refused, class_survey, log):
    one = [1.0] * class_survey.size
    train(INPUT=class_survey.layer(Fa=one), **SAME)
    assert "Fa does not vary among the training samples and tells nothing." in log.textLog()
    assert "None of the features varies" in refused(INPUT=class_survey.layer(Fa=one, Fb=one, Fc=one))


def test_gaps(train, refused, class_survey, log):
    holes = [None if row % 5 == 0 else value for row, value in enumerate(class_survey.values[:, 0].tolist())]
    _, figures = train(INPUT=class_survey.layer(Fa=holes), **SAME)
    assert sum(figures["counts"].values()) == class_survey.size * 4 / 5
    assert "32 of 160 samples lack a value of Fa (32)" in log.textLog()
    # rows keep their numbers
    assert all(int(sample.split(":")[0]) % 5 for sample in figures["schemes"][0]["predictions"]["sample"])
    assert "32 of 160 samples lack a value" in refused(INPUT=class_survey.layer(Fa=holes), MISSING="refuse")


def rare(survey, count):
    return survey.layer(label=["rare" if row < count else name for row, name in enumerate(survey.labels)])


def test_few_samples_and_classes(train, refused, class_survey):
    assert refused(INPUT=class_survey.layer(label=["a"] * class_survey.size)).startswith(
        "The labelled samples are of one class (a)"
    )
    assert refused(INPUT=rare(class_survey, 2)).startswith("Too few samples of rare (2): a class needs 3 at least")
    _, figures = train(INPUT=rare(class_survey, 3), **SAME)
    assert figures["counts"]["rare"] == 3
    assert refused(INPUT=class_survey.layer(label=[""] * class_survey.size)).startswith(
        "No sample has a class in the field label: run “Label samples” first"
    )


@pytest.mark.parametrize(
    ("given", "match"),
    [
        ({"LABEL": "kind"}, "no field kind: it has sample_id"),
        ({"FEATURES": ["Fz"]}, "no field Fz: it has sample_id"),
        ({"FEATURES": None}, "no factor scores: run “Factor scores” first"),
        ({"FEATURES": ["zone"]}, "zone of sample S0 is the text 'south', not a number"),
        ({"NETWORK": "patch"}, "The network patch learns from rasters"),
    ],
)
def test_what_is_refused(refused, given, match):
    assert match in refused(**given)


def test_what_leaves_nothing_to_learn_from_is_not_tested(train, log):
    result, figures = train(BUFFER=50_000)
    assert "SPATIAL_ACCURACY" not in result
    assert "A buffer of 50000 m leaves no sample to train on" in log.textLog()
    assert figures["sentence"].startswith("Not tested on ground that was not seen")


def test_features_as_text_and_defaults(train, class_survey):
    """As qgis_process and models hand them over; the field of the classes is left out."""
    _, figures = train(FEATURES="Fa;Fb;Fc", **SAME)
    _, listed = train(name="two", **SAME)
    assert figures["schemes"] == listed["schemes"]
    assert figures["parameters"]["NETWORK"] == "paper"
    _, own = train(INPUT=class_survey.layer(label=None, kind=class_survey.labels.tolist()), LABEL="kind", **SAME)
    assert own["schemes"] == listed["schemes"]


@pytest.mark.parametrize("network", ["conv1d", "deepinsight"])
def test_convolutional_networks(train, class_survey, network, log):
    pytest.importorskip("torch")
    pytest.importorskip("scipy")
    more = np.random.default_rng(3).normal(size=class_survey.size).tolist()
    given = {"NETWORK": network, "EPOCHS": 3, "FEATURES": [*class_survey.features, "Fd"], "SPLIT": "random"}
    result, figures = train(INPUT=class_survey.layer(Fd=more), **given, **SAME)
    model = load_model(result["MODEL"])
    assert model.kind == network
    assert figures["history"]["epoch"] == [1, 2, 3]
    assert 1 <= figures["best_epoch"] <= 3
    again, same = train(name="two", INPUT=class_survey.layer(Fd=more), **given, **SAME)
    assert same["schemes"] == figures["schemes"]


def test_too_few_features_for_an_image(refused):
    pytest.importorskip("torch")
    assert "needs 4 features or more and there are 3" in refused(NETWORK="deepinsight", **SAME)


@pytest.fixture
def ground(class_survey, make_raster):
    """Return a function: name -> a raster of 100 m cells under the survey; mag holds the classes."""

    def make(name, **options):
        east, north = np.meshgrid(np.arange(90) * 100 - 450, np.arange(60)[::-1] * 100 - 450)
        noise = np.random.default_rng(len(name)).normal(size=east.shape)
        values = ((east // 2000 + north // 1500) % 3 if name == "mag" else 0) + 0.3 * noise
        return make_raster(values, name, **{"west": 499_500, "north": 3_905_500, **options})

    return make


PATCH = {"NETWORK": "patch", "FEATURES": None, "EPOCHS": 2, "WINDOW": 5}


def test_windows_of_rasters(train, ground, class_survey, log):
    pytest.importorskip("torch")
    rasters = [ground("mag"), ground("gravity")]
    result, figures = train(RASTERS=rasters, **PATCH, VALIDATION="block", BLOCK_SIZE=2000)
    model = load_model(result["MODEL"])
    assert (model.kind, model.bands_, model.window_) == ("patch", ["mag", "gravity"], 5)
    assert model.provenance["cell_size"] == 100
    assert "samples within 707 m of it are not learnt from" in log.textLog()
    assert of(figures, "blocks")["training"] < class_survey.size * 0.8
    assert len(figures["features"]) == 2 * 25


def test_windows_from_maps_of_samples_are_warned_of(train, ground, log):
    pytest.importorskip("torch")
    train(RASTERS=[ground("mag"), ground("kriged", geohalo="kriging")], **PATCH, **SAME)
    assert "kriged were made from samples" in log.textLog()


def test_a_window_that_leaves_nothing_is_not_tested(train, ground, log):
    pytest.importorskip("torch")
    result, _ = train(RASTERS=[ground("mag")], **{**PATCH, "WINDOW": 35})
    assert "SPATIAL_ACCURACY" not in result
    assert "leaves no sample" in log.textLog()


def test_windows_that_cannot_be_cut(refused, ground, class_survey):
    pytest.importorskip("torch")
    mag = ground("mag")
    assert "A window of 4 cells has no cell in the middle" in refused(RASTERS=[mag], **{**PATCH, "WINDOW": 4})
    assert "learns from fields, not from rasters" in refused(RASTERS=[mag])
    other = ground("gravity", cell_size=50)
    assert "they differ in the cell size (100 and 50)" in refused(RASTERS=[mag, other], **PATCH)
    far = ground("far", west=100_000)
    assert "None of the 160 samples has a window" in refused(RASTERS=[far], **PATCH)
    degrees = ground("degrees", west=57, north=35.3, cell_size=0.001, crs="EPSG:4326")
    assert "is in degrees" in refused(RASTERS=[degrees], **PATCH)


def test_samples_off_the_rasters_are_counted(train, ground, log):
    pytest.importorskip("torch")
    _, figures = train(RASTERS=[ground("mag", west=502_950)], **PATCH, **SAME)
    # columns 0 to 5 of 16 lie west of it
    assert sum(figures["counts"].values()) == 100
    assert "60 of 160 samples have no window" in log.textLog()


def test_without_torch_the_paper_trains(train, refused, monkeypatch):
    from geohalo.algorithms import base

    found = base.find_spec
    monkeypatch.setattr(base, "find_spec", lambda name: None if name == "torch" else found(name))
    for network in ("conv1d", "deepinsight"):
        text = refused(NETWORK=network)
        assert text.startswith(f"“Network {network}” needs the Python package torch")
        assert "install it on the Setup page" in text
    registry = qgis_core.QgsApplication.processingRegistry()
    assert registry.algorithmById("geohalo:trainnetwork").canExecute()[0]
    train(**SAME)


def test_a_cancelled_run_writes_nothing(geohalo, class_survey, tmp_path):
    class Impatient(qgis_core.QgsProcessingFeedback):
        def isCanceled(self):
            return True

    given = {"INPUT": class_survey.layer(), "FEATURES": class_survey.features, "METRICS": str(tmp_path / "m.json")}
    with pytest.raises(qgis_core.QgsProcessingException, match="Cancelled: nothing was written"):
        geohalo("trainnetwork", {**given, "MODEL": str(tmp_path / "m.safetensors")}, feedback=Impatient(False))
    assert list(tmp_path.iterdir()) == []

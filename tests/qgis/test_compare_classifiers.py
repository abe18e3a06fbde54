"""Classifiers set side by side: the same samples, the right test, and files that are none."""

import json

import numpy as np
import pytest

qgis_core = pytest.importorskip("qgis.core")

SAMPLES = [f"{row}:S{row}" for row in range(20)]
TRUE = ["ore"] * 8 + ["background"] * 12


def figures(wrong=(), title="First", samples=SAMPLES, key="blocks", true=TRUE, **more):
    """Return figures of merit of a classifier that has all right but the samples `wrong`."""
    from geohalo.core.classification_metrics import classification_scores

    classes = ["ore", "background"]
    other = dict(zip(classes, classes[::-1]))
    predicted = [other[name] if row in wrong else name for row, name in enumerate(true)]
    scores = classification_scores(true, None, classes, predicted, bootstrap=50).as_dict()
    name = {"blocks": "Each block tested by the others", "stratified": "Test by lot within classes"}[key]
    return {
        "format": "geohalo-metrics",
        "version": 1,
        "title": title,
        "self_consistency": False,
        "circularity": "",
        "sentence": f"{title} was tested.",
        "schemes": [
            {
                "key": key,
                "name": name,
                "training": 80,
                "scores": scores,
                "baselines": {"Majority": scores["overall"], "Shuffled labels": scores["overall"]},
                "predictions": {"sample": samples, "true": true, "predicted": predicted},
            }
        ],
        **more,
    }


@pytest.fixture
def save(tmp_path):
    """Return a function: name and content -> path of a file."""

    def write(name, content):
        path = tmp_path / f"{name}.json"
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return str(path)

    return write


@pytest.fixture
def compare(geohalo, log, column):
    """Return a function: files -> rows and pairs as lists of dicts, and the outputs."""

    def rows(layer):
        if layer is None:
            return []
        names = layer.fields().names()
        return [dict(zip(names, row)) for row in zip(*(column(layer, name) for name in names))]

    def run(inputs, **more):
        result = geohalo(
            "compareclassifiers", {"INPUTS": inputs, "TABLE": "memory:", "PAIRS": "memory:", **more}, feedback=log
        )
        return rows(result["TABLE"]), rows(result.get("PAIRS")), result

    return run


@pytest.mark.parametrize(
    ("first", "second"),
    [((), range(7)), ((0, 1), (1, 2, 3, 9)), (range(10), (15,)), ((3,), (3,)), ((1, 2), (10, 11))],
)
def test_mcnemar_is_the_binomial_test(compare, save, first, second):
    from scipy.stats import binomtest

    files = [save("a", figures(first)), save("b", figures(second, "Second"))]
    _, pairs, _ = compare(files)
    b, c = len(set(second) - set(first)), len(set(first) - set(second))
    expected = binomtest(b, b + c, 0.5).pvalue if b + c else 1.0
    (pair,) = pairs
    assert (pair["only_first_right"], pair["only_second_right"], pair["samples"]) == (b, c, 20)
    assert pair["p"] == pytest.approx(expected)
    assert (pair["first"], pair["second"]) == ("First", "Second")


def test_words_follow_the_test(compare, save, log):
    compare([save("a", figures()), save("b", figures(range(7), "Second")), save("c", figures((3,), "Third"))])
    said = log.textLog()
    assert "Each block tested by the others: First has the highest balanced accuracy of the classifiers, 1.00." in said
    assert "It is not distinguishable from: Third (exact McNemar test on the same samples)." in said
    assert "It is better than: Second." in said


def test_best_by_classes_is_not_called_better_where_fewer_samples_are_right(compare, save, log):
    """All of the rare class and half of the other, against the other alone."""
    true = ["ore"] * 4 + ["background"] * 36
    samples = [f"{row}:S{row}" for row in range(40)]
    every = figures(range(4, 20), "Every ore", samples, true=true)
    common = figures(range(4), "Common", samples, true=true)
    _, pairs, _ = compare([save("a", every), save("b", common)])
    assert pairs[0]["p"] < 0.05
    assert "Every ore has the highest balanced accuracy" in log.textLog()
    assert "better than" not in log.textLog()


def test_only_common_samples_are_compared(compare, save):
    later = [f"{row}:S{row}" for row in range(10, 30)]
    files = [save("a", figures(range(10, 20))), save("b", figures((), "Second", later))]
    _, pairs, _ = compare(files)
    # of samples 10 to 19 two classifiers were told other classes for those whose true class differs
    common = [sample for sample in SAMPLES[10:] if TRUE[SAMPLES.index(sample)] == TRUE[later.index(sample)]]
    assert pairs[0]["samples"] == len(common) == 2
    assert (pairs[0]["only_first_right"], pairs[0]["only_second_right"]) == (0, 2)


def test_other_samples_are_not_compared(compare, save, log):
    others = [f"{row}:T{row}" for row in range(20)]
    table, pairs, result = compare([save("a", figures()), save("b", figures((1,), "Second", others))])
    assert pairs == []
    assert "PAIRS" not in result
    assert "It cannot be compared with: Second (tested on other samples" in log.textLog()
    assert [row["classifier"] for row in table] == ["First", "Second", "Majority"]


def test_rows_of_the_table(compare, save):
    table, _, _ = compare([save("a", figures((0, 9))), save("b", figures((1,), "Second", key="stratified"))])
    assert [(row["test"], row["classifier"]) for row in table] == [
        ("Each block tested by the others", "First"),
        ("Each block tested by the others", "Majority"),
        ("Test by lot within classes", "Second"),
        ("Test by lot within classes", "Majority"),
    ]
    assert (table[0]["accuracy"], table[0]["samples"]) == (0.9, 20)
    assert table[0]["balanced_accuracy"] == pytest.approx((7 / 8 + 11 / 12) / 2, abs=5e-4)
    assert table[0]["accuracy_low"] < 0.9 < table[0]["accuracy_high"]
    assert table[0]["macro_auc"] is None


def test_the_ground_not_seen_is_judged_whatever_the_order(compare, save, log):
    both = figures((1,), "Second")
    both["schemes"] += figures((), key="stratified")["schemes"]
    other = figures(range(3))
    other["schemes"] += figures((), key="stratified")["schemes"]
    compare([save("a", both), save("b", other)])
    assert "Each block tested by the others: Second has the highest" in log.textLog()


def test_one_title_twice(compare, save):
    table, pairs, _ = compare([save("a", figures()), save("b", figures((1,))), save("c", figures((2,)))])
    assert [row["classifier"] for row in table][:3] == ["First", "First (2)", "First (3)"]
    assert [(pair["first"], pair["second"]) for pair in pairs][:2] == [("First", "First (2)"), ("First", "First (3)")]


def test_files_as_list_and_as_text(compare, save):
    files = [save("a", figures()), save("b", figures((1,), "Second"))]
    as_list, as_text = compare(files), compare(";".join(files))
    assert as_list[:2] == as_text[:2]
    assert len(as_list[1]) == 1
    alone = compare(files[0])
    assert [row["classifier"] for row in alone[0]] == ["First", "Majority"]
    assert alone[1] == []


def test_what_trainers_write_is_read(train, compare, tmp_path, log):
    pytest.importorskip("scipy")
    for tool, name, more in (("trainnetwork", "net", {}), ("krigeclasses", "krige", {"DRIFT": 0})):
        train(tool, name=name, BLOCK_SIZE=2000, FOLDS=2, **more)
    page, chart = str(tmp_path / "r.html"), str(tmp_path / "c.svg")
    table, pairs, _ = compare([str(tmp_path / f"{name}.json") for name in ("net", "krige")], REPORT=page, CHART=chart)
    assert {row["classifier"] for row in table} >= {"Network of the paper", "Kriging", "Majority", "Thresholded score"}
    assert [pair["samples"] for pair in pairs] == [24, 160]
    assert "Kriging knows the positions of the tested samples and not their chemistry" in log.textLog()
    assert "self-consistency" not in log.textLog()
    text = open(page, encoding="utf-8").read()
    assert "Confusion matrix: true classes in rows" in text
    assert "<svg" in open(chart, encoding="utf-8").read(1000)


def test_self_consistency_is_said_first(compare, save, log, tmp_path):
    page = str(tmp_path / "r.html")
    given = figures(self_consistency=True, circularity="Noise reaches 0.9.")
    compare([save("a", given)], REPORT=page)
    assert "none of these classifiers has been shown to find deposits" in log.textLog()
    text = open(page, encoding="utf-8").read()
    assert text.index("self-consistency") < text.index("Confusion matrix")
    assert "Noise reaches 0.9." in text


@pytest.mark.parametrize(
    ("content", "match"),
    [
        ("", "bad.json holds no figures of merit"),
        ('{"format": "geohalo-metrics", "tit', "bad.json holds no figures of merit"),
        ("[1, 2]", "bad.json holds no figures of merit"),
        ('{"format": "geohalo-metrics"}', "bad.json holds no figures of merit: choose files that a trainer wrote"),
        ('{"type": "FeatureCollection", "features": []}', "bad.json holds no figures of merit"),
        (b"\xff\xfe\x00\x9f", "bad.json holds no figures of merit"),
    ],
)
def test_files_that_are_none(compare, save, content, match, tmp_path):
    (tmp_path / "bad.json").write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(qgis_core.QgsProcessingException, match=match):
        compare([save("a", figures()), str(tmp_path / "bad.json")])


def test_files_that_are_not_there(compare, save, tmp_path):
    with pytest.raises(qgis_core.QgsProcessingException, match="no.json cannot be read .*: choose an existing file"):
        compare([save("a", figures()), str(tmp_path / "no.json")])
    with pytest.raises(qgis_core.QgsProcessingException):
        compare([])


def test_an_input_is_not_written_over(compare, save, tmp_path):
    path = save("a", figures())
    before = open(path, encoding="utf-8").read()
    with pytest.raises(qgis_core.QgsProcessingException, match="a.json is the input itself"):
        compare([path], REPORT=path)
    assert open(path, encoding="utf-8").read() == before
    assert np.all([path.name == "a.json" for path in tmp_path.iterdir()])

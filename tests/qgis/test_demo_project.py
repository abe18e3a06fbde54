"""What the demonstration's project and report are made of."""

import importlib.util
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def tool(qgis_app):
    path = Path(__file__).resolve().parents[2] / "tools" / "build_project.py"
    if not path.exists():
        pytest.skip("tools are no part of the package")
    specification = importlib.util.spec_from_file_location("build_project", path)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


class Tables:
    """Stands for a finished run: its tables only."""

    def __init__(self, tables):
        self.table = tables.get


def test_numbers_stand_below_each_other(tool):
    assert tool.figures([6.62, -28.651, None], 1) == ["6.6".rjust(5, "\u2007"), "\u221228.7", "\u2007" * 5]
    assert tool.figures([0.5, -0.25], 2, "+") == ["+0.50", "\u22120.25"]


def test_comparison_shows_both_intervals_and_the_baseline_differs_from_nothing(tool):
    table = {
        "map": ["mean z", "indicator factor"], "auc": [0.778, 0.743], "auc_low": [0.71, 0.664],
        "auc_high": [0.842, 0.818], "auc_difference": [0.035, 0.0], "auc_difference_low": [0.01, 0.0],
        "auc_difference_high": [0.06, 0.0], "auc_difference_cluster_low": [-0.001, 0.0],
        "auc_difference_cluster_high": [0.074, 0.0], "auc_verdict": ["not distinguishable", "baseline"],
    }  # fmt: skip
    columns = tool.compared(table, "auc", "auc", "AUC", 3)
    rows = [[text.replace("\u2007", "").replace("\u00a0", " ") for text in row] for row in zip(*columns.values())]
    assert rows == [
        [
            "mean z",
            "0.778",
            "0.710 to 0.842",
            "+0.035",
            "0.010 to 0.060",
            "\u22120.001 to 0.074",
            "not distinguishable",
        ],
        ["indicator factor", "0.743", "0.664 to 0.818", "", "", "", "baseline"],
    ]


def test_legend_of_classes_has_their_numbers_and_no_class_that_is_not_there(tool):
    table = {
        "map": ["DESOM", "DESOM", "DESOM", "SOM"], "class": [6.0, 2.0, 5.0, 1.0],
        "name": ["anomaly", "background", "anomaly", "halo"],
    }  # fmt: skip
    tables = Tables({"table2": table})
    labels = tool.Demo.class_labels(tables, "DESOM")
    assert labels == {1: "Background (class 2)", 3: "Anomaly (classes 5, 6)"}
    assert tool.Demo.class_labels(tables, "SOM") == {2: "Halo (class 1)"}


def test_map_states_what_held_out_occurrences_say(tool):
    table = {
        "name": ["anomaly", "halo", "background"], "n_occurrences": [34.0, 8.0, 16.0],
        "held_out_rate": [100 * 28 / 58, None, None], "held_out_area": [11.573, None, None],
    }  # fmt: skip
    said = tool.Demo.rates(Tables({"desom_anomaly": table}), "desom")
    # Wilson's interval of 28 in 58
    assert "48 % [36–61] of 58 known occurrences in 12 % of the area" in said
    assert "held out" in said


def test_samples_are_coloured_by_the_classes_that_there_are(tool, make_layer):
    layer = make_layer({"cluster": [2, 5, 5]}, [[5e5, 39e5], [5.1e5, 39e5], [5.2e5, 39e5]])
    tool.by_class(layer)
    assert [category.label() for category in layer.renderer().categories()] == ["Class 2", "Class 5"]

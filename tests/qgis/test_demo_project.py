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


def test_pages_of_the_demo_show_its_layers(tool, make_raster, make_polygons, make_layer, tmp_path):
    import numpy as np
    from geohalo.ui.layers import open_layer
    from qgis.core import QgsLayoutItemLegend, QgsLayoutItemMap, QgsProject

    demo = tool.Demo(tmp_path)
    raster = make_raster(np.full((20, 20), 2, np.uint8))
    demo.layers = {
        "occurrences": make_layer({"type": ["x"]}, [[501_000, 3_799_000]], name="Known occurrences"),
        "score": open_layer(raster, "Score"),
        "geology": make_polygons([[(500_000, 3_798_000), (502_000, 3_798_000), (502_000, 3_800_000)]]),
    }
    demo.project.addMapLayers(list(demo.layers.values()))
    demo.project.setCrs(demo.layers["score"].crs())
    page = demo.layout("Score", "Score", ["occurrences", "score", "geology"], ["score"], "Of a test.")
    frame = next(item for item in page.items() if isinstance(item, QgsLayoutItemMap))
    legend = next(item for item in page.items() if isinstance(item, QgsLayoutItemLegend))
    assert [layer.name() for layer in frame.layers()] == ["Known occurrences", "Score", "polygons"]
    assert [node.name() for node in legend.model().rootGroup().findLayers()] == ["Score"]
    assert frame.extent().contains(demo.extent())
    demo.picture(page, "pictures/score.png")
    assert (tmp_path / "pictures" / "score.png").stat().st_size > 10_000
    QgsProject.instance().clear()

"""Samples after a tool: colours, tips, and what lies beside their file; heads of tables."""

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsRenderContext,
    QgsVectorLayer,
)


def tip_of(layer, feature):
    """Return the tip of a feature as the map shows it."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


def colour_of(layer, feature):
    """Return the colour of a feature, None if it is not drawn."""
    renderer, context = layer.renderer().clone(), QgsRenderContext()
    context.expressionContext().setFeature(feature)
    renderer.startRender(context, layer.fields())
    symbol = renderer.symbolForFeature(feature, context)
    colour = symbol.color().name() if symbol is not None else None
    renderer.stopRender(context)
    return colour


@pytest.fixture
def copper(make_layer):
    """Twenty samples of one kind, and a last one far above them."""
    values = [3 + number / 10 for number in range(20)] + [1234.5678]
    names = [f"S{number}" for number in range(len(values))]
    return make_layer({"sample_id": names, "Cu_ppm": values}, [[5e5 + 100 * n, 39e5] for n in range(len(values))])


@pytest.fixture
def opened(geohalo, copper, tmp_path):
    """The samples of `copper` with outliers flagged, opened from their file, and the table of fences."""
    paths = {"OUTPUT": str(tmp_path / "flagged.gpkg"), "TABLE": str(tmp_path / "fences.csv")}
    geohalo("flagoutliers", {"INPUT": copper, **paths})
    return QgsVectorLayer(paths["OUTPUT"], "flagged"), QgsVectorLayer(paths["TABLE"], "fences")


def test_outliers_stand_out(opened):
    samples, _ = opened
    first, *_, last = samples.getFeatures()
    assert (first["n_outliers"], last["n_outliers"]) == (0, 1)
    from geohalo.algorithms.raster_style import RAMP

    assert (colour_of(samples, first), colour_of(samples, last)) == (RAMP[0], RAMP[1])


def test_tip_tells_sample_finding_and_concentration(opened):
    samples, _ = opened
    told = tip_of(samples, list(samples.getFeatures())[-1])
    assert told.startswith("<b>S20</b>")
    assert "Elements&nbsp;outside&nbsp;their&nbsp;fences&nbsp;</td><td align='right'>1</td>" in told
    assert "Cu_ppm&nbsp;1234.5678" in told
    assert samples.displayField() == "sample_id"


def test_style_beside_a_file_names_no_fonts(opened, tmp_path):
    text = (tmp_path / "flagged.qml").read_text()
    assert "<mapTip" in text
    assert "fontFamily" not in text


def test_heads_of_tables_are_plain_words(opened):
    _, fences = opened
    heads = {field.name(): field.alias() for field in fences.fields()}
    assert heads["n_high"] == "Number of high"
    assert heads["element"] == "Element"
    upper = fences.fields().indexOf("upper")
    # Q3 + 1.5 interquartile ranges, about 7: three decimals tell enough
    assert fences.editorWidgetSetup(upper).config()["Precision"] in (3, "3")


def test_style_of_a_table_is_not_written_over_that_of_a_map_of_the_same_name(geohalo, copper, tmp_path):
    paths = {"OUTPUT": str(tmp_path / "one.gpkg"), "TABLE": str(tmp_path / "one.csv")}
    geohalo("flagoutliers", {"INPUT": copper, **paths})
    samples = QgsVectorLayer(paths["OUTPUT"], "one")
    assert samples.renderer().legendClassificationAttribute() == "n_outliers"


def test_samples_in_memory_are_dressed_too(geohalo, copper):
    samples = geohalo("flagoutliers", {"INPUT": copper, "OUTPUT": "memory:"})["OUTPUT"]
    assert samples.renderer().legendClassificationAttribute() == "n_outliers"
    assert "S0" in tip_of(samples, next(samples.getFeatures()))


def test_each_class_of_a_classifier_has_its_colour_and_keeps_it_in_the_file(make_layer, tmp_path):
    from geohalo.algorithms.layer_style import save_style
    from geohalo.algorithms.point_style import by_class
    from geohalo.core.charts.som import CLASSES

    places = [[5e5 + 100 * n, 39e5] for n in range(4)]
    layer = make_layer({"x_class": ["vein", "background", "vein", None]}, places)
    by_class("x_class", {name: name for name in ("porphyry", "vein", "background")})(layer)
    save_style(layer, tmp_path / "one.qml")
    again = make_layer({"x_class": ["vein", "background", "vein", None]}, places)
    again.loadNamedStyle(str(tmp_path / "one.qml"))
    assert [category.label() for category in again.renderer().categories()] == ["Vein", "Background"]
    # the second class of three has its own colour even where the first has no samples; without a class: not drawn
    colours = [colour_of(again, feature) for feature in again.getFeatures()]
    assert colours == [CLASSES[1], "#d6d7cb", CLASSES[1], None]


def test_legend_of_labels_has_those_that_were_given(make_layer):
    from geohalo.algorithms.point_style import by_label

    for given, expected in (
        (["mineralised", "background", None], ["Mineralised", "Background", "Of no class"]),
        (["F2", "skarn", "background"], ["F2", "Background", "Other class"]),
    ):
        layer = make_layer({"label": given}, [[5e5 + 100 * n, 39e5] for n in range(3)])
        by_label(layer)
        assert [category.label() for category in layer.renderer().categories()] == expected
        assert None not in [colour_of(layer, feature) for feature in layer.getFeatures()]


def test_errors_are_red_where_the_prediction_was_too_low(make_layer):
    from geohalo.algorithms.point_style import by_error

    layer = make_layer({"e": [-3.0, -1.5, 0.2, 1.5, 3.0]}, [[5e5 + 100 * n, 39e5] for n in range(5)])
    by_error("e")(layer)
    colours = [colour_of(layer, feature) for feature in layer.getFeatures()]
    assert colours == ["#2166ac", "#92c5de", "#e4e4e0", "#f4a582", "#b2182b"]


def test_values_fall_into_classes_of_equally_many_samples(make_layer):
    from geohalo.algorithms.point_style import by_value

    layer = make_layer({"v": [float(n**3) for n in range(1, 51)]}, [[5e5 + 100 * n, 39e5] for n in range(50)])
    by_value("v")(layer)
    colours = [colour_of(layer, feature) for feature in layer.getFeatures()]
    assert [colours.count(colour) for colour in dict.fromkeys(colours)] == [10] * 5


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("held_out_rate", "Rate, held out (%)"),
        ("n_occurrences", "Number of occurrences"),
        ("rate_low", "Rate (%), lower end"),
        ("area_km2", "Area (km²)"),
        ("auc_difference", "AUC difference"),
        ("Cu_ppm", "Cu_ppm"),
        ("F1", "F1"),
        ("p_black_shale", "Probability of black shale"),
    ],
)
def test_columns_in_plain_words(qgis_app, name, words):
    from geohalo.algorithms.headings import heading

    assert heading(name) == words

"""Tips of maps as text; what QGIS makes of them is tested with it."""

from geohalo.core.map_tips import column, raster_tip, table_tip, text


def test_names_and_texts_keep_their_quotes():
    assert column('a"b') == '"a""b"'
    assert text("the miner's") == "'the miner''s'"


def test_labels_are_no_tags():
    assert "Cu&nbsp;&lt;5" in table_tip("1", [("Cu <5", "2")])


def test_a_long_tip_ends():
    rows = [(f"row {number}", "1") for number in range(40)]
    assert table_tip("1", rows).count("<tr>") == 14


def test_classes_are_told_in_words():
    assert "when 3 then 'Anomaly'" in raster_tip({3: "Anomaly", 1: "Background"})

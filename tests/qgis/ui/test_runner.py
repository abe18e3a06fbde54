"""What a run of the wizard is given: layers of its own, called as on the map."""

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorFileWriter, QgsVectorLayer


def test_a_result_keeps_the_name_it_has_on_the_map(geohalo, project, make_layer, make_raster, tmp_path):
    from geohalo.ui.runner import apart

    path = str(tmp_path / "output.gpkg")
    samples = make_layer({"score": [1.0, 2.0, 3.0]}, [(0, 0), (1, 1), (2, 2)])
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(samples, path, QgsProject.instance().transformContext(), options)
    scored = project.addMapLayer(QgsVectorLayer(path, "Factor scores", "ogr"))
    scored.setSubsetString('"score" > 2')
    held = project.addMapLayer(QgsRasterLayer(make_raster([[1.0, 2.0]]), "DESOM: held-out score"))
    own, given = apart({"INPUT": path, "MAPS": [held.source(), "elsewhere.tif"], "OUTPUT": "new.gpkg"})
    table, raster = own.mapLayer(given["INPUT"]), own.mapLayer(given["MAPS"][0])
    assert (table.name(), raster.name()) == ("Factor scores", "DESOM: held-out score")
    assert raster is not held
    # the step wrote three; what the user hides of them is for the eye
    assert table.featureCount() == 3
    assert given["MAPS"][1] == "elsewhere.tif"
    assert given["OUTPUT"] == "new.gpkg"

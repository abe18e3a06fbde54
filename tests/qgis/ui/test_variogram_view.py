"""The variogram bench in the chart dock."""

import numpy as np
import numpy.testing as npt
import pytest

pytest.importorskip("matplotlib")

from geohalo.core.samples import Samples
from geohalo.core.store import load_model, save_model
from geohalo.core.variogram import Structure, Variogram
from geohalo.core.variogram_bench import misfit, set_by_hand
from geohalo.core.variogram_model import VariogramModel
from geohalo.ui.charts.variogram import Variogram as View
from osgeo import gdal
from qgis.core import QgsProject

CRS = "EPSG:32640"


def survey(n=90):
    """Samples of a smooth field with some noise."""
    rng = np.random.default_rng(3)
    places = np.array([500_000, 3_900_000]) + rng.uniform(0, 8000, (n, 2))
    waves = rng.normal(size=(40, 2)) / 1500
    values = np.cos((places - places[0]) @ waves.T + rng.uniform(0, 6.28, 40)).sum(axis=1) + rng.normal(size=n)
    return Samples(["Cu_log10"], values, places)


@pytest.fixture(scope="module")
def fitted():
    return VariogramModel(("spherical",)).fit(survey())


@pytest.fixture
def path(fitted, tmp_path):
    save_model(fitted, tmp_path / "variogram.json", columns={"Cu_log10": "Cu_log10"}, raw=["Cu_ppm"])
    return str(tmp_path / "variogram.json")


@pytest.fixture
def view(qtbot, qgis_iface):
    view = View()
    qtbot.addWidget(view)
    view.resize(360, 640)
    view.show()
    yield view
    view.release()


@pytest.fixture
def bench(view, path, qtbot):
    view.set_subject(model=path)
    qtbot.waitUntil(lambda: view._ground is not None)
    return view


def sentence(view):
    return view.canvas._sentence.text()


def test_it_opens_with_the_numbers_of_the_file(bench, fitted):
    assert bench.variogram() == fitted.variogram
    assert bench.judgement() == misfit(fitted.classes, fitted.variogram)
    sill, reach = bench._rows["sill", 0], bench._rows["range", 0]
    assert sill.value() == fitted.structures_[0][1]
    assert reach.spin.value() == pytest.approx(fitted.structures_[0][2], abs=1)
    assert reach.spin.suffix() == " m"
    assert not bench._write.isEnabled()
    # nothing of a direction in a model without one
    assert "ratio" not in bench._rows


def test_sliders_move_the_model_and_the_curve_alone(bench, fitted, qtbot, path):
    drawn = []
    bench.canvas.paper.mpl_connect("draw_event", drawn.append)
    row = bench._rows["range", 0]
    row.slider.setSliderDown(True)
    for step in range(300, 340):
        row.slider.setValue(step)
    moved = bench.variogram()
    assert moved.structures[0].range == pytest.approx(0.339 * row._most, rel=1e-3)
    assert moved._replace(structures=()) == fitted.variogram._replace(structures=())
    curve = bench._live._curves[0]
    npt.assert_allclose(curve.get_ydata(), moved.semivariance(curve.get_xdata()))
    assert f"{bench.judgement().rmse:.3g}" in bench._judgement.text()
    assert drawn == []
    # the file is untouched until it is asked for
    assert load_model(path).variogram == fitted.variogram
    assert bench._write.isEnabled()


def test_exact_numbers_are_typed(bench):
    bench._rows["nugget"].spin.setValue(3.25)
    bench._rows["sill", 0].spin.setValue(11.5)
    assert bench.variogram().nugget == 3.25
    assert bench.variogram().structures[0].sill == 11.5
    assert bench._rows["nugget"].slider.value() == round(1000 * 3.25 / bench._rows["nugget"]._most)


def test_a_sill_above_the_chart_makes_the_chart_higher(bench, qtbot):
    top = bench._live.axes.get_ylim()[1]
    spin = bench._rows["sill", 0].spin
    spin.setValue(1.4 * top)
    spin.editingFinished.emit()
    assert bench._live.axes.get_ylim()[1] > top


def test_writing_keeps_the_rest_and_says_that_it_was_by_hand(bench, fitted, path):
    bench._rows["nugget"].spin.setValue(2.5)
    told = []
    bench.written.connect(told.append)
    bench._write.click()
    model = load_model(path, "variogram")
    assert model.variogram == bench.variogram()
    assert model.nugget_ == 2.5
    assert set_by_hand(model) == fitted.variogram
    assert model.provenance == {"columns": {"Cu_log10": "Cu_log10"}, "raw": ["Cu_ppm"]}
    npt.assert_array_equal(model.semivariance_, fitted.semivariance_)
    assert told == [path]
    assert not bench._write.isEnabled()
    assert "by hand" in bench._judgement.text()


def test_kriging_uses_what_was_written(bench, fitted, path, make_layer, geohalo, tmp_path):
    samples = survey()
    layer = make_layer({"Cu_log10": samples.values[:, 0]}, samples.coordinates, CRS)

    def krige(name):
        outputs = {"OUTPUT": str(tmp_path / f"{name}.tif"), "STANDARD_ERROR": str(tmp_path / f"{name}_error.tif")}
        given = {"INPUT": layer, "FIELD": "Cu_log10", "MODEL": path, "CELL_SIZE": 800, **outputs}
        geohalo("kriging", given)
        return [gdal.Open(output).ReadAsArray().astype(float).ravel() for output in outputs.values()]

    values, errors = krige("before")
    # four times as much variance everywhere: the same map, and twice the standard error
    variogram = fitted.variogram.scaled(4)
    bench._rows["nugget"].spin.setValue(0)
    bench._set(variogram)
    bench.write()
    again, larger = krige("after")
    known = values > -1e30
    assert known.sum() > 50
    npt.assert_allclose(again[known], values[known], rtol=1e-4, atol=1e-4)
    npt.assert_allclose(larger[known], 2 * errors[known], rtol=1e-4)


def test_a_file_that_changed_meanwhile_is_not_overwritten(bench, fitted, path):
    bench._rows["nugget"].spin.setValue(2.5)
    save_model(fitted, path, note="another run")
    told = []
    bench.said.connect(told.append)
    bench.write()
    assert load_model(path).provenance == {"note": "another run"}
    assert "meanwhile" in told[-1]
    bench.reset()
    assert bench.variogram() == fitted.variogram
    bench._rows["nugget"].spin.setValue(2.5)
    bench.write()
    assert load_model(path).nugget_ == 2.5


def test_a_model_that_kriging_would_refuse_is_not_written(bench, fitted, path):
    told = []
    bench.said.connect(told.append)
    bench._rows["sill", 0].spin.setValue(0)
    bench.write()
    assert "partial sill" in told[-1]
    assert load_model(path).variogram == fitted.variogram


def test_writing_under_another_name_leaves_the_first_file(bench, fitted, path, tmp_path):
    bench._rows["nugget"].spin.setValue(2.5)
    bench.write(str(tmp_path / "other.json"))
    assert load_model(path).variogram == fitted.variogram
    assert load_model(tmp_path / "other.json").nugget_ == 2.5
    assert bench.subject() == {"model": str(tmp_path / "other.json")}


def test_fitting_again_finds_the_fit_of_the_file(bench, fitted, path, qtbot):
    bench._rows["nugget"].spin.setValue(0)
    bench._rows["range", 0].spin.setValue(500)
    bench._fit.click()
    assert not bench._fit.isEnabled()
    qtbot.waitUntil(lambda: bench._fit.isEnabled(), timeout=20_000)
    found, known = bench.variogram(), fitted.variogram
    npt.assert_allclose([found.nugget, *found.structures[0][1:3]], [known.nugget, *known.structures[0][1:3]], rtol=1e-3)
    # numbers of a fit are not numbers set by hand
    bench._rows["nugget"].set_value(found.nugget)
    bench.write()
    assert set_by_hand(load_model(path)) is None


def test_a_locked_number_stays_in_a_fit(bench, qtbot):
    bench._rows["nugget"].spin.setValue(1.5)
    bench._rows["nugget"].hold.setChecked(True)
    bench.fit()
    qtbot.waitUntil(lambda: bench._task is None, timeout=20_000)
    assert bench.variogram().nugget == 1.5


def test_structures_come_and_go(bench, fitted):
    sill = fitted.variogram.sill
    bench._add_structure()
    assert len(bench.variogram().structures) == 2
    # as much in all as before
    assert bench.variogram().sill == pytest.approx(sill)
    assert ("range", 1) in bench._rows
    kinds = bench._kinds[1]
    kinds.setCurrentIndex(kinds.findData("matern"))
    kinds.activated.emit(kinds.currentIndex())
    assert bench.variogram().structures[1].kind == "matern"
    bench._rows["shape", 1].spin.setValue(0.5)
    part = bench.variogram().structures[1]
    # a Matérn model of smoothness 0.5 is the exponential one (with 5 %, not exp(-3), left at the range)
    npt.assert_allclose(
        Variogram(0, (part,)).semivariance([300.0]),
        Variogram(0, (Structure("exponential", part.sill, part.range),)).semivariance([300.0]),
        rtol=5e-3,
    )
    bench._remove_structure(1)
    bench._remove_structure(0)
    assert bench.variogram().structures == ()
    bench._add_structure()
    assert len(bench.variogram().structures) == 1


def test_a_model_with_a_direction_has_azimuth_and_ratio(view, tmp_path):
    model = VariogramModel(("spherical",), azimuth=30.0, ratio=0.5).fit(survey(300))
    save_model(model, tmp_path / "directed.json")
    view.set_subject(model=str(tmp_path / "directed.json"))
    assert (view._rows["azimuth"].value(), view._rows["ratio"].value()) == (30.0, 0.5)
    view._rows["ratio"].spin.setValue(0.25)
    view._rows["azimuth"].spin.setValue(60)
    assert (view.variogram().azimuth, view.variogram().ratio) == (60, 0.25)
    view.write()
    assert load_model(tmp_path / "directed.json").ratio_ == 0.25


def test_what_is_no_variogram_model_is_said_in_the_place_of_the_chart(view, tmp_path):
    view.set_subject()
    assert "Choose a model file" in sentence(view)
    view.set_subject(model=str(tmp_path / "none.json"))
    assert "cannot be read" in sentence(view)
    (tmp_path / "other.json").write_text("{}", "utf-8")
    view.set_subject(model=str(tmp_path / "other.json"))
    assert "not a GeoHalo model" in sentence(view)
    assert not view._buttons.isVisible()


@pytest.fixture
def layer(make_layer):
    samples = survey()
    layer = make_layer({"Cu_log10": samples.values[:, 0]}, samples.coordinates, CRS)
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeMapLayer(layer.id())


def test_without_a_file_the_variogram_of_a_field_is_computed(view, layer, geohalo, qtbot, tmp_path):
    view.set_subject(layer=layer, field="Cu_log10")
    assert "is being computed" in sentence(view)
    qtbot.waitUntil(lambda: view.variogram() is not None, timeout=60_000)
    expected = VariogramModel(("auto",)).fit(survey())
    npt.assert_allclose(view._classes.semivariance, expected.semivariance_)
    assert view.variogram() == expected.variogram
    # there is no file of its own
    assert not view._write.isEnabled()
    view.write(str(tmp_path / "new.json"))
    assert load_model(tmp_path / "new.json").variogram == expected.variogram
    assert set_by_hand(load_model(tmp_path / "new.json")) is None


def test_a_file_without_its_measured_variogram_takes_it_from_the_layer(view, layer, fitted, geohalo, qtbot, tmp_path):
    bare = VariogramModel(("spherical",)).fit(survey())
    for name in ("distance_", "semivariance_", "pairs_", "direction_"):
        delattr(bare, name)
    save_model(bare, tmp_path / "bare.json")
    view.set_subject(model=str(tmp_path / "bare.json"))
    assert "holds no measured variogram" in sentence(view)
    view.set_subject(model=str(tmp_path / "bare.json"), layer=layer, field="Cu_log10")
    qtbot.waitUntil(lambda: view._classes is not None, timeout=60_000)
    npt.assert_allclose(view._classes.semivariance, fitted.semivariance_)
    assert view.variogram() == fitted.variogram


def test_a_lost_layer_leaves_the_bench_of_a_file(view, path, make_layer, fitted):
    samples = survey()
    layer = make_layer({"Cu_log10": samples.values[:, 0]}, samples.coordinates, CRS)
    QgsProject.instance().addMapLayer(layer)
    view.set_subject(model=path, layer=layer, field="Cu_log10")
    view._rows["nugget"].spin.setValue(2.5)
    QgsProject.instance().removeMapLayer(layer.id())
    assert view.variogram().nugget == 2.5
    assert view.subject() == {"model": path}


def test_it_can_be_thrown_away_while_it_fits(qtbot, qgis_iface, path):
    view = View()
    view.set_subject(model=path)
    view.fit()
    task = view._task
    done = []
    task.taskCompleted.connect(lambda: done.append(True))
    task.taskTerminated.connect(lambda: done.append(False))
    view.release()
    view.deleteLater()
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert task._done is None

"""Every tool on every kind of bad input: a plain sentence or a warning, nothing half-written, the samples untouched."""

import json
import os
import re
from pathlib import Path

import numpy as np
import pytest

ELEMENTS = ["Cu_ppm", "Au_ppb", "As_ppm", "Zn_ppm", "Fe_pct"]
N = 60
INF, NAN = float("inf"), float("nan")


def survey():
    """Samples in which Cu, Au and As go together, with two scores, a rock and a class; their positions; occurrences."""
    random = np.random.default_rng(0)
    xy = random.uniform(0, 20000, (N, 2)) + [500000, 3900000]
    system = np.exp(-((xy - [504000, 3904000]) ** 2).sum(axis=1) / 3e7)
    common = random.normal(size=(N, 2))
    logs = common @ [[0.5, 0.4, 0.35, 0, 0], [0, 0.1, 0, 0.45, 0.4]] + random.normal(size=(N, 5)) * 0.2
    values = np.exp(logs) * [30, 5, 10, 70, 3]
    columns = {"sample_id": [f"S{row:03}" for row in range(N)], **dict(zip(ELEMENTS, values.T.tolist()))}
    columns["rock"] = ["granite", "schist"] * (N // 2)
    columns["target"] = np.where(system + random.normal(0, 0.1, N) > 0.15, "ore", "background").tolist()
    columns["F1"], columns["F2"] = (common[:, 0] + 3 * system).tolist(), common[:, 1].tolist()
    return columns, xy.tolist(), (random.normal(0, 2500, (24, 2)) + [504000, 3904000]).tolist()


COLUMNS, XY, OCCURRENCES = survey()


def with_cell(value, row=5, fields=("Cu_ppm", "F1")):
    """The survey with one cell of some fields changed; a field that gets text holds text."""
    changed = {name: list(COLUMNS[name]) for name in fields}
    for cells in changed.values():
        if isinstance(value, str):
            cells[:] = map(str, cells)
        cells[row] = value
    return {**COLUMNS, **changed}


def everywhere(value, fields=(*ELEMENTS, "F1", "F2")):
    return {**COLUMNS, **{name: [value] * N for name in fields}}


DEGREES = [[57 + (x - 500000) / 90000, 35.2 + (y - 3900000) / 111000] for x, y in XY]

INPUTS = {
    "empty": ({name: [] for name in COLUMNS}, [], "EPSG:32640"),
    "one sample": (COLUMNS, XY[:1], "EPSG:32640"),
    "fewer samples than elements": (COLUMNS, XY[:4], "EPSG:32640"),
    "all censored": (everywhere("<5", ELEMENTS), XY, "EPSG:32640"),
    "no values": (everywhere(None), XY, "EPSG:32640"),
    "constant element": (everywhere(7.0, ["Cu_ppm", "F1"]), XY, "EPSG:32640"),
    "constant elements": (everywhere(7.0), XY, "EPSG:32640"),
    "text in a number field": (with_cell("abc"), XY, "EPSG:32640"),
    "infinity": (with_cell(INF), XY, "EPSG:32640"),
    "mark of another program": (with_cell(-1e300), XY, "EPSG:32640"),
    "negative": (with_cell(-5.0), XY, "EPSG:32640"),
    "gap": (with_cell(None), XY, "EPSG:32640"),
    "one position missing": (COLUMNS, [*XY[:5], [NAN, NAN], *XY[6:]], "EPSG:32640"),
    "no position": (COLUMNS, [[NAN, NAN]] * N, "EPSG:32640"),
    "pairs at one place": (COLUMNS, [XY[row // 2] for row in range(N)], "EPSG:32640"),
    "all at one place": (COLUMNS, XY[:1] * N, "EPSG:32640"),
    "degrees": (COLUMNS, DEGREES, "EPSG:4326"),
    "said to be degrees": (COLUMNS, XY, "EPSG:4326"),
    "no reference system": (COLUMNS, XY, ""),
}

SMALL_MAP = {"FEATURES": ["F1", "F2"], "ROWS": 3, "COLUMNS": 3, "RUNS": 2, "CLUSTERS": 2, "MODEL": ">m.safetensors"}
TAUGHT = {"FEATURES": ["F1", "F2"], "LABEL": "target", "METRICS": ">m.json"}
TOOLS = {
    "importlaboratory": {"OUTPUT": ">o.gpkg", "LIMITS": ">l.gpkg", "REPORT": ">r.html"},
    "checksamples": {"REPORT": ">r.html", "TABLE": ">t.gpkg"},
    "replacecensored": {"OUTPUT": ">o.gpkg", "TABLE": ">t.gpkg", "MODEL": ">m.json"},
    "flagoutliers": {"OUTPUT": ">o.gpkg", "TABLE": ">t.gpkg", "MODEL": ">m.json"},
    "enrichmentindex": {"CLASS_FIELD": "rock", "OUTPUT": ">o.gpkg", "TABLE": ">t.gpkg", "MODEL": ">m.json"},
    "transformconcentrations": {"OUTPUT": ">o.gpkg", "MODEL": ">m.json"},
    "factorability": {"TABLE": ">t.gpkg", "ADEQUACY": ">a.gpkg"},
    "fitfactoranalysis": {"MODEL": ">m.json", "LOADINGS": ">l.gpkg"},
    "factorscores": {"MODEL": "factors.json", "OUTPUT": ">o.gpkg"},
    "trainsom": {**SMALL_MAP, "EPOCHS": 3},
    "traindesom": {**SMALL_MAP, "ITERATIONS": 10},
    "applysom": {"MODEL": "map.safetensors", "OCCURRENCES": "occurrences.gpkg", "OUTPUT": ">o.gpkg",
                 "WEIGHED_MODEL": ">w.safetensors"},
    "labelsamples": {"METHOD": "thresholds", "SCORES": ["F1"], "RULE": "percentile", "OUTPUT": ">o.gpkg"},
    "trainnetwork": {**TAUGHT, "EPOCHS": 2, "MODEL": ">m.safetensors"},
    "trainsvm": {**TAUGHT, "TUNING": "none", "MODEL": ">m.safetensors"},
    "krigeclasses": {**TAUGHT, "DRIFT": 0, "FOLDS": 2},
    "applyclassifier": {"MODEL": "network.safetensors", "OUTPUT": ">o.gpkg"},
    "experimentalvariogram": {"FIELD": "F1", "TABLE": ">t.gpkg", "CHART": ">c.svg", "MAP_CHART": ">m.svg"},
    "fitvariogram": {"FIELD": "F1", "MODEL": ">m.json", "TABLE": ">t.gpkg", "CHART": ">c.svg"},
    "kriging": {"FIELD": "F1", "OUTPUT": ">o.tif", "STANDARD_ERROR": ">e.tif"},
    "crossvalidatekriging": {"FIELD": "F1", "OUTPUT": ">o.gpkg", "TABLE": ">t.gpkg", "CHART": ">c.svg"},
    "regressionkriging": {"FIELD": "F1", "PREDICTOR_FIELDS": ["F2"], "FOLDS": 2, "TABLE": ">t.gpkg"},
    "simulatekriging": {"FIELD": "F1", "N": 3, "OUTPUT": ">o.tif", "REALISATIONS": ">r.tif"},
    "samplestoraster": {"FIELD": "F1", "OUTPUT": ">o.tif"},
    "ensemble": {"FEATURES": ["F1", "F2"], "RUNS": 2, "OCCURRENCES": "occurrences.gpkg", "OUTPUT": ">o.gpkg",
                 "SETTINGS": '{"rows": 3, "columns": 3, "epochs": 3, "clusters": 2}', "PROBABILITY": ">p.tif",
                 "ENTROPY": ">e.tif", "STABILITY": ">s.tif", "TABLE": ">t.gpkg", "REPORT": ">r.html"},
    "concentrationarea": {"CLASS_FIELD": "Cu_ppm", "BOOTSTRAP": 50, "TABLE": ">t.gpkg", "CHART": ">c.svg"},
    "surveyreport": {"REPORT": ">r.html"},
    "desomworkflow": {"OCCURRENCES": "occurrences.gpkg", "RUNS": 1,
                      "classify_desom:DESOM_ANOMALY_MAP": ">o.tif", "apply_desom:DESOM_MODEL": ">m.safetensors"},
}  # fmt: skip

CONCENTRATIONS = ("flagoutliers", "enrichmentindex", "transformconcentrations")
FACTORS = ("factorability", "fitfactoranalysis")
TRAINERS = ("trainsom", "traindesom")
CLASSIFIERS = ("trainnetwork", "trainsvm", "krigeclasses")
TAUGHT_ALIKE = (*CLASSIFIERS, "applyclassifier")
FITTED_FIRST = ("fitvariogram", "crossvalidatekriging", "simulatekriging")
VARIOGRAMS = ("experimentalvariogram", "kriging", "regressionkriging", *FITTED_FIRST)
PLACED = ("applysom", "samplestoraster", "ensemble", *VARIOGRAMS)
READ = ("INPUT", "OCCURRENCES", "MODEL", "FITTED")
RUNS = ""
"""Runs on without a word that this test looks for."""


def each(tools, text):
    return dict.fromkeys(tools, text)


# what is said, and "~" before it where the run goes on with it as a warning; tools that are not named just run
EXPECTED = {
    "empty": {
        **each(TOOLS, "samples .(Stream-sediment s|S)amples. has no points"),
        "concentrationarea": "The layer has no points",
    },
    "one sample": {
        "concentrationarea": "There are 1 distinct values, and a concentration-area curve needs 10",
        "replacecensored": "No element can be used: Cu_ppm",
        "desomworkflow": "at 1 distinct positions",
        "flagoutliers": "No element has fences",
        "enrichmentindex": "~fewer than 10 values",
        **each((*FACTORS, *TRAINERS), "There are 1 samples and at least [34] are needed"),
        **each(PLACED, "1 distinct position"),
        **each(FITTED_FIRST, "There are 1 samples at distinct places"),
        "regressionkriging": "There are 1 samples, and a linear regression",
        "labelsamples": "No sample is below the threshold of F1",
        **each(CLASSIFIERS, "Too few samples of background .1."),
    },
    "fewer samples than elements": {
        "concentrationarea": "There are 4 distinct values, and a concentration-area curve needs 10",
        **each((*FACTORS, "desomworkflow"), "4 samples for 5 elements"),
        "flagoutliers": "~Cu_ppm has only 4 values",
        **each(TRAINERS, "~9 units and there are only 4 samples"),
        "ensemble": "Fewer than three map units hold samples",
        "applysom": RUNS,
        **each(("kriging", *FITTED_FIRST), "There are 4 samples at distinct places"),
        "regressionkriging": "There are 4 samples, and a linear regression",
        **each(CLASSIFIERS, "Too few samples of ore .1.: a class needs 3 at least"),
    },
    "all censored": {
        "concentrationarea": "Cu_ppm of sample S000 is the text '<5'",
        **each(("replacecensored", "desomworkflow"), "Cu_ppm .nothing measured above detection"),
        **each((*CONCENTRATIONS, *FACTORS, "factorscores"), "Cu_ppm of sample S000 is the text '<5'"),
    },
    "no values": {
        "concentrationarea": "Cu_ppm has no values in the study area",
        **each(("replacecensored", "desomworkflow"), "Cu_ppm .no results"),
        "flagoutliers": "Cu_ppm has no values",
        "enrichmentindex": "All elements are without values",
        "transformconcentrations": "choose elements that have values and vary",
        **each(FACTORS, "no values or the same value everywhere: Cu_ppm"),
        "factorscores": "~60 of 60 samples lack a value of Cu_ppm",
        **each((*TRAINERS, "applysom", "ensemble", *TAUGHT_ALIKE), "No sample has all values.*F1, F2"),
        **each(VARIOGRAMS, "No sample has all values.*F1"),
        "samplestoraster": "No sample has a value of F1",
        "labelsamples": "F1 has no values",
    },
    "constant element": {
        "concentrationarea": "There are 1 distinct values, and a concentration-area curve needs 10",
        "replacecensored": "~Cu_ppm .all measured values are 7",
        "flagoutliers": "~values of Cu_ppm are equal",
        "transformconcentrations": "~All values of Cu_ppm are 7",
        **each(FACTORS, "~same value everywhere: Cu_ppm"),
        **each((*TRAINERS, "ensemble"), "~left out: F1"),
        **each(CLASSIFIERS[:2], "~F1 does not vary among the training samples and tells nothing"),
        **each(VARIOGRAMS, "F1 has the same value at all samples"),
        "labelsamples": "No sample is below the threshold of F1",
    },
    "constant elements": {
        "concentrationarea": "There are 1 distinct values, and a concentration-area curve needs 10",
        **each(("replacecensored", "desomworkflow"), "No element can be used: Cu_ppm"),
        "flagoutliers": "No element has fences",
        "transformconcentrations": "choose elements that have values and vary",
        **each(FACTORS, "the same value everywhere: Cu_ppm"),
        **each((*TRAINERS, "ensemble"), "No feature varies"),
        **each(CLASSIFIERS, "None of the features varies among the training samples"),
        **each(VARIOGRAMS, "F1 has the same value at all samples"),
        "labelsamples": "No sample is below the threshold of F1",
    },
    "text in a number field": {
        "concentrationarea": "Cu_ppm of sample S005 is the text 'abc'",
        **each(("replacecensored", "desomworkflow"), "Cu_ppm of sample S005 is 'abc'"),
        **each((*CONCENTRATIONS, *FACTORS, "factorscores"), "Cu_ppm of sample S005 is the text 'abc'"),
        **each((*TRAINERS, *PLACED, *TAUGHT_ALIKE, "labelsamples"), "F1 of sample S005 is the text 'abc'"),
    },
    "infinity": {
        "concentrationarea": "needs values above zero, and one is inf",
        **each(("replacecensored", "desomworkflow"), "Cu_ppm of sample S005 is inf"),
        **each((*CONCENTRATIONS, *FACTORS, "factorscores"), "Cu_ppm of sample S005 is infinite"),
        **each((*TRAINERS, *PLACED, *TAUGHT_ALIKE, "labelsamples"), "F1 of sample S005 is infinite"),
    },
    "mark of another program": {
        "concentrationarea": "needs values above zero, and one is -1e.300",
        **each(("replacecensored", "desomworkflow"), "Cu_ppm of sample S005 is -1.*e.300, which is no measurement"),
        **each((*CONCENTRATIONS, *FACTORS, "factorscores"), "Cu_ppm of sample S005 is no measurement"),
        **each((*TRAINERS, *PLACED, *TAUGHT_ALIKE, "labelsamples"), "F1 of sample S005 is no measurement"),
    },
    "negative": {
        "concentrationarea": "needs values above zero, and one is -5: take fuzzy scores",
        "replacecensored": "~Negative values were read as below the detection limit of that size: Cu_ppm",
        **each(CONCENTRATIONS, "Cu_ppm of sample S005 is not above zero"),
        **each(FACTORS, "~Values below zero in Cu_ppm"),
    },
    "gap": {
        "concentrationarea": "~1 of 60 points lack a value of Cu_ppm",
        **each(("replacecensored", *CONCENTRATIONS, *FACTORS, "factorscores"), "~lack a value of Cu_ppm .*S005"),
        **each((*TRAINERS, "applysom", "labelsamples", *TAUGHT_ALIKE, *VARIOGRAMS), "~lack a value of F1 .*S005"),
        "ensemble": "~lack a value of F1 .*S005",
        "samplestoraster": "~no value of F1 .*S005",
    },
    "one position missing": each((*PLACED, *CLASSIFIERS), "~have no position .*S005"),
    "no position": {
        **each((*PLACED, *CLASSIFIERS), "No sample has .*a position"),
        "desomworkflow": "at 0 distinct positions",
    },
    "pairs at one place": {**each(PLACED, RUNS), **each(VARIOGRAMS, "~30 samples lie where another one does")},
    "all at one place": {
        **each(PLACED, "1 distinct position"),
        **each((*FITTED_FIRST, "krigeclasses"), "There are 1 samples at distinct places"),
        **each(("trainnetwork", "trainsvm"), "~Not tested on ground that was not seen"),
        "regressionkriging": "There are 1 samples, and a linear regression",
        "desomworkflow": "at 1 distinct positions",
    },
    "degrees": each(PLACED, RUNS),
    "said to be degrees": each((*PLACED, *CLASSIFIERS, "desomworkflow"), "said to be in degrees .EPSG:4326."),
    "no reference system": each(
        (*PLACED, *CLASSIFIERS, "desomworkflow"), "samples have no coordinate reference system"
    ),
}

# it reads files of laboratories, not layers
for expected in EXPECTED.values():
    expected["importlaboratory"] = "is a GeoPackage or database, no table of text"


def plain_sentence(text):
    """Whether a text is one that a geologist can read."""
    words = re.search(r"Traceback|\w+Error\b|\w+Exception\b|object at|<class|[:=(] ?None\b|numpy|geohalo/", text)
    return words is None and "\n" not in text and text.endswith(".") and len(text) < 1200


@pytest.fixture(scope="module")
def save(qgis_app, make_layer, tmp_path_factory):
    """Return a function: columns, positions and reference system -> path of a GeoPackage."""
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

    def write(columns, positions, crs="EPSG:32640", name="samples"):
        options = QgsVectorFileWriter.SaveVectorOptions()
        path = tmp_path_factory.mktemp("bad") / f"{name}.gpkg"
        written = QgsVectorFileWriter.writeAsVectorFormatV3(
            make_layer(columns, positions, crs), str(path), QgsCoordinateTransformContext(), options
        )
        assert written[0] == QgsVectorFileWriter.NoError
        return path

    return write


@pytest.fixture(scope="module")
def at_hand(qgis_app, qgis_processing, save):
    """Samples, occurrences and fitted models, by file name."""
    import processing
    from geohalo.algorithms.provider import add_provider
    from qgis.core import QgsApplication

    provider = add_provider()
    samples = save(COLUMNS, XY)
    folder = samples.parent
    files = {"samples.gpkg": samples, "occurrences.gpkg": save({"name": [str(row) for row in range(24)]}, OCCURRENCES)}
    for tool, name, more in (
        ("fitfactoranalysis", "factors.json", {"N_FACTORS": 2}),
        ("trainsom", "map.safetensors", {**SMALL_MAP, "EPOCHS": 3}),
        ("trainnetwork", "network.safetensors", {**TAUGHT, "METRICS": None, "EPOCHS": 2}),
        ("transformconcentrations", "transform.json", {"TRANSFORM": "clr", "OUTPUT": "memory:"}),
        ("replacecensored", "censoring.json", {"OUTPUT": "memory:"}),
        ("enrichmentindex", "enrichment.json", {"OUTPUT": "memory:", "CLASS_FIELD": "rock"}),
        ("flagoutliers", "fences.json", {"OUTPUT": "memory:"}),
    ):
        files[name] = folder / name
        processing.run(f"geohalo:{tool}", {"INPUT": str(samples), **more, "MODEL": str(files[name])})
    QgsApplication.processingRegistry().removeProvider(provider)
    return {name: str(path) for name, path in files.items()}


@pytest.fixture
def attempt(geohalo, at_hand, tmp_path):
    """Return a function that runs a tool and checks what must hold however it ends; returns refusal and warnings."""
    from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback

    class Listener(QgsProcessingFeedback):
        def __init__(self):
            super().__init__(False)
            self.warnings, self.errors = [], []

        def pushWarning(self, text):
            self.warnings.append(text)

        def reportError(self, text, fatalError=False):
            self.errors.append(text)

    def run(tool, parameters):
        folder = tmp_path / str(len(list(tmp_path.iterdir())))
        folder.mkdir()
        given = {}
        if tool == "desomworkflow":
            # it has no outputs that may be left out
            workflow = QgsApplication.processingRegistry().algorithmById("geohalo:desomworkflow")
            given = {one.name(): "TEMPORARY_OUTPUT" for one in workflow.destinationParameterDefinitions()}
        for key, value in parameters.items():
            text = value if isinstance(value, str) else ""
            given[key] = str(folder / text[1:]) if text.startswith(">") else at_hand.get(text, value)
        read = [Path(value) for key, value in given.items() if key in READ and isinstance(value, str)]
        before = {path: path.read_bytes() for path in read if path.is_file()}
        listener, refusal = Listener(), ""
        try:
            geohalo(tool, given, feedback=listener)
        except QgsProcessingException as error:
            refusal = str(error).replace("Unable to execute algorithm\n", "")
            step = re.match(r"Error encountered while running [^:]*(: )?", refusal)
            if step:
                # of a workflow: QGIS 3.40 says why here, earlier ones left it to the step
                refusal = refusal[step.end() :] or listener.errors[-1]
            assert plain_sentence(refusal), f"{tool}: {refusal}"
            assert list(folder.rglob("*")) == [], f"{tool} left files behind"
        assert all(plain_sentence(text) for text in listener.warnings), f"{tool}: {listener.warnings}"
        assert all(path.read_bytes() == content for path, content in before.items()), f"{tool} changed its input"
        return refusal, listener.warnings

    return run


def check(tool, expected, refusal, warnings):
    if expected and not expected.startswith("~"):
        assert re.search(expected, refusal), f"{tool}: {refusal or 'ran'}"
        return
    assert not refusal, f"{tool}: {refusal}"
    if expected:
        assert any(re.search(expected[1:], text) for text in warnings), f"{tool}: {warnings}"


@pytest.mark.parametrize("name", INPUTS)
def test_samples(attempt, save, name):
    path = str(save(*INPUTS[name]))
    for tool, parameters in TOOLS.items():
        expected = EXPECTED[name].get(tool)
        if expected is None and tool in ("desomworkflow", *TRAINERS):
            # whole trainings on what has no bearing on them
            continue
        check(tool, expected or RUNS, *attempt(tool, {"INPUT": path, **parameters}))


@pytest.mark.parametrize(
    ("positions", "crs", "text"),
    [
        ([], "EPSG:32640", "has no points"),
        ([[900000, 4500000]] * 24, "EPSG:32640", "None of the 24 occurrences"),
        ([[NAN, NAN]] * 3, "EPSG:32640", "None of the known mineral occurrences has a position"),
        (OCCURRENCES, "", "has no coordinate reference system"),
        ([*OCCURRENCES, [900000, 4500000]], "EPSG:32640", "~ of 25 occurrences (lie|are)"),
    ],
)
def test_occurrences(attempt, save, make_raster, positions, crs, text):
    path = str(save({"name": ["a"] * len(positions)}, positions, crs, "occurrences"))
    ramp = np.add.outer(np.arange(40.0), np.arange(40.0))[:, ::-1]
    rasters = [
        make_raster(values, name, north=3_920_000, cell_size=500) for name, values in (("a", ramp), ("b", -ramp))
    ]
    for tool, parameters in (
        ("predictionarea", {"INPUT": rasters[0], "TABLE": ">t.gpkg", "BOOTSTRAP": 100}),
        ("classifyanomalies", {"INPUT": rasters[0], "OUTPUT": ">o.tif", "TABLE": ">t.gpkg"}),
        ("comparemodels", {"INPUTS": rasters, "TABLE": ">t.gpkg", "REPORT": ">r.html", "BOOTSTRAP": 100}),
        ("maximinfusion", {"INPUTS": rasters, "OUTPUT": ">o.tif", "CLASSES": ">c.tif", "TABLE": ">t.gpkg"}),
        ("successrate", {"INPUT": rasters, "TABLE": ">t.gpkg", "CURVES": ">c.gpkg", "BOOTSTRAP": 100}),
        ("applysom", {"INPUT": "samples.gpkg", **TOOLS["applysom"]}),
        ("ensemble", {"INPUT": "samples.gpkg", **TOOLS["ensemble"]}),
        ("labelsamples", {"INPUT": "samples.gpkg", "OUTPUT": ">o.gpkg"}),
    ):
        check(tool, text, *attempt(tool, {**parameters, "OCCURRENCES": path}))


@pytest.mark.parametrize("value", [INF, -3.4028234663852886e38])
def test_maps_with_values_that_are_none(attempt, make_raster, value):
    ramp = np.add.outer(np.arange(40.0), np.arange(40.0))
    good = make_raster(ramp, "good", north=3_920_000, cell_size=500)
    path = make_raster(ramp, "bad", north=3_920_000, cell_size=500)
    from osgeo import gdal

    raster = gdal.Open(path, gdal.GA_Update)
    raster.GetRasterBand(1).WriteArray(np.where(ramp == 40, value, ramp).astype(np.float32))
    del raster
    for tool, parameters in (
        ("predictionarea", {"INPUT": path, "TABLE": ">t.gpkg"}),
        ("classifyanomalies", {"INPUT": path, "OUTPUT": ">o.tif"}),
        ("comparemodels", {"INPUTS": [good, path], "TABLE": ">t.gpkg"}),
        ("successrate", {"INPUT": [good, path], "TABLE": ">t.gpkg"}),
        ("maximinfusion", {"INPUTS": [good, path], "OUTPUT": ">o.tif", "CLASSES": ">c.tif"}),
        ("targets", {"INPUT": good, "CLASSES": "78", "SCORES": path, "MINIMUM_AREA": 0, "OUTPUT": ">o.gpkg"}),
        ("concentrationarea", {"INPUT": path, "OUTPUT": ">o.tif", "TABLE": ">t.gpkg"}),
    ):
        check(tool, "bad holds (-3.4|inf)", *attempt(tool, {**parameters, "OCCURRENCES": "occurrences.gpkg"}))


APPLIED = {
    "factorscores": ("MODEL", "factors.json"),
    "applysom": ("MODEL", "map.safetensors"),
    "applyclassifier": ("MODEL", "network.safetensors"),
    "transformconcentrations": ("FITTED", "transform.json"),
    "replacecensored": ("FITTED", "censoring.json"),
    "enrichmentindex": ("FITTED", "enrichment.json"),
    "flagoutliers": ("FITTED", "fences.json"),
}


@pytest.mark.parametrize("tool", APPLIED)
def test_model_files(attempt, at_hand, save, tmp_path_factory, tool):
    parameter, name = APPLIED[tool]
    content, path = (
        Path(at_hand[name]).read_bytes(),
        tmp_path_factory.mktemp("models") / f"broken{name[name.index('.') :]}",
    )
    goal = {"INPUT": "samples.gpkg", **{key: value for key, value in TOOLS[tool].items() if key != "MODEL"}}
    damaged = [(b"", "not a GeoHalo model"), (content[: len(content) // 2], "not a GeoHalo model|cut short")]
    damaged.append((b"sample,Cu\nS1,5\n", "not a GeoHalo model"))
    if name.endswith("json"):
        document = json.loads(content)
        key = "names_" if "names_" in document["fitted"] else "kept_"
        damaged.append((json.dumps({**document, "fitted": {**document["fitted"], key: None}}).encode(), "incomplete"))
    for content, text in damaged:
        path.write_bytes(content)
        check(tool, f"^broken.* {text}|{text}", *attempt(tool, {**goal, parameter: str(path)}))
    other = at_hand["factors.json" if tool != "factorscores" else "transform.json"]
    check(tool, "holds a '\\w+' model, and this step needs", *attempt(tool, {**goal, parameter: other}))
    # the model of other elements: these samples lack As, and the score F2
    less = {key: cells for key, cells in COLUMNS.items() if key not in ("As_ppm", "F2")}
    goal["INPUT"] = str(save(less, XY))
    check(tool, "lacks (As_ppm|F2)|no field for As_ppm|As_ppm", *attempt(tool, {**goal, parameter: at_hand[name]}))


def test_workflow_outputs_in_one_place_are_refused(attempt):
    goal = {"INPUT": "samples.gpkg", **TOOLS["desomworkflow"], "apply_som:SOM_MODEL": ">m.safetensors"}
    check("desomworkflow", "Two outputs would be written to .*m.safetensors", *attempt("desomworkflow", goal))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes among its files")
def test_devices_are_no_outputs(attempt, at_hand, tmp_path_factory):
    pipe = tmp_path_factory.mktemp("devices") / "pipe.json"
    os.mkfifo(pipe)
    goal = {"INPUT": "samples.gpkg", "OUTPUT": "memory:", "MODEL": str(pipe)}
    check("transformconcentrations", "pipe.json is a device", *attempt("transformconcentrations", goal))
    assert pipe.is_fifo()

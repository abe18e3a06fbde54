"""Every tool is complete; names that models and scripts hold on to stay."""

import re

import pytest


@pytest.fixture
def algorithms(geohalo):
    from qgis.core import QgsApplication

    return {alg.name(): alg for alg in QgsApplication.processingRegistry().providerById("geohalo").algorithms()}


INTERFACE = {
    "samplesurvey": "SEED N_SAMPLES > SAMPLES OCCURRENCES GEOLOGY TRUTH",
    "importlaboratory": "INPUT X_FIELD Y_FIELD CRS DELIMITER ENCODING DECIMAL COLUMNS > OUTPUT LIMITS REPORT",
    "checksamples": "INPUT ELEMENTS > REPORT TABLE",
    "replacecensored": "INPUT ELEMENTS METHOD LIMITS > OUTPUT TABLE",
    "flagoutliers": "INPUT ELEMENTS METHOD SCALE TREATMENT > OUTPUT TABLE",
    "enrichmentindex": "INPUT ELEMENTS BACKGROUND CLASS_FIELD GEOLOGY > OUTPUT TABLE",
    "transformconcentrations": "INPUT ELEMENTS TRANSFORM > OUTPUT MODEL",
    "factorability": "INPUT ELEMENTS > TABLE CHART KMO BARTLETT_P",
    "fitfactoranalysis": "INPUT ELEMENTS EXTRACTION N_FACTORS ROTATION STAGED MIN_LOADING INDICATORS "
    "> MODEL LOADINGS CHART",
    "factorscores": "INPUT MODEL > OUTPUT",
    "trainsom": "INPUT FEATURES ALGORITHM ROWS COLUMNS CLUSTERS RUNS SEED > MODEL CHART",
    "traindesom": "INPUT FEATURES ROWS COLUMNS LATENT GAMMA ITERATIONS CLUSTERS RUNS SEED > MODEL CHART",
    "applysom": "INPUT MODEL OCCURRENCES > OUTPUT",
    "labelsamples": "INPUT METHOD SCORES OCCURRENCES THRESHOLD BALANCE SEED > OUTPUT",
    "trainnetwork": "INPUT FEATURES LABEL NETWORK RASTERS SPLIT VALIDATION ZONE_FIELD SEED EPOCHS "
    "> MODEL METRICS REPORT CHART ACCURACY SPATIAL_ACCURACY AUC SPATIAL_AUC",
    "trainsvm": "INPUT FEATURES LABEL TUNING SPLIT VALIDATION ZONE_FIELD SEED > MODEL METRICS REPORT CHART ACCURACY",
    "krigeclasses": "INPUT FEATURES LABEL DRIFT SPLIT VALIDATION ZONE_FIELD SEED > METRICS REPORT CHART ACCURACY",
    "applyclassifier": "INPUT MODEL RASTERS PREFIX > OUTPUT CLASSES PROBABILITIES",
    "compareclassifiers": "INPUTS > TABLE PAIRS REPORT CHART",
    "experimentalvariogram": "INPUT FIELD LAG CUTOFF AZIMUTH TOLERANCE > TABLE CHART",
    "fitvariogram": "INPUT FIELD VARIOGRAM DRIFT > MODEL CHART NUGGET PARTIAL_SILL RANGE",
    "regressionkriging": "INPUT FIELD PREDICTOR_FIELDS PREDICTOR_MAPS REGRESSOR MODEL EXTENT CELL_SIZE MASK "
    "> OUTPUT STANDARD_ERROR TABLE RMSE R2",
    "simulatekriging": "INPUT FIELD MODEL THRESHOLD N SEED EXTENT CELL_SIZE MASK > PROBABILITY OUTPUT REALISATIONS",
    "samplestoraster": "INPUT FIELD SUPPORT EXTENT CELL_SIZE MASK > OUTPUT",
    "concentrationarea": "INPUT BAND MASK BREAKS BOOTSTRAP SEED > TABLE CHART OUTPUT THRESHOLDS",
    "predictionarea": "INPUT OCCURRENCES MASK LOG_BASE > TABLE CHART PREDICTION_RATE OCCUPIED_AREA "
    "NORMALISED_DENSITY WEIGHT",
    "classifyanomalies": "INPUT > OUTPUT TABLE",
    "successrate": "INPUT OCCURRENCES MASK BOOTSTRAP SEED > TABLE CURVES CHART AUC",
    "maximinfusion": "INPUTS OCCURRENCES WEIGHTS RULE > OUTPUT CLASSES LIMITING AGREEMENT TABLE CHART",
    "targets": "INPUT CLASSES SCORES AGREEMENT SAMPLES OCCURRENCES GEOLOGY MINIMUM_AREA > OUTPUT",
    "comparemodels": "INPUTS OCCURRENCES > REPORT TABLE",
    "ensemble": "INPUT TRAINER SETTINGS FEATURES LABEL OCCURRENCES RUNS BOOTSTRAP SEED EXTENT CELL_SIZE MASK "
    "> OUTPUT PROBABILITY ENTROPY STABILITY TABLE REPORT",
    "surveyreport": "INPUT TITLE MAPS MODELS METRICS OCCURRENCES MASK > REPORT TABLE",
    "desomworkflow": "INPUT ELEMENTS INDICATORS OCCURRENCES > classify_desom:DESOM_ANOMALY_MAP "
    "classify_desom:DESOM_P_A_PLOT "
    "table2:RATES_AND_AREAS_OF_THE_CLASSES compare:COMPARISON",
}


def test_all_tools_are_there(algorithms):
    assert set(INTERFACE) <= set(algorithms)


@pytest.mark.parametrize("name", INTERFACE)
def test_names_of_parameters_and_outputs_stay(algorithms, name):
    algorithm = algorithms[name]
    parameters, outputs = (part.split() for part in INTERFACE[name].split(">"))
    assert set(parameters) <= {definition.name() for definition in algorithm.parameterDefinitions()}
    assert set(outputs) <= {definition.name() for definition in algorithm.outputDefinitions()}


@pytest.mark.parametrize("name", INTERFACE)
def test_every_tool_is_complete(algorithms, name):
    algorithm = algorithms[name].create()
    assert re.fullmatch(r"[a-z0-9]+", algorithm.name())
    assert algorithm.displayName()
    assert algorithm.group()
    text = algorithm.shortHelpString()
    assert len(text) > 100
    for definition in algorithm.parameterDefinitions():
        assert definition.description(), definition.name()
        assert re.fullmatch(r"[A-Z0-9_]+|[a-z_0-9]+:[A-Z0-9_]+", definition.name()), definition.name()


@pytest.mark.parametrize("name", [name for name in INTERFACE if name != "desomworkflow"])
def test_every_optional_parameter_has_a_default_that_runs(algorithms, name):
    """Only layers, fields to map and model files may have to be chosen."""
    must = {"source", "field", "file", "layer", "raster", "multilayer"}
    for definition in algorithms[name].parameterDefinitions():
        optional = definition.flags() & definition.Flag.FlagOptional
        if not definition.isDestination() and not optional and definition.type() not in must:
            assert definition.defaultValue() is not None, definition.name()


def test_a_missing_package_is_named(algorithms, monkeypatch):
    from geohalo.algorithms.train_som import TrainSom

    monkeypatch.setattr(TrainSom, "REQUIRES", ("sklearn", "no_such_package"))
    ok, message = TrainSom().create().canExecute()
    assert not ok
    assert "no_such_package" in message


def test_the_provider_loads_and_unloads_ten_times(qgis_app, qgis_processing):
    from geohalo.plugin import GeohaloPlugin
    from qgis.core import QgsApplication

    for _ in range(10):
        plugin = GeohaloPlugin(None)
        plugin.initProcessing()
        assert QgsApplication.processingRegistry().algorithmById("geohalo:trainsom") is not None
        plugin.unload()
        assert QgsApplication.processingRegistry().providerById("geohalo") is None

"""The provider: every tool in the order of the work."""

from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .apply_classifier import ApplyClassifier
from .apply_som import ApplySom
from .base import ROOT, Refusing
from .check_samples import CheckSamples
from .classify_anomalies import ClassifyAnomalies
from .compare_classifiers import CompareClassifiers
from .compare_models import CompareModels
from .concentration_area import ConcentrationAreaPlot
from .cross_validate_kriging import CrossValidateKriging
from .enrichment_index import EnrichmentIndex
from .ensemble import EnsembleMap
from .experimental_variogram import ExperimentalVariogram
from .factor_scores import FactorScores
from .factorability import Factorability
from .fit_factor_analysis import FitFactorAnalysis
from .fit_variogram import FitVariogram
from .flag_outliers import FlagOutliers
from .help_page import common_help, help_page
from .import_laboratory import ImportLaboratory
from .krige_classes import KrigeClasses
from .kriging import KrigingMap
from .label_samples import LabelSamples
from .layers import SampleLayer
from .maximin_fusion import MaximinFusion
from .parameters import tr
from .prediction_area import PredictionAreaPlot
from .reference_systems import working_crs
from .regression_kriging import RegressionKrigingMap
from .replace_censored import ReplaceCensored
from .sample_survey import SampleSurvey
from .samples_to_raster import SamplesToRaster
from .simulate_kriging import SimulateKriging
from .success_rate import SuccessRate
from .survey_report import SurveyReport
from .targets import Targets
from .train_desom import TrainDesom
from .train_network import TrainNetwork
from .train_som import TrainSom
from .train_svm import TrainSvm
from .transform_concentrations import TransformConcentrations

ALGORITHMS = (
    SampleSurvey,
    ImportLaboratory,
    CheckSamples,
    ReplaceCensored,
    FlagOutliers,
    EnrichmentIndex,
    TransformConcentrations,
    Factorability,
    FitFactorAnalysis,
    FactorScores,
    TrainSom,
    TrainDesom,
    ApplySom,
    LabelSamples,
    TrainNetwork,
    TrainSvm,
    KrigeClasses,
    ApplyClassifier,
    CompareClassifiers,
    ExperimentalVariogram,
    FitVariogram,
    KrigingMap,
    RegressionKrigingMap,
    SimulateKriging,
    CrossValidateKriging,
    SamplesToRaster,
    ConcentrationAreaPlot,
    PredictionAreaPlot,
    ClassifyAnomalies,
    MaximinFusion,
    SuccessRate,
    CompareModels,
    Targets,
    EnsembleMap,
    SurveyReport,
)


class Workflow(Refusing, QgsProcessingModelAlgorithm):
    """A shipped model under its stable id; QGIS itself would show the id as the title too."""

    def __init__(self, path):
        super().__init__()
        self.path = path
        self.title = ""
        self.read()

    def read(self):
        """Read the file, and put the texts in it into the user's language."""
        self.fromFile(str(self.path))
        self.title = super().name()
        for child in self.childAlgorithms().values():
            child.setDescription(tr(child.description()))
            self.setChildAlgorithm(child)
        for definition in (*self.parameterDefinitions(), *self.outputDefinitions()):
            definition.setDescription(tr(definition.description()))

    def createInstance(self):
        return Workflow(self.path)

    def name(self):
        return self.path.stem

    def displayName(self):
        return tr(self.title)

    def group(self):
        return tr(super().group())

    def shortHelpString(self):
        from ..core.references import REFERENCES

        content = self.helpContent()
        texts = {
            "about": [tr(text) for text in content["ALG_DESC"].split("\n")],
            "how": tr(content["METHOD"]),
            "pitfalls": [tr(text) for text in content["PITFALLS"]],
            "references": [REFERENCES[key] for key in content["REFERENCES"]],
        }
        return help_page(self, texts, self.help_of)

    def help_of(self, name):
        """Return the help of a parameter or output: the workflow's own, else that of the step it belongs to."""
        definition = self.parameterDefinition(name)
        return tr(self.helpContent().get(name) or (definition.help() if definition else "") or common_help(self, name))

    def helpUrl(self):
        """Return the address of the workflow's page in the guide."""
        return f"geohalo:{self.name()}"

    def canExecute(self):
        """Say at once which step lacks a package, and not when its turn comes."""
        ok, text = super().canExecute()
        for child in self.childAlgorithms().values() if ok else ():
            algorithm = child.algorithm()
            ok, text = (True, "") if algorithm is None else algorithm.canExecute()
            if not ok:
                break
        return ok, text

    def check(self, parameters, context):
        """Refuse samples that cannot be mapped, which only the last steps would notice."""
        import numpy as np

        from ..core.errors import DataError

        layer = SampleLayer(self, parameters, "INPUT", context)
        positions = layer.coordinates(working_crs(layer, None))
        distinct = len(np.unique(positions[np.isfinite(positions).all(axis=1)], axis=0))
        if distinct < 2:
            raise DataError(
                tr(
                    "The samples lie at {distinct} distinct positions and a map needs two or more: check the "
                    "coordinates of {source_name}."
                ).format(distinct=distinct, source_name=layer.source.sourceName())
            )


class GeohaloProvider(QgsProcessingProvider):
    """GeoHalo's tools and workflows in the Processing toolbox."""

    def id(self):
        return "geohalo"

    def name(self):
        return "GeoHalo"

    def icon(self):
        return QIcon(str(ROOT / "ui" / "icons" / "geohalo.svg"))

    def loadAlgorithms(self):
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for path in sorted((ROOT / "algorithms" / "models").glob("*.model3")):
            self.addAlgorithm(Workflow(path))


def add_provider():
    """Put GeoHalo into QGIS's registry, and return its provider."""
    from ..core.language import use

    use(tr)
    provider = GeohaloProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    for algorithm in provider.algorithms():
        if isinstance(algorithm, Workflow):
            # its outputs are those of its steps, which the registry did not know at the first reading
            algorithm.read()
    return provider

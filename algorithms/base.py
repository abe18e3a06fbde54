"""What every algorithm shares: identity, help, missing packages, progress and errors."""

import inspect
import re
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from .help_page import common_help, help_page
from .parameters import tr

ROOT = Path(__file__).resolve().parent.parent

PACKAGES = {"sklearn": "scikit-learn"}
"""What pip calls a package, where that differs from the name in Python."""


class Refusing:
    """What tools and workflows share: bad input is refused before the run; `check` is the tool's own part of it."""

    def checkParameterValues(self, parameters, context):
        """Refuse in the dialog what `refuse` refuses."""
        ok, message = super().checkParameterValues(parameters, context)
        if not ok:
            return ok, message
        from ..core.errors import DataError

        try:
            self.refuse(parameters, context)
        except (DataError, QgsProcessingException) as error:
            return False, str(error)
        return True, ""

    def refuse(self, parameters, context):
        """Raise `DataError` for input that no tool can use, or this one cannot; a leaf overrides `check`."""
        from .refusals import check_layers, check_outputs

        check_layers(self, parameters, context)
        check_outputs(self, parameters, context)
        self.check(parameters, context)

    def postProcessAlgorithm(self, context, feedback):
        """Let rasters open in the style that lies beside them, which QGIS passes over in results of tools."""
        from .layer_style import Restyle

        for path, details in context.layersToLoadOnCompletion().items():
            if path.lower().endswith(".tif") and details.postProcessor() is None:
                details.setPostProcessor(Restyle.new())
                context.addLayerToLoadOnCompletion(path, details)
        return super().postProcessAlgorithm(context, feedback)

    def check(self, parameters, context):
        """Raise `DataError` for input that can be refused before the run."""

    def value(self, parameters, name, context):
        """Return what the user gave, an expression as its value; None where that is nothing."""
        value = parameters.get(name, self.parameterDefinition(name).defaultValue())
        if hasattr(value, "valueAsString"):
            value, valid = value.value(context.expressionContext())
            if not valid:
                from ..core.errors import DataError

                raise DataError(
                    tr("The expression for {name} has no value: correct it, or give the value itself.").format(
                        name=name
                    )
                )
        return None if value is None or str(value) in ("", "NULL") else value

    def given(self, parameters, name, context):
        """Tell whether the user gave the optional parameter `name`."""
        return self.value(parameters, name, context) is not None

    def files(self, parameters, name, context):
        """Return the paths of several files, given as a list or a ``;``-separated text."""
        found = self.parameterAsFileList(parameters, name, context)
        return [path.strip() for text in found for path in text.split(";") if path.strip()]

    def names(self, parameters, name, context):
        """Return a list of names (fields), given as a list, a ``;``-separated text or an expression."""
        value = self.value(parameters, name, context)
        if value is None:
            return []
        items = re.split(r"[;,]", value) if isinstance(value, str) else value
        return list(dict.fromkeys(str(item).strip() for item in items if str(item).strip()))


class GeohaloAlgorithm(Refusing, QgsProcessingAlgorithm):
    """
    Base of the algorithms.

    A leaf gives NAME, DISPLAY_NAME, GROUP, a docstring (what it does), ``initAlgorithm`` and ``processAlgorithm``;
    REQUIRES names the Python packages without which it cannot run. Its help also shows HOW_IT_WORKS, PITFALLS,
    REFERENCES (keys of `core.references`) and, in HELP, what parameters and outputs mean that say it nowhere else.
    """

    NAME = DISPLAY_NAME = GROUP = HOW_IT_WORKS = ""
    TAGS = PITFALLS = REFERENCES = ()
    HELP = {}
    REQUIRES = ()

    def createInstance(self):
        return type(self)()

    def name(self):
        return self.NAME

    def displayName(self):
        return self.tr(self.DISPLAY_NAME)

    def group(self):
        return self.tr(self.GROUP)

    def groupId(self):
        return re.sub(r"[^a-z]", "", self.GROUP.lower())

    def tags(self):
        return [self.tr(tag) for tag in ("geochemistry", "exploration", *self.TAGS)]

    def icon(self):
        return QIcon(str(ROOT / "ui" / "icons" / "geohalo.svg"))

    def tr(self, text):
        return QCoreApplication.translate("GeoHalo", text)

    def about(self):
        """Return the paragraphs that say what the tool does: its docstring."""
        return [self.tr(" ".join(paragraph.split())) for paragraph in inspect.getdoc(self).split("\n\n")]

    def shortDescription(self):
        return self.about()[0]

    def shortHelpString(self):
        from ..core.references import REFERENCES

        texts = {
            "about": self.about(),
            "how": self.tr(self.HOW_IT_WORKS),
            "pitfalls": [self.tr(text) for text in self.PITFALLS],
            "references": [REFERENCES[key] for key in self.REFERENCES],
        }
        return help_page(self, texts, self.help_of)

    def help_of(self, name):
        """Return the help of a parameter or output."""
        definition = self.parameterDefinition(name)
        return definition.help() if definition and definition.help() else self.tr(common_help(self, name))

    def helpUrl(self):
        """Return the address of the tool's page in the guide, which the desktop opens without a browser."""
        return f"geohalo:{self.NAME}"

    def canExecute(self):
        text = self._lacking(self.displayName(), self.REQUIRES)
        return not text, text

    def need(self, *packages, purpose=""):
        """Raise `DataError` if Python lacks one of `packages`, which one choice of the tool needs."""
        from ..core.errors import DataError

        text = self._lacking(purpose or self.displayName(), packages)
        if text:
            raise DataError(text)

    def _lacking(self, purpose, packages):
        missing = [PACKAGES.get(name, name) for name in packages if find_spec(name) is None]
        if not missing:
            return ""
        return self.tr(
            "“{purpose}” needs the Python package {packages}, which this QGIS does not have: "
            "install it on the Setup page of GeoHalo's dock (Plugins → GeoHalo)."
        ).format(purpose=purpose, packages=", ".join(missing))

    def add(self, parameter, text="", advanced=False, optional=False):
        """Add `parameter` (input or destination) with its help text."""
        parameter.setHelp(self.tr(text or common_help(self, parameter.name())))
        flags = parameter.flags()
        if advanced:
            flags |= QgsProcessingParameterDefinition.Flag.FlagAdvanced
        if optional:
            flags |= QgsProcessingParameterDefinition.Flag.FlagOptional
        parameter.setFlags(flags)
        self.addParameter(parameter)

    def prepareAlgorithm(self, parameters, context, feedback):
        """Refuse the same inside a model, where QGIS checks no values."""
        with reporting(feedback):
            self.refuse(parameters, context)
        return True

    def text(self, parameters, name, context):
        """Return the word of a choice parameter or the text of a text parameter."""
        definition = self.parameterDefinition(name)
        if definition.type() == "enum":
            return self.parameterAsEnumString(parameters, name, context)
        return self.parameterAsString(parameters, name, context)


@contextmanager
def reporting(feedback):
    """
    Hand the core a ``progress`` and turn its errors into QGIS's.

    Yields
    ------
    callable
        ``progress(fraction, message="")`` that moves QGIS's bar and raises `Cancelled` once the user has cancelled.
    """
    from ..core.errors import Cancelled, DataError
    from ..core.thread_state import keep_thread_state

    keep_thread_state()
    said = ""

    def progress(fraction, message=""):
        nonlocal said
        if feedback.isCanceled():
            raise Cancelled
        feedback.setProgress(100 * fraction)
        if message and message != said:
            said = message
            feedback.setProgressText(message)

    try:
        yield progress
    except DataError as error:
        raise QgsProcessingException(str(error)) from error
    except Cancelled:
        raise QgsProcessingException(tr("Cancelled: nothing was written, the samples are as they were.")) from None


def tell(feedback, notices):
    """Push notices of the core to the log as warnings."""
    for notice in notices:
        feedback.pushWarning(str(notice))

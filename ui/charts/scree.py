"""Scree plot: how many factors there are, with the eigenvalues of uncorrelated elements."""

from ...core.charts.factors import draw_scree
from ...core.charts.style import add_axes
from ...core.parallel_analysis import count_kaiser, count_parallel
from ..language import tr
from .model_view import ModelReader, sentence, tell
from .view import ChartView


class Scree(ModelReader, ChartView):
    """Eigenvalues of a factor analysis; the subject is ``model``, the path of its file."""

    TITLE = tr("Scree plot")
    KINDS = "factors"
    FILTER = tr("Factor models (*.json)")
    ASK = tr("Choose a factor model that “Fit factor analysis” wrote.")

    def __init__(self, parent=None):
        super().__init__(parent)
        self.build_model_file()
        self._said = sentence()
        self.layout().addWidget(self._said)
        self.canvas.name = "scree"

    def take(self):
        """Show the file in its box."""
        self.show_model_file()

    def draw(self):
        """Draw the eigenvalues, and say how many count."""
        tell(self._said, "")
        model = self.model()
        kept = len(model.factor_names_)
        self.canvas.clear()
        draw_scree(add_axes(self.canvas.figure), model.eigenvalues_, model.random_eigenvalues_, kept)
        self.canvas.redraw()
        said = tr("{kept} of {all} factors are kept; {n} eigenvalues are above the mean.").format(
            kept=kept, all=len(model.eigenvalues_), n=count_kaiser(model.eigenvalues_)
        )
        if model.random_eigenvalues_ is not None:
            said += " " + tr("Parallel analysis: {n} are above those of uncorrelated elements.").format(
                n=count_parallel(model.eigenvalues_, model.random_eigenvalues_)
            )
        tell(self._said, said)

    def forget(self):
        """Show nothing of a lost subject."""
        self.take()
        tell(self._said, "")

"""The contract of everything that is fitted: parameters, fit, fitted attributes, a plain description."""

import inspect
from typing import NamedTuple

from .errors import DataError, check_choice
from .language import tr


def silent(fraction, message=""):
    """Report nothing: the default of every ``progress`` argument.

    A ``progress(fraction, message="")`` is called in every long loop with the share done, 0 to 1.
    It may raise `Cancelled`; nothing has then been written.
    """


def share(progress, start, stop):
    """Return a ``progress`` that maps its 0 to 1 on `start` to `stop` of another."""
    return lambda fraction, message="": progress(start + (stop - start) * fraction, message)


def saying(progress, message):
    """Return a ``progress`` that says `message` whatever it is told: for the many runs of a test."""
    return lambda fraction, _="": progress(fraction, message)


class Notice(NamedTuple):
    """Something the user should know although the step went on.

    `code` is a short lower-case word that programs can test, `text` one plain sentence.
    """

    code: str
    text: str

    def __str__(self):
        return self.text


class Estimator:
    """
    Base of the fitted steps, after scikit-learn's contract.

    ``__init__`` only stores its arguments; ``fit(samples, progress=silent)`` checks, computes, sets
    attributes that end in ``_`` and returns ``self``. `warnings_` is a list of `Notice`.
    """

    kind = ""
    """Name of the step in model files; `core.store` finds the class by it."""

    mixes = False
    """Whether every result depends on all columns, so that new samples need all of them."""

    essential = ()
    """The fitted attributes without which a model cannot be applied: a file that lacks one is refused."""

    choices = {}
    """The words that each parameter of words takes."""

    def parameters(self):
        """Return the constructor's arguments as they stand, by name."""
        return {name: getattr(self, name) for name in inspect.signature(type(self)).parameters}

    def fitted(self):
        """Return the fitted attributes by name, warnings left out."""
        return {
            name: value
            for name, value in vars(self).items()
            if name.endswith("_") and not name.startswith("_") and name != "warnings_"
        }

    def check_fitted(self):
        """Raise `DataError` if ``fit`` has not been called."""
        if not self.fitted():
            raise DataError(
                tr("The {kind} model has not been fitted yet: fit it first.").format(
                    kind=self.kind or type(self).__name__
                )
            )

    def _check_choices(self):
        """Raise `DataError` for a parameter with a word that is not among its `choices`."""
        for name, words in self.choices.items():
            check_choice(name, getattr(self, name), words)

    def _note(self, code, text):
        """Add a `Notice` to the warnings, once however often the step is applied."""
        notice = Notice(code, text)
        if notice not in self.warnings_:
            self.warnings_.append(notice)

    def description(self):
        """Return ``{"kind", "parameters", "fitted"}``: all that `core.store` keeps."""
        self.check_fitted()
        return {"kind": self.kind, "parameters": self.parameters(), "fitted": self.fitted()}

    @classmethod
    def from_description(cls, description):
        """Make the fitted estimator again from what `description` returned."""
        model = cls(**description["parameters"])
        lacking = [name for name in cls.essential if description["fitted"].get(name) is None]
        if lacking:
            raise ValueError(f"it lacks {lacking[0].rstrip('_')}")
        for name, value in description["fitted"].items():
            setattr(model, name, value)
        model.warnings_ = []
        return model

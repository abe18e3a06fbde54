"""What the core raises when it cannot go on."""

from .language import tr


class DataError(ValueError):
    """The input cannot be used; the text is one plain sentence for the geologist.

    It says what is wrong, where, and what to do. Any other exception is a bug and is let through.
    """


def package_missing(what, package, instead):
    """Return the `DataError` that says what cannot go on without a Python package, and what to do `instead`."""
    return DataError(
        tr(
            "{what} needs the Python package {package}, which this QGIS does not have: {instead}, or install {package}."
        ).format(what=what, package=package, instead=instead)
    )


def check_choice(what, value, choices):
    """Raise `DataError` unless `value`, the setting called `what`, is among `choices`."""
    if value not in choices:
        raise DataError(
            tr("The {what} cannot be {value!r}: choose one of {choices}.").format(
                what=what, value=value, choices=", ".join(map(str, choices))
            )
        )


class Cancelled(Exception):
    """The user stopped the run; raised by a ``progress`` callback."""

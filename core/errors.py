"""What the core raises when it cannot go on."""


class DataError(ValueError):
    """The input cannot be used; the text is one plain sentence for the geologist.

    It says what is wrong, where, and what to do. Any other exception is a bug and is let through.
    """


def package_missing(what, package, instead):
    """Return the `DataError` that says what cannot go on without a Python package, and what to do `instead`."""
    return DataError(
        f"{what} needs the Python package {package}, which this QGIS does not have: {instead}, or install {package}."
    )


def check_choice(what, value, choices):
    """Raise `DataError` unless `value`, the setting called `what`, is among `choices`."""
    if value not in choices:
        raise DataError(f"The {what} cannot be {value!r}: choose one of {', '.join(map(str, choices))}.")


class Cancelled(Exception):
    """The user stopped the run; raised by a ``progress`` callback."""

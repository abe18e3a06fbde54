"""Samples that lack a value or a position: counted in the log, refused, or left out of what needs them."""

from .base import tell
from .layers import tr
from .parameters import choice


def missing():
    """Ask what is done with samples that lack a value."""
    return choice("MISSING", tr("Samples with missing values"), ["keep", "refuse"])


def tell_missing(algorithm, parameters, context, feedback, samples, by_column=False):
    """
    Count the samples that lack a value in the log.

    Raises
    ------
    DataError
        If there are some and the user chose to refuse them.
    """
    from ..core.chain import missing_notice
    from ..core.errors import DataError

    notices = missing_notice(samples, by_column)
    asked = algorithm.parameterDefinition("MISSING") is not None
    if notices and asked and algorithm.text(parameters, "MISSING", context) == "refuse":
        raise DataError(f"{notices[0]} Fill them in, or let samples with missing values be kept.")
    tell(feedback, notices)


def usable_rows(algorithm, parameters, context, feedback, samples, positions=False):
    """
    Return the (n,) mask of the samples that have all values and, where `positions` count, a position.

    Raises
    ------
    DataError
        If there are none, or some lack values and the user chose to refuse them.
    """
    import numpy as np

    from ..core.errors import DataError

    tell_missing(algorithm, parameters, context, feedback, samples)
    usable = samples.complete()
    if positions:
        placed = np.isfinite(samples.coordinates).all(axis=1)
        if not placed.all():
            feedback.pushWarning(
                tr("{} of {} samples have no position and get no result (such as {}).").format(
                    (~placed).sum(), len(samples), samples.label(int(placed.argmin()))
                )
            )
        usable &= placed
    if len(samples) and not usable.any():
        lacking = np.isnan(samples.values).sum(axis=0)
        worst = ", ".join(
            samples.names[column] for column in np.argsort(-lacking, kind="stable")[:3] if lacking[column]
        )
        needed = "all values and a position" if positions else "all values"
        raise DataError(
            f"No sample has {needed}: fill them in, or leave out the fields with the most gaps"
            f"{f' ({worst})' if worst else ''}."
        )
    return usable


def without_sparse(samples, feedback):
    """Return `samples` less the columns that more than half of them have no value of, which the log names."""
    import numpy as np

    counts = dict(zip(samples.names, np.isnan(samples.values).sum(axis=0).tolist()))
    sparse = [name for name, count in counts.items() if 2 * count > len(samples)]
    if not sparse:
        return samples
    named = ", ".join(f"{name} ({counts[name]} of {len(samples)})" for name in sparse)
    feedback.pushWarning(
        tr(
            "Left out, because more than half of the samples lack a value, and a sample needs them all: {}. Choose the "
            "elements by hand to have them in."
        ).format(named)
    )
    return samples.select([name for name in samples.names if name not in sparse])

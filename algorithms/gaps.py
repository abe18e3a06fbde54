"""Samples that lack a value or a position: counted in the log, refused, or left out of what needs them."""

from .base import tell
from .parameters import choice, tr


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
        raise DataError(
            tr("{notices} Fill them in, or let samples with missing values be kept.").format(notices=notices[0])
        )
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
        needed = tr("all values and a position") if positions else tr("all values")
        raise DataError(
            tr("No sample has {needed}: fill them in, or leave out the fields with the most gaps{word}.").format(
                needed=needed, word=f" ({worst})" if worst else ""
            )
        )
    return usable


def without_sparse(samples, feedback, wanted=()):
    """
    Return `samples` less the columns whose gaps cost more than they tell, which the log names.

    A sample needs all columns. The one with the most gaps is left out as long as the table of complete samples grows
    by it, columns times rows; those that are `wanted` stay if half of the samples have a value.
    """
    import numpy as np

    missing = np.isnan(samples.values)
    counts, kept, lost = missing.sum(axis=0), np.ones(missing.shape[1], bool), []
    while kept.sum() > 2:
        # what nobody asked for goes first
        order = [
            2 * counts[column] > len(samples) or samples.names[column] not in wanted for column in range(len(kept))
        ]
        column = int(np.argmax(np.where(kept & order, counts, -1)))
        fewer = kept & (np.arange(len(kept)) != column)
        complete, more = (int((~missing[:, part].any(axis=1)).sum()) for part in (kept, fewer))
        if not order[column] or not (2 * counts[column] > len(samples) or more * fewer.sum() > complete * kept.sum()):
            break
        kept = fewer
        lost.append(
            tr("{names} ({counts} of {n_samples})").format(
                names=samples.names[column], counts=counts[column], n_samples=len(samples)
            )
        )
    if not lost:
        return samples
    feedback.pushWarning(
        tr(
            "Left out, because too many samples lack a value, and a sample needs them all: {}. Choose the elements by "
            "hand to have them in."
        ).format(", ".join(lost))
    )
    return samples.select([name for name, keep in zip(samples.names, kept) if keep])

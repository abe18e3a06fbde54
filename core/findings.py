"""What a check found, how urgent it is, and what to do about it."""

from typing import NamedTuple

from .laboratory import listed
from .language import tr

ACT, LOOK, NOTE = "act", "look", "note"
"""How urgent a finding is: to be put right first, to be looked at, good to know."""

MOST = 12
"""Cases of a finding that are listed, unless it says otherwise: a few make clear what is meant."""


class Finding(NamedTuple):
    """
    Something about the survey that the geologist should know.

    Attributes
    ----------
    code : str
        Short word that programs can test.
    level : str
        `ACT`, `LOOK` or `NOTE`.
    title, text, remedy : str
        What it is, in plain words; what follows from it; what to do.
    rows : dict of str to list
        The first cases: columns of a small table, or nothing.
    total : int
        How many cases there are.
    remarks : dict of str to str
        What to note beside single elements.
    """

    code: str
    level: str
    title: str
    text: str = ""
    remedy: str = ""
    rows: dict = {}
    total: int = 0
    remarks: dict = {}


def ordered(findings):
    """Return `findings` sorted by urgency."""
    return sorted(findings, key=lambda finding: (ACT, LOOK, NOTE).index(finding.level))


def problems(findings):
    """Return the findings that ask for a look before going on."""
    return [finding for finding in findings if finding.level != NOTE]


def headline(n_samples, n_elements, findings):
    """Return one sentence that says how things stand."""
    things = len(problems(findings))
    what = tr("nothing stands in the way")
    if things:
        what = tr("1 thing to look at before you go on")
    if things > 1:
        what = tr("{things} things to look at before you go on").format(things=things)
    return f"{count(n_samples, 'sample')}, {count(n_elements, 'element')}; {what}."


def remarks(names, findings):
    """Return for each element what the findings note of it, as one text."""
    return ["; ".join(finding.remarks[name] for finding in findings if name in finding.remarks) for name in names]


def first(columns, most=MOST):
    """Return the first rows of a table."""
    return {name: column[:most] for name, column in columns.items()}


def percents(shares):
    """Return percentages by name as text, the largest first."""
    items = sorted(shares.items(), key=lambda item: -item[1])
    return listed(
        [f"{name} ({share:.1f} %)" if share < 10 else f"{name} ({share:.0f} %)" for name, share in items], most=20
    )


def count(number, noun):
    """Return a number with its noun, one of those below, in the plural where that is due."""
    one, many = {
        "cell": (tr("1 cell"), tr("{number} cells")),
        "element": (tr("1 element"), tr("{number} elements")),
        "place": (tr("1 place"), tr("{number} places")),
        "result": (tr("1 result"), tr("{number} results")),
        "row": (tr("1 row"), tr("{number} rows")),
        "sample": (tr("1 sample"), tr("{number} samples")),
        "sample number": (tr("1 sample number"), tr("{number} sample numbers")),
    }[noun]
    return one if number == 1 else many.format(number=number)

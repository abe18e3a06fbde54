"""The help beside a tool's dialog: what it does, how, what to beware of, inputs, outputs and literature."""

import re

from .parameters import tr

COMMON = {
    "INPUT": "Points, one a sample: the layer that the step before left, or any point layer of your own.",
    "OCCURRENCES": "Points where ore is known.",
    "MASK": "Only this part counts. Empty: all of it.",
    "SEED": "The same seed gives the same result.",
    "CRS": "Taken only where the layer itself has none.",
    "FOLDS": "Parts that are left out in turn.",
    "REPORT": "A page to read or print.",
    "N_SAMPLES": "Samples that had all it takes.",
    "CELL_SIZE_USED": "Side of a cell of the result.",
    "N_OCCURRENCES": "Occurrences that lie where the map has data.",
    "N_OUTSIDE": "They were left out.",
    "PREDICTION_RATE": "Percentage of the occurrences where the two curves cross; 50 says nothing.",
    "OCCUPIED_AREA": "100 less the prediction rate: the area that holds them.",
    "NORMALISED_DENSITY": "Prediction rate over occupied area: 1 is chance.",
    "WEIGHT": "Logarithm of the normalised density: 0 is chance.",
    "ANOMALY_AREA_PERCENT": "Share of the area that is called anomaly.",
    "ANOMALY_RATE": "Occurrences in it, among them those that the limits were drawn by.",
    "HELD_OUT_RATE": "The same for occurrences that had no part in drawing it: the figure to believe.",
    "HELD_OUT_AREA": "Mean share of the area of the anomalies that they were tested on.",
    "HELD_OUT_P": "Chance of so many hits in so much area; below 0.05 the map says something.",
}
"""Help of parameters and outputs that mean the same in every tool, where a tool says nothing of its own."""


def common_help(algorithm, name):
    """Return the help of a parameter or output: that of the tool's class, of its bases, or of all tools."""
    tables = [vars(cls).get("HELP", {}) for cls in type(algorithm).__mro__] + [COMMON]
    return next((table[name] for table in tables if name in table), "")


def help_page(algorithm, texts, helps):
    """
    Return the page as HTML in one line, for the dialog makes a paragraph of every line.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
        Its parameters and outputs are listed in their order.
    texts : dict
        ``about`` (paragraphs), ``how`` (text), ``pitfalls`` and ``references`` (lists), in the user's language.
    helps : callable
        From the name of a parameter or output to its help, in the user's language.
    """
    inputs, advanced, outputs = [], [], []
    for definition in algorithm.parameterDefinitions():
        if definition.flags() & definition.Flag.FlagHidden:
            continue
        line = _line(definition.description(), helps(definition.name()))
        if definition.isDestination():
            outputs.append(line)
        elif definition.flags() & definition.Flag.FlagAdvanced:
            advanced.append(line)
        else:
            inputs.append(line)
    written = {definition.name() for definition in algorithm.parameterDefinitions() if definition.isDestination()}
    for definition in algorithm.outputDefinitions():
        if definition.name() not in written:
            outputs.append(_line(definition.description(), helps(definition.name())))
    parts = [
        "".join(f"<p>{_plain(paragraph)}</p>" for paragraph in texts["about"]),
        _part(tr("Method"), f"<p>{_plain(texts['how'])}</p>" if texts["how"] else ""),
        _part(tr("Pitfalls"), _items(texts["pitfalls"])),
        _part(tr("Inputs"), "".join(inputs)),
        _part(tr("Advanced"), "".join(advanced)),
        _part(tr("Outputs"), "".join(outputs)),
        _part(tr("References"), _items(texts["references"])),
    ]
    return re.sub(r"\s+", " ", "".join(parts))


def _part(title, body):
    return f"<h3>{title}</h3>{body}" if body else ""


def _items(texts):
    # a list would be indented by a quarter of the narrow panel, and has another colour there
    return "".join(f"<p>• {_plain(text)}</p>" for text in texts)


def _line(title, text):
    return f"<p><b>{_plain(title)}</b><br/>{_plain(text)}</p>"


def _plain(text):
    """Let a sign such as that of <0.5 begin no tag, and a lone & no letter."""
    return re.sub(r"&(?!#?\w+;)", "&amp;", re.sub(r"<(?![a-zA-Z/])", "&lt;", text))

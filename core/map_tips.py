"""What a map tells under the cursor: small tables as QGIS's map tips take them, made of its expressions."""

from html import escape

_LARGEST = 14
"""Rows that still fit on a small screen."""


def column(name):
    """Return `name` as a field of an expression."""
    return '"' + name.replace('"', '""') + '"'


def text(value):
    """Return `value` as a text of an expression."""
    return "'" + value.replace("\\", "\\\\").replace("'", "''") + "'"


def number(expression):
    """Return an expression that gives a number three figures, and a dash where there is none."""
    decimals = f"max(0, 2 - floor(log10(max(abs({expression}), 1e-9))))"
    return f"coalesce(to_string(round({expression}, {decimals})), '\N{EN DASH}')"


def plain(expression):
    """Return an expression for a text of which nothing is taken for HTML, such as a result of <LOD."""
    return f"replace(to_string({expression}), map('&', '&amp;', '<', '&lt;'))"


def words(expression):
    """Return an expression for a text or a whole number, with a dash where there is none."""
    return f"coalesce({plain(expression)}, '\N{EN DASH}')"


def table_tip(title, rows, elements=()):
    """
    Return the tip of a feature.

    Parameters
    ----------
    title : str
        Expression of its heading.
    rows : sequence of (str, str)
        Label and expression of each line; only the first ones are shown if they are many.
    elements : sequence of str
        Fields of concentrations, told in one paragraph below.
    """
    lines = "".join(
        # labels in one line each, however narrow the tip is
        f"<tr><td>{escape(label).replace(' ', '&nbsp;')}&nbsp;</td><td align='right'>[% {expression} %]</td></tr>"
        for label, expression in rows[:_LARGEST]
    )
    more = ", ".join(f"{escape(name)}&nbsp;[% {words(column(name))} %]" for name in elements[:_LARGEST])
    return (
        f"<b>[% {title} %]</b>"
        + (f"<table cellspacing='0'>{lines}</table>" if lines else "")
        + (f"<small>{more}</small>" if more else "")
    )


def any_tip(title):
    """Return the tip of a feature whose fields are not known yet: all that has a value, a line each, up to a limit."""
    value = plain("map_get(attributes($currentfeature), @element)")
    # what is NULL makes the whole line NULL
    line = f"'<tr><td>' || {plain('@element')} || '&nbsp;</td><td>' || {value} || '</td></tr>'"
    every = f"array_foreach(map_akeys(attributes($currentfeature)), coalesce({line}, ''))"
    lines = f"array_to_string(array_slice(array_filter({every}, @element <> ''), 0, {_LARGEST - 1}), '')"
    return f"<b>[% {title} %]</b><table cellspacing='0'>[% {lines} %]</table>"


def raster_tip(labels=None):
    """
    Return the tip of a raster: the value under the cursor, as the class it stands for if there are `labels`.

    Parameters
    ----------
    labels : dict of int to str, optional
    """
    value = "raster_value(@layer_id, 1, @layer_cursor_point)"
    if labels:
        cases = " ".join(
            f"when {code:d} then {text(escape(label, quote=False))}" for code, label in sorted(labels.items())
        )
        value = f"coalesce(case {value} {cases} end, '\N{EN DASH}')"
    else:
        value = number(value)
    return f"<b>[% {plain('@layer_name')} %]</b><br>[% {value} %]"

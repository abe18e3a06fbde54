"""A page of HTML that stands by itself: nothing is fetched, everything written by others is escaped."""

import base64
import math
import tempfile
from html import escape
from pathlib import Path

from .parameters import tr
from .records import version

_STYLE = """
:root { color-scheme: light; }
body { font: 15px/1.45 "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: #222; background: #fff;
  max-width: 62em; margin: 2em auto; padding: 0 1.2em; }
h1 { font-size: 1.6em; line-height: 1.2; margin: 0 0 .3em; }
h2 { font-size: 1.2em; margin: 2em 0 .5em; border-bottom: 1px solid #d0d0d0; }
h3 { font-size: 1em; margin: 0 0 .2em; }
p { margin: .3em 0; }
.lead { font-size: 1.15em; }
.box { border-left: .4em solid #d9d9d9; padding: .5em .9em; margin: .9em 0; background: #fafafa; }
.urgent { border-color: #b2182b; }
.look { border-color: #f4a142; }
.label { font-size: .8em; font-weight: bold; letter-spacing: .03em; color: #5f6b73; text-transform: uppercase; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; margin: .6em 0; font-size: .87em; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: #5f6b73; padding-bottom: .2em; }
th, td { padding: .15em .7em .15em 0; text-align: left; vertical-align: top; border-bottom: 1px solid #e8e8e8; }
th { border-bottom: 1px solid #888; vertical-align: bottom; }
td.number, th.number { text-align: right; }
td.number { white-space: nowrap; }
img { max-width: 100%; height: auto; }
figure { margin: 1em 0; }
figcaption, footer { color: #5f6b73; font-size: .87em; }
footer { margin-top: 3em; border-top: 1px solid #d0d0d0; padding-top: .4em; }
@media print {
  @page { margin: 15mm; }
  body { font-size: 10pt; max-width: none; margin: 0; padding: 0; }
  h1, h2, h3 { break-after: avoid; page-break-after: avoid; }
  thead { display: table-header-group; }
  tr, figure, img { break-inside: avoid; page-break-inside: avoid; }
  .wide { overflow: visible; }
  .wide table { font-size: 7pt; }
  .box { background: none; }
}
"""

_RIGHT_TO_LEFT = """
.box { border-left: none; border-right: .4em solid #d9d9d9; }
.urgent { border-color: #b2182b; }
.look { border-color: #f4a142; }
caption, th, td { text-align: right; }
th, td { padding: .15em 0 .15em .7em; }
td.number, th.number { text-align: left; direction: ltr; }
"""


class ReportPage:
    """
    A page that is put together from top to bottom and then saved.

    Parameters
    ----------
    title : str
    lead : str
        The sentence that says it all.
    """

    def __init__(self, title, lead=""):
        self.title = title
        self._parts = [f"<h1>{escape(title)}</h1>"]
        if lead:
            self._parts.append(f'<p class="lead">{escape(lead)}</p>')

    def heading(self, text):
        """Begin a section."""
        self._parts.append(f"<h2>{escape(text)}</h2>")

    def paragraph(self, text):
        """Add a paragraph."""
        self._parts.append(f"<p>{escape(text)}</p>")

    def box(self, title, texts=(), label="", kind="", columns=None, note=""):
        """
        Add a box: one thing that the reader shall take in by itself.

        Parameters
        ----------
        title : str
        texts : sequence of str
            Paragraphs; empty ones are left out.
        label : str
            A word above the title, such as how urgent it is.
        kind : {"", "look", "urgent"}
            Colour of the edge.
        columns : dict, optional
            A table inside the box, see `table`.
        note : str
            What stands below that table.
        """
        inside = [f'<p class="label">{escape(label)}</p>'] if label else []
        inside.append(f"<h3>{escape(title)}</h3>")
        inside += [f"<p>{escape(text)}</p>" for text in texts if text]
        if columns:
            inside.append(_table(columns))
        if note:
            inside.append(f"<p>{escape(note)}</p>")
        self._parts.append(f'<section class="box {escape(kind)}">{"".join(inside)}</section>')

    def table(self, columns, caption=""):
        """
        Add a table.

        Parameters
        ----------
        columns : dict of str to sequence
            Cells by heading, which is put into the user's language: text, numbers or None; columns of numbers are
            aligned at the right.
        caption : str
        """
        self._parts.append(_table(columns, caption))

    def picture(self, picture, text, caption=""):
        """
        Add a chart, stored inside the page.

        Parameters
        ----------
        picture : matplotlib Figure, or path of an SVG or PNG file
        text : str
            What the chart shows, for those who cannot see it.
        caption : str
        """
        if hasattr(picture, "savefig"):
            from ..core.charts.style import save_figure

            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / "chart.svg"
                save_figure(picture, path)
                content, suffix = path.read_bytes(), "svg"
        else:
            content, suffix = Path(picture).read_bytes(), Path(picture).suffix.lower().lstrip(".")
        kind = {"svg": "image/svg+xml", "png": "image/png"}[suffix]
        data = base64.b64encode(content).decode("ascii")
        below = f"<figcaption>{escape(caption)}</figcaption>" if caption else ""
        self._parts.append(
            f'<figure><img src="data:{kind};base64,{data}" alt="{escape(text, quote=True)}">{below}</figure>'
        )

    def html(self):
        """Return the whole page."""
        # a translation gives the code of its own language
        language = tr("en")
        leftwards = language in ("ar", "fa", "he", "ur")
        direction, style = (' dir="rtl"', _STYLE + _RIGHT_TO_LEFT) if leftwards else ("", _STYLE)
        return "\n".join(
            [
                "<!DOCTYPE html>",
                f'<html lang="{escape(language)}"{direction}>',
                '<head><meta charset="utf-8">',
                '<meta name="viewport" content="width=device-width, initial-scale=1">',
                '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; '
                "style-src 'unsafe-inline'\">",
                f"<title>{escape(self.title)}</title>",
                f"<style>{style}</style></head>",
                "<body>",
                *self._parts,
                f"<footer>GeoHalo {escape(version())}</footer>",
                "</body></html>",
                "",
            ]
        )

    def save(self, path):
        """Write the page to `path`, whole or not at all."""
        from ..core.files import replacing

        with replacing(path) as temporary:
            temporary.write_bytes(self.html().encode("utf-8"))


def number(value):
    """Return a number as a reader wants it: four significant digits, no powers of ten, nothing for a missing one."""
    if value is None or value != value:
        return ""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if value == 0 or math.isinf(value) or float(value).is_integer():
        return f"{value:g}" if abs(value) < 1e6 or math.isinf(value) else f"{value:.0f}"
    size = math.floor(math.log10(abs(value)))
    if size < -6:
        return f"{value:.4g}"
    text = f"{value:.{max(0, 3 - size)}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _table(columns, caption=""):
    cells = {name: column.tolist() if hasattr(column, "tolist") else list(column) for name, column in columns.items()}
    numeric = {
        name: any(value is not None for value in column)
        and all(value is None or isinstance(value, (int, float)) for value in column)
        for name, column in cells.items()
    }
    marks = [' class="number"' if numeric[name] else "" for name in cells]
    head = "".join(f"<th{mark}>{escape(tr(name))}</th>" for name, mark in zip(cells, marks))
    body = "\n".join(
        f"<tr>{''.join(f'<td{mark}>{escape(_text(value))}</td>' for value, mark in zip(row, marks))}</tr>"
        for row in zip(*cells.values())
    )
    above = f"<caption>{escape(caption)}</caption>" if caption else ""
    return f'<div class="wide"><table>{above}<thead><tr>{head}</tr></thead><tbody>\n{body}\n</tbody></table></div>'


def _text(value):
    return value if isinstance(value, str) else number(value)

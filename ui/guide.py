"""The guide: the pages of docs/ and the help of every tool, in a window of QGIS, offline."""

import re
from html import escape
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import (
    QColor,
    QDesktopServices,
    QImageReader,
    QKeySequence,
    QPalette,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextTable,
)
from qgis.PyQt.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSplitter,
    QTextBrowser,
    QToolBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .language import tr
from .translation import language

try:
    from qgis.PyQt.QtGui import QAction
except ImportError:
    # Qt 5 has it among the widgets
    from qgis.PyQt.QtWidgets import QAction

DOCS = Path(__file__).resolve().parent.parent / "docs"
HOME = "guide.md"
PAGES = (HOME, "tools.md", "methods.md", "sample_survey.md")
SCHEME = "geohalo"
"""Of addresses such as geohalo:checksamples, the page of a tool; tools give them to QGIS's Help button."""

_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)\s]+)\)")
_PLACE = Qt.ItemDataRole.UserRole

_open = _follower = None


def show_guide(page=HOME, parent=None):
    """
    Show the guide.

    Parameters
    ----------
    page : str
        A page of docs/, with or without ``#section``, or the page of a tool, such as ``geohalo:checksamples``.
    parent : QWidget, optional
        QGIS's window.

    Returns
    -------
    Guide
        The one window of the guide.
    """
    global _open  # noqa: PLW0603
    if _open is None or sip.isdeleted(_open):
        _open = Guide(parent)
    # shown first: a section is looked for on a page as wide as it will be
    _open.show()
    _open.show_page(page)
    _open.raise_()
    _open.activateWindow()
    return _open


class _Follower(QObject):
    """Opens the addresses that Help buttons hold."""

    @pyqtSlot(QUrl)
    def follow(self, url):
        """Show the page of a tool."""
        from qgis.utils import iface

        show_guide(url.toString(), iface.mainWindow() if iface is not None else None)


def add_help():
    """Let the Help buttons of the tools open the guide: at the start of the plugin."""
    global _follower  # noqa: PLW0603
    _follower = _Follower()
    QDesktopServices.setUrlHandler(SCHEME, _follower, "follow")


def remove_help():
    """Close the guide and let go of the Help buttons: at the end of the plugin."""
    global _follower  # noqa: PLW0603
    QDesktopServices.unsetUrlHandler(SCHEME)
    _follower = None
    if _open is not None and not sip.isdeleted(_open):
        _open.close()


def page_file(name):
    """Return the path of a page, in QGIS's language if it was translated."""
    path = DOCS / name
    translated = path.with_suffix(f".{language().replace('-', '_').split('_')[0].lower()}.md")
    return translated if translated.is_file() else path


def slug(heading):
    """Return the anchor of a heading, as code hosts make it of its words."""
    return re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", heading.strip().lower()))


class Guide(QWidget):
    """The window: contents, page, and a line to search it."""

    def __init__(self, parent=None):
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("GeohaloGuide")
        self.setWindowTitle(tr("GeoHalo guide"))
        self._past, self._future, self._page = [], [], ""
        self.contents = QTreeWidget()
        self.contents.setHeaderHidden(True)
        self.contents.setAccessibleName(tr("Contents"))
        self.contents.currentItemChanged.connect(lambda item, _: item and self._choose(item))
        self.browser = _Browser(self)
        self.browser.anchorClicked.connect(self.follow)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.contents)
        splitter.addWidget(self.browser)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([250, 670])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addWidget(splitter, 1)
        self._fill_contents()
        self.resize(QSize(920, 720))
        self.browser.setFocus()

    def _bar(self):
        bar = QToolBar()
        self.back = self._action(bar, tr("Back"), "/mActionArrowLeft.svg", self.go_back, QKeySequence.StandardKey.Back)
        self.forward = self._action(
            bar, tr("Forward"), "/mActionArrowRight.svg", self.go_forward, QKeySequence.StandardKey.Forward
        )
        self.home = self._action(
            bar, tr("Start of the guide"), "/mActionHelpContents.svg", lambda: self.show_page(HOME)
        )
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(gap)
        self.missed = QLabel()
        bar.addWidget(self.missed)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find on this page"))
        self.search.setToolTip(tr("Enter finds the next place, Shift and Enter the one before"))
        self.search.setAccessibleName(tr("Find on this page"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(240)
        self.search.textChanged.connect(lambda: self.find(anew=True))
        self.search.returnPressed.connect(self._find_again)
        bar.addWidget(self.search)
        finder = QAction(tr("Find"), self)
        finder.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        finder.triggered.connect(lambda: (self.search.setFocus(), self.search.selectAll()))
        self.addAction(finder)
        again = QAction(tr("Find next"), self)
        again.setShortcut(QKeySequence(QKeySequence.StandardKey.FindNext))
        again.triggered.connect(lambda: self.find())
        self.addAction(again)
        return bar

    def _action(self, bar, text, icon, slot, shortcut=None):
        action = QAction(QgsApplication.getThemeIcon(icon), text, self)
        action.triggered.connect(lambda _=False: slot())
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        bar.addAction(action)
        return action

    # --- pages

    def show_page(self, page):
        """Show a page of docs/ or of a tool, and remember the one before."""
        if self._page:
            self._past.append((self._page, self.browser.place()))
        self._future = []
        self._load(page)

    def page(self):
        """Return the page on show, as `show_page` takes it."""
        return self._page

    def go_back(self):
        """Show the page before."""
        self._go(self._past, self._future)

    def go_forward(self):
        """Show the page that was left by going back."""
        self._go(self._future, self._past)

    def _go(self, there, here):
        if there:
            here.append((self._page, self.browser.place()))
            self._load(*there.pop())

    def follow(self, url):
        """Open what a link leads to: pages in this window, the world outside in the browser."""
        text = url.toString()
        if url.scheme() == SCHEME:
            self.show_page(text)
        elif url.scheme():
            QDesktopServices.openUrl(url)
        elif text.startswith("#"):
            self.show_page(self._page.split("#")[0] + text)
        elif url.path().endswith(".md"):
            self.show_page(text)

    def _load(self, page, place=None):
        name, _, section = page.partition("#")
        if name.startswith(f"{SCHEME}:"):
            shown = self.browser.show_html(tool_page(name))
        else:
            # a page on a subject that was asked for and is gone must not leave an empty window
            path = page_file(name)
            shown = self.browser.show_markdown(path if path.is_file() else page_file(HOME))
        self._page = page
        self.setWindowTitle(f"{shown} – {tr('GeoHalo guide')}" if shown else tr("GeoHalo guide"))
        if place is not None:
            self.browser.go_to(place)
        elif section:
            self.browser.go_to_section(section)
        self.back.setEnabled(bool(self._past))
        self.forward.setEnabled(bool(self._future))
        self.missed.setText("")
        self._mark(page)

    def closeEvent(self, event):
        """Let the next call make another window."""
        global _open  # noqa: PLW0603
        super().closeEvent(event)
        if _open is self:
            _open = None

    # --- contents

    def _fill_contents(self):
        for name in PAGES:
            path = page_file(name)
            if not path.is_file():
                continue
            headings = _headings(path.read_text(encoding="utf-8"))
            top = self._entry(self.contents, headings[0][1] if headings else name, name)
            chapter = top
            for level, text in headings[1:]:
                item = self._entry(top if level == 2 else chapter, text, f"{name}#{slug(text)}")
                chapter = item if level == 2 else chapter
            top.setExpanded(name == HOME)
        provider = QgsApplication.processingRegistry().providerById("geohalo")
        tools = {}
        for algorithm in provider.algorithms() if provider is not None else ():
            tools.setdefault(algorithm.group(), []).append((algorithm.displayName(), algorithm.id()))
        if tools:
            top = self._entry(self.contents, tr("Every tool"), "")
            for group in sorted(tools):
                parent = self._entry(top, group, "")
                for title, name in sorted(tools[group]):
                    self._entry(parent, title, name)

    @staticmethod
    def _entry(parent, text, page):
        item = QTreeWidgetItem(parent, [text])
        item.setData(0, _PLACE, page)
        item.setToolTip(0, text)
        return item

    def _choose(self, item):
        page = item.data(0, _PLACE)
        if page and page != self._page:
            self.show_page(page)

    def _mark(self, page):
        """Mark the page's entry."""
        name = page.split("#")[0]
        found = {}
        walk = [self.contents.topLevelItem(place) for place in range(self.contents.topLevelItemCount())]
        for item in walk:
            found.setdefault(item.data(0, _PLACE), item)
            walk.extend(item.child(place) for place in range(item.childCount()))
        self.contents.blockSignals(True)
        self.contents.setCurrentItem(found.get(page, found.get(name)))
        self.contents.blockSignals(False)

    # --- search

    def find(self, backwards=False, anew=False):
        """Go to the next place that holds the words searched, from the top again after the last."""
        words = self.search.text()
        self.missed.setText("")
        if not words:
            return
        cursor = self.browser.textCursor()
        if anew:
            # more letters of the same word stay where they are
            cursor.setPosition(cursor.selectionStart())
            self.browser.setTextCursor(cursor)
        flag = QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
        if self.browser.find(words, flag):
            return
        cursor.movePosition(QTextCursor.MoveOperation.End if backwards else QTextCursor.MoveOperation.Start)
        self.browser.setTextCursor(cursor)
        if not self.browser.find(words, flag):
            self.missed.setText(tr("Not on this page") + " ")

    def _find_again(self):
        shift = Qt.KeyboardModifier.ShiftModifier
        self.find(backwards=bool(QgsApplication.keyboardModifiers() & shift))


class _Browser(QTextBrowser):
    """Shows Markdown and HTML: tables with air, pictures no wider than the window."""

    def __init__(self, parent):
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSearchPaths([str(DOCS)])
        self.document().setDocumentMargin(16)
        self.setAccessibleName(tr("Page of the guide"))
        self._again = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(150)
        self._later.timeout.connect(self._fit)

    def show_markdown(self, path):
        """Show a page; return its title."""
        text = path.read_text(encoding="utf-8")
        # a picture that was not shipped leaves no mark
        text = _PICTURE.sub(lambda found: found[0] if (DOCS / found[1]).is_file() else "", text)
        self._again = lambda: self.show_markdown(path)
        if hasattr(self, "setMarkdown"):
            self.setMarkdown(text)
        else:
            # Qt before 5.14
            self.setPlainText(text)
        self._dress()
        headings = _headings(text)
        return headings[0][1] if headings else ""

    def show_html(self, page):
        """Show a page of HTML, given as title and body; return the title."""
        title, body = page
        self._again = lambda: self.show_html(page)
        self.setHtml(f"<h1>{escape(title)}</h1>{body}")
        self._dress()
        return title

    def place(self):
        """Return where the reader is."""
        return self.verticalScrollBar().value()

    def go_to(self, place):
        """Go to where the reader was."""
        self.verticalScrollBar().setValue(place)

    def go_to_section(self, anchor):
        """Go to a heading; stay at the top where there is none of that name."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and slug(block.text()) == anchor:
                self.go_to(int(self._top_of(block)) - 8)
                return
            block = block.next()

    def resizeEvent(self, event):
        """Fit the pictures once the window has its size."""
        super().resizeEvent(event)
        self._later.start()

    def changeEvent(self, event):
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._again is not None:
            place = self.place()
            self._again()
            self.go_to(place)

    def _dress(self):
        """Give tables and code the look of the theme."""
        line, shade = QColor(self.palette().color(QPalette.ColorRole.Mid)), self.palette().alternateBase()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                look = frame.format()
                look.setBorder(1)
                look.setBorderBrush(line)
                look.setCellSpacing(0)
                look.setCellPadding(5)
                look.setTopMargin(6)
                look.setBottomMargin(10)
                look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                look.setColumnWidthConstraints(_widths(frame))
                if hasattr(look, "setBorderCollapse"):
                    look.setBorderCollapse(True)
                frame.setFormat(look)
        cursor, block = QTextCursor(self.document()), self.document().begin()
        while block.isValid():
            if block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence):
                look = block.blockFormat()
                # a long command goes on in the next line
                look.setNonBreakableLines(False)
                look.setBackground(shade)
                cursor.setPosition(block.position())
                cursor.setBlockFormat(look)
            block = block.next()
        self._fit()

    def _fit(self):
        """Make pictures as wide as they are, or as the window if that is narrower."""
        room = max(100, self.viewport().width() - 2 * int(self.document().documentMargin()) - 8)
        top = self.cursorForPosition(QPoint(room // 2, 12)).block()
        above = self._top_of(top) - self.place()
        cursor, block = QTextCursor(self.document()), self.document().begin()
        while block.isValid():
            parts = block.begin()
            while not parts.atEnd():
                part = parts.fragment()
                if part.isValid() and part.charFormat().isImageFormat():
                    look = part.charFormat().toImageFormat()
                    size = QImageReader(str(DOCS / look.name())).size()
                    if size.isValid():
                        wide = min(size.width(), room)
                        look.setWidth(wide)
                        look.setHeight(wide * size.height() / size.width())
                        cursor.setPosition(part.position())
                        cursor.setPosition(part.position() + part.length(), QTextCursor.MoveMode.KeepAnchor)
                        cursor.setCharFormat(look)
                        # the fragments are others now
                        break
                parts += 1
            block = block.next()
        # the reader stays at the same line
        if self.place():
            self.go_to(int(self._top_of(top) - above))

    def _top_of(self, block):
        return self.document().documentLayout().blockBoundingRect(block).top()


def _widths(table):
    """Return the widths of a table's columns, by how much stands in them."""
    weights = []
    for column in range(table.columns()):
        texts = []
        for row in range(table.rows()):
            cursor = table.cellAt(row, column).firstCursorPosition()
            cursor.setPosition(
                table.cellAt(row, column).lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor
            )
            texts.append(cursor.selectedText())
        longest = max((len(word) for text in texts for word in text.split()), default=1)
        weights.append(max(longest, 2 * (sum(map(len, texts)) / len(texts)) ** 0.5))
    return [QTextLength(QTextLength.Type.PercentageLength, 100 * weight / sum(weights)) for weight in weights]


def tool_page(name):
    """Return title and HTML of a tool's help; `name` is its id."""
    algorithm = QgsApplication.processingRegistry().algorithmById(name)
    if algorithm is None:
        return tr("No such tool"), f"<p>{escape(tr('There is no tool called {name}.').format(name=name))}</p>"
    return algorithm.displayName(), algorithm.shortHelpString()


def _headings(text):
    """Return level and words of each heading of a Markdown text, those in code left out."""
    text = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    return [(len(marks), words.strip()) for marks, words in re.findall(r"^(#{1,6}) +(.+)$", text, re.MULTILINE)]

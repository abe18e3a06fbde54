"""Runs in Debian's Python with PyQGIS: the page for packages, used as a user uses it; see packages_leg.sh.

packages_leg.py CONFIG install NAME,NAME... | refused NAME,NAME... SENTENCE | asks NAME | cancels NAME | removes
"""

import os
import sys
import time
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest

config, mode, *rest = sys.argv[1:]
sys.stdout.reconfigure(line_buffering=True)
app = QgsApplication([], True, f"{config}/profiles/default")
app.initQgis()

from geohalo.ui.packages import folder  # noqa: E402
from geohalo.ui.packages.page import PackagesPage  # noqa: E402

folder.add_to_path()


def fail(why):
    print(f"packages: FAILED: {why}")
    if "page" in globals():
        print(page.log.toPlainText()[-3000:])
    os._exit(1)


def look(at):
    """What lies in a folder, file by file with its size."""
    return {str(path.relative_to(at)): path.stat().st_size for path in Path(at).rglob("*") if path.is_file()}


page = PackagesPage()
page.resize(360, 900)
page.show()
QTest.qWait(200)
states = {row.package.name: row.state.text() for row in page.rows}
print("before:", states)
wanted = rest[0].split(",") if rest else []
for row in page.rows:
    row.box.setChecked(row.package.name in wanted)
if sorted(package.name for package in page.chosen()) != sorted(wanted):
    fail(f"{wanted} are to be installed, and {[package.name for package in page.chosen()]} can be")
before = look(folder.folder()) if folder.folder().is_dir() else {}

if mode == "removes":
    QTest.mouseClick(page.remove, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.yes, Qt.MouseButton.LeftButton)
    if folder.folder().exists() or any(folder.is_ours(row.state.toolTip()) for row in page.rows):
        fail("the packages are there still")
    print(f"removed: {page.sentence.text()}")
    QTest.qWait(1500)
    os._exit(0)
outcome, longest = [], [0.0]
page.installer.finished.connect(lambda ok, sentence: outcome.append((ok, sentence)))
questions = []


def staged(text):
    if mode == "cancels" and text.startswith("Unpacking"):
        QTimer.singleShot(300, lambda: QTest.mouseClick(page.stop, Qt.MouseButton.LeftButton))


page.installer.staged.connect(staged)


def asked(text):
    questions.append(text)
    if mode == "asks":
        QTimer.singleShot(50, lambda: QTest.mouseClick(page.no, Qt.MouseButton.LeftButton))
    else:
        fail(f"it asked: {text}")


page.installer.asked.connect(asked)
loop = QEventLoop()
page.installer.finished.connect(loop.quit)
QTimer.singleShot(540_000, loop.quit)
# how long the window ever stood still
ticked = [time.monotonic()]


def tick():
    now = time.monotonic()
    longest[0] = max(longest[0], now - ticked[0])
    ticked[0] = now


timer = QTimer()
timer.timeout.connect(tick)
timer.start(20)
begun = time.monotonic()
QTest.mouseClick(page.install, Qt.MouseButton.LeftButton)
loop.exec() if hasattr(loop, "exec") else loop.exec_()
took = time.monotonic() - begun
if not outcome:
    fail("it did not end within nine minutes")
ok, sentence = outcome[0]
print(f"page: {page.sentence.text()}")
QTest.qWait(500)
left = [path.name for path in folder.home().iterdir() if path.name.startswith(".staging")]
if left:
    fail(f"left behind: {left}")
if os.environ.get("GEOHALO_PICTURES"):
    page.grab().save(f"{os.environ['GEOHALO_PICTURES']}/packages_{mode}.png")

if mode in ("refused", "asks", "cancels"):
    if ok:
        fail("it says that all went well")
    if mode == "refused" and rest[1] not in sentence:
        fail(f"the sentence is another: {sentence}")
    if mode == "asks" and not (questions and "CUDA" in questions[0]):
        fail("it did not ask")
    if mode == "cancels" and not sentence.startswith("Cancelled"):
        fail(f"it was not cancelled: {sentence}")
    print(*questions, sep="\n")
    if (look(folder.folder()) if folder.folder().is_dir() else {}) != before:
        fail("the folder has changed")
    kept = sum(look(os.environ["XDG_CACHE_HOME"]).values()) / 1e6
    if mode == "asks" and kept > 100:
        fail(f"{kept:.0f} MB were fetched before it asked")
    print(f"{mode}: told after {took:.0f} s, folder as it was ({len(before)} files)")
else:
    if not ok:
        fail(sentence)
    for row in page.rows:
        if row.package.name in wanted and folder.folder().name not in row.state.toolTip():
            fail(f"{row.package.name} is {row.state.text()} ({row.state.toolTip()})")
    from geohalo.ui.packages.plan import distributions, owned

    ours = owned(distributions([str(path) for path in folder.installations()]))
    twice = set(ours) & set(owned(distributions(folder.own_path())))
    if twice:
        fail(f"QGIS's own came a second time: {twice}")
    plan = page.installer.plan
    print(
        f"installed: {', '.join(wanted)}: {took:.0f} s, {len(plan.items)} packages, {plan.bytes() / 1e6:.0f} MB "
        f"fetched, {folder.megabytes():.0f} MB on disk in all; the window stood still for {longest[0]:.2f} s at most"
    )
    page.copy_diagnostics()
    text = QgsApplication.clipboard().text()
    if "Plan\n" not in text or f"{wanted[0]}==" not in text:
        fail("the diagnostics are not on the clipboard")
os._exit(0)

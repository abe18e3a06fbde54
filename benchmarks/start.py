"""What the plugin adds to QGIS's start, and how long the workflow takes on the sample survey, QGIS's start included."""

import os
import subprocess
import sys
import tempfile
import time

from side_by_side import ROOT, median, report

LOAD = """
import sys, time
sys.path.insert(0, sys.argv[1])
from qgis.core import QgsApplication
app = QgsApplication([], False); app.initQgis()
start = time.perf_counter()
from geohalo import classFactory
plugin = classFactory(None); plugin.initProcessing()
print(time.perf_counter() - start)
plugin.unload()
"""


def load_seconds(rounds=7):
    """Return how long QGIS waits for the plugin, each time in a new process."""
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(ROOT, os.path.join(folder, "geohalo"))
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, "-c", LOAD, folder]
        return [
            float(subprocess.run(command, capture_output=True, text=True, env=environment, check=True).stdout)
            for _ in range(rounds)
        ]


def run(*arguments):
    start = time.perf_counter()
    subprocess.run([str(ROOT / "tools" / "qgis_process.sh"), "run", *arguments], capture_output=True, check=True)
    return time.perf_counter() - start


def main():
    loading = load_seconds()
    with tempfile.TemporaryDirectory() as folder:
        layers = {name: f"{folder}/{name.lower()}.gpkg" for name in ("SAMPLES", "OCCURRENCES", "GEOLOGY")}
        layers["TRUTH"] = f"{folder}/truth.tif"
        survey = run("geohalo:samplesurvey", "--", *(f"{name}={path}" for name, path in layers.items()))
        outputs = {
            "desom:DESOM_CHART": "desom.svg", "classify_desom:DESOM_ANOMALY_MAP": "desom.tif",
            "classify_som:SOM_ANOMALY_MAP": "som.tif", "classify_batch:BATCH_SOM_ANOMALY_MAP": "batch.tif",
            "classify_desom:DESOM_P_A_PLOT": "pa.svg", "compare:COMPARISON_CHART": "comparison.svg",
        }  # fmt: skip
        # outputs that are not asked for are made all the same: as temporary files
        temporary = (
            "replace:VALUES_BELOW_DETECTION factors:FACTOR_MODEL factors:FACTOR_LOADINGS factors:FACTOR_CHART "
            "scores:FACTOR_SCORES som:SOM_MODEL som:SOM_CHART batch:BATCH_SOM_MODEL batch:BATCH_SOM_CHART "
            "desom:DESOM_MODEL apply_som:SOM_SAMPLES apply_batch:BATCH_SOM_SAMPLES apply_desom:DESOM_SAMPLES "
            "score_som:SOM_SCORE score_batch:BATCH_SOM_SCORE score_desom:DESOM_SCORE pa_som:SOM_CLASS_P_A_PLOT "
            "pa_batch:BATCH_SOM_CLASS_P_A_PLOT pa_desom:DESOM_CLASS_P_A_PLOT name_som:SOM_CLASS_MAP "
            "name_batch:BATCH_SOM_CLASS_MAP name_desom:DESOM_CLASS_MAP classify_som:SOM_ANOMALY_TABLE "
            "classify_som:SOM_P_A_PLOT classify_batch:BATCH_SOM_ANOMALY_TABLE classify_batch:BATCH_SOM_P_A_PLOT "
            "classify_desom:DESOM_ANOMALY_TABLE table2:RATES_AND_AREAS_OF_THE_CLASSES compare:COMPARISON "
            "compare:COMPARISON_REPORT"
        ).split()
        workflow = [
            run(
                "geohalo:desomworkflow",
                "--",
                f"INPUT={layers['SAMPLES']}",
                f"OCCURRENCES={layers['OCCURRENCES']}",
                "INDICATORS=Cu_ppm;Au_ppb;As_ppm;Pb_ppm;Zn_ppm;Ag_ppm",
                "CELL_SIZE=500",
                *(f"{name}={folder}/{file}" for name, file in outputs.items()),
                *(f"{name}=TEMPORARY_OUTPUT" for name in temporary),
            )  # fmt: skip
            for _ in range(3)
        ]
    rows = [
        {"what": "loading the plugin", "seconds": median(loading)},
        {"what": "sample survey, QGIS's start included", "seconds": survey},
        {"what": "desomworkflow, QGIS's start included", "seconds": median(workflow)},
    ]
    targets = [
        ("0.1 s over the plugin's loading", 0.1 / median(loading), 1),
        ("30 s over the workflow", 30 / median(workflow), 1),
    ]
    return 0 if report("start", "QGIS's start and the whole workflow", rows, targets) else 1


if __name__ == "__main__":
    sys.exit(main())

#!/bin/sh
# The main job, headless, on the sample survey: survey, both workflows, then a QGIS project, pictures and a report.
set -eu
cd "$(dirname "$0")/.."
out=$PWD/out/demo
rm -rf "$out"
mkdir -p "$out/survey"
s=$out/survey
echo "1/6 the sample survey"
tools/qgis_process.sh run geohalo:samplesurvey -- SEED=42 \
    SAMPLES="$s/samples.gpkg" OCCURRENCES="$s/occurrences.gpkg" GEOLOGY="$s/geology.gpkg" \
    STREAMS="$s/streams.gpkg" FAULTS="$s/faults.gpkg" TRUTH="$s/truth.tif" >"$out/samplesurvey.log" 2>&1 || { cat "$out/samplesurvey.log"; exit 1; }
# the sheet of the geological map is the area that the survey speaks of
tools/qgis_process.sh run native:dissolve -- INPUT="$s/geology.gpkg" OUTPUT="$s/study_area.gpkg" >>"$out/samplesurvey.log" 2>&1 || { cat "$out/samplesurvey.log"; exit 1; }
echo "2/6 checking the samples"
tools/qgis_process.sh run geohalo:checksamples -- INPUT="$s/samples.gpkg" \
    REPORT="$out/check.html" TABLE="$out/check.csv" >"$out/checksamples.log" 2>&1 || { cat "$out/checksamples.log"; exit 1; }
echo "3/6 from samples to anomaly map (desomworkflow)"
start=$(date +%s)
tools/qgis_process.sh run geohalo:desomworkflow -- INPUT="$s/samples.gpkg" OCCURRENCES="$s/occurrences.gpkg" MASK="$s/study_area.gpkg" \
    INDICATORS="Cu_ppm;Au_ppb;As_ppm;Pb_ppm;Zn_ppm;Ag_ppm" CELL_SIZE=500 SEED=42 \
    "replace:VALUES_BELOW_DETECTION=$out/tables/below_detection.csv" \
    "factors:FACTOR_MODEL=$out/models/factors.json" "factors:FACTOR_LOADINGS=$out/tables/loadings.csv" "factors:FACTOR_CHART=$out/charts/factors.svg" \
    "scores:FACTOR_SCORES=$out/layers/factor_scores.gpkg" \
    "apply_som:SOM_MODEL=$out/models/som.safetensors" "som:SOM_CHART=$out/charts/som.svg" \
    "apply_batch:BATCH_SOM_MODEL=$out/models/batch_som.safetensors" "batch:BATCH_SOM_CHART=$out/charts/batch_som.svg" \
    "apply_desom:DESOM_MODEL=$out/models/desom.safetensors" "desom:DESOM_CHART=$out/charts/desom.svg" \
    "apply_som:SOM_SAMPLES=$out/layers/som_samples.gpkg" "apply_batch:BATCH_SOM_SAMPLES=$out/layers/batch_som_samples.gpkg" \
    "apply_desom:DESOM_SAMPLES=$out/layers/desom_samples.gpkg" \
    "score_som:SOM_SCORE=$out/maps/som_score.tif" "score_batch:BATCH_SOM_SCORE=$out/maps/batch_som_score.tif" "score_desom:DESOM_SCORE=$out/maps/desom_score.tif" \
    "pa_som:SOM_CLASS_P_A_PLOT=$out/charts/som_class_pa.svg" "name_som:SOM_CLASS_MAP=$out/maps/som_classes.tif" \
    "classify_som:SOM_ANOMALY_MAP=$out/maps/som_anomaly.tif" "classify_som:SOM_ANOMALY_TABLE=$out/tables/som_anomaly.csv" \
    "classify_som:SOM_P_A_PLOT=$out/charts/som_pa.svg" \
    "pa_batch:BATCH_SOM_CLASS_P_A_PLOT=$out/charts/batch_som_class_pa.svg" "name_batch:BATCH_SOM_CLASS_MAP=$out/maps/batch_som_classes.tif" \
    "classify_batch:BATCH_SOM_ANOMALY_MAP=$out/maps/batch_som_anomaly.tif" "classify_batch:BATCH_SOM_ANOMALY_TABLE=$out/tables/batch_som_anomaly.csv" \
    "classify_batch:BATCH_SOM_P_A_PLOT=$out/charts/batch_som_pa.svg" \
    "pa_desom:DESOM_CLASS_P_A_PLOT=$out/charts/desom_class_pa.svg" "name_desom:DESOM_CLASS_MAP=$out/maps/desom_classes.tif" \
    "classify_desom:DESOM_ANOMALY_MAP=$out/maps/desom_anomaly.tif" "classify_desom:DESOM_ANOMALY_TABLE=$out/tables/desom_anomaly.csv" \
    "classify_desom:DESOM_P_A_PLOT=$out/charts/desom_pa.svg" \
    "table2:RATES_AND_AREAS_OF_THE_CLASSES=$out/tables/table2.csv" \
    "compare:COMPARISON=$out/tables/comparison.csv" "compare:COMPARISON_CHART=$out/charts/comparison.svg" \
    "compare:COMPARISON_REPORT=$out/comparison.html" \
    "rates:SUCCESS_RATES=$out/tables/success_rates.csv" "rates:ROC_AND_SUCCESS_RATE_CHART=$out/charts/success_rates.svg" \
    "fuse:FUSED_ANOMALY_MAP=$out/maps/fused_anomaly.tif" "fuse:MAP_THAT_DECIDES=$out/maps/deciding.tif" \
    "fuse:FUSION_TABLE=$out/tables/fusion.csv" "fuse:FUSED_P_A_PLOT=$out/charts/fused_pa.svg" \
    "targets:TARGETS=$out/layers/targets.gpkg" \
    >"$out/desomworkflow.log" 2>&1 || { cat "$out/desomworkflow.log"; exit 1; }
echo "    $(($(date +%s) - start)) s"
echo "4/6 kriging of the indicator factor"
krige() {
    tool=$1; shift
    tools/qgis_process.sh run "geohalo:$tool" -- INPUT="$out/layers/factor_scores.gpkg" FIELD=indicator_score \
        MODEL="$out/models/variogram.json" "$@" >"$out/$tool.log" 2>&1 || { cat "$out/$tool.log"; exit 1; }
}
krige fitvariogram VARIOGRAM=auto CHART="$out/charts/variogram.svg" MAP_CHART="$out/charts/variogram_map.svg"
krige kriging CELL_SIZE=250 MASK="$s/study_area.gpkg" OUTPUT="$out/maps/kriged.tif" STANDARD_ERROR="$out/maps/kriged_error.tif"
krige crossvalidatekriging SCHEME=block OUTPUT="$out/layers/cross_validation.gpkg" CHART="$out/charts/cross_validation.svg"
echo "5/6 from samples to classes (classifierworkflow)"
start=$(date +%s)
tools/qgis_process.sh run geohalo:classifierworkflow -- INPUT="$s/samples.gpkg" OCCURRENCES="$s/occurrences.gpkg" MASK="$s/study_area.gpkg" \
    CELL_SIZE=500 SEED=42 "factors:FACTOR_MODEL=$out/models/class_factors.json" \
    "network:NETWORK_MODEL=$out/models/network.safetensors" "network:NETWORK_REPORT=$out/network.html" \
    "svm_ga:SVM_WITH_GENETIC_ALGORITHM_MODEL=$out/models/svm.safetensors" "svm_ga:SVM_WITH_GENETIC_ALGORITHM_CHART=$out/charts/svm_ga.svg" \
    "label:LABELLED_SAMPLES=$out/layers/labelled_samples.gpkg" "apply:CLASSIFIED_SAMPLES=$out/layers/classified_samples.gpkg" \
    "map:CLASS_MAP=$out/maps/network_classes.tif" "compare:COMPARISON_CHART=$out/charts/classifiers.svg" \
    "compare:CLASSIFIERS_SIDE_BY_SIDE=$out/tables/classifiers.csv" "compare:REPORT=$out/classifiers.html" \
    >"$out/classifierworkflow.log" 2>&1 || { cat "$out/classifierworkflow.log"; exit 1; }
echo "    $(($(date +%s) - start)) s"
echo "    report on the survey"
tools/qgis_process.sh run geohalo:surveyreport -- INPUT="$out/layers/desom_samples.gpkg" TITLE="The sample survey" \
    MAPS="$out/maps/fused_anomaly.tif" MAPS="$out/maps/desom_anomaly.tif" MAPS="$out/maps/desom_score.tif" MAPS="$out/maps/kriged.tif" \
    MODELS="$out/models/factors.json" MODELS="$out/models/desom.safetensors" \
    OCCURRENCES="$s/occurrences.gpkg" MASK="$s/study_area.gpkg" REPORT="$out/survey_report.html" TABLE="$out/tables/maps.csv" \
    >"$out/surveyreport.log" 2>&1 || { cat "$out/surveyreport.log"; exit 1; }
echo "6/6 QGIS project, pictures and report"
tools/with_qgis.sh tools/build_project.py "$out" >"$out/project.log" 2>&1 || { cat "$out/project.log"; exit 1; }
echo "Open $out/geohalo_demo.qgz in QGIS, or $out/report.html in a browser."

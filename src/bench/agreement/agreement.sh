#!/bin/bash
# Measures the agreement of all pairs over ten spans, ours against numpy, in turn in one run, and prints a section
# for assets/docs/performance.md.
#
#     src/bench/agreement/agreement.sh LIBRARY_FOLDER
#
# LIBRARY_FOLDER has the whole record imported. Needs what `mvn package` leaves, and python3 with numpy; without numpy
# it says so and gives our times alone.
set -euo pipefail
library=$(realpath "$1")
cd "$(dirname "$0")/../../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java_home=${JAVA_HOME:-$(target/rollcall/bin/rollcall --print-java-home)}
classes="$work:target/classes:${CLASSES:-$(echo target/rollcall/lib/*.jar | tr ' ' ':')}"
"$java_home/bin/javac" -d "$work" -cp "$classes" src/bench/agreement/AllPairsTimes.java
load=$(cut -d' ' -f1 /proc/loadavg)
"$java_home/bin/java" -XX:+UseSerialGC -Xmx1g --enable-native-access=ALL-UNNAMED -cp "$classes" \
    org.rollcall.analysis.AllPairsTimes "$library" "$work" >"$work/ours" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
if python3 -c 'import numpy' 2>/dev/null; then
    src/bench/agreement/numpy_peer.py "$work" >"$work/theirs"
    peer=$(tail -1 "$work/theirs")
else
    awk '{print "–\t–"}' "$work/ours" >"$work/theirs"
    peer="numpy was not to be had"
fi
echo "## Who agrees: all pairs"
echo
echo "How much every two members of the Assembly agree, Voeten's measure, over ten spans: from the span to n and agreement"
echo "of all pairs, on one thread. Medians; of processor time, because other things ran too (load before: $load on $(nproc) cores)."
echo "numpy does it as the formula reads, a member against all others at a time, and as products of matrices; both come to"
echo "the same whole numbers. $peer, one thread."
echo
echo "| | votes that count | ours, ms | by the clock | numpy by rows, ms | times ours | numpy by matrices, ms | times ours |"
echo "|---|--:|--:|--:|--:|--:|--:|--:|"
paste "$work/ours" "$work/theirs" | awk -F'\t' 'NF >= 6 {
    rows = $5 == "–" ? "–" : sprintf("%.0f", $5 / $4); matrices = $6 == "–" ? "–" : sprintf("%.1f", $6 / $4)
    printf "| %s | %d | %.2f | %.2f | %s | %s | %s | %s |\n", $1, $2, $4, $3, $5, rows, $6, matrices }'

#!/bin/bash
# Measures how long the pages of Countries take to open on a record, and prints a section for
# assets/docs/performance.md.
#
#     src/bench/countries/countries.sh LIBRARY_FOLDER [TIMES]
#
# LIBRARY_FOLDER has the whole record imported. Needs what `mvn package` leaves, and no display. Pages.java says what is
# measured. CLASSES names the libraries where they are not in target/rollcall/lib, CLASSPATH_OURS our own classes.
set -euo pipefail
library=$(realpath "$1")
cd "$(dirname "$0")/../../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java_home=${JAVA_HOME:-$(target/rollcall/bin/rollcall --print-java-home)}
classes="$work:${CLASSPATH_OURS:-target/classes}:${CLASSES:-$(echo target/rollcall/lib/*.jar | tr ' ' ':')}"
"$java_home/bin/javac" -d "$work" -cp "$classes" src/bench/countries/Pages.java
load=$(cut -d' ' -f1 /proc/loadavg)
"$java_home/bin/java" -XX:+UseSerialGC -Xmx1g --enable-native-access=ALL-UNNAMED -Dglass.platform=Headless -Dprism.order=sw \
    -cp "$classes" org.rollcall.ui.countries.Pages "$library" "${2:-100}" >"$work/pages" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
echo "## Countries"
echo
echo "Members and groups, drawn by lot, opened on the whole record in a window of 1280 by 720: from the choice to the end of"
echo "the layout of the frame that shows what was worked out; the work in the background and the wait for that frame, up to"
echo "16 ms, included. Load before: $load on $(nproc) cores."
echo
echo "| | times | median ms | 95 % ms |"
echo "|---|--:|--:|--:|"
cat "$work/pages"

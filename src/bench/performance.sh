#!/bin/bash
# Measures everything that assets/docs/performance.md states, and writes it.
#
#     src/bench/performance.sh OFFICIAL_DIR UNVOTES_DIR
#
# OFFICIAL_DIR holds the Library's Assembly and Council files, UNVOTES_DIR the three tables of unvotes.
# Needs what src/bench/import/README.md names, and xvfb-run; 5 GB of disk; a machine that does nothing else.
set -euo pipefail
official=$(realpath "$1")
unvotes=$(realpath "$2")
cd "$(dirname "$0")/../.."
out=assets/docs/performance.md
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rollcall=target/rollcall/bin/rollcall

mvn -B -q package -DskipTests -Djacoco.skip=true
[ -d src/bench/import/node_modules ] || (cd src/bench/import && npm install --no-package-lock >/dev/null)
java_home=$($rollcall --print-java-home)

classes="$work/bench:target/classes:$(echo target/rollcall/lib/*.jar | tr ' ' ':')"
mkdir "$work/bench"
"$java_home/bin/javac" -d "$work/bench" -cp "$classes" src/bench/record/Finding.java
finding() {
    "$java_home/bin/java" -XX:+UseSerialGC -Xmx1g -Xmn48m -XX:FreqInlineSize=50 --enable-native-access=ALL-UNNAMED \
        -cp "$classes" org.rollcall.ui.votes.Finding "$1"
}
megabytes() { du -m --apparent-size "$1"/record-*.db | cut -f1; }
seconds() { /usr/bin/env bash -c 'TIMEFORMAT=%R; time "$@" >/dev/null 2>&1' _ "$@" 2>&1; }

status=0
src/bench/import/performance.py "$official" --out "$work/import.md" || status=1
everything=$(seconds $rollcall --library "$work/all" import "$official"/*.csv "$unvotes"/*.gz)
ga=$(ls "$official"/*_ga_voting.csv)
"$java_home/bin/java" -Xmx256m --enable-native-access=org.rollcall,javafx.graphics,org.xerial.sqlitejdbc \
    --module-path target/rollcall/lib -m org.rollcall/org.rollcall.app.Main \
    --library "$work/small" import "$ga" >/dev/null 2>&1 && small="imported" || small="NOT imported"
$rollcall --library "$work/builtin" list >/dev/null
src/bench/record/ten_times.py "$ga" "$work/ten.csv"
ten=$(seconds $rollcall --library "$work/ten" import "$work/ten.csv")
rm "$work/ten.csv"
memory_builtin=$(src/bench/record/memory.sh "$work/builtin")
memory_all=$(src/bench/record/memory.sh "$work/all")
memory_ten=$(src/bench/record/memory.sh "$work/ten")
{
    echo "# How fast, how large"
    echo
    echo "Written by \`src/bench/performance.sh\`; each ratio is of runs of the same script, in turn."
    echo
    sed 's/^# /## /' "$work/import.md"
    echo
    echo "## The whole record"
    echo
    echo "The Library's two files and the three tables of \`unvotes\`, 1.8 million rows: imported in $everything s, cold;"
    echo "the record has $(megabytes "$work/all") MB. The Assembly's file with a heap of 256 MB: $small."
    echo
    finding "$work/all"
    echo
    echo "The window has $memory_all MB resident on it, and $memory_builtin MB on the built-in record: $((memory_all - memory_builtin)) MB more."
    echo
    echo "## Ten times as much"
    echo
    echo "The Assembly's file ten times over, 9.2 million rows: imported in $ten s, cold; the record has $(megabytes "$work/ten") MB."
    echo
    finding "$work/ten"
    echo
    echo "The window has $memory_ten MB resident on it: $((memory_ten - memory_builtin)) MB more than on the built-in record."
    echo
    src/bench/whatif/frames.sh
    echo
    src/bench/agreement/agreement.sh "$work/all"
    echo
    src/bench/countries/countries.sh "$work/all"
} >"$out"
cat "$out"
exit "$status"

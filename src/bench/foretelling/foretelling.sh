#!/bin/bash
# Measures how well and how fast ballots are foretold, and writes assets/docs/foretelling.md.
#
#     src/bench/foretelling/foretelling.sh OFFICIAL_DIR
#
# OFFICIAL_DIR holds the Library's Assembly file, *_ga_voting.csv. Needs what the build needs.
set -euo pipefail
official=$(realpath "$1")
cd "$(dirname "$0")/../../.."
out=assets/docs/foretelling.md
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rollcall=target/rollcall/bin/rollcall

[ -n "${BUILT:-}" ] || mvn -B -q package -DskipTests -Djacoco.skip=true
java_home=$($rollcall --print-java-home)
classes="$work/bench:target/classes:$(echo target/rollcall/lib/*.jar | tr ' ' ':')"
mkdir "$work/bench"
"$java_home/bin/javac" -d "$work/bench" -cp "$classes" src/bench/foretelling/Measured.java
$rollcall --library "$work/library" import "$official"/*_ga_voting.csv >/dev/null 2>&1
{
    cat src/bench/foretelling/method.md
    echo
    "$java_home/bin/java" -XX:+UseSerialGC -Xmx1g -Xmn48m -XX:FreqInlineSize=50 --enable-native-access=ALL-UNNAMED \
        -cp "$classes" org.rollcall.analysis.Measured "$work/library" 2>/dev/null
} >"$out"
cat "$out"

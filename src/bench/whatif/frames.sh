#!/bin/bash
# Measures how long the window takes to show a changed ballot, and prints a section for assets/docs/performance.md.
#
#     src/bench/whatif/frames.sh
#
# Needs xvfb-run and what `mvn package` leaves; a machine that does nothing else. Frames.java says what is measured.
set -euo pipefail
cd "$(dirname "$0")/../../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java_home=$(target/rollcall/bin/rollcall --print-java-home)
classes="$work:target/classes:$(echo target/rollcall/lib/*.jar | tr ' ' ':')"
"$java_home/bin/javac" -d "$work" -cp "target/rollcall/lib/*" src/bench/whatif/Frames.java
frames() {
    xvfb-run -a -s "-screen 0 1920x1080x24" "$java_home/bin/java" -XX:+UseSerialGC -Xmx1g -Xmn48m -XX:FreqInlineSize=50 \
        --enable-native-access=ALL-UNNAMED -cp "$classes" org.rollcall.ui.whatif.Frames "$@" 2>>"$work/log" | grep '^|' || true
}
load=$(cut -d' ' -f1 /proc/loadavg)
echo "## A changed ballot on screen"
echo
echo "ES-11/2 as a hypothetical vote of 193 members in a window of 1280 by 800: from a key to the end of the work of the"
echo "frame that shows it, with outcome, steps and smallest changes. Drawn by software, on another thread, which is not"
echo "counted; what else runs on the machine is, so the processor time of the window's thread stands beside it. The"
echo "load before was $load on $(nproc) cores."
echo
echo "| | times | median ms | 95 % | 99 % | most |"
echo "|---|--:|--:|--:|--:|--:|"
frames list "$@"
frames board "$@"
# As fast as letters can be typed, and not faster: a change every fifth frame, some twelve a second.
echo "| **twelve changes a second** | | | | | |"
frames list "${1:-1000}" 3
frames board "${1:-1000}" 3
echo
sed -n 's/^after/After/p' "$work/log" | sed 's/$/./'

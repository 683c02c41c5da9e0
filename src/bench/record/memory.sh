#!/bin/bash
# Says how many megabytes of memory the window has resident on a library, some seconds after its start.
#
#     src/bench/record/memory.sh LIBRARY_FOLDER
#
# Needs xvfb-run, and what `mvn package` leaves.
set -euo pipefail
cd "$(dirname "$0")/../../.."
library=$1
xvfb-run -a target/rollcall/bin/rollcall --library "$library" >/dev/null 2>&1 &
runner=$!
trap 'pkill -P $runner 2>/dev/null || true; pkill -f -- "--library $library" 2>/dev/null || true' EXIT
sleep "${SECONDS_TO_SETTLE:-15}"
pid=$(pgrep -f "org.rollcall.app.Main --library $library" | head -1)
awk '/^VmRSS/ {printf "%d\n", $2 / 1024}' "/proc/$pid/status"

#!/bin/sh
# Lines of articles in, lines of records out: what engines run over the parts of a corpus. One word, because some split commands at spaces;
# from any folder and with no environment, as engines start it. A skipped article (exit code 1) is no failure of the part.
PATH="${PATH:-/usr/local/bin:/usr/bin:/bin}"
export PATH
cd "$(dirname "$0")/.." || exit 2
node --import tsx src/cli/index.ts extract --records "$@" -
code=$?
[ "$code" -eq 1 ] || exit "$code"

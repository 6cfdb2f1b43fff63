#!/usr/bin/env bash
# Asks the preview of this repository's site for pages with wrk: load.sh SITEGEN. Fails where an answer is no page, or none comes.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mktemp)
"$1" serve --quiet >"$out" &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -f "$out"' EXIT
until address=$(sed -n 's|The site is at ||p' "$out") && [ -n "$address" ]; do
  kill -0 "$server"
done
for page in "" stats/ assets/style.css data/observations.csv no/such/page/; do
  echo "$page"
  report=$(wrk --threads 2 --connections 100 --duration "${SECONDS_EACH:-10}s" --timeout 10s "$address$page")
  echo "$report"
  # Without errors wrk says nothing of them; the error page is the answer that is not 200.
  if grep -q 'Socket errors' <<<"$report"; then exit 1; fi
  if [ "$page" != no/such/page/ ] && grep -q 'Non-2xx' <<<"$report"; then exit 1; fi
done
kill "$server"
wait "$server"

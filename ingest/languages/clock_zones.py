"""Short names of time zones, as pages print them behind a time."""

from __future__ import annotations

HOURS_AHEAD = {
    "utc": 0,
    "gmt": 0,
    "bst": 1,
    "cet": 1,
    "cest": 2,
    "eet": 2,
    "eest": 3,
    "msk": 3,
    "мск": 3,
    "est": -5,
    "edt": -4,
}  # of UTC
# Behind the times that head their entries.
IN_LIVE_REPORTS = (
    "gmt",
    "utc",
    "bst",
    "cet",
    "eet",
    "est",
    "мск",
)

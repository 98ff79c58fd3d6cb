"""The day that a site is made for, where nobody has said another."""

import os
from datetime import UTC, date, datetime

# What the makers of packages set so that a build can be made again: https://reproducible-builds.org/specs/source-date-epoch/
_EPOCH = "SOURCE_DATE_EPOCH"


def build_day() -> date:
    """The day in SOURCE_DATE_EPOCH (seconds since 1970, counted in UTC), or today."""
    epoch = os.environ.get(_EPOCH, "")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch.isdigit() else date.today()

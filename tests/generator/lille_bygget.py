"""The made-up municipality as a site, built with all that a build can be asked for at once, so that one does for many tests."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.site.build import build_site
from tests.generator.proeve import lav_proeve
from tests.generator.projektkopi import lav_lille_projekt, ret
from tests.generator.udgaver import med_udgaver

ADRESSE = "https://eksempel.invalid/"
# The day that the pages say they were made.
EPOCH = "1795867200"
IN_FORCE = "      dag: 2020-06-01\n"


@contextmanager
def on_the_day() -> Iterator[None]:
    """What is made meanwhile says that it was made on the site's own day."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("SOURCE_DATE_EPOCH", EPOCH)
        yield


@dataclass(frozen=True)
class LilleBygget:
    """A standard in three editions, a day of 2020, an address, and an earlier site that stood in the new one's place."""

    mappe: Path

    @property
    def projekt(self) -> Path:
        """The folder that was built in."""
        return self.mappe / "projekt"

    @property
    def site(self) -> Path:
        """What was built."""
        return self.projekt / "site"

    def byg(self) -> None:
        """Make the project, what an earlier build has left, and the site."""
        lav_lille_projekt(self.projekt)
        shutil.rmtree(self.projekt / "standards")
        shutil.copytree(med_udgaver(lav_proeve(self.mappe / "tre")).standards, self.projekt / "standards")
        mkdocs = self.projekt / "mkdocs.yml"
        ret(mkdocs, "standards: standards\n", f"standards: standards\n{IN_FORCE}")
        ret(mkdocs, "site_name: Serviceniveau\n", f"site_name: Serviceniveau\nsite_url: {ADRESSE}\n")
        (self.site / "api/v1").mkdir(parents=True)
        (self.site / "gammel.html").write_text("x", encoding="utf-8")
        with on_the_day():
            build_site(mkdocs, self.site)

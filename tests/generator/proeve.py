"""A made-up municipality to break: a copy of eksempel/ that a test may edit.

An edit replaces one text by another, and the sign ▸ in the new text says where the finding must point.
"""

from __future__ import annotations

import hashlib
import re
import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.checks.walk import material
from generator.load.findings import DataErrors, Finding
from generator.load.loader import Loaded, load_standards
from generator.site.check import check
from generator.verify.sources import Verification, verify

PROJEKT = Path(__file__).resolve().parents[2]
EKSEMPEL = Path(__file__).resolve().parent / "eksempel"
HER = "▸"

KILDER, LOVE, BEGREBER, SATSER = "kilder.yaml", "lovgivning.yaml", "begreber.yaml", "nationale/satser.yaml"
KOMMUNE = "kommuner/proevekommune/kommune.yaml"
EGNE_SATSER = "kommuner/proevekommune/satser.yaml"
FUND = "kommuner/proevekommune/uoverensstemmelser.yaml"
MERUDGIFTER = "kommuner/proevekommune/ydelser/sel-100-merudgifter.yaml"
STOETTE = "kommuner/proevekommune/ydelser/sel-85-stoette.yaml"
NABO = "kommuner/naboby/ydelser/sel-100-merudgifter.yaml"


@dataclass(frozen=True)
class Proeve:
    """The copy: standards/ and the made-up source texts beside it."""

    rod: Path

    @property
    def standards(self) -> Path:
        """The folder to load."""
        return self.rod / "standards"

    @property
    def kilder(self) -> Path:
        """The folder of source texts."""
        return self.rod / "kilder"

    def ret(self, fil: str, gammel: str, ny: str) -> tuple[int, int] | None:
        """Replace the only `gammel` in a file by `ny`; the line and column of ▸ where there is one."""
        tekst = self.laes(fil)
        assert 1 == tekst.count(gammel), f"{gammel!r} står {tekst.count(gammel)} gange i {fil}"
        tekst = tekst.replace(gammel, ny)
        foer, maerke, efter = tekst.partition(HER)
        self.skriv(fil, foer + efter)
        return (foer.count("\n") + 1, len(foer) - foer.rfind("\n")) if maerke else None

    def laes(self, fil: str) -> str:
        """The text of a file below standards/."""
        return (self.standards / fil).read_text(encoding="utf-8")

    def skriv(self, fil: str, tekst: str) -> None:
        """Write a file below standards/, which may be new."""
        (self.standards / fil).parent.mkdir(parents=True, exist_ok=True)
        (self.standards / fil).write_text(tekst, encoding="utf-8")

    def ret_kilde(self, dokument: str, gammel: str, ny: str, med_sha: bool = True) -> None:
        """Edit a source text, and its sha256 in kilder.yaml unless that is the point."""
        fil = self.kilder / f"{dokument}.txt"
        tekst = fil.read_text(encoding="utf-8")
        assert 1 == tekst.count(gammel)
        sha = hashlib.sha256(fil.read_bytes()).hexdigest()
        fil.write_text(tekst.replace(gammel, ny), encoding="utf-8")
        if med_sha:
            self.ret(KILDER, sha, hashlib.sha256(fil.read_bytes()).hexdigest())

    def load_standards(self) -> Loaded:
        """The loaded copy. Errors: DataErrors."""
        return load_standards(self.standards)

    def fejl(self, i_dag: date | None = None) -> list[Finding]:
        """Every finding of loading and of the checks, warnings included when a day is given."""
        try:
            return check(self.load_standards(), i_dag)
        except DataErrors as fejl:
            return list(fejl.fejl)

    def kontrol(self) -> Verification:
        """The verification against the source texts."""
        return verify(material(self.load_standards()), self.kilder)


def lav_proeve(mappe: Path) -> Proeve:
    """A fresh copy in a folder."""
    shutil.copytree(EKSEMPEL, mappe, dirs_exist_ok=True)
    return Proeve(mappe)


def eneste(fejl: list[Finding]) -> Finding:
    """The one finding, or a failure that shows what else was found."""
    assert 1 == len(fejl), "\n".join(str(fund) for fund in fejl) or "ingen fund"
    return fejl[0]


def mangler_i(besked: str, *dele: str) -> list[str]:
    """The parts that a message lacks."""
    return [del_ for del_ in dele if del_ not in besked]


def har_sted(linje: str) -> bool:
    """Whether a printed finding begins with file:line:column."""
    return re.match(r"\S+\.yaml:\d+:\d+: \S", linje) is not None

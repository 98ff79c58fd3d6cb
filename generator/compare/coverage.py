"""What each standard states and what it leaves unsaid, topic by topic."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from generator.compare.topics import figurer
from generator.model.catalogue import Catalogue
from generator.model.fakta import Fakta, Ordlyd
from generator.model.ydelse import Ydelse

Status = Literal["staar", "delvist", "tavs"]

# A topic, the section of a service's page that it stands in, and the anchor of that section.
EMNER = {
    "maalgruppe": "Hvem kan få hjælpen",
    "omfang": "Omfang",
    "afgoer": "Hvem afgør",
    "frist": "Frist for svar",
    "leverandoerer": "Hvem leverer",
    "ivaerksaettelse": "Hvornår det begynder",
    "ophoer": "Hvornår det holder op",
    "opfoelgning": "Opfølgning",
    "betaling": "Betaling",
    "klage": "Klage",
}
FRISTER = ("sagsbehandlingsfrist", "behandlingsgaranti")
HURTIGT = (*FRISTER, "svar-hast", "svar-efter-moede")


@dataclass(frozen=True)
class Felt:
    """Whether a standard states a topic; `hvorfor` explains the half-way answer, `anker` is the place on its page."""

    status: Status
    anker: str
    hvorfor: str = ""


def felter(catalogue: Catalogue, ydelse: Ydelse) -> dict[str, Felt]:
    """Every topic of one service."""
    return {emne: _felt(catalogue, ydelse, emne) for emne in EMNER}


def optael(felter: Iterable[Felt]) -> Counter[Status]:
    """How many topics are stated, half-way stated and silent."""
    return Counter(felt.status for felt in felter)


def _felt(catalogue: Catalogue, ydelse: Ydelse, emne: str) -> Felt:
    if emne == "frist":
        return _frist(catalogue, ydelse)
    if emne == "afgoer":
        return _afgoer(catalogue, ydelse)
    anker = f"{emne}-afsnit".replace("_", "-")
    if getattr(ydelse.afsnit, emne) is None:
        return _klage(ydelse) if emne == "klage" else Felt("tavs", "")
    if emne == "opfoelgning" and not _har_tal(catalogue, ydelse, "opfoelgning"):
        return Felt("delvist", anker, "uden at sige hvor tit")
    return Felt("staar", anker)


def _klage(ydelse: Ydelse) -> Felt:
    """Without a section on complaints: what the service says elsewhere, or what its municipality says once for all."""
    if not ydelse.klage_faelles:
        return Felt("tavs", "")
    return Felt("staar", "klage") if ydelse.svar.klage else Felt("delvist", "klage", "kun fælles for hele kommunen")


def _frist(catalogue: Catalogue, ydelse: Ydelse) -> Felt:
    """A deadline is stated when there is a figure; words such as “as soon as possible” go half the way."""
    if any(_har_tal(catalogue, ydelse, frist) for frist in FRISTER):
        return Felt("staar", "tid")
    if any(fakta.id in HURTIGT for fakta in figurer(catalogue, ydelse).values()):
        return Felt("delvist", "tid", "kun med ord, uden et tal")
    return Felt("tavs", "")


def _afgoer(catalogue: Catalogue, ydelse: Ydelse) -> Felt:
    if any(et.ydelse == ydelse.adresse for et in catalogue.sammenligning.afgoer):
        return Felt("staar", "visitering-afsnit")
    if ydelse.afsnit.visitering:
        return Felt("delvist", "visitering-afsnit", "siger hvordan, men ikke hvem")
    return Felt("tavs", "")


def _har_tal(catalogue: Catalogue, ydelse: Ydelse, begynder: str) -> bool:
    return any(_er_tal(fakta) for fakta in figurer(catalogue, ydelse).values() if fakta.id.startswith(begynder))


def _er_tal(fakta: Fakta) -> bool:
    return not all(isinstance(vaerdi.vaerdi, Ordlyd) for vaerdi in fakta.vaerdier)

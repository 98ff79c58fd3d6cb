"""The register of contradictions: all of them in one list that can be filtered, and what ought to be decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.compare.afgoeres import boer_afgoeres
from generator.compare.betydning import Betydning, Vaegt
from generator.compare.grupper import Gruppe, grupper
from generator.export.csv_file import csv_tekst
from generator.model.catalogue import NATIONALE, RETNINGSLINJER
from generator.model.kommune import Uoverensstemmelse
from generator.pages.fundoptaelling import optaelling
from generator.pages.rapport import KILDEHOVEDER, Rapport, kommunenavn, ny_prosa
from generator.pages.skabelon import udfyld
from generator.prose import labels
from generator.prose.lookup import Lookup
from generator.prose.writing import plain_text

STI = "uoverensstemmelser.md"


@dataclass(frozen=True)
class Post:
    """One contradiction in the register; `paragraffer` are the ids of the comparisons it concerns."""

    fund: Uoverensstemmelse
    ejer: str
    ejernavn: str
    betydning: Betydning
    paragraffer: tuple[Gruppe, ...]
    afgoeres: str

    @property
    def art(self) -> str:
        """Its kind in words."""
        return labels.ART[self.fund.art]

    @property
    def status(self) -> str:
        """Its status in words."""
        return labels.STATUS[self.fund.status]


def register(opslag: Lookup) -> Rapport:
    """The page with the whole register and its CSV."""
    prosa = ny_prosa(opslag, STI, NATIONALE)
    alle = poster(opslag)
    ejere = dict.fromkeys((post.ejer, post.ejernavn) for post in alle)
    paragraffer = [g for g in grupper(opslag.catalogue) if any(g in post.paragraffer for post in alle)]
    indhold = {
        "rod": prosa.rod,
        "antal": len(alle),
        "optaelling": optaelling(post.fund for post in alle),
        "grupper": [
            (noegle, titel, [p for p in alle if p.betydning == noegle]) for noegle, titel in labels.BETYDNING.items()
        ],
        "ejere": list(ejere),
        "arter": labels.ART,
        "statusser": labels.STATUS,
        "betydninger": labels.BETYDNING,
        "paragraffer": paragraffer,
        "raekker": [
            (ejer, navn, [sum(1 for p in alle if p.ejer == ejer and p.fund.art == art) for art in labels.ART])
            for ejer, navn in ejere
        ],
    }
    tekst = udfyld("uoverensstemmelser.md.j2", **indhold)
    return Rapport(STI, tekst, {"uoverensstemmelser.csv": _csv(opslag, alle)})


def poster(opslag: Lookup) -> list[Post]:
    """Every contradiction, municipality by municipality, with its weight and what ought to be decided."""
    vaegt = Vaegt(opslag.catalogue)
    alle = grupper(opslag.catalogue)
    registre = [(data.id, kommunenavn(opslag, data.id), data.uoverensstemmelser) for data in opslag.catalogue.kommuner]
    registre.append((RETNINGSLINJER, "Retningslinjerne", opslag.catalogue.nationale_uoverensstemmelser))
    return [
        Post(fund, ejer, navn, vaegt.af(fund), tuple(_paragraffer(alle, fund)), afgoeres_tekst(opslag, fund))
        for ejer, navn, fundene in registre
        for fund in fundene
    ]


def _prosa(opslag: Lookup, fund: Uoverensstemmelse) -> str:
    """What ought to be decided, with references; the text's publisher is the one to decide."""
    dokument = next((s.kilde.dokument for s in fund.steder if not _er_lov(opslag, s.kilde.dokument)), None)
    data = opslag.catalogue.kommune(fund.ydelser[0].split("/")[0]) if fund.ydelser and not fund.retningslinjer else None
    udgiver = opslag.kilde(dokument or fund.steder[0].kilde.dokument).udgiver
    return boer_afgoeres(fund, data.kommune.navn if data else udgiver, lambda kilde: _er_lov(opslag, kilde))


def afgoeres_tekst(opslag: Lookup, fund: Uoverensstemmelse) -> str:
    """What ought to be decided, as plain text with the figures of the date it concerns."""
    ydelse = opslag.ydelse(fund.ydelser[0]) if fund.ydelser else None
    hos = ydelse.adresse if ydelse and not fund.retningslinjer else RETNINGSLINJER
    dato = fund.gyldig_fra or (ydelse.gaelder_fra if ydelse else date.max)
    return plain_text(opslag, _prosa(opslag, fund), hos, dato)


def _er_lov(opslag: Lookup, dokument: str) -> bool:
    """Whether a source is an official page that rules are looked up on, not a text under scrutiny."""
    return opslag.kilde(dokument).type == "henvisning"


def _paragraffer(alle: list[Gruppe], fund: Uoverensstemmelse) -> Iterator[Gruppe]:
    return (gruppe for gruppe in alle if any(ydelse.adresse in fund.ydelser for ydelse in gruppe.ydelser))


def _csv(opslag: Lookup, alle: list[Post]) -> str:
    """A row for each place that a contradiction cites, so that every line can be looked up."""
    hoveder = (
        "Id",
        "Hvem",
        "Betydning",
        "Slags",
        "Status",
        "Paragraffer",
        "Uoverensstemmelse",
        "Det bør afgøres",
        *KILDEHOVEDER,
    )
    raekker = []
    for post in alle:
        faste = (
            post.fund.id,
            post.ejernavn,
            post.betydning,
            post.art,
            post.status,
            ", ".join(gruppe.paragraf for gruppe in post.paragraffer),
            post.fund.titel,
            post.afgoeres,
        )
        raekker += [(*faste, sted.kilde.dokument, str(sted.kilde.linje or "")) for sted in post.fund.steder]
    return csv_tekst(hoveder, raekker)

"""The register of contradictions: all of them in one list that can be filtered, and what ought to be decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses
from generator.compare.groups import Gruppe, grupper
from generator.compare.weight import Betydning, Vaegt
from generator.export.csvfil import csv_tekst
from generator.model.catalogue import RETNINGSLINJER
from generator.model.kommune import Uoverensstemmelse
from generator.pages.parts.template import fill
from generator.pages.parts.uoverensstemmelser import optaelling, to_decide
from generator.pages.politician.report import KILDEHOVEDER, Rapport, file_link, kommunenavn, ny_prosa
from generator.prosa import ordbog
from generator.prosa.opslag import Opslag


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
        return ordbog.ART[self.fund.art]

    @property
    def status(self) -> str:
        """Its status in words."""
        return ordbog.STATUS[self.fund.status]


def register(opslag: Opslag) -> Rapport:
    """The page with the whole register and its CSV."""
    prosa = ny_prosa(opslag, addresses.UOVERENSSTEMMELSER)
    alle = poster(opslag)
    ejere = dict.fromkeys((post.ejer, post.ejernavn) for post in alle)
    paragraffer = [g for g in grupper(opslag.catalogue) if any(g in post.paragraffer for post in alle)]
    indhold = {
        "rod": prosa.rod,
        "csv": file_link(prosa, "uoverensstemmelser.csv"),
        "antal": len(alle),
        "optaelling": optaelling(post.fund for post in alle),
        "grupper": [
            (noegle, titel, [p for p in alle if p.betydning == noegle]) for noegle, titel in ordbog.BETYDNING.items()
        ],
        "ejere": list(ejere),
        "arter": ordbog.ART,
        "statusser": ordbog.STATUS,
        "betydninger": ordbog.BETYDNING,
        "paragraffer": paragraffer,
        "raekker": [
            (ejer, navn, [sum(1 for p in alle if p.ejer == ejer and p.fund.art == art) for art in ordbog.ART])
            for ejer, navn in ejere
        ],
    }
    tekst = fill("politician/register.md.j2", prosa.side, **indhold)
    return Rapport(prosa.side, tekst, {"uoverensstemmelser.csv": _csv(opslag, alle)})


def poster(opslag: Opslag) -> list[Post]:
    """Every contradiction, municipality by municipality, with its weight and what ought to be decided."""
    vaegt = Vaegt(opslag.catalogue)
    alle = grupper(opslag.catalogue)
    registre = [(data.id, kommunenavn(opslag, data.id), data.uoverensstemmelser) for data in opslag.catalogue.kommuner]
    registre.append((RETNINGSLINJER, "Retningslinjerne", opslag.catalogue.nationale_uoverensstemmelser))
    return [
        Post(fund, ejer, navn, vaegt.af(fund), tuple(_paragraffer(alle, fund)), to_decide(opslag, fund))
        for ejer, navn, fundene in registre
        for fund in fundene
    ]


def _paragraffer(alle: list[Gruppe], fund: Uoverensstemmelse) -> Iterator[Gruppe]:
    return (gruppe for gruppe in alle if any(ydelse.adresse in fund.ydelser for ydelse in gruppe.ydelser))


def _csv(opslag: Opslag, alle: list[Post]) -> str:
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

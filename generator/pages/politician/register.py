"""The register of contradictions: all of them in one list that can be filtered, and what ought to be decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import addresses
from generator.compare.groups import Group, groups
from generator.compare.weight import Weight, Weights
from generator.export.csv_file import csv_tekst
from generator.model.catalogue import RETNINGSLINJER
from generator.model.kommune import Uoverensstemmelse
from generator.pages.parts.template import fill
from generator.pages.parts.uoverensstemmelser import count_in_words, to_decide
from generator.pages.politician.report import KILDE_HEADINGS, Report, file_link, kommune_name, report_prose
from generator.prose import labels
from generator.prose.lookup import Lookup


@dataclass(frozen=True)
class Registered:
    """One contradiction in the register; `paragraffer` are the ids of the comparisons it concerns."""

    fund: Uoverensstemmelse
    ejer: str
    ejernavn: str
    betydning: Weight
    paragraffer: tuple[Group, ...]
    afgoeres: str

    @property
    def art(self) -> str:
        """Its kind in words."""
        return labels.ART[self.fund.art]

    @property
    def status(self) -> str:
        """Its status in words."""
        return labels.STATUS[self.fund.status]


def register_page(opslag: Lookup) -> Report:
    """The page with the whole register and its CSV."""
    prosa = report_prose(opslag, addresses.UOVERENSSTEMMELSER)
    alle = registered(opslag)
    ejere = dict.fromkeys((each.ejer, each.ejernavn) for each in alle)
    paragraffer = [g for g in groups(opslag.catalogue) if any(g in each.paragraffer for each in alle)]
    content = {
        "rod": prosa.rod,
        "csv": file_link(prosa, "uoverensstemmelser.csv"),
        "antal": len(alle),
        "optaelling": count_in_words(each.fund for each in alle),
        "grupper": [
            (noegle, titel, [p for p in alle if p.betydning == noegle]) for noegle, titel in labels.BETYDNING.items()
        ],
        "ejere": list(ejere),
        "arter": labels.ART,
        "statusser": labels.STATUS,
        "betydninger": labels.BETYDNING,
        "paragraffer": paragraffer,
        "rows": [
            (ejer, navn, [sum(1 for p in alle if p.ejer == ejer and p.fund.art == art) for art in labels.ART])
            for ejer, navn in ejere
        ],
    }
    text = fill("politician/register.md.j2", prosa.side, **content)
    return Report(prosa.side, text, {"uoverensstemmelser.csv": _csv(opslag, alle)})


def registered(opslag: Lookup) -> list[Registered]:
    """Every contradiction, municipality by municipality, with its weight and what ought to be decided."""
    vaegt = Weights(opslag.catalogue)
    alle = groups(opslag.catalogue)
    registre = [(data.id, kommune_name(opslag, data.id), data.uoverensstemmelser) for data in opslag.catalogue.kommuner]
    registre.append((RETNINGSLINJER, "Retningslinjerne", opslag.catalogue.nationale_uoverensstemmelser))
    return [
        Registered(fund, ejer, navn, vaegt.of(fund), tuple(_paragraffer(alle, fund)), to_decide(opslag, fund))
        for ejer, navn, fundene in registre
        for fund in fundene
    ]


def _paragraffer(alle: list[Group], fund: Uoverensstemmelse) -> Iterator[Group]:
    return (gruppe for gruppe in alle if any(ydelse.adresse in fund.ydelser for ydelse in gruppe.ydelser))


def _csv(opslag: Lookup, alle: list[Registered]) -> str:
    """A row for each place that a contradiction cites, so that every line can be looked up."""
    headings = (
        "Id",
        "Hvem",
        "Betydning",
        "Slags",
        "Status",
        "Paragraffer",
        "Uoverensstemmelse",
        "Det bør afgøres",
        *KILDE_HEADINGS,
    )
    rows = []
    for each in alle:
        faste = (
            each.fund.id,
            each.ejernavn,
            each.betydning,
            each.art,
            each.status,
            ", ".join(gruppe.paragraf for gruppe in each.paragraffer),
            each.fund.titel,
            each.afgoeres,
        )
        rows += [(*faste, sted.kilde.dokument, str(sted.kilde.linje or "")) for sted in each.fund.steder]
    return csv_tekst(headings, rows)

"""The register of contradictions: all of them in one list that can be filtered, and what ought to be decided."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from calculators.text.money import dansk_tal
from generator import addresses
from generator.compare.groups import Group, groups
from generator.compare.standing import rank
from generator.compare.weight import Weight, Weights
from generator.export.csv_file import csv_tekst
from generator.model.catalogue import RETNINGSLINJER, Catalogue
from generator.model.kommune import Tilstand, Uoverensstemmelse
from generator.pages.parts.one_page import on_one_page
from generator.pages.parts.template import fill
from generator.pages.parts.uoverensstemmelser import (
    answered_on,
    count_in_words,
    how_long,
    in_plain_text,
    to_decide,
    who_decides,
)
from generator.pages.politician.report import KILDE_HEADINGS, Report, file_link, kommune_name, report_prose
from generator.prose import labels
from generator.prose.consequence import consequence
from generator.prose.lookup import Lookup

# So many of the most serious stand where each owner has a page of its own.
FIRST = 25
# The comparisons that each service stands in, each by its number in the order of the law.
GroupsOf = dict[str, dict[int, Group]]


@dataclass(frozen=True)
class Registered:
    """One contradiction in the register; `paragraffer` are the ids of the comparisons it concerns.

    `virkning` is what it means for a citizen in kroner or time, where that can be counted. `ankre` are the filters
    that lead to it without a script, for it is the first of its kind.
    """

    fund: Uoverensstemmelse
    ejer: str
    ejernavn: str
    betydning: Weight
    paragraffer: tuple[Group, ...]
    afgoeres: str
    afgoeres_af: str
    tilstand: Tilstand
    virkning: str
    konsekvens: str
    siden: str
    svar: str
    kroner: Decimal
    dage: Decimal
    ankre: tuple[str, ...] = ()

    @property
    def art(self) -> str:
        """Its kind in words."""
        return labels.ART[self.fund.art]

    @property
    def status(self) -> str:
        """Its status in words."""
        return labels.STATUS[self.fund.status]

    @property
    def valg(self) -> dict[str, tuple[str, ...]]:
        """What the filter looks at, by the name of its field."""
        return {
            "kommune": (self.ejer,),
            "art": (self.fund.art,),
            "paragraf": tuple(gruppe.id for gruppe in self.paragraffer),
            "betydning": (self.betydning,),
            "status": (self.fund.status,),
            "tilstand": (self.tilstand,),
        }


def register_pages(opslag: Lookup, alle: list[Registered]) -> Iterator[Report]:
    """The register and its CSV; of many standards those of each owner have a page of their own."""
    csv, grupper = {_CSV: register_csv(alle)}, groups(opslag.catalogue)
    if on_one_page(opslag.catalogue):
        yield Report(addresses.UOVERENSSTEMMELSER, _page(opslag, addresses.UOVERENSSTEMMELSER, alle, grupper), csv)
        return
    yield Report(addresses.UOVERENSSTEMMELSER, _choice(opslag, alle), csv)
    by_owner: dict[str, list[Registered]] = {}
    for each in alle:
        by_owner.setdefault(each.ejer, []).append(each)
    for ejer, egne in by_owner.items():
        side = addresses.part_of(addresses.UOVERENSSTEMMELSER, ejer)
        yield Report(side, _page(opslag, side, list(_with_anchors(egne)), grupper, egne[0].ejernavn))


def _page(opslag: Lookup, side: str, alle: list[Registered], grupper: list[Group], hvem: str = "") -> str:
    """The register of all, or of the owner that is named."""
    prosa = report_prose(opslag, side)
    ejere = dict.fromkeys((each.ejer, each.ejernavn) for each in sorted(alle, key=lambda each: each.ejernavn))
    naevnt = {gruppe.id for each in alle for gruppe in each.paragraffer}
    content = {
        "rod": prosa.rod,
        "hvem": hvem,
        "csv": prosa.link(addresses.beside(addresses.UOVERENSSTEMMELSER, _CSV)),
        "antal": len(alle),
        "optaelling": count_in_words(each.fund for each in alle),
        "tilstande": [(navn, *labels.TILSTAND[navn], _by_weight(alle, navn)) for navn in labels.TILSTAND],
        "ejere": list(ejere),
        "arter": labels.ART,
        "statusser": labels.STATUS,
        "betydninger": labels.BETYDNING,
        "paragraffer": [gruppe for gruppe in grupper if gruppe.id in naevnt],
        "rows": [
            (ejer, navn, [sum(1 for p in alle if p.ejer == ejer and p.fund.art == art) for art in labels.ART])
            for ejer, navn in ejere
        ],
    }
    return fill("politician/register.md.j2", prosa.side, **content)


def _choice(opslag: Lookup, alle: list[Registered]) -> str:
    """How many there are of each kind, whose they are, and the first of them."""
    prosa = report_prose(opslag, addresses.UOVERENSSTEMMELSER)
    ejere = dict.fromkeys((each.ejer, each.ejernavn) for each in sorted(alle, key=lambda each: each.ejernavn))
    paragraffer = {gruppe.id: f"{gruppe.paragraf} {gruppe.titel}" for gruppe in groups(opslag.catalogue)}
    of_owner: Counter[tuple[str, str]] = Counter((each.ejer, each.fund.art) for each in alle)
    tilstande: dict[str, str] = {navn: titel for navn, (titel, _) in labels.TILSTAND.items()}
    return fill(
        "politician/register_many.md.j2",
        prosa.side,
        rod=prosa.rod,
        csv=file_link(prosa, _CSV),
        antal=len(alle),
        optaelling=count_in_words(each.fund for each in alle),
        arter=labels.ART,
        rows=[
            (
                ejer,
                navn,
                prosa.href(addresses.part_of(addresses.UOVERENSSTEMMELSER, ejer)),
                [of_owner[ejer, art] for art in labels.ART],
            )
            for ejer, navn in ejere
        ],
        steder=[
            ("Tilstand", _counted(alle, "tilstand", tilstande)),
            ("Betydning", _counted(alle, "betydning", labels.BETYDNING)),
            ("Slags", _counted(alle, "art", labels.ART)),
            ("Ydelse", _counted(alle, "paragraf", paragraffer)),
        ],
        foerste=[each for each in alle if each.tilstand == "ny"][:FIRST],
    )


def _counted(alle: list[Registered], felt: str, muligheder: Mapping[Any, str]) -> list[tuple[str, str, int]]:
    """The filters of a field that some of them pass: each with its place, what it is called, and how many pass it."""
    antal = Counter(vaerdi for each in alle for vaerdi in each.valg[felt])
    return [(f"{felt}={vaerdi}", titel, antal[vaerdi]) for vaerdi, titel in muligheder.items() if antal[vaerdi]]


def _by_weight(alle: list[Registered], tilstand: Tilstand) -> list[tuple[str, str, list[Registered]]]:
    """Those of one standing by their weight, without the weights that none has."""
    af_dem = [each for each in alle if each.tilstand == tilstand]
    delt = [(navn, titel, [p for p in af_dem if p.betydning == navn]) for navn, titel in labels.BETYDNING.items()]
    return [del_ for del_ in delt if del_[2]]


def registered(opslag: Lookup) -> list[Registered]:
    """Every contradiction, the most serious first."""
    vaegt = Weights(opslag.catalogue)
    alle = _groups_of_services(opslag.catalogue)
    registre = [(data.id, kommune_name(opslag, data.id), data.uoverensstemmelser) for data in opslag.catalogue.kommuner]
    registre.append((RETNINGSLINJER, "Retningslinjerne", opslag.catalogue.nationale_uoverensstemmelser))
    fundne = [
        (rank(opslag, fund, vaegt.of(fund)), _registered(opslag, alle, vaegt.of(fund), fund, ejer, navn))
        for ejer, navn, fundene in registre
        for fund in fundene
    ]
    tilstande = list(labels.TILSTAND)
    ordnet = sorted(fundne, key=lambda et: (tilstande.index(et[1].tilstand), et[0]))
    return list(_with_anchors(each for _, each in ordnet))


def _registered(
    opslag: Lookup, alle: GroupsOf, betydning: Weight, fund: Uoverensstemmelse, ejer: str, navn: str
) -> Registered:
    fundet = consequence(opslag, fund)
    svar = fund.svar
    return Registered(
        fund=fund,
        ejer=ejer,
        ejernavn=navn,
        betydning=betydning,
        paragraffer=tuple(_paragraffer(alle, fund)),
        afgoeres=to_decide(opslag, fund),
        afgoeres_af=who_decides(opslag, fund),
        tilstand=fund.tilstand,
        virkning=fundet.i_ord if fundet else "",
        konsekvens=in_plain_text(opslag, fund, fund.konsekvens),
        siden=how_long(opslag, fund),
        svar=f"{answered_on(svar)}: {in_plain_text(opslag, fund, svar.tekst)}" if svar else "",
        kroner=fundet.kroner_om_aaret if fundet else Decimal(0),
        dage=fundet.dage if fundet else Decimal(0),
    )


def _with_anchors(alle: Iterable[Registered]) -> Iterator[Registered]:
    """Each with the filters that it is the first to pass, so that a link to one leads there without a script."""
    set_foer: set[str] = set()
    for each in alle:
        egne = [f"{felt}={vaerdi}" for felt, vaerdier in each.valg.items() for vaerdi in vaerdier]
        yield replace(each, ankre=tuple(et for et in egne if et not in set_foer))
        set_foer.update(egne)


def _groups_of_services(catalogue: Catalogue) -> GroupsOf:
    found: GroupsOf = {}
    for nr, gruppe in enumerate(groups(catalogue)):
        for ydelse in gruppe.ydelser:
            found.setdefault(ydelse.adresse, {})[nr] = gruppe
    return found


def _paragraffer(alle: GroupsOf, fund: Uoverensstemmelse) -> list[Group]:
    """Those of its services, in the order of the law."""
    fundne = {nr: gruppe for adresse in fund.ydelser for nr, gruppe in alle.get(adresse, {}).items()}
    return [fundne[nr] for nr in sorted(fundne)]


_CSV = "uoverensstemmelser.csv"
_HEADINGS = (
    "Id", "Hvem", "Betydning", "Slags", "Status", "Paragraffer", "Uoverensstemmelse", "Det bør afgøres",
    *KILDE_HEADINGS,
    "Tilstand", "Virkning", "Kroner om året", "Dage", "Hvem afgør", "Hvornår", "Svar",
)  # fmt: skip


def register_csv(alle: list[Registered]) -> str:
    """A row for each place that a contradiction cites, so that every line can be looked up."""
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
        tal = (dansk_tal(each.kroner) if each.kroner else "", dansk_tal(each.dage) if each.dage else "")
        nye = (each.tilstand, each.virkning, *tal, each.afgoeres_af, each.siden, each.svar)
        rows += [(*faste, sted.kilde.dokument, str(sted.kilde.linje or ""), *nye) for sted in each.fund.steder]
    return csv_tekst(_HEADINGS, rows)

"""The deadline of each service, municipality by municipality, drawn and as a table."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from markupsafe import Markup

from calculators.text.money import dansk_tal
from generator.compare.emner import figurer
from generator.compare.grupper import Gruppe, grupper
from generator.compare.kort import HURTIGT
from generator.export.csv_file import csv_tekst
from generator.graf.raekker import Prik, Raekke, Raekkegraf, raekkesvg
from generator.model.catalogue import Catalogue, Kommunedata
from generator.model.fakta import Fakta
from generator.model.ydelse import Ydelse
from generator.pages.grafside import Grafdel, Tabelcelle
from generator.pages.rapport import KILDEHOVEDER, kildeceller, kommunenavn
from generator.prose import datering
from generator.prose.display import show_value
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

FRIST, ENHED = "sagsbehandlingsfrist", "uger"


def frister(prosa: PageProse) -> Iterator[Grafdel]:
    """How long each service may take, municipality by municipality, those in weeks drawn."""
    catalogue = prosa.opslag.catalogue
    kommuner = [data for data in catalogue.kommuner if data.ydelser]
    navne = tuple(f"{kommunenavn(prosa.opslag, data.id)}, {_aar(prosa.opslag, data)}" for data in kommuner)
    alle = grupper(catalogue)
    tegnes = sorted(
        (r for r in (_prikker(catalogue, g, kommuner) for g in alle) if r.prikker),
        key=lambda raekke: -max(prik.vaerdi for prik in raekke.prikker),
    )
    if not tegnes:
        return
    beskrivelse = " ".join(_prikker_i_ord(raekke, navne) for raekke in tegnes)
    graf = Raekkegraf("frister", "Frist for svar i uger", beskrivelse, "uger", navne, tuple(tegnes))
    yield Grafdel(
        id="frister",
        titel="Frist for svar",
        tekst="Tegningen har de frister, som en standard siger i uger, den længste øverst. "
        "Frister i dage og frister uden et tal står kun i tabellen. De kan ikke tegnes på samme måde.",
        svg=raekkesvg(graf),
        hoveder=("Ydelse", *navne),
        raekker=[[Tabelcelle(_navn(g)), *(_fristcelle(prosa, g, data) for data in kommuner)] for g in alle],
        csv=_fristcsv(prosa, alle),
    )


def _navn(gruppe: Gruppe) -> str:
    return f"{gruppe.paragraf} {gruppe.titel}"


def _aar(opslag: Lookup, data: Kommunedata) -> str:
    """The years of a municipality's standards, and that some have no date; short, for a legend."""
    aldre = datering.aldre(opslag, data.ydelser)
    aar = [ord_ for ord_ in aldre if ord_.isdigit()]
    spaend = [aar[0] if len(aar) == 1 else f"{aar[0]}–{aar[-1]}"] if aar else []
    return " og ".join([*spaend, *([datering.UDEN_DATO] if len(aar) < len(aldre) else [])])


def _ydelse(gruppe: Gruppe, data: Kommunedata) -> Ydelse | None:
    return next((ydelse for ydelse in gruppe.ydelser if ydelse.kommune == data.id), None)


def frist_i_uger(catalogue: Catalogue, ydelse: Ydelse) -> Decimal | None:
    """The service's deadline when it is a figure in weeks."""
    for fakta in figurer(catalogue, ydelse).values():
        vaerdi = fakta.nyeste(ydelse.gaelder_fra).vaerdi
        if fakta.id == FRIST and fakta.enhed == ENHED and isinstance(vaerdi, Decimal):
            return vaerdi
    return None


def _prikker(catalogue: Catalogue, gruppe: Gruppe, kommuner: list[Kommunedata]) -> Raekke:
    prikker = []
    for nr, data in enumerate(kommuner):
        ydelse = _ydelse(gruppe, data)
        uger = frist_i_uger(catalogue, ydelse) if ydelse else None
        if uger is not None:
            prikker.append(Prik(nr, uger))
    return Raekke(_navn(gruppe), tuple(prikker))


def _prikker_i_ord(raekke: Raekke, navne: tuple[str, ...]) -> str:
    dele = [f"{navne[prik.serie].split(',')[0]} {dansk_tal(prik.vaerdi)}" for prik in raekke.prikker]
    return f"{raekke.navn}: {', '.join(dele)}."


def _fristfakta(catalogue: Catalogue, ydelse: Ydelse) -> list[Fakta]:
    """The facts that say how fast it goes, the deadline itself first."""
    egne = figurer(catalogue, ydelse).values()
    return [fakta for navn in HURTIGT for fakta in egne if fakta.id == navn]


def _fristcelle(prosa: PageProse, gruppe: Gruppe, data: Kommunedata) -> Tabelcelle:
    ydelse = _ydelse(gruppe, data)
    if ydelse is None:
        return Tabelcelle("Ingen standard", tavs=True)
    fundet = _fristfakta(prosa.opslag.catalogue, ydelse)[:1]
    if not fundet:
        return Tabelcelle("Står ikke i standarden", tavs=True)
    vaerdi = fundet[0].nyeste(ydelse.gaelder_fra)
    garanti = " (behandlingsgaranti)" if fundet[0].id != FRIST and isinstance(vaerdi.vaerdi, Decimal) else ""
    return Tabelcelle(show_value(vaerdi.vaerdi, fundet[0].enhed) + garanti, Markup(prosa.kildemaerke([vaerdi.kilde])))


def _fristcsv(prosa: PageProse, alle: list[Gruppe]) -> str:
    raekker: list[tuple[str, ...]] = []
    for gruppe in alle:
        for ydelse in gruppe.ydelser:
            faste = (
                gruppe.paragraf,
                gruppe.titel,
                kommunenavn(prosa.opslag, ydelse.kommune),
                datering.csv_dato(prosa.opslag, ydelse),
            )
            fundet = _fristfakta(prosa.opslag.catalogue, ydelse)
            for fakta in fundet:
                vaerdi = fakta.nyeste(ydelse.gaelder_fra)
                tekst = show_value(vaerdi.vaerdi, fakta.enhed)
                raekker.append((*faste, fakta.betegnelse, tekst, fakta.enhed, *kildeceller(vaerdi.kilde)))
            if not fundet:
                raekker.append((*faste, "", "står ikke i standarden", "", "", ""))
    hoveder = ("Paragraf", "Ydelse", "Kommune", "Standard fra", "Frist", "Standarden siger", "Enhed", *KILDEHOVEDER)
    return csv_tekst(hoveder, raekker)

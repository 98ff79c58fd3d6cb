"""The hours of a municipality's packages and tariffs, drawn as bars and as a table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from markupsafe import Markup

from generator.export.csv_file import csv_tekst
from generator.graf.raekker import Raekke, Raekkegraf, Spaend, raekkesvg
from generator.model.fakta import Fakta, Interval, Vaerdi
from generator.pages.grafside import Grafdel, Tabelcelle
from generator.pages.rapport import KILDEHOVEDER, kildeceller, kommunenavn
from generator.prose.display import show_value
from generator.prose.writing import PageProse


@dataclass(frozen=True)
class Led:
    """A package or a tariff: its hours, and the hours billed where that is another figure."""

    navn: str
    timer: Fakta
    afregnes: Fakta | None = None

    @property
    def vaerdier(self) -> tuple[Vaerdi, ...]:
        """The newest value of each of its figures."""
        return tuple(fakta.nyeste(date.max) for fakta in (self.timer, self.afregnes) if fakta)

    @property
    def tekster(self) -> tuple[str, ...]:
        """Each value in words with its unit."""
        return tuple(show_value(vaerdi.vaerdi, self.timer.enhed) for vaerdi in self.vaerdier)


@dataclass(frozen=True)
class Tegnes:
    """What is drawn together, and the words around it."""

    id: str
    titel: str
    tekst: str
    serier: tuple[str, ...]
    beregner: str


def pakker(prosa: PageProse) -> Iterator[Grafdel]:
    """The packages and the tariffs of each municipality that has them."""
    for data in prosa.opslag.catalogue.kommuner:
        if data.pakker is None:
            continue
        fakta = {et.id: et for et in data.egne_fakta}
        navn = kommunenavn(prosa.opslag, data.id)
        led = [Led(f"Pakke {et.nr}", fakta[et.brugertid], fakta[et.afregnes]) for et in data.pakker.pakker]
        takster = [Led(f"Takst {et.nr}: {et.stoettegrad}", fakta[et.timer]) for et in data.pakker.takster]
        if led:
            yield _del(prosa, _pakketegning(data.id, navn), led)
        if takster:
            yield _del(prosa, _taksttegning(data.id, navn), takster)


def _pakketegning(kommune: str, navn: str) -> Tegnes:
    return Tegnes(
        f"pakker-{kommune}",
        f"Pakker for støtte i hjemmet, {navn}",
        "Bjælken viser borgerens timer om ugen. Det andet mærke er den tid, som kommunen afregner. "
        "Hvor kilden ikke giver et tal, står dens egne ord.",
        ("Borgerens timer om ugen", "Timer, som kommunen afregner"),
        "bostoettepakke",
    )


def _taksttegning(kommune: str, navn: str) -> Tegnes:
    return Tegnes(
        f"takster-{kommune}",
        f"Takster for botilbud, {navn}",
        "Bjælken viser timer om ugen. Hvor kilden ikke giver et tal, står dens egne ord.",
        ("Timer om ugen",),
        "takst-indplacering",
    )


def _del(prosa: PageProse, tegnes: Tegnes, led: list[Led]) -> Grafdel:
    i_ord = " ".join(f"{et.navn}: {et.tekster[0]}." for et in led)
    raekker = tuple(_raekke(et) for et in led)
    hoveder = ("Navn", *tegnes.serier)
    return Grafdel(
        id=tegnes.id,
        titel=tegnes.titel,
        tekst=tegnes.tekst,
        svg=raekkesvg(Raekkegraf(tegnes.id, tegnes.titel, i_ord, "timer om ugen", tegnes.serier, raekker)),
        hoveder=hoveder,
        raekker=[_celler(prosa, et) for et in led],
        csv=csv_tekst(
            (*hoveder, *KILDEHOVEDER), [(et.navn, *et.tekster, *kildeceller(et.vaerdier[0].kilde)) for et in led]
        ),
        beregnere=(tegnes.beregner,),
    )


def _celler(prosa: PageProse, led: Led) -> list[Tabelcelle]:
    maerker = (Markup(prosa.kildemaerke([vaerdi.kilde])) for vaerdi in led.vaerdier)
    return [Tabelcelle(led.navn), *(Tabelcelle(t, m) for t, m in zip(led.tekster, maerker, strict=True))]


def _raekke(led: Led) -> Raekke:
    """The bar, with the billed hours as a mark; words instead where the source gives no figures."""
    timer, *resten = (vaerdi.vaerdi for vaerdi in led.vaerdier)
    if not isinstance(timer, Interval):
        return Raekke(led.navn, ord=led.tekster[0])
    afregnes = resten[0] if resten and isinstance(resten[0], Decimal) else None
    return Raekke(led.navn, spaend=Spaend(timer.fra, timer.til, afregnes))

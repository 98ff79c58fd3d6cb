"""Tables of figures as they are shown on pages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from calculators.show.tags import tag
from generator.model.fakta import Fakta, Talvaerdi, Vaerdi
from generator.model.kilde import Kilde
from generator.model.tabel import Baandtabel
from generator.model.vaerdi.ord import Udefra
from generator.prose.datering import udateret
from generator.prose.display import show_value
from generator.prose.labels import SIKKERHED
from generator.prose.writing import PageProse


@dataclass(frozen=True)
class FaktaRow:
    """One dated value of a fact, ready for a table."""

    betegnelse: str
    vaerdi: str
    gyldig: str
    bemaerkning: str
    kilde: Markup
    ulaest: Markup


def fakta_rows(fakta: Iterable[Fakta], prosa: PageProse) -> list[FaktaRow]:
    """A row for every dated value."""
    return [
        FaktaRow(
            betegnelse=prosa.opslag.betegnelse(et),
            vaerdi=_shown(vaerdi.vaerdi, et.enhed),
            gyldig=periode(vaerdi.gyldig_fra, vaerdi.gyldig_til, prosa.opslag.kilde(vaerdi.kilde.dokument)),
            bemaerkning=" ".join(filter(None, [SIKKERHED[vaerdi.sikkerhed], vaerdi.note])),
            kilde=Markup(prosa.kildemaerke([vaerdi.kilde])),
            ulaest=_not_read(vaerdi, prosa),
        )
        for et in fakta
        for vaerdi in et.vaerdier
    ]


def _not_read(vaerdi: Vaerdi, prosa: PageProse) -> Markup:
    """The mark of a figure whose law we have not read; one that is worked out says so already."""
    plain = vaerdi.redaktionelt is None or vaerdi.sikkerhed == "afledt"
    return Markup("") if plain else Markup(f" {prosa.ulaest_maerke('tal')}")


def _shown(vaerdi: Talvaerdi, enhed: str) -> str:
    """The value, as a link to where the figure is found when it stands elsewhere."""
    tekst = show_value(vaerdi, enhed)
    adresse = vaerdi.adresse if isinstance(vaerdi, Udefra) else None
    return Markup(tag("a", tekst, href=adresse)) if adresse else tekst


def periode(fra: date, til: date | None, kilde: Kilde) -> str:
    """When a value holds; of a document without a date only the figures that are printed with a year have one."""
    if til is None and kilde.type == "dokument" and not kilde.dato:
        return udateret(kilde)
    if til is None:
        return f"fra {fra.day}.{fra.month}.{fra.year}"
    if (fra.month, fra.day, til.month, til.day) == (1, 1, 12, 31) and fra.year == til.year:
        return str(fra.year)
    return f"{fra.day}.{fra.month}.{fra.year} – {til.day}.{til.month}.{til.year}"


@dataclass(frozen=True)
class BandRow:
    """One band as a reader sees it: what is measured, and what it gives."""

    maaler: str
    giver: str
    kilde: Markup


def band_rows(tabel: Baandtabel, fakta: Iterable[Fakta], prosa: PageProse) -> list[BandRow]:
    """The bands of a table on the page's date, from below the first to above the last."""
    kendte = {et.id: et for et in fakta}

    def vaerdi(navn: str) -> tuple[Talvaerdi, Markup]:
        found = kendte[navn].nyeste(prosa.dato)
        return found.vaerdi, Markup(prosa.kildemaerke([found.kilde]))

    first, maerke = vaerdi(tabel.baand[0].interval)
    under = getattr(first, "fra", first)
    # Nothing measured in kroner or hours is below zero.
    made = [BandRow(f"under {show_value(under, tabel.enhed)}", tabel.under.tekst, maerke)] if under else []
    for baand in tabel.baand:
        interval, maerke = vaerdi(baand.interval)
        giver = show_value(vaerdi(baand.giver)[0], tabel.giver_enhed) if baand.giver else (baand.tekst or "")
        made.append(BandRow(show_value(interval, tabel.enhed), giver, maerke))
    if tabel.over and tabel.over.graense:
        graense, maerke = vaerdi(tabel.over.graense)
        made.append(BandRow(f"over {show_value(graense, tabel.enhed)}", tabel.over.tekst, maerke))
    return made


def ended(tabel: Baandtabel, fakta: Iterable[Fakta], dag: date) -> date | None:
    """The last day of a table whose newest figures have ended and been followed by none, or None while it holds."""
    navne = {baand.interval for baand in tabel.baand}
    til = [et.vaerdier[-1].gyldig_til for et in fakta if et.id in navne]
    sidste = max((et for et in til if et), default=None)
    return sidste if sidste and None not in til and sidste < dag else None

"""A municipality's packages of support at home (SEL § 85): from hours a week to package and billed time."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.bands import Baand, Placering, oploes
from calculators.data.declared import Facts, interval, number, words
from calculators.data.packages import Pakke
from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.questions.fields import Felt
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.reservations import vurdering
from calculators.results.trace import Resultat, Trin, saetning
from calculators.rules.shared.hours_a_week import fejl_i_timer, timer_felt, timer_i_ord
from calculators.text.units import med_enhed

TABLE = "bostoettepakke"
BILLED = "afregnes"
HOURS = "timer/uge"
PRINTED = 7
TOP = f"pakke-{PRINTED}"
FAKTA: Facts = {
    **{
        f"pakke-{nr}-{navn}": declared
        for nr in range(PRINTED)
        for navn, declared in (("brugertid", interval(HOURS)), (BILLED, number(HOURS)))
    },
    f"{TOP}-over": number(HOURS),
    f"{TOP}-{BILLED}": words(),
}

ASSESSMENT = vurdering(
    "Kommunen vurderer konkret og individuelt, hvilken pakke du får. Timerne afgør det ikke alene. "
    "Beregningen er vejledende."
)
PAID = "Det, kommunen afregner, er det, stedet får betaling for. Det er ikke det samme som din tid."


class Bostoettepakke(Beregner):
    """The package by hours, and the other one where two are printed for the same hours."""

    id = "bostoettepakke"
    titel = "Pakke med bostøtte"
    ydelse = "pakker med bostøtte"
    lovgrundlag = ("SEL § 85",)
    kraever_kommune = True
    uden_kommunens_tal = "Loven har ingen pakker. De er kommunens egne."
    eksempel: Mapping[str, str | list[str]] = MappingProxyType({"timer_uge": "2,5"})
    eksempel_dato = "2023-06-01"
    fakta = FAKTA
    felter: tuple[Felt, ...] = (timer_felt("2,5"),)
    resultater = (
        Resultatfelt("pakke", "Din pakke"),
        Resultatfelt("afregnes_timer_uge", "Det afregner kommunen", "timer/uge"),
        Resultatfelt("anden_pakke", "Den anden pakke, der passer"),
        Resultatfelt("anden_afregnes_timer_uge", "Det afregner kommunen for den anden", "timer/uge"),
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """Some hours."""
        return fejl_i_timer(svar)

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """Package and billed time.

        Units:  hours a week, as printed; package 7 has no billed time of its own (None).
        Law:    none; the packages are the municipality's. An end printed in two packages belongs to the lower.
        Errors: IkkeIKommunen without packages; ManglendeSats when they do not reach the date.
        """
        timer = svar.tal("timer_uge")
        pakker = satser.kraev_pakker().pakker
        tabel = oploes(satser.kommunens_tabel(TABLE), satser.kraev_kommunens, faelles_ende="nederst")
        placering = tabel.placer(timer)
        pakke, anden = pakker[placering.baand.id], placering.anden
        afregnes = _billed(placering.baand)
        tvivl = _doubt(placering, pakker, timer)
        trin = (
            _by_hours(placering, timer),
            *tvivl,
            *_billing(placering.baand, satser),
            *_next(placering, pakker, timer),
            *([Trin("Om pakken", pakke.om, pakke.titel, sted=pakke.kilde)] if pakke.om else []),
            Trin("Din pakke", f"{med_enhed(timer, 'timer/uge')} giver {pakke.titel.lower()}", Decimal(pakke.nr)),
        )
        return Resultat(
            vaerdier={
                "pakke": Decimal(pakke.nr),
                "afregnes_timer_uge": afregnes,
                "anden_pakke": Decimal(pakker[anden.id].nr) if anden else None,
                "anden_afregnes_timer_uge": _billed(anden) if anden else None,
            },
            trin=trin,
            forbehold=(*(saetning(et.formel) for et in tvivl), PAID, ASSESSMENT),
        )


def _billed(baand: Baand) -> Decimal | None:
    """The billed hours a week; None when they are set for each person."""
    return baand.giver.tal if baand.giver else None


def _by_hours(placering: Placering, timer: Decimal) -> Trin:
    """The hours and the printed limits that hold them."""
    baand = placering.baand
    navn, mine = baand.id.replace("-", " "), med_enhed(timer, "timer/uge")
    formel = (
        f"{mine} er over {med_enhed(baand.start or Decimal(0), 'timer/uge')}"
        if baand.slut is None
        else f"{mine} hører til {navn}: {baand.graense.tekst if baand.graense else ''}"
    )
    return Trin("Pakke efter timer", formel, baand.id, None, baand.graense)


def _doubt(placering: Placering, pakker: Mapping[str, Pakke], timer: Decimal) -> tuple[Trin, ...]:
    """The other package that is printed for the same hours."""
    anden = placering.anden
    if anden is None or anden.graense is None:
        return ()
    valgt, andet = pakker[placering.baand.id].titel.lower(), pakker[anden.id].titel.lower()
    grund = "deler den grænse" if anden is placering.naeste else "dækker begge de timer"
    afregnes = f". Den anden afregnes med {timer_i_ord(anden.giver.tal)}" if anden.giver else ""
    formel = f"{med_enhed(timer, 'timer/uge')} står både i {valgt} og {andet}, som {grund}. Vi bruger {valgt}{afregnes}"
    return (Trin("To pakker passer", formel, anden.id, None, anden.graense),)


def _billing(baand: Baand, satser: SatserPaa) -> tuple[Trin, ...]:
    """What the municipality bills, in hours or in the source's own words."""
    if baand.giver:
        formel = f"{baand.giver.betegnelse}: {timer_i_ord(baand.giver.tal)}"
        return (Trin("Det afregner kommunen", formel, baand.giver.tal, "timer/uge", baand.giver),)
    ord_ = satser.kommunens(f"{TOP}-{BILLED}")
    return (Trin("Det afregner kommunen", f"{ord_.betegnelse}: {ord_.tekst}", ord_.tekst, None, ord_),) if ord_ else ()


def _next(placering: Placering, pakker: Mapping[str, Pakke], timer: Decimal) -> tuple[Trin, ...]:
    """How far it is to the next package."""
    naeste = placering.naeste
    if naeste is None or naeste.start is None:
        return ()
    mere = naeste.start - timer
    formel = (
        f"{pakker[naeste.id].titel} begynder over {med_enhed(naeste.start, 'timer/uge')}. "
        f"Der er {timer_i_ord(mere)} op til grænsen"
    )
    return (Trin("Til næste pakke", formel, mere, "timer/uge", naeste.graense),)

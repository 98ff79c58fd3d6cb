"""The rule in words: the steps of pay and of transport in protected employment."""

from calculators.data.rates import Sats
from calculators.results.trace import Trin
from calculators.rules.beskyttet.amounts import Befordring, Dusoer
from calculators.rules.beskyttet.facts import TransportFigures
from calculators.rules.shared.rounding import rounding
from calculators.text.money import dansk_tal, kroner
from calculators.text.numbers import ZERO
from calculators.text.units import med_enhed


def dusoer_step(dusoer: Dusoer, pct: Sats) -> Trin:
    """The last step: the allowance."""
    formel = f"{pct.tekst} af {med_enhed(dusoer.loen, 'kr/time')} = {kroner(dusoer.exact)}{rounding(dusoer.exact)}"
    return Trin("Mindste arbejdsdusør", formel, dusoer.mindst, "kr/time", pct)


def befordring_steps(befordring: Befordring, figures: TransportFigures) -> tuple[Trin, ...]:
    """The resident's part by distance, the ceiling, the resident's own cost, and the rest."""
    reached = befordring.andel <= befordring.loft
    valg = "Din del er ikke over grænsen" if reached else "Din del er over grænsen, så du betaler kun op til den"
    return (
        Trin("Din del efter afstand", _by_distance(befordring, figures), befordring.andel, "kr/md", figures.egen_km),
        Trin(
            "Det højeste, du skal betale",
            f"{figures.maks_pct.tekst} af {kroner(befordring.indtjening)} = {med_enhed(befordring.loft, 'kr/md')}",
            befordring.loft,
            "kr/md",
            figures.maks_pct,
        ),
        Trin(
            "Det betaler du",
            f"{valg}: {kroner(befordring.exact)}{rounding(befordring.exact)}",
            befordring.egen,
            "kr/md",
        ),
        Trin(
            "Det betaler kommunen",
            f"{kroner(befordring.pris)} - {kroner(befordring.egen)} = {med_enhed(befordring.kommunen, 'kr/md')}",
            befordring.kommunen,
            "kr/md",
        ),
    )


def doubt_steps(befordring: Befordring, figures: TransportFigures) -> tuple[Trin, ...]:
    """The other ways to read the standard: who pays for a long way, and on whose part the ceiling is."""
    steps = []
    if befordring.is_long and befordring.egen:
        formel = (
            f"Standarden siger ikke, hvem der betaler de første {figures.egen_km.tekst} af en længere tur. "
            "Betaler kommunen hele turen, betaler du 0 kr. om måneden"
        )
        steps.append(Trin("Turen kan deles på to måder", formel, ZERO, "kr/md", figures.egen_km))
    other = befordring.egen_by_other_ceiling
    if other != befordring.egen:
        formel = (
            f"Grænsen på {figures.maks_pct.tekst} kan også læses som det højeste, kommunen betaler. "
            f"Så betaler du {med_enhed(other, 'kr/md')}"
        )
        steps.append(Trin("Grænsen kan læses på to måder", formel, other, "kr/md", figures.maks_pct))
    return tuple(steps)


def _by_distance(befordring: Befordring, figures: TransportFigures) -> str:
    afstand, egen = f"{dansk_tal(befordring.afstand)} km", figures.egen_km.tekst
    if not befordring.is_long:
        return f"Der er {afstand} til jobbet. Inden for {egen} betaler du selv: {med_enhed(befordring.pris, 'kr/md')}"
    return (
        f"Der er {afstand} til jobbet, og du betaler for {egen} af dem: "
        f"{kroner(befordring.pris)} × {dansk_tal(befordring.egen_km)} / {dansk_tal(befordring.afstand)} "
        f"= {med_enhed(befordring.andel, 'kr/md')}"
    )

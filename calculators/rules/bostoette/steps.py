"""The rule in words: from hours a week to package, and how far it is to the next."""

from decimal import Decimal

from calculators.data.rates import Sats
from calculators.results.trace import Trin
from calculators.rules.bostoette.amounts import Pakkevalg
from calculators.rules.bostoette.facts import Figures
from calculators.rules.shared.hours_a_week.steps import HOURS, band_step, hours_and_minutes, in_words, next_step


def package_steps(valg: Pakkevalg, figures: Figures, doubt: Trin | None, billed_words: Sats | None) -> tuple[Trin, ...]:
    """All steps, `doubt` among them; `billed_words` is what the source says where it gives no billed hours."""
    hours, pakke = valg.hours, valg.pakke
    steps = (
        band_step("Pakke efter timer", hours),
        doubt,
        _billing(valg, billed_words),
        _next(valg, figures),
        Trin("Om pakken", pakke.om, pakke.titel, sted=pakke.kilde) if pakke.om else None,
        Trin("Din pakke", f"{in_words(hours)} giver {pakke.titel.lower()}", Decimal(pakke.nr)),
    )
    return tuple(step for step in steps if step)


def doubt_step(valg: Pakkevalg) -> Trin | None:
    """The other package that is printed for the same hours."""
    placering = valg.hours.placering
    if placering.anden is None or valg.anden is None or placering.anden.graense is None:
        return None
    valgt, andet = valg.pakke.titel.lower(), valg.anden.titel.lower()
    grund = "deler den grænse" if placering.anden is placering.naeste else "dækker begge de timer"
    billed = valg.anden_afregnes
    afregnes = "" if billed is None else f". Den anden afregnes med {hours_and_minutes(billed)}"
    formel = f"{in_words(valg.hours)} står både i {valgt} og {andet}, som {grund}. Vi bruger {valgt}{afregnes}"
    return Trin("To pakker passer", formel, placering.anden.id, None, placering.anden.graense)


def _billing(valg: Pakkevalg, billed_words: Sats | None) -> Trin | None:
    """What the municipality bills, in hours or in the source's own words."""
    giver = valg.hours.baand.giver
    if giver:
        formel = f"{giver.betegnelse}: {hours_and_minutes(giver.tal)}"
        return Trin("Det afregner kommunen", formel, giver.tal, HOURS, giver)
    if billed_words is None:
        return None
    formel = f"{billed_words.betegnelse}: {billed_words.tekst}"
    return Trin("Det afregner kommunen", formel, billed_words.tekst, None, billed_words)


def _next(valg: Pakkevalg, figures: Figures) -> Trin | None:
    """How far it is to the next package."""
    naeste = valg.hours.placering.naeste
    titel = figures.pakker[naeste.id].titel if naeste else ""
    return next_step("Til næste pakke", f"{titel} begynder over", valg.hours)

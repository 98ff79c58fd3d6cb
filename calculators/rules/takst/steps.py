"""The rule in words: from hours a week to tariff, degree of support, VUM levels and places."""

from calculators.data.packages import Takst
from calculators.results.trace import Trin
from calculators.rules.shared.hours_a_week.steps import band_name, band_step, in_words, next_step
from calculators.rules.takst.amounts import Indplacering, places, typical_levels
from calculators.rules.takst.facts import Figures


def tariff_steps(indplacering: Indplacering, figures: Figures, doubt: Trin | None) -> tuple[Trin, ...]:
    """All steps, `doubt` among them; the last is the tariff."""
    hours, takst = indplacering.hours, indplacering.takst
    steps = (
        band_step("Takst efter timer", hours),
        doubt,
        *(_description(takst) if takst else ()),
        _next(indplacering, figures),
        Trin(
            "Din takst",
            f"{in_words(hours)} giver {f'takst {takst.nr}' if takst else 'ingen takst'}",
            indplacering.value,
        ),
    )
    return tuple(step for step in steps if step)


def doubt_step(indplacering: Indplacering, figures: Figures) -> Trin | None:
    """The tariff above, for hours between two printed ends."""
    hours, anden = indplacering.hours, indplacering.hours.placering.anden
    if anden is None:
        return None
    mit, andet = band_name(hours.baand), band_name(anden)
    formel = (
        f"{in_words(hours)} ligger mellem {mit} og {andet}. "
        f"Vi bruger {mit}. Den anden læsning giver {andet}: {_degree(anden.id, figures)}"
    )
    return Trin("Timerne ligger mellem to takster", formel, anden.id, None, anden.graense)


def _description(takst: Takst) -> tuple[Trin, ...]:
    """What the source says of the tariff."""
    vum, steder = typical_levels(takst), places(takst)
    sted = f"Stederne er: {steder}" if takst.tilbud else "Kataloget nævner intet sted med taksten"
    steps = (
        Trin("Om taksten", takst.om, takst.id, sted=takst.kilde) if takst.om else None,
        Trin("Grad af støtte", f"Taksten er til {takst.stoettegrad.lower()}", takst.stoettegrad, sted=takst.kilde),
        Trin("Niveau i VUM", f"Den samlede vurdering er typisk {vum}", vum, sted=takst.kilde),
        Trin("Steder med taksten", sted, steder, sted=takst.kilde),
    )
    return tuple(step for step in steps if step)


def _next(indplacering: Indplacering, figures: Figures) -> Trin | None:
    """How far it is to the next tariff."""
    naeste = indplacering.hours.placering.naeste
    if naeste is None:
        return None
    fra = "fra" if naeste.start_med else "over"
    begins = f"{band_name(naeste).capitalize()} ({_degree(naeste.id, figures)}) er {fra}"
    return next_step("Til næste takst", begins, indplacering.hours)


def _degree(takst_id: str, figures: Figures) -> str:
    return figures.takster[takst_id].stoettegrad.lower()

"""The steps and the reservations of a month that is not like the others."""

from calculators.results.trace import Trin
from calculators.rules.shared.month.amounts import Delmaaned, ToRegninger
from calculators.text.money import kroner
from calculators.text.units import med_enhed, omtrent

BY_DAYS = (
    "Kilderne siger ikke, hvordan en del af en måned bliver regnet. "
    "Vi deler lige mellem månedens dage. Sammenlign med din opkrævning."
)
TWO_BILLS = "Kilderne siger ikke, om en anden regning i samme måned gør betalingen lavere. Kommunen afgør det."


def part_step(del_: Delmaaned | None, *, ca: bool = False) -> tuple[Trin, ...]:
    """The payment for some days of the month."""
    if del_ is None:
        return ()
    hele, bliver = (omtrent(del_.md), omtrent(del_.beloeb)) if ca else (kroner(del_.md), kroner(del_.beloeb))
    formel = f"{hele} × {del_.dage} / {del_.af} dage = {bliver} Lige meget for hver dag er vores regel"
    return (Trin("Betaling for en del af måneden", formel, del_.beloeb, "kr", omtrent=ca),)


def bills_steps(to: ToRegninger | None, *, ca: bool = False) -> tuple[Trin, ...]:
    """Both bills, and what is left after them."""
    if to is None:
        return ()
    md, begge = (omtrent(to.md), omtrent(to.begge, "kr/md")) if ca else (kroner(to.md), med_enhed(to.begge, "kr/md"))
    trin = Trin("Begge regninger", f"{md} + {kroner(to.anden)} = {begge}", to.begge, "kr/md", omtrent=ca)
    if to.tilbage is None or to.tilbage_efter is None:
        return (trin,)
    foer, efter = (omtrent, omtrent) if ca else (med_enhed, med_enhed)
    formel = f"{foer(to.tilbage, 'kr')} - {kroner(to.anden)} = {efter(to.tilbage_efter, 'kr/md')}"
    return (trin, Trin("Tilbage efter begge regninger", formel, to.tilbage_efter, "kr/md", omtrent=ca))

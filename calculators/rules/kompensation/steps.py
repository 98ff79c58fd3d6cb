"""The steps of the trace of a kompensationsydelse, one function each."""

from collections.abc import Mapping
from types import MappingProxyType

from calculators.data.rates import Sats
from calculators.results.trace import Trin
from calculators.rules.kompensation.amounts import GROUP_1, GROUP_2, NONE, Grupper
from calculators.rules.kompensation.facts import Figures
from calculators.rules.shared.expenses.amounts import Udgift
from calculators.rules.shared.expenses.steps import udgift_steps
from calculators.text.dates import dansk_dato
from calculators.text.frequency import MONTHS_A_YEAR, WEEKS_IN_DOUBT, WHOLE_WEEKS
from calculators.text.money import er_hele_oerer, kroner
from calculators.text.numbers import ZERO
from calculators.text.units import med_enhed

GROUP_NAMES: Mapping[str, str] = MappingProxyType(
    {NONE: "ingen af grupperne", GROUP_1: "gruppe 1", GROUP_2: "gruppe 2"}
)
ALL, DOCUMENTED = "Dine udgifter", "Dine udgifter med bilag"


def trace(grupper: Grupper) -> tuple[Trin, ...]:
    """The whole trace."""
    figures = grupper.figures
    steps: tuple[Trin | None, ...] = (
        *_all_expenses(grupper),
        _limit(grupper.udgift, figures.minimum_aar, "Mindste udgift", er_over=False),
        _same_limit(figures.minimum_md, figures.minimum_aar),
        _group_1(grupper),
        *_documented(grupper),
        _limit(grupper.dokumenteret, figures.over_aar, "Grænse for gruppe 2", er_over=True),
        _same_limit(figures.over_md, figures.over_aar),
        _group_2(grupper),
        _next(grupper),
        weeks(grupper),
        _today(grupper),
        Trin("Kompensationsydelse", _conclusion(grupper), grupper.ydelse_md, "kr/md"),
    )
    return tuple(step for step in steps if step)


def transition_words(figures: Figures) -> str:
    """Until when a subsidy by the old rules runs."""
    return (
        "Får du allerede tilskud til merudgifter, fortsætter det, til kommunen har set på din sag igen. "
        f"Det skal ske senest {dansk_dato(figures.overgangsdag)}."
    )


def _all_expenses(grupper: Grupper) -> tuple[Trin, ...]:
    """All expenses, and that those with receipts count too when the reader left them out."""
    skrevet = udgift_steps(grupper.skrevet, ALL) if grupper.skrevet else ()
    if not grupper.talt_med:
        return skrevet
    md = grupper.dokumenteret.md
    formel = f"Udgifter med bilag tæller også med her: {med_enhed(md, 'kr/md')}"
    return (*skrevet, Trin(ALL, formel, md, "kr/md"))


def _documented(grupper: Grupper) -> tuple[Trin, ...]:
    """The expenses with receipts, or that there are none."""
    if grupper.skrevet_med_bilag is None:
        return (Trin(DOCUMENTED, "Der er ikke skrevet udgifter med bilag", ZERO, "kr/md"),)
    return udgift_steps(grupper.skrevet_med_bilag, DOCUMENTED)


def _limit(udgift: Udgift, graense: Sats, navn: str, *, er_over: bool) -> Trin:
    """The expense of a year held against the limit, which may or may not itself be enough."""
    naaet = udgift.aar > graense.tal if er_over else udgift.aar >= graense.tal
    ord_ = ("er over" if naaet else "er ikke over") if er_over else ("når" if naaet else "når ikke")
    formel = f"{kroner(udgift.md)} × {MONTHS_A_YEAR} = {med_enhed(udgift.aar, 'kr/år')}. Det {ord_} {graense.tekst}"
    return Trin(navn, formel, udgift.aar, "kr/år", graense)


def _same_limit(md: Sats, aar: Sats) -> Trin:
    """The limit of a month, and whether it is the same as that of a year."""
    ens = md.tal * MONTHS_A_YEAR == aar.tal
    slut = "Det er den samme grænse" if ens else "Det er et andet tal; vi bruger årets grænse"
    formel = f"{MONTHS_A_YEAR} × {kroner(md.tal)} = {med_enhed(md.tal * MONTHS_A_YEAR, 'kr/år')}. {slut}"
    return Trin("Den samme grænse på en måned" if ens else "Grænsen på en måned", formel, md.tal, "kr/md", md)


def _group_1(grupper: Grupper) -> Trin:
    gives = grupper.figures.gruppe_1
    formel = (
        f"Du når grænsen, så gruppe 1 giver {gives.tekst}"
        if grupper.gruppe_1_md
        else f"Du når ikke grænsen, så gruppe 1 giver ikke sine {gives.tekst}"
    )
    return Trin("Gruppe 1", formel, grupper.gruppe_1_md, "kr/md", gives)


def _group_2(grupper: Grupper) -> Trin:
    """The documented expenses and the supplement, rounded to øre."""
    md, tillaeg = grupper.dokumenteret.md, grupper.figures.tillaeg
    if not grupper.gruppe_2_md:
        formel = f"Du er ikke over grænsen, så gruppe 2 giver ikke dine udgifter og {tillaeg.tekst}"
    else:
        runding = "" if er_hele_oerer(md) else ", afrundet til hele ører"
        formel = f"{kroner(md)} + {kroner(tillaeg.tal)} = {med_enhed(grupper.gruppe_2_md, 'kr/md')}{runding}"
    return Trin("Gruppe 2", formel, grupper.gruppe_2_md, "kr/md", tillaeg)


def _next(grupper: Grupper) -> Trin | None:
    """How far it is to the next group."""
    mere, figures = grupper.til_naeste_md, grupper.figures
    if mere is None:
        return None
    if grupper.gruppe == NONE:
        formel = f"Du når gruppe 1 ved {kroner(mere)} mere om måneden. Så får du {figures.gruppe_1.tekst}"
        return Trin("Til næste gruppe", formel, mere, "kr/md", figures.minimum_aar)
    formel = (
        f"Du kan få gruppe 2, når dine udgifter med bilag er over {figures.over_md.tekst}. "
        f"Der er {kroner(mere)} op til grænsen"
    )
    return Trin("Til næste gruppe", formel, mere, "kr/md", figures.over_md)


def weeks(grupper: Grupper) -> Trin | None:
    """The other reading of a week, 52 to a year, when it gives another amount."""
    efter_52 = grupper.ydelse_52_md
    if efter_52 is None:
        return None
    formel = f"{WEEKS_IN_DOUBT} Med {WHOLE_WEEKS} uger er ydelsen {med_enhed(efter_52, 'kr/md')}"
    return Trin("Uger i et år", formel, efter_52, "kr/md")


def _today(grupper: Grupper) -> Trin | None:
    """The new amount held against the subsidy by the old rules, and until when that one runs."""
    i_dag, forskel = grupper.i_dag, grupper.forskel_md
    if i_dag is None or forskel is None:
        return None
    ord_ = "det samme" if not forskel else f"{kroner(abs(forskel))} {'mere' if forskel > 0 else 'mindre'} om måneden"
    formel = (
        f"Du får {med_enhed(i_dag, 'kr/md')} efter de gamle regler. De nye giver {ord_}. "
        f"Det gamle tilskud kan løbe til {dansk_dato(grupper.figures.overgangsdag)}"
    )
    return Trin("Dit tilskud i dag", formel, forskel, "kr/md", grupper.figures.overgang)


def _conclusion(grupper: Grupper) -> str:
    if grupper.gruppe == NONE:
        return "Du når ingen af grænserne, så ydelsen er 0 kr. om måneden"
    return f"Du kan søge {GROUP_NAMES[grupper.gruppe]}. Den giver {med_enhed(grupper.ydelse_md, 'kr/md')}"

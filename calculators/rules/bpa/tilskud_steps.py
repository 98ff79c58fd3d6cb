"""The rule in words: the steps of a BPA subsidy - hours, pay, and what comes on top of the pay."""

from collections.abc import Iterator
from decimal import Decimal

from calculators.data.rates import Sats
from calculators.results.trace import Trin, saetning
from calculators.rules.bpa.tilskud_amounts import Forsikring, Plan, Tilskud, one_hour_more
from calculators.rules.bpa.tilskud_facts import Figures
from calculators.rules.bpa.tilskud_fields import KINDS, PAID_EXTRA, WEEKDAY_BY_DAY, HourKind
from calculators.rules.shared.rounding import rounding
from calculators.text.frequency import DAYS_A_WEEK, DAYS_A_YEAR, MONTHS_A_YEAR
from calculators.text.hours import afrund_timer, timer_i_ord
from calculators.text.money import kroner
from calculators.text.numbers import ZERO
from calculators.text.units import med_enhed

ROUNDING = "Vores regel: hver del rundes til hele ører, en halv øre op. Året er summen af delene"
A_YEAR = f"{DAYS_A_YEAR} / {DAYS_A_WEEK}"


def subsidy_steps(plan: Plan, tilskud: Tilskud, forsikring: Forsikring | None, figures: Figures) -> Iterator[Trin]:
    """All steps; the last is the subsidy in a month."""
    yield from _hours(plan)
    yield from _pay(plan, tilskud)
    yield from _on_top(plan, tilskud, figures.ferie)
    yield from _other(plan, tilskud, figures.hjaelperudgifter)
    if forsikring:
        yield _insurance(forsikring, figures.forsikring_over)
    yield _one_hour_more(plan)
    yield from _in_all(tilskud)


def _hours(plan: Plan) -> Iterator[Trin]:
    """The hours of the week added up, and what they are in a year."""
    led = [(slags.navn, plan.timer_uge[slags.id]) for slags in KINDS]
    led.append(("rådighedstimer", plan.raadighedstimer_uge))
    uge = med_enhed(plan.alle_timer_uge, "timer/uge")
    sum_ = " + ".join(f"{navn[0].lower()}{navn[1:]} {timer_i_ord(timer, 'antal')}" for navn, timer in led if timer)
    yield Trin("Timer om ugen", f"{sum_ or 'ingen'} = {uge}", plan.alle_timer_uge, "timer/uge")
    kurser = f" + {timer_i_ord(plan.kursustimer_aar)} til kurser og møder" if plan.kursustimer_aar else ""
    formel = (
        f"{uge} × {A_YEAR}{kurser} = {timer_i_ord(plan.timer_aar)}. "
        f"Vores regel: et år er {DAYS_A_YEAR} dage. Timer er afrundet til to decimaler"
    )
    yield Trin("Timer om året", formel, afrund_timer(plan.timer_aar), "timer")


def _pay(plan: Plan, tilskud: Tilskud) -> Iterator[Trin]:
    """The pay: the wage, each supplement, rådighedstimer and courses, and their sum."""
    beloeb = [tilskud.grundloen]
    grund = f"{med_enhed(plan.fulde_timer_uge, 'timer/uge')} × {A_YEAR} × {kroner(plan.timeloen)}"
    yield _a_year("Grundløn", grund, tilskud.grundloen)
    for slags in PAID_EXTRA:
        if tilskud.tillaeg[slags.id]:
            beloeb.append(tilskud.tillaeg[slags.id])
            yield _supplement(plan, slags, tilskud.tillaeg[slags.id])
    if tilskud.raadighed:
        beloeb.append(tilskud.raadighed)
        timer = med_enhed(plan.raadighedstimer_uge, "timer/uge")
        raadighed = f"{timer} × {A_YEAR} × {kroner(plan.raadighed_loen or ZERO)}"
        yield _a_year("Løn for rådighedstimer", raadighed, tilskud.raadighed)
    if tilskud.kurser:
        beloeb.append(tilskud.kurser)
        kurser = f"{timer_i_ord(plan.kursustimer_aar)} × {kroner(plan.timeloen)}"
        yield _a_year("Løn til kurser og møder", kurser, tilskud.kurser)
    if len(beloeb) > 1:
        yield _a_year("Løn i alt", " + ".join(map(kroner, beloeb)), tilskud.loen)


def _supplement(plan: Plan, slags: HourKind, beloeb: Decimal) -> Trin:
    """The supplement of one kind of hour, with the percentage made kroner."""
    regnet = kroner(plan.tillaeg_time(slags.id))
    if plan.tillaeg_i_pct:
        regnet = f"{regnet} ({med_enhed(plan.tillaeg[slags.id] or ZERO, 'pct')} af {kroner(plan.timeloen)})"
    formel = f"{med_enhed(plan.timer_uge[slags.id], 'timer/uge')} × {A_YEAR} × {regnet}"
    return _a_year(slags.tillaegsnavn or slags.navn, formel, beloeb)


def _on_top(plan: Plan, tilskud: Tilskud, of_law: tuple[Sats, ...]) -> Iterator[Trin]:
    """Holiday pay, pension and contributions; `of_law` are percentages that are shown for comparison."""
    if plan.ferie_pct is not None:
        pct = med_enhed(plan.ferie_pct, "pct")
        yield _a_year("Ferie", f"{pct} af {kroner(tilskud.loen)}", tilskud.ferie)
    for sats in of_law:
        formel = f"{sats.betegnelse} er {sats.tekst} efter ferieloven. Tallet er kun til sammenligning"
        yield Trin("Ferie efter loven", formel, sats.tal, "pct", sats)
    if plan.pension_pct is not None:
        pct = med_enhed(plan.pension_pct, "pct")
        yield _a_year("Pension", f"{pct} af {kroner(tilskud.pensionsgivende)}", tilskud.pension)
    if tilskud.bidrag:
        formel = f"{_twelve_times(plan.atp_md)} + {kroner(plan.andre_bidrag_aar or ZERO)}"
        yield _a_year("ATP og andre bidrag", formel, tilskud.bidrag)


def _other(plan: Plan, tilskud: Tilskud, own: Sats | None) -> Iterator[Trin]:
    """The fixed amount for expenses of having helpers, and the contribution to administration."""
    if own or plan.hjaelperudgifter_md:
        navn = own.betegnelse if own else "Fast beløb til udgifter ved at have hjælpere"
        yield _a_year(navn, _twelve_times(plan.hjaelperudgifter_md), tilskud.hjaelperudgifter, own)
    if plan.administration_md is not None:
        yield _a_year("Administration", _twelve_times(plan.administration_md), tilskud.administration)


def _insurance(forsikring: Forsikring, over: Sats | None) -> Trin:
    """The insurance bill, which is no part of the monthly subsidy."""
    regning, graense = kroner(forsikring.regning), over.tekst if over else ""
    asked = {
        "ukendt": "Spørg kommunen, om den skal sige ja først",
        "ja": f"{regning} er over {graense}, så kommunen skal sige ja først",
        "nej": f"{regning} er ikke over {graense}, så du skal ikke spørge først",
    }[forsikring.godkendelse]
    formel = f"Kommunen betaler efter regning, så beløbet er ikke med i tilskuddet. {asked}"
    return Trin("Forsikring", formel, forsikring.regning, "kr", over)


def _one_hour_more(plan: Plan) -> Trin:
    """What one more hour a week would give, on weekdays by day."""
    md = one_hour_more(plan, WEEKDAY_BY_DAY.id)
    formel = f"En time mere om ugen på hverdage om dagen giver {kroner(md)} mere om måneden"
    return Trin("En time mere", formel, md, "kr/md")


def _in_all(tilskud: Tilskud) -> Iterator[Trin]:
    """The sum in a year, for an hour, and at last in a month, with the rule that makes parts and sum agree."""
    yield Trin("Afrunding", ROUNDING, "hele ører")
    yield _a_year("Tilskud om året", " + ".join(kroner(et) for et in tilskud.parts if et) or "0 kr.", tilskud.aar)
    regnet = f"{kroner(tilskud.aar)} / {timer_i_ord(tilskud.timer_aar)} = {kroner(tilskud.time)}"
    yield Trin("Tilskud for hver time", f"{regnet}, afrundet til hele ører", tilskud.time, "kr/time")
    exact = tilskud.exact_md
    regnet = f"{kroner(tilskud.aar)} / {MONTHS_A_YEAR} = {med_enhed(exact, 'kr/md')}{rounding(exact, colon=':')}"
    formel = f"{saetning(regnet)} Vores regel: en måned er en tolvtedel af et år{_twelve_months(tilskud)}"
    yield Trin("Tilskud om måneden", formel, tilskud.md, "kr/md")


def _twelve_months(tilskud: Tilskud) -> str:
    """How far twelve rounded months are from the year."""
    beyond = tilskud.twelve_months_beyond
    if not beyond:
        return ""
    mere = "mere" if beyond > 0 else "mindre"
    tolv = kroner(tilskud.twelve_months)
    return f". Tolv måneder er {tolv}, {kroner(abs(beyond))} {mere} end året, fordi måneden er rundet"


def _twelve_times(md: Decimal | None) -> str:
    return f"{MONTHS_A_YEAR} × {kroner(md or ZERO)}"


def _a_year(navn: str, formel: str, beloeb: Decimal, sats: Sats | None = None) -> Trin:
    """One part in kr/år."""
    return Trin(navn, f"{formel} = {med_enhed(beloeb, 'kr/år')}", beloeb, "kr/år", sats)

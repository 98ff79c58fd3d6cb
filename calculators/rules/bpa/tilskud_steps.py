"""The rule in words: the steps of a BPA subsidy - hours, pay, and what comes on top of the pay."""

from collections.abc import Iterator
from decimal import Decimal

from calculators.data.rates import Sats
from calculators.results.trace import Trin, saetning
from calculators.rules.bpa.tilskud_amounts import Forsikring, Tilskud, one_hour_more, subsidy
from calculators.rules.bpa.tilskud_facts import Figures
from calculators.rules.bpa.tilskud_fields import KINDS, PAID_EXTRA, WEEKDAY_BY_DAY, HourKind
from calculators.rules.bpa.tilskud_more_steps import beside_steps, ceiling_step, extra_pay_steps, period_step
from calculators.rules.bpa.tilskud_period import Periode
from calculators.rules.bpa.tilskud_week import Plan
from calculators.rules.bpa.tilskud_words import of_the_year, part, prefix, so_many_months, supplement, total, weeks
from calculators.rules.shared.rounding import rounding
from calculators.text.frequency import DAYS_A_YEAR, MONTHS_A_YEAR
from calculators.text.hours import afrund_timer, timer_i_ord
from calculators.text.money import kroner
from calculators.text.numbers import ZERO
from calculators.text.units import med_enhed

ROUNDING = "Vores regel: hver del rundes til hele ører, en halv øre op. Året er summen af delene"


def subsidy_steps(
    plan: Plan, tilskud: Tilskud, forsikring: Forsikring | None, figures: Figures, periode: Periode | None
) -> Iterator[Trin]:
    """All steps; the last is the subsidy in a month. With `periode` its own budget stands before that."""
    yield from _hours(plan)
    yield from _pay(plan, tilskud)
    yield from _on_top(plan, tilskud, figures.ferie)
    yield from _other(plan, tilskud, figures.hjaelperudgifter)
    yield from beside_steps(plan, tilskud)
    if forsikring:
        yield _insurance(forsikring, figures.forsikring_over)
    yield _one_hour_more(plan)
    yield Trin("Afrunding", ROUNDING, "hele ører")
    yield total(plan, "Tilskud om året", tilskud.parts, tilskud.aar)
    yield _an_hour(plan, tilskud)
    yield from ceiling_step(plan, tilskud, figures.timeloft)
    if periode:
        yield from _in_the_period(plan.for_period(periode), figures)
    yield _a_month(tilskud)


def _hours(plan: Plan) -> Iterator[Trin]:
    """The hours of the week added up, and what they are in a year."""
    led = [(slags.navn, plan.timer_uge[slags.id]) for slags in KINDS]
    led.append(("rådighedstimer", plan.raadighedstimer_uge))
    uge = med_enhed(plan.alle_timer_uge, "timer/uge")
    sum_ = " + ".join(f"{navn[0].lower()}{navn[1:]} {timer_i_ord(timer, 'antal')}" for navn, timer in led if timer)
    yield Trin("Timer om ugen", f"{sum_ or 'ingen'} = {uge}", plan.alle_timer_uge, "timer/uge")
    flere = "".join(
        f" + {timer_i_ord(timer)} {hvad}"
        for timer, hvad in (
            (plan.kursustimer_aar, "til kurser og møder"),
            (plan.mere.moedetimer, "til møder og oplæring"),
            (plan.mere.timer_rejser, "til rejser"),
            (plan.periode.of_a_week(plan.mere.overlap_uge), "med overlap"),
        )
        if timer
    )
    formel = (
        f"{uge} × {weeks(plan.periode)}{flere} = {timer_i_ord(plan.timer_aar)}. "
        f"Vores regel: et år er {DAYS_A_YEAR} dage. Timer er afrundet til to decimaler"
    )
    yield Trin("Timer om året", formel, afrund_timer(plan.timer_aar), "timer")


def _pay(plan: Plan, tilskud: Tilskud) -> Iterator[Trin]:
    """The pay: the wage, each supplement, rådighedstimer, courses and the rest, and their sum."""
    beloeb = [*tilskud.grundlinjer]
    uger = weeks(plan.periode)
    yield from _basic_pay(plan, tilskud)
    for slags in PAID_EXTRA:
        if tilskud.tillaeg[slags.id]:
            beloeb.append(tilskud.tillaeg[slags.id])
            yield _supplement(plan, slags, tilskud.tillaeg[slags.id])
    if tilskud.raadighed:
        beloeb.append(tilskud.raadighed)
        timer = med_enhed(plan.raadighedstimer_uge, "timer/uge")
        raadighed = f"{timer} × {uger} × {kroner(plan.raadighed_loen or ZERO)}"
        yield part(plan, "Løn for rådighedstimer", raadighed, tilskud.raadighed)
    if tilskud.kurser:
        beloeb.append(tilskud.kurser)
        kurser = f"{timer_i_ord(plan.kursustimer_aar)} × {kroner(plan.loen.loen)}{of_the_year(plan.periode)}"
        yield part(plan, "Løn til kurser og møder", kurser, tilskud.kurser)
    yield from extra_pay_steps(plan, tilskud)
    beloeb += [linje for linjer in tilskud.ekstra.values() for linje in linjer]
    if len(beloeb) > 1:
        yield total(plan, "Løn i alt", tuple(beloeb), tilskud.loen)


def _basic_pay(plan: Plan, tilskud: Tilskud) -> Iterator[Trin]:
    """The wage of each helper who has one of their own, that of the other hours, and the average of them all."""
    egne = plan.mere.hjaelpere
    led = [(f"Grundløn: {et.navn}", et.timer, et.loen) for et in egne]
    led.append(("Grundløn: resten af timerne" if egne else "Grundløn", plan.resten_uge, plan.timeloen))
    for (navn, timer, loen), beloeb in zip(led, tilskud.grundlinjer, strict=False):
        yield part(plan, navn, f"{med_enhed(timer, 'timer/uge')} × {weeks(plan.periode)} × {kroner(loen)}", beloeb)
    if egne:
        snit = plan.loen.loen
        delt = " + ".join(f"{timer_i_ord(timer, 'antal')} × {kroner(loen)}" for _, timer, loen in led if timer)
        formel = (
            f"({delt}) / {med_enhed(plan.fulde_timer_uge, 'timer/uge')} = {kroner(snit)}, afrundet til hele ører. "
            "Vores regel: gennemsnittet bruges til alt andet end ugens grundløn"
        )
        yield Trin(f"{prefix(plan)}Timeløn i gennemsnit", formel, snit, "kr/time")


def _supplement(plan: Plan, slags: HourKind, beloeb: Decimal) -> Trin:
    """The supplement of one kind of hour."""
    en_time = supplement(plan, plan.tillaeg[slags.id] or ZERO)
    formel = f"{med_enhed(plan.timer_uge[slags.id], 'timer/uge')} × {weeks(plan.periode)} × {en_time}"
    return part(plan, slags.tillaegsnavn or slags.navn, formel, beloeb)


def _on_top(plan: Plan, tilskud: Tilskud, of_law: tuple[Sats, ...]) -> Iterator[Trin]:
    """Holiday pay, pension and contributions; `of_law` are percentages that are shown for comparison."""
    if plan.ferie_pct is not None:
        pct = med_enhed(plan.ferie_pct, "pct")
        yield part(plan, "Ferie", f"{pct} af {kroner(tilskud.ferieberettiget)}", tilskud.ferie)
    for sats in of_law:
        formel = f"{sats.betegnelse} er {sats.tekst} efter ferieloven. Tallet er kun til sammenligning"
        yield Trin("Ferie efter loven", formel, sats.tal, "pct", sats)
    if plan.pension_pct is not None:
        pct = med_enhed(plan.pension_pct, "pct")
        yield part(plan, "Pension", f"{pct} af {kroner(tilskud.pensionsgivende)}", tilskud.pension)
    if tilskud.bidrag:
        andre = f"{kroner(plan.andre_bidrag_aar or ZERO)}{of_the_year(plan.periode)}"
        formel = f"{so_many_months(plan.periode, plan.atp_md)} + {andre}"
        yield part(plan, "ATP og andre bidrag", formel, tilskud.bidrag)


def _other(plan: Plan, tilskud: Tilskud, own: Sats | None) -> Iterator[Trin]:
    """The fixed amount for expenses of having helpers, and the contribution to administration."""
    if own or plan.hjaelperudgifter_md:
        navn = own.betegnelse if own else "Fast beløb til udgifter ved at have hjælpere"
        yield part(plan, navn, so_many_months(plan.periode, plan.hjaelperudgifter_md), tilskud.hjaelperudgifter, own)
    if plan.administration_md is not None:
        formel = so_many_months(plan.periode, plan.administration_md)
        yield part(plan, "Administration", formel, tilskud.administration)


def _in_the_period(plan: Plan, figures: Figures) -> Iterator[Trin]:
    """The same parts once more for the days of the calendar, and their sum."""
    tilskud = subsidy(plan)
    yield period_step(plan.periode)
    yield from _pay(plan, tilskud)
    yield from _on_top(plan, tilskud, ())
    yield from _other(plan, tilskud, figures.hjaelperudgifter)
    yield from beside_steps(plan, tilskud)
    yield total(plan, "Tilskud i alt", tilskud.parts, tilskud.aar)


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


def _an_hour(plan: Plan, tilskud: Tilskud) -> Trin:
    """The subsidy for an hour, before the citizen's own payment."""
    foer = " før egenbetaling" if plan.mere.egenbetaling_md else ""
    regnet = f"{kroner(tilskud.foer_egenbetaling)}{foer} / {timer_i_ord(tilskud.timer_aar)} = {kroner(tilskud.time)}"
    return Trin("Tilskud for hver time", f"{regnet}, afrundet til hele ører", tilskud.time, "kr/time")


def _a_month(tilskud: Tilskud) -> Trin:
    """The last step: the month, with the rule that makes twelve of them a year."""
    exact = tilskud.exact_md
    regnet = f"{kroner(tilskud.aar)} / {MONTHS_A_YEAR} = {med_enhed(exact, 'kr/md')}{rounding(exact, colon=':')}"
    formel = f"{saetning(regnet)} Vores regel: en måned er en tolvtedel af et år{_twelve_months(tilskud)}"
    return Trin("Tilskud om måneden", formel, tilskud.md, "kr/md")


def _twelve_months(tilskud: Tilskud) -> str:
    """How far twelve rounded months are from the year."""
    beyond = tilskud.twelve_months_beyond
    if not beyond:
        return ""
    mere = "mere" if beyond > 0 else "mindre"
    tolv = kroner(tilskud.twelve_months)
    return f". Tolv måneder er {tolv}, {kroner(abs(beyond))} {mere} end året, fordi måneden er rundet"

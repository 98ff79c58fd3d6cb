"""The steps of the trace of a BPA subsidy: hours, pay, and what comes on top of the pay."""

from collections.abc import Iterator
from decimal import Decimal

from calculators.data.rates import Sats
from calculators.results.trace import Trin, saetning
from calculators.rules.bpa.plan import MONTHS, Plan
from calculators.rules.bpa.tilskud_fields import IN_PCT, KINDS, PAID_EXTRA, Timeslags
from calculators.text.frequency import DAYS_A_YEAR
from calculators.text.hours import DAYS_A_WEEK, afrund_timer, timer_i_ord
from calculators.text.money import afrund_oere, er_hele_oerer, kroner
from calculators.text.units import med_enhed

ROUNDING = "Vores regel: hver del rundes til hele ører, en halv øre op. Året er summen af delene"
A_YEAR = f"{DAYS_A_YEAR} / {DAYS_A_WEEK}"


def timer_trin(plan: Plan) -> Iterator[Trin]:
    """The hours of the week added up, and what they are in a year."""
    led = [(slags.navn, plan.timer_uge(slags)) for slags in KINDS]
    led.append(("rådighedstimer", plan.raadighedstimer_uge))
    uge = sum((timer for _, timer in led), Decimal(0))
    sum_ = " + ".join(f"{navn[0].lower()}{navn[1:]} {timer_i_ord(timer, 'antal')}" for navn, timer in led if timer)
    yield Trin("Timer om ugen", f"{sum_ or 'ingen'} = {med_enhed(uge, 'timer/uge')}", uge, "timer/uge")
    kurser = f" + {timer_i_ord(plan.kursustimer_aar)} til kurser og møder" if plan.kursustimer_aar else ""
    formel = (
        f"{med_enhed(uge, 'timer/uge')} × {A_YEAR}{kurser} = {timer_i_ord(plan.timer_aar)}. "
        f"Vores regel: et år er {DAYS_A_YEAR} dage. Timer er afrundet til to decimaler"
    )
    yield Trin("Timer om året", formel, afrund_timer(plan.timer_aar), "timer")


def loen_trin(plan: Plan) -> Iterator[Trin]:
    """The pay: the wage, each supplement, rådighedstimer and courses, and their sum."""
    grund = f"{med_enhed(plan.fulde_timer_uge, 'timer/uge')} × {A_YEAR} × {kroner(plan.timeloen)}"
    led = [_aar("Grundløn", grund, plan.grundloen)]
    led += [_tillaeg(plan, slags) for slags in PAID_EXTRA if plan.tillaeg_for(slags)]
    if plan.raadighed:
        timer = med_enhed(plan.raadighedstimer_uge, "timer/uge")
        raadighed = f"{timer} × {A_YEAR} × {kroner(plan.valgfri('raadighed_loen'))}"
        led.append(_aar("Løn for rådighedstimer", raadighed, plan.raadighed))
    if plan.kurser:
        kurser = f"{timer_i_ord(plan.kursustimer_aar)} × {kroner(plan.timeloen)}"
        led.append(_aar("Løn til kurser og møder", kurser, plan.kurser))
    yield from led
    if len(led) > 1:
        yield _aar("Løn i alt", " + ".join(_beloeb(et) for et in led), plan.loen)


def _tillaeg(plan: Plan, slags: Timeslags) -> Trin:
    """The supplement of one kind of hour, with the percentage made kroner."""
    tillaeg = plan.tillaeg_time(slags)
    regnet = kroner(tillaeg)
    if plan.svar.valg("tillaeg_i") == IN_PCT:
        skrevet = med_enhed(plan.valgfri(slags.tillaeg(IN_PCT)), "pct")
        regnet = f"{regnet} ({skrevet} af {kroner(plan.timeloen)})"
    formel = f"{med_enhed(plan.timer_uge(slags), 'timer/uge')} × {A_YEAR} × {regnet}"
    return _aar(slags.tillaegsnavn or slags.navn, formel, plan.tillaeg_for(slags))


def oven_i_loennen(plan: Plan, lovens: tuple[Sats, ...]) -> Iterator[Trin]:
    """Holiday pay, pension and contributions; `lovens` are percentages of law, shown for comparison."""
    if plan.svar.har("ferie_pct"):
        pct = med_enhed(plan.svar.tal("ferie_pct"), "pct")
        yield _aar("Ferie", f"{pct} af {kroner(plan.loen)}", plan.ferie)
    for sats in lovens:
        formel = f"{sats.betegnelse} er {sats.tekst} efter ferieloven. Tallet er kun til sammenligning"
        yield Trin("Ferie efter loven", formel, sats.tal, "pct", sats)
    if plan.svar.har("pension_pct"):
        pct = med_enhed(plan.svar.tal("pension_pct"), "pct")
        yield _aar("Pension", f"{pct} af {kroner(plan.pensionsgivende)}", plan.pension)
    if plan.bidrag:
        atp, andre = plan.valgfri("atp_md"), plan.valgfri("andre_bidrag_aar")
        yield _aar("ATP og andre bidrag", f"{MONTHS} × {kroner(atp)} + {kroner(andre)}", plan.bidrag)


def andre_trin(plan: Plan) -> Iterator[Trin]:
    """The fixed amount for expenses of having helpers, and the contribution to administration."""
    sats, md = plan.hjaelperudgifter, plan.hjaelperudgifter_md
    if sats or md:
        navn = sats.betegnelse if sats else "Fast beløb til udgifter ved at have hjælpere"
        yield _aar(navn, f"{MONTHS} × {kroner(md)}", MONTHS * md, sats)
    if plan.svar.har("administration_md"):
        formel = f"{MONTHS} × {kroner(plan.valgfri('administration_md'))}"
        yield _aar("Administration", formel, plan.administration)


def forsikring_trin(forsikring: Decimal, graense: Sats | None) -> Trin:
    """The insurance bill, which is no part of the monthly subsidy."""
    uden_for = "Kommunen betaler efter regning, så beløbet er ikke med i tilskuddet"
    if graense is None:
        formel = f"{uden_for}. Spørg kommunen, om den skal sige ja først"
    elif forsikring > graense.tal:
        formel = f"{uden_for}. {kroner(forsikring)} er over {graense.tekst}, så kommunen skal sige ja først"
    else:
        formel = f"{uden_for}. {kroner(forsikring)} er ikke over {graense.tekst}, så du skal ikke spørge først"
    return Trin("Forsikring", formel, forsikring, "kr", graense)


def en_time_mere(plan: Plan) -> Trin:
    """What one more hour a week would give, on weekdays by day."""
    mere = Plan(plan.svar, plan.hjaelperudgifter, Decimal(1)).tilskud - plan.tilskud
    md = afrund_oere(mere / MONTHS)
    formel = f"En time mere om ugen på hverdage om dagen giver {kroner(md)} mere om måneden"
    return Trin("En time mere", formel, md, "kr/md")


def i_alt_trin(plan: Plan) -> Iterator[Trin]:
    """The sum in a year, for an hour, and at last in a month, with the rule that makes parts and sum agree."""
    yield Trin("Afrunding", ROUNDING, "hele ører")
    led = [plan.loen, plan.ferie, plan.pension, plan.bidrag, MONTHS * plan.hjaelperudgifter_md, plan.administration]
    yield _aar("Tilskud om året", " + ".join(kroner(et) for et in led if et) or "0 kr.", plan.tilskud)
    time = afrund_oere(plan.tilskud / plan.timer_aar)
    regnet = f"{kroner(plan.tilskud)} / {timer_i_ord(plan.timer_aar)} = {kroner(time)}"
    yield Trin("Tilskud for hver time", f"{regnet}, afrundet til hele ører", time, "kr/time")
    md = plan.tilskud / MONTHS
    runding = "" if er_hele_oerer(md) else f", afrundet til hele ører: {kroner(afrund_oere(md))}"
    regnet = saetning(f"{kroner(plan.tilskud)} / {MONTHS} = {med_enhed(md, 'kr/md')}{runding}")
    formel = f"{regnet} Vores regel: en måned er en tolvtedel af et år{_twelve(plan.tilskud, afrund_oere(md))}"
    yield Trin("Tilskud om måneden", formel, afrund_oere(md), "kr/md")


def _twelve(aar: Decimal, md: Decimal) -> str:
    """How far twelve rounded months are from the year."""
    forskel = MONTHS * md - aar
    if not forskel:
        return ""
    mere = "mere" if forskel > 0 else "mindre"
    return f". Tolv måneder er {kroner(MONTHS * md)}, {kroner(abs(forskel))} {mere} end året, fordi måneden er rundet"


def _aar(navn: str, formel: str, beloeb: Decimal, sats: Sats | None = None) -> Trin:
    """One part in kr/år."""
    return Trin(navn, f"{formel} = {med_enhed(beloeb, 'kr/år')}", beloeb, "kr/år", sats)


def _beloeb(trin: Trin) -> str:
    return kroner(trin.vaerdi) if isinstance(trin.vaerdi, Decimal) else trin.vaerdi

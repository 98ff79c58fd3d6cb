"""The rule in words: the steps of a payment for BPA."""

from datetime import date
from decimal import Decimal

from calculators.data.rates import Sats, SatserPaa
from calculators.questions.answers import Svar
from calculators.results.quote import med_citat
from calculators.results.trace import Trin
from calculators.rules.bpa.egenbetaling_amounts import Betaling, ByHours
from calculators.rules.bpa.egenbetaling_facts import Figures
from calculators.rules.shared.rounding import rounding
from calculators.text.dates import dansk_dato
from calculators.text.frequency import DAYS_A_WEEK
from calculators.text.hours import afrund_timer, timer_i_ord
from calculators.text.numbers import HUNDRED, ZERO
from calculators.text.units import med_enhed

PER_DAY = "timer/døgn"


def payment_steps(svar: Svar, by_hours: ByHours, figures: Figures, doubt: Trin | None) -> tuple[Trin, ...]:
    """All steps of a payment by hours, `doubt` among them; the last is the payment."""
    steps = (
        _pension(figures.pension, applies=True),
        _hours(svar, by_hours.timer),
        *_band(by_hours, figures),
        doubt,
        _next_band(by_hours),
        _payment(by_hours.used.betaling),
    )
    return tuple(step for step in steps if step)


def not_for_you_steps(betaling: Betaling, figures: Figures) -> tuple[Trin, ...]:
    """The steps for a reader whose pension is not by the old rules."""
    return (_pension(figures.pension, applies=False), _nothing(betaling, "Reglen om betaling gælder ikke for dig"))


def adapted_steps(betaling: Betaling, regel: Sats, satser: SatserPaa) -> tuple[Trin, ...]:
    """The steps where the municipality leaves the supplement alone and adapts the help instead."""
    formel = med_citat(f"{satser.kommunenavn} tager ikke betaling, men tilpasser hjælpen", regel, satser)
    return (
        Trin("Kommunens regel", formel, "tilpasset", None, regel),
        _nothing(betaling, "Du betaler ikke af tillægget"),
    )


def doubt_step(by_hours: ByHours) -> Trin | None:
    """The other reading when the hours are a printed end."""
    baand, anden = by_hours.used.baand, by_hours.anden
    if anden is None or baand.graense is None:
        return None
    mine = timer_i_ord(by_hours.timer, PER_DAY)
    if anden.baand.graense is None:
        grund = (
            f"Den ene regel gælder mellem {_ends(baand.graense)}, den næste under {mine}. "
            f"Vi regner præcis {mine} med til båndet"
        )
    else:
        grund = (
            f"{mine} er trykt både i båndet {anden.baand.graense.tekst} og i båndet {baand.graense.tekst}. "
            "Vi bruger det høje bånd"
        )
    md = anden.betaling.md
    formel = f"{grund}. Den anden læsning giver {med_enhed(anden.betaling.andel, 'pct')}: {med_enhed(md, 'kr/md')}"
    return Trin("Grænsen kan læses på to måder", formel, md, "kr/md", anden.baand.graense or baand.graense)


def _pension(graense: Sats, *, applies: bool) -> Trin:
    """Whether the pension is by the old rules."""
    fra = dansk_dato(date.fromisoformat(str(graense.vaerdi)))
    gaelder = "Det gælder her" if applies else "Det gælder ikke her"
    formel = f"Reglen er for dig, der får førtidspension efter loven fra før {fra}. {gaelder}"
    return Trin("Førtidspension", formel, "ja" if applies else "nej", None, graense)


def _hours(svar: Svar, timer: Decimal) -> Trin:
    """The hours a day, however the reader gave them."""
    mine = timer_i_ord(timer, PER_DAY)
    if svar.har("timer_uge"):
        formel = f"{med_enhed(svar.tal('timer_uge'), 'timer/uge')} / {DAYS_A_WEEK} dage = {mine}"
    else:
        formel = f"Oplyst: {mine}"
    return Trin("Timer i døgnet", formel, afrund_timer(timer), PER_DAY)


def _band(by_hours: ByHours, figures: Figures) -> tuple[Trin, ...]:
    """The band, and the share of the supplement it takes."""
    baand, mine = by_hours.used.baand, timer_i_ord(by_hours.timer, PER_DAY)
    if baand.start is None:
        under = figures.under.tekst if figures.under else ""
        formel = f"{mine} er under {under}. Du beholder hele tillægget"
        return (Trin("Andel af tillægget", formel, ZERO, "pct", figures.under),)
    graense = baand.graense
    trykt = mine if baand.er_et_punkt else graense.tekst if graense else ""
    if baand.giver is None:
        formel = f"Dækker din BPA {trykt}, betaler du {baand.tekst}"
        return (Trin("Andel af tillægget", formel, HUNDRED, "pct", graense),)
    return (
        Trin("Bånd", f"{mine} hører til båndet {trykt}", baand.id, None, graense),
        Trin("Andel af tillægget", f"Båndet giver {baand.giver.tekst}", baand.giver.tal, "pct", baand.giver),
    )


def _ends(graense: Sats) -> str:
    """The printed ends of a band, as they are said after “mellem”."""
    return f"{med_enhed(graense.interval.fra, None)} og {med_enhed(graense.interval.til, PER_DAY)}"


def _next_band(by_hours: ByHours) -> Trin | None:
    """Where the next band begins and what it costs; nothing in the highest band."""
    naeste = by_hours.naeste
    if naeste is None:
        return None
    baand, betaling = naeste.baand, naeste.betaling
    fra = "Ved" if baand.er_et_punkt else "Fra"
    formel = (
        f"{fra} {med_enhed(baand.start or ZERO, PER_DAY)} er andelen {med_enhed(betaling.andel, 'pct')}. "
        f"Så betaler du {med_enhed(betaling.md, 'kr/md')}"
    )
    return Trin("Til næste bånd", formel, betaling.md, "kr/md", baand.graense)


def _payment(betaling: Betaling) -> Trin:
    """The last step: the payment itself, with the rounding when there is one."""
    exact = betaling.exact
    regnet = f"{med_enhed(betaling.andel, 'pct')} af {med_enhed(betaling.tillaeg, 'kr/md')} = "
    formel = f"{regnet}{med_enhed(exact, 'kr/md')}{rounding(exact, 'kr/md', colon=':')}"
    return Trin("Egenbetaling", formel, betaling.md, "kr/md")


def _nothing(betaling: Betaling, formel: str) -> Trin:
    """The last step when nothing is paid."""
    return Trin("Egenbetaling", f"{formel}. Du beholder {med_enhed(betaling.tillaeg, 'kr/md')}", betaling.md, "kr/md")

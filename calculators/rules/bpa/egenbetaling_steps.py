"""The steps of the trace of a payment for BPA, one function each."""

from dataclasses import dataclass
from decimal import Decimal

from calculators.data.bands import Baand, Baandtabel
from calculators.data.rates import Sats
from calculators.questions.answers import Svar
from calculators.results.trace import Trin
from calculators.rules.bpa.common import dato_i_ord
from calculators.text.hours import DAYS_A_WEEK, afrund_timer, timer_i_ord
from calculators.text.money import afrund_oere, er_hele_oerer
from calculators.text.units import med_enhed

WHOLE = Decimal(100)
PER_DAY = "timer/døgn"


@dataclass(frozen=True)
class Betaling:
    """The supplement in kr/md, the hours a day, and the table that makes them a payment."""

    tillaeg: Decimal
    timer: Decimal
    tabel: Baandtabel

    @property
    def baand(self) -> Baand:
        """The band the hours fall in."""
        return self.tabel.placer(self.timer).baand

    @property
    def andel(self) -> Decimal:
        """The share of the supplement in pct."""
        return andel(self.baand)

    @property
    def md(self) -> Decimal:
        """The payment in kr/md, rounded to øre."""
        return self.beloeb(self.baand)

    def beloeb(self, baand: Baand) -> Decimal:
        """What a band would cost with this supplement, in kr/md, rounded to øre."""
        return afrund_oere(self.tillaeg * andel(baand) / WHOLE)

    @property
    def anden(self) -> Baand | None:
        """The band by the other reading: the hours are exactly the start of a band that is printed as “between”."""
        baand = self.baand
        if baand.start != self.timer or baand.er_et_punkt:
            return None
        return self.tabel.baand[self.tabel.baand.index(baand) - 1]


def andel(baand: Baand) -> Decimal:
    """The share of a band in pct: a printed figure, the whole where the table says so in words, or nothing."""
    if baand.giver is not None:
        return baand.giver.tal
    return WHOLE if baand.start is not None else Decimal(0)


def pension_trin(graense: Sats, svar: Svar) -> Trin:
    """Whether the pension is by the old rules."""
    ja = svar.ja("gammel_foertidspension")
    gaelder = "Det gælder her" if ja else "Det gælder ikke her"
    formel = f"Reglen er for dig, der får førtidspension efter loven fra før {dato_i_ord(graense)}. {gaelder}"
    return Trin("Førtidspension", formel, "ja" if ja else "nej", None, graense)


def timer_trin(timer: Decimal, svar: Svar) -> Trin:
    """The hours a day, however the reader gave them."""
    i_ord = timer_i_ord(timer, PER_DAY)
    if svar.har("timer_uge"):
        formel = f"{med_enhed(svar.tal('timer_uge'), 'timer/uge')} / {DAYS_A_WEEK} dage = {i_ord}"
    else:
        formel = f"Oplyst: {i_ord}"
    return Trin("Timer i døgnet", formel, afrund_timer(timer), PER_DAY)


def baand_trin(betaling: Betaling, under: Sats) -> tuple[Trin, ...]:
    """The band, and the share of the supplement it takes."""
    baand, i_ord = betaling.baand, timer_i_ord(betaling.timer, PER_DAY)
    if baand.start is None:
        formel = f"{i_ord} er under {under.tekst}. Du beholder hele tillægget"
        return (Trin("Andel af tillægget", formel, Decimal(0), "pct", under),)
    graense = baand.graense
    trykt = i_ord if baand.er_et_punkt else graense.tekst if graense else ""
    if baand.giver is None:
        formel = f"Dækker din BPA {trykt}, betaler du {baand.tekst}"
        return (Trin("Andel af tillægget", formel, WHOLE, "pct", graense),)
    return (
        Trin("Bånd", f"{i_ord} hører til båndet {trykt}", baand.id, None, graense),
        Trin("Andel af tillægget", f"Båndet giver {baand.giver.tekst}", baand.giver.tal, "pct", baand.giver),
    )


def tvivl_trin(betaling: Betaling) -> Trin | None:
    """The other reading when the hours are a printed end."""
    anden, baand = betaling.anden, betaling.baand
    if anden is None or baand.graense is None:
        return None
    i_ord = timer_i_ord(betaling.timer, PER_DAY)
    if anden.graense is None:
        grund = (
            f"Den ene regel gælder mellem {_ender(baand.graense)}, den næste under {i_ord}. "
            f"Vi regner præcis {i_ord} med til båndet"
        )
    else:
        grund = (
            f"{i_ord} er trykt både i båndet {anden.graense.tekst} og i båndet {baand.graense.tekst}. "
            "Vi bruger det høje bånd"
        )
    beloeb = betaling.beloeb(anden)
    giver = f"{med_enhed(andel(anden), 'pct')}: {med_enhed(beloeb, 'kr/md')}"
    formel = f"{grund}. Den anden læsning giver {giver}"
    return Trin("Grænsen kan læses på to måder", formel, beloeb, "kr/md", anden.graense or baand.graense)


def _ender(graense: Sats) -> str:
    """The printed ends of a band, as they are said after “mellem”."""
    return f"{med_enhed(graense.interval.fra, None)} og {med_enhed(graense.interval.til, PER_DAY)}"


def naeste_trin(betaling: Betaling) -> Trin | None:
    """Where the next band begins and what it costs; nothing in the highest band."""
    naeste = betaling.tabel.placer(betaling.timer).naeste
    if naeste is None or naeste.start is None:
        return None
    beloeb = betaling.beloeb(naeste)
    fra = "Ved" if naeste.er_et_punkt else "Fra"
    formel = (
        f"{fra} {med_enhed(naeste.start, PER_DAY)} er andelen {med_enhed(andel(naeste), 'pct')}. "
        f"Så betaler du {med_enhed(beloeb, 'kr/md')}"
    )
    return Trin("Til næste bånd", formel, beloeb, "kr/md", naeste.graense)


def betaling_trin(betaling: Betaling) -> Trin:
    """The last step: the payment itself, with the rounding when there is one."""
    beloeb = betaling.tillaeg * betaling.andel / WHOLE
    runding = "" if er_hele_oerer(beloeb) else f", afrundet til hele ører: {med_enhed(betaling.md, 'kr/md')}"
    formel = (
        f"{med_enhed(betaling.andel, 'pct')} af {med_enhed(betaling.tillaeg, 'kr/md')} = "
        f"{med_enhed(beloeb, 'kr/md')}{runding}"
    )
    return Trin("Egenbetaling", formel, betaling.md, "kr/md")

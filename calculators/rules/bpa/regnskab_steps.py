"""The account of one year of BPA and the steps of its trace, one function each."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from calculators.data.holidays import ONE_DAY, SATURDAY, SUNDAY, Helligdage
from calculators.data.rates import Sats
from calculators.results.trace import Trin
from calculators.text.dates import dansk_dato
from calculators.text.errors import ManglendeSats
from calculators.text.hours import afrund_timer, timer_i_ord
from calculators.text.money import afrund_oere, er_hele_oerer, kroner
from calculators.text.units import med_enhed

WEEKEND = MappingProxyType({SATURDAY: "lørdag", SUNDAY: "søndag"})
ROUNDING = "afrundet til hele ører"


@dataclass(frozen=True)
class Regnskab:
    """Hours of one year, the subsidy paid for them, and how many of those left are carried over."""

    bevilget: Decimal
    forbrugt: Decimal
    tilskud: Decimal
    overfoeres: Decimal

    @property
    def ubrugte(self) -> Decimal:
        """Hours granted and not used."""
        return max(self.bevilget - self.forbrugt, Decimal(0))

    @property
    def merforbrug(self) -> Decimal:
        """Hours used beyond those granted."""
        return max(self.forbrugt - self.bevilget, Decimal(0))

    def tilskud_til(self, timer: Decimal) -> Decimal:
        """The subsidy paid for so many of the hours, exact."""
        return self.tilskud * timer / self.bevilget


def sidste_dag(frist: Sats, aar: int) -> date:
    """The last day for the account of a year: the day of the fact, in the year after."""
    md, dag = map(int, str(frist.vaerdi).split("-"))
    return date(aar + 1, md, dag)


def frist_trin(frist: Sats, periode: Sats | None, aar: int, senest: date) -> Trin:
    """Which year the account is for, and its last day."""
    efter = f"Du skal lave regnskab efter {periode.tekst}. " if periode else ""
    formel = f"{efter}Regnskabet for {aar} skal sendes senest den {dansk_dato(senest)}"
    return Trin("Frist", formel, senest.isoformat(), "dato", frist)


def fridag_trin(senest: date, helligdage: Helligdage) -> tuple[Trin, ...]:
    """The last hverdag before, when the printed day is none: nobody has told whether it then moves."""
    foer = senest
    while _is_free(foer, helligdage):
        foer -= ONE_DAY
    if foer == senest:
        return ()
    hvad = _holiday(senest, helligdage) or f"en {WEEKEND[senest.weekday()]}"
    formel = (
        f"Den {dansk_dato(senest)} er {hvad}. Standarden siger ikke, om fristen så flytter. "
        f"Send regnskabet, så det er fremme senest den {dansk_dato(foer)}"
    )
    return (Trin("Sidste hverdag før fristen", formel, foer.isoformat(), "dato"),)


def _is_free(dag: date, helligdage: Helligdage) -> bool:
    return dag.weekday() in WEEKEND or _holiday(dag, helligdage) is not None


def _holiday(dag: date, helligdage: Helligdage) -> str | None:
    """The name of the public holiday, where the table reaches."""
    try:
        return helligdage.navn(dag)
    except ManglendeSats:
        return None


def timer_trin(konto: Regnskab) -> Trin:
    """Hours left, or used beyond those granted."""
    regnet = f"{timer_i_ord(konto.bevilget)} - {timer_i_ord(konto.forbrugt)}"
    if konto.merforbrug:
        formel = f"{regnet}: der er brugt {timer_i_ord(konto.merforbrug)} for meget, så der er ingen tilbage"
    else:
        formel = f"{regnet} = {timer_i_ord(konto.ubrugte)}"
    return Trin("Timer, du ikke brugte", formel, afrund_timer(konto.ubrugte), "timer")


def tilskud_trin(konto: Regnskab, i_alt: Decimal) -> Trin:
    """The subsidy for the unused hours: the same amount for every hour."""
    regnet = f"{kroner(konto.tilskud)} × {timer_i_ord(konto.ubrugte)} / {timer_i_ord(konto.bevilget)}"
    return Trin("Tilskud til de timer", f"{regnet} = {_rounded(konto, konto.ubrugte)}", i_alt, "kr")


def overfoeres_trin(konto: Regnskab, overfoeres: Decimal) -> Trin:
    """The part of it that is carried over by agreement."""
    if not konto.overfoeres:
        return Trin("Flyttes til næste år", "Ingen timer bliver flyttet", overfoeres, "kr")
    regnet = f"{kroner(konto.tilskud)} × {timer_i_ord(konto.overfoeres)} / {timer_i_ord(konto.bevilget)}"
    return Trin("Flyttes til næste år", f"{regnet} = {_rounded(konto, konto.overfoeres)}", overfoeres, "kr")


def _rounded(konto: Regnskab, timer: Decimal) -> str:
    """The subsidy for some hours, with the rounding when there is one."""
    beloeb = konto.tilskud_til(timer)
    if er_hele_oerer(beloeb):
        return med_enhed(beloeb, "kr")
    return f"{med_enhed(beloeb, 'kr')}, {ROUNDING}: {kroner(afrund_oere(beloeb))}"


def tilbage_trin(i_alt: Decimal, overfoeres: Decimal) -> Trin:
    """The last step: what is repaid."""
    tilbage = i_alt - overfoeres
    return Trin("Betales tilbage", f"{kroner(i_alt)} - {kroner(overfoeres)} = {kroner(tilbage)}", tilbage, "kr")

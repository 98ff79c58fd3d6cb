"""The rules of SEL § 97 as the law and the municipality's standard have them on the day."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from calculators.data.declared import Facts, number
from calculators.data.rates import Sats, SatserPaa
from calculators.rules.ledsagelse.account import Maaned, foer_konto
from calculators.text.dates import dansk_dato
from calculators.text.errors import ManglendeSats
from calculators.text.units import med_enhed

SERVICE = "sel-97-ledsagelse"
HOURS = "ledsager-timer-pr-maaned"
SAVING_MONTHS = "ledsager-opsparing-maaneder"
SAVING_CEILING = "ledsager-opsparing-maks-timer"
EXPENSES_MOST = "ledsager-udgift-maks-aar"
FAKTA: Facts = {
    HOURS: number("timer/md"),
    SAVING_MONTHS: number("måneder"),
    SAVING_CEILING: number("timer"),
    EXPENSES_MOST: number("kr/år"),
}

OWN_HOURS = "timer-pr-maaned"
HOURS_IN_PLACE = "timer-pr-maaned-botilbud"
HOURS_FROM_PLACE = "timer-pr-maaned-fra-botilbud"
EXPENSES_FROM_HOURS = "ledsager-tilskud-mindst-timer"
YDELSESFAKTA: Facts = {
    OWN_HOURS: number("timer/md"),
    HOURS_IN_PLACE: number("timer/md"),
    HOURS_FROM_PLACE: number("timer/md"),
    EXPENSES_FROM_HOURS: number("timer"),
}

# The months of a year, for adding up the hours used in one.
YEAR = 12


@dataclass(frozen=True)
class Ret:
    """The hours a month that the municipality gives; `fra_botilbud` is what the place gives besides."""

    timer: Sats
    fra_botilbud: Sats | None
    lovens: Sats
    forbehold: tuple[str, ...] = ()


@dataclass(frozen=True)
class Opsparing:
    """For how many months hours can be saved, and the most hours at one time."""

    maaneder: Sats
    loft: Sats

    def konto(self, optjent: Decimal, brugt: Sequence[Decimal]) -> tuple[Maaned, ...]:
        """The account where the month the hours are from is the first of the months."""
        return foer_konto(optjent, brugt, int(self.maaneder.tal), self.loft.tal)

    def anden_konto(self, optjent: Decimal, brugt: Sequence[Decimal]) -> tuple[Maaned, ...]:
        """The account by the other reading: the months are counted from the one after."""
        return foer_konto(optjent, brugt, int(self.maaneder.tal) + 1, self.loft.tal)

    def naeste(self, nu: Maaned, optjent: Decimal) -> Decimal:
        """The hours that can be used in the month to come."""
        return min(nu.gemt - nu.udloeber + optjent, self.loft.tal)


@dataclass(frozen=True)
class Tilskud:
    """The highest grant of a year; None without a rate. `kraever` is the number of hours it asks for."""

    beloeb: Decimal | None
    maks: Sats | None
    kraever: Sats | None
    brugt_aar: Decimal
    forbehold: tuple[str, ...] = ()


def ret(i_botilbud: bool, satser: SatserPaa) -> Ret:
    """The hours of the municipality's standard where it has them, else those of the law.

    Errors: ManglendeSats before the first date of the hours of the law.
    """
    lovens = satser.national(HOURS)
    egne = satser.ydelsens(SERVICE, OWN_HOURS)
    if not i_botilbud:
        return Ret(egne or lovens, None, lovens, _without_standard(egne, satser))
    i_stedet = satser.ydelsens(SERVICE, HOURS_IN_PLACE)
    if i_stedet is not None:
        return Ret(i_stedet, satser.ydelsens(SERVICE, HOURS_FROM_PLACE), lovens)
    hvem = satser.kommunenavn if satser.kommune else "Loven"
    besked = (
        f"{hvem} har ikke et særligt antal timer til botilbud. Vi regner med {(egne or lovens).tekst}. "
        "Kommunen ser på, hvor mange timer du skal have ud over dem, botilbuddet giver."
    )
    return Ret(egne or lovens, None, lovens, (besked, *_without_standard(egne, satser)))


def _without_standard(egne: Sats | None, satser: SatserPaa) -> tuple[str, ...]:
    """A sentence when a municipality is asked about and its own hours are not known on the day."""
    if egne is not None or satser.kommune is None:
        return ()
    return (f"Vi har ikke {satser.kommunenavn}s egne timer for den dato. Vi regner med reglerne for hele landet.",)


def opsparing(satser: SatserPaa) -> Opsparing:
    """The rules of law on saving; the standards print the same.

    Errors: ManglendeSats before the rules.
    """
    return Opsparing(satser.national(SAVING_MONTHS), satser.national(SAVING_CEILING))


def tilskud(brugt: Sequence[Decimal], satser: SatserPaa) -> Tilskud:
    """The grant to the companion's expenses in a year, by the hours of the newest months, one year at most."""
    aaret = brugt[-YEAR:]
    i_alt = sum(aaret, Decimal(0))
    kraever = satser.ydelsens(SERVICE, EXPENSES_FROM_HOURS)
    try:
        maks = satser.national(EXPENSES_MOST)
    except ManglendeSats as mangel:
        return Tilskud(None, None, kraever, i_alt, (_no_rate(mangel),))
    if kraever is None:
        return Tilskud(maks.tal, maks, None, i_alt)
    beloeb = maks.tal if i_alt > kraever.tal else Decimal(0)
    paa_en_maaned = maks.tal if max(aaret) > kraever.tal else Decimal(0)
    if beloeb == paa_en_maaned:
        return Tilskud(beloeb, maks, kraever, i_alt)
    anden = (
        f"Tilskuddet kræver mere end {kraever.tekst}. Der står ikke, om det er på en måned eller et år. "
        f"Vi lægger et års timer sammen. Skal de bruges på én måned, bliver det {med_enhed(paa_en_maaned, 'kr/år')}."
    )
    return Tilskud(beloeb, maks, kraever, i_alt, (anden,))


def _no_rate(mangel: ManglendeSats) -> str:
    naermest = mangel.naermeste_dato
    tilbud = f" Vælg {dansk_dato(naermest)} for at se det nærmeste beløb." if naermest else ""
    return f"Vi har ingen sats for {mangel.dato.year} for tilskuddet til ledsagerens udgifter.{tilbud}"

"""The rule of SEL § 97 in numbers: the account of hours by each reading, and the yearly grant.

Law: SEL § 97; BEK 235/2012 § 6 stk. 1 (saving) and § 9 stk. 2-3 (expenses).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from calculators.rules.ledsagelse.account import Maaned, keep_account
from calculators.rules.ledsagelse.facts import Figures
from calculators.text.numbers import ZERO

# The months of a year, for adding up the hours used in one.
YEAR = 12


@dataclass(frozen=True)
class Saldo:
    """What one reading of the account ends in: the newest month, and the hours that can be used in the next."""

    nu: Maaned
    naeste: Decimal


@dataclass(frozen=True)
class Tilskud:
    """The highest grant of a year in kr, None without a rate, by the hours used in the newest months.

    `paa_en_maaned` is the grant when the hours it asks for must be used in one month; None where it asks for none.
    """

    brugt_aar: Decimal
    beloeb: Decimal | None
    paa_en_maaned: Decimal | None = None


@dataclass(frozen=True)
class Ledsagetimer:
    """The hours. `konto` counts the months from the one the hours are from, `anden` from the one after.

    `med_lovens` is the saving where the municipality gives the hours of the law, whatever a botilbud gives; None
    where a botilbud gives none. `i_alt` is what municipality and botilbud give a month.
    """

    optjent: Decimal
    i_alt: Decimal
    konto: tuple[Maaned, ...]
    saldo: Saldo
    anden: Saldo
    med_lovens: Decimal | None
    tilskud: Tilskud

    @property
    def tabt(self) -> Decimal:
        """The hours lost in all the months."""
        return sum((maaned.tabt for maaned in self.konto), ZERO)

    @property
    def readings_differ(self) -> bool:
        """Whether the other way to count the months gives other hours now or in the month to come."""
        return (self.saldo.nu.gemt, self.saldo.naeste) != (self.anden.nu.gemt, self.anden.naeste)


def work_out(brugt: Sequence[Decimal], figures: Figures) -> Ledsagetimer:
    """The account of the hours used each month, the oldest month first.

    Units: hours with the decimals the reader wrote; the grant in kr/år.
    """
    ret, maaneder, loft = figures.ret, int(figures.maaneder.tal), figures.loft.tal
    optjent = ret.timer.tal
    konto = keep_account(optjent, brugt, maaneder, loft)
    anden = keep_account(optjent, brugt, maaneder + 1, loft)
    by_law = keep_account(ret.lovens.tal, brugt, maaneder, loft) if ret.fra_botilbud else None
    return Ledsagetimer(
        optjent=optjent,
        i_alt=optjent + ret.fra_botilbud.tal if ret.fra_botilbud else optjent,
        konto=konto,
        saldo=_balance(konto, optjent, loft),
        anden=_balance(anden, optjent, loft),
        med_lovens=by_law[-1].gemt if by_law else None,
        tilskud=_grant(brugt[-YEAR:], figures),
    )


def _balance(konto: Sequence[Maaned], optjent: Decimal, loft: Decimal) -> Saldo:
    nu = konto[-1]
    return Saldo(nu, min(nu.gemt - nu.udloeber + optjent, loft))


def _grant(aaret: Sequence[Decimal], figures: Figures) -> Tilskud:
    """The grant by the hours of the newest months, one year at most."""
    used = sum(aaret, ZERO)
    maks, kraever = figures.tilskud_maks, figures.tilskud_kraever
    if maks is None:
        return Tilskud(used, None)
    if kraever is None:
        return Tilskud(used, maks.tal)
    return Tilskud(
        used,
        maks.tal if used > kraever.tal else ZERO,
        maks.tal if max(aaret) > kraever.tal else ZERO,
    )

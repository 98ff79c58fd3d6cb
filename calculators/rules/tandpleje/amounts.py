"""The rule of AKL § 82 a in numbers: which figures hold for the reader, and what they make of the bill."""

from dataclasses import dataclass
from decimal import Decimal

from calculators.data.rates import Sats, SatserPaa
from calculators.rules.tandpleje.facts import (
    AGE_EDUCATION_TO,
    AGE_FROM,
    AGE_YOUNG_TO,
    APPROVAL_ABOVE,
    APPROVAL_LASTS,
    OWN_SHARE,
    PCT_ADULT,
    PCT_YOUNG,
    EarlierRule,
    Figures,
)
from calculators.text.errors import ManglendeSats
from calculators.text.money import afrund_oere
from calculators.text.numbers import ZERO, share_of

FULL_BENEFITS = ("uddannelseshjaelp-uden-tillaeg", "integrationsydelse-uden-tillaeg")
NO_BENEFIT = "ingen"


@dataclass(frozen=True)
class Regning:
    """What the reader told; amounts in kr."""

    alder: int
    ydelse: str
    udgift: Decimal
    andet_tilskud: Decimal
    behandlingens_pris: Decimal | None

    @property
    def rest(self) -> Decimal:
        """The expense after other grants, never below zero."""
        return max(self.udgift - self.andet_tilskud, ZERO)

    @property
    def pris(self) -> Decimal:
        """The price of the whole treatment; that of the year when no other is told."""
        return self.udgift if self.behandlingens_pris is None else self.behandlingens_pris


@dataclass(frozen=True)
class Tilskud:
    """The grant in kr: of what is left of the bill above the own share, `pct` per cent; None gives nothing."""

    rest: Decimal
    egen_andel: Decimal
    pct: Decimal | None

    @property
    def over(self) -> Decimal:
        """What is above the own share."""
        return max(self.rest - self.egen_andel, ZERO)

    @property
    def exact(self) -> Decimal:
        """The grant before it is rounded."""
        return ZERO if self.pct is None else share_of(self.over, self.pct)

    @property
    def tilskud(self) -> Decimal:
        """The grant in whole øre."""
        return afrund_oere(self.exact)

    @property
    def egenbetaling(self) -> Decimal:
        """What is left for the reader."""
        return self.rest - self.tilskud


def grant(regning: Regning, figures: Figures) -> Tilskud:
    """Other grants are deducted first, then the own share, then the per cent is taken."""
    return Tilskud(regning.rest, figures.egen_andel.tal, figures.pct.tal if figures.pct else None)


def to_own_share(regning: Regning, egen_andel: Decimal) -> Decimal:
    """How much more the bill must be to reach the own share; grants beyond it take part of the next expense too."""
    return egen_andel - (regning.udgift - regning.andet_tilskud)


def read_figures(regning: Regning, satser: SatserPaa) -> Figures:
    """The figures that hold for the reader.

    Errors: ManglendeSats before the rule, and for the group of 25 and up after its benefits ended.
    """
    egen_andel = satser.national(OWN_SHARE)
    aldersgraense, pct = _group(regning, satser)
    over = satser.national(APPROVAL_ABOVE)
    needed = pct is not None and regning.pris > over.tal
    return Figures(egen_andel, aldersgraense, pct, over, satser.national(APPROVAL_LASTS) if needed else None)


def _group(regning: Regning, satser: SatserPaa) -> tuple[Sats, Sats | None]:
    """The limit of age that decides, and the per cent; both ends of an age group are included."""
    fra, unge_til = satser.national(AGE_FROM), satser.national(AGE_YOUNG_TO)
    if regning.alder < fra.tal or regning.ydelse == NO_BENEFIT:
        return fra, None
    if regning.alder <= unge_til.tal:
        return unge_til, satser.national(PCT_YOUNG)
    if regning.ydelse in FULL_BENEFITS:
        uddannelse_til = satser.national(AGE_EDUCATION_TO)
        return uddannelse_til, satser.national(PCT_YOUNG if regning.alder <= uddannelse_til.tal else PCT_ADULT)
    return unge_til, satser.national(PCT_ADULT)


def read_earlier_rule(regning: Regning, satser: SatserPaa) -> EarlierRule | None:
    """The rule that might have given the reader the whole, where it has ended by the day."""
    unge_til = satser.national(AGE_YOUNG_TO)
    if regning.ydelse in (NO_BENEFIT, *FULL_BENEFITS) or regning.alder <= unge_til.tal:
        return None
    try:
        satser.national(AGE_EDUCATION_TO)
    except ManglendeSats as missing:
        slut = missing.naermeste_dato
        if slut is None or slut > satser.dato:
            return None
        earlier = satser.flyttet(slut, satser.kommune)
        rule = EarlierRule(slut, earlier.national(AGE_EDUCATION_TO), earlier.national(PCT_YOUNG))
        return rule if regning.alder <= rule.til.tal else None
    return None

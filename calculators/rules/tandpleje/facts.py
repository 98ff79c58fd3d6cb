"""The figures of the grant to dental care, as AKL § 82 a has them on the day."""

from dataclasses import dataclass
from datetime import date

from calculators.data.declared import Facts, number
from calculators.data.rates import Sats

OWN_SHARE = "tandpleje-egen-andel-aar"
PCT_YOUNG = "tandpleje-pct-unge"
PCT_ADULT = "tandpleje-pct-voksne"
AGE_FROM = "tandpleje-alder-fra"
AGE_YOUNG_TO = "tandpleje-alder-unge-til"
AGE_EDUCATION_TO = "tandpleje-alder-uddannelse-til"
APPROVAL_ABOVE = "tandpleje-forhaandsgodkendelse-over"
APPROVAL_LASTS = "tandpleje-godkendelse-gaelder"
FAKTA: Facts = {
    OWN_SHARE: number("kr/år"),
    PCT_YOUNG: number("pct"),
    PCT_ADULT: number("pct"),
    AGE_FROM: number("år"),
    AGE_YOUNG_TO: number("år"),
    AGE_EDUCATION_TO: number("år"),
    APPROVAL_ABOVE: number("kr"),
    APPROVAL_LASTS: number("måneder"),
}


@dataclass(frozen=True)
class Figures:
    """The figures of the day for one bill. `aldersgraense` decided the per cent; `pct` None: not in the group.

    The municipality must agree before a treatment that costs more than `godkendelse_over`; `godkendelse_gaelder` is
    how long that lasts, and None where it is not needed.
    """

    egen_andel: Sats
    aldersgraense: Sats
    pct: Sats | None
    godkendelse_over: Sats
    godkendelse_gaelder: Sats | None


@dataclass(frozen=True)
class EarlierRule:
    """A rule that gave more until `slut`: `hele` per cent up to the age `til`. Its newest wording is not known."""

    slut: date
    til: Sats
    hele: Sats

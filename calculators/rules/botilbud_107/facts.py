"""What the payment for a temporary place rests on: the rådighedsbeløb, and rules in the municipality's own words."""

from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from calculators.data.declared import Facts, number, words
from calculators.data.rates import Sats, SatserPaa
from calculators.questions.answers import Svar
from calculators.rules.botilbud_107.fields import MORE_INCOME, PLACE, TREATMENT_STAY
from calculators.rules.shared.raadighed.amounts import Raadighed, raadighed
from calculators.rules.shared.raadighed.facts import MIDLERTIDIGT
from calculators.rules.shared.raadighed.fields import NO_GROUP
from calculators.text.numbers import ZERO

SERVICES = MappingProxyType({PLACE: "sel-107-midlertidigt-botilbud", TREATMENT_STAY: "sel-101-rusmiddelbehandling"})
NO_INCOME = "egenbetaling-uden-indtaegt"
OWN_HOME = "egen-bolig-betaler-ikke"
END_OF_STAY = "betaling-efter-ophoer"
TREATMENT = "egenbetaling-doegnbehandling"
PAID_OF = "egenbetaling-betales-af"
YDELSESFAKTA: Facts = {
    NO_INCOME: words(),
    OWN_HOME: words(),
    END_OF_STAY: number("måneder", "uger", "dage", "døgn"),
    TREATMENT: words(),
    PAID_OF: words(),
}


@dataclass(frozen=True)
class Figures:
    """The figures of the day. `regel` is what the standard says of the reader's situation, in its own words.

    `efter_ophoer` is how much longer is paid when the stay ends, `behandling` that treatment follows the same rule,
    `betales_af` which income it is paid of. `mulige` are the amounts to keep, more than one where the table has no
    column for the reader; `raadighed` is the lowest of them.
    """

    mulige: tuple[Raadighed, ...]
    raadighed: Raadighed
    regel: Sats | None
    efter_ophoer: Sats | None
    behandling: Sats | None
    betales_af: Sats | None


def read_facts(svar: Svar, satser: SatserPaa) -> Figures:
    """All of them. Errors: IkkeIKommunen without a rådighedsbeløb; ManglendeSats when it does not reach the date."""
    ydelse = service(svar)
    mulige = raadighed(svar, satser, MIDLERTIDIGT)
    fakta_id = OWN_HOME if svar.ja("beholder_bolig") else None
    if not income(svar):
        fakta_id = NO_INCOME
    regel = satser.ydelsens(ydelse, fakta_id) if fakta_id else None
    om_mere = svar.har(MORE_INCOME) or svar.valg("gruppe") == NO_GROUP
    return Figures(
        mulige,
        mulige[0],
        regel,
        satser.ydelsens(ydelse, END_OF_STAY),
        satser.ydelsens(ydelse, TREATMENT),
        satser.ydelsens(ydelse, PAID_OF) if om_mere else None,
    )


def income(svar: Svar) -> Decimal:
    """All that is paid out in a month, after tax."""
    return svar.tal("indkomst_md") + (svar.tal(MORE_INCOME) if svar.har(MORE_INCOME) else ZERO)


def service(svar: Svar) -> str:
    """The service that the stay belongs to."""
    return SERVICES[svar.valg("ophold")]

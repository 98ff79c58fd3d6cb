"""Round numbers along an axis."""

from decimal import Decimal

MOST_STEPS = 4


def akse(hoejst: Decimal) -> list[Decimal]:
    """Ticks from zero in steps of 1, 2, 2.5 or 5 times a power of ten; the last is at least `hoejst`, and one."""
    slut = max(hoejst, Decimal(1))
    maal = slut / MOST_STEPS
    tier = Decimal(1).scaleb(maal.adjusted())
    skridt = next(tier * faktor for faktor in map(Decimal, ("1", "2", "2.5", "5", "10")) if tier * faktor >= maal)
    maerker = [Decimal(0)]
    while maerker[-1] < slut:
        maerker.append(maerker[-1] + skridt)
    return maerker

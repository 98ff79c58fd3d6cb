"""Round numbers along an axis."""

from decimal import Decimal

MOST_STEPS = 4


def akse(hoejst: Decimal, *, hele: bool = False) -> list[Decimal]:
    """Ticks from zero in steps of 1, 2, 2.5 or 5 times a power of ten; the last is at least `hoejst`, and one.

    With `hele` they are whole numbers alone, for what is counted: nobody has 2.5 children.
    """
    slut = max(hoejst, Decimal(1))
    maal = slut / MOST_STEPS
    tier = Decimal(1).scaleb(maal.adjusted())
    mulige = (tier * faktor for faktor in map(Decimal, ("1", "2", "2.5", "5", "10")) if tier * faktor >= maal)
    skridt = next(trin for trin in mulige if not hele or trin == trin.to_integral_value())
    maerker = [Decimal(0)]
    while maerker[-1] < slut:
        maerker.append(maerker[-1] + skridt)
    return maerker

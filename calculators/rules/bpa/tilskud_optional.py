"""How a question is asked that a simple BPA budget does without: optional, and folded away under a heading."""

from decimal import Decimal

from calculators.questions.fields import LARGEST_AMOUNT, Felt, FeltType, VisesNaar
from calculators.text.hours import HOURS_A_WEEK
from calculators.text.numbers import HUNDRED

# As many as the form takes at work at the same time.
MOST_HELPERS = 4
MOST_HOURS_A_YEAR = Decimal(10_000)
HIGHEST_WAGE = Decimal(10_000)
HIGHEST_PCT = Decimal(1_000)
MOST_TIMES = Decimal(1_000)


_ASKED: dict[str, tuple[FeltType, Decimal]] = {
    "kr/time": ("beloeb", HIGHEST_WAGE),
    "kr/dag": ("beloeb", HIGHEST_WAGE),
    "pct": ("tal", HUNDRED),
    "timer": ("tal", MOST_HOURS_A_YEAR),
    "minutter": ("tal", Decimal(24 * 60)),
    "gange/uge": ("tal", MOST_TIMES),
    "gange/år": ("tal", MOST_TIMES),
    "timer/uge": ("tal", HOURS_A_WEEK * MOST_HELPERS),
    "dage": ("heltal", MOST_TIMES),
    "personer": ("heltal", Decimal(100)),
}


def asked(
    fold: str, navn: str, etiket: str, enhed: str, hjaelp: str, hoejst: Decimal | None = None, naar: str | None = None
) -> Felt:
    """A number that may be left out; `naar` is how supplements are written when it is asked."""
    slags, mest = _ASKED.get(enhed, ("beloeb", LARGEST_AMOUNT))
    return Felt(
        navn=navn,
        etiket=etiket,
        type=slags,
        enhed=enhed,
        hjaelp=hjaelp,
        hoejst=hoejst or mest,
        vises_naar=VisesNaar("tillaeg_i", (naar,)) if naar else None,
        paakraevet=False,
        fold=fold,
    )


def column(navn: str, etiket: str, enhed: str, hoejst: Decimal | None = None) -> Felt:
    """A column of numbers in a list."""
    slags, mest = _ASKED[enhed]
    return Felt(navn=navn, etiket=etiket, type=slags, enhed=enhed, hjaelp="", hoejst=hoejst or mest)


def rows(
    fold: str, navn: str, etiket: str, raekkenavn: str, hjaelp: str, *kolonner: Felt, naar: str | None = None
) -> Felt:
    """A list with a name and these columns in each row."""
    return Felt(
        navn=navn,
        etiket=etiket,
        type="raekker",
        hjaelp=hjaelp,
        vises_naar=VisesNaar("tillaeg_i", (naar,)) if naar else None,
        paakraevet=False,
        fold=fold,
        raekkenavn=raekkenavn,
        kolonner=kolonner,
    )


def day(fold: str, navn: str, etiket: str, hjaelp: str) -> Felt:
    """A day that may be left out."""
    return Felt(navn=navn, etiket=etiket, type="dato", hjaelp=hjaelp, paakraevet=False, fold=fold)

"""Danish numbers in and out, as Decimal and never as float."""

import re
from decimal import ROUND_HALF_UP, Decimal

from calculators.text.errors import Tastefejl
from calculators.text.suggestions import citat

OERE = Decimal("0.01")
LONGEST_NUMBER = 20
EXAMPLE = "Skriv fx 1.234,50."

# No-break, figure, thin and narrow no-break spaces: what spreadsheets and web pages put between thousands.
_SPACES = str.maketrans(dict.fromkeys("\t\u00a0\u2007\u2009\u202f", " "))
_CURRENCY = re.compile(r"^kr\.? *| *kr\.?$", re.IGNORECASE)
_NO_OERE = re.compile(r", ?[-\u2013\u2014]{1,2}$")
_GROUPED = re.compile(r"([0-9]{1,3})((?:\.[0-9]{3})+|(?: [0-9]{3})+)(?:,([0-9]+))?")
_COMMA = re.compile(r"([0-9]+)(?:,([0-9]+))?")
_POINT = re.compile(r"([0-9]+)\.([0-9]{1,2})")
_ENGLISH = re.compile(r"[0-9]{1,3}(?:(?:,[0-9]{3})+\.[0-9]+|(?:,[0-9]{3}){2,})")
_EXPONENT = re.compile(r"[0-9.,]+ ?e ?[+-]?[0-9]+", re.IGNORECASE)


def parse_tal(tekst: str) -> Decimal:
    """The number a reader means by `1.234,50`, `1234,5`, `1234.50`, `1.234` (a thousand) or `1 234 kr.`

    Errors: Tastefejl with a Danish sentence, when the text is no number or can be read in two ways.
    """
    rent = tekst.translate(_SPACES).strip()
    if len(rent) > LONGEST_NUMBER:
        raise Tastefejl(f"Tallet er for langt. Skriv højst {LONGEST_NUMBER} tegn.")
    kerne = _NO_OERE.sub("", _CURRENCY.sub("", rent, count=1))
    if not kerne:
        raise Tastefejl(f"Der mangler et tal. {EXAMPLE}")
    negativ = kerne[0] in "-\u2212"
    tal = _read_digits(kerne[1:].lstrip() if negativ else kerne, rent)
    return -tal if negativ else tal


def _read_digits(kerne: str, skrevet: str) -> Decimal:
    """The unsigned number in `kerne`; `skrevet` is what the reader typed, for the message."""
    if grupper := _GROUPED.fullmatch(kerne):
        if grupper[1].startswith("0"):
            raise Tastefejl(f"{citat(skrevet)} kan læses på to måder. Skriv decimaler efter et komma, fx 0,5.")
        hele = grupper[1] + re.sub("[. ]", "", grupper[2])
        return Decimal(f"{hele}.{grupper[3] or 0}") if grupper[3] else Decimal(hele)
    if komma := _COMMA.fullmatch(kerne):
        return Decimal(f"{komma[1]}.{komma[2]}" if komma[2] else komma[1])
    if punktum := _POINT.fullmatch(kerne):
        return Decimal(f"{punktum[1]}.{punktum[2]}")
    raise Tastefejl(_why_refused(kerne, skrevet))


def _why_refused(kerne: str, skrevet: str) -> str:
    """A Danish sentence: what is wrong with the text, and what to write instead."""
    if _ENGLISH.fullmatch(kerne):
        return f"{citat(skrevet)} er skrevet på engelsk. Brug punktum ved tusind og komma før ører, fx 1.234,50."
    if _EXPONENT.fullmatch(kerne):
        return f"{citat(skrevet)} er en kort skrivemåde. Skriv tallet helt ud, fx 1.000.000."
    if any(tegn.isnumeric() and not tegn.isascii() for tegn in kerne):
        return f"{citat(skrevet)} har andre tegn end de almindelige cifre 0-9. {EXAMPLE}"
    if re.fullmatch("[0-9., ]+", kerne):
        return f"{citat(skrevet)} kan ikke læses sikkert. Brug punktum ved tusind og komma før ører, fx 1.234,50."
    return f"{citat(skrevet)} er ikke et tal. {EXAMPLE}"


def afrund_oere(beloeb: Decimal) -> Decimal:
    """The amount in whole øre; half an øre is rounded up (away from zero)."""
    return beloeb.quantize(OERE, ROUND_HALF_UP)


def er_hele_oerer(beloeb: Decimal) -> bool:
    """Whether the amount can be paid to the øre without rounding."""
    return beloeb == afrund_oere(beloeb)


def dansk_tal(tal: Decimal) -> str:
    """`1.234` or `1.234,50`: Danish separators, no decimals on a whole number."""
    helt = tal.to_integral_value()
    engelsk = f"{helt if helt == tal else tal:,f}"
    return engelsk.translate(str.maketrans(",.", ".,"))


def kroner(beloeb: Decimal) -> str:
    """`1.103 kr.` or `1.103,50 kr.`; an amount finer than øre is shown as `ca. 588,9992 kr.`"""
    if er_hele_oerer(beloeb):
        return f"{dansk_tal(afrund_oere(beloeb))} kr."
    # Four decimals keep a twelfth of an amount in øre on its own side of any limit in øre.
    return f"ca. {dansk_tal(beloeb.quantize(Decimal('0.0001'), ROUND_HALF_UP))} kr."


def beloebstekst(beloeb: Decimal) -> str:
    """The amount as in the JSON contract: `1103.00`, with four decimals when øre are not enough."""
    if er_hele_oerer(beloeb):
        return f"{afrund_oere(beloeb):f}"
    return f"{beloeb.quantize(Decimal('0.0001'), ROUND_HALF_UP):f}"

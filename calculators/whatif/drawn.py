"""The chosen result of one resident against one of the answers, by both sets of rates."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from calculators.data.rates import Satser
from calculators.questions.fields import Felt
from calculators.text.errors import Tastefejl
from calculators.text.money import dansk_tal, parse_tal
from calculators.whatif.comparison import result_alone
from calculators.whatif.curves import Akse, Kurver, Maaling, slut_for, som_svg
from calculators.whatif.residents import Borger, kolonner
from calculators.whatif.task import Opgave

NUMERIC = ("beloeb", "heltal", "tal")


def tegnet(opgave: Opgave, efter: Satser) -> dict[str, Any] | None:
    """The curves for the resident the reader has chosen to see; None when there is nothing to draw along."""
    felt = _axis(opgave)
    nummer = opgave.raa.get("vist") or 0
    if felt is None or not opgave.borgere or not 0 <= nummer < len(opgave.borgere):
        return None
    borger, spurgt = opgave.borgere[nummer], opgave.spurgt

    def med(satser: Satser) -> Callable[[Decimal], Decimal | None]:
        """The result where the input is `x` and all else is the resident's own."""
        return lambda x: result_alone(_answering(borger, felt, x), spurgt, satser)

    nu = med(opgave.nu)
    maaling = Maaling(nu, med(efter) if opgave.aendringer else nu)
    hele = felt.type == "heltal"
    jaevne = maaling.jaevnt(slut_for(_number(borger.svar.get(felt.navn, "0")), felt.hoejst, hele=hele), hele=hele)
    punkter = jaevne if hele else maaling.skaerpet(jaevne)
    akser = Akse(_neutral(felt.etiket), felt.enhed), Akse(spurgt.etiket, spurgt.maal.enhed)
    kurver = Kurver(*akser, f"“{borger.navn}”", jaevne, punkter, spurgt.virkning, hele)
    return {
        "svg": som_svg(kurver),
        "tekst": kurver.beskrivelse if punkter else "Der er ingen resultater at tegne for den borger.",
        "x": kurver.x.tekst,
        "y": kurver.y.tekst,
        "tabel": kurver.tabel,
        "akse": felt.navn,
        "vist": nummer,
        "aksevalg": [{"navn": et.navn, "etiket": _neutral(et.etiket)} for et in _axes(opgave)],
    }


def _axes(opgave: Opgave) -> list[Felt]:
    """The numbers that the residents answer."""
    svaret = {navn for borger in opgave.borgere for navn in borger.svar}
    return [felt for felt in kolonner(opgave.spurgt.beregner) if felt.type in NUMERIC and felt.navn in svaret]


def _axis(opgave: Opgave) -> Felt | None:
    valgt = opgave.raa.get("akse") or opgave.opstilling.get("akse")
    return next((felt for felt in _axes(opgave) if felt.navn == valgt), None)


def _answering(borger: Borger, felt: Felt, tal: Decimal) -> Borger:
    """One such resident, where one question has another answer."""
    return replace(borger, svar={**borger.svar, felt.navn: dansk_tal(tal)})


def _neutral(etiket: str) -> str:
    """A label that speaks to the resident, as one says it of others: “Din egenbetaling” → “Egenbetaling”."""
    for tiltale in ("Din ", "Dit ", "Dine "):
        if etiket.startswith(tiltale):
            return etiket.removeprefix(tiltale)[:1].upper() + etiket.removeprefix(tiltale)[1:]
    return etiket


def _number(tekst: str) -> Decimal:
    try:
        return parse_tal(tekst)
    except Tastefejl:
        return Decimal(0)

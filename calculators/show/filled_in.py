"""Who gave the answers of a calculation: what a program filled in is told apart from what the reader wrote."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from calculators.questions.answers import RaaSvar, som_linjer
from calculators.questions.fields import Felt
from calculators.run.calculation import Udregning

Udfyldt = Mapping[str, str]  # the name of a field, and where its answer came from

EKSEMPEL, FORUD, USIKKER = "eksempel", "forud", "usikker"
INTET: Udfyldt = MappingProxyType({})
KOMMUNE, DATO = "kommune", "dato"

_WORDS = MappingProxyType(
    {
        EKSEMPEL: "Fra sidens eksempel, ikke oplyst",
        FORUD: "Ikke oplyst, udfyldt på forhånd",
        USIKKER: "Fra et link, som måske ikke er helt",
    }
)
_ALL = "Eksempel. Alle oplysninger er opdigtede, og “du” er en opdigtet person."


def er_eksempel(udregning: Udregning, udfyldt: Udfyldt) -> bool:
    """Whether nothing that was calculated on is anybody's own: municipality and date only choose the figures."""
    givne = udregning.givne
    # The nought of a figure that the municipality has itself is asked of nobody.
    besvaret = [
        felt.navn
        for felt in udregning.beregner.felter
        if givne.har(felt.navn) and not (felt.kommunens and not givne.tal(felt.navn))
    ]
    return EKSEMPEL in udfyldt.values() and all(udfyldt.get(navn) in (EKSEMPEL, FORUD) for navn in besvaret)


def hele_eksemplet(udregning: Udregning) -> Udfyldt:
    """Everything filled in by the page's example."""
    return dict.fromkeys(_names(udregning), EKSEMPEL)


def forudfyldte(udregning: Udregning, raa: RaaSvar) -> Udfyldt:
    """The answers that are the fields' own defaults, since nothing was written."""
    felter = udregning.beregner.felter
    return {
        felt.navn: FORUD
        for felt in felter
        if felt.standard and udregning.givne.har(felt.navn) and not raa.get(felt.navn)
    }


def forklaring(udregning: Udregning, udfyldt: Udfyldt) -> list[str]:
    """What must be said first of the answers that nobody gave; nothing when all are the reader's own."""
    if er_eksempel(udregning, udfyldt):
        return [_ALL]
    etiketter = _names(udregning)
    ud = []
    for slags, ord_ in _WORDS.items():
        navne = [etiket for navn, etiket in etiketter.items() if udfyldt.get(navn) == slags]
        if navne:
            ud.append(f"{ord_}: {'; '.join(navne)}.")
    return ud


def oplysninger(udregning: Udregning, udfyldt: Udfyldt) -> Iterable[tuple[str, str]]:
    """The answers in words, as pairs of label and text, each marked when a program filled it in."""
    for felt in udregning.beregner.felter:
        for etiket, tekst in som_linjer([felt], udregning.givne):
            yield etiket, tekst + maerke(felt.navn, udfyldt)


def maerke(navn: str, udfyldt: Udfyldt) -> str:
    """What stands behind an answer that a program filled in."""
    return {EKSEMPEL: " (eksempel)", FORUD: " (ikke oplyst)", USIKKER: " (fra linket, usikkert)"}.get(
        udfyldt.get(navn, ""), ""
    )


def _names(udregning: Udregning) -> dict[str, str]:
    """The questions that have an answer, with their labels; municipality and date stand first."""
    felter: Iterable[Felt] = udregning.beregner.felter
    faelles = {KOMMUNE: "Kommune"} if udregning.beregner.egen_dato else {KOMMUNE: "Kommune", DATO: "Dato"}
    return faelles | {felt.navn: felt.etiket.rstrip("?") for felt in felter if udregning.givne.har(felt.navn)}

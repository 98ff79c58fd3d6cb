"""A calculation in words: the parts that the page, the note and the spreadsheet share."""

from collections.abc import Mapping
from types import MappingProxyType

from calculators.data.facts import Kilde
from calculators.data.rates import Satser
from calculators.results.contract import Resultatfelt
from calculators.run.calculation import Udregning
from calculators.text.dates import dansk_dato

LAWS = MappingProxyType(
    {
        "SEL": "serviceloven",
        "SUL": "sundhedsloven",
        "ABL": "almenboligloven",
        "AKL": "lov om aktiv socialpolitik",
        "RSL": "retssikkerhedsloven",
        "BL": "barnets lov",
        "ÆL": "ældreloven",
    }
)


def vaerdier_i_ord(udregning: Udregning) -> list[tuple[Resultatfelt, str]]:
    """The named values in words, the main one first."""
    par = ((felt, felt.i_ord_af(udregning.vaerdier)) for felt in udregning.beregner.resultater)
    return [(felt, tekst) for felt, tekst in par if tekst is not None]


def hovedlinje(udregning: Udregning, satser: Satser) -> tuple[str, str]:
    """The answer in one line, and the part of it that should stand out."""
    ydelse = udregning.beregner.ydelse
    if udregning.svar == "ingen-sats":
        return "", f"Ingen sats for {ydelse} den {dansk_dato(udregning.dato)}"
    if udregning.svar == "erstattet":
        return "", f"Reglen om {ydelse} er afløst"
    if udregning.svar and udregning.overskrift:
        return "", udregning.overskrift
    if udregning.svar == "ikke-i-kommunen":
        return "", f"{satser.kommuner[udregning.kommune or '']} har ikke tal for {ydelse}"
    if udregning.svar:
        return "", f"{ydelse[:1].upper()}{ydelse[1:]} kan ikke regnes ud her"
    felt, tekst = vaerdier_i_ord(udregning)[0]
    return f"{udregning.overskrift or felt.etiket}: ", tekst


def sted(udregning: Udregning, satser: Satser) -> str:
    """The municipality's name, or words for the whole country."""
    return satser.kommuner[udregning.kommune] if udregning.kommune else "hele landet"


def lovene(udregning: Udregning) -> str:
    """The law of the calculation, its abbreviations written out."""
    return ", ".join(map(_law_in_words, udregning.lov or udregning.beregner.lovgrundlag))


def grundlag(udregning: Udregning, satser: Satser) -> str:
    """Place, date and law of the calculation."""
    dag = dansk_dato(udregning.dato)
    return f"Beregnet for {sted(udregning, satser)} den {dag} efter {lovene(udregning)}."


def kildenumre(udregning: Udregning) -> dict[str, int]:
    """The documents behind the steps and the figures, numbered in the order they are met."""
    kilder = [trin.kilde.dokument for trin in udregning.trin if trin.kilde]
    kilder += [sats.kilde.dokument for sats in udregning.brugt]
    return {dokument: nummer for nummer, dokument in enumerate(dict.fromkeys(kilder), start=1)}


def dokumenttekst(dokument: str, satser: Satser) -> str:
    """Title and publisher of a document, and its address when it is a web page."""
    om = satser.kilder.get(dokument)
    if om is None:
        return dokument
    return ", ".join(del_ for del_ in (om.titel, om.udgiver, om.adresse if er_webside(om.adresse) else None) if del_)


def henvisning(kilde: Kilde, numre: Mapping[str, int]) -> str:
    """The document's number, then heading and line: `[2] Ydelsens omfang, linje 1058`."""
    return " ".join([f"[{numre[kilde.dokument]}]", *filter(None, [", ".join(plads(kilde))])])


def plads(kilde: Kilde) -> list[str]:
    """Heading and line within the document, as far as they are known."""
    linje = None if kilde.linje is None else f"linje {kilde.linje}"
    return [del_ for del_ in (kilde.afsnit, linje) if del_]


def er_webside(adresse: str | None) -> bool:
    """Whether the source can be opened from the page."""
    return adresse is not None and adresse.startswith("https://")


def _law_in_words(henvisning: str) -> str:
    """`serviceloven § 100` for `SEL § 100`, `retssikkerhedsloven` for `RSL`; other references as they are."""
    forkortelse, mellemrum, paragraf = henvisning.partition(" ")
    return f"{LAWS.get(forkortelse, forkortelse)}{mellemrum}{paragraf}"

"""A calculation in words: the parts that the page, the note and the spreadsheet share."""

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from calculators.data.facts import READER, Kilde, Sats
from calculators.data.rates import NATIONALE, Satser
from calculators.results.contract import Resultatfelt
from calculators.run.calculation import Udregning
from calculators.run.earlier_figures import is_undated
from calculators.text.dates import dansk_dato

LAWS = MappingProxyType(
    {
        "SEL": "serviceloven",
        "SUL": "sundhedsloven",
        "ABL": "almenboligloven",
        "AKL": "lov om aktiv socialpolitik",
        "RSL": "retssikkerhedsloven",
        "FVL": "forvaltningsloven",
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
    ydelse, naermest = udregning.beregner.ydelse, udregning.naermeste
    if naermest:
        foran, tekst = hovedlinje(naermest, satser)
        return f"{foran.removesuffix(': ')} {hvornaar(udregning, naermest)}: ", tekst
    if udregning.svar == "ingen-sats":
        return "", f"Ingen sats for {ydelse} den {dansk_dato(udregning.dato)}"
    if udregning.svar == "erstattet":
        return "", f"Reglen om {ydelse} er afløst"
    if udregning.svar and udregning.overskrift:
        return "", udregning.overskrift
    if udregning.svar == "ikke-i-kommunen" and udregning.beregner.spoerger_om:
        return "", f"Skriv {satser.navn_paa(udregning.kommune or '')}s eget tal, så regner vi"
    if udregning.svar == "ikke-i-kommunen":
        if (kommune := udregning.kommune or "") in satser.uden_standard:
            return "", f"Vi har ikke tal for {ydelse} fra {satser.navn_paa(kommune)}"
        return "", f"{satser.kommuner[kommune]} har ikke tal for {ydelse}"
    if udregning.svar:
        return "", f"{ydelse[:1].upper()}{ydelse[1:]} kan ikke regnes ud her"
    felt, tekst = vaerdier_i_ord(udregning)[0]
    return f"{udregning.overskrift or felt.etiket}: ", tekst


def hvornaar(udregning: Udregning, naermest: Udregning) -> str:
    """The year of the nearest answer; its day where it is of the same year."""
    dag = naermest.dato
    return f"den {dansk_dato(dag)}" if dag.year == udregning.dato.year else f"i {dag.year}"


def afledt(udregning: Udregning, satser: Satser) -> str:
    """That the answer rests on figures of law that we have calculated; empty where all are printed."""
    egne = [sats for sats in udregning.vist.brugt if sats.er_afledt]
    if not egne:
        return ""
    return (
        f"satserne er beregnet af os, ikke {'trykt endnu' if _to_come(udregning, egne, satser) else 'fundet på tryk'}"
    )


def _to_come(udregning: Udregning, egne: Iterable[Sats], satser: Satser) -> bool:
    """Whether a print may still come: they are the newest, and no change of law has ended the rule."""
    if udregning.naermeste or satser.ophoer_af(udregning.beregner.id):
        return False
    return all(satser.fakta[NATIONALE][et.id].vaerdier[-1] == et for et in egne if et.ejer == NATIONALE)


def year_of(sats: Sats, dato: date, satser: Satser) -> str:
    """Which year's figure it is, where it is used; one that the reader has written is of no year."""
    if sats.ejer == READER:
        return ""
    if is_undated(sats, satser):
        return "uden dato"
    if sats.gyldig_fra.year == dato.year:
        return f"tal for {dato.year}"
    return f"{'gælder siden' if sats.ejer == NATIONALE else 'tal fra'} {sats.gyldig_fra.year}"


def topplinjer(udregning: Udregning) -> list[tuple[str, date | None]]:
    """What must be said on top of the answer of figures that are not the day's own, each with a day that has some."""
    naermest = udregning.naermeste
    if naermest is None:
        return [(f"{et.linje} {et.spoerg}", et.dag) for et in udregning.gamle]
    mangler = f"Vi har ingen sats for {udregning.dato.year}."
    if naermest.dato.year == udregning.dato.year:
        mangler = f"Vi har ingen sats for den {dansk_dato(udregning.dato)}."
    ved = f"Svaret her er det, der gjaldt {hvornaar(udregning, naermest)}."
    return [(f"{mangler} {ved}", naermest.dato), *((et.linje, None) for et in naermest.gamle)]


def sted(udregning: Udregning, satser: Satser) -> str:
    """The municipality's name, or words for the whole country."""
    return satser.navn_paa(udregning.kommune) if udregning.kommune else "hele landet"


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


def dokumenttitel(dokument: str, satser: Satser) -> str:
    """What a document is called; what stands in the form is no document."""
    om = satser.kilder.get(dokument)
    return om.titel if om else "Skemaet" if dokument == READER else dokument


def dokumenttekst(dokument: str, satser: Satser) -> str:
    """Title and publisher of a document, and its address when it is a web page."""
    om = satser.kilder.get(dokument)
    if om is None:
        return dokumenttitel(dokument, satser)
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

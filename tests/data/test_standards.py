"""All of standards/: whole, sourced, tied together, and without holes in time."""

import re
from collections import Counter
from datetime import date
from itertools import pairwise

import pytest

from calculators.rules.registry import BEREGNERE
from generator.checks.walk import material
from generator.load.loader import Loaded
from generator.model.catalogue import Catalogue
from generator.model.fakta import Fakta, Vaerdi
from generator.prose.display import show_value
from generator.prose.writing import plain_text
from generator.site.check import check

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def test_no_findings(indlaest: Loaded) -> None:
    """The checks find nothing to mend in the real standards."""
    assert [] == [str(fund) for fund in check(indlaest)]


def test_every_value_has_a_source_with_a_line(catalogue: Catalogue) -> None:
    """A figure read in a document cites its line; one looked up on an official page cites that page's address."""
    kilder = {kilde.id: kilde for kilde in catalogue.kilder}
    mangler = [
        f"{adresse}: {vaerdi.kilde.dokument}"
        for adresse, fakta in catalogue.fakta_med_sted()
        for vaerdi in fakta.vaerdier
        if (vaerdi.kilde.linje is None) == (kilder[vaerdi.kilde.dokument].type == "dokument")
        or (vaerdi.kilde.linje is None and kilder[vaerdi.kilde.dokument].adresse is None)
    ]
    assert [] == mangler


def test_derived_values_say_how(catalogue: Catalogue) -> None:
    """A value that no source prints says in its note how it was worked out."""
    tavse = [
        f"{adresse} {vaerdi.gyldig_fra}"
        for adresse, fakta in catalogue.fakta_med_sted()
        for vaerdi in fakta.vaerdier
        if vaerdi.sikkerhed != "fundet" and not vaerdi.note
    ]
    assert [] == tavse


def test_addresses_are_unique_and_stable_in_form(catalogue: Catalogue) -> None:
    """Every fact has one address of its own, of ids in the form that never needs escaping."""
    adresser = Counter(adresse for adresse, _ in catalogue.fakta_med_sted())
    assert [] == [adresse for adresse, antal in adresser.items() if antal > 1]
    assert [] == [adresse for adresse in adresser if not all(ID.fullmatch(del_) for del_ in adresse.split("/"))]


def test_services_are_named_after_their_paragraph(catalogue: Catalogue) -> None:
    """An id that begins with an act and a number rests on that paragraph."""
    forkerte = []
    for ydelse in catalogue.ydelser:
        fundet = re.match(r"([a-z]+)-(\d+)", ydelse.id)
        if fundet and (fundet[1].upper(), fundet[2]) not in {
            (lov.lov, nr.split()[0]) for lov in ydelse.lovgrundlag for nr in lov.numre
        }:
            forkerte.append(ydelse.adresse)
    assert [] == forkerte


def test_contradictions_tie_both_ways(catalogue: Catalogue) -> None:
    """A contradiction is filed with the municipality whose services it touches, and with calculators of theirs.

    They are those the services point to, and those of the same paragraph that are not offered there.
    """
    for kommune in catalogue.kommuner:
        for fund in kommune.uoverensstemmelser:
            assert {kommune.id} == {adresse.split("/")[0] for adresse in fund.ydelser}, fund.id
            ydelser = [y for y in kommune.ydelser if y.adresse in fund.ydelser]
            love = {str(lov) for y in ydelser for lov in y.lovgrundlag}
            brugte = {navn for y in ydelser for navn in y.beregnere}
            brugte |= {et.id for et in BEREGNERE.values() if et.lovgrundlag[0] in love}
            assert set() == set(fund.beregnere) - brugte, fund.id


def test_ties_between_services_lead_back(catalogue: Catalogue) -> None:
    """What one standard says excludes or precedes another can be found from the other's page too, or it is our gap."""
    ydelser = {ydelse.adresse: ydelse for ydelse in catalogue.ydelser}
    envejs = [
        f"{ydelse.adresse} → {led.ydelse}"
        for ydelse in ydelser.values()
        for led in ydelse.se_ogsaa
        if led.forhold in ("forudsaetter", "udelukker") and ydelse.kommune != led.ydelse.split("/")[0]
    ]
    assert [] == envejs
    assert [] == [y.adresse for y in ydelser.values() if y.adresse in {led.ydelse for led in y.se_ogsaa}]


def test_no_hole_between_values(catalogue: Catalogue) -> None:
    """A municipality's value that ends is followed the next day, until the last; of the law, years may be unknown."""
    huller = [
        f"{adresse}: {foer.gyldig_til} → {efter.gyldig_fra}"
        for adresse, fakta in catalogue.fakta_med_sted()
        for foer, efter in pairwise(fakta.vaerdier)
        if not adresse.startswith("nationale/") and foer.gyldig_til and (efter.gyldig_fra - foer.gyldig_til).days != 1
    ]
    assert [] == huller


def test_national_rates_by_the_year(catalogue: Catalogue) -> None:
    """A rate of law that is given for years begins on 1 January and ends on 31 December of the same year."""
    skaeve = [
        f"{fakta.id} {vaerdi.gyldig_fra}"
        for fakta in catalogue.nationale.fakta
        for vaerdi in fakta.vaerdier
        if _er_aarssats(fakta, vaerdi) and vaerdi.gyldig_fra != date(vaerdi.gyldig_fra.year, 1, 1)
        and vaerdi is not fakta.vaerdier[0]
    ]  # fmt: skip
    assert [] == skaeve


def _er_aarssats(fakta: Fakta, vaerdi: Vaerdi) -> bool:
    return fakta.enhed.startswith("kr") and vaerdi.gyldig_til is not None


def test_standards_are_dated_before_today_and_their_figures_with_them(catalogue: Catalogue) -> None:
    """No figure of a service is years older than its standard, unless it has ended; none lies in the future."""
    tidlige = [
        f"{ydelse.adresse}/{fakta.id}"
        for ydelse in catalogue.ydelser
        for fakta in ydelse.fakta
        if fakta.vaerdier[-1].gyldig_til is None
        and max(vaerdi.gyldig_fra for vaerdi in fakta.vaerdier)
        < ydelse.gaelder_fra.replace(year=ydelse.gaelder_fra.year - 3)
    ]
    assert [] == tidlige
    assert [] == [y.adresse for y in catalogue.ydelser if y.gaelder_fra > date.today()]


MISLYDE = {
    "dobbelt ord": re.compile(r"\b([a-zæøå]{2,}) \1\b"),
    "dobbelt mellemrum": re.compile(r"\S  +\S"),
    "mellemrum før tegn": re.compile(r" [,.!?;:](?=\s|$)"),
    "ascii-dansk": re.compile(r"\b(?:faa|gaar|maaned|aar|hjaelp|stoette|boern|ogsaa|naar|paa|foer)\b", re.IGNORECASE),
    "engelske anførselstegn": re.compile(r"(?<!\w)'\w[^']*'(?!\w)"),
}


@pytest.mark.parametrize("slags", sorted(MISLYDE))
def test_danish_text_lint(indlaest: Loaded, slags: str) -> None:
    """Prose for readers is proper Danish typing: no doubled words, stray spaces or letters spelt out."""
    fund = [
        f"{fil.yaml.navn}: {'.'.join(map(str, sti))}: {fundet[0]}"
        for fil in material(indlaest).filer
        for sti, tekst in fil.prosa()
        for fundet in MISLYDE[slags].finditer(re.sub(r"\{[^}]*\}", "{}", tekst))
        if fundet[0].lower() not in ("det det", "der der")
    ]
    assert [] == fund


def test_no_figure_reads_oddly(indlaest: Loaded) -> None:
    """No page says “hver 2. gang” for “hver anden gang”, or “24–24 timer” for 24."""
    grund = material(indlaest)
    skaeve = re.compile(r"[Hh]ver \d+\. (?:gang|opfølgning|måned|uge|år)|(?<![\d.,])(\d+)[–-]\1(?![\d.,])")
    fund = [
        f"{fil.navn}: {fundet[0]}"
        for fil in grund.filer
        for _, tekst in fil.prosa()
        if (fundet := skaeve.search(plain_text(grund.opslag, tekst, fil.hos, date.max)))
    ]
    fund += [
        f"{sted}/{fakta.id}: {vist}"
        for sted, fakta in indlaest.catalogue.fakta_med_sted()
        for vaerdi in fakta.vaerdier
        if skaeve.search(vist := show_value(vaerdi.vaerdi, fakta.enhed))
    ]
    assert [] == fund

"""Deadlines in words: the headline, the law of the calculation, and why there is none, on the real data."""

import pytest

from calculators.data.rates import Satser
from calculators.rules.frist.events import EVENTS
from calculators.run.calculate import regn
from calculators.show.html import som_html
from calculators.show.note import som_tekst
from calculators.show.words import hovedlinje


def test_each_event_says_why_there_is_none(satser: Satser) -> None:
    """Without a rule the words are about that event and that help; only an application speaks of publishing."""
    for adresse, ydelse in satser.ydelser.items():
        for haendelse in (et for et in EVENTS.values() if not et.egen_frist):
            udregning = regn("frist", None, "2023-06-01", {"haendelse": haendelse.id, "ydelse": adresse}, satser)
            if udregning.svar != "ikke-i-kommunen":
                continue
            samlet = " ".join(udregning.forbehold)
            assert ("offentliggøre" in samlet) == (haendelse.id == "ansoegning")
            assert ydelse.titel in samlet or "sundhedsloven" in samlet
            assert udregning.overskrift == hovedlinje(udregning, satser)[1]


def test_what_holds_instead_has_its_source(satser: Satser) -> None:
    """Ledsagelse without a notice: the note names the lines of the standard and the paragraph of the law."""
    svar = {"haendelse": "nedsaettelse", "ydelse": "hvidovre/sel-97-ledsagelse"}
    note = som_tekst(regn("frist", None, "2023-06-01", svar, satser), satser)
    assert "Der er ikke fundet et varsel for den hjælp" in note
    assert "Iværksættelse og ophør af ydelse, linje 803" in note
    assert "Retssikkerhedsloven § 72, danskelove.dk" in note


def test_promise_comes_first(satser: Satser) -> None:
    """A complaint that keeps the help stands first: in the headline, in the reservations and in the steps."""
    svar = {"haendelse": "nedsaettelse", "ydelse": "hvidovre/sel-96-bpa", "modtaget": "i-haanden"}
    udregning = regn("frist", None, "2023-06-01", svar, satser)
    assert ("Klager du ikke, kan hjælpen tidligst blive mindre: ", "8. september 2023") == hovedlinje(udregning, satser)
    assert udregning.forbehold[0].startswith("Klager du, beholder du hjælpen")
    assert ["Hjælpen", "Hvis du klager"] == [trin.navn for trin in udregning.trin[:2]]
    assert (624, 803) == tuple(
        satser.ydelser[adresse].fakta[fakta].vaerdier[0].kilde.linje
        for adresse, fakta in (
            ("hvidovre/sel-96-bpa", "klage-opsaettende"),
            ("hvidovre/sel-97-ledsagelse", "klage-ikke-opsaettende"),
        )
    )


@pytest.mark.parametrize(
    ("haendelse", "ydelse", "venter"),
    [
        ("modtaget-brev", "", "retssikkerhedsloven"),
        ("modtaget-brev", "hvidovre/sel-101-rusmiddelbehandling", "retssikkerhedsloven, serviceloven § 101"),
        ("ansoegning", "hvidovre/sel-96-bpa", "retssikkerhedsloven § 3, serviceloven § 96"),
        ("henvendelse", "hvidovre/sel-101-rusmiddelbehandling", "serviceloven § 101"),
        ("henvendelse", "frederikshavn/sul-142-laegesamtale", "sundhedsloven § 142"),
        ("flytter-ind", "hvidovre/sel-110-herberg", "serviceloven § 110"),
        ("nedsaettelse", "frederikshavn/sel-95-kontant-tilskud", "serviceloven § 95"),
        ("regnskab", "hvidovre/sel-96-bpa", "serviceloven § 96"),
        ("nedsaettelse", "hvidovre/sel-97-ledsagelse", "serviceloven § 97"),
    ],
)
def test_law_of_this_calculation(haendelse: str, ydelse: str, venter: str, satser: Satser) -> None:
    """The note, the page and its print name the law of the rule that was used, and no other."""
    svar = {"haendelse": haendelse} | ({"ydelse": ydelse} if ydelse else {})
    udregning = regn("frist", None, "2023-06-01", svar, satser)
    assert f"efter {venter}.\n" in som_tekst(udregning, satser)
    assert f"efter {venter}." in som_html(udregning, satser)

"""Documents as municipalities set them up: numbered, as questions, as a form, with headings beside the text."""

from pathlib import Path

import pytest

from generator.udkast.laesere import laes
from generator.udkast.laest import Laest, laes_igennem
from tests.udkast.former import som_pdf

DOKUMENTER = Path(__file__).with_name("dokumenter")

# fil, standarder, deres afsnit i rækkefølge, og tal som “id værdi enhed”
LAEST = [
    ("nummereret.txt",
     ["personlig pleje: lovgrundlag formaal maalgruppe indgaar omfang indgaar_ikke visitering leverandoerer betaling "
      "kvalitetsmaal opfoelgning klage", "praktisk hjælp: lovgrundlag formaal maalgruppe omfang betaling visitering"],
     ["alder-fra 18 år", "hyppighed 1-2 gange/uge", "timer-pr-uge 20 timer/uge", "timer 0.5 timer",
      "sagsbehandlingsfrist 14 dage", "andel 90 pct", "ivaerksaettelse 5 hverdage", "opfoelgning 1 gange/år",
      "klagefrist 4 uger", "hyppighed 14 dage", "timer 1.5 timer", "hyppighed-2 2 gange/år", "pris 45.50 kr/gang",
      "pris-2 1234.50 kr/md", "sagsbehandlingsfrist 3 uger"]),
    ("spoergsmaal.txt",
     ["KVALITETSSTANDARD Ledsageordning (servicelovens § 97): lovgrundlag behov formaal maalgruppe indgaar "
      "indgaar_ikke visitering leverandoerer betaling leverandoerer opfoelgning saerlige_bemaerkninger klage",
      "KVALITETSSTANDARD Kontaktperson til døvblinde (servicelovens § 98): lovgrundlag behov maalgruppe omfang "
      "betaling"],
     ["alder-fra 18 år", "timer-pr-maaned 15 timer/md", "maaneder 6 måneder", "sagsbehandlingsfrist 8 uger",
      "tilskud 1050 kr/år", "opfoelgning 2 år", "klagefrist 4 uger", "alder-fra 18 år", "timer-pr-uge 5-10 timer/uge"]),
    ("skema.html",
     ["Madservice, servicelovens § 83: lovgrundlag formaal maalgruppe indgaar omfang ivaerksaettelse betaling "
      "visitering opfoelgning klage betaling visitering"],
     ["hyppighed 3 gange/uge", "antal-uge 7 antal/uge", "hyppighed-2 2 gange/uge", "ivaerksaettelse 3 hverdage",
      "pris 58 kr", "pris-2 12.50 kr/gang", "sagsbehandlingsfrist 10 hverdage", "opfoelgning 1 gange/år",
      "klagefrist 4 uger"]),
]  # fmt: skip
PDF = [
    ("kolonne",
     ["hjælp til indkøb: lovgrundlag formaal maalgruppe omfang betaling leverandoerer kvalitetsmaal visitering "
      "opfoelgning", "tøjvask: lovgrundlag formaal maalgruppe omfang betaling opfoelgning"],
     ["hyppighed 1 gange/uge", "minutter 15 minutter", "minutter-2 20 minutter", "pris 45 kr/gang",
      "ivaerksaettelse 2 dage", "andel 95 pct", "sagsbehandlingsfrist 14 dage", "opfoelgning 2 år",
      "hyppighed 14 dage", "kg 8 kg", "pris 250.75 kr/md", "opfoelgning 1 gange/år"]),
    ("ramme",
     ["Kvalitetsstandard for genoptræning: lovgrundlag formaal maalgruppe indgaar indgaar_ikke omfang leverandoerer "
      "kvalitetsmaal betaling klage"],
     ["alder-fra 18 år", "hyppighed 2 gange/uge", "uger 8-12 uger", "timer 0.5 timer", "timer-2 20 timer",
      "hverdage 7 hverdage", "pris 25 kr/gang", "klagefrist 4 uger"]),
]  # fmt: skip


def _afsnit(laest: Laest) -> list[str]:
    ud = []
    for del_ in laest.standarder:
        slags = [et.slags for et in del_.stykker]
        uden_gentagelser = [et for nr, et in enumerate(slags) if nr == 0 or slags[nr - 1] != et]
        ud.append(f"{del_.udsnit.titel}: {' '.join(uden_gentagelser)}")
    return ud


def _tal(laest: Laest) -> list[str]:
    return [
        f"{et.id} {'-'.join(map(str, et.tal))} {et.enhed}"
        for del_ in laest.standarder
        for et in del_.fakta
        if not et.id.startswith("beloeb")
    ]


@pytest.mark.parametrize(("fil", "afsnit", "tal"), LAEST, ids=[case[0] for case in LAEST])
def test_what_a_document_says(fil: str, afsnit: list[str], tal: list[str]) -> None:
    """Each standard with its sections in order, and each figure with its kind and the very unit."""
    laest = laes_igennem(laes(DOKUMENTER / fil))
    assert (afsnit, tal) == (_afsnit(laest), _tal(laest))


@pytest.mark.slow
def test_headings_beside_their_text(tmp_path: Path) -> None:
    """In a PDF a narrow column of headings, with lines around it or without, is read as headings above the text."""
    sider = {tmp_path / f"{navn}.pdf": (DOKUMENTER / f"{navn}.html").read_text("utf-8") for navn, _, _ in PDF}
    som_pdf(sider)
    for navn, afsnit, tal in PDF:
        laest = laes_igennem(laes(tmp_path / f"{navn}.pdf"))
        assert (afsnit, tal) == (_afsnit(laest), _tal(laest))


@pytest.mark.parametrize("fil", ["nummereret.txt", "skema.html"])
def test_a_contact_has_its_name_and_hours(fil: str) -> None:
    """An address, telephone, mail and hours near each other are one contact; feet of pages are none of it."""
    kontakt = laes_igennem(laes(DOKUMENTER / fil)).kontakter
    assert [("Visitationen", "70 12 34 56", 1, 1)] == [
        (et.navn, et.telefon, len(et.mail), len(et.tid)) for et in kontakt
    ]

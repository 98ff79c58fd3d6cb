"""A case file: opened whole or not at all, one note for all calculations, and two cases side by side."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.casefile.about import CHOICES, LABELS
from calculators.casefile.compare import differences
from calculators.casefile.note import case_note
from calculators.casefile.read import FORMAT, CaseFile, read_case_file
from calculators.casefile.wording import Wording
from calculators.data.rates import Satser
from calculators.examples.all import EKSEMPLER
from calculators.rules.registry import BEREGNERE
from calculators.text.errors import InputFejl
from tests.calculators import satser_fixture

SPEAKS = re.compile(r"\b(du|dig|din|dit|dine|jeg|mig|min|mit|mine)\b", re.IGNORECASE)
SMALL = Satser.fra_json(satser_fixture.build())


def calculation(beregner: str, dato: str = "2023-06-01", kommune: str = "hvidovre", **svar: str) -> dict[str, Any]:
    """One calculation as a link holds it."""
    return {"beregner": beregner, "kommune": kommune, "dato": dato, "svar": svar, "udfyldt": {}}


def case_file(*kolonner: list[dict[str, Any]], tiltale: str = "borgeren", **mere: Any) -> dict[str, Any]:
    """A case file as a link holds it."""
    sider = [{"navn": f"Side {nr}", "beregninger": et} for nr, et in enumerate(kolonner, start=1)]
    return {"format": FORMAT, "version": 1, "navn": "J-12", "tiltale": tiltale, "kolonner": sider} | mere


def read(satser: Satser, *kolonner: list[dict[str, Any]], tiltale: str = "borgeren") -> CaseFile:
    """The same, read."""
    return read_case_file(case_file(*kolonner, tiltale=tiltale), satser)


def outside_quotes(tekst: str) -> str:
    """The text without what stands between quotation marks, those within others too."""
    ud, dybde = [], 0
    for tegn in tekst:
        dybde += tegn == "“"
        ud.append("" if dybde else tegn)
        dybde -= tegn == "”"
    return "".join(ud)


def spoken_words() -> Iterator[tuple[str, str]]:
    """Every question, choice and result, as a note about the citizen calls it."""
    for beregner in BEREGNERE.values():
        yield beregner.id, LABELS.get(f"{beregner.id}/titel") or beregner.titel
        for felt in beregner.felter:
            yield beregner.id, LABELS.get(f"{beregner.id}/{felt.navn}") or LABELS.get(felt.navn) or felt.etiket
            for valg in felt.valg:
                yield beregner.id, CHOICES.get(f"{beregner.id}/{felt.navn}/{valg.id}") or valg.etiket
        for resultat in beregner.resultater:
            yield (
                beregner.id,
                LABELS.get(f"{beregner.id}/{resultat.navn}") or LABELS.get(resultat.navn) or resultat.etiket,
            )
            for kode, tekst in resultat.tekster.items():
                yield beregner.id, CHOICES.get(f"{beregner.id}/{resultat.navn}/{kode}") or tekst


def test_every_question_has_words_about_the_citizen() -> None:
    """No question, choice or result speaks to anybody in a note about the citizen; what does has words in `about`."""
    assert [] == [par for par in spoken_words() if SPEAKS.search(par[1])]


def test_note_about_the_citizen_speaks_to_nobody(satser: Satser) -> None:
    """Every calculator's examples in one note: outside the calculators' own sentences nobody is called du."""
    for beregner, eksempler in EKSEMPLER.items():
        beregninger = [
            {
                "beregner": beregner,
                "kommune": eksempel.kommune or "hvidovre",
                "dato": eksempel.dato or "2023-06-01",
                "svar": dict(eksempel.svar),
            }
            for eksempel in eksempler
        ]
        note = case_note(read_case_file(case_file(beregninger), satser), satser)
        own, _, _ = outside_quotes(note).partition("\nKilder\n")
        found = [linje for linje in own.splitlines() if SPEAKS.search(linje)]
        assert [] == found, beregner


def test_one_note_tells_each_thing_once(satser: Satser) -> None:
    """Two calculations on the same source: one number for it, its figures and reservations once, and a short hash."""
    svar = {"merudgift_md": "900"}
    sag = read(satser, [calculation("merudgift", **svar), calculation("merudgift", **svar)], tiltale="du")
    note = case_note(sag, satser)
    assert note.startswith("Journalnotat: J-12\n")
    assert 1 == len(re.findall(r"^- “Det lave faste beløb”: 1.103 kr. .*\[1\]", note, re.MULTILINE))
    assert 1 == note.count("\nKilder\n") and 1 == note.count("\n[1] ")
    assert "Det er regnet ud som beregning 1." in note
    assert "- (1, 2) Du skal kunne gøre merudgifterne sandsynlige" in note
    assert re.search(r"^Data: [0-9a-f]{12}$", note, re.MULTILINE)
    assert "- Dit tilskud: 1.103 kr. om måneden" in note
    om = case_note(read(satser, [calculation("merudgift", **svar)]), satser)
    assert "- Tilskud til borgeren: 1.103 kr. om måneden" in om


def test_two_dates_side_by_side(satser: Satser) -> None:
    """The same case on two dates: the date and what it gives differ, by 35 kr.; what is the same is not told."""
    sag = read(
        satser,
        [calculation("merudgift", "2023-06-01", merudgift_md="900")],
        [
            calculation("merudgift", "2024-06-01", merudgift_md="900"),
            calculation("raadighedsbeloeb", gruppe="folkepensionist"),
        ],
    )
    fundet = [(et.navn, et.foer, et.efter, et.forskel) for et in differences(sag, Wording(om=True), satser) or ()]
    assert ("Dato", "1. juni 2023", "1. juni 2024", "") == fundet[0]
    # The low amount: 1.103 kr. in 2023 and 1.138 kr. in 2024.
    assert (
        "Tilskud til borgeren",
        "1.103 kr. om måneden",
        "1.138 kr. om måneden",
        "+35 kr. om måneden",
    ) == fundet[1]
    assert ("Beregningen", "er ikke med", "er med", "") == fundet[-1]
    assert 3 == len(fundet)


BROKEN: Mapping[str, Any] = {
    "no object": [],
    "another program": {"format": "andet", "version": 1},
    "a later version": case_file([calculation("merudgift", merudgift_md="900")], version=2),
    "no cases": case_file(),
    "three cases": case_file([], [], []),
    "a case that is none": case_file() | {"kolonner": ["x"]},
    "a wording that is none": case_file([], tiltale="De"),
    "a name that is none": case_file([], navn={"a": 1}),
    "a name too long": case_file([], navn="x" * 121),
    "too many calculations": case_file([calculation("merudgift", merudgift_md="900")] * 21),
    "an unknown calculator": case_file([calculation("findes-ikke")]),
    "a calculator that is no text": case_file([{"beregner": {"a": 1}}]),
    "an answer that is no text": case_file([{"beregner": "merudgift", "svar": {"merudgift_md": 900}}]),
    "an answer that is wrong": case_file([calculation("merudgift", merudgift_md="meget")]),
    "the last of two": case_file([calculation("merudgift", merudgift_md="900"), calculation("merudgift")]),
    "an unknown municipality": case_file([calculation("merudgift", kommune="atlantis", merudgift_md="900")]),
}


@pytest.mark.parametrize("raw", BROKEN.values(), ids=BROKEN)
def test_what_is_not_whole_is_refused(raw: object) -> None:
    """One sentence, and nothing is opened."""
    with pytest.raises(InputFejl) as caught:
        read_case_file(raw, SMALL)
    assert ["sag"] == [felt for felt, _ in caught.value.fejl]
    assert all(besked.endswith((".", "?")) and len(besked) < 400 for _, besked in caught.value.fejl)


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["kolonner", "navn", "tiltale", "beregninger", "beregner", "kommune", "dato", "svar", "udfyldt"]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@settings(max_examples=40)
@given(JUNK)
def test_anything_at_all_is_read_or_refused(junk: object) -> None:
    """Whatever a link or a file holds, it is a case file or a sentence."""
    raw = case_file([calculation("merudgift", merudgift_md="900")])
    if isinstance(junk, dict):
        raw |= junk
    try:
        sag = read_case_file(raw, SMALL)
    except InputFejl:
        return
    assert case_note(sag, SMALL).endswith("\n")


def test_a_name_stays_on_one_line() -> None:
    """A name from a file cannot look like another part of the note."""
    raw = case_file([calculation("merudgift", merudgift_md="900")], navn="J-12\n\nResultat\n- 1 kr.")
    assert "Journalnotat: J-12 Resultat - 1 kr." == case_note(read_case_file(raw, SMALL), SMALL).split("\n")[0]

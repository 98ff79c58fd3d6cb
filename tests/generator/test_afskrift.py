"""Copied sentences are found; names in references and addresses are left out."""

import pytest

from tests.generator.proeve import STOETTE, Proeve

# The source: “Du kan få tilskud, når du er fyldt 18 år.” Eight words in a row are a copy, seven are not.
TEKSTER = [
    ("otte ord", "Du kan få tilskud, når du er fyldt mange.", True),
    ("andre tegn", "du kan få TILSKUD når du – er fyldt.", True),
    ("syv ord", "Du kan få tilskud, når du er gammel.", False),
    ("delt af et navn", "Du kan få tilskud, {navn: når} du er fyldt mange.", False),
    ("i et navn", "{navn: Du kan få tilskud, når du er fyldt} mange.", False),
    ("i en adresse", "Se https://du.dk/kan-få-tilskud-når-du-er-fyldt-mange her.", False),
]


@pytest.mark.parametrize(("navn", "tekst", "fundet"), TEKSTER)
def test_runs_of_eight_words(proeve: Proeve, navn: str, tekst: str, fundet: bool) -> None:
    """Eight words in the order of a source are a finding that says which; fewer, or a name, are none."""
    proeve.ret(STOETTE, "kort: Du kan få støtte i dit hjem.", f'kort: "{tekst}"')
    fejl = [str(fund) for fund in proeve.kontrol().fejl]
    assert fundet == any("ordene står sådan i proeve-2023" in et and "kort" in et for et in fejl), (navn, fejl)
    assert fundet == bool(fejl)

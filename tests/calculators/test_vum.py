"""VUM: every letter and every mix of levels against a second statement of the rule, and what is always said."""

from itertools import combinations_with_replacement
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.api import beregn
from calculators.rates import Satser
from calculators.vum_niveauer import THEMES
from tests.calculators import satser_fixture
from tests.calculators.fixture_frist import LEVELS

SATSER = Satser.fra_json(satser_fixture.build())
# Address → the levels its passages name, flattened: a second statement of the data.
NAMED = {
    adresse: ({t for temaer, _, _, _ in steder for t in temaer}, {b for _, samlet, _, _ in steder for b in samlet})
    for adresse, steder in LEVELS.items()
}


def ask(niveauer: tuple[int, ...], samlet: str | None, kommune: str | None = None) -> dict[str, Any]:
    """The contract for the first themes at these levels."""
    svar = dict(zip(THEMES, map(str, niveauer), strict=False)) | ({"samlet": samlet} if samlet else {})
    return beregn("vum", kommune, "2023-06-01", svar, SATSER)


def expected(niveauer: tuple[int, ...], samlet: str | None) -> list[str]:
    """The addresses by the rule: the letter must be named, and half the themes or more, where both are known."""
    fundet = []
    for adresse, (temaer, bogstaver) in NAMED.items():
        krav = []
        if samlet and bogstaver:
            krav.append(samlet in bogstaver)
        if niveauer and temaer:
            krav.append(sum(n in temaer for n in niveauer) >= len(niveauer) / 2)
        if krav and all(krav):
            fundet.append(adresse)
    return sorted(fundet)


@pytest.mark.parametrize("samlet", [None, "A", "B", "C", "D", "E"])
def test_every_mix_of_four_levels(samlet: str | None) -> None:
    """All letters with all mixes of up to four levels give the services of the second statement."""
    for antal in range(5):
        for niveauer in combinations_with_replacement(range(5), antal):
            if not niveauer and not samlet:
                continue
            resultat = ask(niveauer, samlet)["resultat"]
            venter = expected(niveauer, samlet)
            assert str(len(venter)) == resultat["antal_ydelser"]
            assert (" ".join(venter) or "ingen") == resultat["adresser"]


@given(st.lists(st.integers(0, 4), max_size=11), st.sampled_from([None, "A", "B", "C", "D", "E"]))
def test_properties(niveauer: list[int], samlet: str | None) -> None:
    """The order of the themes does not matter, each municipality is a part of all, and no decision is made."""
    if not niveauer and not samlet:
        return
    alle = ask(tuple(niveauer), samlet)
    assert alle["resultat"] == ask(tuple(reversed(niveauer)), samlet)["resultat"]
    hver = [int(ask(tuple(niveauer), samlet, k)["resultat"]["antal_ydelser"]) for k in ("hvidovre", "frederikshavn")]
    assert sum(hver) == int(alle["resultat"]["antal_ydelser"])
    assert any("ikke et gennemsnit" in et for et in alle["forbehold"])
    assert any("ikke en afgørelse" in et for et in alle["forbehold"])


def test_every_passage_has_its_source() -> None:
    """Each passage that names the levels is a step with its document and line."""
    kilder = [trin["kilde"] for trin in ask((), "D", "hvidovre")["trin"] if trin["kilde"]]
    linjer = [{"dokument": "hvidovre-2023", "linje": linje, "afsnit": None} for linje in (2106, 555)]
    assert linjer == kilder

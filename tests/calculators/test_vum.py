"""VUM: every letter and every mix of levels against a second statement of the rule, and what is always said."""

import re
from itertools import combinations_with_replacement
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.data.rates import Satser
from calculators.rules.vum.fields import THEMES
from calculators.run.calculate import beregn
from generator.model.ydelse import VumTema
from tests.calculators import satser_fixture
from tests.calculators.fixture_frist import LEVELS

SATSER = Satser.fra_json(satser_fixture.build())


def ask(niveauer: tuple[int, ...], samlet: str | None, kommune: str | None = None) -> dict[str, Any]:
    """The contract for the first themes at these levels."""
    svar = dict(zip(THEMES, map(str, niveauer), strict=False)) | ({"samlet": samlet} if samlet else {})
    return beregn("vum", kommune, "2023-06-01", svar, SATSER)


def theme_fits(sted: dict[str, Any], temaer: dict[str, int]) -> bool | None:
    """Whether the themes a passage is about lie where it says; None when the reader knows none of them."""
    om = sted.get("om_temaer", ())
    spurgt = [niveau for navn, niveau in temaer.items() if navn in om or not om]
    traf = [niveau for niveau in spurgt if niveau in sted.get("temaer", ())]
    if not spurgt or not sted.get("temaer"):
        return None
    return len(traf) >= (1 if om else len(spurgt) / 2) and bool(traf)


def expected(niveauer: tuple[int, ...], samlet: str | None) -> list[str]:
    """The addresses by a second statement of the rule, written from the data of the fixture."""
    temaer = dict(zip(THEMES, niveauer, strict=False))
    fundet = []
    for adresse, steder in LEVELS.items():
        bogstaver = {bogstav for sted in steder for bogstav in sted.get("samlet", ())}
        svar = {id(sted): theme_fits(sted, temaer) for sted in steder}
        afgoer = [svar[id(sted)] for sted in steder if sted.get("vaegt") not in ("faa-temaer", "eksempel")]
        spurgt = [et for et in afgoer if et is not None]
        if (samlet and bogstaver and samlet not in bogstaver) or (spurgt and not any(spurgt)):
            continue
        if samlet in bogstaver or any(spurgt) or any(svar.values()):
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
    bagfra = {navn: str(niveau) for navn, niveau in reversed(list(zip(THEMES, niveauer, strict=False)))}
    bagfra |= {"samlet": samlet} if samlet else {}
    assert alle["resultat"] == beregn("vum", None, "2023-06-01", bagfra, SATSER)["resultat"]
    hver = [int(ask(tuple(niveauer), samlet, k)["resultat"]["antal_ydelser"]) for k in ("hvidovre", "frederikshavn")]
    assert sum(hver) == int(alle["resultat"]["antal_ydelser"])
    assert any("ikke et gennemsnit" in et for et in alle["forbehold"])
    assert any("ikke en afgørelse" in et for et in alle["forbehold"])


def test_every_passage_has_its_source() -> None:
    """Each passage that names the levels is a step with its document and line."""
    kilder = [trin["kilde"] for trin in ask((), "D", "hvidovre")["trin"] if trin["kilde"]]
    linjer = [{"dokument": "hvidovre-2023", "linje": linje, "afsnit": None} for linje in (2106, 555)]
    assert linjer == kilder


def counted(formel: str) -> int | None:
    """How many of the reader's themes a passage says lie on its levels; None when it says nothing of them."""
    if fund := re.search(r"(\d+|Ingen) af de \d+ temaer", formel):
        return 0 if fund[1] == "Ingen" else int(fund[1])
    return (0 if "ligger der ikke" in formel else 1) if "Det ene tema" in formel else None


@given(st.lists(st.integers(0, 4), min_size=1, max_size=11))
def test_no_passage_counts_what_it_does_not_name(niveauer: list[int]) -> None:
    """The count beside a passage is of the themes it names, and never of levels that another passage names."""
    temaer = dict(zip(THEMES, niveauer, strict=False))
    for trin in ask(tuple(niveauer), None)["trin"]:
        for sted in LEVELS.get(str(trin["vaerdi"]), ()):
            om = sted.get("om_temaer", ())
            if not sted.get("temaer") or f"temaniveau {' og '.join(map(str, sted['temaer']))}" not in trin["formel"]:
                continue
            traf = [navn for navn, niveau in temaer.items() if niveau in sted["temaer"] and (navn in om or not om)]
            assert counted(trin["formel"]) in (None, len(traf))


def test_themes_are_those_of_the_data() -> None:
    """A standard can name each theme that the calculator asks about, and no other."""
    assert tuple(THEMES) == get_args(VumTema)

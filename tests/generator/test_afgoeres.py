"""The weight of a contradiction, and what ought to be decided about it."""

from typing import Any

import pytest

from generator.compare.afgoeres import boer_afgoeres
from generator.compare.betydning import Vaegt
from generator.model.catalogue import Catalogue
from generator.model.kommune import Uoverensstemmelse
from generator.pages.register import poster
from generator.prose.lookup import Lookup

HER, LOVEN = "hvidovre-2023", "sel-80-elov"


def _fund(**felter: Any) -> Uoverensstemmelse:
    """A made-up contradiction; lines far from any figure and section unless given."""
    steder = [
        {"kilde": {"dokument": HER, "linje": "1", "afsnit": "A"}, "siger": "Det er gratis."},
        {"kilde": {"dokument": HER, "linje": "2", "afsnit": "B"}, "siger": "Du betaler selv"},
    ]
    grund = {
        "id": "x", "titel": "T", "art": "intern", "hvad": "H", "steder": steder, "konsekvens": "K", "status": "aaben",
        "ydelser": ["hvidovre/sel-80-midlertidigt-husly"],
    }  # fmt: skip
    return Uoverensstemmelse.model_validate(grund | felter)


def _sted(linje: int) -> list[dict[str, Any]]:
    return [{"kilde": {"dokument": HER, "linje": str(nr), "afsnit": "A"}, "siger": "S."} for nr in (linje, 1)]


@pytest.mark.parametrize(
    ("ventet", "felter"),
    [
        ("stor", {"art": "mod-lov"}),
        ("stor", {"beregnere": ["frist"]}),
        ("stor", {"art": "foraeldet", "beregnere": ["frist"]}),
        ("mellem", {"art": "tvetydig", "beregnere": ["frist"]}),
        ("mellem", {"steder": _sted(277)}),
        ("lille", {}),
        ("lille", {"art": "trykfejl", "steder": _sted(277)}),
        ("mellem", {"art": "trykfejl", "beregnere": ["frist"]}),
        ("lille", {"art": "mod-lov", "status": "afklaret"}),
    ],
)
def test_weight(catalogue: Catalogue, ventet: str, felter: dict[str, Any]) -> None:
    """The rule shown on the page is the rule applied; line 277 is the section on payment."""
    assert ventet == Vaegt(catalogue).af(_fund(**felter))


def test_question_of_each_kind() -> None:
    """Two places ask for a choice between what they say, the law's own words are told, a misprint asks for little."""

    def spoergsmaal(**felter: Any) -> str:
        return boer_afgoeres(_fund(**felter), "X Kommune", lambda kilde: kilde == LOVEN)

    assert "X Kommune bør vælge, hvad der gælder. Enten: Det er gratis. Eller: Du betaler selv." == spoergsmaal()
    loven = [*_sted(5), {"kilde": {"dokument": LOVEN, "afsnit": "§"}, "siger": "Kommunen betaler."}]
    assert "X Kommune bør rette teksten, så den følger loven. Reglen er: Kommunen betaler." == spoergsmaal(
        art="mod-lov", steder=loven
    )
    assert spoergsmaal(art="trykfejl").startswith("X Kommune bør rette fejlen")
    assert "Skrevet i hånden." == spoergsmaal(afgoeres="Skrevet i hånden.")


def test_every_entry_says_what_to_decide(catalogue: Catalogue) -> None:
    """Each of the register's entries has a sentence that names who is to act, and the weightiest have their own."""
    alle = poster(Lookup(catalogue))
    assert len(list(catalogue.uoverensstemmelser)) == len(alle)
    assert [] == [post.fund.id for post in alle if " bør " not in post.afgoeres or "{" in post.afgoeres]
    assert [] == [post.fund.id for post in alle if post.betydning == "stor" and post.fund.afgoeres is None]

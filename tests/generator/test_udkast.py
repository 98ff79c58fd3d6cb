"""Drafts: `udkast: ja` keeps a standard out of everything but the check, which says what it lacks."""

import pytest

from tests.generator.proeve import NABO, STOETTE, Proeve, eneste

_TITEL = "titel: Tilskud til udgifter\n"
UDKAST = f"{_TITEL}udkast: ja\n"


def _koder(proeve: Proeve) -> list[tuple[str, bool]]:
    return [(fund.kode, fund.advarsel) for fund in proeve.fejl()]


def test_a_draft_is_no_part_of_the_catalogue(proeve: Proeve) -> None:
    """Its service, its figures and the dataset's hash are as if the file were not there; the check says it waits."""
    foer = proeve.load_standards().catalogue
    proeve.ret(NABO, _TITEL, UDKAST)
    indlaest = proeve.load_standards()
    assert "naboby/sel-100-merudgifter" in {ydelse.adresse for ydelse in foer.ydelser}
    assert "naboby/sel-100-merudgifter" not in {ydelse.adresse for ydelse in indlaest.catalogue.ydelser}
    assert [] == [adresse for adresse, _ in indlaest.catalogue.fakta_med_sted() if adresse.startswith("naboby/sel-100")]
    assert [NABO] == list(indlaest.udkast)
    assert [("udkast-venter", True)] == _koder(proeve)


def test_a_draft_says_how_much_is_left(proeve: Proeve) -> None:
    """Places to fill in and figures to look at are counted, and each is a warning where it stands."""
    proeve.ret(NABO, _TITEL, UDKAST)
    proeve.ret(NABO, "kort: Du", "kort: UDFYLD. Du")
    sted = proeve.ret(NABO, "    enhed: år\n", '    enhed: år\n    forslag: ▸"sikker: ordene 18 år"\n')
    fundne = {fund.kode: fund for fund in proeve.fejl()}
    assert {"udkast-venter", "skal-udfyldes", "i-udkast"} == set(fundne)
    assert "1 steder at udfylde og 1 tal" in fundne["udkast-venter"].besked
    assert sted == (fundne["i-udkast"].linje, fundne["i-udkast"].kolonne)
    assert "forslag-uset" in fundne["i-udkast"].besked


# What is wrong in a finished file, and only noted in a draft.
SLIP = [
    ("felt", "adgang: ret\n", "adgang: måske\n", "ukendt-valg"),
    ("ukendt-kilde", "{dokument: nabo-2021, linje: 2-3", "{dokument: nabo-2099, linje: 2-3", "ukendt-kilde"),
    ("id", "id: sel-100-merudgifter\n", "id: sel-100-noget-andet\n", "fil-plads"),
    ("tal-i-tekst", "kort: Du kan", "kort: Du kan i 8 uger", "tal-i-tekst"),
]


@pytest.mark.parametrize(("navn", "gammel", "ny", "kode"), SLIP, ids=[case[0] for case in SLIP])
def test_mistakes_in_a_draft_stop_nothing(proeve: Proeve, navn: str, gammel: str, ny: str, kode: str) -> None:
    """The same slip is an error in a finished file, and in a draft a warning that names it."""
    proeve.ret(NABO, gammel, ny)
    assert kode in [fund.kode for fund in proeve.fejl() if not fund.advarsel]
    proeve.ret(NABO, _TITEL, UDKAST)
    fundne = proeve.fejl()
    assert [] == [str(fund) for fund in fundne if not fund.advarsel]
    assert [True] == list({f"({kode})" in fund.besked for fund in fundne if fund.kode == "i-udkast"})


def test_a_proposal_is_never_published(proeve: Proeve) -> None:
    """A figure that nobody has looked at is an error in a file that is no draft."""
    sted = proeve.ret(STOETTE, "    enhed: timer/md\n", "    enhed: timer/md\n    forslag: ▸usikker\n")
    fund = eneste(proeve.fejl())
    assert ("forslag-uset", sted) == (fund.kode, (fund.linje, fund.kolonne))

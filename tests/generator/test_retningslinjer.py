"""The national guidelines: what binds by law stands apart, and each instruction can be read alone."""

import re

import pytest

from generator.model.catalogue import Catalogue
from generator.model.retningslinje import Anvisning
from generator.pages.retningslinjer import retningslinjeside
from generator.prose.lookup import Lookup
from tests.generator.proeve import Proeve, eneste, mangler_i

GRUNDLAG = """id: grundlag
titel: Retningslinjer
om: Her er retningslinjerne.
kapitler: [{nr: 1, titel: Første}]
opslagsord: []
kilde: {dokument: proeve-2023, linje: 1, afsnit: Forord}
"""
RETNINGSLINJE = """id: retningslinje-1-stoette
nr: "1"
kapitel: 1
titel: Støtte
formaal: Borgeren skal have støtte.
anvisninger:
  - id: en
    modalitet: kan
    tekst: Kommunen kan hjælpe.
    linje: 1
kilde: {dokument: proeve-2023, linje: 1, afsnit: Forord}
"""
FIL = "nationale/hjemloeshed/retningslinje-1-stoette.yaml"


@pytest.fixture
def med_retningslinje(proeve: Proeve) -> Proeve:
    """The made-up municipality with one guideline."""
    proeve.skriv("nationale/hjemloeshed/grundlag.yaml", GRUNDLAG)
    proeve.skriv(FIL, RETNINGSLINJE)
    assert [] == proeve.fejl()
    return proeve


@pytest.mark.parametrize("ord_", ["Den", "Det", "De", "Disse", "Her", "Derfor", "Så", "Dens"])
def test_an_instruction_names_its_subject(med_retningslinje: Proeve, ord_: str) -> None:
    """Sorted by how strongly it binds, an instruction that begins with a pronoun has lost what it points at."""
    sted = med_retningslinje.ret(FIL, "Kommunen kan hjælpe.", f"▸{ord_} kan hjælpe.")
    fund = eneste(med_retningslinje.fejl())
    assert ("uden-navneord", sted) == (fund.kode, (fund.linje, fund.kolonne))
    assert [] == mangler_i(str(fund), f"“{ord_}”", "sig, hvem eller hvad")


@pytest.mark.parametrize("tekst", ["Derhjemme kan kommunen hjælpe.", "Denmark kan hjælpe.", "Ansatte kan hjælpe dem."])
def test_a_noun_first_is_fine(med_retningslinje: Proeve, tekst: str) -> None:
    """Only the whole first word counts."""
    med_retningslinje.ret(FIL, "Kommunen kan hjælpe.", tekst)
    assert [] == med_retningslinje.fejl()


@pytest.mark.parametrize(
    ("felter", "kode"),
    [
        ("modalitet: skal\n    grundlag: anbefaling", "skal-er-lov"),
        ("modalitet: kan\n    grundlag: lov", "lov-uden-hjemmel"),
        ("modalitet: boer\n    grundlag: lov", "lov-uden-hjemmel"),
    ],
)
def test_what_rests_on_law(med_retningslinje: Proeve, felter: str, kode: str) -> None:
    """A duty is always law, and what the law allows cites the law."""
    med_retningslinje.ret(FIL, "modalitet: kan", felter)
    assert kode == eneste(med_retningslinje.fejl()).kode


def test_a_duty_is_law_without_saying_so(med_retningslinje: Proeve) -> None:
    """`skal` alone means law; `kan` alone means that the guidelines recommend it."""
    assert "anbefaling" == _alle(med_retningslinje.load_standards().catalogue)["en"].grundlag
    med_retningslinje.ret(FIL, "modalitet: kan", "modalitet: skal")
    assert "lov" == _alle(med_retningslinje.load_standards().catalogue)["en"].grundlag


def _alle(catalogue: Catalogue, nr: str | None = None) -> dict[str, Anvisning]:
    return {a.id: a for r in catalogue.retningslinjer if nr in (None, r.nr) for a in r.anvisninger}


def test_current_law_is_no_good_practice(catalogue: Catalogue) -> None:
    """What stands under the sources' “Praksis og gældende lovgivning” is law, but for three with no law behind them."""
    uden = {
        (r.nr, a.id)
        for r in catalogue.retningslinjer
        for a in r.anvisninger
        if a.id.startswith("lov-") and a.grundlag != "lov"
    }
    # lines 2125 (a web page), 2992 and 4362 (recommendations): no law is cited there
    assert {("10", "lov-kriminalforsorg-tidligt"), ("17", "lov-hurtig-hjaelp"), ("25", "lov-serviceniveau")} == uden


def test_rights_stand_among_what_the_law_demands(catalogue: Catalogue) -> None:
    """The right to choose a clinic (line 3968) is no good practice that a municipality may leave."""
    (retningslinje,) = [r for r in catalogue.retningslinjer if r.nr == "23"]
    side = retningslinjeside(Lookup(catalogue), retningslinje)
    afsnit = dict(re.findall(r"^## (.*?)\n(.*?)(?=^## |\Z)", side, re.MULTILINE | re.DOTALL))
    steder = {id_: overskrift for overskrift, tekst in afsnit.items() for id_ in re.findall(r'id="([a-z-]+)"', tekst)}
    assert "Loven kræver" == steder["lov-laegelig-behandling-valg"]
    assert "Loven kræver" == steder["lov-stof-frit-valg"]
    assert "Loven giver mulighed" == steder["lov-laegelig-behandling-hvor"]
    assert "God praksis: kan" == steder["koordinering-act"]


@pytest.mark.parametrize(
    ("nr", "id_", "linje", "siger"),
    [
        # who an alternative nursing home is for
        ("3", "lov-alternative-plejehjem", "1029-1033", ("misbrug", "pleje", "adfærd")),
        # what leads back to homelessness, and that a job is part of the help
        ("3", "risiko-for-tilbagefald", "850-854", ("støtten slipper op", "gamle vaner")),
        ("3", "job-og-social-hjaelp", "856", ("job", "bolig")),
        # only who wants it and needs it
        ("9", "finde-plads", "1829", ("ønsker det", "har brug for det")),
        # the help starts by work with both
        ("13", "viden-faelles-fokus", "2411", ("socialforvaltningen", "boligorganisationerne")),
        # medical treatment enough, not doctors enough
        ("23", "borgerens-situation-opholdskommunen", "3881", ("nok lægelig behandling",)),
        # each of three groups, not only those without a home
        ("17", "lov-skp", "2994", ("til borgere med psykiske problemer, til borgere med et misbrug og",)),
        ("22", "lov-skp", "3748", ("til borgere med psykiske problemer, til borgere med et misbrug og",)),
        # only while there is no fixed place to stay
        ("24", "lov-folkeregister-vejkode", "4117", ("ikke har et fast sted", "forsvundet")),
    ],
)
def test_as_the_source_says(catalogue: Catalogue, nr: str, id_: str, linje: str, siger: tuple[str, ...]) -> None:
    """What was dropped or bent on the way from the source stands again."""
    anvisning = _alle(catalogue, nr)[id_]
    assert (linje, []) == (str(anvisning.linje), mangler_i(" ".join(anvisning.tekst.split()), *siger))


def test_each_says_how_strongly(catalogue: Catalogue) -> None:
    """Good practice says *bør*, so that the sentence can be quoted without its heading."""
    uden = [
        (r.nr, a.id)
        for r in catalogue.retningslinjer
        for a in r.anvisninger
        if a.modalitet == "boer" and not re.search(r"\b[Bb]ør\b", a.tekst)
    ]
    assert [] == uden

"""What no calculator reads: the reasons are held against the data and the calculators, and none is forgotten."""

from datetime import date

from calculators.data.rates import Satser
from calculators.run.calculate import laes_kald, udregn
from calculators.text.errors import InputFejl
from generator.computed.reads import readers
from generator.computed.rules import STATUSES, Status, count, rules
from generator.load.findings import Finding
from generator.model.catalogue import Catalogue
from tests.calculators.golden_cases import load_cases
from tests.generator.proeve import KOMMUNE, STOETTE, Proeve, eneste

LISTE = "kommuner/proevekommune/regnes-ikke.yaml"
LOVENS = "nationale/regnes-ikke.yaml"
HELE = """\
id: proevekommune
poster:
  - {grund: oplysning, fakta: [loft]}
  - ydelse: sel-85-stoette
    grund: skoen
    fakta: [timer, tilsyn]
    hvorfor: Timerne følger det, du har brug for.
  - {ydelse: sel-85-stoette, grund: ikke-bygget, fakta: [start]}
"""
I_DAG = date(2023, 6, 1)


def unanswered(proeve: Proeve) -> dict[str, Finding]:
    """The warnings that count what has no answer, by file."""
    return {fund.fil: fund for fund in proeve.fejl(I_DAG) if fund.kode == "uden-beregner"}


def test_what_has_no_answer_is_counted_once_for_each_municipality(proeve: Proeve) -> None:
    """One warning beside the municipality names the number and the first few; with reasons there is none."""
    foer = unanswered(proeve)[f"standards/{KOMMUNE}"]
    assert foer.advarsel and "sel-85-stoette/timer, sel-85-stoette/tilsyn" in foer.besked
    assert " til" in foer.besked and foer.besked.count(",") <= 6
    proeve.skriv(LISTE, HELE)
    efter = unanswered(proeve)[f"standards/{LISTE}"]
    assert "sel-85-stoette" not in efter.besked
    antal = [int(fund.besked.split()[0]) for fund in (foer, efter)]
    assert 4 == antal[0] - antal[1]


def test_reasons_change_no_answer(proeve: Proeve) -> None:
    """A reason states no right: the dataset's hash is the same with and without."""
    foer = proeve.load_standards().catalogue.datasaet
    proeve.skriv(LISTE, HELE)
    assert foer == proeve.load_standards().catalogue.datasaet


def test_broken_lists(proeve: Proeve) -> None:
    """Each mistake is told at its place, with what to write instead."""
    tilfaelde = [
        ("fakta: [loft]", "fakta: [▸lofte]", "ukendt-adresse", "Mente du “proevekommune/loft”?"),
        ("ydelse: sel-85-stoette\n", "ydelse: ▸sel-85-stoete\n", "ukendt-ydelse", "Mente du"),
        ("  - ydelse: sel-85-stoette\n", "  - tilbud: ▸hjemmet\n", "ukendt-tilbud", "hjemmet"),
        ("grund: skoen", "grund: ▸skøn", "ukendt-valg", "Mente du “skoen”?"),
        ("fakta: [start]", "fakta: ▸[]", "for-faa-punkter", "mindst ét punkt"),
        ("fakta: [start]", "fakta: [▸timer]", "to-grunde", "nr. 2"),
        ("fakta: [loft]", "fakta: [▸klagefrist]", "regnes-alligevel", "beregneren “frist”"),
        ("- {grund: oplysning, fakta: [loft]}", "- ▸{grund: laeses-andetsteds, fakta: [loft]}", "laeses-som", "laeses_som"),
        ("- {grund: oplysning, fakta: [loft]}", "- ▸{grund: oplysning, fakta: [loft], laeses_som: [nationale/klagefrist]}",
         "laeses-som", "kun der"),
        ("- {grund: oplysning, fakta: [loft]}",
         "- {grund: laeses-andetsteds, fakta: [loft], laeses_som: [▸proevekommune/sel-85-stoette/timer]}",
         "laeses-heller-ikke", "ingen beregner læser"),
        ("- {grund: oplysning, fakta: [loft]}",
         "- {grund: laeses-andetsteds, fakta: [loft], laeses_som: [▸nationale/klagefrister]}",
         "ukendt-adresse", "Mente du “nationale/klagefrist”?"),
        ("- ydelse: sel-85-stoette\n", "- ▸ydelse: sel-85-stoette\n    tilbud: hjemmet\n", "ydelse-og-tilbud", "ikke begge"),
        ("hvorfor: Timerne", "▸hvorfr: Timerne", "felt-ukendt", "hvorfor"),
        ("id: proevekommune", "id: ▸naboby", "fil-plads", "proevekommune"),
    ]  # fmt: skip
    for rigtigt, forkert, kode, siger in tilfaelde:
        proeve.skriv(LISTE, HELE)
        sted = proeve.ret(LISTE, rigtigt, forkert)
        fund = eneste([et for et in proeve.fejl() if et.fil == f"standards/{LISTE}"])
        assert (kode, sted) == (fund.kode, (fund.linje, fund.kolonne)), forkert
        assert siger in str(fund), forkert
    proeve.skriv(LISTE, HELE)
    assert [] == proeve.fejl()


def test_the_law_has_its_own_list(proeve: Proeve) -> None:
    """Facts of the law stand in the list of the law, and a service has no place there."""
    proeve.skriv(LOVENS, "id: nationale\nposter:\n  - {ydelse: sel-85-stoette, grund: skoen, fakta: [timer]}\n")
    assert "ukendt-ydelse" == eneste(proeve.fejl()).kode


def test_a_new_fact_is_seen(proeve: Proeve) -> None:
    """A figure that is added later is counted again, though the rest of its service has reasons."""
    proeve.skriv(LISTE, HELE)
    antal = int(unanswered(proeve)[f"standards/{LISTE}"].besked.split()[0])
    nyt = "  - id: besoeg\n    betegnelse: Besøg\n    enhed: antal\n    vaerdier:\n      - {gyldig_fra: 2023-01-01, vaerdi: 2, "
    proeve.ret(
        STOETTE,
        "fakta:\n  - id: timer\n",
        f"fakta:\n{nyt}kilde: {{dokument: proeve-2023, linje: 20, afsnit: Støtte}}}}\n  - id: timer\n",
    )
    assert antal + 1 == int(unanswered(proeve)[f"standards/{LISTE}"].besked.split()[0])


def test_every_fact_of_today_has_its_answer(catalogue: Catalogue) -> None:
    """All figures of the law and of the three municipalities are read, or somebody has said why not."""
    assert [] == [rule.adresse for rule in rules(catalogue) if rule.status == "ubesvaret"]
    steder = {adresse for adresse, _ in catalogue.fakta_med_sted() if not adresse.startswith("retningslinjer/")}
    alle = rules(catalogue)
    assert steder == {rule.adresse for rule in alle} and len(steder) == len(alle)
    assert len(alle) == count(alle).total() and set(count(alle)) <= set(STATUSES)


def test_status_of_some_facts(catalogue: Catalogue) -> None:
    """Read by a calculator, by its declaration or in another place; words; and each reason that is given."""
    status: dict[str, Status] = {rule.adresse: rule.status for rule in rules(catalogue)}
    tilfaelde: dict[str, Status] = {
        "hvidovre/sel-100-merudgifter/sagsbehandlingsfrist": "regnes",
        "hvidovre/sel-97-ledsagelse/opsparing-maks-timer": "regnes",
        "hvidovre/sel-96-bpa/klage-opsaettende": "i-ord",
        "hvidovre/sel-80-midlertidigt-husly/varighed": "skoen",
        "hvidovre/sel-107-midlertidigt-botilbud/svar-hast": "tekst-mangler",
        "nationale/sel-108-prisgraense-pct": "input-mangler",
        "frederikshavn/sel-97-ledsagelse/alder-fra": "ikke-bygget",
        "frederikshavn/koktvedstien/antal-boliger": "oplysning",
    }
    assert tilfaelde == {adresse: status[adresse] for adresse in tilfaelde}


def test_what_is_read_is_on_the_map(catalogue: Catalogue, satser: Satser) -> None:
    """Every figure that a golden case reads, in any municipality, is tied to its calculator; few ties are unread.

    Those have no case: deadlines where the law's own goes first, and what a place of one paragraph says of another.
    """
    laest = readers(catalogue)
    set_: set[tuple[str, str]] = set()
    for beregner, case in load_cases():
        for kommune in (case.get("kommune"), *satser.kommuner):
            try:
                kald = laes_kald(beregner, kommune, case["dato"], case["svar"], satser)
            except InputFejl:
                continue
            udregn(kald, med_naboer=False)
            set_ |= {(f"{sats.ejer.split('/')[0]}/{sats.id}", beregner) for sats in kald.satser.laeste}
    paa_kortet = {
        (f"{adresse.split('/')[0]}/{adresse.split('/')[-1]}", navn)
        for adresse, navne in laest.items()
        for navn in navne
    }
    assert set() == set_ - paa_kortet
    ulaeste = {navn.split("/")[1] for navn, _ in paa_kortet - set_}
    assert ulaeste <= {
        "egen-bolig-betaler-ikke", "gammel-foertidspension-foer", "opfoelgning-unge", "opfoelgning-botilbud",
        "orientering-hverdage", "orientering-udskrivning-hverdage", "orientering-hverdage-110",
        "raadighedsbeloeb-108-i-alt-enlig-over-25-kontanthjaelp", "raadighedsbeloeb-108-i-alt-enlig-under-25-kontanthjaelp",
        "raadighedsbeloeb-108-lommepenge-enlig-over-25-kontanthjaelp", "raadighedsbeloeb-108-lommepenge-enlig-under-25-kontanthjaelp",
    }  # fmt: skip


TABEL = """\
valgtabeller:
  - id: vask-pris
    titel: Pris for vask
    enhed: kr/md
    dimensioner:
      - id: hyppighed
        titel: Hvor tit
        trin: [{id: uge, titel: Hver uge}, {id: 14-dage, titel: Hver anden uge}]
    perioder:
      - gyldig_fra: 2023-01-01
        kilde: {dokument: proeve-2023, linje: 20, afsnit: Støtte}
        raekker: [{trin: uge, celler: [200]}, {trin: 14-dage, celler: [100]}]

fakta:
  - id: timer
"""


def test_a_table_is_named_once(proeve: Proeve) -> None:
    """The cells of a table are counted one by one and named by the table, in the warning and in the list alike."""
    proeve.skriv(LISTE, HELE)
    proeve.ret(STOETTE, "fakta:\n  - id: timer\n", TABEL)
    fund = unanswered(proeve)[f"standards/{LISTE}"]
    antal = int(fund.besked.split()[0])
    assert 1 == fund.besked.count("vask-pris")
    proeve.ret(LISTE, "grund: ikke-bygget, fakta: [start]", "grund: ikke-bygget, fakta: [start, vask-pris]")
    assert [] == proeve.fejl()
    efter = unanswered(proeve).get(f"standards/{LISTE}")
    assert 2 == antal - (int(efter.besked.split()[0]) if efter else 0)
    proeve.ret(LISTE, "[start, vask-pris]", "[start, vask-priser]")
    assert "ukendt-adresse" == eneste(proeve.fejl()).kode

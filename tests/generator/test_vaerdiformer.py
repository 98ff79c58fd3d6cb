"""Every form of a value entered, shown, compared, exported and verified, and refused when it is wrong."""

import json
import re

import jsonschema
import pytest

from calculators.data.facts import Fakta
from calculators.run.calculate import regn
from generator.compare.groups import groups
from generator.compare.topics import topics
from generator.export.api import api
from generator.export.satser import satser
from generator.export.view import View
from generator.pages.all_pages import pages
from generator.search import filters
from tests.generator.proeve import NABO, SATSER, STOETTE, Proeve, eneste
from tests.generator.vaerdiformer import RULES, Rule

NABOS = "naboby/sel-100-merudgifter"
LAST = "Ordningen begyndte den 1. januar 2003."
FIRST_LINE = 25


def _fakta(rule: Rule, linje: int, enhed: str, vaerdi: str, dokument: str = "proeve-2023") -> str:
    kilde = f"{{dokument: {dokument}, linje: {linje}, afsnit: Støtte}}"
    return (
        f"  - id: {rule.id}\n    betegnelse: Om {rule.id}\n    enhed: {enhed}\n    vaerdier:\n"
        f"      - {{gyldig_fra: 2021-01-01, vaerdi: {vaerdi}, kilde: {kilde}}}\n"
    )


@pytest.fixture
def alle(proeve: Proeve) -> Proeve:
    """The made-up municipality with every rule, each on a line of its own in the source."""
    proeve.ret_kilde("proeve-2023", LAST, "\n".join([LAST, *(rule.kilde for rule in RULES)]))
    linjer = [_fakta(rule, FIRST_LINE + nr, rule.enhed, rule.vaerdi) for nr, rule in enumerate(RULES)]
    proeve.skriv(STOETTE, proeve.laes(STOETTE).rstrip("\n") + "\n" + "".join(linjer))
    return proeve


def test_entered_and_verified(alle: Proeve) -> None:
    """Every rule passes the checks, and stands in its source."""
    assert [] == [str(fund) for fund in alle.fejl()]
    assert [] == [str(fund) for fund in alle.kontrol().fejl]


def test_shown(alle: Proeve) -> None:
    """Each reads on the service's page as a Dane says it, and prose can name it."""
    navne = " ".join(f"og {{fakta: {rule.id}}}, {{tal: {rule.id}}}." for rule in RULES)
    alle.ret(STOETTE, "Ordningen begyndte {fakta: start}.", f"Ordningen begyndte {{fakta: start}}. {navne}")
    catalogue = alle.load_standards().catalogue
    side = pages(catalogue)["proevekommune/sel-85-stoette/hele.md"]
    assert [] == [rule.vist for rule in RULES if f'<span class="sn-fakta">{rule.vist}</span>' not in side]
    tabel = side[side.index("Alle tal i standarden") :]
    assert [] == [rule.vist for rule in RULES if rule.vist not in tabel]
    assert '<a href="https://takst.example">gældende takst</a>' in tabel


def test_exported(alle: Proeve) -> None:
    """The open data have each with its fields and its words, as the published schema says."""
    filer = api(View.of(alle.load_standards().catalogue))
    data = json.loads(filer["ydelser.json"])
    fakta = {et["id"]: et for ydelse in data["ydelser"] for et in ydelse["fakta"]}
    assert {rule.id: rule.eksport for rule in RULES} == {
        rule.id: fakta[rule.id]["vaerdier"][0]["vaerdi"] for rule in RULES
    }
    skema = json.loads(filer["skemaer/ydelser.schema.json"])
    jsonschema.Draft202012Validator(skema).validate(data)


def test_a_wrong_figure_is_found(alle: Proeve) -> None:
    """Another figure, unit, end, day or sign in the source fails, at that fact and no other."""
    for nr, rule in enumerate(RULES):
        alle.ret_kilde("proeve-2023", rule.kilde, rule.forkert)
        fundne = alle.kontrol().fejl
        antal = alle.laes(STOETTE).count("  - id: ") - len(RULES)
        assert {f"fakta › nr. {antal + nr + 1}"} == {" › ".join(f.felt.split(" › ")[:2]) for f in fundne}, rule.id
        alle.ret_kilde("proeve-2023", rule.forkert, rule.kilde)


def test_compared(proeve: Proeve) -> None:
    """Two that say the same in other words are the same; others differ, or cannot be held against each other."""
    nabo, egen = proeve.laes(NABO), proeve.laes(STOETTE).replace("[SEL § 85]", "[SEL § 100]")
    for rule in RULES:
        proeve.skriv(STOETTE, egen.rstrip("\n") + "\n" + _fakta(rule, 25, rule.enhed, rule.vaerdi))
        same = (rule.enhed, rule.vaerdi, "ens")
        for enhed, vaerdi, dom in (same, (*rule.ens, "ens") if rule.ens else same, rule.andet):
            proeve.skriv(NABO, nabo.rstrip("\n") + "\n" + _fakta(rule, 2, enhed, vaerdi, "nabo-2021"))
            catalogue = proeve.load_standards().catalogue
            alle = [topic for group in groups(catalogue) for topic in topics(catalogue, group)]
            fundne = [topic.dom for topic in alle if topic.titel == f"Om {rule.id}"]
            assert [dom] == fundne, (rule.id, vaerdi)


def test_who_says_most(proeve: Proeve) -> None:
    """Where one is above every other the comparison says which; where the ends cross, it does not."""
    nabo, egen = proeve.laes(NABO), proeve.laes(STOETTE).replace("[SEL § 85]", "[SEL § 100]")
    cases = [("uger", "4", "dage", "30", "Højest: Naboby"), ("gange/uge", "1", "uger", "{hver: 2}", "Oftest: Prøve"),
             ("dage", "{hoejst: 14}", "uger", "{hoejst: 1}", "Højest: Prøve"), ("år", "{mindst: 65}", "år", "{over: 67}", "Højest: Naboby"),
             ("timer", "{fra: 1, til: 5}", "timer", "{fra: 2, til: 4}", ""), ("dage", "5", "timer", "5", ""),
        ("uger", "{hver: 3, ad_gangen: 1}", "uger", "{hver: 3, ad_gangen: 2}", "Højest: Naboby"),
    ]  # fmt: skip
    for enhed, vaerdi, anden_enhed, anden, ventet in cases:
        rule = RULES[0]
        proeve.skriv(STOETTE, egen.rstrip("\n") + "\n" + _fakta(rule, 25, enhed, vaerdi))
        proeve.skriv(NABO, nabo.rstrip("\n") + "\n" + _fakta(rule, 2, anden_enhed, anden, "nabo-2021"))
        side = pages(proeve.load_standards().catalogue)["serviceniveau/sammenlign/sel-100.md"]
        row = side[side.index(f"Om {rule.id}") :].split("</tr>")[0]
        assert ([ventet] if ventet else []) == re.findall(r"(?:Højest|Oftest): \w+", row), (enhed, vaerdi)


FORKERTE = [
    ("{hoejest: 14}", "uger", "Mente du “hoejst”?"),
    ("{x: 14}", "uger", "skal være et tal eller en af formerne"),
    ("{}", "uger", "skal være et tal eller en af formerne"),
    ("{hoejst: 14, under: 15}", "uger", "skriv højst én til hver side"),
    ("{mindst: 14, hoejst: 14}", "uger", "den nedre grænse skal være lavere"),
    ("{hoejst: fjorten}", "uger", "skal være et tal"),
    ("{hoejst: -1}", "uger", "skal være nul eller mere"),
    ("{hoejst: 9999}", "uger", "for stort til uger"),
    ("{enten: [4]}", "kg", "mindst 2 punkter"),
    ("{enten: [8, 4]}", "kg", "skriv det mindste tal først"),
    ("{enten: [4, 4]}", "kg", "hvert tal kun én gang"),
    ("{enten: 4}", "kg", "skal være en liste"),
    ("{plus_minus: 0}", "timer", "skal være mere end nul"),
    ("{plus_minus: -1}", "timer", "skal være nul eller mere"),
    ("{hver: 0}", "uger", "skal være mindst 1"),
    ("{hver: 2.5}", "uger", "skal være et helt tal"),
    ("{hver: 6}", "gange/uge", "hver er til en enhed"),
    ("{hver: 6}", "pct", "hver er til en enhed"),
    ("{ad_gangen: 1}", "uger", "hver: feltet mangler"),
    ("{fra_kl: 25}", "klokken", "klokkeslæt som 9:00"),
    ("{fra_kl: halv ni}", "klokken", "klokkeslæt som 9:00"),
    ('{fra_kl: "9:00", til_kl: "9.00"}', "klokken", "samme klokkeslæt"),
    ("{dage: mandage}", "klokken", "skal være en af"),
    ("{dage: [mandag, mandag]}", "klokken", "en dag står to gange"),
    ("{dage: []}", "klokken", "mindst ét punkt"),
    ("{en_af: [mandag]}", "klokken", "mindst 2 punkter"),
    ("{en_af: [mandag, mandag]}", "klokken", "en dag står to gange"),
    ("{dage: [mandag], en_af: [tirsdag, onsdag]}", "klokken", "skriv dage, når det er dem alle"),
    ("{dage: [mandag]}", "uger", "klokkeslæt og ugedage har enheden klokken"),
    ("14", "klokken", "klokkeslæt og ugedage har enheden klokken"),
    ("{adresse: https://takst.example}", "kr", "skriv henviser_til, fastsaettes_af"),
    ("{henviser_til: taksten, adresse: takst.example}", "kr", "begynder med https://"),
    ("{fastsaettes_af: ''}", "kr", "teksten er tom"),
    ("-5", "uger", "skal være nul eller mere; slet minus"),
    ("-5.5.5", "kr", "skal være et tal"),
    ("14", "andet", "kun til ord"),
]


def test_wrong_forms_are_told_how_to_mend(proeve: Proeve) -> None:
    """Each broken variant gives one finding, at the fact it is in, that says what to write instead."""
    foer = proeve.laes(STOETTE)
    for vaerdi, enhed, siger in FORKERTE:
        ny = _fakta(RULES[0], 19, enhed, vaerdi)
        proeve.skriv(STOETTE, foer.rstrip("\n") + "\n" + ny)
        fund = eneste(proeve.fejl())
        linjer = range(foer.count("\n") + 1, foer.count("\n") + 6)
        assert siger in str(fund), (vaerdi, str(fund))
        assert (f"standards/{STOETTE}", True) == (fund.fil, fund.linje in linjer), str(fund)


def test_what_a_calculator_cannot_read(proeve: Proeve) -> None:
    """A form that the calculator does not read is refused at the value, also a number below nothing."""
    foer = proeve.laes(SATSER)
    for vaerdi, som in (
        ("{hoejst: 50}", "en grænse"), ("{enten: [50, 60]}", "tal at vælge mellem"), ("{plus_minus: 5}", "plus eller minus"),
        ("{henviser_til: taksten}", "et tal, der står et andet sted"), ("-50", "et tal under nul"),
    ):  # fmt: skip
        proeve.skriv(SATSER, foer)
        sted = proeve.ret(SATSER, "vaerdi: 50,", f"vaerdi: ▸{vaerdi},")
        fund = eneste([et for et in proeve.fejl() if et.kode == "beregner-laeser-andet"])
        assert (sted, True) == ((fund.linje, fund.kolonne), som in str(fund.fundet)), str(fund)


def test_calculators_are_given_words(proeve: Proeve) -> None:
    """What no calculator reads comes to them as the words a reader is shown, and breaks nothing."""
    rule = RULES[0]._replace(id="timer-pr-maaned")
    proeve.skriv(STOETTE, proeve.laes(STOETTE).rstrip("\n") + "\n" + _fakta(rule, 19, "timer/md", "{hoejst: 15}"))
    data = satser(View.of(proeve.load_standards().catalogue).opslag)
    ydelse = data["ydelser"]["proevekommune/sel-85-stoette"]
    laest = Fakta.fra_json("proevekommune", rule.id, ydelse["fakta"][rule.id])
    assert "højst 15 timer om måneden" == laest.vaerdier[0].tekst


def test_a_deadline_may_be_a_limit(proeve: Proeve) -> None:
    """At most eight weeks is counted as eight weeks and shown as it is written; a limit without a last day is refused."""
    foer = proeve.laes(NABO)
    svar: dict[str, str | list[str]] = {"haendelse": "ansoegning", "dato": "2023-06-12", "ydelse": NABOS}
    for vaerdi, vist in (("8", "8 uger"), ("{hoejst: 8}", "højst 8 uger"), ("{mindst: 2, hoejst: 8}", "8 uger")):
        proeve.skriv(NABO, foer.replace("vaerdi: 8,", f"vaerdi: {vaerdi},"))
        assert [] == proeve.fejl(), vaerdi
        udregning = regn("frist", "naboby", "2023-06-12", svar, View.of(proeve.load_standards().catalogue).satser)
        assert (vaerdi, "2023-08-07") == (vaerdi, udregning.vaerdier["frist_dato"])
        (reglen,) = [trin for trin in udregning.trin if trin.navn == "Reglen"]
        assert f"{vist} efter 12. juni 2023" in str(reglen.formel)
    for vaerdi, enhed, dag in (("{under: 8}", "uger", "2023-08-06"), ("{over: 2, under: 8}", "dage", "2023-06-19"),
                               ("{under: 8}", "hverdage", "2023-06-20"), ("{under: 2}", "måneder", "2023-08-11")):  # fmt: skip
        ny = foer.replace("vaerdi: 8,", f"vaerdi: {vaerdi},").replace("enhed: uger", f"enhed: {enhed}")
        proeve.skriv(NABO, ny)
        assert [] == proeve.fejl(), vaerdi
        udregning = regn("frist", "naboby", "2023-06-12", svar, View.of(proeve.load_standards().catalogue).satser)
        assert (vaerdi, enhed, dag) == (vaerdi, enhed, udregning.vaerdier["frist_dato"])
        assert "og fristen er dagen før" in str(next(trin.formel for trin in udregning.trin if trin.navn == "Reglen"))
    for vaerdi in ("{mindst: 8}", "{over: 8}"):
        proeve.skriv(NABO, foer)
        sted = proeve.ret(NABO, "vaerdi: 8,", f"vaerdi: ▸{vaerdi},")
        fund = eneste([et for et in proeve.fejl() if et.kode == "beregner-laeser-andet"])
        assert (sted, True) == ((fund.linje, fund.kolonne), "en grænse opad i dage" in fund.besked), str(fund)


def test_a_deadline_can_be_searched_in_any_form(proeve: Proeve) -> None:
    """A limit, an interval and days are weeks to the search; what has no upper end is not known."""
    cases = [("uger", "{hoejst: 4}", "4"), ("dage", "28", "4"), ("dage", "{fra: 7, til: 14}", "2"), ("hverdage", "10", "2"),
             ("uger", "{enten: [2, 4]}", "4"), ("uger", "{mindst: 4}", "None"), ("uger", "{hver: 4}", "None"),
             ("uger", "{henviser_til: loven}", "None"), ("måneder", "1", "None")]  # fmt: skip
    foer = proeve.laes(NABO)
    for enhed, vaerdi, uger in cases:
        ny = foer.replace("enhed: uger", f"enhed: {enhed}").replace("vaerdi: 8,", f"vaerdi: {vaerdi},")
        proeve.skriv(NABO, ny)
        catalogue = proeve.load_standards().catalogue
        nabo = next(ydelse for ydelse in catalogue.ydelser if ydelse.kommune == "naboby")
        assert uger == str(filters.frist_weeks(View.of(catalogue).opslag, nabo)), vaerdi


def test_days_that_are_weeks_are_drawn(proeve: Proeve) -> None:
    """The politician's chart has a deadline of whole weeks whatever its unit, and none that is no number of weeks."""
    foer = proeve.laes(NABO)
    for enhed, vaerdi, uger in (
        ("uger", "8", "Naboby 8"), ("dage", "28", "Naboby 4"), ("døgn", "{hoejst: 14}", "Naboby 2"),
        ("dage", "10", ""), ("hverdage", "10", ""), ("måneder", "1", ""),
    ):  # fmt: skip
        proeve.skriv(NABO, foer.replace("enhed: uger", f"enhed: {enhed}").replace("vaerdi: 8,", f"vaerdi: {vaerdi},"))
        side = pages(proeve.load_standards().catalogue)["serviceniveau/frister.md"]
        tegnet = re.search(r"Naboby \d+", side.split("<svg")[1].split("</svg>")[0])
        assert (vaerdi, uger) == (vaerdi, tegnet[0] if tegnet else "")

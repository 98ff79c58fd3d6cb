"""A few municipalities among all: rows of dots, the drawing of the country, and a comparison of ninety-eight."""

from __future__ import annotations

import json
import random
import re
import subprocess
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from generator.compare.distribution import Distribution, distribution
from generator.compare.groups import comparable, groups
from generator.compare.topics import Stated, Topic, topics
from generator.model.catalogue import Catalogue, Kommunedata
from generator.pages.catalogue.hele_standarden import whole_standard_page
from generator.pages.politician.comparison import comparisons
from generator.pages.politician.report import Report
from generator.prose.lookup import Lookup
from tests.generator.proeve import PROJEKT

FRIST = "sagsbehandlingsfrist"
MEST_HTML = 300_000
# The deadlines of ninety-five municipalities that are made up: few values, and one far out.
UGER = (4, 4, 6, 8, 8, 10, 12, 16, 26)


@pytest.fixture(scope="module")
def landet(catalogue: Catalogue) -> Catalogue:
    """All municipalities of the country with Hvidovre's standards for § 100, each with a deadline of its own."""
    hvidovre = catalogue.kommune("hvidovre")
    assert hvidovre is not None
    (standard,) = [et for et in hvidovre.ydelser if et.id == "sel-100-merudgifter"]
    alle: list[Kommunedata] = []
    for nr, et in enumerate(catalogue.landets_kommuner):
        egen = {"id": et.id, "kode": et.kode, "navn": et.navn, "kort_navn": et.kort_navn}
        fakta = tuple(
            f.model_copy(update={"vaerdier": (f.vaerdier[0].model_copy(update={"vaerdi": Decimal(UGER[nr % 9])}),)})
            if f.id == FRIST
            else f
            for f in standard.fakta
        )
        ydelse = standard.model_copy(update={"kommune": et.id, "fakta": fakta, "se_ogsaa": ()})
        kommune = hvidovre.kommune.model_copy(update=egen)
        alle.append(
            Kommunedata(kommune=kommune, satser=hvidovre.satser, kilder=(), ydelser=(ydelse,))
            if et.id != "hvidovre"
            else hvidovre
        )
    return catalogue.model_copy(update={"kommuner": tuple(alle)})


@pytest.fixture(scope="module")
def rapport(landet: Catalogue) -> Report:
    """The page that compares them all."""
    (found,) = [et for et in comparisons(Lookup(landet)) if et.path.endswith("sel-100.md")]
    return found


def _topic(catalogue: Catalogue, gruppe_id: str, topic_id: str) -> Topic:
    (gruppe,) = [et for et in groups(catalogue) if et.id == gruppe_id]
    (topic,) = [et for et in topics(catalogue, gruppe) if et.id == topic_id]
    return topic


def _af(catalogue: Catalogue, *tal: tuple[str, str]) -> Topic:
    """The deadline of as many municipalities as there are figures, each in its unit."""
    topic = _topic(catalogue, "sel-100", FRIST)
    (stated,) = topic.cells[0]

    def cell(vaerdi: str, enhed: str) -> tuple[Stated, ...]:
        ny = stated.vaerdi.model_copy(update={"vaerdi": Decimal(vaerdi)})
        return (replace(stated, vaerdi=ny, fakta=stated.fakta.model_copy(update={"enhed": enhed})),)

    return replace(topic, cells=tuple(cell(*et) for et in tal), kommuner=tuple(f"by-{nr}" for nr in range(len(tal))))


def _fordelt(catalogue: Catalogue, *tal: tuple[str, str]) -> Distribution:
    found = distribution(_af(catalogue, *tal))
    assert found is not None
    return found


def test_middle_is_of_five_or_more(catalogue: Catalogue) -> None:
    """The quartiles of five are three of their own figures; of four there are none, only the dots."""
    fem = _fordelt(catalogue, *((str(uger), "uger") for uger in (4, 6, 8, 10, 26)))
    assert fem.middle is not None and [6, 8, 10] == [int(et) for et in fem.middle]
    assert _fordelt(catalogue, *((str(uger), "uger") for uger in (4, 6, 8, 10))).middle is None


def test_dots_are_on_one_scale(catalogue: Catalogue) -> None:
    """28 days are 4 weeks and lie there; a month converts to neither, so it has no dot, and alone it gives no row."""
    blandet = _fordelt(catalogue, ("4", "uger"), ("6", "uger"), ("28", "dage"), ("1", "måneder"))
    assert ("uger", ((0, Fraction(4)), (1, Fraction(6)), (2, Fraction(4))), 4) == (
        blandet.enhed, blandet.dots, blandet.stated
    )  # fmt: skip
    assert distribution(_af(catalogue, ("4", "uger"), ("1", "måneder"))) is None


def test_what_the_law_decides_has_no_row(catalogue: Catalogue) -> None:
    """All figures of § 100 that the law sets are told once, and none of them is a row of dots."""
    (gruppe,) = [et for et in groups(catalogue) if et.id == "sel-100"]
    loven = [topic for topic in topics(catalogue, gruppe) if topic.hvem == "loven"]
    assert len(loven) > 5 and [None] * len(loven) == [distribution(topic) for topic in loven]


def test_equal_figures_are_one_class(catalogue: Catalogue) -> None:
    """Many values are five classes that hold about as many each; a value is in one of them alone."""
    mange = _fordelt(catalogue, *((str(uger), "uger") for uger in (2, 4, 4, 4, 4, 6, 7, 8, 9, 10, 12, 26)))
    assert 5 >= len(mange.classes) and sorted(mange.classes) == list(mange.classes)
    assert [True] * 12 == [sum(fra <= tal <= til for fra, til in mange.classes) == 1 for _, tal in mange.dots]
    assert [(Fraction(4), Fraction(4)), (Fraction(6), Fraction(6))] == list(
        _fordelt(catalogue, ("4", "uger"), ("6", "uger"), ("28", "dage")).classes
    )


def test_islands_stand_apart(catalogue: Catalogue) -> None:
    """In the drawing no municipality stands beside an island that no bridge leads to."""
    kort = catalogue.kommunekort
    assert kort is not None
    plads = {felt.bogstaver: felt.plads for felt in kort.felter}
    for oe in ("Bor", "Læs", "Sam", "Ærø"):
        raekke, kolonne = plads[oe]
        beside = {(raekke + 1, kolonne), (raekke - 1, kolonne), (raekke, kolonne + 1), (raekke, kolonne - 1)}
        assert set() == beside & set(plads.values()), oe


def test_ninety_eight_are_a_few_columns_and_a_distribution(catalogue: Catalogue, rapport: Report) -> None:
    """The page has four columns, a dot and a square for each of all, every name in words, and stays small."""
    side = rapport.markdown
    table = side.partition('data-del="kommunen"')[2].partition("</table>")[0]
    assert 4 == table.partition("</thead>")[0].count('class="sn-spalte"')
    frist = side.partition(f'class="sn-spredning" data-emne="{FRIST}"')[2].partition("</section>")[0]
    prikker = re.search(r'class="sn-g-prikker"[^>]* d="([^"]+)"', frist)
    assert prikker is not None and 98 == prikker[1].count("M")
    assert "Den midterste er 8 uger. Halvdelen ligger fra 6 uger til 12 uger." in frist
    assert all(et.kort_navn in frist for et in catalogue.landets_kommuner)
    assert 98 == side.count("data-kommune=") and "sn-felt--ingen" not in side
    assert "98</span> af 98 kommuner har en standard for SEL\u00a0§\u00a0100 her." in side
    assert len(side.encode()) < MEST_HTML / 2
    assert [98, 98] == [len(json.loads(rapport.files["kommuner.json"])[navn]) for navn in ("kommuner", "spalter")]


def test_few_are_told_as_few(catalogue: Catalogue) -> None:
    """With two of the country's municipalities no middle is told, and the others are said to be unread, not without."""
    (side,) = [et.markdown for et in comparisons(Lookup(catalogue)) if et.path.endswith("sel-100.md")]
    assert (
        "2</span> af 98 kommuner har en standard for SEL\u00a0§\u00a0100 her. De andre kan have en, som vi ikke har læst."
        in side
    )
    assert "2 standarder har et tal, der kan måles." in side and "Den midterste er" not in side
    assert "ingen standard her: 96 kommuner" in side


def test_script_judges_as_the_page_does(catalogue: Catalogue, landet: Catalogue, rapport: Report) -> None:
    """Of any few the script gives the same verdict, and the same one that says most, as the page would."""
    asked, expected = [], []
    chance = random.Random(98)
    sider = [et for et in comparisons(Lookup(catalogue)) if "kommuner.json" in et.files]
    for these, sides in ((landet, [rapport]), (catalogue, sider)):
        for gruppe in comparable(groups(these)):
            fil = next((et.files["kommuner.json"] for et in sides if et.path.endswith(f"/{gruppe.id}.md")), None)
            for topic in topics(these, gruppe) if fil else ():
                few = sorted(
                    chance.sample(range(len(gruppe.ydelser)), k=min(chance.randint(1, 4), len(gruppe.ydelser)))
                )
                if topic.hvem == "loven":
                    continue
                blandt = topic.among(few)
                mest = blandt.highest
                asked.append([str(fil), topic.id, [[nr, gruppe.ydelser[nr].kommune] for nr in few]])
                expected.append([blandt.dom if any(blandt.cells) else "ingen", None if mest is None else few[mest]])
    module = (PROJEKT / "docs/assets/politician/compare_verdict.js").as_uri()
    script = f"""
      import {{ highest, verdict }} from "{module}";
      import {{ readFileSync }} from "node:fs";
      const files = new Map();
      const rows = (text) => files.get(text) ?? files.set(text, JSON.parse(text).raekker).get(text);
      const answers = JSON.parse(readFileSync(0, "utf8")).map(([text, id, few]) => {{
        const row = rows(text).find((each) => each.id === id);
        const shown = few.map(([nr, id]) => ({{ nr, kommune: {{ id }} }}));
        return [verdict(row, shown), highest(row, shown)];
      }});
      console.log(JSON.stringify(answers));
    """
    command = ["node", "--input-type=module", "--eval", script]
    done = subprocess.run(command, input=json.dumps(asked), capture_output=True, text=True, check=True)
    assert len(expected) > 100 and expected == json.loads(done.stdout)


def test_a_standard_names_a_few_of_the_others(landet: Catalogue) -> None:
    """Of ninety-seven others a standard's page has four, and leads to the comparison with its own municipality chosen."""
    (aalborg,) = [et for et in landet.ydelser if et.kommune == "aalborg"]
    andre = whole_standard_page(Lookup(landet), aalborg).partition("## Sådan gør andre kommuner")[2]
    andre = re.split(r"\n## ", andre)[0]
    assert 4 == len(re.findall(r"(?m)^### ", andre))
    assert "/serviceniveau/sammenlign/sel-100/#kommuner=aalborg" in andre

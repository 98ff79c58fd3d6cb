"""A scenario of “what if” as a paper for a meeting: the same answer as on the page, in words and in numbers."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from calculators.data.rates import Satser
from calculators.show.docx import docx_parts
from calculators.show.meeting_paper import Heading, Paper, Table
from calculators.show.paper_html import paper_html
from calculators.whatif.meeting import what_if_meeting_paper
from calculators.whatif.question import hvad_nu_hvis

MAD = "hvidovre/raadighedsbeloeb-mad"
ASKED = {"beregner": "egenbetaling-107", "kommune": "hvidovre", "dato": "2023-06-01", "aendringer": {MAD: ["2200"]}}
TODAY = ASKED | {"aendringer": {}}


def paper(satser: Satser, *scenarier: tuple[str, Mapping[str, object]]) -> Paper:
    """The paper of named scenarios."""
    return what_if_meeting_paper(scenarier, "https://eksempel.invalid/", date(2026, 11, 29), satser)


def headings(made: Paper) -> list[tuple[int, str]]:
    """Its headings with their levels."""
    return [(part.level, part.text) for part in made.parts if isinstance(part, Heading)]


def test_a_scenario_says_what_its_page_says(satser: Satser) -> None:
    """The headline, each moved figure with its source, each resident, and the figures of today are all there."""
    svar = hvad_nu_hvis(ASKED, satser)
    made = paper(satser, ("Forslag", ASKED))
    text = docx_parts(made)["word/document.xml"]
    said = [svar["ialt"]["overskrift"], *(et["kilde"] for et in svar["aendringer"]), svar["datasaet"], "1. juni 2023"]
    assert [] == [each for each in said if each not in text]
    told = [(1, "Virkning"), (1, "Det, der er flyttet"), (1, "Borgerne"), (1, "Tallene i dag og deres kilder")]
    assert told == [each for each in headings(made) if each in told]
    (people,) = [part for part in made.parts if isinstance(part, Table) and part.navn == "Borgerne"]
    assert [et["navn"] for et in svar["borgere"]] == [row[0] for row in people.rows]


def test_tables_have_numbers_with_units(satser: Satser) -> None:
    """Wide, a row is a resident; long, a row is a number; both have the unit in a column and the scenario's name."""
    made = paper(satser, ("A", ASKED), ("B", TODAY))
    bred, lang, moved, beside = made.tables
    (young,) = [row for row in beside.rows if str(row[0]).startswith("Ung på kontanthjælp")]
    assert ("kr. om måneden", Decimal(3300), Decimal(3100), Decimal(3300)) == young[1:]
    first = dict(zip(bred.headings, bred.rows[0], strict=True))
    assert ("A", Decimal(3300), Decimal(3100), Decimal(-200), "kr. om måneden") == tuple(
        first[navn] for navn in ("Scenarie", "I dag", "Forslag", "Forskel", "Enhed")
    )
    assert 3 * len(bred.rows) == len(lang.rows)
    assert {"A", "B"} == {row[0] for row in bred.rows} and {"A"} == {row[0] for row in moved.rows}


def test_several_scenarios_have_a_heading_each(satser: Satser) -> None:
    """They stand side by side first; what is below a scenario's name is a level deeper."""
    made = paper(satser, ("A", ASKED), ("B", TODAY))
    assert [(1, "Scenarierne ved siden af hinanden"), (1, "A"), (2, "Virkning")] == headings(made)[:3]
    (beside,) = [part for part in made.parts if isinstance(part, Table) and part.navn == "Side om side"]
    assert (("Tal", "Enhed", "I dag", "A", "B"), "2.200") == (beside.headings, beside.rows[0][3])
    assert (1, "B") in headings(made)
    assert {"Heading1", "Heading2", "Heading3"} <= {
        part.partition('"')[0] for part in docx_parts(made)["word/document.xml"].split('w:pStyle w:val="')[1:]
    }


def test_what_a_reader_wrote_is_text(satser: Satser) -> None:
    """A name with signs of markup is shown as it was written, on paper and in the document."""
    made = paper(satser, ("<b>&", ASKED), ("B", TODAY))
    assert "<h2>&lt;b&gt;&amp;</h2>" in paper_html(made)
    assert "&lt;b&gt;&amp;" in docx_parts(made)["word/document.xml"]

"""Figures, citations and words as they are written on a page."""

from datetime import date
from decimal import Decimal

import pytest
from pydantic_core import PydanticCustomError

from calculators.show.tags import Html
from generator.load.loader import Loaded
from generator.model.fakta import Dag, Interval, Ordlyd, Talvaerdi
from generator.model.lov import parse_citation
from generator.prose import footnotes
from generator.prose.display import show_number, show_ordinal, show_value
from generator.prose.lookup import Lookup, Unknown
from generator.prose.reference import parse_fact_name
from generator.prose.writing import PageProse, plain_text
from tests.generator.proeve import Proeve

ET, TO, HALV = Decimal(1), Decimal(2), Decimal("2.5")
SPAEND = Interval(fra=Decimal(589), til=Decimal(1654))


@pytest.mark.parametrize(
    ("vaerdi", "enhed", "tekst"),
    [
        (Decimal(1103), "kr", "1.103 kr."),
        (Decimal("12345.50"), "kr/år", "12.345,50 kr. om året"),
        (Decimal(1103), "kr/md", "1.103 kr. om måneden"),
        (ET, "kr/døgn", "1 kr. i døgnet"),
        (Decimal("93.38"), "kr/time", "93,38 kr. i timen"),
        (ET, "timer", "1 time"),
        (TO, "timer", "2 timer"),
        (ET, "timer/md", "1 time om måneden"),
        (Decimal(15), "timer/uge", "15 timer om ugen"),
        (HALV, "timer/uge", "2,5 timer om ugen"),
        (ET, "timer/døgn", "1 time i døgnet"),
        (ET, "minutter/uge", "1 minut om ugen"),
        (Decimal(90), "minutter/uge", "90 minutter om ugen"),
        (ET, "uger", "1 uge"),
        (Decimal(10), "uger", "10 uger"),
        (ET, "dage", "1 dag"),
        (TO, "dage", "2 dage"),
        (ET, "døgn", "1 døgn"),
        (TO, "døgn", "2 døgn"),
        (ET, "hverdage", "1 hverdag"),
        (Decimal(14), "hverdage", "14 hverdage"),
        (ET, "måneder", "1 måned"),
        (Decimal(12), "måneder", "12 måneder"),
        (ET, "år", "1 år"),
        (Decimal(18), "år", "18 år"),
        (Decimal("2.5"), "pct", "2,5 procent"),
        (Decimal(3), "antal", "3"),
        (ET, "gange/år", "1 gang om året"),
        (TO, "gange/år", "2 gange om året"),
        (Decimal(12), "km", "12 km"),
        (Decimal(4), "niveau", "4"),
        (SPAEND, "kr/md", "589–1.654 kr. om måneden"),
        (Interval(fra=Decimal(0), til=Decimal(4)), "niveau", "0–4"),
        (Interval(fra=ET, til=TO), "gange/år", "1–2 gange om året"),
        (Interval(fra=Decimal(24), til=Decimal(24)), "timer/døgn", "24 timer i døgnet"),
        (Interval(fra=ET, til=ET), "timer/døgn", "1 time i døgnet"),
        (Ordlyd(tekst="hurtigst muligt"), "andet", "hurtigst muligt"),
        (Ordlyd(tekst="efter behov"), "timer/uge", "efter behov"),
        (Dag(dato="02-28"), "dato", "28. februar"),
        (Dag(dato="2003-01-01"), "dato", "1. januar 2003"),
    ],
)
def test_value_in_words(vaerdi: Talvaerdi, enhed: str, tekst: str) -> None:
    """A value reads as a Dane writes it, in the singular for one."""
    assert tekst == show_value(vaerdi, enhed)


def test_value_without_unit() -> None:
    """{tal: …} gives the figure alone."""
    assert ["1.103", "589–1.654", "28. februar", "12.345,50"] == [
        show_number(et) for et in (Decimal(1103), SPAEND, Dag(dato="02-28"), Decimal("12345.50"))
    ]


def test_value_as_an_ordinal() -> None:
    """{orden: …} gives the ordinal in words, so that no page says “hver 2. gang”."""
    tal = (ET, TO, Decimal(10), Decimal(11), HALV, Ordlyd(tekst="hver"))
    assert ["første", "anden", "tiende", "11.", "2,5.", "hver"] == [show_ordinal(et) for et in tal]


def test_sentence_begins_with_a_capital(opslag: Lookup) -> None:
    """A figure in words that begins a sentence or a point has a capital letter, and no other has."""
    for tekst, skrevet in (
        ("{fakta: redskaber}.", "Bruge hjælpemidler."),
        ("Du kan:\n\n- {fakta: redskaber}\n- {fakta: alder-fra}", "Du kan:\n\nBruge hjælpemidler\n18 år"),
        ("Det siger standarden. {fakta: redskaber}.", "Det siger standarden. Bruge hjælpemidler."),
        ("Vent {fakta: redskaber}. {fakta: redskaber}!", "Vent bruge hjælpemidler. Bruge hjælpemidler!"),
        ("Du kan fx. {fakta: redskaber}.", "Du kan fx. bruge hjælpemidler."),
    ):
        assert skrevet == plain_text(opslag, tekst, "proevekommune/sel-100-merudgifter", date(2023, 1, 1))


@pytest.fixture(scope="module")
def opslag(lille: Loaded) -> Lookup:
    """The made-up catalogue's index."""
    return Lookup(lille.catalogue)


def side(opslag: Lookup, hos: str = "proevekommune/sel-85-stoette") -> PageProse:
    """A page to write on."""
    return PageProse(opslag, f"{hos}.md", hos, date(2023, 1, 1))


def test_fact_with_source_mark(opslag: Lookup) -> None:
    """A figure carries its unit and a link to its source on the page, which says only its number."""
    html = side(opslag).markdown("Du får {fakta: timer}.")
    assert html.startswith('Du får <span class="sn-fakta">15 timer om ugen</span><sup')
    assert 'href="#kilde-1"' in html and 'aria-label="Kilde 1"' in html


def test_ordinal_on_a_page(opslag: Lookup) -> None:
    """An ordinal has its source mark as every figure, and reads the same as plain text."""
    html = side(opslag).markdown("Hver {orden: tilsyn} gang.")
    assert html.startswith('Hver <span class="sn-fakta">første</span><sup')
    assert "Hver første gang." == plain_text(
        opslag, "Hver {orden: tilsyn} gang.", "proevekommune/sel-85-stoette", date.max
    )


def _mark(*numbers: int) -> str:
    return footnotes.mark((nr, Html(f'<a href="#kilde-{nr}">{nr}</a>')) for nr in numbers)


@pytest.mark.parametrize(
    ("skrevet", "sat"),
    [
        (f"Aldrig. {_mark(1)}", f"Aldrig.{_mark(1)}"),
        (f"<span>2 uger</span>{_mark(2)}{_mark(1, 2)} {_mark(3)}.", f"<span>2 uger</span>{_mark(1, 2, 3)}."),
        (f"- punkt\n\n{_mark(1)}", f"- punkt{_mark(1)}"),
        (f"den <span>1</span>{_mark(1)}. september", f"den <span>1</span>.\N{NO-BREAK SPACE}september{_mark(1)}"),
        (f"Hver <span>11.</span>{_mark(1)} gang.", f"Hver <span>11.</span>\N{NO-BREAK SPACE}gang{_mark(1)}."),
        (f"<span>20 kr.</span>{_mark(1)} om dagen", f"<span>20 kr.</span>{_mark(1)} om dagen"),
        (f"<span>2</span>{_mark(1)} timer", f"<span>2</span>{_mark(1)} timer"),
    ],
)
def test_marks_are_set_in_their_places(skrevet: str, sat: str) -> None:
    """A mark stands on its figure's line, sorted among others and never inside an ordinal."""
    assert sat == footnotes.settled(skrevet)


def test_marks_of_a_list_are_sorted(opslag: Lookup) -> None:
    """Sources that were met in another order are shown by their numbers, each once."""
    prosa = side(opslag)
    prosa.markdown("{fakta: timer} {tal: tilsyn}")
    first, second = prosa.kilder.henvisninger
    assert prosa.kildemaerke([first, second]) == prosa.kildemaerke([second, first, second])


def test_sources_are_numbered_once(opslag: Lookup) -> None:
    """The same place cited again keeps its number; a new one gets the next."""
    prosa = side(opslag)
    html = prosa.markdown("{fakta: timer} {tal: tilsyn} {tal: timer}")
    assert ["1", "2", "1"] == [del_.split('"')[0] for del_ in html.split('href="#kilde-')[1:]]
    assert ["19", "20"] == [str(kilde.linje) for kilde in prosa.kilder.henvisninger]


@pytest.mark.parametrize(
    ("hos", "navn", "adresse"),
    [
        ("proevekommune/sel-100-merudgifter", "merudgift-standard-2", "proevekommune/sel-100-merudgifter/merudgift-standard-2"),
        ("proevekommune/sel-85-stoette", "klagefrist", "proevekommune/klagefrist"),
        ("naboby/sel-100-merudgifter", "klagefrist", "nationale/klagefrist"),
        ("naboby", "proevekommune/loft", "proevekommune/loft"),
    ],
)  # fmt: skip
def test_lookup_order(opslag: Lookup, hos: str, navn: str, adresse: str) -> None:
    """A short name means the service's own fact, else the municipality's, else the law's; a full address means itself."""
    assert adresse == opslag.fakta(navn, hos)[0]


def test_value_on_a_date(opslag: Lookup) -> None:
    """A page shows the value begun by its date, and {… @ date} another."""
    assert "12.345,50 kr. om året" == plain_text(opslag, "{fakta: loft}", "proevekommune", date(2023, 1, 1))
    assert "12.000 kr. om året" == plain_text(opslag, "{fakta: loft @ 2022-12-31}", "proevekommune", date(2023, 1, 1))
    assert "12.000 kr. om året" == plain_text(opslag, "{fakta: loft}", "proevekommune", date(2020, 1, 1))
    with pytest.raises(PydanticCustomError):
        parse_fact_name("loft @ 2022-13-01")


@pytest.mark.parametrize(
    ("skrevet", "numre"),
    [
        ("SEL § 85", ("85",)),
        ("SEL § 100, stk. 3", ("100",)),
        ("SEL §§ 83-85", ("83", "84", "85")),
        ("SEL §§ 83, 84 og 100", ("83", "84", "100")),
        ("SUL § 140 a", ("140 a",)),
        ("SUL § 140 a, stk. 2", ("140 a",)),
        ("BEK 1/2020", ()),
    ],
)
def test_paragraphs_of_a_citation(skrevet: str, numre: tuple[str, ...]) -> None:
    """A range gives each of its paragraphs, and stk. is no paragraph."""
    assert numre == parse_citation(skrevet).numre


def test_citation_on_a_page(opslag: Lookup) -> None:
    """A citation is written with the act's everyday name, its heading, and a link where there is an address."""
    html = side(opslag).markdown("{lov: SEL §§ 83-85} {lov: SUL § 140 a} {lov: BEK 1/2020}")
    assert 'href="https://lov.example/sel"' in html and ">servicelovens §§ 83-85</a>" in html
    assert "§ 83: Hjemmehjælp; § 84: Afløsning; § 85: Støtte" in html
    assert '<span class="sn-lov" title="Sundhedsloven, § 140 a: Fysioterapi">sundhedslovens § 140 a</span>' in html
    assert ">Bekendtgørelse om prøver</a>" in html


def test_links(opslag: Lookup) -> None:
    """Services and calculators are linked by title from where the page stands; a name is only text."""
    html = side(opslag).markdown("{ydelse: naboby/sel-100-merudgifter} {beregner: merudgift} {navn: VUM 2.0}")
    assert "[Tilskud til udgifter](../naboby/sel-100-merudgifter.md)" in html
    assert "](../beregnere/merudgift.md) VUM 2.0" in html


def test_first_mention_only(opslag: Lookup) -> None:
    """A word of the glossary is explained the first time on a page, in any of its forms, and not in headings."""
    prosa = side(opslag)
    html = prosa.markdown("### Visitering\n\nEn visitering, en Visitation og et merudgiftsbeløb.")
    assert 1 == html.count("sn-begreb")
    assert (
        'href="../../begreber/#visitation" title="Når kommunen afgør, hvad du får.">visitering</a>, en Visitation'
        in html
    )
    assert 0 == prosa.markdown("En visitation igen.").count("sn-begreb")
    assert 1 == side(opslag).markdown("En visitation igen.").count("sn-begreb")


def test_plain_text(opslag: Lookup) -> None:
    """Open data and calculations get the words alone: no Markdown, marks or links."""
    tekst = "### Beløb\n\n- **Du** får {fakta: timer} efter {lov: SEL § 85} ({ydelse: proevekommune/sel-85-stoette})."
    ventet = "Beløb\n\nDu får 15 timer om ugen efter servicelovens § 85 (Støtte i hjemmet)."
    assert ventet == plain_text(opslag, tekst, "proevekommune/sel-85-stoette", date(2023, 1, 1))


def test_unknown_names_are_one_error(opslag: Lookup) -> None:
    """Whatever cannot be looked up raises the same error, with a Danish message."""
    for tekst in ("{fakta: x}", "{lov: SEL § 1}", "{ydelse: a/b}", "{beregner: x}"):
        with pytest.raises(Unknown):
            side(opslag).markdown(tekst)


def test_changed_glossary(proeve: Proeve) -> None:
    """A word added to the glossary is explained on the pages that use it, without any change of them."""
    proeve.ret("begreber.yaml", "begreber:\n", "begreber:\n  - {id: hjem, ord: hjem, forklaring: Der hvor du bor.}\n")
    nyt = Lookup(proeve.load_standards().catalogue)
    assert 'title="Der hvor du bor."' in side(nyt).markdown("Støtte i dit hjem.")

"""Short texts in other languages: shown only where a person stands by them, and with the Danish text's own figures."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from generator.addresses import situation
from generator.checks.walk import material
from generator.export.view import View
from generator.model.catalogue import Catalogue
from generator.model.fakta import Dag, Interval, Ordlyd, Talvaerdi
from generator.model.oversaettelse import Gennemlaest, aftryk_af_gennemsyn, dele, stand
from generator.model.vaerdi.tal import Alternativer, Graense
from generator.pages.all_pages import Made, pages
from generator.pages.catalogue.ydelse import ydelse_page
from generator.pages.citizen.livssituation import situation_pages
from generator.pages.citizen.lov import lov_page
from generator.prose import english
from generator.prose.lookup import Lookup
from generator.search.entries import entries
from generator.site.mappe import skriv_mappe
from generator.translations import translations
from tests.generator.proeve import STOETTE, Proeve, eneste
from tests.generator.sprog import EASY, ENGLISH, PERSON, oversat

SIDE = "proevekommune/sel-85-stoette.md"
KODER = ("sprog-mangler-del", "sprog-uden-dansk", "sprog-andet-tal", "sprog-uden-ord", "talord-i-tekst", "tal-i-tekst")


def _side(proeve: Proeve) -> str:
    return pages(proeve.load_standards().catalogue)[SIDE]


def test_a_marked_text_is_chosen_at_the_top(proeve: Proeve) -> None:
    """In its own language and words, with the figure and its source, and with who wrote and who read it."""
    side = _side(oversat(proeve, ENGLISH, EASY))
    begin, danish = side.index('<div class="sn-sprog"'), side.index('<div class="sn-svarkort"')
    assert side.index("# Støtte i hjemmet") < begin < danish
    top = side[begin:danish]
    assert ['lang="en"', 'lang="da-simple"'] == [d for d in top.split() if d.startswith("lang=") and 'da"' not in d]
    for part in (
        "<summary>In English</summary>",
        "<summary>Let dansk</summary>",
        "## What do I get? { #sprog-en-hvad }",
        '<span class="sn-fakta">15 hours per week</span>',
        'aria-label="Source 1"',
        '<span class="sn-fakta">15 timer om ugen</span>',
        "&lt;free> &amp; “easy”",
        f"Translated by a machine. Read and approved by {PERSON}, 20 November 2026.",
        f"Karen Prøve har skrevet teksten. {PERSON} har læst den",
    ):
        assert part in top, part
    assert '<span lang="da"><a class="sn-lov"' in top


def test_the_sources_keep_their_numbers(proeve: Proeve) -> None:
    """What else stands on the page is as it was without the translation."""
    before = _side(proeve)
    after = _side(oversat(proeve, ENGLISH))
    begin = after.index('<div class="sn-sprog"')
    end = after.index("</details>\n</div>", begin) + len("</details>\n</div>")
    without = after[:begin] + after[end:]
    assert [line for line in before.split("\n") if line.strip()] == [
        line for line in without.split("\n") if line.strip()
    ]


def test_what_nobody_has_read_is_not_shown(proeve: Proeve) -> None:
    """Neither on the page nor in the search, and it is no mistake."""
    before = _side(proeve)
    oversat(proeve, ENGLISH, EASY, laest=False)
    assert before == _side(proeve)
    assert [] == proeve.fejl()
    catalogue = proeve.load_standards().catalogue
    assert "wheelbarrow" not in _searched(catalogue)


@pytest.mark.parametrize(
    ("gammel", "ny", "kode"),
    [
        ("kort: Du kan få støtte i dit hjem.", "kort: Du kan få hjælp i dit hjem.", "sprog-dansk-aendret"),
        ("titel: Support at home", "titel: Help at home", "sprog-aendret-siden"),
    ],
)
def test_a_mark_is_for_what_was_read(proeve: Proeve, gammel: str, ny: str, kode: str) -> None:
    """When the Danish or the translation has changed since, it is told of, and not shown."""
    oversat(proeve, ENGLISH)
    proeve.ret(STOETTE, gammel, ny)
    fund = eneste(proeve.fejl())
    assert (kode, True) == (fund.kode, fund.advarsel)
    assert "sn-sprog" not in _side(proeve)


def test_other_lines_are_the_same_text(proeve: Proeve) -> None:
    """A text whose lines are broken elsewhere, and a figure that has a new value, need no new reading."""
    oversat(proeve, ENGLISH)
    proeve.ret(STOETTE, "kort: Du kan få støtte i dit hjem.", "kort: >-\n  Du kan få\n  støtte i dit hjem.")
    proeve.ret(STOETTE, "vaerdi: 15,", "vaerdi: 1,")
    assert [] == proeve.fejl()
    assert '<span class="sn-fakta">1 hour per week</span>' in _side(proeve)


@pytest.mark.parametrize(
    ("aendring", "kode"),
    [
        ({"svar": {}}, "sprog-mangler-del"),
        ({"svar": {**ENGLISH["svar"], "tid": "Soon."}}, "sprog-uden-dansk"),  # type: ignore[dict-item]
        ({"kort": "You get {fakta: tilsyn}."}, "sprog-andet-tal"),
        ({"kort": "You get 15 hours."}, "tal-i-tekst"),
        ({"kort": "You get two hours."}, "talord-i-tekst"),
        ({"kort": "You get {fakta: ukendt}."}, "ukendt-fakta"),
    ],
)
def test_what_is_wrong_is_found(proeve: Proeve, aendring: dict[str, object], kode: str) -> None:
    """Each at the translation, whether anyone has read it or not."""
    oversat(proeve, {**ENGLISH, **aendring}, laest=False)
    fejl = [fund for fund in proeve.fejl() if fund.kode == kode]
    assert fejl, [str(fund) for fund in proeve.fejl()]
    assert all("andre_sprog › nr. 1" in str(fund) and not fund.advarsel for fund in fejl)


def test_easy_danish_is_easy(proeve: Proeve) -> None:
    """A text that calls itself so, and has long words, is told so."""
    tung = "Kommunalbestyrelsen tilrettelægger individuelle støtteforanstaltninger vedrørende dagligdagsaktiviteter."
    oversat(proeve, {**EASY, "kort": tung}, laest=False)
    assert "for-svaer" == eneste(proeve.fejl()).kode


@pytest.mark.parametrize("kode", ["da", "english", "en-GB", "da-x-let"])
def test_an_unknown_language_is_refused(proeve: Proeve, kode: str) -> None:
    """The tags that are known are told."""
    tekst = proeve.laes(STOETTE)
    oversat(proeve, ENGLISH, laest=False)
    proeve.ret(STOETTE, "sprog: en\n", f"sprog: {kode}\n")
    fund = eneste(proeve.fejl())
    assert all(kendt in str(fund) for kendt in ("en", "da-simple")) and kode in str(fund)
    assert "andre_sprog" not in tekst


def test_a_language_stands_once(proeve: Proeve) -> None:
    """Two translations into the same are a mistake."""
    oversat(proeve, ENGLISH, ENGLISH, laest=False)
    assert "dobbelt-id" == eneste(proeve.fejl()).kode


@pytest.mark.parametrize("navn", ["maskine", "En maskine", "''"])
def test_a_machine_stands_by_nothing(proeve: Proeve, navn: str) -> None:
    """The mark is a person's."""
    oversat(proeve, ENGLISH)
    proeve.ret(STOETTE, f"af: {PERSON}", f"af: {navn}")
    assert "gennemset-af-menneske" == eneste(proeve.fejl()).kode


def test_no_text_is_part_of_the_dataset(proeve: Proeve) -> None:
    """A translation changes no fingerprint that calculations write."""
    before = proeve.load_standards().catalogue.datasaet
    assert before == oversat(proeve, ENGLISH).load_standards().catalogue.datasaet


def _searched(catalogue: Catalogue) -> str:
    return json.dumps([(e.noegler, e.tekst) for e in entries(Lookup(catalogue), {})])


def test_english_words_are_searched(proeve: Proeve) -> None:
    """Those of the title and those of the text."""
    searched = _searched(oversat(proeve, ENGLISH).load_standards().catalogue)
    assert "wheelbarrow" in searched
    assert "Support at home" in searched


def test_the_command_tells_how_they_stand(proeve: Proeve) -> None:
    """Each with the fingerprints that belong in the file, and what it says with its figures."""
    oversat(proeve, ENGLISH, EASY, laest=False)
    said = "\n".join(translations(material(proeve.load_standards()), tekst=True))
    assert "en: intet menneske har læst den; den vises ikke" in said
    assert "svar.hvad: You can get 15 hours per week." in said
    assert "en: 1 af 3 tekster er oversat, og 0 er læst af et menneske og vises." in said
    read = "\n".join(translations(material(oversat_igen(proeve).load_standards())))
    assert "en: 1 af 3 tekster er oversat, og 1 er læst af et menneske og vises." in read


def oversat_igen(proeve: Proeve) -> Proeve:
    """The same texts, now read by a person, with the fingerprint that the command told."""
    proeve.skriv(STOETTE, proeve.laes(STOETTE).partition("\nandre_sprog:")[0])
    return oversat(proeve, ENGLISH, EASY)


@pytest.mark.parametrize(
    ("vaerdi", "enhed", "ventet"),
    [
        (Decimal("1103"), "kr/md", "DKK 1,103 per month"),
        (Decimal("12345.5"), "kr", "DKK 12,345.50"),
        (Decimal("2.50"), "timer/uge", "2.5 hours per week"),
        (Decimal("1"), "uger", "1 week"),
        (Decimal("-5"), "pct", "−5 per cent"),
        (Interval(fra=Decimal(10), til=Decimal(12)), "uger", "10–12 weeks"),
        (Graense(over=Decimal(65), hoejst=Decimal(81)), "år", "over 65 and at most 81 years"),
        (Alternativer(enten=(Decimal(4), Decimal(8))), "uger", "4 or 8 weeks"),
        (Dag(dato="02-28"), "dato", "28 February"),
        (Dag(dato="2026-11-29"), "dato", "29 November 2026"),
        (Decimal(3), "gange/2 uger", "3 times every 2 weeks"),
        (Decimal(3), "antal", "3"),
        (Decimal(60), "kr/hovedret", "DKK 60 per main dish"),
    ],
)
def test_figures_in_english(vaerdi: Talvaerdi, enhed: str, ventet: str) -> None:
    """The number, its unit and its time, as they are said."""
    assert ventet == english.value(vaerdi, enhed)


@pytest.mark.parametrize(
    ("vaerdi", "enhed"),
    [(Ordlyd(tekst="Hurtigst muligt"), "andet"), (Decimal(3), "kr/time og deltager"), (Decimal(3), "kJ")],
)
def test_what_has_no_english_is_said_so(vaerdi: Talvaerdi, enhed: str) -> None:
    """A value in Danish words, or a unit that nobody has translated, is never shown half."""
    with pytest.raises(english.NoWords):
        english.value(vaerdi, enhed)


def test_no_real_text_is_shown_as_read_by_anyone(catalogue: Catalogue, made: Made) -> None:
    """What was written by a machine waits for a person: until there is a mark, no page has it."""
    alle: list[Any] = [*catalogue.ydelser, *catalogue.loven.values(), *catalogue.livssituationer]
    viste = [et.titel for et in alle for en in et.andre_sprog if stand(et, en) == "gennemset"]
    sider = [path for path, text in made.pages.items() if 'class="sn-sprog"' in text]
    assert bool(viste) == bool(sider)


def test_real_texts_follow_their_danish(catalogue: Catalogue) -> None:
    """Each was written from the Danish as it stands, and has all its parts."""
    alle: list[Any] = [*catalogue.ydelser, *catalogue.loven.values(), *catalogue.livssituationer]
    for et in alle:
        for en in et.andre_sprog:
            assert "dansk-aendret" != stand(et, en), et.titel
            assert dele(et).keys() == dele(en).keys(), et.titel


def test_every_page_can_show_its_texts(catalogue: Catalogue) -> None:
    """Were they read by a person, each real text would stand on its page, with every figure in its language."""
    read = catalogue.model_copy(
        update={
            "loven": {navn: _read(et) for navn, et in catalogue.loven.items()},
            "livssituationer": tuple(map(_read, catalogue.livssituationer)),
            "kommuner": tuple(
                data.model_copy(update={"ydelser": tuple(map(_read, data.ydelser))}) for data in catalogue.kommuner
            ),
        }
    )
    opslag = Lookup(read)
    made = {et.id: lov_page(opslag, et) for et in read.loven.values() if et.andre_sprog}
    made |= {et.id: situation_pages(opslag, et)[situation(et.id)] for et in read.livssituationer if et.andre_sprog}
    made |= {et.adresse: ydelse_page(opslag, et, View(opslag).satser) for et in read.ydelser if et.andre_sprog}
    assert len(made) > 10
    for navn, side in made.items():
        assert [1, 1] == [side.count(f'<details class="sn-del" lang="{kode}"') for kode in ("en", "da-simple")], navn
    assert "DKK 66 per main dish" in re.sub(r"<[^>]+>", "", made["hjemmehjaelp"])
    assert "## A roof when it happens suddenly { #sprog-en-husly }" in made["mangler-bolig"]
    searched = _searched(read)
    assert "I have nowhere to live" in searched and "Compensation for the cost of a disability" in searched


def _read(et: Any) -> Any:
    """The same with every translation read by a made-up person."""
    marks = (
        Gennemlaest(af=PERSON, dato=date(2026, 11, 20), aftryk=aftryk_af_gennemsyn(et, en)) for en in et.andre_sprog
    )
    alle = zip(et.andre_sprog, marks, strict=True)
    return et.model_copy(update={"andre_sprog": tuple(en.model_copy(update={"gennemset": m}) for en, m in alle)})


def test_both_builders_say_the_same(paa_sprog: Path, tmp_path: Path) -> None:
    """The languages stand in the site of MkDocs and in that of Zensical, in elements that say which they are."""
    skriv_mappe(paa_sprog / "mkdocs.yml", tmp_path / "sider")
    zensical = Path(sys.executable).with_name("zensical")
    subprocess.run([zensical, "build", "--strict"], cwd=tmp_path / "sider", check=True, capture_output=True)
    for site in (paa_sprog / "site", tmp_path / "sider/site"):
        html = (site / "proevekommune/sel-85-stoette/index.html").read_text(encoding="utf-8")
        for part in ("<summary>In English</summary>", "<summary>Let dansk</summary>", "15 hours per week"):
            assert part in html, (site, part)
        assert [1, 1] == [html.count(f'<details class="sn-del" lang="{kode}"') for kode in ("en", "da-simple")]

"""The budgets of a service's page, over all services: so few words that it is read before one applies."""

import re
from pathlib import Path
from posixpath import dirname, join, normpath

from generator.checks.lix import number_of_words
from generator.model.catalogue import Catalogue

FLEST = 350
STANDARDS = Path(__file__).resolve().parents[2] / "standards"
_UDEN = (
    re.compile(r"<details(?:(?!<details).)*?</details>", re.DOTALL),
    re.compile(r"<sup.*?</sup>|<form.*?</form>|<[^>]+>|\]\([^)]*\)|\{ #[^}]*\}", re.DOTALL),
)


def visible(markdown: str) -> str:
    """What a reader sees of a page without opening a fold."""
    tekst = markdown.split("---", 2)[2]
    for moenster in (_UDEN[0], *_UDEN):
        tekst = moenster.sub(" ", tekst)
    return tekst


def test_a_page_has_few_words(catalogue: Catalogue, sider: dict[str, str]) -> None:
    """At most 350 words are visible on the page of any service."""
    antal = {et.adresse: number_of_words(visible(sider[f"{et.adresse}.md"])) for et in catalogue.ydelser}
    assert {} == {adresse: ord_ for adresse, ord_ in antal.items() if ord_ > FLEST}


def test_every_page_leads_on(catalogue: Catalogue, sider: dict[str, str]) -> None:
    """Each page says how to apply and whom to contact, has at most one button, and leads to the whole standard."""
    for ydelse in catalogue.ydelser:
        side = sider[f"{ydelse.adresse}.md"]
        assert ("## Sådan søger du" in side, "## Hvem kan jeg kontakte?" in side) == (True, True), ydelse.adresse
        assert side.count("md-button--primary") <= 1, ydelse.adresse
        assert f'/{ydelse.id}/hele/">Hele standarden</a>' in side, ydelse.adresse


NOTE = re.compile(r'<p class="sn-note" markdown>\[([^]]*)\]\(([^)]*)\): (.*)</p>')
# What the data say, read by hand: the answer it stands at, how it begins, and its words.
SAGT = (
    (
        "hvidovre/sel-97-ledsagelse",
        "hvad",
        "Teksten strider mod loven",
        "Får du færre timer, så bed om en begrundelse.",
    ),
    ("frederikshavn/sel-97-ledsagelse", "pris", "Teksten er forældet", "Spørg efter årets beløb."),
    ("hedensted/sul-141-alkohol", "tid", "Kilderne er ikke enige", "Regn fra den dag, du første gang ringer,"),
    ("hvidovre/sel-109-krisecenter", "kan-jeg", "Loven er ændret", "Krisecentre er nu for både kvinder og mænd."),
)


def test_what_changes_an_answer_stands_at_it(sider: dict[str, str]) -> None:
    """A contradiction or a change of the law is told at the answer it touches, with the way to its entry."""
    for adresse, anker, lead, tekst in SAGT:
        svar = sider[f"{adresse}.md"].split(f"{{ #{anker} }}")[1].split("</section>")[0]
        ((foran, link, sagt),) = [et for et in NOTE.findall(svar) if et[0] == lead]
        assert (lead, tekst) == (foran, sagt[: len(tekst)])
        side, _, sted = link.partition("#")
        fundet = sider[normpath(join(dirname(adresse), side))]
        assert f'id="{sted}"' in fundet or f"#{sted} }}" in fundet, link


def test_each_is_told_once_and_shortly(catalogue: Catalogue, sider: dict[str, str]) -> None:
    """No contradiction stands twice on a page, none takes more than 25 words, and a service that has ended has none."""
    for ydelse in catalogue.ydelser:
        noter = NOTE.findall(sider[f"{ydelse.adresse}.md"])
        fund = [link for lead, link, _ in noter if lead != "Loven er ændret"]
        assert len(fund) == len(set(fund)), ydelse.adresse
        assert all(number_of_words(visible(f"------{lead}: {tekst}")) <= 25 for lead, _, tekst in noter), noter
    assert [] == NOTE.findall(sider["hvidovre/sel-100-merudgifter.md"])


def test_a_change_that_the_answer_tells_is_not_told_again(sider: dict[str, str]) -> None:
    """Hvidovre's answer gives the law's new limit of price itself; Frederikshavn's is told of it."""
    assert "Der er en grænse for prisen" not in sider["hvidovre/sel-108-laengerevarende-botilbud.md"]
    assert "Der er en grænse for prisen" in sider["frederikshavn/sel-108-laengerevarende-botilbud.md"]


def test_the_register_does_not_guess() -> None:
    """A contradiction says what the sources show, and never what was probably meant."""
    gaet = re.compile(r"\b(formentlig|sandsynligvis|nok (en|et|det|de|den|ikke|ment|skal|forkert\w*|kopieret))\b")
    filer = [*STANDARDS.glob("kommuner/*/uoverensstemmelser*"), *STANDARDS.glob("kommuner/*/uoverensstemmelser/*.yaml")]
    filer = [fil for fil in [*filer, *STANDARDS.glob("nationale/**/uoverensstemmelser.yaml")] if fil.is_file()]
    fundet = [(fil.name, sagt[0]) for fil in filer for sagt in gaet.finditer(fil.read_text(encoding="utf-8"))]
    assert len(filer) >= 8 and [] == fundet

"""What a screen reader is given on every page, read from the built HTML: names, order and structure."""

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.generator.html_traek import Traek, laes_traek


@pytest.fixture(scope="module")
def alle(bygget: Path) -> tuple[Traek, ...]:
    """Every page of the real site."""
    return laes_traek(bygget)


def test_language(alle: tuple[Traek, ...]) -> None:
    """Every page says that it is in Danish, and so do the parts that the theme writes."""
    assert [] == [side.sti for side in alle if side.alle("html")[0].egne.get("lang") != "da"]


def test_said_once_and_nothing_left_over(bygget: Path) -> None:
    """A page names its letters once, and no mark for Markdown is left in it."""
    for side in bygget.rglob("*.html"):
        html = side.read_text(encoding="utf-8")
        assert (1, 0) == (len(re.findall(r"<meta[^>]*charset", html)), html.count(" markdown=")), side


def test_titles_are_unique_and_say_where_one_is(alle: tuple[Traek, ...]) -> None:
    """No two pages share a title, and every title says which site it is."""
    antal = Counter(side.titel for side in alle)
    assert [] == [titel for titel, gange in antal.items() if gange > 1]
    assert [] == [(side.sti, side.titel) for side in alle if len(side.titel) < 8 or "Serviceniveau" not in side.titel]


def test_one_h1_that_fits_the_title(alle: tuple[Traek, ...]) -> None:
    """Each page has one heading of the first level, with words in it."""
    h1 = {side.sti: [overskrift.navn for overskrift in side.alle("h1")] for side in alle}
    assert {} == {sti: navne for sti, navne in h1.items() if len(navne) != 1 or not navne[0]}


def test_headings_step_down_one_at_a_time(alle: tuple[Traek, ...]) -> None:
    """A heading is at most one level below the one before it, and none is empty."""
    fundne = []
    for side in alle:
        foer = 0
        for overskrift in side.overskrifter:
            niveau = int(overskrift.tag[1])
            if niveau > foer + 1 or not overskrift.navn:
                fundne.append(f"{side.sti}: h{foer} → {overskrift.tag} {overskrift.navn}")
            foer = niveau
    assert [] == fundne


def test_landmarks(alle: tuple[Traek, ...]) -> None:
    """Each page has one main part, one header, and navigations whose names tell them apart."""
    for side in alle:
        assert (side.sti, 1, 1) == (side.sti, len(side.alle("main")), len(side.alle("header")))
        menuer = [nav.egne.get("aria-label") or nav.egne.get("aria-labelledby") for nav in side.alle("nav")]
        assert (side.sti, []) == (side.sti, [navn for navn in menuer if not navn])


def test_tables_have_heads_and_names(alle: tuple[Traek, ...]) -> None:
    """Every table of the content has column or row headings, and none of them is empty but the corner."""
    fundne = []
    for side in alle:
        hoveder = [th for th in side.alle("th") if th.i_indholdet]
        if [t for t in side.alle("table") if t.i_indholdet] and not hoveder:
            fundne.append(f"{side.sti}: ingen overskrifter")
        fundne += [f"{side.sti}: {th}" for th in hoveder if not th.navn]
    assert [] == fundne


def test_regions_that_scroll_can_be_reached_and_named(alle: tuple[Traek, ...]) -> None:
    """A box with a wide table takes focus, is a group, and has a name."""
    bokse = [(s.sti, e) for s in alle for e in s.alle("div") if "sn-tabel" in e.egne.get("class", "").split()]
    assert bokse
    mangler = [
        (sti, str(boks))
        for sti, boks in bokse
        if boks.egne.get("tabindex") != "0" or not boks.egne.get("role") or not boks.egne.get("aria-label")
    ]
    assert [] == mangler


def test_links_and_buttons_have_names(alle: tuple[Traek, ...]) -> None:
    """Every link, button and fold of the content has words that say what it is; a number alone is a labelled source."""
    fundne = []
    for side in alle:
        for element in side.alle("a", "button", "summary"):
            if element.i_indholdet and not any(tegn.isalnum() for tegn in element.navn):
                fundne.append(f"{side.sti}: {element}")
            if element.i_indholdet and element.navn.lower().strip(" .") in ("her", "læs mere", "klik her", "link"):
                fundne.append(f"{side.sti}: “{element.navn}” siger ikke, hvor man kommer hen")
    assert [] == fundne


def test_fields_have_labels(alle: tuple[Traek, ...]) -> None:
    """Every field has a label of its own, or a name."""
    fundne = []
    for side in alle:
        etiketter = {label.egne.get("for") for label in side.alle("label")}
        fundne += [
            f"{side.sti}: {felt}"
            for felt in side.felter
            if not felt.i_etiket
            and felt.egne.get("id") not in etiketter
            and not felt.egne.get("aria-label")
            and not felt.egne.get("aria-labelledby")
        ]
    assert [] == fundne


def test_ids_are_unique(alle: tuple[Traek, ...]) -> None:
    """No page uses an id twice, so every label, anchor and description means one thing."""
    fundne = []
    for side in alle:
        antal = Counter(element.egne["id"] for element in side.elementer if element.egne.get("id"))
        fundne += [f"{side.sti}: {id_}" for id_, gange in antal.items() if gange > 1]
    assert [] == fundne


def test_names_that_are_pointed_to_exist(alle: tuple[Traek, ...]) -> None:
    """What aria-labelledby, aria-describedby, aria-controls and a label's `for` name is on the page."""
    fundne = []
    for side in alle:
        ider = {element.egne["id"] for element in side.elementer if element.egne.get("id")}
        # Outside the content a label of the theme may stand without its switch; it is then not shown.
        for element in (et for et in side.elementer if et.i_indholdet or et.tag != "label"):
            for navn in ("aria-labelledby", "aria-describedby", "aria-controls", "for"):
                fundne += [f"{side.sti}: {navn}={id_}" for id_ in element.egne.get(navn, "").split() if id_ not in ider]
    assert [] == sorted(set(fundne))[:20]


def test_order_of_focus_is_the_order_of_reading(alle: tuple[Traek, ...]) -> None:
    """No page moves an element ahead in the order of focus."""
    saere = [f"{s.sti}: {e}" for s in alle for e in s.elementer if (e.egne.get("tabindex") or "0") not in ("0", "-1")]
    assert [] == saere


def test_pictures_have_text(alle: tuple[Traek, ...]) -> None:
    """A picture has a text instead of it; a drawing of the content has a name or is hidden."""
    fundne = [f"{s.sti}: {e}" for s in alle for e in s.alle("img") if e.i_indholdet and "alt" not in e.egne]
    for side in alle:
        for svg in side.alle("svg"):
            egne = svg.egne
            navngivet = egne.get("aria-label") or egne.get("aria-labelledby") or egne.get("aria-hidden") == "true"
            if svg.i_indholdet and not navngivet:
                fundne.append(f"{side.sti}: {svg}")
    assert [] == fundne

"""The citizen's door from made-up standards: what a situation shows of each service, and what the checks refuse."""

import re

import pytest

from generator.pages.all_pages import pages
from tests.generator.proeve import MERUDGIFTER, Proeve, eneste

FIL = "livssituationer/penge.yaml"
SIDE = "kend-din-ret/penge.md"
SITUATION = """# yaml-language-server: $schema=../skemaer/livssituation.schema.json
id: penge
raekkefoelge: 1
titel: Jeg mangler penge
kort: Du kan måske få et tilskud.
hjaelp:
  - id: tilskud
    titel: Tilskud
    lov: [SEL § 100]
    hvorfor: Tilskuddet dækker det ekstra.
    udelukker:
      - tekst: Du kan få det efter andre regler.
  - id: stoette
    titel: Støtte
    lov: [SEL § 85]
    hvorfor: En kan hjælpe dig.
spoergsmaal:
  - id: dyrt
    tekst: Er det dyrt?
    svar:
      - {id: ja, tekst: Ja, peger_paa: [tilskud]}
      - id: nej
        tekst: Nej
        taler_imod:
          - {hjaelp: tilskud, fordi: Du skal have udgifter.}
"""

DYRT = "  - id: dyrt\n    tekst: Er det dyrt?\n"
SPOERGSMAALETS_SVAR = SITUATION.split("Er det dyrt?\n")[1]
REGN = "    regn: {beregner: kompensationsydelse, felt: ▸udgift_md, resultat: ydelse_md, hjaelp: tilskud}\n"
KRISE = """# yaml-language-server: $schema=../skemaer/altid.schema.json
id: nationale
numre:
  - {{id: alarm, nummer: "112", navn: Alarmcentralen, hvornaar: Ring nu., kilde: {{dokument: {kilde}, linje: 1, afsnit: Ring}}}}
kriser:
  - {{id: vold, titel: Er du i fare?, ord: [vold], tekst: Ring nu., ring: [alarm], situationer: [], forlad: false}}
"""


EGET = """
livssituationer:
  - situation: penge
    hjaelp: tilskud
    udelukker: ["Du bor i {navn: Prøve Kommune}."]
"""


@pytest.fixture
def penge(proeve: Proeve) -> Proeve:
    """The made-up standards with one situation, which one of the services says more of."""
    proeve.skriv(FIL, SITUATION)
    proeve.skriv(MERUDGIFTER, proeve.laes(MERUDGIFTER) + EGET)
    return proeve


def dele(markdown: str) -> dict[str, str]:
    """The words of each municipality's part of the first kind of help, by the municipality's name."""
    markdown = markdown.split("### Støtte")[0]
    fundne = re.findall(r"<article class=\"sn-kommunedel\".*?</article>", markdown, re.DOTALL)
    ord_ = [" ".join(re.sub(r"<sup.*?</sup>|<[^>]+>", "", del_).split()) for del_ in fundne]
    return {navn: tekst for tekst in ord_ for navn in ("Prøve Kommune", "Naboby Kommune") if f") {navn}" in tekst}


def test_every_municipality_by_its_paragraph(penge: Proeve) -> None:
    """A service is found by its first paragraph, with its own words and its own ages; nobody has to list it."""
    fundne = dele(pages(penge.load_standards().catalogue)[SIDE])
    assert {"Prøve Kommune", "Naboby Kommune"} == set(fundne)
    assert "Ja, når du er fyldt 18 år." in fundne["Prøve Kommune"]
    assert "Du er under 18 år." in fundne["Prøve Kommune"]


def test_limit_is_the_standards_own_figure(penge: Proeve) -> None:
    """When the standard's lowest age changes, what excludes changes with it, in words and for the guide."""
    penge.ret(MERUDGIFTER, "vaerdi: 18,", "vaerdi: 19,")
    side = pages(penge.load_standards().catalogue)[SIDE]
    assert "Du er under 19 år." in dele(side)["Prøve Kommune"]
    assert 'data-kommune="proevekommune" data-kun-valgt data-alder-fra="19"' in side


def test_exclusion_of_one_standard(penge: Proeve) -> None:
    """What only one standard says stands there and not by its neighbour; what all say stands once above them."""
    side = pages(penge.load_standards().catalogue)[SIDE]
    fundne = dele(side)
    assert ["Prøve Kommune"] == [navn for navn, tekst in fundne.items() if "Du bor i Prøve Kommune." in tekst]
    assert 1 == side.count("Du kan få det efter andre regler.")


def test_without_a_municipality_the_page_is_no_wall(penge: Proeve) -> None:
    """Until one is chosen, no municipality's words are shown: a list of links to their standards is enough."""
    side = pages(penge.load_standards().catalogue)[SIDE]
    assert 0 == len(re.findall(r'<article class="sn-kommunedel"(?![^>]* hidden)', side))
    assert "Kommunernes egne standarder: <a" in side


def test_replaced_help_is_marked_on_the_way_in(penge: Proeve) -> None:
    """A change of law that replaced the help stands open by it; on the door's front page the way in is marked."""
    alle = pages(penge.load_standards().catalogue)
    assert "En ny ydelse har afløst den gamle" in alle[SIDE].split("<article")[0]
    assert "Nye regler" in alle["kend-din-ret/index.md"]


def test_service_leads_back_to_its_situation(penge: Proeve) -> None:
    """A whole standard names the situations it belongs to, with its municipality already chosen."""
    side = pages(penge.load_standards().catalogue)["proevekommune/sel-100-merudgifter/hele.md"]
    assert '<a href="../../../kend-din-ret/penge/#kommune=proevekommune">Jeg mangler penge</a>' in side


@pytest.mark.parametrize(
    ("gammel", "ny", "besked"),
    [
        ("hjaelp: tilskud, fordi", "hjaelp: ▸tilskuds, fordi", "situationen har ingen hjælp “tilskuds”"),
        ("lov: [SEL § 85]", "ydelser: [▸proevekommune/sel-85-stoette]", "en fælles fil må ikke nævne en kommune"),
        (
            "En kan hjælpe dig.",
            "'Se {ydelse: proevekommune/sel-85-stoette}.'",
            "en fælles fil må ikke nævne en kommune",
        ),
        ("peger_paa: [tilskud]", "peger_paa: [▸tilskudd]", "Mente du “tilskud”?"),
        ("  - id: dyrt\n", "  - id: dyrt\n    ▸svr: 1\n", "ukendt"),
        (DYRT, DYRT.replace("id:", "▸id:") + REGN.replace("▸", ""), "ikke begge dele"),
        (SPOERGSMAALETS_SVAR, REGN, "beregneren kompensationsydelse har ikke “udgift_md”. Mente du “udgifter_md”?"),
    ],
)
def test_mistakes_in_a_situation(penge: Proeve, gammel: str, ny: str, besked: str) -> None:
    """A name that leads nowhere is found where it stands."""
    sted = penge.ret(FIL, gammel, ny)
    fund = [fejl for fejl in penge.fejl() if not fejl.advarsel]
    fejl = eneste(fund)
    assert besked in str(fejl)
    if sted:
        assert sted[0] == fejl.linje


@pytest.mark.parametrize(
    ("gammel", "ny", "besked"),
    [
        ("situation: penge", "situation: ▸pengge", "der er ingen livssituation “pengge”. Mente du “penge”?"),
        ("hjaelp: tilskud", "hjaelp: ▸tilskudd", "situationen har ingen hjælp “tilskudd”. Mente du “tilskud”?"),
    ],
)
def test_mistakes_in_what_a_service_says_of_a_situation(penge: Proeve, gammel: str, ny: str, besked: str) -> None:
    """A service that puts itself where there is nothing is told of in its own file."""
    sted = penge.ret(MERUDGIFTER, gammel, ny)
    fund = [fejl for fejl in penge.fejl() if not fejl.advarsel]
    assert (besked, sted) == (fund[0].besked, (fund[0].linje, fund[0].kolonne))


def test_service_puts_itself_under_a_help_of_another_paragraph(penge: Proeve) -> None:
    """A service stands under the help it names, though its paragraph leads elsewhere; the shared file is as it was."""
    penge.ret(FIL, "    lov: [SEL § 85]\n", "    egne: true\n")
    side = pages(penge.load_standards().catalogue)[SIDE]
    assert "### Støtte" not in side
    penge.ret(MERUDGIFTER, "    udelukker: [", "  - situation: penge\n    hjaelp: stoette\n    udelukker: [")
    side = pages(penge.load_standards().catalogue)[SIDE]
    assert 1 == side.split("### Støtte")[1].count('<article class="sn-kommunedel" data-kommune="proevekommune"')


def test_forgotten_service_is_a_warning(penge: Proeve) -> None:
    """A service that no situation leads to is told of, and stops nothing."""
    tekst = SITUATION.replace("SEL § 85", "SEL § 100")
    penge.skriv(FIL, tekst)
    fejl = eneste(penge.fejl())
    assert fejl.advarsel
    assert "ingen livssituation fører til ydelsen" in str(fejl)


def test_complaint_goes_to_the_services_own_office(penge: Proeve) -> None:
    """An office that the municipality does not have is refused as receiver of a service's complaints."""
    penge.ret(MERUDGIFTER, "\nafsnit:", "\nklage_kontakt: ukendt\n\nafsnit:")
    assert "der er ingen kontakt “ukendt”" in str(eneste(penge.fejl()))


@pytest.mark.parametrize(
    ("gammel", "ny", "besked"),
    [
        ("ring: [alarm]", "ring: [alrm]", "der er intet nummer “alrm” i nationale/altid.yaml. Mente du “alarm”?"),
        ("situationer: []", "situationer: [pennge]", "der er ingen livssituation “pennge”. Mente du “penge”?"),
        ("forlad: false", "forlad: true", "en krise har forlad: true, men filen har ingen udgang"),
        ("ord: [vold]", "ord: []", "listen er for kort; den skal have mindst ét punkt"),
    ],
)
def test_mistakes_in_a_crisis(penge: Proeve, gammel: str, ny: str, besked: str) -> None:
    """A crisis that calls nobody, is read about nowhere, cannot be left or is found by no word is refused."""
    kilde = penge.load_standards().catalogue.kilder[0].id
    penge.skriv("nationale/altid.yaml", KRISE.format(kilde=kilde).replace(gammel, ny))
    assert besked in str(eneste([fejl for fejl in penge.fejl() if not fejl.advarsel]))

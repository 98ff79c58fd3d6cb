"""Several kinds of help by one paragraph: each is held against its like, and none is forgotten."""

import re
from datetime import date
from itertools import chain

import pytest

from calculators.data.rates import Satser
from calculators.rules.frist.basis import service_in_kommune
from calculators.text.errors import IkkeIKommunen
from generator.compare.coverage import coverage
from generator.compare.findings import widest_frist_spread
from generator.compare.groups import Group, comparable, groups
from generator.compare.topics import topics
from generator.export.view import View
from generator.model.catalogue import Catalogue
from generator.pages.all_pages import pages, pages_and_files
from generator.pages.politician.frister import frist_i_uger
from generator.prose.lookup import Lookup
from generator.search.entries import entries
from generator.search.synonyms import Synonyms
from tests.generator.hjemmehjaelp import YDELSER, lav_hjemmehjaelp, sti, ydelse
from tests.generator.proeve import LOVE, Proeve, mangler_i

VASK, TOEJ, HUSET = "proevekommune/sel-83-vask", "naboby/sel-83-toej", "naboby/sel-83-huset"


@pytest.fixture
def hjemme(proeve: Proeve) -> Proeve:
    """Two municipalities with help at home and aids, to edit."""
    return lav_hjemmehjaelp(proeve)


@pytest.fixture(scope="module")
def katalog(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """The same as it stands."""
    from tests.generator.proeve import lav_proeve

    return lav_hjemmehjaelp(lav_proeve(tmp_path_factory.mktemp("hjemme"))).load_standards().catalogue


@pytest.fixture(scope="module")
def sider_og_filer(katalog: Catalogue) -> tuple[dict[str, str], dict[str, str]]:
    """Its pages and the files beside them."""
    return pages_and_files(View.of(katalog))


def gruppe(katalog: Catalogue, navn: str) -> Group:
    """The group of a name."""
    return next(et for et in groups(katalog) if et.id == navn)


def celler(side: str, overskrift: str) -> list[str]:
    """The cells of the row with a heading, as plain text, the heading left out."""
    (raekke,) = re.findall(rf"<tr><th scope=\"row\">{overskrift}.*?</tr>", side, re.DOTALL)
    uden_kilder = re.sub(r"<sup.*?</sup>", "", raekke)
    efter = uden_kilder.partition("</th>")[2]
    return [" ".join(re.sub(r"<[^>]+>", " ", et).split()) for et in efter.split("</td>")[:-1]]


def test_change_of_law_about_one_kind_of_help(hjemme: Proeve) -> None:
    """A change about food stands by food and by what names no help, and not by laundry."""
    aendring = """  - id: sel-83-mad
    paragraf: SEL § 83
    indsats: [madservice]
    titel: Ny regel om mad
    tekst: Loven er ændret.
    kilder: [{dokument: ministeriet-2023, afsnit: Satser}]
"""
    hjemme.ret(LOVE, "aendringer:\n", f"aendringer:\n{aendring}")
    side = pages(hjemme.load_standards().catalogue)
    ydelser = ("sel-83-mad", "sel-83-vask", "sel-83-rent")
    assert [True, False, False] == ["Ny regel om mad" in side[f"proevekommune/{navn}/hele.md"] for navn in ydelser]
    alt_det_andet = aendring.replace("[madservice]", "[▸madservise]")
    sted = hjemme.ret(LOVE, aendring, alt_det_andet)
    fund = next(et for et in hjemme.fejl() if sted == (et.linje, et.kolonne))
    assert "Mente du “madservice”?" in fund.besked


def test_only_the_same_help_is_compared(katalog: Catalogue) -> None:
    """Laundry stands beside laundry, never beside personal care; the first kind keeps the paragraph's own address."""
    fundet = {et.id: [y.adresse for y in et.ydelser] for et in groups(katalog) if et.nr in ("83", "112")}
    assert {
        "sel-83": ["proevekommune/sel-83-pleje"],
        "sel-83-rengoering": [HUSET, "proevekommune/sel-83-rent"],
        "sel-83-toejvask": [TOEJ, VASK],
        "sel-83-madservice": [HUSET, "proevekommune/sel-83-mad"],
        "sel-112": ["naboby/sel-112-kald", "proevekommune/sel-112-kald"],
        "sel-112-stomi": ["proevekommune/sel-112-stomi"],
    } == {navn: sorted(ydelser) for navn, ydelser in fundet.items()}
    assert ("Tøjvask", "SEL § 83") == (gruppe(katalog, "sel-83-toejvask").titel, gruppe(katalog, "sel-83").paragraf)


def test_a_figure_of_one_kind_of_help(katalog: Catalogue) -> None:
    """A standard about two kinds of help brings to each comparison only the figure that is about it."""
    for navn, ventet in (("sel-83-rengoering", {"5 uger"}), ("sel-83-madservice", {"6 uger"})):
        tal = {
            f"{celle.vaerdi.vaerdi} {celle.fakta.enhed}"
            for topic in topics(katalog, gruppe(katalog, navn))
            for celle in chain(*topic.cells)
            if celle.adresse.startswith(HUSET)
        }
        assert ventet == tal, navn


def test_one_municipality_is_never_held_against_itself(hjemme: Proeve) -> None:
    """Two services of one municipality that say the same are not “alike”: nobody else has said it."""
    anden = "proevekommune/sel-83-haandvask"
    hjemme.skriv(sti(anden), ydelse(anden, "toejvask", {"": 4}))
    hjemme.skriv(sti(TOEJ), ydelse(TOEJ, "toejvask", {}))
    katalog = hjemme.load_standards().catalogue
    frist = [t for t in topics(katalog, gruppe(katalog, "sel-83-toejvask")) if t.titel == "Sagsbehandlingsfrist"]
    assert ["alene"] == [topic.dom for topic in frist]
    uger = {y.adresse: tal for y in katalog.ydelser if (tal := frist_i_uger(katalog, y)) is not None}
    spaend = widest_frist_spread(katalog, uger)
    assert spaend is None or spaend.kortest[0].kommune != spaend.laengst[0].kommune


def test_every_deadline_of_a_paragraph_is_shown(sider_og_filer: tuple[dict[str, str], dict[str, str]]) -> None:
    """The politician's deadlines have a row for each kind of help, with what each municipality says of it."""
    side = sider_og_filer[0]["serviceniveau/frister.md"]
    ventet = {
        "SEL § 83 Personlig pleje": ("Ingen standard", "1 uge"),
        "SEL § 83 Rengøring": ("5 uger", "5 uger"),
        "SEL § 83 Tøjvask": ("9 uger", "4 uger"),
        "SEL § 83 Madservice": ("6 uger", "Står ikke i standarden"),
        "SEL § 112 Nødkald": ("Står ikke i standarden", "3 uger"),
        "SEL § 112 Stomihjælpemidler": ("Ingen standard", "2 uger"),
    }
    assert ventet == {navn: tuple(celler(side, navn)[-2:]) for navn in ventet}


def test_two_services_of_one_kind_are_both_shown(hjemme: Proeve) -> None:
    """Where a municipality has two services of one kind of help, both stand by name; silence of one hides no other."""
    anden = "proevekommune/sel-83-haandvask"
    hjemme.skriv(sti(anden), ydelse(anden, "toejvask", {}))
    sider = pages(hjemme.load_standards().catalogue)
    frister = celler(sider["serviceniveau/frister.md"], "SEL § 83 Tøjvask")[-1]
    assert "Haandvask i proevekommune: Står ikke i standarden Vask i proevekommune: 4 uger" == frister
    kort = celler(sider["serviceniveau/kort.md"], 'SEL § 83 <span class="sn-over">Tøjvask')[-1]
    assert ["Haandvask", "Vask"] == re.findall(r"(\w+) i proevekommune: \d+ af", kort)


def test_the_map_has_each_kind_of_help(
    katalog: Catalogue, sider_og_filer: tuple[dict[str, str], dict[str, str]]
) -> None:
    """The map has a row for each kind of help, and counts a deadline only for the help it is about."""
    side = sider_og_filer[0]["serviceniveau/kort.md"]
    assert 4 == len(re.findall(r'<th scope="row">SEL § 83 <span', side))
    huset = next(y for y in katalog.ydelser if y.adresse == HUSET)
    kun_mad = huset.model_copy(update={"fakta": tuple(et for et in huset.fakta if et.indsats == "madservice")})
    stillinger = [
        coverage(katalog, kun_mad, gruppe(katalog, f"sel-83-{navn}"))["frist"].status
        for navn in ("rengoering", "madservice")
    ]
    assert ["tavs", "staar"] == stillinger


def test_what_others_do_is_the_same_help(sider_og_filer: tuple[dict[str, str], dict[str, str]]) -> None:
    """The page of a service shows other municipalities' services of its own kind of help only."""
    sider = sider_og_filer[0]
    andre = {navn: sider[f"{navn}/hele.md"].partition("## Sådan gør andre kommuner")[2] for navn in (VASK, TOEJ)}
    assert (True, False, False) == tuple(navn in andre[VASK] for navn in ("sel-83-toej", "sel-83-huset", "sel-112"))
    assert "9 uger" in andre[VASK] and "4 uger" in andre[TOEJ]
    pleje = sider["proevekommune/sel-83-pleje/hele.md"]
    assert "## Sådan gør andre kommuner" not in pleje
    assert "Ingen anden kommune i kataloget har en standard om det samme." in pleje


def test_nothing_compared_is_not_alike(sider_og_filer: tuple[dict[str, str], dict[str, str]]) -> None:
    """A comparison without a figure that two municipalities state says so; it counts no likeness."""
    oversigt = sider_og_filer[0]["serviceniveau/sammenlign.md"]
    kort = {
        navn: re.sub(r"<[^>]+>", " ", del_)
        for del_ in re.findall(r"<li>.*?</li>", oversigt, re.DOTALL)
        for navn in ("Madservice", "Tøjvask")
        if navn in del_
    }
    assert "Intet tal er sammenlignet" in kort["Madservice"] and "ens" not in kort["Madservice"].split()
    assert "1 forskel" in kort["Tøjvask"]
    side = sider_og_filer[0]["serviceniveau/sammenlign/sel-83-madservice.md"]
    assert "Det betyder ikke, at de er ens" in side
    assert "Vi har ikke fundet tal, der er forskellige" not in side


def test_only_one_municipality_says_so(sider_og_filer: tuple[dict[str, str], dict[str, str]]) -> None:
    """Help that one municipality alone describes stands in a list that says so, with all its services."""
    alene = sider_og_filer[0]["serviceniveau/sammenlign.md"].partition("## Kun i én kommune")[2]
    assert "kun én kommune en standard" in alene
    assert (True, True, False) == tuple(navn in alene for navn in ("sel-83-pleje/", "sel-112-stomi/", "sel-83-vask/"))


def test_a_service_that_does_not_say_what_it_gives(hjemme: Proeve) -> None:
    """By a divided paragraph it is compared with nothing, every view says so, and the check says what to write."""
    for adresse in (VASK, TOEJ):
        hjemme.skriv(sti(adresse), ydelse(adresse, "", {"": 7}))
    glemte = [fund for fund in hjemme.fejl() if fund.kode == "ydelse-uden-indsats"]
    assert [True, True] == [fund.advarsel for fund in glemte]
    assert [] == mangler_i(str(glemte[0]), "personlig-pleje, rengoering, toejvask, madservice")
    katalog = hjemme.load_standards().catalogue
    assert [[TOEJ, VASK]] == [sorted(y.adresse for y in et.ydelser) for et in groups(katalog) if et.unsaid]
    assert "sel-83-uden-indsats" not in [et.id for et in comparable(groups(katalog))]
    sider = pages(katalog)
    assert "sel-83-vask/" in sider["serviceniveau/sammenlign.md"].partition("## Ikke sammenlignet")[2]
    frister = sider["serviceniveau/frister.md"]
    assert ("Standarden er ikke delt op", "7 uger") == (
        celler(frister, "SEL § 83 Personlig pleje")[-2],
        celler(frister, "SEL § 83 Hjemmehjælp, ikke delt op")[-2],
    )
    assert "Ikke delt op" == celler(sider["serviceniveau/kort.md"], 'SEL § 83 <span class="sn-over">Personlig')[-2]
    assert "## Sådan gør andre kommuner" not in sider[f"{VASK}/hele.md"]
    assert "Derfor holder vi den ikke op mod andre." in sider[f"{VASK}/hele.md"]


def test_a_paragraph_with_one_kind_needs_no_word(hjemme: Proeve) -> None:
    """Where the register knows one kind of help, or none, a service without the key is compared as before."""
    alle = [f"{et.id}" for et in comparable(groups(hjemme.load_standards().catalogue))]
    assert "sel-100" in alle
    assert [] == [str(fund) for fund in hjemme.fejl() if fund.kode == "ydelse-uden-indsats"]


def test_the_calculator_goes_to_the_same_help(katalog: Catalogue) -> None:
    """A deadline moved to the neighbour is that of the same help; where it has none, the answer says so."""
    satser: Satser = View.of(katalog).satser
    naboby = satser.paa(date(2023, 6, 1), "naboby")
    assert TOEJ == service_in_kommune(VASK, naboby).adresse
    with pytest.raises(IkkeIKommunen):
        service_in_kommune("proevekommune/sel-83-pleje", naboby)


def test_search_words_lead_to_the_same_help(hjemme: Proeve) -> None:
    """A word for one kind of help leads to its services, not to all of the paragraph; its name is a key of its own."""
    hjemme.skriv("soegeord.yaml", "soegeord:\n  - {ord: [snavsetøj], lov: [SEL § 83], indsats: toejvask}\n"
                                  "  - {ord: [hjemmehjælper], lov: [SEL § 83]}\n")  # fmt: skip
    opslag = Lookup(hjemme.load_standards().catalogue)
    fundne = {
        et.adresse.strip("/"): et for et in entries(opslag, {}) if et.slags == "ydelse" and "sel-83" in et.adresse
    }
    assert {VASK, TOEJ} == {navn for navn, et in fundne.items() if "snavsetøj" in et.noegler}
    assert 6 == len([et for et in fundne.values() if "hjemmehjælper" in et.noegler])
    assert {VASK, TOEJ} == {navn for navn, et in fundne.items() if "Tøjvask" in et.noegler}
    assert ("rengoering", "madservice") == fundne[HUSET].filtre["indsats"]


def test_a_municipalitys_own_words_are_its_own(hjemme: Proeve) -> None:
    """They lead to its services by the paragraph, and never to another municipality's; the box of the search knows them."""
    hjemme.skriv(
        "kommuner/proevekommune/soegeord.yaml", "soegeord:\n  - {ord: [klatvask], lov: [SEL § 83], indsats: toejvask}\n"
    )
    assert [] == [str(fund) for fund in hjemme.fejl() if "soegeord" in fund.fil]
    catalogue = hjemme.load_standards().catalogue
    fundne = {et.adresse.strip("/"): et for et in entries(Lookup(catalogue), {}) if et.slags == "ydelse"}
    assert [VASK] == [navn for navn, et in fundne.items() if "klatvask" in et.noegler]
    emne = Synonyms(catalogue).udtryk.index("klatvask")
    assert [VASK] == [navn for navn, et in fundne.items() if emne in et.emner]


def test_the_desk_filters_by_help(sider_og_filer: tuple[dict[str, str], dict[str, str]]) -> None:
    """Slå op has a filter with the kinds of help in use, and each row has those it gives."""
    side = sider_og_filer[0]["slaa-op/index.md"]
    assert '<option value="toejvask">Tøjvask</option>' in side and 'value="stoette"' not in side
    assert 'data-indsats="rengoering madservice"' in side


def test_a_way_in_for_one_kind_of_help(hjemme: Proeve) -> None:
    """A situation in life may lead to one kind of help of a paragraph."""
    hjemme.skriv("livssituationer/vask.yaml", "id: vask\nraekkefoelge: 1\ntitel: Mit tøj er snavset\nkort: Du kan få hjælp.\n"
                 "hjaelp:\n  - {id: vask, titel: Vask, hvorfor: En vasker for dig., lov: [SEL § 83], indsats: [toejvask]}\n")  # fmt: skip
    side = pages(hjemme.load_standards().catalogue)["kend-din-ret/vask.md"]
    assert (True, True, False) == tuple(navn in side for navn in ("sel-83-vask", "sel-83-toej", "sel-83-pleje"))


def test_the_page_of_the_law_names_them(sider_og_filer: tuple[dict[str, str], dict[str, str]]) -> None:
    """A paragraph that holds several kinds of help lists them with the names that a standard uses."""
    side = sider_og_filer[0]["lovgivning.md"]
    assert "Tøjvask (<code>toejvask</code>), Madservice (<code>madservice</code>)" in side
    assert "<code>stoette</code>" not in side


def test_open_data_have_the_kinds(sider_og_filer: tuple[dict[str, str], dict[str, str]], katalog: Catalogue) -> None:
    """The open data say what each service gives, and the rates by which paragraph."""
    satser = View.of(katalog).satser
    assert {"SEL § 83": ("rengoering", "madservice")} == dict(satser.ydelser[HUSET].indsats)


@pytest.mark.parametrize(
    ("fil", "gammel", "ny", "siger"),
    [
        (sti(VASK), "indsats: toejvask", "indsats: ▸tojvask", ("ingen indsats “tojvask”", "Mente du “toejvask”?")),
        (sti(VASK), "indsats: toejvask", "indsats: [toejvask, ▸vask]", ("ingen indsats “vask”",)),
        (sti(VASK), "indsats: toejvask", "indsats: ▸stomi", ("ikke under nogen af ydelsens paragraffer", "advarsel")),
        (sti(VASK), "indsats: toejvask", "indsats: {id: ▸toejvask}", ("skal være en liste",)),
        (sti(HUSET), "    indsats: madservice", "    indsats: ▸toejvask", ("som ydelsen ikke har", "“toejvask”")),
        (sti(HUSET), "    indsats: madservice", "    indsats: ▸mad", ("ingen indsats “mad”",)),
        ("indsatser.yaml", "{id: toejvask, titel: Tøjvask, paragraffer: [SEL § 83]}",
         "{id: toejvask, titel: Tøjvask, paragraffer: [▸SEL § 183]}", ("SEL § 183 står ikke",)),
        ("indsatser.yaml", "{id: toejvask, titel: Tøjvask, paragraffer: [SEL § 83]}",
         "{id: toejvask, titel: Tøjvask, paragraffer: ▸[]}", ("mindst ét punkt",)),
        ("indsatser.yaml", "- {id: stoette,", "- ▸{id: toejvask,", ("id", "toejvask")),
        ("indsatser.yaml", "titel: Støtte, paragraffer: [SEL § 85]}",
         "titel: Støtte, paragraffer: [SEL § 85], koder: [{kodesystem: ▸fsiv, kode: x, kilde: proeve-2023}]}", ("ffb, fsiii, kle",)),
    ],
)  # fmt: skip
def test_mistake_about_what_is_given(hjemme: Proeve, fil: str, gammel: str, ny: str, siger: tuple[str, ...]) -> None:
    """Each slip is found in its file, with what to do."""
    sted = hjemme.ret(fil, gammel, ny)
    fundne = [fund for fund in hjemme.fejl() if not mangler_i(str(fund), *siger)]
    assert fundne, [str(fund) for fund in hjemme.fejl()]
    assert sted is None or any(fund.linje == sted[0] for fund in fundne), [str(fund) for fund in fundne]


def test_the_made_up_catalogue_is_sound(hjemme: Proeve) -> None:
    """Nothing is wrong with it but the figures that have no counterpart, which nobody has listed."""
    assert [] == [str(fund) for fund in hjemme.fejl() if not fund.advarsel]
    assert len(YDELSER) + 3 == len(list(hjemme.load_standards().catalogue.ydelser))
    assert LOVE in hjemme.load_standards().modeller


def test_todays_services_say_what_they_give(catalogue: Catalogue) -> None:
    """Each of the real services names what it gives, and the register holds what municipalities write of."""
    assert [] == [y.adresse for y in catalogue.ydelser if not y.indsats]
    ventet = {
        "personlig-pleje", "rengoering", "toejvask", "madservice", "indkoeb", "afloesning", "aflastning", "noedkald", "bostoette",
        "ledsagelse", "bpa", "merudgifter", "kompensationsydelse", "aktivitet-og-samvaer", "beskyttet-beskaeftigelse", "stofmisbrug",
        "forbrugsgoder", "bil", "boligindretning", "genoptraening", "omsorgstandpleje",
    }  # fmt: skip
    assert set() == ventet - {et.id for et in catalogue.indsatser}
    assert [] == [kode for et in catalogue.indsatser for kode in et.koder]

"""What the editors have read stands on one page, and citizens' pages say what holds."""

import re
from datetime import date

from generator import addresses
from generator.checks.egen_laesning import OWN_READING
from generator.model.catalogue import Catalogue
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse
from tests.generator.proeve import LOVE, STOETTE, Proeve, eneste

# Where it is said what nobody knows, whose texts the lines are counted in, and what was compared.
ELSEWHERE = ("om/", "loven/", "kilder.md", "serviceniveau/")


def test_citizens_do_not_read_of_our_reading(sider: dict[str, str]) -> None:
    """No page but the editors' own tells what we have read, seen or looked up."""
    told = {
        page: found[0]
        for page, text in sider.items()
        if not page.startswith(ELSEWHERE) and (found := OWN_READING.search(" ".join(text.split())))
    }
    assert {} == told


def test_one_page_gathers_it(sider: dict[str, str], catalogue: Catalogue) -> None:
    """The page has every change and contradiction that something is said of, with a way to each."""
    page = sider[addresses.LOVGRUNDLAG]
    said = [et.id for et in catalogue.lovgivning.aendringer if et.redaktionelt]
    said += [et.id for et in catalogue.uoverensstemmelser if et.redaktionelt]
    assert len(said) > 20
    assert [] == [navn for navn in said if f'#{navn}">' not in page]


def test_what_nobody_knows_is_one_list(sider: dict[str, str], catalogue: Catalogue) -> None:
    """Each thing the law gives stands there with each question that nobody has answered, and a way to its page."""
    part = sider[addresses.LOVGRUNDLAG].partition("{ #ukendt }")[2].partition("\n## ")[0]
    asked = [et for et in catalogue.loven.values() if et.ukendt]
    assert sorted(et.id for et in asked) == sorted(re.findall(r'loven/([a-z-]+)/#ukendt">', part))
    assert sum(len(et.ukendt) for et in asked) == part.count("\n    - ")


def test_a_paragraph_nobody_has_read_has_its_mark(proeve: Proeve) -> None:
    """A citation of it carries the mark once on a page, and leads to the page that gathers them."""
    proeve.ret(LOVE, '{nr: "85", titel:', '{nr: "85", kilde: ministeriet-2023, sikkerhed: sekundaer, titel:')
    opslag = Lookup(proeve.load_standards().catalogue)
    prosa = PageProse(opslag, "proevekommune/sel-85-stoette.md", "proevekommune", date(2023, 1, 1))
    html = prosa.markdown("Se {lov: SEL § 85}. Igen {lov: SEL § 85} og {lov: SEL § 100}.")
    assert 1 == html.count('href="../../om/lovgrundlag/#paragraffer">ikke læst i loven</a>')


def test_a_slip_is_told(proeve: Proeve) -> None:
    """The check warns of our own reading in a text, and not in the field for it."""
    proeve.ret(STOETTE, "kort: Du kan få støtte", "kort: Vi har ikke set alt. Du kan få støtte")
    assert ["egen-laesning"] == [fund.kode for fund in [eneste(proeve.fejl())]]

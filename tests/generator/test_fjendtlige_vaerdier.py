"""Values that would break a build, or say what nobody sees: each is refused where it stands, with its message."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.load.findings import DataErrors
from generator.load.loader import load_standards
from generator.site.top_names import DOCS, top_names
from tests.generator.proeve import (
    FUND,
    KILDER,
    KOMMUNE,
    LOVE,
    MERUDGIFTER,
    PROJEKT,
    SATSER,
    STOETTE,
    Proeve,
    eneste,
    har_sted,
)
from tests.generator.projektkopi import lav_projektkopi

DAG = (MERUDGIFTER, '{dato: "02-28"}')
TIMER = (STOETTE, "vaerdi: 15,")
FRA = (STOETTE, "gaelder_fra: 2023-01-01")
TITEL = (STOETTE, "titel: Støtte i hjemmet")
MAIL = (KOMMUNE, "mail: [raad@proeve.dk]")
TELEFON = (KOMMUNE, 'telefon: "12 34 56 78"')
KODE = (KOMMUNE, 'kode: "859"')
LINJE = (STOETTE, "linje: 20, afsnit")

TILFAELDE = [
    # dates
    ("dag der ikke findes", *DAG, '{dato: "2023-02-30"}', "dato-findes-ikke"),
    ("dag i året der ikke findes", *DAG, '{dato: "02-30"}', "dato-findes-ikke"),
    ("den 31. april", *DAG, '{dato: "04-31"}', "dato-findes-ikke"),
    ("år nul", *DAG, '{dato: "0000-01-01"}', "dag-form"),
    ("fremmede cifre i dag", *DAG, '{dato: "٢٠٢٣-01-01"}', "fremmed-ciffer"),
    ("linjeskift i dag", *DAG, '{dato: "2023-\\n01-01"}', "dag-form"),
    ("fra år nul", *FRA, "gaelder_fra: 0000-01-01", "dato"),
    ("fra oldtiden", *FRA, "gaelder_fra: 0001-01-01", "dato-uden-for"),
    ("til tidens ende", *FRA, "gaelder_fra: 9999-12-31", "dato-uden-for"),
    ("før beregnerne", *FRA, "gaelder_fra: 1989-12-31", "dato-uden-for"),
    ("linjeskift i dato", *FRA, 'gaelder_fra: "2023-01-\\n01"', "dato"),
    ("brede cifre i dato", *FRA, "gaelder_fra: ２０２３-01-01", "fremmed-ciffer"),
    ("loven fra oldtiden", LOVE, "dato: 2025-09-01", "dato: 0900-09-01", "dato-uden-for"),
    # figures
    ("10^30", *TIMER, f"vaerdi: 1{'0' * 30},", "for-stort-tal"),
    ("10^400", *TIMER, f"vaerdi: 1{'0' * 400},", "for-stort-tal"),
    ("10^5000", *TIMER, f"vaerdi: 1{'0' * 5000},", "for-stort-tal"),
    ("mange decimaler", *TIMER, f"vaerdi: 0.{'1' * 40},", "for-stort-tal"),
    ("kort skrivemåde", *TIMER, "vaerdi: 1e9,", "tal"),
    ("ikke et tal", *TIMER, "vaerdi: .nan,", "tal"),
    ("uendelig", *TIMER, "vaerdi: .inf,", "tal"),
    ("en million uger", MERUDGIFTER, "vaerdi: 10,", "vaerdi: 1000000,", "for-stort-for-enheden"),
    ("200 timer om ugen", *TIMER, "vaerdi: 200,", "for-stort-for-enheden"),
    ("negativt", *TIMER, "vaerdi: -15,", "negativt-tal"),
    ("minus nul", *TIMER, "vaerdi: -0,", "negativt-tal"),
    ("negativt spænd", MERUDGIFTER, "{fra: 100, til: 200}", "{fra: -100, til: 200}", "negativt-tal"),
    ("arabiske cifre", *TIMER, "vaerdi: ١٥,", "fremmed-ciffer"),
    ("brede cifre", *TIMER, "vaerdi: １５,", "fremmed-ciffer"),
    ("understreg", LOVE, "ophoerer: ja", "ophoerer: ja\n    nr: 1", "felt-ukendt"),
    ("vum med understreg", MERUDGIFTER, "temaer: [2, 3]", "temaer: [2, 0_3]", "heltal"),
    ("decimalkomma i klamme", *TIMER, "vaerdi: 10,5,", "decimalkomma"),
    ("decimalkomma i citat", *TIMER, 'vaerdi: "10,5",', "decimalkomma"),
    ("dansk beløb", *TIMER, 'vaerdi: "1.234,50",', "decimalkomma"),
    # lines
    ("linje med ti cifre", *LINJE, "linje: 1234567890, afsnit", "linje-form"),
    ("arabisk linje", *LINJE, "linje: ٢٠, afsnit", "fremmed-ciffer"),
    ("linje med linjeskift", *LINJE, 'linje: "2\\n0", afsnit', "linje-form"),
    # addresses, numbers and names
    ("mail med mærker", *MAIL, "mail: ['<b>raad@proeve.dk</b>']", "mail-form"),
    ("mail med citat", *MAIL, "mail: ['raad\"onclick=x@proeve.dk']", "mail-form"),
    ("mail med linjeskift", *MAIL, 'mail: ["raad@proeve.dk\\nBcc: alle@proeve.dk"]', "mail-form"),
    ("mail med to", *MAIL, "mail: [raad@proeve.dk@ondt.dk]", "mail-form"),
    ("mail uden land", *MAIL, "mail: [raad@proeve]", "mail-form"),
    ("mail med emne", *MAIL, "mail: ['raad@proeve.dk?bcc=x']", "mail-form"),
    ("arabisk telefon", *TELEFON, "telefon: ١٢٣٤٥٦٧٨", "fremmed-ciffer"),
    ("bred telefon", *TELEFON, "telefon: １２３４５６７８", "fremmed-ciffer"),
    ("telefon med linjeskift", *TELEFON, 'telefon: "12345678\\n9"', "telefon-form"),
    ("endeløs telefon", *TELEFON, f"telefon: {'1' * 40}", "telefon-form"),
    ("arabisk kode", *KODE, "kode: ٨٥٩", "fremmed-ciffer"),
    ("for lav kode", *KODE, 'kode: "100"', "kommunekode"),
    ("for høj kode", *KODE, 'kode: "861"', "kommunekode"),
    ("kode nul", *KODE, 'kode: "000"', "kommunekode"),
    ("naboens kode", *KODE, 'kode: "858"', "dobbelt-kode"),
    ("netadresse med mærker", KILDER, "adresse: https://ministeriet", "adresse: https://<b>ministeriet", "adresse-form"),
    ("netadresse med citat", LOVE, "adresse: https://lov.example/sel", "adresse: https://lov.example/\"sel", "adresse-form"),
    # signs that nobody sees
    ("nul", *TITEL, 'titel: "Støtte\\0 hjemme"', "usynligt-tegn"),
    ("escape", *TITEL, 'titel: "Støtte\\e[2J hjemme"', "usynligt-tegn"),
    ("ikke-tegn", *TITEL, 'titel: "Støtte\\uFFFE hjemme"', "usynligt-tegn"),
    ("halvt tegn", *TITEL, 'titel: "Støtte\\uE000 hjemme"', "usynligt-tegn"),
    ("vendt om", *TITEL, "titel: Støtte \u202ei hjemmet", "usynligt-tegn"),
    ("isoleret", *TITEL, "titel: Støtte \u2066i hjemmet", "usynligt-tegn"),
    ("uden bredde", *TITEL, "titel: Støtte\u200b i hjemmet", "usynligt-tegn"),
    ("bindeled", *TITEL, "titel: Støtte\u200d i hjemmet", "usynligt-tegn"),
    ("blød bindestreg", *TITEL, "titel: Støt\u00adte i hjemmet", "usynligt-tegn"),
    ("mærke midt i", *TITEL, "titel: Støtte\ufeff i hjemmet", "usynligt-tegn"),
    ("linjeskilletegn", *TITEL, 'titel: "Støtte\\L i hjemmet"', "usynligt-tegn"),
    ("i løbende tekst", STOETTE, "kort: Du kan få støtte", "kort: Du kan \u202efå støtte", "usynligt-tegn"),
    ("i et id", STOETTE, "- id: timer", "- id: ti\u200bmer", "usynligt-tegn"),
    ("i et feltnavn", *TITEL, "titel\u200b: Støtte", "feltnavn"),
    ("i en note", SATSER, "id: nationale\n", 'id: "nationale\\u2060"\n', "usynligt-tegn"),
    ("linjeskift i titel", *TITEL, 'titel: "Støtte\\n\\n## Ny overskrift"', "linjeskift-i-navn"),
    ("linjeskift i navn", KOMMUNE, "navn: Prøve Kommune", 'navn: "Prøve\\nKommune"', "linjeskift-i-navn"),
    ("linjeskift i adresse", KOMMUNE, "adresse: [", 'adresse: ["Ét\\nto", ', "linjeskift-i-navn"),
    ("id som JavaScript har", STOETTE, "- id: timer", "- id: constructor", "javascripts-id"),
    ("id uden ende", STOETTE, "- id: timer", f"- id: {'a' * 101}", "for-lang"),
    ("fund uden ende", FUND, "id: proevekommune-det-hoeje-beloeb", f"id: {'a' * 200}", "for-lang"),
]  # fmt: skip


@pytest.mark.parametrize(("navn", "fil", "gammel", "ny", "kode"), TILFAELDE, ids=[case[0] for case in TILFAELDE])
def test_refused(proeve: Proeve, navn: str, fil: str, gammel: str, ny: str, kode: str) -> None:
    """The message names the slip, at its line and column, in one line without the hidden sign."""
    proeve.ret(fil, gammel, ny)
    fejl = proeve.fejl()
    fundne = [fund for fund in fejl if (fund.fil, fund.kode) == (f"standards/{fil}", kode)]
    assert fundne, [str(fund) for fund in fejl]
    assert fundne[0].linje > 1
    linje = str(fundne[0])
    assert (True, True, True) == (har_sted(linje), linje.isprintable(), len(linje) < 700)


def test_a_table_without_its_limit(proeve: Proeve) -> None:
    """A band above the last needs the limit it begins over."""
    proeve.ret(MERUDGIFTER, "graense: merudgift-faktisk-over, ", "")
    assert "tabel-uden-graense" == eneste(proeve.fejl()).kode


@pytest.mark.parametrize("navn", ["28. februar i skudår", "mellemrum om dato", "hårdt mellemrum"])
def test_accepted(proeve: Proeve, navn: str) -> None:
    """What is right stays right: the leap day of every year, a date with spaces around it, a no-break space."""
    if navn == "28. februar i skudår":
        proeve.ret(*DAG, '{dato: "02-29"}')
    elif navn == "mellemrum om dato":
        proeve.ret(*FRA, 'gaelder_fra: " 2023-01-01 "')
    else:
        proeve.ret(*TITEL, "titel: Støtte\u00a0i hjemmet")
    assert [] == proeve.fejl()


SITETS = [
    "server", "mange", "begreber", "index", "404", "kilder", "sw", "lovgivning", "sitemap", "lovens-satser",
    "uoverensstemmelser", "om", "api", "assets", "beregnere", "kommuner", "kend-din-ret", "slaa-op", "serviceniveau",
    "retningslinjer", "nationale", "search",
]  # fmt: skip


@pytest.mark.parametrize("navn", [*SITETS, "constructor"])
def test_a_municipality_cannot_take_the_sites_name(proeve: Proeve, navn: str) -> None:
    """A municipality whose pages would fall on the site's own is refused at its id."""
    mappe = proeve.standards / "kommuner"
    (mappe / "naboby").rename(mappe / navn)
    for fil in (mappe / navn).rglob("*.yaml"):
        fil.write_text(fil.read_text("utf-8").replace("naboby", navn), encoding="utf-8")
    fund = [fund for fund in proeve.fejl() if fund.fil == f"standards/kommuner/{navn}/kommune.yaml"]
    assert ("id", "javascripts-id" if navn == "constructor" else "optaget-id") in {(et.felt, et.kode) for et in fund}


@pytest.mark.parametrize("navn", ["index", "steder", "pakker", "uoverensstemmelser"])
def test_a_service_cannot_take_the_municipalitys_name(proeve: Proeve, navn: str) -> None:
    """A service whose page would be the municipality's own is refused; a place's anchor on that page too."""
    gammel = proeve.standards / STOETTE
    ny = gammel.with_name(f"{navn}.yaml")
    ny.write_text(gammel.read_text("utf-8").replace("id: sel-85-stoette", f"id: {navn}"), encoding="utf-8")
    gammel.unlink()
    assert ("optaget-id", f"standards/kommuner/proevekommune/ydelser/{navn}.yaml") in {
        (fund.kode, fund.fil) for fund in proeve.fejl()
    }
    proeve.skriv(
        f"kommuner/naboby/tilbud/{navn}.yaml",
        f"id: {navn}\nkommune: naboby\nnavn: Huset\nydelser: [naboby/sel-100-merudgifter]\n"
        "kilde: {dokument: nabo-2021, linje: 1, afsnit: Sted}\n",
    )
    assert ("optaget-id", f"standards/kommuner/naboby/tilbud/{navn}.yaml") in {
        (fund.kode, fund.fil) for fund in proeve.fejl()
    }


@pytest.mark.parametrize("navn", ["index", "klag", "paragraffer"])
def test_a_situation_cannot_take_the_doors_name(proeve: Proeve, navn: str) -> None:
    """A situation in life whose page would be one of the citizen's door is refused."""
    proeve.skriv(
        f"livssituationer/{navn}.yaml",
        f"id: {navn}\nraekkefoelge: 1\ntitel: Jeg har brug for hjælp\nkort: Du kan få hjælp.\n"
        "hjaelp:\n  - {id: x, titel: Hjælp, hvorfor: Du kan få den., lov: [SEL § 85]}\n",
    )
    assert "optaget-id" in {fund.kode for fund in proeve.fejl() if fund.fil == f"standards/livssituationer/{navn}.yaml"}


def test_names_are_found_from_the_site() -> None:
    """An ordinary name is free, and what the site makes is not."""
    assert set() == set(SITETS) - top_names()
    assert {sti.name for sti in (PROJEKT / "docs").iterdir()} == {*DOCS} <= top_names()
    assert set() == {"hvidovre", "frederikshavn", "hedensted", "aarhus", "proevekommune"} & top_names()


def test_missing_folder_is_named_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder that is not there is named as seen from where the command runs."""
    monkeypatch.chdir(tmp_path)
    for sti in ("standards", "andet/standards"):
        with pytest.raises(DataErrors) as fejl:
            load_standards(tmp_path / sti)
        assert sti == fejl.value.fejl[0].fil


def test_a_build_without_the_folder_says_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A build, too, names the missing folder as seen from here, and in Danish."""
    projekt = lav_projektkopi(tmp_path / "projekt", None)
    monkeypatch.chdir(projekt)
    resultat = CliRunner().invoke(main, ["build", "--out", "site"])
    assert (1, True) == (resultat.exit_code, resultat.stderr.startswith("standards:1:1: mappen findes ikke"))

"""The workbench between people and years: known figures, patches, two people's work, the yearly round, the passive."""

from __future__ import annotations

import json
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator.prose.passive import passives
from generator.workbench import known
from generator.workbench.joined import compared
from generator.workbench.patch import as_patch, changes, repository
from tests.generator.proeve import STOETTE, Proeve, lav_proeve
from tests.generator.test_vaerksted import Vaerksted, _pakket

pytestmark = pytest.mark.usefixtures("samme_mappe")
NAVN = STOETTE.split("/", 2)[2]


@pytest.fixture
def proeve(tmp_path: Path) -> Proeve:
    """The made-up municipality."""
    return lav_proeve(tmp_path / "proeve")


@pytest.fixture
def aaben(proeve: Proeve, tmp_path: Path) -> Vaerksted:
    """It opened."""
    return Vaerksted(tmp_path / "v/mappe", proeve.standards, proeve.standards / "kommuner/proevekommune")


def _standard(*fakta: tuple[str, str, str], lov: str = "SEL § 85", udkast: str = "nej") -> bytes:
    linjer = [f"  - {{id: {id_}, betegnelse: {navn}, enhed: {enhed}}}" for id_, navn, enhed in fakta]
    return "\n".join([f"udkast: {udkast}", f"lovgrundlag: [{lov}]", "fakta:", *linjer, ""]).encode()


def test_known_figures_are_those_of_published_standards() -> None:
    """Each by the name and unit that most write, with how many municipalities; a draft's are nobody's example."""
    told = json.loads(
        known.written(
            {
                "a": {"ydelser/x.yaml": _standard(("frist", "Frist", "uger"), ("pris", "Pris", "kr"))},
                "b": {
                    "ydelser/x.yaml": _standard(("frist", "Frist for svar", "uger"), lov='"SEL § 97, stk. 1"'),
                    "ydelser/y.yaml": _standard(("frist", "Frist for svar", "uger")),
                    "ydelser/z.yaml": _standard(("hemmelig", "H", "kr"), udkast="ja"),
                },
            }
        )
    )
    assert [
        {"id": "frist", "navn": "Frist for svar", "enhed": "uger", "lov": ["SEL § 85", "SEL § 97"], "kommuner": 2},
        {"id": "pris", "navn": "Pris", "enhed": "kr", "lov": ["SEL § 85"], "kommuner": 1},
    ] == told
    tilbudt = known.offered(told, {"lovgrundlag": ["SEL § 97"], "fakta": [{"id": "pris"}]})
    assert (["frist"], ["kr", "uger"]) == ([et["id"] for et in tilbudt], known.units(told))
    paragraffer = [{**told[1], "id": "a", "lov": ["SEL § 1"], "kommuner": 9}, *told]
    assert ["frist", "pris", "a"] == [et["id"] for et in known.offered(paragraffer, {"lovgrundlag": ["SEL § 85"]})]


def test_a_figure_is_called_what_others_call_it() -> None:
    """Its references follow, others that begin alike do not, and what it says already is not written over."""
    tekst = (
        'svar:\n  hvad: "Svar om {fakta: tal-linje-1} og {fakta: tal-linje-12}."\n'
        'fakta:\n  - id: tal-linje-1\n    betegnelse: ""\n    enhed: dage\n'
    )
    kendte = [{"id": "frist", "navn": "Frist for svar", "enhed": "uger"}]
    assert (
        'svar:\n  hvad: "Svar om {fakta: frist} og {fakta: tal-linje-12}."\n'
        "fakta:\n  - id: frist\n    betegnelse: Frist for svar\n    enhed: dage\n"
    ) == known.named(tekst, 0, "frist", kendte)


def test_git_takes_the_patch(tmp_path: Path) -> None:
    """Changed, new, empty and deleted files, without a last newline and with the line ends of Windows: byte for byte."""
    foer = {"ydelser/æ b.yaml": b"a\nb\nc\n", "b.yaml": b"x", "c.yaml": b"1\r\n2\r\n3\r\n", "væk.yaml": b"z\n"}
    nu = {"ydelser/æ b.yaml": b"a\nB\xc3\xa6\nc\n", "b.yaml": b"x\ny", "c.yaml": b"1\r\n2\r\n4\r\n", "ny.yaml": b"n\n"}
    nu["tom.yaml"] = b""
    rod = tmp_path / "lager"
    mappe = rod / "standards/kommuner/by"
    for navn, indhold in foer.items():
        (mappe / navn).parent.mkdir(parents=True, exist_ok=True)
        (mappe / navn).write_bytes(indhold)
    subprocess.run(["git", "init", "-q", str(rod)], check=True)
    told = as_patch(changes(foer, nu), "standards/kommuner/by")
    kaldt = subprocess.run(["git", "apply", "-"], input=told, cwd=rod, capture_output=True, check=False)
    assert b"" == kaldt.stderr
    assert nu == {et.relative_to(mappe).as_posix(): et.read_bytes() for et in mappe.rglob("*") if et.is_file()}


@pytest.mark.parametrize(
    ("url", "edit", "ventet"),
    [
        ("https://github.com/by/data/", "edit/hoved/docs/", ("by/data/new/hoved", "by/data/edit/hoved")),
        ("https://gitlab.com/by/data", "-/edit/main/docs/", ("by/data/-/new/main", "by/data/-/edit/main")),
        ("https://github.com/by/data", None, ("by/data/new/main", "by/data/edit/main")),
        ("https://example.dk/by/data", "edit/main/docs/", None),
        ("https://github.com.example.dk/by/data", None, None),
        (None, None, None),
    ],
)
def test_the_addresses_are_those_of_the_repository(
    url: str | None, edit: str | None, ventet: tuple[str, str] | None
) -> None:
    """Of platforms whose addresses are known, on the branch that mkdocs.yml names."""
    lager = repository(url, edit)
    assert ventet == (lager and tuple(lager[navn].split("/", 3)[3] for navn in ("ny", "ret")))


def test_the_change_goes_out_as_a_patch(aaben: Vaerksted) -> None:
    """One line of one file; a folder that the repository has not is new as a whole."""
    assert [] == aaben.spoerg("changes", ny=False)
    assert b"" == aaben.bridge.patch("standards/kommuner", False)
    aaben.spoerg("change", navn=NAVN, sti=["svar", "pris"], vaerdi="Det er gratis.")
    (aendret,) = aaben.spoerg("changes", ny=False)
    assert (NAVN, False) == (aendret["navn"], aendret["ny"])
    told = aaben.bridge.patch("standards/kommuner", False).decode()
    assert f"+++ b/standards/kommuner/proevekommune/{NAVN}\n" in told
    assert ["+  pris: Det er gratis."] == [et for et in told.split("\n") if et.startswith("+") and "+++" not in et]
    assert {True} == {et["ny"] for et in aaben.spoerg("changes", ny=True)}


def test_two_peoples_work_is_told_apart_file_by_file() -> None:
    """The same is left out, line ends or not; where one changed it, that one is proposed, and where both, nobody's."""
    foer = {"a": b"1\n", "b": b"1\n", "c": b"1\n", "d": b"1\n", "e": b"1\n", "f": b"1\n"}
    her = {**foer, "b": b"2\n", "d": b"2\n", "ny-her": b"x"}
    der = {**foer, "a": b"1\r\n", "c": b"2\n", "d": b"3\n", "ny-der": b"x"}
    del der["e"], her["f"]
    told = {et["navn"]: (et["slags"], et["forslag"]) for et in compared(her, der, foer)}
    assert {
        "b": ("begge", "her"), "c": ("begge", "der"), "d": ("begge", ""), "e": ("kun-her", ""), "f": ("kun-der", ""),
        "ny-her": ("kun-her", "her"), "ny-der": ("kun-der", "der"),
    } == told  # fmt: skip
    assert "@@ -1,2 +1,2 @@\n-2\n+3\n " == next(et["forskel"] for et in compared(her, der, foer) if et["navn"] == "d")


def test_anothers_work_is_joined_and_checked(aaben: Vaerksted, proeve: Proeve) -> None:
    """Theirs is taken where it is chosen, what it lacks is told of, and all of it can be undone."""
    der = {**aaben.filer, NAVN: aaben.filer[NAVN].replace(b"\nsvar:\n", b"\nsvar:\n  pris: Det koster 5 kr.\n", 1)}
    (fundet,) = json.loads(aaben.bridge.compare(_pakket(der, "b")))
    assert (NAVN, "begge", "der") == (fundet["navn"], fundet["slags"], fundet["forslag"])
    assert "+  pris: Det koster 5 kr." in fundet["forskel"]
    foer = aaben.beskeder()
    aaben.spoerg("join", valg={NAVN: "der", "findes-ikke.yaml": "der"})
    assert der == aaben.gemt()
    assert 1 == len([et for et in aaben.beskeder() if et not in foer])
    aaben.spoerg("undo")
    assert (foer, aaben.filer) == (aaben.beskeder(), aaben.gemt())
    mappe = Path(aaben.bridge._bench.rod).parent / "ind/by"
    for navn, indhold in der.items():
        (mappe / navn).parent.mkdir(parents=True, exist_ok=True)
        (mappe / navn).write_bytes(indhold)
    assert [fundet] == json.loads(aaben.bridge.compare_folder(str(mappe.parent)))
    fremmed = {**der, "kommune.yaml": der["kommune.yaml"].replace(b"id: proevekommune", b"id: naboby")}
    assert "en anden kommunes" in json.loads(aaben.bridge.compare(_pakket(fremmed, "b")))["afvist"]


def test_what_all_share_is_worked_out_once(aaben: Vaerksted) -> None:
    """Ahead of the first folder, and not again for the next."""
    assert aaben.spoerg("warm") is None
    foer = aaben.bridge._bench._shared.surface
    beskeder = aaben.beskeder()
    aaben.bridge.open(_pakket(aaben.filer, "b"))
    assert aaben.bridge._bench._shared.surface is foer
    assert beskeder == aaben.beskeder()


def test_the_yearly_round(aaben: Vaerksted) -> None:
    """An amount gets a value of the next year with its source, and the table says how much more that is."""
    i_2023 = aaben.spoerg("amounts", aar=2023)
    assert ("12.000 kr. om året", "12.345,50 kr. om året", "+2,9 %") == tuple(
        i_2023[0][navn] for navn in ("foer", "nu", "pct")
    )
    foer = next(et for et in i_2023 if et["nu"] == "50 kr. om måneden")
    aaben.spoerg("new_value", navn=foer["fil"], sti=foer["sti"], fra="2024-01-01", vaerdi="1.234,50",
                 kilde={"dokument": foer["dokument"], "linje": "3", "afsnit": foer["afsnit"]})  # fmt: skip
    aaben.spoerg("state")
    nu = next(et for et in aaben.spoerg("amounts", aar=2024) if (et["fil"], et["sti"]) == (foer["fil"], foer["sti"]))
    assert ("50 kr. om måneden", "1.234,50 kr. om måneden", "+2.369 %", "1. januar 2024", True) == tuple(
        nu[navn] for navn in ("foer", "nu", "pct", "fra", "ny")
    )
    assert f"{foer['dokument']}, {foer['afsnit']}, linje 3" == nu["kilde"]


def _slut(aaben: Vaerksted, dag: str) -> Any:
    aaben.spoerg("change", navn=NAVN, sti=["gaelder_til"], vaerdi=dag)
    aaben.spoerg("state")
    return aaben.spoerg("ending")


def test_what_runs_out_is_a_list_and_a_calendar(aaben: Vaerksted) -> None:
    """Sixty days ahead and no more, and what has run out; each that is still to come is one entry on its last day."""
    foer = [(et["fil"], et["felt"]) for et in aaben.spoerg("ending")["raekker"]]
    i_dag = date.today().toordinal()
    om_61, om_60 = (date.fromordinal(i_dag + dage) for dage in (61, 60))
    assert foer == [(et["fil"], et["felt"]) for et in _slut(aaben, om_61.isoformat())["raekker"]]
    told = _slut(aaben, om_60.isoformat())
    (ny,) = [et for et in told["raekker"] if (et["fil"], et["felt"]) not in foer]
    assert (NAVN, ["gaelder_til"], om_60.isoformat(), False) == (ny["fil"], ny["felt"], ny["dag"], ny["ude"])
    assert told["ics"].count("BEGIN:VEVENT") == sum(not et["ude"] for et in told["raekker"])
    assert f"DTSTART;VALUE=DATE:{om_60:%Y%m%d}\r\n" in told["ics"]
    i_gaar = date.fromordinal(i_dag - 1).isoformat()
    ude = _slut(aaben, i_gaar)
    assert (i_gaar, True) in [(et["dag"], et["ude"]) for et in ude["raekker"]]
    assert ude["ics"].count("BEGIN:VEVENT") == told["ics"].count("BEGIN:VEVENT") - 1


@pytest.mark.parametrize(
    ("tekst", "fundet"),
    [
        ("Hjælpen ydes, når den bevilges af kommunen.", ["ydes", "bevilges"]),
        ("Du bliver ikke altid henvist. Fristen er blevet sat op.", ["bliver henvist", "blevet sat"]),
        ("Borgernes behov findes. Deres samarbejdsproces mødes således med andres.", []),
        ("Det bliver nødvendigt og muligt. Du bliver bekendt med det.", []),
        ("Bliver du syg, giver vi dig fri. Taget er sat.", []),
        ("De udsattes og pågældendes uddannelses- og bostedernes regler.", []),
        ("Kommunen giver dig svar. Du ringer selv, og vi hjælper.", []),
    ],
)
def test_words_in_the_passive(tekst: str, fundet: list[str]) -> None:
    """Verbs on -s and with blive; no genitives, nouns or verbs that only look so."""
    assert fundet == passives(tekst)


def test_the_passive_is_told_of_at_its_field(aaben: Vaerksted) -> None:
    """In prose, without what stands in references; nothing where a text is in another language."""
    aaben.spoerg("change", navn=NAVN, sti=["svar", "pris"], vaerdi="Det ydes {lov: SEL § 85}.")
    assert ["ydes"] == aaben.spoerg("passives", navn=NAVN)["svar › pris"]
    aaben.spoerg("change", navn=NAVN, sti=["svar", "pris"], vaerdi="Vi giver det.")
    assert "svar › pris" not in aaben.spoerg("passives", navn=NAVN)

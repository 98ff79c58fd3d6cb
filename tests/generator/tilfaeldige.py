"""Standards made at random out of the real ones: other dates, units and figures, parts that are missing, many municipalities.

They are written as files and read again, so that only what the checks accept is rendered.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from hypothesis import strategies as st

from calculators.data.declared import Declared, Kind
from calculators.rules.registry import BEREGNERE
from calculators.text.unit_words import EVERY
from generator.model.enhed import OFTEN, most
from tests.generator.proeve import PROJEKT
from tests.generator.tilfaeldige_situationer import ALTID, nye_situationer
from tests.generator.tilfaeldige_tabeller import generelt, nye_former, nye_priser

STANDARDS = PROJEKT / "standards"


class Filer(dict[str, Any]):
    """Files by their path below standards/; shown by their names, for whole they fill a screen a hundred times."""

    def __repr__(self) -> str:
        return f"{sorted(sti for sti in self if sti.startswith('kommuner/') and '/uover' not in sti)}"


_RIGTIGE = ("hvidovre", "frederikshavn", "hedensted")
_DATOER = st.sampled_from(
    ["1970-01-01", "1989-12-31", "2012-02-29", "2020-01-01", "2021-07-01", "2022-01-01", "2023-01-01", "2024-06-30",
     "2025-09-01", "2026-01-01", "2027-12-31", "2061-01-01", "2100-12-31"]
)  # fmt: skip
_TAL = st.one_of(
    st.sampled_from(["0", "1", "0.0001", "2.5", "52", "100", "744", "5200", "36500", "999999999", "999999999.9999"]),
    st.decimals(min_value=0, max_value=200_000, places=2).map(str),
)
_VEDTAGET = st.dates(date(1990, 1, 1), date(2100, 12, 31)).map(date.isoformat) | _DATOER.filter(
    lambda dag: dag >= "1990-01-01"
)
_SMAA = st.sampled_from(["0", "0.5", "1", "7", "24"])
_DAGE = {"dato": "2025-09-01", "aarsdag": "02-29"}
_ORD = {"tekst": "Hurtigst muligt"}
_VALGFRIT = (
    "afsnit", "svar", "vum", "tabeller", "beregnere", "soeg", "klar", "se_ogsaa", "regler", "kontakter", "pakker", "takster",
)  # fmt: skip
_LOVENS_VALGFRI = (
    "svar", "soeg", "klar", "kommunen_bestemmer", "bed_om", "beregnere", "ukendt", "indsats", "gaelder_fra", "afloeser",
)  # fmt: skip
# Those an editor is offered, and some of each other form that the grammar allows.
_ENHEDER = (*OFTEN, "kr/hovedret", "minutter/gang", "gange/6 uger", "timer/kvartal", "personer", "stk/14 dage")
# A form and a unit; those after the first five are read by no calculator.
Form = tuple[str, str]
_LAESES: tuple[Kind, ...] = ("tal", "interval", "hoejst", "under", "mindst", "dato", "aarsdag", "ord")
_SLAGS = (*_LAESES, "minus", "plus_minus", "enten", "graense", "gentagelse", "klokken", "udefra")
_KLOKKEN = (
    {"fra_kl": "9", "til_kl": "15.30"},
    {"dage": "hverdage"},
    {"en_af": ["tirsdag", "torsdag"], "fra_kl": "10"},
    {"dage": ["lørdag", "helligdage"], "til_kl": "12"},
)
_UDEFRA = ({"henviser_til": "gældende takst"}, {"fastsaettes_af": "staten", "adresse": "https://takst.example"})


def _former() -> dict[str, list[Form]]:
    """The kinds and units that every calculator reading a fact can read it in."""
    declared: dict[str, list[Declared]] = {}
    for beregner in BEREGNERE.values():
        for navn, et in (*beregner.fakta.items(), *beregner.ydelsesfakta.items()):
            declared.setdefault(navn, []).append(et)
    findes = [(slags, enhed) for enhed in _ENHEDER for slags in _LAESES if _kan_staa(slags, enhed)]
    return {navn: [form for form in findes if all(et.fits(*form) for et in alle)] for navn, alle in declared.items()}


def _kan_staa(slags: str, enhed: str) -> bool:
    """Whether a value of the kind can stand in the unit at all."""
    if slags in ("ord", "udefra"):
        return enhed != "dato"
    if enhed in ("dato", "klokken", "andet"):
        return slags in {"dato": ("dato", "aarsdag"), "klokken": ("klokken",), "andet": ()}[enhed]
    if slags == "gentagelse":
        return enhed in EVERY
    if slags == "minus":
        return enhed.partition("/")[0] in ("kr", "pct")
    return slags in ("tal", "interval", "hoejst", "under", "mindst", "plus_minus", "enten", "graense")


# What some calculator reads is changed more often.
_LAEST = _former()
# So often one of them is given a form that is not read, which the checks then refuse.
_SJAELDENT = st.integers(min_value=0, max_value=9).map(lambda nr: nr == 0)
_NUMRE = st.integers(min_value=0, max_value=10_000)


@cache
def _filer(under: str) -> Filer:
    """The real files below a folder, every value as the text it is."""
    stier = sorted((STANDARDS / under).rglob("*.yaml")) if (STANDARDS / under).is_dir() else [STANDARDS / under]
    return Filer(
        {sti.relative_to(STANDARDS).as_posix(): yaml.load(sti.read_text("utf-8"), yaml.BaseLoader) for sti in stier}
    )


def _faelles() -> Filer:
    """The law, the sources and the law's rates; what names single services of the real municipalities is left out."""
    filer = Filer()
    for navn in ("kilder.yaml", "lovgivning.yaml", "indsatser.yaml", "begreber.yaml", "soegeord.yaml", "nationale/satser.yaml",
                 "nationale/regnes-ikke.yaml", "nationale/loven", ALTID, "livssituationer", "kommuner.yaml", "kommunekort.yaml"):  # fmt: skip
        filer |= copy.deepcopy(_filer(navn))
    hvad_nu_hvis = copy.deepcopy(_filer("hvad-nu-hvis.yaml")["hvad-nu-hvis.yaml"])
    filer["hvad-nu-hvis.yaml"] = {"opstillinger": hvad_nu_hvis["opstillinger"]}
    filer["sammenligning.yaml"] = copy.deepcopy(_filer("sammenligning.yaml")["sammenligning.yaml"])
    return filer


def _kommune(rigtig: str, ny: str, kode: int, ydelser: set[str]) -> Filer:
    """A copy of a real municipality under another id, with some of its services."""
    filer = Filer()
    for sti, indhold in _filer(f"kommuner/{rigtig}").items():
        dele = sti.split("/")
        if dele[2] == "ydelser" and dele[3].removesuffix(".yaml") not in ydelser:
            continue
        tekst = _uden_loese_navne(re.sub(rf"\b{rigtig}(?=/)", ny, json.dumps(indhold, ensure_ascii=False)), ydelser)
        kopi = filer["/".join([dele[0], ny, *dele[2:]])] = json.loads(tekst)
        kopi |= {
            felt: ny
            for felt in ("id", "kommune")
            if kopi.get(felt) == rigtig and dele[2] not in ("daekning", "citater")
        }
        for felt in ("livssituationer", "retningslinjer", "nationale_fund"):
            kopi.pop(felt, None)
    adresser = {f"{ny}/{navn}" for navn in ydelser}
    satser = _filer("nationale/satser.yaml")
    kendte = {fakta["id"] for indhold in (*filer.values(), *satser.values()) for fakta in indhold.get("fakta", [])}
    for sti, indhold in list(filer.items()):
        if "uoverensstemmelser" in sti:
            for fund in indhold["uoverensstemmelser"]:
                fund["id"] = f"{ny}-{fund['id']}"
                fund["ydelser"] = [adresse for adresse in fund.get("ydelser", []) if adresse in adresser]
                fund.pop("retningslinjer", None)
                if "fakta" in fund:
                    fund["fakta"] = [navn for navn in fund["fakta"] if navn.rsplit("/")[-1] in kendte]
            indhold["uoverensstemmelser"] = [fund for fund in indhold["uoverensstemmelser"] if fund["ydelser"]]
        elif sti.endswith("/regnes-ikke.yaml"):
            indhold["poster"] = [post for post in indhold["poster"] if _er_med(post, ydelser)]
        elif sti.endswith("/kommune.yaml"):
            indhold |= {"kode": str(kode), "navn": f"{indhold['navn']} {ny}"}
            for kontakt in indhold.get("kontakter", []):
                kontakt.pop("grupper", None)
        elif sti.endswith("/pakker.yaml"):
            indhold["ydelser"] = [adresse for adresse in indhold["ydelser"] if adresse in adresser]
        elif "/tilbud/" in sti:
            indhold["ydelser"] = [adresse for adresse in indhold["ydelser"] if adresse in adresser]
            if not indhold["ydelser"]:
                del filer[sti]
        else:
            naboer = [led for led in indhold.get("se_ogsaa", []) if led["ydelse"] in adresser]
            indhold |= {"se_ogsaa": naboer} if "se_ogsaa" in indhold else {}
    for sti in [sti for sti in filer if sti.endswith("/pakker.yaml")]:
        steder = {navn.split("/")[-1].removesuffix(".yaml") for navn in filer if "/tilbud/" in navn}
        for takst in filer[sti].get("takster", []):
            takst["tilbud"] = [sted for sted in takst.get("tilbud", []) if sted in steder]
    for sti in [sti for sti in filer if sti.endswith("/regnes-ikke.yaml")]:
        steder = {navn.split("/")[-1].removesuffix(".yaml") for navn in filer if "/tilbud/" in navn}
        filer[sti]["poster"] = [post for post in filer[sti]["poster"] if post.get("tilbud") in {None, *steder}]
    return filer


def _er_med(post: Any, ydelser: set[str]) -> bool:
    """Whether the services that an entry is about, and reads instead, are among those that are left."""
    andre = {adresse.split("/")[1] for adresse in post.get("laeses_som", []) if adresse.count("/") == 2}
    return {post.get("ydelse"), *andre} <= {None, *ydelser}


def _uden_loese_navne(tekst: str, ydelser: set[str]) -> str:
    """The text with what it names of services that are left out as mere names."""

    def behold(fundet: re.Match[str]) -> str:
        return fundet[0] if fundet[1] in ydelser else "{navn: noget andet}"

    return re.sub(r"\{\s*(?:fakta|tal|ydelse)\s*:\s*[a-z0-9-]+/([a-z0-9-]+)[^{}]*\}", behold, tekst)


def _med_fakta(filer: Filer) -> list[Any]:
    """The facts to change: those of no table, for a table's figures must change together."""
    ud = []
    for _, indhold in sorted(filer.items()):
        tabeller = json.dumps(indhold.get("tabeller", []))
        ud += [fakta for fakta in indhold.get("fakta", []) if f'"{fakta["id"]}"' not in tabeller]
    return ud


def _uden_tomme_beregnere(filer: Filer) -> None:
    """Leave out the calculators whose figures are in none of the services that are left, or of the municipality's."""
    kendte = {fakta["id"] for indhold in filer.values() for fakta in indhold.get("fakta", [])}
    egne: dict[str, set[str]] = {}
    for sti, indhold in filer.items():
        ejer = sti.split("/")[1] if sti.startswith("kommuner/") else "loven"
        egne.setdefault(ejer, set()).update(fakta.get("emne", fakta["id"]) for fakta in indhold.get("fakta", []))

    def kan_svare(navn: str, ejer: str) -> bool:
        beregner = BEREGNERE[navn]
        laeses = {*beregner.fakta, *beregner.ydelsesfakta} - egne.get("loven", set())
        return set(beregner.fakta) - set(beregner.kan_mangle) <= kendte and not (
            beregner.kraever_kommune and laeses and laeses.isdisjoint(egne[ejer])
        )

    for sti, indhold in filer.items():
        if isinstance(indhold.get("beregnere"), list):
            indhold["beregnere"] = [navn for navn in indhold["beregnere"] if kan_svare(navn, sti.split("/")[1])]


def _ny_vaerdi(fakta: Any, draw: Callable[..., Any]) -> None:
    slags = _form(fakta, [fakta["enhed"]], draw)[0]
    fakta["vaerdier"][-1]["vaerdi"] = _vaerdi(slags, fakta["enhed"], draw)


def _ny_enhed(fakta: Any, draw: Callable[..., Any]) -> None:
    slags, fakta["enhed"] = _form(fakta, list(_ENHEDER), draw)
    fakta["vaerdier"] = [fakta["vaerdier"][0] | {"vaerdi": _vaerdi(slags, fakta["enhed"], draw)}]


def _form(fakta: Any, enheder: list[str], draw: Callable[..., Any]) -> Form:
    """A kind and a unit: for what a calculator reads mostly one that it can read; how much is anybody's guess."""
    laeses = [form for form in _LAEST.get(fakta["id"], ()) if form[1] in enheder]
    if laeses and not draw(_SJAELDENT):
        return draw(st.sampled_from(laeses))  # type: ignore[no-any-return]
    return draw(st.sampled_from([(slags, enhed) for enhed in enheder for slags in _SLAGS if _kan_staa(slags, enhed)]))  # type: ignore[no-any-return]


def _vaerdi(slags: str, enhed: str, draw: Callable[..., Any]) -> Any:
    """A value of the kind as it is written, no greater than the unit goes."""
    hoejst = most(enhed)
    tal = _TAL if hoejst is None else st.one_of(_SMAA, st.just(str(hoejst))).filter(lambda et: float(et) <= hoejst)
    match slags:
        case "interval":
            return dict(zip(("fra", "til"), _to(draw, tal), strict=True))
        case "enten" | "graense":
            lav, hoej = _to(draw, tal)
            if float(lav) == float(hoej):
                return {draw(st.sampled_from(["mindst", "over", "hoejst", "under"])): lav}
            if slags == "enten":
                return {"enten": [lav, hoej]}
            return {draw(st.sampled_from(["mindst", "over"])): lav, draw(st.sampled_from(["hoejst", "under"])): hoej}
        case "hoejst" | "under" | "mindst":
            return {slags: draw(tal)}
        case "plus_minus":
            return {"plus_minus": draw(tal.filter(lambda et: float(et) > 0))}
        case "minus":
            return "-" + draw(tal.filter(lambda et: float(et) > 0))
        case "gentagelse":
            return {"hver": draw(st.sampled_from([1, 2, 6]))} | draw(st.sampled_from([{}, {"ad_gangen": "0.5"}]))
        case "klokken" | "udefra":
            return draw(st.sampled_from(_KLOKKEN if slags == "klokken" else _UDEFRA))
        case "dato" | "aarsdag":
            return {"dato": _DAGE[slags]}
        case "ord":
            return _ORD
        case _:
            return draw(tal)


def _to(draw: Callable[..., Any], tal: st.SearchStrategy[str]) -> list[str]:
    """Two numbers, the smaller first."""
    return sorted((draw(tal), draw(tal)), key=float)


def _ny_dato(fakta: Any, draw: Callable[..., Any]) -> None:
    fakta["vaerdier"] = [fakta["vaerdier"][0] | {"gyldig_fra": draw(_DATOER)}]
    fakta["vaerdier"][0].pop("gyldig_til", None)


def _ny_slut(fakta: Any, draw: Callable[..., Any]) -> None:
    foer, slut = sorted([draw(_DATOER), draw(_DATOER)])
    fakta["vaerdier"] = [fakta["vaerdier"][0] | {"gyldig_fra": foer, "gyldig_til": slut}]


def _en_mere(fakta: Any, draw: Callable[..., Any]) -> None:
    foer, efter = sorted(draw(st.sets(_DATOER, min_size=2, max_size=2)))
    foerste = {navn: del_ for navn, del_ in fakta["vaerdier"][0].items() if navn != "gyldig_til"}
    fakta["vaerdier"] = [foerste | {"gyldig_fra": foer}, foerste | {"gyldig_fra": efter}]


@st.composite
def standarder(draw: Callable[..., Any]) -> Filer:
    """Files by their path below standards/. Not all of them pass the checks."""
    filer = _faelles()
    for nr in range(draw(st.integers(min_value=1, max_value=8))):
        rigtig = draw(st.sampled_from(_RIGTIGE))
        alle = sorted(sti.split("/")[-1][: -len(".yaml")] for sti in _filer(f"kommuner/{rigtig}") if "/ydelser/" in sti)
        ydelser = draw(st.sets(st.sampled_from(alle), max_size=3))
        filer |= _kommune(rigtig, f"by-{nr}", 110 + nr, ydelser)
    # Of so many some would nearly always be refused, for what is left of a text is often hard to read.
    love = sorted(sti for sti in filer if sti.startswith("nationale/loven/"))
    for sti in draw(st.lists(st.sampled_from(love), max_size=3, unique=True)):
        _ny_lovindgang(filer[sti], draw)
    _nye_bestemmere(filer["sammenligning.yaml"], draw)
    for sti in sorted(sti for sti in filer if "uoverensstemmelser" in sti):
        _nye_svar(filer[sti], draw)
    nye_situationer(filer, draw)
    for sti in sorted(sti for sti in filer if sti.endswith("/kommune.yaml")):
        if draw(st.booleans()):
            filer[sti].pop("afgoer", None)
    fakta = _med_fakta(filer)
    for aendr in draw(st.lists(st.sampled_from([_ny_vaerdi, _ny_enhed, _ny_dato, _ny_slut, _en_mere]), max_size=8)):
        laest = [et for et in fakta if et["id"] in _LAEST]
        valgte = draw(st.sampled_from([fakta, laest]))
        aendr(valgte[draw(_NUMRE) % len(valgte)], draw)
    _uden_tomme_beregnere(filer)
    ydelser_ = [indhold for sti, indhold in sorted(filer.items()) if "/ydelser/" in sti]
    for indhold in ydelser_:
        if draw(st.booleans()):
            indhold["gaelder_fra"] = draw(_VEDTAGET)
        if draw(_SJAELDENT):
            _ny_indsats(indhold, draw)
        for felt in draw(st.sets(st.sampled_from(_VALGFRIT), max_size=3)) & set(indhold):
            _uden(indhold, felt, draw)
        nye_former(indhold, draw)
        nye_priser(indhold, draw)
        if draw(st.booleans()):
            navn = indhold["kommune"]
            filer[f"kommuner/{navn}/generelt.yaml"] = generelt(navn, indhold["kilde"], draw)
    for sti in sorted(sti for sti in filer if "/ydelser/" in sti):
        dage = draw(st.sets(_VEDTAGET, max_size=2)) if draw(_SJAELDENT) else set()
        for dag in sorted(dage - {filer[sti]["gaelder_fra"]}):
            udgave = _udgave(filer[sti], dag, draw)
            # A draft may lack what every other file has.
            filer[f"{sti.removesuffix('.yaml')}/{dag}.yaml"] = udgave | draw(
                st.sampled_from([{}, {}, {"udkast": "ja"}, {"udkast": "ja", "kort": ""}])
            )
    return filer


def _ny_lovindgang(indhold: Any, draw: Callable[..., Any]) -> None:
    """What the law gives, with some of its answers and lists, from another day."""
    for felt in draw(st.sets(st.sampled_from(_LOVENS_VALGFRI), max_size=4)) & set(indhold):
        if isinstance(indhold[felt], str):
            del indhold[felt]
        else:
            _uden(indhold, felt, draw)
    if "gaelder_fra" in indhold:
        indhold["gaelder_fra"] = draw(_VEDTAGET)
    else:
        indhold.pop("afloeser", None)


def _nye_svar(indhold: Any, draw: Callable[..., Any]) -> None:
    """What a municipality has answered, decided or not, and who is to decide; some count what it means, most do not."""
    for fund in indhold["uoverensstemmelser"]:
        if not draw(_SJAELDENT):
            fund.pop("virkning", None)
        if draw(_SJAELDENT):
            fund["svar"] = {"tekst": "Kommunen retter teksten.", "kilde": fund["steder"][0]["kilde"]}
            fund["svar"] |= draw(st.sampled_from([{}, {"vedtaget": "2024-02-29"}]))
            fund["afgoeres_af"] = "Voksenudvalget"


def _nye_bestemmere(indhold: Any, draw: Callable[..., Any]) -> None:
    """Other topics are the law's or the municipality's, or nobody knows; and amounts may have no percentage."""
    if draw(st.booleans()):
        indhold.pop("regulering")
    for emne in indhold["emner"]:
        if draw(_SJAELDENT):
            emne["bestemmer"] = draw(
                st.sampled_from([[], [{"hvem": "kommunen"}], [{"hvem": "loven", "tal": "klagefrist"}]])
            )


def _ny_indsats(indhold: Any, draw: Callable[..., Any]) -> None:
    """What the service gives, of all that there is, and a figure that is about one of it; or not a word about it."""
    alle = [et["id"] for et in _filer("indsatser.yaml")["indsatser.yaml"]["indsatser"]]
    indhold["indsats"] = sorted(draw(st.sets(st.sampled_from(alle), max_size=3)))
    if indhold["indsats"] and indhold.get("fakta"):
        indhold["fakta"][0]["indsats"] = draw(st.sampled_from(indhold["indsats"]))


def _udgave(indhold: Any, dag: str, draw: Callable[..., Any]) -> Any:
    """Another edition of a standard, from another day, with other figures, and maybe an end."""
    ny = copy.deepcopy(indhold) | {"gaelder_fra": dag, "vedtaget": draw(_VEDTAGET), "vedtaget_af": "Byrådet"}
    for fakta in _med_fakta(Filer({"": ny})):
        if fakta["id"] in _LAEST and draw(st.booleans()):
            _ny_vaerdi(fakta, draw)
    slut = draw(_DATOER)
    return ny | {"gaelder_til": slut} if slut >= dag else ny


def _uden(indhold: Any, felt: str, draw: Callable[..., Any]) -> None:
    """Leave out an optional part, or some of it."""
    if felt == "soeg":
        del indhold[felt]
    elif isinstance(indhold[felt], dict):
        indhold[felt] = {navn: del_ for navn, del_ in sorted(indhold[felt].items()) if draw(st.booleans())}
    else:
        indhold[felt] = indhold[felt][: draw(_NUMRE) % (len(indhold[felt]) + 1)]


def skriv(filer: Filer, mappe: Path) -> None:
    """Write the files; JSON is YAML too."""
    for sti, indhold in filer.items():
        (mappe / sti).parent.mkdir(parents=True, exist_ok=True)
        (mappe / sti).write_text(json.dumps(indhold, ensure_ascii=False), encoding="utf-8")

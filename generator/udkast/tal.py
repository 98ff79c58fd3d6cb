"""The figures of a run of text: a number or a range, with its unit and the time that it is counted by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from calculators.text.dates import MONTHS
from generator.prose.number_words import forekomster
from generator.udkast.ordliste import ordliste

_ENERE = (
    "en|et|én|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten"
)
_ORDENE = (
    rf"(?:(?:{_ENERE})og)?(?:tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems)|halvandet|halvanden|{_ENERE}"
)
_BROEK = r"½|¼|¾|(?:1/2|1/4|3/4)(?![\d/])"
_TAL = (
    rf"(?:(?<![\w.,/])(?:\d{{1,3}}(?:\.\d{{3}})+(?:,\d+)?|\d+(?: ?(?:{_BROEK}))|\d+(?:,\d+)?|{_BROEK})"
    rf"|\b(?:en halv|et halvt|(?:{_ENERE}) (?:og )?en halv|{_ORDENE})\b)"
)
_TIL = r"\s*(?:-|–|—|\btil(?: og med)?\b|\bog (?:op til|højst|maksimalt)\b)\s*"
# What may stand between the quantity and its period: “15 timers ledsagelse om måneden”.
_IMELLEM = r"(?:\s+(?!(?:og|eller|samt|men|hvis|når|til|på|med|for)\b)[a-zæøå-]+){0,3}?\s*"
_KR = re.compile(rf"\bkr\.?\s*(?P<fra>\d[\d.]*(?:,\d+)?)(?:{_TIL}(?P<til>\d[\d.]*(?:,\d+)?))?(?!\s*kr)", re.IGNORECASE)
_TIMER_MINUTTER = re.compile(
    r"(?<![\d.,])(?P<t>\d{1,3}) timer?\s+og\s+(?P<m>\d{1,2}) ?min(?:utter)?\b\.?", re.IGNORECASE
)
_TIL_PENSION = re.compile(
    r"\b(?:mellem|fra)\s+(?P<fra>\d{2})(?=\.?(?: år)?\s*(?:og|til|-|–)\s*(?:\w+ )?(?:folke)?pension)", re.IGNORECASE
)
_TUSINDER = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d.])")
_OM_PENGE = re.compile(r"grænse|beløb|indtægt|indkomst|formue|pris|betal|tilskud|sats", re.IGNORECASE)
_MAANED = "|".join(MONTHS)
_DATO = re.compile(
    rf"(?<![\d.])(?P<dag>\d{{1,2}})\.?\s+(?P<md>{_MAANED})\b(?:\s+(?P<aar>(?:19|20)\d\d))?", re.IGNORECASE
)
_HVER = re.compile(
    r"\bhver(?:t)?\s+(?P<nr>\d{1,2}\.?|anden|andet|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|tolvte|halve)\s+"
    r"(?P<hvad>uge|måned|år|dag|døgn|kvartal|gang)\b",
    re.IGNORECASE,
)
_HVERT = re.compile(r"\bhver(?:t)?\s+(?P<hvad>uge|måned|kvartal|halvår|(?:kalender)?år)\b(?! i)", re.IGNORECASE)
_ALENE = re.compile(r"\b(?P<ord>årligt?|halvårligt?|kvartalsvist?|månedligt?|ugentligt?)\b", re.IGNORECASE)
_NUMRE = {"anden": 2, "andet": 2, "tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6, "syvende": 7, "ottende": 8,
          "niende": 9, "tiende": 10, "tolvte": 12}  # fmt: skip
_OFTE = {"å": "gange/år", "h": "gange/halvår", "k": "gange/kvartal", "m": "gange/md", "u": "gange/uge"}
_FLERE = {"uge": "uger", "måned": "måneder", "år": "år", "dag": "dage", "døgn": "døgn"}
_KENDT_AARSDAG = re.compile(
    r"\b(?:senest|hvert år|årligt|pr\.|inden|frist\w*|den|d\.)\s*(?:d\.|den)?\s*$", re.IGNORECASE
)


class Tal(NamedTuple):
    """A figure of the text: its numbers (two for a range), its unit, and from where to where it stands.

    `dag` is a date instead of numbers; `hver` says that so long lies between two times. A `loes` word such as “hvert
    år” says how often something is done only where the sentence is about that. `ende` is which end of a range it is,
    once taken apart.
    """

    tal: tuple[Decimal, ...]
    enhed: str
    fra: int
    til: int
    dag: str | None = None
    hver: bool = False
    loes: bool = False
    ende: str | None = None


def tal_i_loeb(tekst: str) -> list[Tal]:
    """Every figure with a unit, in the order of the text. Names, laws, pages and years are no figures."""
    rest = without_names(tekst)
    fundne: list[Tal] = []
    for findere in (_datoer, _hver, _kr_foerst, _varighed, _maalte, _taelte, _pension, _bare_beloeb):
        for et in findere(rest):
            if not any(et.fra < andet.til and andet.fra < et.til for andet in fundne):
                fundne.append(et)
    return sorted(fundne, key=lambda et: et.fra)


def without_names(tekst: str) -> str:
    """The text with blanks for every number that is part of a name, a reference or a manner of speaking."""
    ord_ = ordliste()
    for grund in ord_.grunde:
        tekst = grund.ved.sub(lambda fundet: " " * len(fundet[0]), tekst)
    return ord_.talemaader.sub(lambda fundet: " " * len(fundet[0]), tekst)


def number(skrevet: str) -> Decimal | None:
    """A number as it is written: `1.234,50`, `1½`, `halvanden`, `to`; None for what is none."""
    smaat = skrevet.lower().strip()
    if smaat in ("en", "et"):
        return Decimal(1)
    fundne = list(forekomster(smaat))
    return max(fundne, key=lambda et: (et.slut - et.start, et.slut)).tal if fundne else None


@cache
def _maalt() -> re.Pattern[str]:
    enheder = ordliste().enheder
    en = "|".join(f"(?P<e{nr}>{ved})" for nr, ved in enumerate(enheder.values()))
    alle = "|".join(f"(?:{ved})" for ved in enheder.values())
    mellem = r"(?:\.(?=\s*[a-zæøå]))?[\s-]*"
    return re.compile(
        rf"(?P<fra>{_TAL})(?:{mellem}(?:{alle}))?(?:(?:{_TIL}|(?P<eller>\s*(?:/|\beller\b|\bog\b)\s*))(?P<til>{_TAL}))"
        rf"{mellem}(?:{en})|(?P<alene>{_TAL}){mellem}(?:{en.replace('?P<e', '?P<f')})",
        re.IGNORECASE,
    )


def _maalte(tekst: str) -> Iterator[Tal]:
    """Numbers with a unit of measure right after them."""
    navne = list(ordliste().enheder)
    sted = 0
    while fundet := _maalt().search(tekst, sted):
        sted = max(fundet.end(), sted + 1)
        gruppe = next(
            navn for navn, vaerdi in fundet.groupdict().items() if navn[0] in "ef" and navn[1:].isdigit() and vaerdi
        )
        maengde = navne[int(gruppe[1:])]
        skrevne = [fundet["alene"]] if fundet["alene"] else [fundet["fra"], fundet["til"]]
        if fundet["eller"] and not _between(tekst, fundet.start()):
            # “over 16 eller 18 år” is two; only between two ends is “og” a range.
            skrevne = [fundet["til"]] if fundet["eller"].strip() == "og" else skrevne
        tal = tuple(et for et in map(number, skrevne) if et is not None)
        if len(skrevne) > 1 and _another_unit(fundet, maengde):
            skrevne, tal = [fundet["til"]], tal[1:]
        if len(tal) != len(skrevne) or not _means_one(skrevne, maengde, tekst, fundet):
            continue
        per, til = _periode(tekst, fundet.end(), maengde)
        yield Tal(tuple(sorted(tal)), f"{maengde}/{per}" if per else maengde, fundet.start(), til)


def _kr_foerst(tekst: str) -> Iterator[Tal]:
    """Amounts with their unit before them: “kr. 1.250,00 pr. måned”."""
    for fundet in _KR.finditer(tekst):
        tal = tuple(et for et in map(number, (fundet["fra"], fundet["til"] or "")) if et is not None)
        per, til = _periode(tekst, fundet.end(), "kr")
        yield Tal(tuple(sorted(tal)), f"kr/{per}" if per else "kr", fundet.start(), til)


def _another_unit(fundet: re.Match[str], maengde: str) -> bool:
    """Whether the first of two numbers has a unit of its own, so that they are no range: “3 måneder og 3 år”."""
    mellem = fundet.string[fundet.end("fra") : fundet.start("til")]
    return any(
        navn != maengde and re.match(rf"\W*(?:{ved})", mellem, re.IGNORECASE)
        for navn, ved in ordliste().enheder.items()
    )


def _varighed(tekst: str) -> Iterator[Tal]:
    """Hours and minutes are one time: “7 timer og 45 min.”."""
    for fundet in _TIMER_MINUTTER.finditer(tekst):
        timer = Decimal(fundet["t"]) + Decimal(fundet["m"]) / 60
        per, til = _periode(tekst, fundet.end(), "timer")
        yield Tal((timer,), f"timer/{per}" if per else "timer", fundet.start(), til)


def _pension(tekst: str) -> Iterator[Tal]:
    """An age whose other end is that of the pension, so that the word for years may be missing."""
    for fundet in _TIL_PENSION.finditer(tekst):
        yield Tal((Decimal(fundet["fra"]),), "år", *fundet.span("fra"))


def _bare_beloeb(tekst: str) -> Iterator[Tal]:
    """Thousands without a unit, where the words before say that they are money."""
    for fundet in _TUSINDER.finditer(tekst):
        if _OM_PENGE.search(tekst[max(0, fundet.start() - 60) : fundet.start()]):
            tal = number(fundet[0])
            if tal is not None:
                yield Tal((tal,), "kr", *fundet.span())


def _between(tekst: str, start: int) -> bool:
    return re.search(r"\b(?:mellem|fra)\s*$", tekst[max(0, start - 10) : start], re.IGNORECASE) is not None


def _means_one(skrevne: list[str], maengde: str, tekst: str, fundet: re.Match[str]) -> bool:
    """“en” and “et” are mostly articles: they count where they are stressed, or begin how often or how long."""
    if skrevne[0].lower() not in ("en", "et") or len(skrevne) > 1:
        return True
    if maengde == "gange":
        return re.match(r"\s*(?:om|pr|årligt|ugentligt|månedligt|dagligt|i|hver)", tekst[fundet.end() :]) is not None
    foer = tekst[max(0, fundet.start() - 25) : fundet.start()].lower()
    return (
        maengde not in ("dage", "pct", "timer")
        and re.search(r"(?:inden(?: for)?|senest|op til|efter|mindst|højst|over|under|fortsætter .*i)\s$", foer)
        is not None
    )


def _periode(tekst: str, slut: int, maengde: str) -> tuple[str | None, int]:
    """The period that follows, within the same clause, and where it ends."""
    if maengde in ("pct", "år", "måneder", "km", "m²", "liter"):
        return None, slut
    naermest: tuple[int, str, int] | None = None
    for navn, ved in ordliste().perioder.items():
        fundet = re.compile(_IMELLEM + rf"(?P<per>{ved.pattern})", re.IGNORECASE).match(tekst, slut)
        if fundet and (naermest is None or fundet.start("per") < naermest[0]):
            naermest = (fundet.start("per"), navn, fundet.end())
    if naermest is None:
        return None, slut
    return naermest[1], naermest[2]


def _taelte(tekst: str) -> Iterator[Tal]:
    """Numbers of things that are counted: “30 boliger”, “max 5 samtaler”."""
    moenster = re.compile(
        rf"(?P<fra>{_TAL})(?:(?:{_TIL}|\s+eller\s+)(?P<til>{_TAL}))?\s+(?:[a-zæøå-]+e?\s+(?:og\s+)?){{0,2}}?[a-zæøå-]*(?:{ordliste().taelles})\b",
        re.IGNORECASE,
    )
    for fundet in moenster.finditer(tekst):
        skrevne = [et for et in (fundet["fra"], fundet["til"]) if et]
        tal = tuple(et for et in map(number, skrevne) if et is not None)
        if len(tal) == len(skrevne) and skrevne[0].lower() not in ("en", "et"):
            per, til = _periode(tekst, fundet.end(), "antal")
            yield Tal(tuple(sorted(tal)), f"antal/{per}" if per else "antal", fundet.start(), til)


def _hver(tekst: str) -> Iterator[Tal]:
    """How often: “hver 3. måned”, “hvert halve år”, “hvert år”."""
    for fundet in _HVER.finditer(tekst):
        nr, hvad = fundet["nr"].lower().rstrip("."), fundet["hvad"].lower()
        if nr == "halve":
            yield Tal((Decimal(2),), "gange/år", *fundet.span())
        elif hvad in _FLERE:
            yield Tal((Decimal(_NUMRE.get(nr) or int(nr)),), _FLERE[hvad], *fundet.span(), hver=True)
    for fundet in _HVERT.finditer(tekst):
        if not re.search(r"(?:gange?|timers?|dage|kr\.?|-|\d)\s*$", tekst[: fundet.start()], re.IGNORECASE):
            yield Tal(
                (Decimal(1),),
                _OFTE[fundet["hvad"].lower().removeprefix("kalender")[0]],
                *fundet.span(),
                loes=True,
            )


def ofte_alene(tekst: str) -> Iterator[Tal]:
    """A word that says how often by itself, such as “årligt”; it counts only where something is done so often."""
    for fundet in _ALENE.finditer(without_names(tekst)):
        if not re.search(r"(?:gange?|timers?|dage|kr\.?|uger|\d)\s*$", tekst[: fundet.start()], re.IGNORECASE):
            yield Tal((Decimal(1),), _OFTE[fundet["ord"][0].lower()], *fundet.span())


def _datoer(tekst: str) -> Iterator[Tal]:
    """Days with a month's name that something must be done by, or that a rule turns on."""
    for fundet in _DATO.finditer(tekst):
        foer = tekst[max(0, fundet.start() - 25) : fundet.start()]
        dag = f"{MONTHS.index(fundet['md'].lower()) + 1:02}-{int(fundet['dag']):02}"
        if fundet["aar"] and re.search(r"\b(?:før|efter|fra|inden|siden|til)\s*(?:den|d\.)?\s*$", foer, re.IGNORECASE):
            yield Tal((), "dato", *fundet.span(), dag=f"{fundet['aar']}-{dag}")
        elif not fundet["aar"] and _KENDT_AARSDAG.search(foer):
            yield Tal((), "dato", *fundet.span(), dag=dag)

"""Proposed facts: each figure of a standard with a value, a unit, a line, an id, how sure it is, and why."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Literal

from calculators.text.unit_words import KRONER
from generator.model.enhed import most
from generator.udkast.afsnit import Stykke
from generator.udkast.dokument import Dokument, plain
from generator.udkast.loeb import Loeb, loeb
from generator.udkast.navne import ascii_id, counted
from generator.udkast.ordliste import Slags, ordliste
from generator.udkast.tabel import Celle, i_tabeller
from generator.udkast.tal import Tal, ofte_alene, tal_i_loeb

Sikker = Literal["sikker", "sandsynlig", "usikker"]
_ALDER = re.compile(r"alder|fyldt|fyldte|voksne|unge|børn|borgere?|personer|målgruppe|kvinder|ældre", re.IGNORECASE)
# So many lines from a figure may stand what holds for all.
_NEAR = 120
_TIDER = ("timer", "minutter")
# A time that amounts are counted by holds for those beside; what is paid each time is said of each.
_HOLDS_FOR_ALL = ("md", "år", "uge", "døgn")
_LONGEST_SENTENCE = 500
_SENTENCE = re.compile(r"(?<=[.!?;])\s+(?=[A-ZÆØÅ])")


@dataclass
class Forslag:
    """A proposed fact. `andre` are further lines that print the same; `afsnit` is the heading or section it is in.

    `celle` is the cell it stands in, for one of a table.
    """

    id: str
    betegnelse: str
    enhed: str
    tal: tuple[Decimal, ...]
    linje: int
    afsnit: str
    sikker: Sikker
    fordi: str
    dag: str | None = None
    hver: bool = False
    andre: list[int] = field(default_factory=list)
    celle: Celle | None = None

    @property
    def vaerdi(self) -> object:
        """The value as the model writes it."""
        if self.dag:
            return {"dato": self.dag}
        if len(self.tal) > 1:
            return {"fra": self.tal[0], "til": self.tal[1]}
        return {"hver": int(self.tal[0])} if self.hver and self.id.partition("-")[0] != "opfoelgning" else self.tal[0]

    @property
    def linjer(self) -> list[int]:
        """Every line that prints it."""
        return [self.linje, *self.andre]


def forslag(dokument: Dokument, stykker: Sequence[Stykke], loebende: Collection[str] = ()) -> list[Forslag]:
    """The facts that a standard's sections give rise to, one for each thing that is said, in the order of the text.

    Lines of `loebende`, the feet and heads of pages, are left out.
    """
    fundne: list[Forslag] = []
    for stykke in stykker:
        for et in loeb(dokument, stykke.fra, stykke.til, uden=loebende):
            if "\t" not in et.tekst:
                fundne += _i_loebet(et, stykke)
        fundne += (
            Forslag("beloeb", f"{celle.raekke}: {celle.kolonne}".strip(": "), celle.enhed, (celle.tal,), celle.linje,
                    stykke.titel or stykke.slags, "sandsynlig", "et tal i en tabel", celle=celle)
            for celle in i_tabeller(dokument, stykke.fra, stykke.til)
        )  # fmt: skip
    for_alle = list(_for_all(dokument, stykker))
    return _named(_once([_by_all(et, for_alle) for et in fundne]))


def _for_all(dokument: Dokument, stykker: Sequence[Stykke]) -> Iterator[tuple[int, bool, str]]:
    """The lines that say a time that all figures near are counted by, such as “Alle timer er pr. uge”."""
    for nr in range(stykker[0].fra, stykker[-1].til + 1) if stykker else ():
        linje = plain(dokument.linje(nr))
        if fundet := ordliste().gaelder_alle.search(linje):
            resten = linje[fundet.end() :]
            per = next((navn for navn, ved in ordliste().perioder.items() if ved.match(resten)), None)
            if per:
                yield nr, fundet["hvad"].lower().startswith("ti"), per


def _by_all(et: Forslag, for_alle: Iterable[tuple[int, bool, str]]) -> Forslag:
    """The figure by the time that holds for all of its kind near it."""
    if et.enhed not in (*_TIDER, KRONER) or et.hver:
        return et
    naer = [(abs(nr - et.linje), per) for nr, tid, per in for_alle if tid == (et.enhed in _TIDER)]
    afstand, per = min(naer, default=(_NEAR + 1, ""))
    return replace(et, enhed=f"{et.enhed}/{per}") if afstand <= _NEAR else et


def _i_loebet(et: Loeb, stykke: Stykke) -> Iterator[Forslag]:
    fundne = tal_i_loeb(et.tekst)
    if stykke.slags == "opfoelgning" and not fundne:
        fundne = list(ofte_alene(et.tekst))
    per = _common_period(fundne)
    for tal in fundne:
        saetning, sted = _sentence(et.tekst, tal)
        if tal.enhed == KRONER and per and not re.search(r"\bengang|i alt\b", saetning):
            tal = tal._replace(enhed=f"kr/{per}")
        for del_ in _apart(tal, saetning, stykke):
            if not _sensible(del_):
                continue
            slags = _slags(del_, saetning, sted, stykke)
            if del_.loes and (slags is None or slags.id != "opfoelgning"):
                continue
            sikker, fordi = _how_sure(del_, slags, saetning, et.tekst)
            id_ = slags.id if slags else _own_id(del_.enhed)
            betegnelse = slags.betegnelse if slags else _own_name(saetning)
            linje, afsnit = et.linje(del_.fra), stykke.titel or stykke.slags
            yield Forslag(id_, betegnelse, del_.enhed, del_.tal, linje, afsnit, sikker, fordi, del_.dag, del_.hver)


def _sentence(tekst: str, tal: Tal) -> tuple[str, int]:
    """The sentence around a figure, and where in it the figure begins. None is longer than a person reads at once."""
    fra, til = max(0, tal.fra - _LONGEST_SENTENCE), min(len(tekst), tal.til + _LONGEST_SENTENCE)
    graenser = list(_SENTENCE.finditer(tekst, fra, til))
    start = max((fundet.end() for fundet in graenser if fundet.end() <= tal.fra), default=fra)
    slut = min((fundet.start() for fundet in graenser if fundet.start() >= tal.til), default=til)
    return tekst[start:slut], tal.fra - start


def _common_period(fundne: Iterable[Tal]) -> str | None:
    """The period of the amounts of a passage, where all those that say one say the same."""
    perioder = {et.enhed.partition("/")[2] for et in fundne if et.enhed.startswith("kr/")}
    en = perioder.pop() if len(perioder) == 1 else None
    return en if en in _HOLDS_FOR_ALL else None


def _apart(tal: Tal, saetning: str, stykke: Stykke) -> Iterator[Tal]:
    """Ages from and to are two facts; all else is one."""
    om_alder = stykke.slags == "maalgruppe" or _ALDER.search(saetning)
    if tal.enhed == "år" and len(tal.tal) == 2 and tal.tal[0] >= 10 and om_alder:
        for nr, et in enumerate(tal.tal):
            yield tal._replace(tal=(et,), ende=("fra", "til")[nr])
    else:
        yield tal


def _sensible(tal: Tal) -> bool:
    """Whether the model takes the value: no more time than there is, and a number of ordinary length."""
    hoejst = most(tal.enhed)
    return all(et < 10**8 and (hoejst is None or et <= hoejst) for et in tal.tal)


def _slags(tal: Tal, saetning: str, sted: int, stykke: Stykke) -> Slags | None:
    """The kind of figure: by the words right beside an age, by those of its sentence for all else."""
    foer = saetning[max(0, sted - 30) : sted]
    for et in ordliste().slags:
        if et.id == "hyppighed" and tal.hver and "/" not in tal.enhed:
            return et
        if (
            tal.enhed not in et.enheder
            or (tal.hver and et.id == "varighed")
            or (et.id == "opfoelgning" and "/" not in tal.enhed and not tal.hver)
        ):
            continue
        if et.id in ("alder-fra", "alder-til"):
            if len(tal.tal) == 1 and (et.id == f"alder-{tal.ende}" if tal.ende else et.ved.search(foer)):
                return et
        elif et.ved.search(saetning) or (et.id == stykke.slags):
            return et
    # A short answer says nothing of what its heading asked: “Hvornår får jeg svar? Senest 8 uger efter”.
    return next(
        (et for et in ordliste().slags if et.frist and tal.enhed in et.enheder and et.ved.search(stykke.titel)), None
    )


def _how_sure(tal: Tal, slags: Slags | None, saetning: str, loebet: str) -> tuple[Sikker, str]:
    ord_ = " ".join(loebet[max(0, tal.fra - 12) : tal.til].split())
    if ordliste().lovtekst.search(loebet):
        return "sandsynlig", f"ordene “{ord_}” i lovens egen tekst"
    if ordliste().loefter_ikke.search(saetning):
        return "usikker", f"ordene “{ord_}”, men sætningen ser ikke ud til at love noget"
    if slags and ordliste().lover.search(saetning):
        return "sikker", f"ordene “{ord_}”, og sætningen handler om det"
    if slags or ordliste().lover.search(saetning):
        return "sandsynlig", f"ordene “{ord_}”"
    return "usikker", f"ordene “{ord_}”; det er ikke til at se, hvad tallet lover"


def _own_id(enhed: str) -> str:
    navne = {"kr": "beloeb", "pct": "andel", "antal": "antal", "dato": "dato"}
    maengde, _, per = enhed.partition("/")
    rod = navne.get(maengde, maengde)
    return ascii_id("-".join(del_ for del_ in (rod, per) if del_).replace("²", "2"))


def _own_name(saetning: str) -> str:
    ord_ = re.sub(r"[^\wæøåÆØÅ §%.,-]", " ", saetning).split()
    return " ".join(ord_[:9]) or "Tal"


def _once(fundne: list[Forslag]) -> list[Forslag]:
    """One fact for what is printed again: the same numbers, unit and kind in one standard."""
    kendte: dict[tuple[object, ...], Forslag] = {}
    for et in fundne:
        noegle = (et.id, et.enhed, et.tal, et.dag, et.celle)
        if noegle in kendte:
            foerste = kendte[noegle]
            if et.linje not in foerste.linjer:
                foerste.andre.append(et.linje)
            if et.sikker == "sikker" and foerste.sikker != "sikker":
                foerste.sikker, foerste.fordi = et.sikker, et.fordi
        else:
            kendte[noegle] = et
    return list(kendte.values())


def _named(fundne: list[Forslag]) -> list[Forslag]:
    """Every fact with an id of its own: the second of a kind gets a number after its name."""
    brugte: dict[str, int] = {}
    for et in fundne:
        et.id = counted(et.id, brugte)
    return fundne

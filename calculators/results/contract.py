"""What every calculator is: its questions, the facts it reads, its results and one calculation."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Protocol

from calculators.data.declared import NO_FACTS, Facts
from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.questions.fields import Felt
from calculators.results.trace import Resultat
from calculators.results.virkning import Virkning
from calculators.text.dates import dansk_dato
from calculators.text.units import med_enhed, omtrent


@dataclass(frozen=True)
class Resultatfelt:
    """One named value of the result; `tekster` gives the words for a coded value such as a band.

    `omtrent` marks an amount that is only known in about whole kroner, and `spaend` names the two results that are
    its ends when not even that is known; the value in the contract is exact all the same. `virkning` is what more of it
    does to the citizen and the municipality; without it “what if” cannot ask for it.
    """

    navn: str
    etiket: str
    enhed: str | None = None
    tekster: Mapping[str, str] = field(default_factory=dict)
    omtrent: bool = False
    spaend: tuple[str, str] | None = None
    virkning: Virkning | None = None

    def i_ord(self, vaerdi: Decimal | str) -> str:
        """One value of it in words with its unit."""
        if isinstance(vaerdi, Decimal):
            return omtrent(vaerdi, self.enhed or "kr") if self.omtrent else med_enhed(vaerdi, self.enhed)
        if self.enhed == "dato" and vaerdi not in self.tekster:
            return dansk_dato(date.fromisoformat(vaerdi))
        return self.tekster.get(vaerdi, vaerdi)

    def i_ord_af(self, vaerdier: Mapping[str, Decimal | str | None]) -> str | None:
        """Its value among the results in words: from the one end to the other when both are there."""
        ender = [vaerdier.get(navn) for navn in self.spaend or ()]
        if ender and all(isinstance(ende, Decimal) for ende in ender):
            lav, hoej = (self.i_ord(ende) for ende in ender if ende is not None)
            return f"mellem {lav} og {hoej}"
        vaerdi = vaerdier.get(self.navn)
        return None if vaerdi is None else self.i_ord(vaerdi)

    def som_dict(self) -> dict[str, Any]:
        """The description as JSON, for beregnere.json."""
        virkning = {"virkning": self.virkning.art} if self.virkning else {}
        return {
            "navn": self.navn,
            "etiket": self.etiket,
            "enhed": self.enhed,
            "tekster": dict(self.tekster),
            **virkning,
        }


@dataclass(frozen=True)
class SameCase:
    """The calculator of the rule that came after, or was before: its id, and what its questions are called by ours.

    What the reader said here is carried over under those names, and nothing else is.
    """

    beregner: str
    felter: Mapping[str, str]


class Beregner(Protocol):
    """A calculator. The first of `resultater` is the main one, and the trace ends in it.

    `fakta` are the ids it may read by owner, each with the kind and unit it is read as, `kan_mangle` those of them
    that it can do without, `ydelsesfakta` those it may read by service, `efter_oenske` those of them that it reads only
    where the reader asks for it, `tekster` the passages its steps may rest on: `takster`, `vum`. `laeser_priser`: it
    may read every price of the services that point to it (`Ydelse.priser`).
    `spoergsmaal` is the question it answers, as lists of calculators show it.
    `ydelse` names the service in a sentence; `efterfoelger` is what replaces it when a change of law ends it, and
    `forgaenger` what it has replaced. `overgang_felt` is the yes/no field that says the reader had it before that and
    keeps it until the change's `overgang_til`, and `overgang_uden_sats` what to say when such a case has no rate on
    the day; `uden_kommunens_tal` explains why a municipality may have none. `eksempel` is the worked example of its
    page, and `eksempel_dato` a day when it gives an amount: the page itself begins today.
    """

    id: str
    titel: str
    spoergsmaal: str
    ydelse: str
    lovgrundlag: tuple[str, ...]
    felter: tuple[Felt, ...]
    resultater: tuple[Resultatfelt, ...]
    fakta: Facts
    eksempel: Mapping[str, str | list[str]]
    eksempel_dato: str
    ydelsesfakta: Facts = NO_FACTS
    kan_mangle: tuple[str, ...] = ()
    efter_oenske: tuple[str, ...] = ()
    tekster: tuple[str, ...] = ()
    laeser_priser: bool = False
    kraever_kommune: bool = False
    efterfoelger: SameCase | None = None
    forgaenger: SameCase | None = None
    overgang_felt: str | None = None
    overgang_uden_sats: str = ""
    uden_kommunens_tal: str = ""

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """Mistakes that show only when answers are held together, as pairs of field and Danish sentence."""
        return []

    def kontroller_mod(self, svar: Svar, satser: SatserPaa) -> list[tuple[str, str]]:
        """Mistakes that show only when the answers are held against the data."""
        return []

    def kommune_af(self, svar: Svar) -> str | None:
        """The municipality that the answers name themselves, for a reader who has chosen none."""
        return None

    def lov_i(self, svar: Svar, satser: SatserPaa) -> tuple[str, ...]:
        """The law used in this calculation, where it is not the whole of `lovgrundlag`."""
        return self.lovgrundlag

    def overskrift_i(self, svar: Svar, satser: SatserPaa, svaret: str | None) -> str:
        """What leads up to the main value; `svaret` is the kind of an answer without one. Empty: its own label."""
        return ""

    def uden_tal(self, svar: Svar, satser: SatserPaa) -> tuple[str, ...]:
        """What to say when the municipality has no such figures: what the reader can write, else the reason first."""
        navn, spurgt = satser.kommunenavn, self.spoerger_om
        if satser.uden_standard:
            besked = f"Vi har ikke {navn}s standarder endnu."
        elif spurgt:
            besked = f"{navn}s standard siger ikke, hvad det er."
        else:
            besked = f"{navn}s standard har ikke tal for {self.ydelse}."
        skriv = f"Skriv selv kommunens tal under “{spurgt.etiket}”. {spurgt.hjaelp}" if spurgt else ""
        return (*filter(None, [skriv]), f"{besked} {self.uden_kommunens_tal}".strip())

    @property
    def spoerger_om(self) -> Felt | None:
        """The first figure of a municipality that the reader may write; None where only its standard can say."""
        return next((felt for felt in self.felter if felt.kommunens), None)

    def eksempel_med(self, fakta: Collection[str]) -> Mapping[str, str | list[str]]:
        """What of the example to answer otherwise where a service has these figures, so that it gives an amount."""
        return {}

    @property
    def egen_dato(self) -> bool:
        """Whether it asks for its own date: that is then the day of the rates, and the form asks for no other."""
        return any(felt.navn == "dato" for felt in self.felter)

    def amounts(self, svar: Svar, satser: SatserPaa) -> Mapping[str, Decimal | str | None]:
        """The results by name and nothing else: the rule as a function of its numbers, without a word or a step."""
        return self.beregn(svar, satser).vaerdier

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The result on the date and in the municipality that the rates are bound to."""
        ...

    def som_dict(self) -> dict[str, Any]:
        """The description as JSON, for beregnere.json and the form."""
        return {
            "id": self.id,
            "titel": self.titel,
            "lovgrundlag": list(self.lovgrundlag),
            "kraever_kommune": self.kraever_kommune,
            "felter": [felt.som_dict() for felt in self.felter],
            "resultater": [resultat.som_dict() for resultat in self.resultater],
            "fakta": list(self.fakta),
            "ydelsesfakta": list(self.ydelsesfakta),
            "eksempel": dict(self.eksempel),
            "eksempel_dato": self.eksempel_dato,
        }

"""The figures a calculation rests on, as those who would move them see them: value, source, and who decides."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, Decimal
from typing import Any, Literal

from calculators.data.facts import Fakta, Interval, Sats
from calculators.data.rates import NATIONALE, Satser
from calculators.questions.fields import LARGEST_AMOUNT
from calculators.results.contract import Beregner
from calculators.text.money import dansk_tal
from calculators.text.units import enhedsnavn

Hvem = Literal["kommunen", "loven"]
WHOLE = ("dage", "døgn", "hverdage", "uger", "måneder", "år", "antal", "gange/år")
# A slider goes from zero to twice the figure, in a hundred or so steps.
SLIDER_SPAN = 2
LEAST_SPAN = Decimal(10)
HUNDRED_PER_CENT = Decimal(100)


@dataclass(frozen=True)
class Mindst:
    """The least a figure can be moved to, and why the rule gives no answer below it."""

    tal: Decimal
    hvorfor: str = ""


NOTHING = Mindst(Decimal(0))


@dataclass(frozen=True)
class Satstal:
    """One figure and whose it is. `ejer` is `nationale`, a municipality, or the address of a service."""

    ejer: str
    sats: Sats
    hvem: Hvem
    mindst: Mindst = NOTHING
    hoejst: Decimal = LARGEST_AMOUNT

    @property
    def noegle(self) -> str:
        """The address of the fact: `hvidovre/raadighedsbeloeb-mad`."""
        return f"{self.ejer}/{self.sats.id}"

    @property
    def kan_flyttes(self) -> bool:
        """Whether it is a number, or a range of them, and not words or a date."""
        return isinstance(self.sats.vaerdi, Decimal | Interval)

    @property
    def tal(self) -> tuple[Decimal, ...]:
        """The one number, or both ends of a range."""
        if isinstance(self.sats.vaerdi, Interval):
            return self.sats.vaerdi.fra, self.sats.vaerdi.til
        return (self.sats.tal,)

    @property
    def er_helt(self) -> bool:
        """Whether it counts things that come whole."""
        return self.sats.enhed in WHOLE

    def som_dict(self, satser: Satser) -> dict[str, Any]:
        """The figure as JSON for the page."""
        dokument = satser.kilder.get(self.sats.kilde.dokument)
        return {
            "noegle": self.noegle,
            "betegnelse": self.sats.betegnelse,
            "enhed": enhedsnavn(self.sats.enhed) if self.sats.enhed != "andet" else "",
            "hvem": self.hvem,
            "nu_tekst": self.sats.tekst,
            "nu": [dansk_tal(tal) for tal in self.tal] if self.kan_flyttes else [],
            "skydere": [self._slider(tal) for tal in self.tal] if self.kan_flyttes else [],
            "note": self.sats.note,
            "kilde": kildetekst(self.sats, satser),
            "adresse": dokument.adresse if dokument else None,
        }

    def _slider(self, tal: Decimal) -> dict[str, str]:
        hoejst = min(max(tal * SLIDER_SPAN, LEAST_SPAN), self.hoejst)
        skridt = Decimal(1).scaleb(hoejst.adjusted() - 2) * 5
        if self.er_helt:
            skridt = max(skridt.to_integral_value(), Decimal(1))
        # A slider stops at whole steps only.
        mindst = skridt * (self.mindst.tal / skridt).to_integral_value(ROUND_CEILING)
        return {"mindst": f"{mindst:f}", "hoejst": f"{hoejst:f}", "skridt": f"{skridt:f}"}


def kildetekst(sats: Sats, satser: Satser) -> str:
    """Where the figure stands, in one line."""
    dokument = satser.kilder.get(sats.kilde.dokument)
    linje = f"linje {sats.kilde.linje}" if sats.kilde.linje is not None else None
    dele = (dokument.titel if dokument else sats.kilde.dokument, sats.kilde.afsnit, linje)
    return ", ".join(del_ for del_ in dele if del_)


def foelgetal(satser: Satser) -> frozenset[str]:
    """The ids that follow other figures and are never moved by themselves: reprints of the law, and sums."""
    regler = satser.hvad_nu_hvis
    return frozenset(et["fakta"] for et in (*regler.get("gengivelser", ()), *regler.get("summer", ())))


def satstal(beregner: Beregner, kommune: str | None, dato: date, satser: Satser) -> tuple[Satstal, ...]:
    """The figures that the calculation may rest on that day: the municipality's own first, then the law's."""
    foelger, graenser = foelgetal(satser), _limits(satser)
    hoejst = _most(beregner)
    alle = (Satstal(ejer, sats, "loven" if ejer == NATIONALE else "kommunen", graenser.get(sats.id, NOTHING),
                    hoejst.get(sats.enhed, LARGEST_AMOUNT))
            for ejer, fakta in _own(beregner, kommune, satser)
            if (sats := fakta.paa(dato)) and not (ejer != NATIONALE and fakta.id in foelger))  # fmt: skip
    return tuple(sorted(alle, key=lambda tal: tal.hvem))


def _most(beregner: Beregner) -> dict[str, Decimal]:
    """How far up figures can be moved, by their unit: no further than the calculator's own questions let a reader."""
    ud = {"pct": HUNDRED_PER_CENT}
    for felt in beregner.felter:
        if felt.enhed:
            ud[felt.enhed] = min(ud.get(felt.enhed, felt.hoejst), felt.hoejst)
    return ud


def _limits(satser: Satser) -> dict[str, Mindst]:
    """How far down figures can be moved, by the id of the fact."""
    graenser = satser.hvad_nu_hvis.get("graenser", ())
    return {et["fakta"]: Mindst(Decimal(et["mindst"]), et["hvorfor"]) for et in graenser}


def fakta_hos(ejer: str, satser: Satser) -> Mapping[str, Fakta]:
    """All facts of the law, a municipality or a service."""
    ydelse = satser.ydelser.get(ejer)
    return ydelse.fakta if ydelse else satser.fakta.get(ejer, {})


def ejere(beregner: Beregner, kommune: str | None, satser: Satser) -> tuple[str, ...]:
    """Whose figures the calculator may read: the law's, the municipality's, and those of its services."""
    return (NATIONALE, *([kommune] if kommune else []), *_services(beregner, kommune, satser))


def _services(beregner: Beregner, kommune: str | None, satser: Satser) -> dict[str, list[str]]:
    """The services the calculator may read, each with the ids it reads there.

    They are those by the same law; an id that none of them has is read where the municipality has it.
    """
    egne = {ydelse.adresse: ydelse for ydelse in satser.ydelser.values() if ydelse.kommune == kommune}
    efter_loven = [navn for navn, ydelse in egne.items() if set(ydelse.lovgrundlag) & set(beregner.lovgrundlag)]
    ud: dict[str, list[str]] = {}
    for fakta_id in beregner.ydelsesfakta:
        har = [navn for navn, ydelse in egne.items() if fakta_id in ydelse.fakta]
        for navn in [navn for navn in har if navn in efter_loven] or har:
            ud.setdefault(navn, []).append(fakta_id)
    return ud


def _own(beregner: Beregner, kommune: str | None, satser: Satser) -> Iterator[tuple[str, Fakta]]:
    for ejer in (NATIONALE, kommune or ""):
        hos = satser.fakta.get(ejer, {})
        yield from ((ejer, hos[fakta_id]) for fakta_id in beregner.fakta if fakta_id in hos)
    for adresse, ider in _services(beregner, kommune, satser).items():
        yield from ((adresse, satser.ydelser[adresse].fakta[fakta_id]) for fakta_id in ider)

"""The proposal as plain text, ready for a motion: each figure moved, what it is now, and where that stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from calculators.data.rates import NATIONALE, Satser
from calculators.text.dates import dansk_dato, parse_dato
from calculators.whatif.comparison import Spoergsmaal
from calculators.whatif.figures import kildetekst
from calculators.whatif.moved import Aendring

THOUGHT = "Tankeeksperiment: Loven sætter tallet, og kommunen kan ikke selv ændre det."


@dataclass(frozen=True)
class Forslag:
    """The changes of one question, the reader's own and those that follow from them."""

    spurgt: Spoergsmaal
    aendringer: tuple[Aendring, ...]
    satser: Satser

    @property
    def linjer(self) -> list[dict[str, Any]]:
        """Each change in words, for the page."""
        return [
            {
                "betegnelse": et.nu.betegnelse,
                "nu": et.nu.tekst,
                "forslag": et.forslag.tekst,
                "kilde": kildetekst(et.nu, self.satser),
                "foelger": et.foelger,
                "tankeeksperiment": et.ejer == NATIONALE,
            }
            for et in self.aendringer
        ]

    def tekst(self, ialt: dict[str, Any], advarsler: Sequence[str]) -> str:
        """The whole proposal as text; nothing when nothing has been moved."""
        if not self.aendringer:
            return ""
        sted = self.satser.kommuner[self.spurgt.kommune] if self.spurgt.kommune else "hele landet"
        dag = dansk_dato(parse_dato(self.spurgt.dato))
        linjer = [f"Forslag: {self.spurgt.beregner.titel}, {sted}", f"Regnet på de satser, der gælder {dag}.", ""]
        for et in self.linjer:
            linjer += _change(et)
        linjer += ["", "Virkning", ialt["overskrift"]]
        linjer += [f"{s['periode']}: {s['nu']} i dag, {s['forslag']} med forslaget ({s['forskel']})"
                   for s in ialt["summer"]]  # fmt: skip
        for et in ialt["virkninger"]:
            linjer += ["", et["navn"], *(f"- {tekst}" for tekst in et["tekster"])]
        if advarsler:
            linjer += ["", "Vær opmærksom på", *(f"- {tekst}" for tekst in advarsler)]
        return "\n".join([*linjer, "", f"Data: {self.satser.datasaet}"]) + "\n"


def _change(et: dict[str, Any]) -> list[str]:
    foelger = " (følger med)" if et["foelger"] else ""
    linjer = [f"- {et['betegnelse']}{foelger}: fra {et['nu']} til {et['forslag']}"]
    linjer.append(f"  Kilde til tallet i dag: {et['kilde']}")
    return [*linjer, f"  {THOUGHT}"] if et["tankeeksperiment"] else linjer

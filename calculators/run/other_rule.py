"""The same case by the rule that came after, or was before: what the reader has said is carried over, and no more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from calculators.questions.answers import RaaSvar
from calculators.results.contract import Beregner, SameCase
from calculators.rules.registry import BEREGNERE
from calculators.text.dates import dansk_dato

if TYPE_CHECKING:
    from calculators.run.calculation import Udregning
    from calculators.run.call import Call


@dataclass(frozen=True)
class OtherRule:
    """The case in another calculator: what is said of it, the words to press, and the answers as they are there.

    `fra` names by question the one of ours that its answer comes from. `udregning` is its answer; None where the
    reader must be asked for more.
    """

    beregner: Beregner
    tekst: str
    tryk: str
    svar: RaaSvar
    fra: Mapping[str, str]
    udregning: Udregning | None = field(default=None, repr=False)


def successor(kald: Call) -> OtherRule | None:
    """The case by the rule that has replaced this one."""
    efter = kald.beregner.efterfoelger
    if efter is None:
        return None
    navn = BEREGNERE[efter.beregner].ydelse
    return _other(kald, efter, f"{navn.capitalize()} er kommet i stedet.", f"Regn på {navn} med de samme tal")


def predecessor(kald: Call) -> OtherRule | None:
    """The case by the rule that this one has replaced, where that rule held on the day, or may still run."""
    foer = kald.beregner.forgaenger
    aendring = kald.satser.satser.ophoer_af(foer.beregner) if foer else None
    if foer is None or aendring is None:
        return None
    dag, gammel = dansk_dato(aendring.dato), BEREGNERE[foer.beregner]
    if kald.satser.dato < aendring.dato:
        return _other(kald, foer, f"Før {dag} gjaldt reglen om {gammel.ydelse}.", "Regn efter den med de samme tal")
    frist = aendring.overgang_til
    if gammel.overgang_felt is None or frist is None or kald.satser.dato >= frist:
        return None
    tekst = f"Fik du {gammel.ydelse} før {dag}? Så kan den løbe til senest {dansk_dato(frist)}."
    anden = _other(kald, foer, tekst, "Ja, regn på min gamle sag")
    # Whoever presses that has said so.
    return replace(anden, svar={**anden.svar, gammel.overgang_felt: "ja"})


def _other(kald: Call, hvor: SameCase, tekst: str, tryk: str) -> OtherRule:
    der = BEREGNERE[hvor.beregner]
    svar = dict(_carried(kald, hvor, der))
    return OtherRule(der, tekst, tryk, svar, {hvor.felter[navn]: navn for navn in hvor.felter if kald.svar.har(navn)})


def _carried(kald: Call, hvor: SameCase, der: Beregner) -> Iterator[tuple[str, str | list[str]]]:
    """What the reader wrote, under the names that it has there; a mark that is not asked for there is left out."""
    felter = {felt.navn: felt for felt in der.felter}
    for her, navn in hvor.felter.items():
        if not kald.svar.har(her):
            continue
        skrevet = kald.skrevet[her]
        if isinstance(skrevet, list) and not felter[navn].med_bilag:
            yield navn, [";".join(linje.split(";")[:3]) for linje in skrevet]
        else:
            yield navn, skrevet

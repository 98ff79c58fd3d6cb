"""What if some figures were others: the same question by the rates of today and by those of the proposal.

A proposal is what the page “Hvad nu hvis” asks by: figures by their address, each as the texts that a reader would
type, `{"aendringer": {"nationale/merudgift-standard-1": ["1.200"]}, "laast_op": true}`. A figure of law is moved only
where it is unlocked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from calculators.columns.table import Asked
from calculators.data.facts import Sats
from calculators.text.dates import parse_dato
from calculators.text.errors import InputFejl, Tastefejl
from calculators.whatif.figures import ejere, satstal
from calculators.whatif.moved import Aendring, laes_aendringer, med_aendringer, med_foelgetal


@dataclass(frozen=True)
class Reform:
    """The question by both, and what is moved: the reader's own figures, and those that follow from them."""

    asked: Asked
    moved: tuple[Aendring, ...]

    @property
    def lines(self) -> list[tuple[str, str, str]]:
        """Each figure moved: what it is called, today and proposed."""
        return [(_named(et.nu), et.nu.tekst, et.forslag.tekst) for et in self.moved]


def reform(proposal: Mapping[str, Any], asked: Asked) -> Reform:
    """Each row asked by the proposal first, and by today's rates second.

    The values that are in force on the day of the question are moved, and no others: a row of another period has the
    same twice. Reprints of the law follow in the municipality of the question, or in all where it has none.
    Errors: InputFejl with every figure that cannot be moved so, and for a proposal that moves none.
    """
    if unknown := sorted(set(proposal) - {"aendringer", "laast_op", "beregner", "kommune", "dato"}):
        raise InputFejl([(unknown[0], "Et forslag har kun aendringer og laast_op.")])
    changes = proposal.get("aendringer") or {}
    if not isinstance(changes, Mapping):
        raise InputFejl([("aendringer", "Skriv hvert tal som {adresse: [tal]}.")])
    try:
        day = parse_dato(asked.dato)
    except Tastefejl as why:
        raise InputFejl([("dato", str(why))]) from why
    rule, kommune, now = asked.rule, asked.kommune or None, asked.satser
    where = (kommune,) if kommune else (None, *now.kommuner)
    figures = {et.noegle: et for one in where for et in satstal(rule, one, day, now)}
    typed = {noegle: [tal] if isinstance(tal, str | int) else list(tal) for noegle, tal in changes.items()}
    texts = {noegle: [str(tal) for tal in typed[noegle]] for noegle in typed}
    own = laes_aendringer(texts, list(figures.values()), laast_op=bool(proposal.get("laast_op")))
    if not own:
        raise InputFejl([("aendringer", "Forslaget ændrer ingen tal.")])
    follows = {et: None for one in where for et in med_foelgetal(own, ejere(rule, one, now), day, now)}
    then = replace(med_aendringer(now, tuple(follows), None), kommuner=now.kommuner)
    return Reform(replace(asked, satser=then, satser_2=now), tuple(follows))


def _named(et: Sats) -> str:
    return f"{et.betegnelse} ({et.ejer}/{et.id})"

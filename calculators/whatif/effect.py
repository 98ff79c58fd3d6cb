"""What the proposal comes to: how many residents are better and worse off, the sums, and the answer in a sentence."""

from collections.abc import Iterable, Sequence
from typing import Any

from calculators.text.money import kroner
from calculators.text.units import med_enhed
from calculators.whatif.budget import virkninger
from calculators.whatif.comparison import Raekke, Retning, Spoergsmaal
from calculators.whatif.group import Gruppe
from calculators.whatif.sums import kan_summeres, samlet_forskel, summer
from calculators.whatif.words import GETS, ORD, opremset

WAYS: tuple[Retning, ...] = ("bedre", "vaerre", "uaendret")


def antal_i(raekker: Iterable[Raekke], retning: Retning, spurgt: Spoergsmaal) -> int:
    """How many residents go that way."""
    return sum(raekke.antal for raekke in raekker if raekke.retning(spurgt.virkning) == retning)


def ialt(raekker: Sequence[Raekke], spurgt: Spoergsmaal, gruppe: Gruppe) -> dict[str, Any]:
    """What it comes to: people better off and worse off, sums where they may be added, the largest changes."""
    talte: dict[str, int] = {navn: antal_i(raekker, navn, spurgt) for navn in WAYS}
    personer = sum(talte.values())
    return {
        **talte,
        "personer": personer,
        "eksempler": gruppe.eksempler,
        "kaldes": gruppe.kaldes(personer),
        "uden": sum(1 for raekke in raekker if raekke.forskel is None),
        "overskrift": _headline(raekker, spurgt, gruppe, talte),
        "ord": dict(ORD[spurgt.virkning.art]),
        "virkninger": virkninger(raekker, spurgt, gruppe, personer),
        "summer": list(summer(raekker, spurgt)),
        "stoerste": _largest(raekker, spurgt),
    }


def _headline(raekker: Sequence[Raekke], spurgt: Spoergsmaal, gruppe: Gruppe, talte: dict[str, int]) -> str:
    """The answer in a sentence or two, as one would say it at a meeting."""
    personer, ord_ = sum(talte.values()), ORD[spurgt.virkning.art]
    if not personer:
        return "Ingen kan regnes med de tal. Se hvorfor i tabellen."
    if not talte["bedre"] and not talte["vaerre"]:
        alle = "alle " if personer > 1 else ""
        return f"Ingen forskel: {alle}{gruppe.kaldes(personer)} {ord_['uaendret']}."
    grupper = opremset([f"{talte[navn]} {ord_[navn]}" for navn in WAYS if talte[navn]])
    hoved = f"Af {gruppe.kaldes(personer)}: {grupper}."
    forskel, periode = samlet_forskel(raekker, spurgt)
    # A sum of examples is a sum of nobody.
    if gruppe.eksempler or not forskel or not kan_summeres(spurgt):
        return hoved
    mere, art = "mere" if forskel > 0 else "mindre", spurgt.virkning.art
    hvor_meget = med_enhed(abs(forskel), "timer") if art == "ydelse" else kroner(abs(forskel))
    return f"{hoved} Tilsammen {GETS[art]} de {hvor_meget} {mere} {periode}."


def _largest(raekker: Sequence[Raekke], spurgt: Spoergsmaal) -> dict[str, int | None]:
    """The number of the row that gains most and of the one that loses most."""
    ud: dict[str, int | None] = {}
    for navn in ("bedre", "vaerre"):
        kandidater = [(abs(r.forskel), -nr) for nr, r in enumerate(raekker)
                      if r.forskel is not None and r.antal and r.retning(spurgt.virkning) == navn]  # fmt: skip
        ud[navn] = -max(kandidater)[1] if kandidater else None
    return ud

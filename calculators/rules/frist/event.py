"""What an event that starts a deadline is."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, kw_only=True)
class Haendelse:
    """One event. `lov` are facts of law, `egne` facts of the service or else of its municipality.

    The first that has a value is used: law first with `lov_foerst` (the law fixes it), else the municipality's.
    `ogsaa` are facts of the service shown beside it. `modtages`: counted from receipt of a letter;
    `baglaens`: the deadline lies before the day. `weekend`: a last day that is no hverdag moves on, nobody knows,
    or it makes no difference. `sikker` is the direction that is safe for the reader where a receipt is in doubt.
    `dagen_efter`: the answer is the day after the last of the period. `love` are laws of the rule itself, beside
    those of the service. `overskrift` and `sidste` lead up to the day in the answer, `gaaet` says that it has passed;
    `vurdering` is what `afgoerer` decides. `egen_frist`: no fact of ours gives the deadline, so the reader writes what
    the municipality's letter says. `grundregel` is a fact of law that the rule itself rests on: none without it.
    """

    id: str
    etiket: str
    regel: str
    regelnavn: str
    hvem: str
    lov: tuple[str, ...] = ()
    egne: tuple[str, ...] = ()
    ogsaa: tuple[str, ...] = ()
    lov_foerst: bool = False
    modtages: bool = False
    baglaens: bool = False
    weekend: Literal["rykkes", "ukendt", "uden"] = "ukendt"
    sikker: Literal["tidligst", "senest"] = "tidligst"
    dagen_efter: bool = False
    kraever_ydelse: bool = True
    love: tuple[str, ...] = ()
    overskrift: str = ""
    sidste: str = "Den sidste dag er"
    gaaet: str = "Fristen er gået"
    afgoerer: str = "Kommunen"
    vurdering: str = "om fristen er holdt"
    egen_frist: bool = False
    grundregel: str = ""

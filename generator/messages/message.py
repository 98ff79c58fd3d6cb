"""What is known of one kind of message."""

from __future__ import annotations

from dataclasses import dataclass

MOENSTERBY = "kommuner/moensterby/"
LEDSAGELSE = f"{MOENSTERBY}ydelser/sel-97-ledsagelse.yaml"
STOETTE = f"{MOENSTERBY}ydelser/sel-85-stoette.yaml"
KOMMUNE = f"{MOENSTERBY}kommune.yaml"
SATSER = f"{MOENSTERBY}satser.yaml"
FUND = f"{MOENSTERBY}uoverensstemmelser.yaml"
KILDER = f"{MOENSTERBY}kilder.yaml"


@dataclass(frozen=True)
class Eksempel:
    """A slip in the made-up municipality of the guide: what the file says, and the slip that gives the message."""

    fil: str
    rigtigt: str
    forkert: str


@dataclass(frozen=True)
class Message:
    """One kind of message.

    `kode` is its name, stable; `form` its words with places to fill in; `betyder` and `ret` are for the guide.
    """

    kode: str
    form: str
    betyder: str
    ret: str
    eksempel: Eksempel | None = None
    advarsel: bool = False


@dataclass(frozen=True)
class Gruppe:
    """Messages that belong together on the guide's page."""

    id: str
    titel: str
    om: str
    beskeder: tuple[Message, ...]

"""What the municipality counts its deadlines from, where that is another day than the event."""

from dataclasses import dataclass
from datetime import date

from calculators.data.rates import Sats, SatserPaa, Ydelse
from calculators.results.trace import Trin, saetning
from calculators.rules.frist.events import Haendelse
from calculators.rules.frist.facts import ANNEX, OWN_START, OWN_TREATMENT_START, STARTS_FROM
from calculators.text.dates import dansk_dato

NO_START = "Standarden siger ikke, hvilken dag fristen løber fra. Vi regner fra den dag, kommunen fik ansøgningen"
TALK_UNKNOWN = "Skriv dagen for den første samtale, så viser vi også den dato"


@dataclass(frozen=True)
class Start:
    """What a deadline is counted from in the source's words: the steps, and what the reader must know."""

    trin: tuple[Trin, ...] = ()
    forbehold: tuple[str, ...] = ()


@dataclass(frozen=True)
class Samtale:
    """The first talk, from which the municipality counts treatment; `dag` None when the reader has not said when."""

    regel: Sats
    dag: date | None

    @property
    def i_ord(self) -> str:
        """What the municipality counts from, as a sentence."""
        return saetning(self.regel.note or f"Kommunen regner {self.regel.tekst}")


def loeber_fra(haendelse: Haendelse, ydelse: Ydelse | None, dag: date, satser: SatserPaa) -> Start:
    """What the deadline for deciding an application is counted from, or that the standard does not say."""
    if haendelse.regel != "sagsbehandlingsfrist" or ydelse is None:
        return Start()
    sats = satser.ydelsens(ydelse.id, OWN_START) or satser.kommunens(STARTS_FROM)
    if sats is None:
        return Start(
            (Trin("Fristen løber", NO_START, dag.isoformat()),), (f"{NO_START}. Det giver den tidligste dato.",)
        )
    regel = saetning(sats.note or f"Fristen løber {sats.tekst}")
    if sats.id == STARTS_FROM and satser.ydelsens(ydelse.id, ANNEX):
        regel = f"Beskrivelsen siger ikke, hvad fristen løber fra. I bilaget står: {regel}"
    anden_dag = f"{regel} Er det en anden dag end {dansk_dato(dag)}, så skriv den dag i stedet."
    return Start((Trin("Fristen løber", regel, sats.tekst, None, sats),), (anden_dag,))


def samtalen(haendelse: Haendelse, ydelse: Ydelse | None, dag: date | None, satser: SatserPaa) -> Samtale | None:
    """The talk that the municipality counts from instead of the request, where its standard says so."""
    if haendelse.regel != "behandlingsgaranti" or ydelse is None:
        return None
    regel = satser.ydelsens(ydelse.id, OWN_TREATMENT_START)
    return Samtale(regel, dag) if regel else None

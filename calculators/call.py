"""One call of a calculator: its input read, with all its mistakes reported together."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from calculators import BEREGNERE, Beregner
from calculators.answers import RaaSvar, Svar, laes_svar, som_linjer
from calculators.dates import FIRST_YEAR, LAST_YEAR, parse_dato
from calculators.errors import InputFejl, Tastefejl
from calculators.notices import Lovaendring
from calculators.rates import Satser, SatserPaa
from calculators.suggestions import citat, mente_du
from calculators.udregning import Udregning

# Stands in for a date that cannot be read, while the other mistakes are collected.
_ANY_DAY = date(FIRST_YEAR, 1, 1)


@dataclass(frozen=True)
class Call:
    """The input of one call, read and found in order."""

    beregner: Beregner
    svar: Svar
    satser: SatserPaa

    def answer(self, vaerdier: Mapping[str, Decimal | str | None], forbehold: Iterable[str]) -> Udregning:
        """An answer with these values and reservations, and nothing more."""
        return Udregning(
            beregner=self.beregner,
            kommune=self.satser.kommune,
            dato=self.satser.dato,
            datasaet=self.satser.satser.datasaet,
            vaerdier=vaerdier,
            forbehold=tuple(forbehold),
            indtastet=som_linjer(self.beregner.felter, self.svar),
        )

    def aendringer(self) -> list[Lovaendring]:
        """The changes of law that have come into force on the day, oldest first."""
        alle = self.satser.satser.lovaendringer
        gaelder = [aendring for aendring in alle if aendring.gaelder(self.beregner.id, self.satser.dato)]
        return sorted(gaelder, key=lambda aendring: aendring.dato)


def read_call(beregner_id: str, kommune: str | None, dato: date | str, raa_svar: RaaSvar, satser: Satser) -> Call:
    """Everything the caller gave, with all its mistakes reported together."""
    beregner = BEREGNERE.get(beregner_id)
    fejl: list[tuple[str, str]] = []
    if beregner is None:
        besked = f"Beregneren {citat(beregner_id)} findes ikke. {mente_du(beregner_id, BEREGNERE)}"
        fejl.append(("beregner", besked))
    fejl += _kommune_mistakes(beregner, kommune, satser)
    dag, svar = _ANY_DAY, Svar({})
    try:
        dag = _read_date(dato)
    except Tastefejl as mangel:
        fejl.append(("dato", str(mangel)))
    if beregner:
        try:
            svar = laes_svar(beregner.felter, raa_svar)
            fejl += beregner.kontroller(svar)
        except InputFejl as mangler:
            fejl += mangler.fejl
    if fejl or beregner is None:
        raise InputFejl(fejl)
    return Call(beregner, svar, satser.paa(dag, kommune or None, beregner.fakta))


def _kommune_mistakes(beregner: Beregner | None, kommune: str | None, satser: Satser) -> list[tuple[str, str]]:
    """An unknown municipality, or none where the rule cannot do without."""
    if kommune and kommune not in satser.kommuner:
        return [("kommune", f"Vi har ikke data for {citat(kommune)}. {mente_du(kommune, satser.kommuner)}")]
    if not kommune and beregner and beregner.kraever_kommune:
        return [("kommune", f"Beløbet er ikke ens i hele landet. {mente_du('', satser.kommuner)}")]
    return []


def _read_date(dato: date | str) -> date:
    """The day, within the years we answer for."""
    if isinstance(dato, str):
        return parse_dato(dato)
    if not FIRST_YEAR <= dato.year <= LAST_YEAR:
        return parse_dato(dato.isoformat())
    return dato.date() if isinstance(dato, datetime) else dato

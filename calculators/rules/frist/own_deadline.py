"""The deadline that stands in the municipality's letter, as the reader writes it: a day, or a number of days."""

from dataclasses import replace
from decimal import Decimal

from calculators.data.facts import READER, Kilde, Sats, readers_figure
from calculators.questions.answers import Svar
from calculators.rules.frist.event import Haendelse
from calculators.rules.frist.own_events import ACCESS_RULE, HEARING_RULE, PROMISE_RULE
from calculators.text.dates import dansk_dato

DAY, LENGTH, UNIT = "brevets_frist", "brevets_antal", "brevets_enhed"
# The unit of a deadline that is a day itself, and is not counted.
ON_DAY = "dagen"
_IN_LETTER = Kilde(READER, None, "det, der står i brevet")

_WRITE = "Står der en frist i kommunens brev, så skriv den i feltet."
_WHY_NONE = {
    HEARING_RULE: "Kommunen sætter selv fristen i sit brev. Vi har ikke læst en regel om, hvor lang den skal være.",
    ACCESS_RULE: "Vi har ikke læst reglen om, hvor hurtigt kommunen skal svare på en anmodning om aktindsigt.",
    PROMISE_RULE: "Kun kommunens eget brev siger, hvilken dag det er.",
}
NONE_FOUND = {
    HEARING_RULE: "Fristen står i kommunens brev",
    ACCESS_RULE: "Vi kender ikke fristen for svar om aktindsigt",
    PROMISE_RULE: "Dagen står i kommunens brev",
}


def read_own(haendelse: Haendelse, svar: Svar) -> Sats | None:
    """What the letter says; None where the event has no such deadline or the reader has written none."""
    if not haendelse.egen_frist:
        return None
    dato = svar.dato("dato")
    if svar.har(DAY):
        dag = svar.dato(DAY)
        figure = readers_figure(DAY, "Fristen i brevet", ON_DAY, Decimal(0), dato)
        return replace(figure, vaerdi=dag.isoformat(), kilde=_IN_LETTER)
    if svar.har(LENGTH):
        antal = Decimal(svar.heltal(LENGTH))
        return replace(readers_figure(LENGTH, "Fristen i brevet", svar.valg(UNIT), antal, dato), kilde=_IN_LETTER)
    return None


def mistakes(haendelse: Haendelse, svar: Svar) -> list[tuple[str, str]]:
    """A number without its unit, two deadlines at once, or one that lies before the day itself."""
    if not haendelse.egen_frist:
        return []
    if svar.har(LENGTH) and not svar.har(UNIT):
        return [(UNIT, "Vælg, om brevet tæller dage, hverdage, uger eller måneder.")]
    if not svar.har(DAY):
        return []
    if svar.har(LENGTH):
        return [(LENGTH, "Der er både en dato og et antal. Skriv kun det, der står i brevet.")]
    dag, dato = svar.dato(DAY), svar.dato("dato")
    if dag < dato:
        return [(DAY, f"Fristen ligger før den dag, det skete ({dansk_dato(dato)}). Ret en af dagene.")]
    return []


def why_none(haendelse: Haendelse) -> tuple[str, ...]:
    """Why there is no day, and what the reader can do about it."""
    return (_WHY_NONE[haendelse.regel], _WRITE, haendelse.hvem)

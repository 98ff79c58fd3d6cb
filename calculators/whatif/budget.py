"""What a proposal means, in sentences: for the residents, for the municipality's budget, for whom, and without what."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from calculators.text.money import kroner
from calculators.text.units import enhedsnavn, med_enhed
from calculators.whatif.comparison import Raekke, Spoergsmaal
from calculators.whatif.group import Gruppe
from calculators.whatif.sums import kan_summeres, samlet_forskel
from calculators.whatif.words import ORD

NO_CHANGE = "Ingen ændring."
NOT_PAID = "Beløbet er ikke en udgift: Ingen får det udbetalt."
FLOOR = (
    "Det er det, en borger mindst skal have tilbage, når kommunen tager betaling for et botilbud. "
    "Hvor meget det flytter, afhænger af hver borgers indkomst og betaling. Se det under egenbetalingen."
)
LEFT = "Det er det, borgeren har tilbage. Vælg en betaling under “Se på”, hvis du vil se budgettet i kroner."
NOT_COUNTED = (
    "Beregningen viser kun reglens virkning. Den regner ikke med, at nogen "
    "handler anderledes, med statsrefusion, skat, andre ydelser eller kommunens arbejde med sagerne."
)


def virkninger(raekker: Sequence[Raekke], spurgt: Spoergsmaal, gruppe: Gruppe, personer: int) -> list[dict[str, Any]]:
    """Each heading with its sentences, in the order they are read."""
    dele = {
        "For borgerne": _for_residents(raekker, spurgt),
        "For kommunens budget": budget(raekker, spurgt, gruppe),
        "Regnet på": gruppe.saetninger(personer),
        "Ikke regnet med": filter(None, (spurgt.virkning.ukendt, NOT_COUNTED)),
    }
    return [{"navn": navn, "tekster": list(tekster)} for navn, tekster in dele.items()]


def _for_residents(raekker: Sequence[Raekke], spurgt: Spoergsmaal) -> Iterator[str]:
    """How much it is for each of those who are better and worse off."""
    ord_ = ORD[spurgt.virkning.art]
    fandtes = False
    for retning in ("bedre", "vaerre"):
        beroerte = [r for r in raekker if r.antal and r.retning(spurgt.virkning) == retning]
        if not beroerte:
            continue
        fandtes = True
        antal = sum(r.antal for r in beroerte)
        hvem = f"Den ene, der {ord_[retning]}" if antal == 1 else f"De {antal}, der {ord_[retning]}"
        yield f"{hvem}: {_span([abs(r.forskel or Decimal(0)) for r in beroerte], spurgt.maal.enhed, antal)}."
    if not fandtes:
        yield NO_CHANGE


def _span(forskelle: Sequence[Decimal], enhed: str | None, antal: int) -> str:
    lav, hoej = med_enhed(min(forskelle), enhed), med_enhed(max(forskelle), enhed)
    return (lav if lav == hoej else f"fra {lav} til {hoej}") + ("" if antal == 1 else " hver")


def budget(raekker: Sequence[Raekke], spurgt: Spoergsmaal, gruppe: Gruppe) -> Iterator[str]:
    """What the municipality pays more or less, or why that cannot be told."""
    forskelle = [r.forskel for r in raekker if r.antal and r.forskel]
    if not forskelle:
        yield NO_CHANGE
    elif spurgt.virkning.er_betaling:
        yield _money(raekker, spurgt, gruppe)
    elif spurgt.virkning.art == "ydelse":
        yield _help(raekker, spurgt, gruppe)
    else:
        yield NOT_PAID
        if spurgt.virkning.art == "raadighed":
            yield _income(forskelle)
        yield FLOOR if spurgt.virkning.art == "raadighed" else LEFT


def _money(raekker: Sequence[Raekke], spurgt: Spoergsmaal, gruppe: Gruppe) -> str:
    forskel, periode = samlet_forskel(raekker, spurgt)
    paid = spurgt.virkning.art == "udbetales"
    if not kan_summeres(spurgt):
        enhed = enhedsnavn(spurgt.maal.enhed or "")
        return f"Kommunens udgift {_ways(raekker, spurgt)}. Hvor meget i alt kan ikke regnes ud af tal i {enhed}."
    if not forskel:
        return "Kommunens udgift er den samme i alt: Det, nogle får, mister andre."
    vej = "stiger" if (forskel > 0) == paid else "falder"
    hvorfor = "" if paid else f", fordi borgerne betaler {'mere' if forskel > 0 else 'mindre'}"
    return f"{_as_examples(gruppe, 'Kommunens udgift')} {vej} med {kroner(abs(forskel))} {periode}{hvorfor}."


def _ways(raekker: Sequence[Raekke], spurgt: Spoergsmaal) -> str:
    """Which way the expense goes, when no sum can be told."""
    dyrere = {(r.forskel > 0) == (spurgt.virkning.art == "udbetales") for r in raekker if r.antal and r.forskel}
    if len(dyrere) > 1:
        return "stiger for nogle borgere og falder for andre"
    return "stiger" if True in dyrere else "falder"


def _help(raekker: Sequence[Raekke], spurgt: Spoergsmaal, gruppe: Gruppe) -> str:
    forskel, periode = samlet_forskel(raekker, spurgt)
    pris = "Hvad en time koster kommunen, ved siden ikke, så kroner kan ikke regnes ud."
    if not forskel:
        return f"Det samme antal timer i alt. {pris}"
    mere = "flere" if forskel > 0 else "færre"
    return f"{_as_examples(gruppe, 'Kommunen')} giver {med_enhed(abs(forskel), 'timer')} {mere} {periode}. {pris}"


def _income(forskelle: Sequence[Decimal]) -> str:
    if min(forskelle) > 0:
        return "Kommunen kan få mindre ind i egenbetaling, så dens udgift kan stige."
    if max(forskelle) < 0:
        return "Kommunen kan få mere ind i egenbetaling, så dens udgift kan falde."
    return "Kommunen kan få mindre ind i egenbetaling fra nogle og mere fra andre."


def _as_examples(gruppe: Gruppe, hvem: str) -> str:
    """The subject of a sentence, which is only a thought while nobody has said how many residents there are."""
    return f"Med én borger som hvert eksempel: {hvem}" if gruppe.eksempler else hvem

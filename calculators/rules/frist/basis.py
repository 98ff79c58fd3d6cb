"""What a deadline rests on: the fact of law, of the service or of its municipality, and the service itself."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from calculators.data.facts import Sats
from calculators.data.rates import SatserPaa, Ydelse
from calculators.rules.frist.events import Haendelse
from calculators.rules.frist.facts import OF_KOMMUNE, holds_for, laws_shared
from calculators.text.errors import IkkeIKommunen, ManglendeSats, UkendtFakta

Read = Callable[[], Sats]


@dataclass(frozen=True)
class Grundlag:
    """The figure used; `trykt` is the municipality's own printed figure, where the law's was used."""

    sats: Sats
    er_lov: bool
    trykt: Sats | None = None


def find_basis(haendelse: Haendelse, ydelse: Ydelse | None, satser: SatserPaa) -> Grundlag:
    """The figure the deadline rests on, by the order of the event.

    Errors: ManglendeSats when the figures there are hold on other dates; IkkeIKommunen when there are none.
    """
    _check_ground(haendelse, ydelse, satser)
    lov = [(True, read) for read in _of_law(haendelse, ydelse, satser)]
    egne = [(False, read) for read in _own(haendelse, ydelse, satser)]
    missing: ManglendeSats | None = None
    for er_lov, read in lov + egne if haendelse.lov_foerst else egne + lov:
        try:
            sats = read()
        except ManglendeSats as found:
            missing = missing or found
        except (IkkeIKommunen, UkendtFakta):
            continue
        else:
            return Grundlag(sats, er_lov, _printed(haendelse, ydelse, satser) if er_lov else None)
    raise missing or IkkeIKommunen(haendelse.regel, satser.kommune)


def _check_ground(haendelse: Haendelse, ydelse: Ydelse | None, satser: SatserPaa) -> None:
    """Errors: as when there is no figure, where the rule itself does not hold for the service or on the day."""
    if not haendelse.grundregel:
        return
    try:
        holds = holds_for(haendelse.grundregel, ydelse) and satser.national(haendelse.grundregel)
    except UkendtFakta:
        holds = False
    if not holds:
        raise IkkeIKommunen(haendelse.regel, satser.kommune)


def service_in_kommune(adresse: str, satser: SatserPaa) -> Ydelse:
    """The service, or in another municipality the one that gives the same help by the same paragraph.

    Errors: IkkeIKommunen when that municipality has none.
    """
    valgt = satser.satser.ydelser[adresse]
    if valgt.kommune == satser.kommune:
        return valgt
    paragraf = valgt.lovgrundlag[0]
    samme = [ydelse for ydelse in satser.ydelser.values() if valgt.giver_det_samme(ydelse, paragraf)]
    if not samme:
        raise IkkeIKommunen(valgt.id, satser.kommune)
    return min(samme, key=lambda ydelse: ydelse.lovgrundlag.index(paragraf))


def _of_law(haendelse: Haendelse, ydelse: Ydelse | None, satser: SatserPaa) -> Iterator[Read]:
    for fakta_id in haendelse.lov:
        if holds_for(fakta_id, ydelse):
            yield partial(satser.national, fakta_id)


def _own(haendelse: Haendelse, ydelse: Ydelse | None, satser: SatserPaa) -> Iterator[Read]:
    for fakta_id in haendelse.egne:
        if ydelse is not None:
            yield partial(satser.kraev_ydelsens, ydelse.id, fakta_id)
        if fakta_id in OF_KOMMUNE and holds_for(fakta_id, ydelse):
            yield partial(satser.kraev_kommunens, fakta_id)


def _printed(haendelse: Haendelse, ydelse: Ydelse | None, satser: SatserPaa) -> Sats | None:
    """What the municipality prints itself, where it prints anything that holds on the day."""
    for read in _own(haendelse, ydelse, satser):
        try:
            return read()
        except (IkkeIKommunen, ManglendeSats):
            continue
    return None


def laws_of(haendelse: Haendelse, ydelse: Ydelse | None, satser: SatserPaa) -> tuple[str, ...]:
    """The laws of one deadline: of the rule itself, and of the figure it rests on or else of the service."""
    if ydelse is None or haendelse.egen_frist:
        return haendelse.love
    try:
        grundlag = find_basis(haendelse, ydelse, satser)
        brugt = laws_shared(grundlag.sats.id, ydelse) if grundlag.er_lov else ()
    except (IkkeIKommunen, ManglendeSats):
        brugt = ()
    paragraffer = tuple(lov for lov in brugt if "§" in lov)
    return (*haendelse.love, *(paragraffer or ydelse.lovgrundlag[:1]))

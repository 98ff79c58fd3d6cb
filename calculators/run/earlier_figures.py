"""That a municipality's figures are of an earlier year than the one asked about, or of a standard without a date."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from calculators.data.facts import Sats
from calculators.data.rates import NATIONALE, SatserPaa
from calculators.results.reservations import Forbehold, Vaegt
from calculators.results.trace import Resultat


@dataclass
class _Fra:
    """When what was read of one municipality is from: years, and whether some of it has no date."""

    aar: set[int] = field(default_factory=set)
    udateret: bool = False


def gamle_tal(satser: SatserPaa, resultat: Resultat) -> tuple[Forbehold, ...]:
    """A sentence for each municipality whose figures, or whose words alone, are older than the year asked about."""
    tal: dict[str, _Fra] = {}
    for sats in satser.laeste:
        if sats.ejer and sats.ejer != NATIONALE:
            _add_figure(tal.setdefault(sats.ejer.partition("/")[0], _Fra()), sats, satser)
    ord_: dict[str, _Fra] = {}
    for kommune, dokument in _passages(satser, resultat):
        if kommune not in tal:
            _add_document(ord_.setdefault(kommune, _Fra()), dokument, satser)
    return (*_sentences(tal, satser, tal=True), *_sentences(ord_, satser, tal=False))


def _add_figure(fra: _Fra, sats: Sats, satser: SatserPaa) -> None:
    """A figure has the year it is valid from, unless that day is only what we reckon an undated source from."""
    dokument = satser.satser.kilder.get(sats.kilde.dokument)
    if dokument and dokument.udateret and dokument.dato in (None, sats.gyldig_fra):
        fra.udateret = True
    elif dokument and sats.gyldig_fra.year < satser.dato.year:
        fra.aar.add(sats.gyldig_fra.year)


def _add_document(fra: _Fra, dokument_id: str, satser: SatserPaa) -> None:
    dokument = satser.satser.kilder.get(dokument_id)
    if dokument and dokument.udateret:
        fra.udateret = True
    elif dokument and dokument.dato and dokument.dato.year < satser.dato.year:
        fra.aar.add(dokument.dato.year)


def _passages(satser: SatserPaa, resultat: Resultat) -> Iterator[tuple[str, str]]:
    """Municipality and document of each passage of a standard that a step rests on."""
    steder = {trin.sted.dokument for trin in resultat.trin if trin.sted}
    if steder:
        alle = satser.satser.ydelser.values()
        hos = {en.dokument: en.kommune for ydelse in alle for en in (ydelse, *ydelse.udgaver)}
        yield from ((hos[dokument], dokument) for dokument in sorted(steder) if dokument in hos)


def _sentences(fundet: dict[str, _Fra], satser: SatserPaa, *, tal: bool) -> Iterator[Forbehold]:
    for kommune, fra in fundet.items():
        navn, i_aar = satser.satser.kommuner.get(kommune, kommune), satser.dato.year
        hvad, de = (f"Tallene fra {navn}", "de") if tal else (f"Standarden fra {navn}", "den")
        if fra.aar:
            aar = " og ".join(map(str, sorted(fra.aar)))
            tekst = f"{hvad} er fra {aar}. Spørg kommunen, om {de} også gælder i {i_aar}."
            yield Forbehold(tekst, Vaegt.GAMMELT)
        if fra.udateret:
            uden = "er fra en standard uden dato" if tal else "har ingen dato"
            yield Forbehold(f"{hvad} {uden}. Spørg kommunen, om {de} gælder i {i_aar}.", Vaegt.GAMMELT)

"""That a municipality's figures are of an earlier year than the one asked about, or of a standard without a date."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from calculators.data.facts import Sats
from calculators.data.rates import NATIONALE, Satser, SatserPaa
from calculators.results.reservations import Forbehold, Vaegt
from calculators.results.trace import Resultat


@dataclass(frozen=True)
class OlderFigures:
    """What an answer rests on in one municipality, and is older than the year asked about.

    `aar` are the years it is of, in order; none where the standard has no date. `tal`: there are figures among it, and
    not words alone.
    """

    kommunenavn: str
    aar: tuple[int, ...]
    tal: bool
    spurgt_aar: int

    @property
    def linje(self) -> str:
        """The line on top of the answer."""
        grundlag = "Regnet med" if self.tal else "Regnet efter"
        hvad = f"{grundlag} {self.kommunenavn}s {'tal' if self.tal else 'standard'}"
        return f"{hvad} fra {_listed(self.aar)}." if self.aar else f"{hvad}, som ikke har nogen dato."

    @property
    def spoerg(self) -> str:
        """What to ask the municipality."""
        ogsaa = "også " if self.aar else ""
        return f"Spørg kommunen, om {'de' if self.tal else 'den'} {ogsaa}gælder i {self.spurgt_aar}."

    @property
    def dag(self) -> date | None:
        """The day nearest to the one asked about that has figures of its own year."""
        return date(max(self.aar), 12, 31) if self.aar and self.tal else None

    @property
    def forbehold(self) -> Forbehold:
        """The same as a reservation."""
        hvad = f"{'Tallene' if self.tal else 'Standarden'} fra {self.kommunenavn}"
        uden = "er fra en standard uden dato" if self.tal else "har ingen dato"
        hvornaar = f"er fra {_listed(self.aar)}" if self.aar else uden
        return Forbehold(f"{hvad} {hvornaar}. {self.spoerg}", Vaegt.GAMMELT)


@dataclass
class _Fra:
    """When what was read of one municipality is from: years, and whether some of it has no date."""

    aar: set[int] = field(default_factory=set)
    udateret: bool = False


def gamle_tal(satser: SatserPaa, resultat: Resultat) -> tuple[OlderFigures, ...]:
    """What is older, by municipality: its figures, or where it has none its words."""
    tal: dict[str, _Fra] = {}
    for sats in satser.laeste:
        if sats.ejer and sats.ejer != NATIONALE:
            _add_figure(tal.setdefault(sats.ejer.partition("/")[0], _Fra()), sats, satser)
    ord_: dict[str, _Fra] = {}
    for kommune, dokument in _passages(satser, resultat):
        if kommune not in tal:
            _add_document(ord_.setdefault(kommune, _Fra()), dokument, satser)
    return (*_found(tal, satser, tal=True), *_found(ord_, satser, tal=False))


def is_undated(sats: Sats, satser: Satser) -> bool:
    """Whether its first day is only what we reckon an undated source from."""
    dokument = satser.kilder.get(sats.kilde.dokument)
    return dokument is not None and dokument.udateret and dokument.dato in (None, sats.gyldig_fra)


def _add_figure(fra: _Fra, sats: Sats, satser: SatserPaa) -> None:
    """A figure has the year it is valid from, unless its source is undated."""
    if is_undated(sats, satser.satser):
        fra.udateret = True
    elif sats.kilde.dokument in satser.satser.kilder and sats.gyldig_fra.year < satser.dato.year:
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


def _found(fundet: dict[str, _Fra], satser: SatserPaa, *, tal: bool) -> Iterator[OlderFigures]:
    for kommune, fra in fundet.items():
        navn, i_aar = satser.satser.kommuner.get(kommune, kommune), satser.dato.year
        if fra.aar:
            yield OlderFigures(navn, tuple(sorted(fra.aar)), tal, i_aar)
        if fra.udateret:
            yield OlderFigures(navn, (), tal, i_aar)


def _listed(aar: tuple[int, ...]) -> str:
    return " og ".join(map(str, aar))

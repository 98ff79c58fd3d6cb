"""A figure that a municipality prints where the law fixes another: it is shown, and the law's is used."""

from dataclasses import dataclass
from decimal import Decimal

from calculators.data.rates import Sats, SatserPaa
from calculators.results.trace import Trin

STEP = "Kommunens trykte tal"


@dataclass(frozen=True)
class TryktTal:
    """The municipality's figure beside the law's figure of the same thing."""

    kommunens: Sats
    lovens: Sats

    def in_words(self, satser: SatserPaa, *, named: bool = True) -> str:
        """Both figures in words, without a full stop; with the name of what they are figures of."""
        begge = f"{satser.kommunenavn} trykker {self.kommunens.tekst}; loven siger {self.lovens.tekst}"
        return f"{self.lovens.betegnelse}: {begge}" if named else begge

    def step(self, satser: SatserPaa, *, named: bool = True) -> Trin:
        """The step that shows the printed figure."""
        sats = self.kommunens
        return printed_step(self.in_words(satser, named=named), sats.tal, sats.enhed, sats)


def is_of_the_year(sats: Sats, satser: SatserPaa) -> bool:
    """Whether a printed figure is of the year asked about: one of an earlier year is old, not wrong."""
    return sats.gyldig_fra.year == satser.dato.year


def differing(kommunens: Sats | None, lovens: Sats) -> TryktTal | None:
    """The two figures when the municipality prints another than the law's."""
    return None if kommunens is None or kommunens.vaerdi == lovens.vaerdi else TryktTal(kommunens, lovens)


def printed_step(formel: str, vaerdi: Decimal, enhed: str, sats: Sats) -> Trin:
    """The step about printed figures; `formel` says what they are and what they would give."""
    return Trin(STEP, f"{formel}. Vi bruger lovens tal", vaerdi, enhed, sats)

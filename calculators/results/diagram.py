"""What a band table gives, as a drawing of steps with the reader's own point."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from calculators.data.bands import Baandtabel
from calculators.results.ticks import akse
from calculators.text.units import enhedsnavn, med_enhed

HEADROOM = Decimal("1.3")


@dataclass(frozen=True)
class Stykke:
    """A straight piece of the curve, from (x0, y0) to (x1, y1)."""

    x0: Decimal
    x1: Decimal
    y0: Decimal
    y1: Decimal


@dataclass(frozen=True)
class Diagram:
    """A drawing in the units of the table; `beskrivelse` says the same in words."""

    id: str
    titel: str
    beskrivelse: str
    x_navn: str
    y_navn: str
    stykker: tuple[Stykke, ...]
    punkt: tuple[Decimal, Decimal]
    punkt_tekst: str

    @property
    def x_maerker(self) -> list[Decimal]:
        """The ticks of the x-axis; the last is its end."""
        return akse(max(stykke.x1 for stykke in self.stykker))

    @property
    def y_maerker(self) -> list[Decimal]:
        """The ticks of the y-axis; the last is its end."""
        return akse(max(max(stykke.y0, stykke.y1) for stykke in self.stykker))


def trappe(tabel: Baandtabel, beloeb: Decimal, giver: Callable[[int, Decimal], Decimal]) -> Diagram:
    """The drawing of a table, where `giver(number of the band, amount)` is what it gives."""
    slut = akse(max(beloeb, *(HEADROOM * baand.start for baand in tabel.baand if baand.start is not None)))[-1]
    starter = [baand.start or Decimal(0) for baand in tabel.baand]
    stykker = tuple(
        Stykke(fra, til, giver(nummer, fra), giver(nummer, til))
        for nummer, (fra, til) in enumerate(zip(starter, [*starter[1:], slut], strict=True))
    )
    faar = giver(tabel.baand.index(tabel.placer(beloeb).baand), beloeb)
    return Diagram(
        id=tabel.id,
        titel=tabel.titel,
        beskrivelse=_in_words(tabel, stykker),
        x_navn=f"{tabel.maaler}, {enhedsnavn(tabel.enhed)}",
        y_navn=f"{tabel.giver}, {enhedsnavn(tabel.giver_enhed)}",
        stykker=stykker,
        punkt=(beloeb, faar),
        punkt_tekst=f"Dig: {med_enhed(beloeb, 'kr')} giver {med_enhed(faar, 'kr')}",
    )


def _in_words(tabel: Baandtabel, stykker: tuple[Stykke, ...]) -> str:
    """The steps as sentences, for those who do not see the drawing."""
    saetninger = []
    for baand, stykke in zip(tabel.baand, stykker, strict=True):
        giver = med_enhed(stykke.y0, tabel.giver_enhed) if stykke.y0 == stykke.y1 else baand.tekst or "beløbet selv"
        if baand.start is None:
            saetninger.append(f"Under {med_enhed(stykke.x1, tabel.enhed)}: {giver}.")
        else:
            fra = "Fra" if baand.start_med else "Over"
            saetninger.append(f"{fra} {med_enhed(stykke.x0, tabel.enhed)}: {giver}.")
    return " ".join(saetninger)

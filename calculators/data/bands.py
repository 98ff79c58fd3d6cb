"""Band tables: which band an amount falls in, when limits are printed in whole kroner.

The reading, the same for every table: a band begins at its printed start; an amount between two printed
ends belongs to the band below; when printed ends overlap, the higher band wins from its own start; the
band above the last limit is for amounts strictly greater than the limit, unless its own start is printed. A
band printed for one amount alone (24 hours) leaves no doubt at that amount. A table that prints "over" at its
bands is the exception: an end printed in two bands belongs to the lower of them.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Literal

from calculators.data.facts import Sats
from calculators.text.errors import ManglendeSats, UkendtFakta

Tvivl = Literal["mellem", "overlap"]
FaellesEnde = Literal["oeverst", "nederst"]


@dataclass(frozen=True)
class Baand:
    """One band. `start` None: from below; `slut` is the printed end, None when nothing is printed.

    `start_med` tells whether the start itself belongs to the band. `graense` is the fact with the limits,
    `giver` the fact with what the band gives, None in the bands that give nothing or what `tekst` says.
    `deler_start`: the start is also printed as the end of the band below, and was given to that one.
    """

    id: str
    start: Decimal | None
    slut: Decimal | None
    start_med: bool
    graense: Sats | None
    giver: Sats | None
    tekst: str | None = None
    deler_start: bool = False

    @property
    def er_et_punkt(self) -> bool:
        """Whether the band is printed for one amount alone."""
        return self.start is not None and self.start == self.slut

    def er_naaet(self, beloeb: Decimal) -> bool:
        """Whether the amount has come to the start of the band."""
        if self.start is None:
            return True
        return beloeb > self.start or (self.start_med and beloeb == self.start)


@dataclass(frozen=True)
class Placering:
    """The band of an amount; `naeste` is the band above, `anden` the band by the other reading, and why."""

    baand: Baand
    naeste: Baand | None
    anden: Baand | None = None
    tvivl: Tvivl | None = None


@dataclass(frozen=True)
class Baandtabel:
    """A table with its limits on one day; the bands stand from the lowest to the highest."""

    id: str
    titel: str
    maaler: str
    enhed: str
    giver: str
    giver_enhed: str
    baand: tuple[Baand, ...]

    def uden_oeverste(self) -> "Baandtabel":
        """The same table without its highest band: what it was the start of belongs to the band below."""
        return replace(self, baand=self.baand[:-1])

    def placer(self, beloeb: Decimal) -> Placering:
        """The band the amount falls in, and the other reading where the print is unclear."""
        nummer = max(n for n, baand in enumerate(self.baand) if baand.er_naaet(beloeb))
        baand = self.baand[nummer]
        naeste = self.baand[nummer + 1] if nummer + 1 < len(self.baand) else None
        forrige = self.baand[nummer - 1] if nummer else None
        if naeste and baand.slut is not None and beloeb > baand.slut:
            return Placering(baand, naeste, naeste, "mellem")
        if naeste and naeste.deler_start and beloeb == naeste.start:
            return Placering(baand, naeste, naeste, "overlap")
        if forrige and forrige.slut is not None and beloeb <= forrige.slut and not baand.er_et_punkt:
            return Placering(baand, naeste, forrige, "overlap")
        return Placering(baand, naeste)


def oploes(
    tabel: Mapping[str, Any], laes: Callable[[str], Sats], *, faelles_ende: FaellesEnde = "oeverst"
) -> Baandtabel:
    """The table of the data with every fact looked up by `laes`.

    `faelles_ende` says which of two bands has an end that is printed in both. By "nederst" two bands may also
    begin together, and the one that stands last wins.

    Errors: those of `laes`; ValueError when the bands do not stand from the lowest to the highest.
    """
    baand = [_below(tabel["under"])]
    baand += [_middle(raa, laes) for raa in tabel["baand"]]
    if tabel.get("over"):
        baand.append(_above(tabel["over"], laes))
    starter = [b.start for b in baand if b.start is not None]
    i_orden = sorted(set(starter))
    if faelles_ende == "nederst":
        baand, i_orden = _give_shared_ends_below(baand), sorted(starter)
    if starter != i_orden:
        raise ValueError(f"båndene i {tabel['id']!r} står ikke i stigende orden")
    return Baandtabel(
        id=tabel["id"],
        titel=tabel["titel"],
        maaler=tabel["maaler"],
        enhed=tabel["enhed"],
        giver=tabel["giver"],
        giver_enhed=tabel["giver_enhed"],
        baand=tuple(baand),
    )


def _below(raa: Mapping[str, Any]) -> Baand:
    return Baand(raa["id"], None, None, True, None, None, raa.get("tekst"))


def _middle(raa: Mapping[str, Any], laes: Callable[[str], Sats]) -> Baand:
    graense = laes(raa["interval"])
    giver = laes(raa["giver"]) if raa.get("giver") else None
    return Baand(raa["id"], graense.interval.fra, graense.interval.til, True, graense, giver, raa.get("tekst"))


def _give_shared_ends_below(baand: Sequence[Baand]) -> list[Baand]:
    """The same bands, where one that begins at the printed end of the band below begins just above it."""
    return [
        replace(denne, start_med=False, deler_start=True)
        if forrige and denne.slut is not None and forrige.slut == denne.start
        else denne
        for forrige, denne in zip([None, *baand[:-1]], baand, strict=True)
    ]


def _above(raa: Mapping[str, Any], laes: Callable[[str], Sats]) -> Baand:
    """The band over the last limit; it begins at its own printed start on days that have one."""
    if raa.get("start"):
        try:
            start = laes(raa["start"])
        except (ManglendeSats, UkendtFakta):
            pass
        else:
            return Baand(raa["id"], start.tal, None, True, start, None, raa.get("tekst"))
    graense = laes(raa["graense"])
    return Baand(raa["id"], graense.tal, None, False, graense, None, raa.get("tekst"))

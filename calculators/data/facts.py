"""One dated, sourced value of the data, and the list of values a fact has through the years."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from calculators.text.units import med_enhed


@dataclass(frozen=True)
class Kilde:
    """Where a value stands: document id, line or line range of its text, and heading.

    `uenige` are the ids of the contradictions that touch what stands there.
    """

    dokument: str
    linje: int | str | None
    afsnit: str | None
    uenige: tuple[str, ...] = field(default=(), compare=False)

    @classmethod
    def fra_json(cls, data: Mapping[str, Any]) -> "Kilde":
        """The reference as it stands in satser.json."""
        return cls(data["dokument"], read_lines(data), data.get("afsnit"), tuple(data.get("uenige", ())))

    def som_dict(self) -> dict[str, Any]:
        """The reference as in the JSON contract."""
        return {"dokument": self.dokument, "linje": self.linje, "afsnit": self.afsnit}


@dataclass(frozen=True)
class Interval:
    """A printed range; both ends belong to it."""

    fra: Decimal
    til: Decimal


@dataclass(frozen=True)
class Graense:
    """A printed limit, the upper one of two; `tekst` is what a reader is shown, `med` whether the end is included."""

    ende: Decimal
    tekst: str
    med: bool = True


@dataclass(frozen=True)
class Sats:
    """One value of a fact with its unit, period and source; a text or a date of the source is a str.

    `ejer` is who states it: the law, a municipality, or a service's address. `emne` is what it is a value of, where
    that is not its own id. `generel`: the service's standard is silent, and its municipality says it for all services.
    """

    id: str
    betegnelse: str
    enhed: str
    vaerdi: Decimal | Interval | Graense | str
    gyldig_fra: date
    gyldig_til: date | None
    sikkerhed: str
    kilde: Kilde
    note: str | None
    ejer: str = ""
    emne: str | None = None
    generel: bool = False

    @property
    def om(self) -> str:
        """What it is a value of: its own id, unless the data say that it is of something else."""
        return self.emne or self.id

    @property
    def tal(self) -> Decimal:
        """The value as a number; a TypeError when the data hold something else."""
        if not isinstance(self.vaerdi, Decimal):
            raise TypeError(f"{self.id!r} er ikke et tal: {self.vaerdi!r}")
        return self.vaerdi

    @property
    def yderst(self) -> Decimal | None:
        """The number that a period is counted by: the value, or the end of a limit; None where it is neither."""
        if isinstance(self.vaerdi, Graense):
            return self.vaerdi.ende
        return self.vaerdi if isinstance(self.vaerdi, Decimal) else None

    @property
    def interval(self) -> Interval:
        """The value as a range; a TypeError when the data hold something else."""
        if not isinstance(self.vaerdi, Interval):
            raise TypeError(f"{self.id!r} er ikke et interval: {self.vaerdi!r}")
        return self.vaerdi

    @property
    def er_afledt(self) -> bool:
        """Whether the value is calculated and printed in no source."""
        return self.sikkerhed == "afledt"

    @property
    def kan_bruges(self) -> bool:
        """Whether an answer may rest on it; a value from a secondary source may not."""
        return self.sikkerhed != "sekundaer"

    @property
    def tekst(self) -> str:
        """The value in words with its unit: `2.206 kr. om måneden`, `589-1.654 kr. om måneden`."""
        if isinstance(self.vaerdi, Interval):
            if self.vaerdi.fra == self.vaerdi.til:
                return med_enhed(self.vaerdi.fra, self.enhed)
            return f"{med_enhed(self.vaerdi.fra, None)}-{med_enhed(self.vaerdi.til, self.enhed)}"
        if isinstance(self.vaerdi, Graense):
            return self.vaerdi.tekst
        return self.vaerdi if isinstance(self.vaerdi, str) else med_enhed(self.vaerdi, self.enhed)


# The owner of a figure that the reader has written, and what stands for its source.
READER = "laeseren"
READERS_OWN = Kilde(READER, None, "tallet i feltet")
# The field's own nought says nothing of the municipality, and is not called the reader's.
READERS_NOUGHT = Kilde(READER, None, "nul, når du ikke har skrevet andet")


def readers_figure(fakta_id: str, betegnelse: str, enhed: str, vaerdi: Decimal, dato: date) -> Sats:
    """What the reader says that the municipality's figure is, on the day that is asked about."""
    kilde = READERS_OWN if vaerdi else READERS_NOUGHT
    return Sats(fakta_id, betegnelse, enhed, vaerdi, dato, None, "fundet", kilde, None, READER)


@dataclass(frozen=True)
class Fakta:
    """A fact and its values in order of time; an open value ends the day before the next begins."""

    id: str
    betegnelse: str
    vaerdier: tuple[Sats, ...]

    @classmethod
    def fra_json(cls, ejer: str, fakta_id: str, data: Mapping[str, Any]) -> "Fakta":
        """The fact of an owner as it stands in satser.json."""
        laest = (_read_value(ejer, fakta_id, data, vaerdi) for vaerdi in data["vaerdier"])
        raa = sorted(laest, key=lambda sats: sats.gyldig_fra)
        return cls(fakta_id, data["betegnelse"], tuple(_close_open_ends(raa)))

    def paa(self, dato: date) -> Sats | None:
        """The usable value on this day, or None."""
        for sats in self.vaerdier:
            if sats.gyldig_fra <= dato and (sats.gyldig_til is None or dato <= sats.gyldig_til):
                return sats if sats.kan_bruges else None
        return None

    def naermeste(self, dato: date) -> date | None:
        """The day nearest to this that has a usable value."""
        dage = [
            max(sats.gyldig_fra, min(dato, sats.gyldig_til or date.max)) for sats in self.vaerdier if sats.kan_bruges
        ]
        return min(dage, key=lambda dag: abs((dag - dato).days), default=None)


def read_lines(data: Mapping[str, Any]) -> int | str | None:
    """The lines of a source as they are written: one number, a range such as `512-514`, several, or None."""
    if "linjer" in data:
        return str(data["linjer"])
    fra, til = data.get("linje"), data.get("linje_til")
    return fra if til in (None, fra) else f"{fra}-{til}"


def _read_value(ejer: str, fakta_id: str, data: Mapping[str, Any], vaerdi: Mapping[str, Any]) -> Sats:
    """One dated value of a fact in satser.json; it has a unit of its own where an older edition counts in another."""
    til = vaerdi.get("gyldig_til")
    return Sats(
        id=fakta_id,
        betegnelse=data["betegnelse"],
        enhed=vaerdi.get("enhed") or data["enhed"],
        vaerdi=_read_scalar(vaerdi["vaerdi"]),
        gyldig_fra=date.fromisoformat(vaerdi["gyldig_fra"]),
        gyldig_til=date.fromisoformat(til) if til else None,
        sikkerhed=vaerdi.get("sikkerhed") or "fundet",
        kilde=Kilde.fra_json(vaerdi["kilde"]),
        note=vaerdi.get("note"),
        ejer=ejer,
        emne=data.get("emne"),
        generel=bool(data.get("fra_generelt")),
    )


def _read_scalar(raa: Any) -> Decimal | Interval | Graense | str:
    """A number, `{fra, til}`, `{hoejst}`, `{under}`, `{mindst}`, `{tekst}` or `{dato}`."""
    if not isinstance(raa, Mapping):
        return Decimal(str(raa))
    if "fra" in raa:
        return Interval(Decimal(str(raa["fra"])), Decimal(str(raa["til"])))
    ende = next((felt for felt in ("hoejst", "under", "mindst") if felt in raa), None)
    if ende is not None:
        return Graense(Decimal(str(raa[ende])), str(raa["tekst"]), med=ende != "under")
    return str(raa["tekst"] if "tekst" in raa else raa["dato"])


def _close_open_ends(vaerdier: Sequence[Sats]) -> list[Sats]:
    """The same values, where one without an end gives way to the next."""
    lukkede: list[Sats] = []
    for sats, naeste in zip(vaerdier, [*vaerdier[1:], None], strict=True):
        aaben = sats.gyldig_til is None and naeste is not None
        lukkede.append(replace(sats, gyldig_til=naeste.gyldig_fra - timedelta(days=1)) if aaben and naeste else sats)
    return lukkede

"""Sources: the documents a figure is read from, and the place in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator

from generator.messages.all import violation
from generator.model.base import Dato, Heltal, Id, Model, Netadresse, Tekst
from generator.model.marks import PointsTo, Unique

# A passage that is longer than this is not where a figure stands, but the document.
FLEST_LINJER = 3_000
_SPAEND = r"[0-9]{1,6}(?:-[0-9]{1,6})?"
_LINJER = re.compile(rf"^{_SPAEND}(?:, ?{_SPAEND})*$")


class Spaend(Model):
    """Lines in a row, both ends included."""

    fra: int
    til: int

    def __str__(self) -> str:
        return str(self.fra) if self.fra == self.til else f"{self.fra}-{self.til}"


class Linjer(Model):
    """The lines of a source text that something stands on, counted from 1: one span of them or several, in order."""

    spaend: tuple[Spaend, ...]

    def __str__(self) -> str:
        return ", ".join(map(str, self.spaend))

    @property
    def fra(self) -> int:
        """The first line."""
        return self.spaend[0].fra

    @property
    def til(self) -> int:
        """The last line."""
        return self.spaend[-1].til

    def numre(self) -> Iterator[int]:
        """The number of every line."""
        for et in self.spaend:
            yield from range(et.fra, et.til + 1)

    def deler(self, andre: Linjer) -> bool:
        """Whether the two have a line in common."""
        return any(et.fra <= andet.til and andet.fra <= et.til for et in self.spaend for andet in andre.spaend)


def _laes_linjer(vaerdi: Any) -> Any:
    if isinstance(vaerdi, Linjer):
        return vaerdi
    # A list may be written where a comma would have to stand in quotes.
    skrevet = ", ".join(map(str, vaerdi)) if isinstance(vaerdi, list) else vaerdi
    if not isinstance(skrevet, (str, int)) or not _LINJER.fullmatch(str(skrevet).strip()):
        raise violation("linje-form")
    return _linjer(str(skrevet))


# The same lines are cited again and again, and what is read of them never changes.
@lru_cache(maxsize=4096)
def _linjer(skrevet: str) -> Linjer:
    dele = (et.strip().partition("-") for et in skrevet.split(","))
    spaend = tuple(Spaend(fra=int(fra), til=int(til or fra)) for fra, _, til in dele)
    if any(et.fra < 1 or et.til < et.fra for et in spaend):
        raise violation("linje-omvendt")
    if any(naeste.fra <= foer.til for foer, naeste in pairwise(spaend)):
        raise violation("linje-orden")
    if sum(et.til - et.fra + 1 for et in spaend) > FLEST_LINJER:
        raise violation("linje-spaend", flest=FLEST_LINJER)
    return Linjer(spaend=spaend)


LinjeSpaend = Annotated[
    Linjer,
    BeforeValidator(_laes_linjer),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "integer", "minimum": 1},
                {"type": "string", "pattern": _LINJER.pattern},
                {"type": "array", "items": {"type": ["integer", "string"], "pattern": f"^{_SPAEND}$"}, "minItems": 1},
            ]
        }
    ),
]


def public_name(kommune: str, eget: str) -> str:
    """What a municipality's own source or finding is called in public: a name that no other municipality has.

    Within its folder it goes by its own id. One that begins with the municipality's id is its own as it stands.
    """
    return eget if eget == kommune or eget.startswith(f"{kommune}-") else f"{kommune}-{eget}"


class Afsnitsside(Model):
    """A section's first line in the text, and the page that the document's own list of contents says it begins on."""

    linje: Annotated[Heltal, Field(ge=1)]
    side: Annotated[Heltal, Field(ge=1, le=9999)]


class Kilde(Model):
    """A source document. `dokument` has a text whose lines we cite; `henvisning` is an official page without one.

    A standard on a web page is a `dokument` too: `adresse` is the page, and `hentet` the day its text was kept.
    """

    id: Id
    type: Literal["dokument", "henvisning"]
    titel: Tekst
    udgiver: Tekst
    dato: Dato | None = Field(default=None, description="Dokumentets dato. Udelad den, når dokumentet ikke har nogen.")
    tidligst: Dato | None = Field(
        default=None, description="Den tidligste dag, et dokument uden dato kan være fra. Kun når dato mangler."
    )
    datering: str | None = Field(default=None, description="Hvordan datoen kendes.")
    sha256: str | None = Field(default=None, pattern=r"^[0-9a-f]{64}$", description="Af den tekst, linjerne tælles i.")
    adresse: Netadresse | None = None
    hentet: Dato | None = Field(
        default=None, description="Den dag, en side på nettet blev gemt som den tekst, linjerne tælles i."
    )

    sider: tuple[Afsnitsside, ...] = Field(
        default=(),
        description="Hvor afsnittene begynder: linjen i teksten, og siden i dokumentets egen indholdsfortegnelse.",
    )

    def afsnit_fra(self, linje: int) -> int | None:
        """The page that the section of a line begins on; None where the document's list of contents does not say."""
        return next((et.side for et in reversed(self.sider) if et.linje <= linje), None)

    @property
    def uden_dato(self) -> bool:
        """Whether it is a text that prints no date itself."""
        return self.type == "dokument" and self.dato is None

    @model_validator(mode="after")
    def _dokument_har_sha(self) -> Self:
        if self.type == "dokument" and self.sha256 is None:
            raise violation("sha-mangler")
        return self

    @model_validator(mode="after")
    def _dato_eller_tidligst(self) -> Self:
        if self.dato and self.tidligst:
            raise violation("dato-og-tidligst")
        return self

    @model_validator(mode="after")
    def _sider_i_orden(self) -> Self:
        par = pairwise(self.sider)
        if any(naeste.linje <= foer.linje or naeste.side < foer.side for foer, naeste in par):
            raise violation("sider-orden")
        if self.sider and self.type != "dokument":
            raise violation("sider-uden-tekst")
        return self

    @model_validator(mode="after")
    def _hentet_fra_et_sted(self) -> Self:
        if self.hentet and (self.type != "dokument" or self.adresse is None):
            raise violation("hentet-uden-tekst")
        return self


class Kilder(Model):
    """The file kilder.yaml of a municipality, or of what all share."""

    kilder: Annotated[tuple[Kilde, ...], Unique()]


class Henvisning(Model):
    """Where a figure stands: the document, its heading and its lines."""

    dokument: Annotated[Id, PointsTo("kilde")]
    linje: LinjeSpaend | None = None
    afsnit: Tekst

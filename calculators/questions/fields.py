"""What a calculator asks for; forms, help, validation and the API are all made from these."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Literal

from calculators.text.errors import InputFejl

__all__ = ["Felt", "FeltType", "InputFejl", "Valg", "VisesNaar"]

FeltType = Literal[
    "beloeb", "heltal", "tal", "talliste", "valg", "ja-nej", "poster", "raekker", "dato", "ydelse", "pris"
]

LARGEST_AMOUNT = Decimal(10_000_000)
# What is chosen by its address: how many strokes one has that begins with its municipality.
PLACES: Mapping[FeltType, int] = MappingProxyType({"ydelse": 1, "pris": 2})


@dataclass(frozen=True)
class Valg:
    """One choice: the id that is sent, and the words the reader sees."""

    id: str
    etiket: str


JA_NEJ = (Valg("ja", "Ja"), Valg("nej", "Nej"))


@dataclass(frozen=True)
class VisesNaar:
    """The field is asked only when another field has one of these answers; a blank text is no answer at all."""

    felt: str
    vaerdier: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Felt:
    """One question. `mindst` and `hoejst` are included limits; `standard` is typed for the reader.

    `i_stedet_for` names another field that this one may be answered instead of. `med_bilag`: each listed expense may
    be marked as documented. Without `paa_siden` the field is taken from programs and old links, and the form has
    another in its place. `kommunens` are the figures of a municipality that the reader may write here instead, where
    ours does not have them; its own always comes first. `fold` is the heading of the part of the form that it stands
    folded in, for what only few have; what is next to each other under one heading stands in one. A list of `raekker`
    has a name in each row, which `raekkenavn` is the heading of, and an answer to each of the questions in `kolonner`.
    """

    navn: str
    etiket: str
    type: FeltType
    hjaelp: str
    enhed: str | None = None
    valgmuligheder: tuple[Valg, ...] = ()
    mindst: Decimal = Decimal(0)
    hoejst: Decimal = LARGEST_AMOUNT
    standard: str | None = None
    eksempel: str | None = None
    vises_naar: VisesNaar | None = None
    i_stedet_for: str | None = None
    paakraevet: bool = True
    med_bilag: bool = False
    paa_siden: bool = True
    kommunens: tuple[str, ...] = ()
    fold: str = ""
    raekkenavn: str = ""
    kolonner: tuple["Felt", ...] = ()

    @property
    def er_liste(self) -> bool:
        """Whether it is answered by a list that no single cell of a table can hold."""
        return self.type in ("poster", "raekker")

    @property
    def valg(self) -> tuple[Valg, ...]:
        """The choices, also those that a yes/no question has by itself."""
        return JA_NEJ if self.type == "ja-nej" else self.valgmuligheder

    def som_dict(self) -> dict[str, Any]:
        """The field as JSON, for beregnere.json and the form."""
        maalt = self.type in ("beloeb", "heltal", "tal", "talliste", "poster")
        return {
            "navn": self.navn,
            "etiket": self.etiket,
            "type": self.type,
            "hjaelp": self.hjaelp,
            "enhed": self.enhed,
            "valgmuligheder": [{"id": valg.id, "etiket": valg.etiket} for valg in self.valg],
            "mindst": f"{self.mindst:f}" if maalt else None,
            "hoejst": f"{self.hoejst:f}" if maalt else None,
            "standard": self.standard,
            "eksempel": self.eksempel,
            "vises_naar": {"felt": self.vises_naar.felt, "vaerdier": list(self.vises_naar.vaerdier)}
            if self.vises_naar
            else None,
            "i_stedet_for": self.i_stedet_for,
            "paakraevet": self.paakraevet,
            "gentages": self.er_liste or self.type == "talliste",
            "med_bilag": self.med_bilag,
            "kommunens": list(self.kommunens),
            "fold": self.fold,
            "raekkenavn": self.raekkenavn,
            "kolonner": [
                {"navn": et.navn, "etiket": et.etiket, "type": et.type, "enhed": et.enhed} for et in self.kolonner
            ],
        }

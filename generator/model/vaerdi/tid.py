"""Values that are days and times of the day."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema, model_validator

from generator.messages.all import violation
from generator.model.base import Model

DAG_MOENSTER = r"^((19|20)[0-9]{2}-)?(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
KLOKKEN_MOENSTER = r"^(([01]?[0-9]|2[0-3])([:.][0-5][0-9])?|24([:.]00)?)$"
Ugedag = Literal["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "helligdage"]
HVERDAGE: tuple[Ugedag, ...] = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag")
WEEKEND: tuple[Ugedag, ...] = ("lørdag", "søndag")
ALLE_DAGE: tuple[Ugedag, ...] = (*HVERDAGE, *WEEKEND, "helligdage")
_NAVNE = {"hverdage": HVERDAGE, "weekend": WEEKEND, "alle dage": ALLE_DAGE}


def _findes(dag: str) -> str:
    """A day of every year may be 29 February."""
    try:
        date.fromisoformat(dag if len(dag) == len("YYYY-MM-DD") else f"2000-{dag}")
    except ValueError as fejl:
        raise violation("dato-findes-ikke") from fejl
    return dag


class Dag(Model):
    """A date, or a day of the year as "MM-DD"."""

    dato: Annotated[str, Field(pattern=DAG_MOENSTER), AfterValidator(_findes)]


def _dage(vaerdi: Any) -> Any:
    """A name of several days, or one day, as the days it is."""
    if not isinstance(vaerdi, str):
        return vaerdi
    return _NAVNE.get(vaerdi, (vaerdi,))


Klokkeslaet = Annotated[str, Field(pattern=KLOKKEN_MOENSTER)]
Ugedage = Annotated[
    tuple[Ugedag, ...],
    BeforeValidator(_dage),
    Field(min_length=1),
    WithJsonSchema(
        {
            "anyOf": [
                {"enum": [*_NAVNE, *ALLE_DAGE]},
                {"type": "array", "items": {"enum": list(ALLE_DAGE)}, "minItems": 1},
            ]
        }
    ),
]


class Klokken(Model):
    """A time of the day and the days it is on. One that ends before it begins goes past midnight.

    `dage` are all of the days; of `en_af` it is one, such as Tuesday or Thursday.
    """

    fra_kl: Klokkeslaet | None = None
    til_kl: Klokkeslaet | None = None
    dage: Ugedage | None = None
    en_af: Annotated[Ugedage, Field(min_length=2)] | None = None

    @model_validator(mode="after")
    def _siger_noget(self) -> Self:
        if all(et is None for et in (self.fra_kl, self.til_kl, self.dage, self.en_af)):
            raise violation("klokken-tom")
        if self.dage and self.en_af:
            raise violation("dage-to-slags")
        if self.fra is not None and self.fra == self.til:
            raise violation("klokken-ens")
        if len(set(self.alle_dage)) < len(self.alle_dage):
            raise violation("dage-dobbelt")
        return self

    @property
    def alle_dage(self) -> tuple[Ugedag, ...]:
        """The days it names, whether it is on all of them or on one."""
        return self.dage or self.en_af or ()

    @property
    def fra(self) -> int | None:
        """The beginning, in minutes after midnight."""
        return minutes(self.fra_kl)

    @property
    def til(self) -> int | None:
        """The end, in minutes after midnight."""
        return minutes(self.til_kl)


def minutes(klokkeslaet: str | None) -> int | None:
    """`9`, `9:30` or `9.30` as minutes after midnight."""
    if klokkeslaet is None:
        return None
    timer, _, minutter = re.sub("[.:]", ":", klokkeslaet).partition(":")
    return int(timer) * 60 + int(minutter or 0)

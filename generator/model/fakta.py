"""Facts: figures that state a right, limit, rate or deadline, dated and sourced."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Discriminator, Field, Tag, WithJsonSchema, model_validator

from generator.messages.all import violation
from generator.model.base import Dato, Id, Model, Tekst
from generator.model.enhed import Enhed, most
from generator.model.kilde import Henvisning
from generator.model.marks import PointsTo, Unique

DAG_MOENSTER = r"^((19|20)[0-9]{2}-)?(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
LAENGSTE_TAL = 14
Sikkerhed = Literal["fundet", "afledt", "sekundaer"]
_TAL = re.compile(r"^[0-9]{1,9}(\.[0-9]{1,4})?$")
_KOMMATAL = re.compile(r"(?P<hele>[0-9]{1,3}(?:\.?[0-9]{3})*+),(?P<decimaler>[0-9]+)")


def _laes_tal(vaerdi: Any) -> Any:
    tekst = str(vaerdi).strip() if isinstance(vaerdi, (str, int, Decimal)) else ""
    if re.fullmatch(r"-[0-9.]+", tekst):
        raise violation("negativt-tal")
    if komma := _KOMMATAL.fullmatch(tekst):
        raise violation("decimalkomma", forslag=f"{komma['hele'].replace('.', '')}.{komma['decimaler']}")
    if re.fullmatch(r"[0-9.]+", tekst) and len(tekst) > LAENGSTE_TAL:
        raise violation("for-stort-tal")
    if not _TAL.fullmatch(tekst):
        raise violation("tal")
    if re.fullmatch(r"\d{1,3}\.\d{3}", tekst):
        raise violation("tusindtal", forslag=tekst.replace(".", ""))
    return Decimal(tekst)


Tal = Annotated[
    Decimal,
    BeforeValidator(_laes_tal),
    WithJsonSchema({"anyOf": [{"type": "number"}, {"type": "string", "pattern": _TAL.pattern}]}),
]


class Interval(Model):
    """A range with both ends included."""

    fra: Tal
    til: Tal

    @model_validator(mode="after")
    def _fra_foer_til(self) -> Self:
        if self.fra > self.til:
            raise violation("omvendt-interval")
        return self


class Ordlyd(Model):
    """The source's own words where it gives no figure, such as “hurtigst muligt”."""

    tekst: Tekst


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


Talvaerdi = Decimal | Interval | Ordlyd | Dag


def numbers_of(vaerdi: Talvaerdi) -> tuple[Decimal, ...]:
    """The numbers of a value: one, the two ends of a range, or none."""
    if isinstance(vaerdi, Decimal):
        return (vaerdi,)
    return (vaerdi.fra, vaerdi.til) if isinstance(vaerdi, Interval) else ()


def _slags(vaerdi: Any) -> str:
    if isinstance(vaerdi, Interval) or (isinstance(vaerdi, dict) and ("fra" in vaerdi or "til" in vaerdi)):
        return "interval"
    if isinstance(vaerdi, Ordlyd) or (isinstance(vaerdi, dict) and "tekst" in vaerdi):
        return "ordlyd"
    if isinstance(vaerdi, (Dag, dict)):
        return "dag"
    return "tal"


# What a value may be, as it is written.
Vaerdiform = Annotated[
    Annotated[Tal, Tag("tal")]
    | Annotated[Interval, Tag("interval")]
    | Annotated[Ordlyd, Tag("ordlyd")]
    | Annotated[Dag, Tag("dag")],
    Discriminator(_slags),
]


class Vaerdi(Model):
    """A fact's value from a date on. Kr. amounts are Decimal, never float."""

    gyldig_fra: Dato
    gyldig_til: Dato | None = Field(
        default=None, description="Sidste dag værdien gælder. Udelades, når den ikke er ophørt."
    )
    vaerdi: Vaerdiform
    kilde: Henvisning
    sikkerhed: Sikkerhed = "fundet"
    note: str | None = None

    @model_validator(mode="after")
    def _raekkefoelge(self) -> Self:
        if self.gyldig_til is not None and self.gyldig_til < self.gyldig_fra:
            raise violation("gyldig-til-foer-fra")
        return self


class Fakta(Model):
    """One figure with a name, a unit and dated values. A new year adds a value; none is replaced."""

    id: Id
    betegnelse: Tekst
    enhed: Enhed
    emne: Annotated[Id, PointsTo("emne")] | None = Field(
        default=None,
        description="Hvad tallet er en værdi af, når det ikke er det, id siger. Fx sagsbehandlingsfrist, "
        "når standarden har flere af dem.",
    )
    gruppe: Annotated[Id, PointsTo("ydelsens-gruppe")] | None = Field(
        default=None, description="Den gruppe, tallet gælder for, når standarden har flere grupper."
    )
    vaerdier: Annotated[tuple[Vaerdi, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _enhed_passer(self) -> Self:
        hoejst = most(self.enhed)
        for vaerdi in self.vaerdier:
            if hoejst is not None and max(numbers_of(vaerdi.vaerdi), default=Decimal(0)) > hoejst:
                raise violation("for-stort-for-enheden", enhed=self.enhed, hoejst=hoejst)
            if isinstance(vaerdi.vaerdi, Dag) != (self.enhed == "dato") and not isinstance(vaerdi.vaerdi, Ordlyd):
                raise violation("enhed-dato")
            if self.enhed == "andet" and not isinstance(vaerdi.vaerdi, Ordlyd):
                raise violation("enhed-andet")
        return self

    @property
    def om(self) -> str:
        """What it is a value of: its `emne`, else its own id. Views that gather one kind of figure look for this."""
        return self.emne or self.id

    def paa(self, dato: date) -> Vaerdi | None:
        """The value in force on the date: the latest begun, unless it has ended; or None."""
        begyndte = [vaerdi for vaerdi in self.vaerdier if vaerdi.gyldig_fra <= dato]
        seneste = max(begyndte, key=lambda vaerdi: vaerdi.gyldig_fra, default=None)
        return seneste if seneste and (seneste.gyldig_til is None or dato <= seneste.gyldig_til) else None

    def nyeste(self, dato: date) -> Vaerdi:
        """The value to print on a page for the date: the latest begun by then, else the first."""
        foer = [vaerdi for vaerdi in self.vaerdier if vaerdi.gyldig_fra <= dato]
        return max(foer, key=lambda vaerdi: vaerdi.gyldig_fra) if foer else self.vaerdier[0]


# The facts of a file: named in it alone, or in all files of its municipality, or of the law.
EgneFakta = Annotated[tuple[Fakta, ...], Unique()]
FaellesFakta = Annotated[tuple[Fakta, ...], Unique(shared="kommunens-fakta")]
FaktaRef = Annotated[Id, PointsTo("fakta")]

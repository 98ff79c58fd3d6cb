"""Values that are numbers: one, a range, some to choose between, a limit, or how often."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator

from generator.messages.all import violation
from generator.model.base import Heltal, Model

LAENGSTE_TAL = 14
_TAL = re.compile(r"^[0-9]{1,9}(\.[0-9]{1,4})?$")
_MED_FORTEGN = re.compile(r"^-?[0-9]{1,9}(\.[0-9]{1,4})?$")
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


def _laes_med_fortegn(vaerdi: Any) -> Any:
    """A number that may be below nothing; nothing itself has no sign."""
    tekst = str(vaerdi).strip() if isinstance(vaerdi, (str, int, Decimal)) else ""
    if not tekst.startswith("-"):
        return _laes_tal(vaerdi)
    return -(_laes_tal(tekst[1:]) or _laes_tal(tekst))


def _skema(moenster: re.Pattern[str]) -> WithJsonSchema:
    return WithJsonSchema({"anyOf": [{"type": "number"}, {"type": "string", "pattern": moenster.pattern}]})


Tal = Annotated[Decimal, BeforeValidator(_laes_tal), _skema(_TAL)]
TalMedFortegn = Annotated[Decimal, BeforeValidator(_laes_med_fortegn), _skema(_MED_FORTEGN)]


class Interval(Model):
    """A range with both ends included."""

    fra: Tal
    til: Tal

    @model_validator(mode="after")
    def _fra_foer_til(self) -> Self:
        if self.fra > self.til:
            raise violation("omvendt-interval")
        return self


class PlusMinus(Model):
    """So much to either side of something: ± 1 hour."""

    plus_minus: Tal

    @model_validator(mode="after")
    def _ikke_nul(self) -> Self:
        if not self.plus_minus:
            raise violation("plus-minus-nul")
        return self


class Alternativer(Model):
    """One of several numbers and nothing between them, the least first: 4 or 8 kg."""

    enten: Annotated[tuple[Tal, ...], Field(min_length=2)]

    @model_validator(mode="after")
    def _stigende(self) -> Self:
        if any(efter <= foer for foer, efter in pairwise(self.enten)):
            raise violation("alternativer-orden")
        return self


class Graense(Model):
    """A limit, downwards, upwards or both.

    `mindst` and `hoejst` belong to what they bound; `over` and `under` do not.
    """

    mindst: Tal | None = None
    over: Tal | None = None
    hoejst: Tal | None = None
    under: Tal | None = None

    @model_validator(mode="after")
    def _hoejst_en_til_hver_side(self) -> Self:
        nedre, oevre = (self.mindst, self.over), (self.hoejst, self.under)
        if None not in nedre or None not in oevre or (self.nedre is None and self.oevre is None):
            raise violation("graense-form")
        if self.nedre is not None and self.oevre is not None and self.nedre >= self.oevre:
            raise violation("graense-omvendt")
        return self

    @property
    def nedre(self) -> Decimal | None:
        """The lower end, whether it is included or not."""
        return self.over if self.mindst is None else self.mindst

    @property
    def oevre(self) -> Decimal | None:
        """The upper end, whether it is included or not."""
        return self.under if self.hoejst is None else self.hoejst


class Gentagelse(Model):
    """How long from one time to the next, and how much each time: a week at a time every third week."""

    hver: Annotated[Heltal, Field(ge=1, le=999)]
    ad_gangen: Tal | None = None

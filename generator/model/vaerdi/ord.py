"""Values that are words: what the source says where it gives no figure, and who sets it."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from generator.messages.all import violation
from generator.model.base import Model, Netadresse, Tekst


class Ordlyd(Model):
    """The source's own words where it gives no figure, such as “hurtigst muligt”."""

    tekst: Tekst


class Udefra(Model):
    """A figure that stands elsewhere: what it is called there, who sets it, or both, and where it is found."""

    henviser_til: Tekst | None = Field(default=None, description="Med kildens ord, fx gældende takst.")
    fastsaettes_af: Tekst | None = Field(default=None, description="Med kildens ord, fx ministeriet.")
    adresse: Netadresse | None = Field(default=None, description="Hvor læseren finder tallet.")

    @model_validator(mode="after")
    def _siger_hvor(self) -> Self:
        if self.henviser_til is None and self.fastsaettes_af is None:
            raise violation("udefra-tom")
        return self

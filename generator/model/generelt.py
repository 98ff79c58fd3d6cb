"""What a municipality says once for all its services: a service whose own standard is silent takes it over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from pydantic import model_validator

from generator.messages.all import violation
from generator.model.base import Id, Model
from generator.model.fakta import FaellesFakta
from generator.model.kilde import Henvisning
from generator.model.ydelse import Afsnit, Standard, Ydelse


class GenerelleSvar(Model):
    """The answers for all services. How to complain stands in kommune.yaml."""

    kan_jeg: Afsnit | None = None
    hvad: Afsnit | None = None
    pris: Afsnit | None = None
    tid: Afsnit | None = None


class Generelt(Model):
    """The file generelt.yaml of a municipality."""

    id: Id
    kilde: Henvisning
    svar: GenerelleSvar = GenerelleSvar()
    afsnit: Standard = Standard()
    fakta: FaellesFakta = ()

    @model_validator(mode="after")
    def _klage_staar_i_kommunen(self) -> Self:
        if self.afsnit.klage:
            raise violation("generelt-klage")
        return self

    def svar_for(self, ydelse: Ydelse) -> Iterator[tuple[str, Afsnit]]:
        """The answers that the service takes over."""
        for navn in GenerelleSvar.model_fields:
            faelles: Afsnit | None = getattr(self.svar, navn)
            if faelles and not getattr(ydelse.svar, navn) and navn not in ydelse.generelt_gaelder_ikke:
                yield navn, faelles

    def afsnit_for(self, ydelse: Ydelse) -> Iterator[tuple[str, Afsnit]]:
        """The sections that the service takes over."""
        for navn, faelles in self.afsnit.alle():
            if faelles and not getattr(ydelse.afsnit, navn) and navn not in ydelse.generelt_gaelder_ikke:
                yield navn, faelles

    def sted(self, afsnit: Afsnit) -> Henvisning:
        """Where one of its answers or sections stands."""
        return self.kilde.model_copy(update={"linje": afsnit.linje})

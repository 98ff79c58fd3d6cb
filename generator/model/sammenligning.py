"""What is compared between municipalities: the topics that their figures are values of."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, model_validator

from generator.messages.all import violation
from generator.model.base import Id, Model, Tekst
from generator.model.marks import Unique


class Emne(Model):
    """A topic that municipalities state figures about: a fact's own id, or the `emne` that the fact names."""

    id: Id
    titel: Tekst | None = Field(default=None, description="Udelades, når tallenes egen betegnelse siger det samme.")
    ogsaa: tuple[Id, ...] = Field(
        default=(), description="Andre id'er for det samme, når en beregner læser tallet ved dets eget."
    )

    @model_validator(mode="before")
    @classmethod
    def _ikke_gammel(cls, vaerdi: Any) -> Any:
        return _of_this_form(vaerdi, "fakta")


class Sammenligning(Model):
    """The file sammenligning.yaml. It names no municipality: what one states stands in its own folder."""

    emner: Annotated[tuple[Emne, ...], Unique()] = ()

    @property
    def efter_navn(self) -> dict[str, str]:
        """The topic of each name that a figure may have."""
        return {navn: emne.id for emne in self.emner for navn in (emne.id, *emne.ogsaa)}

    @model_validator(mode="before")
    @classmethod
    def _ikke_gammel(cls, vaerdi: Any) -> Any:
        return _of_this_form(vaerdi, "grupper", "afgoer", "uden_modstykke")


def _of_this_form(vaerdi: Any, *gamle: str) -> Any:
    """What was written before a municipality owned its folder named municipalities here."""
    fundet = next((felt for felt in gamle if isinstance(vaerdi, dict) and felt in vaerdi), None)
    if fundet:
        raise violation("gammel-form", felt=fundet)
    return vaerdi

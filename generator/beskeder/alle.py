"""All messages by their name, and how one is written."""

from __future__ import annotations

from pydantic_core import PydanticCustomError

from generator.beskeder.besked import Besked
from generator.beskeder.doere import SAMMENLIGNING, SITUATIONER
from generator.beskeder.felter import FELTER, NAVNE, TAL
from generator.beskeder.filer import FILER, YAML
from generator.beskeder.sammenhaeng import HENVISNINGER, TABELLER
from generator.beskeder.tekst import KILDETEKST, TEKST

GRUPPER = (FILER, YAML, FELTER, NAVNE, TAL, HENVISNINGER, TEKST, TABELLER, SITUATIONER, SAMMENLIGNING, KILDETEKST)
BESKEDER: dict[str, Besked] = {besked.kode: besked for gruppe in GRUPPER for besked in gruppe.beskeder}


def ordlyd(kode: str, **indsat: object) -> str:
    """The words of a message with its places filled in. Errors: KeyError for a name that no message has."""
    return BESKEDER[kode].form.format(**indsat)


def brud(kode: str, **indsat: object) -> PydanticCustomError:
    """The message as an error that a model's validator raises; its type is the message's name."""
    return PydanticCustomError(kode, BESKEDER[kode].form, indsat or None)

"""All messages by their name, and how one is written."""

from __future__ import annotations

from pydantic_core import PydanticCustomError

from generator.messages.coherence import HENVISNINGER, TABELLER
from generator.messages.computed import BEREGNING
from generator.messages.doors import KOMMUNER, LOVEN, SAMMENLIGNING, SITUATIONER
from generator.messages.drafts import UDKAST
from generator.messages.editions import UDGAVER
from generator.messages.fields import FELTER, NAVNE, TAL
from generator.messages.files import FILER, YAML
from generator.messages.languages import SPROG
from generator.messages.message import Message
from generator.messages.text import KILDETEKST, TEKST

GRUPPER = (
    FILER, YAML, FELTER, NAVNE, TAL, HENVISNINGER, TEKST, TABELLER, UDGAVER, UDKAST, SITUATIONER, KOMMUNER,
    LOVEN, SPROG, SAMMENLIGNING, BEREGNING, KILDETEKST,
)  # fmt: skip
MESSAGES: dict[str, Message] = {besked.kode: besked for gruppe in GRUPPER for besked in gruppe.beskeder}


def wording(kode: str, **indsat: object) -> str:
    """The words of a message with its places filled in. Errors: KeyError for a name that no message has."""
    return MESSAGES[kode].form.format(**indsat)


def violation(kode: str, **indsat: object) -> PydanticCustomError:
    """The message as an error that a model's validator raises; its type is the message's name."""
    return PydanticCustomError(kode, MESSAGES[kode].form, indsat or None)

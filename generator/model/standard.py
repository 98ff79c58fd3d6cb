"""The package of what all share: which form its files have, and which edition of the law and the words it is."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.model.base import Heltal, Model

# The form that is read. A municipality that owns its folder is form 2; before, shared files named municipalities.
FORMAT = 2
Version = Annotated[
    str, Field(pattern=r"^20[0-9]{2}\.[0-9]{1,2}(\.[0-9]{1,3})?$", description="År og måned, fx 2026.11.")
]


class Standardpakke(Model):
    """The file standard.yaml."""

    format: Heltal
    version: Version


def parts(version: str) -> tuple[int, ...]:
    """A version as numbers that can be held against another's."""
    return tuple(int(del_) for del_ in version.split("."))

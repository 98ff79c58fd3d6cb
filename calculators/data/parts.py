"""The rates in parts: the law's with the names of all municipalities, and one for each, put in when it is asked for."""

from collections.abc import Iterator, Mapping
from typing import Any

# What stands in satser.json by its owner, and what is a list or a mapping of everybody's.
BY_OWNER = ("fakta", "tabeller", "pakker")
BY_ADDRESS = ("ydelser", "kilder")
IN_ORDER = "uoverensstemmelser"
# Marks the law's part.
DIVIDED = "delt"


class MissingParts(BaseException):
    """What is asked rests on these municipalities, whose parts are not here.

    No mistake that an answer may be made of, so nothing that makes answers of mistakes may catch it.
    """

    def __init__(self, kommuner: tuple[str, ...]) -> None:
        super().__init__(*kommuner)
        self.kommuner = kommuner


def joined(law: Mapping[str, Any], parts: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """The rates as they stand in satser.json, of the law and of the municipalities in `parts`.

    `mangler` names those that are not here. The whole satser.json is in no parts, and stays as it is.
    """
    if not law.get(DIVIDED):
        return dict(law)
    here = [parts[kommune] for kommune in law["kommuner"] if kommune in parts]
    data = {
        **law,
        IN_ORDER: [*(each for part in here for each in part[IN_ORDER]), *law[IN_ORDER]],
        "mangler": [kommune for kommune in law["kommuner"] if kommune not in parts],
    }
    for navn in BY_ADDRESS:
        data[navn] = {**law[navn], **{adresse: om for part in here for adresse, om in part[navn].items()}}
    for navn in BY_OWNER:
        data[navn] = {**law[navn], **{part["kommune"]: part[navn] for part in here if navn in part}}
    return data


def mentioned(asked: object, kommuner: frozenset[str]) -> tuple[str, ...]:
    """The municipalities that a question names, by themselves or in an address such as `hvidovre/sel-96-bpa`."""
    return tuple(sorted({text.partition("/")[0] for text in _texts(asked)} & kommuner))


def _texts(asked: object) -> Iterator[str]:
    if isinstance(asked, str):
        yield asked
    elif isinstance(asked, Mapping):
        for name, value in asked.items():
            yield name
            yield from _texts(value)
    elif isinstance(asked, list):
        for value in asked:
            yield from _texts(value)

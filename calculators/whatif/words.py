"""What to call the ways a result can go, by what the result does."""

from collections.abc import Mapping
from types import MappingProxyType

from calculators.results.virkning import Art

ORD: Mapping[Art, Mapping[str, str]] = MappingProxyType(
    {
        "udbetales": {"bedre": "får mere", "vaerre": "får mindre", "uaendret": "får det samme"},
        "egenbetaling": {"bedre": "betaler mindre", "vaerre": "betaler mere", "uaendret": "betaler det samme"},
        "raadighed": {
            "bedre": "må beholde mere",
            "vaerre": "må beholde mindre",
            "uaendret": "må beholde det samme",
        },
        "tilbage": {"bedre": "har mere tilbage", "vaerre": "har mindre tilbage", "uaendret": "har det samme tilbage"},
        "ydelse": {"bedre": "får flere timer", "vaerre": "får færre timer", "uaendret": "får lige mange timer"},
    }
)
GETS: Mapping[Art, str] = MappingProxyType({"udbetales": "får", "egenbetaling": "betaler", "ydelse": "får"})


def opremset(dele: list[str]) -> str:
    """`a, b og c`."""
    return ", ".join(dele[:-1]) + f" og {dele[-1]}" if len(dele) > 1 else dele[0]

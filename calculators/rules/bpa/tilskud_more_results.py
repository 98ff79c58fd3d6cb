"""The results of a BPA subsidy that a simple budget does without; each is absent where nobody has asked for it."""

from collections.abc import Mapping
from types import MappingProxyType

from calculators.results.contract import Resultatfelt

# The parts of the budget in their order; what is taken off is below nothing.
PARTS: Mapping[str, str] = MappingProxyType(
    {
        "stigninger": "Løn, der stiger i årets løb",
        "oveni": "Flere tillæg i samme time",
        "helligdage": "Tillæg på helligdage",
        "overlap": "Løn under overlap",
        "moeder": "Løn til møder og oplæring",
        "rejsetimer": "Løn på rejser",
        "sygdom": "Løn under sygdom",
        "ferieloen": "Løn under ferie",
        "fridage": "Løn på feriefridage",
        "sh": "SH og feriefridage, sparet op",
        "rejser": "Udgifter til rejser",
        "g_dage": "G-dage",
        "refusion": "Refusion af sygedagpenge",
        "egenbetaling": "Egenbetaling",
    }
)
MORE_RESULTS = (
    *(Resultatfelt(f"{navn}_aar", etiket, "kr/år") for navn, etiket in PARTS.items()),
    Resultatfelt("loft", "Kommunens loft for året", "kr/år"),
    Resultatfelt("over_loft", "Over kommunens loft", "kr/år"),
    Resultatfelt("periode_dage", "Dage i perioden", "dage"),
    Resultatfelt("tilskud_periode", "Tilskud i perioden", "kr"),
)

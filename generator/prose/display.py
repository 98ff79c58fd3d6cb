"""A fact's value in Danish words: “1.103 kr. om måneden”, “10 uger”, “28. februar”."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.text.dates import MONTHS, dansk_dato
from calculators.text.money import dansk_tal
from calculators.text.units import enhedsnavn, med_enhed
from generator.model.fakta import Dag, Interval, Ordlyd, Talvaerdi

_ORDENSTAL = (
    "første", "anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende",
)  # fmt: skip
_UDEN_ENHED = ("antal", "niveau", "dato", "andet")


def show_number(vaerdi: Talvaerdi) -> str:
    """The value without its unit."""
    if isinstance(vaerdi, Interval):
        fra, til = dansk_tal(vaerdi.fra), dansk_tal(vaerdi.til)
        return fra if fra == til else f"{fra}–{til}"
    if isinstance(vaerdi, Ordlyd):
        return vaerdi.tekst
    if isinstance(vaerdi, Dag):
        return _vis_dag(vaerdi.dato)
    return dansk_tal(vaerdi)


def show_value(vaerdi: Talvaerdi, enhed: str) -> str:
    """The value with its unit, as it stands in a sentence."""
    if isinstance(vaerdi, (Ordlyd, Dag)) or enhed in _UDEN_ENHED:
        return show_number(vaerdi)
    if isinstance(vaerdi, Interval):
        return (
            med_enhed(vaerdi.fra, enhed) if vaerdi.fra == vaerdi.til else f"{show_number(vaerdi)} {enhedsnavn(enhed)}"
        )
    return med_enhed(vaerdi, enhed)


def show_ordinal(vaerdi: Talvaerdi) -> str:
    """The value as an ordinal in words, as in “hver anden gang”; above the tenth with a full stop."""
    if isinstance(vaerdi, Decimal) and vaerdi == int(vaerdi) and 1 <= vaerdi <= len(_ORDENSTAL):
        return _ORDENSTAL[int(vaerdi) - 1]
    return f"{show_number(vaerdi)}." if isinstance(vaerdi, Decimal) else show_number(vaerdi)


def _vis_dag(dag: str) -> str:
    if len(dag) == len("MM-DD"):
        return f"{int(dag[3:])}. {MONTHS[int(dag[:2]) - 1]}"
    return dansk_dato(date.fromisoformat(dag))

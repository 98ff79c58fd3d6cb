"""A fact's value in Danish words: “1.103 kr. om måneden”, “10 uger”, “højst 14 dage”, “28. februar”."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.text.dates import MONTHS, dansk_dato
from calculators.text.money import dansk_tal
from calculators.text.unit_words import QUANTITIES, every, parse_unit
from calculators.text.units import enhedsnavn, med_enhed
from generator.model.fakta import Dag, Interval, Ordlyd, Talvaerdi
from generator.model.vaerdi.former import WORDS
from generator.model.vaerdi.ord import Udefra
from generator.model.vaerdi.tal import Alternativer, Gentagelse, Graense, PlusMinus
from generator.model.vaerdi.tid import Klokken
from generator.prose.clock import show_clock

_ORDENSTAL = (
    "første", "anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende",
)  # fmt: skip
_UDEN_ENHED = ("antal", "niveau", "dato", "andet")
# Said with a half and not with a comma, where nobody computes with it: a time of its own, or so much a thing.
_MED_HALVE = ("timer", "dage", "uger", "måneder", "år", "kg", "liter", "m", "km")
_HALV = Decimal("0.5")
_HOEJEST_MED_HALV = 10


def show_number(vaerdi: Talvaerdi) -> str:
    """The value without its unit."""
    match vaerdi:
        case Decimal():
            return _tal(vaerdi)
        case Interval(fra=fra, til=til):
            return dansk_tal(fra) if fra == til else f"{dansk_tal(fra)}–{dansk_tal(til)}"
        case PlusMinus(plus_minus=tal):
            return f"± {dansk_tal(tal)}"
        case Alternativer(enten=tal):
            return eller([dansk_tal(et) for et in tal])
        case Graense():
            return _graense(vaerdi)
        case Gentagelse(hver=hver):
            return "hver" if hver == 1 else f"hver {show_ordinal(Decimal(hver))}"
        case Ordlyd(tekst=tekst):
            return tekst
        case Udefra():
            return _udefra(vaerdi)
        case Klokken():
            return show_clock(vaerdi)
        case Dag(dato=dag):
            return _vis_dag(dag)


def show_value(vaerdi: Talvaerdi, enhed: str) -> str:
    """The value with its unit, as it stands in a sentence."""
    if isinstance(vaerdi, (*WORDS, Dag, Klokken)) or enhed in _UDEN_ENHED:
        return show_number(vaerdi)
    match vaerdi:
        case Decimal():
            return _med_enhed(vaerdi, enhed)
        case Interval(fra=fra, til=til):
            if fra == til:
                return _med_enhed(fra, enhed)
            til_ord = _med_enhed(til, enhed)
            # “1–1½ time” and “½–1 time”, but “0,75–1,5 timer”.
            halve = "½" in f"{_med_halv(fra, enhed)}{til_ord}" and not any(tal % _HALV for tal in (fra, til))
            return f"{_med_halv(fra, enhed)}–{til_ord}" if halve else f"{show_number(vaerdi)} {enhedsnavn(enhed)}"
        case PlusMinus(plus_minus=tal):
            return f"± {_med_enhed(tal, enhed)}"
        case Gentagelse(hver=hver, ad_gangen=ad_gangen):
            hyppigt = every(hver, enhed)
            return hyppigt if ad_gangen is None else f"{_med_enhed(ad_gangen, enhed)} ad gangen {hyppigt}"
        case Graense():
            return _graense(vaerdi, enhed)
        case _:
            return f"{show_number(vaerdi)} {enhedsnavn(enhed)}"


def show_ordinal(vaerdi: Talvaerdi) -> str:
    """The value as an ordinal in words, as in “hver anden gang”; above the tenth with a full stop."""
    if isinstance(vaerdi, Decimal) and vaerdi == int(vaerdi) and 1 <= vaerdi <= len(_ORDENSTAL):
        return _ORDENSTAL[int(vaerdi) - 1]
    return f"{show_number(vaerdi)}." if isinstance(vaerdi, Decimal) else show_number(vaerdi)


def eller(dele: list[str]) -> str:
    """`4 eller 8`, `4, 6 eller 8`."""
    return f"{', '.join(dele[:-1])} eller {dele[-1]}"


def _tal(tal: Decimal) -> str:
    """A number with the sign that is used in print."""
    return f"−{dansk_tal(-tal)}" if tal < 0 else dansk_tal(tal)


def _med_enhed(tal: Decimal, enhed: str) -> str:
    """“½ time”, “1½ time”, “−5 procent”, and all others as calculations say them."""
    unit = parse_unit(enhed)
    if tal < 0:
        return f"−{med_enhed(-tal, enhed)}"
    if unit is None or "½" not in (talt := _med_halv(tal, enhed)):
        return med_enhed(tal, enhed)
    return f"{talt} {QUANTITIES[unit.quantity][0]} {unit.after}".rstrip()


def _med_halv(tal: Decimal, enhed: str) -> str:
    """“1½” of what is said with a half; all other numbers as they are."""
    unit = parse_unit(enhed)
    hele, rest = divmod(tal, 1)
    halve = unit is not None and unit.quantity in _MED_HALVE and (unit.per is None or unit.per_thing)
    if not halve or rest != _HALV or hele >= _HOEJEST_MED_HALV:
        return dansk_tal(tal)
    return f"{int(hele) or ''}½"


def _graense(graense: Graense, enhed: str = "antal") -> str:
    """“højst 14 dage”, “over 65 og højst 81 år”: the unit stands once, after the last number."""
    ender = [("mindst", graense.mindst), ("over", graense.over), ("højst", graense.hoejst), ("under", graense.under)]
    sagt = [(ord_, tal) for ord_, tal in ender if tal is not None]
    foerst = [f"{ord_} {dansk_tal(tal)} og" for ord_, tal in sagt[:-1]]
    ord_, tal = sagt[-1]
    return " ".join([*foerst, ord_, _med_enhed(tal, enhed)])


def _udefra(vaerdi: Udefra) -> str:
    if vaerdi.fastsaettes_af is None:
        return vaerdi.henviser_til or ""
    if vaerdi.henviser_til is None:
        return f"fastsættes af {vaerdi.fastsaettes_af}"
    return f"{vaerdi.henviser_til}, fastsat af {vaerdi.fastsaettes_af}"


def _vis_dag(dag: str) -> str:
    if len(dag) == len("MM-DD"):
        return f"{int(dag[3:])}. {MONTHS[int(dag[:2]) - 1]}"
    return dansk_dato(date.fromisoformat(dag))

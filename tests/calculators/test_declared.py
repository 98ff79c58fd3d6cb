"""What a calculator declares of a fact is what it can read: every declared kind and unit gives an answer."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest

from calculators.data.declared import Declared, Kind, interval, number, words
from calculators.data.facts import Fakta, Graense, Interval, Sats
from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import udregn
from calculators.run.call import Call, read_call
from calculators.text.errors import InputFejl
from tests.calculators.golden_cases import load_cases

VALUES: dict[Kind, Decimal | Interval | Graense | str] = {
    "tal": Decimal(2),
    "interval": Interval(Decimal(1), Decimal(2)),
    "hoejst": Graense(Decimal(2), "højst 2"),
    "under": Graense(Decimal(2), "under 2", med=False),
    "mindst": Graense(Decimal(2), "mindst 2"),
    "dato": "2025-09-01",
    "aarsdag": "03-01",
    "ord": "efter aftale",
}
# The units under which a source may have words.
WORDS_UNDER = ("andet", "timer/uge")
CASES = load_cases()
# Each form of a fact is tried in so many cases.
ENOUGH = 3


def kind_of(sats: Sats) -> Kind:
    """The kind of a value in satser.json."""
    if isinstance(sats.vaerdi, Decimal):
        return "tal"
    if isinstance(sats.vaerdi, Interval):
        return "interval"
    if isinstance(sats.vaerdi, Graense) and sats.vaerdi.med:
        return "hoejst" if sats.tekst.startswith("højst") else "mindst"
    if isinstance(sats.vaerdi, Graense):
        return "under"
    if sats.enhed != "dato":
        return "ord"
    return "dato" if len(sats.vaerdi) == len("2025-09-01") else "aarsdag"


def forms(sats: Sats, declared: Declared) -> Iterator[Sats]:
    """The value in every declared form; of its own kind it keeps its figure, which a table may need."""
    for kind, enheder in declared.kinds.items():
        vaerdi = sats.vaerdi if kind == kind_of(sats) else VALUES[kind]
        yield from (replace(sats, vaerdi=vaerdi, enhed=enhed) for enhed in enheder or WORDS_UNDER)


def with_value(satser: Satser, sats: Sats) -> Satser:
    """The same data, where the fact has this value alone."""
    fakta = Fakta(sats.id, sats.betegnelse, (replace(sats, gyldig_til=None),))
    if sats.ejer in satser.fakta:
        return replace(satser, fakta={**satser.fakta, sats.ejer: {**satser.fakta[sats.ejer], sats.id: fakta}})
    ydelse = satser.ydelser[sats.ejer]
    egne = replace(ydelse, fakta={**ydelse.fakta, sats.id: fakta})
    return replace(satser, ydelser={**satser.ydelser, sats.ejer: egne})


def calls(beregner: str, satser: Satser) -> Iterator[Call]:
    """The golden cases of a calculator that can be read."""
    for navn, case in CASES:
        if navn == beregner and "fejl" not in case:
            try:
                yield read_call(beregner, case.get("kommune"), case["dato"], case["svar"], satser)
            except InputFejl:
                continue


@pytest.mark.parametrize("beregner", BEREGNERE)
def test_every_declared_form_can_be_read(beregner: str, satser: Satser) -> None:
    """Nothing that is declared gives a mistake of ours: whatever is read may stand in every kind and unit declared."""
    declared = {**BEREGNERE[beregner].ydelsesfakta, **BEREGNERE[beregner].fakta}
    tried: Counter[tuple[str, Kind, str]] = Counter()
    for kald in calls(beregner, satser):
        udregn(kald, med_naboer=False)
        for sats in dict.fromkeys(kald.satser.laeste):
            for other in forms(sats, declared[sats.id]):
                tried[form := (sats.id, kind_of(other), other.enhed)] += 1
                if tried[form] <= ENOUGH:
                    view = replace(kald.satser, satser=with_value(satser, other), laeste=[])
                    udregn(replace(kald, satser=view), med_naboer=False)
    assert bool(declared) == bool(tried)


def test_what_stands_in_the_data_is_declared(satser: Satser) -> None:
    """Every value of the real data is in a form that the calculators reading it have declared."""
    for beregner in BEREGNERE.values():
        for ejer, fakta in [*satser.fakta.items(), *((navn, en.fakta) for navn, en in satser.ydelser.items())]:
            declared = beregner.fakta if ejer in satser.fakta else beregner.ydelsesfakta
            for et in (fakta[navn] for navn in fakta if navn in declared):
                for sats in et.vaerdier:
                    assert declared[et.id].fits(kind_of(sats), sats.enhed), (beregner.id, ejer, et.id)


def test_kinds_and_units() -> None:
    """A number asks for its units, words for none, and either of two forms will do."""
    frist = number("uger", "dage") | words()
    assert [True, True, True, False, False] == [
        frist.fits("tal", "dage"),
        frist.fits("ord", "andet"),
        frist.fits("ord", "timer/uge"),
        frist.fits("tal", "km"),
        frist.fits("interval", "uger"),
    ]
    assert not interval("kr/md").fits("interval", "kr/år")

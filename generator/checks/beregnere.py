"""Calculators: the data they read are there, and of the kind and in the unit they are read in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from calculators.data.declared import Declared, Facts, Kind
from calculators.rules.registry import BEREGNERE, Beregner
from generator.checks.walk import Material, SourceFile
from generator.computed.reads import OfServices
from generator.load.findings import FieldPath, Finding
from generator.load.owned import needed
from generator.model.catalogue import Catalogue
from generator.model.fakta import Dag, Fakta, Interval, Ordlyd, Talvaerdi
from generator.model.generelt import Generelt
from generator.model.kommune import Kommune
from generator.model.pakke import Pakker
from generator.model.tabel import Satser
from generator.model.vaerdi.ord import Udefra
from generator.model.vaerdi.tal import Alternativer, Gentagelse, Graense, PlusMinus
from generator.model.vaerdi.tid import Klokken
from generator.model.ydelse import Ydelse
from generator.prose.inherited import inherited

# The kinds of value as an editor knows them; no calculator reads the last ones.
_READ: Mapping[Kind, str] = {
    "tal": "et tal",
    "interval": "fra og til",
    "hoejst": "en grænse opad",
    "under": "en grænse opad, der ikke selv hører med",
    "mindst": "en grænse nedad",
    "dato": "en dato",
    "aarsdag": "en dag i året",
    "ord": "ord",
}
_UNREAD: Mapping[type[object], str] = {
    PlusMinus: "plus eller minus",
    Alternativer: "tal at vælge mellem",
    Graense: "en grænse",
    Gentagelse: "en gentagelse",
    Klokken: "klokkeslæt eller ugedage",
    Udefra: "et tal, der står et andet sted",
}
_BELOW_NOTHING = "et tal under nul"
# So many of the figures that are read are named in a message; there may be twenty.
_FEW = 4
_WITH_UNIT = ("tal", "interval", "hoejst", "under", "mindst")


def check(material: Material) -> Iterator[Finding]:
    """Findings about what calculators read."""
    yield from _missing(material)
    services = {kommune.id: OfServices(kommune.ydelser) for kommune in material.catalogue.kommuner}
    for fil in material.filer:
        for beregner, declared in _read_in(fil, material.catalogue, services):
            yield from _unreadable(fil, beregner, declared)


def _missing(material: Material) -> Iterator[Finding]:
    """A service that points to a calculator of whose figures its municipality has some, and others are nowhere.

    Of one that answers by the municipality's figures alone it must have some; where the law or the reader may say them
    too, none is needed. Whether others have the figures is nothing that a file here can help.
    """
    egne = {
        kommune.id: {navn for fakta in kommune.alle_fakta for navn in (fakta.id, fakta.om)}
        for kommune in material.catalogue.kommuner
    }
    for fil in material.filer:
        if not isinstance(fil.model, Ydelse):
            continue
        for nr, navn in enumerate(fil.model.beregnere):
            beregner = BEREGNERE.get(navn)
            kommunens = needed(beregner) - material.lovens_tal if beregner else frozenset[str]()
            if beregner and beregner.kraever_kommune and not beregner.spoerger_om:
                laeses = kommunens | set(beregner.ydelsesfakta)
                if laeses and laeses.isdisjoint(egne[fil.model.kommune]):
                    laest = ", ".join(sorted(laeses)[:_FEW])
                    yield fil.fejl(("beregnere", nr), "beregner-uden-kommunens-tal", f"“{navn}”", fakta=laest)
                    continue
            mangler = sorted(kommunens - egne[fil.model.kommune])
            if mangler and len(mangler) < len(kommunens):
                yield fil.fejl(("beregnere", nr), "beregner-uden-tal", f"“{navn}”", fakta=", ".join(mangler))


def _read_in(
    fil: SourceFile, catalogue: Catalogue, services: Mapping[str, OfServices]
) -> Iterator[tuple[Beregner, Facts]]:
    """The calculators that may read facts of the file, and what they may read there."""
    if isinstance(fil.model, Ydelse):
        own = services.get(fil.model.kommune, OfServices(()))
        yield from ((BEREGNERE[navn], facts) for navn, facts in own.read(fil.model).items())
    elif isinstance(fil.model, Generelt):
        taken_over = _taken_over(fil.model, catalogue, services)
        for navn, beregner in BEREGNERE.items():
            yield beregner, {**beregner.fakta, **taken_over.get(navn, {})}
    elif isinstance(fil.model, (Satser, Kommune, Pakker)):
        yield from ((beregner, beregner.fakta) for beregner in BEREGNERE.values())


def _taken_over(generelt: Generelt, catalogue: Catalogue, services: Mapping[str, OfServices]) -> dict[str, Facts]:
    """What each calculator may read of the general figures, as those of the services that take them over."""
    found: dict[str, dict[str, Declared]] = {}
    kommune = catalogue.kommune(generelt.id)
    for ydelse in kommune.ydelser if kommune else ():
        for navn, facts in services[generelt.id].read(ydelse).items():
            for fakta in inherited(catalogue, ydelse):
                if declared := facts.get(fakta.om):
                    found.setdefault(navn, {})[fakta.id] = declared
    return dict(found)


def _unreadable(fil: SourceFile, beregner: Beregner, declared: Facts) -> Iterator[Finding]:
    """The values that the calculator cannot read: another kind at the value, another unit at the unit."""
    fakta: tuple[Fakta, ...] = getattr(fil.model, "fakta", ())
    for nr, et in enumerate(fakta):
        # A service is asked for what a figure is about; what stands for all of them is asked for by its id.
        if (laeses := declared.get(et.om if isinstance(fil.model, Ydelse) else et.id)) is None:
            continue
        fundne: dict[FieldPath, str] = {}
        for vaerdi_nr, vaerdi in enumerate(et.vaerdier):
            sti: FieldPath = ("fakta", nr, "vaerdier", vaerdi_nr, "vaerdi")
            kind = _kind(vaerdi.vaerdi)
            if kind is None:
                fundne[sti] = _UNREAD.get(type(vaerdi.vaerdi), _BELOW_NOTHING)
            elif kind not in laeses.kinds:
                fundne[sti] = _in_words(kind, et.enhed)
            elif not laeses.fits(kind, et.enhed):
                fundne["fakta", nr, "enhed"] = _in_words(kind, et.enhed)
        som = ", eller ".join(_in_words(kind, *enheder) for kind, enheder in laeses.kinds.items())
        for sti, fundet in fundne.items():
            yield fil.fejl(sti, "beregner-laeser-andet", f"“{et.id}”, {fundet}", beregner=beregner.id, laeses=som)


def _kind(vaerdi: Talvaerdi) -> Kind | None:
    """The kind of a value, as calculators know it; None for those that none of them reads."""
    match vaerdi:
        case Decimal():
            return None if vaerdi < 0 else "tal"
        case Interval():
            return "interval"
        case Graense(hoejst=hoejst) if hoejst is not None:
            return "hoejst"
        case Graense(under=under) if under is not None:
            return "under"
        case Graense(mindst=mindst) if mindst is not None:
            return "mindst"
        case Ordlyd():
            return "ord"
        case Dag(dato=dag):
            return "dato" if len(dag) == len("YYYY-MM-DD") else "aarsdag"
        case _:
            return None


def _in_words(kind: Kind, *enheder: str) -> str:
    """`et tal i kr/md`, `et tal i dage eller uger`, `ord`."""
    return f"{_READ[kind]} i {' eller '.join(enheder)}" if kind in _WITH_UNIT else _READ[kind]

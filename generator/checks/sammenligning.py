"""What is compared: every name in sammenligning.yaml exists, and no figure of a compared service is forgotten."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.gennemgang import Grundlag, Kildefil
from generator.compare.groups import comparable, groups
from generator.compare.topics import SHARED, topics
from generator.load.fejl import Fejl, Sti, hoejst, mente_du
from generator.model.sammenligning import Sammenligning
from generator.prosa.opslag import Ukendt


def tjek(grundlag: Grundlag) -> Iterator[Fejl]:
    """Names that do not resolve are errors; figures neither matched nor listed as alone are warnings."""
    for fil in grundlag.filer:
        if isinstance(fil.model, Sammenligning):
            fejl = [*hoejst(fil.yaml.navn, _navne(grundlag, fil, fil.model))]
            yield from fejl or _daekning(grundlag, fil, fil.model)


def _navne(grundlag: Grundlag, fil: Kildefil, model: Sammenligning) -> Iterator[Fejl]:
    """Facts and services that are named but not there."""
    fakta = {adresse for adresse, _ in grundlag.catalogue.fakta_med_sted()}
    adresser: list[tuple[Sti, str]] = [
        (("emner", nr, "fakta", led), adresse)
        for nr, emne in enumerate(model.emner)
        for led, adresse in enumerate(emne.fakta)
    ]
    adresser += [
        (("uden_modstykke", nr, "fakta", led), f"{et.ydelse}/{navn}")
        for nr, et in enumerate(model.uden_modstykke)
        for led, navn in enumerate(et.fakta)
    ]
    for sti, adresse in adresser:
        if adresse not in fakta:
            yield fil.fejl(sti, "ukendt-adresse", adresse=f"“{adresse}”", forslag=mente_du(adresse, fakta))
    ydelser: list[tuple[Sti, str]] = [(("afgoer", nr, "ydelse"), et.ydelse) for nr, et in enumerate(model.afgoer)]
    ydelser += [
        (("grupper", nr, "ogsaa", led), y) for nr, g in enumerate(model.grupper) for led, y in enumerate(g.ogsaa)
    ]
    for sti, navn in ydelser:
        try:
            grundlag.opslag.ydelse(navn)
        except Ukendt as fejl:
            yield fil.fejl(sti, fejl.kode, **fejl.indsat)


def _daekning(grundlag: Grundlag, fil: Kildefil, model: Sammenligning) -> Iterator[Fejl]:
    """Each figure of a compared service has a counterpart, or somebody has looked and found none."""
    alene: set[str] = set()
    fundet: set[str] = set()
    for gruppe in comparable(groups(grundlag.catalogue)):
        for raekke in topics(grundlag.catalogue, gruppe):
            adresser = {celle.adresse for celle in raekke.cells if celle and celle.fakta.id not in SHARED}
            (alene if raekke.dom == "alene" else fundet).update(adresser)
    kendte = {f"{et.ydelse}/{navn}" for et in model.uden_modstykke for navn in et.fakta}
    for adresse in sorted(alene - fundet - kendte):
        yield fil.fejl(("uden_modstykke",), "uden-modstykke", adresse=adresse)
    for adresse in sorted(kendte & fundet):
        yield fil.fejl(("uden_modstykke",), "har-modstykke", adresse=adresse)

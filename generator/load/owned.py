"""What a municipality says in its own folder, made known to the rest.

Its sources get names that no other municipality has, and the shared lists get the services that put themselves on
them. So a municipality comes or goes without a change in any other file.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from pydantic import BaseModel

from calculators.rules.registry import BEREGNERE, Beregner
from generator.load.folder import owner_of
from generator.load.gather import Models, by_owner
from generator.model.catalogue import Catalogue
from generator.model.citat import Citater
from generator.model.daekning import Daekning
from generator.model.kilde import Henvisning, Kilde, public_name
from generator.model.kommune import Uoverensstemmelser
from generator.model.livssituation import Hjaelp, Livssituation, Udelukkelse
from generator.model.ydelse import Vej, Ydelse

# A help by the situation and its own id, and the services that name it, each with what it says of it.
Veje = Mapping[tuple[str, str], list[tuple[str, Vej]]]


def with_public_names(modeller: Models) -> dict[str, Any]:
    """The files with each municipality's own sources, wherever its files cite them, and findings by public names."""
    navngivet = {ejer: _named(ejer, egne) if ejer else egne for ejer, egne in by_owner(modeller).items()}
    return {navn: navngivet[owner_of(navn)][navn] for navn in modeller}


def _named(ejer: str, egne: Models) -> Models:
    kilder = egne.get(f"kommuner/{ejer}/kilder.yaml")
    navne = {kilde.id: public_name(ejer, kilde.id) for kilde in (kilder.kilder if kilder else ())}
    if any(eget != offentligt for eget, offentligt in navne.items()):
        egne = {sti: _renamed(fil, navne) for sti, fil in egne.items()}
    return {sti: _with_named_findings(ejer, fil) for sti, fil in egne.items()}


def _with_named_findings(ejer: str, fil: Any) -> Any:
    if not isinstance(fil, Uoverensstemmelser):
        return fil
    navngivet = (et.model_copy(update={"id": public_name(ejer, et.id)}) for et in fil.uoverensstemmelser)
    return fil.model_copy(update={"uoverensstemmelser": tuple(navngivet)})


def _renamed(vaerdi: Any, navne: Mapping[str, str]) -> Any:
    """The same with the sources that it cites, or is, called by their public names."""
    if isinstance(vaerdi, tuple):
        return tuple(_renamed(led, navne) for led in vaerdi)
    if not isinstance(vaerdi, BaseModel):
        return vaerdi
    aendret = {navn: _renamed(getattr(vaerdi, navn), navne) for navn in type(vaerdi).model_fields}
    felt = "dokument" if isinstance(vaerdi, Henvisning) else "id"
    if isinstance(vaerdi, (Henvisning, Kilde, Daekning, Citater)):
        aendret[felt] = navne.get(aendret[felt], aendret[felt])
    return vaerdi.model_copy(update=aendret)


def said_by_services(
    catalogue: Catalogue, her: Collection[str] = frozenset(), tal: Collection[str] = frozenset()
) -> Catalogue:
    """The catalogue with the lists that services put themselves on: kinds of help, guidelines, national findings.

    What a service says of one like it in a municipality that is not here is left out, and so is a calculator that it
    points to while nobody here has its figures. Of a part of all that is here, `her` and `tal` are the municipalities
    and the ids of facts that the rest has.
    """
    catalogue = _without_absent(catalogue, her, tal)
    veje: defaultdict[tuple[str, str], list[tuple[str, Vej]]] = defaultdict(list)
    retningslinjer: defaultdict[str, list[str]] = defaultdict(list)
    fund: defaultdict[str, list[str]] = defaultdict(list)
    for ydelse in catalogue.ydelser:
        for vej in ydelse.livssituationer:
            veje[vej.situation, vej.hjaelp].append((ydelse.adresse, vej))
        for navn in ydelse.retningslinjer:
            retningslinjer[navn].append(ydelse.adresse)
        for navn in ydelse.nationale_fund:
            fund[navn].append(ydelse.adresse)
    return catalogue.model_copy(
        update={
            "livssituationer": tuple(_situation(et, veje) for et in catalogue.livssituationer),
            "retningslinjer": tuple(_concerning(et, retningslinjer) for et in catalogue.retningslinjer),
            "nationale_uoverensstemmelser": tuple(
                _concerning(et, fund) for et in catalogue.nationale_uoverensstemmelser
            ),
        }
    )


def needed(beregner: Beregner) -> frozenset[str]:
    """The facts that a calculator cannot answer without."""
    return frozenset(beregner.fakta) - frozenset(beregner.kan_mangle)


def _without_absent(catalogue: Catalogue, andre: Collection[str], andres_tal: Collection[str]) -> Catalogue:
    her = {*andre, *(kommune.id for kommune in catalogue.kommuner)}
    tal = {*andres_tal, *(fakta.id for _, fakta in catalogue.fakta_med_sted())}

    def ydelse(et: Ydelse) -> Ydelse:
        se_ogsaa = tuple(tie for tie in et.se_ogsaa if tie.forhold != "ligner" or tie.ydelse.split("/")[0] in her)
        beregnere = tuple(navn for navn in et.beregnere if navn not in BEREGNERE or needed(BEREGNERE[navn]) <= tal)
        return et.model_copy(update={"se_ogsaa": se_ogsaa, "beregnere": beregnere})

    kommuner = (
        data.model_copy(
            update={
                "ydelser": tuple(ydelse(et) for et in data.ydelser),
                "andre_udgaver": tuple(ydelse(et) for et in data.andre_udgaver),
            }
        )
        for data in catalogue.kommuner
    )
    return catalogue.model_copy(update={"kommuner": tuple(kommuner)})


def _concerning(node: Any, ydelser: Mapping[str, Iterable[str]]) -> Any:
    """A guideline or a finding with the services that say it concerns them."""
    return node.model_copy(update={"ydelser": (*node.ydelser, *ydelser.get(node.id, ()))})


def _situation(situation: Livssituation, veje: Veje) -> Livssituation:
    hjaelp = tuple(_help(et, veje.get((situation.id, et.id), [])) for et in situation.hjaelp)
    return situation.model_copy(update={"hjaelp": hjaelp})


def _help(hjaelp: Hjaelp, fundne: list[tuple[str, Vej]]) -> Hjaelp:
    """A kind of help with its services' own words; a text that several have in common is told once."""
    tekster: dict[str, tuple[str, ...]] = {}
    for adresse, vej in fundne:
        for tekst in vej.udelukker:
            tekster[tekst] = (*tekster.get(tekst, ()), adresse)
    egne = tuple(Udelukkelse(tekst=tekst, ydelser=ydelser) for tekst, ydelser in tekster.items())
    ydelser = tuple(dict.fromkeys((*hjaelp.ydelser, *(adresse for adresse, _ in fundne))))
    return hjaelp.model_copy(update={"ydelser": ydelser, "udelukker": hjaelp.udelukker + egne})

"""Reads the whole of standards/: which file is of which model, and how they make one catalogue."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from generator.load.build_day import build_day
from generator.load.celler import with_cells
from generator.load.editions import FOLDER, is_edition, misplaced_editions
from generator.load.findings import DataErrors, Finding, Position, at_most, finding, printable
from generator.load.folder import DataFile
from generator.load.gather import by_owner, gather
from generator.load.owned import said_by_services, with_public_names
from generator.load.roots import Further, find_all
from generator.load.translate import translate
from generator.load.udkast import as_notes, says_draft
from generator.load.yaml_file import YamlFile, read_yaml
from generator.model.altid import Altid
from generator.model.base import ID_MOENSTER
from generator.model.begreb import Begreber
from generator.model.catalogue import NATIONALE, Catalogue
from generator.model.citat import Citater
from generator.model.daekning import Daekning
from generator.model.generelt import Generelt
from generator.model.hvad_nu_hvis import HvadNuHvis
from generator.model.indsats import Indsatser
from generator.model.kilde import Kilder
from generator.model.kommune import Kommune, Uoverensstemmelser
from generator.model.kommunekort import Kommunekort
from generator.model.kommuneliste import Kommuneliste
from generator.model.livssituation import Livssituation
from generator.model.lov import Lovgivning
from generator.model.lovindgang import Lovindgang
from generator.model.pakke import Pakker
from generator.model.regnes_ikke import RegnesIkke
from generator.model.retningslinje import Retningslinje, Retningslinjegrundlag
from generator.model.sammenligning import Sammenligning
from generator.model.soegeord import EgneSoegeord, Soegning
from generator.model.standard import FORMAT, Standardpakke
from generator.model.tabel import Satser
from generator.model.tilbud import Tilbud
from generator.model.ydelse import Ydelse
from generator.progress import step

FILE_TYPES: Mapping[str, type[BaseModel]] = {
    "standard.yaml": Standardpakke,
    "kilder.yaml": Kilder,
    "lovgivning.yaml": Lovgivning,
    "indsatser.yaml": Indsatser,
    "kommuner.yaml": Kommuneliste,
    "kommunekort.yaml": Kommunekort,
    "begreber.yaml": Begreber,
    "sammenligning.yaml": Sammenligning,
    "hvad-nu-hvis.yaml": HvadNuHvis,
    "soegeord.yaml": Soegning,
    "daekning/*.yaml": Daekning,
    "citater/*.yaml": Citater,
    "livssituationer/*.yaml": Livssituation,
    "nationale/satser.yaml": Satser,
    "nationale/loven/*.yaml": Lovindgang,
    "nationale/altid.yaml": Altid,
    "nationale/regnes-ikke.yaml": RegnesIkke,
    "nationale/hjemloeshed/grundlag.yaml": Retningslinjegrundlag,
    "nationale/hjemloeshed/uoverensstemmelser.yaml": Uoverensstemmelser,
    "nationale/hjemloeshed/*.yaml": Retningslinje,
    "kommuner/*/kommune.yaml": Kommune,
    "kommuner/*/kilder.yaml": Kilder,
    "kommuner/*/daekning/*.yaml": Daekning,
    "kommuner/*/citater/*.yaml": Citater,
    "kommuner/*/soegeord.yaml": EgneSoegeord,
    "kommuner/*/satser.yaml": Satser,
    "kommuner/*/uoverensstemmelser.yaml": Uoverensstemmelser,
    "kommuner/*/uoverensstemmelser/*.yaml": Uoverensstemmelser,
    "kommuner/*/ydelser/*.yaml": Ydelse,
    FOLDER: Ydelse,
    "kommuner/*/tilbud/*.yaml": Tilbud,
    "kommuner/*/pakker.yaml": Pakker,
    "kommuner/*/generelt.yaml": Generelt,
    "kommuner/*/regnes-ikke.yaml": RegnesIkke,
}
_REQUIRED = ("kilder.yaml", "lovgivning.yaml", "begreber.yaml", "nationale/satser.yaml")
NO_MORE = Further()
_IS_ID = re.compile(ID_MOENSTER)
_PLACES = [(re.compile(re.escape(et).replace(r"\*", "[^/]+")), model) for et, model in FILE_TYPES.items()]
M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True)
class Loaded:
    """A catalogue together with the files it was read from and the model of each, by path below standards/."""

    catalogue: Catalogue
    filer: Mapping[str, YamlFile]
    modeller: Mapping[str, BaseModel]
    # Standards that nobody has gone through yet, no part of the catalogue; and what of them could not be read.
    udkast: Mapping[str, BaseModel] = field(default_factory=dict)
    noter: tuple[Finding, ...] = ()


def file_type(sti: str) -> type[BaseModel] | None:
    """The model of the file at a path below standards/, or None where no such file belongs."""
    if _IS_ID.fullmatch(PurePosixPath(sti).stem) is None:
        return None
    return next((model for moenster, model in _PLACES if moenster.fullmatch(sti) and _at_home(sti, model)), None)


def _at_home(sti: str, model: type[BaseModel]) -> bool:
    """A service's other editions are named by their day; whatever else lies in their folder is none."""
    return model is not Ydelse or sti.count("/") != FOLDER.count("/") or is_edition(sti)


def load_standards(mappe: Path, dag: date | None = None, further: Further = NO_MORE) -> Loaded:
    """Read standards/, and municipalities that lie elsewhere, as they are shown on a day: today when none is given.

    Errors: DataErrors with every mistake of every file, so that an author mends them all in one go.
    """
    indlaest, fejl = load_what_can_be_read(mappe, dag, further)
    if fejl or indlaest is None:
        raise DataErrors(fejl)
    return indlaest


def load_what_can_be_read(
    mappe: Path, dag: date | None = None, further: Further = NO_MORE
) -> tuple[Loaded | None, list[Finding]]:
    """The same with every mistake of the files, without those files; None where too little is left."""
    filer: dict[str, YamlFile] = {}
    modeller: dict[str, Any] = {}
    udkast: dict[str, Any] = {}
    noter: list[Finding] = []
    if not mappe.is_dir():
        return None, [finding(Position(printable(os.path.relpath(mappe))), "mappe-mangler")]
    mappe = mappe.resolve()
    fundne, fejl = find_all(mappe, further)
    with step("Læser filerne", len(fundne), each=0.005) as told:
        for en in fundne:
            filer[en.navn], model, nye, er_udkast = _read(en)
            if er_udkast or model is not None:
                (udkast if er_udkast else modeller)[en.navn] = model
            (noter if er_udkast else fejl).extend(nye)
            told.done()
    # What was written in another form has other mistakes too; that it is another form says it all.
    if anden_form := list(_of_another_form(filer, modeller)):
        return None, anden_form
    fejl.extend(_misplaced(modeller, filer))
    fejl.extend(finding(Position(f"{mappe.name}/{navn}"), "fil-mangler") for navn in _REQUIRED if navn not in filer)
    fejl.extend(_without_kommune(filer, mappe.name))
    uden_udkast = {navn: fil for navn, fil in filer.items() if not (navn in udkast and is_edition(navn))}
    fejl.extend(misplaced_editions(modeller, uden_udkast))
    noter.extend(_misplaced({navn: model for navn, model in udkast.items() if model is not None}, filer))
    modeller = _without_mistakes(modeller, filer, {fund.fil for fund in fejl}) if fejl else modeller
    if any(navn not in modeller for navn in _REQUIRED):
        return None, fejl
    alle = with_public_names(modeller | _of_a_municipality(udkast, modeller))
    modeller = {navn: alle[navn] for navn in modeller}
    catalogue = said_by_services(gather(modeller, dag or build_day()))
    udkast = {navn: model for navn, model in alle.items() if navn not in modeller}
    return Loaded(catalogue, filer, modeller, udkast, tuple(as_notes(noter))), fejl


def parts_of(indlaest: Loaded) -> dict[str, Loaded]:
    """Each owner's files with what all share, as they say it themselves; what all share has the empty name."""
    egne, udkast = by_owner(indlaest.modeller), by_owner(indlaest.udkast)
    faelles = egne.pop("")
    dele = {"": faelles} | {ejer: faelles | modeller for ejer, modeller in egne.items()}
    dag = indlaest.catalogue.dag
    return {
        ejer: Loaded(gather(modeller, dag), indlaest.filer, modeller, udkast.get(ejer, {}))
        for ejer, modeller in dele.items()
    }


def with_drafts(del_: Loaded) -> Loaded:
    """A part as if its drafts were finished, to tell what they lack."""
    modeller = {**del_.modeller, **del_.udkast}
    return Loaded(gather(modeller, del_.catalogue.dag), del_.filer, modeller)


def _of_a_municipality(udkast: Mapping[str, Any], modeller: Mapping[str, Any]) -> dict[str, Any]:
    """The drafts that could be read, of municipalities that say who they are."""
    return {
        navn: model
        for navn, model in udkast.items()
        if model is not None and f"kommuner/{navn.split('/')[1]}/kommune.yaml" in modeller
    }


def _read(en: DataFile) -> tuple[YamlFile, Any, list[Finding], bool]:
    """A file, its model where it could be read, what is wrong with it, and whether it is a draft."""
    fil, indhold = read_yaml(en.sti, en.vises)
    model = file_type(en.navn)
    if model is None:
        return fil, None, [finding(Position(fil.navn), "fil-forkert-sted", steder=", ".join(FILE_TYPES))], False
    if fil.fejl:
        return fil, None, list(at_most(fil.navn, fil.fejl)), False
    laest, fejl = _validate(indhold, fil, model)
    med_celler, flere = with_cells(laest, fil)
    return fil, med_celler, list(at_most(fil.navn, [*fejl, *flere])), model is Ydelse and says_draft(indhold)


def _of_another_form(filer: Mapping[str, YamlFile], modeller: Mapping[str, Any]) -> Iterator[Finding]:
    """The package, or a municipality, that was written in a form that is older or newer than the one read here."""
    for navn, fil in filer.items():
        if navn == "standard.yaml" or file_type(navn) is Kommune:
            if (model := modeller.get(navn)) is not None and model.format in (None, FORMAT):
                continue
            form = str(fil.indhold.get("format", FORMAT)) if isinstance(fil.indhold, dict) else ""
            if form.isdecimal() and int(form) != FORMAT:
                sted = Position(fil.navn, *fil.sted(("format",)), "format")
                yield finding(sted, "format-aeldre" if int(form) < FORMAT else "format-nyere", form, laeser=FORMAT)


def _without_mistakes(modeller: Mapping[str, Any], filer: Mapping[str, YamlFile], med_fejl: set[str]) -> dict[str, Any]:
    """The files that could be read; no municipality that does not say who it is, no edition without its service."""
    gode = {navn: model for navn, model in modeller.items() if model is not None and filer[navn].navn not in med_fejl}
    return {
        navn: model
        for navn, model in gode.items()
        if not navn.startswith("kommuner/")
        or (
            f"kommuner/{navn.split('/')[1]}/kommune.yaml" in gode
            and (not is_edition(navn) or f"{PurePosixPath(navn).parent}.yaml" in gode)
        )
    }


def _validate(indhold: Any, fil: YamlFile, model: type[M]) -> tuple[M | None, list[Finding]]:
    try:
        return model.model_validate(indhold), []
    except ValidationError as fejl:
        return None, list(at_most(fil.navn, translate(fejl, fil, model)))


def _misplaced(modeller: Mapping[str, Any], filer: Mapping[str, YamlFile]) -> list[Finding]:
    """A file's place is its identity: folder and file name must say the same as the ids inside."""
    fejl = []
    for navn, model in modeller.items():
        dele = PurePosixPath(navn).parts
        ventet: dict[str, str] = {}
        if isinstance(model, Ydelse) and is_edition(navn):
            ventet = {"id": dele[3], "kommune": dele[1], "gaelder_fra": PurePosixPath(navn).stem}
        elif isinstance(model, (Ydelse, Tilbud)):
            ventet = {"id": PurePosixPath(navn).stem, "kommune": dele[1]}
        elif isinstance(model, (Retningslinje, Retningslinjegrundlag, Daekning, Citater, Livssituation, Lovindgang)):
            ventet = {"id": PurePosixPath(navn).stem}
        elif isinstance(model, (Kommune, Satser, Pakker, Generelt, Altid, RegnesIkke)):
            ventet = {"id": dele[1] if dele[0] == "kommuner" else NATIONALE}
        for felt, vaerdi in ventet.items():
            if str(getattr(model, felt)) != vaerdi:
                sted = Position(filer[navn].navn, *filer[navn].sted((felt,)), felt)
                fejl.append(finding(sted, "fil-plads", f"“{getattr(model, felt)}”", ventet=vaerdi))
    return fejl


def _without_kommune(filer: Mapping[str, YamlFile], rod: str) -> list[Finding]:
    mapper = {PurePosixPath(navn).parts[1] for navn in filer if navn.startswith("kommuner/") and navn.count("/") > 1}
    return [
        finding(Position(f"{rod}/kommuner/{mappe}/kommune.yaml"), "kommune-mangler")
        for mappe in sorted(mapper)
        if f"kommuner/{mappe}/kommune.yaml" not in filer
    ]

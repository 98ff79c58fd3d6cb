"""One owner's files: what a municipality says, or what all share, read without a look at anybody else's."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from generator.load.celler import with_cells
from generator.load.editions import is_edition, misplaced_editions
from generator.load.file_types import FILE_TYPES, file_type
from generator.load.findings import Finding, Position, at_most, finding
from generator.load.folder import DataFile
from generator.load.owned import with_public_names
from generator.load.translate import translate
from generator.load.udkast import as_notes, says_draft
from generator.load.yaml_file import YamlFile, read_yaml
from generator.model.altid import Altid
from generator.model.catalogue import NATIONALE
from generator.model.citat import Citater
from generator.model.daekning import Daekning
from generator.model.generelt import Generelt
from generator.model.kommune import Kommune
from generator.model.livssituation import Livssituation
from generator.model.lovindgang import Lovindgang
from generator.model.pakke import Pakker
from generator.model.regnes_ikke import RegnesIkke
from generator.model.retningslinje import Retningslinje, Retningslinjegrundlag
from generator.model.standard import FORMAT
from generator.model.tabel import Satser
from generator.model.tilbud import Tilbud
from generator.model.ydelse import Ydelse

REQUIRED = ("kilder.yaml", "lovgivning.yaml", "begreber.yaml", "nationale/satser.yaml")
M = TypeVar("M", bound=BaseModel)


@dataclass
class Piece:
    """What was read, by path below standards/; all that is wrong with it; and what of its drafts is."""

    filer: dict[str, YamlFile] = field(default_factory=dict)
    modeller: dict[str, Any] = field(default_factory=dict)
    udkast: dict[str, Any] = field(default_factory=dict)
    fejl: list[Finding] = field(default_factory=list)
    noter: list[Finding] = field(default_factory=list)
    # That it is written in another form than the one read here: then the rest is not worth a word.
    anden_form: list[Finding] = field(default_factory=list)


class ReadFile(NamedTuple):
    """A file, its model where it could be read, what is wrong with it, and whether it is a draft."""

    fil: YamlFile
    model: Any
    fejl: list[Finding]
    udkast: bool = False


def read_file(en: DataFile) -> ReadFile:
    """A file as it lies there."""
    return read_content(en, *read_yaml(en.sti, en.vises))


def read_piece(
    filer: Collection[DataFile], ejer: str, rod: str, read: Callable[[DataFile], ReadFile] = read_file
) -> Piece:
    """The files of an owner; `rod` is what the folder of standards is called in findings."""
    piece = Piece()
    for en in filer:
        piece.filer[en.navn], model, nye, er_udkast = read(en)
        if er_udkast or model is not None:
            (piece.udkast if er_udkast else piece.modeller)[en.navn] = model
        (piece.noter if er_udkast else piece.fejl).extend(nye)
    piece.anden_form = list(_of_another_form(piece.filer, piece.modeller))
    piece.fejl += _of_the_whole(piece, ejer, rod)
    piece.noter += _misplaced({navn: model for navn, model in piece.udkast.items() if model is not None}, piece.filer)
    piece.noter = list(as_notes(piece.noter))
    _keep_what_is_good(piece)
    for fil in piece.filer.values():
        fil.forget()
    return piece


def _of_the_whole(piece: Piece, ejer: str, rod: str) -> Iterator[Finding]:
    """Files that are missing, or stand where they do not belong."""
    filer, udkast = piece.filer, piece.udkast
    yield from _misplaced(piece.modeller, filer)
    if not ejer:
        yield from (finding(Position(f"{rod}/{navn}"), "fil-mangler") for navn in REQUIRED if navn not in filer)
    elif f"kommuner/{ejer}/kommune.yaml" not in filer and any(navn.count("/") > 1 for navn in filer):
        yield finding(Position(f"{rod}/kommuner/{ejer}/kommune.yaml"), "kommune-mangler")
    uden_udkast = {navn: fil for navn, fil in filer.items() if not (navn in udkast and is_edition(navn))}
    yield from misplaced_editions(piece.modeller, uden_udkast)


def _keep_what_is_good(piece: Piece) -> None:
    """Files without mistakes, under public names, and the drafts of a municipality that says who it is."""
    gode = _without_mistakes(piece.modeller, piece.filer, {fund.fil for fund in piece.fejl})
    alle = with_public_names(gode | _of_a_municipality(piece.udkast, gode))
    piece.modeller = {navn: alle[navn] for navn in gode}
    piece.udkast = {navn: model for navn, model in alle.items() if navn not in gode}


def _of_a_municipality(udkast: Mapping[str, Any], modeller: Mapping[str, Any]) -> dict[str, Any]:
    """The drafts that could be read, of municipalities that say who they are."""
    return {
        navn: model
        for navn, model in udkast.items()
        if model is not None and f"kommuner/{navn.split('/')[1]}/kommune.yaml" in modeller
    }


def read_content(en: DataFile, fil: YamlFile, indhold: Any) -> ReadFile:
    """What the content of a file is read as."""
    model = file_type(en.navn)
    if model is None:
        return ReadFile(fil, None, [finding(Position(fil.navn), "fil-forkert-sted", steder=", ".join(FILE_TYPES))])
    if fil.fejl:
        return ReadFile(fil, None, list(at_most(fil.navn, fil.fejl)))
    laest, fejl = _validate(indhold, fil, model)
    med_celler, flere = with_cells(laest, fil)
    er_udkast = model is Ydelse and says_draft(indhold)
    return ReadFile(fil, med_celler, list(at_most(fil.navn, [*fejl, *flere])), er_udkast)


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

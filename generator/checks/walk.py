"""Walks the catalogue file by file, so that each check can say where a finding stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import PurePosixPath
from typing import Any, NamedTuple, get_args

from pydantic import BaseModel

from calculators.rules.registry import BEREGNERE
from generator.checks.others import ALONE, Others
from generator.load.findings import FieldPath, Finding, Position, finding, shown_path
from generator.load.folder import owner_of
from generator.load.loader import Loaded
from generator.load.owned import said_by_services
from generator.load.yaml_file import YamlFile
from generator.model.catalogue import NATIONALE, RETNINGSLINJER, Catalogue
from generator.model.marks import Mark, Prose, all_marked, marked
from generator.model.standard import Standardpakke
from generator.model.ydelse import Ydelse
from generator.prose.lookup import Lookup


@dataclass(frozen=True)
class SourceFile:
    """One file of standards/: its content as a model, and the place its prose is seen from."""

    navn: str
    model: BaseModel
    hos: str
    yaml: YamlFile

    def fejl(self, sti: FieldPath, kode: str, fundet: str | None = None, **indsat: object) -> Finding:
        """A finding at a path in this file: the message named `kode`."""
        sti = self.yaml.skrevet(sti)
        return finding(Position(self.yaml.navn, *self.yaml.sted(sti), shown_path(sti)), kode, fundet, **indsat)

    @cached_property
    def noder(self) -> tuple[tuple[FieldPath, BaseModel], ...]:
        """Every model in the file with its path, the file itself first."""
        return tuple(_noder((), self.model))

    def marked(self, kind: type[Mark]) -> Iterator[tuple[FieldPath, str, BaseModel, Mark]]:
        """Every field that carries a mark of the kind: the path of its model, its name, its model and the mark."""
        return ((sti, felt, node, mark) for sti, felt, node, mark in self._marked if isinstance(mark, kind))

    @cached_property
    def _marked(self) -> tuple[tuple[FieldPath, str, BaseModel, object], ...]:
        return tuple((sti, felt, node, mark) for sti, node in self.noder for felt, mark in all_marked(type(node)))

    def prosa(self) -> Iterator[tuple[FieldPath, str]]:
        """Every prose text in the file with its path."""
        return ((sti, tekst) for sti, tekst, er_prosa in self._tekster if er_prosa)

    def korte_tekster(self) -> Iterator[tuple[FieldPath, str]]:
        """Every other text with its path: names, notes, addresses."""
        return ((sti, tekst) for sti, tekst, er_prosa in self._tekster if not er_prosa)

    @cached_property
    def _tekster(self) -> tuple[tuple[FieldPath, str, bool], ...]:
        return tuple(_tekster(self.noder))


@dataclass(frozen=True)
class Material:
    """What every check gets: the files to look in, the catalogue and its index.

    The files may be those of one owner. The catalogue then has these and what all share, and `andre` is all that is
    known of the rest.
    """

    filer: tuple[SourceFile, ...]
    catalogue: Catalogue
    opslag: Lookup
    pakke: Standardpakke | None = None
    andre: Others = ALONE

    @cached_property
    def fakta_adresser(self) -> frozenset[str]:
        """The full address of every fact."""
        return frozenset(adresse for adresse, _ in self.catalogue.fakta_med_sted())

    @cached_property
    def adresser(self) -> frozenset[str]:
        """The full address of every service and every fact; of others', those that the files name."""
        return self.fakta_adresser.union(self.andre.adresser, (ydelse.adresse for ydelse in self.catalogue.ydelser))

    @cached_property
    def emner(self) -> frozenset[str]:
        """What facts may be about, whoever has them: the shared topics, the law's figures, what calculators read."""
        return frozenset(self.catalogue.sammenligning.efter_navn).union(
            self.lovens_tal, *(beregner.ydelsesfakta for beregner in BEREGNERE.values())
        )

    @cached_property
    def emne_adresser(self) -> frozenset[str]:
        """The same for what facts are about: `hvidovre/sel-83/prisen` for each cell of that table."""
        alle = self.catalogue.fakta_med_sted()
        return frozenset(f"{adresse.removesuffix(fakta.id)}{fakta.om}" for adresse, fakta in alle)

    @cached_property
    def lovens_tal(self) -> frozenset[str]:
        """The ids of the law's facts."""
        return frozenset(fakta.id for fakta in self.catalogue.nationale.fakta)

    @cached_property
    def kommuners_tal(self) -> frozenset[str]:
        """The ids of the facts that municipalities have: those who are here, and those that calculators ask for."""
        laeses = frozenset(navn for et in BEREGNERE.values() for navn in (*et.fakta, *et.ydelsesfakta))
        egne = (fakta.id for kommune in self.catalogue.kommuner for fakta in kommune.alle_fakta)
        return laeses.union(self.andre.tal, egne)


def material(indlaest: Loaded) -> Material:
    """Prepare the checks of a loaded catalogue."""
    catalogue = indlaest.catalogue
    return Material(_files(indlaest, catalogue), catalogue, Lookup(catalogue), _package(indlaest))


def part_material(del_: Loaded, ejer: str, andre: Others) -> Material:
    """Prepare the checks of one owner's files; `del_` is these and what all share."""
    catalogue = said_by_services(del_.catalogue, andre.kommuner, andre.tal)
    filer = tuple(fil for fil in _files(del_, catalogue) if owner_of(fil.navn) == ejer)
    opslag = Lookup(catalogue, andre.beregnere)
    return Material(filer, catalogue, opslag, _package(del_), andre)


def _package(indlaest: Loaded) -> Standardpakke | None:
    pakke = indlaest.modeller.get("standard.yaml")
    return pakke if isinstance(pakke, Standardpakke) else None


def _files(indlaest: Loaded, catalogue: Catalogue) -> tuple[SourceFile, ...]:
    return tuple(
        SourceFile(navn, model, catalogue.hos(model) if isinstance(model, Ydelse) else _hos(navn), indlaest.filer[navn])
        for navn, model in sorted(indlaest.modeller.items())
    )


def _hos(navn: str) -> str:
    dele = PurePosixPath(navn).parts
    stamme = PurePosixPath(navn).stem
    if dele[0] != "kommuner":
        return f"{RETNINGSLINJER}/{stamme}" if "hjemloeshed" in dele else NATIONALE
    return f"{dele[1]}/{stamme}" if dele[2] == "tilbud" else dele[1]


def _noder(sti: FieldPath, model: BaseModel) -> Iterator[tuple[FieldPath, BaseModel]]:
    yield sti, model
    indhold = model.__dict__
    for navn in _plan(type(model)).modeller:
        yield from _i_vaerdien((*sti, navn), indhold[navn])


def _i_vaerdien(sti: FieldPath, vaerdi: Any) -> Iterator[tuple[FieldPath, BaseModel]]:
    if isinstance(vaerdi, BaseModel):
        yield from _noder(sti, vaerdi)
    elif isinstance(vaerdi, tuple):
        for nr, led in enumerate(vaerdi):
            yield from _i_vaerdien((*sti, nr), led)


def _tekster(noder: Iterable[tuple[FieldPath, BaseModel]]) -> Iterator[tuple[FieldPath, str, bool]]:
    for sti, node in noder:
        indhold = node.__dict__
        for navn, er_prosa in _plan(type(node)).tekster:
            vaerdi = indhold[navn]
            if isinstance(vaerdi, str):
                yield (*sti, navn), vaerdi, er_prosa
            elif isinstance(vaerdi, tuple):
                yield from (((*sti, navn, nr), et, er_prosa) for nr, et in enumerate(vaerdi) if isinstance(et, str))


class _Plan(NamedTuple):
    """Where a kind of model can hold other models, and where texts: what else it holds is never looked at."""

    modeller: tuple[str, ...]
    tekster: tuple[tuple[str, bool], ...]


@cache
def _plan(model: type[BaseModel]) -> _Plan:
    prosa = dict(marked(model, Prose))
    dele = {navn: tuple(_parts(felt.annotation)) for navn, felt in model.model_fields.items()}
    return _Plan(
        tuple(navn for navn, alle in dele.items() if any(_is_model(del_) for del_ in alle)),
        tuple((navn, navn in prosa) for navn, alle in dele.items() if any(_is_text(del_) for del_ in alle)),
    )


def _parts(annotation: Any) -> Iterator[Any]:
    """A type and what it is made of, at every depth; of a choice of values, the values."""
    yield annotation
    for part in get_args(annotation):
        yield from _parts(part)


def _is_model(part: Any) -> bool:
    return isinstance(part, type) and not get_args(part) and issubclass(part, BaseModel)


def _is_text(part: Any) -> bool:
    return part is str or isinstance(part, str)

"""The workbench of one municipality's folder: what is in it, what is wrong with it, and changes that can be undone."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from generator.checks.walk import Material
from generator.load.file_types import file_type
from generator.load.findings import FieldPath, Finding
from generator.load.plain_yaml import NotPlain
from generator.load.roots import KOMMUNE
from generator.model.daekning import Daekning
from generator.model.ydelse import Ydelse
from generator.prose.number_words import tal_i
from generator.workbench import archive, known, source, yearly
from generator.workbench.checked import TEXTS, Checked, Checker, Shared, against_sources
from generator.workbench.content import block, content
from generator.workbench.edit import CannotEdit, Value, with_value, without
from generator.workbench.form import Part, form, model_at, skeleton
from generator.workbench.joined import Which, compared, published
from generator.workbench.passive import in_fields
from generator.workbench.patch import Change, as_patch, changes
from generator.workbench.shared import read

Told = dict[str, Any]
_GRUPPER = {
    "ydelser": "Standarder",
    "tilbud": "Steder",
    "daekning": "Tal, der ikke er med",
    "citater": "Citater fra kilderne",
    "uoverensstemmelser": "Uoverensstemmelser",
}
_RESTEN = "Om kommunen"
_MOST_UNDONE = 200


@dataclass
class Bench:
    """One folder at a time; `rod` is an empty place to keep it, `faelles` what all share (`workbench.shared`).

    `kendte` are the figures that published standards have (`workbench.known`).
    """

    faelles: str
    rod: Path
    kommune: str = ""
    kendte: str = "[]"
    # Each file as it was opened, and each change as the files that it changed were before; None for one not there.
    _opened: dict[str, bytes] = field(default_factory=dict)
    _before: list[dict[str, bytes | None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._shared = Shared(read(self.faelles))
        self._kendte: list[Told] = json.loads(self.kendte)
        # Another's folder, while it is held against this one.
        self._der: dict[str, bytes] = {}
        self._checker: Checker | None = None
        self._checked: Checked | None = None

    @property
    def mappe(self) -> Path:
        """The municipality's folder."""
        return self.rod / self.kommune

    def warm(self) -> None:
        """Work out ahead what the first folder needs of what all share."""
        _ = self._shared.surface

    def open(self, files: dict[str, bytes], aendret_fra: dict[str, bytes] | None = None) -> Told:
        """Begin with a municipality's files; `aendret_fra` are those that had been changed already, as they were."""
        shutil.rmtree(self.mappe if self.kommune else self.rod / "-", ignore_errors=True)
        self.kommune = _id_of(files)
        archive.write(files, self.mappe)
        (tom := self.rod.parent / "ingen").mkdir(exist_ok=True)
        os.chdir(self.rod)
        self._opened, self._before = {**files, **(aendret_fra or {})}, []
        self._checker = Checker(self._shared, self.mappe, tom, self.kommune)
        return self.state()

    def state(self) -> Told:
        """The files, and every finding."""
        assert self._checker is not None
        self._checked = self._checker.check()
        return self._state()

    def quick(self, navn: str) -> Told:
        """The same with one file alone checked again: what is said of the others, or of several, is as it was."""
        assert self._checker is not None and self._checked is not None
        self._checked = self._checker.check_file(navn, self._checked)
        return self._state()

    def _state(self) -> Told:
        assert self._checked is not None
        fund = [self._told(et) for et in sorted(self._checked.fund, key=lambda et: (et.advarsel, et))]
        fejl = Counter(et["fil"] for et in fund if not et["advarsel"])
        advarsler = Counter(et["fil"] for et in fund if et["advarsel"])
        filer = [
            {"navn": navn, "titel": self._title(navn), "gruppe": _GRUPPER.get(navn.split("/")[0], _RESTEN),
             "fejl": fejl[navn], "advarsler": advarsler[navn], "aendret": self._is_changed(navn)}
            for navn in self._data_files()
        ]  # fmt: skip
        return {"kommune": self.kommune, "filer": filer, "fund": fund, "kan_fortryde": bool(self._before)}

    def form(self, navn: str) -> Told:
        """A file's form and its text; no form where the text is no YAML, or is of no kind that is known."""
        tekst = self._text(navn)
        model = self._model(navn)
        try:
            indhold = content(tekst)
        except NotPlain:
            return {"navn": navn, "titel": navn, "dele": None, "tekst": tekst, "fakta": []}
        dele: list[Part] | None = form(model, indhold) if model else None
        return {"navn": navn, "titel": self._title(navn), "dele": dele, "tekst": tekst, "fakta": self._facts(indhold)}

    def change(self, navn: str, sti: FieldPath, vaerdi: Value) -> None:
        """Give a field a value; an empty one takes a field out that may be left out. Errors: CannotEdit."""
        tekst = self._text(navn)
        model = self._model(navn)
        beside = model_at(model, sti[:-1]) if model else None
        orden = list(beside.model_fields) if beside else []
        info = beside.model_fields.get(str(sti[-1])) if beside else None
        if not vaerdi and (info is None or not info.is_required()):
            self._write({navn: without(tekst, sti)})
        else:
            self._write({navn: with_value(tekst, sti, vaerdi, orden)})

    def add(self, navn: str, sti: FieldPath) -> None:
        """Add a block, or an item to a list, with the fields that it must have. Errors: CannotEdit."""
        tekst = self._text(navn)
        model = self._model(navn)
        new = model_at(model, sti) if model else None
        indhold = block(tekst)
        orden = list(model.model_fields) if model and len(sti) == 1 else []
        if new and model and len(sti) > 1 and (outer := model_at(model, sti[:-1])):
            orden = list(outer.model_fields)
        vaerdi: Value = skeleton(new, _known(indhold)) if new else ""
        self._write({navn: with_value(tekst, sti, vaerdi, orden)})

    def remove(self, navn: str, sti: FieldPath) -> None:
        """Take out a field, a block or an item. Errors: CannotEdit."""
        self._write({navn: without(self._text(navn), sti)})

    def set_text(self, navn: str, tekst: str) -> None:
        """The whole file as somebody wrote it."""
        self._write({navn: tekst})

    def new_fact(self, navn: str, dokument: str, linje: int, tal: str) -> int:
        """Make a fact of a figure on a line of a source; gives its number in the file. Errors: CannotEdit."""
        tekst = self._text(navn)
        indhold = block(tekst)
        nr = len(indhold.get("fakta") or [])
        fundne = sorted(tal_i(tal))
        vaerdi = {
            "gyldig_fra": str(indhold.get("gaelder_fra") or ""),
            "vaerdi": f"{fundne[0].normalize():f}" if fundne else "",
            "kilde": {"dokument": dokument, "linje": str(linje), "afsnit": ""},
        }
        fakta: Value = {"id": f"tal-linje-{linje}", "betegnelse": "", "enhed": "", "vaerdier": [vaerdi]}
        self._write({navn: with_value(tekst, ("fakta", nr), fakta, list(Ydelse.model_fields))})
        return nr

    def excuse(self, dokument: str, linje: int, grund: str) -> None:
        """Say why a figure on a line of a source is no fact. Errors: CannotEdit."""
        own = dokument if (self.mappe / "daekning" / f"{dokument}.yaml").is_file() else self._own_name(dokument)
        navn = f"daekning/{own}.yaml"
        tekst = self._text(navn) if (self.mappe / navn).is_file() else f"id: {own}\n"
        nr = len(block(tekst).get("undtagelser") or [])
        undtagelse: Value = {"linje": str(linje), "grund": grund}
        self._write({navn: with_value(tekst, ("undtagelser", nr), undtagelse, list(Daekning.model_fields))})

    def draft(self, navn: str, indhold: bytes) -> Told:
        """Write drafts of standards out of a document, see `workbench.drafts`. Errors: Ulaeselig, CannotEdit."""
        from generator.workbench.drafts import drafted

        if not (self._checked and self._checked.loaded):
            raise CannotEdit
        before = self.files()
        told = drafted(navn, indhold, self.mappe, self._checked.loaded.catalogue)
        after = self.files()
        changed = [navn for navn in after if after[navn] != before.get(navn)]
        self._remember({navn: before.get(navn) for navn in changed})
        return told

    def newcomers(self) -> list[Told]:
        """The municipalities of the country."""
        liste = self._shared.piece.modeller.get("kommuner.yaml")
        return [{"id": et.id, "navn": et.navn} for et in liste.kommuner] if liste else []

    def begin(self, kommune: str) -> Told:
        """Begin a municipality of the country that has no folder yet."""
        from generator.workbench.drafts import begun

        with TemporaryDirectory() as sted:
            return self.open(begun(self._shared.piece, kommune, Path(sted)), {})

    def known(self, navn: str) -> Told:
        """The figures of other standards that this one could have, the likeliest first, and the units of them all."""
        return {"tal": known.offered(self._kendte, block(self._text(navn))), "enheder": known.units(self._kendte)}

    def name_fact(self, navn: str, nr: int, id_: str) -> None:
        """Call a figure something else, in the prose of the file too.

        One that others have gets their name and unit where it has none. Errors: CannotEdit.
        """
        self._write({navn: known.named(self._text(navn), nr, id_, self._kendte)})

    def passives(self, navn: str) -> dict[str, list[str]]:
        """The words in the passive of each field of prose that has any."""
        return in_fields(self.form(navn)["dele"] or [])

    def changes(self, ny: bool) -> list[Told]:
        """The files that were changed, with their text now; all of them where the folder is a new one (`ny`)."""
        return [
            {"navn": et.navn, "ny": et.foer is None, "tekst": (et.nu or b"").decode(errors="replace")}
            for et in self._changes(ny)
        ]

    def patch(self, under: str, ny: bool) -> bytes:
        """What was changed as a patch; `under` is the folder of municipalities, seen from the repository's root."""
        return as_patch(self._changes(ny), f"{under}/{self.kommune}")

    def compare(self, files: dict[str, bytes]) -> list[Told]:
        """Hold the folder against another's of the same municipality, see `workbench.joined`. Errors: NoFolder."""
        if _id_of(files) != self.kommune:
            raise archive.NoFolder("Det er en anden kommunes mappe.")
        self._der = published(files)
        return compared(published(self.files()), self._der, self._opened)

    def join(self, valg: dict[str, Which]) -> None:
        """Take of each file named this folder's (`her`), or the other's that was held against it (`der`)."""
        taget = {navn: self._der[navn] for navn, et in valg.items() if et == "der" and navn in self._der}
        self._remember({navn: self._bytes(navn) for navn in taget})
        archive.write(taget, self.mappe)

    def amounts(self, aar: int) -> list[Told]:
        """The municipality's amounts of a year and the one before, see `workbench.yearly`."""
        material = self._material()
        return yearly.amounts(material, self.kommune, aar) if material else []

    def new_value(self, navn: str, sti: FieldPath, fra: str, vaerdi: str, kilde: dict[str, str]) -> None:
        """Give a figure a further value from a day on, with where it stands. Errors: CannotEdit."""
        self._write({navn: yearly.with_new(self._text(navn), sti, fra, vaerdi, kilde)})

    def ending(self) -> Told:
        """What soon holds no longer, as rows and as a calendar file."""
        material = self._material()
        rows = yearly.ending(material, self.kommune, date.today()) if material else []
        return {"raekker": rows, "ics": yearly.as_calendar(rows, self.kommune, date.today())}

    def undo(self) -> None:
        """Take back the latest change."""
        for navn, before in self._before.pop().items():
            if before is None:
                (self.mappe / navn).unlink()
            else:
                (self.mappe / navn).write_bytes(before)

    def documents(self) -> list[Told]:
        """The sources, and whether the text of each is in the folder."""
        material = self._material()
        return source.documents(material, self.mappe / TEXTS) if material else []

    def figures(self, navn: str) -> Told:
        """What a second person goes through, see `workbench.proof`; nothing of what nobody can sign."""
        from generator.workbench.proof import figures

        material = self._material()
        return (material and figures(material, f"kommuner/{self.kommune}/{navn}", self.mappe / TEXTS)) or {}

    def sign(self, navn: str, af: str) -> None:
        """Write who has looked every figure up, today. Errors: CannotEdit."""
        from generator.workbench.proof import signed

        material = self._material()
        if material is None or not self.figures(navn):
            raise CannotEdit
        self._write({navn: signed(material, f"kommuner/{self.kommune}/{navn}", self._text(navn), af, date.today())})

    def preview(self, navn: str, hele: bool) -> Told:
        """A standard's page as it will be, as HTML, and how hard it is to read; nothing of what has no page now."""
        from generator.workbench.preview import shown

        material = self._material()
        return (material and shown(material, f"kommuner/{self.kommune}/{navn}", hele)) or {}

    def source(self, dokument: str) -> Told:
        """A source's lines with its figures marked, and what holding the facts against the sources finds."""
        material = self._material()
        assert material is not None
        fund = [self._told(et) for et in against_sources(material, self.mappe)]
        return {"dokument": dokument, "linjer": source.lines(material, dokument, self.mappe / TEXTS), "fund": fund}

    def add_text(self, indhold: bytes) -> str:
        """Put the text of a source into the folder; gives the document that it is of, or nothing."""
        sha = hashlib.sha256(indhold).hexdigest()
        for kilde in self._kilder():
            if kilde.get("sha256") == sha:
                place = self.mappe / TEXTS / f"{kilde['id']}.txt"
                place.parent.mkdir(exist_ok=True)
                place.write_bytes(indhold)
                return str(kilde["id"])
        return ""

    def files(self) -> dict[str, bytes]:
        """Every file as it is now, by its path in the folder."""
        alle = (et for et in sorted(self.mappe.rglob("*")) if et.is_file())
        return {et.relative_to(self.mappe).as_posix(): et.read_bytes() for et in alle}

    def opened(self) -> dict[str, bytes]:
        """The files that have been changed, as they were when they were opened."""
        return {navn: self._opened[navn] for navn in self._opened if self._is_changed(navn)}

    def _changes(self, ny: bool) -> list[Change]:
        return changes({} if ny else published(self._opened), published(self.files()))

    def _bytes(self, navn: str) -> bytes | None:
        return et.read_bytes() if (et := self.mappe / navn).is_file() else None

    def _write(self, files: dict[str, str]) -> None:
        self._remember({navn: self._bytes(navn) for navn in files})
        archive.write({navn: tekst.encode() for navn, tekst in files.items()}, self.mappe)

    def _remember(self, before: dict[str, bytes | None]) -> None:
        self._before = [*self._before[-_MOST_UNDONE:], before]

    def _text(self, navn: str) -> str:
        place = self.mappe / navn
        return place.read_bytes().decode("utf-8-sig", errors="replace") if place.is_file() else ""

    def _data_files(self) -> list[str]:
        alle = (et.relative_to(self.mappe).as_posix() for et in self.mappe.rglob("*.yaml"))
        return sorted(alle, key=lambda navn: (navn.split("/")[0] != "ydelser", "/" in navn, navn))

    def _is_changed(self, navn: str) -> bool:
        place = self.mappe / navn
        return not place.is_file() or self._opened.get(navn) != place.read_bytes()

    def _model(self, navn: str) -> Any:
        return file_type(f"kommuner/{self.kommune}/{navn}")

    def _title(self, navn: str) -> str:
        indhold = block(self._text(navn))
        found = indhold.get("titel") or indhold.get("navn")
        return found if isinstance(found, str) else navn

    def _facts(self, indhold: Any) -> list[list[str]]:
        """The facts that prose can refer to: those of the file, then the municipality's."""
        found: dict[str, str] = {}
        for navn in ("", KOMMUNE, "satser.yaml", "generelt.yaml"):
            blok = block(self._text(navn)) if navn else indhold
            for fakta in (blok.get("fakta") or []) if isinstance(blok, dict) else []:
                if isinstance(fakta, dict) and fakta.get("id"):
                    found.setdefault(str(fakta["id"]), str(fakta.get("betegnelse") or fakta["id"]))
        return [[id_, navn] for id_, navn in found.items()]

    def _material(self) -> Material | None:
        return self._checked.material(self.kommune) if self._checked else None

    def _kilder(self) -> list[Told]:
        """The sources as kilder.yaml has them, as far as each is a block of fields."""
        kilder = block(self._text("kilder.yaml")).get("kilder") or []
        return [kilde for kilde in kilder if isinstance(kilde, dict)]

    def _own_name(self, dokument: str) -> str:
        egne = {str(kilde.get("id")) for kilde in self._kilder()}
        return dokument if dokument in egne else dokument.removeprefix(f"{self.kommune}-")

    def _told(self, fund: Finding) -> Told:
        return {
            "fil": fund.fil.removeprefix(f"{self.kommune}/"), "linje": fund.linje, "felt": fund.felt,
            "besked": fund.besked, "fundet": fund.fundet, "kode": fund.kode, "advarsel": fund.advarsel,
            "tekst": str(fund),
        }  # fmt: skip


def _known(indhold: Any) -> dict[str, str]:
    """What a new block of a file most often says: the file's own document and first day."""
    blok = indhold if isinstance(indhold, dict) else {}
    kilde = blok.get("kilde")
    dokument = kilde.get("dokument") if isinstance(kilde, dict) else None
    fra = blok.get("gaelder_fra")
    return {"dokument": str(dokument or ""), "gyldig_fra": str(fra or "")}


def _id_of(files: dict[str, bytes]) -> str:
    try:
        id_ = block(files[KOMMUNE].decode("utf-8-sig")).get("id")
    except UnicodeDecodeError:
        return "kommune"
    return id_ if isinstance(id_, str) and id_.replace("-", "").isalnum() else "kommune"

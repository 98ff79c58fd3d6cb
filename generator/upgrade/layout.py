"""From format 1, where shared files named municipalities, to format 2, where a municipality owns its folder.

What moves: documents and the answers to their figures to the municipality that cites them; who decides, what is
compared, situations in life, guidelines and findings to the services that they name.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from calculators.rules.registry import BEREGNERE
from generator.upgrade.edits import Edit, Text, fields, get, items, texts, written

# A figure that a calculator reads by its id keeps it; the others may say that they are values of a topic.
_READ = frozenset(navn for beregner in BEREGNERE.values() for navn in (*beregner.fakta, *beregner.ydelsesfakta))
_RETNINGSLINJER = "nationale/hjemloeshed"
_CITED = re.compile(r"\bdokument:\s*[\"']?([a-z0-9-]+)")
_SCHEMA = "# yaml-language-server: $schema={sti}\n"


class Upgrade:
    """The files of a standards/ as they will be; nothing is written before all is known."""

    def __init__(self, mappe: Path) -> None:
        filer = sorted(sti for sti in mappe.rglob("*.yaml") if sti.is_file() and not sti.is_symlink())
        self.texts = {sti.relative_to(mappe).as_posix(): Text(sti.read_text(encoding="utf-8")) for sti in filer}
        self.new: dict[str, str] = {}
        self.removed: set[str] = set()
        # What each service is to say beside what it says now, by its address.
        self.said: defaultdict[str, dict[str, Any]] = defaultdict(dict)

    def files(self) -> dict[str, str | None]:
        """Every file that changes, by its path below standards/; None for one that goes."""
        self._sources()
        self._comparison()
        self._situations()
        self._national()
        for adresse, siger in self.said.items():
            kommune, _, ydelse = adresse.partition("/")
            fil = self.texts.get(f"kommuner/{kommune}/ydelser/{ydelse}.yaml")
            if fil:
                slut = len(fil.tekst)
                fil.edits.append(Edit(slut, slut, ("\n" if fil.tekst.endswith("\n") else "\n\n") + written(siger)))
        aendrede = {navn: fil.edited() for navn, fil in self.texts.items() if fil.edits}
        return {**aendrede, **self.new, **dict.fromkeys(self.removed)}

    def _sources(self) -> None:
        """Each document goes to the municipality that cites it most; what others cite too stays here as well."""
        if (fil := self.texts.get("kilder.yaml")) is None:
            return
        citerer: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for navn, tekst in self.texts.items():
            ejer = navn.split("/")[1] if navn.startswith("kommuner/") else ""
            for dokument in _CITED.findall(tekst.tekst):
                citerer[dokument][ejer] += 1
        flyttes: defaultdict[str, str] = defaultdict(str)
        for kilde in items(get(fil.rod, "kilder")):
            af = citerer[_text(kilde, "id")]
            ejer = af.most_common(1)[0][0] if af else ""
            if ejer and _text(kilde, "type") == "dokument":
                linjer = fil.lines_of(kilde)
                flyttes[ejer] += fil.tekst[linjer.fra : linjer.til]
                if len(af) == 1:
                    fil.edits.append(linjer)
                self._coverage(_text(kilde, "id"), ejer)
        for ejer, tekst_ in flyttes.items():
            hoved = _SCHEMA.format(sti="../../skemaer/kilder.schema.json")
            self.new[f"kommuner/{ejer}/kilder.yaml"] = f"{hoved}kilder:\n{tekst_}"

    def _coverage(self, dokument: str, ejer: str) -> None:
        if svar := self.texts.get(f"daekning/{dokument}.yaml"):
            ny = svar.tekst.replace("$schema=../skemaer", "$schema=../../../skemaer")
            self.new[f"kommuner/{ejer}/daekning/{dokument}.yaml"] = ny
            self.removed.add(f"daekning/{dokument}.yaml")

    def _comparison(self) -> None:
        if (fil := self.texts.get("sammenligning.yaml")) is None:
            return
        emner: dict[str, dict[str, Any]] = {}
        for emne in items(get(fil.rod, "emner")):
            if (adresser := texts(get(emne, "fakta"))) and (id_ := _text(emne, "id")):
                emner[id_] = {"id": id_, "titel": _text(emne, "titel")}
                navne = {adresse.split("/")[-1] for adresse in adresser}
                if navne & _READ:
                    emner[id_]["ogsaa"] = sorted(navne)
                else:
                    for adresse in adresser:
                        self._values_of(adresse, id_)
        if not emner and not any(get(fil.rod, felt) for felt in ("grupper", "afgoer", "uden_modstykke")):
            return
        for gruppe in items(get(fil.rod, "grupper")):
            for adresse in texts(get(gruppe, "ogsaa")):
                self.said[adresse].setdefault("ogsaa_under", []).append(_text(gruppe, "paragraf"))
        for et in items(get(fil.rod, "afgoer")):
            linje = _text(et, "linje")
            self.said[_text(et, "ydelse")]["afgoer"] = {
                "hvem": _text(et, "hvem"),
                "linje": int(linje) if linje.isdigit() else linje,
            }
        ogsaa = {navn for emne in emner.values() for navn in emne.get("ogsaa", ())}
        emner |= {navn: {"id": navn} for navn in self._in_several_municipalities() if navn not in (*emner, *ogsaa)}
        kendte = {*emner, *ogsaa}
        for et in items(get(fil.rod, "uden_modstykke")):
            alene = [navn for navn in texts(get(et, "fakta")) if navn not in kendte]
            if alene:
                self.said[_text(et, "ydelse")]["uden_modstykke"] = alene
        hoved = _SCHEMA.format(sti="skemaer/sammenligning.schema.json")
        self.new["sammenligning.yaml"] = hoved + written({"emner": [emner[navn] for navn in sorted(emner)]})

    def _values_of(self, adresse: str, emne: str) -> None:
        """The fact at an address says what topic it is a value of."""
        kommune, ydelse, navn = adresse.split("/")
        fil = self.texts.get(f"kommuner/{kommune}/ydelser/{ydelse}.yaml")
        for fakta in items(get(fil.rod, "fakta")) if fil else ():
            if fil and (id_ := get(fakta, "id")) is not None and id_.value == navn != emne:
                fil.add_after(id_, f"emne: {emne}")

    def _in_several_municipalities(self) -> Iterator[str]:
        """The ids of facts that services of more than one municipality have."""
        kommuner: defaultdict[str, set[str]] = defaultdict(set)
        for navn, fil in self.texts.items():
            if "/ydelser/" in navn:
                for fakta in items(get(fil.rod, "fakta")):
                    kommuner[_text(fakta, "id")].add(navn.split("/")[1])
        return (navn for navn, hos in kommuner.items() if len(hos) > 1)

    def _situations(self) -> None:
        for navn, fil in self.texts.items():
            if navn.startswith("livssituationer/"):
                for hjaelp in items(get(fil.rod, "hjaelp")):
                    self._help(fil, _text(fil.rod, "id"), hjaelp)

    def _help(self, fil: Text, situation: str, hjaelp: yaml.Node) -> None:
        veje: defaultdict[str, list[str]] = defaultdict(list)
        for adresse in texts(get(hjaelp, "ydelser")):
            veje[adresse] = []
        udelukker = list(items(get(hjaelp, "udelukker")))
        egne = [et for et in udelukker if get(et, "ydelser") is not None]
        for et in egne:
            for adresse in texts(get(et, "ydelser")):
                veje[adresse].append(_text(et, "tekst").replace(f"{adresse}/", ""))
        for adresse, tekster in veje.items():
            vej = {"situation": situation, "hjaelp": _text(hjaelp, "id")} | ({"udelukker": tekster} if tekster else {})
            self.said[adresse].setdefault("livssituationer", []).append(vej)
        if egne and len(egne) == len(udelukker):
            fil.remove_field(hjaelp, "udelukker")
        else:
            fil.edits += [fil.lines_of(et) for et in egne]
        fil.remove_field(hjaelp, "ydelser")
        if get(hjaelp, "lov") is None and (id_ := get(hjaelp, "id")) is not None and veje:
            fil.add_after(id_, "egne: true")

    def _national(self) -> None:
        for navn, fil in self.texts.items():
            if not navn.startswith(f"{_RETNINGSLINJER}/"):
                continue
            self._named_by(fil, fil.rod, "retningslinjer")
            for fund in items(get(fil.rod, "uoverensstemmelser")):
                self._named_by(fil, fund, "nationale_fund")

    def _named_by(self, fil: Text, node: yaml.Node, felt: str) -> None:
        """The services that a guideline or a national finding names come to name it."""
        for adresse in texts(get(node, "ydelser")):
            self.said[adresse].setdefault(felt, []).append(_text(node, "id"))
        fil.remove_field(node, "ydelser")


def _text(blok: yaml.Node, navn: str) -> str:
    """The text of a field on one line, or nothing."""
    return next((" ".join(str(v.value).split()) for n, v in fields(blok) if n.value == navn), "")


def upgrade(mappe: Path) -> list[str]:
    """Write a standards/ of the older layout in the one that is read now; the paths of the files that changed."""
    filer = Upgrade(mappe).files()
    for navn, tekst in filer.items():
        sti = mappe / navn
        if tekst is None:
            sti.unlink()
        else:
            sti.parent.mkdir(parents=True, exist_ok=True)
            sti.write_text(tekst, encoding="utf-8")
    return sorted(filer)

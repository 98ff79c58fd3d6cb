"""A catalogue of many municipalities: copies of those we have, with other names, figures, editions and sizes."""

from __future__ import annotations

import random
import re
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import yaml

# How many standards a copy has of each that its model has: most twice, so that a municipality has about thirty.
_GANGE = (2, 2, 2, 2, 2, 2, 1, 4)
# Of so many copies, one has a single standard, and one has a further edition of each of some.
_HVER_LILLE, _HVER_UDGAVER = 8, 3
_SE_OGSAA = re.compile(r"^se_ogsaa:\n(?:[ ].*\n|\n)*", re.MULTILINE)
_NY_UDGAVE = "2027-01-01"
_LANGT_NAVN = "Landsbyfællesskaberne på Østøerne og Ærø Sogns Forenede Oplands"
# A figure of the municipality's own. All of one kind are multiplied by the same: what differs in the model does so
# in the copy, and what is equal stays so.
_TAL = re.compile(r"(enhed: (uger|dage|timer/uge|timer/md)\n(?:.*\n)?.*vaerdi: )(\d+)\b")


@dataclass(frozen=True)
class Navn:
    """A municipality of the register."""

    id: str
    kode: str
    kort_navn: str
    navn: str


def multiply(standards: Path, kommuner: int, seed: int = 1, varied: bool = True) -> None:
    """Fill a folder of standards up to so many municipalities of the register, the same for the same seed.

    Some are `varied`: one has a very long name, some a single standard, some a further edition of each of several.
    """
    draw = random.Random(seed)
    own = sorted(mappe.name for mappe in (standards / "kommuner").iterdir())
    register = yaml.safe_load((standards / "kommuner.yaml").read_text(encoding="utf-8"))["kommuner"]
    alle = {each["id"]: Navn(each["id"], each["kode"], each["kort_navn"], each["navn"]) for each in register}
    others = sorted(set(alle) - set(own))
    draw.shuffle(others)
    models = [alle[each] for each in own if _standards(standards / "kommuner" / each) > 5]
    smallest = alle[min(own, key=lambda each: _standards(standards / "kommuner" / each))]
    for nr, each in enumerate(others[: kommuner - len(own)]):
        new = alle[each] if nr or not varied else _lengthened(standards / "kommuner.yaml", alle[each])
        small = varied and nr % _HVER_LILLE == _HVER_LILLE - 1
        copy(standards / "kommuner", smallest if small else models[nr % len(models)], new, draw)
        if small:
            _only_one(standards / "kommuner" / each)
        elif varied and nr % _HVER_UDGAVER == 0:
            _further_editions(standards / "kommuner" / each)


def _standards(kommune: Path) -> int:
    return len(list((kommune / "ydelser").glob("*.yaml")))


def _lengthened(register: Path, navn: Navn) -> Navn:
    """The same municipality by a name that no real one is as long as, in the register too."""
    text = register.read_text(encoding="utf-8")
    long = replace(navn, kort_navn=_LANGT_NAVN, navn=f"{_LANGT_NAVN} Kommune")
    short_one, long_one = (f"kort_navn: {each.kort_navn}, navn: {each.navn}," for each in (navn, long))
    register.write_text(text.replace(short_one, long_one), encoding="utf-8")
    return long


def _only_one(kommune: Path) -> None:
    """Take away all standards but one that names no other, and what is said of the others."""
    filer = sorted((kommune / "ydelser").glob("*.yaml"))
    texts = (_SE_OGSAA.sub("", fil.read_text(encoding="utf-8")) for fil in filer)
    alene, text = next(each for each in zip(filer, texts, strict=True) if f"{kommune.name}/s" not in each[1])
    for fil in filer:
        fil.unlink()
    alene.write_text(text, encoding="utf-8")
    for folder in ("uoverensstemmelser", "citater", "daekning", "tilbud"):
        shutil.rmtree(kommune / folder, ignore_errors=True)
    (kommune / "regnes-ikke.yaml").unlink(missing_ok=True)


def _further_editions(kommune: Path) -> None:
    """Give every second standard an edition that begins later, with every figure of its own moved."""
    for fil in sorted((kommune / "ydelser").glob("*.yaml"))[::2]:
        text = re.sub(r"^gaelder_fra: .+$", f"gaelder_fra: {_NY_UDGAVE}", fil.read_text(encoding="utf-8"), flags=re.M)
        til = fil.with_suffix("") / f"{_NY_UDGAVE}.yaml"
        til.parent.mkdir()
        til.write_text(_TAL.sub(lambda found: found[1] + str(int(found[3]) + 1), text), encoding="utf-8")


def copy(kommuner: Path, model: Navn, new: Navn, draw: random.Random) -> None:
    """One municipality's folder under another's name, each standard as often as drawn, each figure moved a little."""
    gange = draw.choice(_GANGE)
    factor = {enhed: draw.randint(1, 3) for enhed in ("uger", "dage", "timer/uge", "timer/md")}
    for fil in sorted((kommuner / model.id).rglob("*.yaml")):
        text = _renamed(fil.read_text(encoding="utf-8"), model, new)
        text = _TAL.sub(lambda found: found[1] + str(factor[found[2]] * int(found[3])), text)
        til = kommuner / new.id / fil.relative_to(kommuner / model.id).with_name(_renamed(fil.name, model, new))
        til.parent.mkdir(parents=True, exist_ok=True)
        til.write_text(text, encoding="utf-8")
        if til.parent.name == "ydelser":
            for copied in range(2, gange + 1):
                til.with_stem(f"{til.stem}-{copied}").write_text(_numbered(text, copied), encoding="utf-8")


def _renamed(text: str, model: Navn, new: Navn) -> str:
    text = text.replace(model.id, new.id).replace(
        f"navn: {model.navn}\n", f"navn: {new.navn}\nkort_navn: {new.kort_navn}\n"
    )
    text = text.replace(model.kort_navn, new.kort_navn)
    return text.replace(f'kode: "{model.kode}"', f'kode: "{new.kode}"')


def _numbered(text: str, nr: int) -> str:
    """A further standard beside the first: its own id and title."""
    text = re.sub(r"^id: (.+)$", rf"id: \1-{nr}", text, count=1, flags=re.MULTILINE)
    return re.sub(r"^titel: (.+?)(['\"]?)$", rf"titel: \1, {nr}\2", text, count=1, flags=re.MULTILINE)


def project(mappe: Path, root: Path, kommuner: int, seed: int = 1) -> Path:
    """The project in a new folder with so many municipalities; what is not edited is linked."""
    mappe.mkdir(parents=True)
    shutil.copytree(root / "standards", mappe / "standards")
    shutil.copytree(root / "calculators", mappe / "calculators", ignore=shutil.ignore_patterns("__pycache__"))
    for navn in ("docs", "scripts", "node_modules", "pyproject.toml"):
        (mappe / navn).symlink_to(root / navn)
    shutil.copyfile(root / "mkdocs.yml", mappe / "mkdocs.yml")
    multiply(mappe / "standards", kommuner, seed)
    return mappe

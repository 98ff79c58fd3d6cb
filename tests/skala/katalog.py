"""A catalogue of many municipalities: copies of those we have, with other names, figures, editions and sizes."""

from __future__ import annotations

import random
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import yaml

# How many standards a copy has of each that its model has: most twice, so that a municipality has about thirty.
_GANGE = (2, 2, 2, 2, 2, 2, 1, 4)
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


def multiply(standards: Path, kommuner: int, seed: int = 1) -> None:
    """Fill a folder of standards up to so many municipalities of the register, the same for the same seed."""
    draw = random.Random(seed)
    own = sorted(mappe.name for mappe in (standards / "kommuner").iterdir())
    register = yaml.safe_load((standards / "kommuner.yaml").read_text(encoding="utf-8"))["kommuner"]
    alle = {each["id"]: Navn(each["id"], each["kode"], each["kort_navn"], each["navn"]) for each in register}
    others = sorted(set(alle) - set(own))
    draw.shuffle(others)
    models = [alle[each] for each in own if len(list((standards / "kommuner" / each / "ydelser").iterdir())) > 5]
    for nr, each in enumerate(others[: kommuner - len(own)]):
        copy(standards / "kommuner", models[nr % len(models)], alle[each], draw)


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

"""What no calculator reads: each fact has its reason once, no read fact has one, and those without are counted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from generator.checks.walk import Material, SourceFile
from generator.computed.reads import readers
from generator.computed.rules import Rule, addresses_of, rules
from generator.load.findings import Finding
from generator.model.catalogue import NATIONALE
from generator.model.kommune import Kommune
from generator.model.regnes_ikke import RegnesIkke
from generator.model.tabel import Satser

# So many are named in a warning; the page of the map has them all.
NAMED = 5


def check(material: Material) -> Iterator[Finding]:
    """Findings in the lists of reasons."""
    lister = [(fil, fil.model) for fil in material.filer if isinstance(fil.model, RegnesIkke)]
    laest = _read(material) if lister else {}
    for fil, liste in lister:
        yield from _in_the_list(fil, liste, laest)
        yield from _read_elsewhere(material, fil, liste, laest)


def _read(material: Material) -> dict[str, tuple[str, ...]]:
    """The calculators that read each fact; and of what several facts are about, those that read them all."""
    laest = readers(material.catalogue)
    emner: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for adresse, fakta in material.catalogue.fakta_med_sted():
        emner[f"{adresse.removesuffix(fakta.id)}{fakta.om}"].append(laest.get(adresse, ()))
    return {emne: alle[0] for emne, alle in emner.items() if all(alle)} | dict(laest)


def _in_the_list(fil: SourceFile, liste: RegnesIkke, laest: Mapping[str, tuple[str, ...]]) -> Iterator[Finding]:
    seen: dict[str, int] = {}
    for nr, post in enumerate(liste.poster):
        for fakta_nr, adresse in enumerate(addresses_of(fil.hos, post)):
            sti = ("poster", nr, "fakta", fakta_nr)
            if adresse in seen:
                yield fil.fejl(sti, "to-grunde", f"“{post.fakta[fakta_nr]}”", nr=seen[adresse] + 1)
            elif adresse in laest:
                yield fil.fejl(sti, "regnes-alligevel", f"“{post.fakta[fakta_nr]}”", beregner=laest[adresse][0])
            seen.setdefault(adresse, nr)


def _read_elsewhere(
    material: Material, fil: SourceFile, liste: RegnesIkke, laest: Mapping[str, tuple[str, ...]]
) -> Iterator[Finding]:
    """What is said to be read instead is there, and is read."""
    for nr, post in enumerate(liste.poster):
        for som_nr, adresse in enumerate(post.laeses_som):
            if adresse in material.fakta_adresser and adresse not in laest:
                yield fil.fejl(("poster", nr, "laeses_som", som_nr), "laeses-heller-ikke", adresse=adresse)


def unanswered(material: Material) -> Iterator[Finding]:
    """A warning for the law and for each municipality that has facts with neither a calculator nor a reason."""
    uden: defaultdict[str, list[Rule]] = defaultdict(list)
    her = {fil.hos for fil in material.filer}
    for rule in rules(material.catalogue):
        if rule.ejer in her and rule.status == "ubesvaret":
            uden[rule.ejer].append(rule)
    for ejer, egne in uden.items():
        # The cells of a table are named once, by the table.
        navne = list(dict.fromkeys(_name(rule) for rule in egne))
        resten = len(navne) - NAMED
        flere = f" og {resten} til" if resten > 0 else ""
        yield _home(material, ejer).fejl(
            (), "uden-beregner", antal=len(egne), hos=ejer, fakta=", ".join(navne[:NAMED]), flere=flere
        )


def _name(rule: Rule) -> str:
    """What the list of reasons may call it, with its service or place before it."""
    sted = rule.adresse.removeprefix(f"{rule.ejer}/").removesuffix(rule.fakta.id)
    return f"{sted}{rule.fakta.om}"


def _home(material: Material, ejer: str) -> SourceFile:
    """The file to mend: the list of reasons, or the one beside which it would stand."""
    egne = [fil for fil in material.filer if fil.hos == ejer]
    liste = next((fil for fil in egne if isinstance(fil.model, RegnesIkke)), None)
    kind = Satser if ejer == NATIONALE else Kommune
    return liste or next(fil for fil in egne if isinstance(fil.model, kind))

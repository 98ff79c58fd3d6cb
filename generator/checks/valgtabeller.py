"""Tables to choose in: every step has its row, every row as many cells as there are columns."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.walk import Material, SourceFile
from generator.load.findings import FieldPath, Finding, at_most, mente_du
from generator.model.valgtabel import Valgtabel


def check(material: Material) -> Iterator[Finding]:
    """Findings in every such table."""
    for fil in material.filer:
        for sti, node in fil.noder:
            if isinstance(node, Valgtabel):
                yield from at_most(fil.yaml.navn, _form(fil, sti, node))


def _form(fil: SourceFile, sti: FieldPath, tabel: Valgtabel) -> Iterator[Finding]:
    bredde = max(1, len(tabel.kolonner))
    kendte = [trin.id for trin in tabel.dimensioner[0].trin]
    for u, periode in enumerate(tabel.perioder):
        if periode.gyldig_til and periode.gyldig_til < periode.gyldig_fra:
            yield fil.fejl((*sti, "perioder", u, "gyldig_til"), "gyldig-til-foer-fra")
        for r, raekke in enumerate(periode.raekker):
            sted = (*sti, "perioder", u, "raekker", r)
            if raekke.trin not in kendte:
                forslag = mente_du(raekke.trin, kendte)
                yield fil.fejl((*sted, "trin"), "celle-ukendt-trin", f"“{raekke.trin}”", forslag=forslag)
            if len(raekke.celler) != bredde:
                yield fil.fejl((*sted, "celler"), "celle-antal", str(len(raekke.celler)), ventet=bredde)
        har = {raekke.trin for raekke in periode.raekker}
        mangler = [navn for navn in kendte if navn not in har]
        # A row of a name that is not known, or there twice, is most likely the one that is missing.
        if mangler and har <= {*kendte} and len(har) == len(periode.raekker):
            yield fil.fejl((*sti, "perioder", u, "raekker"), "celle-uden-raekke", trin=", ".join(mangler))

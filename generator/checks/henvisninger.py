"""References: everything that names something else names something that exists."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from pydantic import BaseModel
from pydantic_core import PydanticCustomError

from calculators.rules.registry import BEREGNERE
from generator.checks.gennemgang import Grundlag, Kildefil
from generator.load.fejl import Fejl, Sti, hoejst, mente_du
from generator.model.kilde import Henvisning
from generator.model.kommune import Kommune, Kontaktgruppe, Uoverensstemmelse
from generator.model.livssituation import Hjaelp, Udelukkelse
from generator.model.lov import Lovaendring, Lovhenvisning, laes_lovhenvisning
from generator.model.pakke import Pakke, Pakker, Takst
from generator.model.retningslinje import Retningslinje
from generator.model.soegeord import Soegeord
from generator.model.tilbud import Tilbud
from generator.model.ydelse import SeOgsaa, Ydelse
from generator.prosa.henvisning import FAKTASLAGS, SLAGS, henvisninger, laes_faktanavn
from generator.prosa.opslag import Opslag, Ukendt

# A field names any calculator; a reference in prose is a link, so it needs the calculator's page.
BEREGNERFELT = "beregnerfelt"
BEGREB = "begreb"


def tjek(grundlag: Grundlag) -> Iterator[Fejl]:
    """Sources, acts, facts, services, calculators and contacts that are named but not there."""
    for fil in grundlag.filer:
        yield from hoejst(fil.yaml.navn, _i_filen(fil, grundlag.opslag))


def _i_filen(fil: Kildefil, opslag: Opslag) -> Iterator[Fejl]:
    for sti, node in fil.noder():
        for felt, slags, navn in _navngivne(node):
            besked = problem(opslag, slags, navn, fil.hos)
            if besked:
                yield fil.fejl((*sti, *felt), besked.kode, None, **besked.indsat)
        if isinstance(node, Henvisning):
            yield from _linje(fil, sti, node, opslag)
        if isinstance(node, Uoverensstemmelse):
            yield from _naevnte(fil, sti, node, opslag)
    for sti, tekst in fil.prosa():
        for slags, navn in henvisninger(tekst):
            besked = problem(opslag, slags, navn, fil.hos) if slags in SLAGS else _ukendt_slags(slags)
            if besked:
                yield fil.fejl(sti, besked.kode, f"{{{slags}: {navn}}}", **besked.indsat)


class Problem(NamedTuple):
    """The name of a message, and what goes into it."""

    kode: str
    indsat: dict[str, object]


def problem(opslag: Opslag, slags: str, navn: str, hos: str) -> Problem | None:
    """Why a reference does not resolve, or None when it does."""
    try:
        if slags in FAKTASLAGS:
            opslag.fakta(laes_faktanavn(navn).navn, hos)
        elif slags == "lov":
            opslag.lov(laes_lovhenvisning(navn))
        elif slags == "ydelse":
            opslag.ydelse(navn)
        elif slags == "tilbud":
            opslag.tilbud(navn, hos)
        elif slags == "retningslinje":
            opslag.retningslinje(navn)
        elif slags == "kilde":
            opslag.kilde(navn)
        elif slags == "beregner":
            opslag.beregner(navn)
        elif slags == BEGREB:
            opslag.begreb(navn)
        elif slags == BEREGNERFELT and navn not in BEREGNERE:
            return Problem("ukendt-beregner", {"navn": navn, "forslag": mente_du(navn, BEREGNERE)})
    except Ukendt as fejl:
        return Problem(fejl.kode, dict(fejl.indsat))
    except PydanticCustomError as fejl:
        return Problem(fejl.type, fejl.context or {})
    return None


def _ukendt_slags(slags: str) -> Problem:
    indsat = {"slags": slags, "kendte": ", ".join(SLAGS), "forslag": mente_du(slags, SLAGS)}
    return Problem("ukendt-henvisning", dict(indsat))


def _navngivne(node: BaseModel) -> Iterator[tuple[Sti, str, str]]:
    """The names a model holds outside its prose, as (field, kind, name)."""
    if isinstance(node, Henvisning):
        yield ("dokument",), "kilde", node.dokument
    if isinstance(node, Lovhenvisning):
        yield (), "lov", node.tekst
    if isinstance(node, SeOgsaa):
        yield ("ydelse",), "ydelse", node.ydelse
    if isinstance(node, Kontaktgruppe):
        aldre = {"alder_over": node.alder_over, "alder_til": node.alder_til}
        yield from (((felt,), "fakta", navn) for felt, navn in aldre.items() if navn)
    if isinstance(node, Pakke):
        yield ("brugertid",), "fakta", node.brugertid
        yield ("afregnes",), "fakta", node.afregnes
    if isinstance(node, Takst):
        yield ("timer",), "fakta", node.timer
        yield from ((("tilbud", nr), "tilbud", navn) for nr, navn in enumerate(node.tilbud))
    if isinstance(node, Uoverensstemmelse):
        yield from ((("retningslinjer", nr), "retningslinje", navn) for nr, navn in enumerate(node.retningslinjer))
    if isinstance(node, (Uoverensstemmelse, Tilbud, Pakker, Retningslinje, Hjaelp, Udelukkelse, Kontaktgruppe)):
        yield from ((("ydelser", nr), "ydelse", navn) for nr, navn in enumerate(node.ydelser))
    if isinstance(node, (Ydelse, Uoverensstemmelse, Lovaendring, Hjaelp, Soegeord)):
        yield from ((("beregnere", nr), BEREGNERFELT, navn) for nr, navn in enumerate(node.beregnere))
    if isinstance(node, Soegeord):
        yield from ((("begreber", nr), BEGREB, navn) for nr, navn in enumerate(node.begreber))


def _naevnte(fil: Kildefil, sti: Sti, fund: Uoverensstemmelse, opslag: Opslag) -> Iterator[Fejl]:
    """The facts that a contradiction says it touches are facts of its services, its municipality or the law."""
    for nr, navn in enumerate(fund.fakta):
        try:
            opslag.faktaene(navn, fund.ydelser, fil.hos)
        except Ukendt as fejl:
            yield fil.fejl((*sti, "fakta", nr), fejl.kode, None, **fejl.indsat)


def _linje(fil: Kildefil, sti: Sti, henvisning: Henvisning, opslag: Opslag) -> Iterator[Fejl]:
    """A document is cited by line; a web page has none."""
    try:
        kilde = opslag.kilde(henvisning.dokument)
    except Ukendt:
        return
    if kilde.type == "dokument" and henvisning.linje is None:
        yield fil.fejl(sti, "linje-mangler", kilde=kilde.id)
    if kilde.type == "henvisning" and henvisning.linje is not None:
        yield fil.fejl((*sti, "linje"), "linje-paa-side", kilde=kilde.id)


def tjek_kontakter(grundlag: Grundlag) -> Iterator[Fejl]:
    """The office that receives complaints is one of the municipality's contacts."""
    for fil in grundlag.filer:
        if isinstance(fil.model, Kommune):
            kontakter = [kontakt.id for kontakt in fil.model.kontakter]
            navn = fil.model.klage.kontakt
            if navn not in kontakter:
                yield fil.fejl(("klage", "kontakt"), "ukendt-kontakt", navn=navn, forslag=mente_du(navn, kontakter))

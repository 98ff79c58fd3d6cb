"""What people have reviewed in the five sources: facts, sections and contacts, and how a draft is held against them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from generator.checks.walk import Material
from generator.model.catalogue import NATIONALE
from generator.model.exact import base
from generator.model.fakta import Dag, Fakta, Ordlyd, numbers_of
from generator.model.kommune import Kontakt
from generator.model.tilbud import Tilbud
from generator.model.ydelse import Ydelse
from generator.prose.number_words import tal_i
from generator.udkast.forslag import Forslag
from generator.udkast.laest import Laest


class Facittal(NamedTuple):
    """A reviewed figure: the numbers or the day, the unit, and the lines."""

    navn: str
    tal: tuple[Decimal, ...]
    dag: str | None
    enhed: str
    linjer: frozenset[int]


class Ordtal(NamedTuple):
    """A reviewed fact that gives the source's own words: a proposal of a figure in them is no mistake."""

    ord: str
    linjer: frozenset[int]


class Maal(NamedTuple):
    """How many of how many."""

    ramt: int
    af: int

    @property
    def pct(self) -> float:
        """The share in per cent; all of nothing is all."""
        return 100 * self.ramt / self.af if self.af else 100.0


def facit(material: Material, dokument: str) -> list[Facittal]:
    """Every reviewed figure of a document, said once; the law's own rates are no figures of the document."""
    ud: dict[tuple[object, ...], Facittal] = {}
    for fil in material.filer:
        if fil.hos == NATIONALE:
            continue
        for _, node in fil.noder:
            if not isinstance(node, Fakta):
                continue
            for vaerdi in node.vaerdier:
                tal = numbers_of(vaerdi.vaerdi)
                dag = vaerdi.vaerdi.dato if isinstance(vaerdi.vaerdi, Dag) else None
                if (tal or dag) and vaerdi.kilde.dokument == dokument and vaerdi.kilde.linje:
                    et = Facittal(f"{fil.hos}/{node.id}", tal, dag, node.enhed, frozenset(vaerdi.kilde.linje.numre()))
                    ud.setdefault((et.tal, et.dag, et.enhed, et.linjer), et)
    return list(ud.values())


def worded(material: Material, dokument: str) -> list[Ordtal]:
    """The reviewed facts of a document that are words."""
    return [
        Ordtal(vaerdi.vaerdi.tekst, frozenset(vaerdi.kilde.linje.numre()))
        for fil in material.filer
        for _, node in fil.noder
        if isinstance(node, Fakta)
        for vaerdi in node.vaerdier
        if isinstance(vaerdi.vaerdi, Ordlyd) and vaerdi.kilde.dokument == dokument and vaerdi.kilde.linje
    ]


def _in_words(forslag: Forslag, et: Ordtal) -> bool:
    return not et.linjer.isdisjoint(forslag.linjer) and bool(forslag.tal) and set(forslag.tal) <= tal_i(et.ord)


def fits(forslag: Forslag, et: Facittal, *, strict: bool) -> bool:
    """Whether a proposal is the reviewed figure: value, unit and line.

    Unless strict, a figure whose period only one of the two names is the same, as `verify` reads a source.
    """
    if et.linjer.isdisjoint(forslag.linjer) or et.dag != forslag.dag:
        return False
    if et.dag:
        return True
    enheder = [(forslag.enhed, et.enhed)]
    if not strict and ("/" in forslag.enhed) != ("/" in et.enhed):
        enheder = [(forslag.enhed.partition("/")[0], et.enhed.partition("/")[0])]
    if (
        not strict
        and "antal" in (forslag.enhed, et.enhed)
        and {forslag.enhed, et.enhed} & {"niveau", "gange", "gange/md", "gange/uge"}
    ):
        enheder = [("antal", "antal")]
    return any(_same(forslag.tal, her, et.tal, der) for her, der in enheder)


def _same(tal: Iterable[Decimal], enhed: str, andre: Iterable[Decimal], anden: str) -> bool:
    (her, faktor), (der, faktor_der) = base(enhed), base(anden)
    return her == der and [Fraction(et) * faktor for et in tal] == [Fraction(et) * faktor_der for et in andre]


def found(
    laest: Laest, rigtige: list[Facittal], ord_: list[Ordtal], *, strict: bool
) -> tuple[Maal, Maal, list[Facittal], list[Forslag]]:
    """How many reviewed figures are proposed, how many proposals are right, and those that are not."""
    alle = [et for del_ in laest.dele for et in del_.fakta]
    mangler = [et for et in rigtige if not any(fits(forslag, et, strict=strict) for forslag in alle)]
    forkerte = [forslag for forslag in alle if not any(fits(forslag, et, strict=strict) for et in rigtige)]
    if not strict:
        forkerte = [et for et in forkerte if not any(_in_words(et, wording) for wording in ord_)]
    genfundet, rette = Maal(len(rigtige) - len(mangler), len(rigtige)), Maal(len(alle) - len(forkerte), len(alle))
    return genfundet, rette, mangler, forkerte


def sections(material: Material, laest: Laest) -> Maal:
    """How many reviewed sections have half of their lines or more in drafted sections of the same kind."""
    slags = {nr: et.slags for del_ in laest.dele for et in del_.stykker for nr in range(et.fra, et.til + 1)}
    ramt = af = 0
    for kind, linjer in _reviewed_sections(material, laest.dokument.navn):
        numre = [nr for nr in linjer if nr <= len(laest.dokument.linjer) and laest.dokument.linje(nr).strip()]
        if numre:
            af += 1
            ramt += 2 * sum(slags.get(nr) == kind for nr in numre) >= len(numre)
    return Maal(ramt, af)


def section_lines(material: Material, laest: Laest) -> Maal:
    """How many of the lines that reviewed sections cite are drafted as a kind that one of these sections has.

    People cite a line for several sections where a page mixes them, and a draft has each line once.
    """
    slags = {nr: et.slags for del_ in laest.dele for et in del_.stykker for nr in range(et.fra, et.til + 1)}
    linjer: dict[int, set[str]] = {}
    for kind, numre in _reviewed_sections(material, laest.dokument.navn):
        for nr in numre:
            if nr <= len(laest.dokument.linjer) and laest.dokument.linje(nr).strip():
                linjer.setdefault(nr, set()).add(kind)
    return Maal(sum(slags.get(nr) in kinds for nr, kinds in linjer.items()), len(linjer))


def _reviewed_sections(material: Material, dokument: str) -> Iterator[tuple[str, list[int]]]:
    for fil in material.filer:
        if isinstance(fil.model, Ydelse) and fil.model.kilde.dokument == dokument:
            yield from ((kind, list(et.linje.numre())) for kind, et in fil.model.afsnit.alle() if et)


def contacts(material: Material, laest: Laest) -> Maal:
    """How many telephones, mails and lines of addresses of reviewed contacts are proposed, be it as a name."""
    har = {
        del_.replace(" ", "").lower()
        for et in laest.kontakter
        for del_ in (et.navn, *et.adresse, *et.mail, et.telefon or "")
    }
    ramt = af = 0
    for del_ in _reviewed_contacts(material, laest.dokument.navn):
        af += 1
        ramt += del_ in har
    return Maal(ramt, af)


def _reviewed_contacts(material: Material, dokument: str) -> Iterator[str]:
    dele = {
        del_.replace(" ", "").lower()
        for fil in material.filer
        for _, node in fil.noder
        if isinstance(node, (Kontakt, Tilbud)) and node.kilde.dokument == dokument
        for del_ in (*node.adresse, *node.mail, node.telefon or "")
        if len(del_) > 1
    }
    yield from sorted(dele)

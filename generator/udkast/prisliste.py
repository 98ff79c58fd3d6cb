"""A price list held against the amounts that a municipality has: which of its lines says what each costs now.

A line is one amount's where it names it, and the more surely where it also prints what it cost before. Nothing here is
more than a proposal, with how sure it is and why.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from generator.prose.number_words import tal_i
from generator.udkast.dokument import Dokument
from generator.udkast.ordliste import ordliste
from generator.udkast.overskrift import bare

Sikker = Literal["sikker", "sandsynlig", "usikker"]

_TAL = r"(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?"
# A cell that is an amount, and one in running text: what is counted or measured in something else is none.
_CELLE = re.compile(
    rf"\s*(?:kr\.?\s*)?(?P<tal>{_TAL})\s*(?:kr\b\.?|kroner|,-)?\s*(?:(?:pr|om|i|per)\b.*|/.*)?", re.IGNORECASE
)
_I_TEKST = re.compile(
    rf"(?<![\w.,/§-])(?P<tal>{_TAL})(?!,?\d)(?=\s*(?:$|kr\b|kroner|,-|\d|pr\b|per\b|om\b|/))", re.IGNORECASE
)
_AAR = re.compile(r"(?:19|20)\d\d")
_KRONER = re.compile(r"\s*(?:kr|,-)", re.IGNORECASE)
_ORD = re.compile(r"[^\W\d_]{2,}")
# Inflected forms begin alike: “måltider” and “måltidet”.
_STEM = 6
# What share of an amount's words a line has to have: with and without last year's amount beside them. One that few
# amounts are, 96,71, says more than 2.000.
_SOME, _MOST = 0.5, 0.75
_FEW, _ROUND = 0.3, 10
# How much an amount may rise or fall from one year to the next before a person should look twice.
_FALL, _RISE = Decimal("0.7"), Decimal("1.4")
# The words of its standard count for so much beside its own.
_AROUND = 0.25


class Kendt(NamedTuple):
    """An amount that the municipality has: its name, the title of what it belongs to, and what it is before the day."""

    navn: str
    hvor: str
    beloeb: Decimal | None


class Fundet(NamedTuple):
    """What the list says of an amount: the new one, on which line and below which heading, how sure, and why."""

    beloeb: Decimal
    linje: int
    over: str
    sikker: Sikker
    fordi: str


class Raekke(NamedTuple):
    """A line with amounts: its number, the heading above it, the stems of its words, and of both, and its amounts.

    `aar` are those of the columns above.
    """

    nr: int
    over: str
    stammer: frozenset[str]
    rundt: frozenset[str]
    beloeb: tuple[Decimal, ...]
    aar: tuple[int, ...]


def fundne(dokument: Dokument, kendte: Sequence[Kendt], aar: int) -> list[Fundet | None]:
    """For each amount what the list says that it is in the year; None where no line is about it.

    A line is one amount's alone, but for amounts that have the same name and were the same before.
    """
    raekker = list(_rows(dokument))
    svar: dict[int, Fundet] = {}
    taget: dict[int, tuple[str, Decimal | None]] = {}
    passer = sorted(
        ((score, nr, raekke) for nr, et in enumerate(kendte) for raekke in raekker if (score := _score(et, raekke))),
        key=lambda et: (-et[0], et[2].nr, et[1]),
    )
    for score, nr, raekke in passer:
        et = kendte[nr]
        if nr in svar or taget.setdefault(raekke.nr, (et.navn, et.beloeb)) != (et.navn, et.beloeb):
            continue
        rivaler = [anden for point, mod, anden in passer if mod == nr and point == score and anden is not raekke]
        svar[nr] = _found(et, raekke, aar, rivaler)
    return [svar.get(nr) for nr in range(len(kendte))]


def ukendte(dokument: Dokument, svar: Sequence[Fundet | None]) -> list[int]:
    """The lines with amounts that are nobody's."""
    brugt = {et.linje for et in svar if et}
    return [raekke.nr for raekke in _rows(dokument) if raekke.nr not in brugt]


def _rows(dokument: Dokument) -> Iterator[Raekke]:
    over, aar = "", tuple[int, ...]()
    for nr, linje in enumerate(dokument.linjer, start=1):
        fundet = list(_amounts(linje))
        tal = tuple(number for number, *_ in fundet)
        if _are_years(tal):
            aar = tuple(map(int, tal))
        elif fundet:
            stammer = _stems("".join(linje[fra:til] for fra, til in _between(fundet, len(linje))))
            yield Raekke(nr, over, stammer, stammer | _stems(over), tal, aar if len(aar) == len(tal) else ())
        elif linje.strip():
            over = bare(linje)


def _amounts(linje: str) -> Iterator[tuple[Decimal, int, int]]:
    """The amounts of a line, and from where to where each stands: the cells of a table, or what running text says."""
    celler, sted = linje.split("\t"), 0
    if len(celler) > 1:
        for celle in celler:
            if et := _CELLE.fullmatch(celle):
                yield _number(et), sted, sted + len(celle)
            sted += len(celle) + 1
        return
    alle = list(_I_TEKST.finditer(linje))
    aarstal = [et for et in alle if _AAR.fullmatch(et["tal"]) and not _KRONER.match(linje, et.end())]
    for et in alle:
        if et not in aarstal or len(aarstal) == len(alle) > 1:
            yield _number(et), *et.span()


def _number(et: re.Match[str]) -> Decimal:
    (tal,) = tal_i(et["tal"])
    return tal


def _are_years(tal: Sequence[Decimal]) -> bool:
    """Whether the numbers of a line are those above columns of years: one after the other."""
    begun = len(tal) > 1 and bool(_AAR.fullmatch(str(tal[0])))
    return begun and list(tal) == [tal[0] + nr for nr in range(len(tal))]


def _between(fundet: Sequence[tuple[Decimal, int, int]], slut: int) -> Iterator[tuple[int, int]]:
    fra = 0
    for _, begynder, ender in fundet:
        yield fra, begynder
        fra = ender
    yield fra, slut


def _score(et: Kendt, raekke: Raekke) -> float:
    """How well a line is about an amount: 0 for one that is not."""
    egne = _stems(et.navn)
    if not egne:
        return 0
    navn = max(len(egne & raekke.stammer), len(egne & raekke.rundt) - 0.5) / len(egne)
    foer = et.beloeb in raekke.beloeb and len(raekke.beloeb) > 1
    if navn < (_MOST if not foer else _FEW if _is_rare(et.beloeb) else _SOME):
        return 0
    hvor = _stems(et.hvor)
    return navn + foer + _AROUND * (len(hvor & raekke.rundt) / len(hvor) if hvor else 0)


def _is_rare(beloeb: Decimal | None) -> bool:
    return beloeb is not None and beloeb % _ROUND != 0


def _found(et: Kendt, raekke: Raekke, aar: int, rivaler: Sequence[Raekke]) -> Fundet:
    ny, fordi, sikker = _new(et, raekke, aar)
    if rivaler:
        sikker, fordi = "usikker", f"{fordi}; linje {rivaler[0].nr} passer lige så godt"
    elif et.beloeb and not _FALL <= ny / et.beloeb <= _RISE:
        sikker, fordi = "usikker", f"{fordi}; beløbet er meget ændret"
    return Fundet(ny, raekke.nr, raekke.over, sikker, fordi)


def _new(et: Kendt, raekke: Raekke, aar: int) -> tuple[Decimal, str, Sikker]:
    """The amount of the year on a line, with why it is that one."""
    if aar in raekke.aar:
        ny = raekke.beloeb[raekke.aar.index(aar)]
        if et.beloeb in raekke.beloeb:
            return ny, f"står under {aar}, og det hidtidige beløb står på linjen", "sikker"
        return ny, f"står under {aar}", "sandsynlig"
    if len(raekke.beloeb) == 1:
        return raekke.beloeb[0], "linjens eneste beløb", "sandsynlig"
    andre = [tal for tal in raekke.beloeb if tal != et.beloeb]
    if et.beloeb in raekke.beloeb and len(set(andre)) <= 1:
        return (andre[0] if andre else raekke.beloeb[0]), "det hidtidige beløb står på linjen", "sikker"
    return raekke.beloeb[-1], "det sidste af flere beløb", "usikker"


def _stems(tekst: str) -> frozenset[str]:
    return frozenset(et[:_STEM] for et in _ORD.findall(tekst.lower()) if et not in ordliste().fyldord)

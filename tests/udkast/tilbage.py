"""What was read in another form, held against the lines of the text that the form was made of."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from generator.udkast.afsnit import Stykke
from generator.udkast.dokument import Dokument, plain
from generator.udkast.laest import Laest, Standardforslag

_WORDS = 4


def tilbage(laest: Laest, original: Dokument) -> Laest:
    """The same reading with the lines of the original: each line is found again by its words."""
    linjer = _lines(laest.dokument, original)

    def del_(et: Standardforslag) -> Standardforslag:
        fakta = []
        for forslag in et.fakta:
            numre = sorted({nr for linje in forslag.linjer for nr in linjer[linje]})
            if numre:
                fakta.append(replace(forslag, linje=numre[0], andre=numre[1:]))
            else:
                fakta.append(replace(forslag, linje=-1, andre=[]))
        stykker = [
            Stykke(stykke.slags, stykke.titel, nr, nr, stykke.fordi)
            for stykke in et.stykker
            for linje in range(stykke.fra, stykke.til + 1)
            for nr in linjer[linje]
        ]
        return Standardforslag(et.udsnit, tuple(stykker), tuple(fakta))

    faelles = del_(laest.faelles) if laest.faelles else None
    return Laest(original, faelles, tuple(map(del_, laest.standarder)), laest.kontakter)


def _lines(nyt: Dokument, original: Dokument) -> dict[int, list[int]]:
    """The original's lines of each line: by runs of words, those nearest to where the line before was found."""
    ordene = [(ord_, nr) for nr, linje in enumerate(original.linjer, start=1) for ord_ in _words(linje)]
    steder: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for laengde in range(1, _WORDS + 1):
        for sted in range(len(ordene) - laengde + 1):
            steder[tuple(ord_ for ord_, _ in ordene[sted : sted + laengde])].append(sted)
    ud: dict[int, list[int]] = {}
    her = 0
    for nr, linje in enumerate(nyt.linjer, start=1):
        ord_ = _words(linje)
        fundne: set[int] = set()
        laengde = min(_WORDS, len(ord_))
        for start in range(len(ord_) - laengde + 1 if laengde else 0):
            if mulige := steder.get(tuple(ord_[start : start + laengde])):
                sted = min(mulige, key=lambda mulig: abs(mulig - her))
                fundne |= {ordene[sted + skridt][1] for skridt in range(laengde)}
                her = sted
        ud[nr] = sorted(fundne)
    return ud


def _words(linje: str) -> list[str]:
    return re.findall(r"\w+", plain(linje).lower())

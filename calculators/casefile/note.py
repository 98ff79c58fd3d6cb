"""One journal note for all the calculations of a case file: sources, figures and reservations are told once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from hashlib import sha256

from calculators.casefile.compare import differences
from calculators.casefile.read import CaseFile
from calculators.casefile.wording import Wording
from calculators.data.facts import Kilde, Sats
from calculators.data.rates import Satser
from calculators.results.trace import saetning
from calculators.run.calculation import Udregning
from calculators.show.case_link import spor
from calculators.show.filled_in import Udfyldt
from calculators.show.words import afledt, dokumenttekst, grundlag, henvisning, kildenumre, topplinjer
from calculators.text.dates import dansk_dato

_HASH_LENGTH = 12
_ABOUT = "Om borgeren. Det, der står i “…”, er beregnerens egne ord til borgeren."
_TO = "Til borgeren."


def case_note(sag: CaseFile, satser: Satser, i_dag: date | None = None) -> str:
    """The note. Calculations are numbered through both cases; `i_dag` is the day it is made, when that is known."""
    ord_ = Wording.of(sag)
    alle = [par for kolonne in sag.kolonner for par in zip(kolonne.udregninger, kolonne.udfyldt, strict=True)]
    udregninger = [udregning for udregning, _ in alle]
    numre = _sources_numbered(udregninger)
    afsnit: list[list[str]] = [_head(sag, ord_, i_dag)]
    for kolonne in sag.kolonner:
        if len(sag.kolonner) > 1:
            afsnit.append([(kolonne.navn or "Sagen").upper()])
        for udregning, udfyldt in zip(kolonne.udregninger, kolonne.udfyldt, strict=True):
            nummer = next(nr for nr, et in enumerate(udregninger, start=1) if et is udregning)
            afsnit += _calculation(nummer, udregning, udfyldt, ord_, satser)
            afsnit.append(_steps(nummer, udregninger, ord_, numre))
    afsnit += [
        _differences(sag, ord_, satser),
        _figures(udregninger, numre),
        _once(
            "Her er kilderne uklare eller uenige",
            [[f"{saetning(note.titel)} {note.tekst}" for note in et.noter] for et in udregninger],
            ord_,
        ),
        _once("Forbehold", [list(map(str, et.til_listen)) for et in udregninger], ord_),
        ["Kilder", *(f"[{nr}] {dokumenttekst(dokument, satser)}" for dokument, nr in numre.items())] if numre else [],
        [f"Data: {case_hash(udregninger)}"],
    ]
    return "\n\n".join("\n".join(linjer) for linjer in afsnit if linjer) + "\n"


def case_hash(udregninger: Iterable[Udregning]) -> str:
    """A short hash of all figures used and all results, the same as long as the answers are."""
    samlet = "\n".join(f"{et.beregner.id} {spor(et)['data']}" for et in udregninger)
    return sha256(samlet.encode()).hexdigest()[:_HASH_LENGTH]


def _head(sag: CaseFile, ord_: Wording, i_dag: date | None) -> list[str]:
    lavet = f"Lavet den {dansk_dato(i_dag)}. Vejledende." if i_dag else "Vejledende."
    return [f"Journalnotat: {sag.navn}" if sag.navn else "Journalnotat", lavet, _ABOUT if ord_.om else _TO]


def _calculation(
    nummer: int, udregning: Udregning, udfyldt: Udfyldt, ord_: Wording, satser: Satser
) -> Iterator[list[str]]:
    origin = ord_.origin(udregning, udfyldt)
    yield [f"{nummer}. {ord_.title(udregning)}", grundlag(udregning, satser), *([origin] if origin else [])]
    yield ["Oplysninger", *(f"- {_as_lead(navn)} {tekst}" for navn, tekst in ord_.answers(udregning, udfyldt, satser))]
    maerke = afledt(udregning, satser)
    yield [
        "Resultat",
        *(ord_.quoted(tekst) for tekst, _ in topplinjer(udregning)),
        *(f"- {_as_lead(navn)} {tekst}" for navn, tekst in ord_.results(udregning.vist, satser)),
        *([f"- Bemærk: {maerke}."] if maerke else []),
    ]


def _steps(nummer: int, udregninger: list[Udregning], ord_: Wording, numre: Mapping[str, int]) -> list[str]:
    """The steps, or the number of the calculation that has the very same."""
    trin = udregninger[nummer - 1].vist.trin
    if not trin:
        return []
    samme = next(nr for nr, et in enumerate(udregninger, start=1) if et.vist.trin == trin)
    if samme < nummer:
        return [f"Det er regnet ud som beregning {samme}."]
    linjer = (f"- {ord_.step(et)}" + (f" {_place(et.kilde, numre)}" if et.kilde else "") for et in trin)
    return ["Sådan er det regnet ud", *linjer]


def _differences(sag: CaseFile, ord_: Wording, satser: Satser) -> list[str]:
    fundet = differences(sag, ord_, satser)
    if fundet is None:
        return []
    linjer = [
        f"- {et.titel}, {et.navn}: {et.foer} / {et.efter}" + (f" (forskel {et.forskel})" if et.forskel else "")
        for et in fundet
    ]
    navne = " / ".join(kolonne.navn or f"Side {nr}" for nr, kolonne in enumerate(sag.kolonner, start=1))
    return [f"Forskelle ({navne})", *(linjer or ["- Ingen."])]


def _figures(udregninger: Iterable[Udregning], numre: Mapping[str, int]) -> list[str]:
    """Each figure once, however many calculations rest on it; names of figures are the data's own words."""
    brugt = dict.fromkeys(sats for udregning in udregninger for sats in udregning.vist.brugt)
    linjer = [f"- {_figure(sats)} {_place(sats.kilde, numre)}" for sats in brugt]
    return ["Tal fra kilderne", *linjer] if linjer else []


def _figure(sats: Sats) -> str:
    return f"“{sats.betegnelse}”: {sats.tekst} (gælder fra {dansk_dato(sats.gyldig_fra)})"


def _once(overskrift: str, tekster: list[list[str]], ord_: Wording) -> list[str]:
    """What is said of each calculation, once, with the numbers of those it holds for."""
    steder: dict[str, list[int]] = {}
    for nummer, egne in enumerate(tekster, start=1):
        for tekst in egne:
            steder.setdefault(tekst, []).append(nummer)
    linjer = [f"- ({', '.join(map(str, numre))}) {ord_.quoted(tekst)}" for tekst, numre in steder.items()]
    return [f"{overskrift}, med beregningens nummer", *linjer] if linjer else []


def _place(kilde: Kilde, numre: Mapping[str, int]) -> str:
    """The source's number and the place in it; its heading is the source's own words."""
    return henvisning(replace(kilde, afsnit=f"“{kilde.afsnit}”") if kilde.afsnit else kilde, numre)


def _sources_numbered(udregninger: Iterable[Udregning]) -> dict[str, int]:
    """All documents, numbered in the order they are met."""
    alle = dict.fromkeys(dokument for udregning in udregninger for dokument in kildenumre(udregning.vist))
    return {dokument: nummer for nummer, dokument in enumerate(alle, start=1)}


def _as_lead(etiket: str) -> str:
    """A label or a question, ready to be followed by its answer."""
    return etiket if etiket.rstrip("”").endswith("?") else f"{etiket}:"

"""What changed from one edition of a standard to the next, and for whom a change is better."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from generator.compare.better import Effect, effect
from generator.compare.measure import measure
from generator.compare.wording import Run, word_by_word
from generator.model.fakta import Fakta, Talvaerdi
from generator.model.udgaver import Udgave, Udgaver
from generator.model.ydelse import Ydelse
from generator.prose import labels
from generator.prose.display import show_value
from generator.prose.lookup import Lookup
from generator.prose.writing import plain_text

PassageKind = Literal["svar", "afsnit", "gruppe"]
SectionKind = Literal["ny", "vaek", "omskrevet"]
_NOTHING = ("", "")


@dataclass(frozen=True)
class FigureChange:
    """A figure that is another, is new (`foer` None), or is stated no more (`efter` None).

    `samme`: it is as much as before, written in another way.
    `tabel` is the title of the table that came or went with the figure in it.
    """

    betegnelse: str
    foer: str | None
    efter: str | None
    virkning: Effect | None
    samme: bool = False
    tabel: str | None = None


@dataclass(frozen=True)
class SectionChange:
    """A short answer, a section or a group that came, went or was written anew.

    `ord` has its words, the old and the new among each other.
    """

    hvad: PassageKind
    noegle: str
    titel: str
    slags: SectionKind
    ord: tuple[Run, ...]


@dataclass(frozen=True)
class Change:
    """One edition put in the place of another. `felter` are the other fields that are not the same, by their names."""

    foer: Udgave
    efter: Udgave
    tal: tuple[FigureChange, ...]
    afsnit: tuple[SectionChange, ...]
    felter: tuple[tuple[str, str, str], ...]

    @property
    def ydelse(self) -> Ydelse:
        """The service, as the new edition has it."""
        return self.efter.ydelse

    @property
    def anker(self) -> str:
        """The place of the change on its page."""
        return anchor(self.efter)


def changes(opslag: Lookup, udgaver: Udgaver) -> list[Change]:
    """What each edition of a standard changed in the one before it, the newest first."""
    return [
        Change(
            foer,
            efter,
            tuple(_figures(foer, efter)),
            tuple(_sections(opslag, foer.ydelse, efter.ydelse)),
            tuple(_fields(foer.ydelse, efter.ydelse)),
        )
        for foer, efter in reversed(list(pairwise(udgaver.alle)))
    ]


def anchor(ny: Udgave) -> str:
    """The place, on the page of changes, of what an edition changed."""
    return f"{ny.ydelse.id}-{ny.fra.isoformat()}"


def _figures(foer: Udgave, efter: Udgave) -> Iterator[FigureChange]:
    """The figures on the last day of the old edition against those on the first of the new, in the new one's order."""
    gamle = {fakta.id: fakta for fakta in foer.ydelse.fakta}
    nye = {fakta.id: fakta for fakta in efter.ydelse.fakta}
    tabeller = _tables_of_one(foer.ydelse, efter.ydelse) | _tables_of_one(efter.ydelse, foer.ydelse)
    for navn in dict.fromkeys([*nye, *gamle]):
        gammel, ny = gamle.get(navn), nye.get(navn)
        var = (gammel, gammel.nyeste(foer.til or efter.fra).vaerdi) if gammel else None
        er = (ny, ny.nyeste(efter.fra).vaerdi) if ny else None
        if _shown(var) != _shown(er):
            kendt, samme = None, False
            if gammel and var and ny and er:
                kendt = effect(ny.om, (gammel.enhed, var[1]), (ny.enhed, er[1]))
                samme = measure(var[1], gammel.enhed) == measure(er[1], ny.enhed) is not None
            betegnelse = (ny or gamle[navn]).betegnelse
            yield FigureChange(betegnelse, _shown(var), _shown(er), kendt, samme, tabeller.get(navn))


def _tables_of_one(ydelse: Ydelse, anden: Ydelse) -> dict[str, str]:
    """The cells of the tables that the other edition has not, with the table's title."""
    andres = {tabel.id for tabel in anden.valgtabeller}
    return {navn: tabel.titel for tabel in ydelse.valgtabeller if tabel.id not in andres for navn in tabel.navne}


def _shown(stated: tuple[Fakta, Talvaerdi] | None) -> str | None:
    return show_value(stated[1], stated[0].enhed) if stated else None


def _sections(opslag: Lookup, foer: Ydelse, efter: Ydelse) -> Iterator[SectionChange]:
    gamle, nye = _passages(opslag, foer), _passages(opslag, efter)
    for sted in dict.fromkeys([*nye, *gamle]):
        (titel, ny), (gammel_titel, gammel) = nye.get(sted, _NOTHING), gamle.get(sted, _NOTHING)
        if gammel != ny:
            slags: SectionKind = "omskrevet" if gammel and ny else "ny" if ny else "vaek"
            yield SectionChange(*sted, titel or gammel_titel, slags, word_by_word(gammel, ny))


def _passages(opslag: Lookup, ydelse: Ydelse) -> dict[tuple[PassageKind, str], tuple[str, str]]:
    """What each part of an edition is called, and what it says as plain text with the edition's own figures."""
    hos = opslag.catalogue.hos(ydelse)

    def plain(*tekster: str | None) -> str:
        return "\n\n".join(plain_text(opslag, et, hos, ydelse.gaelder_fra) for et in tekster if et)

    svar = {navn: getattr(ydelse.svar, navn) for navn in type(ydelse.svar).model_fields}
    return {
        ("svar", "kort"): (labels.KORT, plain(ydelse.kort)),
        **{("svar", navn): (labels.SPOERGSMAAL[navn], plain(tekst)) for navn, tekst in svar.items()},
        **{
            ("afsnit", navn): (labels.AFSNIT[navn], plain(ydelse.tekst_under(navn)))
            for navn in type(ydelse.afsnit).model_fields
        },
        ("afsnit", "klar"): (labels.KLAR, plain(*(et.tekst for et in ydelse.klar))),
        ("afsnit", "funktionsniveau"): (labels.FUNKTIONSNIVEAUER, "\n".join(_levels(ydelse))),
        **{("gruppe", et.id): (et.titel, plain(et.titel, et.tekst, et.vilkaar)) for et in ydelse.grupper},
    }


def _levels(ydelse: Ydelse) -> Iterator[str]:
    """A line for each passage that names functional levels: what for, for whom, and which."""
    grupper = {gruppe.id: gruppe.titel for gruppe in ydelse.grupper}
    for et in ydelse.funktionsniveau:
        hvad = ", ".join(filter(None, (et.omraade, grupper.get(et.gruppe or ""))))
        niveauer = f"Niveau {', '.join(map(str, et.niveauer))}"
        yield " ".join(filter(None, (f"{hvad}:" if hvad else "", niveauer, f"({et.note})" if et.note else "")))


def _fields(foer: Ydelse, efter: Ydelse) -> Iterator[tuple[str, str, str]]:
    """What the standard is called, what it rests on, and who decides."""
    for navn in ("titel", "lovgrundlag", "regler", "adgang"):
        gammel, ny = _as_text(getattr(foer, navn)), _as_text(getattr(efter, navn))
        if gammel != ny:
            yield navn, gammel, ny


def _as_text(vaerdi: object) -> str:
    return ", ".join(map(str, vaerdi)) if isinstance(vaerdi, tuple) else str(vaerdi)

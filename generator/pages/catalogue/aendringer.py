"""What changed in a municipality: from one edition of a standard to the next, and in the law its standards rest on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from markupsafe import Markup

from calculators.show.tags import Html, empty, joined, tag
from calculators.text.dates import dansk_dato
from generator import addresses
from generator.compare.changes import Change, FigureChange, changes
from generator.compare.wording import Run
from generator.export.view import View
from generator.model.catalogue import Kommunedata
from generator.model.lov import Lovaendring
from generator.model.ydelse import Ydelse
from generator.pages.catalogue.udgaver import Edition, edition_view
from generator.pages.catalogue.virkning import virkning
from generator.pages.parts import lovaendringer
from generator.pages.parts.lovaendringer import text_of
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

_FIELDS = {"titel": "Navn", "lovgrundlag": "Lovgrundlag", "regler": "Regler", "adgang": "Adgang"}
_ADGANG = {"ret": "en ret", "selvhenvendelse": "at man selv kan møde op", "vurdering": "kommunens vurdering"}
_EFFECT = {"bedre": " Det er bedre for borgeren.", "daarligere": " Det er dårligere for borgeren."}
_CHANGED = {
    "svar": {"ny": "Nyt svar", "vaek": "Svaret er væk", "omskrevet": "Skrevet om"},
    "afsnit": {"ny": "Nyt afsnit", "vaek": "Afsnittet er væk", "omskrevet": "Skrevet om"},
    "gruppe": {"ny": "Ny gruppe", "vaek": "Gruppen er væk", "omskrevet": "Skrevet om"},
}
_MARKED = {"vaek": ("del", "Taget ud: "), "ny": ("ins", "Sat ind: ")}


@dataclass(frozen=True)
class LawChange:
    """A change of law, and the standards of the municipality that were written before it."""

    aendring: Lovaendring
    ydelser: tuple[Ydelse, ...]


@dataclass(frozen=True)
class News:
    """All that has changed in a municipality, each kind with the newest first."""

    udgaver: tuple[Change, ...]
    loven: tuple[LawChange, ...]

    def __bool__(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.udgaver or self.loven)

    @property
    def med_dag(self) -> bool:
        """Whether something of it has a day, so that a feed can tell it."""
        return bool(self.udgaver or any(et.aendring.dato for et in self.loven))


def news(opslag: Lookup, data: Kommunedata) -> News:
    """What has changed in a municipality's standards, and in the law since they were written."""
    alle = [change for udgaver in data.udgaver.values() for change in changes(opslag, udgaver)]
    nyest_foerst = sorted(alle, key=lambda change: (change.efter.fra, change.ydelse.id), reverse=True)
    return News(tuple(nyest_foerst), tuple(_law(opslag, data)))


def _law(opslag: Lookup, data: Kommunedata) -> Iterator[LawChange]:
    """The changes in force of a known day, the newest first, then those whose day is not known."""
    alle = [et for et in opslag.catalogue.lovgivning.aendringer if et.slags == "aendring"]
    for aendring in sorted(alle, key=lambda et: et.dato or date.min, reverse=True):
        ramte = tuple(
            ydelse
            for ydelse in data.ydelser
            if lovaendringer.concerns(aendring, ydelse.lovgrundlag, ydelse.gaelder_fra, ydelse.indsats)
        )
        if ramte:
            yield LawChange(aendring, ramte)


def aendringer_page(view: View, data: Kommunedata, nyt: News) -> str:
    """The page of what has changed."""
    opslag = view.opslag
    prosa = PageProse(opslag, addresses.aendringer(data.id), data.id, date.max)
    udgaver = [
        {
            "change": change,
            "ny": edition_of(opslag, change),
            "overskrift": heading(change),
            "tal": figures(change),
            "virkning": virkning(view, change),
            "afsnit": [(et.titel, _CHANGED[et.hvad][et.slags], Markup(_words(et.ord))) for et in change.afsnit],
        }
        for change in nyt.udgaver
    ]
    loven = [
        (
            et.aendring,
            Markup(prosa.lov(str(et.aendring.paragraf))),
            text_of(prosa, et.aendring),
            [Markup(prosa.markdown(f"{{ydelse: {ydelse.adresse}}}")) for ydelse in et.ydelser],
        )
        for et in nyt.loven
    ]
    return fill(
        "catalogue/aendringer.md.j2",
        prosa.side,
        kommune=data.kommune,
        udgaver=udgaver,
        loven=loven,
        har_feed=nyt.med_dag,
        kilder=kilde_groups(prosa),
    )


def edition_of(opslag: Lookup, change: Change) -> Edition:
    """The new edition of a change as pages name it."""
    return edition_view(opslag, change.ydelse).denne


def heading(change: Change) -> str:
    """What the change is called: the service, and the day of the new edition."""
    return f"{change.ydelse.titel}: ny udgave fra {dansk_dato(change.efter.fra)}"


def figures(change: Change) -> list[str]:
    """A sentence for each thing that is not the same: what the standard is called and rests on, and its figures."""
    felter = [
        f"{_FIELDS[navn]}: fra {_ADGANG.get(foer, foer) or 'ingen'} til {_ADGANG.get(efter, efter) or 'ingen'}."
        for navn, foer, efter in change.felter
    ]
    return [*felter, *_figures(change.tal)]


def _figures(alle: tuple[FigureChange, ...]) -> Iterator[str]:
    """A sentence for each, and one for all the cells of a table that came or went."""
    for tabel, tal in groupby(alle, key=lambda et: et.tabel):
        if tabel is None:
            yield from map(_figure, tal)
        elif any(et.efter for et in tal):
            yield f"{tabel}: ny tabel. Den stod der ikke før."
        else:
            yield f"{tabel}: Tabellen står der ikke mere."


def _figure(tal: FigureChange) -> str:
    if tal.foer is None:
        return f"{tal.betegnelse}: {tal.efter}. Det stod der ikke før."
    if tal.efter is None:
        return f"{tal.betegnelse}: Før {tal.foer}. Det står der ikke mere."
    if tal.samme:
        return (
            f"{tal.betegnelse}: {tal.efter}. Før stod der {tal.foer}. Det er lige så meget, skrevet på en anden måde."
        )
    return f"{tal.betegnelse}: fra {tal.foer} til {tal.efter}.{_EFFECT[tal.virkning] if tal.virkning else ''}"


def _words(ord_: tuple[Run, ...]) -> Html:
    """The words of both texts; what is marked by a line or a colour is also said."""
    return joined(
        del_ for foer, run in zip((None, *ord_), ord_, strict=False) for del_ in (_between(foer, run), _run(run))
    )


def _between(foer: Run | None, run: Run) -> str:
    """A space where the words of a line's beginning stand in the place of others."""
    stoeder_sammen = foer and foer.slags == "vaek" and not foer.tekst.endswith("\n") and run.tekst[:1].strip()
    return " " if stoeder_sammen and run.slags == "ny" else ""


def _run(run: Run) -> Html:
    """The space before the words belongs to neither text."""
    ord_ = run.tekst.lstrip(" ")
    foran, tekst = run.tekst[: len(run.tekst) - len(ord_)], joined(ord_.split("\n"), empty("br"))
    if run.slags == "ens":
        return joined((foran, tekst))
    navn, sagt = _MARKED[run.slags]
    return joined((foran, tag(navn, tag("span", sagt, class_="sn-skjult"), tekst)))

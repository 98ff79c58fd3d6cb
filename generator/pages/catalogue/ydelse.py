"""The page of one service: five answers first, then the whole standard, then where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from markupsafe import Markup

from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from generator import addresses
from generator.compare.groups import shared_help
from generator.compare.topics import title_of
from generator.model.catalogue import Kommunedata
from generator.model.fakta import Fakta
from generator.model.indsats import paragraph_keys
from generator.model.kilde import Henvisning, Linjer
from generator.model.kommune import Uoverensstemmelse
from generator.model.ydelse import VALGFRIE_AFSNIT, Funktionsniveau, Ydelse
from generator.pages.catalogue.grupper import groups_of
from generator.pages.catalogue.svarfrist import FRIST, svarfrist
from generator.pages.catalogue.udgaver import edition_view, facts_of, page_of
from generator.pages.catalogue.uoverensstemmelser import show_uoverensstemmelse
from generator.pages.parts import lovaendringer, valgtabel
from generator.pages.parts.altid import calls_for, udgang_for, udgangspunkt
from generator.pages.parts.calculator_link import beregner_link
from generator.pages.parts.figures import band_rows, fakta_rows
from generator.pages.parts.kontakt import kontakter
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.pages.parts.ties import Tie, ties
from generator.pages.parts.uoverensstemmelser import count_in_words
from generator.prose import datering, labels
from generator.prose.display import show_value
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse, plain_text

FAELLES_KLAGE = "**Kommunens fælles vejledning:**"
FAELLES = "*Det står i kommunens generelle oplysninger for alle ydelser. Standarden selv siger det ikke.*"
# An edition has the general information of its own time in no file; what is shown is what the municipality says now.
FAELLES_NU = "*Det står i kommunens generelle oplysninger, som de er nu. Denne udgave af standarden siger det ikke.*"
_HEADING = re.compile(r"^(#+) ", re.MULTILINE)


@dataclass(frozen=True)
class YdelseView:
    """What the template of a service needs: the service and how its prose is written on this page."""

    ydelse: Ydelse
    opslag: Lookup
    prosa: PageProse

    @property
    def om_faelles(self) -> Markup:
        """Where a text comes from that the standard itself has not."""
        return Markup(FAELLES if self.opslag.catalogue.vises(self.ydelse) else FAELLES_NU)

    def md(self, text: str) -> Markup:
        """Prose as safe Markdown."""
        return Markup(self.prosa.markdown(text))

    def maerke(self, henvisning: Henvisning) -> Markup:
        """The source mark of a place."""
        return Markup(self.prosa.kildemaerke([henvisning]))

    def sted(self, line: Linjer, afsnit: str) -> Henvisning:
        """Lines of the standard's own document, under the heading of a section."""
        return Henvisning(dokument=self.ydelse.kilde.dokument, linje=line, afsnit=labels.AFSNIT[afsnit])


def ydelse_page(opslag: Lookup, ydelse: Ydelse, satser: Satser) -> str:
    """The Markdown of a service's page, or of another edition of its standard, which leads to the one that is shown.

    `satser` tell which deadline can be worked out to a day.
    """
    hos = opslag.catalogue.hos(ydelse)
    view = YdelseView(ydelse, opslag, PageProse(opslag, page_of(opslag, ydelse), hos, ydelse.gaelder_fra))
    udgave = edition_view(opslag, ydelse)
    aktuel = udgave.denne.vises
    data = opslag.catalogue.kommune(ydelse.kommune)
    assert data is not None
    kort = view.md(ydelse.kort)
    numre = calls_for(view.prosa, opslag.catalogue, ydelse)
    aendringer = list(lovaendringer.since(view.prosa, ydelse.lovgrundlag, ydelse.gaelder_fra, ydelse.indsats))
    content: dict[str, Any] = {
        "vis": view,
        "ydelse": ydelse,
        "kommune": data.kommune,
        "kort": kort,
        "standard": datering.standarden(opslag, ydelse),
        "udateret": datering.begrundelse(view.prosa, ydelse),
        "numre": numre,
        "udgang": udgang_for(opslag.catalogue, view.ydelse),
        "beskrivelse": plain_text(opslag, ydelse.kort, hos, ydelse.gaelder_fra),
        "udgave": udgave,
        "lovgrundlag": [Markup(view.prosa.lov(str(lov))) for lov in ydelse.lovgrundlag],
        "regler": [Markup(view.prosa.lov(str(regel))) for regel in ydelse.regler],
        "afloest": [et for et in aendringer if et[1].ophoerer],
        "aendringer": [et for et in aendringer if not et[1].ophoerer],
        "svar": list(_svar(view, data.faelles_svar(ydelse))),
        "udgangspunkt": udgangspunkt(view.prosa, opslag.catalogue, ydelse),
        "svarfrist": svarfrist(view.prosa, ydelse, satser) if aktuel else None,
        "klar": [(view.md(et.tekst), view.maerke(view.sted(et.linje, "visitering"))) for et in ydelse.klar],
        "tal_til_beregner": list(_asked_by_beregner(ydelse)) if aktuel else [],
        "kontakter": kontakter(view.prosa, data, ydelse),
        "klag": view.prosa.href(addresses.KLAGE, f"kommune={ydelse.kommune}&ydelse={ydelse.adresse}"),
        "situationer": [
            (et.titel, view.prosa.href(addresses.situation(et.id), f"kommune={ydelse.kommune}"))
            for et in opslag.catalogue.livssituationer
            if aktuel and any(hjaelp.omfatter(ydelse) for hjaelp in et.hjaelp)
        ],
        "beregnere": [beregner_link(view.prosa, navn, ydelse.kommune) for navn in ydelse.beregnere if aktuel],
        "afsnit": list(_afsnit(view, data)),
        "tavse": list(_silent(ydelse, data)),
        "vum": list(_vum(view)),
        "tabeller": [(tabel, band_rows(tabel, ydelse.fakta, view.prosa)) for tabel in ydelse.tabeller],
        "valgtabeller": valgtabel.shown(ydelse.valgtabeller, view.prosa),
        "grupper": groups_of(view.prosa, ydelse),
        "funktionsniveau": list(_funktionsniveau(view)),
        "fakta": fakta_rows(valgtabel.loose(facts_of(opslag, ydelse), ydelse.valgtabeller), view.prosa),
        "uoverensstemmelser": [
            show_uoverensstemmelse(fund, view.prosa, hos, ydelse.gaelder_fra)
            for fund in _uoverensstemmelser(opslag, ydelse)
        ],
        "optaelling": count_in_words(_uoverensstemmelser(opslag, ydelse)),
        "se_ogsaa": [
            (et.ord, view.md(f"{{ydelse: {et.anden.adresse}}}"), _tie_text(view, et), view.maerke(et.se.kilde))
            for et in ties(opslag, ydelse)
        ],
        "andre": list(_other_kommuner(view)) if aktuel else [],
        "ingen_andre": _why_no_others(opslag, ydelse) if aktuel else None,
        "kilde": view.maerke(ydelse.kilde),
    }
    # The list of sources is whole only when all the rest is written.
    return fill("catalogue/ydelse.md.j2", view.prosa.side, **content, kilder=kilde_groups(view.prosa))


def _svar(view: YdelseView, faelles: Mapping[str, tuple[str, Henvisning]]) -> Iterator[tuple[str, str, Markup | None]]:
    """Each question with its answer, or None where neither the standard nor its municipality gives one."""
    for noegle, spoergsmaal in labels.SPOERGSMAAL.items():
        text = getattr(view.ydelse.svar, noegle)
        parts = [view.md(text)] if text else []
        if noegle in faelles:
            # What the service says of its own comes first; it never takes the common guidance away.
            parts += [Markup(FAELLES_KLAGE)] if text else []
            parts += [_faelles(view, *faelles[noegle])]
            parts += [] if noegle == "klage" else [view.om_faelles]
        yield noegle, spoergsmaal, Markup("\n\n").join(parts) if parts else None


def _faelles(view: YdelseView, text: str, kilde: Henvisning) -> Markup:
    """A text of the municipality and its source; a figure that the service has of its own stands in its place."""
    return view.md(_below(text)) + view.maerke(kilde)


def _asked_by_beregner(ydelse: Ydelse) -> Iterator[tuple[str, list[str]]]:
    """The amounts that each of the service's calculators asks for."""
    for navn in ydelse.beregnere:
        beloeb = [felt.etiket for felt in BEREGNERE[navn].felter if felt.type in ("beloeb", "poster")]
        if beloeb and navn != FRIST:
            yield BEREGNERE[navn].titel, beloeb


def _afsnit(view: YdelseView, data: Kommunedata) -> Iterator[tuple[str, str, Markup, Markup]]:
    """Every section with its anchor, heading, text and source: those of a name of its own after those of the kind."""
    faelles = data.faelles_afsnit(view.ydelse)
    for noegle, afsnit in view.ydelse.afsnit.alle():
        heading = labels.AFSNIT[noegle]
        if afsnit:
            # The section itself is a heading of level 3, so headings inside it stand one below.
            yield noegle, heading, view.md(_below(afsnit.tekst)), view.maerke(view.sted(afsnit.linje, noegle))
        elif noegle in faelles:
            text, kilde = faelles[noegle]
            yield noegle, heading, _faelles(view, text, kilde) + Markup("\n\n") + view.om_faelles, view.maerke(kilde)
        for eget in view.ydelse.egne_afsnit:
            if eget.slags == noegle:
                sted = Henvisning(dokument=view.ydelse.kilde.dokument, linje=eget.linje, afsnit=eget.titel)
                yield f"eget-{eget.id}", eget.titel, view.md(_below(eget.tekst)), view.maerke(sted)


def _below(text: str) -> str:
    return _HEADING.sub("#### ", text)


def _silent(ydelse: Ydelse, data: Kommunedata) -> Iterator[str]:
    """Headings of what is not stated; a price, and how to complain of all services, are stated above."""
    stated = {*VALGFRIE_AFSNIT, *data.faelles_afsnit(ydelse), *(et.slags for et in ydelse.egne_afsnit)}
    for navn, afsnit in ydelse.afsnit.alle():
        ovenfor = {"klage": ydelse.klage_faelles, "betaling": bool(ydelse.svar.pris)}
        sagt = navn in stated or ovenfor.get(navn, False)
        if afsnit is None and not sagt:
            yield labels.AFSNIT[navn]


def _tie_text(view: YdelseView, et: Tie) -> Markup:
    """What the standard says of the tie, with the figures of the standard that says it."""
    hos = replace(view.prosa, hos=view.opslag.catalogue.hos(et.fra), dato=et.fra.gaelder_fra)
    return Markup(hos.markdown(et.se.tekst))


def _uoverensstemmelser(opslag: Lookup, ydelse: Ydelse) -> Iterator[Uoverensstemmelse]:
    """Those about the service; one that is found in some of its editions is told in these alone."""
    dokumenter = {udgave.ydelse.kilde.dokument for udgave in opslag.catalogue.udgaver[ydelse.adresse].alle}
    for fund in opslag.catalogue.uoverensstemmelser:
        i_udgaver = {sted.kilde.dokument for sted in fund.steder} & dokumenter
        if ydelse.adresse in fund.ydelser and (not i_udgaver or ydelse.kilde.dokument in i_udgaver):
            yield fund


def _vum(view: YdelseView) -> Iterator[tuple[str, str, str | None, Markup]]:
    for vum in view.ydelse.vum:
        temaer = ", ".join(f"{niveau} ({labels.VUM_TEMA[niveau]})" for niveau in vum.temaer)
        samlet = ", ".join(f"{niveau} ({labels.VUM_SAMLET[niveau]})" for niveau in vum.samlet)
        yield temaer, samlet, vum.note, view.maerke(view.sted(vum.linje, "maalgruppe"))


def _funktionsniveau(view: YdelseView) -> Iterator[tuple[str, Funktionsniveau, str | None, Markup]]:
    titler = {gruppe.id: gruppe.titel for gruppe in view.ydelse.grupper}
    for et in view.ydelse.funktionsniveau:
        niveauer = ", ".join(f"{niveau} ({labels.FUNKTIONSNIVEAU[niveau]})" for niveau in et.niveauer)
        gruppe = titler[et.gruppe] if et.gruppe else None
        yield niveauer, et, gruppe, view.maerke(view.sted(et.linje, "maalgruppe"))


def _why_no_others(opslag: Lookup, ydelse: Ydelse) -> str | None:
    """What stands where no other municipality is held against this one; None in a catalogue of one municipality."""
    catalogue = opslag.catalogue
    if len(catalogue.kommuner) < 2:
        return None
    first = paragraph_keys(ydelse.lovgrundlag[0])[0]
    if not catalogue.indsatsregister.given(ydelse.indsats, first):
        return "Standarden er ikke mærket med, hvilken slags hjælp den giver. Derfor holder vi den ikke op mod andre."
    return "Ingen anden kommune i kataloget har en standard om det samme."


def _other_kommuner(view: YdelseView) -> Iterator[tuple[Markup, str, str, list[tuple[str, str, str]]]]:
    """Services of other municipalities that give the same by the same paragraph, with the figures both state."""
    for other in view.opslag.catalogue.ydelser:
        shared = shared_help(view.opslag.catalogue, view.ydelse, other)
        if other.kommune == view.ydelse.kommune or not shared:
            continue
        kommune = view.opslag.catalogue.kommune(other.kommune)
        assert kommune is not None
        ens = list(_both_state(view, other, shared))
        yield view.md(f"{{ydelse: {other.adresse}}}"), other.titel, kommune.kommune.navn, ens


def _both_state(view: YdelseView, other: Ydelse, shared: frozenset[str]) -> Iterator[tuple[str, str, str]]:
    """What both have a figure about: what it is called there, the figures here, and the figures there.

    Figures about a kind of help that only one of them gives are left out.
    """
    her_og_der = [
        [et for et in hos.fakta if et.indsats is None or shared & {"", et.indsats}] for hos in (view.ydelse, other)
    ]
    for emne in dict.fromkeys(et.om for et in her_og_der[1]):
        her, der = ([et for et in fakta if et.om == emne] for fakta in her_og_der)
        if her:
            titel = der[0].betegnelse if der[0].id == emne else title_of(view.opslag.catalogue, emne)
            yield titel, _said(view.ydelse, her), _said(other, der)


def _said(ydelse: Ydelse, fakta: list[Fakta]) -> str:
    """The figures of a standard about one thing; where there are several, each with what it is called."""
    alle = [(et.betegnelse, show_value(et.nyeste(ydelse.gaelder_fra).vaerdi, et.enhed)) for et in fakta]
    return alle[0][1] if len(alle) == 1 else "; ".join(f"{navn}: {vaerdi}" for navn, vaerdi in alle)

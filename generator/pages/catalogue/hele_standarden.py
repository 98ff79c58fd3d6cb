"""The whole standard, for those who check: its sections, figures and tables, what others do, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from markupsafe import Markup

from calculators.rules.registry import BEREGNERE
from generator import addresses
from generator.model.catalogue import Kommunedata
from generator.model.kilde import Henvisning
from generator.model.ydelse import VALGFRIE_AFSNIT, Funktionsniveau, Ydelse
from generator.pages.catalogue.andre_kommuner import other_kommuner, why_no_others
from generator.pages.catalogue.grupper import groups_of
from generator.pages.catalogue.svarfrist import FRIST
from generator.pages.catalogue.udgaver import edition_view, facts_of, page_of
from generator.pages.catalogue.uoverensstemmelser import of_edition, show_uoverensstemmelse
from generator.pages.catalogue.ydelse_view import YdelseView, below, view_of
from generator.pages.parts import lovaendringer, valgtabel
from generator.pages.parts.altid import udgangspunkt
from generator.pages.parts.figures import band_rows, fakta_rows
from generator.pages.parts.one_page import page_about
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.pages.parts.ties import Tie, left_out, ties
from generator.pages.parts.uoverensstemmelser import count_in_words
from generator.prose import datering, labels
from generator.prose.lookup import Lookup


def whole_standard_page(opslag: Lookup, ydelse: Ydelse) -> str:
    """The Markdown of the page with all that a standard says, or another edition of it."""
    svarside = page_of(opslag, ydelse)
    view = view_of(opslag, ydelse, addresses.hele(svarside))
    data = opslag.catalogue.kommune(ydelse.kommune)
    assert data is not None
    content = _standard(view, data) | _figures(view) | _around(view) | _of_the_law(view)
    # The list of sources is whole only when all the rest is written.
    kilder = kilde_groups(view.prosa)
    return fill(
        "catalogue/hele_standarden.md.j2", view.prosa.side, ydelse=ydelse, svarside=svarside, kilder=kilder, **content
    )


def _standard(view: YdelseView, data: Kommunedata) -> dict[str, Any]:
    """What the standard itself says, and how the municipality says that one complains."""
    opslag, ydelse = view.opslag, view.ydelse
    faelles = data.faelles_svar(ydelse).get("klage")
    return {
        "kommune": data.kommune,
        "udgave": edition_view(opslag, ydelse),
        "standard": datering.standarden(opslag, ydelse),
        "udateret": datering.begrundelse(view.prosa, ydelse),
        "lovgrundlag": [Markup(view.prosa.lov(str(lov))) for lov in ydelse.lovgrundlag],
        "regler": [Markup(view.prosa.lov(str(regel))) for regel in ydelse.regler],
        "kilde": view.maerke(ydelse.kilde),
        "grupper": groups_of(view.prosa, ydelse),
        "afsnit": list(sections(view, data)),
        "klage_faelles": view.common(*faelles) if faelles else None,
        "tavse": list(silent(ydelse, data)),
    }


def _figures(view: YdelseView) -> dict[str, Any]:
    ydelse, prosa = view.ydelse, view.prosa
    return {
        "vum": list(_vum(view)),
        "funktionsniveau": list(_funktionsniveau(view)),
        "tabeller": [(tabel, band_rows(tabel, ydelse.fakta, prosa)) for tabel in ydelse.tabeller],
        "valgtabeller": valgtabel.shown(ydelse.valgtabeller, prosa),
        "fakta": fakta_rows(valgtabel.loose(facts_of(view.opslag, ydelse), ydelse.valgtabeller), prosa),
        "tal_til_beregner": list(_asked_by_beregner(ydelse)) if view.aktuel else [],
    }


def _around(view: YdelseView) -> dict[str, Any]:
    """Where the standard contradicts itself or the law, and what it hangs together with."""
    opslag, ydelse = view.opslag, view.ydelse
    fund = list(of_edition(opslag, ydelse))
    return {
        "uoverensstemmelser": [
            show_uoverensstemmelse(et, view.prosa, view.prosa.hos, ydelse.gaelder_fra) for et in fund
        ],
        "optaelling": count_in_words(fund),
        "se_ogsaa": [
            (et.ord, view.md(f"{{ydelse: {et.anden.adresse}}}"), _tie_text(view, et), view.maerke(et.se.kilde))
            for et in ties(opslag, ydelse)
        ],
        "flere_knyttede": left_out(opslag, ydelse),
        "andre": other_kommuner(view.prosa, ydelse) if view.aktuel else None,
        "ingen_andre": why_no_others(opslag, ydelse) if view.aktuel else None,
        "situationer": [
            (et.titel, view.prosa.href(_about(view, addresses.situation(et.id)), f"kommune={ydelse.kommune}"))
            for et in opslag.catalogue.livssituationer
            if view.aktuel and any(hjaelp.omfatter(ydelse) for hjaelp in et.hjaelp)
        ],
    }


def _about(view: YdelseView, page: str) -> str:
    return page_about(view.opslag.catalogue, page, view.ydelse.kommune)


def _of_the_law(view: YdelseView) -> dict[str, Any]:
    """What the law says over the standard: where it begins, and what has changed since."""
    catalogue = view.opslag.catalogue
    aendringer = lovaendringer.of_service(catalogue, view.ydelse)
    return {
        "udgangspunkt": udgangspunkt(view.prosa, catalogue, view.ydelse),
        "lovaendringer": [lovaendringer.in_words(view.prosa, et) for et in aendringer],
    }


def _asked_by_beregner(ydelse: Ydelse) -> Iterator[tuple[str, list[str]]]:
    """The amounts that each of the service's calculators asks for."""
    for navn in ydelse.beregnere:
        beloeb = [felt.etiket for felt in BEREGNERE[navn].felter if felt.type in ("beloeb", "poster")]
        if beloeb and navn != FRIST:
            yield BEREGNERE[navn].titel, beloeb


def sections(view: YdelseView, data: Kommunedata) -> Iterator[tuple[str, str, Markup, Markup]]:
    """Every section with its anchor, heading, text and source: those of a name of its own after those of the kind."""
    faelles = data.faelles_afsnit(view.ydelse)
    for noegle, afsnit in view.ydelse.afsnit.alle():
        heading = labels.AFSNIT[noegle]
        if afsnit:
            # The section itself is a heading of level 3, so headings inside it stand one below.
            yield noegle, heading, view.md(below(afsnit.tekst)), view.maerke(view.sted(afsnit.linje, noegle))
        elif noegle in faelles:
            text, kilde = faelles[noegle]
            yield noegle, heading, view.common(text, kilde) + Markup("\n\n") + view.om_faelles, view.maerke(kilde)
        for eget in view.ydelse.egne_afsnit:
            if eget.slags == noegle:
                sted = Henvisning(dokument=view.ydelse.kilde.dokument, linje=eget.linje, afsnit=eget.titel)
                yield f"eget-{eget.id}", eget.titel, view.md(below(eget.tekst)), view.maerke(sted)


def silent(ydelse: Ydelse, data: Kommunedata) -> Iterator[str]:
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

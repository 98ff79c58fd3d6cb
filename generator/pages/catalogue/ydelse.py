"""The page of one service: five answers first, how to apply, whom to contact, and the way to the whole standard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

from markupsafe import Markup

from calculators.data.rates import Satser
from generator import addresses
from generator.model.catalogue import NATIONALE, Kommunedata
from generator.model.lov import Lovaendring
from generator.model.lovindgang import Lovindgang
from generator.model.ydelse import Ydelse
from generator.pages.catalogue.structured import structured
from generator.pages.catalogue.svarfrist import svarfrist
from generator.pages.catalogue.udgaver import edition_view, page_of
from generator.pages.catalogue.ved_svaret import AtTheAnswers
from generator.pages.catalogue.ydelse_view import YdelseView, view_of
from generator.pages.parts import lovaendringer, lovsvar
from generator.pages.parts.altid import calls_for, udgang_for
from generator.pages.parts.calculator_link import beregner_link
from generator.pages.parts.kontakt import kontakter
from generator.pages.parts.one_page import page_about
from generator.pages.parts.other_languages import other_languages
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.prose import datering, labels
from generator.prose.afloesning import successor
from generator.prose.gennemset import gennemset
from generator.prose.lookup import Lookup
from generator.prose.short_text import short_text

# An answer that tells the deadline itself needs no other; the municipality's guidance stands in the whole standard.
_KLAGEFRIST = "{fakta: klagefrist}"


def ydelse_page(opslag: Lookup, ydelse: Ydelse, satser: Satser | None) -> str:
    """The Markdown of a service's page, or of another edition of its standard, which leads to the one that is shown.

    `satser` tell which deadline can be worked out to a day; without them none is offered.
    """
    view = view_of(opslag, ydelse, page_of(opslag, ydelse))
    data = opslag.catalogue.kommune(ydelse.kommune)
    assert data is not None
    nu = successor(opslag.catalogue, ydelse) if view.aktuel else None
    # What stands first on the page is written first, so that the sources are numbered in the order of reading.
    foerst = _what_holds(view, nu) if nu else {"nu": None}
    content = foerst | _answers(view, data, nu)
    content |= {} if nu else _how_to_apply(view, satser)
    content |= _next_step(view, data)
    # Where the law has put something in its place, that is what is told first, in every language.
    here = replace(view.prosa, hos=NATIONALE, dato=opslag.catalogue.dag) if nu else view.prosa
    content["sprog"] = other_languages(here, nu or ydelse)
    # The list of sources is whole only when all the rest is written.
    return fill("catalogue/ydelse.md.j2", view.prosa.side, ydelse=ydelse, **content, kilder=kilde_groups(view.prosa))


def _answers(view: YdelseView, data: Kommunedata, nu: Lovindgang | None) -> dict[str, Any]:
    """Whose standard it is and from when, what has changed since, and the five answers."""
    opslag, ydelse, prosa = view.opslag, view.ydelse, view.prosa
    kort = view.md(ydelse.kort)
    numre = calls_for(prosa, ydelse.lovgrundlag)
    aendringer = lovaendringer.of_service(opslag.catalogue, ydelse)
    return {
        "kommune": data.kommune,
        "kort": kort,
        "beskrivelse": (beskrivelse := short_text(opslag, ydelse, nu)),
        "struktureret": structured(view, data.kommune, beskrivelse, nu) if view.aktuel else None,
        "standard": datering.standarden(opslag, ydelse),
        "udateret": datering.begrundelse(prosa, ydelse),
        "numre": numre,
        "udgang": udgang_for(opslag.catalogue, ydelse.lovgrundlag),
        "udgave": edition_view(opslag, ydelse),
        "lovgrundlag": [Markup(prosa.lov(str(lov))) for lov in ydelse.lovgrundlag],
        "afloest": [lovaendringer.in_words(prosa, et) for et in aendringer if et.ophoerer and nu is None],
        "svar": list(_svar(view, data, [et for et in aendringer if not et.ophoerer], nu)),
        "klag": prosa.href(
            page_about(opslag.catalogue, addresses.KLAGE, ydelse.kommune),
            f"kommune={ydelse.kommune}&ydelse={ydelse.adresse}",
        ),
    }


def _what_holds(view: YdelseView, nu: Lovindgang) -> dict[str, Any]:
    """What the law has put in the place of the service: its answers, how to apply for it, and what can be worked out.

    Its figures are those of the catalogue's day; the standard's answers stand below as they were.
    """
    prosa = replace(view.prosa, hos=NATIONALE, dato=view.opslag.catalogue.dag)
    fra = nu.gaelder_fra
    assert fra is not None
    beregnere = [navn for navn in nu.beregnere if navn in view.opslag.beregnere]
    return {
        "nu": nu,
        "loven": prosa.href(addresses.loven(nu.id)),
        "til": fra - timedelta(days=1),
        "nu_kort": Markup(prosa.markdown(nu.kort)),
        "nu_svar": [(*svar, []) for svar in lovsvar.answers(prosa, nu)],
        "regnet": any(lovsvar.derived(view.opslag, nu)),
        "soeg": Markup(prosa.markdown(nu.soeg)) if nu.soeg else None,
        "klar": [(Markup(prosa.markdown(tekst)), "") for tekst in nu.klar],
        "gamle_beregnere": [
            beregner_link(prosa, navn, view.ydelse)
            for navn in view.ydelse.beregnere
            if navn in lovaendringer.replaced_calculators(view.opslag.catalogue, view.ydelse)
        ],
        "beregnere": [beregner_link(prosa, navn, view.ydelse) for navn in beregnere],
        "svarfrist": None,
    }


def _how_to_apply(view: YdelseView, satser: Satser | None) -> dict[str, Any]:
    """How to apply and what to bring by the standard, the day one may expect an answer, and what can be worked out."""
    ydelse, prosa = view.ydelse, view.prosa
    soeg = ydelse.soeg
    return {
        "soeg": view.md(soeg.tekst) + view.maerke(view.sted(soeg.linje, "visitering")) if soeg else None,
        "klar": [(view.md(et.tekst), view.maerke(view.sted(et.linje, "visitering"))) for et in ydelse.klar],
        "svarfrist": svarfrist(prosa, ydelse, satser) if view.aktuel and satser else None,
        "beregnere": [beregner_link(prosa, navn, ydelse) for navn in ydelse.beregnere if view.aktuel],
    }


def _next_step(view: YdelseView, data: Kommunedata) -> dict[str, Any]:
    """Whom to contact, and where the whole standard is read."""
    return {
        "kontakter": kontakter(view.prosa, data, view.ydelse),
        "hele": view.prosa.href(addresses.hele(view.prosa.side)),
        "gennemset": gennemset(view.ydelse),
    }


def _svar(
    view: YdelseView, data: Kommunedata, aendringer: list[Lovaendring], nu: Lovindgang | None
) -> Iterator[tuple[str, str, Markup, list[Markup]]]:
    """Each question with its answer and what is told beside it; of an answer that no longer holds nothing is."""
    answers = {noegle: texts for noegle in labels.SPOERGSMAAL if (texts := list(_texts(view, data, noegle)))}
    ved_svaret = AtTheAnswers(view, list(answers), aendringer)
    for noegle, texts in answers.items():
        written = Markup("\n\n").join(markup for _, markup in texts)
        noter = [] if nu else list(ved_svaret.notes(noegle, [raw for raw, _ in texts]))
        yield noegle, labels.SPOERGSMAAL[noegle], written, noter


def _texts(view: YdelseView, data: Kommunedata, noegle: str) -> Iterator[tuple[str, Markup]]:
    """The texts that answer a question, as they stand in the data and on the page. The service's own comes first."""
    own = getattr(view.ydelse.svar, noegle)
    if own:
        yield own, view.md(own)
    faelles = data.faelles_svar(view.ydelse).get(noegle)
    if noegle == "klage" and faelles and not (own and _KLAGEFRIST in own):
        kort = data.kommune.klage.i_korthed
        yield kort, view.common(kort, data.kommune.klage.kilde)
    elif noegle != "klage" and faelles:
        yield faelles[0], view.common(*faelles) + Markup("\n\n") + view.om_faelles

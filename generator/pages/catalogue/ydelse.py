"""The page of one service: five answers first, how to apply, whom to contact, and the way to the whole standard."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from markupsafe import Markup

from calculators.data.rates import Satser
from generator import addresses
from generator.model.catalogue import Kommunedata
from generator.model.ydelse import Ydelse
from generator.pages.catalogue.svarfrist import svarfrist
from generator.pages.catalogue.udgaver import edition_view, page_of
from generator.pages.catalogue.ydelse_view import YdelseView, view_of
from generator.pages.parts import lovaendringer
from generator.pages.parts.altid import calls_for, udgang_for
from generator.pages.parts.calculator_link import beregner_link
from generator.pages.parts.kontakt import kontakter
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.prose import datering, labels
from generator.prose.lookup import Lookup
from generator.prose.writing import plain_text


def ydelse_page(opslag: Lookup, ydelse: Ydelse, satser: Satser) -> str:
    """The Markdown of a service's page, or of another edition of its standard, which leads to the one that is shown.

    `satser` tell which deadline can be worked out to a day.
    """
    view = view_of(opslag, ydelse, page_of(opslag, ydelse))
    data = opslag.catalogue.kommune(ydelse.kommune)
    assert data is not None
    content = _answers(view, data) | _next_step(view, data, satser)
    # The list of sources is whole only when all the rest is written.
    return fill("catalogue/ydelse.md.j2", view.prosa.side, ydelse=ydelse, **content, kilder=kilde_groups(view.prosa))


def _answers(view: YdelseView, data: Kommunedata) -> dict[str, Any]:
    """Whose standard it is and from when, what has changed since, and the five answers."""
    opslag, ydelse, prosa = view.opslag, view.ydelse, view.prosa
    kort = view.md(ydelse.kort)
    numre = calls_for(prosa, opslag.catalogue, ydelse)
    aendringer = lovaendringer.of_service(opslag.catalogue, ydelse)
    return {
        "kommune": data.kommune,
        "kort": kort,
        "beskrivelse": plain_text(opslag, ydelse.kort, prosa.hos, ydelse.gaelder_fra),
        "standard": datering.standarden(opslag, ydelse),
        "udateret": datering.begrundelse(prosa, ydelse),
        "numre": numre,
        "udgang": udgang_for(opslag.catalogue, ydelse),
        "udgave": edition_view(opslag, ydelse),
        "lovgrundlag": [Markup(prosa.lov(str(lov))) for lov in ydelse.lovgrundlag],
        "afloest": [lovaendringer.in_words(prosa, et) for et in aendringer if et.ophoerer],
        "nyt_om_loven": any(not et.ophoerer for et in aendringer),
        "svar": list(_svar(view, data)),
        "klag": prosa.href(addresses.KLAGE, f"kommune={ydelse.kommune}&ydelse={ydelse.adresse}"),
    }


def _next_step(view: YdelseView, data: Kommunedata, satser: Satser) -> dict[str, Any]:
    """What to bring, whom to contact, what can be worked out, and where the whole standard is read."""
    ydelse, prosa = view.ydelse, view.prosa
    return {
        "svarfrist": svarfrist(prosa, ydelse, satser) if view.aktuel else None,
        "klar": [(view.md(et.tekst), view.maerke(view.sted(et.linje, "visitering"))) for et in ydelse.klar],
        "kontakter": kontakter(prosa, data, ydelse),
        "beregnere": [beregner_link(prosa, navn, ydelse.kommune) for navn in ydelse.beregnere if view.aktuel],
        "hele": prosa.href(addresses.hele(prosa.side)),
    }


def _svar(view: YdelseView, data: Kommunedata) -> Iterator[tuple[str, str, Markup]]:
    """Each question that the standard or its municipality answers. What the service says itself comes first."""
    faelles = data.faelles_svar(view.ydelse)
    for noegle, spoergsmaal in labels.SPOERGSMAAL.items():
        text = getattr(view.ydelse.svar, noegle)
        parts = [view.md(text)] if text else []
        if noegle == "klage" and noegle in faelles:
            parts.append(view.common(data.kommune.klage.i_korthed, data.kommune.klage.kilde))
        elif noegle in faelles:
            parts += [view.common(*faelles[noegle]), view.om_faelles]
        if parts:
            yield noegle, spoergsmaal, Markup("\n\n").join(parts)

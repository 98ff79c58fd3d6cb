"""What a service's page says of itself to programs that read pages: schema.org's service, questions and way here."""

from __future__ import annotations

import json
from typing import Any

from generator import addresses
from generator.model.catalogue import NATIONALE
from generator.model.kommune import Kommune
from generator.model.lovindgang import Lovindgang
from generator.pages.catalogue.ydelse_view import YdelseView
from generator.prose import labels
from generator.prose.writing import plain_text


def structured(view: YdelseView, kommune: Kommune, beskrivelse: str, nu: Lovindgang | None) -> str:
    """JSON-LD that may stand in a page: the answers that hold, the law's where it has replaced the standard's.

    Addresses are seen from the page.
    """
    ydelse, prosa = view.ydelse, view.prosa
    organisation = {"@type": "GovernmentOrganization", "name": kommune.navn}
    way = [("Kommuner", addresses.KOMMUNER), (kommune.navn, addresses.kommune(kommune.id)), (ydelse.titel, prosa.side)]
    graph: list[dict[str, Any]] = [
        {
            "@type": "GovernmentService",
            "name": ydelse.titel,
            "description": beskrivelse,
            "serviceType": "; ".join(map(str, ydelse.lovgrundlag)),
            "provider": organisation,
            "areaServed": {"@type": "AdministrativeArea", "name": kommune.navn},
            "inLanguage": "da",
        },
        {
            "@type": "BreadcrumbList",
            "itemListElement": [
                {"@type": "ListItem", "position": nr, "name": navn, "item": prosa.href(side)}
                for nr, (navn, side) in enumerate(way, 1)
            ],
        },
    ]
    if questions := _questions(view, nu):
        graph.append({"@type": "FAQPage", "mainEntity": questions})
    text = json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False, separators=(",", ":"))
    # Nothing in it can end the element that it stands in.
    return text.replace("<", "\\u003c")


def _questions(view: YdelseView, nu: Lovindgang | None) -> list[dict[str, Any]]:
    opslag, ydelse = view.opslag, view.ydelse
    if nu:
        dag = opslag.catalogue.dag
        law = nu.svar.alle()
        answers = [(labels.LOVENS_SPOERGSMAAL[navn], plain_text(opslag, et, NATIONALE, dag)) for navn, et in law]
    else:
        own = ((spoergsmaal, getattr(ydelse.svar, navn)) for navn, spoergsmaal in labels.SPOERGSMAAL.items())
        hos, dato = opslag.catalogue.hos(ydelse), ydelse.gaelder_fra
        answers = [(spoergsmaal, plain_text(opslag, et, hos, dato)) for spoergsmaal, et in own if et]
    return [
        {"@type": "Question", "name": spoergsmaal, "acceptedAnswer": {"@type": "Answer", "text": svar}}
        for spoergsmaal, svar in answers
    ]

"""The page of a municipality without a standard here: what the law gives there, and what to ask it for."""

from __future__ import annotations

from typing import Any

from generator import addresses
from generator.model.catalogue import NATIONALE
from generator.model.lovindgang import Lovindgang
from generator.pages.parts.loven import for_help
from generator.pages.parts.template import fill
from generator.prose import labels
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse, plain_text

_TEMPLATE = "catalogue/uden_standard.md.j2"


def pages_without_standard(opslag: Lookup) -> dict[str, str]:
    """Path → Markdown for each of them. What is the same for all is worked out once."""
    faelles = _common(opslag)
    sider = {addresses.kommune(et.id): et for et in opslag.catalogue.uden_standard}
    return {
        side: fill(_TEMPLATE, side, kommune=et, region=labels.REGION[et.region], **faelles)
        for side, et in sider.items()
    }


def _common(opslag: Lookup) -> dict[str, Any]:
    """The situations with what the law gives in each, and how to complain: seen from any municipality's page."""
    catalogue = opslag.catalogue
    prosa = PageProse(opslag, addresses.kommune("kommune"), NATIONALE, catalogue.dag)
    situationer: list[tuple[str, str, list[Lovindgang]]] = []
    for situation in catalogue.livssituationer:
        indgange = {et.id: et for hjaelp in situation.hjaelp for et in for_help(catalogue, hjaelp)}
        situationer.append((situation.titel, prosa.href(addresses.situation(situation.id)), list(indgange.values())))
    vist = {et.id for _, _, indgange in situationer for et in indgange}
    return {
        "situationer": situationer,
        "andre": [et for et in catalogue.loven.values() if et.id not in vist],
        "bed_om": list(dict.fromkeys(et.bed_om for et in catalogue.loven.values() if et.bed_om)),
        "klagefrist": _plain(prosa, "klagefrist"),
        "genvurdering": _plain(prosa, "genvurdering"),
    }


def _plain(prosa: PageProse, navn: str) -> str | None:
    """A figure of the law as words; its source stands on the page that helps to complain."""
    kendt = any(fakta.id == navn for fakta in prosa.opslag.catalogue.nationale.fakta)
    return plain_text(prosa.opslag, f"{{fakta: {navn}}}", NATIONALE, prosa.dato) if kendt else None

"""The page of a municipality without a standard here: what the law gives there, and what to ask it for."""

from __future__ import annotations

from typing import Any

from generator import addresses
from generator.model.catalogue import NATIONALE
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
    """The situations, all that the law gives, and how to complain: seen from any municipality's page."""
    catalogue = opslag.catalogue
    prosa = PageProse(opslag, addresses.kommune("kommune"), NATIONALE, catalogue.dag)
    return {
        "situationer": [(et.titel, prosa.href(addresses.situation(et.id))) for et in catalogue.livssituationer],
        "loven": sorted(catalogue.loven.values(), key=lambda et: et.titel),
        "akut": bool(catalogue.kriser),
        "bed_om": list(dict.fromkeys(et.bed_om for et in catalogue.loven.values() if et.bed_om)),
        "klagefrist": _plain(prosa, "klagefrist"),
        "genvurdering": _plain(prosa, "genvurdering"),
    }


def _plain(prosa: PageProse, navn: str) -> str | None:
    """A figure of the law as words; its source stands on the page that helps to complain."""
    kendt = any(fakta.id == navn for fakta in prosa.opslag.catalogue.nationale.fakta)
    return plain_text(prosa.opslag, f"{{fakta: {navn}}}", NATIONALE, prosa.dato) if kendt else None

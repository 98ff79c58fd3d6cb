"""regler.json: every rule with the calculators that read it, or the reason why none does."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.computed.rules import Rule
from generator.model.tilbud import Tilbud
from generator.model.ydelse import Ydelse


def regler(alle: Iterable[Rule]) -> list[dict[str, Any]]:
    """Each of them as it is published."""
    return [_regel(rule) for rule in alle]


def _regel(rule: Rule) -> dict[str, Any]:
    post = rule.post
    return {
        "adresse": rule.adresse,
        "ejer": rule.ejer,
        "ydelse": rule.hos.adresse if isinstance(rule.hos, Ydelse) else None,
        "tilbud": f"{rule.ejer}/{rule.hos.id}" if isinstance(rule.hos, Tilbud) else None,
        "betegnelse": rule.fakta.betegnelse,
        "status": rule.status,
        "beregnere": list(rule.beregnere),
        "laeses_som": list(post.laeses_som) if post else [],
        "hvorfor": post.hvorfor if post else None,
    }

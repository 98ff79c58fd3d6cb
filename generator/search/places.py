"""The municipalities by the names that a reader may write."""

from __future__ import annotations

from generator.model.catalogue import Catalogue, Kommunedata

# Names that are everyday words too: they mean the place only where the question shows it.
_WORDS_TOO = frozenset(["Greve", "Skive", "Struer", "Vejen"])


def kommuner(catalogue: Catalogue) -> list[dict[str, object]]:
    """Each municipality with its names and telephone, as docs/assets/search/question.js reads them."""
    return [_kommune(data) for data in catalogue.kommuner]


def _kommune(data: Kommunedata) -> dict[str, object]:
    kommune = data.kommune
    telefon = next((kontakt.telefon for kontakt in kommune.kontakter if kontakt.telefon), None)
    made = {"id": kommune.id, "navne": [kommune.kort], "standard": True, "telefon": telefon}
    return {navn: value for navn, value in (made | {"svage": kommune.kort in _WORDS_TOO}).items() if value}

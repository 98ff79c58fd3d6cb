"""How facts and sources look in every JSON file we publish."""

from __future__ import annotations

import json
from typing import Any

from generator.model.fakta import Fakta, Talvaerdi, Vaerdi
from generator.model.kilde import Henvisning, LinjeSpaend
from generator.model.tabel import Baandtabel


def kilde(henvisning: Henvisning) -> dict[str, Any]:
    """A source; `linje` is a number, a range such as “512-514”, or null for a web page."""
    sted = None if henvisning.linje is None else linje(henvisning.linje)
    return {"dokument": henvisning.dokument, "linje": sted, "afsnit": henvisning.afsnit}


def linje(spaend: LinjeSpaend) -> int | str:
    """A line of a source text as a number, or several as a range such as “512-514”."""
    return spaend.fra if spaend.fra == spaend.til else str(spaend)


def talvaerdi(vaerdi: Talvaerdi) -> Any:
    """A value: a decimal as text, or an object with fra and til, tekst, or dato."""
    if hasattr(vaerdi, "model_dump"):
        return vaerdi.model_dump(mode="json")
    return str(vaerdi)


def fakta(et: Fakta) -> dict[str, Any]:
    """A fact without its id, for a mapping from id to fact."""
    return {"betegnelse": et.betegnelse, "enhed": et.enhed, "vaerdier": [_vaerdi(vaerdi) for vaerdi in et.vaerdier]}


def fakta_i_liste(et: Fakta) -> dict[str, Any]:
    """A fact in the open data: every value carries its own unit."""
    vaerdier = [{**_vaerdi(vaerdi), "enhed": et.enhed} for vaerdi in et.vaerdier]
    return {"id": et.id, "betegnelse": et.betegnelse, "vaerdier": vaerdier}


def tabel(en: Baandtabel) -> dict[str, Any]:
    """A band table by the ids of its facts."""
    return en.model_dump(mode="json", exclude_none=True)


def som_json(indhold: Any) -> str:
    """The text of a published file: the same data always give the same bytes."""
    return json.dumps(indhold, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _vaerdi(vaerdi: Vaerdi) -> dict[str, Any]:
    return {
        "gyldig_fra": vaerdi.gyldig_fra.isoformat(),
        "gyldig_til": vaerdi.gyldig_til.isoformat() if vaerdi.gyldig_til else None,
        "vaerdi": talvaerdi(vaerdi.vaerdi),
        "sikkerhed": vaerdi.sikkerhed,
        "note": vaerdi.note,
        "kilde": kilde(vaerdi.kilde),
    }

"""How facts and sources look in every JSON file we publish."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from generator.model.fakta import Dag, Fakta, Interval, Talvaerdi, Vaerdi
from generator.model.kilde import Henvisning, LinjeSpaend
from generator.model.tabel import Baandtabel
from generator.model.valgtabel import Valgtabel
from generator.model.ydelse import Vum
from generator.prose.display import show_value


def kilde(henvisning: Henvisning) -> dict[str, Any]:
    """A source: its first and last line, or null for both where it is a web page; see `linjer`."""
    return {"dokument": henvisning.dokument, **linjer(henvisning.linje), "afsnit": henvisning.afsnit}


def linjer(her: LinjeSpaend | None) -> dict[str, int | str | None]:
    """Lines of a source text: always the first and the last, and `linjer` where some in between are left out."""
    alle = {"linjer": str(her)} if her and len(her.spaend) > 1 else {}
    return {"linje": her.fra if her else None, "linje_til": her.til if her else None, **alle}


def talvaerdi(vaerdi: Talvaerdi, enhed: str) -> Any:
    """A number as text, or what is no single number as an object whose `slags` says which fields it has.

    Beside its own fields it has `tekst`, what a reader is shown; a range and a day have their fields alone.
    """
    if isinstance(vaerdi, Decimal):
        return f"{vaerdi:f}"
    felter = {"slags": type(vaerdi).__name__.lower(), **vaerdi.model_dump(mode="json", exclude_none=True)}
    return felter if isinstance(vaerdi, (Interval, Dag)) else felter | {"tekst": show_value(vaerdi, enhed)}


def fakta(et: Fakta) -> dict[str, Any]:
    """A fact without its id, for a mapping from id to fact."""
    vaerdier = [_vaerdi(vaerdi, et.enhed) for vaerdi in et.vaerdier]
    return {"betegnelse": et.betegnelse, "enhed": et.enhed, "vaerdier": vaerdier, **_om(et)}


def fakta_i_liste(et: Fakta) -> dict[str, Any]:
    """A fact in the open data: every value carries its own unit."""
    vaerdier = [{**_vaerdi(vaerdi, et.enhed), "enhed": et.enhed} for vaerdi in et.vaerdier]
    return {"id": et.id, "betegnelse": et.betegnelse, "vaerdier": vaerdier, **_om(et)}


def _om(et: Fakta) -> dict[str, str]:
    """What the fact is a value of, where that is not its own id; whom it is for; the one kind of help it is about."""
    alle = (("emne", et.emne), ("gruppe", et.gruppe), ("indsats", et.indsats))
    return {navn: vaerdi for navn, vaerdi in alle if vaerdi}


def valgtabel(en: Valgtabel) -> dict[str, Any]:
    """A table to choose in: what one chooses, and for each choice that has a value the id of its fact."""
    return {
        **en.model_dump(mode="json", include={"id", "titel", "enhed", "dimensioner", "betales", "gruppe", "note"}),
        "celler": [{"trin": [et.id for et in celle.trin], "fakta": celle.fakta["id"]} for celle in en.celler()],
    }


def tabel(en: Baandtabel) -> dict[str, Any]:
    """A band table by the ids of its facts."""
    return en.model_dump(mode="json", exclude_none=True)


def vum(en: Vum) -> dict[str, Any]:
    """One passage about VUM levels: which, of which themes, and how it names them."""
    return {
        "temaer": list(en.temaer),
        "samlet": list(en.samlet),
        "om_temaer": list(en.om_temaer),
        "vaegt": en.vaegt,
        **linjer(en.linje),
    }


def som_json(indhold: Any) -> str:
    """The text of a published file: the same data always give the same bytes."""
    return json.dumps(indhold, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _vaerdi(vaerdi: Vaerdi, enhed: str) -> dict[str, Any]:
    return {
        "gyldig_fra": vaerdi.gyldig_fra.isoformat(),
        "gyldig_til": vaerdi.gyldig_til.isoformat() if vaerdi.gyldig_til else None,
        "vaerdi": talvaerdi(vaerdi.vaerdi, enhed),
        "sikkerhed": vaerdi.sikkerhed,
        "note": vaerdi.note,
        "kilde": kilde(vaerdi.kilde),
    }

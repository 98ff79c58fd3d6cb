"""The open data: site/api/v1/*.json. Ids and shapes are a contract; two builds of the same data are identical."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from calculators.rules.registry import BEREGNERE
from generator.export import schemas, shapes
from generator.export.listed import Listed, element, piece
from generator.export.regler import regler
from generator.export.view import View
from generator.model.catalogue import NATIONALE, RETNINGSLINJER, Kommunedata
from generator.model.kommune import Kommune, Uoverensstemmelse
from generator.model.lovindgang import Lovindgang
from generator.model.retningslinje import Retningslinje
from generator.model.tilbud import Tilbud
from generator.model.udgaver import Udgave
from generator.model.ydelse import Ydelse
from generator.prose.consequence import consequence
from generator.prose.lookup import Lookup
from generator.prose.writing import plain_text

API_MAPPE = "api/v1"
LICENS = "MIT"


# The files that are lists of what the municipalities have, in the order of these.
LISTS = ("ydelser", "kommuner", "tilbud", "uoverensstemmelser")
# The others, by what each holds.
SHARED: Mapping[str, Callable[[View], dict[str, Any]]] = {
    "satser": lambda view: (
        view.exported | {"nationale": [shapes.fakta_i_liste(et) for et in view.catalogue.nationale.fakta]}
    ),
    "retningslinjer": lambda view: {
        "retningslinjer": [_retningslinje(view.opslag, et) for et in view.catalogue.retningslinjer]
    },
    "beregnere": lambda _: {"beregnere": [beregner.som_dict() for beregner in BEREGNERE.values()]},
    "regler": lambda view: {"regler": regler(view.rules)},
    "loven": lambda view: {"loven": [_lovindgang(view.opslag, et) for et in view.catalogue.loven.values()]},
}


def api(view: View) -> dict[str, str]:
    """File name → JSON text, each with the dataset's hash, the licence and the way to its schema beside it."""
    opslag = view.opslag
    alle = [*(of_municipality(opslag, data) for data in view.catalogue.kommuner), of_nobody(opslag)]
    made = {fil: text for navn in SHARED for fil, text in shared_file(view, navn).items()} | list_schemas()
    for navn in LISTS:
        made[f"{navn}.json"] = "".join(listed(view, navn).holding(piece(et.get(navn, ())) for et in alle))
    return made


def shared_file(view: View, navn: str) -> dict[str, str]:
    """File name → text of one of the shared files and its schema."""
    indhold = _head(view, navn) | SHARED[navn](view)
    return {f"{navn}.json": shapes.som_json(indhold), schemas.sti(navn): shapes.som_json(schemas.skema(navn))}


def listed(view: View, navn: str) -> Listed:
    """One of the lists, without what stands in it."""
    return Listed.of(_head(view, navn), navn)


def list_schemas() -> dict[str, str]:
    """File name → text of the schemas of the lists."""
    return {schemas.sti(navn): shapes.som_json(schemas.skema(navn)) for navn in LISTS}


def of_municipality(opslag: Lookup, data: Kommunedata) -> dict[str, list[str]]:
    """The elements of one municipality in each of the lists, as text."""
    alle: dict[str, list[Any]] = {
        "kommuner": [_kommune(opslag, data)],
        "ydelser": [_ydelse(opslag, ydelse) for ydelse in data.ydelser],
        "tilbud": [_tilbud(opslag, tilbud) for tilbud in data.tilbud],
        "uoverensstemmelser": [_uoverensstemmelse(opslag, fund) for fund in data.uoverensstemmelser],
    }
    return {navn: list(map(element, elements)) for navn, elements in alle.items()}


def of_nobody(opslag: Lookup) -> dict[str, list[str]]:
    """The elements that are no municipality's; they stand last."""
    fund = opslag.catalogue.nationale_uoverensstemmelser
    return {"uoverensstemmelser": [element(_uoverensstemmelse(opslag, et)) for et in fund]}


def _head(view: View, navn: str) -> dict[str, Any]:
    return {"$schema": schemas.sti(navn), "format": 1, "datasaet": view.catalogue.datasaet, "licens": LICENS}


def _lovindgang(opslag: Lookup, indgang: Lovindgang) -> dict[str, Any]:
    """What the law gives everyone of one kind of help, with the law's figures of the catalogue's day."""

    def tekst(prosa: str) -> str:
        return plain_text(opslag, prosa, NATIONALE, opslag.catalogue.dag)

    return {
        "id": indgang.id,
        "titel": indgang.titel,
        "lov": [str(lov) for lov in indgang.lov],
        "indsats": indgang.indsats,
        "gaelder_fra": indgang.gaelder_fra.isoformat() if indgang.gaelder_fra else None,
        "afloeser": list(indgang.afloeser),
        "adgang": indgang.adgang,
        "kort": tekst(indgang.kort),
        "svar": {navn: tekst(prosa) for navn, prosa in indgang.svar.alle()},
        "soeg": tekst(indgang.soeg) if indgang.soeg else None,
        "klar": [tekst(prosa) for prosa in indgang.klar],
        "kommunen_bestemmer": [tekst(prosa) for prosa in indgang.kommunen_bestemmer],
        "bed_om": indgang.bed_om,
        "beregnere": list(indgang.beregnere),
        "ukendt": [tekst(prosa) for prosa in indgang.ukendt],
        "kilde": [shapes.kilde(et) for et in indgang.kilde],
    }


def _ydelse(opslag: Lookup, ydelse: Ydelse) -> dict[str, Any]:
    """A service in the edition that is shown, and its other editions, the oldest first."""
    alle = opslag.catalogue.udgaver[ydelse.adresse].alle
    vist, andre = ([en for en in alle if opslag.catalogue.vises(en.ydelse) is vises] for vises in (True, False))
    return {**_udgave(opslag, vist[0]), "andre_udgaver": [_udgave(opslag, en) for en in andre]}


def _udgave(opslag: Lookup, udgave: Udgave) -> dict[str, Any]:
    """An edition, whole. `gaelder_til` is its last day, also where that is the day before the next begins."""
    ydelse = udgave.ydelse
    hos = opslag.catalogue.hos(ydelse)

    def tekst(prosa: str) -> str:
        return plain_text(opslag, prosa, hos, ydelse.gaelder_fra)

    svar = {navn: getattr(ydelse.svar, navn) for navn in type(ydelse.svar).model_fields}
    return {
        "id": ydelse.adresse,
        "kommune": ydelse.kommune,
        "titel": ydelse.titel,
        "lovgrundlag": [str(lov) for lov in ydelse.lovgrundlag],
        "indsats": list(ydelse.indsats),
        "regler": [str(regel) for regel in ydelse.regler],
        "adgang": ydelse.adgang,
        "vedtaget": ydelse.vedtaget.isoformat() if ydelse.vedtaget else None,
        "vedtaget_af": ydelse.vedtaget_af,
        "gaelder_fra": ydelse.gaelder_fra.isoformat(),
        "gaelder_til": udgave.til.isoformat() if udgave.til else None,
        "kort": tekst(ydelse.kort),
        "svar": {navn: tekst(prosa) for navn, prosa in svar.items() if prosa},
        "klage_faelles": ydelse.klage_faelles,
        "soeg": tekst(ydelse.soeg.tekst) if ydelse.soeg else None,
        "afsnit": {navn: tekst(afsnit.tekst) for navn, afsnit in ydelse.afsnit.alle() if afsnit},
        "egne_afsnit": [
            {"id": et.id, "titel": et.titel, "slags": et.slags, "tekst": tekst(et.tekst), **shapes.linjer(et.linje)}
            for et in ydelse.egne_afsnit
        ],
        "fra_generelt": _inherited(opslag, ydelse),
        "fakta": [shapes.fakta_i_liste(et) for et in ydelse.fakta],
        "tabeller": [shapes.tabel(tabel) for tabel in ydelse.tabeller],
        "valgtabeller": [shapes.valgtabel(tabel) for tabel in ydelse.valgtabeller],
        "grupper": [
            {
                **gruppe.model_dump(mode="json", include={"id", "titel", "alder_fra", "alder_til"}),
                "tekst": tekst(gruppe.tekst) if gruppe.tekst else None,
                "vilkaar": tekst(gruppe.vilkaar) if gruppe.vilkaar else None,
                **shapes.linjer(gruppe.linje),
            }
            for gruppe in ydelse.grupper
        ],
        "funktionsniveau": [
            {**et.model_dump(mode="json", exclude={"linje"}), **shapes.linjer(et.linje)}
            for et in ydelse.funktionsniveau
        ],
        "vum": [shapes.vum(en) for en in ydelse.vum],
        "beregnere": list(ydelse.beregnere),
        "se_ogsaa": [
            {"ydelse": s.ydelse, "forhold": s.forhold, "tekst": tekst(s.tekst), "kilde": shapes.kilde(s.kilde)}
            for s in ydelse.se_ogsaa
        ],
        "kilde": shapes.kilde(ydelse.kilde),
    }


def _inherited(opslag: Lookup, ydelse: Ydelse) -> list[str]:
    """The answers and sections that the municipality gives for all services, and that this standard lacks."""
    data = opslag.catalogue.kommune(ydelse.kommune)
    if data is None or data.generelt is None:
        return []
    svar = [f"svar.{navn}" for navn, _ in data.generelt.svar_for(ydelse)]
    return [*svar, *(f"afsnit.{navn}" for navn, _ in data.generelt.afsnit_for(ydelse))]


def _generelt(opslag: Lookup, data: Kommunedata, dato: date) -> dict[str, Any] | None:
    if data.generelt is None:
        return None
    dele = {
        "svar": [(navn, getattr(data.generelt.svar, navn)) for navn in type(data.generelt.svar).model_fields],
        "afsnit": list(data.generelt.afsnit.alle()),
    }
    return {"kilde": shapes.kilde(data.generelt.kilde)} | {
        slags: {navn: plain_text(opslag, et.tekst, data.id, dato) for navn, et in alle if et}
        for slags, alle in dele.items()
    }


def _tilbud(opslag: Lookup, tilbud: Tilbud) -> dict[str, Any]:
    hos = f"{tilbud.kommune}/{tilbud.id}"
    return {
        **tilbud.model_dump(mode="json", include={"kommune", "navn", "adresse", "telefon", "mail", "ydelser", "vum"}),
        "id": hos,
        "tekst": plain_text(opslag, tilbud.tekst, hos, date.max) if tilbud.tekst else None,
        "fakta": [shapes.fakta_i_liste(et) for et in tilbud.fakta],
        "kilde": shapes.kilde(tilbud.kilde),
    }


def _retningslinje(opslag: Lookup, retningslinje: Retningslinje) -> dict[str, Any]:
    def tekst(prosa: str | None) -> str | None:
        return plain_text(opslag, prosa, f"{RETNINGSLINJER}/{retningslinje.id}", date.max) if prosa else None

    return {
        **retningslinje.model_dump(mode="json", include={"id", "nr", "kapitel", "titel", "ydelser"}),
        "formaal": tekst(retningslinje.formaal),
        "understoetter": tekst(retningslinje.understoetter),
        "lov": [str(lov) for lov in retningslinje.lov],
        "anvisninger": [
            {
                "id": anvisning.id,
                "modalitet": anvisning.modalitet,
                "grundlag": anvisning.grundlag,
                "tekst": tekst(anvisning.tekst),
                "lov": [str(lov) for lov in anvisning.lov],
                "praksis": list(anvisning.praksis),
                **shapes.linjer(anvisning.linje),
            }
            for anvisning in retningslinje.anvisninger
        ],
        "fakta": [shapes.fakta_i_liste(et) for et in retningslinje.fakta],
        "kilde": shapes.kilde(retningslinje.kilde),
    }


def _kommune(opslag: Lookup, data: Kommunedata) -> dict[str, Any]:
    kommune = data.kommune
    dato = max((ydelse.gaelder_fra for ydelse in data.ydelser), default=date.max)
    return {
        "id": kommune.id,
        "navn": kommune.navn,
        "kode": kommune.kode,
        "om": plain_text(opslag, kommune.om, kommune.id, dato),
        "klage": {
            "tekst": plain_text(opslag, kommune.klage.tekst, kommune.id, dato),
            "kontakt": kommune.klage.kontakt,
            "kilde": shapes.kilde(kommune.klage.kilde),
        },
        "afgoer": {"hvem": kommune.afgoer.hvem, "kilde": shapes.kilde(kommune.afgoer.kilde)}
        if kommune.afgoer
        else None,
        "kontakter": [
            {
                **kontakt.model_dump(mode="json", exclude={"kilde", "grupper"}),
                "grupper": [
                    {
                        **gruppe.model_dump(mode="json", include={"ydelser", "alder_over", "alder_til"}),
                        "tekst": plain_text(opslag, gruppe.tekst, kommune.id, dato),
                        "kilde": shapes.kilde(gruppe.kilde),
                    }
                    for gruppe in kontakt.grupper
                ],
                "kilde": shapes.kilde(kontakt.kilde),
            }
            for kontakt in kommune.kontakter
        ],
        "fakta": [shapes.fakta_i_liste(et) for et in data.egne_fakta],
        "generelt": _generelt(opslag, data, dato),
        "ydelser": [ydelse.adresse for ydelse in data.ydelser],
    }


def _who_decides(kommune: Kommune) -> dict[str, Any] | None:
    """Who decides, where the municipality says it once for all its services."""
    afgoer = kommune.afgoer
    return {"hvem": afgoer.hvem, "kilde": shapes.kilde(afgoer.kilde)} if afgoer else None


def _uoverensstemmelse(opslag: Lookup, fund: Uoverensstemmelse) -> dict[str, Any]:
    ydelse = opslag.ydelse(fund.ydelser[0]) if fund.ydelser else None
    hos = ydelse.kommune if ydelse else RETNINGSLINJER
    dato = fund.gyldig_fra or (ydelse.gaelder_fra if ydelse else date.max)

    def tekst(prosa: str | None) -> str | None:
        return plain_text(opslag, prosa, hos, dato) if prosa else None

    felter = {"id", "titel", "art", "status", "ydelser", "retningslinjer", "beregnere", "gyldig_fra", "gyldig_til"}
    return {
        **fund.model_dump(mode="json", include=felter),
        "kommune": ydelse.kommune if ydelse else None,
        "hvad": tekst(fund.hvad),
        "konsekvens": tekst(fund.konsekvens),
        "i_beregning": tekst(fund.i_beregning),
        "steder": [{"kilde": shapes.kilde(sted.kilde), "siger": tekst(sted.siger)} for sted in fund.steder],
        "virkning": _virkning(opslag, fund),
        "afgoeres_af": fund.afgoeres_af,
        "tilstand": fund.tilstand,
        "svar": {
            "vedtaget": fund.svar.vedtaget.isoformat() if fund.svar.vedtaget else None,
            "tekst": tekst(fund.svar.tekst),
            "kilde": shapes.kilde(fund.svar.kilde),
        }
        if fund.svar
        else None,
    }


def _virkning(opslag: Lookup, fund: Uoverensstemmelse) -> dict[str, Any] | None:
    """What it means for a citizen, as a number with its unit and direction, and in words."""
    fundet = consequence(opslag, fund)
    if fundet is None:
        return None
    return {"tal": str(fundet.forskel), "enhed": fundet.enhed, "retning": fundet.retning, "tekst": fundet.i_ord}

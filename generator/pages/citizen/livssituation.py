"""The page of a situation in life: the guide's questions, and each kind of help with every municipality's service."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from markupsafe import Markup

from generator import addresses
from generator.model.catalogue import NATIONALE
from generator.model.fakta import Ordlyd, Talvaerdi
from generator.model.kommune import Kontakt
from generator.model.livssituation import Hjaelp, Livssituation
from generator.model.tilbud import Tilbud
from generator.model.vaerdi.tal import Graense
from generator.model.ydelse import Ydelse
from generator.pages.parts import lovaendringer
from generator.pages.parts.altid import crisis
from generator.pages.parts.calculator_link import beregner_link
from generator.pages.parts.kommunevalg import kommunevalg
from generator.pages.parts.kontakt import kontakter
from generator.pages.parts.loven import for_help, what_to_ask_for
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.prose import datering
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

_INGEN_GRAENSE = "ingen"
# More places than this are a list of their own, on the page of the service.
_FEW = 3


@dataclass(frozen=True)
class KommunePart:
    """One municipality's service as a situation shows it; ages are years as text, for the guide to compare."""

    kommune: str
    kommunenavn: str
    standard: str
    link: Markup
    kort: Markup
    kan_jeg: Markup | None
    udelukker: list[Markup]
    alder_fra: str | None
    alder_til: str | None
    kontorer: list[tuple[Kontakt, Markup]]
    steder: list[tuple[Tilbud, str, Markup]]
    flere_steder: str | None


def situation_page(opslag: Lookup, situation: Livssituation) -> str:
    """The Markdown of a situation's page; every choice is there as plain text before any script."""
    prosa = PageProse(opslag, addresses.situation(situation.id), NATIONALE, date.max)
    shown = [hjaelp for hjaelp in situation.hjaelp if _leads_somewhere(opslag, hjaelp)]
    titles = {hjaelp.id: hjaelp.titel for hjaelp in shown}
    content: dict[str, Any] = {
        "situation": situation,
        "kort": Markup(prosa.markdown(situation.kort)),
        "vigtigt": Markup(prosa.markdown(situation.vigtigt)) if situation.vigtigt else None,
        "kriser": [crisis(prosa, krise) for krise in opslag.catalogue.kriser if situation.id in krise.situationer],
        "spoergsmaal": (spoergsmaal := list(_spoergsmaal(prosa, situation, titles))),
        "hjaelp": [_hjaelp(prosa, hjaelp) for hjaelp in shown],
        "antal": len(spoergsmaal) + _asks_for_age(opslag, situation),
        "kommuner": kommunevalg(prosa),
    }
    return fill("citizen/livssituation.md.j2", prosa.side, **content, kilder=kilde_groups(prosa))


def _leads_somewhere(opslag: Lookup, hjaelp: Hjaelp) -> bool:
    """Whether there is something to read or compute; other help waits for a municipality's standard."""
    efter_loven = bool(hjaelp.beregnere) or bool(for_help(opslag.catalogue, hjaelp))
    return efter_loven or any(hjaelp.omfatter(ydelse) for ydelse in opslag.catalogue.ydelser)


def _asks_for_age(opslag: Lookup, situation: Livssituation) -> bool:
    """Whether some service here has a limit of age in years, so that the guide asks for the reader's."""
    ydelser = [y for y in opslag.catalogue.ydelser if any(hjaelp.omfatter(y) for hjaelp in situation.hjaelp)]
    return any(_aar(_alder(ydelse, navn)) for ydelse in ydelser for navn in ("alder-fra", "alder-til"))


def has_new_rules(opslag: Lookup, situation: Livssituation) -> bool:
    """Whether help that the situation leads to has been replaced since some standard was written."""
    prosa = PageProse(opslag, addresses.CITIZEN, NATIONALE, date.max)
    return any(_aendringer(prosa, hjaelp)[0] for hjaelp in situation.hjaelp)


def _spoergsmaal(prosa: PageProse, situation: Livssituation, titles: dict[str, str]) -> Iterator[dict[str, Any]]:
    """The questions that sort some help that is shown, with what each answer says of it."""
    for et in situation.spoergsmaal:
        naevnt = {navn for svar in et.svar for navn in (*svar.peger_paa, *(imod.hjaelp for imod in svar.taler_imod))}
        if not naevnt & set(titles):
            continue
        yield {
            "id": et.id,
            "tekst": et.tekst,
            "forklaring": Markup(prosa.markdown(et.forklaring)) if et.forklaring else None,
            "svar": [
                {
                    "id": svar.id,
                    "tekst": svar.tekst,
                    "peger_paa": [(navn, titles[navn]) for navn in svar.peger_paa if navn in titles],
                    "taler_imod": [
                        (imod.hjaelp, titles[imod.hjaelp], Markup(prosa.markdown(imod.fordi)))
                        for imod in svar.taler_imod
                        if imod.hjaelp in titles
                    ],
                }
                for svar in et.svar
            ],
        }


def _hjaelp(prosa: PageProse, hjaelp: Hjaelp) -> dict[str, Any]:
    afloest, andre = _aendringer(prosa, hjaelp)
    ydelser = [ydelse for ydelse in prosa.opslag.catalogue.ydelser if hjaelp.omfatter(ydelse)]
    naevnte = {ydelse.kommune for ydelse in ydelser}
    loven = for_help(prosa.opslag.catalogue, hjaelp)
    return {
        "id": hjaelp.id,
        "titel": hjaelp.titel,
        "love": [Markup(prosa.lov(str(lov))) for lov in hjaelp.lov],
        "hvorfor": Markup(prosa.markdown(hjaelp.hvorfor)),
        "loven": [(et.titel, prosa.href(addresses.loven(et.id))) for et in loven],
        "bed_om": what_to_ask_for(loven),
        "afloest": afloest,
        "andre_aendringer": andre,
        "faelles": [Markup(prosa.markdown(et.tekst)) for et in hjaelp.udelukker if not et.ydelser],
        "dele": [_kommune_part(prosa, hjaelp, ydelse) for ydelse in ydelser],
        "beregnere": [beregner_link(prosa, navn) for navn in hjaelp.beregnere],
        "uden": [data.kommune.navn for data in prosa.opslag.catalogue.kommuner if data.id not in naevnte],
    }


def _aendringer(prosa: PageProse, hjaelp: Hjaelp) -> tuple[list[Any], list[Any]]:
    """Changes of law since the oldest standard: those that replaced the help, and the rest."""
    ydelser = [ydelse for ydelse in prosa.opslag.catalogue.ydelser if hjaelp.omfatter(ydelse)]
    fra = min((ydelse.gaelder_fra for ydelse in ydelser), default=date.min)
    love = (*hjaelp.lov, *(ydelse.lovgrundlag[0] for ydelse in ydelser))
    alle = list(lovaendringer.since(prosa, love, fra, hjaelp.indsats))
    return [et for et in alle if et[1].ophoerer], [et for et in alle if not et[1].ophoerer]


def _kommune_part(prosa: PageProse, hjaelp: Hjaelp, ydelse: Ydelse) -> KommunePart:
    local = replace(prosa, hos=ydelse.adresse, dato=ydelse.gaelder_fra)
    data = prosa.opslag.catalogue.kommune(ydelse.kommune)
    assert data is not None
    kontakt = kontakter(prosa, data, ydelse)
    return KommunePart(
        kommune=data.id,
        kommunenavn=data.kommune.navn,
        standard=datering.standarden(prosa.opslag, ydelse),
        link=Markup(prosa.markdown(f"{{ydelse: {ydelse.adresse}}}")),
        kort=Markup(local.markdown(ydelse.kort)),
        kan_jeg=Markup(local.markdown(ydelse.svar.kan_jeg)) if ydelse.svar.kan_jeg else None,
        udelukker=list(_udelukker(local, hjaelp, ydelse)),
        alder_fra=_aar(_alder(ydelse, "alder-fra")),
        alder_til=_aar(_alder(ydelse, "alder-til")),
        kontorer=[(et.kontakt, et.maerke) for et in kontakt.kontorer if et.kontakt.telefon],
        steder=kontakt.steder if len(kontakt.steder) <= _FEW else [],
        flere_steder=prosa.href(addresses.ydelse(ydelse.adresse), "kontakt") if len(kontakt.steder) > _FEW else None,
    )


def _udelukker(local: PageProse, hjaelp: Hjaelp, ydelse: Ydelse) -> Iterator[Markup]:
    """What this standard excludes by: its ages, what the situation ties to it, and the services it cannot go with."""
    fra, til = _alder(ydelse, "alder-fra"), _alder(ydelse, "alder-til")
    if isinstance(fra, Decimal):
        yield Markup(local.markdown("Du er under {fakta: alder-fra}."))
    if isinstance(til, Decimal):
        yield Markup(local.markdown("Du er over {fakta: alder-til}."))
    for navn, alder in (("alder-fra", fra), ("alder-til", til)):
        if isinstance(alder, Graense):
            yield Markup(local.markdown(f"Du er ikke {{fakta: {navn}}}."))
    if isinstance(til, Ordlyd) and not til.tekst.startswith(_INGEN_GRAENSE):
        yield Markup(local.markdown("Du har nået den øvre grænse: {fakta: alder-til}."))
    for et in hjaelp.udelukker:
        if ydelse.adresse in et.ydelser:
            yield Markup(local.markdown(et.tekst))
    for tie in ydelse.se_ogsaa:
        if tie.forhold == "udelukker":
            yield Markup(local.markdown(tie.tekst) + local.kildemaerke([tie.kilde]))


def _alder(ydelse: Ydelse, navn: str) -> Talvaerdi | None:
    return next((et.nyeste(ydelse.gaelder_fra).vaerdi for et in ydelse.fakta if et.id == navn), None)


def _aar(alder: Talvaerdi | None) -> str | None:
    """The age that is asked about; whether “over 67” begins the day before or the year after, no one can tell."""
    if isinstance(alder, Graense):
        alder = alder.mindst or alder.hoejst
    return str(alder) if isinstance(alder, Decimal) else None

"""One municipality's service as a situation in life shows it: what it is, whom to call, what may exclude."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from markupsafe import Markup

from generator import addresses
from generator.model.fakta import Ordlyd, Talvaerdi
from generator.model.kommune import Kontakt
from generator.model.livssituation import Hjaelp
from generator.model.tilbud import Tilbud
from generator.model.vaerdi.tal import Graense
from generator.model.ydelse import Ydelse
from generator.pages.parts.kontakt import kontakter
from generator.prose import datering
from generator.prose.afloesning import successor
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
    adresse: str
    kort: Markup
    kan_jeg: Markup | None
    udelukker: list[Markup]
    alder_fra: str | None
    alder_til: str | None
    kontorer: list[tuple[Kontakt, Markup]]
    steder: list[tuple[Tilbud, str, Markup]]
    flere_steder: str | None
    afloest: bool


def municipal_part(prosa: PageProse, hjaelp: Hjaelp, ydelse: Ydelse) -> KommunePart:
    """A service whose help the law has ended says nothing of who gets it and who does not: that is no longer so."""
    afloest = successor(prosa.opslag.catalogue, ydelse) is not None
    local = replace(prosa, hos=ydelse.adresse, dato=ydelse.gaelder_fra)
    data = prosa.opslag.catalogue.kommune(ydelse.kommune)
    assert data is not None
    kontakt = kontakter(prosa, data, ydelse)
    return KommunePart(
        kommune=data.id,
        kommunenavn=data.kommune.navn,
        standard=datering.standarden(prosa.opslag, ydelse),
        link=Markup(prosa.markdown(f"{{ydelse: {ydelse.adresse}}}")),
        adresse=prosa.href(addresses.ydelse(ydelse.adresse)),
        kort=Markup(local.markdown(ydelse.kort)),
        kan_jeg=Markup(local.markdown(ydelse.svar.kan_jeg)) if ydelse.svar.kan_jeg and not afloest else None,
        udelukker=[] if afloest else list(_udelukker(local, hjaelp, ydelse)),
        alder_fra=None if afloest else age_limit(ydelse, "alder-fra"),
        alder_til=None if afloest else age_limit(ydelse, "alder-til"),
        kontorer=[(et.kontakt, et.maerke) for et in kontakt.kontorer if et.kontakt.telefon],
        steder=kontakt.steder if len(kontakt.steder) <= _FEW else [],
        flere_steder=prosa.href(addresses.ydelse(ydelse.adresse), "kontakt") if len(kontakt.steder) > _FEW else None,
        afloest=afloest,
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


def age_limit(ydelse: Ydelse, navn: str) -> str | None:
    """The age that is asked about; whether “over 67” begins the day before or the year after, no one can tell."""
    alder = _alder(ydelse, navn)
    if isinstance(alder, Graense):
        alder = alder.mindst or alder.hoejst
    return str(alder) if isinstance(alder, Decimal) else None

"""Services, calculators, places and packages as posts of the search."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from calculators.results.contract import Beregner
from generator.model.catalogue import Kommunedata
from generator.model.lov import Lovhenvisning
from generator.model.tilbud import Tilbud
from generator.model.ydelse import Ydelse
from generator.prose import labels
from generator.prose.lookup import Lookup
from generator.prose.writing import plain_text
from generator.search import filtre, paragraffer
from generator.search.post import Post, Postafsnit
from generator.search.synonymer import Synonymer


def ydelsespost(opslag: Lookup, synonymer: Synonymer, ydelse: Ydelse) -> Post:
    """A service: its short answers weigh by standing first, then the sections of the standard."""

    def tekst(prosa: str | None) -> str:
        return plain_text(opslag, prosa, ydelse.adresse, ydelse.gaelder_fra) if prosa else ""

    svar = [
        Postafsnit(noegle.replace("_", "-"), spoergsmaal, tekst(getattr(ydelse.svar, noegle)))
        for noegle, spoergsmaal in labels.SPOERGSMAAL.items()
        if getattr(ydelse.svar, noegle)
    ]
    afsnit = [
        Postafsnit(f"{noegle.replace('_', '-')}-afsnit", labels.AFSNIT[noegle], tekst(del_.tekst))
        for noegle, del_ in ydelse.afsnit.alle()
        if del_
    ]
    return Post(
        slags="ydelse",
        titel=ydelse.titel,
        adresse=f"{ydelse.adresse}/",
        kort=tekst(ydelse.kort),
        hos=_navn(opslag, ydelse.kommune),
        lov=lovtekst(ydelse.lovgrundlag),
        noegler=(*paragraffer.noegler(ydelse.lovgrundlag), *synonymer.lov(ydelse.lovgrundlag)),
        # A service is about the paragraph it rests on first; the others are only part of it.
        emner=synonymer.emneord(synonymer.lov(ydelse.lovgrundlag[:1])),
        afsnit=(*svar, *afsnit),
        filtre=_filtre(opslag, synonymer, ydelse),
    )


def _filtre(opslag: Lookup, synonymer: Synonymer, ydelse: Ydelse) -> dict[str, tuple[str, ...]]:
    return {
        "kommune": (ydelse.kommune,),
        "maalgruppe": synonymer.maalgrupper(ydelse.lovgrundlag),
        "vum": filtre.vum(ydelse),
        "pris": (filtre.pris(opslag, ydelse),),
        "frist": filtre.frister(ydelse),
    }


def lovtekst(love: Iterable[Lovhenvisning]) -> str:
    """Citations in one line, as a caseworker writes them: SEL § 107, SEL § 85."""
    return ", ".join(str(lov) for lov in love)


def beregnerpost(opslag: Lookup, synonymer: Synonymer, beregner: Beregner) -> Post:
    """A calculator, for every municipality and group that has a service it belongs to."""
    ydelser = [ydelse for ydelse in opslag.catalogue.ydelser if beregner.id in ydelse.beregnere]
    grupper = {gruppe for ydelse in ydelser for gruppe in synonymer.maalgrupper(ydelse.lovgrundlag)}
    felter = " ".join(f"{felt.etiket}." for felt in beregner.felter)
    return Post(
        slags="beregner",
        titel=beregner.titel,
        adresse=f"beregnere/{beregner.id}/",
        kort="Regn det ud, trin for trin.",
        lov=", ".join(beregner.lovgrundlag),
        noegler=(
            *paragraffer.i_tekst(" ".join(beregner.lovgrundlag)),
            "beregn",
            "beregning",
            *synonymer.beregner(beregner.id),
        ),
        emner=synonymer.emneord(synonymer.beregner(beregner.id)),
        afsnit=(Postafsnit("", "Det spørger beregneren om", felter),),
        filtre={"kommune": tuple(sorted({y.kommune for y in ydelser})), "maalgruppe": tuple(sorted(grupper))},
    )


def stedpost(opslag: Lookup, synonymer: Synonymer, tilbud: Tilbud) -> Post:
    """A place, found by its name, address and the services it gives."""
    ydelser = [opslag.ydelse(adresse) for adresse in tilbud.ydelser]
    love = [lov for ydelse in ydelser for lov in ydelse.lovgrundlag]
    tekst = plain_text(opslag, tilbud.tekst, f"{tilbud.kommune}/{tilbud.id}", date.max) if tilbud.tekst else ""
    return Post(
        slags="sted",
        titel=tilbud.navn,
        adresse=f"{tilbud.kommune}/steder/#{tilbud.id}",
        kort=", ".join(tilbud.adresse) or "Adressen står ikke i kilden.",
        hos=_navn(opslag, tilbud.kommune),
        lov=lovtekst(dict.fromkeys(love)),
        afsnit=(Postafsnit("", "Ydelser", ", ".join(y.titel for y in ydelser)), Postafsnit("", "Stedet", tekst)),
        filtre={
            "kommune": (tilbud.kommune,),
            "maalgruppe": synonymer.maalgrupper(love),
            "vum": tuple(sorted(tilbud.vum)),
        },
    )


def pakkeposter(opslag: Lookup, data: Kommunedata) -> Iterator[Post]:
    """A municipality's packages, each at its own place of the page."""
    for pakke in data.pakker.pakker if data.pakker else ():
        punkter = " ".join((*pakke.kvalitetsomraader, *pakke.opgaver, *pakke.brugerprofiler))
        yield Post(
            slags="pakke",
            titel=pakke.titel,
            adresse=f"{data.id}/pakker/#{pakke.id}",
            kort=", ".join(pakke.kvalitetsomraader),
            hos=_navn(opslag, data.id),
            afsnit=(Postafsnit("", "Indhold", punkter),),
            filtre={"kommune": (data.id,), "vum": tuple(sorted(pakke.vum))},
        )


def _navn(opslag: Lookup, kommune: str) -> str:
    data = opslag.catalogue.kommune(kommune)
    return data.kommune.navn if data else ""

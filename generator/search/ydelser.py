"""Services, calculators, places and packages as entries of the search."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from calculators.results.contract import Beregner
from generator import addresses
from generator.model.catalogue import Kommunedata
from generator.model.lov import Lovhenvisning
from generator.model.tilbud import Tilbud
from generator.model.ydelse import Ydelse
from generator.prose import labels
from generator.prose.afloesning import successor
from generator.prose.lookup import Lookup
from generator.prose.writing import plain_text
from generator.search import filters, paragraffer
from generator.search.entry import Entry, EntrySection
from generator.search.other_languages import sections, titles
from generator.search.synonyms import Synonyms


def ydelse_entry(opslag: Lookup, synonymer: Synonyms, ydelse: Ydelse) -> Entry:
    """A service: its short answers weigh by standing first, then the sections of the standard."""

    def text(prosa: str | None) -> str:
        return plain_text(opslag, prosa, ydelse.adresse, ydelse.gaelder_fra) if prosa else ""

    # The summary and the answers of an ended rule would quote its figures; its sections are found as history.
    ny = successor(opslag.catalogue, ydelse)
    svar = [
        EntrySection(noegle.replace("_", "-"), spoergsmaal, text(getattr(ydelse.svar, noegle)))
        for noegle, spoergsmaal in labels.SPOERGSMAAL.items()
        if ny is None and getattr(ydelse.svar, noegle)
    ]
    afsnit = [
        EntrySection(_whole(f"{noegle.replace('_', '-')}-afsnit"), labels.AFSNIT[noegle], text(del_.tekst))
        for noegle, del_ in ydelse.afsnit.alle()
        if del_
    ]
    andre_sprog = sections(opslag, ydelse, ydelse.adresse, ydelse.gaelder_fra) if ny is None else ()
    return Entry(
        slags="ydelse",
        titel=ydelse.titel,
        adresse=addresses.published(addresses.ydelse(ydelse.adresse)),
        kort=f"Loven har afløst reglerne her. Nu gælder: {ny.titel}." if ny else text(ydelse.kort),
        hos=_navn(opslag, ydelse.kommune),
        kommune=ydelse.kommune,
        afloest=ny is not None,
        lov=lov_text(ydelse.lovgrundlag),
        noegler=(
            *paragraffer.keys(ydelse.lovgrundlag),
            *synonymer.ydelse(ydelse, ydelse.lovgrundlag),
            *(opslag.catalogue.indsatsregister.titel(navn) for navn in ydelse.indsats),
            *(titles(ydelse) if ny is None else ()),
        ),
        # A service is about the paragraph it rests on first; the others are only part of it.
        emner=synonymer.emner(synonymer.ydelse(ydelse, ydelse.lovgrundlag[:1])),
        afsnit=(*svar, *afsnit, *_parts(ydelse, text), *andre_sprog),
        filtre=_filters(opslag, synonymer, ydelse),
    )


def _whole(anchor: str) -> str:
    """A place on the page with the whole standard, seen from the page of its answers."""
    return f"hele/{anchor}"


def _parts(ydelse: Ydelse, text: Callable[[str | None], str]) -> Iterator[EntrySection]:
    """The groups, the tables and the sections of a name of their own, each at its place of the whole standard."""
    for eget in ydelse.egne_afsnit:
        yield EntrySection(_whole(f"eget-{eget.id}-afsnit"), eget.titel, text(eget.tekst))
    for gruppe in ydelse.grupper:
        yield EntrySection(
            _whole(f"gruppe-{gruppe.id}"), gruppe.titel, f"{text(gruppe.tekst)} {text(gruppe.vilkaar)}".strip()
        )
    for tabel in ydelse.valgtabeller:
        valg = (trin.titel for dimension in tabel.dimensioner for trin in dimension.trin)
        yield EntrySection(_whole(f"tabel-{tabel.id}"), tabel.titel, ", ".join(valg))


def _filters(opslag: Lookup, synonymer: Synonyms, ydelse: Ydelse) -> dict[str, tuple[str, ...]]:
    return {
        "kommune": (ydelse.kommune,),
        "maalgruppe": synonymer.maalgrupper(ydelse.lovgrundlag),
        "vum": filters.vum(ydelse),
        **({"niveau": niveauer} if (niveauer := filters.funktionsniveau(ydelse)) else {}),
        "pris": (filters.pris(opslag, ydelse),),
        "frist": filters.frister(opslag, ydelse),
        "indsats": ydelse.indsats,
    }


def lov_text(love: Iterable[Lovhenvisning]) -> str:
    """Citations in one line, as a caseworker writes them: SEL § 107, SEL § 85."""
    return ", ".join(str(lov) for lov in love)


def beregner_entry(opslag: Lookup, synonymer: Synonyms, beregner: Beregner) -> Entry:
    """A calculator, for every municipality and group that has a service it belongs to."""
    ydelser = [ydelse for ydelse in opslag.catalogue.ydelser if beregner.id in ydelse.beregnere]
    grupper = {gruppe for ydelse in ydelser for gruppe in synonymer.maalgrupper(ydelse.lovgrundlag)}
    felter = " ".join(f"{felt.etiket}." for felt in beregner.felter)
    return Entry(
        slags="beregner",
        titel=beregner.titel,
        adresse=addresses.published(addresses.beregner(beregner.id)),
        kort="Regn det ud, trin for trin.",
        lov=", ".join(beregner.lovgrundlag),
        noegler=(
            *paragraffer.in_text(" ".join(beregner.lovgrundlag)),
            "beregn",
            "beregning",
            *synonymer.beregner(beregner.id),
        ),
        emner=synonymer.emner(synonymer.beregner(beregner.id)),
        afsnit=(EntrySection("", "Det spørger beregneren om", felter),),
        filtre={"kommune": tuple(sorted({y.kommune for y in ydelser})), "maalgruppe": tuple(sorted(grupper))},
    )


def sted_entry(opslag: Lookup, synonymer: Synonyms, tilbud: Tilbud) -> Entry:
    """A place, found by its name, address and the services it gives."""
    ydelser = [opslag.ydelse(adresse) for adresse in tilbud.ydelser]
    love = [lov for ydelse in ydelser for lov in ydelse.lovgrundlag]
    text = plain_text(opslag, tilbud.tekst, f"{tilbud.kommune}/{tilbud.id}", date.max) if tilbud.tekst else ""
    return Entry(
        slags="sted",
        titel=tilbud.navn,
        adresse=addresses.published(addresses.steder(tilbud.kommune), tilbud.id),
        kort=", ".join(tilbud.adresse) or "Adressen står ikke i kilden.",
        hos=_navn(opslag, tilbud.kommune),
        kommune=tilbud.kommune,
        lov=lov_text(dict.fromkeys(love)),
        afsnit=(EntrySection("", "Ydelser", ", ".join(y.titel for y in ydelser)), EntrySection("", "Stedet", text)),
        filtre={
            "kommune": (tilbud.kommune,),
            "maalgruppe": synonymer.maalgrupper(love),
            "vum": tuple(sorted(tilbud.vum)),
        },
    )


def pakke_entries(opslag: Lookup, data: Kommunedata) -> Iterator[Entry]:
    """A municipality's packages, each at its own place of the page."""
    for pakke in data.pakker.pakker if data.pakker else ():
        punkter = " ".join((*pakke.kvalitetsomraader, *pakke.opgaver, *pakke.brugerprofiler))
        yield Entry(
            slags="pakke",
            titel=pakke.titel,
            adresse=addresses.published(addresses.pakker(data.id), pakke.id),
            kort=", ".join(pakke.kvalitetsomraader),
            hos=_navn(opslag, data.id),
            kommune=data.id,
            afsnit=(EntrySection("", "Indhold", punkter),),
            filtre={"kommune": (data.id,), "vum": tuple(sorted(pakke.vum))},
        )


def _navn(opslag: Lookup, kommune: str) -> str:
    data = opslag.catalogue.kommune(kommune)
    return data.kommune.navn if data else ""

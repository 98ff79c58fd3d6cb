"""The page of one service: five answers first, then the whole standard, then where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from markupsafe import Markup

from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from generator.model.kilde import Henvisning, Linjer
from generator.model.kommune import Uoverensstemmelse
from generator.model.ydelse import Ydelse
from generator.pages import kend_din_ret, lovaendringer
from generator.pages.altid import opkald_hos, udgangspunkt
from generator.pages.baand import Baand, baand
from generator.pages.beregnerlink import beregnerlink
from generator.pages.fakta import baandraekker, raekker
from generator.pages.fundoptaelling import optaelling
from generator.pages.kildeliste import kildegrupper
from generator.pages.kontakt import kontakter
from generator.pages.livssituation import MAPPE
from generator.pages.skabelon import udfyld
from generator.pages.svarfrist import FRIST, svarfrist
from generator.pages.uoverensstemmelser import vis_uoverensstemmelse
from generator.prose import datering, labels
from generator.prose.display import show_value
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse, plain_text

FAELLES_KLAGE = "**Kommunens fælles vejledning:**"
_OVERSKRIFT = re.compile(r"^(#+) ", re.MULTILINE)


@dataclass(frozen=True)
class Visning:
    """What the template of a service needs: the service and how its prose is written on this page."""

    ydelse: Ydelse
    opslag: Lookup
    prosa: PageProse

    def md(self, tekst: str) -> Markup:
        """Prose as safe Markdown."""
        return Markup(self.prosa.markdown(tekst))

    def maerke(self, henvisning: Henvisning) -> Markup:
        """The source mark of a place."""
        return Markup(self.prosa.kildemaerke([henvisning]))

    def sted(self, linje: Linjer, afsnit: str) -> Henvisning:
        """Lines of the standard's own document, under the heading of a section."""
        return Henvisning(dokument=self.ydelse.kilde.dokument, linje=linje, afsnit=labels.AFSNIT[afsnit])


def ydelsesside(opslag: Lookup, ydelse: Ydelse, satser: Satser) -> str:
    """The Markdown of a service's page; `satser` tell which deadline can be worked out to a day."""
    vis = Visning(ydelse, opslag, PageProse(opslag, f"{ydelse.adresse}.md", ydelse.adresse, ydelse.gaelder_fra))
    data = opslag.catalogue.kommune(ydelse.kommune)
    assert data is not None
    kort = vis.md(ydelse.kort)
    numre = opkald_hos(vis.prosa, opslag.catalogue, ydelse)
    aendringer = list(lovaendringer.siden(vis.prosa, ydelse.lovgrundlag, ydelse.gaelder_fra))
    indhold: dict[str, Any] = {
        "vis": vis,
        "ydelse": ydelse,
        "kommune": data.kommune,
        "kort": kort,
        "standard": datering.standarden(opslag, ydelse),
        "udateret": datering.begrundelse(vis.prosa, ydelse),
        "numre": numre,
        "beskrivelse": plain_text(opslag, ydelse.kort, ydelse.adresse, ydelse.gaelder_fra),
        "lovgrundlag": [Markup(vis.prosa.lov(str(lov))) for lov in ydelse.lovgrundlag],
        "regler": [Markup(vis.prosa.lov(str(regel))) for regel in ydelse.regler],
        "afloest": [et for et in aendringer if et[1].ophoerer],
        "aendringer": [et for et in aendringer if not et[1].ophoerer],
        "svar": list(_svar(vis, data.kommune.klage.tekst, data.kommune.klage.kilde)),
        "udgangspunkt": udgangspunkt(vis.prosa, opslag.catalogue, ydelse),
        "svarfrist": svarfrist(vis.prosa, ydelse, satser),
        "klar": [(vis.md(et.tekst), vis.maerke(vis.sted(et.linje, "visitering"))) for et in ydelse.klar],
        "tal_til_beregner": list(_tal_til_beregner(ydelse)),
        "kontakter": kontakter(vis.prosa, data, ydelse),
        "klag": f"{vis.prosa.adresse(kend_din_ret.KLAG)}#kommune={ydelse.kommune}&ydelse={ydelse.adresse}",
        "situationer": [
            (s.titel, f"{vis.prosa.adresse(f'{MAPPE}/{s.id}.md')}#kommune={ydelse.kommune}")
            for s in kend_din_ret.situationer_med(opslag.catalogue, ydelse)
        ],
        "beregnere": [beregnerlink(vis.prosa, navn, ydelse.kommune) for navn in ydelse.beregnere],
        "afsnit": list(_afsnit(vis)),
        "tavse": list(_tavse(ydelse)),
        "vum": list(_vum(vis)),
        "tabeller": [(tabel, baandraekker(tabel, ydelse.fakta, vis.prosa)) for tabel in ydelse.tabeller],
        "fakta": raekker(ydelse.fakta, vis.prosa),
        "uoverensstemmelser": [
            vis_uoverensstemmelse(fund, vis.prosa, ydelse.adresse, ydelse.gaelder_fra)
            for fund in _uoverensstemmelser(opslag, ydelse)
        ],
        "optaelling": optaelling(_uoverensstemmelser(opslag, ydelse)),
        "se_ogsaa": [
            (et.ord, vis.md(f"{{ydelse: {et.anden.adresse}}}"), _baandtekst(vis, et), vis.maerke(et.se.kilde))
            for et in baand(opslag, ydelse)
        ],
        "andre": list(_andre_kommuner(vis)),
        "kilde": vis.maerke(ydelse.kilde),
    }
    # The list of sources is whole only when all the rest is written.
    return udfyld("ydelse.md.j2", **indhold, kilder=kildegrupper(vis.prosa))


def _svar(vis: Visning, faelles_klage: str, klage_kilde: Henvisning) -> Iterator[tuple[str, str, Markup | None]]:
    """Each question with its answer, or None where the standard is silent."""
    for noegle, spoergsmaal in labels.SPOERGSMAAL.items():
        tekst = getattr(vis.ydelse.svar, noegle)
        dele = [vis.md(tekst)] if tekst else []
        if noegle == "klage" and vis.ydelse.klage_faelles:
            # What the service says of its own comes first; it never takes the common guidance away.
            dele += [Markup(FAELLES_KLAGE)] if tekst else []
            dele += [vis.md(faelles_klage) + vis.maerke(klage_kilde)]
        yield noegle, spoergsmaal, Markup("\n\n").join(dele) if dele else None


def _tal_til_beregner(ydelse: Ydelse) -> Iterator[tuple[str, list[str]]]:
    """The amounts that each of the service's calculators asks for."""
    for navn in ydelse.beregnere:
        beloeb = [felt.etiket for felt in BEREGNERE[navn].felter if felt.type in ("beloeb", "poster")]
        if beloeb and navn != FRIST:
            yield BEREGNERE[navn].titel, beloeb


def _afsnit(vis: Visning) -> Iterator[tuple[str, str, Markup, Markup]]:
    for noegle, afsnit in vis.ydelse.afsnit.alle():
        if afsnit:
            overskrift = labels.AFSNIT[noegle]
            kilde = vis.sted(afsnit.linje, noegle)
            # The section itself is a heading of level 3, so headings inside it stand one below.
            yield noegle, overskrift, vis.md(_OVERSKRIFT.sub("#### ", afsnit.tekst)), vis.maerke(kilde)


def _tavse(ydelse: Ydelse) -> Iterator[str]:
    """Headings of what the standard does not state; how to complain is stated above, where it is stated for all."""
    for navn, afsnit in ydelse.afsnit.alle():
        sagt = navn == "bilag" or (navn == "klage" and ydelse.klage_faelles)
        if afsnit is None and not sagt:
            yield labels.AFSNIT[navn]


def _baandtekst(vis: Visning, et: Baand) -> Markup:
    """What the standard says of the tie, with the figures of the standard that says it."""
    hos = replace(vis.prosa, hos=et.fra.adresse, dato=et.fra.gaelder_fra)
    return Markup(hos.markdown(et.se.tekst))


def _uoverensstemmelser(opslag: Lookup, ydelse: Ydelse) -> Iterator[Uoverensstemmelse]:
    return (fund for fund in opslag.catalogue.uoverensstemmelser if ydelse.adresse in fund.ydelser)


def _vum(vis: Visning) -> Iterator[tuple[str, str, str | None, Markup]]:
    for vum in vis.ydelse.vum:
        temaer = ", ".join(f"{niveau} ({labels.VUM_TEMA[niveau]})" for niveau in vum.temaer)
        samlet = ", ".join(f"{niveau} ({labels.VUM_SAMLET[niveau]})" for niveau in vum.samlet)
        yield temaer, samlet, vum.note, vis.maerke(vis.sted(vum.linje, "maalgruppe"))


def _andre_kommuner(vis: Visning) -> Iterator[tuple[Markup, str, str, list[tuple[str, str, str]]]]:
    """Services of other municipalities by the same paragraph, with the figures both state."""
    egne = {fakta.id: fakta for fakta in vis.ydelse.fakta}
    grundlag = {(lov.lov, nr) for lov in vis.ydelse.lovgrundlag for nr in lov.numre}
    for anden in vis.opslag.catalogue.ydelser:
        faelles = grundlag & {(lov.lov, nr) for lov in anden.lovgrundlag for nr in lov.numre}
        if anden.kommune == vis.ydelse.kommune or not faelles:
            continue
        kommune = vis.opslag.catalogue.kommune(anden.kommune)
        assert kommune is not None
        ens = [
            (
                et.betegnelse,
                show_value(egne[et.id].nyeste(vis.ydelse.gaelder_fra).vaerdi, egne[et.id].enhed),
                show_value(et.nyeste(anden.gaelder_fra).vaerdi, et.enhed),
            )
            for et in anden.fakta
            if et.id in egne
        ]
        yield vis.md(f"{{ydelse: {anden.adresse}}}"), anden.titel, kommune.kommune.navn, ens

"""The page of a situation in life: the guide's questions, and each kind of help with every municipality's service."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from typing import Any

from markupsafe import Markup

from calculators.rules.registry import BEREGNERE
from calculators.text.units import enhedsnavn
from generator import addresses
from generator.model.catalogue import NATIONALE, Kommunedata
from generator.model.livssituation import Hjaelp, Livssituation, Regning
from generator.model.ydelse import Ydelse
from generator.pages.citizen.hjaelp import Given, changes, ended, help_card, laws
from generator.pages.citizen.kommunedel import age_limit
from generator.pages.citizen.portion import Portion, portion_pages
from generator.pages.parts.altid import crisis
from generator.pages.parts.calculator_link import beregner_link
from generator.pages.parts.other_languages import other_languages
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.prose.afloesning import successor
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

_FRIST = "frist"
# More calculators than this are found on the pages of the help.
_MANY = 4


def situation_pages(opslag: Lookup, situation: Livssituation) -> dict[str, str]:
    """The Markdown of a situation's page; every choice is there as plain text before any script."""
    shown = [given for hjaelp in situation.hjaelp if _leads_somewhere(opslag, given := Given.by_all(opslag, hjaelp))]
    return portion_pages(opslag, addresses.situation(situation.id), partial(_page, opslag, situation, shown))


def _page(opslag: Lookup, situation: Livssituation, given: Sequence[Given], portion: Portion) -> str:
    prosa, shown = portion.prosa, [each.hjaelp for each in given]
    titles = {hjaelp.id: hjaelp.titel for hjaelp in shown}
    content: dict[str, Any] = {
        "situation": situation,
        "kort": Markup(prosa.markdown(situation.kort)),
        "vigtigt": Markup(prosa.markdown(situation.vigtigt)) if situation.vigtigt else None,
        "kriser": [crisis(prosa, krise) for krise in opslag.catalogue.kriser if situation.id in krise.situationer],
        "spoergsmaal": (spoergsmaal := list(_spoergsmaal(prosa, situation, titles))),
        "hjaelp": [help_card(portion, each) for each in given],
        "beregnere": [_calculator(portion, navn, shown) for navn in _calculators(opslag, shown)],
        "antal": len(spoergsmaal) + _asks_for_age(portion, given),
        "kommuner": portion.valg,
        "hos": portion.navn,
    }
    content["sprog"] = other_languages(prosa, situation)
    return fill("citizen/livssituation.md.j2", prosa.side, **content, kilder=kilde_groups(prosa))


def _leads_somewhere(opslag: Lookup, given: Given) -> bool:
    """Whether there is something to read or compute; other help waits for the law's entry or a standard."""
    return bool(given.hjaelp.beregnere or given.ydelser or laws(opslag, given.hjaelp))


def _calculators(opslag: Lookup, shown: Sequence[Hjaelp]) -> list[str]:
    """The calculators that answer the question in view: of the law that holds; of deadlines only where no other is."""
    indgange = [indgang for hjaelp in shown for indgang in laws(opslag, hjaelp)]
    old = ended(indgange)
    navne = [navn for hjaelp in shown for navn in hjaelp.beregnere]
    navne += [navn for indgang in indgange if indgang.indsats not in old for navn in indgang.beregnere]
    kendte = [navn for navn in dict.fromkeys(navne) if navn in opslag.beregnere]
    return [navn for navn in kendte if navn != _FRIST][:_MANY] or kendte[:1]


def _calculator(portion: Portion, navn: str, shown: Sequence[Hjaelp]) -> dict[str, Any]:
    """A calculator's link, and the municipalities whose own standards for the same help lead elsewhere.

    It is not offered there; their services are, and say what holds.
    """
    prosa = portion.prosa
    return {
        "link": beregner_link(prosa, navn),
        "andre_regler": [
            {
                "kommune": kommune.id,
                "navn": kommune.kommune.navn,
                "ydelser": [Markup(prosa.markdown(f"{{ydelse: {ydelse.adresse}}}")) for ydelse in ydelser],
            }
            for kommune in portion.kommuner
            if (ydelser := _instead(prosa.opslag, kommune, navn, shown))
        ],
    }


def _instead(opslag: Lookup, kommune: Kommunedata, navn: str, shown: Sequence[Hjaelp]) -> list[Ydelse]:
    """The municipality's services for the help that the calculator is about, when none of them leads to it."""
    dens = [et for et in shown if navn in et.beregnere or any(navn in lov.beregnere for lov in laws(opslag, et))]
    gaelder = [
        ydelse
        for ydelse in kommune.ydelser
        if any(hjaelp.omfatter(ydelse) for hjaelp in dens) and not successor(opslag.catalogue, ydelse)
    ]
    return [] if any(navn in ydelse.beregnere for ydelse in gaelder) else gaelder


def _asks_for_age(portion: Portion, given: Sequence[Given]) -> bool:
    """Whether some service here has a limit of age in years, so that the guide asks for the reader's."""
    catalogue = portion.prosa.opslag.catalogue
    ydelser = [ydelse for each in given for ydelse in each.of(portion) if not successor(catalogue, ydelse)]
    return any(age_limit(ydelse, navn) for ydelse in ydelser for navn in ("alder-fra", "alder-til"))


def has_new_rules(opslag: Lookup, situation: Livssituation) -> bool:
    """Whether help that the situation leads to has been replaced since some standard was written."""
    prosa = PageProse(opslag, addresses.CITIZEN, NATIONALE, date.max)
    return any(changes(prosa, Given.by_all(opslag, hjaelp))[0] for hjaelp in situation.hjaelp)


def _spoergsmaal(prosa: PageProse, situation: Livssituation, titles: dict[str, str]) -> Iterator[dict[str, Any]]:
    """The questions that sort some help that is shown, with what each answer says of it."""
    for et in situation.spoergsmaal:
        naevnt = {navn for svar in et.svar for navn in (*svar.peger_paa, *(imod.hjaelp for imod in svar.taler_imod))}
        if not (naevnt | ({et.regn.hjaelp} if et.regn else set())) & set(titles):
            continue
        yield {
            "id": et.id,
            "tekst": et.tekst,
            "forklaring": Markup(prosa.markdown(et.forklaring)) if et.forklaring else None,
            "regn": _regning(prosa, et.regn) if et.regn else None,
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


def _regning(prosa: PageProse, regn: Regning) -> dict[str, str]:
    """What the guide puts a figure into, and in what unit the result comes out."""
    beregner = BEREGNERE[regn.beregner]
    resultat = next(et for et in beregner.resultater if et.navn == regn.resultat)
    return {
        "hjaelp": regn.hjaelp,
        "beregner": beregner.id,
        "felt": regn.felt,
        "resultat": regn.resultat,
        "enhed": enhedsnavn(resultat.enhed) if resultat.enhed else "",
        "titel": beregner.titel,
        "adresse": prosa.href(addresses.beregner(beregner.id)),
    }

"""The national guidelines: an overview, and a page for each with what the law obliges set apart."""

from __future__ import annotations

from datetime import date
from typing import Any

from markupsafe import Markup

from generator.compare import retningslinjer as sammenlign
from generator.model.catalogue import RETNINGSLINJER
from generator.model.kilde import Henvisning
from generator.model.retningslinje import Anvisning, Retningslinje
from generator.pages import lovaendringer
from generator.pages.fakta import raekker
from generator.pages.kildeliste import kildegrupper
from generator.pages.skabelon import udfyld
from generator.pages.uoverensstemmelser import vis_uoverensstemmelse
from generator.prose import labels
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse


def oversigtsside(opslag: Lookup) -> str:
    """All guidelines by chapter, and the principles, definitions and methods behind them."""
    grundlag = opslag.catalogue.retningslinjegrundlag
    assert grundlag is not None
    prosa = PageProse(opslag, "retningslinjer/index.md", f"{RETNINGSLINJER}/grundlag", date.max)

    def md(tekst: str) -> Markup:
        return Markup(prosa.markdown(tekst))

    alle = list(opslag.catalogue.retningslinjer)
    opslagsord = [
        (labels.OPSLAGSORD[ord_.slags], ord_, md(ord_.tekst) + _maerke(prosa, grundlag.kilde, ord_.linje, ord_.titel))
        for ord_ in grundlag.opslagsord
    ]
    indhold: dict[str, Any] = {
        "grundlag": grundlag,
        "om": md(grundlag.om),
        "kapitler": [(kapitel, [r for r in alle if r.kapitel == kapitel.nr]) for kapitel in grundlag.kapitler],
        "grupper": [(slags, [(o, t) for s, o, t in opslagsord if s == slags]) for slags in labels.OPSLAGSORD.values()],
        "antal": _antal(alle),
        "fakta": raekker(grundlag.fakta, prosa),
    }
    return udfyld("retningslinjer.md.j2", **indhold, kilder=kildegrupper(prosa))


def retningslinjeside(opslag: Lookup, retningslinje: Retningslinje) -> str:
    """One guideline with its instructions."""
    hos = f"{RETNINGSLINJER}/{retningslinje.id}"
    prosa = PageProse(opslag, f"{hos}.md", hos, date.max)

    def md(tekst: str) -> Markup:
        return Markup(prosa.markdown(tekst))

    indhold: dict[str, Any] = {
        "retningslinje": retningslinje,
        "formaal": md(retningslinje.formaal) + Markup(prosa.kildemaerke([retningslinje.kilde])),
        "understoetter": md(retningslinje.understoetter) if retningslinje.understoetter else None,
        "lov": [Markup(prosa.lov(str(lov))) for lov in retningslinje.lov],
        "aendringer": list(lovaendringer.siden(prosa, retningslinje.lov, _dato(opslag, retningslinje.kilde))),
        "anvisninger": [
            (
                overskrift,
                [
                    _anvisning(prosa, retningslinje, a)
                    for a in retningslinje.anvisninger
                    if (a.modalitet, a.grundlag) == slags
                ],
            )
            for slags, overskrift in labels.ANVISNINGER.items()
        ],
        "ydelser": [(md(f"{{ydelse: {adresse}}}"), _kommunenavn(opslag, adresse)) for adresse in retningslinje.ydelser],
        "fakta": raekker(retningslinje.fakta, prosa),
        "uoverensstemmelser": [
            vis_uoverensstemmelse(fund, prosa, hos, date.max)
            for fund in opslag.catalogue.nationale_uoverensstemmelser
            if retningslinje.id in fund.retningslinjer
        ],
    }
    return udfyld("retningslinje.md.j2", **indhold, kilder=kildegrupper(prosa))


def _dato(opslag: Lookup, kilde: Henvisning) -> date:
    return opslag.kilde(kilde.dokument).dato or date.min


def _anvisning(prosa: PageProse, retningslinje: Retningslinje, anvisning: Anvisning) -> dict[str, Any]:
    return {
        "anvisning": anvisning,
        "tekst": Markup(prosa.markdown(anvisning.tekst))
        + _maerke(prosa, retningslinje.kilde, anvisning.linje, "Anvisning"),
        "lov": [Markup(prosa.lov(str(lov))) for lov in anvisning.lov],
    }


def _maerke(prosa: PageProse, kilde: Henvisning, linje: Any, afsnit: str) -> Markup:
    return Markup(prosa.kildemaerke([Henvisning(dokument=kilde.dokument, linje=linje, afsnit=afsnit)]))


def _kommunenavn(opslag: Lookup, adresse: str) -> str:
    data = opslag.catalogue.kommune(adresse.split("/")[0])
    return data.kommune.navn if data else adresse


def _antal(retningslinjer: list[Retningslinje]) -> dict[str, int]:
    """How many instructions there are of each kind, by its heading."""
    antal = sammenlign.antal(retningslinjer)
    return {overskrift: antal[slags] for slags, overskrift in labels.ANVISNINGER.items()}

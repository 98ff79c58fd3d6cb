"""Puts the models of all files together: one catalogue, or the part of it that one owner's files are."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from generator.load.folder import owner_of
from generator.model.altid import Altid
from generator.model.catalogue import NATIONALE, Catalogue, Kommunedata
from generator.model.citat import Citater
from generator.model.kommune import Kommune, Uoverensstemmelser
from generator.model.kommuneliste import Kommuneliste
from generator.model.livssituation import Livssituation
from generator.model.lovindgang import Lovindgang
from generator.model.retningslinje import Retningslinje
from generator.model.sammenligning import Sammenligning
from generator.model.soegeord import EgneSoegeord, Soegning
from generator.model.tabel import Satser
from generator.model.tilbud import Tilbud
from generator.model.udgaver import by_service
from generator.model.ydelse import Ydelse

# Models by the path of their file below standards/.
Models = Mapping[str, Any]


def by_owner(modeller: Models) -> dict[str, dict[str, Any]]:
    """The models of each owner's files; those that all share have the empty name."""
    found: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for navn, model in modeller.items():
        found[owner_of(navn)][navn] = model
    return dict(found)


def _by_paragraph(ydelse: Ydelse) -> tuple[str, int, str]:
    """The order of the law: § 96 stands before § 100."""
    lov = ydelse.lovgrundlag[0]
    nummer = re.match(r"\d+", lov.numre[0]) if lov.numre else None
    return lov.lov, int(nummer[0]) if nummer else 0, ydelse.id


def _by_number(retningslinje: Retningslinje) -> tuple[int, ...]:
    return (retningslinje.kapitel, *(int(del_) for del_ in retningslinje.nr.split(".")))


def _of_one(ejer: str, egne: Models, dag: date) -> Kommunedata:
    mappe = f"kommuner/{ejer}"
    kommune: Kommune = egne[f"{mappe}/kommune.yaml"]
    kilder = egne.get(f"{mappe}/kilder.yaml")
    register = [fil for fil in egne.values() if isinstance(fil, Uoverensstemmelser)]
    ydelser = [fil for fil in egne.values() if isinstance(fil, Ydelse)]
    viste = [udgaver.paa(dag).ydelse for udgaver in by_service(ydelser).values()]
    return Kommunedata(
        kommune=kommune,
        kilder=kilder.kilder if kilder else (),
        satser=egne.get(f"{mappe}/satser.yaml") or Satser(id=kommune.id),
        pakker=egne.get(f"{mappe}/pakker.yaml"),
        generelt=egne.get(f"{mappe}/generelt.yaml"),
        ydelser=tuple(sorted(viste, key=_by_paragraph)),
        andre_udgaver=tuple(et for et in ydelser if not any(et is vist for vist in viste)),
        tilbud=tuple(fil for fil in egne.values() if isinstance(fil, Tilbud)),
        uoverensstemmelser=tuple(fund for fil in register for fund in fil.uoverensstemmelser),
        regnes_ikke=egne.get(f"{mappe}/regnes-ikke.yaml"),
        soegeord=egne.get(f"{mappe}/soegeord.yaml") or EgneSoegeord(),
    )


def gather(modeller: Models, dag: date) -> Catalogue:
    """The catalogue of all files as they say it themselves, as it is shown on a day."""
    ejere = by_owner(modeller)
    faelles = ejere.pop("", {})
    kommuneliste = faelles.get("kommuner.yaml")
    nationalt = faelles.get("nationale/hjemloeshed/uoverensstemmelser.yaml")
    return Catalogue(
        dag=dag,
        faelles_kilder=faelles["kilder.yaml"].kilder,
        citater=tuple(model for model in modeller.values() if isinstance(model, Citater)),
        lovgivning=faelles["lovgivning.yaml"],
        indsatser=faelles["indsatser.yaml"].indsatser if "indsatser.yaml" in faelles else (),
        kommuneliste=kommuneliste,
        kommunekort=faelles.get("kommunekort.yaml"),
        begreber=faelles["begreber.yaml"].begreber,
        soegning=faelles.get("soegeord.yaml") or Soegning(),
        nationale=faelles["nationale/satser.yaml"],
        altid=faelles.get("nationale/altid.yaml") or Altid(id=NATIONALE),
        regnes_ikke=faelles.get("nationale/regnes-ikke.yaml"),
        loven={model.id: model for _, model in sorted(faelles.items()) if isinstance(model, Lovindgang)},
        hvad_nu_hvis=faelles.get("hvad-nu-hvis.yaml"),
        retningslinjegrundlag=faelles.get("nationale/hjemloeshed/grundlag.yaml"),
        nationale_uoverensstemmelser=nationalt.uoverensstemmelser if nationalt else (),
        retningslinjer=tuple(sorted((m for m in faelles.values() if isinstance(m, Retningslinje)), key=_by_number)),
        livssituationer=tuple(
            sorted((m for m in faelles.values() if isinstance(m, Livssituation)), key=lambda m: (m.raekkefoelge, m.id))
        ),
        kommuner=tuple(_of_one(ejer, ejere[ejer], dag) for ejer in by_name(ejere, kommuneliste)),
        sammenligning=faelles.get("sammenligning.yaml") or Sammenligning(),
    )


def by_name(ejere: Iterable[str], kommuneliste: Kommuneliste | None) -> list[str]:
    """The municipalities in the order of the country's list, which has Æ, Ø and Å last; others after them."""
    order = {et.id: nr for nr, et in enumerate(kommuneliste.kommuner)} if kommuneliste else {}
    return sorted(ejere, key=lambda ejer: (order.get(ejer, len(order)), ejer))

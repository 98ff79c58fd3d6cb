"""How the translations stand, told to those who write them and those who read them beside the Danish."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.checks.walk import Material, SourceFile
from generator.model.livssituation import Livssituation
from generator.model.lovindgang import Lovindgang
from generator.model.oversaettelse import SPROG, Oversaettelse, Stand, aftryk, aftryk_af_gennemsyn, dele, stand
from generator.model.ydelse import Ydelse
from generator.prose.languages import LANGUAGES, plain

_STAND: dict[Stand, str] = {
    "mangler-gennemsyn": "intet menneske har læst den; den vises ikke",
    "dansk-aendret": "den danske tekst er ændret siden; den vises ikke",
    "aendret-siden": "ændret, siden den blev læst; den vises ikke",
    "gennemset": "læst og vist",
}


def translations(material: Material, tekst: bool = False) -> Iterator[str]:
    """A line for each text that can be translated, with its fingerprint, and for each translation of it.

    With `tekst` also what each translation says, with the figures put in. The last line counts.
    """
    alle = [fil for fil in material.filer if isinstance(fil.model, (Ydelse, Lovindgang, Livssituation))]
    for fil in alle:
        dansk: Any = fil.model
        if dansk.andre_sprog:
            yield f"{fil.yaml.navn}: dansk {aftryk(dele(dansk))}"
        for oversat in dansk.andre_sprog:
            yield (
                f"  {oversat.sprog}: {_STAND[stand(dansk, oversat)]}. "
                f"Aftryk af gennemsyn {aftryk_af_gennemsyn(dansk, oversat)}"
            )
            if tekst:
                yield from _text(material, fil, oversat)
    danske: list[Any] = [fil.model for fil in alle]
    for sprog in SPROG:
        her = [(dansk, et) for dansk in danske for et in dansk.andre_sprog if et.sprog == sprog]
        viste = sum(stand(dansk, et) == "gennemset" for dansk, et in her)
        yield f"{sprog}: {len(her)} af {len(alle)} tekster er oversat, og {viste} er læst af et menneske og vises."


def _text(material: Material, fil: SourceFile, oversat: Oversaettelse) -> Iterator[str]:
    dag = fil.model.gaelder_fra if isinstance(fil.model, Ydelse) else material.catalogue.dag
    for navn, tekst in dele(oversat).items():
        yield f"    {navn}: {' '.join(plain(material.opslag, LANGUAGES[oversat.sprog], tekst, fil.hos, dag).split())}"

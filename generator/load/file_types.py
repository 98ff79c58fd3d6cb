"""Which file is of which model: its path below standards/ says it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePosixPath

from pydantic import BaseModel

from generator.load.editions import FOLDER, is_edition
from generator.model.altid import Altid
from generator.model.base import ID_MOENSTER
from generator.model.begreb import Begreber
from generator.model.citat import Citater
from generator.model.daekning import Daekning
from generator.model.generelt import Generelt
from generator.model.hvad_nu_hvis import HvadNuHvis
from generator.model.indsats import Indsatser
from generator.model.kilde import Kilder
from generator.model.kommune import Kommune, Uoverensstemmelser
from generator.model.kommunekort import Kommunekort
from generator.model.kommuneliste import Kommuneliste
from generator.model.livssituation import Livssituation
from generator.model.lov import Lovgivning
from generator.model.lovindgang import Lovindgang
from generator.model.pakke import Pakker
from generator.model.regnes_ikke import RegnesIkke
from generator.model.retningslinje import Retningslinje, Retningslinjegrundlag
from generator.model.sammenligning import Sammenligning
from generator.model.soegeord import EgneSoegeord, Soegning
from generator.model.standard import Standardpakke
from generator.model.tabel import Satser
from generator.model.tilbud import Tilbud
from generator.model.ydelse import Ydelse

FILE_TYPES: Mapping[str, type[BaseModel]] = {
    "standard.yaml": Standardpakke,
    "kilder.yaml": Kilder,
    "lovgivning.yaml": Lovgivning,
    "indsatser.yaml": Indsatser,
    "kommuner.yaml": Kommuneliste,
    "kommunekort.yaml": Kommunekort,
    "begreber.yaml": Begreber,
    "sammenligning.yaml": Sammenligning,
    "hvad-nu-hvis.yaml": HvadNuHvis,
    "soegeord.yaml": Soegning,
    "daekning/*.yaml": Daekning,
    "citater/*.yaml": Citater,
    "livssituationer/*.yaml": Livssituation,
    "nationale/satser.yaml": Satser,
    "nationale/loven/*.yaml": Lovindgang,
    "nationale/altid.yaml": Altid,
    "nationale/regnes-ikke.yaml": RegnesIkke,
    "nationale/hjemloeshed/grundlag.yaml": Retningslinjegrundlag,
    "nationale/hjemloeshed/uoverensstemmelser.yaml": Uoverensstemmelser,
    "nationale/hjemloeshed/*.yaml": Retningslinje,
    "kommuner/*/kommune.yaml": Kommune,
    "kommuner/*/kilder.yaml": Kilder,
    "kommuner/*/daekning/*.yaml": Daekning,
    "kommuner/*/citater/*.yaml": Citater,
    "kommuner/*/soegeord.yaml": EgneSoegeord,
    "kommuner/*/satser.yaml": Satser,
    "kommuner/*/uoverensstemmelser.yaml": Uoverensstemmelser,
    "kommuner/*/uoverensstemmelser/*.yaml": Uoverensstemmelser,
    "kommuner/*/ydelser/*.yaml": Ydelse,
    FOLDER: Ydelse,
    "kommuner/*/tilbud/*.yaml": Tilbud,
    "kommuner/*/pakker.yaml": Pakker,
    "kommuner/*/generelt.yaml": Generelt,
    "kommuner/*/regnes-ikke.yaml": RegnesIkke,
}
_IS_ID = re.compile(ID_MOENSTER)
_PLACES = [(re.compile(re.escape(et).replace(r"\*", "[^/]+")), model) for et, model in FILE_TYPES.items()]


def file_type(sti: str) -> type[BaseModel] | None:
    """The model of the file at a path below standards/, or None where no such file belongs."""
    if _IS_ID.fullmatch(PurePosixPath(sti).stem) is None:
        return None
    return next((model for moenster, model in _PLACES if moenster.fullmatch(sti) and _at_home(sti, model)), None)


def _at_home(sti: str, model: type[BaseModel]) -> bool:
    """A service's other editions are named by their day; whatever else lies in their folder is none."""
    return model is not Ydelse or sti.count("/") != FOLDER.count("/") or is_edition(sti)

"""The examples a reader may pick, by calculator; only pages need them, so the browser's Python does not load them."""

from collections.abc import Mapping
from types import MappingProxyType

from calculators.examples import botilbud as eksempler_botilbud
from calculators.examples import bpa as eksempler_bpa
from calculators.examples import stoette as eksempler_stoette
from calculators.examples import ydelser as eksempler_ydelser
from calculators.examples.example import Eksempel

EKSEMPLER: Mapping[str, tuple[Eksempel, ...]] = MappingProxyType(
    {
        **eksempler_ydelser.EKSEMPLER,
        **eksempler_botilbud.EKSEMPLER,
        **eksempler_bpa.EKSEMPLER,
        **eksempler_stoette.EKSEMPLER,
    }
)

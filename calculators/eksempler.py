"""The examples a reader may pick, by calculator; only pages need them, so the browser's Python does not load them."""

from collections.abc import Mapping
from types import MappingProxyType

from calculators import eksempler_botilbud, eksempler_bpa, eksempler_stoette, eksempler_ydelser
from calculators.eksempel import Eksempel

EKSEMPLER: Mapping[str, tuple[Eksempel, ...]] = MappingProxyType(
    {
        **eksempler_ydelser.EKSEMPLER,
        **eksempler_botilbud.EKSEMPLER,
        **eksempler_bpa.EKSEMPLER,
        **eksempler_stoette.EKSEMPLER,
    }
)

"""What the law has put in the place of a service: the help that holds today where a standard tells of an ended one."""

from __future__ import annotations

from generator.model.catalogue import Catalogue
from generator.model.lovindgang import Lovindgang
from generator.model.ydelse import Ydelse


def successor(catalogue: Catalogue, ydelse: Ydelse) -> Lovindgang | None:
    """The help of the law that has come in the place of a service on the catalogue's day, or None while it holds.

    A standard that is written after the change has taken it in itself.
    """
    for indgang in catalogue.loven.values():
        fra = indgang.gaelder_fra
        if fra and ydelse.gaelder_fra < fra <= catalogue.dag and indgang.har_afloest(ydelse):
            return indgang
    return None

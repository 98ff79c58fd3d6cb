"""The pages that everyday words may lead to by name, and those that are about a paragraph or a calculator."""

from __future__ import annotations

from collections.abc import Mapping

from generator import addresses
from generator.model.soegeord import Side
from generator.search.synonyms import Synonyms

SIDER: Mapping[Side, str] = {
    "frister": addresses.CASEWORKER_FRISTER,
    "hvad-nu-hvis": addresses.WHAT_IFS,
    "klage": addresses.KLAGE,
    "kommuner": addresses.KOMMUNER,
    "mange": addresses.BULK,
    "pakker": addresses.CASEWORKER_PAKKER,
    "sammenlign": addresses.COMPARISONS,
    "rykker": addresses.RYKKER,
    "satser": addresses.LOVENS_SATSER,
    "serviceniveau": addresses.POLITICIAN,
    "svarfrister": addresses.POLITICIAN_FRISTER,
    "uoverensstemmelser": addresses.UOVERENSSTEMMELSER,
    "vum": addresses.CASEWORKER_VUM,
}
_COMPARISON = addresses.folder(addresses.comparison("")) + "/"
_WHAT_IF = addresses.folder(addresses.what_if("")) + "/"


def ord_for(synonymer: Synonyms, path: str) -> tuple[str, ...]:
    """The everyday words that lead to a page."""
    return tuple(ord_ for navn, side in SIDER.items() if side == path for ord_ in synonymer.side(navn))


def om(synonymer: Synonyms, path: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Of a page about one paragraph or one calculator: the words for that, and those for the kind of page."""
    name = addresses.folder(path)
    if name.startswith(_COMPARISON):
        lov, _, nr = name.removeprefix(_COMPARISON).partition("-")
        return synonymer.paragraf(lov.upper(), nr), synonymer.side("sammenlign")
    if name.startswith(_WHAT_IF):
        return synonymer.beregner(name.removeprefix(_WHAT_IF)), synonymer.side("hvad-nu-hvis")
    return (), ord_for(synonymer, path)

"""What each kind of pointing field names, and how one looks for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any, NamedTuple, get_args

from pydantic import BaseModel
from pydantic_core import PydanticCustomError

from calculators.rules.registry import BEREGNERE
from generator.checks.walk import Material, SourceFile
from generator.load.findings import FieldPath, Finding, mente_du
from generator.model.kommune import Uoverensstemmelse
from generator.model.lov import parse_citation
from generator.model.marks import PointsTo, Target
from generator.model.regnes_ikke import UdenBeregner
from generator.model.ydelse import SeOgsaa, Vej
from generator.prose.lookup import Unknown
from generator.prose.reference import parse_fact_name


class Place(NamedTuple):
    """Where a name stands: in which catalogue, which file and which of its models."""

    material: Material
    fil: SourceFile
    node: BaseModel


class Problem(NamedTuple):
    """The name of a message, and what goes into it."""

    kode: str
    indsat: dict[str, object]


Resolver = Callable[[Place, str], object]
Names = Callable[[Place], Collection[str]]
# So alike are a name and a slip of it.
ALMOST = 0.85
# Messages that say in other words what is wrong, and so show what was found.
_SHOWS_THE_NAME = frozenset(("tabel-ukendt-fakta", "opstilling-beregner"))


def unknown_names(material: Material, fil: SourceFile) -> Iterator[Finding]:
    """Every name in the fields of a file that names nothing, where it stands."""
    for sti, node, target, navn in names(fil):
        if found := problem(Place(material, fil, node), target, navn):
            shown = f"“{navn}”" if found.kode in _SHOWS_THE_NAME else None
            yield fil.fejl(sti, found.kode, shown, **found.indsat)


def names(fil: SourceFile) -> Iterator[tuple[FieldPath, BaseModel, Target, str]]:
    """Every name in the fields of a file: where it stands, on which model, and what kind of thing it names."""
    for sti, felt, node, mark in fil.marked(PointsTo):
        vaerdi: Any = getattr(node, felt)
        if isinstance(vaerdi, tuple):
            yield from (((*sti, felt, nr), node, mark.target, str(navn)) for nr, navn in enumerate(vaerdi))
        elif vaerdi is not None:
            yield (*sti, felt), node, mark.target, str(vaerdi)


def problem(place: Place, target: Target, navn: str) -> Problem | None:
    """Why a name leads nowhere, or None when it names something, be it another municipality's."""
    if navn.partition("@")[0].strip() in place.material.andre.adresser:
        return None
    try:
        _RESOLVERS[target](place, navn)
    except Unknown as fejl:
        return Problem(fejl.kode, dict(fejl.indsat))
    except PydanticCustomError as fejl:
        return Problem(fejl.type, fejl.context or {})
    return None


def _among(kode: str, names: Names) -> Resolver:
    """Looks for the name among those that there are, and suggests the nearest of them."""

    def resolve(place: Place, navn: str) -> None:
        known = names(place)
        if navn not in known:
            raise Unknown(kode, navn=navn, forslag=mente_du(navn, known))

    return resolve


def _topic(place: Place, navn: str) -> None:
    """A topic may be new; but one that is nearly another's name is a slip, and its figure would stand alone.

    It is held against the shared topics and the municipality's own figures, never against another municipality's.
    """
    if navn in place.material.emner or (egne := _own_topics(place))[navn] > 1:
        return
    if forslag := mente_du(navn, [et for et in (*place.material.emner, *egne) if et != navn], ALMOST):
        raise Unknown("ukendt-emne", navn=navn, forslag=forslag)


def _at_address(place: Place, adresse: str) -> None:
    known = place.material.fakta_adresser
    if adresse not in known:
        raise Unknown("ukendt-adresse", adresse=f"“{adresse}”", forslag=mente_du(adresse, known))


def _own_topics(place: Place) -> Counter[str]:
    """What the municipality's own figures are about, by how many of them name it."""
    egne = place.material.catalogue.kommune(place.fil.hos.split("/")[0])
    fakta = egne.alle_fakta if egne else ()
    return Counter([*(et.id for et in fakta), *(et.emne for et in fakta if et.emne)])


def _help_of_the_situation(place: Place) -> list[str]:
    """The kinds of help in the situation that a service names; none where there is no such situation."""
    assert isinstance(place.node, Vej)
    situationer = place.material.catalogue.livssituationer
    return [hjaelp.id for et in situationer if et.id == place.node.situation for hjaelp in et.hjaelp]


def _of_another(place: Place, adresse: str) -> bool:
    """Whether it is a service like this one, of a municipality that is not here; the tie is then left out."""
    ligner = isinstance(place.node, SeOgsaa) and place.node.forhold == "ligner"
    ejer = adresse.split("/")[0]
    return ligner and place.material.catalogue.kommune(ejer) is None and ejer not in place.material.andre.kommuner


def _sources(place: Place) -> list[str]:
    """The sources that a file may cite: its municipality's own, and those that all share."""
    egne = place.material.catalogue.kommune(place.fil.hos.split("/")[0])
    faelles = place.material.catalogue.faelles_kilder
    return [kilde.id for kilde in (*(egne.kilder if egne else ()), *faelles)]


def _own_service(place: Place, navn: str) -> None:
    """A service of the municipality that the file belongs to, named without it."""
    place.material.opslag.ydelse(f"{place.fil.hos}/{navn}")


def _of_the_entry(place: Place, navn: str) -> None:
    """A fact, or what several are about, of the service or place of the entry, or of the municipality or the law."""
    assert isinstance(place.node, UdenBeregner)
    ydelse, tilbud = place.node.ydelse, place.node.tilbud
    adresse = "/".join(filter(None, (place.fil.hos, ydelse or tilbud, navn)))
    # A service or place that is not there is told where it is named.
    unknown = (ydelse and problem(place, "egen-ydelse", ydelse)) or (tilbud and problem(place, "tilbud", tilbud))
    if not unknown and adresse not in place.material.emne_adresser:
        _at_address(place, adresse)


def _touched(place: Place, navn: str) -> None:
    """A fact that a contradiction says it touches is one of its services, its municipality or the law."""
    assert isinstance(place.node, Uoverensstemmelse)
    place.material.opslag.faktaene(navn, place.node.ydelser, place.fil.hos)


def _situation(place: Place, navn: str) -> None:
    """A situation in life, where the catalogue has any: a municipality alone may be read without them."""
    known = [et.id for et in place.material.catalogue.livssituationer]
    if known and navn not in known:
        raise Unknown("ukendt-livssituation", navn=navn, forslag=mente_du(navn, known))


def _contacts(place: Place) -> list[str]:
    """Those of the municipality that the file belongs to."""
    egne = place.material.catalogue.kommune(place.fil.hos.split("/")[0])
    return [kontakt.id for kontakt in egne.kommune.kontakter] if egne else []


def _own(field: str) -> Names:
    """The ids of a list that the file itself has."""
    return lambda place: [item.id for item in getattr(place.fil.model, field)]


_RESOLVERS: Mapping[Target, Resolver] = {
    "begreb": lambda place, navn: place.material.opslag.begreb(navn),
    "beregner": _among("ukendt-beregner", lambda _: BEREGNERE),
    "beregnerside": lambda place, navn: place.material.opslag.beregner(navn),
    "emne": _topic,
    "fakta": lambda place, navn: place.material.opslag.fakta(parse_fact_name(navn).navn, place.fil.hos),
    "indsats": _among("ukendt-indsats", lambda place: [et.id for et in place.material.catalogue.indsatser]),
    "livssituation": _situation,
    "kilde": _among("ukendt-kilde", _sources),
    "lov": lambda place, navn: place.material.opslag.lov(parse_citation(navn)),
    "retningslinje": lambda place, navn: place.material.opslag.retningslinje(navn),
    "tilbud": lambda place, navn: place.material.opslag.tilbud(navn, place.fil.hos),
    "ydelse": lambda place, navn: None if _of_another(place, navn) else place.material.opslag.ydelse(navn),
    "egen-ydelse": _own_service,
    "fakta-adresse": _at_address,
    "fakta-i-fund": _touched,
    "fakta-uden-beregner": _of_the_entry,
    "filens-fakta": _among("tabel-ukendt-fakta", _own("fakta")),
    "filens-hjaelp": _among("ukendt-hjaelp", _own("hjaelp")),
    "filens-tal": _among("ukendt-fakta", lambda place: [*_own("fakta")(place), *_own("valgtabeller")(place)]),
    "kommunens-kontakt": _among("ukendt-kontakt", _contacts),
    "klagekontakt": _among("ukendt-klagekontakt", _contacts),
    "lovens-tal": _among("ukendt-gengivelse", lambda place: place.material.lovens_tal),
    "kommuners-tal": _among("ukendt-gengivelse", lambda place: place.material.kommuners_tal),
    "et-tal": _among("ukendt-gengivelse", lambda place: place.material.lovens_tal | place.material.kommuners_tal),
    "nationalt-fund": _among(
        "ukendt-fund", lambda place: [et.id for et in place.material.catalogue.nationale_uoverensstemmelser]
    ),
    "nummer": _among("ukendt-nummer", lambda place: [et.id for et in place.material.catalogue.altid.numre]),
    "ydelsens-gruppe": _among("ukendt-gruppe", lambda place: [et.id for et in getattr(place.fil.model, "grupper", ())]),
    "opstillings-beregner": _among("opstilling-beregner", lambda _: BEREGNERE),
    "situationens-hjaelp": _among("ukendt-hjaelp", _help_of_the_situation),
}
assert set(_RESOLVERS) == set(get_args(Target)), "every kind of name has its way to be found"

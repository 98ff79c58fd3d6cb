"""The catalogue as linked data by CPSV-AP 3.2, with the glossary in SKOS and the data sets in DCAT.

Everything has an address on the site: a page, and a place on it. Without a known address of the site the addresses are
relative to the file. What a standard does not say is left out, never filled in.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache

from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF, SKOS, XSD
from rdflib.term import Node

from generator import addresses
from generator.export.api import API_MAPPE
from generator.model.catalogue import NATIONALE, Kommunedata
from generator.model.kommune import Kontakt
from generator.model.lov import Lovhenvisning
from generator.model.ydelse import Ydelse
from generator.opendata.nodes import Turtle, json_of, json_part, turtle_of
from generator.opendata.places import FOLDER, KOMMUNER
from generator.opendata.tables import EMPTY
from generator.prose.lookup import Lookup
from generator.prose.writing import plain_text

CPSV = Namespace("http://purl.org/vocab/cpsv#")
CV = Namespace("http://data.europa.eu/m8g/")
ELI = Namespace("http://data.europa.eu/eli/ontology#")
DANISH = URIRef("http://publications.europa.eu/resource/authority/language/DAN")
LICENCE = URIRef("https://creativecommons.org/licenses/by/4.0/")
# A deadline in these units is a duration that XML Schema has a word for.
_DURATION = {"uger": ("P{}D", 7), "dage": ("P{}D", 1), "måneder": ("P{}M", 1), "timer": ("PT{}H", 1)}
_FRIST = "sagsbehandlingsfrist"
_NOT_ID = re.compile(r"[^a-z0-9]+")


class Linked:
    """Writes parts of a catalogue into graphs; `site` is the address of the site, or the way to it from the file."""

    def __init__(self, opslag: Lookup, site: str) -> None:
        self._opslag = opslag
        self._site = site
        self._acts_by_name = {act.forkortelse: act.id for act in opslag.catalogue.lovgivning.love}

    def of_municipality(self, data: Kommunedata) -> Graph:
        """A municipality and all its services."""
        graph = _graph()
        self._organisation(graph, data)
        for ydelse in data.ydelser:
            self._service(graph, data, ydelse)
        return graph

    def shared(self) -> Graph:
        """What all share: the acts, the situations in life, the glossary, and the data sets with their files."""
        graph = _graph()
        for situation in self._opslag.catalogue.livssituationer:
            node = self._at(addresses.situation(situation.id), "situation")
            self._typed(graph, node, CV.Event, situation.id, situation.titel)
            graph.add((node, RDF.type, CV.LifeEvent))
            graph.add((node, DCTERMS.description, _da(self._plain(situation.kort))))
        for ydelse in self._opslag.catalogue.ydelser:
            self._law(graph, ydelse)
        self._glossary(graph)
        self._dataset(graph)
        return graph

    def _at(self, page: str, place: str = "") -> URIRef:
        return URIRef(f"{self._site}{addresses.published(page, place)}")

    def _plain(self, prosa: str, hos: str = NATIONALE, dato: date = date.max) -> str:
        return plain_text(self._opslag, prosa, hos, dato)

    @staticmethod
    def _typed(graph: Graph, node: URIRef, kind: URIRef, id_: str, titel: str) -> None:
        graph.add((node, RDF.type, kind))
        graph.add((node, DCTERMS.identifier, Literal(id_)))
        graph.add((node, DCTERMS.title, _da(titel)))

    def _organisation(self, graph: Graph, data: Kommunedata) -> None:
        page = addresses.kommune(data.id)
        node, place = self._at(page, "kommune"), self._at(page, "sted")
        graph.add((node, RDF.type, CV.PublicOrganisation))
        graph.add((node, DCTERMS.identifier, Literal(data.kommune.kode)))
        graph.add((node, SKOS.prefLabel, _da(data.kommune.navn)))
        graph.add((node, DCTERMS.spatial, place))
        graph.add((place, RDF.type, DCTERMS.Location))
        graph.add((place, SKOS.prefLabel, _da(data.kommune.navn)))
        for kontakt in data.kommune.kontakter:
            self._contact(graph, page, kontakt)

    def _contact(self, graph: Graph, page: str, kontakt: Kontakt) -> URIRef:
        node = self._at(page, f"kontakt-{kontakt.id}")
        graph.add((node, RDF.type, CV.ContactPoint))
        graph.add((node, DCTERMS.title, _da(kontakt.navn)))
        if kontakt.telefon:
            graph.add((node, CV.telephone, Literal(f"+45 {kontakt.telefon}")))
        for mail in kontakt.mail:
            graph.add((node, CV.email, Literal(mail)))
        graph.add((node, CV.contactPage, self._at(page)))
        graph.add((self._at(page), RDF.type, FOAF.Document))
        return node

    def _service(self, graph: Graph, data: Kommunedata, ydelse: Ydelse) -> None:
        hos, dato, page = self._opslag.catalogue.hos(ydelse), ydelse.gaelder_fra, addresses.ydelse(ydelse.adresse)
        node = self._at(page, "ydelse")
        self._typed(graph, node, CPSV.PublicService, ydelse.adresse, ydelse.titel)
        graph.add((node, DCTERMS.description, _da(self._plain(ydelse.kort, hos, dato))))
        graph.add((node, CV.hasCompetentAuthority, self._at(addresses.kommune(data.id), "kommune")))
        graph.add((node, DCTERMS.language, DANISH))
        graph.add((node, FOAF.page, self._at(page)))
        acts = self._law(graph, ydelse)
        for act in acts:
            graph.add((node, CV.hasLegalResource, act))
        self._rule(graph, node, ydelse, acts)
        if ydelse.svar.pris:
            cost = self._at(page, "pris")
            graph.add((cost, RDF.type, CV.Cost))
            graph.add((cost, DCTERMS.identifier, Literal(f"{ydelse.adresse}/pris")))
            graph.add((cost, DCTERMS.description, _da(self._plain(ydelse.svar.pris, hos, dato))))
            graph.add((node, CV.hasCost, cost))
        for duration in self._durations(ydelse):
            graph.add((node, CV.processingTime, Literal(duration, datatype=XSD.duration)))
        for kontakt in self._contacts(data, ydelse):
            graph.add((node, CV.contactPoint, self._at(addresses.kommune(data.id), f"kontakt-{kontakt.id}")))
        for situation in self._opslag.catalogue.livssituationer:
            if any(hjaelp.omfatter(ydelse) for hjaelp in situation.hjaelp):
                graph.add((node, CV.isGroupedBy, self._at(addresses.situation(situation.id), "situation")))
        for se in ydelse.se_ogsaa:
            graph.add((node, CV.relatedService, self._at(addresses.ydelse(se.ydelse), "ydelse")))

    def _rule(self, graph: Graph, node: URIRef, ydelse: Ydelse, acts: Sequence[URIRef]) -> None:
        """The municipality's standard is the rule that the service follows."""
        rule = self._at(addresses.hele(addresses.ydelse(ydelse.adresse)), "standard")
        kilde = self._opslag.kilde(ydelse.kilde.dokument)
        self._typed(graph, rule, CPSV.Rule, f"{ydelse.adresse}/{ydelse.gaelder_fra}", ydelse.titel)
        graph.add((rule, DCTERMS.description, _da(f"{kilde.titel}, {kilde.udgiver}")))
        graph.add((rule, DCTERMS.issued, Literal(ydelse.gaelder_fra.isoformat(), datatype=XSD.date)))
        graph.add((node, CPSV.follows, rule))
        for act in acts:
            graph.add((rule, CPSV.implements, act))

    def _law(self, graph: Graph, ydelse: Ydelse) -> list[URIRef]:
        """What a service says of things that are others' too: the language, and the acts that it rests on."""
        graph.add((DANISH, RDF.type, DCTERMS.LinguisticSystem))
        return [act for lov in ydelse.lovgrundlag for act in self._acts(graph, lov)]

    def _acts(self, graph: Graph, lov: Lovhenvisning) -> Iterator[URIRef]:
        found = self._opslag.lov(lov)
        act_id = self._acts_by_name.get(lov.lov)
        for nr in lov.numre or ("",):
            place = addresses.paragraf_anchor(act_id, nr) if act_id and nr else _NOT_ID.sub("-", lov.lov.lower())
            act = self._at(addresses.LOVGIVNING, place)
            graph.add((act, RDF.type, ELI.LegalResource))
            graph.add((act, DCTERMS.identifier, Literal(f"{lov.lov} § {nr}" if nr else lov.lov)))
            graph.add((act, DCTERMS.title, _da(found.tekst)))
            if found.adresse:
                graph.add((act, DCTERMS.source, URIRef(found.adresse)))
            yield act

    def _durations(self, ydelse: Ydelse) -> Iterator[str]:
        """The deadlines for an answer, where a single number says them."""
        for fakta in ydelse.fakta:
            vaerdi = fakta.nyeste(ydelse.gaelder_fra).vaerdi
            if fakta.om == _FRIST and fakta.enhed in _DURATION and isinstance(vaerdi, Decimal) and vaerdi % 1 == 0:
                form, times = _DURATION[fakta.enhed]
                yield form.format(int(vaerdi) * times)

    @staticmethod
    def _contacts(data: Kommunedata, ydelse: Ydelse) -> Iterator[Kontakt]:
        """Those that are for every service, and those that are for this one."""
        return (et for et in data.kommune.kontakter if not et.grupper or et.gruppe(ydelse.id))

    def _glossary(self, graph: Graph) -> None:
        scheme = self._at(addresses.BEGREBER, "begreber")
        graph.add((scheme, RDF.type, SKOS.ConceptScheme))
        graph.add((scheme, DCTERMS.title, _da("Ordbog")))
        for begreb in self._opslag.catalogue.begreber:
            node = self._at(addresses.BEGREBER, begreb.id)
            graph.add((node, RDF.type, SKOS.Concept))
            graph.add((node, SKOS.inScheme, scheme))
            graph.add((node, SKOS.prefLabel, _da(begreb.ord)))
            for ord_ in begreb.ogsaa:
                graph.add((node, SKOS.altLabel, _da(ord_)))
            graph.add((node, SKOS.definition, _da(" ".join(begreb.forklaring.split()))))

    def _dataset(self, graph: Graph) -> None:
        """The data set, and the files that it can be had as. Who publishes it is not known here."""
        page = self._at(addresses.OPEN_DATA, "datasaet")
        graph.add((page, RDF.type, DCAT.Dataset))
        graph.add((page, DCTERMS.identifier, Literal(self._opslag.catalogue.datasaet)))
        graph.add((page, DCTERMS.title, _da("Kommunernes serviceniveau")))
        om = "Kommunernes kvalitetsstandarder efter serviceloven: ydelser, tal med kilde, og hvor kilderne strider."
        graph.add((page, DCTERMS.description, _da(om)))
        graph.add((page, DCTERMS.license, LICENCE))
        graph.add((page, DCTERMS.language, DANISH))
        for fil, media in FILES.items():
            file = URIRef(f"{self._site}{fil}")
            graph.add((page, DCAT.distribution, file))
            graph.add((file, RDF.type, DCAT.Distribution))
            graph.add((file, DCTERMS.title, _da(fil.rpartition("/")[2])))
            graph.add((file, DCAT.downloadURL, file))
            graph.add((file, DCAT.mediaType, URIRef(f"https://www.iana.org/assignments/media-types/{media}")))
            graph.add((file, DCTERMS.license, LICENCE))


# The whole catalogue in both forms.
LINKED = (f"{FOLDER}/katalog.ttl", f"{FOLDER}/katalog.jsonld")
# What the data set can be had as, and the kind of each file.
FILES = {
    **dict(zip(LINKED, ("text/turtle", "application/ld+json"), strict=True)),
    f"{FOLDER}/serviceniveau.sqlite": "application/vnd.sqlite3",
    **{f"{FOLDER}/{table.navn}.csv": "text/csv" for table in EMPTY},
    **{f"{FOLDER}/{table.navn}.json": "application/json" for table in EMPTY},
    **{f"{API_MAPPE}/{navn}.json": "application/json" for navn in ("ydelser", "kommuner", "satser", "loven")},
}


def _graph() -> Graph:
    graph = Graph()
    for prefix, space in (("cpsv", CPSV), ("cv", CV), ("eli", ELI), ("dcat", DCAT), ("dct", DCTERMS), ("skos", SKOS)):
        graph.bind(prefix, space, override=True)
    return graph


def _da(text: str) -> Literal:
    return Literal(text, lang="da")


# Where the pieces of the whole lie that each municipality has, by its id.
_TURTLE, _JSON = "linked-ttl", "linked-jsonld"


def linked_path(kommune: str) -> str:
    """Where the linked data of a municipality lie on the site."""
    return f"{KOMMUNER}/{kommune}.ttl"


def linked_files(opslag: Lookup, site: str) -> dict[str, str]:
    """Path → text: the whole catalogue in Turtle and in JSON-LD, and each municipality in Turtle.

    `site` is the address of the site with a slash at its end, or empty where nobody knows it.
    """
    made, pieces = dict[str, str](), dict[str, str]()
    for data in opslag.catalogue.kommuner:
        files, own = linked_municipality(opslag, data, site)
        made |= files
        pieces |= own
    return made | {path: "".join(gather(pieces)) for path, gather in linked_wholes(opslag, site).items()}


def linked_municipality(opslag: Lookup, data: Kommunedata, site: str) -> tuple[dict[str, str], dict[str, str]]:
    """The municipality's file, path → text, and its pieces of the files of all."""
    graph = Linked(opslag, site or "../../").of_municipality(data)
    own = _graph()
    own += _own(graph)
    written = Turtle(graph)
    pieces = {f"{_TURTLE}/{data.id}": written.part(own), f"{_JSON}/{data.id}": json_part(own)}
    # Where nobody knows the site's address, the file's are others: it lies a folder deeper.
    text = written.text if site else Turtle(Linked(opslag, "../../../").of_municipality(data)).text
    return {linked_path(data.id): text}, pieces


def linked_wholes(opslag: Lookup, site: str) -> dict[str, Callable[[Mapping[str, str]], Iterable[str]]]:
    """Path → what gathers the file of all out of the municipalities' pieces."""

    def row(pieces: Mapping[str, str], navn: str) -> Iterator[str]:
        return (pieces[path] for path in pieces if path.startswith(f"{navn}/"))

    shared = cache(Linked(opslag, site or "../../").shared)
    as_turtle, as_json = LINKED
    return {
        as_turtle: lambda pieces: turtle_of(row(pieces, _TURTLE), shared()),
        as_json: lambda pieces: [json_of(row(pieces, _JSON), shared())],
    }


def _own(graph: Graph) -> Iterator[tuple[Node, Node, Node]]:
    """What a municipality's graph says of its own things, and not of an act or the language, which others do too."""
    others = {*graph.subjects(RDF.type, ELI.LegalResource), DANISH}
    return (triple for triple in graph if triple[0] not in others)

"""The second version of the open data: linked data by its shapes, tables and a database that others' programs open."""

import html
import json
import re
from pathlib import Path

import pyshacl
import pytest
import yaml
from rdflib import Graph, URIRef
from rdflib.namespace import DCTERMS, RDF, SKOS

from generator.export import shapes
from generator.model.catalogue import NATIONALE, Catalogue
from generator.opendata.linked import CPSV, CV, ELI, Linked, linked_files
from generator.opendata.places import FOLDER
from generator.pages.all_pages import Made
from generator.prose.afloesning import successor
from generator.prose.lookup import Lookup
from generator.prose.writing import plain_text
from generator.site.open_data import _robots
from tests.generator.proeve import PROJEKT

SITE = "https://eksempel.invalid/"
SHAPES = Path(__file__).with_name("cpsv_ap.ttl")


@pytest.fixture(scope="module")
def files(catalogue: Catalogue) -> dict[str, str]:
    """Path → text of the linked data, for a site whose address is known."""
    return linked_files(Lookup(catalogue), SITE)


@pytest.fixture(scope="module")
def graph(files: dict[str, str]) -> Graph:
    """The whole catalogue, as a reader's program gets it."""
    return Graph().parse(data=files[f"{FOLDER}/katalog.ttl"], format="turtle")


def test_it_is_as_cpsv_ap_demands(graph: Graph) -> None:
    """By the shapes of the classes that are used."""
    conforms, _, said = pyshacl.validate(graph, shacl_graph=Graph().parse(SHAPES))
    assert conforms, said


def test_a_breach_is_found(graph: Graph) -> None:
    """A service whose title or authority is gone is told of."""
    service = next(graph.subjects(RDF.type, CPSV.PublicService))
    for predicate in (DCTERMS.title, CV.hasCompetentAuthority):
        broken = Graph() + graph
        broken.remove((service, predicate, None))
        conforms, _, said = pyshacl.validate(broken, shacl_graph=Graph().parse(SHAPES))
        assert not conforms
        assert str(service) in said


def test_both_forms_say_the_same(graph: Graph, files: dict[str, str]) -> None:
    """Turtle and JSON-LD, and the municipalities' own files together with what all share."""
    other = Graph().parse(data=files[f"{FOLDER}/katalog.jsonld"], format="json-ld")
    assert set(graph) == set(other)
    for path, text in files.items():
        if "/kommuner/" in path:
            assert set(Graph().parse(data=text, format="turtle")) <= set(graph), path


def test_gathered_it_is_as_one_graph_is_written(files: dict[str, str], catalogue: Catalogue) -> None:
    """The files of all, made of each municipality's pieces, to the letter."""
    linked = Linked(Lookup(catalogue), SITE)
    whole = linked.shared()
    for data in catalogue.kommuner:
        whole += linked.of_municipality(data)
    assert whole.serialize(format="turtle") == files[f"{FOLDER}/katalog.ttl"]
    read = json.loads(files[f"{FOLDER}/katalog.jsonld"])
    places = [json.dumps(node, sort_keys=True) for node in read["@graph"]]
    assert (sorted(set(places)), shapes.som_json(read)) == (places, files[f"{FOLDER}/katalog.jsonld"])


def test_every_service_and_word_is_there(graph: Graph, catalogue: Catalogue) -> None:
    """Each with its address, which is a page of the site."""
    services = set(graph.subjects(RDF.type, CPSV.PublicService))
    assert services == {URIRef(f"{SITE}{ydelse.adresse}/#ydelse") for ydelse in catalogue.ydelser}
    assert len(set(graph.subjects(RDF.type, SKOS.Concept))) == len(catalogue.begreber)


def test_the_query_of_the_page_answers(graph: Graph, catalogue: Catalogue) -> None:
    """The example in the documentation is run as it stands there."""
    text = (PROJEKT / "docs/om/data.md").read_text(encoding="utf-8")
    found = re.search(r"<code data-sparql>(.*?)</code>", text, re.DOTALL)
    assert found
    rows = list(graph.query(html.unescape(found[1])))
    assert rows
    navne = {data.kommune.navn for data in catalogue.kommuner}
    assert {str(row[0]) for row in rows} <= navne  # type: ignore[index]


def test_a_paragraph_leads_to_its_place(graph: Graph, made: Made) -> None:
    """What a service rests on is a place that the page of the law has."""
    places = set(re.findall(r'<span id="([^"]+)">§', made.pages["lovgivning.md"]))
    acts = {str(each).partition("#")[2] for each in graph.subjects(RDF.type, ELI.LegalResource)}
    assert "sel-82a" in acts
    assert set() == {each for each in acts if each.startswith(("sel-", "sul-"))} - places


def test_without_an_address_it_is_relative(catalogue: Catalogue) -> None:
    """Read from where it lies, it has the same addresses."""
    relative = linked_files(Lookup(catalogue), "")
    for path, text in linked_files(Lookup(catalogue), SITE).items():
        form = "json-ld" if path.endswith("jsonld") else "turtle"
        here = Graph().parse(data=relative[path], format=form, publicID=f"{SITE}{path}")
        assert set(here) == set(Graph().parse(data=text, format=form)), path


def test_a_service_tells_programs_what_it_is(made: Made, catalogue: Catalogue) -> None:
    """Its page holds the service, the way to it and its answers; what cannot end the element that it stands in."""
    for ydelse in catalogue.ydelser:
        front = made.pages[f"{ydelse.adresse}.md"].split("---")[1]
        text = yaml.safe_load(front)["struktureret"]
        assert "<" not in text
        service, way, *questions = json.loads(text)["@graph"]
        data = catalogue.kommune(ydelse.kommune)
        assert data
        assert (service["name"], service["provider"]["name"]) == (ydelse.titel, data.kommune.navn)
        assert [each["position"] for each in way["itemListElement"]] == [1, 2, 3]
        assert all(each["acceptedAnswer"]["text"] for et in questions for each in et["mainEntity"])


def test_programs_read_the_answer_that_holds(made: Made, catalogue: Catalogue) -> None:
    """Where the law has replaced the standard's help, what programs read is the law's answer too."""
    opslag = Lookup(catalogue)
    nu = successor(catalogue, opslag.ydelse("hvidovre/sel-100-merudgifter"))
    assert nu
    front = made.pages["hvidovre/sel-100-merudgifter.md"].split("---")[1]
    *_, questions = json.loads(yaml.safe_load(front)["struktureret"])["@graph"]
    answers = [each["acceptedAnswer"]["text"] for each in questions["mainEntity"]]
    assert answers == [plain_text(opslag, tekst, NATIONALE, catalogue.dag) for _, tekst in nu.svar.alle()]


def test_robots_are_told_of_the_map_where_there_is_one() -> None:
    """With the site's own address, and without it no map of pages that nobody can reach."""
    assert "Sitemap: https://eksempel.invalid/sitemap.xml" in _robots(SITE)
    assert "Sitemap" not in _robots("")

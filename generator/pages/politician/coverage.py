"""The map of what standards state: paragraph by municipality, topic by topic."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from generator import addresses
from generator.compare.coverage import TOPICS
from generator.compare.groups import Group, groups
from generator.export.csv_file import csv_tekst
from generator.model.catalogue import Kommunedata
from generator.pages.parts.one_page import on_one_page, page_about
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.pages.politician.coverage_board import SIGNS, board, count, coverages, row_anchor, stated_in
from generator.pages.politician.coverage_spread import stated_spreads
from generator.pages.politician.report import Report, file_link, kommune_name, report_prose
from generator.pages.politician.silence import Coverages, Silences
from generator.prose import datering
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

# The law's paragraphs about level of service and standards as such; what they demand of each topic is not in our data.
STANDARDS_LAW = (("SEL", "138"), ("SEL", "139"))


def coverage_pages(opslag: Lookup) -> Iterator[Report]:
    """The page of the map with its file; of many standards those of each municipality have a page of their own."""
    alle, felter = groups(opslag.catalogue), coverages(opslag)
    stilhed = Silences(alle, felter)
    med = [data for data in opslag.catalogue.kommuner if data.ydelser]
    prosa = report_prose(opslag, addresses.COVERAGE)
    if on_one_page(opslag.catalogue):
        template = "politician/coverage.md.j2"
        own = {
            **_columns(opslag, alle),
            "boards": [board(prosa, felter, stilhed, data) for data in med],
        }
    else:
        template = "politician/coverage_many.md.j2"
        own = {"spredning": list(stated_spreads(opslag, alle)), "kommuner": _municipalities(prosa, felter, med)}
        yield from (_own_page(opslag, felter, stilhed, data) for data in med)
    text = fill(
        template,
        prosa.side,
        rod=prosa.rod,
        emner=list(TOPICS.values()),
        tegn=SIGNS,
        ikke_delt={(gruppe.paragraf, navn) for gruppe in alle if gruppe.unsaid for navn in gruppe.kommuner},
        paragraffer=list(_duties(prosa)),
        csv=file_link(prosa, "kort.csv"),
        **own,
        kilder=kilde_groups(prosa),
    )
    yield Report(prosa.side, text, {"kort.csv": _csv(opslag, felter)})


def _own_page(opslag: Lookup, felter: Coverages, stilhed: Silences, data: Kommunedata) -> Report:
    prosa = report_prose(opslag, addresses.part_of(addresses.COVERAGE, data.id))
    shown = board(prosa, felter, stilhed, data)
    text = fill(
        "politician/coverage_of.md.j2", prosa.side, rod=prosa.rod, board=shown, emner=list(TOPICS.values()), tegn=SIGNS,
        kilder=kilde_groups(prosa),
    )  # fmt: skip
    return Report(prosa.side, text)


def _columns(opslag: Lookup, alle: list[Group]) -> dict[str, object]:
    """A few municipalities have a column each."""
    kommuner = opslag.catalogue.kommuner
    return {
        "kommuner": [(data.id, kommune_name(opslag, data.id)) for data in kommuner],
        "overview": [(gruppe, [_stated(opslag, gruppe, data) for data in kommuner]) for gruppe in alle],
    }


def _municipalities(
    prosa: PageProse, felter: Coverages, alle: list[Kommunedata]
) -> list[tuple[str, str, str, int, int]]:
    """Each municipality with its page, and how many topics it states of all."""
    catalogue = prosa.opslag.catalogue
    return [
        (
            data.id,
            kommune_name(prosa.opslag, data.id),
            prosa.href(page_about(catalogue, addresses.COVERAGE, data.id)),
            *count(felter, data),
        )
        for data in alle
    ]


def _duties(prosa: PageProse) -> Iterator[Markup]:
    """The paragraphs about the municipality's level of service and its standards, with what they are called."""
    for lov in prosa.opslag.catalogue.lovgivning.love:
        for paragraf in lov.paragraffer:
            if (lov.forkortelse, paragraf.nr) in STANDARDS_LAW:
                yield Markup(f"{prosa.lov(f'{lov.forkortelse} § {paragraf.nr}')} ({Markup.escape(paragraf.titel)})")


def _stated(opslag: Lookup, gruppe: Group, data: Kommunedata) -> list[tuple[int, str, str]]:
    """For each of a municipality's services: how many topics are stated, its place below, and its name."""
    return [(stated_in(opslag, gruppe, et), row_anchor(et), et.titel) for et in gruppe.of(data.id)]


def _csv(opslag: Lookup, felter: Coverages) -> str:
    headings = (
        "Kommune",
        "Lovgrundlag",
        "Indsats",
        "Ydelse",
        "Standard fra",
        "Emne",
        "Status",
        "Bemærkning",
        "Dokument",
    )
    return csv_tekst(
        headings,
        (
            (
                kommune_name(opslag, ydelse.kommune),
                ", ".join(map(str, ydelse.lovgrundlag)),
                ", ".join(opslag.catalogue.indsatsregister.titel(navn) for navn in ydelse.indsats),
                ydelse.titel,
                datering.csv_dato(opslag, ydelse),
                TOPICS[emne],
                SIGNS[felt.status][1],
                felt.hvorfor,
                ydelse.kilde.dokument,
            )
            for ydelse in opslag.catalogue.ydelser
            for emne, felt in felter[ydelse.adresse].items()
        ),
    )

"""The rows of a comparison as they are shown: what each standard says, who decides it, and what the law says."""

from __future__ import annotations

from dataclasses import dataclass, replace

from markupsafe import Markup

from generator.compare.coverage import IN_COMMON
from generator.compare.groups import Group
from generator.compare.law import law_fact, law_on, printed
from generator.compare.topics import Cell, Stated, Topic
from generator.model.kilde import Henvisning
from generator.model.ydelse import Ydelse
from generator.pages.politician.report import kommune_name
from generator.prose import labels
from generator.prose.display import show_value
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse


@dataclass(frozen=True)
class ShownFigure:
    """A figure of the comparison.

    `navn` is what this standard calls it, when the row's title does not say it. `note` is the same amount in the
    prices of another year, or how the figure stands to the law's; `andet` marks one that is not the law's.
    """

    tekst: str
    navn: str
    kilde: Markup
    note: str = ""
    andet: bool = False


@dataclass(frozen=True)
class ShownTopic:
    """A topic with its verdict in words, who says most when someone does, and its cells.

    `hvem` says who decides, and `graense` what the municipality may not choose. `loven` are the law's own figures.
    """

    id: str
    titel: str
    dom: str
    domtekst: str
    hoejest: str
    cells: list[list[ShownFigure]]
    hvem: str
    graense: Markup | None
    loven: list[ShownFigure]
    note: str = ""


def show_topic(prosa: PageProse, gruppe: Group, topic: Topic, of_some: bool = False) -> ShownTopic:
    """A row of the comparison; `of_some` when the topic is that of some of those who are compared."""
    celler = [[_figure(prosa, topic, cell, stated) for stated in cell] for cell in topic.cells]
    dom = "ingen" if not any(celler) else topic.dom
    ord_ = labels.DOM_BLANDT_VISTE if of_some else labels.DOM
    return ShownTopic(
        topic.id, topic.titel, dom, ord_[dom], _most(prosa.opslag, gruppe, topic), celler,
        labels.HVEM[topic.hvem], _limit(prosa, topic), _law(prosa, topic), prices(topic),
    )  # fmt: skip


def who_decides(opslag: Lookup, ydelse: Ydelse) -> tuple[str, Henvisning, str] | None:
    """Who says yes or no by the standard itself, or by what the municipality says once for all; where, and which."""
    data = opslag.catalogue.kommune(ydelse.kommune)
    if ydelse.afgoer:
        linje, afsnit = ydelse.afgoer.linje, labels.AFSNIT["visitering"]
        return ydelse.afgoer.hvem, Henvisning(dokument=ydelse.kilde.dokument, linje=linje, afsnit=afsnit), ""
    if data and data.kommune.afgoer:
        return data.kommune.afgoer.hvem, data.kommune.afgoer.kilde, IN_COMMON
    return None


def prices(topic: Topic) -> str:
    """In which prices amounts are compared, or why they are not."""
    if topic.mangler:
        return f"Lovens procent for {topic.mangler} kendes ikke her. Derfor står kun de trykte beløb."
    return f"Sammenlignet i {topic.prisaar}-priser." if topic.prisaar and topic.dom != "loven" else ""


def _limit(prosa: PageProse, topic: Topic) -> Markup | None:
    """What the municipality may not choose, and where the law says it."""
    if topic.bestemmer is None or not topic.bestemmer.graense:
        return None
    return Markup(prosa.markdown(topic.bestemmer.graense) + prosa.kildemaerke(topic.bestemmer.kilde))


def _law(prosa: PageProse, topic: Topic) -> list[ShownFigure]:
    """The law's figure of the page's day, once; without one, where the law says it."""
    if topic.hvem != "loven" or topic.bestemmer is None:
        return []
    fakta = law_fact(prosa.opslag.catalogue, topic)
    if fakta is None:
        kilde = "" if topic.bestemmer.graense else prosa.kildemaerke(topic.bestemmer.kilde)
        return [ShownFigure("Lovens tal står ikke i vores data", "", Markup(kilde))]
    vaerdi = fakta.nyeste(prosa.opslag.catalogue.dag)
    aar = f"{vaerdi.gyldig_fra.year}" if len(fakta.vaerdier) > 1 else ""
    note = "regnet ud" if vaerdi.sikkerhed == "afledt" else ""
    return [ShownFigure(show_value(vaerdi.vaerdi, fakta.enhed), aar, Markup(prosa.kildemaerke([vaerdi.kilde])), note)]


def _figure(prosa: PageProse, topic: Topic, cell: Cell, stated: Stated) -> ShownFigure:
    return replace(in_words(prosa.opslag, topic, cell, stated), kilde=Markup(prosa.kildemaerke([stated.vaerdi.kilde])))


def in_words(opslag: Lookup, topic: Topic, cell: Cell, stated: Stated) -> ShownFigure:
    """A figure as it is said, without its source."""
    # A place of a table is named by its row.
    named = len(cell) == 1 and (topic.tabel or stated.fakta.betegnelse == topic.titel)
    navn = "" if named else stated.fakta.betegnelse
    tekst = show_value(stated.vaerdi.vaerdi, stated.fakta.enhed)
    note, andet = _beside_the_law(opslag, topic, stated) if topic.dom == "loven" else (_moved(topic, stated), False)
    return ShownFigure(tekst, navn, Markup(), note, andet)


def _moved(topic: Topic, stated: Stated) -> str:
    return f"{stated.aar}-priser{_same_prices(topic, stated)}" if topic.prisaar or stated.i_priser is not None else ""


def _beside_the_law(opslag: Lookup, topic: Topic, stated: Stated) -> tuple[str, bool]:
    """Whether it is the law's figure, of which year, and what the law's was when it is not."""
    fakta = law_fact(opslag.catalogue, topic)
    vaerdi = law_on(fakta, stated.vaerdi.gyldig_fra) if fakta else None
    if fakta is None or vaerdi is None:
        return "", False
    aar = f" fra {stated.aar}" if len(fakta.vaerdier) > 1 else ""
    match printed(opslag.catalogue, topic, stated):
        case "lovens":
            return f"lovens tal{aar}{_same_prices(topic, stated)}", False
        case "andet":
            return f"ikke lovens tal{aar}: {show_value(vaerdi.vaerdi, fakta.enhed)}", True
        case _:
            return "", False


def _same_prices(topic: Topic, stated: Stated) -> str:
    if stated.i_priser is None:
        return ""
    return f". I {topic.prisaar}-priser: {show_value(stated.i_priser, stated.fakta.enhed)}"


def _most(opslag: Lookup, gruppe: Group, topic: Topic) -> str:
    """“Højest: Hvidovre”, or “Oftest” of what is counted in times; nothing where no one says most."""
    nr = topic.highest
    if nr is None:
        return ""
    stated = [cell[0] for cell in topic.cells if cell]
    often = stated[0].unit.startswith("gange/") and len({et.measure and et.measure.least for et in stated}) > 1
    word = "Oftest" if often else "Højest"
    return f"{word}: {kommune_name(opslag, gruppe.ydelser[nr].kommune)}"

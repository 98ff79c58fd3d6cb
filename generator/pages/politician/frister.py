"""The deadline of each service, municipality by municipality, drawn and as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from statistics import median_low

from markupsafe import Markup

from calculators.show.meeting_paper import Cell
from calculators.text.money import dansk_tal
from calculators.text.units import med_enhed
from generator import addresses
from generator.compare.coverage import ALL_FRISTER
from generator.compare.groups import Group, comparable, groups
from generator.compare.topics import figures
from generator.export.csv_file import csv_tekst
from generator.graf.bars import BarChart, Mark, Row, bar_svg
from generator.model.catalogue import Catalogue, Kommunedata
from generator.model.exact import convert
from generator.model.fakta import Fakta, Talvaerdi
from generator.model.vaerdi.tal import Graense
from generator.model.ydelse import Ydelse
from generator.pages.parts.one_page import on_one_page
from generator.pages.politician.chart_page import ChartPart, TableCell
from generator.pages.politician.report import KILDE_HEADINGS, kilde_cells, kommune_name
from generator.prose import datering
from generator.prose.display import show_value
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

FRIST, UNIT = "sagsbehandlingsfrist", "uger"
_DRAWN = "Tegningen har de frister, der er et antal uger, den længste øverst. 28 dage er 4 uger."
_IN_TABLE = "Andre frister i dage og frister uden et tal står kun i tabellen. De kan ikke tegnes på samme måde."
_IN_FILE = (
    "Tabellen viser, hvor mange standarder der siger et antal uger, og hvor de ligger. Et tryk på en ydelse viser dem, "
    "der har den. Alle frister står i CSV-filen, også dem i dage og dem uden et tal."
)
# What the table says of a kind of help, where there are too many municipalities for a column of each.
_SPREAD = ("Standarder", "Frist i uger", "Korteste", "Midterste", "Længste")


def frister(prosa: PageProse) -> Iterator[ChartPart]:
    """How long each service may take, municipality by municipality, those in weeks drawn."""
    catalogue = prosa.opslag.catalogue
    kommuner = [data for data in catalogue.kommuner if data.ydelser]
    names = tuple(f"{kommune_name(prosa.opslag, data.id)}, {_years(prosa.opslag, data)}" for data in kommuner)
    alle = groups(catalogue)
    ikke_delt = {(gruppe.paragraf, navn) for gruppe in alle if gruppe.unsaid for navn in gruppe.kommuner}
    drawn = sorted(
        (r for r in (_marks(catalogue, g, kommuner) for g in alle) if r.prikker),
        key=lambda row: -max(prik.vaerdi for prik in row.prikker),
    )
    if not drawn:
        return
    samlet = on_one_page(catalogue)
    beskrivelse = " ".join(_marks_in_words(row, names) if samlet else _counted_in_words(row) for row in drawn)
    series, rows = (names, drawn) if samlet else (("Mindst én kommune",), map(_each_figure_once, drawn))
    graf = BarChart("frister", "Frist for svar i uger", beskrivelse, "uger", series, tuple(rows))
    yield ChartPart(
        id="frister",
        titel="Frist for svar",
        text=f"{_DRAWN} {_IN_TABLE if samlet else _IN_FILE}",
        svg=bar_svg(graf),
        headings=("Ydelse", *names) if samlet else ("Ydelse", *_SPREAD),
        rows=[
            [TableCell(_name(g)), *(_frist_cell(prosa, g, data, ikke_delt) for data in kommuner)]
            if samlet
            else [TableCell(_comparison(prosa, g)), *_spread(catalogue, g)]
            for g in alle
        ],
        csv=_frist_csv(prosa, alle),
    )


def _name(gruppe: Group) -> str:
    return f"{gruppe.paragraf} {gruppe.titel}"


def _years(opslag: Lookup, data: Kommunedata) -> str:
    """The years of a municipality's standards, and that some have no date; short, for a legend."""
    aldre = datering.aldre(opslag, data.ydelser)
    aar = [ord_ for ord_ in aldre if ord_.isdigit()]
    spaend = [aar[0] if len(aar) == 1 else f"{aar[0]}–{aar[-1]}"] if aar else []
    return " og ".join([*spaend, *([datering.UDEN_DATO] if len(aar) < len(aldre) else [])])


def frister_i_uger(catalogue: Catalogue, ydelse: Ydelse, gruppe: Group | None = None) -> list[Decimal]:
    """The service's deadlines in weeks, or in days that are whole weeks, each once.

    With `gruppe` those of the kind of help.
    """
    own = figures(catalogue, ydelse, gruppe).values()
    alle = (_weeks(fakta.nyeste(ydelse.gaelder_fra).vaerdi, fakta.enhed) for fakta in own if fakta.om == FRIST)
    return list(dict.fromkeys(uger for uger in alle if uger is not None))


def _weeks(vaerdi: Talvaerdi, enhed: str) -> Decimal | None:
    """So many weeks, where it is said in weeks or in days that are whole weeks."""
    tal = vaerdi.hoejst if isinstance(vaerdi, Graense) else vaerdi
    if not isinstance(tal, Decimal) or enhed == UNIT:
        return tal if isinstance(tal, Decimal) else None
    uger = convert(Fraction(tal), enhed, UNIT)
    return Decimal(uger.numerator) if uger is not None and uger.denominator == 1 else None


def frist_i_uger(catalogue: Catalogue, ydelse: Ydelse) -> Decimal | None:
    """The longest of them: so long may a reader wait."""
    return max(frister_i_uger(catalogue, ydelse), default=None)


def _marks(catalogue: Catalogue, gruppe: Group, kommuner: list[Kommunedata]) -> Row:
    prikker = []
    for nr, data in enumerate(kommuner):
        uger = (antal for ydelse in gruppe.of(data.id) for antal in frister_i_uger(catalogue, ydelse, gruppe))
        prikker += [Mark(nr, antal) for antal in dict.fromkeys(uger)]
    return Row(_name(gruppe), tuple(prikker))


def _marks_in_words(row: Row, names: tuple[str, ...]) -> str:
    parts = [f"{names[prik.serie].split(',')[0]} {dansk_tal(prik.vaerdi)}" for prik in row.prikker]
    return f"{row.navn}: {', '.join(parts)}."


def _counted_in_words(row: Row) -> str:
    """How many municipalities have each figure, where they are too many to name."""
    tal = sorted(Counter(prik.vaerdi for prik in row.prikker).items())
    return f"{row.navn}: {', '.join(f'{dansk_tal(uger)} hos {antal}' for uger, antal in tal)}."


def _each_figure_once(row: Row) -> Row:
    """A mark for each figure, whoever has it."""
    return replace(row, prikker=tuple(Mark(0, tal) for tal in sorted({prik.vaerdi for prik in row.prikker})))


def _comparison(prosa: PageProse, gruppe: Group) -> str | Markup:
    """The kind of help, leading to the page that compares all who have it."""
    if not comparable([gruppe]):
        return _name(gruppe)
    return Markup('<a href="{}">{}</a>').format(prosa.href(addresses.comparison(gruppe.id)), _name(gruppe))


def _spread(catalogue: Catalogue, gruppe: Group) -> Iterator[TableCell]:
    """How many standards there are, how many say a number of weeks, and the shortest, the middle and the longest."""
    sagt = [each for ydelse in gruppe.ydelser if (each := frister_i_uger(catalogue, ydelse, gruppe))]
    uger = sorted(max(each) for each in sagt)
    yield TableCell(str(len(gruppe.ydelser)))
    yield TableCell(str(len(uger)), tavs=not uger)
    for tal in (uger[0], median_low(uger), uger[-1]) if uger else ():
        yield TableCell(med_enhed(tal, UNIT))
    if not uger:
        yield from [TableCell("–", tavs=True)] * 3


def _frist_fakta(catalogue: Catalogue, ydelse: Ydelse, gruppe: Group) -> list[Fakta]:
    """The facts that say how fast it goes, the deadline itself first."""
    own = figures(catalogue, ydelse, gruppe).values()
    return [fakta for navn in ALL_FRISTER for fakta in own if fakta.om == navn]


def _frist_cell(prosa: PageProse, gruppe: Group, data: Kommunedata, ikke_delt: set[tuple[str, str]]) -> TableCell:
    """The deadlines of each of a municipality's services; with its name where there are several."""
    ydelser = gruppe.of(data.id)
    if not ydelser:
        andre = (gruppe.paragraf, data.id) in ikke_delt
        return TableCell("Standarden er ikke delt op" if andre else "Ingen standard", tavs=True)
    cells = [_of_service(prosa, gruppe, ydelse) for ydelse in ydelser]
    if len(cells) == 1:
        return cells[0]
    lines = [Markup.escape(f"{en.titel}: ") + et.text + et.kilde for en, et in zip(ydelser, cells, strict=True)]
    return TableCell(Markup("<br>").join(lines), tavs=all(et.tavs for et in cells))


def _of_service(prosa: PageProse, gruppe: Group, ydelse: Ydelse) -> TableCell:
    alle = _frist_fakta(prosa.opslag.catalogue, ydelse, gruppe)
    found = [fakta for fakta in alle if fakta.om == alle[0].om]
    if not found:
        return TableCell("Står ikke i standarden", tavs=True)
    vaerdi = found[0].nyeste(ydelse.gaelder_fra)
    if len(found) > 1:
        return TableCell(Markup("<br>").join(_named(prosa, fakta, ydelse) for fakta in found))
    garanti = " (behandlingsgaranti)" if found[0].om != FRIST and isinstance(vaerdi.vaerdi, Decimal) else ""
    emne = prosa.opslag.catalogue.sammenligning.emne(found[0].om)
    bestemmer = emne.bestemmes_af(gruppe.lov, gruppe.nr) if emne else None
    loven = ". Loven bestemmer" if bestemmer and bestemmer.hvem == "loven" else ""
    tekst = show_value(vaerdi.vaerdi, found[0].enhed) + garanti + loven
    return TableCell(tekst, Markup(prosa.kildemaerke([vaerdi.kilde])))


def _named(prosa: PageProse, fakta: Fakta, ydelse: Ydelse) -> Markup:
    """One of several deadlines, with what the standard calls it."""
    vaerdi = fakta.nyeste(ydelse.gaelder_fra)
    tekst = f"{fakta.betegnelse}: {show_value(vaerdi.vaerdi, fakta.enhed)}"
    return Markup.escape(tekst) + Markup(prosa.kildemaerke([vaerdi.kilde]))


def _frist_csv(prosa: PageProse, alle: list[Group]) -> str:
    rows: list[tuple[Cell, ...]] = []
    for gruppe in alle:
        for ydelse in gruppe.ydelser:
            faste = (
                gruppe.paragraf,
                gruppe.titel,
                kommune_name(prosa.opslag, ydelse.kommune),
                datering.csv_dato(prosa.opslag, ydelse),
            )
            found = _frist_fakta(prosa.opslag.catalogue, ydelse, gruppe)
            for fakta in found:
                vaerdi = fakta.nyeste(ydelse.gaelder_fra)
                text = show_value(vaerdi.vaerdi, fakta.enhed)
                rows.append((*faste, fakta.betegnelse, text, fakta.enhed, *kilde_cells(vaerdi.kilde)))
            if not found:
                rows.append((*faste, "", "står ikke i standarden", "", "", ""))
    headings = ("Paragraf", "Ydelse", "Kommune", "Standard fra", "Frist", "Standarden siger", "Enhed", *KILDE_HEADINGS)
    return csv_tekst(headings, rows)

"""The figures of a table to choose in as a drawing below it; the table says the same in text."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from markupsafe import Markup

from calculators.text.money import afrund_oere
from calculators.text.unit_words import KRONER, parse_unit
from calculators.text.units import enhedsnavn, med_enhed
from generator.graf.bars import BarChart, Mark, Row, bar_svg
from generator.model.valgtabel import Periode, Valgtabel

# Fewer figures than this are read faster than they are drawn; more rows make a drawing of several screens.
FEWEST, MOST_ROWS = 2, 12


def chart(tabel: Valgtabel, periode: Periode) -> Markup | None:
    """The drawing of a period: a row for each step, a mark for each column; None where there is too little to draw.

    Only plain numbers are drawn. The scale begins in nothing, so what is below it is not drawn either.
    """
    rows = tuple(_rows(tabel, periode))
    tal = [mark.vaerdi for row in rows for mark in row.prikker]
    if len(tal) < FEWEST or len(rows) > MOST_ROWS or min(tal) < 0 or not max(tal):
        return None
    enhed = enhedsnavn(tabel.enhed)
    fra, til = med_enhed(min(tal), None), med_enhed(max(tal), tabel.enhed)
    i_ord = f"Tallene går fra {fra} til {til}. De står alle i tabellen." if min(tal) != max(tal) else f"Alle er {til}."
    serier = tuple(trin.titel for trin in tabel.kolonner) or (enhed,)
    return Markup(bar_svg(BarChart(f"tabel-{tabel.id}", tabel.titel, i_ord, enhed, serier, rows)))


def _rows(tabel: Valgtabel, periode: Periode) -> Iterator[Row]:
    """The rows that have a figure, in the order of the steps."""
    celler = {raekke.trin: raekke.celler for raekke in periode.raekker}
    for trin in tabel.dimensioner[0].trin:
        prikker = tuple(
            Mark(nr, _shown(vaerdi, tabel.enhed))
            for nr, vaerdi in enumerate(celler[trin.id])
            if isinstance(vaerdi, Decimal)
        )
        if prikker:
            yield Row(trin.titel, prikker)


def _shown(vaerdi: Decimal, enhed: str) -> Decimal:
    """Kroner with two decimals, as the table has them: the drawing writes the number as it is."""
    unit = parse_unit(enhed)
    return afrund_oere(vaerdi) if unit and unit.quantity == KRONER else vaerdi

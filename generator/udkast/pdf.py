"""PDF documents: words with their places made into lines, columns read one by one, tables as rows, pages kept."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from generator.udkast.dokument import Dokument, plain
from generator.udkast.fejl import UDKAST_MANGLER, Ulaeselig

# A gutter is so wide at least, and so few of the page's lines may cross it.
_GUTTER, _MAY_CROSS = 12.0, 0.12
_FEWEST_LETTERS_A_PAGE = 20
_SIDETAL = re.compile(r"\s*(?:side\s*)?\d{1,4}(?:\s*af\s*\d+)?\s*", re.IGNORECASE)
Word = dict[str, Any]


def laes_pdf(sti: Path) -> Dokument:
    """The text of a PDF. Errors: Ulaeselig, for a scanned, locked or broken file, or when pdfplumber is missing."""
    try:
        import pdfplumber
        from pdfminer.pdfdocument import PDFPasswordIncorrect
        from pdfplumber.utils.exceptions import PdfminerException
    except ImportError as fejl:
        raise Ulaeselig(f"PDF-filer læses med pdfplumber. {UDKAST_MANGLER}") from fejl
    try:
        with pdfplumber.open(sti) as pdf:
            sider = [list(_side(side)) for side in pdf.pages]
    except (PdfminerException, PDFPasswordIncorrect) as fejl:
        if "Password" in repr(fejl):
            raise Ulaeselig("PDF-filen har en adgangskode. Gem den uden adgangskode, og prøv igen.") from fejl
        raise Ulaeselig("PDF-filen er beskadiget. Hent den igen, eller gem den som en ny PDF, og prøv igen.") from fejl
    except (ValueError, TypeError, KeyError, IndexError, RecursionError) as fejl:
        raise Ulaeselig("PDF-filen er beskadiget. Hent den igen, eller gem den som en ny PDF, og prøv igen.") from fejl
    if sum(len(linje) for side in sider for linje in side) < _FEWEST_LETTERS_A_PAGE * max(1, len(sider)):
        raise Ulaeselig(
            "PDF-filen har ingen tekst, kun billeder af siderne. Få den læst som tekst (OCR) først, "
            "eller bed om det dokument, den er lavet af."
        )
    return _dokument(sti.stem, sider)


def _dokument(navn: str, sider: Sequence[list[str]]) -> Dokument:
    """The pages as one text, without what stands on most of them and the numbers of the pages."""
    gentaget = Counter(_uden_tal(linje) for side in sider for linje in {*side[:2], *side[-2:]} if linje.strip())
    loebende = {linje for linje, gange in gentaget.items() if gange > max(2, len(sider) * 0.4)}
    linjer: list[str] = []
    numre: list[int | None] = []
    for nr, side in enumerate(sider, start=1):
        kant = {0, 1, len(side) - 1, len(side) - 2}
        beholdt = [
            linje
            for sted, linje in enumerate(side)
            if not (sted in kant and (_uden_tal(linje) in loebende or _SIDETAL.fullmatch(linje)))
        ]
        linjer += beholdt
        numre += [nr] * len(beholdt)
    return Dokument(navn, tuple(linjer), tuple(numre))


def _uden_tal(linje: str) -> str:
    return re.sub(r"\d+", "#", linje.strip())


def _side(side: Any) -> Iterator[str]:
    """The lines of a page, column by column; a table's rows stand where the table does."""
    tabeller = [tabel for tabel in side.find_tables() if len(tabel.rows) > 1 and len(tabel.rows[0].cells) > 1]
    uden = side
    for tabel in tabeller:
        uden = uden.outside_bbox(_inside(tabel.bbox, side.bbox))
    ord_: list[Word] = uden.extract_words(extra_attrs=["size", "fontname"], use_text_flow=False, keep_blank_chars=False)
    raekker = [(tabel.bbox[1], [_raekke(celler) for celler in tabel.extract()]) for tabel in tabeller]
    broed = Counter(round(et["size"]) for et in ord_).most_common(1)[0][0] if ord_ else 0
    for baand in _bands(ord_, [top for top, _ in raekker], side.height):
        fra, til = baand
        i_baandet = [et for et in ord_ if fra <= et["top"] < til]
        yield from (linje for kolonne in _columns(i_baandet, side.width) for linje in _lines(kolonne, broed))
        for top, tabel_raekker in raekker:
            if fra < top <= til or (top <= fra == 0):
                yield from (raekke for raekke in tabel_raekker if raekke.strip())


def _inside(boks: tuple[float, ...], side: tuple[float, ...]) -> tuple[float, float, float, float]:
    return (max(boks[0], side[0]), max(boks[1], side[1]), min(boks[2], side[2]), min(boks[3], side[3]))


def _raekke(celler: Sequence[str | None]) -> str:
    return "\t".join(" ".join(plain(celle or "").replace("-\n", "").split()) for celle in celler)


def _bands(ord_: Sequence[Word], toppe: Sequence[float], hoejde: float) -> list[tuple[float, float]]:
    """The page cut at each table, so that the text above it comes before it."""
    snit = [0.0, *sorted(toppe), float(hoejde) + 1_000]
    return [(fra, til) for fra, til in pairwise(snit) if til > fra]


def _columns(ord_: list[Word], bredde: float) -> list[list[Word]]:
    """The words of each column: two where hardly a line crosses an empty strip near the middle."""
    raekker = _rows(ord_)
    if len(raekker) < 6:
        return [ord_]
    bedst: tuple[int, float] | None = None
    for trin in range(30, 71):
        x = bredde * trin / 100
        krydser = sum(
            any(et["x0"] < x + _GUTTER / 2 and et["x1"] > x - _GUTTER / 2 for et in raekke) for raekke in raekker
        )
        begge = sum(any(et["x1"] <= x for et in raekke) and any(et["x0"] >= x for et in raekke) for raekke in raekker)
        if (
            krydser <= _MAY_CROSS * len(raekker)
            and begge > len(raekker) * 0.4
            and (bedst is None or krydser < bedst[0])
        ):
            bedst = (krydser, x)
    if bedst is None:
        return [ord_]
    return _in_order(raekker, bedst[1])


def _in_order(raekker: list[list[Word]], x: float) -> list[list[Word]]:
    """Lines across the page divide it; between them the left column comes before the right."""
    ud: list[list[Word]] = []
    venstre: list[Word] = []
    hoejre: list[Word] = []
    for raekke in raekker:
        if any(et["x0"] < x - 1 and et["x1"] > x + 1 for et in raekke):
            ud += [venstre, hoejre, list(raekke)]
            venstre, hoejre = [], []
        else:
            venstre += [et for et in raekke if et["x1"] <= x + 1]
            hoejre += [et for et in raekke if et["x1"] > x + 1]
    return [et for et in (*ud, venstre, hoejre) if et]


def _rows(ord_: Sequence[Word]) -> list[list[Word]]:
    """The words of each line, from the top."""
    raekker: list[list[Word]] = []
    for et in sorted(ord_, key=lambda et: (et["bottom"], et["x0"])):
        if raekker and abs(raekker[-1][0]["bottom"] - et["bottom"]) < 3:
            raekker[-1].append(et)
        else:
            raekker.append([et])
    return [sorted(raekke, key=lambda et: et["x0"]) for raekke in raekker]


def _lines(ord_: list[Word], broed: int) -> Iterator[str]:
    """The lines of a column, with a blank one where there is room between paragraphs, and `#` before headings."""
    foer: float | None = None
    for raekke in _rows(ord_):
        hoejde = raekke[0]["bottom"] - raekke[0]["top"]
        if foer is not None and raekke[0]["top"] - foer > 0.55 * hoejde:
            yield ""
        tekst = plain(" ".join(et["text"] for et in raekke))
        fed = all("bold" in et["fontname"].lower() for et in raekke)
        stor = min(et["size"] for et in raekke) > broed * 1.12
        yield f"## {tekst}" if (fed or stor) and len(tekst) < 90 and not tekst.endswith(".") else tekst
        foer = raekke[0]["bottom"]
    yield ""

"""PDF documents: words with their places made into lines, columns read one by one, tables as rows, pages kept."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from generator.udkast.dokument import Dokument, plain
from generator.udkast.etiket import as_text, is_form
from generator.udkast.fejl import UDKAST_MANGLER, Ulaeselig
from generator.udkast.pdf_linjer import Word, labelled, lines, rows

# A gutter is so wide at least, and so few of the page's lines may cross it.
_GUTTER, _MAY_CROSS = 12.0, 0.12
# A column has so many of the page's words at least.
_LEAST = 0.2
# Numbers below this part of a page are its own.
_FOOT = 0.945
_FEWEST_LETTERS_A_PAGE = 20
_SIDETAL = re.compile(r"\s*(?:side\s*)?\d{1,4}(?:\s*af\s*\d+)?\s*", re.IGNORECASE)


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
            sider = []
            for side in pdf.pages:
                sider.append(list(_side(side)))
                # What was read of a page is kept by it until it is closed.
                side.close()
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
    gentaget = Counter(
        _uden_tal(linje) for side in sider for linje in {*side[:2], *side[-2:]} if linje.strip() and "\t" not in linje
    )
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
    """The lines of a page, column by column; a table's rows stand in the column where the table does."""
    tabeller = [tabel for tabel in side.find_tables() if len(tabel.rows) > 1 and len(tabel.rows[0].cells) > 1]
    uden = side
    for tabel in tabeller:
        uden = uden.outside_bbox(_inside(tabel.bbox, side.bbox))
    ord_: list[Word] = uden.extract_words(extra_attrs=["size", "fontname"])
    ord_ = [et for et in ord_ if not (et["text"].isdigit() and et["top"] > _FOOT * side.height)]
    broed = Counter(round(et["size"]) for et in ord_).most_common(1)[0][0] if ord_ else 0
    raekker = [raekke for tabel in tabeller for raekke in _raekker(tabel)]
    for kolonne in _columns([*ord_, *raekker], side.width):
        for linje in labelled(kolonne, broed, side.width) or lines(kolonne, broed):
            yield from linje.split("\n")


def _inside(boks: tuple[float, ...], side: tuple[float, ...]) -> tuple[float, float, float, float]:
    return (max(boks[0], side[0]), max(boks[1], side[1]), min(boks[2], side[2]), min(boks[3], side[3]))


def _raekker(tabel: Any) -> Iterator[Word]:
    """Each row of a table as one long word, whose text has the cells between tabs, or a heading with its text."""
    alle = [[plain(celle or "") for celle in celler] for celler in tabel.extract()]
    som_tekst = is_form(alle)
    for raekke, celler in zip(tabel.rows, alle, strict=True):
        if som_tekst:
            tekst = "\n".join(as_text([celler]))
        else:
            tekst = "\t".join(" ".join(celle.replace("-\n", "").split()) for celle in celler)
        if tekst.strip():
            _, top, _, bund = raekke.bbox
            yield {"text": tekst, "x0": tabel.bbox[0], "x1": tabel.bbox[2], "top": top, "bottom": bund}


def _columns(ord_: list[Word], bredde: float) -> list[list[Word]]:
    """The words of each column: two where hardly a line crosses an empty strip near the middle."""
    raekker = rows(ord_)
    if len(raekker) < 6:
        return [ord_]
    bedst: tuple[int, float] | None = None
    for trin in range(30, 71):
        x = bredde * trin / 100
        krydser = sum(any(_crosses(et, x, _GUTTER / 2) for et in raekke) for raekke in raekker)
        # The lines of two columns need not stand at the same height.
        mindst = min(_laengde(et for et in ord_ if et["x1"] <= x), _laengde(et for et in ord_ if et["x0"] >= x))
        to_spalter = krydser <= _MAY_CROSS * len(raekker) and mindst > _laengde(ord_) * _LEAST
        if to_spalter and (bedst is None or krydser < bedst[0]):
            bedst = (krydser, x)
    if bedst is None:
        return [ord_]
    return _in_order(raekker, bedst[1])


def _laengde(ord_: Iterable[Word]) -> int:
    return sum(len(et["text"]) for et in ord_)


def _crosses(et: Word, x: float, afstand: float = 0.0) -> bool:
    return bool(et["x0"] < x + afstand and et["x1"] > x - afstand)


def _in_order(raekker: list[list[Word]], x: float) -> list[list[Word]]:
    """Lines across the page divide it; between them the left column comes before the right."""
    ud: list[list[Word]] = []
    venstre: list[Word] = []
    hoejre: list[Word] = []
    for raekke in raekker:
        if any(_crosses(et, x, -1.0) for et in raekke):
            ud += [venstre, hoejre, list(raekke)]
            venstre, hoejre = [], []
        else:
            venstre += [et for et in raekke if et["x1"] <= x + 1]
            hoejre += [et for et in raekke if et["x1"] > x + 1]
    return [et for et in (*ud, venstre, hoejre) if et]

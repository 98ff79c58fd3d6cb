"""The columns of a calculator that is asked about many rows: headings, explanations and what is left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from calculators.questions.fields import Felt
from calculators.results.contract import Beregner
from calculators.rules.registry import BEREGNERE
from calculators.text.units import enhedsnavn

JOURNALNUMMER = "Journalnummer"
NOTE = "#"
EXPLANATION = f"{NOTE} Forklaring (denne række springes over)"

# What caseworkers' own systems call the same thing. Compared without spaces, signs and capital letters.
SYNONYMS: dict[str, tuple[str, ...]] = {
    "kommune": ("betalingskommune", "kommunenavn"),
    "dato": ("pr. dato", "beregningsdato", "gælder fra"),
    "merudgift_md": ("merudgift", "merudgifter", "merudgift pr. måned"),
    "antal_boern": ("antal børn", "børn"),
    "kost_indgaar": ("kost indgår", "kost", "fuld kost", "med kost"),
    "indkomst_md": ("indkomst", "indkomst efter skat", "nettoindkomst", "udbetalt"),
    "indkomst_aar": ("årsindkomst", "indkomst før skat", "husstandsindkomst"),
    "husleje_md": ("husleje", "leje", "boligbetaling"),
    "el_md": ("el", "elforbrug", "strøm"),
    "varme_md": ("varme", "opvarmning"),
    "gruppe": ("ydelsesgruppe", "målgruppe", "forsørgelse"),
    "beholder_bolig": ("beholder bolig", "egen bolig"),
    "boligudgift_egen_md": ("egen boligudgift", "udgift til egen bolig"),
    "kost_md": ("kostbetaling", "betaling for kost", "kost"),
    "timer_uge": ("timer pr. uge", "ugetimer", "visiterede timer"),
    "doegn": ("antal døgn", "døgn"),
    "tillaeg_md": ("bistandstillæg", "plejetillæg", "tillæg"),
    "timer_pr_doegn": ("timer i døgnet", "timer pr. døgn"),
    "maks_boligbetaling_aar": ("maksimal boligbetaling", "boligens pris"),
    "social_pension_aar": ("social pension",),
    "gift_eller_samlevende": ("gift", "samlevende", "gift eller samlevende"),
    "bor_i_botilbud": ("botilbud", "bor i botilbud"),
}


@dataclass(frozen=True)
class Column:
    """One column of a table with a case in each row."""

    felt: Felt
    heading: str
    explanation: str
    eksempel: str


def columns(beregner: Beregner) -> list[Column]:
    """The columns the calculator can read, in the order of its questions."""
    eksempel = {**beregner.eksempel, **({"dato": beregner.eksempel_dato} if beregner.egen_dato else {})}
    return [
        Column(felt, _heading(felt), _explanation(beregner, felt), _answer(felt, eksempel.get(felt.navn)))
        for felt in beregner.felter
        if not felt.er_liste
    ]


def left_out(beregner: Beregner) -> list[Felt]:
    """The questions that a table with a case in each row cannot answer: free lists of expenses."""
    return [felt for felt in beregner.felter if felt.er_liste]


def fields_as_dict() -> dict[str, Any]:
    """Everything the page's script must know of the calculators, and of the two columns they all may have."""
    return {
        "note": NOTE,
        "faelles": {navn: list(SYNONYMS[navn]) for navn in ("kommune", "dato")},
        "beregnere": {navn: _beregner(beregner) for navn, beregner in BEREGNERE.items()},
    }


def _beregner(beregner: Beregner) -> dict[str, Any]:
    return {
        "titel": beregner.titel,
        "kraever_kommune": beregner.kraever_kommune,
        "egen_dato": beregner.egen_dato,
        "felter": [
            column.felt.som_dict()
            | {"overskrift": column.heading, "synonymer": list(SYNONYMS.get(column.felt.navn, ()))}
            for column in columns(beregner)
        ],
        "resultater": [
            felt.som_dict() | {"overskrift": _with_unit(felt.etiket, felt.enhed)} for felt in beregner.resultater
        ],
    }


def _heading(felt: Felt) -> str:
    """The heading: the question with its unit, which also tells two fields with the same question apart."""
    return _with_unit(felt.etiket.rstrip("?"), felt.enhed)


def _with_unit(etiket: str, enhed: str | None) -> str:
    navn = enhedsnavn(enhed) if enhed and enhed != "dato" else ""
    return f"{etiket} ({navn})" if navn else etiket


def _explanation(beregner: Beregner, felt: Felt) -> str:
    """What to write in the column, in one line."""
    parts = [_what(felt)]
    if felt.vises_naar:
        styrer = next(andet for andet in beregner.felter if andet.navn == felt.vises_naar.felt)
        svar = " eller ".join(f"“{valg.etiket}”" for valg in styrer.valg if valg.id in felt.vises_naar.vaerdier)
        parts.append(f"kun når “{styrer.etiket.rstrip('?')}” er {svar}")
    if felt.standard is not None:
        parts.append(f"tom betyder {_answer(felt, felt.standard)}")
    elif not felt.paakraevet:
        parts.append("må være tom")
    text = "; ".join(parts)
    return text[:1].upper() + text[1:]


def _what(felt: Felt) -> str:
    if felt.valg:
        return ", ".join(valg.etiket for valg in felt.valg[:-1]) + f" eller {felt.valg[-1].etiket}"
    if felt.type == "talliste":
        return f"flere tal med semikolon imellem, fx {felt.eksempel or '10; 12'}"
    if felt.type == "dato":
        return "en dato, fx 1.9.2025"
    if felt.type == "ydelse":
        return "ydelsens id, fx sel-96-bpa"
    if felt.type == "pris":
        return "prisens navn, som det står i linket til beregneren"
    return "et helt tal" if felt.type == "heltal" else "et tal"


def _answer(felt: Felt, svar: str | list[str] | None) -> str:
    """An answer as a caseworker would write it: the words of a choice, and everything else as it stands."""
    written = "; ".join(svar) if isinstance(svar, list) else svar or ""
    return next((valg.etiket for valg in felt.valg if valg.id == written), written)

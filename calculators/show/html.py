"""A calculation as HTML: what the page shows, and the tables that only its print has."""

from collections.abc import Sequence
from datetime import date
from html import escape

from calculators.data.facts import Kilde
from calculators.data.rates import Satser
from calculators.results.trace import Trin, saetning
from calculators.run.calculation import SHOWN, Udregning
from calculators.show.filled_in import INTET, Udfyldt
from calculators.show.paper import oplysningstabel, taltabel
from calculators.show.svg import som_svg
from calculators.show.words import er_webside, grundlag, hovedlinje, plads, vaerdier_i_ord


def som_html(udregning: Udregning, satser: Satser, i_dag: date | None = None, udfyldt: Udfyldt = INTET) -> str:
    """The result, the steps with their sources, the reservations and the drawing; headings start at h3.

    What only paper needs stands in parts of the class `sn-kun-tryk`; `i_dag` is the day it was made, and `udfyldt`
    names the answers that a program filled in.
    """
    dele = [
        '<div class="sn-udregning">',
        *oplysningstabel(udregning, satser, i_dag, udfyldt),
        _result_html(udregning, satser),
        *_values_html(udregning),
        *_notes_html(udregning),
        *_drawing_html(udregning),
        *_steps_html(udregning, satser),
        *_reservations_html(udregning),
        *_neighbours_html(udregning),
        *taltabel(udregning, satser),
        _basis_html(udregning, satser),
        "</div>",
    ]
    return "\n".join(dele)


def _source_html(kilde: Kilde, satser: Satser) -> str:
    """The source, as a link when it is a web page."""
    dokument = satser.kilder.get(kilde.dokument)
    titel = escape(dokument.titel if dokument else kilde.dokument)
    if dokument and er_webside(dokument.adresse):
        titel = f'<a href="{escape(str(dokument.adresse))}" rel="noopener">{titel}</a>'
    return ", ".join([titel, *map(escape, plads(kilde))])


def _result_html(udregning: Udregning, satser: Satser) -> str:
    foran, tekst = hovedlinje(udregning, satser)
    return f'<p class="sn-resultat">{escape(foran)}<strong>{escape(tekst)}</strong></p>'


def _basis_html(udregning: Udregning, satser: Satser) -> str:
    data = f'<code class="sn-datasaet">{escape(udregning.datasaet)}</code>'
    return f'<p class="sn-grundlag">{escape(grundlag(udregning, satser))} Data: {data}</p>'


def _values_html(udregning: Udregning) -> list[str]:
    vaerdier = vaerdier_i_ord(udregning)[1:]
    if not vaerdier:
        return []
    linjer = [f"<div><dt>{escape(felt.etiket)}</dt><dd>{escape(tekst)}</dd></div>" for felt, tekst in vaerdier]
    return ['<dl class="sn-vaerdier">', *linjer, "</dl>"]


def _notes_html(udregning: Udregning) -> list[str]:
    """The contradictions, each folded under its title so that many do not hide the steps."""
    if not udregning.noter:
        return []
    noter = [
        f'<details class="sn-uoverensstemmelse"><summary>{escape(note.titel)}</summary>'
        f"<p>{escape(note.tekst)}</p></details>"
        for note in udregning.noter
    ]
    return ["<h3>Kilderne er ikke enige</h3>", *noter[:SHOWN], *_folded("uenigheder", noter[SHOWN:])]


def _drawing_html(udregning: Udregning) -> list[str]:
    tegning = udregning.tegning
    return [f'<figure class="sn-figur">{som_svg(tegning)}</figure>'] if tegning else []


def _steps_html(udregning: Udregning, satser: Satser) -> list[str]:
    if not udregning.trin:
        return []
    return [
        "<h3>Sådan er det regnet ud</h3>",
        '<ol class="sn-trin">',
        *(_step_html(trin, satser) for trin in udregning.trin),
        "</ol>",
    ]


def _step_html(trin: Trin, satser: Satser) -> str:
    """One step; a coded value such as a band is already said in its formula."""
    vaerdi = "" if isinstance(trin.vaerdi, str) else f' <b class="sn-trin-vaerdi">{escape(trin.tekst)}</b>'
    kilde = f' <span class="sn-kilde">Kilde: {_source_html(trin.kilde, satser)}</span>' if trin.kilde else ""
    return (
        f'<li><span class="sn-trin-navn">{escape(trin.navn)}</span>{vaerdi} '
        f'<span class="sn-formel">{escape(saetning(trin.forklaring))}</span>{kilde}</li>'
    )


def _reservations_html(udregning: Udregning) -> list[str]:
    """The reservations; the contradictions have their own marked notes."""
    foerst, resten = udregning.egne_forbehold[:SHOWN], udregning.egne_forbehold[SHOWN:]
    if not foerst:
        return []
    flere = _folded("forbehold", _list(resten) if resten else [])
    return ["<h3>Vær opmærksom på</h3>", *_list(foerst), *flere]


def _neighbours_html(udregning: Udregning) -> list[str]:
    """What the other municipalities would answer; it is no reservation of this answer."""
    return ["<h3>I andre kommuner</h3>", *_list(udregning.naboer)] if udregning.naboer else []


def _list(tekster: Sequence[str]) -> list[str]:
    return ['<ul class="sn-forbehold">', *(f"<li>{escape(tekst)}</li>" for tekst in tekster), "</ul>"]


def _folded(navn: str, linjer: Sequence[str]) -> list[str]:
    """What is beyond the first ones, one unfolding away; paper shows it all."""
    if not linjer:
        return []
    antal = sum(linje.startswith(("<li>", "<details")) for linje in linjer)
    return [
        '<details class="sn-flere">',
        f'<summary><span class="sn-kun-skaerm">Vis </span>{antal} {navn} mere</summary>',
        *linjer,
        "</details>",
    ]

"""A calculation as HTML: what the page shows, and the tables that only its print has."""

from collections.abc import Sequence
from datetime import date

from calculators.data.facts import Kilde
from calculators.data.rates import Satser
from calculators.results.trace import Trin, saetning
from calculators.run.calculation import SHOWN, Udregning
from calculators.show.filled_in import INTET, Udfyldt
from calculators.show.paper import oplysningstabel, taltabel
from calculators.show.presses import derived_html, older_html, other_rule_html, still_running_html
from calculators.show.svg import som_svg
from calculators.show.tags import Html, block, html, joined, tag
from calculators.show.words import dokumenttitel, er_webside, grundlag, hovedlinje, plads, vaerdier_i_ord, year_of


def som_html(udregning: Udregning, satser: Satser, i_dag: date | None = None, udfyldt: Udfyldt = INTET) -> str:
    """The result, the steps with their sources, the reservations and the drawing; headings start at h3.

    What only paper needs stands in parts of the class `sn-kun-tryk`; `i_dag` is the day it was made, and `udfyldt`
    names the answers that a program filled in.
    """
    anden = other_rule_html(udregning, satser, udfyldt)
    dele = [
        *oplysningstabel(udregning, satser, i_dag, udfyldt),
        *older_html(udregning),
        _result_html(udregning, satser),
        *still_running_html(udregning),
        *(anden if udregning.svar else ()),
        *_values_html(udregning),
        *_notes_html(udregning),
        *_drawing_html(udregning),
        *_steps_html(udregning, satser),
        *_reservations_html(udregning),
        *(() if udregning.svar else anden),
        *_neighbours_html(udregning),
        *taltabel(udregning.vist, satser),
        _basis_html(udregning, satser),
    ]
    return joined(block("div", dele, class_="sn-udregning"), "\n")


def _source_html(kilde: Kilde, satser: Satser) -> Html:
    """The source, as a link when it is a web page, or when the site shows its lines."""
    dokument = satser.kilder.get(kilde.dokument)
    titel = html(dokumenttitel(kilde.dokument, satser))
    if dokument and er_webside(dokument.adresse):
        titel = tag("a", titel, href=dokument.adresse, rel="noopener")
    sted: list[str] = plads(kilde)
    if dokument and dokument.side and kilde.linje is not None:
        lines = str(kilde.linje).replace(", ", "-")
        sted[-1] = tag("a", sted[-1], href=f"{dokument.side}#linje-{lines}")
    return joined([titel, *sted], ", ")


def _result_html(udregning: Udregning, satser: Satser) -> Html:
    foran, tekst = hovedlinje(udregning, satser)
    return tag("p", foran, tag("strong", tekst), *derived_html(udregning, satser), class_="sn-resultat")


def _basis_html(udregning: Udregning, satser: Satser) -> Html:
    data = tag("code", udregning.datasaet, class_="sn-datasaet")
    return tag("p", f"{grundlag(udregning, satser)} Data: ", data, class_="sn-grundlag")


def _values_html(udregning: Udregning) -> list[Html]:
    vaerdier = vaerdier_i_ord(udregning.vist)[1:]
    if not vaerdier:
        return []
    linjer = (tag("div", tag("dt", felt.etiket), tag("dd", tekst)) for felt, tekst in vaerdier)
    return block("dl", linjer, class_="sn-vaerdier")


def _notes_html(udregning: Udregning) -> list[Html]:
    """The contradictions, each folded under its title so that many do not hide the steps."""
    alle = dict.fromkeys((*udregning.noter, *udregning.vist.noter))
    if not alle:
        return []
    noter = [
        tag("details", tag("summary", note.titel), tag("p", note.tekst), class_="sn-uoverensstemmelse") for note in alle
    ]
    foerst, resten = noter[:SHOWN], noter[SHOWN:]
    return [tag("h3", "Her er kilderne uklare eller uenige"), *foerst, *_folded("uenigheder", resten, len(resten))]


def _drawing_html(udregning: Udregning) -> list[Html]:
    tegning = udregning.vist.tegning
    return [tag("figure", som_svg(tegning), class_="sn-figur")] if tegning else []


def _steps_html(udregning: Udregning, satser: Satser) -> list[Html]:
    vist = udregning.vist
    if not vist.trin:
        return []
    steps = block("ol", (_step_html(trin, vist, satser) for trin in vist.trin), class_="sn-trin")
    hvornaar_ = f" for {vist.dato.year}" if vist is not udregning else ""
    return [tag("h3", f"Sådan er det regnet ud{hvornaar_}"), *steps]


def _step_html(trin: Trin, udregning: Udregning, satser: Satser) -> Html:
    """One step; a coded value such as a band is already said in its formula."""
    parts = [tag("span", trin.navn, class_="sn-trin-navn")]
    if not isinstance(trin.vaerdi, str):
        parts.append(tag("b", trin.tekst, class_="sn-trin-vaerdi"))
    parts.append(tag("span", saetning(trin.forklaring), class_="sn-formel"))
    if trin.kilde:
        aar = f" ({fra})" if trin.sats and (fra := year_of(trin.sats, udregning.dato, satser)) else ""
        parts.append(tag("span", "Kilde: ", _source_html(trin.kilde, satser), aar, class_="sn-kilde"))
    return tag("li", joined(parts, " "))


def _reservations_html(udregning: Udregning) -> list[Html]:
    """The reservations; the contradictions have their own marked notes."""
    foerst, resten = udregning.til_listen[:SHOWN], udregning.til_listen[SHOWN:]
    if not foerst:
        return []
    flere = _folded("forbehold", _list(resten), len(resten))
    return [tag("h3", "Vær opmærksom på"), *_list(foerst), *flere]


def _neighbours_html(udregning: Udregning) -> list[Html]:
    """What the other municipalities would answer, or the way to ask; it is no reservation of this answer."""
    if udregning.naboer is None:
        ask = tag("button", "Se svaret i andre kommuner", type="button", data_naboer="")
        return [tag("p", ask, class_="sn-kun-skaerm")]
    return [tag("h3", "I andre kommuner"), *_list(udregning.naboer)] if udregning.naboer else []


def _list(tekster: Sequence[str]) -> list[Html]:
    return block("ul", (tag("li", tekst) for tekst in tekster), class_="sn-forbehold")


def _folded(navn: str, linjer: Sequence[Html], antal: int) -> list[Html]:
    """What is beyond the first ones, one unfolding away; paper shows it all."""
    if not antal:
        return []
    summary = tag("summary", tag("span", "Vis ", class_="sn-kun-skaerm"), f"{antal} {navn} mere")
    return block("details", [summary, *linjer], class_="sn-flere")

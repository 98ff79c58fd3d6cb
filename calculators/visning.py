"""A calculation as HTML for the page and as plain text for a case journal."""

from html import escape
from types import MappingProxyType

from calculators.contract import Resultatfelt
from calculators.dates import dansk_dato
from calculators.facts import Kilde
from calculators.rates import Satser
from calculators.trace import Trin, saetning
from calculators.udregning import Udregning

LAWS = MappingProxyType(
    {
        "SEL": "serviceloven",
        "SUL": "sundhedsloven",
        "ABL": "almenboligloven",
        "AKL": "lov om aktiv socialpolitik",
        "RSL": "retssikkerhedsloven",
    }
)


def som_html(udregning: Udregning, satser: Satser) -> str:
    """The result, the steps with their sources, the reservations and the drawing; headings start at h3."""
    dele = [
        '<div class="sn-udregning">',
        _result_html(udregning, satser),
        *_values_html(udregning),
        *_notes_html(udregning),
        *_drawing_html(udregning),
        *_steps_html(udregning, satser),
        *_reservations_html(udregning),
        _basis_html(udregning, satser),
        "</div>",
    ]
    return "\n".join(dele)


def som_tekst(udregning: Udregning, satser: Satser) -> str:
    """The same as a note for a case journal, with the reader's answers."""
    linjer = [udregning.beregner.titel, _basis(udregning, satser)]
    linjer += ["", "Oplysninger", *(f"- {_as_lead(navn)} {tekst}" for navn, tekst in udregning.indtastet)]
    linjer += ["", "Resultat", "".join(_main_line(udregning, satser))]
    linjer += [f"{felt.etiket}: {tekst}" for felt, tekst in _values(udregning)[1:]]
    if udregning.trin:
        linjer += ["", "Sådan er det regnet ud"]
    for nummer, trin in enumerate(udregning.trin, start=1):
        linjer.append(f"{nummer}. {trin.navn}: {saetning(trin.forklaring)}")
        if trin.kilde:
            linjer.append(f"   Kilde: {_source_text(trin.kilde, satser)}")
    linjer += ["", "Forbehold", *(f"- {tekst}" for tekst in udregning.forbehold)]
    linjer += ["", f"Data: {udregning.datasaet}"]
    return "\n".join(linjer) + "\n"


def _values(udregning: Udregning) -> list[tuple[Resultatfelt, str]]:
    """The named values in words, the main one first."""
    par = ((felt, udregning.vaerdier.get(felt.navn)) for felt in udregning.beregner.resultater)
    return [(felt, felt.i_ord(vaerdi)) for felt, vaerdi in par if vaerdi is not None]


def _main_line(udregning: Udregning, satser: Satser) -> tuple[str, str]:
    """The answer in one line, and the part of it that should stand out."""
    ydelse = udregning.beregner.ydelse
    if udregning.svar == "ingen-sats":
        return "", f"Ingen sats for {ydelse} den {dansk_dato(udregning.dato)}"
    if udregning.svar == "erstattet":
        return "", f"Reglen om {ydelse} er afløst"
    if udregning.svar == "ikke-i-kommunen":
        return "", f"{satser.kommuner[udregning.kommune or '']} har ikke tal for {ydelse}"
    felt, tekst = _values(udregning)[0]
    return f"{felt.etiket}: ", tekst


def _basis(udregning: Udregning, satser: Satser) -> str:
    """Place, date and law of the calculation."""
    sted = satser.kommuner[udregning.kommune] if udregning.kommune else "hele landet"
    lov = ", ".join(map(_law_in_words, udregning.beregner.lovgrundlag))
    return f"Beregnet for {sted} den {dansk_dato(udregning.dato)} efter {lov}."


def _as_lead(etiket: str) -> str:
    """A label or a question, ready to be followed by its answer."""
    return etiket if etiket.endswith("?") else f"{etiket}:"


def _law_in_words(henvisning: str) -> str:
    """`serviceloven § 100` for `SEL § 100`; other references as they are."""
    forkortelse, _, paragraf = henvisning.partition(" ")
    return f"{LAWS.get(forkortelse, forkortelse)} {paragraf}"


def _source_text(kilde: Kilde, satser: Satser) -> str:
    """Title, heading and line of a source."""
    dokument = satser.kilder.get(kilde.dokument)
    dele = [dokument.titel if dokument else kilde.dokument, *_place(kilde)]
    if dokument and _is_web_page(dokument.adresse):
        dele.append(str(dokument.adresse))
    return ", ".join(dele)


def _place(kilde: Kilde) -> list[str]:
    """Heading and line within the document, as far as they are known."""
    linje = None if kilde.linje is None else f"linje {kilde.linje}"
    return [del_ for del_ in (kilde.afsnit, linje) if del_]


def _is_web_page(adresse: str | None) -> bool:
    return adresse is not None and adresse.startswith("https://")


def _source_html(kilde: Kilde, satser: Satser) -> str:
    """The source, as a link when it is a web page."""
    dokument = satser.kilder.get(kilde.dokument)
    titel = escape(dokument.titel if dokument else kilde.dokument)
    if dokument and _is_web_page(dokument.adresse):
        titel = f'<a href="{escape(str(dokument.adresse))}" rel="noopener">{titel}</a>'
    return ", ".join([titel, *map(escape, _place(kilde))])


def _result_html(udregning: Udregning, satser: Satser) -> str:
    foran, tekst = _main_line(udregning, satser)
    return f'<p class="sn-resultat">{escape(foran)}<strong>{escape(tekst)}</strong></p>'


def _basis_html(udregning: Udregning, satser: Satser) -> str:
    data = f'<code class="sn-datasaet">{escape(udregning.datasaet)}</code>'
    return f'<p class="sn-grundlag">{escape(_basis(udregning, satser))} Data: {data}</p>'


def _values_html(udregning: Udregning) -> list[str]:
    vaerdier = _values(udregning)[1:]
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
    return ["<h3>Kilderne er ikke enige</h3>", *noter]


def _drawing_html(udregning: Udregning) -> list[str]:
    svg = udregning.diagram
    return [f'<figure class="sn-figur">{svg}</figure>'] if svg else []


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
    vist = {note.tekst for note in udregning.noter}
    linjer = [f"<li>{escape(tekst)}</li>" for tekst in udregning.forbehold if tekst not in vist]
    return ["<h3>Vær opmærksom på</h3>", '<ul class="sn-forbehold">', *linjer, "</ul>"]

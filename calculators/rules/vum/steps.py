"""The rule in words: what each passage names, and how the reader's own levels lie."""

from collections.abc import Sequence
from decimal import Decimal

from calculators.data.facts import Kilde
from calculators.data.rates import SatserPaa
from calculators.results.trace import Trin, saetning
from calculators.rules.vum.amounts import Match, Niveauer, Passage, Proposals
from calculators.rules.vum.fields import THEMES

RULE = (
    "En standard er med, når den nævner det samlede niveau, og når temaerne ligger, hvor den siger. "
    "Nævner den bestemte temaer, ser vi kun på dem, og ét af dem er nok. "
    "Gælder niveauet de fleste temaer, skal mindst halvdelen af dem, der er svaret på, ligge der. "
    "Siger den intet om det ene, ser vi kun på det andet"
)


def proposal_steps(proposals: Proposals, niveauer: Niveauer, satser: SatserPaa) -> tuple[Trin, ...]:
    """All steps; the last is how many services are proposed."""
    antal = len(proposals.proposed)
    return (
        Trin("Svarene", _answered(niveauer), str(len(niveauer.temaer))),
        Trin("Sådan finder vi dem", RULE, ""),
        *(step for match in proposals.proposed for step in _proposed(match, niveauer, satser)),
        *(_left_out(match, niveauer, satser) for match in proposals.left_out),
        Trin("Antal", f"{_counted(antal)} niveauerne", Decimal(antal), "antal"),
    )


def _answered(niveauer: Niveauer) -> str:
    """The reader's levels in words."""
    dele = [f"samlet {niveauer.samlet}"] if niveauer.samlet else []
    dele += [f"{THEMES[navn].lower()} {niveau}" for navn, niveau in niveauer.temaer.items()]
    tekst = ", ".join(dele)
    return tekst[0].upper() + tekst[1:]


def _counted(antal: int) -> str:
    """`1 standard nævner` or `3 standarder nævner`."""
    return f"{antal} {'standard' if antal == 1 else 'standarder'} nævner"


def _proposed(match: Match, niveauer: Niveauer, satser: SatserPaa) -> tuple[Trin, ...]:
    """One step for each passage of a proposed service, with the passage's own reservation."""
    adresse = match.ydelse.adresse
    return tuple(
        Trin(
            _title(match, satser),
            f"{saetning(_in_words(passage, niveauer))} ({adresse})",
            adresse,
            sted=_source(match, passage),
        )
        for passage in match.passages
    )


def _left_out(match: Match, niveauer: Niveauer, satser: SatserPaa) -> Trin:
    """Why a service that names one of the levels is not proposed."""
    mangler = []
    if not match.letter_fits:
        mangler.append("den ikke nævner dit samlede niveau")
    if not match.themes_fit:
        mangler.append("for få af dine temaer ligger på de niveauer, den lægger vægt på")
    shown = [passage for passage in match.alle if passage.names_any or passage.decides]
    steder = ". ".join(_in_words(passage, niveauer) for passage in shown)
    formel = f"{saetning(steder)} Den er ikke med, fordi {' og '.join(mangler)}"
    return Trin(f"Ikke med: {_title(match, satser)}", formel, "ikke med", sted=_source(match, shown[0]))


def _source(match: Match, passage: Passage) -> Kilde:
    return Kilde(match.ydelse.dokument, passage.vum.linje, None, passage.vum.uenige)


def _title(match: Match, satser: SatserPaa) -> str:
    return f"{match.ydelse.titel}, {satser.satser.kommuner[match.ydelse.kommune]}"


def _in_words(passage: Passage, niveauer: Niveauer) -> str:
    """The levels a passage names, how the reader's lie, and the passage's own words of reservation."""
    vum, samlet = passage.vum, niveauer.samlet
    dele = [f"samlet niveau {_listed(vum.samlet)}"] if vum.samlet else []
    dele += [f"temaniveau {_listed(vum.temaer)}{_about(vum.om_temaer)}"] if vum.temaer else []
    saetninger = [f"Standarden nævner {' og '.join(dele)}"]
    if samlet and vum.samlet and not passage.has_letter:
        saetninger.append(f"Dit samlede niveau er {samlet}")
    if niveauer.temaer and vum.temaer:
        saetninger.append(_count(passage))
    if vum.note:
        saetninger.append(f"Forbehold: {vum.note.removesuffix('.')}")
    return ". ".join(saetninger)


def _count(passage: Passage) -> str:
    """How many of the reader's themes that the passage is about lie on a level it names."""
    antal, hit, om = len(passage.asked), len(passage.hit), passage.vum.om_temaer
    if not antal:
        return "Det tema har du ikke svaret på" if len(om) == 1 else "De temaer har du ikke svaret på"
    hvilke = "der er svaret på, og som den handler om" if om else "der er svaret på"
    if antal == 1:
        return f"Det ene tema, {hvilke}, ligger {'der' if hit else 'der ikke'}"
    return f"{hit or 'Ingen'} af de {antal} temaer, {hvilke}, ligger der"


def _about(temaer: Sequence[str]) -> str:
    """` for fysiske funktioner og mentale funktioner`; nothing when the passage is about any themes."""
    return f" for {_listed([THEMES[navn].lower() for navn in temaer])}" if temaer else ""


def _listed(niveauer: Sequence[object]) -> str:
    """`C, D og E`."""
    tekster = [str(niveau) for niveau in niveauer]
    return " og ".join([", ".join(tekster[:-1]), tekster[-1]] if len(tekster) > 1 else tekster)
